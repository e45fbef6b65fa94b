import { createReadStream } from "node:fs";
import type { Remark } from "../../core/model/document.ts";
import { remark } from "../../core/model/remarks.ts";
import type { PlaceEntry } from "../../core/model/theatre.ts";
import { failure } from "../formats/files.ts";
import { splitLines } from "../formats/lines.ts";
import { geonamesPlace } from "./geonames.ts";
import { tablePlace, tableReader } from "./tsv.ts";

/** A place of a gazetteer file, or why a line of it is none. */
export type Entry =
  | { readonly type: "place"; readonly place: PlaceEntry }
  /** A record that is sound but no place to import (a lake, a hotel). */
  | { readonly type: "passed" }
  | { readonly type: "problem"; readonly origin: string; readonly remark: Remark };

/** Reads the columns of one line; a string is the reason for refusal. */
export type LineReader = (columns: readonly string[]) => PlaceEntry | "passed" | { readonly refused: string };

const LINE_LIMIT = 2 ** 20;
const utf8 = new TextDecoder("utf-8", { fatal: true });

/** The places of a GeoNames country dump (19 columns) or of a tab-separated file with a header. */
export async function* readGazetteer(
  path: string,
  onBytes: (bytes: number) => void = () => undefined,
): AsyncGenerator<Entry> {
  let reader: LineReader | null = null;
  try {
    for await (const line of splitLines(counted(path, onBytes), LINE_LIMIT)) {
      const origin = `${path}:${line.number}`;
      const text = line.bytes === null ? null : decodeLine(line.bytes);
      if (text === "") continue;
      const columns = text?.split("\t") ?? [];
      if (reader === null) {
        const chosen = text === null ? null : chooseReader(columns);
        if (chosen === null)
          return yield problem(
            path,
            "neither a GeoNames dump (19 columns) nor a tab-separated file with name, lat and lon in its header",
          );
        reader = chosen.reader;
        if (chosen.header) continue;
      }
      yield text === null ? problem(origin, "too long, or no valid UTF-8") : entry(reader(columns), origin);
    }
    if (reader === null)
      yield { type: "problem", origin: path, remark: remark("empty-file", "there is no line in it") };
  } catch (error) {
    yield { type: "problem", origin: path, remark: failure(error) };
  }
}

async function* counted(path: string, onBytes: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of createReadStream(path, { highWaterMark: 2 ** 18 })) {
    onBytes((chunk as Uint8Array).length);
    yield chunk as Uint8Array;
  }
}

function decodeLine(bytes: Buffer): string | null {
  try {
    return utf8
      .decode(bytes)
      .replace(/^\ufeff/, "")
      .replace(/\r$/, "")
      .normalize("NFC");
  } catch {
    return null;
  }
}

function chooseReader(columns: readonly string[]): { reader: LineReader; header: boolean } | null {
  if (columns.length === 19 && /^\d+$/.test(columns[0] ?? "")) return { reader: geonamesPlace, header: false };
  const header = tableReader(columns);
  return header ? { reader: (line) => tablePlace(line, header), header: true } : null;
}

const problem = (origin: string, message: string): Entry => ({
  type: "problem",
  origin,
  remark: remark("broken-record", message),
});

function entry(result: ReturnType<LineReader>, origin: string): Entry {
  if (result === "passed") return { type: "passed" };
  return "refused" in result ? problem(origin, result.refused) : { type: "place", place: result };
}
