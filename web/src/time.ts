import { dayOf } from "../../src/core/model/window.ts";

export { isoOf } from "../../src/core/model/window.ts";

/** Days since 1970-01-01; not a number where it is no day. */
export const daysOf = (iso: string): number => dayOf(iso) ?? Number.NaN;

/** Firsts of months or years, or single days, at most about `most`. */
export function ticksBetween(first: number, last: number, most: number): number[] {
  const span = last - first;
  if (span <= most * 10) return evenly(first + 1, last, Math.max(1, Math.ceil(span / most)));
  const months = Math.max(1, Math.ceil(span / 30.4 / most));
  const step = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600].find((one) => one >= months) ?? 1200 * Math.ceil(months / 1200);
  const ticks: number[] = [];
  const start = new Date(first * 86_400_000);
  for (let month = Math.ceil(start.getUTCMonth() / step) * step; ; month += step) {
    const at = Date.UTC(start.getUTCFullYear(), month, 1) / 86_400_000;
    if (at > last) return ticks;
    if (at >= first) ticks.push(at);
  }
}

function evenly(first: number, last: number, step: number): number[] {
  const ticks: number[] = [];
  for (let at = first; at <= last - 1; at += step) ticks.push(at);
  return ticks;
}
