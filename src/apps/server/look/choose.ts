import { publisherOf } from "../../../core/model/source.ts";
import { dayOf } from "../../../core/model/window.ts";
import type { FilterQuery } from "../query.ts";
import { FLAG, type Look, NO_DAY } from "./columns.ts";
import { byMention, derived, standing, touching } from "./derived.ts";
import type { Ints } from "./grow.ts";
import { saying } from "./saying.ts";

/** The rows of the claims that fit, each once, in no order; not to be written to. */
export type Chosen = Int32Array;

/** Answers are kept up to so many, and so many rows in all. */
const MOST_KEPT = { answers: 100, rows: 16_000_000 };

const kept = derived((_look): Kept => ({ answers: new Map(), rows: 0 }));
interface Kept {
  readonly answers: Map<string, Chosen>;
  rows: number;
}

/** The claims that stand and fit every given filter. */
export function chosenBy(look: Look, filter: FilterQuery): Chosen {
  const memory = kept(look);
  const { answers } = memory;
  const key = JSON.stringify(Object.entries(filter).sort(([a], [b]) => (a < b ? -1 : 1)));
  const before = answers.get(key);
  if (before) {
    answers.delete(key);
    answers.set(key, before);
    return before;
  }
  const fresh = choose(look, filter);
  answers.set(key, fresh);
  memory.rows += fresh.length;
  for (const [old, rows] of answers) {
    if (answers.size <= MOST_KEPT.answers && memory.rows <= MOST_KEPT.rows) break;
    answers.delete(old);
    memory.rows -= rows.length;
  }
  return fresh;
}

/** Moves those of the first `length` rows that fit to the front and gives how many these are. */
type Sieve = (rows: Int32Array, length: number) => number;

function choose(look: Look, filter: FilterQuery): Chosen {
  const { place, from, until } = filter;
  // Few rows among which all lie that fit: those of the place, else those of the time, else all that stand.
  const timed = place || !(from || until) ? null : touching(look, ...daysOf(from, until));
  const sieves = sievesOf(look, filter, timed !== null);
  const few = place ? atPlace(look, place) : timed;
  if (sieves.length === 0) return few ?? standing(look);
  const rows = few ?? standing(look).slice();
  let { length } = rows;
  for (const sieve of sieves) length = sieve(rows, length);
  return rows.slice(0, length);
}

const MOST_DAYS = 2 ** 30;
const daysOf = (from: string | undefined, until: string | undefined): readonly [number, number] => [
  dayOf(from) ?? -MOST_DAYS,
  dayOf(until) ?? MOST_DAYS,
];

function sievesOf(look: Look, filter: FilterQuery, timed: boolean): Sieve[] {
  const sieves: (Sieve | null)[] = [
    filter.place ? thatStand(look) : null,
    !timed && (filter.from || filter.until) ? inTime(look, filter.from, filter.until) : null,
    filter.kind
      ? among(
          look.claims.kind,
          wantedOf(look.kinds, (kind) => filter.kind?.includes(kind as never) ?? false),
        )
      : null,
    ...byDocument(look, filter),
    filter.side
      ? among(
          look.claims.sides,
          wantedOf(look.sideSets.texts, (sides) => sides.split(" ").includes(filter.side as string)),
        )
      : null,
    filter.contradicted ? contradicted(look) : null,
    filter.origins ? attested(look, filter.origins) : null,
    filter.bbox ? naming(look, mentionsIn(look, filter.bbox)) : null,
    filter.text ? sieveOf(saying(look, filter.text)) : null,
  ];
  return sieves.filter((sieve) => sieve !== null);
}

/** One for each name that is wanted. */
function wantedOf(names: readonly string[], isWanted: (name: string) => boolean): Uint8Array {
  const wanted = new Uint8Array(names.length);
  for (let at = 0; at < wanted.length; at++) if (isWanted(names[at] as string)) wanted[at] = 1;
  return wanted;
}

function sieveOf(fits: (row: number) => boolean): Sieve {
  return (rows, length) => {
    let n = 0;
    for (let at = 0; at < length; at++) {
      const row = rows[at] as number;
      if (fits(row)) rows[n++] = row;
    }
    return n;
  };
}

// Each its own loop: a closure that is called for every row takes several times as long.

function among({ data }: Ints, wanted: Uint8Array): Sieve {
  return (rows, length) => {
    let n = 0;
    for (let at = 0; at < length; at++) {
      const row = rows[at] as number;
      if (wanted[data[row] as number] === 1) rows[n++] = row;
    }
    return n;
  };
}

/** The same by a column of the claim's report. */
function amongReports({ claims }: Look, { data }: Ints, wanted: Uint8Array): Sieve {
  const document = claims.document.data;
  return (rows, length) => {
    let n = 0;
    for (let at = 0; at < length; at++) {
      const row = rows[at] as number;
      if (wanted[data[document[row] as number] as number] === 1) rows[n++] = row;
    }
    return n;
  };
}

function thatStand({ claims }: Look): Sieve {
  const { data } = claims.flags;
  return sieveOf((row) => ((data[row] as number) & FLAG.gone) === 0);
}

function contradicted({ claims }: Look): Sieve {
  const { data } = claims.flags;
  return sieveOf((row) => ((data[row] as number) & FLAG.contradicted) !== 0);
}

function inTime({ claims }: Look, from: string | undefined, until: string | undefined): Sieve {
  const [first, last] = daysOf(from, until);
  const [begins, ends] = [claims.from.data, claims.until.data];
  return (rows, length) => {
    let n = 0;
    for (let at = 0; at < length; at++) {
      const row = rows[at] as number;
      const begin = begins[row] as number;
      if (begin <= last && begin !== NO_DAY && (ends[row] as number) >= first) rows[n++] = row;
    }
    return n;
  };
}

/** Publisher, language and arrival are those of the report. */
function byDocument(look: Look, { source, language, since }: FilterQuery): Sieve[] {
  const { documents, claims, publishers, languages } = look;
  const part = publisherOf(source ?? "");
  const code = languages.find(language ?? "");
  return [
    ...(source
      ? [
          amongReports(
            look,
            documents.publisher,
            wantedOf(publishers.texts, (name) => name.includes(part)),
          ),
        ]
      : []),
    ...(language
      ? [
          amongReports(
            look,
            documents.language,
            wantedOf(languages.texts, (_) => _ === languages.text(code)),
          ),
        ]
      : []),
    ...(since
      ? [
          among(
            claims.document,
            wantedOf(documents.added, (added) => added >= since),
          ),
        ]
      : []),
  ];
}

/** Claims by the key of a place, or by a name as the reports or the gazetteer write it; gone ones too. */
function atPlace(look: Look, place: string): Int32Array {
  const { mentions, places } = look;
  const [key, name] = [places.keys.find(place), place.toLowerCase()];
  const { starts, rows } = byMention(look);
  const found: Int32Array[] = [];
  for (let mention = 0; mention < mentions.text.length; mention++)
    if (mentions.place.at(mention) === key || mentions.name[mention] === name || mentions.text[mention] === name)
      found.push(rows.subarray(starts[mention], starts[mention + 1]));
  const all = new Int32Array(found.reduce((sum, list) => sum + list.length, 0));
  let n = 0;
  for (const list of found) {
    all.set(list, n);
    n += list.length;
  }
  all.sort();
  return all.filter((row, at) => at === 0 || row !== all[at - 1]);
}

function mentionsIn(look: Look, [west, south, east, north]: readonly [number, number, number, number]): Uint8Array {
  const { mentions, places } = look;
  const inside = new Uint8Array(places.name.length);
  for (let place = 0; place < inside.length; place++) {
    const [x, y] = [places.lon[place] ?? null, places.lat[place] ?? null];
    if (x !== null && y !== null && x >= west && x <= east && y >= south && y <= north) inside[place] = 1;
  }
  const wanted = new Uint8Array(mentions.text.length);
  for (let at = 0; at < wanted.length; at++) wanted[at] = inside[mentions.place.at(at)] as number;
  return wanted;
}

/** Claims with a name of a place that is wanted. */
function naming({ claims }: Look, wanted: Uint8Array): Sieve {
  const lists = claims.mentions;
  const { data } = lists;
  return sieveOf((row) => {
    const end = lists.end(row);
    for (let at = lists.begin(row); at < end; at++) if (wanted[data[at] as number]) return true;
    return false;
  });
}

function attested({ claims }: Look, least: number): Sieve {
  const [origins, publishers] = [claims.origins.data, claims.publishers.data];
  return sieveOf((row) => {
    const known = origins[row] as number;
    return (known >= 0 ? known : (publishers[row] as number)) >= least;
  });
}

/** For each name of a place whether its place is one of these. */
export function mentionsOf({ mentions, places }: Look, keys: ReadonlySet<string>): Uint8Array {
  const wanted = new Uint8Array(mentions.text.length);
  for (let at = 0; at < wanted.length; at++) if (keys.has(places.keys.text(mentions.place.at(at)))) wanted[at] = 1;
  return wanted;
}
