import type { ClaimKind } from "../model/claim.ts";
import type { PlaceMention } from "../model/mention.ts";
import { endsWith, type Scene } from "./scene.ts";
import { isState } from "./specific-places.ts";

/** A name that stands for a government, a voice or a people is no place. */
export function isPlace(scene: Scene, place: PlaceMention): boolean {
  const prepositional = preposition(scene, place);
  if (place.adjectival) return place.head !== undefined && place.head !== "part";
  if (place.head !== undefined) return true;
  if (!isState(place))
    return !isSpeaker(scene, place) && !isGovernment(scene, place) && !acts(scene, place, prepositional);
  return prepositional || isReached(scene, place) || heads(scene, place) || belongs(scene, place);
}

/** "Syrien: Beschuss der Stadt Homs": a state before the colon that opens a headline. */
const heads = (scene: Scene, { from, to }: PlaceMention): boolean => from === 0 && scene.word(to) === ":";

/** "visited Jordan", "left Ukraine": a state right after a verb of coming or going. */
function isReached(scene: Scene, { from, cases }: PlaceMention): boolean {
  const action = scene.action(from - 1);
  if (!action || action.pos === "noun" || action.to !== from || !REACHING.has(action.entry.kind)) return false;
  return !hasCases(scene) || cases.includes("a") || (cases === "" && action.pos === "verb");
}

const REACHING = new Set<ClaimKind>(["diplomacy", "offensive", "advance", "withdrawal", "displacement", "strike"]);

/** A preposition of place stands before the name: right before it or its attributes where cases carry the grammar. */
function preposition(scene: Scene, place: PlaceMention): boolean {
  for (let at = place.from - 1; at >= Math.max(0, place.from - 4); at--) {
    if (scene.is(at, "agentPrepositions")) return false;
    if (scene.is(at, "placePrepositions")) return !isAddressed(scene, place, at);
    const noun = scene.mentions.placeNouns.find(({ from, to }) => from <= at && at < to);
    if (noun && WIDE.has(noun.noun.kind)) return true;
    if (scene.token(at).shape === "punct" || scene.predicate(at)) return false;
    if (hasCases(scene) && !attributes(scene, at)) return false;
  }
  return false;
}

/** Languages of endings without articles, where a noun between preposition and name has the name as its genitive. */
export const hasCases = ({ pack }: Scene): boolean => pack.grammar.reflexives.length > 0;

/** An adjective, a determiner, or another place of a list stands at `at`. */
const attributes = (scene: Scene, at: number): boolean =>
  (!scene.is(at, "relatives") && endsWith(scene.word(at), scene.pack.grammar.adjectiveSuffixes)) ||
  scene.is(at, "determiners") ||
  scene.is(at, "coordinators") ||
  scene.mentions.places.some(({ from, to }) => from <= at && at < to);

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

/** "обстріл інфраструктури України": what is shelled in a state, or the people there, and not its government. */
function belongs(scene: Scene, { from }: PlaceMention): boolean {
  const { placeNouns, agents, actions } = scene.mentions;
  const hit = actions.some(
    (action) => action.entry.kind === "strike" && action.to <= from && from - action.to <= LONGEST_TARGET,
  );
  if (!hit || !hasCases(scene)) return false;
  return (
    placeNouns.some(({ to, adjectival, noun }) => to === from && !adjectival && noun.kind === "facility") ||
    agents.some(({ to, adjectival, people }) => to === from && !adjectival && people?.role === "civilian")
  );
}

/** Words between a strike and the state where it hit. */
const LONGEST_TARGET = 4;

/** Nouns that make a place of the state behind them: "territory of Ukraine", "an der Grenze zu Polen". */
const WIDE = new Set(["region", "country", "border", "part", "direction", "front"]);

/** "Moscow said": a capital as the subject of a verb of saying. */
function isSpeaker(scene: Scene, place: PlaceMention): boolean {
  const report = scene.report(place.to) ?? scene.report(place.from - 1);
  return (
    report?.pos === "verb" &&
    report.entry.act !== "show" &&
    !scene.is(place.from - 1, "prepositions") &&
    !preposition(scene, place)
  );
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

/** How far behind the name of a capital its verb may stand ("Киев, вероятно, считает"). */
const LONGEST_GAP = 7;

/**
 * "ни Москва, ни Киев уже давно не говорят", "Киев использовал коридор для атаки на порт": a capital in the nominative that
 * opens its clause and speaks, or does something to another place, stands for its government.
 */
function acts(scene: Scene, place: PlaceMention, prepositional: boolean): boolean {
  const { candidates, cases, from, to } = place;
  if (prepositional || !hasCases(scene) || !cases.includes("n") || !candidates.some(({ seat }) => seat)) return false;
  const opens = from === 0 || scene.token(from - 1).shape === "punct" || OPENERS.some((cue) => scene.is(from - 1, cue));
  const verb = scene.predicateFrom(to);
  if (!opens || verb - to > LONGEST_GAP || verb >= scene.tokens.length) return false;
  if (scene.report(verb)?.pos === "verb") return true;
  if (scene.is(verb, "passives") || endsWith(scene.word(verb), scene.pack.grammar.pluralVerbs)) return false;
  const behind = scene.mentions.places.find((other) => other.from > verb);
  return behind !== undefined && clear(scene, verb, behind.from) && !isOrigin(scene, behind);
}

const OPENERS = ["subordinators", "relatives", "coordinators"] as const;

/** No sign between the two. */
function clear(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (scene.token(at).shape === "punct") return false;
  return true;
}

/** Behind a preposition of origin ("aus dem Sudan"), unless that only says what a part, a noun or a distance belongs to ("Innenstadt von Kairo"). */
export function isOrigin(scene: Scene, place: PlaceMention): boolean {
  const at = scene.is(place.from - 1, "determiners") ? place.from - 2 : place.from - 1;
  if (!scene.pack.grammar.origins.includes(scene.word(at)) || place.part) return false;
  return !scene.mentions.placeNouns.some((noun) => noun.to === at);
}
