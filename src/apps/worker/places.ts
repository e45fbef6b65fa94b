import { readFile } from "node:fs/promises";
import type { PlaceEntry } from "../../core/model/theatre.ts";
import type { ProblemRow } from "../../io/archive/rows.ts";
import { readGazetteer } from "../../io/gazetteer/read.ts";
import { placeEntryFrom } from "../../io/ledger/decode.ts";
import { gazetteerRow } from "../../io/ledger/encode.ts";
import { ROWS, type RowOf } from "../../io/ledger/rows.ts";
import { problemOf, type WorkerLine } from "./lines.ts";

export type Placed = { readonly place: RowOf<"gazetteer"> } | { readonly problem: ProblemRow };

/** The places of gazetteer files, a place a line, in the order of their ids; of several with one id the last is kept, as `import` does. */
export async function* places(_: AsyncIterable<WorkerLine>, files: readonly string[]): AsyncGenerator<Placed> {
  const found = new Map<string, RowOf<"gazetteer">>();
  for (const file of files) {
    for await (const entry of readGazetteer(file)) {
      if (entry.type === "place") found.set(entry.place.id, gazetteerRow(entry.place, file));
      else if (entry.type === "problem") yield { problem: problemOf(entry.origin, entry.remark) };
    }
  }
  for (const id of [...found.keys()].sort()) yield { place: found.get(id) as RowOf<"gazetteer"> };
}

/** The places in a file of such lines, for reading. */
export async function importedFrom(file: string | undefined): Promise<PlaceEntry[]> {
  if (file === undefined) return [];
  const lines = (await readFile(file, "utf8")).split("\n").filter(Boolean);
  return lines.map((line) => placeEntryFrom(ROWS.gazetteer.parse(JSON.parse(line))));
}
