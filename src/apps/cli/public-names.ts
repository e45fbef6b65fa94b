import type { Names } from "../../core/model/theatre.ts";

/** Shorter words of a name ("die", "of") are no names by themselves. */
const SHORTEST = 4;

/** Tells whether a word belongs to a name known in public: persons, parties, outlets, weapons and places of the theatres. */
export async function publicNames(): Promise<(word: string) => boolean> {
  const { theatre } = await import("../../theatres/index.ts");
  const whole = new Set<string>();
  const stems = new Set<string>();
  const take = (names: Names): void => {
    for (const word of Object.values(names)
      .flat()
      .flatMap((name) => name.split(/[\s-]+/))) {
      if (word.replace("*", "").length < SHORTEST) continue;
      if (word.endsWith("*")) stems.add(word.slice(0, -1).toLowerCase());
      else whole.add(word.toLowerCase());
    }
  };
  for (const { names } of [...theatre.persons, ...theatre.sources, ...theatre.equipment, ...theatre.places])
    take(names);
  for (const { nouns, adjectives } of theatre.parties) [nouns, adjectives ?? {}].forEach(take);
  return (word) => {
    const small = word.toLowerCase();
    if (whole.has(small)) return true;
    for (let end = SHORTEST; end <= small.length; end++) if (stems.has(small.slice(0, end))) return true;
    return false;
  };
}
