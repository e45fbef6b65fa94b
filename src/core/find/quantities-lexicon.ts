import type { CountedEntry } from "../model/language.ts";
import type { BoundWord, QuantityWords } from "../model/quantity-words.ts";
import type { Form, Token } from "../model/token.ts";
import { Table } from "./table.ts";
import { expandForms } from "./times-lexicon.ts";

export type WordKind =
  | "number"
  | "multiplier"
  | "vague"
  | "half"
  | "share"
  | "fraction"
  | "indefinite"
  | "one"
  | "within"
  | "joiner"
  | "openedJoiner"
  | "opener"
  | "or"
  | "of"
  | "stop"
  | "notAfterOne"
  | "ordinal"
  | "follower"
  | "ratio";

interface Entry {
  readonly kind: WordKind;
  readonly value: number;
  readonly rest: readonly string[];
  readonly dot: boolean;
}

/** A word or phrase with its value, and how many tokens it takes. */
export interface NumberWord {
  readonly value: number;
  readonly length: number;
}

/** The number words of one language, ready to be looked up. */
export interface CompiledQuantities {
  readonly decimal: "," | ".";
  readonly ordinalDot: boolean;
  readonly words: ReadonlyMap<string, readonly Entry[]>;
  /** Bounds by their words joined with `_`. */
  readonly before: ReadonlyMap<string, BoundWord>;
  readonly after: ReadonlyMap<string, string>;
  readonly counted: Table<CountedEntry>;
  readonly compounds: boolean;
  readonly by: ReadonlySet<string>;
  readonly unitsSingular: ReadonlySet<string>;
  readonly unitsDoubtful: ReadonlySet<string>;
}

export function compileQuantities(words: QuantityWords): CompiledQuantities {
  const table = new Map<string, Entry[]>();
  const add = (kind: WordKind, forms: string, value: number) => {
    for (const form of expandForms(forms)) addForm(table, kind, form, value);
  };
  const addAll = (kind: WordKind, values: Readonly<Record<string, string>>) => {
    for (const [value, forms] of Object.entries(values)) add(kind, forms, Number(value));
  };
  addAll("number", words.numbers);
  addAll("multiplier", words.multipliers);
  addAll("vague", words.vague);
  addAll("half", words.halves);
  addAll("share", words.shares);
  addAll("fraction", words.fractions);
  for (const [kind, forms] of [
    ["indefinite", words.indefinite],
    ["one", words.one],
    ["within", words.within],
    ["joiner", words.rangeJoiners],
    ["openedJoiner", words.openedJoiners],
    ["opener", words.openers],
    ["or", words.or],
    ["of", words.of],
    ["stop", words.stops],
    ["notAfterOne", words.notAfterOne],
    ["ordinal", words.ordinalShares?.words ?? ""],
    ["follower", words.ordinalShares?.followers ?? ""],
    ["ratio", words.ratio],
  ] as const)
    add(kind, forms, 1);
  const counted = new Table<CountedEntry>();
  for (const entry of words.counted) for (const pattern of entry.noun) counted.add(pattern, words.endings, entry);
  return {
    decimal: words.decimal,
    ordinalDot: words.ordinalDot,
    words: table,
    before: phrases(words.before) as ReadonlyMap<string, BoundWord>,
    after: phrases(words.after),
    counted,
    compounds: words.compounds ?? false,
    by: new Set(expandForms(words.by)),
    unitsSingular: new Set(expandForms(words.units?.singular ?? "")),
    unitsDoubtful: new Set(expandForms(words.units?.doubtful ?? "")),
  };
}

function addForm(table: Map<string, Entry[]>, kind: WordKind, form: string, value: number): void {
  const dot = form.length > 1 && form.endsWith(".");
  const [head, ...rest] = (dot ? form.slice(0, -1) : form).split("_") as [string, ...string[]];
  const entry = { kind, value, rest, dot };
  const list = table.get(head);
  if (list) list.push(entry);
  else table.set(head, [entry]);
}

function phrases(words: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [bound, forms] of Object.entries(words)) for (const form of expandForms(forms)) found.set(form, bound);
  return found;
}

/** The longest word or phrase of `kind` at token `at`. */
export function wordAt(
  tokens: readonly Token[],
  at: number,
  kind: WordKind,
  compiled: CompiledQuantities,
): NumberWord | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const { entries } = knownOf(token.form, compiled);
  let best: NumberWord | null = null;
  for (const entry of entries) {
    if (entry.kind !== kind) continue;
    let length = 1;
    while (length <= entry.rest.length && tokens[at + length]?.lower === entry.rest[length - 1]) length++;
    if (length <= entry.rest.length) continue;
    const next = tokens[at + length];
    if (entry.dot && next !== undefined && next.lower === "." && !next.spaced) length++;
    if (best === null || length > best.length) best = { value: entry.value, length };
  }
  return best;
}

/** What the tables of numbers know of a word. */
interface Known {
  readonly entries: readonly Entry[];
  readonly opens: boolean;
}

const NO_ENTRIES: readonly Entry[] = [];

/** The same, noted with its form. */
function knownOf(form: Form, compiled: CompiledQuantities): Known {
  form.quantities ??= lookUp(form, compiled);
  return form.quantities as Known;
}

function lookUp(form: Form, { words }: CompiledQuantities): Known {
  const entries = words.get(form.lower) ?? NO_ENTRIES;
  const opens =
    form.shape !== "punct" &&
    (isDigit(form.lower.charCodeAt(0)) || entries.some(({ kind }) => OPENING.has(kind)) || mayHide(form));
  return { entries, opens };
}

/** Whether a number can begin with this token. */
export const opensNumber = ({ form }: Token, compiled: CompiledQuantities): boolean => knownOf(form, compiled).opens;

const OPENING = new Set<WordKind>(["number", "multiplier", "vague", "half", "share", "indefinite", "one"]);

/** A word that can hold a number though the table does not know it: "twenty-five", "USD10". */
function mayHide({ lower }: Form): boolean {
  if (lower.length > 40) return false;
  for (let at = 1; at < lower.length; at++) {
    const unit = lower.charCodeAt(at);
    if (unit === 45 || (at >= 2 && at <= 3 && isDigit(unit))) return true;
  }
  return false;
}

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;
