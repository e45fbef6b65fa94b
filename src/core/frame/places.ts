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

/** Places of a claim: in its own words, else in its sentence, else in the sentence before. */
export function placesOf(
  scene: Scene,
  candidate: Candidate,
  attributions: readonly Attribution[],
  before: Whereabouts,
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
  // A state named only later in the sentence does not move the scene.
  if (usable.length > 0 && !(before.scene && usable.every((place) => place.from >= candidate.to && isState(place))))
    return inScene(specific(scene, nearest(usable, candidate)), before.scene).map((mention) => ({
      mention,
      basis: "implied",
    }));
  return inScene(before.places, before.scene).map((mention) => ({ mention: whole(mention), basis: "implied" }));
}

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

/** Behind a preposition of origin ("aus dem Sudan"), unless that only says what a part, a noun or a distance belongs to ("Innenstadt von Kairo"). */
function isOrigin(scene: Scene, place: PlaceMention): boolean {
  const at = scene.is(place.from - 1, "determiners") ? place.from - 2 : place.from - 1;
  if (!scene.pack.grammar.origins.includes(scene.word(at)) || place.part) return false;
  return !scene.mentions.placeNouns.some((noun) => noun.to === at);
}

/** The last settlement among `places`, that "here" and "to the east" can start from. */
const settlementOf = (places: readonly PlaceMention[]): PlaceMention | null =>
  places.filter((place) => !isRegional(place)).at(-1) ?? null;

/** Of the places of a sentence those before the claim, else those after it. */
function nearest(places: readonly PlaceMention[], candidate: Candidate): PlaceMention[] {
  const earlier = places.filter((place) => place.to <= candidate.from);
  return earlier.length > 0 ? earlier : [...places];
}

/** A name that stands for a government, a voice or a people is no place. */
function isPlace(scene: Scene, place: PlaceMention): boolean {
  const prepositional = preposition(scene, place);
  if (place.adjectival) return place.head !== undefined && place.head !== "part";
  if (place.head !== undefined) return true;
  if (!isState(place)) return !isSpeaker(scene, place) && !isGovernment(scene, place);
  return prepositional || isReached(scene, place) || heads(scene, place);
}

/** "Syrien: Beschuss der Stadt Homs": a state before the colon that opens a headline. */
const heads = (scene: Scene, { from, to }: PlaceMention): boolean => from === 0 && scene.word(to) === ":";

/** "visited Jordan", "left Ukraine": a state right after a verb of coming or going. */
function isReached(scene: Scene, { from }: PlaceMention): boolean {
  const action = scene.action(from - 1);
  return action !== undefined && action.pos !== "noun" && action.to === from && REACHING.has(action.entry.kind);
}

const REACHING = new Set<ClaimKind>(["diplomacy", "offensive", "advance", "withdrawal", "displacement"]);

function preposition(scene: Scene, place: PlaceMention): boolean {
  for (let at = place.from - 1; at >= Math.max(0, place.from - 4); at--) {
    if (scene.is(at, "agentPrepositions")) return false;
    if (scene.is(at, "placePrepositions")) return !isAddressed(scene, place, at);
    const noun = scene.mentions.placeNouns.find(({ from, to }) => from <= at && at < to);
    if (noun && WIDE.has(noun.noun.kind)) return true;
    if (scene.token(at).shape === "punct" || scene.predicate(at)) return false;
  }
  return false;
}

/** "aid for Ukraine", "the President of Ukraine": the state that gets something or is spoken of; "invasion of Ukraine" happens there. */
function isAddressed(scene: Scene, place: PlaceMention, at: number): boolean {
  if (!isState(place) || !scene.pack.grammar.addressing?.includes(scene.word(at))) return false;
  const { actions, placeNouns, agents } = scene.mentions;
  if (scene.action(place.to)?.from === place.to) return false;
  if (placeNouns.some((noun) => noun.to === at && WIDE.has(noun.noun.kind))) return false;
  if (agents.some((agent) => agent.to === at && agent.people?.role === "civilian")) return false;
  const infinitive = scene.pack.grammar.wordOrder?.infinitive;
  if (scene.word(at) === infinitive)
    return !actions.some(({ entry, to }) => to <= at && at - to <= FAR && MOVING.has(entry.kind));
  return !actions.some(({ entry, to }) => to === at && !PEACEFUL.has(entry.kind));
}

/** How many words may stand between a verb of moving and where to. */
const FAR = 8;
const MOVING = new Set<ClaimKind>(["deployment", "displacement", "diplomacy", "withdrawal", "advance", "detention"]);
/** What else is done to a state is done in it. */
const PEACEFUL = new Set<ClaimKind>(["aid", "diplomacy", "measure", "supply", "statement"]);

/** Nouns that make a place of the state behind them: "territory of Ukraine", "an der Grenze zu Polen". */
const WIDE = new Set(["region", "country", "border", "part", "direction", "front"]);

/** "Moscow said": a capital as the subject of a verb of saying. */
function isSpeaker(scene: Scene, place: PlaceMention): boolean {
  const report = scene.report(place.to) ?? scene.report(place.from - 1);
  return report?.pos === "verb" && !scene.is(place.from - 1, "prepositions") && !preposition(scene, place);
}

/** "Moscow has captured Bakhmut": a bare name before its verb, with another bare name as the object, is no scene but acts. */
function isGovernment(scene: Scene, place: PlaceMention): boolean {
  const at = place.to;
  if (!scene.predicate(at) || scene.is(at, "passives") || preposition(scene, place)) return false;
  for (let next = at + 1; next < scene.tokens.length && scene.token(next).shape !== "punct"; next++) {
    if (scene.is(next, "prepositions") || scene.is(next, "coordinators") || scene.is(next, "passives")) return false;
    const object = scene.mentions.places.find(({ from }) => from === next);
    if (object) return !object.adjectival && object.candidates[0]?.id !== place.candidates[0]?.id;
  }
  return false;
}

const REGIONAL = new Set(["country", "oblast", "raion", "region"]);

/** The most specific places: a region named beside a settlement only tells which one it is, unless "and" joins them. */
function specific(scene: Scene, places: readonly PlaceMention[]): PlaceMention[] {
  const local = places.filter((place) => !isRegional(place) && !holdsAnother(place, places));
  const chosen =
    local.length > 0
      ? places.filter((place) => local.includes(place) || (isRegional(place) && isListed(scene, place, places)))
      : countriesLast(places);
  return chosen.filter((place, index) => chosen.findIndex((other) => idOf(other) === idOf(place)) === index);
}

/** "Киевский район Донецка": the town only tells whose district it is. */
const holdsAnother = (place: PlaceMention, places: readonly PlaceMention[]): boolean =>
  places.some(
    (other) =>
      other.to === place.from &&
      other.candidates.some((entry) => place.candidates.some(({ id }) => id === entry.within)),
  );

const isRegional = (place: PlaceMention): boolean =>
  place.candidates.length > 0 ? isOnly(place, (kind) => REGIONAL.has(kind)) : WIDE_HEADS.has(place.head ?? "");

/** "im Kreis Piqan": the noun before a name that no table knows tells its size. */
const WIDE_HEADS = new Set<string>(["region", "district"]);

const isState = (place: PlaceMention): boolean => isOnly(place, (kind) => kind === "country");

/** All that a name can mean is of such a kind; a name that no table knows is of none. */
const isOnly = ({ candidates }: PlaceMention, is: (kind: string) => boolean): boolean =>
  candidates.length > 0 && candidates.every(({ kind }) => is(kind));

/** What tells two mentions of one place from those of two. */
const idOf = ({ candidates, start }: PlaceMention): string => candidates[0]?.id ?? String(start);

/** "in Kharkiv and the Sumy region": a region in a list with "and" is a place of its own; so are those listed with it. */
function isListed(scene: Scene, place: PlaceMention, places: readonly PlaceMention[]): boolean {
  if (isState(place)) return false;
  const joined = (a: PlaceMention, b: PlaceMention): boolean =>
    b.from - a.to <= 4 && scene.find("coordinators", a.to, b.from) >= 0;
  const listed = (a: PlaceMention, b: PlaceMention): boolean =>
    b.from - a.to <= 3 && scene.word(a.to) === "," && isRegional(a) === isRegional(b) && a.adjectival === b.adjectival;
  const at = places.indexOf(place);
  const before = places[at - 1];
  if (before && joined(before, place)) return true;
  for (let next = at; next + 1 < places.length; next++) {
    const [a, b] = [places[next] as PlaceMention, places[next + 1] as PlaceMention];
    if (joined(a, b)) return true;
    if (!listed(a, b)) return false;
  }
  return false;
}

function countriesLast(places: readonly PlaceMention[]): PlaceMention[] {
  const inner = places.filter((place) => !isState(place));
  return inner.length > 0 ? inner : [...places];
}
