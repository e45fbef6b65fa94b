import type { TimeUnit, TimeValue } from "../model/time.ts";
import { addMonths, fromNumber, monthLength, toNumber, weekdayOf } from "./times-calendar.ts";
import type { Anchor, Interval } from "./times-dates.ts";

const UNKNOWN: Interval = { from: null, until: null, grain: "vague", basis: "implied" };

/** A weekday of a report is the last one up to its date, unless the words say otherwise. */
export function resolveWeekday(value: Extract<TimeValue, { type: "weekday" }>, anchor: Anchor): Interval {
  const base = anchor.history ? anchor.lastDay : anchor.published;
  const grain = value.part === undefined ? "day" : "part";
  if (base === null) return { ...UNKNOWN, grain };
  const weeks = value.weeks ?? (value.shift === "this" && !anchor.history ? 0 : undefined);
  if (weeks !== undefined) {
    const day = base - weekdayOf(base) + value.weekday + 7 * weeks;
    return { from: day, until: day, grain, basis: "implied" };
  }
  const back = (weekdayOf(base) - value.weekday + 7) % 7;
  const chained =
    value.shift === undefined && anchor.tense !== "past" && !anchor.history
      ? chainedDay(value.weekday, base, anchor)
      : null;
  if (chained !== null)
    return value.nightTo
      ? { from: chained - 1, until: chained, grain: "part", basis: "implied", told: chained }
      : { from: chained, until: chained, grain, basis: "implied" };
  const ahead = value.shift === "next" || (value.shift === undefined && anchor.tense === "future" && !anchor.history);
  const day = ahead
    ? base + ((value.weekday - weekdayOf(base) + 7) % 7 || (value.shift === "next" ? 7 : 0))
    : value.shift === "last" && back === 0
      ? base - 7
      : base - back;
  if (value.nightTo) return { from: day - 1, until: day, grain: "part", basis: "implied", told: day };
  return { from: day, until: day, grain, basis: "implied" };
}

/** Tomorrow's weekday, and the days after one already told of as ahead: nobody means six days ago by it. */
function chainedDay(weekday: number, published: number, anchor: Anchor): number | null {
  const start =
    anchor.lastDay !== null && anchor.lastDay > published && anchor.lastDay < published + 7
      ? anchor.lastDay
      : published;
  const ahead = (weekday - weekdayOf(start) + 7) % 7;
  return start > published ? (ahead <= 2 ? start + ahead : null) : ahead === 1 ? start + 1 : null;
}

const UNIT_DAYS: Partial<Record<TimeUnit, number>> = { day: 1, night: 1, week: 7, weekend: 7 };
const UNIT_MONTHS: Partial<Record<TimeUnit, number>> = {
  month: 1,
  quarter: 3,
  season: 3,
  year: 12,
  decade: 120,
  century: 1200,
};

/** The day `count` units after `base`. */
export function moved(base: number, unit: TimeUnit, count: number): number {
  const days = UNIT_DAYS[unit];
  if (days !== undefined) return base + Math.round(days * count);
  const months = UNIT_MONTHS[unit];
  if (months !== undefined) return addMonths(base, Math.round(months * count));
  return base + Math.trunc((count * (unit === "hour" ? 1 : 1 / 60)) / 24);
}

/** Yesterday, four days ago, next year: the whole unit, or for counted days and more the day itself. */
export function resolveShift(value: Extract<TimeValue, { type: "shift" }>, anchor: Anchor): Interval {
  const { unit, count } = value;
  const latest = anchor.last?.told ?? anchor.last?.from ?? null;
  const told = unit === "day" || unit === "night" ? (anchor.lastDay ?? latest) : (latest ?? anchor.lastDay);
  const base = anchor.history || (value.anchor === "text" && told !== null) ? told : anchor.published;
  if (base === null || count === null) return { ...UNKNOWN, grain: unit === "day" ? "day" : "vague" };
  const day = moved(base, unit, count);
  if (unit === "minute" || unit === "hour") return { from: day, until: day, grain: "hour", basis: "implied" };
  if (unit === "day" || unit === "night") return dayOrNight(day, value);
  const [from, until] = unitAround(day, unit);
  if (value.portion !== undefined) return thirdOf(from, until, value.portion, unit);
  const grain = unit === "weekend" ? "day" : unit;
  return { from, until, grain, basis: "implied", told: value.exact ? day : from };
}

/** A day, part of a day, or night; a night belongs to two days. */
function dayOrNight(day: number, value: Extract<TimeValue, { type: "shift" }>): Interval {
  if (value.nightTo || (value.part === "night" && value.unit === "night"))
    return { from: day - 1, until: day, grain: "part", basis: "implied", told: day };
  return {
    from: day,
    until: day,
    grain: value.part === undefined ? "day" : "part",
    basis: value.anchor === "document" ? "stated" : "implied",
  };
}

function thirdOf(from: number, until: number, portion: "early" | "mid" | "late", unit: TimeUnit): Interval {
  const third = Math.floor((until - from + 1) / 3);
  const grain = unit === "weekend" ? "day" : (unit as Interval["grain"]);
  if (portion === "early") return { from, until: from + third - 1, grain, basis: "implied" };
  if (portion === "mid") return { from: from + third, until: until - third, grain, basis: "implied", told: from };
  return { from: until - third + 1, until, grain, basis: "implied", told: from };
}

/** First and last day of the week, month, ... that holds `day`. */
function unitAround(day: number, unit: TimeUnit): readonly [number, number] {
  const { year, month } = fromNumber(day);
  const monday = day - weekdayOf(day) + 1;
  switch (unit) {
    case "week":
      return [monday, monday + 6];
    case "weekend":
      return [monday + 5, monday + 6];
    case "month":
      return [toNumber(year, month, 1), toNumber(year, month, monthLength(year, month))];
    case "quarter":
    case "season":
      return quarterAround(year, month);
    case "decade":
      return [toNumber(year - (year % 10), 1, 1), toNumber(year - (year % 10) + 9, 12, 31)];
    case "century":
      return [toNumber(year - (year % 100), 1, 1), toNumber(year - (year % 100) + 99, 12, 31)];
    case "year":
      return [toNumber(year, 1, 1), toNumber(year, 12, 31)];
    default:
      return [day, day];
  }
}

function quarterAround(year: number, month: number): readonly [number, number] {
  const first = toNumber(year, month - ((month - 1) % 3), 1);
  return [first, addMonths(first, 3) - 1];
}

/** "in the last five years": up to the report. Without a number it stays vague. */
export function resolveSpan(value: Extract<TimeValue, { type: "span" }>, anchor: Anchor): Interval {
  const base = anchor.published;
  if (base === null || value.count === null || anchor.history) return UNKNOWN;
  const grain = value.unit === "weekend" || value.unit === "night" ? "day" : value.unit;
  const other = moved(base, value.unit, value.sign * value.count);
  const from =
    value.unit === "hour" && value.count >= 1
      ? Math.min(other, base - (value.sign < 0 ? 1 : 0))
      : Math.min(other, base);
  return { from, until: Math.max(other, base), grain, basis: "stated" };
}
