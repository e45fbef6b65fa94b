import type { CountedEntry } from "./language.ts";
import type { QuantityMention } from "./mention.ts";
import type { Forms } from "./time-words.ts";

/** Words before (or after) a number that bound it; `span` ("past", "last") ends the search, `notOne` ("each one") undoes "one". */
export type BoundWord =
  | "more"
  | "least"
  | "less"
  | "most"
  | "about"
  | "exact"
  | "up"
  | "down"
  | "part"
  | "label"
  | "age"
  | "from"
  | "span"
  | "minus"
  | "notOne";

/** The number words of a language. Lists of forms are written as in `time-words.ts`. */
export interface QuantityWords {
  /** "," or ".": the mark of decimals; the other one, spaces and apostrophes mark thousands. */
  readonly decimal: "," | ".";
  /** A full stop after digits makes an ordinal (German). */
  readonly ordinalDot: boolean;
  /** Words with a value of their own that add up ("twenty", "five"), and those that multiply ("hundred", "million"). */
  readonly numbers: Readonly<Record<string, Forms>>;
  readonly multipliers: Readonly<Record<string, Forms>>;
  /** Vague counts by the value they start at (codebook, ruling 12): "several" 2, "dozens" 12, "hundreds" 100. */
  readonly vague: Readonly<Record<string, Forms>>;
  /** Vague counts without a value ("many"): nothing is known but that there are some. */
  readonly halves: Readonly<Record<string, Forms>>;
  /** Shares: "half" 0.5, "third" (after a count or an article) 0.3333. */
  readonly shares: Readonly<Record<string, Forms>>;
  readonly fractions: Readonly<Record<string, Forms>>;
  /** Where words of shares are ordinals too ("a third village"): what may follow them as shares ("a third of"). */
  readonly ordinalShares?: { readonly words: Forms; readonly followers: Forms };
  /** Articles that count as one before a counted noun; and words that are one by themselves. */
  readonly indefinite: Forms;
  readonly one: Forms;
  /** Words after `one` that make it no number ("another", "day"). */
  readonly notAfterOne: Forms;
  readonly before: Readonly<Partial<Record<BoundWord, Forms>>>;
  readonly after: Readonly<Partial<Record<"least" | "most" | "about" | "age" | "none", Forms>>>;
  /** Heads of compounds are looked up ("Kleinkind"). */
  readonly compounds?: boolean;
  /** "and" within a number ("one hundred and five"). */
  readonly within: Forms;
  readonly rangeJoiners: Forms;
  /** Joiners that need an opener before: "between X and Y". */
  readonly openedJoiners: Forms;
  readonly openers: Forms;
  /** "or", "oder": joins neighbouring values ("two or three"). */
  readonly or: Forms;
  /** "by" how much something rose or fell. */
  readonly by: Forms;
  /** "one in three". */
  readonly ratio: Forms;
  /** Words between "hundreds" and "thousands" ("of"). */
  readonly of: Forms;
  /** Words at which the search for the counted noun stops: prepositions, conjunctions, verbs of being. */
  readonly stops: Forms;
  /** What may be counted; patterns are looked up with `endings`. */
  readonly counted: readonly CountedEntry[];
  readonly endings: Readonly<Record<string, string>>;
  /**
   * Units that bear numbers: forms in the singular make one of any number before them ("114 бригада"), forms that could be
   * a plural only of numbers that would take another ("45 бригады").
   */
  readonly units?: { readonly singular: Forms; readonly doubtful: Forms };
}

/** A quantity with what the claim does not need: the value before conversion, and the direction of a change. */
export interface FoundQuantity extends QuantityMention {
  /** Bounds and unit as written, where they were converted. */
  readonly original?: { readonly low: number | null; readonly high: number | null; readonly unit: string };
  /** The number is the size of a rise or a fall. */
  readonly trend?: "up" | "down";
  /** The word that bounds it, where one stands. */
  readonly bound?: "more" | "least" | "less" | "most";
  /** Years of age: no count. */
  readonly age?: boolean;
  /** A number of unknown size ("dozens") rather than an exact one. */
  readonly vague?: boolean;
}
