import type { Token } from "../model/token.ts";
import { type CompiledQuantities, wordAt } from "./quantities-lexicon.ts";

/** A number as read: bounds, the token after it, and what kind of writing it was. */
export interface ReadNumber {
  readonly low: number | null;
  readonly high: number | null;
  readonly to: number;
  /** Written in digits, in words, as an article ("a civilian"), as "one", a vague count, or a share. */
  readonly written: "digits" | "words" | "article" | "one" | "vague" | "share";
  /** The multiplier that ended it ("million"), 1 without one: a range takes it over. */
  readonly scale: number;
  /** Letters glued to the digits that are a unit ("500mg": "mg"). */
  readonly suffix?: string;
  /** A currency code written onto the digits. */
  readonly code?: string;
}

/** The number that begins at token `at`, or null. Reads each token a bounded number of times. */
export function readNumber(tokens: readonly Token[], at: number, compiled: CompiledQuantities): ReadNumber | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const first = token.lower.charCodeAt(0);
  if (first >= 48 && first <= 57)
    return token.shape === "number" ? readDigits(tokens, at, compiled) : readGlued(token, at, compiled);
  if (token.shape !== "word") return null;
  return readWords(tokens, at, compiled) ?? readCode(tokens, at, compiled);
}

/** Currency codes written onto the amount ("USD10m", "RM23.50"): digits and marks may be spread over tokens. */
const CODES = /^(usd|eur|gbp|rm|ps|us|aud|cad|chf|uah|a|c|hk|nz)(\d+)([a-z]*)$/;

function readCode(tokens: readonly Token[], at: number, compiled: CompiledQuantities): ReadNumber | null {
  const token = tokens[at] as Token;
  const minus = minusDigits(token, at, compiled);
  if (minus !== null) return minus;
  const last = token.lower.charCodeAt(token.lower.length - 1);
  const parts = token.lower.length > 16 || !(last < 58 || /\d/.test(token.lower)) ? null : CODES.exec(token.lower);
  if (
    parts === null ||
    ((parts[1] as string).length <= 2 && parts[1] !== "rm" && parts[1] !== "ps" && tokens[at - 1]?.lower !== "$")
  )
    return null;
  let raw = parts[2] as string;
  let to = at + 1;
  let suffix = parts[3] as string;
  for (let steps = 0; steps < 3 && suffix === ""; steps++) {
    const [mark, digits] = [tokens[to], tokens[to + 1]];
    const tail =
      mark !== undefined &&
      !mark.spaced &&
      (mark.lower === "." || mark.lower === ",") &&
      digits !== undefined &&
      !digits.spaced
        ? /^([\d.,]*\d)([a-z]*)$/.exec(digits.lower)
        : null;
    if (tail === null) break;
    raw += `${(mark as Token).lower}${tail[1]}`;
    suffix = tail[2] as string;
    to += 2;
  }
  const value = parseDigits(raw, compiled.decimal);
  if (value === null) return null;
  const scale = suffix === "m" ? 1e6 : (compiled.words.get(`0${suffix}`)?.[0]?.value ?? 1);
  const read = scaled(value * scale, to, "digits", tokens, compiled);
  return { ...read, scale: read.scale * scale, code: parts[1] as string };
}

/** "minus-130" in one token. */
function minusDigits(token: Token, at: number, compiled: CompiledQuantities): ReadNumber | null {
  const cut = token.lower.indexOf("-");
  if (cut <= 0 || compiled.before.get(token.lower.slice(0, cut)) !== "minus") return null;
  const value = parseDigits(token.lower.slice(cut + 1), compiled.decimal);
  return value === null ? null : { low: -value, high: -value, to: at + 1, written: "digits", scale: 1 };
}

/** Value of digits with marks, or null where they are a clock time, a version, a phone number. */
export function parseDigits(raw: string, decimal: "," | "."): number | null {
  if (raw.length > 18) return null;
  if (/^\d+$/.test(raw)) return raw.length > 12 || (raw.length > 1 && raw.startsWith("0")) ? null : Number(raw);
  const thousands = decimal === "." ? "," : ".";
  const grouped = thousands === "," ? /^\d{1,3}(,\d{3})+(\.\d+)?$/ : /^\d{1,3}(\.\d{3})+(,\d+)?$/;
  if (grouped.test(raw)) return Number(raw.replaceAll(thousands, "").replace(",", "."));
  if (/^\d+[.,]\d+$/.test(raw)) {
    if (raw.includes(decimal) || !/[.,]\d{3}$/.test(raw)) return Number(raw.replace(",", "."));
  }
  return /^\d{1,3}([.,])\d{3}(\1\d{3})*$/.test(raw) ? Number(raw.replace(/[.,]/g, "")) : null;
}

function readDigits(tokens: readonly Token[], at: number, compiled: CompiledQuantities): ReadNumber | null {
  const raw = (tokens[at] as Token).lower;
  let value = isFraction(tokens, at) ? Number(`0.${raw}`) : parseDigits(raw, compiled.decimal);
  if (value === null || Number.isNaN(value)) return null;
  let to = at + 1;
  while (raw.length <= 3 && to - at < 4 && isGroup(tokens, to))
    value = value * 1000 + Number((tokens[to++] as Token).lower);
  const fraction = to === at + 1 ? slashFraction(tokens, at, value) : null;
  if (fraction !== null) return { low: fraction, high: fraction, to: at + 3, written: "share", scale: 1 };
  return scaled(value, to, "digits", tokens, compiled);
}

/** ".001": a decimal mark with nothing before it. */
function isFraction(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at - 1];
  return mark !== undefined && mark.lower === "." && mark.spaced && !(tokens[at] as Token).spaced && at > 1;
}

/** A group of three digits after a space: "374 520". */
function isGroup(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    token !== undefined &&
    token.shape === "number" &&
    token.spaced &&
    token.lower.length === 3 &&
    token.start - (tokens[at - 1] as Token).end === 1 &&
    /^\d{3}$/.test(token.lower)
  );
}

/** "1/16" is a share; "24/7" is none. */
function slashFraction(tokens: readonly Token[], at: number, value: number): number | null {
  const slash = tokens[at + 1];
  const below = tokens[at + 2];
  if (
    slash === undefined ||
    below === undefined ||
    slash.spaced ||
    below.spaced ||
    (slash.lower !== "/" && slash.lower !== "⁄") ||
    below.shape !== "number"
  )
    return null;
  const divisor = Number(below.lower);
  return Number.isInteger(divisor) && divisor > value && value > 0 ? value / divisor : null;
}

/** Digits with letters glued to them: "24K", "64GB", "37m", "5-ти". */
function readGlued(token: Token, at: number, compiled: CompiledQuantities): ReadNumber | null {
  let end = 1;
  while (end < token.lower.length && end < 12 && isDigitOrMark(token.lower.charCodeAt(end))) end++;
  const value = parseDigits(token.lower.slice(0, end), compiled.decimal);
  if (value === null) return null;
  const suffix = token.lower.slice(end);
  if (suffix.startsWith("-") && NUMERAL_ENDINGS.has(suffix.slice(1)))
    return { low: value, high: value, to: at + 1, written: "digits", scale: 1 };
  const entry = compiled.words.get(`0${suffix}`)?.[0];
  if (entry !== undefined)
    return { low: value * entry.value, high: value * entry.value, to: at + 1, written: "digits", scale: entry.value };
  const unit = suffix.startsWith("-") ? suffix.slice(1) : suffix;
  return SYMBOLS.has(unit) || compiled.counted.word(unit).length > 0
    ? { low: value, high: value, to: at + 1, written: "digits", scale: 1, suffix: unit }
    : null;
}

/** Endings of inflected numerals on digits: "5-ти", "3-х". */
const NUMERAL_ENDINGS = new Set(["х", "ти", "ми", "ма", "ох", "ро", "ма", "м", "мя"]);

const isDigitOrMark = (unit: number): boolean => (unit >= 48 && unit <= 57) || unit === 44 || unit === 46;

/** Unit symbols written onto digits, in every language. */
const SYMBOLS = new Set(
  "mg g kg t ml l cl km m cm mm nm μm µm ft in yd mph kmh kph mb gb tb kb hz khz mhz ghz w kw mw gw kwh mwh gwh v a ah mah f hp bhp k c m2 m3 km2 p b h ms px fps mpg ha lb lbs pc min".split(
    " ",
  ),
);

/** A number in words: "two hundred and five", "several thousand", "half a million", "a dozen". */
function readWords(tokens: readonly Token[], at: number, compiled: CompiledQuantities): ReadNumber | null {
  const half = wordAt(tokens, at, "half", compiled);
  if (half !== null) {
    const multiplier = wordAt(tokens, at + half.length, "multiplier", compiled);
    if (multiplier !== null)
      return {
        low: half.value * multiplier.value,
        high: half.value * multiplier.value,
        to: at + half.length + multiplier.length,
        written: "words",
        scale: multiplier.value,
      };
  }
  const vague = wordAt(tokens, at, "vague", compiled);
  if (vague !== null) return readVague(tokens, at, vague, compiled);
  const share = wordAt(tokens, at, "share", compiled);
  if (share !== null && !isOrdinal(tokens, at + share.length, compiled))
    return { low: share.value, high: share.value, to: at + share.length, written: "share", scale: 1 };
  const summed = sumWords(tokens, at, compiled);
  if (summed !== null) return withFraction(summed, tokens, compiled);
  const article = wordAt(tokens, at, "indefinite", compiled);
  const one = wordAt(tokens, at, "one", compiled);
  const word = article ?? one;
  if (word === null) return hyphenated(tokens, at, compiled);
  const ratio = ratioOf(tokens, at + word.length, compiled);
  if (ratio !== null) return ratio;
  const read = scaled(1, at + word.length, article === null ? "one" : "article", tokens, compiled);
  return read.scale > 1 ? { ...read, written: "words" } : withFraction(read, tokens, compiled);
}

/** "one in three", "one out of three": a share. */
function ratioOf(tokens: readonly Token[], at: number, compiled: CompiledQuantities): ReadNumber | null {
  const word = wordAt(tokens, at, "ratio", compiled);
  const whole = word === null ? null : wordAt(tokens, at + word.length, "number", compiled);
  return word === null || whole === null || whole.value > 20
    ? null
    : { low: 1 / whole.value, high: 1 / whole.value, to: at + word.length + whole.length, written: "share", scale: 1 };
}

/** "a third village": the word before token `to` is an ordinal too, and what follows is no word that can follow a share. */
function isOrdinal(tokens: readonly Token[], to: number, compiled: CompiledQuantities): boolean {
  const next = tokens[to];
  if (next?.shape !== "word" || wordAt(tokens, to - 1, "ordinal", compiled) === null) return false;
  return wordAt(tokens, to, "follower", compiled) === null;
}

/** "two thirds", "a third": a share. */
function withFraction(read: ReadNumber, tokens: readonly Token[], compiled: CompiledQuantities): ReadNumber {
  const part = wordAt(tokens, read.to, "fraction", compiled);
  if (part === null || read.low === null || read.low * part.value >= 1) return read;
  if (read.low === 1 && isOrdinal(tokens, read.to + part.length, compiled)) return read;
  return {
    low: read.low * part.value,
    high: read.low * part.value,
    to: read.to + part.length,
    written: "share",
    scale: 1,
  };
}

/** "twenty-five", "два-три": parts joined by a hyphen in one token. */
function hyphenated(tokens: readonly Token[], at: number, compiled: CompiledQuantities): ReadNumber | null {
  const { lower } = tokens[at] as Token;
  const cut = lower.indexOf("-");
  if (cut <= 0 || lower.length > 40) return null;
  const first = compiled.words.get(lower.slice(0, cut))?.find(({ kind }) => kind === "number" || kind === "one");
  const second = compiled.words
    .get(lower.slice(cut + 1))
    ?.find(({ kind }) => kind === "number" || kind === "one" || kind === "multiplier");
  const tail = lower.slice(cut + 1);
  if (
    first !== undefined &&
    second === undefined &&
    compiled.counted.word(tail).some(({ counts }) => counts !== "time")
  )
    return { low: first.value, high: first.value, to: at + 1, written: "words", scale: 1, suffix: tail };
  if (first === undefined || second === undefined) return null;
  if (first.value >= 20 && first.value < 100 && second.value < 10)
    return scaled(first.value + second.value, at + 1, "words", tokens, compiled);
  if (second.value === 100) return scaled(first.value * 100, at + 1, "words", tokens, compiled);
  return second.value === first.value + 1
    ? { low: first.value, high: second.value, to: at + 1, written: "words", scale: 1 }
    : null;
}

/** Adds up number words from the left; each must be smaller than the place of the one before. */
function sumWords(tokens: readonly Token[], start: number, compiled: CompiledQuantities): ReadNumber | null {
  let at = start;
  let total = 0;
  let part = 0;
  let room = Number.POSITIVE_INFINITY;
  let scale = 1;
  while (at - start < 12) {
    const skip = at > start && (total > 0 || part >= 100) ? (wordAt(tokens, at, "within", compiled)?.length ?? 0) : 0;
    const word =
      wordAt(tokens, at + skip, "number", compiled) ??
      (part >= 20 || total > 0 ? wordAt(tokens, at + skip, "one", compiled) : null) ??
      compound(tokens, at + skip, compiled);
    if (word !== null && word.value < room) {
      part += word.value;
      room = placeOf(word.value);
      at += skip + word.length;
      continue;
    }
    const multiplier = wordAt(tokens, at, "multiplier", compiled);
    if (multiplier === null || (at === start && multiplier.value > 1000 && tokens[start - 1]?.shape === "number"))
      break;
    part = (part === 0 ? 1 : part) * multiplier.value;
    scale = multiplier.value;
    if (multiplier.value >= 1000) {
      total += part;
      part = 0;
    }
    room = multiplier.value;
    at += multiplier.length;
  }
  if (at === start) return null;
  const value = total + part;
  return { low: value, high: value, to: at, written: "words", scale: room === scale ? scale : 1 };
}

/** "twenty-five" inside a longer number. */
function compound(
  tokens: readonly Token[],
  at: number,
  compiled: CompiledQuantities,
): { value: number; length: number } | null {
  const token = tokens[at];
  if (token === undefined || token.shape !== "word" || !token.lower.includes("-")) return null;
  const read = hyphenated(tokens, at, compiled);
  return read === null || read.low === null || read.low !== read.high || read.to !== at + 1
    ? null
    : { value: read.low, length: 1 };
}

/** Room below a number word: after "twenty" comes less than 10, after "two hundred" less than 100. */
const placeOf = (value: number): number => (value >= 100 ? 100 : value >= 20 && value % 10 === 0 ? 10 : 1);

/** "several", "dozens", "hundreds of thousands", "several hundred". */
function readVague(
  tokens: readonly Token[],
  at: number,
  vague: { value: number; length: number },
  compiled: CompiledQuantities,
): ReadNumber {
  let to = at + vague.length;
  let value = vague.value;
  for (let steps = 0; steps < 2; steps++) {
    const of = wordAt(tokens, to, "of", compiled)?.length ?? 0;
    const next = wordAt(tokens, to + of, "vague", compiled) ?? wordAt(tokens, to + of, "multiplier", compiled);
    if (next === null || next.value < 10) break;
    value *= next.value === 12 && value >= 10 ? 1 : next.value;
    to += of + next.length;
  }
  return { low: value, high: null, to, written: "vague", scale: 1 };
}

/** "1.8 billion-mile": the multiplier is the first part of the next token. */
function multiplierHead(
  token: Token | undefined,
  compiled: CompiledQuantities,
): { value: number; length: number } | null {
  const cut = token?.lower.indexOf("-") ?? -1;
  const entry =
    cut > 0
      ? compiled.words.get((token as Token).lower.slice(0, cut))?.find(({ kind }) => kind === "multiplier")
      : undefined;
  return entry === undefined ? null : { value: entry.value, length: 1 };
}

/** Takes the multipliers after a number: "24 thousand", "120 Millionen", "4 тис.". */
function scaled(
  value: number,
  to: number,
  written: ReadNumber["written"],
  tokens: readonly Token[],
  compiled: CompiledQuantities,
): ReadNumber {
  let scale = 1;
  let end = to;
  for (let steps = 0; steps < 2; steps++) {
    const multiplier = wordAt(tokens, end, "multiplier", compiled) ?? multiplierHead(tokens[end], compiled);
    if (multiplier === null) break;
    scale *= multiplier.value;
    end += multiplier.length;
  }
  const product = Number((value * scale).toPrecision(12));
  return { low: product, high: product, to: end, written, scale };
}
