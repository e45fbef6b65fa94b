import type { PlaceEntry } from "../../core/model/theatre.ts";
import { clean, compilePacks, readDocument } from "../../core/pipeline.ts";
import { languages } from "../../languages/index.ts";
import { theatre } from "../../theatres/index.ts";
import type { Reader } from "./context.ts";
import { addPlaces } from "./imported.ts";

/** The packs of this version, with imported places where the theatres have none of their own. */
export async function packReader(imported: readonly PlaceEntry[]): Promise<Reader> {
  const packs = compilePacks(languages, addPlaces(theatre, imported));
  return { version: packs.version, clean, read: (document) => readDocument(document, packs) };
}
