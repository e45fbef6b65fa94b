import type { Constraints } from "../model/decision.ts";
import { type Family, isSeries, type LinkItem } from "../model/event.ts";

/** What people said of pairs of claims, as linking asks for it. */
export interface Bonds {
  /** All claims that are of one event with this one, itself included; none where nobody said so. */
  readonly group: (claim: string) => ReadonlySet<string> | undefined;
  /** Claims that are of another event than this one: those of which it was said of any of both groups. */
  readonly apart: (claim: string) => ReadonlySet<string> | undefined;
}

/** What cannot all hold is settled for "different": a pair that would join such claims by way of others is left out. */
export function bondsOf({ same, different }: Constraints): Bonds {
  const direct = new Map<string, Set<string>>();
  const put = (a: string, b: string): void => {
    direct.set(a, (direct.get(a) ?? new Set()).add(b));
  };
  for (const [a, b] of different) {
    put(a, b);
    put(b, a);
  }
  const groups = new Map<string, Set<string>>();
  for (const [a, b] of same) {
    const one = groups.get(a) ?? new Set([a]);
    const other = groups.get(b) ?? new Set([b]);
    if (one === other || [...one].some((claim) => [...other].some((x) => direct.get(claim)?.has(x)))) continue;
    const all = new Set([...one, ...other]);
    for (const claim of all) groups.set(claim, all);
  }
  const apart = (claim: string): ReadonlySet<string> | undefined => {
    const own = groups.get(claim) ?? [claim];
    const others = [...own].flatMap((one) => [...(direct.get(one) ?? [])]);
    return others.length > 0 ? new Set(others.flatMap((one) => [...(groups.get(one) ?? [one])])) : undefined;
  };
  return { group: (claim) => groups.get(claim), apart };
}

/** Stands in `from` and `until` of an item whose claim has no date: it takes that of its group. */
const UNDATED = -1_000_000_000;
/** The area of an item whose claim has no place: it takes that of its group. */
const NOWHERE = "nowhere:";
export const undated = { from: UNDATED, until: UNDATED, basis: "publication" } as const;
export const nowhere = (claim: string): string => NOWHERE + claim;

/** States are linked along time, whoever says what of two claims on them. */
export const isOccurrence = ({ block }: Pick<LinkItem, "block">): boolean =>
  !isSeries({ family: block.split("|")[0] as Family });
const isPlaced = (item: LinkItem): boolean => !item.block.includes(`|${NOWHERE}`) && item.from !== UNDATED;

/**
 * Items with those of each group in one block: that which most claims of the group have, of equals that of the claim
 * told first. Items without place or date that find no group to lend them one are left out.
 */
export function gathered(items: readonly LinkItem[], { group }: Bonds): LinkItem[] {
  const bound = Map.groupBy(
    items.filter((item) => isOccurrence(item) && group(item.claim)),
    (item) => group(item.claim) as ReadonlySet<string>,
  );
  const moved = new Map<LinkItem, LinkItem | null>();
  for (const own of bound.values()) {
    const home = homeOf(own);
    if (home) for (const [item, to] of movesTo(home, own)) moved.set(item, to);
  }
  return items.flatMap((item) => {
    const to = moved.get(item);
    if (to !== undefined) return to ?? [];
    return isPlaced(item) ? item : [];
  });
}

function homeOf(items: readonly LinkItem[]): LinkItem | null {
  const placed = items.filter(isPlaced);
  const holders = (block: string): number =>
    new Set(placed.filter((item) => item.block === block).map((item) => item.claim)).size;
  return (
    [...placed].sort(
      (a, b) =>
        holders(b.block) - holders(a.block) ||
        compare(a.published || "~", b.published || "~") ||
        compare(a.claim, b.claim) ||
        compare(a.block, b.block),
    )[0] ?? null
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Each claim gets an item in the block and on the days of the home; of one that has none there, one item goes there and
 * its others end. What is one event by people's word is so compared on one day, whatever the texts say.
 */
function* movesTo(home: LinkItem, items: readonly LinkItem[]): Generator<readonly [LinkItem, LinkItem | null]> {
  for (const own of Map.groupBy(items, (item) => item.claim).values()) {
    const there = own.find((item) => item.block === home.block);
    if (there) {
      yield [there, { ...there, ...timeOf(home) }];
      continue;
    }
    const [first, ...others] = [...own].sort((a, b) => compare(a.block, b.block));
    if (first) yield [first, { ...first, ...placeOf(home), ...timeOf(home) }];
    for (const item of others) yield [item, null];
  }
}

const placeOf = ({ block, place, radius }: LinkItem): Pick<LinkItem, "block" | "place" | "radius"> => ({
  block,
  place,
  radius,
});
const timeOf = ({ from, until, exact, follows }: LinkItem): Pick<LinkItem, "from" | "until" | "exact" | "follows"> => ({
  from,
  until,
  exact,
  follows,
});
