import type { Token } from "../model/token.ts";
import type { Lead } from "./quantities-leads.ts";
import { type CompiledQuantities, wordAt } from "./quantities-lexicon.ts";
import type { CountedNoun } from "./quantities-nouns.ts";
import type { ReadNumber } from "./quantities-numbers.ts";

/** Numbers that count nothing: ages, ordinals, list and phone numbers, scores, names of models and paragraphs. */
export function isLabel(
  tokens: readonly Token[],
  at: number,
  number: ReadNumber,
  noun: CountedNoun | null,
  lead: Lead,
  text: string,
  compiled: CompiledQuantities,
): boolean {
  if (lead.label) return true;
  if (number.written !== "digits") return false;
  return (
    isAge(tokens, at, number) ||
    isBracketedDate(tokens, at) ||
    isOrdinal(tokens, number, compiled) ||
    isListed(tokens, at, number) ||
    isPhone(tokens, at, number) ||
    isScore(tokens, at, number) ||
    isUnit(tokens, at, number, compiled) ||
    isName(tokens, at, number, noun, lead, text, compiled)
  );
}

/** "(61)", ", 65,", "61 років" after a name. */
function isAge(tokens: readonly Token[], at: number, number: ReadNumber): boolean {
  const before = tokens[at - 1];
  const after = tokens[number.to];
  const plain =
    number.to === at + 1 && number.low !== null && number.low >= 1 && number.low <= 110 && Number.isInteger(number.low);
  const named = tokens[at - 2]?.capital ?? false;
  if (!plain || before === undefined || after === undefined || !named) return false;
  return (before.lower === "(" && after.lower === ")") || (before.lower === "," && after.lower === ",");
}

/** "(26.06)", "(31.12.)": a day and its month. */
function isBracketedDate(tokens: readonly Token[], at: number): boolean {
  const [before, date, after] = [tokens[at - 1], tokens[at] as Token, tokens[at + 1]];
  const dotted = after?.lower === "." ? tokens[at + 2] : after;
  return before?.lower === "(" && dotted?.lower === ")" && /^(0?[1-9]|[12]\d|3[01])\.(0[1-9]|1[0-2])$/.test(date.lower);
}

/** "50 year-old", "400 million-year-old": years of age, which are read but count nothing. */
export function isYears(tokens: readonly Token[], number: ReadNumber, compiled: CompiledQuantities): boolean {
  const after = tokens[number.to];
  const at = after?.lower === "-" ? number.to + 1 : number.to;
  const next = tokens[at];
  if (next === undefined) return false;
  if (compiled.after.get(next.lower) === "age") return true;
  const second = tokens[at + 1];
  return (
    (second !== undefined && compiled.after.get(`${next.lower}_${second.lower}`) === "age") ||
    compiled.after.get((tokens[number.to - 1] as Token).lower.replace(/^[^-]*-/, "")) === "age"
  );
}

/** "3. Bataillon", "24." */
function isOrdinal(tokens: readonly Token[], number: ReadNumber, compiled: CompiledQuantities): boolean {
  const dot = tokens[number.to];
  if (!compiled.ordinalDot || dot === undefined || dot.lower !== "." || dot.spaced) return false;
  const next = tokens[number.to + 1];
  return next !== undefined && next.shape === "word" && number.low !== null && number.low < 1000;
}

/** "1. ", "2)" at the start of a line. */
function isListed(tokens: readonly Token[], at: number, number: ReadNumber): boolean {
  const sign = tokens[number.to]?.lower;
  return at === 0 && (sign === "." || sign === ")" || sign === "/") && number.to < tokens.length - 1;
}

/** "+380 44 123-45-67", "0800-100": digits in three or more groups, or after a plus. */
function isPhone(tokens: readonly Token[], at: number, number: ReadNumber): boolean {
  if (
    tokens[at - 1]?.lower === "+" &&
    number.low !== null &&
    number.low < 1000 &&
    tokens[number.to]?.shape === "number"
  )
    return true;
  if (number.low !== null && number.low > 1e8 && (tokens[at] as Token).lower.length > 9) return true;
  if (tokens[at - 1]?.lower === "-" && tokens[at - 2]?.shape === "number" && tokens[at - 3]?.lower === "-") return true;
  return (
    tokens[number.to]?.lower === "-" &&
    tokens[number.to + 1]?.shape === "number" &&
    tokens[number.to + 2]?.lower === "-" &&
    tokens[number.to + 3]?.shape === "number"
  );
}

/** "3-2": a falling pair joined by a hyphen. */
function isScore(tokens: readonly Token[], at: number, number: ReadNumber): boolean {
  const joins = (sign: Token | undefined, other: Token | undefined) =>
    sign !== undefined &&
    other !== undefined &&
    (sign.lower === "-" || sign.lower === "–") &&
    !sign.spaced &&
    !other.spaced &&
    other.shape === "number";
  if (number.to !== at + 1) return false;
  const other = tokens[at - 2];
  return (
    joins(tokens[number.to], tokens[number.to + 1]) ||
    (joins(tokens[at - 1], tokens[at]) && other?.shape === "number" && !(tokens[at - 1] as Token).spaced)
  );
}

/** Most adjectives between the number of a unit and its noun ("93 окремої механізованої бригади"). */
const ADJECTIVES = 3;
const ADJECTIVE = /..(?:ої|ій|ою|ого|ому|им|ий|а|у|ой|ей|ая|ую|ый|ым)$/u;
/** Counts up to here share their form with the genitive of the singular ("3 бригады"). */
const FEW = 4;

/** "114 бригада", "45-й полк": the number names a unit. */
function isUnit(tokens: readonly Token[], at: number, number: ReadNumber, compiled: CompiledQuantities): boolean {
  if (compiled.unitsSingular.size === 0 || number.to !== at + 1 || number.low === null || number.low > 999)
    return false;
  for (let to = number.to; to <= number.to + ADJECTIVES; to++) {
    const token = tokens[to];
    if (token?.shape !== "word") return false;
    if (compiled.unitsSingular.has(token.lower)) return true;
    if (compiled.unitsDoubtful.has(token.lower)) return number.low > FEW;
    if (!ADJECTIVE.test(token.lower) || compiled.counted.word(token.lower).length > 0) return false;
  }
  return false;
}

/** "iPhone 11", "Fortune 100", "MiG 29": a name before bare digits with nothing counted after. */
function isName(
  tokens: readonly Token[],
  at: number,
  number: ReadNumber,
  noun: CountedNoun | null,
  lead: Lead,
  text: string,
  compiled: CompiledQuantities,
): boolean {
  const before = tokens[at - 1];
  if (lead.from !== at || noun !== null || number.scale > 1 || number.suffix !== undefined || before === undefined)
    return false;
  if (before.lower === "№" || before.lower === "#" || before.lower === "/" || before.lower === ".")
    return !before.spaced || before.lower === "№" || before.lower === "#";
  const after = tokens[number.to];
  const alone =
    after === undefined ||
    after.shape === "punct" ||
    after.capital ||
    wordAt(tokens, number.to, "stop", compiled) !== null;
  const inner = !before.capital && before.shape === "word" && /\p{Lu}/u.test(text.slice(before.start, before.end));
  if (inner && (tokens[at] as Token).spaced) return true;
  const named = before.capital && at > 1;
  return (
    alone &&
    named &&
    before.shape === "word" &&
    (tokens[at] as Token).spaced &&
    /^\d{1,4}$/.test((tokens[at] as Token).lower)
  );
}
