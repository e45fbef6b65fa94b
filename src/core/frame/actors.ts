import type { ClaimKind, Participant } from "../model/claim.ts";
import type { FramedClaim } from "../model/framed.ts";
import type { AgentMention } from "../model/mention.ts";
import type { Candidate } from "./candidates.ts";
import type { Scene } from "./scene.ts";
import type { Standpoint } from "./standpoints.ts";

/** Kinds that are done to somebody, so that who did it goes on from one claim to its consequences. */
const VIOLENT = new Set<ClaimKind>(["strike", "attack", "assault", "abuse"]);
const CONSEQUENCES = new Set<ClaimKind>(["casualties", "destruction", "strike", "attack", "abuse"]);

/** The party that an adjective before an action noun of the clause names: "killed in a Russian raid". */
export function adjectivalActor(
  scene: Scene,
  { kind, clause, action }: Candidate,
  text: string,
  standpoint: Standpoint,
): Participant | null {
  if (!CONSEQUENCES.has(kind)) return null;
  const { actions, agents } = scene.mentions;
  for (const other of actions) {
    if (other.pos !== "noun" || other.from < clause.from || other.to > clause.to || other.from === action.from)
      continue;
    if (!VIOLENT.has(other.entry.kind)) continue;
    const party = agents.find(
      (agent) => agent.adjectival && sideOf(agent, standpoint) && agent.to <= other.from && other.from - agent.to <= 2,
    );
    const side = party && sideOf(party, standpoint);
    if (side) return { start: party.start, end: party.end, text: text.slice(party.start, party.end), side };
  }
  return null;
}

/** The side of a party, or whom "the enemy" means to the one who speaks. */
const sideOf = ({ side, people }: AgentMention, standpoint: Standpoint): string | undefined =>
  side ?? (people?.relation && standpoint[people.relation]);

/** "Russian forces shelled the town, three people were killed": what follows in the sentence has the actor of the deed. */
export function inheritedActor(claim: FramedClaim, before: readonly FramedClaim[], from: number): Participant | null {
  if (!CONSEQUENCES.has(claim.kind) || claim.polarity === "denied") return null;
  const deed = before.at(-1);
  if (!deed?.actor?.side || deed.end < from || !VIOLENT.has(deed.kind) || deed.kind === claim.kind) return null;
  return deed.actor.side === claim.target?.side || claim.voices.some(({ start }) => start === deed.actor?.start)
    ? null
    : deed.actor;
}

/** Whoever speaks of a deed by a noun has not done it ("the ministry reported strikes", "USA warnen vor Anschlag"). */
export function notTheSpeaker({ action, nominal }: Candidate, claim: FramedClaim): FramedClaim {
  const { actor, voices } = claim;
  if (!actor || !(nominal || action.pos === "noun")) return claim;
  if (!voices.some(({ start, end }) => start < actor.end && actor.start < end)) return claim;
  const { actor: _speaker, ...rest } = claim;
  return rest;
}
