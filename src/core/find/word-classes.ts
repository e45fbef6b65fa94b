import type { WordOrder } from "../model/language.ts";
import type { WordClass } from "../model/mention.ts";
import type { Token } from "../model/token.ts";
import type { ActionWord, Cue, Lexicon, ReportWord } from "./lexicon.ts";
import type { Hit } from "./table.ts";
import { infoOf } from "./words.ts";

/**
 * Whether a word can be of the class of a hit where it stands. German: a noun has a capital and a verb none, and a
 * separable prefix must close the clause. By word order: no verb right after an article.
 */
export function fits(hit: Hit<ActionWord | ReportWord>, tokens: readonly Token[], lexicon: Lexicon): boolean {
  const { pos, prefix } = hit.payload;
  const token = tokens[hit.from] as Token;
  const { morphology, grammar } = lexicon.pack;
  if (morphology.capitalNouns) {
    if (pos === "noun" && !token.capital) return false;
    if ((pos === "verb" || pos === "participle") && token.capital && hit.from > 0 && !afterOpening(tokens, hit.from))
      return false;
  }
  if (grammar.wordOrder && pos === "verb" && verbless(tokens, hit.from, lexicon, grammar.wordOrder)) return false;
  return !prefix || closesClause(prefix, tokens, hit.to, lexicon);
}

const VERB_FIRST: readonly WordClass[] = ["phrase", "participle", "verb", "adjective", "noun"];
const NOUN_FIRST: readonly WordClass[] = ["phrase", "noun", "adjective", "participle", "verb"];

/** Where one word can be noun or verb (English "attack", "fire"), its neighbours decide. */
export function chooseClass<T extends ActionWord | ReportWord>(
  hits: readonly Hit<T>[],
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): Hit<T> {
  const first = hits[0] as Hit<T>;
  if (hits.length === 1) return first;
  const classes = new Set(hits.map((hit) => hit.payload.pos));
  if (classes.size === 1) return first;
  const order = classes.has("noun") && isNoun(tokens, at, first.to, lexicon) ? NOUN_FIRST : VERB_FIRST;
  for (const pos of order) {
    const hit = hits.find((candidate) => candidate.payload.pos === pos);
    if (hit) return hit;
  }
  return first;
}

const afterOpening = (tokens: readonly Token[], at: number): boolean =>
  /^[„“"»«:(–—-]$/.test((tokens[at - 1] as Token).lower);

const ends = (word: string, suffixes: readonly string[]): boolean => suffixes.some((suffix) => word.endsWith(suffix));

const cuesOf = (token: Token | undefined, lexicon: Lexicon): readonly Cue[] =>
  token ? infoOf(token.form, lexicon).cues.whole : [];

const isAny = (token: Token | undefined, lexicon: Lexicon, ...cues: Cue[]): boolean =>
  cuesOf(token, lexicon).some((cue) => cues.includes(cue));

/** Most longer words have a capital: a headline in title case. */
function isTitleCase(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => token.shape === "word" && token.end - token.start > 3);
  return words.filter((token) => token.capital).length > words.length * 0.6;
}

/** Right after an article, a possessive or an adjective of nationality no finite verb stands ("the release", "its advance"). */
function verbless(tokens: readonly Token[], at: number, lexicon: Lexicon, order: WordOrder): boolean {
  const before = tokens[at - 1];
  const word = tokens[at] as Token;
  if (!before || ends(word.lower, order.past)) return false;
  if (ends(word.lower, order.gerund))
    return isAny(before, lexicon, "determiners") && !isAny(before, lexicon, "pronouns");
  if (word.capital && before.shape === "word" && !isTitleCase(tokens)) return true;
  if (before.lower === order.possessive) return true;
  const adjectival = infoOf(before.form, lexicon).entities.whole.some(
    (entity) => entity.type === "party" && entity.adjectival,
  );
  if (adjectival && !ends(word.lower, order.plural)) return true;
  const cues = cuesOf(before, lexicon);
  return cues.includes("determiners") && !cues.includes("pronouns");
}

const endsClause = (next: Token | undefined, lexicon: Lexicon): boolean =>
  next === undefined || next.shape === "punct" || isAny(next, lexicon, "coordinators");

const LONGEST_BRACKET = 40;

/** The separable prefix stands at the end of the clause: "zog ... zurück". */
function closesClause(prefix: string, tokens: readonly Token[], from: number, lexicon: Lexicon): boolean {
  for (let at = from; at < tokens.length && at < from + LONGEST_BRACKET; at++) {
    const token = tokens[at] as Token;
    if (token.lower === prefix && endsClause(tokens[at + 1], lexicon)) return true;
    if (token.shape === "punct" && /^[.;:!?]$/.test(token.lower)) return false;
  }
  return false;
}

/** Whether a word that can be noun or verb is a noun between its neighbours. */
function isNoun(tokens: readonly Token[], at: number, to: number, lexicon: Lexicon): boolean {
  const order = lexicon.pack.grammar.wordOrder;
  if (!order) return true;
  const before = tokens[at - 1];
  const after = tokens[to];
  const word = (tokens[at] as Token).lower;
  if (ends(word, order.gerund)) return gerundIsNoun(before, after, lexicon, order);
  if (
    before?.lower === order.infinitive ||
    isAny(before, lexicon, "auxiliaries", "pronouns", "planned", "hypothetical", "negations", "relatives")
  )
    return false;
  if (before?.lower === order.possessive || isAny(before, lexicon, "determiners", "prepositions"))
    return !isAny(after, lexicon, "determiners");
  if (isAny(after, lexicon, "determiners", "pronouns")) return false;
  if (ends(word, order.past)) return false;
  const named = after !== undefined && (after.capital || after.shape === "number");
  if (before === undefined || before.shape === "punct") return !after?.capital;
  if (ends(word, order.plural)) return !(before.capital && named);
  return !((ends(before.lower, order.plural) || before.capital) && named);
}

/** "killing two civilians" is a verb, "the killing of civilians" and "heavy shelling in" a noun. */
function gerundIsNoun(
  before: Token | undefined,
  after: Token | undefined,
  lexicon: Lexicon,
  order: WordOrder,
): boolean {
  if (before?.lower === order.possessive || isAny(before, lexicon, "determiners")) return true;
  if (!after || after.shape === "punct" || isAny(after, lexicon, "prepositions", "auxiliaries", "coordinators"))
    return true;
  return (
    before !== undefined &&
    before.shape === "word" &&
    !isAny(before, lexicon, "auxiliaries", "coordinators", "prepositions", "subordinators") &&
    !isAny(after, lexicon, "determiners", "pronouns") &&
    after.shape !== "number"
  );
}
