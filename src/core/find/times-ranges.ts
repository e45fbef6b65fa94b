import type { TimeMention } from "../model/mention.ts";
import type { DateValue, FoundTime, TimeValue } from "../model/time.ts";
import type { Token } from "../model/token.ts";
import type { TimeLexicon } from "./times-lexicon.ts";
import type { RuleIndex } from "./times-rules.ts";

export type Bound = "plain" | "since" | "until" | "before" | "after" | "within";

/** The time words of one language, ready to be looked up. */
export interface CompiledTimes {
  readonly lexicon: TimeLexicon;
  readonly rules: RuleIndex;
  /** Leads by their words joined with `_`. */
  readonly leads: ReadonlyMap<string, Bound>;
  readonly openers: ReadonlySet<string>;
  readonly joiners: ReadonlySet<string>;
  readonly openedJoiners: ReadonlySet<string>;
  readonly began: ReadonlySet<string>;
  readonly perfect: ReadonlySet<string>;
  readonly tenses: ReadonlyMap<string, "past" | "future">;
}

/** A mention of tokens `[from, to)`. */
export function mentionOf(
  from: number,
  to: number,
  value: TimeValue,
  rule: string,
  tokens: readonly Token[],
): TimeMention {
  return { from, to, start: (tokens[from] as Token).start, end: (tokens[to - 1] as Token).end, value, rule };
}

/** "am 3., 4. und 7. Oktober": a bare day takes the month of the date right after it. */
export function shareMonths(found: FoundTime[]): FoundTime[] {
  for (let at = found.length - 2; at >= 0; at--) {
    const mention = found[at] as FoundTime;
    const next = found[at + 1] as FoundTime;
    const { value } = mention;
    const later = next.value.type === "range" ? next.value.from : next.value;
    if (
      value.type !== "date" ||
      value.day === undefined ||
      value.month !== undefined ||
      value.weekday !== undefined ||
      later.type !== "date" ||
      later.month === undefined ||
      next.from - mention.to > 3
    )
      continue;
    found[at] = {
      ...mention,
      value: { ...value, month: later.month, ...(later.year === undefined ? {} : { year: later.year }) },
    };
  }
  return found;
}

/** "at about 10:30 on Friday morning": a clock time is of the day right after it. */
export function shareDays(found: FoundTime[]): FoundTime[] {
  return found.map((mention, at) => {
    const { value } = mention;
    const next = found[at + 1];
    if (value.type !== "clock" || value.inner !== undefined || next === undefined || next.start - mention.end > 2)
      return mention;
    return isDay(next.value) ? { ...mention, value: { ...value, inner: next.value } } : mention;
  });
}

const isDay = (value: TimeValue): boolean =>
  value.type === "weekday" ||
  (value.type === "shift" && value.unit === "day") ||
  (value.type === "date" && (value.day !== undefined || value.weekday !== undefined));

/** Joins neighbours with a word of range between them: "from May to July", "1939–1945". */
export function joinRanges(
  found: readonly FoundTime[],
  tokens: readonly Token[],
  text: string,
  compiled: CompiledTimes,
): FoundTime[] {
  const joined: FoundTime[] = [];
  for (const mention of found) {
    const before = joined.at(-1);
    const range = before === undefined ? null : rangeOf(before, mention, tokens, text, compiled);
    if (range === null) joined.push(mention);
    else joined[joined.length - 1] = range;
  }
  return joined;
}

const RANGED = new Set(["date", "weekday", "clock"]);

function rangeOf(
  a: FoundTime,
  b: FoundTime,
  tokens: readonly Token[],
  text: string,
  compiled: CompiledTimes,
): FoundTime | null {
  const from = a.value.type === "bounded" && a.value.bound === "since" ? a.value.inner : a.value;
  const until = b.value.type === "bounded" && b.value.bound === "until" ? b.value.inner : b.value;
  if (!RANGED.has(from.type) || from.type !== until.type) return null;
  if (b.value.type === "bounded" && b.value.bound === "until" ? b.from !== a.to : !joins(a, b, tokens, text, compiled))
    return null;
  const opener = tokens[a.from - 1];
  const opened = opener !== undefined && compiled.openers.has(opener.lower);
  const start = opened ? a.from - 1 : a.from;
  const value: TimeValue = { type: "range", from: complete(from, until), until };
  const parts = [...partsOf(a, value.from), ...partsOf(b, until)];
  return { ...mentionOf(start, b.to, value, `range ${a.rule} .. ${b.rule}`, tokens), parts };
}

const partsOf = (mention: FoundTime, value: TimeValue): readonly TimeMention[] =>
  mention.parts !== undefined && mention.parts.length === 1
    ? [{ ...(mention.parts[0] as TimeMention), value }]
    : [{ ...mention, value }];

/** Whether the one token between two times makes them a range. */
function joins(a: FoundTime, b: FoundTime, tokens: readonly Token[], text: string, compiled: CompiledTimes): boolean {
  if (b.from - a.to !== 1) return false;
  const joiner = tokens[a.to] as Token;
  if (text.slice(a.end, b.start).includes("\n\n")) return false;
  if (compiled.joiners.has(joiner.lower)) return true;
  if (!compiled.openedJoiners.has(joiner.lower)) return false;
  const opener = tokens[a.from - 1];
  return (
    (opener !== undefined && compiled.openers.has(opener.lower)) ||
    compiled.openers.has((tokens[a.from] as Token).lower)
  );
}

/** Gives the start of a range what only its end says ("von Mai bis Juli 2005"). */
function complete(from: TimeValue, until: TimeValue): TimeValue {
  if (from.type !== "date" || until.type !== "date") return from;
  const added: { -readonly [K in keyof DateValue]?: DateValue[K] } = {};
  const open = from.month !== undefined || from.day !== undefined;
  if (from.year === undefined && until.year !== undefined && open) added.year = until.year;
  if (
    from.shiftYear === undefined &&
    until.shiftYear !== undefined &&
    from.month !== undefined &&
    from.year === undefined
  )
    added.shiftYear = until.shiftYear;
  if (from.month === undefined && from.day !== undefined && until.month !== undefined) added.month = until.month;
  if (
    from.decade &&
    until.decade &&
    until.year !== undefined &&
    from.year !== undefined &&
    from.year < 100 &&
    until.year > 99
  )
    added.year = until.year - (until.year % 100) + from.year;
  return { ...from, ...added };
}
