import type { Means } from "../model/claim.ts";
import type { Token } from "../model/token.ts";
import type { ActionWord, Entity, Lexicon, ReportWord } from "./lexicon.ts";
import type { Hit } from "./table.ts";

const SHORTEST_HEAD = 4;
const SHORTEST_FIRST = 3;

/** The word split before its head at every plausible place, longest head first; hyphens only, outside German. */
function* heads(lower: string, compounds: boolean): Generator<{ first: string; head: string }> {
  const hyphen = lower.lastIndexOf("-");
  if (hyphen > 0) yield { first: lower.slice(0, hyphen), head: lower.slice(hyphen + 1) };
  if (!compounds) return;
  for (let cut = SHORTEST_FIRST; cut <= lower.length - SHORTEST_HEAD; cut++) {
    yield { first: lower.slice(0, cut).replace(/-$/, ""), head: lower.slice(cut) };
  }
}

/** Looks up the head of an unknown compound: "Raketenangriff" is an *angriff* with rockets. */
export function compoundAction(tokens: readonly Token[], at: number, lexicon: Lexicon): { hits: Hit<ActionWord>[]; means?: Means } | null {
  const token = tokens[at] as Token;
  if (!candidate(token, lexicon)) return null;
  for (const { first, head } of heads(token.lower, lexicon.pack.morphology.compounds)) {
    const words = lexicon.actions.word(head).filter((word) => word.pos === "noun" && !word.prefix);
    if (words.length === 0) continue;
    const hits = words.map((payload) => ({ from: at, to: at + 1, payload, cases: "" }));
    const means = meansOf(first, lexicon);
    return means ? { hits, means } : { hits };
  }
  return null;
}

/** The same for people, weapons and place nouns ("US-Soldaten", "Marschflugkörper", "Hafenstadt"). */
export function compoundEntity(tokens: readonly Token[], at: number, lexicon: Lexicon): Hit<Entity>[] {
  const token = tokens[at] as Token;
  if (!candidate(token, lexicon)) return [];
  for (const { head } of heads(token.lower, lexicon.pack.morphology.compounds)) {
    const found = lexicon.entities.word(head).filter(isCommon);
    if (found.length > 0) return found.map((payload) => ({ from: at, to: at + 1, payload, cases: "" }));
  }
  return [];
}

/** Nouns of reporting: "Militärangaben", "Agenturmeldung". */
export function compoundReport(tokens: readonly Token[], at: number, lexicon: Lexicon): Hit<ReportWord>[] {
  const token = tokens[at] as Token;
  if (!candidate(token, lexicon)) return [];
  for (const { head } of heads(token.lower, lexicon.pack.morphology.compounds)) {
    const words = head.length > 5 ? lexicon.reports.word(head).filter((word) => word.pos === "noun") : [];
    if (words.length > 0) return words.map((payload) => ({ from: at, to: at + 1, payload, cases: "" }));
  }
  return [];
}

const isCommon = (entity: Entity): boolean =>
  entity.type === "people" || entity.type === "placeNoun" || (entity.type === "means" && !entity.model && !entity.adjectival);

function candidate(token: Token, lexicon: Lexicon): boolean {
  if (token.shape !== "word" || token.lower.length < 8) return false;
  return token.lower.includes("-") || (lexicon.pack.morphology.compounds && token.capital);
}

/** The weapon named by the first part of a compound, with its linking letters. */
function meansOf(first: string, lexicon: Lexicon): Means | undefined {
  for (const form of [first, first.replace(/(en|s|n)$/, "")]) {
    for (const entity of lexicon.entities.word(form)) if (entity.type === "means") return entity.means;
  }
  return undefined;
}
