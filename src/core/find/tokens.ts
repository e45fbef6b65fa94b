import type { Form, Token, TokenShape } from "../model/token.ts";

const LETTER = 1,
  DIGIT = 2,
  SPACE = 3,
  MARK = 4,
  JOINER = 5,
  APOSTROPHE = 6,
  OTHER = 0;

/** Class of every BMP code unit, filled once: one table look-up a character instead of a pattern. */
const CLASS = new Uint8Array(0x10000);
for (let unit = 0; unit < 0x10000; unit++) {
  if (unit >= 0xd800 && unit <= 0xdfff) continue;
  const sign = String.fromCharCode(unit);
  if (/\p{L}/u.test(sign)) CLASS[unit] = LETTER;
  else if (/\p{Nd}/u.test(sign)) CLASS[unit] = DIGIT;
  else if (/\s/u.test(sign) || unit === 0x200b || unit === 0xfeff) CLASS[unit] = SPACE;
  else if (
    /\p{M}/u.test(sign) ||
    unit === 0xad ||
    unit === 0x200c ||
    unit === 0x200d ||
    unit === 0x200e ||
    unit === 0x200f
  )
    CLASS[unit] = MARK;
}
for (const sign of "-\u2010\u2011") CLASS[sign.charCodeAt(0)] = JOINER;
for (const sign of "'\u2019\u02bc\u2018\u00b4`") CLASS[sign.charCodeAt(0)] = APOSTROPHE;

const isWordy = (kind: number): boolean => kind === LETTER || kind === DIGIT;

/** A word longer than this is no word of any language; it is cut, so that look-ups stay bounded. */
const LONGEST_WORD = 120;

/**
 * Splits `text.slice(start, end)` into tokens. Linear in the length. Words keep inner hyphens
 * ("Івано-Франківськ", "С-300") and apostrophes ("Куп'янськ"); an English 's is a token of its own;
 * numbers keep inner full stops, commas and colons between digits ("1.700", "16:30").
 */
export function tokenize(text: string, start = 0, end = text.length, vocabulary = new Vocabulary()): Token[] {
  const tokens: Token[] = [];
  let at = start;
  let spaced = true;
  let breaks: Token["breaks"] = 0;
  while (at < end) {
    const unit = text.charCodeAt(at);
    const kind = CLASS[unit] as number;
    if (kind === SPACE) {
      spaced = true;
      if (unit === LINE_FEED) breaks = breaks === 0 ? 1 : 2;
      at++;
      continue;
    }
    if (unit === BACKSLASH && text.charCodeAt(at + 1) === SMALL_N) {
      spaced = true;
      breaks = 2;
      at += 2;
      continue;
    }
    const from = at;
    at = isWordy(kind) ? wordEnd(text, at, end) : at + signLength(text, at, end);
    const form = at - from === 1 ? vocabulary.sign(unit) : vocabulary.form(text, from, at);
    const { shape, lower, capital } = form;
    tokens.push({ start: from, end: at, shape, lower, capital, spaced, breaks, form });
    spaced = false;
    breaks = 0;
  }
  return tokens;
}

/** Some exporters write a line break as a backslash and an n. */
const BACKSLASH = 0x5c;
const SMALL_N = 0x6e;
const LINE_FEED = 0x0a;

const MOST_REMEMBERED = 50_000;

/**
 * The forms of one language met so far; bounded, so that a stream of rare words costs no memory. A table of its own
 * rather than a `Map`: a word is looked up where it stands in the text, and nothing is cut out that is known already.
 */
export class Vocabulary {
  /** Numbers of the words by their hash, with open addressing; 0 where there is none. */
  private slots = new Uint32Array(FEWEST_SLOTS);
  private hashes = new Int32Array(FEWEST_SLOTS);
  private words: string[] = [""];
  private forms: Form[] = [formOf(" ")];
  /** Those of one sign, a quarter of all tokens, by its code unit. */
  private readonly signs = new Map<number, Form>();

  sign(unit: number): Form {
    const known = this.signs.get(unit);
    if (known) return known;
    const form = formOf(String.fromCharCode(unit));
    this.signs.set(unit, form);
    return form;
  }

  /** The form of the word `text.slice(from, to)`. */
  form(text: string, from: number, to: number): Form {
    const hash = hashOf(text, from, to);
    const last = this.slots.length - 1;
    for (let step = 0; step < LONGEST_SEARCH; step++) {
      const slot = (hash + step) & last;
      const place = this.slots[slot] as number;
      if (place === 0) return this.learn(detached(text.slice(from, to)), hash, slot);
      if (this.hashes[slot] === hash && isAt(text, from, to, this.words[place] as string))
        return this.forms[place] as Form;
    }
    return formOf(detached(text.slice(from, to)));
  }

  private learn(word: string, hash: number, slot: number): Form {
    const form = formOf(word);
    this.slots[slot] = this.words.length;
    this.hashes[slot] = hash;
    this.words.push(word);
    this.forms.push(form);
    if (this.words.length > MOST_REMEMBERED) this.forget();
    else if (2 * this.words.length > this.slots.length) this.widen();
    return form;
  }

  private forget(): void {
    this.slots.fill(0);
    this.words = [""];
    this.forms.length = 1;
  }

  private widen(): void {
    const size = 4 * this.slots.length;
    const [slots, hashes] = [this.slots, this.hashes];
    this.slots = new Uint32Array(size);
    this.hashes = new Int32Array(size);
    for (let old = 0; old < slots.length; old++) {
      if (slots[old] === 0) continue;
      let slot = (hashes[old] as number) & (size - 1);
      while (this.slots[slot] !== 0) slot = (slot + 1) & (size - 1);
      this.slots[slot] = slots[old] as number;
      this.hashes[slot] = hashes[old] as number;
    }
  }
}

/** A power of two; a quarter to a half of the slots are taken. */
const FEWEST_SLOTS = 64;
/** Words that were made to fall on one slot are not remembered, so that they cost no more than others. */
const LONGEST_SEARCH = 64;
const SPREAD = 0x9e3779b1;

function hashOf(text: string, from: number, to: number): number {
  let hash = 0;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), SPREAD);
  return hash ^ (hash >>> 15);
}

/** Whether `word` stands at `[from, to)`. */
function isAt(text: string, from: number, to: number, word: string): boolean {
  if (word.length !== to - from) return false;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) !== word.charCodeAt(at - from)) return false;
  return true;
}

/** A copy that does not keep the whole text in memory that it was cut from. */
const detached = (raw: string): string => ` ${raw}`.slice(1);

function formOf(raw: string): Form {
  const shape = shapeOf(raw);
  const lower = shape === "punct" && raw.length === 1 ? raw : fold(raw);
  const opening = openingOf(lower);
  const capital = shape === "word" && isUpper(raw);
  return { shape, lower, capital, opening, names: null, times: null, quantities: null, finite: null };
}

/** The first two letters of a folded word as one number. */
export const openingOf = (lower: string): number => (lower.charCodeAt(0) << 16) | lower.charCodeAt(1);

/** End of the word or number that starts at `at`. */
function wordEnd(text: string, at: number, end: number): number {
  let stop = at + 1;
  const limit = Math.min(end, at + LONGEST_WORD);
  while (stop < limit) {
    const kind = CLASS[text.charCodeAt(stop)] as number;
    if (isWordy(kind) || kind === MARK) {
      stop++;
      continue;
    }
    const before = CLASS[text.charCodeAt(stop - 1)] as number;
    const after = stop + 1 < end ? (CLASS[text.charCodeAt(stop + 1)] as number) : OTHER;
    if (!joins(text, stop, kind, before, after)) break;
    stop += 2;
  }
  return stop;
}

/** Whether the sign at `at` joins the parts before and after it into one token. */
function joins(text: string, at: number, kind: number, before: number, after: number): boolean {
  if (kind === JOINER) {
    if (before === DIGIT && after === DIGIT) return hasLetterBefore(text, at);
    return isWordy(before) && isWordy(after);
  }
  if (kind === APOSTROPHE) return before === LETTER && after === LETTER && !isPossessive(text, at);
  const sign = text[at];
  if (sign === "." && before === LETTER && after === LETTER) return isInitial(text, at);
  if (sign === "." || sign === "," || sign === ":")
    return before === DIGIT && after === DIGIT && !hasLetterBefore(text, at);
  return false;
}

/** True where a single letter stands before the full stop at `at`: "U.S.", "z.B.", "т.д.". */
function isInitial(text: string, at: number): boolean {
  if (at < 2) return true;
  const kind = CLASS[text.charCodeAt(at - 2)] as number;
  return !isWordy(kind) && kind !== APOSTROPHE;
}

/** True where the token that ends at `at` has a letter ("Х-101", "MH17-2"): then a digit-digit hyphen joins. */
function hasLetterBefore(text: string, at: number): boolean {
  for (let back = at - 1, steps = 0; back >= 0 && steps < 12; back--, steps++) {
    const kind = CLASS[text.charCodeAt(back)];
    if (kind === LETTER) return true;
    if (kind !== DIGIT && kind !== JOINER) return false;
  }
  return false;
}

/** True for the apostrophe of an English 's at the end of a word. */
function isPossessive(text: string, at: number): boolean {
  const next = text[at + 1];
  return (
    (next === "s" || next === "S") && (at + 2 >= text.length || !isWordy(CLASS[text.charCodeAt(at + 2)] as number))
  );
}

function shapeOf(raw: string): TokenShape {
  const first = CLASS[raw.charCodeAt(0)];
  if (first === LETTER) return "word";
  if (first !== DIGIT) return "punct";
  for (let at = 1; at < raw.length; at++) if (CLASS[raw.charCodeAt(at)] === LETTER) return "word";
  return "number";
}

/** Length of the sign at `at`: a surrogate pair with its joiners, the 's of English, or one unit. */
function signLength(text: string, at: number, end: number): number {
  const unit = text.charCodeAt(at);
  if (CLASS[unit] === APOSTROPHE && at > 0 && CLASS[text.charCodeAt(at - 1)] === LETTER && isPossessive(text, at))
    return 2;
  let length = unit >= 0xd800 && unit <= 0xdbff && at + 1 < end ? 2 : 1;
  while (at + length < end && length < 16 && CLASS[text.charCodeAt(at + length)] === MARK) length++;
  return length;
}

/** The first letter is a capital, or the one after an article and its hyphen ("al-Hilla"). */
function isUpper(raw: string): boolean {
  const first = raw.charCodeAt(0);
  if (first < 0x80 && first >= 65 && first <= 90) return true;
  const hyphen = raw.indexOf("-");
  if (hyphen > 0 && hyphen <= LONGEST_ARTICLE && isCapital(raw[hyphen + 1])) return true;
  return first >= 0x80 && isCapital(raw[0]);
}

const LONGEST_ARTICLE = 4;

const isCapital = (sign: string | undefined): boolean => sign !== undefined && sign !== sign.toLowerCase();

/** Folds a word for look-up: lower case, `ё` as `е`, one apostrophe and hyphen, no marks over letters. */
export function fold(raw: string): string {
  const lower = raw.toLowerCase();
  return PLAIN.test(lower)
    ? lower
    : lower
        .replace(/[\u2019\u02bc\u2018\u00b4`]/g, "'")
        .replace(/[\u2010\u2011]/g, "-")
        .replace(/[\u0300\u0301\u00ad\u200c-\u200f]/g, "")
        .replace(/ё/g, "е");
}
const PLAIN = /^[a-z0-9äöüßа-яіїєґ'.,:-]*$/;
