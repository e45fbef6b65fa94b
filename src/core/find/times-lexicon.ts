import type { TimeClass, TimeWords } from "../model/time-words.ts";
import type { Token, Form as WrittenForm } from "../model/token.ts";

/** What a stretch of tokens can mean for a time: its class, its value, and how many tokens it takes. */
export interface Sense {
  readonly cls: SenseClass;
  readonly value: string;
  readonly length: number;
}

/** Classes of the lexicon, and those the engine gives to digits and signs. */
export type SenseClass =
  | TimeClass
  | "num"
  | "day"
  | "dayOrdinal"
  | "year"
  | "oldYear"
  | "year2"
  | "monthRange"
  | "shortYear"
  | "fullDate"
  | "dayMonth"
  | "clock"
  | "hour"
  | "comma"
  | "dash"
  | "slash";

/** What the lexicon says of one form. */
interface Form {
  readonly entries: readonly Entry[];
  /** Its senses where they need no look around: no phrase, no full stop, no rule for capitals. */
  readonly fixed: readonly Sense[] | null;
}

interface Entry {
  readonly cls: TimeClass;
  readonly value: string;
  readonly rest: readonly string[];
  /** 1 only with a capital, -1 only without one. */
  readonly capital: -1 | 0 | 1;
  /** A full stop may (1) or must (2) follow. */
  readonly dot: 0 | 1 | 2;
}

/** The words of one language, expanded to their forms. */
export interface TimeLexicon {
  readonly forms: ReadonlyMap<string, Form>;
  readonly ordinalSuffixes: ReadonlySet<string>;
  readonly decadeSuffixes: ReadonlySet<string>;
  readonly unitAdjectives: ReadonlyMap<string, string>;
  readonly ordinalDot: boolean;
}

/** Expands `січ(ень|ня)` and splits at spaces. */
export function expandForms(forms: string): string[] {
  const found: string[] = [];
  for (const form of forms.split(/\s+/)) {
    if (form === "") continue;
    let parts = [""];
    for (const piece of form.split(/(\([^)]*\))/)) {
      const choices = piece.startsWith("(") ? piece.slice(1, -1).split("|") : [piece];
      parts = parts.flatMap((start) => choices.map((choice) => start + choice));
    }
    found.push(...parts);
  }
  return found;
}

function entryOf(cls: TimeClass, value: string, form: string): readonly [string, Entry] {
  const capital = form.startsWith("^") ? 1 : form.startsWith("~") ? -1 : 0;
  let plain = capital === 0 ? form : form.slice(1);
  const dot = plain.length > 1 && plain.endsWith(".") ? 1 : plain.endsWith("!") ? 2 : 0;
  if (dot > 0) plain = plain.slice(0, -1);
  const [head, ...rest] = plain.split("_");
  return [head as string, { cls, value, rest, capital, dot }];
}

/** Compiles the word lists of a language into one table of forms. */
export function compileLexicon(words: TimeWords): TimeLexicon {
  const entries = new Map<string, Entry[]>();
  const add = (cls: TimeClass, value: string, form: string) => {
    const [head, entry] = entryOf(cls, value, form);
    const list = entries.get(head);
    if (list) list.push(entry);
    else entries.set(head, [entry]);
  };
  const unitAdjectives = new Map<string, string>();
  for (const [cls, values] of Object.entries(words.words)) {
    for (const [value, forms] of Object.entries(values)) {
      for (const form of expandForms(forms)) {
        if (cls === "unitAdjective") unitAdjectives.set(form, value);
        else add(cls as TimeClass, value, form);
      }
    }
  }
  addCompounds(words, unitAdjectives, add);
  return {
    forms: new Map([...entries].map(([head, list]) => [head, { entries: list, fixed: fixedSenses(list) }])),
    unitAdjectives,
    ordinalSuffixes: new Set(expandForms(words.ordinalSuffixes)),
    decadeSuffixes: new Set(expandForms(words.decadeSuffixes)),
    ordinalDot: words.ordinalDot,
  };
}

function fixedSenses(entries: readonly Entry[]): readonly Sense[] | null {
  return entries.every(({ rest, dot, capital }) => rest.length === 0 && dot === 0 && capital === 0)
    ? entries.map(({ cls, value }) => ({ cls, value, length: 1 }))
    : null;
}

/** "zwei" x "wöchig", with and without a hyphen, so that a compound costs one look-up. */
function addCompounds(
  words: TimeWords,
  units: ReadonlyMap<string, string>,
  add: (cls: TimeClass, value: string, form: string) => void,
): void {
  for (const [count, forms] of Object.entries(words.compoundCounts)) {
    for (const form of expandForms(forms)) {
      for (const [tail, unit] of units) {
        add("unitAdjective", `${count} ${unit}`, form + tail);
        add("unitAdjective", `${count} ${unit}`, `${form}-${tail}`);
      }
    }
  }
}

const sign = (value: string, cls: SenseClass): [string, readonly Sense[]] => [value, [{ cls, value, length: 1 }]];
const SIGNS = new Map([
  sign(",", "comma"),
  sign("-", "dash"),
  sign("–", "dash"),
  sign("—", "dash"),
  sign("/", "slash"),
]);
const NONE: readonly Sense[] = [];

const UNKNOWN: Form = { entries: [], fixed: NONE };

/** What the lexicon says of a word, noted with its form. */
function entryFor(form: WrittenForm, lexicon: TimeLexicon): Form {
  form.times ??= lexicon.forms.get(form.lower) ?? joined(form.lower, lexicon);
  return form.times as Form;
}

/** The tokens of a sentence with the senses found so far, so that each token is looked up once. */
export interface Reading {
  readonly tokens: readonly Token[];
  readonly lexicon: TimeLexicon;
  readonly senses: (readonly Sense[] | undefined)[];
}

/** What the tokens from `at` on can mean, in the order of the pack. */
export function sensesAt(reading: Reading, at: number): readonly Sense[] {
  const token = reading.tokens[at] as Token;
  if (token.shape === "word" && !startsWithDigit(token)) {
    const { fixed } = entryFor(token.form, reading.lexicon);
    if (fixed !== null) return fixed;
  }
  const known = reading.senses[at];
  if (known !== undefined) return known;
  const found = computeSenses(reading.tokens, at, reading.lexicon);
  reading.senses[at] = found;
  return found;
}

function startsWithDigit({ lower }: Token): boolean {
  const first = lower.charCodeAt(0);
  return first >= 48 && first <= 57;
}

function computeSenses(tokens: readonly Token[], at: number, lexicon: TimeLexicon): readonly Sense[] {
  const token = tokens[at] as Token;
  if (token.shape === "punct") {
    const sign = SIGNS.get(token.lower);
    if (sign !== undefined) return sign;
    const quote = token.lower === "'" || token.lower === "’" ? tokens[at + 1] : undefined;
    return quote?.shape === "number" && quote.lower.length === 2 && !quote.spaced
      ? [{ cls: "year2", value: quote.lower, length: 2 }]
      : NONE;
  }
  if (startsWithDigit(token))
    return token.shape === "number" ? numberSenses(tokens, at, lexicon) : suffixSenses(token.lower, lexicon);
  return wordSenses(entryFor(token.form, lexicon).entries, tokens, at);
}

/** "травні-червні": two months in one token. */
function joined(lower: string, lexicon: TimeLexicon): Form {
  const cut = lower.indexOf("-");
  if (cut <= 0) return UNKNOWN;
  const first = lexicon.forms.get(lower.slice(0, cut))?.entries.find(({ cls }) => cls === "month");
  const second = lexicon.forms.get(lower.slice(cut + 1))?.entries.find(({ cls }) => cls === "month");
  return first === undefined || second === undefined
    ? UNKNOWN
    : { entries: [], fixed: [{ cls: "monthRange", value: `${first.value} ${second.value}`, length: 1 }] };
}

function wordSenses(entries: readonly Entry[], tokens: readonly Token[], at: number): readonly Sense[] {
  const token = tokens[at] as Token;
  const senses: Sense[] = [];
  for (const entry of entries) {
    if (entry.capital !== 0 && (entry.capital === 1) !== token.capital && !(entry.capital === -1 && at === 0)) continue;
    let length = 1;
    while (length <= entry.rest.length && tokens[at + length]?.lower === entry.rest[length - 1]) length++;
    if (length <= entry.rest.length) continue;
    const next = tokens[at + length];
    const dotted = entry.dot > 0 && next !== undefined && next.lower === "." && !next.spaced;
    if (entry.dot === 2 && !dotted) continue;
    senses.push({ cls: entry.cls, value: entry.value, length: dotted ? length + 1 : length });
  }
  return senses;
}

/** Senses of a token of digits: day, year, hour, clock time, full date. */
function numberSenses(tokens: readonly Token[], at: number, lexicon: TimeLexicon): readonly Sense[] {
  const lower = (tokens[at] as Token).lower;
  if (lower.length > 10) return NONE;
  if (!/^\d+$/.test(lower)) return partedSenses(lower);
  if (lower.length > 4) return [{ cls: "num", value: lower, length: 1 }];
  const value = Number(lower);
  const senses: Sense[] = [];
  const next = tokens[at + 1];
  const dotted = next !== undefined && next.lower === "." && !next.spaced;
  if (lower.length <= 2) {
    if (value >= 1 && value <= 31) {
      if (dotted && lexicon.ordinalDot)
        senses.push(
          { cls: "day", value: lower, length: 2 },
          { cls: "dayOrdinal", value: lower, length: 2 },
          { cls: "ordinal", value: lower, length: 2 },
        );
      senses.push({ cls: "day", value: lower, length: 1 });
    }
    if (value <= 24) senses.push({ cls: "hour", value: lower, length: 1 });
    if (lower.length === 2) senses.push({ cls: "shortYear", value: lower, length: 1 });
  } else if (value <= 2199) senses.push({ cls: value >= 1000 ? "year" : "oldYear", value: lower, length: 1 });
  senses.push({ cls: "num", value: lower, length: 1 });
  return senses;
}

/** Senses of digits with full stops or colons inside: "19.11.2005", "24.02", "16:30", "7.30". */
function partedSenses(lower: string): readonly Sense[] {
  const parts = /^(\d{1,2})([.:])(\d{2}|\d)(?:[.:](\d{2}|\d{4}))?$/.exec(lower);
  if (parts === null)
    return /^\d+[.,]\d$/.test(lower) ? [{ cls: "num", value: lower.replace(",", "."), length: 1 }] : NONE;
  const [, a, sign, b, c] = parts as unknown as [string, string, string, string, string | undefined];
  const [first, second] = [Number(a), Number(b)];
  const calendar = sign === "." && first >= 1 && first <= 31 && second >= 1 && second <= 12;
  if (c !== undefined)
    return calendar
      ? [{ cls: "fullDate", value: `${first} ${second} ${c}`, length: 1 }]
      : sign === ":"
        ? [{ cls: "clock", value: `${first}:${second}`, length: 1 }]
        : NONE;
  const senses: Sense[] = [];
  if (b.length === 2 && first <= 24 && second < 60)
    senses.push({ cls: sign === ":" ? "clock" : "hour", value: `${first}:${second}`, length: 1 });
  if (calendar) senses.push({ cls: "dayMonth", value: `${first} ${second}`, length: 1 });
  if (sign === ".") senses.push({ cls: "num", value: lower, length: 1 });
  return senses;
}

/** Endings of inflected numerals written onto digits: "3-х тижнів", "5-ти днів". */
const NUMERAL_ENDINGS = new Set(["х", "ти", "ми", "ма", "ох", "и"]);

/** Senses of digits with letters: "24th", "27-го", "1990er", "6-денної", "7pm". */
function suffixSenses(lower: string, lexicon: TimeLexicon): readonly Sense[] {
  let end = 1;
  while (end < lower.length && end < 5 && lower.charCodeAt(end) >= 48 && lower.charCodeAt(end) <= 57) end++;
  const digits = lower.slice(0, end);
  const hyphen = lower[end] === "-";
  const suffix = lower.slice(hyphen ? end + 1 : end);
  const value = Number(digits);
  if (lexicon.decadeSuffixes.has(suffix) && value % 10 === 0 && (end === 2 || end === 4)) {
    const decade: Sense = { cls: "decade", value: digits, length: 1 };
    if (hyphen && end === 2) return [decade, { cls: "num", value: digits, length: 1 }];
    return lexicon.ordinalSuffixes.has(suffix) && value <= 31
      ? [decade, { cls: "dayOrdinal", value: digits, length: 1 }, { cls: "ordinal", value: digits, length: 1 }]
      : [decade];
  }
  if (lexicon.ordinalSuffixes.has(suffix)) {
    if (end > 2) return value >= 1000 && value <= 2100 ? [{ cls: "year", value: digits, length: 1 }] : NONE;
    const ordinal: Sense = { cls: "ordinal", value: digits, length: 1 };
    return value >= 1 && value <= 31
      ? [{ cls: "dayOrdinal", value: digits, length: 1 }, { cls: "day", value: digits, length: 1 }, ordinal]
      : [ordinal];
  }
  if (hyphen && NUMERAL_ENDINGS.has(suffix)) return [{ cls: "num", value: digits, length: 1 }];
  const unit = lexicon.unitAdjectives.get(suffix);
  if (unit !== undefined) return [{ cls: "unitAdjective", value: `${digits} ${unit}`, length: 1 }];
  if ((suffix === "am" || suffix === "pm") && value <= 12)
    return [{ cls: "clock", value: `${(value % 12) + (suffix === "pm" ? 12 : 0)}:0`, length: 1 }];
  return NONE;
}
