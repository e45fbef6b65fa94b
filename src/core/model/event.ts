import type { ClaimKind, ClaimPlace, Means, Measure } from "./claim.ts";

/** `actual` for what is said to have happened or to hold, `planned` for what is announced or expected. */
export type EventMood = "actual" | "planned";

/** Kinds that tell of one occurrence in different words, or of one state over time. */
export type Family = "fire" | "ground" | "people" | "politics" | "control" | "condition";

/**
 * Claims that speak of one occurrence, or of one state over time. It holds ids only; what is shown
 * of it is computed from the claims (`Assessment`).
 */
export interface Event {
  /** From the earliest published of its claims and its block: the same for the same set of claims. */
  readonly id: string;
  /** Where it was found: family, mood and area; for a long period its days too. */
  readonly block: string;
  /** The first of the last days of its items, since 1970-01-01; 0 for a series, which has all days. */
  readonly day: number;
  readonly family: Family;
  /** The kind that leads: of an attack with its dead, the attack. */
  readonly kind: ClaimKind;
  readonly mood: EventMood;
  /** `placeKey` of the place that most of its claims name; `who:` and a party where no place is named. */
  readonly place: string;
  /** Ids of its claims, ascending. */
  readonly claims: readonly string[];
}

/** States, linked along time; the others are occurrences. */
export const isSeries = ({ family }: Pick<Event, "family">): boolean => family === "control" || family === "condition";

/** What stands for a place when claims are compared: its id, else its folded name. */
export const placeKey = (place: Pick<ClaimPlace, "id" | "name">): string =>
  place.id ?? `name:${place.name.normalize("NFKC").toLowerCase()}`;

/** A figure as it is compared: measure, inclusive bounds (`null` is open), given as "about". */
export type LinkFigure = readonly [of: Measure, low: number | null, high: number | null, approx: boolean];

/** What linking needs of one claim at one place; kept beside the claims, so that blocks can be linked again. */
export interface LinkItem {
  readonly claim: string;
  readonly document: string;
  readonly block: string;
  readonly kind: ClaimKind;
  readonly place: string;
  /** Kilometres; `null` where not known. */
  readonly radius: number | null;
  /** Days since 1970-01-01, inclusive; `exact` where the text says so, else from the publication. */
  readonly from: number;
  readonly until: number;
  readonly exact: boolean;
  readonly hours: readonly [number, number] | null;
  /** ISO date of publication, or "" where not known. */
  readonly published: string;
  readonly actor: string | null;
  readonly target: string | null;
  readonly means: readonly Means[];
  readonly figures: readonly LinkFigure[];
  /** Names in letters that do not depend on the alphabet, and identities; ascending. */
  readonly names: readonly string[];
  /** True for dead or ruins without a day whose report tells no cause of them there: it may be days before. */
  readonly follows: boolean;
}

/** Why claims belong to no event. */
export interface Unlinked {
  readonly noPlace: number;
  readonly noDate: number;
  readonly hypothetical: number;
}

/** All events of a set of claims, and how many claims belong to none, by reason. */
export interface Linking {
  readonly events: readonly Event[];
  readonly unlinked: Unlinked;
}
