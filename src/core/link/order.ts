import type { LinkItem } from "../model/event.ts";

export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const told = (item: LinkItem): string => item.published || "~";

/** Published first; of equals the smaller id. An order that no arrival changes. */
export const earliestTold = (a: LinkItem, b: LinkItem): number =>
  compareText(told(a), told(b)) || compareText(a.claim, b.claim) || compareText(a.place, b.place);

/** Those that say most first: they found the events that the others join. */
export const fullestFirst = (a: LinkItem, b: LinkItem): number =>
  a.until - b.until ||
  a.from - b.from ||
  b.figures.length + Number(b.hours !== null) - (a.figures.length + Number(a.hours !== null)) ||
  earliestTold(a, b);
