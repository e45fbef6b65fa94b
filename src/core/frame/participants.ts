import type { ClaimKind, Means, Participant } from "../model/claim.ts";
import type { PlaceNounEntry } from "../model/language.ts";
import type { AgentMention, MeansMention, PlaceNounMention } from "../model/mention.ts";
import type { Candidate } from "./candidates.ts";
import { growPhrase, phraseSpan } from "./phrases.ts";
import { endsWith, type Scene } from "./scene.ts";
import type { Standpoint } from "./standpoints.ts";

type Noun = AgentMention | MeansMention | PlaceNounMention;

export interface Roles {
  readonly actor?: Participant;
  readonly target?: Participant;
}

/** Who did it and to whom, from case, preposition and word order. */
export function rolesOf(scene: Scene, candidate: Candidate, text: string, standpoint: Standpoint): Roles {
  const { action } = candidate;
  const nouns = nounsOf(scene, candidate);
  const subjects = nouns.filter((noun) => isSubject(scene, noun, candidate));
  const subject =
    subjects.find((noun) => isParty(noun)) ??
    nouns.find((noun) => isPostposed(scene, noun, candidate)) ??
    subjects[0] ??
    antecedent(scene, candidate) ??
    nouns.find((noun) => isInverted(scene, noun, candidate));
  const agent = nouns.find((noun) => isAgentPhrase(scene, noun, candidate));
  const object = nouns.find((noun) => noun !== subject && noun !== agent && isObject(scene, noun, candidate));
  const frame = action.entry.frame ?? "act";
  const passive = isPassive(scene, candidate);
  const make = (noun: Noun | undefined): Participant | undefined =>
    noun ? participant(scene, noun, candidate, text, standpoint) : undefined;
  if (action.pos === "noun") return nominalRoles(scene, candidate, nouns, make);
  if (frame === "undergo") return clean({ actor: make(agent), target: make(subject ?? object) });
  const middle = action.pos === "verb" && !agent && subject !== undefined && isForce(subject);
  if (frame === "move" && (middle || !passive)) return clean({ actor: make(subject ?? agent) });
  if (passive && !(middle && endsWith(scene.word(action.to - 1), scene.pack.grammar.reflexives)))
    return clean({ actor: make(agent), target: make(subject ?? object) });
  return clean({ actor: make(subject ?? agent), target: make(object) });
}

/** Nobody is actor and target of one action in the same words. */
const clean = ({ actor, target }: { actor: Participant | undefined; target?: Participant | undefined }): Roles => ({
  ...(actor ? { actor } : {}),
  ...(target && !(actor && target.start < actor.end && actor.start < target.end) ? { target } : {}),
});

/** "in Sumy, Ukraine": a state behind a comma and the name of a place in it is a place too. */
const isAddress = (scene: Scene, noun: Noun): boolean =>
  "party" in noun &&
  noun.party?.kind === "state" &&
  scene.word(noun.from - 1) === "," &&
  scene.mentions.places.some((place) => !place.adjectival && place.to === noun.from - 1);

/** Heads that can act or suffer, in text order, outside the action words themselves. */
function nounsOf(scene: Scene, { from, to, action }: Candidate): Noun[] {
  const { agents, means, placeNouns } = scene.mentions;
  const inside = <T extends Noun>(list: readonly T[]): T[] =>
    list.filter(
      (noun) =>
        noun.from >= from &&
        noun.to <= to &&
        (noun.from >= action.to ||
          noun.to <= action.from ||
          action.pos === "phrase" ||
          (noun.from > action.from && action.pos !== "noun")) &&
        (!noun.adjectival || ("party" in noun && isSubstantive(scene, noun))) &&
        !isAddress(scene, noun),
    );
  return [
    ...inside(agents),
    ...inside(means),
    ...inside(placeNouns).filter((noun) => noun.noun.kind === "facility"),
  ].sort((a, b) => a.from - b.from);
}

/** "русские отошли": an adjective of a people without a noun behind it stands for them, where endings carry the grammar. */
function isSubstantive(scene: Scene, { party, to, cases }: AgentMention): boolean {
  if (party === undefined || scene.pack.grammar.reflexives.length === 0 || !/[ngd]/.test(cases)) return false;
  const next = scene.tokens[to];
  return (
    next === undefined ||
    next.shape === "punct" ||
    scene.predicate(to) ||
    (endsWith(next.lower, scene.pack.grammar.adverbSuffixes) && scene.predicate(to + 1)) ||
    scene.is(to, "prepositions") ||
    scene.is(to, "coordinators") ||
    scene.is(to, "negations")
  );
}

/** "soldiers who looted": the noun right before a relative clause whose pronoun is its subject. */
function antecedent(scene: Scene, { clause }: Candidate): Noun | undefined {
  if (clause.role !== "relative" || !scene.pack.grammar.subjectRelatives.includes(scene.word(clause.from)))
    return undefined;
  return scene.mentions.agents
    .filter((agent) => agent.to <= clause.from && clause.from - agent.to <= 5 && !agent.adjectival)
    .at(-1);
}

/** The preposition that governs a noun, or -1: none of another noun that stands between ("На Херсонщині ЗСУ"). */
const preposition = (scene: Scene, noun: Noun, low: number): number => {
  for (let at = noun.from - 1; at >= Math.max(low, noun.from - 4); at--) {
    const count = scene.mentions.quantities.find(({ from, to }) => from < at && at < to);
    if (count && scene.begins(count.from, "prepositions")) return count.from;
    if (scene.begins(at, "prepositions")) return at;
    if (scene.token(at).shape === "punct" || scene.predicate(at) || scene.is(at, "coordinators")) return -1;
    if (takesPreposition(scene, at, noun) || endsOther(scene, at, noun) || opensPhrase(scene, at)) return -1;
  }
  return -1;
};

/** "Since the start of the operation the Coalition": an article opens a noun phrase; its preposition stands right before it. */
const opensPhrase = (scene: Scene, at: number): boolean =>
  scene.pack.grammar.reflexives.length === 0 &&
  scene.is(at, "determiners") &&
  !scene.is(at - 1, "determiners") &&
  !scene.is(at - 1, "prepositions");

/** "Під час роботи пожежників російські війська": behind another noun a form that is no genitive opens a phrase of its own. */
function endsOther(scene: Scene, at: number, noun: Noun): boolean {
  if (scene.pack.grammar.reflexives.length === 0) return false;
  return isDirect(casesOf(scene, noun)) && !attributes(scene, at);
}

/** The cases a noun can have beside the adjectives before it, which often tell more: "російські війська" is no genitive. */
function casesOf(scene: Scene, noun: Noun): string {
  if (scene.pack.grammar.reflexives.length === 0) return noun.cases;
  let { cases } = noun;
  const within = noun.to - noun.from > 1;
  for (let at = within ? noun.from : noun.from - 1; at >= Math.max(0, noun.from - 2); at--) {
    const own = adjectiveCases(scene, at);
    if (own === null) break;
    const both = [...own].filter((letter) => cases.includes(letter)).join("");
    if (both === "" && !(within && at === noun.from)) break;
    cases = both === "" ? own : both;
  }
  return cases;
}

/** A form that is a subject or an object and nothing else. */
const isDirect = (cases: string): boolean => cases.includes("n") && !/[gdil]/.test(cases);

/** Words that can stand between a preposition and the noun it governs. */
const attributes = (scene: Scene, at: number): boolean =>
  scene.token(at).shape !== "word" ||
  adjectiveCases(scene, at) !== null ||
  scene.is(at, "determiners") ||
  scene.is(at, "pronouns") ||
  scene.mentions.agents.some((agent) => agent.adjectival && agent.from <= at && at < agent.to);

/** The cases that the ending of an adjective tells; `null` where the word looks like none. */
function adjectiveCases(scene: Scene, at: number): string | null {
  const { grammar, morphology } = scene.pack;
  const word = scene.word(at);
  if (scene.token(at).shape !== "word" || word.length < 5 || !endsWith(word, grammar.adjectiveSuffixes)) return null;
  if (scene.mentions.places.some((place) => place.from <= at && at < place.to)) return null;
  for (let length = 3; length > 0; length--) {
    const cases = morphology.adjective[word.slice(-length)];
    if (cases !== undefined && cases !== "") return cases;
  }
  return null;
}

/** A place, direction or time between preposition and noun is what the preposition governs, unless the noun hangs on it. */
const takesPreposition = (scene: Scene, at: number, noun: Noun): boolean =>
  (scene.pack.morphology.roles === "order" && scene.mentions.times.some(({ to }) => to === at + 1)) ||
  ((scene.mentions.places.some((place) => !place.adjectival && place.to === at + 1 && place.head === undefined) ||
    (scene.pack.morphology.roles === "cases" && endsArea(scene, at))) &&
    (scene.pack.morphology.roles === "order" || noun.cases === "" || noun.cases.includes("n")));

/** "На Авдіївському напрямку", "протягом доби": a word of an area or a time ends here. */
const endsArea = (scene: Scene, at: number): boolean =>
  scene.mentions.times.some((time) => time.to === at + 1) ||
  scene.mentions.placeNouns.some((place) => place.to === at + 1 && !place.adjectival && AREAS.has(place.noun.kind));

const AREAS = new Set<PlaceNounEntry["kind"]>(["direction", "region", "district", "settlement", "front"]);

/** Frames without an object: a nominative behind the verb is its subject, even where it could be an accusative. */
const hasNoObject = ({ action }: Candidate): boolean =>
  action.pos === "verb" && (action.entry.frame === "move" || action.entry.frame === "undergo");

/** "The staff said the enemy shelled the town": between the speaker and the deed stands a verb of saying. */
const speaks = (scene: Scene, noun: Noun, to: number): boolean =>
  scene.pack.morphology.roles === "order" &&
  scene.mentions.reports.some(({ from, pos }) => pos === "verb" && from >= noun.to && from < to);

function isSubject(scene: Scene, noun: Noun, candidate: Candidate): boolean {
  const { action, from } = candidate;
  if (preposition(scene, noun, from) >= 0 || speaks(scene, noun, action.from)) return false;
  if (scene.pack.morphology.roles === "order") return noun.to <= action.from;
  const cases = casesOf(scene, noun);
  if (cases !== "")
    return cases.includes("n") && (noun.to <= action.from || hasNoObject(candidate) || !cases.includes("a"));
  return noun.to <= action.from && articleAllows(scene, noun, from);
}

/** "Am Abend töteten Soldaten drei Menschen": after its verb the first noun that can be a subject is one. */
function isInverted(scene: Scene, noun: Noun, { action, clause, from }: Candidate): boolean {
  if (!scene.pack.morphology.capitalNouns || clause.role === "relative" || action.pos === "noun") return false;
  let finite = from;
  while (finite < action.from && !scene.is(finite, "auxiliaries")) finite++;
  if (finite === action.from && action.pos !== "verb" && scene.find("auxiliaries", finite, clause.to) >= 0)
    return false;
  return (
    noun.from > finite && isParty(noun) && preposition(scene, noun, finite) < 0 && articleAllows(scene, noun, finite)
  );
}

/** "Нафтобазу атакували українські дрони": behind its verb and an object before it, who can be the subject is it. */
function isPostposed(scene: Scene, noun: Noun, candidate: Candidate): boolean {
  const { action, from } = candidate;
  if (scene.pack.grammar.reflexives.length === 0 || action.pos === "noun" || isPassive(scene, candidate)) return false;
  const { places, placeNouns } = scene.mentions;
  const before = (other: { readonly from: number; readonly to: number }): boolean =>
    other.from >= from && other.to <= action.from;
  return (
    noun.from >= action.to &&
    casesOf(scene, noun).includes("n") &&
    (isParty(noun) || sideOf(scene, growPhrase(scene, noun, action.to, candidate.to), noun) !== undefined) &&
    preposition(scene, noun, action.to) < 0 &&
    (places.some(before) || placeNouns.some(before))
  );
}

/** German: the article shows what the noun does not. */
function articleAllows(scene: Scene, noun: Noun, low: number): boolean {
  for (let at = noun.from - 1; at >= Math.max(low, noun.from - 4); at--) {
    if (scene.is(at, "determiners")) return scene.pack.grammar.subjectArticles.includes(scene.word(at));
    if (scene.token(at).shape === "punct") break;
  }
  return true;
}

function isAgentPhrase(scene: Scene, noun: Noun, candidate: Candidate): boolean {
  // "После захвата города российскими войсками": a preposition before the noun of the deed governs that noun.
  const behind = candidate.action.pos === "noun" && noun.from >= candidate.action.to;
  const at = preposition(scene, noun, behind ? candidate.action.to : candidate.from);
  if (at >= 0)
    return (
      (scene.begins(at, "agentPrepositions") && isPassive(scene, candidate)) ||
      (candidate.action.pos === "noun" &&
        scene.begins(at, "agentPrepositions") &&
        at >= candidate.action.to &&
        (isParty(noun) || !scene.begins(at, "placePrepositions")))
    );
  const { action } = candidate;
  const undergoes = isPassive(scene, candidate) || (action.pos === "noun" && noun.from >= action.to && isForce(noun));
  if (!undergoes) return false;
  const cases = casesOf(scene, noun);
  return cases === "i" || (action.pos === "participle" && isUndeclined(scene, noun, candidate));
}

/** "захвачена ЧВК Вагнер": right behind a passive a force that shows no case has done it. */
const isUndeclined = (scene: Scene, noun: Noun, { action, clause }: Candidate): boolean =>
  scene.pack.grammar.reflexives.length > 0 &&
  noun.from === action.to &&
  isForce(noun) &&
  (noun.cases === "" || clause.role === "relative");

function isObject(scene: Scene, noun: Noun, { action, from }: Candidate): boolean {
  const at = preposition(scene, noun, from);
  if (at >= 0) return noun.from >= action.to && scene.begins(at, "targetPrepositions");
  if (scene.pack.morphology.roles === "order") return noun.from > action.from;
  const cases = casesOf(scene, noun);
  return cases === "" || /[agd]/.test(cases);
}

export function isPassive(scene: Scene, { action, from, to }: Candidate): boolean {
  const { grammar, morphology } = scene.pack;
  // "are shelling" is active.
  if (action.pos === "noun" || endsWith(scene.word(action.from), grammar.wordOrder?.gerund ?? [])) return false;
  if (grammar.reflexives.length > 0)
    return action.pos === "participle" || endsWith(scene.word(action.to - 1), grammar.reflexives);
  if (morphology.roles === "order") return isPassiveByOrder(scene, action, from);
  for (let at = from; at < to; at++) if (grammar.passiveAuxiliaries.includes(scene.word(at))) return true;
  return false;
}

/** "was shelled", "to be shelled", but "is forced to shell": no infinitive stands between the auxiliary and the verb. */
function isPassiveByOrder(scene: Scene, action: Candidate["action"], from: number): boolean {
  for (let at = action.to - 2; at >= Math.max(from, action.from - 4); at--) {
    if (scene.is(at, "passives")) return true;
    if (scene.pack.grammar.infinitiveMarks.includes(scene.word(at))) return false;
  }
  return false;
}

function nominalRoles(
  scene: Scene,
  candidate: Candidate,
  nouns: readonly Noun[],
  make: (noun: Noun | undefined) => Participant | undefined,
): Roles {
  const { action, from } = candidate;
  const after = nouns.filter((noun) => noun.from >= action.to);
  const byAgent = after.find((noun) => isAgentPhrase(scene, noun, candidate));
  const onTarget = after.find(
    (noun) =>
      noun !== byAgent &&
      preposition(scene, noun, from) >= 0 &&
      scene.begins(preposition(scene, noun, from), "targetPrepositions"),
  );
  const genitive = after.find(
    (noun) =>
      preposition(scene, noun, action.to) < 0 ||
      (scene.pack.grammar.links.includes(scene.word(preposition(scene, noun, action.to))) && !isWhere(scene, noun)),
  );
  const adjectival = scene.mentions.agents.find(
    (agent) => agent.adjectival && agent.to <= action.from && action.from - agent.to <= 2 && agent.from >= from,
  );
  const before = nouns.find(
    (noun) =>
      noun.to <= action.from &&
      !isOccasion(scene, candidate) &&
      preposition(scene, noun, from) < 0 &&
      !scene.mentions.reports.some((report) => report.from >= noun.to && report.to <= action.from),
  );
  const weapon = genitive !== undefined && isWeapon(genitive) && action.entry.kind === "strike";
  const role = action.entry.genitive ?? ((action.entry.frame ?? "act") === "act" ? "target" : "actor");
  const genitiveActs =
    role === "actor" ||
    (genitive !== undefined && DECIDED.has(action.entry.kind) && isBody(genitive)) ||
    (genitive !== undefined && (isForce(genitive) || weapon) && DONE_BY_FORCES.has(action.entry.kind));
  const actor = make(byAgent) ?? make(adjectival) ?? (genitiveActs ? make(genitive) : undefined) ?? make(before);
  const target = make(onTarget) ?? (genitiveActs ? undefined : make(genitive));
  return clean({ actor, target });
}

/** Kinds whose nouns name in the genitive the force that does it ("удар ВСУ", "злочини окупантів"). */
const DONE_BY_FORCES = new Set<ClaimKind>(["strike", "assault", "attack", "abuse"]);

/** Kinds whose nouns name who decides in the genitive ("Sanktionen der EU", "решение суда"). */
const DECIDED = new Set<ClaimKind>(["measure", "diplomacy"]);

const isBody = (noun: Noun): boolean =>
  ("party" in noun && noun.party !== undefined && noun.party.kind !== "people") ||
  ("people" in noun && (noun.people?.role === "government" || noun.people?.role === "organisation"));

/** "warnte vor Anschlägen": a deed behind a preposition of its own is no deed of the subject, unless that begins or ends it. */
function isOccasion(scene: Scene, { action, clause }: Candidate): boolean {
  for (let at = action.from - 1; at >= Math.max(clause.from, action.from - 3); at--) {
    if (scene.begins(at, "prepositions"))
      return (
        !scene.pack.grammar.objectPrepositions.includes(scene.word(at)) &&
        scene.find("phases", clause.from, clause.to) < 0 &&
        scene.find("planned", clause.from, clause.to) < 0
      );
    if (scene.token(at).shape === "punct" || scene.predicate(at)) return false;
  }
  return false;
}

/** "удар дронів", "after a drone's attack": what flies to the target strikes and is not struck. */
const isWeapon = (noun: Noun): boolean => "projectile" in noun && noun.projectile;

/** Somebody who acts, no thing and no place. */
const isParty = (noun: Noun): boolean =>
  ("party" in noun && noun.party !== undefined) || ("people" in noun && noun.people !== undefined);

/** The name of a state or place with a preposition of place is where it happened ("Anschlag im Libanon"). */
const isWhere = (scene: Scene, noun: Noun): boolean =>
  scene.mentions.places.some((place) => place.from < noun.to && noun.from < place.to) &&
  scene.is(preposition(scene, noun, 0), "placePrepositions");

const isForce = (noun: Noun): boolean =>
  ("party" in noun && noun.party !== undefined) ||
  ("people" in noun && (noun.people?.role === "military" || noun.people?.role === "militant"));

function participant(
  scene: Scene,
  noun: Noun,
  candidate: Candidate,
  text: string,
  standpoint: Standpoint,
): Participant {
  const grown = growPhrase(scene, noun, Math.max(0, candidate.from - 1), candidate.to);
  let { from } = grown;
  while (from < noun.from && (scene.action(from) || scene.token(from).shape === "punct")) from++;
  const phrase = { from, to: grown.to };
  const span = phraseSpan(scene, phrase);
  const side = sideOf(scene, phrase, noun) ?? relatedSide(scene, phrase, standpoint);
  const person =
    "person" in noun
      ? noun.person
      : scene.mentions.agents.find((agent) => agent.person && agent.from >= phrase.from && agent.to <= phrase.to)
          ?.person;
  const identity = person ? `person:${person.id}` : forceIn(scene, phrase);
  return {
    ...span,
    text: text.slice(span.start, span.end),
    ...(side ? { side } : {}),
    ...(identity ? { identity } : {}),
  };
}

/** The identity of the armed body that a phrase names: one body of a side is not the side. */
function forceIn(scene: Scene, phrase: { from: number; to: number }): string | undefined {
  const force = scene.mentions.agents.find(
    ({ party, adjectival, from, to }) =>
      party?.kind === "force" && !adjectival && from >= phrase.from && to <= phrase.to,
  );
  return force?.party && `party:${force.party.id}`;
}

/** The party in whose name the phrase acts: its own, or that of an adjective or genitive in it. */
export function sideOf(scene: Scene, phrase: { from: number; to: number }, noun: Noun): string | undefined {
  const inside = scene.mentions.agents.filter((agent) => agent.from >= phrase.from && agent.to <= phrase.to);
  const parties = inside.filter((agent) => agent.party ?? agent.person);
  // Whose civilians they are does not make them a party.
  const civil = inside.find((agent) => agent.people?.role === "civilian" && agent.to >= noun.to);
  if (civil?.side && !parties.some(({ from }) => from === noun.from)) return civil.side;
  return parties.find((agent) => agent.side)?.side ?? ("side" in noun ? noun.side : undefined);
}

/** Whom "the enemy", "ворожий" or "our troops" mean to the one who speaks. */
function relatedSide(scene: Scene, phrase: { from: number; to: number }, standpoint: Standpoint): string | undefined {
  const relation = scene.mentions.agents.find(
    (agent) => agent.from >= phrase.from && agent.to <= phrase.to && agent.people?.relation,
  )?.people?.relation;
  const { ownPossessives } = scene.pack.grammar;
  let ours = false;
  for (let at = Math.max(0, phrase.from - 1); at < phrase.to && !ours; at++)
    ours = ownPossessives.some((start) => scene.word(at).startsWith(start));
  return relation ? standpoint[relation] : ours ? standpoint.own : undefined;
}

/** Weapons named in the words of the claim, or by the action word itself. */
export function meansOf(scene: Scene, { action, others, from, to }: Candidate): Means[] {
  const found = new Set<Means>();
  for (const word of [action, ...others]) {
    for (const means of word.entry.means ?? []) found.add(means);
    if (word.means) found.add(word.means);
  }
  for (const mention of scene.mentions.means) {
    if (mention.from >= from && mention.to <= to && acts(scene, mention, action.entry.kind)) found.add(mention.means);
  }
  return [...found];
}

/** In strikes every weapon named is a means; elsewhere it may be a target or an object of aid. */
function acts(scene: Scene, mention: MeansMention, kind: string): boolean {
  if (kind === "strike" || kind === "attack" || kind === "abuse") return true;
  if (kind === "casualties" || kind === "destruction")
    return (
      mention.adjectival ||
      mention.cases === "i" ||
      preposition(scene, mention, 0) >= 0 ||
      scene.pack.morphology.roles === "order"
    );
  return false;
}
