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
import { identityOf } from "./identity.ts";
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
  /** Where no reading found it and a person added it. */
  readonly added?: Said;
}

/** A claim that people decided about, as it was read or added and as they say it is. */
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
  const exact = exactly(selector, claims);
  if (exact) return exact;
  const own = claims.filter((one) => one.document === selector.document);
  const sameWords = own.filter((one) => one.start === selector.start && one.end === selector.end);
  const near = own
    .filter((one) => one.kind === selector.kind)
    .map((claim) => ({ claim, shared: sharedPart(claim, selector) }))
    .filter(({ shared }) => shared >= SHARED)
    .sort((a, b) => b.shared - a.shared);
  const [best, next] = near;
  if (best) return next && next.shared === best.shared ? null : best.claim;
  return sameWords.length === 1 ? (sameWords[0] ?? null) : null;
}

/** The rule of claims that people added. */
const ADDED = "review:add";

/** An added claim keeps its id for as long as the decision holds, whatever readings come. */
const addedId = (decision: Decision): string => identityOf([ADDED, decision.id]);

/**
 * Claims of documents as they were read, and behind them those that people added. What a reading has found since, with
 * these very words and this kind, is the claim that was meant: it is not added, and has the slots as the person gave them.
 */
export function withAdded(claims: readonly Claim[], decisions: readonly Decision[]): Claim[] {
  const all = [...claims];
  for (const decision of standing(decisions)) {
    const [place] = decision.claims;
    if (decision.action !== "add" || !place || exactly(place, all)) continue;
    all.push(corrections({ ...blankClaim(place), id: addedId(decision) }, decision.slots ?? {}));
  }
  return all;
}

/** A claim of these words that says nothing else yet, and has no id. */
export const blankClaim = ({ document, start, end, quote, kind }: ClaimSelector): Claim => ({
  ...{ id: "", document, start, end, quote, kind, rule: ADDED },
  ...{ means: [], places: [], quantities: [], voices: [], evidence: [], trail: [] },
  ...{ polarity: "affirmed", modality: "happened", hedge: false },
});

const exactly = (selector: ClaimSelector, claims: readonly Claim[]): Claim | undefined =>
  claims.filter(
    (one) =>
      one.document === selector.document &&
      one.start === selector.start &&
      one.end === selector.end &&
      one.kind === selector.kind,
  )[selector.nth];

function sharedPart(a: Span, b: Span): number {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return both <= 0 ? 0 : both / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/**
 * The claims among these (as read) and those added that decisions are about, with what follows from them; decisions in
 * their order.
 */
export function reviewClaims(claims: readonly Claim[], decisions: readonly Decision[]): ReviewedClaim[] {
  const about = new Map<Claim, Decision[]>();
  const all = withAdded(claims, decisions);
  for (const decision of standing(decisions)) {
    if (!ABOUT_ONE.has(decision.action)) continue;
    const claim = decision.claims[0] && selected(decision.claims[0], all);
    if (claim) about.set(claim, [...(about.get(claim) ?? []), decision]);
  }
  return [...about].map(([original, own]) => ({ original, claim: decided(original, own) }));
}

const ABOUT_ONE: ReadonlySet<string> = new Set(["accept", "reject", "correct", "add", "note"]);
const IS = { accept: "accepted", add: "accepted", correct: "corrected", reject: "rejected" } as const;

const saidIn = ({ by, at, id }: Decision): Said => ({ by, at, decision: id });

function decided(claim: Claim, decisions: readonly Decision[]): ReviewedClaim["claim"] {
  const corrected = new Map<Correctable, Said>();
  let slots: Corrections = {};
  const added = decisions.find((one) => one.action === "add" && addedId(one) === claim.id);
  for (const decision of decisions.filter((one) => one.slots && one !== added)) {
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
    ...(added && { added: saidIn(added) }),
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

/** What the decisions on pairs of claims come to, among claims as they were read and those added. */
export function constraintsFrom(read: readonly Claim[], decisions: readonly Decision[]): Constraints {
  const claims = withAdded(read, decisions);
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
