/**
 * Scores places. Three readings of what is known.
 *
 * Claim gold (`claims` in each line): of the claims that match in kind and span, each gold place is right where a found
 * one lies within 25 km or has its name: F1, as in the claim scorer.
 *
 * The project's own gold (`gold/places.jsonl`: the first 300 rows of VIINA, read by hand, by the ids of the rows): a row
 * is right where every gold place of it has a pin within 25 km (a region, sea or country: one of its name); a row
 * without a place is right where nothing is pinned. Precision counts the rows with an answer, recall all rows. `pins`
 * counts single places instead: precision is the share of pins that belong to a gold place, or to a region around one.
 *
 * Report sentences with one known place (`gold` or `silver` in each line: name, lat, lon), for all other rows of that
 * format and for `silver` beside the own gold: a row is right where a place read in it has a pin within 25 km of the
 * known one; precision counts rows with a pin, recall all rows. Known places of VIINA are often the seat of a region where
 * the text names only the region: `oblast` counts a row as right where a place read in it lies in the same oblast.
 */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ClaimPlace } from "../src/core/model/claim.ts";
import { kilometres } from "../src/core/model/distance.ts";
import type { PlaceKind } from "../src/core/model/theatre.ts";
import { scoreClaims, total } from "./claims.ts";
import { packs, placesIn, type Report } from "./read.ts";
import { filesOf, jsonl, root, sharedPath } from "./shared.ts";
import { rates, type Score } from "./times.ts";

interface KnownPlace {
  readonly name: string;
  readonly lat: string | number;
  readonly lon: string | number;
  readonly oblast?: string;
}

interface Row extends Report {
  readonly gold?: KnownPlace | null;
  readonly silver?: KnownPlace;
  readonly claims?: readonly unknown[];
}

/** A line of the own gold: what a careful reader takes from the row, most specific places only. */
interface OwnGold {
  readonly id: string;
  readonly places: readonly { readonly name: string; readonly lat: number; readonly lon: number }[];
}

type SilverScore = Score & { readonly oblast: Score };
type PlacesScore = Score & { readonly oblast?: Score; readonly pins?: Score; readonly silver?: SilverScore };

const NEAR = 25;
const OWN = join(root, "eval", "gold", "places.jsonl");
/** Regions are known by name: their centres lie near places that are something else. */
const AREAS: ReadonlySet<PlaceKind | undefined> = new Set([
  "country",
  "oblast",
  "raion",
  "region",
  "river",
  "sea",
  "front",
  "border",
]);

/** F1 of places on a file or folder of any of the formats. */
export function scorePlaces(path: string, errors: string[] = []): PlacesScore {
  const rows = filesOf(path, ".jsonl").flatMap((file) => jsonl<Row>(file));
  if (rows.every((row) => row.claims !== undefined)) return ofClaims(path);
  const gold = new Map(jsonl<OwnGold>(OWN).map(({ id, places }) => [id, places]));
  const read = rows.filter(({ id }) => gold.has(id));
  if (read.length === 0) return ofSentences(rows, errors);
  return { ...ofOwnGold(read, gold, errors), silver: ofSentences(rows) };
}

type Pin = ClaimPlace & { readonly lat: number; readonly lon: number };

const pinsOf = (row: Report): Pin[] =>
  placesIn(row).filter((place): place is Pin => place.lat !== undefined && place.lon !== undefined);

function ofOwnGold(
  rows: readonly Row[],
  gold: ReadonlyMap<string, OwnGold["places"]>,
  errors: string[],
): Score & { readonly pins: Score } {
  const count = { right: 0, answered: 0, gold: 0, read: 0, pins: 0, needed: 0 };
  for (const row of rows) {
    const places = gold.get(row.id) ?? [];
    const pins = pinsOf(row);
    const missed = places.filter((place) => !pins.some((pin) => isPlace(pin, place)));
    const right = places.length === 0 ? pins.length === 0 : missed.length === 0;
    if (right) count.right++;
    else {
      const names = places.length === 0 ? "no place" : missed.map(({ name }) => name).join(", ");
      errors.push(
        `${row.id} ${names}: ${pins.map(({ name }) => name).join(", ") || "no pin"} | ${row.text.slice(0, 160)}`,
      );
    }
    if (pins.length > 0 || places.length === 0) count.answered++;
    count.gold += places.length;
    count.read += places.length - missed.length;
    count.pins += pins.length;
    count.needed += pins.filter((pin) => places.some((place) => isPlace(pin, place) || holds(pin, place))).length;
  }
  return { ...rates(count.right, rows.length, count.answered), pins: ofPins(count) };
}

/** Several pins may belong to one place, so found and read places are counted apart. */
function ofPins(count: { gold: number; read: number; pins: number; needed: number }): Score {
  const precision = count.pins === 0 ? 0 : count.needed / count.pins;
  const recall = count.gold === 0 ? 0 : count.read / count.gold;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1, right: count.read, gold: count.gold, found: count.pins };
}

const isPlace = (pin: Pin, place: OwnGold["places"][number]): boolean =>
  AREAS.has(kindOf(pin)) ? pin.name === place.name : !isArea(place.name) && kilometres(place, pin) <= NEAR;

/** Whether the pin is an area around the place: "Dubno in Rivne Oblast" names both. */
const holds = (pin: Pin, place: OwnGold["places"][number]): boolean =>
  AREAS.has(kindOf(pin)) && kilometres(place, pin) <= (pin.radius ?? 0);

const isArea = (name: string): boolean => {
  areas ??= new Set([...packs().places.values()].filter(({ kind }) => AREAS.has(kind)).map((area) => area.name));
  return areas.has(name);
};
let areas: ReadonlySet<string> | undefined;

const kindOf = (pin: Pin): PlaceKind | undefined => packs().places.get(pin.id ?? "")?.kind;

function ofClaims(path: string): Score {
  const scores = scoreClaims(path);
  if (scores === null) throw new Error("The claim scorer (eval/score-claims.mjs of the shared folder) is not there.");
  return total([...scores.values()], "slot places");
}

function ofSentences(rows: readonly Row[], errors: string[] = []): SilverScore {
  let right = 0;
  let inOblast = 0;
  let found = 0;
  const known = rows.filter((row) => row.gold !== null && (row.gold ?? row.silver) !== undefined);
  for (const row of known) {
    const place = (row.gold ?? row.silver) as KnownPlace;
    const at = { lat: Number(place.lat), lon: Number(place.lon) };
    const pins = pinsOf(row);
    if (pins.length > 0) found++;
    const near = pins.some((pin) => kilometres(at, pin) <= NEAR);
    const same = near || pins.some((pin) => oblastOf(pin.id) !== null && oblastOf(pin.id) === key(place.oblast ?? ""));
    if (same) inOblast++;
    else
      errors.push(
        `${row.id} ${place.name} (${place.oblast}): ${pins.map(({ name }) => name).join(", ") || "no pin"} | ${row.text.slice(0, 160)}`,
      );
    if (near) right++;
  }
  return { ...rates(right, known.length, found), oblast: rates(inOblast, known.length, found) };
}

/** A name of an oblast without its ending and spelling: "L'viv", "Lviv Oblast" -> "lviv". */
const key = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z ]/g, "")
    .replace(/ (oblast|city|region)$/, "")
    .replace(/zhzhya$/, "zhzhia")
    .replace(/ssa$/, "sa")
    .replace(/mykolayiv/, "mykolaiv");

/** The oblast of a gazetteer entry: itself or what it lies in. */
function oblastOf(id: string | undefined): string | null {
  for (let at = packs().places.get(id ?? ""), steps = 0; at && steps < 5; steps++) {
    if (at.kind === "oblast" || at.id === "crimea" || at.id === "kyiv" || at.id === "sevastopol") return key(at.name);
    at = packs().places.get(at.within ?? "");
  }
  return null;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = process.argv[2] ?? sharedPath("data", "viina-2022.jsonl");
  if (path === null) throw new Error("Which path? The measuring sets are not beside the checkout.");
  const errors: string[] = [];
  const score = scorePlaces(path, errors);
  if (process.argv[3] === "--errors") console.log(errors.slice(0, Number(process.argv[4] ?? 20)).join("\n"));
  console.log(JSON.stringify(score));
}
