// What packs remember of the words they were asked for: a mutant must not find there what was computed without it.

import type { Finder } from "../../src/core/find/find.ts";
import type { Packs } from "../../src/core/pipeline.ts";

/** Tables lie this deep in a finder at most. */
const DEPTH = 4;

const found = new WeakMap<Finder, readonly Map<unknown, unknown>[]>();

/** What the tables (`Table` of src/core/find) inside of a value remember. */
export function memoriesIn(value: unknown, depth = DEPTH): Map<unknown, unknown>[] {
  if (typeof value !== "object" || value === null || depth < 0) return [];
  if (value.constructor?.name === "Table" && "cache" in value) return [value.cache as Map<unknown, unknown>];
  const isPlain = Object.getPrototypeOf(value) === Object.prototype;
  return isPlain ? Object.values(value).flatMap((part) => memoriesIn(part, depth - 1)) : [];
}

/** Forgets all words that the finders of these languages remember. */
export function forgetWords(packs: Packs): void {
  for (const code of packs.frames.keys()) {
    const finder = packs.finders.get(code);
    if (!finder) continue;
    const known = found.get(finder) ?? memoriesIn(finder);
    found.set(finder, known);
    for (const memory of known) memory.clear();
    const { vocabulary } = finder;
    Object.assign(finder, { vocabulary: new (vocabulary.constructor as new () => typeof vocabulary)() });
  }
}
