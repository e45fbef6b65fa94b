import type { Contrast } from "../model/assessment.ts";
import type { Claim, Measure } from "../model/claim.ts";
import { placeKey } from "../model/event.ts";
import type { Because, ReasonData, Said } from "../model/reason.ts";
import { meet, windowOf } from "../model/window.ts";
import { type Counted, countedIn } from "./figures.ts";
import { claimantOf, factsOf, type Knowledge, publisherSpeaker, speakerOf } from "./knowledge.ts";
import { because } from "./words/index.ts";

/** What differs in an event, and the measures (as in `countedIn`) whose figures exclude each other. */
export interface Contrasts {
  readonly contrasts: readonly Contrast[];
  readonly exclude: ReadonlySet<string>;
}

/** Figures of one measure that are compared: an event with more is shown by its extremes anyway. */
const COMPARED = 40;

/** All differences between claims of an event, each named for what it is. */
export function contrastsOf(claims: readonly Claim[], knowledge: Knowledge): Contrasts {
  const exclude = new Set<string>();
  const counted = countedIn([...claims].sort((a, b) => (a.id < b.id ? -1 : 1)));
  const contrasts: Contrast[] = [];
  for (const [measure, figures] of counted) {
    for (const [a, b] of pairs(distinct(figures, knowledge))) {
      const contrast = compare(a, b, knowledge);
      if (contrast) contrasts.push(contrast);
      if (contrast?.contradiction) exclude.add(measure);
    }
  }
  return { contrasts: [...contrasts, ...otherMeasures(counted, knowledge), ...denials(claims, knowledge)], exclude };
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

/** Two figures of one measure, or null where both can hold. */
function compare(a: Counted, b: Counted, knowledge: Knowledge): Contrast | null {
  if (!disjoint(a, b) || ofOtherHolders(a, b)) return null;
  const pair = { a: saidBy(a, knowledge), b: saidBy(b, knowledge) };
  const scope = scopeOf(a.claim, b.claim, pair);
  const total = scope ? null : totalOf(a.claim, b.claim, knowledge);
  if (total === "apart") return null;
  const why: Because =
    scope ??
    (total ? { code: "total", data: pair } : (updateOf(a, b, pair, knowledge) ?? { code: "numbers", data: pair }));
  const type = TYPES[why.code] ?? "numbers";
  return { type, contradiction: type === "numbers", claims: [a.claim.id, b.claim.id].sort(), ...because(why) };
}

type Pair = ReasonData["numbers"];

const TYPES: Readonly<Partial<Record<Because["code"], Contrast["type"]>>> = {
  "scope-party": "other-scope",
  "scope-place": "other-scope",
  "scope-part": "other-scope",
  total: "running-total",
  "update-source": "update",
  "update-outlet": "update",
  "update-toll": "update",
};

const saidBy = ({ claim, quantity: { low, high, approx, of } }: Counted, knowledge: Knowledge): Said => ({
  low,
  high,
  approx: approx ?? false,
  of,
  by: claimantOf(claim, knowledge),
});

/** Shares of a place that two sides hold add up; they do not compete. */
const ofOtherHolders = (a: Counted, b: Counted): boolean =>
  a.quantity.of === "share" && a.claim.actor?.side !== b.claim.actor?.side;

/** What the figures are of, where that differs: another party, a part of the place, a wider place. */
function scopeOf(a: Claim, b: Claim, pair: Pair): Because | null {
  const [x, y] = [a.target?.side, b.target?.side];
  if (x && y && x !== y) return { code: "scope-party", data: { ...pair, parties: [x, y] } };
  const [p, q] = [a.places[0], b.places[0]];
  if (!p || !q) return null;
  if (placeKey(p) !== placeKey(q) && (p.radius ?? 0) !== (q.radius ?? 0)) {
    const [wide, narrow] = (p.radius ?? 0) > (q.radius ?? 0) ? [p, q] : [q, p];
    return { code: "scope-place", data: { ...pair, wide: wide.name, narrow: narrow.name } };
  }
  if ((p.part ?? "") !== (q.part ?? "")) return { code: "scope-part", data: { ...pair, part: p.part ?? q.part ?? "" } };
  return null;
}

/** A figure of a longer time includes that of a shorter; figures of times apart are not compared. */
function totalOf(a: Claim, b: Claim, knowledge: Knowledge): "total" | "apart" | null {
  const [x, y] = [windowOf(a, factsOf(a, knowledge).published), windowOf(b, factsOf(b, knowledge).published)];
  if (!x || !y) return null;
  if (!meet(x, y)) return "apart";
  const [long, short] = x.until - x.from > y.until - y.from ? [x, y] : [y, x];
  if (long.basis !== "text" || long.until - long.from < 2 || short.until - short.from > 1) return null;
  return "total";
}

/** A later figure of the same side or source, or a toll that grew; null where it is neither. */
function updateOf(a: Counted, b: Counted, pair: Pair, knowledge: Knowledge): Because | null {
  const [x, y] = [factsOf(a.claim, knowledge).published, factsOf(b.claim, knowledge).published];
  if (!x || !y || x === y || x.slice(0, Math.min(x.length, y.length)) === y.slice(0, Math.min(x.length, y.length)))
    return null;
  const [older, newer] = Date.parse(x) < Date.parse(y) ? [a, b] : [b, a];
  const [s, t] = [speakerOf(a.claim, knowledge), speakerOf(b.claim, knowledge)];
  const publishers = [a, b].map(({ claim }) => publisherSpeaker(factsOf(claim, knowledge), knowledge).id);
  const raised = lowest(newer) > highest(older) && GROWING.has(a.quantity.of);
  if (s.id === t.id && s.id !== "unknown") return { code: "update-source", data: { ...pair, raised } };
  if (publishers[0] === publishers[1] && publishers[0] !== "unknown")
    return { code: "update-outlet", data: { ...pair, raised } };
  if (s.side !== null && t.side !== null && s.side !== t.side) return null;
  return raised && Math.abs(Date.parse(x) - Date.parse(y)) >= 3_600_000 ? { code: "update-toll", data: pair } : null;
}

/** Killed against losses: another measure, not another number. */
function otherMeasures(counted: ReadonlyMap<string, readonly Counted[]>, knowledge: Knowledge): Contrast[] {
  const [killed, losses] = [counted.get("killed\n")?.[0], counted.get("losses\n")?.[0]];
  if (!killed || !losses || !disjoint(killed, losses)) return [];
  const why = because({ code: "scope-losses", data: { a: saidBy(killed, knowledge), b: saidBy(losses, knowledge) } });
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
    const data = { by: claimantOf(first, knowledge), of: claimantOf(other, knowledge), more: against.length - 1 };
    const claimed = [...own, ...against].map((claim) => claim.id).sort();
    return [{ type: "denial", contradiction: true, claims: claimed, ...because({ code: "denial", data }) }];
  });
}

/** "No casualties" is a figure of zero. */
const isZero = (claim: Claim): boolean =>
  claim.kind === "casualties" && claim.quantities.some(({ low, high }) => low === 0 && high === 0);
