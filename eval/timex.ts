import { fromIso, weekOf } from "../src/core/ground/times-calendar.ts";
import type { FoundTime, ResolvedTime, TimeUnit, TimeValue } from "../src/core/model/time.ts";

/** A TIMEX3 element of a gold file: offsets in the text without tags. */
export interface Timex {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly value: string;
}

/** A gold file: its text without tags, its times, and its document creation time. */
export interface TimexDocument {
  readonly text: string;
  readonly created: string | null;
  readonly times: readonly Timex[];
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Reads TimeML or WikiWars XML. Only `<TEXT>` is annotated (titles are not); empty elements (implied points) are no gold. */
export function readTimex(xml: string): TimexDocument {
  const created = /<(?:DCT|DATETIME)>[\s\S]*?value="([^"]+)"/.exec(xml)?.[1] ?? null;
  const body = (/<TEXT>([\s\S]*)<\/TEXT>/.exec(xml)?.[1] ?? xml).replace(
    /<DCT>[\s\S]*?<\/DCT>|<DATETIME>[\s\S]*?<\/DATETIME>|<DOCID>[\s\S]*?<\/DOCID>|<DOCTYPE[\s\S]*?<\/DOCTYPE>/g,
    "",
  );
  const times: Timex[] = [];
  const open: { start: number; attributes: string }[] = [];
  let text = "";
  for (const piece of body.split(/(<[^>]*>)/)) {
    if (!piece.startsWith("<")) text += piece.replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
    else if (piece.startsWith("<TIMEX3") && !piece.endsWith("/>")) open.push({ start: text.length, attributes: piece });
    else if (piece.startsWith("</TIMEX3")) {
      const { start, attributes } = open.pop() ?? { start: text.length, attributes: "" };
      const attribute = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? "";
      times.push({ start, end: text.length, type: attribute("type"), value: attribute("value").trim() });
    }
  }
  return { text, created, times: times.sort((a, b) => a.start - b.start) };
}

/** The times of a mention that TIMEX3 marks one by one: both ends of a range, the inner time of "since". */
export function flatten(mentions: readonly FoundTime[]): FoundTime[] {
  return mentions.flatMap((mention) => {
    const until = mention.value.type === "bounded" && mention.value.bound === "until";
    if (mention.parts !== undefined)
      return flatten(mention.parts as readonly FoundTime[]).map((part, index) => ({
        ...part,
        ...(mention.tense === undefined ? {} : { tense: mention.tense }),
        ...(index > 0 || until ? { rangeEnd: true } : {}),
      }));
    return mention.value.type === "bounded"
      ? [{ ...mention, value: mention.value.inner, rangeEnd: mention.value.bound === "until" }]
      : [mention];
  });
}

const PARTS = { morning: "MO", midday: "MI", afternoon: "AF", evening: "EV", night: "NI", dawn: "MO" } as const;
const SEASONS = { spring: "SP", summer: "SU", autumn: "FA", winter: "WI" } as const;
const LETTERS: Readonly<Record<TimeUnit, string>> = {
  minute: "M",
  hour: "H",
  day: "D",
  night: "NI",
  week: "W",
  weekend: "WE",
  month: "M",
  quarter: "Q",
  season: "SE",
  year: "Y",
  decade: "DE",
  century: "CE",
};

/** Renders a value as TIMEX3 does. `counted` says how "four days ago" is rendered: as a date or (KRAUTS) as a length. */
export function toTimex(value: TimeValue, resolved: ResolvedTime, counted: "date" | "duration"): string {
  switch (value.type) {
    case "date":
      return dateValue(value, resolved);
    case "weekday":
      return `${resolved.until ?? `XXXX-WXX-${value.weekday}`}${value.part === undefined ? "" : `T${PARTS[value.part]}`}`;
    case "shift":
      return counted === "duration" && value.exact && value.anchor === "document"
        ? length(value.unit, value.count === null ? null : Math.abs(value.count))
        : shiftValue(value, resolved);
    case "duration":
      return value.more === undefined
        ? length(value.unit, value.count)
        : `${length(value.unit, value.count)}${value.more.count}${LETTERS[value.more.unit]}`;
    case "span":
      return length(value.unit, value.count);
    case "set":
      return setValue(value);
    case "clock":
      return `${resolved.until ?? ""}T${String(value.hour).padStart(2, "0")}:${String(value.minute ?? 0).padStart(2, "0")}`;
    case "deictic":
      return deicticValue(value, resolved);
    case "bounded":
      return toTimex(value.inner, resolved, counted);
    case "range":
      return toTimex(value.until, resolved, counted);
  }
}

function dateValue(value: Extract<TimeValue, { type: "date" }>, resolved: ResolvedTime): string {
  const part = value.part === undefined ? "" : `T${PARTS[value.part]}`;
  const iso = resolved.until;
  if (iso === undefined)
    return value.part !== undefined && value.month === undefined ? `XXXX-XX-XX${part}` : unresolved(value);
  if (value.era === "bc" && value.year !== undefined)
    return `BC${value.century ? `${String(value.year).padStart(2, "0")}00` : String(value.year).padStart(4, "0")}${value.season === undefined ? "" : `-${SEASONS[value.season]}`}`;
  if (value.century) return String(Number((value.year ?? 0) - 1)).padStart(2, "0");
  if (value.decade) return iso.slice(0, 3);
  if (value.day !== undefined || value.easter !== undefined) return `${iso}${part}`;
  if (value.month !== undefined) return iso.slice(0, 7);
  if (value.season !== undefined) return `${(resolved.from ?? iso).slice(0, 4)}-${SEASONS[value.season]}`;
  if (value.quarter !== undefined) return `${iso.slice(0, 4)}-Q${value.quarter}`;
  if (value.half !== undefined) return `${iso.slice(0, 4)}-H${value.half}`;
  return value.part === undefined ? iso.slice(0, 4) : `${iso}${part}`;
}

function unresolved(value: Extract<TimeValue, { type: "date" }>): string {
  const two = (part: number | undefined) => (part === undefined ? "XX" : String(part).padStart(2, "0"));
  if (value.season !== undefined) return `XXXX-${SEASONS[value.season]}`;
  return `XXXX-${two(value.month)}${value.day === undefined ? "" : `-${two(value.day)}`}`;
}

function shiftValue(value: Extract<TimeValue, { type: "shift" }>, resolved: ResolvedTime): string {
  const { from, until } = resolved;
  if (value.unit === "day" && value.count === 0 && value.anchor === "document" && value.part === undefined)
    return "PRESENT_REF";
  const part = value.part === undefined ? "" : `T${PARTS[value.part]}`;
  if (from === undefined || until === undefined)
    return value.count === null ? ((value.sign ?? -1) > 0 ? "FUTURE_REF" : "PAST_REF") : "XXXX-XX-XX";
  const { year, week } = weekOf(fromIso(until) ?? 0);
  switch (value.unit) {
    case "week":
      return `${year}-W${String(week).padStart(2, "0")}`;
    case "weekend":
      return `${year}-W${String(week).padStart(2, "0")}-WE`;
    case "month":
      return until.slice(0, 7);
    case "quarter":
      return `${until.slice(0, 4)}-Q${Math.ceil(Number(until.slice(5, 7)) / 3)}`;
    case "year":
      return until.slice(0, 4);
    case "decade":
      return until.slice(0, 3);
    case "century":
      return until.slice(0, 2);
    case "night":
      return `${until}TNI`;
    default:
      return `${until}${part}`;
  }
}

function length(unit: TimeUnit, count: number | null): string {
  const time = unit === "hour" || unit === "minute" ? "T" : "";
  if (count === 0.5 && unit === "hour") return "PT30M";
  return `P${time}${count ?? "X"}${LETTERS[unit]}`;
}

function setValue(value: Extract<TimeValue, { type: "set" }>): string {
  const part = value.part === undefined ? "" : `T${PARTS[value.part]}`;
  if (value.weekday !== undefined) return `XXXX-WXX-${value.weekday}${part}`;
  if (value.part !== undefined) return `PT1${PARTS[value.part]}`;
  return length(value.unit, value.every);
}

function deicticValue(value: Extract<TimeValue, { type: "deictic" }>, resolved: ResolvedTime): string {
  if (value.sense === "present") return "PRESENT_REF";
  if (value.sense === "future") return "FUTURE_REF";
  if (value.sense === "past" || resolved.until === undefined || value.unit === undefined)
    return value.sense === "same" ? "PRESENT_REF" : "PAST_REF";
  return value.unit === "year"
    ? resolved.until.slice(0, 4)
    : value.unit === "month"
      ? resolved.until.slice(0, 7)
      : resolved.until;
}
