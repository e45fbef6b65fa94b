import { type Event, type EventMood, type Family, isSeries, type LinkItem } from "../model/event.ts";
import { identityOf } from "../model/identity.ts";
import type { Bonds } from "./constraints.ts";
import { clustersOfDays, clustersOfPeriod } from "./days.ts";
import { leading } from "./families.ts";
import { compareText, earliestTold } from "./order.ts";

/** The events of one block, or of a stretch of one. A pure function of the set of its items. */
export function linkBlock(items: readonly LinkItem[], bonds: Bonds): Event[] {
  const [first] = items;
  if (!first) return [];
  const [family, mood, , period] = first.block.split("|") as [Family, EventMood, string, string?];
  return clustersOf(items, family, period !== undefined, bonds).map((own) => eventOf(own, first.block, family, mood));
}

function clustersOf(
  items: readonly LinkItem[],
  family: Family,
  ofPeriod: boolean,
  bonds: Bonds,
): readonly (readonly LinkItem[])[] {
  if (isSeries({ family })) return [items];
  const link = ofPeriod ? clustersOfPeriod : clustersOfDays;
  return link(items, family, bonds).map((one) => one.items);
}

function eventOf(items: readonly LinkItem[], block: string, family: Family, mood: EventMood): Event {
  const series = isSeries({ family });
  const earliest = items.reduce((best, item) => (earliestTold(item, best) < 0 ? item : best));
  return {
    id: series ? seriesId(block) : identityOf(["event", block, earliest.claim]),
    block,
    day: series ? 0 : items.reduce((least, { until }) => Math.min(least, until), Infinity),
    family,
    kind: series ? (family as "control" | "condition") : leading(items.map((item) => item.kind)),
    mood,
    place: mostFrequent(items.map((item) => item.place)),
    claims: [...new Set(items.map((item) => item.claim))].sort(),
  };
}

/** The id of the one event of a block that is a series. */
export const seriesId = (block: string): string => identityOf(["event", block, "series"]);

/** The value that occurs most often, of equals the smallest. */
function mostFrequent(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))[0]?.[0] ?? "";
}
