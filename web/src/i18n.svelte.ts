import type { News } from "../../src/apps/server/stream.ts";
import { address } from "./address.svelte.ts";
import type { FamilyName } from "./families.ts";
import { de } from "./words/de.ts";
import { en, type Key, type Words } from "./words/en.ts";
import { uk } from "./words/uk.ts";

const WORDS: Readonly<Record<string, Words>> = { en, de, uk };
export const LANGUAGES = [
  ["en", "English"],
  ["de", "Deutsch"],
  ["uk", "Українська"],
] as const;

const preferred = (): string => localStorage.getItem("lagebild-lang") ?? navigator.language.slice(0, 2);

/** The language of the surface: that of the address, else the one chosen before, else the browser's. */
export function language(): string {
  const wanted = address.get("lang") || preferred();
  return wanted in WORDS ? wanted : "en";
}

export function setLanguage(code: string): void {
  localStorage.setItem("lagebild-lang", code);
  address.set({ lang: code });
}

/** A text of the surface, `{name}` filled in. */
export function t(key: Key, values: Readonly<Record<string, string | number>> = {}): string {
  const text = (WORDS[language()] ?? en)[key];
  return text.replace(/\{(\w+)\}/g, (_all, name: string) => {
    const value = values[name] ?? "";
    return typeof value === "number" ? number(value) : value;
  });
}

/** How far some work on the ledger is. */
export const progressText = ({ stage, done, of }: Extract<News, { type: "progress" }>): string =>
  of !== null && (stage === "opened" || stage === "read")
    ? t(`p_${stage}Of`, { n: done, m: of })
    : t(stage === "opened" ? "loading" : `p_${stage}`, { n: done });

export const kindName = (kind: string): string => t(`k_${kind}` as Key);
export const meansName = (means: string): string => t(`w_${means.replace("-", "")}` as Key);
export const evidenceName = (evidence: string): string => t(`e_${evidence}` as Key);
export const measureName = (measure: string): string => t(`m_${measure}` as Key);
const FAMILY_KEYS: Readonly<Record<FamilyName, Key>> = {
  fire: "fire",
  ground: "ground",
  control: "holding",
  harm: "harm",
  means: "meansFamily",
  talk: "talk",
};
export const familyName = (family: FamilyName): string => t(FAMILY_KEYS[family]);

/** The browser's own variant of the language where it has one: dates and numbers follow it. */
const locale = (): string => navigator.languages.find((one) => one.startsWith(language())) ?? language();

export const number = (value: number): string => value.toLocaleString(locale());

/** `1 claim`, `2 claims`: the number with the form that the language wants, bare or with the number. */
export function forms(n: number, key: "c_claims" | "c_reports" | "c_events"): string {
  const all = t(key).split("|");
  const rule = new Intl.PluralRules(language()).select(n);
  return (rule === "one" ? all[0] : rule === "few" ? all[1] : all.at(-1)) ?? "";
}
export const count = (n: number, key: Parameters<typeof forms>[1]): string => `${number(n)} ${forms(n, key)}`;

/** A day by the custom of the language; what is no day is shown as it is. */
export function day(iso: string | null | undefined, short = false): string {
  if (!iso || !/^\d{4}-\d{2}-\d{2}/.test(iso)) return iso ?? "";
  const date = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  return date.toLocaleDateString(locale(), {
    timeZone: "UTC",
    day: "numeric",
    month: "short",
    ...(short ? {} : { year: "numeric" }),
  });
}

/** A time by the custom of the language, to the minute. */
export const moment = (iso: string): string =>
  new Date(iso).toLocaleString(locale(), { dateStyle: "medium", timeStyle: "short" });

export function stretch(from: string | null | undefined, until: string | null | undefined): string {
  if (!from && !until) return "";
  if (!from || !until || from.slice(0, 10) === until.slice(0, 10)) return day(from || until);
  return `${day(from)} – ${day(until)}`;
}
export const languageName = (code: string): string =>
  new Intl.DisplayNames([language()], { type: "language" }).of(code) ?? code;

/** Bounds as a range; `null` is open. */
export function range(low: number | null, high: number | null, approx = false): string {
  const about = approx ? "≈ " : "";
  if (low !== null && high !== null)
    return low === high ? `${about}${number(low)}` : `${about}${number(low)}–${number(high)}`;
  if (low !== null) return `≥ ${number(low)}`;
  return high === null ? t("open") : `≤ ${number(high)}`;
}
