import type { ClaimKind } from "../model/claim.ts";
import type { ActionMention, Mention } from "../model/mention.ts";
import type { Candidate } from "./candidates.ts";
import type { Clause } from "./clauses.ts";
import type { Scene } from "./scene.ts";

/** Kinds whose objects are counted and placed one by one. */
const LISTED = new Set<ClaimKind>(["strike", "attack", "destruction", "casualties", "interception"]);

/**
 * Objects of one verb that have a place of their own, or are of another sort ("killed 70 men and destroyed a depot" said
 * with one verb), are claims of their own (ruling 3). `settle` tells the family of the verb beside one object alone.
 */
export function withConjuncts(
  scene: Scene,
  candidate: Candidate,
  settle: (clause: Clause) => ActionMention | undefined,
): Candidate[] {
  if (candidate.nominal || !LISTED.has(candidate.kind)) return [candidate];
  const parts = objectsAfter(scene, candidate);
  const [first, ...later] = parts;
  if (!first || later.length === 0) return [candidate];
  const placed = hasPlace(scene, first.from, first.to);
  const found: Candidate[] = [];
  let end = candidate.to;
  for (const part of later.reverse()) {
    const own = settle({ ...candidate.clause, from: part.from, to: part.to });
    const other =
      own !== undefined &&
      own.entry.kind !== candidate.kind &&
      (hasNumber(scene, part.from, part.to) ||
        (!scene.begins(part.from, "prepositions") && hasObject(scene, part.from, part.to)));
    const apart = placed && hasObject(scene, part.from, part.to) && hasPlace(scene, part.from, part.to);
    if (!other && !apart) break;
    const action = own && other ? own : candidate.action;
    found.unshift({ ...candidate, kind: action.entry.kind, action, others: [], from: part.from, to: end });
    end = part.comma;
  }
  return [{ ...candidate, to: end }, ...found];
}

interface Part {
  from: number;
  to: number;
  /** Where the sign or conjunction before it stands: the end of what precedes. */
  comma: number;
}

/** The pieces between commas and conjunctions after the verb, up to the end of the clause. */
function objectsAfter(scene: Scene, { action, others, to }: Candidate): Part[] {
  const start = Math.max(action.to, ...others.map((word) => word.to));
  const parts: Part[] = [{ from: start, to: start, comma: start }];
  for (let at = start; at < to; at++) {
    const last = parts.at(-1) as Part;
    if (opensPurpose(scene, at)) break;
    const sign = scene.word(at) === "," || scene.begins(at, "coordinators");
    if (!sign) last.to = at + 1;
    else if (last.to > last.from) parts.push({ from: at + 1, to: at + 1, comma: at });
    else last.from = last.to = at + 1;
  }
  return parts.filter((part) => part.to > part.from);
}

/** "conducted strikes to enable the defeat of ...": what an infinitive aims at is no object of the verb before it. */
const opensPurpose = (scene: Scene, at: number): boolean =>
  scene.pack.grammar.wordOrder?.infinitive === scene.word(at) &&
  scene.tokens[at + 1]?.shape === "word" &&
  !scene.token(at + 1).capital &&
  !scene.is(at + 1, "determiners") &&
  !scene.is(at + 1, "prepositions") &&
  !scene.mentions.placeNouns.some((noun) => noun.from === at + 1);

const inside = (mention: { from: number; to: number }, from: number, to: number): boolean =>
  mention.from >= from && mention.to <= to;

const hasPlace = (scene: Scene, from: number, to: number): boolean =>
  scene.mentions.places.some((place) => inside(place, from, to));

const hasNumber = (scene: Scene, from: number, to: number): boolean =>
  scene.mentions.quantities.some((quantity) => inside(quantity, from, to) && quantity.rule !== "article");

/** Something that can be hit, beside the name of the place. */
function hasObject(scene: Scene, from: number, to: number): boolean {
  const { agents, means, placeNouns, places } = scene.mentions;
  const isName = (agent: Mention): boolean => places.some((place) => inside(agent, place.from, place.to));
  return (
    agents.some((agent) => inside(agent, from, to) && !agent.adjectival && !isName(agent)) ||
    means.some((mention) => inside(mention, from, to)) ||
    placeNouns.some(
      (noun) =>
        inside(noun, from, to) && !noun.adjectival && noun.noun.kind !== "region" && noun.noun.kind !== "district",
    )
  );
}
