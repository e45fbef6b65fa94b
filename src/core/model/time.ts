import type { Grain } from "./claim.ts";
import type { TimeMention } from "./mention.ts";

/** A calendar date or part of one. Fields are those the text states; `shiftYear` is "of last year" (-1). */
export interface DateValue {
  readonly type: "date";
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly era?: "bc";
  /** The decade of `year` ("the 1990s"); `year` below 100 is a decade of an unnamed century. */
  readonly decade?: boolean;
  /** `year` counts centuries ("20. Jahrhundert": 20). */
  readonly century?: boolean;
  readonly season?: Season;
  readonly quarter?: number;
  readonly half?: 1 | 2;
  readonly part?: DayPart;
  readonly portion?: Portion;
  readonly shiftYear?: number;
  readonly shiftMonth?: number;
  readonly weekday?: number;
  /** Days after Easter Sunday, for movable feasts. */
  readonly easter?: number;
  /** The night that ends on the day ("in der Nacht zum 1. Januar"). */
  readonly nightTo?: boolean;
}

/**
 * A time expression before it is resolved (after HeidelTime: the underspecified value first,
 * its resolution later, in context).
 */
export type TimeValue =
  | DateValue
  /** A weekday, relative to the document: "am Mittwoch", "last Friday". */
  | {
      readonly type: "weekday";
      readonly weekday: number;
      readonly shift?: "last" | "this" | "next";
      /** In the week so many weeks from that of the report: "on Tuesday last week". */
      readonly weeks?: number;
      readonly part?: DayPart;
      readonly nightTo?: boolean;
    }
  /** So many units before (negative) or after the anchor: "gestern", "vor vier Tagen", "next year". */
  | {
      readonly type: "shift";
      readonly unit: TimeUnit;
      readonly count: number | null;
      readonly anchor: "document" | "text";
      readonly part?: DayPart;
      readonly portion?: Portion;
      readonly nightTo?: boolean;
      readonly sign?: -1 | 1;
      readonly exact?: boolean;
    }
  /** A stretch with its length, not placed: "drei Stunden". `count` null is unknown. `more` is a second, smaller unit. */
  | {
      readonly type: "duration";
      readonly unit: TimeUnit;
      readonly count: number | null;
      readonly low?: number;
      readonly high?: number;
      readonly more?: { readonly unit: TimeUnit; readonly count: number };
    }
  /** A stretch that ends at ("in the past 24 hours", -1) or begins at the document's time (1). `count` null is unknown. */
  | { readonly type: "span"; readonly unit: TimeUnit; readonly count: number | null; readonly sign: -1 | 1 }
  /** A stretch that ends at (`since`), or begins at (`until`, `after`, `before`) an inner time. */
  | {
      readonly type: "bounded";
      readonly bound: "since" | "until" | "before" | "after" | "within";
      readonly inner: TimeValue;
    }
  /** From one time to another: "24.-26. März", "between 2014 and 2022". */
  | { readonly type: "range"; readonly from: TimeValue; readonly until: TimeValue }
  /** Repeated: "every day", "montags", "щодня". */
  | {
      readonly type: "set";
      readonly unit: TimeUnit;
      readonly every: number;
      readonly weekday?: number;
      readonly part?: DayPart;
    }
  /** A time of day: "um 16:30 Uhr". */
  | { readonly type: "clock"; readonly hour: number; readonly minute?: number; readonly inner?: TimeValue }
  /** Words that point without a value: "now", "recently", "am selben Tag", "damals", "раніше". */
  | { readonly type: "deictic"; readonly sense: "present" | "past" | "future" | "same"; readonly unit?: TimeUnit };

export type TimeUnit =
  | "minute"
  | "hour"
  | "day"
  | "night"
  | "week"
  | "weekend"
  | "month"
  | "quarter"
  | "season"
  | "year"
  | "decade"
  | "century";
export type DayPart = "morning" | "midday" | "afternoon" | "evening" | "night" | "dawn";
export type Season = "spring" | "summer" | "autumn" | "winter";
export type Portion = "early" | "mid" | "late";

/** What a time value resolves to. `from`/`until` are inclusive ISO dates, absent where unknown. */
export interface ResolvedTime {
  readonly from?: string;
  readonly until?: string;
  readonly grain: Grain;
  readonly basis: "stated" | "implied" | "assumed";
}

/** A time mention whose range or bound is made of times with spans of their own. */
export interface FoundTime extends TimeMention {
  readonly parts?: readonly TimeMention[];
  /** The end of a range standing alone: what follows goes on from its start. */
  readonly rangeEnd?: boolean;
  /** What the words around it say, where the year or week is open. */
  readonly tense?: "past" | "future";
}
