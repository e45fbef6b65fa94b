import type { Claim } from "./claim.ts";
import type { Basis } from "./document.ts";
import type { PlaceMention, TimeMention } from "./mention.ts";

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
export interface FramedClaim extends Omit<Claim, "id" | "document" | "quote" | "places" | "time"> {
  readonly places: readonly UsedPlace[];
  readonly time?: UsedTime;
}
