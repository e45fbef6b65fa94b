import type { DayPart, TimeUnit, TimeValue } from "../model/time.ts";

/** The hours each part of the day covers in reports of all languages read here; generous, so that they overlap. */
const PARTS: Readonly<Record<DayPart, readonly [number, number]>> = {
  dawn: [3, 8],
  morning: [4, 12],
  midday: [10, 15],
  afternoon: [12, 19],
  evening: [16, 24],
  night: [0, 6],
};

/** The hours of the day that a time names, or null where it names none. A night is told from midnight on. */
export function hoursOf(value: TimeValue): readonly [number, number] | null {
  if (value.type === "clock") return clock(value.hour, value.minute);
  if ("part" in value && value.part !== undefined) return PARTS[value.part];
  return null;
}

/** Half an hour before to an hour after: reports round, and tell of the begin or of the end. */
const clock = (hour: number, minute = 0): readonly [number, number] | null =>
  hour > 24 ? null : [Math.max(0, hour + minute / 60 - 0.5), Math.min(24, hour + minute / 60 + 1)];

const DAYS: Readonly<Partial<Record<TimeUnit, number>>> = {
  day: 1,
  night: 1,
  week: 7,
  month: 30.5,
  quarter: 91,
  year: 365,
  decade: 3652,
};

/** How many days before the document a time lies that is counted back from it; half a unit either way, days exactly. */
export function agoOf(value: TimeValue): readonly [number, number] | null {
  if (value.type !== "shift" || value.anchor !== "document" || value.count === null || value.count >= 0) return null;
  const days = DAYS[value.unit];
  if (days === undefined) return null;
  const slack = days === 1 ? 0 : 0.5;
  return [Math.floor((-value.count - slack) * days), Math.ceil((-value.count + slack) * days)];
}
