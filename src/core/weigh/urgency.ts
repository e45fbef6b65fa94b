import type { Assessment } from "../model/assessment.ts";
import type { Claim, ClaimKind, Measure } from "../model/claim.ts";

/** Why a claim is worth a person's look: what hangs on it, and what is not certain about it. */
export const CONCERNS = [
  "contradicted",
  "ambiguous-place",
  "no-place",
  "one-origin",
  "unnamed",
  "hedged",
  "implied",
  "toll",
  "consequence",
  "many-reports",
] as const;
export type Concern = (typeof CONCERNS)[number];

export interface Urgency {
  /** Larger is more urgent. */
  readonly weight: number;
  /** Heaviest first. */
  readonly concerns: readonly { readonly type: Concern; readonly points: number }[];
}

/** People hurt or gone: what counts most. */
const TOLLS: ReadonlySet<Measure> = new Set(["killed", "wounded", "missing", "captured", "displaced", "losses"]);
/** Kinds on which the picture of the situation hangs. */
const CONSEQUENT: ReadonlySet<ClaimKind> = new Set(["capture", "control", "withdrawal", "encirclement", "abuse"]);

/**
 * How much hangs on a claim, times how little is certain about it; `events` are the assessments of its events. The
 * points are a choice, not a measurement: they only order a queue, and each is shown with its reason.
 */
export function urgencyOf(claim: Claim, events: readonly Assessment[]): Urgency {
  const stakes = stakesOf(claim, events);
  const doubts = doubtsOf(claim, events);
  const sum = (points: Partial<Record<Concern, number>>): number => Object.values(points).reduce((a, b) => a + b, 0);
  const concerns = Object.entries({ ...stakes, ...doubts })
    .filter(([, points]) => points > 0)
    .map(([type, points]) => ({ type: type as Concern, points: rounded(points) }))
    .sort((a, b) => b.points - a.points || (a.type < b.type ? -1 : 1));
  return { weight: rounded((1 + sum(stakes)) * (1 + sum(doubts))), concerns };
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

function stakesOf(claim: Claim, events: readonly Assessment[]): Partial<Record<Concern, number>> {
  const people = claim.quantities.filter((one) => TOLLS.has(one.of)).map((one) => one.high ?? one.low ?? 0);
  const reports = Math.max(1, ...events.map((event) => event.documents));
  return {
    toll: Math.log10(1 + Math.max(0, ...people)),
    consequence: CONSEQUENT.has(claim.kind) ? 1 : 0,
    "many-reports": Math.log2(reports) / 4,
  };
}

function doubtsOf(claim: Claim, events: readonly Assessment[]): Partial<Record<Concern, number>> {
  const contradicted = events.some(({ contrasts }) =>
    contrasts.some((one) => one.contradiction && one.claims.includes(claim.id)),
  );
  const origins = Math.max(0, ...events.map((event) => event.establishedOrigins));
  const innermost = claim.voices.at(-1);
  const unpinned = claim.places.some((place) => place.lat === undefined);
  return {
    contradicted: contradicted ? 2 : 0,
    "ambiguous-place": claim.places.some((place) => place.rivals?.length) ? 1.5 : 0,
    "no-place": unpinned || (claim.places.length === 0 && CONSEQUENT.has(claim.kind)) ? 0.7 : 0,
    "one-origin": origins < 2 ? 0.6 : 0,
    unnamed: innermost?.anonymous ? 0.6 : 0,
    hedged: claim.hedge ? 0.4 : 0,
    implied: claim.places.some((place) => place.basis !== "stated") || claim.time?.basis === "assumed" ? 0.3 : 0,
  };
}
