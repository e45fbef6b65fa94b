import type { Claim } from "./claim.ts";

/** Days since 1970-01-01, inclusive at both ends. */
export interface Window {
  readonly from: number;
  readonly until: number;
  readonly basis: "text" | "publication";
}

/** The day number of an ISO date or date-time, or null. */
export function dayOf(iso: string | null | undefined): number | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? "");
  if (!parts) return null;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

export const isoOf = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** When a claim's event was: as the text says, else the day of publication and the one before; null where neither is known. */
export function windowOf(claim: Claim, published: string | null): Window | null {
  const from = dayOf(claim.time?.from);
  const until = dayOf(claim.time?.until);
  if (from !== null && until !== null && from <= until) return { from, until, basis: "text" };
  const open = from ?? until;
  if (open !== null) return { from: open, until: open, basis: "text" };
  const day = dayOf(published);
  return day === null ? null : { from: day - 1, until: day, basis: "publication" };
}

/** True where two windows share a day. */
export const meet = (a: Pick<Window, "from" | "until">, b: Pick<Window, "from" | "until">): boolean =>
  a.from <= b.until && b.from <= a.until;
