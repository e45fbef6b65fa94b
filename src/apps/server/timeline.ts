import { isoOf } from "../../core/model/window.ts";
import { FAMILIES, FAMILY_OF } from "./families.ts";
import { chosenBy } from "./look/choose.ts";
import { FLAG, type Look, NO_DAY } from "./look/columns.ts";
import type { FilterQuery } from "./query.ts";
import type { Timeline } from "./schemas.ts";

const NAMES = Object.keys(FAMILIES);
/** Most stretches of time that are shown: those with most claims. */
const MOST_SPANS = 60;

/** Claims over time: those of one day in bins, longer stretches as spans, never narrower than their words. */
export function timelineOf(look: Look, filter: FilterQuery): Timeline {
  const counted = count(look, filter);
  const { first, last, days, published, spans, undated } = counted;
  const step = stepOf(first, last);
  const bins = new Map<string, Timeline["bins"][number]>();
  for (const [day, families] of [...days].sort(([a], [b]) => a - b)) {
    const name = beginOf(day, step);
    const bin = bins.get(name) ?? { day: name, families: {}, byPublication: 0 };
    families.forEach((n, family) => {
      const key = NAMES[family] as string;
      if (n > 0) bin.families[key] = (bin.families[key] ?? 0) + n;
    });
    bins.set(name, { ...bin, byPublication: bin.byPublication + (published.get(day) ?? 0) });
  }
  return {
    step,
    from: first === NO_DAY ? null : isoOf(first),
    until: last === NO_DAY ? null : isoOf(last),
    bins: [...bins.values()],
    spans: [...spans]
      .sort(([a, n], [b, m]) => m - n || a - b)
      .slice(0, MOST_SPANS)
      .map(([key, claims]) => ({ from: isoOf(dayIn(key)), until: isoOf(dayIn(key) + lengthIn(key)), claims })),
    undated,
  };
}

interface Counted {
  first: number;
  last: number;
  /** Claims of one day by family, and how many of them have no day but that of their publication. */
  readonly days: Map<number, Int32Array>;
  readonly published: Map<number, number>;
  /** Claims of a longer stretch, by its first day and its length in one number. */
  readonly spans: Map<number, number>;
  undated: number;
}

const LONGEST = 2 ** 24;
const dayIn = (key: number): number => Math.floor(key / LONGEST);
const lengthIn = (key: number): number => key - dayIn(key) * LONGEST;

function count(look: Look, filter: FilterQuery): Counted {
  const { claims } = look;
  const chosen = chosenBy(look, filter);
  const sum: Counted = {
    first: NO_DAY,
    last: NO_DAY,
    days: new Map(),
    published: new Map(),
    spans: new Map(),
    undated: 0,
  };
  for (let claim = 0; claim < chosen.length; claim++) {
    if (!chosen[claim]) continue;
    const [from, until] = [claims.from.at(claim), claims.until.at(claim)];
    if (from === NO_DAY) sum.undated++;
    else {
      if (sum.first === NO_DAY || from < sum.first) sum.first = from;
      if (until > sum.last) sum.last = until;
      if (until > from) addTo(sum.spans, from * LONGEST + (until - from));
      else addDay(sum, from, FAMILY_OF[claims.kind.at(claim)] as number, claims.flags.at(claim));
    }
  }
  return sum;
}

function addDay({ days, published }: Counted, day: number, family: number, flags: number): void {
  const bin = days.get(day) ?? new Int32Array(NAMES.length);
  bin[family] = (bin[family] as number) + 1;
  days.set(day, bin);
  if (flags & FLAG.byPublication) addTo(published, day);
}

const addTo = (counts: Map<number, number>, key: number): void => void counts.set(key, (counts.get(key) ?? 0) + 1);

const DAYS_OF: readonly (readonly [number, Timeline["step"]])[] = [
  [420, "day"],
  [2500, "week"],
  [12_000, "month"],
];

const stepOf = (first: number, last: number): Timeline["step"] =>
  DAYS_OF.find(([most]) => last - first <= most)?.[1] ?? "year";

/** The first day of the week (Monday), month or year in which a day lies. */
function beginOf(day: number, step: Timeline["step"]): string {
  if (step === "week") return isoOf(day - ((((day + 3) % 7) + 7) % 7));
  const iso = isoOf(day);
  if (step === "day") return iso;
  return step === "month" ? `${iso.slice(0, -2)}01` : `${iso.slice(0, -5)}01-01`;
}
