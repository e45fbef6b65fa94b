import type { DateValue, DayPart, Portion, Season, TimeUnit, TimeValue } from "../model/time.ts";
import type { TimeClass } from "../model/time-words.ts";
import type { SenseClass } from "./times-lexicon.ts";
import type { Capture, RuleMatch } from "./times-rules.ts";

type Fields = Readonly<Record<string, string | number>>;
type Writable<T> = { -readonly [K in keyof T]: T[K] };

const SHIFTS = { "-1": "last", "0": "this", "1": "next" } as const;

/** Makes the underspecified value of a match; null where the parts do not fit together. */
export function build(match: RuleMatch): TimeValue | null {
  const set = match.rule.set ?? {};
  switch (match.rule.make) {
    case "date":
      return buildDate(match.captures, set);
    case "weekday":
      return buildWeekday(match.captures, set);
    case "shift":
      return buildShift(match.captures, set);
    case "duration":
      return buildDuration(match.captures, set);
    case "span":
      return buildSpan(match.captures, set);
    case "set":
      return buildSet(match.captures, set);
    case "clock":
      return buildClock(match.captures);
    case "deictic":
      return buildDeictic(match.captures, set);
    case "none":
      return null;
  }
}

const find = (captures: readonly Capture[], ...classes: SenseClass[]): string | undefined =>
  captures.find(({ sense }) => classes.includes(sense.cls))?.sense.value;

const all = (captures: readonly Capture[], cls: SenseClass): string[] =>
  captures.filter(({ sense }) => sense.cls === cls).map(({ sense }) => sense.value);

const number = (value: string | undefined): number | undefined =>
  value === undefined || value === "x" ? undefined : Number(value);

/** A date; two days ("24.-26. März") or two years make a range. */
function buildDate(captures: readonly Capture[], set: Fields): TimeValue | null {
  const date: Writable<DateValue> = { type: "date" };
  for (const { sense } of captures) addField(date, sense.cls, sense.value);
  addOrdinal(date, captures);
  Object.assign(date, set);
  if (date.month !== undefined && date.day !== undefined && date.day > daysOf(date.month)) return null;
  const [month, day] = all(captures, "num").map(Number);
  if (date.year !== undefined && month !== undefined && day !== undefined && month >= 1 && day <= daysOf(month))
    return { ...date, month, day };
  const days = [...all(captures, "day"), ...all(captures, "dayOrdinal")];
  if (days.length > 1)
    return { type: "range", from: { ...date, day: Number(days[0]) }, until: { ...date, day: Number(days.at(-1)) } };
  const pair = find(captures, "monthRange")?.split(" ").map(Number);
  if (pair !== undefined)
    return { type: "range", from: { ...date, month: pair[0] as number }, until: { ...date, month: pair[1] as number } };
  const months = all(captures, "month");
  if (months.length > 1) return { type: "range", from: { ...date, month: Number(months[0]) }, until: date };
  const year = number(find(captures, "year"));
  if (year !== undefined && date.year !== undefined && date.year !== year && date.month === undefined)
    return date.year < year ? null : { type: "range", from: { ...date, year }, until: date };
  return date;
}

/** "drittes Quartal", "zweite Jahreshälfte", "20. Jahrhundert". */
function addOrdinal(date: Writable<DateValue>, captures: readonly Capture[]): void {
  const ordinal = number(find(captures, "ordinal", "num"));
  if (ordinal === undefined) return;
  if (date.century) date.year = Number(all(captures, "ordinal").at(-1) ?? ordinal);
  if (find(captures, "quarterWord") !== undefined) date.quarter = ordinal;
  else if (date.month !== undefined && date.day === undefined && ordinal <= 31) date.day = ordinal;
  else if (find(captures, "halfWord") !== undefined && (ordinal === 1 || ordinal === 2)) date.half = ordinal;
}

const daysOf = (month: number): number => [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;

/** Writes what one capture says into the date. */
function addField(date: Writable<DateValue>, cls: SenseClass, value: string): void {
  switch (cls) {
    case "year":
    case "oldYear":
      date.year = Number(value);
      return;
    case "year2":
    case "shortYear":
      date.year = fullYear(value, date.year);
      return;
    case "month":
      date.month = Number(value);
      return;
    case "day":
    case "dayOrdinal":
      date.day = Number(value);
      return;
    case "weekday":
      date.weekday = Number(value);
      return;
    case "season":
      date.season = value as Season;
      return;
    case "part":
    case "night":
      date.part = value as DayPart;
      return;
    case "nightTo":
      date.nightTo = true;
      date.part = "night";
      return;
    case "portion":
    case "portionUnit":
      date.portion = value.split(" ")[0] as Portion;
      return;
    case "decade":
    case "decadeName":
      date.year = Number(value);
      date.decade = true;
      return;
    case "romanCentury":
    case "centuryWord":
      if (value !== "") date.year = Number(value);
      date.century = true;
      return;
    case "relative":
      date.shiftYear = Number(value);
      return;
    case "yearRelative":
      date.shiftYear = Number(value);
      return;
    case "era":
      date.era = "bc";
      return;
    case "fullDate":
    case "dayMonth":
      addParted(date, value);
      return;
    case "holiday":
      addHoliday(date, value);
      return;
    default:
      return;
  }
}

/** "1939/40", "1954–55 рр.": two digits take the century of the year before them. */
function fullYear(value: string, before: number | undefined): number {
  if (value.length === 4) return Number(value);
  if (before !== undefined && before > 99) return before - (before % 100) + Number(value);
  return Number(value) + (Number(value) < 40 ? 2000 : 1900);
}

function addParted(date: Writable<DateValue>, value: string): void {
  const [day, month, year] = value.split(" ");
  date.day = Number(day);
  date.month = Number(month);
  if (year !== undefined) date.year = fullYear(year, undefined);
}

/** `easter+1` is a movable feast, `12-24` a fixed one. */
function addHoliday(date: Writable<DateValue>, value: string): void {
  if (value.startsWith("easter")) date.easter = Number(value.slice(6));
  else [date.month, date.day] = value.split("-").map(Number) as [number, number];
}

function buildWeekday(captures: readonly Capture[], set: Fields): TimeValue | null {
  const relative = find(captures, "relative");
  const unit = find(captures, "unit");
  if (unit !== undefined && unit !== "week") return null;
  const [weekday, named] = (find(captures, "weekday", "dayPart") as string).split(" ");
  const part = named ?? find(captures, "part", "night");
  return {
    type: "weekday",
    weekday: Number(weekday),
    ...(relative === undefined
      ? {}
      : unit === undefined
        ? { shift: SHIFTS[relative as "-1"] }
        : { weeks: Number(relative) }),
    ...(part === undefined ? {} : { part: part as DayPart }),
    ...(find(captures, "nightTo") === undefined ? {} : { nightTo: true, part: "night" as const }),
    ...set,
  };
}

/** Days, weeks, years before or after the report or the time told of. */
function buildShift(captures: readonly Capture[], set: Fields): TimeValue | null {
  const part = find(captures, "part", "night");
  const portion = find(captures, "portion");
  const base = {
    ...(part === undefined ? {} : { part: part as DayPart }),
    ...(portion === undefined ? {} : { portion: portion as Portion }),
    ...(find(captures, "nightTo") === undefined ? {} : { nightTo: true, part: "night" as const }),
  };
  const [half, of] = find(captures, "portionUnit")?.split(" ") ?? [];
  if (half !== undefined)
    return { type: "shift", unit: of as TimeUnit, count: 0, anchor: "document", portion: half as Portion };
  const [shifted, by] = find(captures, "unitRelative")?.split(" ") ?? [];
  if (shifted !== undefined)
    return { type: "shift", unit: by as TimeUnit, count: Number(shifted), anchor: "document", ...set };
  const day = find(captures, "dayWord", "textDay");
  if (day !== undefined) {
    const [count, named] = day.split(" ");
    return {
      type: "shift",
      unit: "day",
      count: Number(count),
      anchor: find(captures, "textDay") === undefined ? "document" : "text",
      ...(named === undefined ? {} : { part: named as DayPart }),
      ...base,
      ...set,
    };
  }
  const relative =
    find(captures, "relative", "textRelative", "yearRelative") ??
    (find(captures, "weekend") === undefined && typeof set.count !== "number" ? undefined : "0");
  if (relative !== undefined) {
    const unit = (find(captures, "unit", "yearWord", "weekend") ?? "year") as TimeUnit;
    const told =
      find(captures, "textRelative") !== undefined || (unit === "day" && relative === "0" && part === undefined);
    if (part === "night" && relative === "-1")
      return { type: "shift", count: 0, anchor: "document", ...base, nightTo: true, unit: "day" };
    return { type: "shift", unit, count: Number(relative), anchor: told ? "text" : "document", ...base, ...set };
  }
  const { count: fixed, ...rest } = set;
  const sign = Number(rest.sign ?? -1) as -1 | 1;
  const count = number(find(captures, "count", "num"));
  const unit = find(captures, "unit", "yearWord");
  if (unit === undefined) return null;
  const single =
    count === undefined && find(captures, "count") === undefined && fixed === undefined ? 1 : (count ?? null);
  const inner = single === null ? undefined : smallerUnit(unit as TimeUnit, single);
  return {
    type: "shift",
    unit: inner?.unit ?? (unit as TimeUnit),
    count: single === null ? null : sign * (inner?.count ?? single),
    anchor: "document",
    sign,
    exact: true,
    ...base,
    ...rest,
  };
}

function buildDuration(captures: readonly Capture[], set: Fields): TimeValue | null {
  const compound = find(captures, "unitAdjective", "lasting");
  if (compound !== undefined) {
    const [count, unit] = compound.split(" ");
    return lengthOf(unit as TimeUnit, number(count) ?? null);
  }
  const units = captures
    .filter(({ sense }) => sense.cls === "unit" || sense.cls === "yearWord" || sense.cls === "night")
    .map(({ sense }) => sense.value as TimeUnit);
  const counts = captures
    .filter(({ sense }) => sense.cls === "count" || sense.cls === "num")
    .map(({ sense }) => sense.value);
  if (units.length === 0) return null;
  const unit = units[0] as TimeUnit;
  const count = number(counts[0] ?? find(captures, "long")) || (set.count === undefined ? null : Number(set.count));
  if (units.length === 2 && counts.length === 2)
    return { type: "duration", unit, count, more: { unit: units[1] as TimeUnit, count: Number(counts[1]) } };
  if (counts.length === 2)
    return { type: "duration", unit, count: Number(counts[1]), low: Number(counts[0]), high: Number(counts[1]) };
  return lengthOf(unit, count);
}

const lengthOf = (unit: TimeUnit, count: number | null): TimeValue => ({
  type: "duration",
  unit,
  count,
  ...(count === null ? undefined : smallerUnit(unit, count)),
});

/** Half a year is six months, three quarters of an hour 45 minutes: parts of a unit count in the next smaller one. */
function smallerUnit(unit: TimeUnit, count: number): { unit: TimeUnit; count: number } | undefined {
  const [smaller, times] = SMALLER[unit] ?? [];
  if (smaller === undefined || times === undefined || count >= 1 || !Number.isInteger(count * times)) return undefined;
  return { unit: smaller, count: count * times };
}

const SMALLER: Readonly<Partial<Record<TimeUnit, readonly [TimeUnit, number]>>> = {
  hour: ["minute", 60],
  day: ["hour", 24],
  year: ["month", 12],
};

/** "in the past 24 hours", "in den letzten Wochen", "за минулу добу". */
function buildSpan(captures: readonly Capture[], set: Fields): TimeValue | null {
  const unit = find(captures, "unit", "units", "yearWord");
  if (unit === undefined) return null;
  const written = find(captures, "count", "num");
  const count =
    written === undefined ? (set.count === undefined ? null : Number(set.count)) : (number(written) ?? null);
  const relative = Number(find(captures, "relative", "textRelative") ?? set.sign ?? -1);
  return { type: "span", unit: unit as TimeUnit, count, sign: relative > 0 ? 1 : -1 };
}

function buildSet(captures: readonly Capture[], set: Fields): TimeValue | null {
  const word = find(captures, "setWord");
  const [day, named] = (find(captures, "weekday", "daySet", "dayPart") ?? "").split(" ");
  const weekday = day === "" ? undefined : number(day);
  const part = named ?? find(captures, "part", "night");
  const unit = (word ??
    find(captures, "unit", "yearWord") ??
    (weekday === undefined ? set.unit : "week") ??
    (part === undefined ? undefined : "day")) as TimeUnit | undefined;
  if (unit === undefined) return null;
  const every = number(find(captures, "count", "num", "ordinal")) ?? 1;
  return {
    type: "set",
    unit,
    every,
    ...(weekday === undefined ? {} : { weekday }),
    ...(part === undefined ? {} : { part: part as DayPart }),
    ...set,
  };
}

/** A clock time, with the date that stands beside it. */
function buildClock(captures: readonly Capture[]): TimeValue | null {
  const written = find(captures, "clock", "hour") ?? find(captures, "count");
  if (written === undefined) return null;
  const [hours, minutes] = written.split(":").map(Number) as [number, number | undefined];
  const part = find(captures, "pm", "part", "night");
  const late = hours < 12 && (part === "pm" || part === "evening" || part === "afternoon");
  const halved = find(captures, "half") !== undefined;
  const hour = (late ? hours + 12 : hours) - (halved ? 1 : 0);
  if (!(hour >= 0 && hour <= 24)) return null;
  const minute = halved ? 30 : minutes;
  const times = captures
    .filter(({ sense }) => sense.cls === "hour" || sense.cls === "clock")
    .map(({ sense }) => sense.value.split(":").map(Number));
  if (times.length === 2)
    return { type: "range", from: clockOf(times[0] as number[]), until: clockOf(times[1] as number[]) };
  const rest = captures.filter(({ sense }) => DATE_CLASSES.has(sense.cls));
  const inner = rest.length === 0 ? null : innerOf(rest);
  return { type: "clock", hour, ...(minute === undefined ? {} : { minute }), ...(inner === null ? {} : { inner }) };
}

const clockOf = ([hour, minute]: readonly number[]): TimeValue => ({
  type: "clock",
  hour: hour as number,
  ...(minute === undefined ? {} : { minute }),
});

const DATE_CLASSES = new Set<SenseClass>([
  "year",
  "month",
  "day",
  "dayOrdinal",
  "fullDate",
  "dayMonth",
  "weekday",
  "dayWord",
]);

function innerOf(captures: readonly Capture[]): TimeValue | null {
  if (find(captures, "dayWord") !== undefined) return buildShift(captures, {});
  if (find(captures, "weekday") !== undefined && find(captures, "month") === undefined)
    return buildWeekday(captures, {});
  return buildDate(captures, {});
}

function buildDeictic(captures: readonly Capture[], set: Fields): TimeValue {
  const sense = SENSES.find((cls) => find(captures, cls) !== undefined);
  const unit = find(captures, "unit", "yearWord");
  return {
    type: "deictic",
    sense: DEICTIC[sense as keyof typeof DEICTIC] ?? "same",
    ...(unit === undefined ? {} : { unit: unit as TimeUnit }),
    ...set,
  };
}

const DEICTIC = { present: "present", pastWord: "past", futureWord: "future", sameWord: "same", same: "same" } as const;
const SENSES: readonly TimeClass[] = ["present", "pastWord", "futureWord", "sameWord", "same"];
