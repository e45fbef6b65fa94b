import type {
  ClaimKind,
  ClaimPlace,
  ClaimQuantity,
  ClaimTime,
  Evidence,
  Means,
  Modality,
  Participant,
  Polarity,
  Voice,
} from "./claim.ts";
import type { Grade } from "./source.ts";
import type { Span } from "./span.ts";

/**
 * Where a decided claim stands: its report, its words and its kind as they were read. The text of a report never
 * changes, so this finds the claim again in another reading, whose ids may differ.
 */
export interface ClaimSelector extends Span {
  readonly document: string;
  readonly quote: string;
  readonly kind: ClaimKind;
  /** Which of the claims with the same words and kind, from 0. */
  readonly nth: number;
}

/** The slots that a person may correct, in the order in which they are shown. */
export const CORRECTABLE = [
  "kind",
  "actor",
  "target",
  "means",
  "places",
  "time",
  "quantities",
  "voices",
  "polarity",
  "modality",
  "hedge",
  "evidence",
] as const;
export type Correctable = (typeof CORRECTABLE)[number];

/** What slots should hold instead; `null` where the text gives no actor, target or time. */
export interface Corrections {
  readonly kind?: ClaimKind;
  readonly actor?: Participant | null;
  readonly target?: Participant | null;
  readonly means?: readonly Means[];
  readonly places?: readonly ClaimPlace[];
  readonly time?: ClaimTime | null;
  readonly quantities?: readonly ClaimQuantity[];
  readonly voices?: readonly Voice[];
  readonly polarity?: Polarity;
  readonly modality?: Modality;
  readonly hedge?: boolean;
  readonly evidence?: readonly Evidence[];
}

export const ACTIONS = ["accept", "reject", "correct", "add", "same", "different", "grade", "note", "revoke"] as const;
export type Action = (typeof ACTIONS)[number];

/** What a person decided. Never changed and never deleted: another decision revokes it. */
export interface Decision {
  readonly id: string;
  /** ISO time and the name of the person. */
  readonly at: string;
  readonly by: string;
  readonly action: Action;
  /** The claims it is about: two for `same` and `different`, none for a grade; of `add`, the words and kind of the new one. */
  readonly claims: readonly ClaimSelector[];
  /** Of `correct` and `add`. */
  readonly slots?: Corrections;
  /** Publisher or voice by identity, of `grade` and of notes on a source. */
  readonly source?: string;
  readonly grade?: Grade;
  /** Why, or the text of a note. */
  readonly note?: string;
  /** The decision that `revoke` takes back. */
  readonly revokes?: string;
}

/** Decisions that hold, in the order given. */
export function standing(decisions: readonly Decision[]): Decision[] {
  const revoked = new Set(decisions.map((one) => one.revokes));
  return decisions.filter((one) => one.action !== "revoke" && !revoked.has(one.id));
}

/** Pairs of claims, by id, that people say are of one event or of two; the later word on a pair holds. */
export interface Constraints {
  readonly same: readonly (readonly [string, string])[];
  readonly different: readonly (readonly [string, string])[];
}
export const NO_CONSTRAINTS: Constraints = { same: [], different: [] };
