import type { ExportedEvent, ExportedFigure as Figure, Losses, ExportedToll as Toll } from "./records.ts";

/** A figure taken where the target has room for one only: its value, the rule that took it, its claims. */
export interface Chosen {
  readonly value: number | null;
  readonly rule: string;
  readonly claims: readonly string[];
}

const killed = (event: ExportedEvent): Toll | undefined => event.tolls.find((toll) => toll.of === "killed");

const numberOf = ({ low, high }: Figure): number => low ?? high ?? 0;

/** The lowest number of dead that anyone names; 0 with the rule `none-named` where nobody names one. */
export function lowestNamed(event: ExportedEvent): Chosen {
  const figures = killed(event)?.figures ?? [];
  if (figures.length === 0) return { value: 0, rule: "none-named", claims: [] };
  const least = figures.reduce((a, b) => (numberOf(b) < numberOf(a) ? b : a));
  return { value: numberOf(least), rule: "lowest-named", claims: least.claims };
}

/** The figure that most claimants stand for, of equals the lower; null where nobody names one. */
export function mostClaimants(event: ExportedEvent): Chosen {
  const figures = killed(event)?.figures ?? [];
  if (figures.length === 0) return { value: null, rule: "none-named", claims: [] };
  const better = (a: Figure, b: Figure): boolean =>
    b.claimants.length > a.claimants.length || (b.claimants.length === a.claimants.length && numberOf(b) < numberOf(a));
  const best = figures.reduce((a, b) => (better(a, b) ? b : a));
  return { value: numberOf(best), rule: "most-claimants-then-lower", claims: best.claims };
}

/** The lowest and highest bound that anyone names. */
export function rangeOfDead(event: ExportedEvent): { readonly low: number | null; readonly high: number | null } {
  const toll = killed(event);
  return { low: toll?.low ?? null, high: toll?.high ?? null };
}

/** True where more than one figure is named for the dead: a target with room for one loses the others. */
export const severalDead = (event: ExportedEvent): boolean => (killed(event)?.figures.length ?? 0) > 1;

/**
 * The rows that a target can hold. Why another does not fit is counted, and so is what is lost of those that do: `lost`
 * gives each loss with its number, in the order in which they are told.
 */
export async function* fitting<Row>(
  rows: AsyncIterable<Row>,
  losses: Losses,
  unfit: (row: Row) => string | null,
  lost: (row: Row) => Readonly<Record<string, number | boolean>>,
): AsyncGenerator<Row> {
  for await (const row of rows) {
    const why = unfit(row);
    if (why !== null) {
      losses.add(why);
      continue;
    }
    for (const [code, number] of Object.entries(lost(row))) losses.add(code, Number(number));
    yield row;
  }
}

/** What most of some texts are, of equals the first in the alphabet. */
export function mostOf(texts: readonly (string | undefined)[]): string | null {
  const counts = new Map<string, number>();
  for (const text of texts) if (text) counts.set(text, (counts.get(text) ?? 0) + 1);
  const sorted = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return sorted[0]?.[0] ?? null;
}

/** Days from the first to the last day of an event, both counted; null where it is not dated. */
export function daysOf({ from, until }: ExportedEvent): number | null {
  const days = (Date.parse(until) - Date.parse(from)) / 86_400_000 + 1;
  return Number.isFinite(days) ? days : null;
}
