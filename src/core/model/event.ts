import type { ClaimKind, ClaimPlace } from "./claim.ts";

/** `actual` for what is said to have happened or to hold, `planned` for what is announced or expected. */
export type EventMood = "actual" | "planned";

/**
 * Claims that may speak of one occurrence: same kind, same place, same time. It holds ids only;
 * what is shown of it is computed from the claims (`Assessment`).
 */
export interface Event {
  /** From kind, mood, place and time; stays the same while claims join it. */
  readonly id: string;
  readonly kind: ClaimKind;
  readonly mood: EventMood;
  /** `placeKey` of the place that most of its claims name. */
  readonly place: string;
  /** Ids of its claims, ascending. */
  readonly claims: readonly string[];
}

/** What stands for a place when claims are compared: its id, else its folded name. */
export const placeKey = (place: ClaimPlace): string => place.id ?? `name:${place.name.normalize("NFKC").toLowerCase()}`;

/** All events of a set of claims, and the claims that belong to none, with the reason. */
export interface Linking {
  readonly events: readonly Event[];
  /** Claims without a place, without any date, or hypothetical: not linked in this version. */
  readonly unlinked: { readonly noPlace: number; readonly noDate: number; readonly hypothetical: number };
}
