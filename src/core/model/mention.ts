import type { Means } from "./claim.ts";
import type { ActionEntry, CountedClass, PeopleEntry, PlaceNounEntry, ReportEntry } from "./language.ts";
import type { Span } from "./span.ts";
import type { PartyEntry, PersonEntry, PlaceEntry, SourceEntry } from "./theatre.ts";
import type { TimeValue } from "./time.ts";
import type { Sentence } from "./token.ts";

/** Words of a sentence that name something: tokens `[from, to)` and their span in the text. */
export interface Mention extends Span {
  readonly from: number;
  readonly to: number;
}

/** A place name as written, with every gazetteer entry it can mean. Not yet decided: `ground` does that. */
export interface PlaceMention extends Mention {
  readonly candidates: readonly PlaceEntry[];
  /** Ids of the candidates that the word names as a noun, where it is an adjective of others ("Франковском"). */
  readonly nouns?: readonly string[];
  /** Regions and districts whose name is this word with a noun behind it ("Донецька [область]"). */
  readonly regions: readonly PlaceEntry[];
  /** Ids of the regions that the text names right behind it ("Озерном (Житомирская область)"). */
  readonly region?: readonly string[];
  /** The noun that the word belongs to: "область", "district", "напрямок", also at the end of a list. */
  readonly head?: PlaceNounEntry["kind"];
  /** An adjective made of a name ("Bakhmut front", "бахмутський"). */
  readonly adjectival: boolean;
  /** Letters of the cases the form allows; empty where the language does not tell. */
  readonly cases: string;
  /** The part or offset the text names: "western edge", "near", "20 km east of". */
  readonly part?: Span;
  /** A displacement from the place: kilometres and bearing (degrees clockwise from north), where named. */
  readonly offset?: { readonly km: number | null; readonly bearing: number | null };
}

/** A time expression, underspecified; `ground` resolves it against the document. */
export interface TimeMention extends Mention {
  readonly value: TimeValue;
  readonly rule: string;
}

/** A number as written with its bounds. `null` is open. */
export interface QuantityMention extends Mention {
  readonly low: number | null;
  readonly high: number | null;
  readonly approx: boolean;
  /** `percent`, `km`, `km2`, `USD`, ...: the unit after conversion; absent for plain counts. */
  readonly unit?: string;
  /** What is counted, and the tokens of the counted noun where one follows ("20 soldiers"). */
  readonly counted?: CountedClass;
  readonly noun?: Mention;
  /** A part of the number before it ("including seven children", "of them 5"). */
  readonly partOf?: boolean;
  readonly rule: string;
}

/** A word of the valency lexicon in the text. */
export interface ActionMention extends Mention {
  readonly entry: ActionEntry;
  /** Other families of the same word ("destroyed" people, drones, houses); their company decides. */
  readonly rivals: readonly ActionEntry[];
  readonly pos: WordClass;
  readonly form: VerbForm;
  readonly cases: string;
  /** Weapons named by the first part of a compound ("Raketenangriff"). */
  readonly means?: Means;
}

export type WordClass = "verb" | "participle" | "noun" | "adjective" | "phrase";
export type VerbForm =
  | "past"
  | "present"
  | "future"
  | "infinitive"
  | "participle"
  | "impersonal"
  | "subjunctive"
  | "imperative"
  | "none";

/** A word of saying, showing or knowing. */
export interface ReportMention extends Mention {
  readonly entry: ReportEntry;
  readonly pos: WordClass | "preposition" | "postposition";
  readonly form: VerbForm;
  readonly cases: string;
}

/** Somebody or something that can act, suffer or speak. */
export interface AgentMention extends Mention {
  readonly party?: PartyEntry;
  readonly person?: PersonEntry;
  readonly source?: SourceEntry;
  readonly people?: PeopleEntry;
  readonly side?: string;
  readonly adjectival: boolean;
  readonly cases: string;
}

/** A weapon or vehicle. */
export interface MeansMention extends Mention {
  readonly means: Means;
  readonly side?: string;
  readonly projectile: boolean;
  readonly adjectival: boolean;
  /** A model of the theatre ("Shahed"), not a common noun. */
  readonly model: boolean;
  /** A launcher or an air defence system: on the ground, though its means are missiles. */
  readonly ground?: true;
  readonly cases: string;
}

/** A common noun for a place: "city", "область", "front line". */
export interface PlaceNounMention extends Mention {
  readonly noun: PlaceNounEntry;
  readonly adjectival: boolean;
  readonly cases: string;
}

/** A small word that steers mood, clause or evidence; `entry` is its key in the pack. */
export interface CueMention extends Mention {
  readonly cue: string;
}

/** All that one sentence names. Lists are in text order. */
export interface Mentions {
  readonly sentence: Sentence;
  readonly places: readonly PlaceMention[];
  readonly placeNouns: readonly PlaceNounMention[];
  readonly times: readonly TimeMention[];
  readonly quantities: readonly QuantityMention[];
  readonly actions: readonly ActionMention[];
  readonly reports: readonly ReportMention[];
  readonly agents: readonly AgentMention[];
  readonly means: readonly MeansMention[];
  readonly cues: readonly CueMention[];
}
