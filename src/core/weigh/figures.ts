import type { Figure, SideFigures, Toll } from "../model/assessment.ts";
import type { Claim, ClaimQuantity, Measure } from "../model/claim.ts";
import { sitesOf } from "../model/sites.ts";
import { claimantOf, gradeOf, type Knowledge, speakerOf, toldAt, unique } from "./knowledge.ts";
import { countOrigins, originsOf } from "./origins.ts";
import { because, claimantText } from "./words/index.ts";

/** Measures that say how bad an event was; distances and counts of things say other things. */
const TOLLS: ReadonlySet<Measure> = new Set([
  "killed",
  "wounded",
  "missing",
  "captured",
  "displaced",
  "losses",
  "destroyed",
  "damaged",
  "intercepted",
  "launched",
  "share",
  "troops",
  "attacks",
  "money",
]);

/** One figure of one claim. */
export interface Counted {
  readonly claim: Claim;
  readonly quantity: ClaimQuantity;
  /** True where its report gives another figure more than twice as high: "among them five children". */
  readonly part: boolean;
}

/**
 * The figures of claims by measure and unit. Denied claims, and claims of several places (their number
 * is of all of them), are left out; of a whole with its parts in one claim the whole is taken.
 */
export function countedIn(claims: readonly Claim[]): Map<string, Counted[]> {
  const byMeasure = new Map<string, Counted[]>();
  for (const claim of claims) {
    if (sitesOf(claim.places).length > 1 || claim.polarity !== "affirmed") continue;
    for (const quantity of wholes(claim)) {
      const key = `${quantity.of}\n${quantity.unit ?? ""}`;
      const list = byMeasure.get(key);
      if (list) list.push({ claim, quantity, part: false });
      else byMeasure.set(key, [{ claim, quantity, part: false }]);
    }
  }
  return new Map([...byMeasure].map(([key, list]) => [key, withParts(list)]));
}

/** Marks figures that are a part of a larger one in the same report. */
function withParts(list: readonly Counted[]): Counted[] {
  const most = new Map<string, number>();
  for (const one of list) most.set(one.claim.document, Math.max(most.get(one.claim.document) ?? 0, value(one)));
  return list.map((one) => ({ ...one, part: value(one) * 2 < (most.get(one.claim.document) ?? 0) }));
}

/** The largest figure of each measure in a claim: "50 people, including five children" is 50. */
function wholes(claim: Claim): ClaimQuantity[] {
  const largest = new Map<string, ClaimQuantity>();
  const size = (one: ClaimQuantity): number => one.low ?? one.high ?? 0;
  for (const one of claim.quantities) {
    if (!TOLLS.has(one.of)) continue;
    const before = largest.get(`${one.of} ${one.unit ?? ""}`);
    if (!before || size(one) > size(before)) largest.set(`${one.of} ${one.unit ?? ""}`, one);
  }
  return [...largest.values()];
}

/** What comparing figures has shown of them (`contrastsOf`). */
interface Compared {
  readonly exclude: ReadonlySet<string>;
  readonly totals: ReadonlySet<string>;
}

/** All figures of an event, side by side. What counts over a longer time is shown, and is nobody's lowest, best or highest. */
export function tollsOf(claims: readonly Claim[], { exclude, totals }: Compared, knowledge: Knowledge): Toll[] {
  const byMeasure = countedIn(claims);
  return [...byMeasure.keys()]
    .sort()
    .map((key) => tollOf(byMeasure.get(key) ?? [], totals, exclude.has(key), knowledge));
}

function tollOf(
  counted: readonly Counted[],
  totals: ReadonlySet<string>,
  contradictory: boolean,
  knowledge: Knowledge,
): Toll {
  const { of, unit } = (counted[0] as Counted).quantity;
  const groups = Map.groupBy(counted, ({ quantity: { low, high, approx } }) => `${low} ${high} ${approx ?? false}`);
  const figures = [...groups.values()].map((group) => figureOf(group, knowledge)).sort(bySize);
  const bounds = figures.map((figure) => figure.low ?? figure.high).filter((bound) => bound !== null);
  const open = figures.some((figure) => figure.high === null);
  return {
    of,
    unit: unit ?? null,
    low: bounds.length > 0 ? least(bounds) : null,
    high: open ? null : most(figures.map((figure) => figure.high ?? 0)),
    figures,
    bySide:
      of === "share"
        ? []
        : sidesOf(
            counted.filter(({ claim }) => !totals.has(claim.id)),
            knowledge,
          ),
    contradictory,
  };
}

function figureOf(group: readonly Counted[], knowledge: Knowledge): Figure {
  const { low, high, approx } = (group[0] as Counted).quantity;
  const own = group.map(({ claim }) => claim);
  return {
    low,
    high,
    approx: approx ?? false,
    ...countOrigins(originsOf(own, knowledge), own, knowledge),
    claimants: unique(group.map(({ claim }) => claimantText(claimantOf(claim, knowledge)))).sort(),
    claims: unique(group.map(({ claim }) => claim.id)).sort(),
  };
}

const bySize = (a: Figure, b: Figure): number =>
  (a.low ?? -Infinity) - (b.low ?? -Infinity) ||
  (a.high ?? Infinity) - (b.high ?? Infinity) ||
  Number(a.approx) - Number(b.approx);

function sidesOf(counted: readonly Counted[], knowledge: Knowledge): SideFigures[] {
  const sides = Map.groupBy(
    counted.filter(({ part }) => !part),
    ({ claim }) => speakerOf(claim, knowledge).side ?? "",
  );
  return [...sides.keys()].sort().map((side) => bestOf(side || null, sides.get(side) ?? [], knowledge));
}

const least = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b), Infinity);
const most = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b), -Infinity);

const value = ({ quantity: { low, high } }: Counted): number => low ?? high ?? 0;

/** Lowest, best and highest figure of one side, by the chosen convention. */
function bestOf(side: string | null, counted: readonly Counted[], knowledge: Knowledge): SideFigures {
  const convention = knowledge.convention ?? "latest";
  const best = value(CHOOSE[convention](counted, knowledge));
  const why = because({ code: `best-${convention}`, data: {} });
  const highs = counted.map(({ quantity: { low, high } }) => high ?? low ?? 0);
  return {
    side,
    lowest: least(counted.map(value)),
    best,
    highest: most(highs),
    rule: why.reason,
    because: why.because,
    claims: unique(counted.filter((one) => value(one) === best).map(({ claim }) => claim.id)).sort(),
  };
}

type Choose = (counted: readonly Counted[], knowledge: Knowledge) => Counted;

/** The smallest by each of some orders in turn. */
const first = (counted: readonly Counted[], ...orders: ((a: Counted, b: Counted) => number)[]): Counted =>
  counted.reduce((best, one) =>
    (orders.map((order) => order(one, best)).find((sign) => sign !== 0) ?? 0) < 0 ? one : best,
  );

const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const lower = (a: Counted, b: Counted): number => value(a) - value(b);

/** How each convention chooses; sources in docs/linking.md. */
const CHOOSE: Readonly<Record<NonNullable<Knowledge["convention"]>, Choose>> = {
  latest: (counted, knowledge) =>
    first(counted, byGrade(knowledge), (a, b) => text(dated(b.claim, knowledge), dated(a.claim, knowledge)), lower),
  ucdp: (counted, knowledge) =>
    first(counted, byGrade(knowledge), (a, b) => Number(a.claim.hedge) - Number(b.claim.hedge), lower),
  acled: (counted) => first(counted, lower),
};

const byGrade =
  (knowledge: Knowledge) =>
  (a: Counted, b: Counted): number =>
    text(gradeOf(speakerOf(a.claim, knowledge), knowledge), gradeOf(speakerOf(b.claim, knowledge), knowledge));

/** When a claim was told; undated ones first, so that they are never the latest. */
const dated = (claim: Claim, knowledge: Knowledge): string => toldAt(claim, knowledge).replace("~", "");
