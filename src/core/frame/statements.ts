import type { FramedClaim } from "../model/framed.ts";
import type { Candidate } from "./candidates.ts";
import type { Clause } from "./clauses.ts";
import { chainOf, type Heard } from "./discourse.ts";
import { placesIn } from "./places.ts";
import type { Scene } from "./scene.ts";
import { DEMANDS, isAdverbial } from "./scopes.ts";
import type { Attribution } from "./voices.ts";

/** Strong acts of speech (warn, accuse, appeal, ...) whose content has no kind of its own. */
export function statementsOf(
  scene: Scene,
  heard: Heard,
  candidates: readonly Candidate[],
  text: string,
): FramedClaim[] {
  const acts: FramedClaim[] = [];
  for (const attribution of heard.attributions) {
    if (!attribution.statement || !attribution.voice || attribution.backward) continue;
    if (candidates.some((candidate) => covers(attribution, candidate))) continue;
    const { from, to } = wordsOf(heard.clauses, attribution);
    const { voice, act, cue } = attribution;
    acts.push({
      ...said(scene, from, to, `${act} "${cue}" of ${voice.text}`, cue, text),
      places: placesIn(scene, from, to, heard.attributions),
      voices: [voice],
      cue,
      polarity: act === "deny" ? "denied" : "affirmed",
    });
    for (const more of furtherContents(scene, heard.clauses, attribution, to))
      acts.push({
        ...said(scene, more.from, more.to, `${act} "${cue}" of ${voice.text}`, cue, text),
        places: placesIn(scene, more.from, more.to, heard.attributions),
        voices: [voice],
        cue,
      });
  }
  return [...acts, ...opinionsOf(scene, heard, candidates, acts, text)];
}

/** "demanded that X leave and that Y be freed": complements joined by "and" are demands of their own. */
const furtherContents = (
  scene: Scene,
  clauses: readonly Clause[],
  { act, to: end }: Attribution,
  low: number,
): readonly Clause[] =>
  DEMANDS.has(act)
    ? clauses.filter(
        ({ from, to, role }) => role === "complement" && from >= low && to <= end && scene.is(from - 1, "coordinators"),
      )
    : [];

/** A statement over the tokens `[from, to)`, still without voice and place. */
function said(
  scene: Scene,
  from: number,
  to: number,
  why: string,
  cue: string,
  text: string,
): Omit<FramedClaim, "places" | "voices"> {
  const span = { start: scene.token(from).start, end: scene.token(to - 1).end };
  return {
    ...span,
    kind: "statement",
    rule: `${scene.pack.code}.statement:${cue.toLowerCase()}`,
    means: [],
    quantities: [],
    polarity: "affirmed",
    modality: "happened",
    hedge: false,
    evidence: [],
    trail: [{ rule: "statement", detail: `${why}: ${text.slice(span.start, span.end).slice(0, 60)}` }],
  };
}

/**
 * What somebody holds, hopes or demands ("we must win", "es sei zu früh"): a clause in a voice's words that has no kind,
 * with a word of judging or in the indirect mood.
 */
function opinionsOf(
  scene: Scene,
  heard: Heard,
  candidates: readonly Candidate[],
  acts: readonly FramedClaim[],
  text: string,
): FramedClaim[] {
  const found: FramedClaim[] = [];
  if (heard.attributions.length === 0 && !heard.continued && !heard.around) return found;
  for (const clause of heard.clauses) {
    const cue = stanceIn(scene, clause);
    if (cue < 0 || !holds(scene, clause)) continue;
    const whole = wordsOf(heard.clauses, { clause });
    const { start, end } = { start: scene.token(whole.from).start, end: scene.token(whole.to - 1).end };
    if (acts.some((act) => act.start < end && start < act.end)) continue;
    if (candidates.some(({ nominal, action }) => !nominal && action.from >= whole.from && action.to <= whole.to))
      continue;
    const { voices } = chainOf(heard, cue, clause.to);
    const voice = voices.at(-1);
    if (!voice || (voice.start < end && start < voice.end)) continue;
    const word = scene.word(cue);
    found.push({
      ...said(scene, whole.from, whole.to, `"${word}" in the words of ${voice.text}`, word, text),
      places: placesIn(scene, whole.from, whole.to, heard.attributions),
      voices,
    });
  }
  return found;
}

const SHORTEST = 4;

/** A clause of its own that asserts: no condition, no attribute of another, no head whose content stands elsewhere. */
const holds = (scene: Scene, { from, to, role }: Clause): boolean =>
  to - from >= SHORTEST &&
  role !== "relative" &&
  role !== "condition" &&
  !scene.begins(from, "conditionals") &&
  !scene.is(to - 1, "auxiliaries");

/** Where a clause shows that somebody judges or demands, or tells it in indirect mood; -1 where it does not. */
function stanceIn(scene: Scene, { from, to }: Clause): number {
  const stance = scene.find("stances", from, to);
  if (stance >= 0) return stance;
  for (let at = from; at < to; at++) if (scene.pack.grammar.subjunctives.includes(scene.word(at))) return at;
  return -1;
}

const covers = (attribution: Attribution, candidate: Candidate): boolean =>
  !candidate.nominal &&
  ((candidate.action.from >= attribution.from && candidate.action.to <= attribution.to) ||
    candidate.clause === attribution.clause);

/** A demand asserts nothing (ruling 7): what others are asked to do is the statement, no claim of its own kind. */
export function demanded(scene: Scene, attributions: readonly Attribution[], candidate: Candidate): boolean {
  return (
    !candidate.nominal &&
    attributions.some(
      (attribution) =>
        attribution.statement &&
        DEMANDS.has(attribution.act) &&
        candidate.action.from >= attribution.report.to &&
        candidate.action.to <= attribution.to &&
        follows(scene, attribution, candidate),
    )
  );
}

/** "Russia must withdraw, he said": in somebody's words what ought to be done is a statement (ruling 7). */
export function urged(scene: Scene, heard: Heard, { nominal, action, clause }: Candidate): boolean {
  if (nominal) return false;
  const cue = scene.find("demands", clause.from, action.from);
  return cue >= 0 && chainOf(heard, cue, clause.to).voices.length > 0;
}

/** The demand reaches over its clause and what hangs on it, not over what it was made for or after. */
function follows(scene: Scene, attribution: Attribution, { clause }: Candidate): boolean {
  if (clause === attribution.clause || clause.role === "complement") return true;
  return !isAdverbial(scene, clause) && (clause.opener === "word" || clause.opener === ",");
}

/** The clause of the act with the complement that hangs on it. */
function wordsOf(clauses: readonly Clause[], { clause }: { readonly clause: Clause }): { from: number; to: number } {
  const next = clauses[clauses.indexOf(clause) + 1];
  const last = next && (next.role === "complement" || next.quoted || next.opener === ":") ? next : clause;
  return { from: clause.from, to: last.to };
}
