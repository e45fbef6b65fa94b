import type { Means } from "../model/claim.ts";
import type { ActionWord, Entity, Lexicon, ReportWord } from "./lexicon.ts";

const SHORTEST_HEAD = 4;
const SHORTEST_FIRST = 3;
const SHORTEST_REPORT = 6;

/** What the heads of one compound word say, each list from the longest head that is known. */
export interface Compound {
  readonly actions: readonly ActionWord[];
  /** Weapon named by the first part: "Raketenangriff". */
  readonly means: Means | undefined;
  readonly entities: readonly Entity[];
  readonly reports: readonly ReportWord[];
}

/** Looks up the heads of an unknown compound: "Raketenangriff" is an *angriff* with rockets. */
export function compoundOf(word: string, lexicon: Lexicon): Compound | null {
  let actions: readonly ActionWord[] = [];
  let entities: readonly Entity[] = [];
  let reports: readonly ReportWord[] = [];
  let means: Means | undefined;
  for (const { first, head } of heads(word, lexicon)) {
    if (actions.length === 0) {
      actions = lexicon.actions.word(head).filter((known) => known.pos === "noun" && !known.prefix);
      if (actions.length > 0) means = meansOf(first, lexicon);
    }
    if (entities.length === 0) entities = lexicon.entities.word(head).filter(isCommon);
    if (reports.length === 0 && head.length >= SHORTEST_REPORT)
      reports = lexicon.reports.word(head).filter((known) => known.pos === "noun");
  }
  return actions.length + entities.length + reports.length === 0 ? null : { actions, means, entities, reports };
}

/** The word split before its head at every plausible place, longest head first; at hyphens only, outside German. */
function* heads(lower: string, { pack }: Lexicon): Generator<{ first: string; head: string }> {
  const hyphen = lower.lastIndexOf("-");
  if (hyphen > 0) yield { first: lower.slice(0, hyphen), head: lower.slice(hyphen + 1) };
  if (!pack.morphology.compounds) return;
  for (let cut = SHORTEST_FIRST; cut <= lower.length - SHORTEST_HEAD; cut++) {
    const first = lower.slice(0, cut).replace(/-$/, "");
    if (!pack.grammar.verbalPrefixes.includes(first)) yield { first, head: lower.slice(cut) };
  }
}

const isCommon = (entity: Entity): boolean =>
  entity.type === "people" ||
  entity.type === "placeNoun" ||
  (entity.type === "means" && !entity.model && !entity.adjectival);

/** The weapon named by the first part of a compound, with its linking letters. */
function meansOf(first: string, lexicon: Lexicon): Means | undefined {
  for (const form of [first, first.replace(/(en|s|n)$/, "")]) {
    for (const entity of lexicon.entities.word(form)) if (entity.type === "means") return entity.means;
  }
  return undefined;
}
