import type { Mention } from "../model/mention.ts";
import type { FoundQuantity } from "../model/quantity-words.ts";
import type { Sentence, Token } from "../model/token.ts";
import { isLabel, isYears } from "./quantities-decoys.ts";
import { CURRENCIES, type Lead, leadBefore } from "./quantities-leads.ts";
import { type CompiledQuantities, opensNumber, wordAt } from "./quantities-lexicon.ts";
import { ADJACENT, type CountedNoun, nounAfter, readRange } from "./quantities-nouns.ts";
import { type ReadNumber, readNumber } from "./quantities-numbers.ts";

export { type CompiledQuantities, compileQuantities } from "./quantities-lexicon.ts";

/**
 * The numbers a sentence counts with, their bounds, and what they count, in text order. `taken` are
 * spans already read as times or decoys. Linear: each token is looked at a bounded number of times.
 */
export function findQuantities(
  sentence: Sentence,
  text: string,
  compiled: CompiledQuantities,
  taken: readonly Mention[],
): FoundQuantity[] {
  const { tokens } = sentence;
  const found: FoundQuantity[] = [];
  let next = 0;
  for (let at = 0; at < tokens.length; at++) {
    if (!opensNumber(tokens[at] as Token, compiled)) continue;
    while (next < taken.length && (taken[next] as Mention).to <= at) next++;
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

function quantityAt(
  tokens: readonly Token[],
  at: number,
  text: string,
  compiled: CompiledQuantities,
  limit: number,
  before: FoundQuantity | undefined,
): FoundQuantity | null {
  let read = readNumber(tokens, at, compiled);
  if (read === null || read.to > limit) return null;
  if (read.written === "article" && !counts(read, nounAfter(tokens, read, compiled), tokens, compiled)) return null;
  const floor = before?.to ?? 0;
  const lead = leadBefore(tokens, at, floor, compiled);
  if (read.suffix === "m" && (lead.currency !== undefined || text[(tokens[read.to - 1] as Token).end - 1] === "M"))
    read = millions(read);
  if (read.written === "one" && lead.notOne) return null;
  if (read.written === "vague" && (read.low ?? 0) >= 100 && (lead.about || lead.bound !== undefined))
    read = { ...read, high: read.low, written: "words" };
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
function counts(
  number: ReadNumber,
  noun: CountedNoun | null,
  tokens: readonly Token[],
  compiled: CompiledQuantities,
): boolean {
  if (number.written === "one") return wordAt(tokens, number.to, "notAfterOne", compiled) === null;
  if (number.written !== "article") return true;
  return noun !== null && !["none", "time"].includes(noun.entry.counts);
}

/** "more than 7.5 million crowns ($1.1 million)": the conversion shares bound and trend. */
function inParentheses(tokens: readonly Token[], from: number, before: FoundQuantity | undefined): boolean {
  return (
    before !== undefined &&
    before.unit !== "percent" &&
    tokens[from - 1]?.lower === "(" &&
    from - 1 - Math.max(before.to, before.noun?.to ?? 0) <= 3
  );
}

/** Puts the parts together: bounds, conversion, span. */
function assemble(
  tokens: readonly Token[],
  number: ReadNumber,
  noun: CountedNoun | null,
  lead: Lead,
  text: string,
  compiled: CompiledQuantities,
  before: FoundQuantity | undefined,
): FoundQuantity {
  const after =
    boundAfter(tokens, noun !== null && noun.from === number.to ? noun.to : number.to, compiled) ??
    boundAfter(tokens, number.to, compiled);
  const inherited = inParentheses(tokens, lead.from, before) ? before : undefined;
  const bound = lead.bound ?? after ?? inherited?.bound;
  const trend = lead.trend ?? inherited?.trend;
  const bounds = lead.minus
    ? bounded({ ...number, low: negative(number.high), high: negative(number.low) }, bound)
    : bounded(number, bound);
  const age = isYears(tokens, number, compiled);
  const entry = noun?.entry;
  const factor = entry?.factor ?? 1;
  const share = number.written === "share" && (entry === undefined || entry.counts !== "time");
  const unit =
    lead.currency ??
    (number.code === undefined ? undefined : (CURRENCIES[number.code] ?? "USD")) ??
    (entry?.unit !== undefined ? entry.unit : entry?.counts === "percent" || share ? "percent" : undefined);
  const scale = share ? 100 : factor;
  const shown = (value: number | null): number | null =>
    share && value !== null ? Math.round(value * 100) : times(value, scale);
  const isUnit = noun !== null && noun.from <= number.to && ADJACENT.has(noun.entry.counts);
  const to = isUnit ? Math.max(number.to, noun.to) : number.to;
  const counted = age ? "none" : lead.currency !== undefined ? "money" : share ? "percent" : entry?.counts;
  return {
    from: lead.from,
    to,
    start: (tokens[lead.from] as Token).start,
    end: (tokens[to - 1] as Token).end,
    low: shown(bounds.low),
    high: shown(bounds.high),
    approx: lead.about || after === "about",
    ...(unit === undefined ? {} : { unit }),
    ...(counted === undefined ? {} : { counted }),
    ...(noun === null
      ? {}
      : {
          noun: {
            from: noun.from,
            to: noun.to,
            start: (tokens[noun.from] as Token).start,
            end: (tokens[noun.to - 1] as Token).end,
          },
        }),
    ...(lead.part || continuesPart(tokens, lead.from, before) ? { partOf: true } : {}),
    ...(scale === 1
      ? {}
      : {
          original: {
            low: bounds.low,
            high: bounds.high,
            unit:
              noun === null ? "" : text.slice((tokens[noun.from] as Token).start, (tokens[noun.to - 1] as Token).end),
          },
        }),
    ...(trend === undefined ? {} : { trend }),
    ...(bound === "more" || bound === "least" || bound === "less" || bound === "most" ? { bound } : {}),
    ...(number.written === "vague" ? { vague: true } : {}),
    ...(age ? { age: true } : {}),
    rule: `${number.written}${bound === undefined ? "" : ` ${bound}`}`,
  };
}

const negative = (value: number | null): number | null => (value === null ? null : -value);

const times = (value: number | null, factor: number): number | null =>
  value === null
    ? null
    : factor === 1
      ? value
      : Number((value * factor).toPrecision(4)) === Math.round(value * factor)
        ? Math.round(value * factor)
        : Number((value * factor).toPrecision(10));

function bounded(
  { written, ...number }: ReadNumber,
  bound: string | undefined,
): { low: number | null; high: number | null } {
  const { low, high } = number;
  switch (bound) {
    case "more":
    case "least":
      return { low, high: low === high || written === "vague" ? null : high };
    case "most":
      return { low: low === high ? null : low, high: high ?? low };
    case "less":
      return { low: 0, high: high ?? low };
    default:
      return { low, high };
  }
}

/** "20 or more", "50 und mehr", "a hundred or so". */
function boundAfter(
  tokens: readonly Token[],
  at: number,
  compiled: CompiledQuantities,
): "least" | "most" | "about" | undefined {
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
