import type { Names } from "../../core/model/theatre.ts";

/** A coordinate pair on the globe, or null. */
export function coordinates(latText: string, lonText: string): { lat: number; lon: number } | null {
  const lat = Number(latText);
  const lon = Number(lonText);
  const sound = latText.trim() !== "" && lonText.trim() !== "" && Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
  return sound ? { lat, lon } : null;
}

/** Names that carry letters only one language has; the rest of Cyrillic may be either. */
const UKRAINIAN = /[іїєґІЇЄҐ'’]/;
const RUSSIAN = /[ыэёъЫЭЁЪ]/;
const CYRILLIC = /^[\p{Script=Cyrillic}\s'’.()-]+$/u;
const LATIN = /^[\p{Script=Latin}\s'’.()-]+$/u;

/**
 * Sorts names without a language by their script: Cyrillic to Ukrainian and Russian as its letters
 * tell (both where they do not), Latin to English and German. Other scripts and codes are left out.
 */
export function namesByScript(names: readonly string[]): Names {
  const sorted: Record<"en" | "de" | "uk" | "ru", Set<string>> = {
    en: new Set(),
    de: new Set(),
    uk: new Set(),
    ru: new Set(),
  };
  for (const name of names.map((one) => one.trim()).filter((one) => one.length > 1)) {
    if (CYRILLIC.test(name)) {
      if (!RUSSIAN.test(name)) sorted.uk.add(name);
      if (!UKRAINIAN.test(name)) sorted.ru.add(name);
    } else if (LATIN.test(name) && !/^[A-Z]{3}$/.test(name)) {
      sorted.en.add(name);
      sorted.de.add(name);
    }
  }
  return Object.fromEntries(
    Object.entries(sorted)
      .filter(([, set]) => set.size > 0)
      .map(([language, set]) => [language, [...set]]),
  );
}
