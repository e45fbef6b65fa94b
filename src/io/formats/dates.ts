import type { Basis, Published } from "../../core/model/document.ts";
import { publishedAt } from "../../core/model/published.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const ZONES: Readonly<Record<string, string>> = {
  ut: "Z",
  utc: "Z",
  gmt: "Z",
  z: "Z",
  est: "-05:00",
  edt: "-04:00",
  cst: "-06:00",
  cdt: "-05:00",
  mst: "-07:00",
  mdt: "-06:00",
  pst: "-08:00",
  pdt: "-07:00",
};
const MAIL =
  /^(?:[a-z]{2,9}\.?,?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\.?,?\s+(\d{4})(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s*([+-]\d{2}):?(\d{2})|\s+([a-z]{1,3}))?)?/i;

/** An ISO date as it is, or a date as letters and RSS write it (RFC 5322: "Wed, 17 May 2023 10:00:00 +0200"); null where it is neither. */
export function publishedAnyhow(value: string | null | undefined, basis: Basis, from: string): Published | null {
  const given = value?.trim().slice(0, 80) ?? "";
  return publishedAt(given, basis, from) ?? publishedAt(isoOf(given) ?? "", basis, from);
}

function isoOf(value: string): string | null {
  const [, day, name, year, hour, minute, second = "00", plus, minutes, zone] = MAIL.exec(value) ?? [];
  if (!day || !name) return null;
  const month = MONTHS.indexOf(name.toLowerCase()) + 1;
  const date = `${year}-${two(month)}-${two(day)}`;
  if (hour === undefined) return date;
  const offset = plus ? `${plus}:${minutes}` : (ZONES[zone?.toLowerCase() ?? ""] ?? "");
  return `${date}T${two(hour)}:${minute}:${second}${offset}`;
}

const two = (value: string | number): string => String(value).padStart(2, "0");
