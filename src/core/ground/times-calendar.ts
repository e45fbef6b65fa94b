/**
 * Calendar arithmetic on day numbers (days since 1970-01-01, proleptic Gregorian), after
 * H. Hinnant, "chrono-compatible low-level date algorithms". Plain integers rather than
 * a Temporal library: only whole days are needed here, and an addition allocates nothing.
 */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function toNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

export function fromNumber(number: number): Day {
  const z = number + 719468;
  const era = Math.floor(z / 146097);
  const doe = z - era * 146097;
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365);
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return { year: yoe + era * 400 + (month <= 2 ? 1 : 0), month, day: doy - Math.floor((153 * mp + 2) / 5) + 1 };
}

/** 1 is Monday, 7 is Sunday. */
export const weekdayOf = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1;

export const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export const monthLength = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : ([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] as number);

/** The day `months` later, cut to the length of the month it falls in. */
export function addMonths(number: number, months: number): number {
  const { year, month, day } = fromNumber(number);
  const index = year * 12 + month - 1 + months;
  const y = Math.floor(index / 12);
  const m = index - y * 12 + 1;
  return toNumber(y, m, Math.min(day, monthLength(y, m)));
}

const pad = (value: number, width: number): string => String(value).padStart(width, "0");

export function toIso(number: number): string {
  const { year, month, day } = fromNumber(number);
  return year < 0
    ? `-${pad(-year, 6)}-${pad(month, 2)}-${pad(day, 2)}`
    : `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** The day number of an ISO date or date-time, as written there; null where it is none. */
export function fromIso(iso: string): number | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  if (parts === null) return null;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month) ? toNumber(year, month, day) : null;
}

/** ISO 8601 week of a day: the year it belongs to, and its number. */
export function weekOf(number: number): { readonly year: number; readonly week: number } {
  const thursday = number - weekdayOf(number) + 4;
  const { year } = fromNumber(thursday);
  return { year, week: Math.floor((thursday - toNumber(year, 1, 1)) / 7) + 1 };
}

/** Easter Sunday of the western churches (Meeus, Jones, Butcher). */
export function easterOf(year: number): number {
  const a = year % 19,
    b = Math.floor(year / 100),
    c = year % 100,
    d = Math.floor(b / 4),
    e = b % 4;
  const g = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3),
    h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4),
    k = c % 4,
    l = (32 + 2 * e + 2 * i - h - k) % 7,
    m = Math.floor((a + 11 * h + 22 * l) / 451);
  return toNumber(year, Math.floor((h + l - 7 * m + 114) / 31), ((h + l - 7 * m + 114) % 31) + 1);
}
