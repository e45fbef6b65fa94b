import type { BoundWord } from "../model/quantity-words.ts";
import type { Token } from "../model/token.ts";
import type { CompiledQuantities } from "./quantities-lexicon.ts";

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

/** Currencies by the sign or code written before the amount. */
export const CURRENCIES: Readonly<Record<string, string>> = {
  ps: "GBP",
  $: "USD",
  "€": "EUR",
  "£": "GBP",
  "₴": "UAH",
  "₽": "RUB",
  us$: "USD",
  usd: "USD",
  eur: "EUR",
  gbp: "GBP",
  uah: "UAH",
  rm: "MYR",
  a$: "AUD",
  c$: "CAD",
  "¥": "JPY",
};
/** Written before a dollar sign: "US $1.1 million". */
const COUNTRIES = new Set(["us", "u.s", "a", "c", "hk", "nz", "au"]);
const SIGNS: Readonly<Record<string, BoundWord | "about">> = {
  "~": "about",
  "≈": "about",
  ">": "more",
  "<": "less",
  "≥": "least",
  "≤": "most",
  "+": "up",
};

/** Walks back from the number over up to four phrases of bounds. */
export function leadBefore(tokens: readonly Token[], at: number, floor: number, compiled: CompiledQuantities): Lead {
  const lead = {
    from: at,
    about: false,
    part: false,
    opener: false,
    label: false,
    minus: false,
    notOne: false,
    closed: false,
  } as { -readonly [K in keyof Lead]: Lead[K] };
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
  const trend =
    lead.trend === undefined && lead.closed && !lead.opener ? farTrend(tokens, lead.from, floor, compiled) : undefined;
  return trend === undefined ? lead : { ...lead, trend };
}

const TREND_REACH = 4;

/** "grow sales by 35 per cent": the word of rise or fall stands a few words before "by". */
function farTrend(
  tokens: readonly Token[],
  from: number,
  floor: number,
  compiled: CompiledQuantities,
): "up" | "down" | undefined {
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

function phraseBefore(
  tokens: readonly Token[],
  at: number,
  floor: number,
  compiled: CompiledQuantities,
): { kind: string; length: number } | null {
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
