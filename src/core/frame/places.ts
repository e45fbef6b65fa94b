import type { ClaimKind, Modality, Voice } from "../model/claim.ts";
import type { UsedPlace } from "../model/framed.ts";
import type { PlaceMention } from "../model/mention.ts";
import type { Candidate } from "./candidates.ts";
import type { Scene } from "./scene.ts";
import { hasCases, isOrigin, isPlace } from "./scenes.ts";
import { isOnly, isRegional, isState, specific } from "./specific-places.ts";
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
  "protest",
  "offensive",
]);

/** What the sentences before leave: their last places, and the last settlement that was the scene. */
export interface Whereabouts {
  readonly places: readonly PlaceMention[];
  readonly scene: PlaceMention | null;
  /** The last region and the last state that were named. */
  readonly region?: PlaceMention;
  readonly country?: PlaceMention;
}

/** Before anything was told. */
export const NOWHERE: Whereabouts = { places: [], scene: null };

/** Places of a claim: in its own words, else in its sentence, else in the sentence before. */
export function placesOf(
  scene: Scene,
  candidate: Candidate,
  attributions: readonly Attribution[],
  before: Whereabouts,
  modality: Modality = "happened",
): UsedPlace[] {
  const usable = usablePlaces(scene, attributions);
  const own = usable.filter((place) => place.from >= candidate.from && place.to <= candidate.to);
  if (own.length > 0) return stated(scene, withoutOrigins(scene, own));
  const clause = usable.filter((place) => place.from >= candidate.clause.from && place.to <= candidate.clause.to);
  if (clause.length > 0) return stated(scene, clause);
  const again = meantAgain(scene, candidate, before);
  if (again) return [{ mention: whole(again), basis: "implied" }];
  if (!LOCATED.has(candidate.kind) && !namesSettlement(scene, candidate) && !isMove(candidate, before)) return [];
  const relative = relativePlace(scene, candidate, before.scene);
  if (relative) return [{ mention: relative, basis: "implied" }];
  if (namesUnknown(scene, candidate)) return [];
  // A state named only later in the sentence does not move the scene.
  if (usable.length > 0 && !(before.scene && usable.every((place) => place.from >= candidate.to && isState(place))))
    return inScene(specific(scene, nearest(usable, candidate)), before.scene).map((mention) => ({
      mention,
      basis: "implied",
    }));
  if (isElsewhere(scene, candidate, modality)) return [];
  return inScene(before.places, before.scene).map((mention) => ({ mention: whole(mention), basis: "implied" }));
}

/**
 * "на заході", "під Хмелівкою": a stretch of the land, or a name behind a preposition of place that no list knows. Where the
 * words say where it was, no other place is taken over.
 */
function namesUnknown(scene: Scene, { from, to, clause }: Candidate): boolean {
  if (!hasCases(scene)) return false;
  const low = Math.min(from, clause.from);
  for (let at = low + 1; at < Math.max(to, clause.to); at++) {
    if (!PLACING.some((cue) => scene.is(at - 1, cue))) continue;
    const noun = scene.mentions.placeNouns.find((candidate) => candidate.from === at);
    if (noun?.noun.bearing !== undefined && !noun.adjectival) return true;
    const name = noun?.noun.kind === "settlement" ? noun.to : at;
    if (name < to && isUnknownName(scene, name)) return true;
  }
  return false;
}

const PLACING = ["nearPrepositions", "targetPrepositions"] as const;

/** Nobody and nothing that the lists know, in the letters of the language. */
function isUnknownName(scene: Scene, at: number): boolean {
  const token = scene.tokens[at];
  if (!token?.capital || token.shape !== "word" || !/^\p{Script=Cyrl}{4,}$/u.test(token.lower)) return false;
  const { agents, places, means, times, reports, placeNouns } = scene.mentions;
  return (
    !scene.action(at) &&
    ![agents, places, means, times, reports, placeNouns].some((list) =>
      list.some((mention) => mention.from <= at && at < mention.to),
    )
  );
}

/** What is only planned or feared and sums over a day or a week happen elsewhere than the sentence before. */
const isElsewhere = (scene: Scene, candidate: Candidate, modality: Modality): boolean =>
  modality === "planned" || modality === "hypothetical" || isSum(scene, candidate);

/** "За добу знищено ...": a number over a stretch of time. */
const isSum = ({ mentions }: Scene, { from, to, clause }: Candidate): boolean =>
  mentions.quantities.some((quantity) => quantity.from >= from && quantity.to <= to) &&
  mentions.times.some(
    ({ value, ...time }) => value.type === "span" && time.from >= clause.from && time.to <= clause.to,
  );

/** The places that a stretch of words names itself, for what is said without an action. */
export function placesIn(scene: Scene, from: number, to: number, attributions: readonly Attribution[]): UsedPlace[] {
  return stated(
    scene,
    usablePlaces(scene, attributions).filter((place) => place.from >= from && place.to <= to),
  );
}

/** The places of a sentence where things can happen: none that a voice or a government is called by. */
function usablePlaces(scene: Scene, attributions: readonly Attribution[]): PlaceMention[] {
  const speaks = (place: PlaceMention): boolean =>
    attributions.some(({ voice }) => voice !== null && ofVoice(scene, voice, place));
  return scene.mentions.places.filter((place) => isPlace(scene, place) && !speaks(place));
}

const stated = (scene: Scene, places: readonly PlaceMention[]): UsedPlace[] =>
  specific(scene, places).map((mention) => ({ mention, basis: "stated" }));

/** Where only a state is taken over, the settlement in it that was the scene before is meant. */
function inScene(places: readonly PlaceMention[], scene: PlaceMention | null): readonly PlaceMention[] {
  const home = scene?.candidates[0]?.country;
  const wide =
    home !== undefined &&
    places.length > 0 &&
    places.every((place) => isState(place) && place.candidates.every((entry) => entry.country === home));
  return wide && scene ? [scene] : places;
}

/** Part of whose word it is ("according to Moscow"), or where the voice sits ("des Ministeriums in Moskau"). */
function ofVoice(scene: Scene, voice: Voice, place: PlaceMention): boolean {
  if (voice.start <= place.start && place.end <= voice.end) return true;
  const near = scene.begins(place.from - 1, "prepositions") ? place.from - 2 : place.from - 1;
  return scene.tokens[near]?.end === voice.end;
}

/** Where somebody comes from, or what lies so far away, is where things happen only if no other place is named. */
function withoutOrigins(scene: Scene, places: readonly PlaceMention[]): readonly PlaceMention[] {
  const others = places.filter((place) => !place.offset && !isOrigin(scene, place));
  return others.length > 0 ? others : places;
}

/** "ста кілометрах від міста", "in the village": a settlement without its name is the one that was the scene. */
const namesSettlement = (scene: Scene, { from, to }: Candidate): boolean =>
  scene.mentions.placeNouns.some(
    (noun) => noun.noun.kind === "settlement" && !noun.adjectival && noun.from >= from && noun.to <= to,
  );

/** "in der Stadt", "в області", "out of the country": the last place of that kind, if the words give no name. */
function meantAgain(scene: Scene, { clause, action }: Candidate, before: Whereabouts): PlaceMention | null {
  const { definites, definiteLeads } = scene.pack.grammar;
  for (let at = clause.from + 1; at < clause.to; at++) {
    const kind = KINDS.find((name) => definites[name]?.includes(scene.word(at)));
    if (!kind || (at >= action.from && at < action.to)) continue;
    const lead = at - 1;
    const led = definiteLeads.includes(scene.word(lead));
    const placed = led ? scene.is(lead, "prepositions") || scene.is(lead - 1, "prepositions") : false;
    const bare = !led && scene.is(lead, "placePrepositions");
    if (
      !(placed || bare || (led && kind === "country")) ||
      led !== definiteLeads.length > 0 ||
      scene.tokens[at + 1]?.capital
    )
      continue;
    const place = kind === "settlement" ? before.scene : before[kind];
    if (place) return place;
  }
  return null;
}

const KINDS = ["settlement", "region", "country"] as const;

/** What a sentence leaves to the next ones. */
export function whereaboutsAfter(scene: Scene, before: Whereabouts, attributions: readonly Attribution[]): Whereabouts {
  if (scene.mentions.places.length === 0) return before;
  const real = withoutOrigins(
    scene,
    usablePlaces(scene, attributions).filter((place) => !isOrigin(scene, place)),
  );
  const region = last(real, (kind) => kind === "oblast" || kind === "region") ?? before.region;
  const country = last(scene.mentions.places, (kind) => kind === "country") ?? before.country;
  const scenes =
    real.length > 0 ? { places: specific(scene, real), scene: settlementOf(real) ?? before.scene } : before;
  return { ...scenes, ...(region ? { region } : {}), ...(country ? { country } : {}) };
}

const last = (places: readonly PlaceMention[], is: (kind: string) => boolean): PlaceMention | undefined =>
  places.findLast((place) => isOnly(place, is));

/** Troops are moved where the scene is, if that is no whole state. */
const isMove = ({ kind }: Candidate, { places }: Whereabouts): boolean =>
  kind === "deployment" && places.some((place) => !isState(place));

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

/** The last settlement among `places`, that "here" and "to the east" can start from. */
const settlementOf = (places: readonly PlaceMention[]): PlaceMention | null =>
  places.filter((place) => !isRegional(place)).at(-1) ?? null;

/** Of the places of a sentence those before the claim, else those after it. */
function nearest(places: readonly PlaceMention[], candidate: Candidate): PlaceMention[] {
  const earlier = places.filter((place) => place.to <= candidate.from);
  return earlier.length > 0 ? earlier : [...places];
}
