import { publisherOf } from "../../core/model/source.ts";
import type { SourceEntry } from "../../core/model/theatre.ts";
import type { KnownSource } from "../../core/weigh/index.ts";
import { theatre } from "../../theatres/index.ts";

let index: {
  readonly exact: ReadonlyMap<string, SourceEntry>;
  readonly stems: readonly (readonly [string, SourceEntry])[];
} | null = null;

/** Names that were looked up, with what was found. */
const looked = new Map<string, KnownSource | undefined>();
const LOOKED = 20_000;

/** The theatre's entry for a publisher, by any of its names. */
export function knownSource(name: string): KnownSource | undefined {
  if (looked.has(name)) return looked.get(name);
  if (looked.size >= LOOKED) looked.clear();
  index ??= indexed(theatre.sources);
  const key = publisherOf(name).replace(/[«»"“”„]/g, "");
  const entry =
    index.exact.get(key) ?? index.stems.find(([stem]) => key.startsWith(stem) && key.length - stem.length <= 3)?.[1];
  const found = entry && { identity: `source:${entry.id}`, ...(entry.side && { side: entry.side }) };
  looked.set(name, found);
  return found;
}

function indexed(sources: readonly SourceEntry[]): NonNullable<typeof index> {
  const exact = new Map<string, SourceEntry>();
  const stems: [string, SourceEntry][] = [];
  for (const source of sources) {
    for (const name of [source.name, ...Object.values(source.names).flat()]) {
      const key = publisherOf(name);
      if (key.endsWith("*")) stems.push([key.slice(0, -1), source]);
      else exact.set(key, source);
    }
  }
  return { exact, stems: stems.filter(([stem]) => stem.length >= 4 && !stem.includes("*")) };
}
