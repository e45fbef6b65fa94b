import type { ClaimKind, Voice } from "../model/claim.ts";
import type { UsedPlace } from "../model/framed.ts";
import type { PlaceMention } from "../model/mention.ts";
import type { Candidate } from "./candidates.ts";
import type { Scene } from "./scene.ts";
import type { Attribution } from "./voices.ts";

/** Kinds that happen at a place, so that one may be taken over from the sentence before (ruling 11). */
const LOCATED = new Set<ClaimKind>([
  "strike",
  "attack",
  "assault",
  "clash",
  "interception",
  "advance",
  "withdrawal",
  "capture",
  "defence",
  "encirclement",
  "control",
  "casualties",
  "destruction",
  "displacement",
  "detention",
  "abuse",
  "condition",
]);

/** What the sentences before leave: their last places, and the last settlement that was the scene. */
export interface Whereabouts {
  readonly places: readonly PlaceMention[];
  readonly scene: PlaceMention | null;
}

/** Places of a claim: in its own words, else in its sentence, else in the sentence before. */
export function placesOf(
  scene: Scene,
  candidate: Candidate,
  attributions: readonly Attribution[],
  before: Whereabouts,
): UsedPlace[] {
  const speaks = (place: PlaceMention): boolean =>
    attributions.some(({ voice }) => voice !== null && ofVoice(scene, voice, place));
  const usable = scene.mentions.places.filter((place) => isPlace(scene, place) && !speaks(place));
  const own = usable.filter((place) => place.from >= candidate.from && place.to <= candidate.to);
  if (own.length > 0) return specific(withoutOrigins(scene, own)).map((mention) => ({ mention, basis: "stated" }));
  const clause = usable.filter((place) => place.from >= candidate.clause.from && place.to <= candidate.clause.to);
  if (clause.length > 0) return specific(clause).map((mention) => ({ mention, basis: "stated" }));
  if (!LOCATED.has(candidate.kind) && !namesSettlement(scene, candidate)) return [];
  const relative = relativePlace(scene, candidate, before.scene);
  if (relative) return [{ mention: relative, basis: "implied" }];
  if (usable.length > 0) return specific(nearest(usable, candidate)).map((mention) => ({ mention, basis: "implied" }));
  return specific(before.places).map((mention) => ({ mention: whole(mention), basis: "implied" }));
}

/** Part of whose word it is ("according to Moscow"), or where the voice sits ("des Ministeriums in Moskau"). */
function ofVoice(scene: Scene, voice: Voice, place: PlaceMention): boolean {
  if (voice.start <= place.start && place.end <= voice.end) return true;
  const near = scene.begins(place.from - 1, "prepositions") ? place.from - 2 : place.from - 1;
  return scene.tokens[near]?.end === voice.end;
}

/** Where somebody comes from is where things happen only if no other place is named. */
function withoutOrigins(scene: Scene, places: readonly PlaceMention[]): readonly PlaceMention[] {
  const others = places.filter((place) => !isOrigin(scene, place));
  return others.length > 0 ? others : places;
}

/** "ста кілометрах від міста", "in the village": a settlement without its name is the one that was the scene. */
const namesSettlement = (scene: Scene, { from, to }: Candidate): boolean =>
  scene.mentions.placeNouns.some(
    (noun) => noun.noun.kind === "settlement" && !noun.adjectival && noun.from >= from && noun.to <= to,
  );

/** The place without the part or offset that another sentence spoke of. */
function whole({ part: _part, offset: _offset, ...mention }: PlaceMention): PlaceMention {
  return mention;
}

/** "the villages 20 kilometres to the east": a distance and a direction from where the report is. */
function relativePlace(scene: Scene, { from, to }: Candidate, anchor: PlaceMention | null): PlaceMention | null {
  if (!anchor) return null;
  const distance = scene.mentions.quantities.find(
    (quantity) => quantity.unit === "km" && quantity.from >= from && quantity.to <= to,
  );
  if (!distance) return null;
  const direction = scene.mentions.placeNouns.find(
    (noun) => noun.noun.bearing !== undefined && noun.from >= distance.to && noun.from - distance.to <= 3,
  );
  if (!direction) return null;
  const part = { start: distance.start, end: direction.end };
  return { ...anchor, part, offset: { km: distance.high ?? distance.low, bearing: direction.noun.bearing ?? null } };
}

/** The places of a sentence that are where things happen: none of origin, none of an adjective. */
export function scenesOf(scene: Scene): PlaceMention[] {
  return scene.mentions.places.filter((place) => isPlace(scene, place) && !isOrigin(scene, place));
}

const isOrigin = (scene: Scene, place: PlaceMention): boolean =>
  scene.pack.grammar.origins.includes(scene.word(place.from - 1));

/** The last settlement among `places`, that "here" and "to the east" can start from. */
export const settlementOf = (places: readonly PlaceMention[]): PlaceMention | null =>
  places.filter((place) => !place.candidates.every((entry) => REGIONAL.has(entry.kind))).at(-1) ?? null;

/** Of the places of a sentence those before the claim, else those after it. */
function nearest(places: readonly PlaceMention[], candidate: Candidate): PlaceMention[] {
  const earlier = places.filter((place) => place.to <= candidate.from);
  return earlier.length > 0 ? earlier : [...places];
}

/** A name that stands for a government, a voice or a people is no place. */
function isPlace(scene: Scene, place: PlaceMention): boolean {
  const regional = place.candidates.every((entry) => entry.kind === "country");
  const prepositional = preposition(scene, place);
  if (place.adjectival) return place.head !== undefined && place.head !== "part";
  if (!regional) return !isSpeaker(scene, place);
  return prepositional;
}

function preposition(scene: Scene, place: PlaceMention): boolean {
  for (let at = place.from - 1; at >= Math.max(0, place.from - 4); at--) {
    if (scene.is(at, "agentPrepositions")) return false;
    if (scene.is(at, "placePrepositions")) return true;
    const noun = scene.mentions.placeNouns.find(({ from, to }) => from <= at && at < to);
    if (noun && WIDE.has(noun.noun.kind)) return true;
    if (scene.token(at).shape === "punct" || scene.predicate(at)) return false;
  }
  return false;
}

/** Nouns that make a place of the state behind them: "territory of Ukraine", "an der Grenze zu Polen". */
const WIDE = new Set(["region", "country", "border", "part", "direction", "front"]);

/** "Moscow said": a capital as the subject of a verb of saying. */
function isSpeaker(scene: Scene, place: PlaceMention): boolean {
  const report = scene.report(place.to) ?? scene.report(place.from - 1);
  return report !== undefined && report.pos === "verb" && !preposition(scene, place);
}

const REGIONAL = new Set(["country", "oblast", "raion", "region"]);

/** The most specific places: a region named beside a settlement only tells which one it is. */
function specific(places: readonly PlaceMention[]): PlaceMention[] {
  const local = places.filter((place) => !place.candidates.every((entry) => REGIONAL.has(entry.kind)));
  const chosen = local.length > 0 ? local : countriesLast(places);
  return chosen.filter(
    (place, index) => chosen.findIndex((other) => other.candidates[0]?.id === place.candidates[0]?.id) === index,
  );
}

function countriesLast(places: readonly PlaceMention[]): PlaceMention[] {
  const inner = places.filter((place) => !place.candidates.every((entry) => entry.kind === "country"));
  return inner.length > 0 ? inner : [...places];
}
