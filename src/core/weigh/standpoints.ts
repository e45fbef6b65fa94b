import type { Standpoint } from "../model/assessment.ts";
import type { Claim } from "../model/claim.ts";
import { type Knowledge, speakerOf } from "./knowledge.ts";

/** Kinds that tell of what somebody suffered. */
const SUFFERED: ReadonlySet<Claim["kind"]> = new Set([
  "casualties",
  "destruction",
  "interception",
  "detention",
  "withdrawal",
]);
const DEEDS: ReadonlySet<Claim["kind"]> = new Set([
  "strike",
  "capture",
  "advance",
  "assault",
  "defence",
  "interception",
  "offensive",
]);

/** How the one who speaks stands to what a claim tells: nobody is neutral about their own losses. */
export function standpointOf(claim: Claim, knowledge: Knowledge): Standpoint {
  return { claim: claim.id, type: typeOf(claim, knowledge) };
}

function typeOf(claim: Claim, knowledge: Knowledge): Standpoint["type"] {
  if (claim.evidence.includes("eyewitness")) return "eyewitness";
  const { side, type } = speakerOf(claim, knowledge);
  if (type === "observation") return "eyewitness";
  const [actor, target] = [claim.actor?.side, claim.target?.side];
  if (side === null) return type === "unknown" ? "unknown" : "third-party";
  const sufferer = target ?? (claim.kind === "casualties" || claim.kind === "withdrawal" ? actor : undefined);
  if (SUFFERED.has(claim.kind) && sufferer === side) return "own-losses";
  if (SUFFERED.has(claim.kind) && sufferer !== undefined && sufferer !== "CIV") return "enemy-losses";
  if (DEEDS.has(claim.kind) && actor === side) return "own-deed";
  return actor === undefined && target === undefined ? "third-party" : "party";
}
