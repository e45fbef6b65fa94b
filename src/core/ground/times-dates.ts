import type { Grain } from "../model/claim.ts";
import type { DateValue } from "../model/time.ts";
import { addMonths, easterOf, fromNumber, monthLength, toNumber, weekdayOf } from "./times-calendar.ts";

/** Inclusive day numbers, `null` where unknown. `told` is the day that the words name, where the interval is wider. */
export interface Interval {
  readonly from: number | null;
  readonly until: number | null;
  readonly grain: Grain;
  readonly basis: "stated" | "implied" | "assumed";
  readonly told?: number;
}

/** Where the reading stands: the publication day, and the time told of last. */
export interface Anchor {
  readonly published: number | null;
  readonly history: boolean;
  /** The last day or stretch resolved, for "am selben Tag", "two days later", clock times. */
  last: Interval | null;
  /** The last day-grained one. */
  lastDay: number | null;
  /** The year and month spoken of last. */
  year: number | null;
  month: number | null;
  /** The date told of last had its year and month stated. */
  stated: boolean;
  /** The time told of last stands within a sentence or two. */
  near: boolean;
  /** What the words around the time say. */
  tense: "past" | "future" | undefined;
}

const SEASON_START = { spring: 3, summer: 6, autumn: 9, winter: 12 } as const;

/** Resolves a calendar date; missing parts are taken from the context and marked as implied. */
export function resolveDate(value: DateValue, anchor: Anchor): Interval {
  if (value.century || value.decade) return longSpan(value, anchor);
  const year = yearOf(value, anchor);
  const basis = value.year !== undefined ? "stated" : "implied";
  if (year === null) return { from: null, until: null, grain: grainOfDate(value), basis };
  if (value.easter !== undefined) return dayInterval(easterOf(year) + value.easter, value, basis);
  if (value.month !== undefined && value.day !== undefined)
    return dayInterval(toNumber(year, value.month, Math.min(value.day, monthLength(year, value.month))), value, basis);
  if (value.month !== undefined)
    return portioned(
      toNumber(year, value.month, 1),
      toNumber(year, value.month, monthLength(year, value.month)),
      "month",
      value,
      basis,
    );
  if (value.season !== undefined) return season(value, year, basis);
  if (value.quarter !== undefined) return months(year, value.quarter * 3 - 2, 3, "quarter", basis);
  if (value.half !== undefined) return months(year, value.half === 1 ? 1 : 7, 6, "quarter", basis);
  if (value.day !== undefined) return dayOfMonth(value, anchor, basis);
  if (value.part !== undefined && value.year === undefined && value.shiftYear === undefined)
    return partOfDay(value, anchor);
  return portioned(toNumber(year, 1, 1), toNumber(year, 12, 31), "year", value, basis);
}

function grainOfDate(value: DateValue): Grain {
  if (value.day !== undefined || value.easter !== undefined) return value.part === undefined ? "day" : "part";
  if (value.month !== undefined) return "month";
  if (value.season !== undefined) return "season";
  if (value.quarter !== undefined || value.half !== undefined) return "quarter";
  return value.part === undefined ? "year" : "part";
}

/** A day; a night that ends on it began the day before. */
function dayInterval(day: number, value: DateValue, basis: Interval["basis"]): Interval {
  const grain = value.part === undefined ? "day" : "part";
  return value.nightTo
    ? { from: day - 1, until: day, grain, basis, told: day }
    : { from: day, until: day, grain, basis };
}

const months = (year: number, month: number, count: number, grain: Grain, basis: Interval["basis"]): Interval => {
  const from = toNumber(year, month, 1);
  return { from, until: addMonths(from, count) - 1, grain, basis };
};

/** Winter belongs to the year in which it begins, unless the report itself lies in its later part. */
function season(value: DateValue, year: number, basis: Interval["basis"]): Interval {
  return months(year, SEASON_START[value.season as "spring"], 3, "season", basis);
}

/** "Anfang", "Mitte", "Ende" are thirds of a month or a year. */
function portioned(from: number, until: number, grain: Grain, value: DateValue, basis: Interval["basis"]): Interval {
  if (value.portion === undefined) return { from, until, grain, basis };
  const { year, month } = fromNumber(from);
  if (grain === "month") {
    const start = { early: 1, mid: 11, late: 21 }[value.portion];
    return {
      from: toNumber(year, month, start),
      until: value.portion === "late" ? until : toNumber(year, month, start + 9),
      grain,
      basis,
      told: from,
    };
  }
  const start = { early: 1, mid: 5, late: 9 }[value.portion];
  return { ...months(year, start, 4, grain, basis), told: from };
}

/** "the 1990s", "20th century": years from the text, an unnamed century from the anchor. */
function longSpan(value: DateValue, anchor: Anchor): Interval {
  if (value.year === undefined) return { from: null, until: null, grain: "century", basis: "implied" };
  if (value.century) {
    const first = (value.year - 1) * 100;
    return { from: toNumber(first, 1, 1), until: toNumber(first + 99, 12, 31), grain: "century", basis: "stated" };
  }
  const base = anchor.published === null ? 2000 : fromNumber(anchor.published).year;
  const first = value.year > 99 ? value.year : value.year + 100 * Math.floor((base - value.year) / 100);
  return {
    from: toNumber(first, 1, 1),
    until: toNumber(first + 9, 12, 31),
    grain: "decade",
    basis: value.year > 99 ? "stated" : "implied",
  };
}

/** The year of a date: stated, shifted from the report's, told before (history), or the nearest to the report. */
function yearOf(value: DateValue, anchor: Anchor): number | null {
  if (value.year !== undefined) return value.era === "bc" ? 1 - value.year : value.year;
  const now = anchor.published === null ? null : fromNumber(anchor.published).year;
  if (value.shiftYear !== undefined)
    return anchor.history
      ? anchor.year === null
        ? null
        : anchor.year + value.shiftYear
      : now === null
        ? null
        : now + value.shiftYear;
  if (anchor.history || now === null) return toldYear(value, anchor);
  if (value.month === undefined) return now;
  return nearestYear(value, anchor, now);
}

/** The year told of last; a month well before the last one lies in the next year. */
function toldYear(value: DateValue, anchor: Anchor): number | null {
  if (anchor.year === null) return null;
  const month = value.month ?? (value.season === undefined ? undefined : SEASON_START[value.season]);
  if (month === undefined || anchor.month === null) return anchor.year;
  return anchor.month - month >= 8 ? anchor.year + 1 : anchor.year;
}

/**
 * The year nearest to the report: more than half a year ahead is last year's, as is what lies more than a month
 * ahead and is told in the past; what a full date just before began goes on from it.
 */
function nearestYear(value: DateValue, anchor: Anchor, now: number): number {
  const published = anchor.published as number;
  const month = value.month as number;
  if (
    anchor.stated &&
    anchor.near &&
    anchor.year !== null &&
    anchor.month !== null &&
    anchor.year < now &&
    month >= anchor.month
  )
    return anchor.year;
  const day = toNumber(now, month, Math.min(value.day ?? 1, monthLength(now, month)));
  if (day - published > (anchor.tense === "past" ? 31 : 183)) return now - 1;
  const ahead =
    (anchor.tense === "future" && published - day > 180) ||
    (value.day !== undefined && published - day > 300 && anchor.tense !== "past");
  return ahead ? now + 1 : now;
}

/** "am 21.": the day of that number nearest to the report or the time told of. */
function dayOfMonth(value: DateValue, anchor: Anchor, basis: Interval["basis"]): Interval {
  const base = anchor.lastDay ?? anchor.published;
  if (base === null || value.day === undefined) return { from: null, until: null, grain: "day", basis };
  const { year, month } = fromNumber(base);
  const day = toNumber(year, month, Math.min(value.day, monthLength(year, month)));
  if (value.weekday !== undefined && weekdayOf(day) !== value.weekday)
    return dayInterval(base - weekdayOf(base) + value.weekday, value, basis);
  return dayInterval(day, value, basis);
}

/** "am Abend", "вночі": on the day told of, else of the report; a night runs into the day of the report. */
function partOfDay(value: DateValue, anchor: Anchor): Interval {
  const told = anchor.last !== null && anchor.lastDay !== null ? anchor.lastDay : null;
  const day = told ?? anchor.published;
  if (day === null) return { from: null, until: null, grain: "part", basis: "implied" };
  if (value.part === "night" && told === null)
    return { from: day - 1, until: day, grain: "part", basis: "implied", told: day };
  return { from: day, until: day, grain: "part", basis: "implied" };
}
