import eld from "eld/small";
import { FUNCTION_WORDS } from "./words.ts";

const SUPPORTED = ["de", "en", "ru", "uk"];

/** Code of the language of a text, and whether the evidence is plain enough to overrule a hint. */
export interface Recognised {
  readonly language: string | null;
  readonly sure: boolean;
}

const UNKNOWN: Recognised = { language: null, sure: false };

/** How much of a text is looked at: enough for any language, and bounded for long passages. */
const WINDOW = 400;

/**
 * The language of a stretch of text: letters that only one language has and function words first,
 * then eld: among all languages to notice others, else among those with packs.
 */
export function recognise(text: string): Recognised {
  const sample = text.slice(0, WINDOW);
  const quick = byWords(sample);
  if (quick) return { language: quick, sure: true };
  const letters = countLetters(sample);
  if (letters < 12) return UNKNOWN;
  const lettered = byLetters(sample);
  if (lettered) return { language: lettered, sure: true };
  const found = eld.detect(sample);
  const foreign =
    found.language !== "" && !SUPPORTED.includes(found.language) && (OTHERS[found.language]?.test(sample) ?? true);
  if (foreign && letters >= 40 && found.isReliable()) return { language: found.language, sure: letters >= 80 };
  const language = bestSupported(found.getScores());
  return language === null ? UNKNOWN : { language, sure: !foreign && letters >= 40 && found.isReliable() };
}

/** Letters without which no text of some length is in that language: "боеприпасов оккупантов" is no Serbian. */
const OTHERS: Readonly<Record<string, RegExp>> = { sr: /[јљњђћџ]|\p{Script=Latin}/iu, mk: /[јљњѓќѕџ]/iu, be: /ў/iu };

/** Passages shorter than this say too little about their language and take that of the document. */
const TELLING = 40;
/** A passage as long as this would show some word of the document's language; without one it is looked at closely. */
const LONG = 150;

/** The language of a passage of a document whose own is `document`: another one only on plain evidence. */
export function recognisePassage(text: string, document: string | null): string | null {
  if (document === null) return recognise(text).language;
  if (text.length < TELLING) return document;
  const quick = byWords(text.slice(0, WINDOW));
  if (quick) return quick;
  if (text.length < LONG && isCyrillic(text) === CYRILLIC.has(document)) return document;
  const found = recognise(text);
  return found.sure ? found.language : document;
}

const CYRILLIC = new Set(["uk", "ru", "be", "bg", "sr", "mk"]);
const isCyrillic = (text: string): boolean => /[Ѐ-ӿ]/.test(text);

/** The language with the highest score among those with a pack. */
function bestSupported(scores: Readonly<Record<string, number>>): string | null {
  const [best] = SUPPORTED.filter((code) => (scores[code] ?? 0) > 0).sort(
    (a, b) => (scores[b] ?? 0) - (scores[a] ?? 0),
  );
  return best ?? null;
}

const countLetters = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;

const WORD_LANGUAGE = new Map<string, string[]>();
for (const [language, words] of Object.entries(FUNCTION_WORDS)) {
  for (const word of words) WORD_LANGUAGE.set(word, [...(WORD_LANGUAGE.get(word) ?? []), language]);
}

const LONGEST = Math.max(...[...WORD_LANGUAGE.keys()].map((word) => word.length));

/** Letters that only one of the languages has. */
const OWN_LETTERS: readonly (readonly [string, string])[] = [
  ["uk", "іїєґ"],
  ["ru", "ыэёъ"],
  ["de", "ß"],
];

/** Letters of other Cyrillic or Latin languages; with them the quick way is not taken. */
const FOREIGN_LETTERS = "ўђјљњћџѓќѕңөүһәғқұąćęłńśźżřěůťďãõñçàâêîôûșțşğıåøæ";

/** What a code unit tells: nothing, the end of a word, another language, or (from `OWN` on) a language by its index. */
const NOTHING = 0;
const BREAK = 1;
const FOREIGN = 2;
const OWN = 3;
const TELLS = new Uint8Array(0x10000);
for (let unit = 0; unit < TELLS.length; unit++)
  if (/[\s,.:;!?"«»“”„()]/.test(String.fromCharCode(unit))) TELLS[unit] = BREAK;
for (const [letters, what] of [
  [FOREIGN_LETTERS, FOREIGN] as const,
  ...OWN_LETTERS.map(([, own], index) => [own, OWN + index] as const),
])
  for (const letter of letters)
    for (const form of [letter, letter.toUpperCase()])
      if (form.length === 1 && form > "\x7f") TELLS[form.charCodeAt(0)] = what;

const FOREIGN_LETTER = new RegExp(`[${FOREIGN_LETTERS}]`, "iu");
/** Of the Cyrillic alphabets those with one set and nothing of the other (Belarusian has both, Bulgarian neither). */
const UKRAINIAN = /[іїєґ]/giu;
const RUSSIAN = /[ыэё]/giu;
const TELLING_LETTERS = 3;

/** Ukrainian or Russian, where the text has letters of one alphabet and none of the other or of a third. */
function byLetters(sample: string): string | null {
  const [ukrainian, russian] = [UKRAINIAN, RUSSIAN].map((letters) => sample.match(letters)?.length ?? 0) as [
    number,
    number,
  ];
  if (Math.max(ukrainian, russian) < TELLING_LETTERS || Math.min(ukrainian, russian) > 0) return null;
  if (FOREIGN_LETTER.test(sample)) return null;
  return ukrainian > 0 ? "uk" : "ru";
}

/** The language for which words and letters speak plainly, or null. One pass over the letters. */
function byWords(sample: string): string | null {
  const lower = sample.toLowerCase();
  const score: Record<string, number> = {};
  const add = (language: string, points: number): void => {
    score[language] = (score[language] ?? 0) + points;
  };
  for (let at = 0, from = 0; at <= lower.length; at++) {
    const tells = at < lower.length ? (TELLS[lower.charCodeAt(at)] as number) : BREAK;
    if (tells === NOTHING) continue;
    if (tells === FOREIGN) return null;
    if (tells >= OWN) add((OWN_LETTERS[tells - OWN] as readonly [string, string])[0], 0.5);
    else {
      const languages = at > from && at - from <= LONGEST ? WORD_LANGUAGE.get(lower.slice(from, at)) : undefined;
      for (const language of languages ?? []) add(language, 1);
      from = at + 1;
    }
  }
  const [best, second] = Object.entries(score).sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < 3 || best[1] < 3 * (second?.[1] ?? 0)) return null;
  return best[0];
}
