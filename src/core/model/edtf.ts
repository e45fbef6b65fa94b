import type { Grain } from "./claim.ts";
import type { Basis } from "./document.ts";

/** What EDTF needs of a time: inclusive ISO dates (absent is open), how coarse, how known. */
export interface EdtfTime {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly grain?: Grain | undefined;
  readonly basis?: Basis | undefined;
}

/**
 * The time in Extended Date/Time Format (ISO 8601-2:2019, level 2): never narrower than `from` to `until`,
 * in the shortest form that says the same; "" where nothing is known. An implied time is uncertain (`?`), a
 * vague or assumed one approximate (`~`). A side that is not known is open (`..`).
 */
export function edtfOf({ from, until, grain, basis }: EdtfTime): string {
  const mark = grain === "vague" || basis === "assumed" ? "~" : basis === "implied" ? "?" : "";
  const [start, end] = [dayOf(from), dayOf(until)];
  if (start === null && end === null) return "";
  if (start === null) return `../${end}${mark}`;
  if (end === null) return `${start}${mark}/..`;
  const whole = wholeOf(start, end, grain);
  return whole === null ? `${start}${mark}/${end}${mark}` : `${whole}${mark}`;
}

const dayOf = (iso: string | undefined): string | null => /^\d{4}-\d{2}-\d{2}/.exec(iso ?? "")?.[0] ?? null;

/** The unit of the calendar that the days fill, or null. The grain decides between units of equal length. */
function wholeOf(start: string, end: string, grain: Grain | undefined): string | null {
  if (start === end) return start;
  const year = start.slice(0, 4);
  if (grain === "decade" && spans(start, end, year, 10)) return `${year.slice(0, 3)}X`;
  if (grain === "century" && spans(start, end, year, 100)) return `${year.slice(0, 2)}XX`;
  if (year !== end.slice(0, 4)) return null;
  if (start.endsWith("-01-01") && end.endsWith("-12-31")) return year;
  const month = start.slice(0, 7);
  if (month === end.slice(0, 7)) return start.endsWith("-01") && end === lastDay(month) ? month : null;
  return quarterOf(start, end);
}

/** True where the days fill `years` years that begin at a multiple of that number. */
const spans = (start: string, end: string, year: string, years: number): boolean =>
  Number(year) % years === 0 &&
  start.endsWith("-01-01") &&
  end === `${String(Number(year) + years - 1).padStart(4, "0")}-12-31`;

/** Quarters have the codes 33 to 36. */
function quarterOf(start: string, end: string): string | null {
  const [year, first] = [start.slice(0, 4), Number(start.slice(5, 7))];
  if (!start.endsWith("-01") || first % 3 !== 1) return null;
  const last = `${year}-${String(first + 2).padStart(2, "0")}`;
  return end === lastDay(last) ? `${year}-${33 + (first - 1) / 3}` : null;
}

const lastDay = (month: string): string => {
  const [year, number] = month.split("-").map(Number) as [number, number];
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
};

/** The inclusive days that an expression of `edtfOf` spans; `null` is open. Null where it is none of these. */
export function edtfDays(text: string): { readonly from: string | null; readonly until: string | null } | null {
  const sides = text.replace(/[?~%]/g, "").split("/");
  const [start, end = start] = sides;
  if (start === undefined || end === undefined || sides.length > 2) return null;
  const [from, until] = [boundsOf(start), boundsOf(end)];
  return from && until ? { from: from[0], until: until[1] } : null;
}

type Bounds = readonly [string | null, string | null];

function boundsOf(text: string): Bounds | null {
  if (text === "..") return [null, null];
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return [text, text];
  const years = /^(\d{2})(\d{2}|\dX|XX)$/.exec(text)?.[0];
  if (years) return [`${years.replaceAll("X", "0")}-01-01`, `${years.replaceAll("X", "9")}-12-31`];
  const [, year, part] = /^(\d{4})-(\d{2})$/.exec(text) ?? [];
  if (year === undefined || part === undefined) return null;
  if (Number(part) <= 12) return [`${text}-01`, lastDay(text)];
  const first = 3 * (Number(part) - 33) + 1;
  const month = (number: number): string => `${year}-${String(number).padStart(2, "0")}`;
  return first >= 1 && first <= 10 ? [`${month(first)}-01`, lastDay(month(first + 2))] : null;
}
