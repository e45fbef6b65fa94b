import { publisherOf } from "../../../core/model/source.ts";
import { dayOf } from "../../../core/model/window.ts";
import type { FilterQuery } from "../query.ts";
import { FLAG, type Look, NO_DAY } from "./columns.ts";
import { saying } from "./saying.ts";

/** One for each claim that fits, else zero. */
export type Chosen = Uint8Array;

const MOST_KEPT = 24;
const kept = new WeakMap<Look, { readonly generation: number; readonly answers: Map<string, Chosen> }>();

/** The claims that stand and fit every given filter. */
export function chosenBy(look: Look, filter: FilterQuery): Chosen {
  let memory = kept.get(look);
  if (memory?.generation !== look.generation) {
    memory = { generation: look.generation, answers: new Map() };
    kept.set(look, memory);
  }
  const { answers } = memory;
  const key = JSON.stringify(Object.entries(filter).sort(([a], [b]) => (a < b ? -1 : 1)));
  const before = answers.get(key);
  if (before) return before;
  const fresh = choose(look, filter);
  answers.set(key, fresh);
  if (answers.size > MOST_KEPT) answers.delete(answers.keys().next().value as string);
  return fresh;
}

/** How many fit. */
export function sizeOf(chosen: Chosen): number {
  let size = 0;
  for (let claim = 0; claim < chosen.length; claim++) size += chosen[claim] as number;
  return size;
}

type Test = (claim: number) => boolean;

function choose(look: Look, filter: FilterQuery): Chosen {
  const { flags } = look.claims;
  const chosen = new Uint8Array(flags.length);
  for (let claim = 0; claim < chosen.length; claim++) chosen[claim] = flags.at(claim) & FLAG.gone ? 0 : 1;
  for (const test of testsOf(look, filter)) {
    for (let claim = 0; claim < chosen.length; claim++) if (chosen[claim] && !test(claim)) chosen[claim] = 0;
  }
  return chosen;
}

function testsOf(look: Look, filter: FilterQuery): Test[] {
  const tests: (Test | null)[] = [
    filter.kind ? ofKind(look, filter.kind) : null,
    filter.from || filter.until ? inTime(look, filter.from, filter.until) : null,
    byDocument(look, filter),
    filter.side ? ofSide(look, filter.side) : null,
    filter.place ? atPlace(look, filter.place) : null,
    filter.bbox ? inBox(look, filter.bbox) : null,
    filter.contradicted ? (claim) => (look.claims.flags.at(claim) & FLAG.contradicted) !== 0 : null,
    filter.origins ? attested(look, filter.origins) : null,
    filter.text ? saying(look, filter.text) : null,
  ];
  return tests.filter((test) => test !== null);
}

function ofKind({ claims, kinds }: Look, wanted: readonly string[]): Test {
  const set = Uint8Array.from(kinds, (kind) => (wanted.includes(kind) ? 1 : 0));
  return (claim) => set[claims.kind.at(claim)] === 1;
}

function inTime({ claims }: Look, from: string | undefined, until: string | undefined): Test {
  const first = dayOf(from) ?? Number.NEGATIVE_INFINITY;
  const last = dayOf(until) ?? Number.POSITIVE_INFINITY;
  return (claim) => {
    const begin = claims.from.at(claim);
    return begin !== NO_DAY && begin <= last && claims.until.at(claim) >= first;
  };
}

/** Publisher, language and arrival are those of the report. */
function byDocument({ documents, claims, publishers, languages }: Look, filter: FilterQuery): Test | null {
  const { source, language, since } = filter;
  if (!source && !language && !since) return null;
  const part = publisherOf(source ?? "");
  const fits = publishers.texts.map((name) => name.includes(part));
  const code = languages.find(language ?? "");
  const set = Uint8Array.from(documents.added, (added, row) =>
    (!source || fits[documents.publisher.at(row)] === true) &&
    (!language || documents.language.at(row) === code) &&
    (!since || added >= since)
      ? 1
      : 0,
  );
  return (claim) => set[claims.document.at(claim)] === 1;
}

function ofSide({ claims, sideSets }: Look, side: string): Test {
  const set = Uint8Array.from(sideSets.texts, (sides) => (sides.split(" ").includes(side) ? 1 : 0));
  return (claim) => set[claims.sides.at(claim)] === 1;
}

/** By the key of a place, or by a name as the reports or the gazetteer write it. */
function atPlace(look: Look, place: string): Test {
  const { mentions, places } = look;
  const [key, name] = [places.keys.find(place), place.toLowerCase()];
  return naming(
    look,
    (mention) =>
      mentions.place.at(mention) === key || mentions.name[mention] === name || mentions.text[mention] === name,
  );
}

function inBox(look: Look, [west, south, east, north]: readonly [number, number, number, number]): Test {
  const { lat, lon } = look.places;
  return naming(look, (mention) => {
    const place = look.mentions.place.at(mention);
    const [x, y] = [lon[place] ?? null, lat[place] ?? null];
    return x !== null && y !== null && x >= west && x <= east && y >= south && y <= north;
  });
}

/** Claims with a place that fits. */
export function naming({ claims, mentions }: Look, fits: (mention: number) => boolean): Test {
  const set = Uint8Array.from(mentions.text, (_, mention) => (fits(mention) ? 1 : 0));
  const lists = claims.mentions;
  return (claim) => {
    const { data } = lists;
    const end = lists.end(claim);
    for (let at = lists.begin(claim); at < end; at++) if (set[data[at] as number]) return true;
    return false;
  };
}

function attested({ claims }: Look, least: number): Test {
  return (claim) => {
    const origins = claims.origins.at(claim);
    return (origins >= 0 ? origins : claims.publishers.at(claim)) >= least;
  };
}
