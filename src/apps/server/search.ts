import { LIST, listValue, VARCHAR } from "@duckdb/node-api";
import { publisherOf } from "../../core/model/source.ts";
import type { PlaceEntry } from "../../core/model/theatre.ts";
import { importedPlaces, type Ledger } from "../../io/ledger/index.ts";
import { theatre } from "../../theatres/index.ts";
import { claimsByRow } from "./claims.ts";
import { headsOf } from "./documents.ts";
import { mentionsOf } from "./look/choose.ts";
import { FLAG, type Look } from "./look/columns.ts";
import { derived } from "./look/derived.ts";
import { ranksOf } from "./look/rank.ts";
import { otherNames, saying } from "./look/saying.ts";
import type { SearchResult } from "./schemas.ts";

/** Most of each sort that is shown. */
const MOST = { places: 12, sources: 12, documents: 20, claims: 30 };

/** Words, places and sources; a place by any of its names in any language, old ones too. */
export async function search(ledger: Ledger, look: Look, words: string): Promise<SearchResult> {
  const text = words.toLowerCase();
  const places = await placesNamed(ledger, look, text);
  return {
    places,
    sources: sourcesNamed(look, publisherOf(words)),
    documents: await headsOf(ledger, look, await documentsSaying(ledger, [text, ...otherNames(text)])),
    claims: await claimsByRow(ledger, look, claimsSaying(look, words, new Set(places.map(({ key }) => key)))),
  };
}

function sourcesNamed({ documents, sources, publishers }: Look, text: string): SearchResult["sources"] {
  const found = new Map<number, { value: string; claims: number }>();
  for (let row = 0; row < documents.day.length; row++) {
    const publisher = documents.publisher.at(row);
    if (documents.gone.has(row) || publisher < 0 || !publishers.text(publisher).includes(text)) continue;
    const one = found.get(publisher) ?? { value: sources.text(documents.source.at(row)), claims: 0 };
    one.claims += documents.claims.at(row);
    found.set(publisher, one);
  }
  return [...found.values()].sort((a, b) => b.claims - a.claims || (a.value < b.value ? -1 : 1)).slice(0, MOST.sources);
}

/** Reports with the words in title or text, latest first. */
async function documentsSaying(ledger: Ledger, texts: readonly string[]): Promise<string[]> {
  const result = await ledger.connection.runAndReadAll(
    `SELECT d.id FROM documents d WHERE len(list_filter($texts, lambda t : contains(lower(d.title), t) OR contains(lower(d.text), t))) > 0
     ORDER BY coalesce(d.published_at, '') DESC, d.id LIMIT ${MOST.documents}`,
    { texts: listValue([...texts]) },
    { texts: LIST(VARCHAR) },
  );
  return result.getRowsJS().map(([id]) => String(id));
}

/** The latest claims that say the words or name one of the places. */
function claimsSaying(look: Look, words: string, keys: ReadonlySet<string>): number[] {
  const says = saying(look, words);
  const wanted = mentionsOf(look, keys);
  const { mentions } = look.claims;
  const isThere = (row: number): boolean => mentions.of(row).some((mention) => wanted[mention] === 1);
  const rows: number[] = [];
  for (const row of ranksOf(look).claims.order) {
    if (rows.length === MOST.claims) break;
    if (says(row) || isThere(row)) rows.push(row);
  }
  return rows;
}

async function placesNamed(ledger: Ledger, look: Look, text: string): Promise<SearchResult["places"]> {
  const counts = claimsByPlace(look);
  const found: SearchResult["places"] = [];
  const met = new Set<string>();
  for (const place of [...theatre.places, ...(await importedPlaces(ledger))]) {
    const row = look.places.keys.find(place.id);
    const match = row < 0 || !counts[row] || met.has(place.id) ? undefined : nameLike(place, text);
    if (match === undefined) continue;
    met.add(place.id);
    found.push({ key: place.id, name: look.places.name[row] as string, claims: counts[row] as number, match });
  }
  return found.sort((a, b) => b.claims - a.claims || (a.key < b.key ? -1 : 1)).slice(0, MOST.places);
}

const claimsByPlace = derived(({ claims, mentions, places }: Look): Int32Array => {
  const counts = new Int32Array(places.keys.texts.length);
  const last = new Int32Array(counts.length).fill(-1);
  for (let claim = 0; claim < claims.flags.length; claim++) {
    if (claims.flags.at(claim) & FLAG.gone) continue;
    for (const mention of claims.mentions.of(claim)) {
      const place = mentions.place.at(mention);
      if (last[place] === claim) continue;
      last[place] = claim;
      counts[place] = (counts[place] as number) + 1;
    }
  }
  return counts;
});

/** The first name of a place that begins with the words, in any language. */
function nameLike({ name, names, former }: PlaceEntry, text: string): string | undefined {
  const all = [name, ...Object.values(names).flat(), ...Object.values(former ?? {}).flat()];
  return all.find((one) => one.toLowerCase().startsWith(text));
}
