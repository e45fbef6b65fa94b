import type { Pattern } from "../model/language.ts";
import type { Token } from "../model/token.ts";
import { fold, openingOf, tokenize } from "./tokens.ts";

/** What may stand after a stem: ending -> letters of the cases it can be. */
export type Endings = Readonly<Record<string, string>>;

/** A pattern that a word can begin. */
interface Opening<T> {
  /** The words that must follow; null where the pattern is the one word: then it is found. */
  readonly rest: readonly Word[] | null;
  /** The first two letters of the word that must come next (`openingOf`); `ANY` where the pattern does not tell them. */
  readonly next: number;
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
  /** Payloads of those that are the one word. */
  readonly whole: readonly T[];
  /** The same, each once. */
  readonly distinct: readonly T[];
  /** There are patterns of several words. */
  readonly longer: boolean;
  /** Those to be tried whatever comes next; all of them where they are few. */
  readonly any: List<T>;
  readonly byNext: ReadonlyMap<number, List<T>> | null;
}

/** Openings with what each wants next, side by side: most are passed over without being fetched. */
interface List<T> {
  readonly openings: readonly Opening<T>[];
  readonly nexts: readonly number[];
  /** What the second word begins with, or is where `whole` is 1; empty where the pattern does not tell it. */
  readonly stems: readonly string[];
  readonly whole: readonly number[];
}

const listOf = <T>(openings: readonly Opening<T>[]): List<T> => ({
  openings,
  nexts: openings.map(({ next }) => next),
  stems: openings.map(({ next, rest }) => (next === ANY ? "" : (rest?.[0]?.stem ?? ""))),
  whole: openings.map(({ next, rest }) => (next === ANY || rest?.[0]?.open !== false ? 0 : 1)),
});

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
const ANY = -1;
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
      next: nextOf(rest),
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
  at(tokens: readonly Token[], at: number): readonly Hit<T>[] {
    return hitsAt(this.openings((tokens[at] as Token).lower), tokens, at);
  }

  /** Payloads whose whole (one-word) pattern is `word`. */
  word(word: string): readonly T[] {
    return this.openings(word).whole;
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

/** One object for all words without openings: most words, and nothing to be fetched for them. */
export const NONE: Openings<never> = {
  all: [],
  whole: [],
  distinct: [],
  longer: false,
  any: listOf<never>([]),
  byNext: null,
};

export const NO_HITS: readonly Hit<never>[] = [];

/** What the word after the first must begin with, where the pattern tells it. */
function nextOf([second]: readonly Word[]): number {
  if (second === undefined || second.gap > 0 || (second.open && second.stem.length < 2)) return ANY;
  return openingOf(second.stem);
}

/** Files many openings by what the second word begins with. */
function filed<T>(all: readonly Opening<T>[]): Openings<T> {
  if (all.length === 0) return NONE;
  const whole = all.filter(({ rest }) => rest === null).map(({ payload }) => payload);
  const told = { all, whole, distinct: [...new Set(whole)], longer: whole.length < all.length };
  if (all.length < MANY) return { ...told, any: listOf(all), byNext: null };
  const any: Opening<T>[] = [];
  const byNext = new Map<number, Opening<T>[]>();
  for (const opening of all) {
    const list = byNext.get(opening.next);
    if (opening.next === ANY) any.push(opening);
    else if (list) list.push(opening);
    else byNext.set(opening.next, [opening]);
  }
  return { ...told, any: listOf(any), byNext: new Map([...byNext].map(([next, list]) => [next, listOf(list)])) };
}

/** Completes the openings of the word at `at` with the words after it; the longest hits first, then the first added. */
export function hitsAt<T>(openings: Openings<T>, tokens: readonly Token[], at: number): readonly Hit<T>[] {
  if (openings === NONE) return NO_HITS;
  const { any, byNext } = openings;
  const next = tokens[at + 1]?.form.opening ?? ANY;
  const found = completeAll(any, next, tokens, at, null);
  const told = byNext?.get(next);
  return (told ? completeAll(told, next, tokens, at, found) : found) ?? NO_HITS;
}

/** A hit that remembers when its pattern was added. */
interface Found<T> extends Hit<T> {
  readonly order: number;
}

function completeAll<T>(
  { openings, nexts, stems, whole }: List<T>,
  next: number,
  tokens: readonly Token[],
  at: number,
  before: Found<T>[] | null,
): Found<T>[] | null {
  let found = before;
  const second = tokens[at + 1]?.lower ?? "";
  for (let index = 0; index < nexts.length; index++) {
    if (nexts[index] !== ANY) {
      const stem = stems[index] as string;
      if (nexts[index] !== next || (whole[index] === 1 ? second !== stem : !second.startsWith(stem))) continue;
    }
    const opening = openings[index] as Opening<T>;
    const { rest, payload, cases, order } = opening;
    const hit = rest ? complete(opening, rest, tokens, at) : { from: at, to: at + 1, payload, cases, order };
    if (!hit) continue;
    if (found === null) found = [hit];
    else insert(hit, found);
  }
  return found;
}

/** Puts a hit at its place: the longest first, then the first added. */
function insert<T>(hit: Found<T>, found: Found<T>[]): void {
  let place = found.length;
  for (; place > 0; place--) {
    const before = found[place - 1] as Found<T>;
    if (before.to > hit.to || (before.to === hit.to && before.order < hit.order)) break;
    found[place] = before;
  }
  found[place] = hit;
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
function complete<T>(
  opening: Opening<T>,
  rest: readonly Word[],
  tokens: readonly Token[],
  from: number,
): Found<T> | null {
  const { endings, payload, order } = opening;
  let to = from + 1;
  let cases = opening.cases;
  for (let index = 0; index < rest.length; index++) {
    const word = rest[index] as Word;
    const at = seek(word, endings, tokens, to);
    if (at < 0) return null;
    if (word.open) cases = endings[(tokens[at] as Token).lower.slice(word.stem.length)] ?? cases;
    to = at + 1;
  }
  return { from, to, payload, cases, order };
}

/** Where a word stands at token `from`, or behind a gap; -1 where it does not. */
function seek(word: Word, endings: Endings, tokens: readonly Token[], from: number): number {
  const last = Math.min(tokens.length - 1, from + word.gap);
  for (let at = from; at <= last; at++) {
    const token = tokens[at] as Token;
    if (matches(word, token.lower, endings)) return at;
    if (token.shape === "punct" && token.lower !== "-" && token.lower !== '"') return -1;
  }
  return -1;
}

function matches({ open, stem }: Word, lower: string, endings: Endings): boolean {
  if (!open) return stem === lower;
  if (lower.length > stem.length + LONGEST_ENDING || !lower.startsWith(stem)) return false;
  return Object.hasOwn(endings, lower.slice(stem.length));
}

/** Turns a list of endings that tell no case into a table. */
export const plain = (endings: readonly string[]): Endings => Object.fromEntries(endings.map((ending) => [ending, ""]));
