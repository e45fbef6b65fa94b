import type { Contrast } from "../model/assessment.ts";
import type { Claim, Measure } from "../model/claim.ts";
import { placeKey } from "../model/event.ts";
import type { Because, Claimant, Said } from "../model/reason.ts";
import { sitesOf } from "../model/sites.ts";
import { meet, windowOf } from "../model/window.ts";
import { type Counted, countedIn } from "./figures.ts";
import {
  claimantOf,
  factsOf,
  type Knowledge,
  publisherSpeaker,
  someOf,
  speakerOf,
  toldAt,
  unique,
} from "./knowledge.ts";
import { because, claimantText } from "./words/index.ts";

/** What differs in an event, and what follows for its figures. */
export interface Contrasts {
  readonly contrasts: readonly Contrast[];
  /** Measures (as in `countedIn`) whose figures exclude each other. */
  readonly exclude: ReadonlySet<string>;
  /** Claims whose figure counts over more than the event. */
  readonly totals: ReadonlySet<string>;
}

/** Figures of one measure that are compared: an event with more is shown by its extremes anyway. */
const COMPARED = 40;

/** All differences between claims of an event, each named for what it is. */
export function contrastsOf(claims: readonly Claim[], knowledge: Knowledge): Contrasts {
  const exclude = new Set<string>();
  const totals = new Set<string>();
  const counted = countedIn([...claims].sort((a, b) => (a.id < b.id ? -1 : 1)));
  const found: Differing[] = [];
  for (const [measure, figures] of counted) {
    for (const pair of pairs(distinct(figures, knowledge))) {
      const differing = compare(inOrder(pair, knowledge), knowledge);
      if (!differing) continue;
      found.push(differing);
      if (differing.why.code === "numbers") exclude.add(measure);
      if (differing.why.code === "total") totals.add(longer(differing.pair, knowledge).id);
    }
  }
  const contrasts = [
    ...together(found, knowledge),
    ...otherMeasures(counted, knowledge),
    ...denials(claims, knowledge),
  ];
  return { contrasts, exclude, totals };
}

/** Two figures that cannot be equal, the one told earlier first, and what that is. */
interface Differing {
  readonly pair: readonly [Counted, Counted];
  readonly why: Why;
}

/** What differs, without the figures. */
type Why =
  | { readonly code: "numbers" | "total" | "update-toll" }
  | { readonly code: "update-source" | "update-outlet"; readonly raised: boolean; readonly by: string }
  | { readonly code: "scope-party"; readonly parties: readonly [string, string] }
  | { readonly code: "scope-place"; readonly wide: string; readonly narrow: string }
  | { readonly code: "scope-part"; readonly part: string };

const inOrder = ([a, b]: readonly [Counted, Counted], knowledge: Knowledge): [Counted, Counted] =>
  toldAt(a.claim, knowledge) <= toldAt(b.claim, knowledge) ? [a, b] : [b, a];

const TYPES: Readonly<Record<Why["code"], Contrast["type"]>> = {
  numbers: "numbers",
  "scope-party": "other-scope",
  "scope-place": "other-scope",
  "scope-part": "other-scope",
  total: "running-total",
  "update-source": "update",
  "update-outlet": "update",
  "update-toll": "update",
};

/** Equal differences of equal figures are one, with all who stand for each figure. */
function together(found: readonly Differing[], knowledge: Knowledge): Contrast[] {
  const figure = ({ quantity: { of, low, high, approx } }: Counted): unknown[] => [of, low, high, approx ?? false];
  const key = ({ pair, why }: Differing): string => JSON.stringify([why, ...pair.map(figure)]);
  return [...Map.groupBy(found, key).values()].map((own): Contrast => {
    const { why } = own[0] as Differing;
    const sides = [0, 1].map((at) => own.map(({ pair }) => pair[at] as Counted));
    const [a, b] = sides.map((counted) => saidBy(counted, knowledge)) as [Said, Said];
    const { code, by: _speaker, ...rest } = { by: "", ...why };
    return {
      type: TYPES[code],
      contradiction: code === "numbers",
      claims: unique(sides.flat().map(({ claim }) => claim.id)).sort(),
      ...because({ code, data: { a, b, ...rest } } as Because),
    };
  });
}

function saidBy(counted: readonly Counted[], knowledge: Knowledge): Said {
  const { low, high, approx, of } = (counted[0] as Counted).quantity;
  const claimants = counted.map(({ claim }) => claimantOf(claim, knowledge));
  const byText = new Map(claimants.map((claimant) => [claimantText(claimant), claimant]));
  const by = someOf([...byText.keys()].sort().map((text) => byText.get(text) as Claimant));
  return { low, high, approx: approx ?? false, of, by };
}

/** One claim for each figure of each speaker and time. */
function distinct(figures: readonly Counted[], knowledge: Knowledge): Counted[] {
  const seen = new Map<string, Counted>();
  for (const one of figures.filter(({ part }) => !part)) {
    const { low, high } = one.quantity;
    const key = [low, high, speakerOf(one.claim, knowledge).id, factsOf(one.claim, knowledge).published].join(" ");
    if (!seen.has(key)) seen.set(key, one);
  }
  return [...seen.values()].slice(0, COMPARED);
}

function* pairs<T>(list: readonly T[]): Generator<[T, T]> {
  for (const [i, a] of list.entries()) for (const b of list.slice(i + 1)) yield [a, b];
}

const SLACK = 0.1;
const lowest = ({ quantity: { low, approx } }: Counted): number =>
  low === null ? -Infinity : low - (approx ? Math.abs(low) * SLACK : 0);
const highest = ({ quantity: { high, approx } }: Counted): number =>
  high === null ? Infinity : high + (approx ? Math.abs(high) * SLACK : 0);
const disjoint = (a: Counted, b: Counted): boolean => lowest(a) > highest(b) || lowest(b) > highest(a);

/** Measures that grow while rescuers work. */
const GROWING: ReadonlySet<Measure> = new Set([
  "killed",
  "wounded",
  "missing",
  "losses",
  "destroyed",
  "damaged",
  "displaced",
  "intercepted",
  "launched",
  "attacks",
  "captured",
]);

/** How two figures of one measure differ, or null where both can hold. */
function compare(pair: readonly [Counted, Counted], knowledge: Knowledge): Differing | null {
  const [a, b] = pair;
  if (!disjoint(a, b) || ofOtherHolders(a, b)) return null;
  const scope = scopeOf(a.claim, b.claim);
  if (scope) return { pair, why: scope };
  const total = totalOf(a.claim, b.claim, knowledge);
  if (total === "apart") return null;
  return { pair, why: total ? { code: "total" } : (updateOf(pair, knowledge) ?? { code: "numbers" }) };
}

/** Shares of a place that two sides hold add up; they do not compete. */
const ofOtherHolders = (a: Counted, b: Counted): boolean =>
  a.quantity.of === "share" && a.claim.actor?.side !== b.claim.actor?.side;

/** What the figures are of, where that differs: another party, a part of the place, a wider place. */
function scopeOf(a: Claim, b: Claim): Why | null {
  const [x, y] = [a.target?.side, b.target?.side];
  if (x && y && x !== y) return { code: "scope-party", parties: x < y ? [x, y] : [y, x] };
  const [p, q] = [sitesOf(a.places)[0], sitesOf(b.places)[0]];
  if (!p || !q) return null;
  if (placeKey(p) !== placeKey(q) && (p.radius ?? 0) !== (q.radius ?? 0)) {
    const [wide, narrow] = (p.radius ?? 0) > (q.radius ?? 0) ? [p, q] : [q, p];
    return { code: "scope-place", wide: wide.name, narrow: narrow.name };
  }
  return (p.part ?? "") === (q.part ?? "") ? null : { code: "scope-part", part: p.part ?? q.part ?? "" };
}

/** A figure of a longer time includes that of a shorter; figures of times apart are not compared. */
function totalOf(a: Claim, b: Claim, knowledge: Knowledge): "total" | "apart" | null {
  const [x, y] = [windowOf(a, factsOf(a, knowledge).published), windowOf(b, factsOf(b, knowledge).published)];
  if (!x || !y) return null;
  if (!meet(x, y)) return "apart";
  const [long, short] = x.until - x.from > y.until - y.from ? [x, y] : [y, x];
  return long.basis !== "text" || long.until - long.from < 2 || short.until - short.from > 1 ? null : "total";
}

function longer([a, b]: Differing["pair"], knowledge: Knowledge): Claim {
  const days = ({ claim }: Counted): number => {
    const window = windowOf(claim, factsOf(claim, knowledge).published);
    return window ? window.until - window.from : 0;
  };
  return days(a) > days(b) ? a.claim : b.claim;
}

/** A later figure of the same side or source, or a toll that grew; null where it is neither. */
function updateOf([older, newer]: Differing["pair"], knowledge: Knowledge): Why | null {
  const [x, y] = [factsOf(older.claim, knowledge).published, factsOf(newer.claim, knowledge).published];
  if (!x || !y || x === y || x.slice(0, Math.min(x.length, y.length)) === y.slice(0, Math.min(x.length, y.length)))
    return null;
  const [s, t] = [speakerOf(older.claim, knowledge), speakerOf(newer.claim, knowledge)];
  const [from, to] = [older, newer].map(({ claim }) => publisherSpeaker(factsOf(claim, knowledge), knowledge).id);
  const raised = lowest(newer) > highest(older) && GROWING.has(newer.quantity.of);
  if (s.id === t.id && s.id !== "unknown") return { code: "update-source", raised, by: s.id };
  if (from === to && from !== undefined && from !== "unknown") return { code: "update-outlet", raised, by: from };
  if (s.side !== null && t.side !== null && s.side !== t.side) return null;
  return raised && Date.parse(y) - Date.parse(x) >= 3_600_000 ? { code: "update-toll" } : null;
}

/** Killed against losses: another measure, not another number. */
function otherMeasures(counted: ReadonlyMap<string, readonly Counted[]>, knowledge: Knowledge): Contrast[] {
  const [killed, losses] = [counted.get("killed\n")?.[0], counted.get("losses\n")?.[0]];
  if (!killed || !losses || !disjoint(killed, losses)) return [];
  const why = because({
    code: "scope-losses",
    data: { a: saidBy([killed], knowledge), b: saidBy([losses], knowledge) },
  });
  return [{ type: "other-scope", contradiction: false, claims: [killed.claim.id, losses.claim.id].sort(), ...why }];
}

/** Denials against what they deny, one for each denying speaker. */
function denials(claims: readonly Claim[], knowledge: Knowledge): Contrast[] {
  const affirmed = claims.filter((claim) => claim.polarity === "affirmed");
  const denying = Map.groupBy(
    claims.filter((claim) => claim.polarity === "denied" && !isZero(claim)),
    (claim) => speakerOf(claim, knowledge).id,
  );
  return [...denying.values()].flatMap((own): Contrast[] => {
    const [first] = own;
    const kinds = new Set(own.map((claim) => claim.kind));
    const documents = new Set(own.map((claim) => claim.document));
    const speaker = first && speakerOf(first, knowledge).id;
    const against = affirmed.filter(
      (claim) =>
        kinds.has(claim.kind) && !(documents.has(claim.document) && speakerOf(claim, knowledge).id === speaker),
    );
    const [other] = against;
    if (!first || !other) return [];
    const by = claimantOf(first, knowledge);
    const itself = against.every((claim) => speakerOf(claim, knowledge).id === speaker);
    const data = { by, of: claimantOf(other, knowledge), more: against.length - 1 };
    const why: Because = itself ? { code: "denial-own", data: { by } } : { code: "denial", data };
    const claimed = [...own, ...against].map((claim) => claim.id).sort();
    return [{ type: "denial", contradiction: true, claims: claimed, ...because(why) }];
  });
}

/** "No casualties" is a figure of zero. */
const isZero = (claim: Claim): boolean =>
  claim.kind === "casualties" && claim.quantities.some(({ low, high }) => low === 0 && high === 0);
