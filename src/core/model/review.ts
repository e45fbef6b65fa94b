import type { Claim } from "./claim.ts";
import {
  type ClaimSelector,
  CORRECTABLE,
  type Constraints,
  type Correctable,
  type Corrections,
  type Decision,
  standing,
} from "./decision.ts";
import type { Span } from "./span.ts";

export const VERDICTS = ["accepted", "corrected", "rejected"] as const;
export type Verdict = (typeof VERDICTS)[number];

interface Said {
  readonly by: string;
  readonly at: string;
  readonly decision: string;
}

/** What people decided about a claim. `original` holds, as they were read, the slots that were corrected. */
export interface ClaimReview {
  /** The last of accepting, correcting, rejecting; `null` where there are notes only. */
  readonly verdict: ({ readonly is: Verdict } & Said) | null;
  readonly corrected: readonly ({ readonly slot: Correctable } & Said)[];
  readonly original: Corrections;
  readonly notes: readonly ({ readonly note: string } & Said)[];
}

/** A claim that people decided about, as it was read and as they say it is. */
export interface ReviewedClaim {
  readonly original: Claim;
  readonly claim: Claim & { readonly review: ClaimReview };
}

/** A claim of another reading is the same where it shares at least this part of both spans together. */
const SHARED = 0.5;

/** How to find a claim of these (all of one document) in another reading. */
export function selectorOf(claim: Claim, all: readonly Claim[]): ClaimSelector {
  const { document, start, end, quote, kind } = claim;
  const twins = all.filter((one) => one.start === start && one.end === end && one.kind === kind);
  return {
    document,
    start,
    end,
    quote,
    kind,
    nth: Math.max(
      0,
      twins.findIndex((one) => one.id === claim.id),
    ),
  };
}

/**
 * The claim that a selector means among the claims of its document as they were read: the same words and kind; else
 * one of that kind that shares most of its words, if one shares most; else the only one with these very words.
 * Null where none is, or several are: a decision never moves to a look-alike.
 */
export function selected(selector: ClaimSelector, claims: readonly Claim[]): Claim | null {
  const own = claims.filter((one) => one.document === selector.document);
  const sameWords = own.filter((one) => one.start === selector.start && one.end === selector.end);
  const exact = sameWords.filter((one) => one.kind === selector.kind)[selector.nth];
  if (exact) return exact;
  const near = own
    .filter((one) => one.kind === selector.kind)
    .map((claim) => ({ claim, shared: sharedPart(claim, selector) }))
    .filter(({ shared }) => shared >= SHARED)
    .sort((a, b) => b.shared - a.shared);
  const [best, next] = near;
  if (best) return next && next.shared === best.shared ? null : best.claim;
  return sameWords.length === 1 ? (sameWords[0] ?? null) : null;
}

function sharedPart(a: Span, b: Span): number {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return both <= 0 ? 0 : both / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/** The claims among these (as read) that decisions are about, with what follows from them; decisions in their order. */
export function reviewClaims(claims: readonly Claim[], decisions: readonly Decision[]): ReviewedClaim[] {
  const about = new Map<Claim, Decision[]>();
  for (const decision of standing(decisions)) {
    if (!ABOUT_ONE.has(decision.action)) continue;
    const claim = decision.claims[0] && selected(decision.claims[0], claims);
    if (claim) about.set(claim, [...(about.get(claim) ?? []), decision]);
  }
  return [...about].map(([original, own]) => ({ original, claim: decided(original, own) }));
}

const ABOUT_ONE: ReadonlySet<string> = new Set(["accept", "reject", "correct", "note"]);
const IS = { accept: "accepted", correct: "corrected", reject: "rejected" } as const;

const saidIn = ({ by, at, id }: Decision): Said => ({ by, at, decision: id });

function decided(claim: Claim, decisions: readonly Decision[]): ReviewedClaim["claim"] {
  const corrected = new Map<Correctable, Said>();
  let slots: Corrections = {};
  for (const decision of decisions.filter((one) => one.slots)) {
    slots = { ...slots, ...decision.slots };
    for (const slot of CORRECTABLE) if (decision.slots?.[slot] !== undefined) corrected.set(slot, saidIn(decision));
  }
  const last = decisions.findLast((one) => one.action in IS);
  const review: ClaimReview = {
    verdict: last ? { is: IS[last.action as keyof typeof IS], ...saidIn(last) } : null,
    corrected: CORRECTABLE.flatMap((slot) => {
      const said = corrected.get(slot);
      return said ? [{ slot, ...said }] : [];
    }),
    original: originalOf(claim, [...corrected.keys()]),
    notes: decisions.flatMap((one) => (one.note ? [{ note: one.note, ...saidIn(one) }] : [])),
  };
  return { ...corrections(claim, slots), review };
}

const originalOf = (claim: Claim, slots: readonly Correctable[]): Corrections =>
  Object.fromEntries(slots.map((slot) => [slot, claim[slot] ?? null])) as Corrections;

/** A claim with other values in some slots; a slot that is `null` is left out. */
export function corrections(claim: Claim, slots: Corrections): Claim {
  const { actor, target, time, ...rest } = { ...claim, ...slots };
  return { ...rest, ...(actor && { actor }), ...(target && { target }), ...(time && { time }) };
}

/** What the decisions on pairs of claims come to, among claims as they were read. */
export function constraintsFrom(claims: readonly Claim[], decisions: readonly Decision[]): Constraints {
  const pairs = new Map<string, { pair: readonly [string, string]; action: "same" | "different" }>();
  for (const { action, claims: selectors } of standing(decisions)) {
    if (action !== "same" && action !== "different") continue;
    const [a, b] = selectors.map((one) => selected(one, claims)?.id);
    if (a === undefined || b === undefined || a === b) continue;
    const pair = a < b ? ([a, b] as const) : ([b, a] as const);
    pairs.delete(pair.join());
    pairs.set(pair.join(), { pair, action });
  }
  const of = (action: string): (readonly [string, string])[] =>
    [...pairs.values()].filter((one) => one.action === action).map(({ pair }) => pair);
  return { same: of("same"), different: of("different") };
}
