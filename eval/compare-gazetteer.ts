/**
 * Compares the hand-written places of the theatre Ukraine with a table of localities: for each the nearest
 * locality of the same name and how far it lies.
 *
 *   node scripts/with-node.mjs eval/compare-gazetteer.ts LOCALITIES.tsv [--within ID] [--far KM] [--no-all]
 *
 * The table is tab-separated with a header, the id first; needed are the columns `name`, `lat`, `lon`, `uk` and
 * `ru`, names separated by "|". `--no-all` prints only what lies far off, what is missing, and the totals.
 * Same names tell little where a name is frequent, and tables have faults of their own: what lies far off is
 * for a human to judge.
 */
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { kilometres } from "../src/core/model/distance.ts";
import type { PlaceEntry } from "../src/core/model/theatre.ts";
import { places } from "../src/theatres/ukraine/places.ts";

interface Locality {
  readonly id: string;
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
}

interface Compared {
  readonly place: PlaceEntry;
  readonly nearest: Locality | null;
  /** Kilometres; infinite where no locality has one of the names. */
  readonly distance: number;
}

const SETTLED = new Set(["city", "town", "settlement", "village"]);

const fold = (name: string): string =>
  name
    .toLowerCase()
    .replace(/['ʼ’`]/g, "")
    .replace(/ё/g, "е")
    .trim();
const namesOf = (place: PlaceEntry): string[] =>
  ["uk", "ru"].flatMap((code) => [...(place.names[code] ?? []), ...(place.former?.[code] ?? [])]);

/** The localities of a table by folded Ukrainian and Russian name. */
async function readLocalities(path: string): Promise<Map<string, Locality[]>> {
  const byName = new Map<string, Locality[]>();
  let header: string[] | null = null;
  for await (const line of createInterface({
    input: createReadStream(path, "utf8"),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    const cells = line.split("\t");
    if (!header) {
      header = cells;
      for (const column of ["name", "lat", "lon", "uk", "ru"]) {
        if (!header.includes(column))
          throw new Error(`The table ${path} has no column "${column}", only ${header.join(", ")}.`);
      }
      continue;
    }
    const columns = header;
    const cell = (name: string): string => cells[columns.indexOf(name)] ?? "";
    const locality = {
      id: cells[0] ?? "",
      name: cell("uk").split("|")[0] || cell("name"),
      lat: Number(cell("lat")),
      lon: Number(cell("lon")),
    };
    const names = new Set(
      `${cell("name")}|${cell("uk")}|${cell("ru")}`
        .split("|")
        .map(fold)
        .filter((name) => name !== ""),
    );
    for (const name of names) {
      const same = byName.get(name);
      if (same) same.push(locality);
      else byName.set(name, [locality]);
    }
  }
  return byName;
}

function compare(place: PlaceEntry, localities: Map<string, Locality[]>): Compared {
  const candidates = namesOf(place).flatMap((name) => localities.get(fold(name)) ?? []);
  let best: Compared = { place, nearest: null, distance: Number.POSITIVE_INFINITY };
  for (const nearest of candidates) {
    const distance = kilometres(place, nearest);
    if (distance < best.distance) best = { place, nearest, distance };
  }
  return best;
}

function describe({ place, nearest, distance }: Compared): string {
  const here = `${place.id}\t${place.names.uk?.[0]}\t${place.lat}, ${place.lon}`;
  return nearest
    ? `${here}\t${nearest.name} ${nearest.id}\t${nearest.lat}, ${nearest.lon}\t${distance.toFixed(1)} km`
    : `${here}\tnot found`;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    within: { type: "string" },
    far: { type: "string", default: "15" },
    all: { type: "boolean", default: true },
  },
  allowNegative: true,
});
const path = positionals[0];
if (path === undefined) throw new Error("Which table of localities? Usage: compare-gazetteer.ts LOCALITIES.tsv");
const far = Number(values.far);
if (!(far > 0)) throw new Error(`--far wants kilometres, not "${values.far}".`);

const localities = await readLocalities(path);
const compared = places
  .filter((place) => SETTLED.has(place.kind) && (values.within === undefined || place.within === values.within))
  .map((place) => compare(place, localities));
const lost = compared.filter(({ nearest }) => nearest === null);
const distant = compared
  .filter(({ nearest, distance }) => nearest !== null && distance > far)
  .sort((a, b) => b.distance - a.distance);

if (values.all) for (const one of compared) console.log(describe(one));
console.log(`\nFarther than ${far} km (${distant.length}):`);
for (const one of distant) console.log(describe(one));
console.log(`\nNot found (${lost.length}):`);
for (const one of lost) console.log(describe(one));
const within = (km: number): number => compared.filter(({ distance }) => distance <= km).length;
console.log(
  `\n${compared.length} places: ${within(2)} within 2 km, ${within(5)} within 5 km, ${within(8)} within 8 km, ${distant.length} over ${far} km, ${lost.length} not found`,
);
