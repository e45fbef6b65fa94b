import { listValue } from "@duckdb/node-api";
import { z } from "zod";
import type { PlaceEntry } from "../../core/model/theatre.ts";
import { importedPlaces, type Ledger } from "../../io/ledger/index.ts";
import { theatre } from "../../theatres/index.ts";
import { claimsById } from "./claims.ts";
import { headsOf } from "./documents.ts";
import type { SearchResult } from "./schemas.ts";

const counted = z.array(z.object({ value: z.string(), claims: z.int() }));

/** Words, places and sources; a place by any of its names in any language, old ones too. */
export async function search(ledger: Ledger, words: string): Promise<SearchResult> {
  const text = words.toLowerCase();
  const places = await placesNamed(ledger, text);
  const sources = await ledger.all(
    "SELECT any_value(m.source) AS value, count(*)::INTEGER AS claims FROM look.marks m WHERE m.first AND contains(m.publisher, $text) GROUP BY m.publisher ORDER BY claims DESC, value LIMIT 12",
    { text },
  );
  const claims = await ledger.all(
    `SELECT m.id FROM look.marks m WHERE m.first AND (m.id IN (SELECT id FROM claims WHERE contains(lower(quote), $text)) OR list_has_any(m.places, $keys))
     ORDER BY m.published DESC, m.document, m.number LIMIT 30`,
    { text, keys: listValue(["", ...places.map((place) => place.key)]) },
  );
  return {
    places,
    sources: counted.parse(sources),
    documents: await headsOf(ledger, "contains(lower(d.title), $text) OR contains(lower(d.text), $text)", { text }, 20),
    claims: await claimsById(
      ledger,
      claims.map((row) => String(row.id)),
    ),
  };
}

async function placesNamed(ledger: Ledger, text: string): Promise<SearchResult["places"]> {
  const matches = new Map<string, string>();
  for (const place of [...theatre.places, ...(await importedPlaces(ledger))]) {
    const name = nameLike(place, text);
    if (name !== undefined && !matches.has(place.id)) matches.set(place.id, name);
  }
  if (matches.size === 0) return [];
  const rows = await ledger.all(
    "SELECT m.place AS key, any_value(m.name) AS name, count(*)::INTEGER AS claims FROM look.marks m WHERE list_contains($keys, m.place) GROUP BY m.place ORDER BY claims DESC, key LIMIT 12",
    { keys: listValue([...matches.keys()]) },
  );
  const place = z.object({ key: z.string(), name: z.string(), claims: z.int() });
  return rows.map((row) => place.parse(row)).map((one) => ({ ...one, match: matches.get(one.key) ?? one.name }));
}

/** The first name of a place that begins with the words, in any language. */
function nameLike({ name, names, former }: PlaceEntry, text: string): string | undefined {
  const all = [name, ...Object.values(names).flat(), ...Object.values(former ?? {}).flat()];
  return all.find((one) => one.toLowerCase().startsWith(text));
}
