import type { UnknownPlaceWords } from "../model/language.ts";
import type { Mention, PlaceMention, PlaceNounMention } from "../model/mention.ts";
import type { Sentence, Token } from "../model/token.ts";
import type { Lexicon } from "./lexicon.ts";
import { compoundFor, infoOf } from "./words.ts";

/** The words around unknown places of a language, for look-up. */
export interface CompiledUnknownPlaces {
  readonly words: UnknownPlaceWords;
  readonly leads: ReadonlySet<string>;
  readonly common: ReadonlySet<string>;
}

export const compileUnknownPlaces = (words: UnknownPlaceWords): CompiledUnknownPlaces => ({
  words,
  leads: new Set(words.leads),
  common: new Set(words.common),
});

/** Most words of such a name. */
const LONGEST = 3;

/**
 * Names that no table knows where only a place can stand: right behind a preposition of place ("in Lukeqin"), behind a noun
 * for a place ("Stadt Lukeqin", "town of Lukeqin") or before one ("Lukeqin district"). They have no candidates, so no
 * position: what happens there happened nowhere else. `taken` is what else was found in the sentence.
 */
export function unknownPlaces(
  sentence: Sentence,
  text: string,
  lexicon: Lexicon,
  nouns: readonly PlaceNounMention[],
  taken: readonly Mention[],
): PlaceMention[] {
  const compiled = lexicon.unknownPlaces;
  if (!compiled) return [];
  const { tokens } = sentence;
  const found: PlaceMention[] = [];
  for (let at = 1; at < tokens.length; at++) {
    if (!isName(tokens[at] as Token, text, lexicon)) continue;
    const to = nameEnd(tokens, at, text, lexicon);
    const head = headOf(tokens, at, to, nouns, compiled.words);
    const bare = !head && compiled.leads.has((tokens[at - 1] as Token).lower) && isBare(tokens[at] as Token, compiled);
    if ((head || bare) && !taken.some((other) => other.from < to && at < other.to)) {
      const span = { start: (tokens[at] as Token).start, end: (tokens[to - 1] as Token).end };
      found.push({
        from: at,
        to,
        ...span,
        candidates: [],
        regions: [],
        adjectival: false,
        cases: "",
        ...(head ? { head } : {}),
      });
    }
    at = to - 1;
  }
  return found;
}

/** A word with a capital and small letters that no table knows. */
function isName({ form, shape, capital, start }: Token, text: string, lexicon: Lexicon): boolean {
  if (!capital || shape !== "word" || !infoOf(form, lexicon).unknown) return false;
  return /\p{Ll}/u.test(text[start + 1] ?? "") && compoundFor(form, lexicon) === null;
}

function nameEnd(tokens: readonly Token[], from: number, text: string, lexicon: Lexicon): number {
  const { nameParticles } = lexicon.pack.grammar;
  let to = from + 1;
  while (to < tokens.length && to - from < LONGEST) {
    const particle = nameParticles.includes((tokens[to] as Token).lower) ? 1 : 0;
    const next = tokens[to + particle];
    if (!next || !isName(next, text, lexicon)) break;
    to += particle + 1;
  }
  return to;
}

/** Kinds of nouns that have names. */
const NAMED = new Set(["settlement", "region", "district"]);

/** The kind of the noun for a place that the name stands beside. */
function headOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  nouns: readonly PlaceNounMention[],
  { links, headBehind }: UnknownPlaceWords,
): PlaceNounMention["noun"]["kind"] | undefined {
  const linked = links.includes((tokens[from - 1] as Token).lower) ? from - 1 : links.length > 0 ? -1 : from;
  const head = nouns.find(
    (noun) =>
      !noun.adjectival &&
      NAMED.has(noun.noun.kind) &&
      (noun.to === linked || (headBehind && noun.from === to && !tokens[to]?.capital)),
  );
  return head?.noun.kind;
}

/** Where nouns have a capital a bare word behind a preposition is a name only if nothing marks it as a common noun. */
function isBare({ lower }: Token, { words, common }: CompiledUnknownPlaces): boolean {
  if (common.has(lower)) return false;
  const ends = (ending: string): boolean => lower.endsWith(ending);
  return words.nameEndings.some(ends) || !words.commonEndings.some(ends);
}
