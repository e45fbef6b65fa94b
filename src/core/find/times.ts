import type { TimeMention } from "../model/mention.ts";
import type { FoundTime, TimeValue } from "../model/time.ts";
import type { TimeWords } from "../model/time-words.ts";
import type { Sentence, Token } from "../model/token.ts";
import { build } from "./times-build.ts";
import { compileLexicon, expandForms, type Reading } from "./times-lexicon.ts";
import { type Bound, type CompiledTimes, joinRanges, mentionOf, shareDays, shareMonths } from "./times-ranges.ts";
import { type Capture, compileRules, matchAt, type RuleIndex, type RuleMatch } from "./times-rules.ts";

export type { CompiledTimes } from "./times-ranges.ts";

/** Compiles the time words of a language; once per language. */
export function compileTimes(words: TimeWords): CompiledTimes {
  const leads = new Map<string, Bound>();
  for (const [bound, forms] of Object.entries(words.leads))
    for (const form of expandForms(forms)) leads.set(form, bound as Bound);
  return {
    lexicon: compileLexicon(words),
    rules: compileRules(words.rules),
    leads,
    openers: new Set(expandForms(words.rangeOpeners)),
    joiners: new Set(expandForms(words.rangeJoiners)),
    openedJoiners: new Set(expandForms(words.openedJoiners)),
    began: new Set(expandForms(words.began)),
    perfect: new Set(expandForms(words.perfect)),
    tenses: new Map([
      ...expandForms(words.past).map((form) => [form, "past"] as const),
      ...expandForms(words.future).map((form) => [form, "future"] as const),
    ]),
  };
}

/**
 * The times a sentence names, underspecified, in text order and without overlap. Rules are tried
 * only at tokens whose class opens one; the longest wins. Linear in the number of tokens.
 */
export function findTimes(sentence: Sentence, text: string, compiled: CompiledTimes): FoundTime[] {
  const { tokens } = sentence;
  const reading: Reading = { tokens, lexicon: compiled.lexicon, senses: [] };
  const found: FoundTime[] = [];
  let last = 0;
  for (let at = 0; at < tokens.length; at++) {
    const match = longerInside(matchAt(reading, at, compiled.rules), reading, compiled.rules);
    if (match === null) continue;
    if (match.rule.make === "none") {
      at = match.to - 1;
      continue;
    }
    const mention = toMention(match, tokens, last, compiled);
    if (mention === null) continue;
    found.push(mention);
    last = mention.to;
    at = mention.to - 1;
  }
  const joined = found.length > 1 ? joinRanges(shareDays(shareMonths(found)), tokens, text, compiled) : found;
  return joined.map((mention) => (isOpen(mention.value) ? withTense(mention, tokens, compiled) : mention));
}

/** A weekday or a date without its year: the tense near it decides. */
function isOpen(value: TimeValue): boolean {
  if (value.type === "bounded") return isOpen(value.inner);
  if (value.type === "range") return isOpen(value.until);
  return (
    (value.type === "weekday" && value.shift === undefined) ||
    (value.type === "date" && value.year === undefined && value.month !== undefined)
  );
}

const TENSE_REACH = 6;

/** Looks for a word of tense near the mention, the nearer ones first. */
function withTense(mention: FoundTime, tokens: readonly Token[], compiled: CompiledTimes): FoundTime {
  for (let distance = 0; distance < TENSE_REACH; distance++) {
    const tense =
      compiled.tenses.get(tokens[mention.to + distance]?.lower ?? "") ??
      compiled.tenses.get(tokens[mention.from - 1 - distance]?.lower ?? "");
    if (tense !== undefined) return { ...mention, tense };
  }
  return mention;
}

/** A phrase that only points ("in the past") or repeats ("im Jahr") gives way to a fuller time that begins within it ("the past 24 hours"). */
function longerInside(match: RuleMatch | null, reading: Reading, rules: RuleIndex): RuleMatch | null {
  if (match === null || (match.rule.make !== "deictic" && match.rule.make !== "set")) return match;
  for (let at = match.from + 1; at < match.to; at++) {
    const other = matchAt(reading, at, rules);
    if (other !== null && other.to > match.to) return other;
  }
  return match;
}

/** Turns a match into a mention with the words before it that belong to it. */
function toMention(
  match: RuleMatch,
  tokens: readonly Token[],
  limit: number,
  compiled: CompiledTimes,
): FoundTime | null {
  const value = build(match);
  if (value === null) return null;
  const lead = leadBefore(tokens, match.from, limit, compiled.leads);
  if (isDoubtful(match, tokens, lead !== null, compiled.lexicon.ordinalDot)) return null;
  const from = lead === null ? match.from : match.from - lead.length;
  const inner = mentionOf(match.from, match.to, value, match.rule.pattern, tokens);
  const bound = lead?.bound ?? "plain";
  if (value.type === "duration" && (bound === "since" || isPerfect(tokens, from, compiled)))
    return mentionOf(
      from,
      match.to,
      { type: "span", unit: value.unit, count: value.count, sign: -1 },
      match.rule.pattern,
      tokens,
    );
  const start =
    bound === "plain" && compiled.began.has(tokens[from - 1]?.lower ?? "")
      ? sinceBefore(tokens, from - 1, limit, compiled)
      : -1;
  if (start >= 0)
    return {
      ...mentionOf(start, match.to, { type: "bounded", bound: "since", inner: value }, match.rule.pattern, tokens),
      parts: [inner],
    };
  const parts = value.type === "range" ? splitParts(match, value, tokens) : undefined;
  if (bound === "plain" || UNBOUND.has(value.type))
    return { ...mentionOf(from, match.to, value, match.rule.pattern, tokens), ...(parts ? { parts } : {}) };
  return {
    ...mentionOf(from, match.to, { type: "bounded", bound, inner: value }, match.rule.pattern, tokens),
    parts: parts ?? [inner],
  };
}

/** "has been at war for 8 years": the stretch reaches to the report. */
function isPerfect(tokens: readonly Token[], from: number, compiled: CompiledTimes): boolean {
  if (compiled.perfect.size === 0 || tokens[from]?.lower !== "for") return false;
  for (let at = from - 1; at >= Math.max(0, from - 10); at--)
    if (compiled.perfect.has((tokens[at] as Token).lower)) return true;
  return false;
}

/** "since the beginning of the war, which began on ...": where that "since" stands, or -1. */
function sinceBefore(tokens: readonly Token[], at: number, limit: number, compiled: CompiledTimes): number {
  let found = -1;
  for (let back = at - 1; back >= Math.max(limit, at - 10); back--)
    if (compiled.leads.get((tokens[back] as Token).lower) === "since") found = back;
  return found;
}

/** Values that a preposition before them does not bound: "с 9 по 15 мая", "für drei Tage". */
const UNBOUND = new Set<TimeValue["type"]>(["duration", "set", "range", "span"]);

/** The two ends of a range within one match ("24.-26. März"). */
function splitParts(
  match: RuleMatch,
  value: Extract<TimeValue, { type: "range" }>,
  tokens: readonly Token[],
): readonly TimeMention[] | undefined {
  const first = match.captures.filter(
    ({ sense }) => sense.cls === "dash" || sense.cls === "to" || sense.cls === "and" || sense.cls === "slash",
  )[0] as Capture | undefined;
  const pair = match.captures.find(({ sense }) => sense.cls === "monthRange");
  if (pair !== undefined) return splitToken(match, value, tokens, pair.at);
  if (first?.sense.cls === "slash" && match.captures.at(-1)?.sense.cls === "shortYear") return undefined;
  if (first === undefined) return [mentionOf(match.from, match.to, value.until, match.rule.pattern, tokens)];
  return [
    mentionOf(match.from, first.at, value.from, match.rule.pattern, tokens),
    mentionOf(first.at + first.sense.length, match.to, value.until, match.rule.pattern, tokens),
  ];
}

/** "травні-червні 1919": the ends of the range stand in one token. */
function splitToken(
  match: RuleMatch,
  value: Extract<TimeValue, { type: "range" }>,
  tokens: readonly Token[],
  at: number,
): readonly TimeMention[] {
  const token = tokens[at] as Token;
  const cut = token.start + token.lower.indexOf("-");
  const whole = mentionOf(at, match.to, value.until, match.rule.pattern, tokens);
  return [
    { ...whole, to: at + 1, end: cut, value: value.from },
    { ...whole, start: cut + 1 },
  ];
}

/** The longest lead that ends just before token `at`. */
function leadBefore(
  tokens: readonly Token[],
  at: number,
  limit: number,
  leads: ReadonlyMap<string, Bound>,
): { length: number; bound: Bound } | null {
  let words = "";
  let best: { length: number; bound: Bound } | null = null;
  for (let length = 1; length <= 4 && at - length >= limit; length++) {
    const token = tokens[at - length] as Token;
    if (token.shape !== "word") break;
    words = length === 1 ? token.lower : `${token.lower}_${words}`;
    const bound = leads.get(words);
    if (bound !== undefined) best = { length, bound };
  }
  return best;
}

/** Bare digits that could as well be a count, a score or a version: not a time without a lead. */
function isDoubtful(match: RuleMatch, tokens: readonly Token[], led: boolean, nounsCapital: boolean): boolean {
  if (match.captures.length > 1)
    return (
      match.captures[0]?.sense.cls === "year" &&
      match.captures.every(({ sense }) => BARE.has(sense.cls)) &&
      isDoubtfulYear(Number(match.captures[0].sense.value), tokens, match.from, led)
    );
  const { sense } = match.captures[0] as Capture;
  if (sense.cls === "dayMonth") return !led;
  if (sense.cls === "hour") return !led || !sense.value.includes(":");
  if (sense.cls === "oldYear") return true;
  if (sense.cls === "season") return nounsCapital && !led;
  if (sense.cls === "dayOrdinal")
    return isListedDay(tokens, match.to) || endsList(tokens, match.from)
      ? false
      : !led || (tokens[match.to]?.capital ?? false);
  return sense.cls === "year" && isDoubtfulYear(Number(sense.value), tokens, match.from, led);
}

/** "3., 4. und": a day that another day follows. */
function isListedDay(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const joiner = tokens[at]?.lower;
  return (
    (joiner === "," || joiner === "und" || joiner === "sowie") &&
    next !== undefined &&
    next.shape === "number" &&
    next.lower.length <= 2 &&
    tokens[at + 2]?.lower === "."
  );
}

/** "am 16. und 17. sowie ...": a day after another one. */
const endsList = (tokens: readonly Token[], at: number): boolean =>
  at >= 3 && tokens[at - 2]?.lower === "." && isListedDay(tokens, at - 1) && tokens[at - 3]?.shape === "number";

const BARE = new Set(["year", "shortYear", "dash", "slash"]);

function isDoubtfulYear(year: number, tokens: readonly Token[], at: number, led: boolean): boolean {
  const next = tokens[at + 1];
  if (year < (led || next === undefined || next.shape === "punct" ? 1200 : 1500) || year > 2199) return true;
  const before = tokens[at - 1];
  if (next !== undefined && UNITS.has(next.lower)) return true;
  if (Number(tokens[at + 2]?.lower) > 2199) return true;
  if (before !== undefined && !before.spaced && before.shape === "punct" && CURRENCY.has(before.lower)) return true;
  if (led) return false;
  if (before !== undefined && CURRENCY.has(before.lower)) return true;
  return year % 100 === 0 && next !== undefined && next.shape === "word";
}

const UNITS = new Set(["sq", "%", "€", "$", "£", "°"]);
const CURRENCY = new Set(["$", "€", "£", "#", "№", "+", "~", "≈"]);
