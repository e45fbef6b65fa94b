// What packs remember of the words they were asked for: a mutant must not find there what was computed without it.

import type { Packs } from "../../src/core/pipeline.ts";

type Memory = Map<unknown, unknown>;

/** The fields in which `Table` and `Vocabulary` (src/core/find) remember words. */
const MEMORIES: Readonly<Record<string, readonly string[]>> = { Table: ["cache"], Vocabulary: ["known", "signs"] };

/** Tables lie this deep in a finder at most. */
const DEPTH = 4;

const found = new WeakMap<object, readonly Memory[]>();

function memoriesIn(value: unknown, depth: number): Memory[] {
  if (typeof value !== "object" || value === null || depth < 0) return [];
  const fields = MEMORIES[value.constructor?.name ?? ""];
  if (fields) return fields.map((field) => (value as Record<string, Memory>)[field] as Memory);
  const isPlain = Object.getPrototypeOf(value) === Object.prototype;
  return isPlain ? Object.values(value).flatMap((part) => memoriesIn(part, depth - 1)) : [];
}

/** Forgets all words that the finders of these languages remember. */
export function forgetWords(packs: Packs): void {
  for (const code of packs.frames.keys()) {
    const finder = packs.finders.get(code);
    if (!finder) continue;
    const known = found.get(finder) ?? memoriesIn(finder, DEPTH);
    found.set(finder, known);
    for (const memory of known) memory.clear();
  }
}
