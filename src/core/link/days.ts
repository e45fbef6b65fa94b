import type { Family, LinkItem } from "../model/event.ts";
import type { Bonds } from "./constraints.ts";
import { fullestFirst } from "./order.ts";
import { join, LINK, newProfile, type Profile, score } from "./score.ts";

/** Items of one occurrence, and what is compared of them. */
export interface Cluster {
  readonly items: LinkItem[];
  readonly profile: Profile;
}

/** Longer stretches (days) speak of a period, not of an occurrence: only equal ones are linked. */
export const LONG = 8;
/** What a cause before the days of an item costs. */
const EARLIER = 0.4;
/** Days before its own in which an undated consequence may have its cause: tolls are told for days. */
const AFTERWARDS = 2;
/** Clusters of one day that an item is compared with: the bound that keeps cost linear in crowded blocks. */
const COMPARED = 48;
/** Days around its own in which it is counted how rare a name is. */
const AROUND = 7;

/**
 * Days around the day of an event within which all lies that it depends on, so that a stretch of a block
 * can be linked without the rest. Its last item is told up to LONG + 1 days later and chooses among
 * events founded a day after that; these have undated consequences up to AFTERWARDS + 2 days later, which
 * choose among events of a day after; names are counted AROUND all of them. To the past it is less.
 */
export const REACH = LONG + 2 + (AFTERWARDS + 2) + 1 + AROUND;

/**
 * Items of one block into occurrences, in five steps. Within a step no item waits for one of another
 * day, so that what happens on a day depends on the days around it and on nothing else:
 *
 * 1. items whose text names the day, day by day;
 * 2. those of two days ("in the night to the 9th") join these, or are compared among themselves;
 * 3. undated ones, which have the day of publication and the one before, likewise;
 * 4. what is then left of two days in a row is joined where each is the other's best;
 * 5. those of up to LONG days.
 */
export function clustersOfDays(items: readonly LinkItem[], family: Family, bonds: Bonds): Cluster[] {
  const linker = new Linker(family, weightsIn(items), bonds);
  const steps = Map.groupBy([...items].sort(fullestFirst), stepOf);
  linker.found(steps.get("day") ?? []);
  linker.add(steps.get("night") ?? []);
  linker.addUndated(steps.get("undated") ?? []);
  linker.add(steps.get("span") ?? []);
  return linker.clusters;
}

/** Items of one long period, which are compared with each other only. */
export function clustersOfPeriod(items: readonly LinkItem[], family: Family, bonds: Bonds): Cluster[] {
  const linker = new Linker(family, weightsIn(items), bonds);
  linker.found([...items].sort(fullestFirst));
  return linker.clusters;
}

type Step = "day" | "night" | "undated" | "span";

const stepOf = ({ exact, from, until }: LinkItem): Step =>
  !exact ? "undated" : until === from ? "day" : until === from + 1 ? "night" : "span";

const windowOf = ({ from, until }: LinkItem): string => `${from} ${until}`;
const daysOf = ({ from, until }: LinkItem): number[] => Array.from({ length: until - from + 1 }, (_, i) => until - i);
const daysBefore = ({ from, follows }: LinkItem): number[] =>
  follows ? Array.from({ length: AFTERWARDS }, (_, i) => from - 1 - i) : [];

interface Match {
  readonly cluster: Cluster;
  readonly points: number;
}

class Linker {
  readonly clusters: Cluster[] = [];
  private readonly byDay = new Map<number, Cluster[]>();
  private readonly family: Family;
  private readonly weights: Weights;
  private readonly bonds: Bonds;
  /** Where the first of the claims is that people said are of one event. */
  private readonly ofGroup = new Map<ReadonlySet<string>, Cluster>();

  constructor(family: Family, weights: Weights, bonds: Bonds) {
    this.family = family;
    this.weights = weights;
    this.bonds = bonds;
  }

  /** Items among themselves: those of one window, in order, each joins what it fits best or begins anew. */
  found(items: readonly LinkItem[]): Cluster[] {
    const fresh: Cluster[] = [];
    for (const own of Map.groupBy(items, windowOf).values()) {
      const clusters: Cluster[] = [];
      for (const item of own) {
        const best = this.bound(item) ?? this.best(item, clusters.slice(-COMPARED), 0)?.cluster;
        if (best) this.put(item, best);
        else clusters.push(this.begin(item));
      }
      for (const cluster of clusters) this.enter(cluster, daysOf(cluster.items[0] as LinkItem));
      fresh.push(...clusters);
    }
    return fresh;
  }

  /** Items to what was found before them; what fits nothing, among itself. Gives the clusters of these. */
  add(items: readonly LinkItem[]): Cluster[] {
    const coming = this.matches(items);
    const matched = new Set([...coming.values()].flat());
    const fresh = this.found(items.filter((item) => !matched.has(item)));
    for (const [cluster, own] of coming) {
      for (const item of own) {
        this.put(item, cluster);
        if (stepOf(item) === "night") this.enter(cluster, daysOf(item));
      }
    }
    return fresh;
  }

  /** Which items go to which cluster, by what these are before any of them has come. */
  private matches(items: readonly LinkItem[]): Map<Cluster, LinkItem[]> {
    const coming = new Map<Cluster, LinkItem[]>();
    const decided = new Map<ReadonlySet<string>, Cluster | undefined>();
    for (const item of items) {
      const group = this.bonds.group(item.claim);
      const chosen = group && decided.has(group) ? decided.get(group) : this.match(item)?.cluster;
      const cluster = chosen && this.isApart(item, coming.get(chosen) ?? []) ? undefined : chosen;
      if (group) decided.set(group, cluster);
      if (cluster) pushTo(coming, cluster, item);
    }
    return coming;
  }

  /** Undated items: their days of publication overlap by one, so what two days in a row have left may be one. */
  addUndated(items: readonly LinkItem[]): void {
    const byDay = Map.groupBy(this.add(items), (cluster) => cluster.items[0]?.until as number);
    const edges = [...byDay].flatMap(([day, own]) => this.edges(own, byDay.get(day + 1) ?? []));
    const best = new Map<Cluster, Edge>();
    for (const edge of edges) {
      for (const end of [edge.earlier, edge.later]) {
        const before = best.get(end);
        if (!before || edge.points > before.points) best.set(end, edge);
      }
    }
    const gone = new Set<Cluster>();
    for (const edge of edges) {
      if (best.get(edge.earlier) !== edge || best.get(edge.later) !== edge) continue;
      for (const item of edge.later.items) this.put(item, edge.earlier);
      this.enter(edge.earlier, [(edge.later.items[0] as LinkItem).until]);
      gone.add(edge.later);
    }
    this.leave(gone);
  }

  /** Which clusters of a day and of the next may be one. */
  private edges(earlier: readonly Cluster[], later: readonly Cluster[]): Edge[] {
    return later.slice(-COMPARED).flatMap((two) =>
      earlier.slice(-COMPARED).flatMap((one) => {
        if (two.items.some((item) => this.isApart(item, one.items))) return [];
        const told = two.items.slice(0, SPOKEN);
        const points = told.reduce((sum, item) => sum + this.points(item, one, false), 0) / told.length;
        return points > LINK ? [{ earlier: one, later: two, points }] : [];
      }),
    );
  }

  /** The cluster that an item fits best of those on its days, or as a consequence on the days before. */
  private match(item: LinkItem): Match | undefined {
    const own = this.best(item, this.on(daysOf(item)), 0);
    const before = this.best(item, this.on(daysBefore(item)), EARLIER);
    return before && (!own || before.points > own.points) ? before : own;
  }

  private best(item: LinkItem, clusters: Iterable<Cluster>, less: number): Match | undefined {
    let best: Match | undefined;
    const apart = this.bonds.apart(item.claim);
    for (const cluster of clusters) {
      if (apart && cluster.items.some(({ claim }) => apart.has(claim))) continue;
      const points = this.points(item, cluster, less > 0) - less;
      if (points > (best?.points ?? LINK)) best = { cluster, points };
    }
    return best;
  }

  private points(item: LinkItem, { profile }: Cluster, later: boolean): number {
    return score(item, profile, this.family, this.weights.get(item) ?? [], later);
  }

  private begin(item: LinkItem): Cluster {
    const cluster: Cluster = { items: [], profile: newProfile() };
    this.clusters.push(cluster);
    this.put(item, cluster);
    return cluster;
  }

  private put(item: LinkItem, cluster: Cluster): void {
    cluster.items.push(item);
    join(cluster.profile, item);
    const group = this.bonds.group(item.claim);
    if (group) this.ofGroup.set(group, cluster);
  }

  private bound({ claim }: LinkItem): Cluster | undefined {
    const group = this.bonds.group(claim);
    return group && this.ofGroup.get(group);
  }

  /** True where people said that an item is of another event than one of some others. */
  private isApart({ claim }: LinkItem, items: readonly LinkItem[]): boolean {
    const apart = this.bonds.apart(claim);
    return apart !== undefined && items.some((one) => apart.has(one.claim));
  }

  private enter(cluster: Cluster, days: readonly number[]): void {
    for (const day of days) {
      const there = this.byDay.get(day);
      if (!there?.includes(cluster, Math.max(0, there.length - COMPARED))) pushTo(this.byDay, day, cluster);
    }
  }

  private leave(gone: ReadonlySet<Cluster>): void {
    if (gone.size === 0) return;
    this.clusters.splice(0, Infinity, ...this.clusters.filter((one) => !gone.has(one)));
    for (const [day, there] of this.byDay)
      this.byDay.set(
        day,
        there.filter((one) => !gone.has(one)),
      );
  }

  private on(days: readonly number[]): Set<Cluster> {
    return new Set(days.flatMap((day) => this.byDay.get(day)?.slice(-COMPARED) ?? []));
  }
}

function pushTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const there = map.get(key);
  if (there) there.push(value);
  else map.set(key, [value]);
}

/** Items of the later of two clusters that are asked whether they belong to the earlier. */
const SPOKEN = 8;

interface Edge {
  readonly earlier: Cluster;
  readonly later: Cluster;
  readonly points: number;
}

/** For each item the weights of its names: 1 where nobody else has a name, 0 where all do. */
type Weights = ReadonlyMap<LinkItem, readonly number[]>;

function weightsIn(items: readonly LinkItem[]): Weights {
  const byDay = Map.groupBy(items, ({ until }) => until);
  const holders = new Map<string, number>();
  const weights = new Map<LinkItem, number[]>();
  let [all, from, until] = [0, Infinity, -Infinity];
  const count = (day: number, by: number): void => {
    for (const { names } of byDay.get(day) ?? []) {
      all += by;
      for (const name of names) holders.set(name, (holders.get(name) ?? 0) + by);
    }
  };
  for (const day of [...byDay.keys()].sort((a, b) => a - b)) {
    if (day - AROUND > until) {
      for (; from <= until; from++) count(from, -1);
      [from, until] = [day - AROUND, day - AROUND - 1];
    }
    for (; until < day + AROUND; until++) count(until + 1, 1);
    for (; from < day - AROUND; from++) count(from, -1);
    const most = Math.log(all + 20);
    for (const item of byDay.get(day) ?? [])
      weights.set(
        item,
        item.names.map((name) => Math.max(0, 1 - Math.log(holders.get(name) ?? 1) / most)),
      );
  }
  return weights;
}
