import type { ClaimKind, Evidence, Means, Measure, Modality, Polarity } from "./claim.ts";

/**
 * A pattern of the lexicon: one or more words with spaces between them. A word ending in `*` is a
 * stem and takes any ending of its word class (`обстріл*`); a word without is taken exactly. All is
 * lower case, except that German nouns may be written either way. `..` between two words lets up
 * to five other tokens stand there. A `+` marks a German separable prefix (`zurück+zieh*`): it
 * matches "zurückzieht", "zurückzuziehen" and, across the clause, "zog ... zurück".
 */
export type Pattern = string;

/** How the complements of an action map to roles. */
export type Frame =
  /** Subject is the actor, object the target, reversed in the passive: "X shelled Y". */
  | "act"
  /** Subject is the target: "X died", "das Lager brennt". */
  | "undergo"
  /** Subject is the actor, there is no target: "X retreated", "forces massed". */
  | "move"
  /** Both sides act: "X and Y fight", "clashes between X and Y". */
  | "mutual";

/**
 * What must stand near an ambiguous word before it counts as an action. One of the list suffices. `force` is armed or a
 * party; `troops` are armed; `irregular` are gunmen, rebels, pirates or a crowd: people who are no army of a state;
 * `airborne` is what flies, as subject or object.
 */
export type Company =
  | "place"
  | "number"
  | "party"
  | "force"
  | "troops"
  | "irregular"
  | "means"
  | "airborne"
  | "people"
  | "object"
  | "action";

/**
 * One word family of the valency lexicon: all forms that share a kind and a frame. `verb` are finite
 * forms and infinitives, `participle` the passive participles (incl. Ukrainian -но/-то forms and
 * Russian short forms), `noun` nominalisations, `adjective` attributes that assert ("besieged"),
 * `phrase` fixed expressions ("under fire", "in Flammen", "під контролем").
 */
export interface ActionEntry {
  readonly kind: ClaimKind;
  /** Defaults to `act`. */
  readonly frame?: Frame;
  readonly verb?: readonly Pattern[];
  readonly participle?: readonly Pattern[];
  readonly noun?: readonly Pattern[];
  readonly adjective?: readonly Pattern[];
  readonly phrase?: readonly Pattern[];
  /** Role of the genitive (or "of") complement of the noun; default `target` for `act`, else `actor`. */
  readonly genitive?: "actor" | "target";
  readonly means?: readonly Means[];
  /** What a number of its object or people counts: `killed` for "die". */
  readonly measure?: Measure;
  /** The word counts only with one of these near it. Absent: it always counts. */
  readonly needs?: readonly Company[];
  /** The subject of the verb must be of this sort: a place "falls" (`capture`), people "fall" (`casualties`). */
  readonly subject?: Company;
  /** Speaks again of what was told before ("the incident"), and is of its kind; `kind` is for what was not. */
  readonly resumes?: boolean;
  /** Mood that the word itself carries: "ceded plans to", "prevented", "threatened to". */
  readonly modality?: Modality;
  readonly polarity?: Polarity;
  /** Sentences of the language in which it must be found; run by a test. */
  readonly examples?: readonly string[];
  /** Sentences in which it must not be found. */
  readonly counterexamples?: readonly string[];
}

/** What a word of reporting does. `show` is for videos and pictures, `perceive` for "saw", "heard". */
export type ReportAct =
  | "say"
  | "claim"
  | "confirm"
  | "deny"
  | "accuse"
  | "warn"
  | "threaten"
  | "appeal"
  | "predict"
  | "admit"
  | "conceal"
  | "condemn"
  | "welcome"
  | "announce"
  | "ask"
  | "show"
  | "perceive"
  | "think"
  | "cite"
  | "agree"
  | "promise"
  | "refuse";

/** A family of words of reporting. */
export interface ReportEntry {
  readonly act: ReportAct;
  readonly verb?: readonly Pattern[];
  readonly participle?: readonly Pattern[];
  /** Nouns: "statement", "Angaben", "заява", "rumours". */
  readonly noun?: readonly Pattern[];
  /** Source prepositions whose complement is the voice: "laut", "according to", "за словами", "по данным". */
  readonly preposition?: readonly Pattern[];
  /** The same standing after the voice: "X zufolge". */
  readonly postposition?: readonly Pattern[];
  /** A voice without a name: "es heißt", "it is reported that", "як повідомляється". */
  readonly impersonal?: readonly Pattern[];
  /** The words mark doubt too ("claims", "angeblich", "нібито"). */
  readonly hedge?: boolean;
  /** A clause with this verb and a voice is itself a `statement` when its content has no other kind. */
  readonly statement?: boolean;
  readonly examples?: readonly string[];
}

export type PeopleRole =
  | "military"
  | "civilian"
  | "official"
  | "government"
  | "media"
  | "witness"
  | "expert"
  | "rescuer"
  | "medical"
  | "militant"
  | "organisation"
  | "leader"
  | "person"
  | "anonymous";

/** Common nouns for people and bodies: "soldier", "Bewohner", "губернатор", "Ministerium". */
export interface PeopleEntry {
  readonly role: PeopleRole;
  /** `CIV` for civilians; parties come from the theatre. */
  readonly side?: string;
  readonly noun: readonly Pattern[];
  /** Adjectives of the same meaning: "ворожий" of "ворог". */
  readonly adjective?: readonly Pattern[];
  /** Whom the word means depends on who speaks: "the enemy", "our troops". */
  readonly relation?: "own" | "enemy";
  /** Can stand as a voice ("Sprecher", "mayor", "ministry"): default by role. */
  readonly speaks?: boolean;
}

/** Common nouns for weapons: "Rakete", "artillery", "безпілотник". Models belong to the theatre. */
export interface MeansEntry {
  readonly means: Means;
  readonly noun: readonly Pattern[];
  readonly adjective?: readonly Pattern[];
  /** Is itself launched ("missile", "shell", "drone"): numbers of it count as `launched`. */
  readonly projectile?: boolean;
}

/** What a counted noun is, so that its number gets the right measure. */
export type CountedClass =
  | "people"
  | "troops"
  | "attack"
  | "projectile"
  | "thing"
  | "distance"
  | "area"
  | "money"
  | "percent"
  | "time"
  | "none";

export interface CountedEntry {
  readonly counts: CountedClass;
  readonly noun: readonly Pattern[];
  /** Target unit and factor for units: miles -> km, 1.609344. */
  readonly unit?: string;
  readonly factor?: number;
}

/** Places in words: "city", "Dorf", "область", "front line". `kind` guides `ground`. */
export interface PlaceNounEntry {
  readonly kind:
    | "settlement"
    | "region"
    | "district"
    | "country"
    | "front"
    | "facility"
    | "part"
    | "street"
    | "water"
    | "road"
    | "direction"
    | "border";
  readonly noun: readonly Pattern[];
  readonly adjective?: readonly Pattern[];
  /** With an adjective of a state before it: its territory ("auf syrischem Gebiet") or its capital. */
  readonly ofState?: "territory" | "capital";
  /** Degrees clockwise from north, for directions ("east", "південь"). */
  readonly bearing?: number;
}

/** Endings of the language: what may stand after a stem, and what it tells. */
export interface Morphology {
  /** Ending after the `*` of a noun stem -> letters of the cases it can be (n g d a i l), "" if it tells nothing. */
  readonly noun: Readonly<Record<string, string>>;
  readonly adjective: Readonly<Record<string, string>>;
  /** Endings after the `*` of a verb stem (whatever the stem was cut to). */
  readonly verb: readonly string[];
  /** Endings after the `*` of a passive participle stem. */
  readonly participle: readonly string[];
  /** Suffix of a whole verb form -> its form; the longest suffix decides. */
  readonly verbForms: Readonly<
    Record<
      string,
      "past" | "present" | "future" | "infinitive" | "participle" | "impersonal" | "subjunctive" | "imperative"
    >
  >;
  /** Suffixes by which a lower-case word outside the lexicon is guessed to be a finite verb (for clauses). */
  readonly finiteSuffixes: readonly string[];
  /** Words with such a suffix that are none. */
  readonly notFinite: readonly string[];
  /** Endings of nouns that end like infinitives ("-ости"). */
  readonly nounsLikeInfinitives?: readonly string[];
  /** True where nouns are written with a capital (German). */
  readonly capitalNouns: boolean;
  /** True where heads of compounds are looked up ("Raketenangriff"). */
  readonly compounds: boolean;
  /** Which case endings decide subject and object (de, uk, ru) or word order does (en). */
  readonly roles: "cases" | "order";
}

/** The small words of clauses. All are patterns. */
export interface ClauseWords {
  /** Open a subordinate clause: "dass", "because", "що", "хотя". */
  readonly subordinators: readonly Pattern[];
  /** Complementisers among them: what follows is what is said. */
  readonly complementisers: readonly Pattern[];
  /** Open a condition: "if", "falls", "якщо". */
  readonly conditionals: readonly Pattern[];
  /** Relative pronouns (after a comma in de, uk, ru). */
  readonly relatives: readonly Pattern[];
  readonly coordinators: readonly Pattern[];
  /** Auxiliaries and copulas, finite forms. */
  readonly auxiliaries: readonly Pattern[];
  /** Auxiliaries that make a passive: "wurde", "was", "був". */
  readonly passives: readonly Pattern[];
  /** Personal and demonstrative pronouns that stand for a party or voice: "he", "sie", "вони". */
  readonly pronouns: readonly Pattern[];
  readonly determiners: readonly Pattern[];
  /** Prepositions after which a noun is no subject or object. */
  readonly prepositions: readonly Pattern[];
  /** ... of these: those that bring a place ("in", "bei", "під"), */
  readonly placePrepositions: readonly Pattern[];
  /** the agent of a passive or noun ("by", "von", "durch"; empty where a case does it), */
  readonly agentPrepositions: readonly Pattern[];
  /** the target of a noun or verb ("on", "auf", "по"), */
  readonly targetPrepositions: readonly Pattern[];
  /** and the place or area in general that is only near ("near", "unweit", "поблизу", "під" + instrumental). */
  readonly nearPrepositions: readonly Pattern[];
}

/** Words of mood. */
export interface MoodWords {
  /** Deny the verb or clause: "not", "nicht", "не". */
  readonly negations: readonly Pattern[];
  /** Deny the noun after them: "no", "kein*", "жодн*", "without". */
  readonly nounNegations: readonly Pattern[];
  /** Ordered, announced, expected: "will", "plan*", "має намір", "готов*". */
  readonly planned: readonly Pattern[];
  /** "could", "könnte", "би", "possible". */
  readonly hypothetical: readonly Pattern[];
  /** "still", "noch immer", "триває", "продолжают". */
  readonly ongoing: readonly Pattern[];
  /** Repeated: "every day", "wiederholt", "постійно". */
  readonly habitual: readonly Pattern[];
  /** Mark doubt (ruling 9 of the codebook). */
  readonly hedges: readonly Pattern[];
  /** Judge, hope or demand: in somebody's words a clause with one of these is a `statement` ("must", "it is vital"). */
  readonly stances: readonly Pattern[];
  /** Of these, those that say what others ought to do: in somebody's words the action behind one is demanded, not told. */
  readonly demands: readonly Pattern[];
  /** A fake that the text refutes: "fake", "falsely", "неправда", "Falschmeldung". */
  readonly refutations: readonly Pattern[];
}

/** What the engine must know of a language beyond words: endings and small words of its grammar. */
export interface Grammar {
  /** ISO 3166-1 codes of the states where it is a main language: names in it mean places there first. */
  readonly countries: readonly string[];
  /** Words that link a name to its genitive or title inside one noun phrase: "of", "der", "по". */
  readonly links: readonly string[];
  /** Nouns of an office behind a preposition ("з питань"); only where case endings carry the grammar. */
  readonly officeLinks?: readonly string[];
  /** Genitives, in small letters, of what a body or office is for: "Міністерство оборони", "министр иностранных дел". */
  readonly officeGenitives?: readonly string[];
  /** Openings by which a clause of saying points to the sentence before: "об этом", "das", "this". */
  readonly backReferences: readonly Pattern[];
  /** Prepositions that make a source of a noun of reporting some words later: "nach pakistanischer Darstellung", "по американским данным". */
  readonly sourceLeads: readonly string[];
  /** ... and the ends of nouns that are an occasion after one of them, no source: "nach der Veröffentlichung". */
  readonly occasions: Readonly<Record<string, readonly string[]>>;
  /** Absent where case endings, not word order, carry the grammar. */
  readonly wordOrder?: WordOrder;
  /** Prefixes of verbs, which are no first part of a compound ("Vereinigung" is no *einigung*). */
  readonly verbalPrefixes: readonly string[];
  /** Prepositions of origin: a place after them is where somebody comes from, not where things happen. */
  readonly origins: readonly string[];
  /** Prepositions by which a state is meant that gets something or is spoken of, no scene ("aid for", "President of"), unless an action or place word calls for it. */
  readonly addressing?: readonly string[];
  /** How names that no table knows show that they are places; absent where nothing tells them from other words. */
  readonly unknownPlaces?: UnknownPlaceWords;
  /** Words by which the last voice goes on: "demnach", "danach". */
  readonly resumptives: readonly string[];
  /** Auxiliaries that make a future with an infinitive and a passive with a participle (German *werden*). */
  readonly futurePassives: readonly string[];
  /** Endings by which the last word of a clause with such an auxiliary is a participle, no infinitive. */
  readonly participleEndings: readonly string[];
  /** Endings of finite verbs that close a subordinate clause; empty where the verb stands elsewhere. */
  readonly closingEndings: readonly string[];
  /** Verbs of beginning, going on and ending: with a noun of taking they speak of an operation ("the liberation began"). */
  readonly phases: readonly Pattern[];
  /** Words after a negation that take it back: "only", "nur", "лише". */
  readonly restrictives: readonly string[];
  /** Endings of most nouns in the plural; only where nouns have a capital. */
  readonly pluralEndings?: readonly string[];
  /** Endings of adjectives that can stand before the head of a noun phrase. */
  readonly adjectiveSuffixes: readonly string[];
  /** Endings by which a participle is an attribute of the noun after it, not a predicate. */
  readonly attributeSuffixes: readonly string[];
  /** Endings of reflexive verbs, which undo a passive's need of an auxiliary ("-ся"). */
  readonly reflexives: readonly string[];
  /** Endings of finite verbs in the plural, with which a name in the singular is no subject. */
  readonly pluralVerbs: readonly string[];
  /** Endings of participles that head a clause without an auxiliary ("-но", "-то"). */
  readonly impersonals: readonly string[];
  /** Articles that a subject can have; empty where articles tell no case. */
  readonly subjectArticles: readonly string[];
  /** Of these, those that are no subject's before an adjective with such an ending ("der neuen Zeitung"). */
  readonly obliqueAdjectives: Readonly<Record<string, string>>;
  /** Endings of the articles that can bring a genitive ("des", "einer"). */
  readonly genitiveArticles: readonly string[];
  /** Pronouns that can be a subject that speaks ("he", "er", "вони"); short ones only as whole words. */
  readonly subjectPronouns: readonly string[];
  /** Those of them that mean the one who writes or speaks ("I", "we"): no voice of their own. */
  readonly firstPersons: readonly string[];
  /** Prepositions that bring what comes about ("kam es zu Unruhen", "led to clashes"), no occasion. */
  readonly objectPrepositions: readonly string[];
  /** Nouns of number, two words before what they number ("number of missiles"). */
  readonly totals: readonly string[];
  /** Open a clause about a part of what was counted before: "two of whom", "von denen zwei", "з них". */
  readonly parts: readonly Pattern[];
  /** Verbs that only say that an event took place: denied of it they deny it ("the attack did not take place"); other verbs do not. */
  readonly happenings: readonly string[];
  /** Leave open what they open: "whether", "ob", "чи". */
  readonly openQuestions: readonly string[];
  /** The same behind the verb: "ли". */
  readonly openParticles: readonly string[];
  /** "who", "wie", "коли": a question with one takes what it asks about for given; one without asserts nothing. */
  readonly questionWords: readonly string[];
  /** Beginnings of possessives of the first person plural: what "our" belongs to is on the side of the one who speaks. */
  readonly ownPossessives: readonly string[];
  /** Adverbs that open a sentence with a capital and are no subject ("außerdem", "також"). */
  readonly openingAdverbs: readonly string[];
  /** Endings by which a word right before a verb is an adverb, not its subject. */
  readonly adverbSuffixes: readonly string[];
  /** Prepositions of source that stand only in an insert of their own: "..., so der Minister". */
  readonly insertSources: readonly string[];
  /** Words before quotation marks around a name-like phrase that make it somebody's word and no title: "als „Bunker“". */
  readonly namings: readonly string[];
  /** Forms by which a place named before is meant again ("in der Stadt", "в області"), with what kind of place it was. */
  readonly definites: Readonly<Partial<Record<"settlement" | "region" | "country", readonly string[]>>>;
  /** Words right before one of them that say so; empty where a preposition is enough. */
  readonly definiteLeads: readonly string[];
  /** What a separable verb leaves at the end of its clause ("findet ... statt"). */
  readonly particles: readonly string[];
  /** Words that open a clause of saying which covers its sentence: "wie X mitteilte", "як повідомив X". */
  readonly reportOpeners: readonly string[];
  /** Small words inside names ("Jaap de Hoop"). */
  readonly nameParticles: readonly string[];
  /** Relative pronouns that can be the subject of their clause ("who", "которые"). */
  readonly subjectRelatives: readonly string[];
  /** Auxiliaries that make a passive with a participle anywhere in the clause (German *werden*). */
  readonly passiveAuxiliaries: readonly string[];
  /** Forms of indirect mood by which a voice goes on without being named ("sei", "habe"). */
  readonly subjunctives: readonly string[];
  /** Words that close a perfect infinitive ("gewesen", "worden", "haben"). */
  readonly perfectInfinitives: readonly string[];
  /** Small words right before an infinitive ("to", "zu"); empty where its ending tells. */
  readonly infinitiveMarks: readonly string[];
  /** Prepositions after a number that make it a part of the next one ("7 of 10"). */
  readonly partitives: readonly string[];
}

/** What stands around a name that is a place although no table knows it. */
export interface UnknownPlaceWords {
  /** Prepositions right before a bare name ("in Lukeqin"). */
  readonly leads: readonly string[];
  /** Words between a noun for a place and its name ("town of"); empty where the name follows at once ("Stadt Lukeqin"). */
  readonly links: readonly string[];
  /** The noun can also follow the name ("Lukeqin district"). */
  readonly headBehind: boolean;
  /** Where nouns have a capital: endings of those that stand without an article too ("in Untersuchungshaft"), */
  readonly commonEndings: readonly string[];
  /** endings of names that outrank them ("-hausen"), */
  readonly nameEndings: readonly string[];
  /** and further words that are no names. */
  readonly common: readonly string[];
}

/** Endings and small words by which word order tells noun from verb (English). */
export interface WordOrder {
  readonly plural: readonly string[];
  readonly past: readonly string[];
  readonly gerund: readonly string[];
  readonly infinitive: string;
  readonly possessive: string;
}

export interface EvidenceEntry {
  readonly evidence: Evidence;
  readonly noun: readonly Pattern[];
}

/** A language: grammar and words, nothing of any one war. */
export interface LanguagePack {
  /** ISO 639-1. */
  readonly code: string;
  readonly script: "Latn" | "Cyrl";
  /** Version of the pack; a ledger remembers which one read a document. */
  readonly version: string;
  readonly morphology: Morphology;
  readonly actions: readonly ActionEntry[];
  readonly reports: readonly ReportEntry[];
  readonly people: readonly PeopleEntry[];
  readonly means: readonly MeansEntry[];
  readonly placeNouns: readonly PlaceNounEntry[];
  readonly clauses: ClauseWords;
  readonly moods: MoodWords;
  readonly evidence: readonly EvidenceEntry[];
  /** Abbreviations with a full stop that end no sentence, without the stop: "bzw", "gen", "обл". */
  readonly abbreviations: readonly string[];
  /** Line openers that mark boilerplate: "Read also", "Lesen Sie auch", "Підписатися". */
  readonly boilerplate: readonly Pattern[];
  readonly grammar: Grammar;
  /** Declension of names, longest `ends` first is not required: the longest match wins. */
  readonly names: readonly NameRule[];
  readonly times: import("./time-words.ts").TimeWords;
  readonly quantities: import("./quantity-words.ts").QuantityWords;
}

/**
 * How names decline: the first rule whose `ends` matches the last letters of a (lower-case) name word
 * gives its forms as replacements of those letters. `adjective` lists stems of the adjective made
 * of the name ("авдіївськ*" of Авдіївка), as replacements too, with a trailing `*`.
 */
export interface NameRule {
  readonly ends: string;
  readonly forms: Readonly<Partial<Record<"n" | "g" | "d" | "a" | "i" | "l", readonly string[]>>>;
  readonly adjective?: readonly string[];
}
