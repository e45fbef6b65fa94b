import type {
  ClaimKind,
  ClaimQuantity,
  Evidence,
  Means,
  Modality,
  Participant,
  Polarity,
  Step,
  Voice,
} from "./claim.ts";
import type { Basis } from "./document.ts";
import type { PlaceMention, TimeMention } from "./mention.ts";
import type { Span } from "./span.ts";

/** A place mention as a claim uses it. */
export interface UsedPlace {
  readonly mention: PlaceMention;
  /** `stated` in the claim's own words, `implied` where taken over from the sentence or the one before. */
  readonly basis: Basis;
}

export interface UsedTime {
  readonly mention: TimeMention;
  readonly basis: Basis;
}

/** A claim before its names are grounded. */
export interface FramedClaim extends Span {
  readonly kind: ClaimKind;
  readonly rule: string;
  readonly actor?: Participant;
  readonly target?: Participant;
  readonly means: readonly Means[];
  readonly places: readonly UsedPlace[];
  readonly time?: UsedTime;
  readonly quantities: readonly ClaimQuantity[];
  readonly voices: readonly Voice[];
  readonly cue?: string;
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly hedge: boolean;
  readonly evidence: readonly Evidence[];
  readonly trail: readonly Step[];
}
