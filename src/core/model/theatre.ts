import type { Means } from "./claim.ts";

/** Names by language code; the first is the preferred one. Patterns as in `language.ts` where noted. */
export type Names = Readonly<Record<string, readonly string[]>>;

export type PlaceKind =
  | "country"
  | "oblast"
  | "raion"
  | "city"
  | "town"
  | "settlement"
  | "village"
  | "district"
  | "facility"
  | "region"
  | "river"
  | "sea"
  | "front"
  | "border";

/** A place of the gazetteer. Names are in the nominative; inflection is the language pack's work. */
export interface PlaceEntry {
  readonly id: string;
  readonly kind: PlaceKind;
  /** English name. */
  readonly name: string;
  /** WGS 84, decimal degrees: the centre. */
  readonly lat: number;
  readonly lon: number;
  /** Extent: radius in kilometres of the circle that holds most of it. */
  readonly radius: number;
  readonly population?: number;
  /** Current names and exonyms. */
  readonly names: Names;
  /** Former names (Artemivsk), valid as mentions of the same place. */
  readonly former?: Names;
  /** Id of what it lies in (raion, oblast, country). */
  readonly within?: string;
  /** ISO 3166-1 alpha-2 of the state it belongs to by international recognition. */
  readonly country?: string;
  /** Of a state: the id of its capital ("in the Syrian capital"). */
  readonly capital?: string;
  /** Seat of a government, for which its name can stand. */
  readonly seat?: true;
}

/** A party to the war or a third party; `side` is the short code used in claims. */
export interface PartyEntry {
  readonly id: string;
  readonly side: string;
  readonly name: string;
  /** Side of those who use these names: "окупанти" is said by one side of the other. */
  readonly seenBy?: string;
  /** `force`: armed; `state`: a government or country; `people`: a nation or group; `organisation`. */
  readonly kind: "force" | "state" | "people" | "organisation";
  /** Patterns per language: nouns ("росіян*", "Wagner-Grupp*") and adjectives ("російськ*", "ukrainisch*"). */
  readonly nouns: Names;
  readonly adjectives?: Names;
}

export interface PersonEntry {
  readonly id: string;
  readonly name: string;
  readonly side?: string;
  /** Patterns per language, surname first ("Selensky*", "Зеленськ*"), full names allowed. */
  readonly names: Names;
}

/** A publisher or channel that reports cite. */
export interface SourceEntry {
  readonly id: string;
  readonly name: string;
  readonly kind: "agency" | "newspaper" | "broadcaster" | "online" | "channel" | "official" | "organisation";
  readonly side?: string;
  readonly names: Names;
}

/** A model or class of weapon that only this war knows ("Shahed", "Іскандер", "HIMARS"). */
export interface EquipmentEntry {
  readonly id: string;
  readonly means: Means;
  readonly name: string;
  readonly side?: string;
  /** What fires from the ground and does not fly itself: an air defence system, a rocket launcher. */
  readonly ground?: true;
  readonly names: Names;
}

/** Words that look like something they are not. `hides` names what must not be read there. */
export interface DecoyEntry {
  readonly names: Names;
  readonly hides: readonly ("place" | "quantity" | "time" | "action" | "agent" | "means")[];
  readonly why: string;
}

/** The names of one war. `core` knows no theatre; it gets them as arguments. */
export interface Theatre {
  readonly id: string;
  readonly name: string;
  /** `[west, south, east, north]` in degrees: where its places lie (used by tests and for rivals). */
  readonly bounds: readonly [number, number, number, number];
  /** Languages whose official spelling ranks first when a name is ambiguous. */
  readonly languages: readonly string[];
  readonly places: readonly PlaceEntry[];
  readonly parties: readonly PartyEntry[];
  readonly persons: readonly PersonEntry[];
  readonly equipment: readonly EquipmentEntry[];
  readonly sources: readonly SourceEntry[];
  readonly decoys: readonly DecoyEntry[];
  /** Names of sections that outlets run in between headline and text, behind a dash: what follows is another sentence. */
  readonly rubrics?: readonly string[];
  /** Pairs of sides at war with each other: what one calls "the enemy" is the other. */
  readonly fronts?: readonly (readonly [string, string])[];
}
