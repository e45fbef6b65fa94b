import type { Evidence, Means } from "../model/claim.ts";
import type {
  ActionEntry,
  ClauseWords,
  LanguagePack,
  MoodWords,
  Pattern,
  PeopleEntry,
  PlaceNounEntry,
  ReportEntry,
} from "../model/language.ts";
import type { WordClass } from "../model/mention.ts";
import type { DecoyEntry, PartyEntry, PersonEntry, PlaceEntry, SourceEntry, Theatre } from "../model/theatre.ts";
import { Declension } from "./names.ts";
import { type Endings, plain, Table } from "./table.ts";
import { fold } from "./tokens.ts";
import { type CompiledUnknownPlaces, compileUnknownPlaces } from "./unknown-places.ts";

export type Entity =
  | {
      readonly type: "place";
      readonly place: PlaceEntry;
      readonly adjectival: boolean;
      /** Only the first word of the name of a region: it needs its noun ("Донецька [область]"). */
      readonly short: boolean;
    }
  | { readonly type: "person"; readonly person: PersonEntry }
  | { readonly type: "source"; readonly source: SourceEntry }
  | { readonly type: "party"; readonly party: PartyEntry; readonly adjectival: boolean }
  | { readonly type: "people"; readonly people: PeopleEntry; readonly adjectival: boolean }
  | {
      readonly type: "means";
      readonly means: Means;
      readonly projectile: boolean;
      readonly side?: string;
      readonly adjectival: boolean;
      readonly model: boolean;
      readonly ground?: true;
    }
  | { readonly type: "placeNoun"; readonly noun: PlaceNounEntry; readonly adjectival: boolean }
  | { readonly type: "decoy"; readonly decoy: DecoyEntry };

export interface ActionWord {
  readonly entry: ActionEntry;
  readonly pos: WordClass;
  /** Separable prefix that must close the clause ("zurück" of "zog ... zurück"). */
  readonly prefix?: string;
}

export interface ReportWord {
  readonly entry: ReportEntry;
  readonly pos: WordClass | "preposition" | "postposition";
  readonly prefix?: string;
}

export type Cue = keyof MoodWords | keyof ClauseWords | "backReferences" | "phases" | "parts" | `evidence:${Evidence}`;

/** Where "Syrian territory" and "the Syrian capital" are. */
export interface StatePlaces {
  readonly territory: PlaceEntry;
  readonly capital: PlaceEntry | undefined;
}

/** All tables of one language and theatre, compiled once and used for every document. */
export interface Lexicon {
  readonly pack: LanguagePack;
  readonly entities: Table<Entity>;
  readonly actions: Table<ActionWord>;
  readonly reports: Table<ReportWord>;
  readonly cues: Table<Cue>;
  readonly abbreviations: ReadonlySet<string>;
  /** States and their capitals, by the code of the state. */
  readonly states: ReadonlyMap<string, StatePlaces>;
  readonly unknownPlaces: CompiledUnknownPlaces | null;
  readonly notFinite: ReadonlySet<string>;
  readonly finiteSuffixes: readonly string[];
}

/** Compiles the tables of `pack` with the names of `theatre`. */
export function compileLexicon(pack: LanguagePack, theatre: Theatre): Lexicon {
  const endings = endingTables(pack);
  const { morphology } = pack;
  return {
    pack,
    entities: compileEntities(pack, theatre, endings),
    actions: compileWords(pack.actions, endings),
    reports: compileReports(pack, endings),
    cues: compileCues(pack, endings),
    abbreviations: new Set(pack.abbreviations.map(fold)),
    states: statesOf(theatre.places),
    unknownPlaces: pack.grammar.unknownPlaces ? compileUnknownPlaces(pack.grammar.unknownPlaces) : null,
    notFinite: new Set(morphology.notFinite),
    finiteSuffixes: morphology.finiteSuffixes,
  };
}

function statesOf(places: readonly PlaceEntry[]): ReadonlyMap<string, StatePlaces> {
  const byId = new Map(places.map((place) => [place.id, place]));
  const states = places.filter(({ kind }) => kind === "country");
  return new Map(
    states.map((territory) => [territory.country ?? "", { territory, capital: byId.get(territory.capital ?? "") }]),
  );
}

interface EndingTables {
  readonly verb: Endings;
  readonly participle: Endings;
  readonly noun: Endings;
  readonly adjective: Endings;
  readonly phrase: Endings;
  readonly any: Endings;
}

function endingTables({ morphology }: LanguagePack): EndingTables {
  const phrase = {
    ...plain(morphology.verb),
    ...plain(morphology.participle),
    ...morphology.adjective,
    ...morphology.noun,
  };
  return {
    verb: plain(morphology.verb),
    participle: { "": "", ...plain(morphology.participle) },
    noun: morphology.noun,
    adjective: { ...morphology.adjective },
    phrase,
    any: { ...morphology.adjective, ...morphology.noun },
  };
}

type Classed = { readonly [C in "verb" | "participle" | "noun" | "adjective" | "phrase"]?: readonly Pattern[] };

/** Adds every pattern of a family; a separable verb also with its prefix apart or joined. */
function addFamily<T extends { pos: WordClass | "preposition" | "postposition"; prefix?: string }>(
  table: Table<T>,
  family: Classed,
  endings: EndingTables,
  make: (pos: WordClass, prefix?: string) => T,
): void {
  for (const pos of ["phrase", "verb", "participle", "noun", "adjective"] as const) {
    for (const pattern of family[pos] ?? []) {
      const plus = pattern.indexOf("+");
      if (plus < 0) {
        table.add(pattern, endings[pos], make(pos));
        continue;
      }
      const prefix = pattern.slice(0, plus);
      const rest = pattern.slice(plus + 1);
      table.add(rest, endings[pos], make(pos, prefix));
      table.add(prefix + rest, endings[pos], make(pos));
      table.add(`${prefix}zu${rest}`, endings[pos], make(pos));
    }
  }
}

function compileWords(entries: readonly ActionEntry[], endings: EndingTables): Table<ActionWord> {
  const table = new Table<ActionWord>();
  for (const entry of entries)
    addFamily(table, entry, endings, (pos, prefix) => ({ entry, pos, ...(prefix ? { prefix } : {}) }));
  return table;
}

function compileReports(pack: LanguagePack, endings: EndingTables): Table<ReportWord> {
  const table = new Table<ReportWord>();
  for (const entry of pack.reports) {
    addFamily(table, entry, endings, (pos, prefix) => ({ entry, pos, ...(prefix ? { prefix } : {}) }));
    for (const pattern of entry.preposition ?? []) table.add(pattern, endings.any, { entry, pos: "preposition" });
    for (const pattern of entry.postposition ?? []) table.add(pattern, endings.any, { entry, pos: "postposition" });
    for (const pattern of entry.impersonal ?? []) table.add(pattern, endings.phrase, { entry, pos: "phrase" });
  }
  return table;
}

function compileCues(pack: LanguagePack, endings: EndingTables): Table<Cue> {
  const table = new Table<Cue>();
  const words = {
    ...pack.clauses,
    ...pack.moods,
    backReferences: pack.grammar.backReferences,
    phases: pack.grammar.phases,
    parts: pack.grammar.parts,
  };
  for (const cue of Object.keys(words) as (keyof typeof words)[]) {
    for (const pattern of words[cue]) table.add(pattern, endings.phrase, cue);
  }
  for (const entry of pack.evidence)
    for (const pattern of entry.noun) table.add(pattern, endings.noun, `evidence:${entry.evidence}`);
  return table;
}

function compileEntities(pack: LanguagePack, theatre: Theatre, endings: EndingTables): Table<Entity> {
  const table = new Table<Entity>();
  const patterns = (names: Readonly<Record<string, readonly string[]>> | undefined) => [
    ...(names?.[pack.code] ?? []),
    ...(names?.any ?? []),
  ];
  for (const decoy of theatre.decoys)
    for (const pattern of patterns(decoy.names)) table.add(pattern, endings.any, { type: "decoy", decoy });
  addPlaces(table, pack, theatre.places);
  for (const person of theatre.persons)
    for (const pattern of patterns(person.names)) table.add(pattern, endings.any, { type: "person", person });
  for (const source of theatre.sources)
    for (const pattern of patterns(source.names)) table.add(pattern, endings.any, { type: "source", source });
  for (const party of theatre.parties) {
    for (const pattern of patterns(party.nouns))
      table.add(pattern, endings.any, { type: "party", party, adjectival: false });
    for (const pattern of patterns(party.adjectives))
      table.add(pattern, endings.adjective, { type: "party", party, adjectival: true });
  }
  for (const item of theatre.equipment) {
    for (const pattern of patterns(item.names))
      table.add(pattern, endings.any, {
        type: "means",
        means: item.means,
        projectile: false,
        adjectival: false,
        model: true,
        ...(item.side ? { side: item.side } : {}),
        ...(item.ground ? { ground: true } : {}),
      });
  }
  for (const people of pack.people) {
    for (const pattern of people.noun) table.add(pattern, endings.noun, { type: "people", people, adjectival: false });
    for (const pattern of people.adjective ?? [])
      table.add(pattern, endings.adjective, { type: "people", people, adjectival: true });
  }
  for (const means of pack.means) {
    for (const pattern of means.noun)
      table.add(pattern, endings.noun, {
        type: "means",
        means: means.means,
        projectile: means.projectile ?? false,
        adjectival: false,
        model: false,
      });
    for (const pattern of means.adjective ?? [])
      table.add(pattern, endings.adjective, {
        type: "means",
        means: means.means,
        projectile: false,
        adjectival: true,
        model: false,
      });
  }
  for (const noun of pack.placeNouns) {
    for (const pattern of noun.noun) table.add(pattern, endings.noun, { type: "placeNoun", noun, adjectival: false });
    for (const pattern of noun.adjective ?? [])
      table.add(pattern, endings.adjective, { type: "placeNoun", noun, adjectival: true });
  }
  return table;
}

/** A name without letters of other scripts than Latin. */
const LATIN = /^(?:\p{Script=Latin}|[^\p{L}])+$/u;

/** Names in the language, then those of the others in its script: papers spell names as their neighbours do. */
function namesFor(place: PlaceEntry, pack: LanguagePack): string[] {
  const own = [...(place.names[pack.code] ?? []), ...(place.former?.[pack.code] ?? [])];
  const latin = pack.script === "Latn";
  const others = [...Object.values(place.names), ...Object.values(place.former ?? {})]
    .flat()
    .filter((name) => LATIN.test(name) === latin);
  return [...new Set([...own, ...others])];
}

const REGIONS = new Set(["oblast", "raion"]);

/** Adds every form of every name of `places` in the language of `pack`. */
export function addPlaces(table: Table<Entity>, pack: LanguagePack, places: readonly PlaceEntry[]): void {
  const declension = new Declension(pack.names);
  const adjectives: Endings = pack.morphology.capitalNouns ? { "": "" } : pack.morphology.adjective;
  for (const place of places) {
    const seen = new Set<string>();
    const addNew = (pattern: Pattern, endings: Endings, payload: Entity): void => {
      if (seen.has(pattern)) return;
      seen.add(pattern);
      table.add(pattern, endings, payload);
    };
    const named: Entity = { type: "place", place, adjectival: false, short: false };
    const shortened: Entity = { type: "place", place, adjectival: true, short: true };
    const adjectival: Entity = { type: "place", place, adjectival: true, short: false };
    for (const name of namesFor(place, pack)) {
      const lower = fold(name);
      for (const { form, cases } of declension.decline(lower)) addNew(form, endingless(cases), named);
      const [first, noun, ...rest] = lower.split(" ");
      if (REGIONS.has(place.kind) && first && noun && rest.length === 0)
        for (const { form, cases } of declension.decline(first)) addNew(form, endingless(cases), shortened);
      for (const pattern of declension.adjectives(lower)) addNew(pattern, adjectives, adjectival);
    }
  }
}

const withoutEnding = new Map<string, Endings>();

/** Endings of a form that is whole: one object for all forms of the same cases, for there are very many forms. */
function endingless(cases: string): Endings {
  let endings = withoutEnding.get(cases);
  if (!endings) {
    endings = { "": cases };
    withoutEnding.set(cases, endings);
  }
  return endings;
}
