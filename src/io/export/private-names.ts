import { GIVEN_NAMES } from "./given-names.ts";

/** What stands in the place of a name. */
const ROLE = "[private person]";

/** True for words that name someone or something known in public: persons of the war, parties, outlets, places. */
export type IsPublic = (word: string) => boolean;

/** Two to four words in a row that begin with a capital letter. */
const RUN = /\p{Lu}[\p{L}'’ʼ-]+(?:[  ]\p{Lu}(?:\.|[\p{L}'’ʼ-]+)){1,3}/gu;

/** Beginnings of words of an office: who holds one speaks in public. */
const OFFICE =
  /^(president|präsident|prime|premier|minister|governor|gouverneur|mayor|bürgermeister|general|colonel|oberst|major|lieutenant|leutnant|captain|commander|kommandeur|spokes|sprecher|head|chief|chef|leiter|deputy|senator|ambassador|botschafter|secretary|sekretär|chancellor|kanzler|prosecutor|king|pope|papst|президент|премьер|прем|министр|міністр|губернатор|мэр|мер|генерал|полковник|майор|командир|командующ|командувач|пресс|прес|спикер|спікер|речни|предста|глав|голов|начальник|депутат|сенатор|посол|секретар|канцлер|прокурор)/iu;

/** Beginnings of words of a body, not a person. */
const BODY =
  /^(ministr|minister|service|staff|army|armee|force|brigade|bataillon|battalion|regiment|division|corps|council|police|polizei|agenc|office|committee|department|universit|hospital|administration|group|gruppe|telegram|news|times|post|cent|union|nation|state|red|cross|court|parliament|house|media|radio|tv|министер|міністер|служб|штаб|арм|сил|бригад|батальон|полк|совет|рад|полиц|поліц|агент|комитет|комітет|администрац|адміністрац|прокуратур|управлен|управлін|военн|військов|вооруж|збройн|генеральн|национальн|національн|государств|державн|международн|міжнародн|общественн|суспільн)/iu;

/** Surnames so common that sharing one with somebody known in public tells nothing. */
const COMMON =
  /^(ivanov|iwanow|petrov|petrow|popov|smirnov|kuznetsov|sidorov|kovalenko|kowalenko|bondarenko|shevchenko|schewtschenko|tkachenko|melnyk|melnik|boyko|bojko|müller|schmidt|schneider|fischer|weber|smith|johnson|williams|brown|jones|miller|иванов|петров|попов|смирнов|кузнецов|сидоров|коваленк|бондаренк|шевченк|ткаченк|мельник|бойк|іванов)/iu;

const GIVEN = new Set(GIVEN_NAMES.map((name) => name.toLowerCase()));

/** True where the word is a given name, as it stands or with a case ending of up to three letters. */
function isGiven(word: string): boolean {
  const small = word.toLowerCase();
  if (GIVEN.has(small)) return true;
  if (!/\p{Script=Cyrillic}/u.test(small)) return false;
  return [1, 2, 3].some((cut) => small.length - cut >= 3 && GIVEN.has(small.slice(0, -cut)));
}

/** An address in its parts: scheme and host, then each piece of path, query and fragment with the sign before it. */
const partsOf = (url: string): string[] => {
  const origin = /^[a-z][a-z\d+.-]*:\/\/[^/?#]*/i.exec(url)?.[0] ?? "";
  return [origin, ...(url.slice(origin.length).match(/[/?#&=;]*[^/?#&=;]+|[/?#&=;]+$/g) ?? [])];
};

/** The words of a part of an address: between signs, and where a capital follows a small letter ("OksanaQuistorp"). */
function wordsOf(part: string): string[] {
  let text = part;
  try {
    text = decodeURIComponent(part);
  } catch {
    // What is no valid escape stays as it is.
  }
  return text.normalize("NFC").match(/\p{Lu}?\p{Ll}+|\p{Lu}+/gu) ?? [];
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();

/** Replaces names of private persons; remembers them, so that the surname alone is known again. */
export interface Masker {
  /** In running text: a given name with what follows it. */
  readonly text: (text: string) => string;
  /** In a slot that names who speaks, acts or suffers: any name that is no body, office or public. */
  readonly slot: (text: string) => string;
  /** The name of a publisher or channel: one that holds a given name and is no body, office or public is a person's. */
  readonly publisher: (name: string) => string;
  /** An address: cut off before the part of its path, query or fragment that names a person; null where the host does. */
  readonly address: (url: string) => string | null;
  readonly masked: () => number;
}

export function maskerOf(isPublic: IsPublic): Masker {
  const surnames = new Set<string>();
  let masked = 0;
  const hide = (words: readonly string[]): string => {
    masked++;
    for (const word of words) if (word.length > 3) surnames.add(word);
    return ROLE;
  };
  const spared = (words: readonly string[], before: string): boolean =>
    words.some((word) => (isPublic(word) && !isGiven(word) && !COMMON.test(word)) || OFFICE.test(word)) ||
    before
      .split(/[\s,]+/)
      .slice(-5)
      .some((word) => OFFICE.test(word));
  const known = (text: string): string =>
    surnames.size === 0
      ? text
      : text.replace(/\p{Lu}[\p{L}'’ʼ-]{3,}/gu, (word) => (surnames.has(word) ? hide([]) : word));
  const text = (given: string): string =>
    known(
      given.replace(RUN, (run, at: number) => {
        const words = run.split(/[  ]/);
        const from = words.findIndex(isGiven);
        if (from < 0 || from === words.length - 1 || spared(words, given.slice(0, at))) return run;
        return [...words.slice(0, from), hide(words.slice(from))].join(" ");
      }),
    );
  const slot = (given: string): string =>
    known(
      given.replace(RUN, (run, at: number) => {
        const words = run.split(/[  ]/);
        return spared(words, given.slice(0, at)) || words.some((word) => BODY.test(word)) ? run : hide(words);
      }),
    );
  const publisher = (given: string): string => {
    if (given.split(/[\s_]+/).some((word) => BODY.test(word))) return known(given);
    const shown = text(given);
    return shown === given && !spared(given.split(/\s+/), "") && names(wordsOf(given)) ? hide([]) : shown;
  };
  const names = (words: readonly string[]): boolean =>
    words.some((word, at) => {
      const next = words[at + 1];
      return surnames.has(capital(word)) || (isGiven(word) && next !== undefined && !spared([word, next], ""));
    });
  const address = (given: string): string | null => {
    const [origin = "", ...parts] = partsOf(given);
    const ofPerson = origin.split(".").some((label) => names(wordsOf(label)));
    const until = ofPerson ? 0 : parts.findIndex((part) => names(wordsOf(part)));
    if (until < 0) return given;
    masked++;
    return ofPerson ? null : [origin, ...parts.slice(0, until)].join("");
  };
  return { text, slot, publisher, address, masked: () => masked };
}
