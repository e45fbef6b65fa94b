import type { ReportMention } from "../model/mention.ts";
import type { VoiceContext } from "./attributions.ts";
import type { Clause } from "./clauses.ts";
import { type NounPhrase, nounPhraseAt } from "./noun-phrases.ts";
import { agentAt, canSpeak } from "./phrases.ts";
import type { Scene } from "./scene.ts";

type Names = VoiceContext["names"];

/** The subject of a verb: a noun phrase, or a pronoun. */
export interface Subject {
  readonly phrase: NounPhrase;
  readonly pronoun: boolean;
  /** Somebody known who can speak, or a name. */
  readonly somebody: boolean;
}

/**
 * The subject of a verb by position and article (German): in a main clause the noun phrase before the finite
 * verb, else the first one after it; in a subordinate clause the first one.
 */
export function subjectOf(scene: Scene, clause: Clause, report: ReportMention, names: Names): Subject | null {
  if (isVerbFinal(scene, clause, report)) return firstSubject(scene, clause.from, report.from, names);
  const finite = finiteAt(scene, clause, report);
  const before = firstSubject(scene, clause.from, finite, names);
  if (before && (before.pronoun || before.somebody)) return before;
  const after = firstSubject(scene, finite + 1, clause.to, names, report);
  return after && (!before || after.pronoun || (after.somebody && after.phrase.article !== "")) ? after : before;
}

/** The subject of a main clause whose verb is not known: what stands before its first predicate, else after it. */
export function subjectAround(scene: Scene, clause: Clause, names: Names): Subject | null {
  let finite = clause.from;
  while (finite < clause.to && !scene.predicate(finite)) finite++;
  const before = firstSubject(scene, clause.from, finite, names);
  return before?.somebody ? before : (firstSubject(scene, finite + 1, clause.to, names) ?? before);
}

const FINAL = new Set(["subordinate", "condition", "complement", "relative"]);

const isVerbFinal = (scene: Scene, { role, from, to }: Clause, report: ReportMention): boolean =>
  (FINAL.has(role) || scene.begins(from, "subordinators")) && to - report.to <= 2;

/** The finite verb of a verb of saying: itself, or the auxiliary before it. */
function finiteAt(scene: Scene, clause: Clause, report: ReportMention): number {
  for (let at = clause.from; at < report.from; at++) if (scene.is(at, "auxiliaries")) return at;
  return report.from;
}

/** The first noun phrase or pronoun of a stretch that can be a subject: no preposition before it, no other case. */
function firstSubject(scene: Scene, low: number, high: number, names: Names, report?: ReportMention): Subject | null {
  let at = low;
  while (at < high) {
    if (scene.begins(at, "prepositions")) {
      at = afterPreposition(scene, at, high);
      continue;
    }
    if (at !== low && scene.begins(at, "complementisers")) return null;
    const inside = at === report?.from;
    const phrase = inside ? null : nounPhraseAt(scene, at, high);
    if (phrase && nominative(scene, phrase))
      return { phrase, pronoun: false, somebody: isSomebody(scene, phrase, names) };
    if (!phrase && isPronoun(scene, at))
      return { phrase: { from: at, to: at + 1, head: at, article: "" }, pronoun: true, somebody: false };
    at = phrase ? phrase.to : at + 1;
  }
  return null;
}

function afterPreposition(scene: Scene, at: number, high: number): number {
  let next = at + 1;
  while (next < high && scene.is(next, "prepositions")) next++;
  return nounPhraseAt(scene, next, high)?.to ?? next;
}

const nominative = (scene: Scene, phrase: NounPhrase): boolean =>
  (phrase.article === "" || scene.pack.grammar.subjectArticles.includes(phrase.article)) &&
  !hasObliqueAdjective(scene, phrase);

/** "der neuen Zeitung", "der 38-Jährigen", "verletzten Soldaten": the ending of the adjective tells the dative or genitive. */
function hasObliqueAdjective(scene: Scene, { article, from, head }: NounPhrase): boolean {
  const ending = scene.pack.grammar.obliqueAdjectives[article];
  if (ending === undefined) return false;
  const first = scene.token(from);
  return (
    (from < head ? first.shape === "word" && !first.capital : /^\d/.test(first.lower)) && first.lower.endsWith(ending)
  );
}

/** No article, or one that a subject can have, stands at `at`. */
export const nominativeAt = (scene: Scene, at: number): boolean =>
  !scene.is(at, "determiners") || scene.pack.grammar.subjectArticles.includes(scene.word(at));

const isPronoun = (scene: Scene, at: number): boolean =>
  scene.pack.grammar.subjectPronouns.includes(scene.word(at)) && !scene.is(at - 1, "prepositions");

/** "Moskau meldete ...": the name of a place without an article stands for who rules there. */
const isPlaceName = (scene: Scene, from: number, to: number): boolean =>
  scene.mentions.places.some((place) => place.from === from && place.to === to && !place.adjectival);

/** An agent who can speak, or a name: a capital without an article before it that is no word of the lexicon. */
function isSomebody(scene: Scene, { from, head, to, article }: NounPhrase, names: Names): boolean {
  for (let at = from; at < to; at++) {
    const agent = agentAt(scene, at);
    if (agent && at <= head && canSpeak(agent)) return true;
  }
  if (names.has(scene.word(head)) || isPlaceName(scene, from, to)) return true;
  return article === "" && head > from && !scene.action(head) && !scene.report(head);
}
