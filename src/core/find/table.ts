import type { Pattern } from "../model/language.ts";
import type { Token } from "../model/token.ts";
import { fold, tokenize } from "./tokens.ts";

/** What may stand after a stem: ending -> letters of the cases it can be. */
export type Endings = Readonly<Record<string, string>>;

/** A pattern that a word can begin. */
interface Opening<T> {
  /** The words that must follow; null where the pattern is the one word: then it is found. */
  readonly rest: readonly Word[] | null;
  readonly endings: Endings;
  readonly payload: T;
  readonly order: number;
  /** Cases that the ending of the first word allows. */
  readonly cases: string;
}

/**
 * Patterns that a word can begin: the answer of a table before the next words are seen. Small words begin hundreds of
 * phrases ("in ..."): those are filed by the first letters of their second word, so that only the likely ones are tried.
 */
export interface Openings<T> {
  /** In the order they were added. */
  readonly all: readonly Opening<T>[];
  /** Those to be tried whatever comes next; all of them where they are few. */
  readonly any: readonly Opening<T>[];
  readonly bySecond: ReadonlyMap<string, readonly Opening<T>[]> | null;
}

/** One pattern found in a sentence: tokens `[from, to)`, its payload, and the cases of its last inflected word. */
export interface Hit<T> {
  readonly from: number;
  readonly to: number;
  readonly payload: T;
  /** Cases the ending allows, as letters ("na"), empty where it tells nothing. */
  readonly cases: string;
}

/** One word of a compiled pattern. */
interface Word {
  readonly stem: string;
  readonly open: boolean;
  /** Up to this many other tokens may stand before it. */
  readonly gap: number;
}

/** From this many on, openings are filed by their second word. */
const MANY = 6;
const LONGEST_ENDING = 7;
const GAP = 5;
const MOST_REMEMBERED = 20_000;

/**
 * A table of patterns, looked up word by word. Cost of a look-up is bounded by the length of the longest
 * ending, not by the number of patterns.
 */
export class Table<T> {
  private readonly exact = new Map<string, Opening<T>[]>();
  private readonly stems = new Map<string, Opening<T>[]>();
  private readonly cache = new Map<string, Openings<T>>();
  private order = 0;

  /** Adds `pattern` with the endings of its word class. Several words are separated by spaces. */
  add(pattern: Pattern, endings: Endings, payload: T): void {
    const [head, ...rest] = parsePattern(pattern) as [Word, ...Word[]];
    const opening = {
      rest: rest.length > 0 ? rest : null,
      endings,
      payload,
      order: this.order++,
      cases: head.open ? "" : (endings[""] ?? ""),
    };
    const map = head.open ? this.stems : this.exact;
    const list = map.get(head.stem);
    if (list) list.push(opening);
    else map.set(head.stem, [opening]);
  }

  /** All patterns that begin at token `at`, the longest first. */
  at(tokens: readonly Token[], at: number): Hit<T>[] {
    return hitsAt(this.openings((tokens[at] as Token).lower), tokens, at);
  }

  /** Payloads whose whole (one-word) pattern is `word`. */
  word(word: string): T[] {
    const found: T[] = [];
    for (const { rest, payload } of this.openings(word).all) if (rest === null) found.push(payload);
    return found;
  }

  /** Patterns whose first word can be `word`, in the order they were added; remembered for the last words asked. */
  openings(word: string): Openings<T> {
    const known = this.cache.get(word);
    if (known) return known;
    const found = this.search(word);
    if (this.cache.size >= MOST_REMEMBERED) this.cache.clear();
    this.cache.set(word, found);
    return found;
  }

  /** The same, looked up anew. */
  search(word: string): Openings<T> {
    const found: Opening<T>[] = [...(this.exact.get(word) ?? [])];
    const shortest = Math.max(1, word.length - LONGEST_ENDING);
    for (let cut = word.length; cut >= shortest; cut--) {
      const list = this.stems.get(word.slice(0, cut));
      if (!list) continue;
      const ending = word.slice(cut);
      for (const opening of list)
        if (Object.hasOwn(opening.endings, ending)) found.push({ ...opening, cases: opening.endings[ending] ?? "" });
    }
    if (found.length > 1) found.sort((a, b) => a.order - b.order);
    return filed(found);
  }
}

const NOTHING: readonly Word[] = [];

/** One object for all words without openings: most words, and nothing to be fetched for them. */
const NONE: Openings<never> = { all: [], any: [], bySecond: null };

/** Files many openings by the first two letters of the second word, where a pattern tells them. */
function filed<T>(all: readonly Opening<T>[]): Openings<T> {
  if (all.length === 0) return NONE;
  if (all.length < MANY) return { all, any: all, bySecond: null };
  const any: Opening<T>[] = [];
  const bySecond = new Map<string, Opening<T>[]>();
  for (const opening of all) {
    const second = opening.rest?.[0];
    const told = second !== undefined && second.gap === 0 && !(second.open && second.stem.length < 2);
    if (!told) any.push(opening);
    else {
      const key = second.stem.slice(0, 2);
      const list = bySecond.get(key);
      if (list) list.push(opening);
      else bySecond.set(key, [opening]);
    }
  }
  return { all, any, bySecond };
}

/** Completes the openings of the word at `at` with the words after it; the longest hits first, then the first added. */
export function hitsAt<T>(openings: Openings<T>, tokens: readonly Token[], at: number): Hit<T>[] {
  if (openings === NONE) return [];
  const { any, bySecond } = openings;
  const next = bySecond && tokens[at + 1];
  const told = next ? bySecond.get(next.lower.slice(0, 2)) : undefined;
  const found: Found<T>[] = [];
  completeAll(any, tokens, at, found);
  if (told) completeAll(told, tokens, at, found);
  return found.length > 1 ? found.sort((a, b) => b.to - a.to || a.order - b.order) : found;
}

/** A hit that remembers when its pattern was added. */
interface Found<T> extends Hit<T> {
  readonly order: number;
}

function completeAll<T>(
  openings: readonly Opening<T>[],
  tokens: readonly Token[],
  at: number,
  found: Found<T>[],
): void {
  for (let index = 0; index < openings.length; index++) {
    const opening = openings[index] as Opening<T>;
    const hit = complete(opening, tokens, at);
    if (hit) found.push(hit);
  }
}

/** What the tokenizer surely leaves whole: nearly all patterns are forms of names. */
const ONE_WORD = /^\p{L}+(?:-\p{L}+)*$/u;

/** Parses a pattern into words as the tokenizer sees them ("u.s. forces" is three); `..` becomes a gap before the next one. */
function parsePattern(pattern: Pattern): Word[] {
  if (ONE_WORD.test(pattern)) return [{ stem: fold(pattern), open: false, gap: 0 }];
  const words: Word[] = [];
  let gap = 0;
  for (const part of pattern.trim().split(/\s+/)) {
    if (part === "..") {
      gap = GAP;
      continue;
    }
    const open = part.endsWith("*");
    const tokens = tokenize(open ? part.slice(0, -1) : part);
    for (const [index, token] of tokens.entries()) {
      words.push({ stem: token.lower, open: open && index === tokens.length - 1, gap });
      gap = 0;
    }
  }
  if (words.length === 0) throw new Error(`Empty pattern: ${JSON.stringify(pattern)}`);
  return words;
}

/** Checks the words after the first; a gap never crosses a sentence's comma or stop. */
function complete<T>(opening: Opening<T>, tokens: readonly Token[], at: number): Found<T> | null {
  const { rest, endings, payload, order } = opening;
  let next = at + 1;
  let cases = opening.cases;
  for (const word of rest ?? NOTHING) {
    const found = seek(word, endings, tokens, next);
    if (found === null) return null;
    if (word.open) cases = endings[found.ending] ?? cases;
    next = found.at + 1;
  }
  return { from: at, to: next, payload, cases, order };
}

function seek(
  word: Word,
  endings: Endings,
  tokens: readonly Token[],
  from: number,
): { at: number; ending: string } | null {
  const last = Math.min(tokens.length - 1, from + word.gap);
  for (let at = from; at <= last; at++) {
    const token = tokens[at] as Token;
    const ending = endingOf(word, token.lower, endings);
    if (ending !== null) return { at, ending };
    if (token.shape === "punct" && token.lower !== "-" && token.lower !== '"') return null;
  }
  return null;
}

function endingOf(word: Word, lower: string, endings: Endings): string | null {
  if (!word.open) return word.stem === lower ? "" : null;
  if (!lower.startsWith(word.stem)) return null;
  const ending = lower.slice(word.stem.length);
  return ending.length <= LONGEST_ENDING && Object.hasOwn(endings, ending) ? ending : null;
}

/** Turns a list of endings that tell no case into a table. */
export const plain = (endings: readonly string[]): Endings => Object.fromEntries(endings.map((ending) => [ending, ""]));
