import { FAMILY_OF } from "../families.ts";
import { FLAG, type Look, NO_DAY } from "./columns.ts";

/** What follows from a look, made when first asked for and again when the look has changed. */
export function derived<T>(make: (look: Look, before: T | null) => T): (look: Look) => T {
  const known = new WeakMap<Look, { readonly generation: number; readonly value: T }>();
  return (look) => {
    const before = known.get(look);
    if (before?.generation === look.generation) return before.value;
    const value = make(look, before?.value ?? null);
    known.set(look, { generation: look.generation, value });
    return value;
  };
}

/** The rows of the claims that stand. */
export const standing = derived((look: Look): Int32Array => {
  const { data, length } = look.claims.flags;
  const rows = new Int32Array(length - look.gone.claims);
  let n = 0;
  for (let row = 0; row < length; row++) if (((data[row] as number) & FLAG.gone) === 0) rows[n++] = row;
  return rows.subarray(0, n);
});

/** Claims of more days than this are kept apart. */
const SHORT = 31;
/** More days than this between the first and the last are not counted out; nothing on earth has them. */
const MOST_DAYS = 2 ** 22;

/** Dated claims that stand, by the day on which they begin. */
export interface ByDay {
  readonly first: number;
  /** Where the claims of each day begin in `rows`, and after the last where they end. */
  readonly starts: Int32Array;
  readonly rows: Int32Array;
  /** Claims of long stretches, in no order. */
  readonly long: Int32Array;
}

/** `null` where the days lie too far apart to be counted out. */
export const byDay = derived((look: Look): ByDay | null => {
  const { from, until } = look.claims;
  const dated = standing(look).filter((row) => from.at(row) !== NO_DAY);
  let [first, last] = [0, -1];
  for (const row of dated) {
    const day = from.at(row);
    if (last < first) [first, last] = [day, day];
    else if (day < first) first = day;
    else if (day > last) last = day;
  }
  if (last - first > MOST_DAYS) return null;
  const short = dated.filter((row) => until.at(row) - from.at(row) <= SHORT);
  const starts = new Int32Array(last - first + 2);
  for (const row of short) starts[from.at(row) - first + 1] = (starts[from.at(row) - first + 1] as number) + 1;
  for (let day = 1; day < starts.length; day++) starts[day] = (starts[day] as number) + (starts[day - 1] as number);
  const next = starts.slice();
  const rows = new Int32Array(short.length);
  for (const row of short) {
    const day = from.at(row) - first;
    const at = next[day] as number;
    rows[at] = row;
    next[day] = at + 1;
  }
  return { first, starts, rows, long: dated.filter((row) => until.at(row) - from.at(row) > SHORT) };
});

/** The dated claims that touch some days, as rows of one's own; `null` where all must be looked at. */
export function touching(look: Look, from: number, until: number): Int32Array | null {
  const days = byDay(look);
  if (!days) return null;
  const { first, starts, rows, long } = days;
  const place = (day: number): number => starts[Math.min(starts.length - 1, Math.max(0, day - first))] as number;
  // Those that begin within the days need no look at all.
  const inside = from > until ? rows.subarray(0, 0) : rows.subarray(place(from), place(until + 1));
  const touches = (row: number): boolean =>
    look.claims.from.at(row) <= until && look.claims.until.at(row) >= from && look.claims.from.at(row) < from;
  const before = rows.subarray(place(from - SHORT), place(from)).filter(touches);
  const longer = long.filter((row) => look.claims.from.at(row) <= until && look.claims.until.at(row) >= from);
  const all = new Int32Array(before.length + inside.length + longer.length);
  all.set(before);
  all.set(inside, before.length);
  all.set(longer, before.length + inside.length);
  return all;
}

/** For each name of a place the claims that bear it, gone ones too: those of name `n` from `starts[n]` in `rows`. */
export const byMention = derived((look: Look): { readonly starts: Int32Array; readonly rows: Int32Array } => {
  const { claims, mentions } = look;
  const { data } = claims.mentions;
  const starts = new Int32Array(mentions.text.length + 1);
  const rows = new Int32Array(claims.mentions.end(claims.flags.length - 1) || 0);
  for (let at = 0; at < rows.length; at++)
    starts[(data[at] as number) + 1] = (starts[(data[at] as number) + 1] as number) + 1;
  for (let at = 1; at < starts.length; at++) starts[at] = (starts[at] as number) + (starts[at - 1] as number);
  const next = starts.slice();
  for (let row = 0; row < claims.flags.length; row++)
    for (let at = claims.mentions.begin(row); at < claims.mentions.end(row); at++) {
      const mention = data[at] as number;
      const place = next[mention] as number;
      rows[place] = row;
      next[mention] = place + 1;
    }
  return { starts, rows };
});

/** Bits of a claim's face. */
export const FACE = { family: 7, byPublication: 8, contradicted: 16, several: 32, publishers: 6, origins: 19 } as const;
const MOST_BEHIND = 2 ** 13 - 1;

/**
 * What pictures count of a claim in one number: its family in the lowest bits, what is so of it, whether it has several
 * events; from bit `publishers` on how many publish it, from bit `origins` on how many origins it has and one more.
 */
export const faces = derived((look: Look): Int32Array => {
  const { claims } = look;
  const faces = new Int32Array(claims.flags.length);
  for (let row = 0; row < faces.length; row++) {
    const flags = claims.flags.at(row);
    faces[row] =
      (FAMILY_OF[claims.kind.at(row)] as number) |
      (flags & FLAG.byPublication ? FACE.byPublication : 0) |
      (flags & FLAG.contradicted ? FACE.contradicted : 0) |
      (Math.min(MOST_BEHIND, claims.publishers.at(row)) << FACE.publishers) |
      (Math.min(MOST_BEHIND - 1, claims.origins.at(row) + 1) << FACE.origins);
  }
  for (const row of claims.more.keys()) faces[row] = (faces[row] as number) | FACE.several;
  return faces;
});

/** How many publish a claim, and its origins or -1, by its face. */
export const publishersIn = (face: number): number => (face >>> FACE.publishers) & MOST_BEHIND;
export const originsIn = (face: number): number => (face >>> FACE.origins) - 1;
