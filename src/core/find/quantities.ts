import type { CountedEntry } from "../model/language.ts";
import type { Mention } from "../model/mention.ts";
import type { BoundWord, FoundQuantity } from "../model/quantity-words.ts";
import type { Sentence, Token } from "../model/token.ts";
import { type CompiledQuantities, opensNumber, wordAt } from "./quantities-lexicon.ts";
import { type ReadNumber, readNumber } from "./quantities-numbers.ts";
import { isLabel, isYears } from "./quantities-decoys.ts";

export { type CompiledQuantities, compileQuantities } from "./quantities-lexicon.ts";

/**
 * The numbers a sentence counts with, their bounds, and what they count, in text order. `taken` are
 * spans already read as times or decoys. Linear: each token is looked at a bounded number of times.
 */
export function findQuantities(sentence: Sentence, text: string, compiled: CompiledQuantities, taken: readonly Mention[]): FoundQuantity[] {
  const { tokens } = sentence;
  const found: FoundQuantity[] = [];
  let next = 0;
  for (let at = 0; at < tokens.length; at++) {
    while (next < taken.length && (taken[next] as Mention).to <= at) next++;
    const token = tokens[at] as Token;
    if (token.shape === "punct" || !(isDigit(token) || opensNumber(token, compiled) || mayHide(token))) continue;
    const block = taken[next];
    if (block !== undefined && block.from <= at) {
      at = block.to - 1;
      continue;
    }
    const quantity = quantityAt(tokens, at, text, compiled, block?.from ?? tokens.length, found.at(-1));
    if (quantity === null) continue;
    found.push(quantity);
    at = Math.max(quantity.to, at + 1) - 1;
  }
  return found;
}

/** A token that can hold a number though the table does not know it: "twenty-five", "USD10". */
function mayHide({ lower }: Token): boolean {
  if (lower.length > 40) return false;
  for (let at = 1; at < lower.length; at++) {
    const unit = lower.charCodeAt(at);
    if (unit === 45 || (at >= 2 && at <= 3 && unit >= 48 && unit <= 57)) return true;
  }
  return false;
}

const isDigit = (token: Token): boolean => {
  const first = token.lower.charCodeAt(0);
  return first >= 48 && first <= 57;
};

function quantityAt(tokens: readonly Token[], at: number, text: string, compiled: CompiledQuantities, limit: number, before: FoundQuantity | undefined): FoundQuantity | null {
  let read = readNumber(tokens, at, compiled);
  if (read === null || read.to > limit) return null;
  if (read.written === "article" && !counts(read, nounAfter(tokens, read, compiled), tokens, compiled)) return null;
  const floor = before?.to ?? 0;
  const lead = leadBefore(tokens, at, floor, compiled);
  if (read.suffix === "m" && (lead.currency !== undefined || text[(tokens[read.to - 1] as Token).end - 1] === "M")) read = millions(read);
  if (read.written === "one" && lead.notOne) return null;
  if (read.written === "vague" && (read.low ?? 0) >= 100 && (lead.about || lead.bound !== undefined)) read = { ...read, high: read.low, written: "words" };
  const number = readRange(tokens, read, lead, compiled, limit);
  const noun = nounAfter(tokens, number, compiled);
  if (!counts(number, noun, tokens, compiled) || isLabel(tokens, at, number, noun, lead, text, compiled)) return null;
  return assemble(tokens, number, noun, lead, text, compiled, before);
}

/** "$13.6M": after a currency the letter is a multiplier, not metres. */
function millions({ low, high, to, written }: ReadNumber): ReadNumber {
  return { low: (low ?? 0) * 1e6, high: (high ?? 0) * 1e6, to, written, scale: 1e6 };
}

/** Articles count only before a noun that can be counted; "one" not before words that undo it. */
function counts(number: ReadNumber, noun: CountedNoun | null, tokens: readonly Token[], compiled: CompiledQuantities): boolean {
  if (number.written === "one") return wordAt(tokens, number.to, "notAfterOne", compiled) === null;
  if (number.written !== "article") return true;
  return noun !== null && !["none", "time", "percent"].includes(noun.entry.counts);
}

/** Words before a number that belong to it: bounds, currency, openers. */
export interface Lead {
  readonly from: number;
  readonly bound?: BoundWord;
  readonly about: boolean;
  readonly part: boolean;
  readonly trend?: "up" | "down";
  readonly currency?: string;
  readonly opener: boolean;
  readonly label: boolean;
  readonly minus: boolean;
  readonly notOne: boolean;
  /** A determiner stands between: what precedes it is a preposition, no bound ("unter den sechs"). */
  readonly closed: boolean;
}

const CURRENCIES: Readonly<Record<string, string>> = { ps: "GBP", $: "USD", "€": "EUR", "£": "GBP", "₴": "UAH", "₽": "RUB", "us$": "USD", usd: "USD", eur: "EUR", gbp: "GBP", uah: "UAH", rm: "MYR", "a$": "AUD", "c$": "CAD", "¥": "JPY" };
/** Written before a dollar sign: "US $1.1 million". */
const COUNTRIES = new Set(["us", "u.s", "a", "c", "hk", "nz", "au"]);
const SIGNS: Readonly<Record<string, BoundWord | "about">> = { "~": "about", "≈": "about", ">": "more", "<": "less", "≥": "least", "≤": "most", "+": "up" };

/** Walks back from the number over up to four phrases of bounds. */
function leadBefore(tokens: readonly Token[], at: number, floor: number, compiled: CompiledQuantities): Lead {
  const lead = { from: at, about: false, part: false, opener: false, label: false, minus: false, notOne: false, closed: false } as { -readonly [K in keyof Lead]: Lead[K] };
  for (let steps = 0; steps < 4; steps++) {
    const token = tokens[lead.from - 1];
    if (token === undefined || lead.from - 1 < floor) break;
    const currency = CURRENCIES[token.lower];
    if (currency !== undefined && lead.from === at && lead.currency === undefined) {
      lead.currency = currency;
      lead.from -= COUNTRIES.has(tokens[lead.from - 2]?.lower ?? "") && lead.from - 2 >= floor ? 2 : 1;
      continue;
    }
    if (token.lower === "=" && !token.spaced && tokens[lead.from - 2]?.lower === "y" && lead.from === at) {
      lead.currency = "JPY";
      lead.from -= 2;
      continue;
    }
    const sign = SIGNS[token.lower];
    const phrase = sign === undefined ? phraseBefore(tokens, lead.from, floor, compiled) : { kind: sign, length: 1 };
    if (phrase === null || !take(lead, phrase.kind)) break;
    if (phrase.kind === "label" || phrase.kind === "notOne") break;
    lead.from -= phrase.length;
  }
  const trend = lead.trend === undefined && lead.closed && !lead.opener ? farTrend(tokens, lead.from, floor, compiled) : undefined;
  return trend === undefined ? lead : { ...lead, trend };
}

const TREND_REACH = 4;

/** "grow sales by 35 per cent": the word of rise or fall stands a few words before "by". */
function farTrend(tokens: readonly Token[], from: number, floor: number, compiled: CompiledQuantities): "up" | "down" | undefined {
  if (!compiled.by.has(tokens[from]?.lower ?? "")) return undefined;
  for (let at = from - 1; at >= Math.max(floor, from - TREND_REACH) && (tokens[at] as Token).shape === "word"; at--) {
    const kind = compiled.before.get((tokens[at] as Token).lower);
    if (kind === "up" || kind === "down") return kind;
  }
  return undefined;
}

/** Notes one phrase; false where it does not go with what was taken already. */
function take(lead: { -readonly [K in keyof Lead]: Lead[K] }, kind: string): boolean {
  if (kind === "about") lead.about = true;
  else if (kind === "part") lead.part = true;
  else if (kind === "from") lead.opener = true;
  else if (kind === "label" || kind === "age") lead.label = true;
  else if (kind === "minus") lead.minus = true;
  else if (kind === "notOne") lead.notOne = true;
  else if (kind === "span") return false;
  else if (kind === "up" || kind === "down") {
    if (lead.trend !== undefined || lead.opener) return false;
    lead.trend = kind;
  } else if (kind === "exact") lead.closed = true;
  else {
    if (lead.bound !== undefined || (lead.closed && kind !== "least")) return false;
    lead.bound = kind as BoundWord;
  }
  return true;
}

function phraseBefore(tokens: readonly Token[], at: number, floor: number, compiled: CompiledQuantities): { kind: string; length: number } | null {
  let words = "";
  let best: { kind: string; length: number } | null = null;
  for (let length = 1; length <= 4 && at - length >= floor; length++) {
    const { lower } = tokens[at - length] as Token;
    words = length === 1 ? lower : `${lower}_${words}`;
    const kind = compiled.before.get(words);
    if (kind !== undefined) best = { kind, length };
  }
  return best;
}

/** Adds the other end of a range: "15 to 20", "100-120 thousand", "two or three". */
function readRange(tokens: readonly Token[], read: ReadNumber, lead: Lead, compiled: CompiledQuantities, limit: number): ReadNumber {
  if (read.low === null || read.low !== read.high || read.written === "article" || read.written === "share" || read.suffix !== undefined) return read;
  const unit = unitAt(tokens, read.to, compiled);
  const joiner = joinerAt(tokens, read.to, lead.opener, compiled) ?? (unit === null ? null : joinerAt(tokens, unit.to, lead.opener, compiled));
  if (joiner === null || (unit !== null && joiner.or)) return read;
  let start = (unit?.to ?? read.to) + joiner.length;
  if (CURRENCIES[tokens[start]?.lower ?? ""] !== undefined) start++;
  const second = readNumber(tokens, start, compiled);
  if (second === null || second.low === null || second.low !== second.high || second.to > limit || second.written === "article") return read;
  if (unit !== null && !sameUnit(unit, second, lead, tokens, compiled)) return read;
  if (lead.trend !== undefined && second.low > read.low * 5) return read;
  const low = read.scale === 1 && second.scale > 1 && read.low * second.scale < second.low ? read.low * second.scale : read.low;
  if (lead.opener && !joiner.or && second.low < low) return { ...second, low: second.low, high: low };
  if (low >= second.low || (joiner.or && second.low > low * 1.5 + 1)) return read;
  return { ...second, low, high: second.low };
}

/** Both ends of a range have the same unit; after "from" the second may lack it ("from 208 pounds to 193"). */
function sameUnit(unit: CountedNoun, second: ReadNumber, lead: Lead, tokens: readonly Token[], compiled: CompiledQuantities): boolean {
  const other = unitAt(tokens, second.to, compiled);
  return other === null ? lead.opener && nounAfter(tokens, second, compiled) === null : other.entry === unit.entry;
}

/** A unit right after a number ("5% and 6%", "252 miles to 287 miles"). */
function unitAt(tokens: readonly Token[], at: number, compiled: CompiledQuantities): CountedNoun | null {
  const hit = at < tokens.length ? compiled.counted.at(tokens, at)[0] : undefined;
  return hit !== undefined && ADJACENT.has(hit.payload.counts) ? { entry: hit.payload, from: hit.from, to: hit.to } : null;
}

function joinerAt(tokens: readonly Token[], at: number, opened: boolean, compiled: CompiledQuantities): { length: number; or: boolean } | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.lower === "-" || token.lower === "–" || token.lower === "—") return !token.spaced || (tokens[at + 1]?.spaced ?? false) ? { length: 1, or: false } : null;
  const joiner = wordAt(tokens, at, "joiner", compiled) ?? (opened ? wordAt(tokens, at, "openedJoiner", compiled) : null);
  if (joiner !== null) return { length: joiner.length, or: false };
  const comma = token.lower === "," ? 1 : 0;
  const or = wordAt(tokens, at + comma, "or", compiled);
  return or === null ? null : { length: or.length + comma, or: true };
}

/** A counted noun after a number. */
export interface CountedNoun {
  readonly entry: CountedEntry;
  readonly from: number;
  readonly to: number;
}

const NOUN_GAP = 4;
const ADJACENT = new Set(["distance", "area", "money", "percent", "time", "none"]);

/** The first counted noun within a few adjectives after the number; units must stand right after it. */
function nounAfter(tokens: readonly Token[], number: ReadNumber, compiled: CompiledQuantities): CountedNoun | null {
  if (number.suffix !== undefined) {
    const entry = compiled.counted.word(number.suffix)[0];
    return entry === undefined ? null : { entry, from: number.to - 1, to: number.to };
  }
  for (let at = number.to, steps = 0; at < tokens.length && steps <= NOUN_GAP; at++, steps++) {
    const token = tokens[at] as Token;
    const hyphen = token.lower === "-" && !token.spaced;
    if (hyphen) continue;
    const hit = compiled.counted.at(tokens, at)[0] ?? compoundHead(tokens, at, compiled);
    if (hit !== undefined && (steps === 0 || (steps === 1 && tokens[at - 1]?.lower === "-") || !ADJACENT.has(hit.payload.counts))) return { entry: hit.payload, from: hit.from, to: hit.to };
    if (token.shape !== "word" && token.lower !== '"' && token.lower !== "«" && token.lower !== "„" && token.lower !== "“") break;
    if (wordAt(tokens, at, "stop", compiled) !== null) break;
  }
  return null;
}

const HEADS = new Set(["people", "troops", "attack", "projectile", "thing"]);

/** The counted noun at the end of a German compound ("Kleinkind", "US-Soldaten"). */
function compoundHead(tokens: readonly Token[], at: number, compiled: CompiledQuantities): { payload: CountedEntry; from: number; to: number } | undefined {
  const token = tokens[at] as Token;
  if (!compiled.compounds || !token.capital || token.lower.length < 8 || token.lower.length > 40) return undefined;
  for (let cut = 3; cut <= token.lower.length - 4; cut++) {
    const entry = compiled.counted.word(token.lower.slice(cut))[0];
    if (entry !== undefined && HEADS.has(entry.counts)) return { payload: entry, from: at, to: at + 1 };
  }
  return undefined;
}

/** Puts the parts together: bounds, conversion, span. */
/** "more than 7.5 million crowns ($1.1 million)": the conversion shares bound and trend. */
function inParentheses(tokens: readonly Token[], from: number, before: FoundQuantity | undefined): boolean {
  return before !== undefined && before.unit !== "percent" && tokens[from - 1]?.lower === "(" && from - 1 - Math.max(before.to, before.noun?.to ?? 0) <= 3;
}

function assemble(tokens: readonly Token[], number: ReadNumber, noun: CountedNoun | null, lead: Lead, text: string, compiled: CompiledQuantities, before: FoundQuantity | undefined): FoundQuantity {
  const after = boundAfter(tokens, noun !== null && noun.from === number.to ? noun.to : number.to, compiled) ?? boundAfter(tokens, number.to, compiled);
  const inherited = inParentheses(tokens, lead.from, before) ? before : undefined;
  const bound = lead.bound ?? after ?? inherited?.bound;
  const trend = lead.trend ?? inherited?.trend;
  const bounds = lead.minus ? bounded({ ...number, low: negative(number.high), high: negative(number.low) }, bound) : bounded(number, bound);
  const age = isYears(tokens, number, compiled);
  const entry = noun?.entry;
  const factor = entry?.factor ?? 1;
  const share = number.written === "share" && (entry === undefined || entry.counts !== "time");
  const unit = lead.currency ?? (number.code === undefined ? undefined : (CURRENCIES[number.code] ?? "USD")) ?? (entry?.unit !== undefined ? entry.unit : entry?.counts === "percent" || share ? "percent" : undefined);
  const scale = share ? 100 : factor;
  const shown = (value: number | null): number | null => (share && value !== null ? Math.round(value * 100) : times(value, scale));
  const isUnit = noun !== null && noun.from <= number.to && ADJACENT.has(noun.entry.counts);
  const to = isUnit ? Math.max(number.to, noun.to) : number.to;
  const counted = age ? "none" : lead.currency !== undefined ? "money" : share ? "percent" : entry?.counts;
  return {
    from: lead.from, to, start: (tokens[lead.from] as Token).start, end: (tokens[to - 1] as Token).end,
    low: shown(bounds.low), high: shown(bounds.high), approx: lead.about || after === "about",
    ...(unit === undefined ? {} : { unit }),
    ...(counted === undefined ? {} : { counted }),
    ...(noun === null ? {} : { noun: { from: noun.from, to: noun.to, start: (tokens[noun.from] as Token).start, end: (tokens[noun.to - 1] as Token).end } }),
    ...(lead.part || continuesPart(tokens, lead.from, before) ? { partOf: true } : {}),
    ...(scale === 1 ? {} : { original: { low: bounds.low, high: bounds.high, unit: noun === null ? "" : text.slice((tokens[noun.from] as Token).start, (tokens[noun.to - 1] as Token).end) } }),
    ...(trend === undefined ? {} : { trend }),
    ...(bound === "more" || bound === "least" || bound === "less" || bound === "most" ? { bound } : {}),
    ...(number.written === "vague" ? { vague: true } : {}),
    ...(age ? { age: true } : {}),
    rule: `${number.written}${bound === undefined ? "" : ` ${bound}`}`,
  };
}

const negative = (value: number | null): number | null => (value === null ? null : -value);

const times = (value: number | null, factor: number): number | null => (value === null ? null : factor === 1 ? value : Number((value * factor).toPrecision(4)) === Math.round(value * factor) ? Math.round(value * factor) : Number((value * factor).toPrecision(10)));

function bounded({ written, ...number }: ReadNumber, bound: string | undefined): { low: number | null; high: number | null } {
  const { low, high } = number;
  switch (bound) {
    case "more": case "least": return { low, high: low === high || written === "vague" ? null : high };
    case "most": return { low: low === high ? null : low, high: high ?? low };
    case "less": return { low: 0, high: high ?? low };
    default: return { low, high };
  }
}

/** "20 or more", "50 und mehr", "a hundred or so". */
function boundAfter(tokens: readonly Token[], at: number, compiled: CompiledQuantities): "least" | "most" | "about" | undefined {
  let words = "";
  let found: string | undefined;
  for (let length = 0; length < 3 && at + length < tokens.length; length++) {
    const { lower } = tokens[at + length] as Token;
    words = length === 0 ? lower : `${words}_${lower}`;
    found = compiled.after.get(words) ?? found;
  }
  return found === "least" || found === "most" || found === "about" ? found : undefined;
}

/** "including two women and three children": what is enumerated after a part is a part too. */
function continuesPart(tokens: readonly Token[], from: number, before: FoundQuantity | undefined): boolean {
  if (before?.partOf !== true) return false;
  const start = before.noun?.to ?? before.to;
  if (from - start > 3 || from <= start) return false;
  return (tokens[from - 1] as Token).lower.length <= 3 && from - start <= 2;
}
