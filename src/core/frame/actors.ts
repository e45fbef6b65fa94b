import type { ClaimKind, Participant } from "../model/claim.ts";
import type { FramedClaim } from "../model/framed.ts";
import type { Candidate } from "./candidates.ts";
import { rolesOf } from "./participants.ts";
import type { Scene } from "./scene.ts";
import type { Standpoint } from "./standpoints.ts";

/** Kinds that are done to somebody, so that who did it goes on from one claim to its consequences. */
const VIOLENT = new Set<ClaimKind>(["strike", "attack", "assault", "abuse"]);
const CONSEQUENCES = new Set<ClaimKind>(["casualties", "destruction", "strike", "attack", "abuse"]);

/** Who a noun of violence in the same clause says has done it: "killed in a Russian raid", "из-за обстрелов со стороны Украины". */
export function actorOfNoun(
  scene: Scene,
  candidate: Candidate,
  text: string,
  standpoint: Standpoint,
): Participant | null {
  const { kind, clause, action } = candidate;
  if (!CONSEQUENCES.has(kind)) return null;
  for (const other of scene.mentions.actions) {
    if (other.pos !== "noun" || other.from < clause.from || other.to > clause.to || other.from === action.from)
      continue;
    if (!VIOLENT.has(other.entry.kind)) continue;
    const deed = {
      ...candidate,
      action: other,
      from: Math.max(clause.from, other.from - 3),
      to: clause.to,
      nominal: true,
    };
    const { actor } = rolesOf(scene, deed, text, standpoint);
    if (actor?.side && actor.side !== "CIV") return actor;
  }
  return null;
}

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
