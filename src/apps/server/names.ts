import { theatre } from "../../theatres/index.ts";
import type { Look } from "./look/columns.ts";
import type { PlaceNames } from "./schemas.ts";

/** What the places of the ledger are called in a language, by key, where it differs from their name. */
export function namesIn({ places }: Look, language: string): PlaceNames {
  const names: Record<string, string> = {};
  for (const { id, name, names: own } of theatre.places) {
    const called = own[language]?.find((one) => !one.includes("*"));
    if (called !== undefined && called !== name && places.keys.find(id) >= 0) names[id] = called;
  }
  return { names };
}
