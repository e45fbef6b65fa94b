import { theatre } from "../../../theatres/index.ts";
import type { Look } from "./columns.ts";
import { wordsIn } from "./words.ts";

/**
 * Claims whose words hold all words of `text`, each as a part of one; where `text` is a name that a theatre knows,
 * claims with any of its names, in whatever language or spelling and case.
 */
export function saying(look: Look, text: string): (claim: number) => boolean {
  const wanted = waysToSay(text).map((ways) => ways.map((has) => setOf(look, has)));
  const { words } = look.claims;
  const { data } = words;
  const has = (set: Uint8Array, begin: number, end: number): boolean => {
    for (let at = begin; at < end; at++) if (set[data[at] as number]) return true;
    return false;
  };
  const says = (sets: readonly Uint8Array[], begin: number, end: number): boolean => {
    for (const set of sets) if (!has(set, begin, end)) return false;
    return true;
  };
  return (claim) => {
    const [begin, end] = [words.begin(claim), words.end(claim)];
    for (const sets of wanted) if (says(sets, begin, end)) return true;
    return false;
  };
}

type Fits = (word: string) => boolean;

const setOf = ({ words }: Look, fits: Fits): Uint8Array => Uint8Array.from(words.texts, (word) => (fits(word) ? 1 : 0));

/** For each way to say it, what each of its words must be. */
function waysToSay(text: string): Fits[][] {
  const names = otherNames(text);
  if (names.length === 0)
    return [
      wordsIn(text).map(
        (part): Fits =>
          (word) =>
            word.includes(part),
      ),
    ];
  return names.map((name) =>
    wordsIn(name).map(
      (part): Fits =>
        (word) =>
          word.startsWith(stemOf(part)),
    ),
  );
}

/** Without the vowel that changes with the case. */
const stemOf = (word: string): string => (word.length > 4 ? word.replace(/[аеиіоуыьйяюєїa]$/u, "") : word);

let index: ReadonlyMap<string, readonly string[]> | null = null;

/** All names of what has this name, in all languages; none where no theatre knows it. */
export function otherNames(text: string): readonly string[] {
  index ??= indexed();
  return index.get(text.trim().toLowerCase()) ?? [];
}

function indexed(): Map<string, string[]> {
  const names = new Map<string, string[]>();
  const known = [
    ...theatre.places.map(({ name, names: own, former }) => [name, ...listed(own), ...listed(former)]),
    ...theatre.persons.map(({ name, names: own }) => [name, ...listed(own)]),
  ];
  for (const all of known) {
    const plain = [...new Set(all.map((name) => name.replaceAll("*", "").toLowerCase()))].filter(
      (name) => name.length > 2,
    );
    for (const name of plain) names.set(name, [...new Set([...(names.get(name) ?? []), ...plain])]);
  }
  return names;
}

const listed = (names: Readonly<Record<string, readonly string[]>> | undefined): string[] =>
  Object.values(names ?? {}).flat();
