import type { LanguagePack } from "../src/core/model/language.ts";
import type { Theatre } from "../src/core/model/theatre.ts";

/** Before a pattern, so that no word of any text begins it. */
const INERT = "qxq";

/** The fields of entries that hold patterns: lists, or lists by language. */
const PATTERNS = new Set(
  "verb participle noun adjective phrase preposition postposition impersonal names former nouns adjectives".split(" "),
);

const inertPatterns = (value: unknown): unknown => {
  if (typeof value === "string") return INERT + value;
  if (Array.isArray(value)) return value.map(inertPatterns);
  return Object.fromEntries(Object.entries(value as object).map(([key, inner]) => [key, inertPatterns(inner)]));
};

/** The entry with every pattern changed into one that stands in no text. */
const inert = <T extends object>(entry: T): T =>
  Object.fromEntries(
    Object.entries(entry).map(([key, value]) => [
      key,
      PATTERNS.has(key) && value !== undefined ? inertPatterns(value) : value,
    ]),
  ) as T;

const twice = <T extends object>(entries: readonly T[]): T[] => [...entries, ...entries.map(inert)];

/** A pack with an inert entry beside each of its own: twice the words, the same reading. */
export const doubledPack = (pack: LanguagePack): LanguagePack => ({
  ...pack,
  actions: twice(pack.actions),
  reports: twice(pack.reports),
  people: twice(pack.people),
  means: twice(pack.means),
  placeNouns: twice(pack.placeNouns),
  evidence: twice(pack.evidence),
});

/** A theatre with an inert name beside each of its own. */
export const doubledTheatre = (theatre: Theatre): Theatre => ({
  ...theatre,
  places: [...theatre.places, ...theatre.places.map((place) => ({ ...inert(place), id: INERT + place.id }))],
  parties: twice(theatre.parties),
  persons: twice(theatre.persons),
  equipment: twice(theatre.equipment),
  sources: twice(theatre.sources),
  decoys: twice(theatre.decoys),
});
