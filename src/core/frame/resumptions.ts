import type { FramedClaim } from "../model/framed.ts";
import type { Mention } from "../model/mention.ts";
import type { Candidate } from "./candidates.ts";
import type { Scene } from "./scene.ts";
import type { Attribution } from "./voices.ts";

/** Kinds of what "the incident" can mean. */
const INCIDENTS = new Set<string>(["attack", "strike", "assault", "clash", "abuse", "detention"]);

/** How many claims back an incident can still be meant. */
const REMEMBERED = 40;

/** "The incident happened at noon": of the kind of the last one told; without one it needs a place. */
export function resumed(scene: Scene, candidate: Candidate, claims: readonly FramedClaim[]): Candidate[] {
  if (!candidate.action.entry.resumes) return [candidate];
  const before = claims.slice(-REMEMBERED).findLast(({ kind }) => INCIDENTS.has(kind));
  if (before) return [{ ...candidate, kind: before.kind }];
  const { from, to } = candidate.clause;
  return scene.mentions.places.some((place) => place.from >= from && place.to <= to) ? [candidate] : [];
}

/** "six were hurt, two of whom badly": the clause of a part belongs to the claim of its whole. */
export function wholeOf(
  scene: Scene,
  { clause }: Candidate,
  part: FramedClaim,
  claims: readonly FramedClaim[],
): FramedClaim | null {
  const before = claims.at(-1);
  if (before?.kind !== part.kind || before.quantities.length === 0 || before.start < scene.mentions.sentence.start)
    return null;
  const opens = scene.begins(clause.from, "parts") || scene.begins(clause.from + 1, "parts");
  const goesOn = before.trail.at(-1)?.rule === "part" && scene.begins(clause.from - 1, "coordinators");
  if (!opens && !goesOn) return null;
  return {
    ...before,
    end: part.end,
    quantities: [...before.quantities, ...part.quantities.filter(({ start }) => start >= before.end)],
    trail: [...before.trail, { rule: "part", detail: "what follows tells of a part of the same people or things" }],
  };
}

/** Where the words of a claim end: before a source that closes its clause (", according to X"). */
export function beforeSource(
  scene: Scene,
  { action, clause, to }: Candidate,
  attributions: readonly Attribution[],
): number {
  const source = attributions.find(
    ({ report }) =>
      (report.pos === "preposition" || report.pos === "postposition") &&
      report.from > action.to &&
      report.to <= to &&
      scene.word(report.from - 1) === ",",
  );
  if (!source || clause.to !== to) return to;
  const { actions, quantities } = scene.mentions;
  const after = (mention: Mention): boolean => mention.from > source.report.from && mention.to <= to;
  return actions.some(after) || quantities.some(after) ? to : source.report.from - 1;
}
