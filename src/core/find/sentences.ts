import type { Passage } from "../model/document.ts";
import type { Sentence, Token } from "../model/token.ts";
import { tokenize, type Vocabulary } from "./tokens.ts";

/** What the splitter needs of a language. */
export interface Splitting {
  readonly code: string;
  /** Abbreviations without their full stop, folded. */
  readonly abbreviations: ReadonlySet<string>;
  /** Full stops after numbers are ordinals when a lower-case or capital noun follows (German). */
  readonly ordinals: boolean;
  /** Small words that open a sentence: after a number and a full stop they tell that it was no ordinal. */
  readonly openers?: ReadonlySet<string>;
  readonly vocabulary?: Vocabulary;
}

/**
 * Splits one passage into sentences. A full stop ends none after an abbreviation, an initial or
 * an ordinal, nor before a lower-case word; a line break ends one unless the line is cut in
 * the middle of a clause (no stop before, lower case after).
 */
export function splitSentences(text: string, passage: Passage, index: number, language: Splitting): Sentence[] {
  const tokens = tokenize(text, passage.start, passage.end, language.vocabulary);
  const sentences: Sentence[] = [];
  let first = 0;
  let opens = true;
  for (let at = 0; at < tokens.length; at++) {
    const line = at + 1 < tokens.length && breaksLine(text, tokens, at, language);
    if (at + 1 < tokens.length && !line && !endsSentence(tokens, at, language) && !tooLong(tokens, first, at)) continue;
    const part = tokens.slice(first, at + 1);
    const start = (part[0] as Token).start;
    sentences.push({
      passage: index,
      language: language.code,
      tokens: part,
      start,
      end: (part.at(-1) as Token).end,
      opens,
    });
    first = at + 1;
    opens = line;
  }
  return sentences;
}

const LONG = 250;
const LONGEST = 400;

/** No sentence of a report is this long: cut it at the next sign, so that cost stays linear on any text. */
const tooLong = (tokens: readonly Token[], first: number, at: number): boolean =>
  at - first >= LONGEST || (at - first >= LONG && (tokens[at] as Token).shape === "punct");

const STOPS = new Set([".", "!", "?", "…"]);
const CLOSERS = new Set(['"', "»", "”", "“", "’", "'", ")", "]"]);

/** True where the sentence ends with token `at`. */
function endsSentence(tokens: readonly Token[], at: number, language: Splitting): boolean {
  if ((tokens[at] as Token).shape !== "punct") return false;
  let stop = at;
  while (stop > 0 && at - stop < 3 && CLOSERS.has((tokens[stop] as Token).lower) && !(tokens[stop] as Token).spaced)
    stop--;
  const sign = tokens[stop] as Token;
  if (!STOPS.has(sign.lower)) return false;
  const next = tokens[at + 1] as Token;
  if (STOPS.has(next.lower) || (!next.spaced && next.shape === "punct")) return false;
  if (CLOSERS.has(next.lower) && !next.spaced) return false;
  if (sign.lower === "." && stop > 0) {
    const before = tokens[stop - 1] as Token;
    if (isAbbreviation(before, next, language)) return false;
    if (!next.spaced && !next.capital) return false;
  }
  return next.shape !== "word" || next.capital;
}

function isAbbreviation(before: Token, next: Token, language: Splitting): boolean {
  if (before.shape === "number")
    return (
      language.ordinals && before.end - before.start <= 2 && next.shape === "word" && !language.openers?.has(next.lower)
    );
  if (before.shape !== "word") return false;
  if (language.abbreviations.has(before.lower)) return true;
  const length = before.end - before.start;
  return length === 1 && before.capital ? next.shape === "word" : false;
}

/** A break with a space beside it inside of a sentence: words in another style ("в \n Петровском \n районе"). */
function styled(text: string, token: Token, next: Token, { openers }: Splitting): boolean {
  if (next.shape !== "word" || !SPACED_BREAK.test(text.slice(token.end, next.start))) return false;
  return token.lower === "," || openers?.has(token.lower) === true || (!token.capital && isEnclosed(text, next.start));
}

const SPACED_BREAK = /[ \t\u00a0]\n|\n[ \t\u00a0]/;
/** Words in another style are few. */
const LONGEST_STYLED = 60;

/** The line ends before a lower-case word or a sign: the sentence goes on behind it. */
function isEnclosed(text: string, start: number): boolean {
  const line = text.slice(start, start + LONGEST_STYLED);
  const end = line.indexOf("\n");
  return end > 0 && /^\s*[\p{Ll},.;)]/u.test(line.slice(end)) && !/[.!?:;]\s*$/.test(line.slice(0, end));
}

/** True where a line break that ends a sentence stands after token `at`. */
function breaksLine(text: string, tokens: readonly Token[], at: number, language: Splitting): boolean {
  const next = tokens[at + 1] as Token;
  if (next.breaks !== 1) return next.breaks > 1;
  const token = tokens[at] as Token;
  if (token.shape === "punct" && token.lower !== "," && token.lower !== ")") return true;
  if (styled(text, token, next, language)) return false;
  return !(next.shape === "word" && !next.capital) && token.lower !== ",";
}
