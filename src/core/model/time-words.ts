/**
 * Forms of words, separated by spaces, folded to lower case. `січ(ень|ня|ні)` lists endings, `_` joins
 * the words of a phrase, `^may` counts only with a capital, `~morgen` only without one, `jan.` may be
 * followed by a full stop, `sat!` must be.
 */
export type Forms = string;

/** The classes of words that the rules for times speak of. Digits get theirs from the engine. */
export type TimeClass =
  /** Number words (`x` is unknown: "einige"), ordinals, months 1-12, weekdays 1-7 (Monday is 1), feasts (`12-24`, `easter+1`). */
  | "count"
  | "ordinal"
  | "month"
  | "weekday"
  | "season"
  | "holiday"
  | "romanCentury"
  | "decadeName"
  /** Parts of the day; weekday and part in one word (`1 evening`: "Montagabend"); weekdays as habit ("montags"). */
  | "part"
  | "night"
  | "dayPart"
  | "daySet"
  | "nightTo"
  /** Units of time, adjectives of them ("two-week": `2 week`, "jahrelang": `x year`), stretches of unknown unit. */
  | "unit"
  | "unitAdjective"
  | "lasting"
  | "yearWord"
  | "quarterWord"
  | "halfWord"
  | "centuryWord"
  | "decadeWord"
  | "decade"
  | "vagueSpan"
  /** Days relative to the report ("gestern": -1, "tonight": `0 night`), years ("heuer": 0), days relative to the time told of ("Vortag": -1). */
  | "dayWord"
  | "yearRelative"
  /** A unit before or after this one in one word ("Vorwoche": `-1 week`). */
  | "unitRelative"
  | "textDay"
  /** A part of a unit in one word ("Jahresende": `late year`). */
  | "portionUnit"
  /** "last" -1, "this" 0, "next" 1, from the report and from the time told of; "the same". */
  | "relative"
  | "textRelative"
  | "same"
  /** early, mid, late. */
  | "portion"
  /** "vor" drei Tagen, three days "ago", "in" drei Tagen, drei Tage "später", "zuvor". */
  | "ago"
  | "agoAfter"
  | "hence"
  | "laterAfter"
  | "earlierAfter"
  | "each"
  | "setWord"
  | "perWord"
  /** Words that point without a value. */
  | "present"
  | "pastWord"
  | "futureWord"
  | "sameWord"
  /** Conjunctions that hold a word of time and name none ("у той час як"). */
  | "whereas"
  | "clockWord"
  | "half"
  | "pm"
  | "era"
  /** Small words that stand between the others. */
  | "about"
  | "determiner"
  | "of"
  | "on"
  | "onto"
  | "to"
  | "and"
  | "over"
  | "long"
  | "since"
  /** Plural units (after "last": a stretch of unknown length), weekends, words after years of age ("alt"). */
  | "units"
  | "weekend"
  | "ageWord"
  /** In patterns only: any one word in lower case. */
  | "any";

/** `pattern`: classes in order; `x?` may be absent, `x|y` is either. `make` names the builder (`none`: no time, an age); `set` fixes fields. */
export interface TimeRule {
  readonly pattern: string;
  readonly make: "date" | "weekday" | "shift" | "duration" | "set" | "clock" | "deictic" | "span" | "none";
  readonly set?: Readonly<Record<string, string | number>>;
  readonly examples?: readonly string[];
}

/** The time words of a language: lists of words, and the orders in which they make times. */
export interface TimeWords {
  readonly words: Readonly<Partial<Record<TimeClass, Readonly<Record<string, Forms>>>>>;
  /** Suffixes of digits: "24th", "27-го" (ordinal), "1990er", "1990-х" (decade). */
  readonly ordinalSuffixes: Forms;
  readonly decadeSuffixes: Forms;
  /** First parts of compounds with `unitAdjective` ("zwei|wöchig", "три|тижневий"). */
  readonly compoundCounts: Readonly<Record<string, Forms>>;
  /** A full stop after digits makes an ordinal (German). */
  readonly ordinalDot: boolean;
  readonly rules: readonly TimeRule[];
  /** Words before a time that belong to it, and what bound they set. */
  readonly leads: Readonly<Partial<Record<"plain" | "since" | "until" | "before" | "after" | "within", Forms>>>;
  /** Words that join two times to a range, and those that open one ("von ... bis", "between ... and"). */
  readonly rangeOpeners: Forms;
  readonly rangeJoiners: Forms;
  /** "began", "почалася": a date after them dates what "since" speaks of before. */
  readonly began: Forms;
  /** Words of future and past near a date that lacks its year, or a weekday. */
  readonly future: Forms;
  readonly past: Forms;
  /** "has", "have": "for 8 years" after them reaches to the report (English). */
  readonly perfect: Forms;
  /** Joiners that make a range only after an opener ("and"). */
  readonly openedJoiners: Forms;
}
