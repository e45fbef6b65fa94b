import type { Grain } from "./claim.ts";

/**
 * A time expression before it is resolved (after HeidelTime: the underspecified value first,
 * its resolution later, in context). Calendar fields are those the text states.
 */
export type TimeValue =
  /** A calendar date or part of one: "19 November 2005", "im Mai", "2014", "the 1990s" (year + decade). */
  | { readonly type: "date"; readonly year?: number; readonly month?: number; readonly day?: number;
      readonly era?: "bc"; readonly decade?: boolean; readonly century?: boolean;
      readonly season?: "spring" | "summer" | "autumn" | "winter"; readonly quarter?: number; readonly half?: 1 | 2;
      readonly part?: DayPart; readonly portion?: "early" | "mid" | "late" }
  /** A weekday, relative to the document: "am Mittwoch", "last Friday". */
  | { readonly type: "weekday"; readonly weekday: number; readonly shift?: "last" | "this" | "next"; readonly part?: DayPart }
  /** So many units before (negative) or after the anchor: "gestern", "vor vier Tagen", "next year". */
  | { readonly type: "shift"; readonly unit: TimeUnit; readonly count: number | null; readonly anchor: "document" | "text"; readonly part?: DayPart }
  /** A stretch with its length, not placed: "drei Stunden", "for 8 years". `count` null is unknown. */
  | { readonly type: "duration"; readonly unit: TimeUnit; readonly count: number | null; readonly low?: number; readonly high?: number }
  /** A stretch that ends at (`since`), or begins at (`until`, `after`, `before`) an inner time. */
  | { readonly type: "bounded"; readonly bound: "since" | "until" | "before" | "after" | "within"; readonly inner: TimeValue }
  /** From one time to another: "24.-26. März", "between 2014 and 2022". */
  | { readonly type: "range"; readonly from: TimeValue; readonly until: TimeValue }
  /** Repeated: "every day", "montags", "щодня". */
  | { readonly type: "set"; readonly unit: TimeUnit; readonly every: number }
  /** A time of day: "um 16:30 Uhr". */
  | { readonly type: "clock"; readonly hour: number; readonly minute?: number; readonly inner?: TimeValue }
  /** Words that point without a value: "now", "recently", "am selben Tag", "damals", "раніше". */
  | { readonly type: "deictic"; readonly sense: "present" | "past" | "future" | "same"; readonly unit?: TimeUnit };

export type TimeUnit = "minute" | "hour" | "day" | "night" | "week" | "weekend" | "month" | "quarter" | "season" | "year" | "decade" | "century";
export type DayPart = "morning" | "midday" | "afternoon" | "evening" | "night" | "dawn";

/** What a time value resolves to. `from`/`until` are inclusive ISO dates, absent where unknown. */
export interface ResolvedTime {
  readonly from?: string;
  readonly until?: string;
  readonly grain: Grain;
  readonly basis: "stated" | "implied" | "assumed";
}
