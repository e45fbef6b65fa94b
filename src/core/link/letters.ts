/**
 * Words in letters that depend neither on alphabet nor on the spelling of one language: Cyrillic and
 * Latin are folded to one row of sounds, so that Череватий, Tscherewatyj and Cherevatyi agree. A rule
 * of scripts, not of languages (compare character n-grams for related languages: McNamee and
 * Mayfield, Character n-gram tokenization, 2004).
 */
const CYRILLIC: Readonly<Record<string, string>> = {
  а: "a",
  б: "b",
  в: "v",
  г: "g",
  ґ: "g",
  д: "d",
  е: "e",
  є: "e",
  ж: "s",
  з: "z",
  и: "i",
  і: "i",
  ї: "i",
  й: "i",
  к: "k",
  л: "l",
  м: "m",
  н: "n",
  о: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ф: "f",
  х: "h",
  ц: "c",
  ч: "c",
  ш: "s",
  щ: "s",
  ь: "",
  ъ: "",
  ю: "u",
  я: "a",
  ё: "o",
  ы: "i",
  э: "e",
};

/** Letter groups of Latin spellings that stand for one sound, longest first. */
const GROUPS: readonly (readonly [RegExp, string])[] = [
  [/sch?tsch|shch/g, "s"],
  [/tsch|tch/g, "c"],
  [/sch|sh|zh/g, "s"],
  [/kh/g, "h"],
  [/ch|ts|tz/g, "c"],
  [/ph/g, "f"],
  [/th/g, "t"],
  [/ck|q/g, "k"],
  [/x/g, "ks"],
  [/w/g, "v"],
  [/[yj]/g, "i"],
];

/** A text in lower case, folded letter by letter; signs become spaces, digits stay. */
export function folded(text: string): string {
  let latin = "";
  for (const letter of text.normalize("NFKC").toLowerCase()) latin += CYRILLIC[letter] ?? letter;
  latin = latin
    .normalize("NFD")
    .replace(/[\u0300-\u036f'’ʼ]/g, "")
    .replace(/[^a-z0-9]+/g, " ");
  for (const [group, sound] of GROUPS) latin = latin.replace(group, sound);
  return latin.replace(/([a-z])\1+/g, "$1").trim();
}

/** A word by its consonants, with the endings of inflection cut: names agree across languages. */
export function skeleton(word: string): string {
  const letters = folded(word).replace(/[zc]/g, "s").replace(/g/g, "h");
  return letters.slice(0, 1) + letters.slice(1).replace(/[aeiou ]/g, "");
}

const CAPITALISED = /\p{Lu}[\p{L}\p{M}'’ʼ-]{2,}/gu;

/** Skeletons of the words of a text that begin with a capital and are long enough to mean something. */
export function nameSkeletons(text: string): string[] {
  return (text.match(CAPITALISED) ?? []).map((word) => skeleton(word).slice(0, 6)).filter((name) => name.length >= 3);
}
