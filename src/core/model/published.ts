import type { Basis, Published } from "./document.ts";

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/;

/** A publication date as ISO date or date-time, or `null` where the value is none. */
export function publishedAt(value: string, basis: Basis, from: string): Published | null {
  const at = value.trim().replace(" ", "T");
  const parts = ISO.exec(at);
  if (!parts) return null;
  const [year, month, day] = parts.slice(1, 4).map(Number) as [number, number, number];
  return isDay(year, month, day) ? { at, basis, from } : null;
}

function isDay(year: number, month: number, day: number): boolean {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day >= 1 && day <= (days[month - 1] ?? 0);
}
