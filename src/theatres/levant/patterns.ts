import type { DecoyEntry, EquipmentEntry, Names, PartyEntry, PersonEntry, PlaceEntry, SourceEntry } from "../../core/model/theatre.ts";

/**
 * A name as the words the reader sees: a sign that is a token of its own stands apart
 * ("u.s. forces" -> "u.s . forces", "assad's army" -> "assad 's army", "f/a-18" -> "f / a-18").
 */
export function apart(name: string): string {
  return name
    .replace(/'s(?=\s|-|$)/g, " 's").replace(/(?<=\S)'(?=\s|$)/g, " '")
    .replace(/\.-/g, " . - ").replace(/(?<=\S)\.(?=\s|$)/g, " .").replace(/,(?=\s)/g, " ,")
    .replace(/-(?=\s)/g, " -").replace(/[/–]/g, " $& ").replace(/ {2,}/g, " ");
}

const all = (names: Names): Names => Object.fromEntries(Object.entries(names).map(([code, list]) => [code, list.map(apart)]));

type Named = PlaceEntry | PersonEntry | SourceEntry | EquipmentEntry | DecoyEntry;

/** Entries with all their names in that form. */
export const readable = <T extends Named>(entries: readonly T[]): T[] => entries.map((entry) => ({ ...entry, names: all(entry.names) }));

/** The same for parties. */
export const readableParties = (entries: readonly PartyEntry[]): PartyEntry[] =>
  entries.map((entry) => ({ ...entry, nouns: all(entry.nouns), ...(entry.adjectives ? { adjectives: all(entry.adjectives) } : {}) }));
