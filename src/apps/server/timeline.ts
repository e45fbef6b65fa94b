import { isoOf } from "../../core/model/window.ts";
import { FAMILIES } from "./families.ts";
import { type Chosen, chosenBy } from "./look/choose.ts";
import { type Look, NO_DAY } from "./look/columns.ts";
import { FACE, faces } from "./look/derived.ts";
import type { FilterQuery } from "./query.ts";
import type { Timeline } from "./schemas.ts";

const NAMES = Object.keys(FAMILIES);
/** Most stretches of time that are shown: those with most claims. */
const MOST_SPANS = 60;

/**
 * Claims over time: those of one day in bins, longer stretches as spans, never narrower than their words. Where a few
 * lie so far from the rest that nothing else could be seen, they are only counted, unless the `whole` is asked for.
 */
export function timelineOf(look: Look, filter: FilterQuery, whole = false): Timeline {
  const chosen = chosenBy(look, filter);
  const shown = shownDays(look, chosen, whole);
  const { first, last } = shown;
  const { spans, days, published, before, after, undated } = count(look, chosen, shown);
  const step = stepOf(first, last);
  const bins = new Map<string, Timeline["bins"][number]>();
  for (let day = first; day <= last; day++) {
    const at = (day - first) * NAMES.length;
    if (days.subarray(at, at + NAMES.length).every((n) => n === 0)) continue;
    const name = beginOf(day, step);
    const bin = bins.get(name) ?? { day: name, families: {}, byPublication: 0 };
    NAMES.forEach((key, family) => {
      const n = days[at + family] as number;
      if (n > 0) bin.families[key] = (bin.families[key] ?? 0) + n;
    });
    bin.byPublication += published[day - first] as number;
    bins.set(name, bin);
  }
  return {
    step,
    from: last < first ? null : isoOf(first),
    until: last < first ? null : isoOf(last),
    bins: [...bins.values()],
    spans: [...spans]
      .sort(([a, n], [b, m]) => m - n || a - b)
      .slice(0, MOST_SPANS)
      .map(([key, claims]) => ({ from: isoOf(dayIn(key)), until: isoOf(dayIn(key) + lengthIn(key)), claims })),
    before,
    after,
    undated,
  };
}

/** First and last day, both shown. */
interface Days {
  readonly first: number;
  readonly last: number;
}

/** This part of the claims at either end may be left out, if what is shown becomes so much shorter. */
const FEW = 0.02;
const SHORTER = 3;
/** Up to so many days everything can be seen. */
const SEEN = 2500;
/** Longer than this, in days, no line is drawn. */
const LONGEST_LINE = 365_000;
/** Days in a step of the count by which the ends are found. */
const COARSE = 64;

function shownDays({ claims }: Look, chosen: Chosen, whole: boolean): Days {
  let [first, last, end, dated] = [0, -1, -1, 0];
  for (let at = 0; at < chosen.length; at++) {
    const from = claims.from.at(chosen[at] as number);
    if (from === NO_DAY) continue;
    if (dated++ === 0) [first, last] = [from, from];
    else if (from < first) first = from;
    else if (from > last) last = from;
    end = Math.max(end, claims.until.at(chosen[at] as number));
  }
  if (dated === 0) return { first: 0, last: -1 };
  const all = { first: Math.max(first, last - LONGEST_LINE), last: Math.min(Math.max(last, end), last + LONGEST_LINE) };
  if (whole || all.last - first <= SEEN) return all;
  const counts = new Int32Array(Math.floor((last - first) / COARSE) + 1);
  for (let at = 0; at < chosen.length; at++) {
    const from = claims.from.at(chosen[at] as number);
    if (from === NO_DAY) continue;
    const slot = Math.floor((from - first) / COARSE);
    counts[slot] = (counts[slot] as number) + 1;
  }
  const few = Math.floor(dated * FEW);
  const begin = first + passed(counts, few) * COARSE;
  const finish = last - passed(counts.reverse(), few) * COARSE;
  return (finish - begin) * SHORTER < all.last - first ? { first: begin, last: Math.max(begin, finish) } : all;
}

/** How many counts from the front hold no more than `few`. */
function passed(counts: Int32Array, few: number): number {
  let [at, sum] = [0, 0];
  while (at < counts.length - 1) {
    sum += counts[at] as number;
    if (sum > few) break;
    at++;
  }
  return at;
}

interface Counted {
  /** Claims of one day by day and family, and how many of a day have none but that of their publication. */
  readonly days: Int32Array;
  readonly published: Int32Array;
  /** Claims of a longer stretch, by its first day and its length in one number. */
  readonly spans: Map<number, number>;
  readonly before: number;
  readonly after: number;
  readonly undated: number;
}

const LONGEST = 2 ** 24;
const dayIn = (key: number): number => Math.floor(key / LONGEST);
const lengthIn = (key: number): number => key - dayIn(key) * LONGEST;

function count(look: Look, chosen: Chosen, { first, last }: Days): Counted {
  const { claims } = look;
  const face = faces(look);
  const length = Math.max(0, last - first + 1);
  const days = new Int32Array(length * NAMES.length);
  const published = new Int32Array(length);
  const spans = new Map<number, number>();
  let [before, after, undated] = [0, 0, 0];
  for (let at = 0; at < chosen.length; at++) {
    const row = chosen[at] as number;
    const [from, until] = [claims.from.at(row), claims.until.at(row)];
    if (from === NO_DAY) undated++;
    else if (until < first) before++;
    else if (from > last) after++;
    else if (until > from) {
      const key = from * LONGEST + (until - from);
      spans.set(key, (spans.get(key) ?? 0) + 1);
    } else {
      const own = face[row] as number;
      const slot = (from - first) * NAMES.length + (own & FACE.family);
      days[slot] = (days[slot] as number) + 1;
      if (own & FACE.byPublication) published[from - first] = (published[from - first] as number) + 1;
    }
  }
  return { days, published, spans, before, after, undated };
}

const DAYS_OF: readonly (readonly [number, Timeline["step"]])[] = [
  [420, "day"],
  [SEEN, "week"],
  [12_000, "month"],
];

const stepOf = (first: number, last: number): Timeline["step"] =>
  DAYS_OF.find(([most]) => last - first <= most)?.[1] ?? "year";

/** The first day of the week (Monday), month or year in which a day lies. */
function beginOf(day: number, step: Timeline["step"]): string {
  if (step === "week") return isoOf(day - ((((day + 3) % 7) + 7) % 7));
  const iso = isoOf(day);
  if (step === "day") return iso;
  return step === "month" ? `${iso.slice(0, -2)}01` : `${iso.slice(0, -5)}01-01`;
}
