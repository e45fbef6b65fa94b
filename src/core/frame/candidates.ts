import type { ClaimKind } from "../model/claim.ts";
import type { Company } from "../model/language.ts";
import type { ActionMention, Mention } from "../model/mention.ts";
import type { Clause } from "./clauses.ts";
import type { Scene } from "./scene.ts";

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
  const actions = scene.mentions.actions.filter((action) => action.from >= clause.from && action.to <= clause.to);
  if (actions.length === 0) return [];
  const heads = actions.filter((action) => isHead(scene, action) && hasCompany(scene, action, clause.from, clause.to));
  const found = byKind(heads).map((group): Candidate => whole(clause, group));
  const nouns = actions.filter((action) => !heads.includes(action) && hasCompany(scene, action, clause.from, clause.to));
  const governed = new Set(found.flatMap((candidate) => GOVERNED[candidate.kind] ?? []));
  const free = found.length === 0;
  for (const group of byKind(nouns)) {
    const [first] = group as [ActionMention];
    if (found.some((candidate) => candidate.kind === first.entry.kind)) continue;
    if (free && found.length === 0) found.push(whole(clause, group));
    else if (!governed.has(first.entry.kind)) {
      const nominal = nominalOf(scene, clause, first, group);
      if (ownCompany(scene, nominal)) found.push(nominal);
    }
  }
  return found;
}

/** Kinds of nouns that belong to the action above them: "repelled an attack" is one defence. */
const GOVERNED: Readonly<Partial<Record<ClaimKind, readonly ClaimKind[]>>> = {
  defence: ["assault", "strike", "attack", "offensive", "advance", "clash"],
  interception: ["strike", "attack", "deployment"],
  offensive: ["assault", "clash", "strike"],
  capture: ["control", "offensive"],
  aid: ["deployment", "supply", "strike"],
  measure: ["diplomacy"],
};

/** Verbs, predicative participles and phrases head a clause; nouns and attributes do not. */
function isHead(scene: Scene, action: ActionMention): boolean {
  if (action.pos === "noun" || action.pos === "adjective") return false;
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
function nominalOf(scene: Scene, clause: Clause, action: ActionMention, group: readonly ActionMention[]): Candidate {
  let from = action.from;
  while (from > clause.from && action.from - from < 5 && extendsLeft(scene, from - 1)) {
    from--;
    if (scene.begins(from, "prepositions")) break;
  }
  let to = action.to;
  while (to < clause.to && to - action.to < 14 && extendsRight(scene, to)) to++;
  return { kind: action.entry.kind, action, others: group.slice(1), clause, from, to, nominal: true };
}

function extendsLeft(scene: Scene, at: number): boolean {
  if (scene.token(at).shape === "punct") return false;
  return !scene.predicate(at) && !scene.action(at) && !scene.report(at) && !scene.is(at, "coordinators") && !scene.is(at, "subordinators");
}

function extendsRight(scene: Scene, at: number): boolean {
  if (scene.token(at).shape === "punct") return scene.word(at) === "'s" || scene.word(at) === '"';
  const action = scene.action(at);
  if (action && action.pos !== "noun") return false;
  return !scene.predicate(at) && !scene.report(at) && !scene.begins(at, "subordinators");
}

const within = (mentions: readonly Mention[], from: number, to: number): boolean => mentions.some((mention) => mention.from >= from && mention.to <= to);

/** A nominal mention counts with a place, number, party or weapon of its own (ruling 8). */
function ownCompany(scene: Scene, { from, to, action }: Candidate): boolean {
  const { places, quantities, agents } = scene.mentions;
  if (within(places, from, to) || within(quantities, from, to)) return true;
  if (agents.some((agent) => agent.from >= from && agent.to <= to && (agent.party || agent.side))) return true;
  return scene.begins(from, "prepositions") && action.from - from <= 2 && scene.find("targetPrepositions", action.to, to) >= 0;
}

/** Whether an ambiguous word has the company it needs between tokens `from` and `to`. */
function hasCompany(scene: Scene, action: ActionMention, from: number, to: number): boolean {
  const { needs } = action.entry;
  return !needs || needs.some((need) => company(scene, need, action, from, to));
}

function company(scene: Scene, need: Company, action: ActionMention, from: number, to: number): boolean {
  const { places, placeNouns, quantities, agents, means, actions } = scene.mentions;
  const near = (mention: Mention): boolean => mention.from >= from && mention.to <= to && !(mention.from >= action.from && mention.to <= action.to);
  switch (need) {
    case "place": return places.some(near) || placeNouns.some((noun) => near(noun) && !noun.adjectival);
    case "number": return quantities.some(near);
    case "party": return agents.some((agent) => near(agent) && (agent.party !== undefined || agent.side !== undefined || agent.person !== undefined));
    case "force": return means.some(near) || agents.some((agent) => near(agent) && (agent.party !== undefined || agent.people?.role === "military" || agent.people?.role === "militant"));
    case "means": return means.some(near);
    case "people": return agents.some((agent) => near(agent) && !agent.adjectival);
    case "object": return agents.some(near) || placeNouns.some(near) || places.some(near) || means.some(near);
    case "action": return actions.some((other) => near(other) && other.entry.kind !== "statement");
  }
}
