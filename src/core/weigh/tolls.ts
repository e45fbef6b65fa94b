import type { Figure, Toll } from "../model/assessment.ts";
import type { Claim, ClaimQuantity, Measure } from "../model/claim.ts";

/** Measures that say how bad an event was; shares, distances and counts of things say other things. */
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
]);

/** A claim with the name of whoever stands for its figures. */
export interface Claimed {
  readonly claim: Claim;
  readonly claimant: string;
}

/**
 * The figures of all claims, by measure, smallest first. Figures are put side by side, never merged:
 * only equal ones share a line. Claims of several places are left out, for their number is of all places.
 */
export function tollsOf(claims: readonly Claimed[]): Toll[] {
  const byMeasure = new Map<string, Map<string, { quantity: ClaimQuantity; by: Claimed[] }>>();
  for (const claimed of claims.filter(({ claim }) => claim.places.length === 1 && claim.polarity === "affirmed")) {
    for (const quantity of wholes(claimed.claim)) {
      const measure = `${quantity.of}\n${quantity.unit ?? ""}`;
      const figures = byMeasure.get(measure) ?? new Map();
      byMeasure.set(measure, figures);
      const key = `${quantity.low} ${quantity.high} ${quantity.approx ?? false}`;
      figures.set(key, { quantity, by: [...(figures.get(key)?.by ?? []), claimed] });
    }
  }
  return [...byMeasure.keys()].sort().map((measure) => tollOf([...(byMeasure.get(measure)?.values() ?? [])]));
}

/** The largest figure of each measure in a claim: "50 people, including five children" is 50. */
function wholes(claim: Claim): ClaimQuantity[] {
  const largest = new Map<string, ClaimQuantity>();
  const size = (one: ClaimQuantity): number => one.low ?? one.high ?? 0;
  for (const one of claim.quantities.filter((quantity) => TOLLS.has(quantity.of))) {
    const key = `${one.of} ${one.unit ?? ""}`;
    const before = largest.get(key);
    if (!before || size(one) > size(before)) largest.set(key, one);
  }
  return [...largest.values()];
}

function tollOf(entries: readonly { quantity: ClaimQuantity; by: readonly Claimed[] }[]): Toll {
  const { of, unit } = (entries[0] as { quantity: ClaimQuantity }).quantity;
  const figures = entries.map(figureOf).sort(bySize);
  return {
    of,
    unit: unit ?? null,
    figures,
    low: extreme(
      figures.map((figure) => figure.low ?? figure.high),
      Math.min,
    ),
    high: figures.some((figure) => figure.high === null)
      ? null
      : extreme(
          figures.map((figure) => figure.high),
          Math.max,
        ),
    contradictory: contradict(figures),
  };
}

const figureOf = ({ quantity, by }: { quantity: ClaimQuantity; by: readonly Claimed[] }): Figure => ({
  low: quantity.low,
  high: quantity.high,
  approx: quantity.approx ?? false,
  claimants: [...new Set(by.map((one) => one.claimant))].sort(),
  claims: by.map((one) => one.claim.id).sort(),
});

const bySize = (a: Figure, b: Figure): number =>
  (a.low ?? -Infinity) - (b.low ?? -Infinity) ||
  (a.high ?? Infinity) - (b.high ?? Infinity) ||
  Number(a.approx) - Number(b.approx);

function extreme(values: readonly (number | null)[], pick: (...values: number[]) => number): number | null {
  const known = values.filter((value) => value !== null);
  return known.length > 0 ? pick(...known) : null;
}

/** Slack of a figure given as "about": a tenth of it. */
const slack = (figure: Figure, bound: number): number => (figure.approx ? Math.abs(bound) * 0.1 : 0);
const lowest = (figure: Figure): number => (figure.low === null ? -Infinity : figure.low - slack(figure, figure.low));
const highest = (figure: Figure): number =>
  figure.high === null ? Infinity : figure.high + slack(figure, figure.high);

/** True where the greatest lower bound lies above the smallest upper bound. */
const contradict = (figures: readonly Figure[]): boolean =>
  Math.max(...figures.map(lowest)) > Math.min(...figures.map(highest));
