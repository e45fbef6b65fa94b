import type { ClaimKind, Means } from "../model/claim.ts";
import type { ActionEntry, Company, ReportAct } from "../model/language.ts";
import type { ActionMention, MeansMention, Mention } from "../model/mention.ts";
import type { Clause } from "./clauses.ts";
import { withConjuncts } from "./conjuncts.ts";
import { endsWith, type Scene } from "./scene.ts";

/** An action of a sentence that may become a claim, with the tokens that carry it. */
export interface Candidate {
  readonly kind: ClaimKind;
  readonly action: ActionMention;
  /** Further words of the same kind in the same clause. */
  readonly others: readonly ActionMention[];
  readonly clause: Clause;
  readonly from: number;
  readonly to: number;
  /** A mention inside a clause that says something else. */
  readonly nominal: boolean;
}

/** All candidates of one clause. */
export function clauseCandidates(scene: Scene, clause: Clause): Candidate[] {
  const all = scene.mentions.actions
    .filter((action) => action.from >= clause.from && action.to <= clause.to)
    .flatMap((action) => settled(scene, action, clause));
  const actions = withoutResumption(scene, clause, all);
  if (actions.length === 0) return [];
  const heads = withoutPurposes(scene, actions);
  const found = byKind(heads)
    .map((group): Candidate => whole(clause, group))
    .flatMap((candidate) => withConjuncts(scene, candidate, (part) => settledBeside(scene, candidate.action, part)));
  const nouns = actions.filter((action) => !heads.includes(action) && !scene.infinitive(action));
  const governed = new Set(found.flatMap((candidate) => GOVERNED[candidate.kind] ?? []));
  const free = found.length === 0;
  for (const group of free ? headFirst(scene, clause, byKind(nouns)) : byKind(nouns)) {
    const [first] = group as [ActionMention];
    if (found.some((candidate) => candidate.kind === first.entry.kind)) continue;
    if (free && found.length === 0) found.push(asOperation(scene, whole(clause, group)));
    else if (!governed.has(first.entry.kind)) {
      const nominal = nominalOf(scene, clause, first, group);
      if (ownCompany(scene, nominal)) found.push(nominal);
    }
  }
  return found;
}

/**
 * "The incident happened at Haditha after an attack": a word that points back heads its clause beside a place, unless a
 * verb of the clause tells what happened ("five were hurt in the incident").
 */
function withoutResumption(scene: Scene, clause: Clause, actions: ActionMention[]): ActionMention[] {
  if (!actions.some(({ entry }) => entry.resumes)) return actions;
  const [first] = actions;
  const heads = first?.entry.resumes && actions.every(({ pos }) => pos === "noun");
  const spoken = scene.mentions.reports.some(
    ({ entry, from, to }) => from >= clause.from && to <= clause.to && SPOKEN_OF.has(entry.act),
  );
  return heads && (spoken || within(scene.mentions.places, clause.from, clause.to))
    ? actions
    : actions.filter(({ entry }) => !entry.resumes);
}

/** "Nach dem Urteil kam es zu Unruhen": of the nouns of a clause without a verb of action none of occasion is the head. */
function headFirst(scene: Scene, clause: Clause, groups: ActionMention[][]): ActionMention[][] {
  if (groups.length < 2) return groups;
  const occasion = ([noun]: ActionMention[]): boolean => {
    const { from } = nominalOf(scene, clause, noun as ActionMention, []);
    return scene.begins(from, "prepositions") && !scene.pack.grammar.objectPrepositions.includes(scene.word(from));
  };
  const head = groups.findIndex((group) => !occasion(group));
  return head > 0 ? [groups[head] as ActionMention[], ...groups.filter((_, index) => index !== head)] : groups;
}

/** Acts that say of an incident that there was one. */
const SPOKEN_OF = new Set<ReportAct>(["confirm", "condemn", "deny"]);

const TAKING = new Set<ClaimKind>(["capture", "encirclement", "advance"]);

/** "The liberation of the city began": a noun of taking with a verb of beginning or lasting speaks of an operation. */
function asOperation(scene: Scene, candidate: Candidate): Candidate {
  const { clause, action } = candidate;
  const phase =
    action.pos === "noun" && TAKING.has(candidate.kind) && scene.find("phases", clause.from, clause.to) >= 0;
  return phase ? { ...candidate, kind: "offensive" } : candidate;
}

/** The family of the same word beside one of its objects alone. */
function settledBeside(scene: Scene, action: ActionMention, part: Clause): ActionMention | undefined {
  const [own] = settled(scene, { ...action, from: part.from, to: part.from }, part);
  return own && { ...own, from: action.from, to: action.to };
}

/** Kinds of nouns that belong to the action above them: "repelled an attack" is one defence. */
const GOVERNED: Readonly<Partial<Record<ClaimKind, readonly ClaimKind[]>>> = {
  defence: ["assault", "strike", "attack", "offensive", "advance", "clash"],
  interception: ["strike", "attack", "deployment"],
  offensive: ["assault", "clash", "strike"],
  capture: ["control", "offensive"],
  aid: ["deployment", "supply", "strike"],
  destruction: ["supply"],
  strike: ["supply", "aid"],
  attack: ["aid"],
  measure: ["diplomacy"],
};

/** Heads of a clause; an infinitive only where nothing else says what happened ("operation to isolate"). */
function withoutPurposes(scene: Scene, actions: readonly ActionMention[]): ActionMention[] {
  const verbs = actions.some(
    (action) => action.pos === "verb" || (action.pos === "participle" && !scene.attributive(action)),
  );
  const heads = actions.filter((action) => isHead(scene, action, verbs && phraseIsNominal(scene, action)));
  const finite = heads.filter((action) => !scene.infinitive(action));
  const nouns = actions.filter((action) => action.pos === "noun");
  return finite.length > 0 || nouns.some((noun) => heads.every((head) => noun.to <= head.from)) ? finite : heads;
}

/** A fixed phrase beside a verb is a mention of its own unless a verb is part of it ("in the battle for"). */
function phraseIsNominal(scene: Scene, action: ActionMention): boolean {
  for (let at = action.from; at < action.to; at++) if (scene.is(at, "auxiliaries")) return false;
  return (
    scene.begins(action.from, "prepositions") ||
    scene.begins(action.from - 1, "prepositions") ||
    scene.is(action.from - 1, "determiners")
  );
}

/** Verbs, predicative participles and phrases head a clause; nouns and attributes do not. */
function isHead(scene: Scene, action: ActionMention, verbs: boolean): boolean {
  if (action.pos === "noun" || action.pos === "adjective" || (action.pos === "phrase" && verbs)) return false;
  return action.pos !== "participle" || !scene.attributive(action);
}

function byKind(actions: readonly ActionMention[]): ActionMention[][] {
  const groups = new Map<ClaimKind, ActionMention[]>();
  for (const action of actions) {
    const group = groups.get(action.entry.kind);
    if (group) group.push(action);
    else groups.set(action.entry.kind, [action]);
  }
  return [...groups.values()];
}

const whole = (clause: Clause, group: readonly ActionMention[]): Candidate => {
  const [action, ...others] = group as [ActionMention, ...ActionMention[]];
  return { kind: action.entry.kind, action, others, clause, from: clause.from, to: clause.to, nominal: false };
};

/** The noun phrase of an action noun: adjectives and preposition before it, complements after it. */
export function nominalOf(
  scene: Scene,
  clause: Clause,
  action: ActionMention,
  group: readonly ActionMention[],
): Candidate {
  let from = action.from;
  const closed = scene.begins(from, "prepositions");
  while (!closed && from > clause.from && action.from - from < 5 && extendsLeft(scene, from - 1)) {
    from--;
    if (scene.begins(from, "prepositions")) break;
  }
  let to = action.to;
  while (to < clause.to && to - action.to < 14 && extendsRight(scene, to)) to++;
  return { kind: action.entry.kind, action, others: group.slice(1), clause, from, to, nominal: true };
}

function extendsLeft(scene: Scene, at: number): boolean {
  if (scene.token(at).shape === "punct") return false;
  return (
    !scene.predicate(at) &&
    !scene.action(at) &&
    !scene.report(at) &&
    !scene.is(at, "coordinators") &&
    !scene.is(at, "subordinators")
  );
}

function extendsRight(scene: Scene, at: number): boolean {
  if (scene.token(at).shape === "punct")
    return scene.word(at) === scene.pack.grammar.wordOrder?.possessive || scene.word(at) === '"';
  const action = scene.action(at);
  if ((action && action.pos !== "noun") || opensNext(scene, at)) return false;
  return !scene.predicate(at) && !scene.report(at) && !scene.begins(at, "subordinators");
}

/** "bei dem Gefecht ein Soldat": where articles tell the case, one that is no genitive opens another noun phrase. */
const opensNext = (scene: Scene, at: number): boolean =>
  scene.pack.grammar.subjectArticles.length > 0 &&
  scene.begins(at, "determiners") &&
  !scene.is(at - 1, "prepositions") &&
  !endsWith(scene.word(at), scene.pack.grammar.genitiveArticles);

const within = (mentions: readonly Mention[], from: number, to: number): boolean =>
  mentions.some((mention) => mention.from >= from && mention.to <= to);

/** Kinds whose nouns mostly set the scene ("since the invasion", "occupied Crimea"): they need a time or a precise place. */
const SCENERY = new Set<ClaimKind>(["offensive", "capture", "control", "encirclement"]);

/** A nominal mention counts with a place, number, party or weapon of its own (ruling 8). */
function ownCompany(scene: Scene, { from, to, action, kind }: Candidate): boolean {
  const { places, quantities, agents, times } = scene.mentions;
  if (SCENERY.has(kind)) {
    if (action.pos !== "noun") return false;
    return (
      within(times, from, to) ||
      places.some(
        (place) =>
          place.from >= action.to &&
          place.to <= to &&
          !place.adjectival &&
          !(place.candidates.length > 0 && place.candidates.every((entry) => entry.kind === "country")),
      )
    );
  }
  if (action.pos !== "noun") return within(quantities, from, action.from) || within(places, action.to, to);
  if (within(places, from, to) || within(quantities, from, to)) return true;
  if (agents.some((agent) => agent.from >= from && agent.to <= to && (agent.party || agent.side))) return true;
  return (
    scene.begins(from, "prepositions") &&
    action.from - from <= 2 &&
    scene.find("targetPrepositions", action.to, to) >= 0
  );
}

/**
 * The family of an ambiguous word that its company speaks for: of those with needs the one whose need
 * stands nearest to the word (after it first), else one without needs, else none.
 */
function settled(scene: Scene, action: ActionMention, clause: Clause): ActionMention[] {
  const wide = withAntecedent(scene, action, clause);
  const families = [action.entry, ...action.rivals];
  let best: { entry: ActionEntry; distance: number } | null = null;
  for (const entry of families) {
    if (entry.subject && !subjectIs(scene, entry.subject, action, wide)) continue;
    const distance = entry.needs
      ? Math.min(
          ...entry.needs.map(
            (need) =>
              nearness(scene, need, action, TROOPS.has(entry.subject) ? wide : clause, entry.kind) - (BONUS[need] ?? 0),
          ),
        )
      : FAR;
    const rank = entry.subject ? distance - SUBJECT_BONUS : distance;
    if (rank < (best?.distance ?? Number.POSITIVE_INFINITY)) best = { entry, distance: rank };
  }
  const { entry } = best ?? {};
  return entry ? [{ ...action, entry, rivals: families.filter((other) => other !== entry) }] : [];
}

/** A subject of its own sort outranks an entry that takes any. */
const SUBJECT_BONUS = 6;
/** "..., але відійшли": a verb that opens its clause has the subject of the clause before. */
function withAntecedent(scene: Scene, action: ActionMention, clause: Clause): Clause {
  const opens = action.from - clause.from <= 1 && clause.from > 0 && scene.pack.morphology.roles === "cases";
  return opens && action.pos === "verb" && !scene.infinitive(action) ? { ...clause, from: 0 } : clause;
}

const TROOPS = new Set<Company | undefined>(["force", "troops"]);

const FAR = 1000;
/** What precedes a word is its company only where nothing follows. */
const BEFORE = 12;
/** A weapon tells more about what kind of action it is than a party does. */
const BONUS: Readonly<Partial<Record<Company, number>>> = { means: 4, troops: 4, airborne: 5 };

/** A mention of this sort stands as subject: before the verb (or right after it) and under no preposition. */
function subjectIs(scene: Scene, sort: Company, action: ActionMention, { from, to }: Clause): boolean {
  // Ships and planes stand where troops stand.
  const subjects = sort === "troops" ? [...company(scene, sort), ...scene.mentions.means] : company(scene, sort);
  return subjects.some((mention) => {
    if (mention.from < from || mention.to > to || mention.from - action.to > 2) return false;
    const oblique =
      "cases" in mention && typeof mention.cases === "string" && mention.cases !== "" && !mention.cases.includes("n");
    // "сдались 82 украинских военных": a numeral makes a genitive of the subject.
    if (oblique && !scene.mentions.quantities.some((quantity) => quantity.to === mention.from)) return false;
    // What stands before the finite verb governs nothing behind it ("Am Samstag ist die Stadt gefallen").
    for (let at = mention.from - 1; at >= Math.max(from, mention.from - 3) && !scene.is(at, "auxiliaries"); at--)
      if (scene.is(at, "prepositions")) return false;
    return true;
  });
}

const VICTIMS = new Set<Company>(["people", "troops"]);

/** No object: the instrument of destruction ("из оружия"), or whose things are destroyed ("техніки противника"). */
function isBesideObject(
  scene: Scene,
  need: Company,
  kind: ClaimKind,
  mention: Mention,
  action: ActionMention,
): boolean {
  const { from } = mention;
  if (kind === "destruction") return from >= action.to && need === "means" && scene.begins(from - 1, "prepositions");
  if (kind !== "casualties" || !VICTIMS.has(need) || scene.pack.morphology.roles !== "cases") return false;
  if ("cases" in mention && mention.cases === "i" && scene.pack.grammar.reflexives.length > 0) return true;
  const { placeNouns, means } = scene.mentions;
  return [...placeNouns, ...means].some((thing) => thing.to === from && !thing.adjectival);
}

/** Kinds whose company are those that suffer it. */
const SUFFERED = new Set<ClaimKind>(["casualties", "detention"]);

/** "was captured by Russian forces": who does it in the passive. */
function isAgent(scene: Scene, { from }: Mention): boolean {
  let at = from - 1;
  while (scene.is(at, "determiners")) at--;
  return scene.is(at, "agentPrepositions");
}

/** Tokens from the action to the nearest company of this sort in the clause; what precedes counts as farther. */
function nearness(scene: Scene, need: Company, action: ActionMention, { from, to }: Clause, kind: ClaimKind): number {
  const undergone =
    scene.pack.morphology.roles === "order"
      ? action.pos === "participle" || scene.find("passives", Math.max(from, action.from - 3), action.from) >= 0
      : action.pos === "participle" && scene.pack.grammar.reflexives.length === 0;
  let nearest = Number.POSITIVE_INFINITY;
  for (const mention of company(scene, need)) {
    if (mention.from < from || mention.to > to || mention.from === action.from || mention.to === action.to) continue;
    if (isBesideObject(scene, need, kind, mention, action)) continue;
    if (SUFFERED.has(kind) && isAgent(scene, mention)) continue;
    // Who flies and destroys is not what is shot down.
    if (need === "airborne" && action.pos === "verb" && mention.to <= action.from) continue;
    const penalty = undergone ? 0 : BEFORE;
    nearest = Math.min(
      nearest,
      mention.from >= action.to ? mention.from - action.to : penalty + action.from - mention.to,
    );
  }
  return nearest;
}

const IRREGULAR = new Set<string>(["militant", "civilian", "person"]);
const AIRCRAFT = new Set<Means>(["drone", "aircraft"]);
const FIRED = new Set<Means>(["missile", "rocket", "bomb"]);

/** Aircraft, and what is fired: no launcher and no air defence system. */
const flies = ({ means, projectile, model, ground }: MeansMention): boolean =>
  AIRCRAFT.has(means) || (FIRED.has(means) && (projectile || (model && !ground)));

/** What flies, as subject or object: no instrument ("дронами"), not what stores or carries it ("склад дронів"). */
function isObjectHead(scene: Scene, { from, adjectival, cases }: MeansMention): boolean {
  if (adjectival || cases === "i") return false;
  const { placeNouns, means, agents } = scene.mentions;
  const holds = (noun: Mention & { readonly adjectival: boolean }): boolean => noun.to === from && !noun.adjectival;
  if (placeNouns.some(holds) || means.some(holds) || agents.some(holds))
    return cases.includes("n") && !cases.includes("g");
  for (let at = from - 1; at >= Math.max(0, from - 4); at--) {
    if (scene.predicate(at)) return true;
    if (scene.is(at, "prepositions")) return scene.pack.grammar.partitives.includes(scene.word(at));
  }
  return true;
}

function company(scene: Scene, need: Company): readonly Mention[] {
  const { places, placeNouns, quantities, agents, means, actions } = scene.mentions;
  switch (need) {
    case "place":
      return [...places, ...placeNouns.filter((noun) => !noun.adjectival)];
    case "number":
      return quantities;
    case "party":
      return agents.filter(
        (agent) => agent.party || agent.person || (agent.side !== undefined && agent.side !== "CIV"),
      );
    case "force":
      return [
        ...means,
        ...agents.filter(
          (agent) =>
            !agent.adjectival &&
            (agent.party || agent.people?.role === "military" || agent.people?.role === "militant"),
        ),
      ];
    case "irregular":
      return agents.filter((agent) => !agent.adjectival && !agent.party && IRREGULAR.has(agent.people?.role ?? ""));
    case "troops":
      return agents.filter(
        (agent) =>
          !agent.adjectival &&
          (agent.party?.kind === "force" || agent.people?.role === "military" || agent.people?.role === "militant"),
      );
    case "means":
      return means;
    case "airborne":
      return means.filter((mention) => flies(mention) && isObjectHead(scene, mention));
    case "people":
      return agents.filter((agent) => !agent.adjectival);
    case "object":
      return [...agents, ...placeNouns, ...places, ...means];
    case "action":
      return actions.filter((other) => other.entry.kind !== "statement");
  }
}
