import type { Event, EventMood, Family, LinkItem } from "../model/event.ts";
import { identityOf } from "../model/identity.ts";
import type { Bonds } from "./constraints.ts";
import { leading } from "./families.ts";
import { join, LINK, newProfile, type Profile, type Rarity, score } from "./score.ts";

/** What a cause before the days of an item costs. */
const EARLIER = 0.4;
/** Longer stretches (days) speak of a period, not of an occurrence: only equal ones are linked. */
const LONG = 8;
/** Clusters of one day that an item is compared with: the bound that keeps cost linear in crowded blocks. */
const COMPARED = 48;

interface Cluster {
  readonly items: LinkItem[];
  readonly profile: Profile;
}

/**
 * The events of one block. A pure function of the set of its items: they are taken in an order of
 * their own (sharpest time first, then earliest told), and each joins the cluster it fits best.
 */
export function linkBlock(items: readonly LinkItem[], bonds: Bonds): Event[] {
  const [first] = items;
  if (!first) return [];
  const [family, mood] = first.block.split("|") as [Family, EventMood];
  const clusters = family === "control" || family === "condition" ? [series(items)] : occurrences(items, family, bonds);
  return clusters.map((cluster) => eventOf(cluster.items, first.block, family, mood));
}

function series(items: readonly LinkItem[]): Cluster {
  return { items: [...items], profile: newProfile() };
}

function occurrences(items: readonly LinkItem[], family: Family, bonds: Bonds): Cluster[] {
  const rarity = rarityIn(items);
  const causes = new Set(items.filter((item) => !CONSEQUENCES.has(item.kind)).map((item) => item.document));
  const clusters: Cluster[] = [];
  const byDay = new Map<string, Cluster[]>();
  const ofGroup = new Map<ReadonlySet<string>, Cluster>();
  for (const item of [...items].sort(sharpestFirst)) {
    const keys = keysOf(item);
    const group = bonds.group(item.claim);
    const apart = bonds.apart(item.claim);
    let best = (group && ofGroup.get(group)) ?? null;
    let most = LINK;
    const weigh = (days: readonly string[], less: number): void => {
      for (const cluster of candidates(byDay, days)) {
        if (apart && cluster.items.some(({ claim }) => apart.has(claim))) continue;
        const points = score(item, cluster.profile, family, rarity, less > 0) - less;
        if (points > most) [best, most] = [cluster, points];
      }
    };
    if (!best) {
      weigh(keys, 0);
      weigh(daysBefore(item, causes), EARLIER);
    }
    const chosen = best ?? { items: [], profile: newProfile() };
    if (!best) clusters.push(chosen);
    if (group) ofGroup.set(group, chosen);
    chosen.items.push(item);
    join(chosen.profile, item);
    if (!best || isSharp(item)) enter(byDay, keys, chosen);
  }
  return clusters;
}

/** Only sharp times widen the days of a cluster, so that it never creeps along a busy week. */
const isSharp = (item: LinkItem): boolean => item.exact && item.until - item.from <= 1;

/** Days of an item, or its whole period as one. */
function keysOf({ from, until }: LinkItem): string[] {
  if (until - from > LONG) return [`${from}-${until}`];
  return Array.from({ length: until - from + 1 }, (_, i) => String(until - i));
}

/** Days before its own in which an undated consequence may have its cause: tolls are told for days. */
const AFTERWARDS = 2;
const CONSEQUENCES: ReadonlySet<LinkItem["kind"]> = new Set(["casualties", "destruction"]);

/** A report that tells a cause of its own tells the consequences of that. */
const daysBefore = (item: LinkItem, causes: ReadonlySet<string>): string[] =>
  item.exact || !CONSEQUENCES.has(item.kind) || causes.has(item.document)
    ? []
    : Array.from({ length: AFTERWARDS }, (_, i) => String(item.from - 1 - i));

function* candidates(byDay: ReadonlyMap<string, readonly Cluster[]>, keys: readonly string[]): Generator<Cluster> {
  const seen = new Set<Cluster>();
  for (const key of keys) {
    for (const cluster of (byDay.get(key) ?? []).slice(-COMPARED)) {
      if (seen.has(cluster)) continue;
      seen.add(cluster);
      yield cluster;
    }
  }
}

function enter(byDay: Map<string, Cluster[]>, keys: readonly string[], cluster: Cluster): void {
  for (const key of keys) {
    const day = byDay.get(key);
    if (!day) byDay.set(key, [cluster]);
    else if (!day.includes(cluster, Math.max(0, day.length - COMPARED))) day.push(cluster);
  }
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const told = (item: LinkItem): string => item.published || "~";

const sharpestFirst = (a: LinkItem, b: LinkItem): number =>
  Number(b.exact) - Number(a.exact) ||
  a.until - a.from - (b.until - b.from) ||
  a.from - b.from ||
  b.figures.length + Number(b.hours !== null) - (a.figures.length + Number(a.hours !== null)) ||
  earliestTold(a, b);

const earliestTold = (a: LinkItem, b: LinkItem): number =>
  compareText(told(a), told(b)) || compareText(a.claim, b.claim) || compareText(a.place, b.place);

/** How rare each name is within a block, by the share of documents that have it. */
function rarityIn(items: readonly LinkItem[]): Rarity {
  const holders = new Map<string, number>();
  for (const item of items) for (const name of item.names) holders.set(name, (holders.get(name) ?? 0) + 1);
  const all = Math.log(items.length + 20);
  return (name) => Math.max(0, 1 - Math.log(holders.get(name) ?? 1) / all);
}

function eventOf(items: readonly LinkItem[], block: string, family: Family, mood: EventMood): Event {
  const earliest = items.reduce((best, item) => (earliestTold(item, best) < 0 ? item : best));
  const anchor = family === "control" || family === "condition" ? "series" : earliest.claim;
  return {
    id: identityOf(["event", block, anchor]),
    block,
    family,
    kind: family === "control" || family === "condition" ? family : leading(items.map((item) => item.kind)),
    mood,
    place: mostFrequent(items.map((item) => item.place)),
    claims: [...new Set(items.map((item) => item.claim))].sort(),
  };
}

/** The value that occurs most often, of equals the smallest. */
function mostFrequent(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))[0]?.[0] ?? "";
}
