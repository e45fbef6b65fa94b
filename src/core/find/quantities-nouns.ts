import type { CountedEntry } from "../model/language.ts";
import type { Token } from "../model/token.ts";
import { CURRENCIES, type Lead } from "./quantities-leads.ts";
import { type CompiledQuantities, wordAt } from "./quantities-lexicon.ts";
import { type ReadNumber, readNumber } from "./quantities-numbers.ts";

/** Adds the other end of a range: "15 to 20", "100-120 thousand", "two or three". */
export function readRange(
  tokens: readonly Token[],
  read: ReadNumber,
  lead: Lead,
  compiled: CompiledQuantities,
  limit: number,
): ReadNumber {
  if (
    read.low === null ||
    read.low !== read.high ||
    read.written === "article" ||
    read.written === "share" ||
    read.suffix !== undefined
  )
    return read;
  const unit = unitAt(tokens, read.to, compiled);
  const joiner =
    joinerAt(tokens, read.to, lead.opener, compiled) ??
    (unit === null ? null : joinerAt(tokens, unit.to, lead.opener, compiled));
  if (joiner === null || (unit !== null && joiner.or)) return read;
  let start = (unit?.to ?? read.to) + joiner.length;
  if (CURRENCIES[tokens[start]?.lower ?? ""] !== undefined) start++;
  const second = readNumber(tokens, start, compiled);
  if (
    second === null ||
    second.low === null ||
    second.low !== second.high ||
    second.to > limit ||
    second.written === "article"
  )
    return read;
  if (unit !== null && !sameUnit(unit, second, lead, tokens, compiled)) return read;
  if (lead.trend !== undefined && second.low > read.low * 5) return read;
  const low =
    read.scale === 1 && second.scale > 1 && read.low * second.scale < second.low ? read.low * second.scale : read.low;
  if (lead.opener && !joiner.or && second.low < low) return { ...second, low: second.low, high: low };
  if (low >= second.low || (joiner.or && second.low > low * 1.5 + 1)) return read;
  return { ...second, low, high: second.low };
}

/** Both ends of a range have the same unit; after "from" the second may lack it ("from 208 pounds to 193"). */
function sameUnit(
  unit: CountedNoun,
  second: ReadNumber,
  lead: Lead,
  tokens: readonly Token[],
  compiled: CompiledQuantities,
): boolean {
  const other = unitAt(tokens, second.to, compiled);
  return other === null ? lead.opener && nounAfter(tokens, second, compiled) === null : other.entry === unit.entry;
}

/** A unit right after a number ("5% and 6%", "252 miles to 287 miles"). */
function unitAt(tokens: readonly Token[], at: number, compiled: CompiledQuantities): CountedNoun | null {
  const hit = at < tokens.length ? compiled.counted.at(tokens, at)[0] : undefined;
  return hit !== undefined && ADJACENT.has(hit.payload.counts)
    ? { entry: hit.payload, from: hit.from, to: hit.to }
    : null;
}

function joinerAt(
  tokens: readonly Token[],
  at: number,
  opened: boolean,
  compiled: CompiledQuantities,
): { length: number; or: boolean } | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.lower === "-" || token.lower === "–" || token.lower === "—")
    return !token.spaced || (tokens[at + 1]?.spaced ?? false) ? { length: 1, or: false } : null;
  const joiner =
    wordAt(tokens, at, "joiner", compiled) ?? (opened ? wordAt(tokens, at, "openedJoiner", compiled) : null);
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
/** Classes of units, which stand right after their number. */
export const ADJACENT = new Set(["distance", "area", "money", "percent", "time", "none"]);

/** The first counted noun within a few adjectives after the number; units must stand right after it. */
export function nounAfter(
  tokens: readonly Token[],
  number: ReadNumber,
  compiled: CompiledQuantities,
): CountedNoun | null {
  if (number.suffix !== undefined) {
    const entry = compiled.counted.word(number.suffix)[0];
    return entry === undefined ? null : { entry, from: number.to - 1, to: number.to };
  }
  for (let at = number.to, steps = 0; at < tokens.length && steps <= NOUN_GAP; at++, steps++) {
    const token = tokens[at] as Token;
    const hyphen = token.lower === "-" && !token.spaced;
    if (hyphen) continue;
    const hit = compiled.counted.at(tokens, at)[0] ?? compoundHead(tokens, at, compiled);
    if (
      hit !== undefined &&
      (steps === 0 || (steps === 1 && tokens[at - 1]?.lower === "-") || !ADJACENT.has(hit.payload.counts))
    )
      return { entry: hit.payload, from: hit.from, to: hit.to };
    if (
      token.shape !== "word" &&
      token.lower !== '"' &&
      token.lower !== "«" &&
      token.lower !== "„" &&
      token.lower !== "“"
    )
      break;
    if (wordAt(tokens, at, "stop", compiled) !== null) break;
  }
  return null;
}

const HEADS = new Set(["people", "troops", "attack", "projectile", "thing"]);

/** The counted noun at the end of a German compound ("Kleinkind", "US-Soldaten"). */
function compoundHead(
  tokens: readonly Token[],
  at: number,
  compiled: CompiledQuantities,
): { payload: CountedEntry; from: number; to: number } | undefined {
  const token = tokens[at] as Token;
  if (!compiled.compounds || !token.capital || token.lower.length < 8 || token.lower.length > 40) return undefined;
  for (let cut = 3; cut <= token.lower.length - 4; cut++) {
    const entry = compiled.counted.word(token.lower.slice(cut))[0];
    if (entry !== undefined && HEADS.has(entry.counts)) return { payload: entry, from: at, to: at + 1 };
  }
  return undefined;
}
