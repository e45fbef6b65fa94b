import type { DayPart, TimeValue } from "../model/time.ts";

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
