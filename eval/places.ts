/**
 * Scores places. Two formats. Claim gold (`claims` in each line): of the claims that match in kind and span, each gold
 * place is right where a found one lies within 25 km or has its name: F1, as in the claim scorer. Report sentences
 * with one known place (`gold` or `silver` in each line: name, lat, lon): a row is right where a place read in it has a
 * pin within 25 km of the known one; precision counts rows with a pin, recall all rows. Known places of VIINA are often the
 * seat of a region where the text names only the region: `oblast` counts a row as right where a place read in it lies in
 * the same oblast.
 */
import { fileURLToPath } from "node:url";
import { kilometres } from "../src/core/ground/places.ts";
import { scoreClaims, total } from "./claims.ts";
import { packs, placesIn, type Report } from "./read.ts";
import { filesOf, jsonl, sharedPath } from "./shared.ts";
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

const NEAR = 25;

/** F1 of places on a file or folder of either format. */
export function scorePlaces(path: string, errors: string[] = []): Score & { oblast?: Score } {
  const files = filesOf(path, ".jsonl");
  const isGold = files.every((file) => jsonl<Row>(file).every((row) => row.claims !== undefined));
  return isGold
    ? ofClaims(path)
    : ofSentences(
        files.flatMap((file) => jsonl<Row>(file)),
        errors,
      );
}

function ofClaims(path: string): Score {
  const scores = scoreClaims(path);
  if (scores === null) throw new Error("The claim scorer (eval/score-claims.mjs of the shared folder) is not there.");
  return total([...scores.values()], "slot places");
}

function ofSentences(rows: readonly Row[], errors: string[]): Score & { oblast: Score } {
  let right = 0;
  let inOblast = 0;
  let found = 0;
  const known = rows.filter((row) => row.gold !== null && (row.gold ?? row.silver) !== undefined);
  for (const row of known) {
    const place = (row.gold ?? row.silver) as KnownPlace;
    const at = { lat: Number(place.lat), lon: Number(place.lon) };
    const pins = placesIn(row).filter((pin) => pin.lat !== undefined && pin.lon !== undefined);
    if (pins.length > 0) found++;
    const near = pins.some((pin) => kilometres(at, { lat: pin.lat as number, lon: pin.lon as number }) <= NEAR);
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
