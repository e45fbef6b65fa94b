import type { ReportAct } from "../model/language.ts";
import type { ReportMention } from "../model/mention.ts";
import type { Clause } from "./clauses.ts";
import { isInfinitive } from "./content.ts";
import type { Scene } from "./scene.ts";

export const sentenceScope = (scene: Scene): { from: number; to: number } => ({ from: 0, to: scene.tokens.length });

/** A source preposition covers its sentence; inside a subordinate clause only from there on. */
export function scopeOfPreposition(
  scene: Scene,
  clauses: readonly Clause[],
  clause: Clause,
): { from: number; to: number } {
  const [first] = clauses;
  // "Nachdem ..., ist es laut X zu ... gekommen": what went before is told by the publisher.
  if (
    first &&
    first !== clause &&
    clause.role === "main" &&
    isAdverbial(scene, first) &&
    scene.pack.morphology.capitalNouns
  )
    return { from: clause.from, to: scene.tokens.length };
  if (clause.role === "main" || clause === clauses[0] || clause === clauses.at(-1)) return sentenceScope(scene);
  return { from: clause.from, to: scene.tokens.length };
}

/**
 * A verb of saying covers what follows it; standing after what is said ("..., sagte X"), it
 * covers what precedes. Inside of a quotation it reaches no further than that.
 */
export function scopeOfVerb(
  scene: Scene,
  clauses: readonly Clause[],
  clause: Clause,
  report: ReportMention,
): { from: number; to: number } {
  const { from, to } = reachOfVerb(scene, clauses, clause, report);
  if (!clause.quoted) return { from, to };
  const index = clauses.indexOf(clause);
  let first = index;
  while (first > 0 && clauses[first - 1]?.quoted) first--;
  let last = index;
  while (clauses[last + 1]?.quoted) last++;
  return { from: Math.max(from, (clauses[first] as Clause).from), to: Math.min(to, (clauses[last] as Clause).to) };
}

function reachOfVerb(
  scene: Scene,
  clauses: readonly Clause[],
  clause: Clause,
  report: ReportMention,
): { from: number; to: number } {
  if (opensReport(scene, clause, report)) return sentenceScope(scene);
  const index = clauses.indexOf(clause);
  const postponed = index > 0 && isPostponed(scene, clauses, index, report);
  if (postponed && goesOnAfter(scene, clauses, index)) return sentenceScope(scene);
  if (postponed) return { from: 0, to: clause.from };
  const occasion = DEMANDS.has(report.entry.act) ? occasionAfter(scene, clauses, index) : undefined;
  return { from: report.to, to: occasion?.from ?? scene.tokens.length };
}

/** Acts whose words are what others shall do. */
export const DEMANDS = new Set<ReportAct>(["appeal", "ask"]);

/** "urged the world to act after Russia attacked": what a demand was made after is told by who tells of the demand. */
const occasionAfter = (scene: Scene, clauses: readonly Clause[], index: number): Clause | undefined =>
  clauses.slice(index + 1).find((clause) => !clause.quoted && isAdverbial(scene, clause));

/** A clause of time or reason, not one that says what is said. */
export const isAdverbial = (scene: Scene, { from }: Clause): boolean =>
  scene.begins(from, "subordinators") && !scene.begins(from, "complementisers");

/** "„...“, sagte X, „...“": what is said goes on after the insert: a quotation again, or the finite verb. */
function goesOnAfter(scene: Scene, clauses: readonly Clause[], index: number): boolean {
  const before = clauses[index - 1] as Clause;
  const next = clauses[index + 1];
  if (!next) return false;
  return (before.quoted && next.quoted) || (scene.pack.morphology.capitalNouns && scene.is(next.from, "auxiliaries"));
}

/** "wie X mitteilte", "as X reported": the clause of saying is an insert over its whole sentence. */
function opensReport(scene: Scene, clause: Clause, report: ReportMention): boolean {
  const { reportOpeners } = scene.pack.grammar;
  const opens = reportOpeners.includes(scene.word(clause.from)) || reportOpeners.includes(scene.word(clause.from - 1));
  return opens && clause.to - clause.from <= 16 && !contentAfter(scene, report, clause);
}

/** The clause of saying comes after its content: no complement follows, and it is short or inverted. */
function isPostponed(scene: Scene, clauses: readonly Clause[], index: number, report: ReportMention): boolean {
  const clause = clauses[index] as Clause;
  if (clause.role === "relative" || clause.role === "subordinate" || clause.role === "condition") return false;
  const next = clauses[index + 1];
  if (next && (next.role === "complement" || next.opener === ":" || (next.quoted && !clauses[index - 1]?.quoted)))
    return false;
  const before = clauses[index - 1] as Clause;
  if (next && (asksFor(scene, next) || (scene.pack.morphology.capitalNouns && clause.to - clause.from <= 1)))
    return false;
  if (before.quoted && !clause.quoted) return true;
  if (verbFirst(scene, clause) && !contentAfter(scene, report, clause)) return true;
  if (report.from - clause.from <= 1 && clause.opener !== "word" && clause.opener !== ":") return true;
  const short = clause.to - clause.from <= 14;
  return (
    short &&
    (clause.opener === "," || clause.opener === "–" || clause.opener === "—" || clause.opener === "-") &&
    !contentAfter(scene, report, clause)
  );
}

/** "forderte er auf, ... zu zahlen": the infinitive after the clause of saying is its content. */
const asksFor = (scene: Scene, clause: Clause): boolean => clause.opener === "," && isInfinitive(scene, clause);

/** ", hatte X bei dem Treffen gesagt": the finite verb comes first in its clause (German). */
const verbFirst = (scene: Scene, { from, opener }: Clause): boolean =>
  scene.pack.morphology.capitalNouns && /^[,”–—-]$/.test(opener) && scene.is(from, "auxiliaries");

function contentAfter(scene: Scene, report: ReportMention, clause: Clause): boolean {
  for (let at = report.to, free = true; at < clause.to; at++) {
    if (scene.begins(at, "prepositions")) free = false;
    const action = scene.action(at);
    if (action && (action.pos !== "noun" || free)) return true;
  }
  return false;
}

/** "Об этом сообщил X", "Das meldet Haaretz", "This was confirmed by X". */
export function pointsBack(scene: Scene, clause: Clause, report: ReportMention): boolean {
  if (clause.from > 1) return false;
  if (!scene.begins(clause.from, "backReferences")) return false;
  return !contentAfter(scene, report, clause) || report.from - clause.from <= 3;
}

export function endsWithColon(scene: Scene, report: ReportMention): boolean {
  const last = scene.tokens.length - 1;
  return scene.word(last) === ":" && last - report.to <= 12;
}
