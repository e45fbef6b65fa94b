import type { Grain } from "../model/claim.ts";
import type { FoundTime, ResolvedTime, TimeValue } from "../model/time.ts";
import { fromIso, toIso } from "./times-calendar.ts";
import { type Anchor, type Interval, resolveDate } from "./times-dates.ts";
import { resolveShift, resolveSpan, resolveWeekday } from "./times-relative.ts";

/** What times are resolved against. */
export interface TimeContext {
  /** ISO date or date-time of publication, `null` where not known. */
  readonly published: string | null;
  /**
   * `report`: partial dates lie near the publication date. `history`: they continue the times told
   * before them. Absent: decided from the years the document states.
   */
  readonly genre?: "report" | "history";
}

/** Characters within which a partial date goes on from the full one before it. */
const NEAR = 200;

/**
 * Resolves the times of one document, given in text order, against its publication date and against
 * each other (HeidelTime's two steps: value first, context later). Relative times without a date to
 * start from, and vague ones, keep neither `from` nor `until`.
 */
export function groundTimes(mentions: readonly FoundTime[], context: TimeContext): ResolvedTime[] {
  const published = context.published === null ? null : fromIso(context.published);
  const history = context.genre === undefined ? isHistory(mentions, published) : context.genre === "history";
  const first =
    published === null ? (mentions.map(({ value }) => yearOf(value)).find((year) => year !== null) ?? null) : null;
  const anchor: Anchor = {
    published,
    history,
    last: null,
    lastDay: null,
    year: first,
    month: null,
    stated: false,
    near: false,
    tense: undefined,
  };
  let last = Number.NEGATIVE_INFINITY;
  return mentions.map(({ value, rangeEnd, tense, start }) => {
    anchor.tense = tense;
    anchor.near = start - last < NEAR;
    last = start;
    return toResolved(resolve(value, anchor, rangeEnd));
  });
}

/** A document whose stated years mostly lie well before its publication tells history. */
function isHistory(mentions: readonly FoundTime[], published: number | null): boolean {
  const now = published === null ? null : Number(toIso(published).slice(0, 4));
  let near = 0;
  let far = 0;
  for (const { value } of mentions) {
    const year = yearOf(value);
    if (year === null) continue;
    if (now !== null && Math.abs(now - year) <= 1) near++;
    else far++;
  }
  return now === null ? far > 0 : far >= 6 && far > 4 * near;
}

function yearOf(value: TimeValue): number | null {
  if (value.type === "date")
    return value.year !== undefined && value.month !== undefined && value.decade === undefined ? value.year : null;
  if (value.type === "bounded") return yearOf(value.inner);
  return value.type === "range" ? yearOf(value.until) : null;
}

function toResolved(interval: Interval): ResolvedTime {
  return {
    ...(interval.from === null ? {} : { from: toIso(interval.from) }),
    ...(interval.until === null ? {} : { until: toIso(interval.until) }),
    grain: interval.grain,
    basis: interval.basis,
  };
}

/** Resolves one value and remembers it as the time told of. */
function resolve(value: TimeValue, anchor: Anchor, rangeEnd = false): Interval {
  const interval = intervalOf(value, anchor);
  if (
    !rangeEnd &&
    !(value.type === "bounded" && value.bound === "until") &&
    value.type !== "set" &&
    value.type !== "duration" &&
    value.type !== "span"
  )
    remember(interval, anchor);
  return interval;
}

function remember(interval: Interval, anchor: Anchor): void {
  const at = interval.told ?? interval.from ?? interval.until;
  if (at === null || interval.grain === "vague") return;
  const iso = toIso(at);
  if (isAside(interval, Number(iso.slice(0, 4)), anchor)) return;
  anchor.last = interval;
  if (at >= -719162) anchor.year = Number(iso.slice(0, 4));
  if (interval.grain === "year" || interval.grain === "decade" || interval.grain === "century") {
    anchor.month = null;
    return;
  }
  anchor.month = Number(iso.slice(5, 7));
  anchor.stated = interval.basis === "stated" && (interval.grain === "day" || interval.grain === "month");
  if (interval.grain === "day" || interval.grain === "part" || interval.grain === "hour" || interval.grain === "minute")
    anchor.lastDay = interval.told ?? interval.until ?? interval.from;
}

/** A bare year well before the dates told of, or a generation after them, is an aside: the story goes on from the dates. */
function isAside(interval: Interval, year: number, anchor: Anchor): boolean {
  return (
    anchor.history &&
    interval.grain === "year" &&
    anchor.year !== null &&
    anchor.month !== null &&
    (year < anchor.year - 1 || year > anchor.year + GENERATION)
  );
}

/** Years after which a text looks back ("documents released in 2005"). */
const GENERATION = 25;

const VAGUE: Interval = { from: null, until: null, grain: "vague", basis: "stated" };

function intervalOf(value: TimeValue, anchor: Anchor): Interval {
  switch (value.type) {
    case "date":
      return resolveDate(value, anchor);
    case "weekday":
      return resolveWeekday(value, anchor);
    case "shift":
      return resolveShift(value, anchor);
    case "span":
      return resolveSpan(value, anchor);
    case "duration":
    case "set":
      return { ...VAGUE, grain: grainOf(value.unit) };
    case "clock":
      return resolveClock(value, anchor);
    case "deictic":
      return resolveDeictic(value, anchor);
    case "range":
      return resolveRange(value, anchor);
    case "bounded":
      return resolveBounded(value, anchor);
  }
}

const grainOf = (unit: string): Grain => (unit === "weekend" || unit === "night" ? "day" : (unit as Grain));

/** A clock time is on the day beside it, else on the day told of last, else on the day of the report. */
function resolveClock(value: Extract<TimeValue, { type: "clock" }>, anchor: Anchor): Interval {
  if (value.inner !== undefined) return { ...intervalOf(value.inner, anchor), grain: "minute" };
  const day = anchor.lastDay ?? anchor.published;
  return day === null ? { ...VAGUE, grain: "minute" } : { from: day, until: day, grain: "minute", basis: "implied" };
}

function resolveDeictic(value: Extract<TimeValue, { type: "deictic" }>, anchor: Anchor): Interval {
  if (value.sense === "present" && anchor.published !== null && !anchor.history)
    return { from: anchor.published, until: anchor.published, grain: "day", basis: "implied" };
  if (
    value.sense === "same" &&
    anchor.last !== null &&
    (value.unit === undefined || value.unit === "day" || grainOf(value.unit) === anchor.last.grain)
  )
    return { ...anchor.last, basis: "implied" };
  return VAGUE;
}

/** The end is resolved first where it is fuller; the start never lies after the end. */
function resolveRange(value: Extract<TimeValue, { type: "range" }>, anchor: Anchor): Interval {
  const from = intervalOf(value.from, anchor);
  if (from.from !== null) remember(from, anchor);
  const until = intervalOf(value.until, anchor);
  return {
    from: from.from,
    until: until.until,
    grain: until.grain,
    basis: until.basis,
    ...(from.from === null ? {} : { told: from.from }),
  };
}

function resolveBounded(value: Extract<TimeValue, { type: "bounded" }>, anchor: Anchor): Interval {
  const inner = intervalOf(value.inner, anchor);
  const told = inner.from === null ? {} : { told: inner.from };
  const { grain, basis } = inner;
  switch (value.bound) {
    case "since":
      return {
        from: inner.from,
        until:
          inner.from === null || anchor.published === null || anchor.published < inner.from ? null : anchor.published,
        grain,
        basis,
        ...told,
      };
    case "until":
      return { from: null, until: inner.until, grain, basis, ...told };
    case "before":
      return { from: null, until: inner.from === null ? null : inner.from - 1, grain, basis, ...told };
    case "after":
      return { from: inner.until === null ? null : inner.until, until: null, grain, basis, ...told };
    case "within":
      return inner;
  }
}
