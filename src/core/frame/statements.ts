import type { FramedClaim } from "../model/framed.ts";
import type { Candidate } from "./candidates.ts";
import type { Clause } from "./clauses.ts";
import type { Scene } from "./scene.ts";
import type { Attribution } from "./voices.ts";

/** Strong acts of speech (warn, accuse, appeal, ...) whose content has no kind of its own. */
export function statementsOf(
  scene: Scene,
  clauses: readonly Clause[],
  attributions: readonly Attribution[],
  candidates: readonly Candidate[],
  text: string,
): FramedClaim[] {
  const claims: FramedClaim[] = [];
  for (const attribution of attributions) {
    if (!attribution.statement || !attribution.voice || attribution.backward) continue;
    if (candidates.some((candidate) => covers(attribution, candidate))) continue;
    const span = spanOf(scene, clauses, attribution);
    const { voice } = attribution;
    claims.push({
      ...span,
      kind: "statement",
      rule: `${scene.pack.code}.statement:${attribution.cue.toLowerCase()}`,
      actor: { start: voice.start, end: voice.end, text: voice.text, ...(voice.side ? { side: voice.side } : {}) },
      means: [],
      places: [],
      quantities: [],
      voices: [voice],
      cue: attribution.cue,
      polarity: attribution.act === "deny" ? "denied" : "affirmed",
      modality: "happened",
      hedge: false,
      evidence: [],
      trail: [
        {
          rule: "statement",
          detail: `${attribution.act} "${attribution.cue}" of ${voice.text}: ${text.slice(span.start, span.end).slice(0, 60)}`,
        },
      ],
    });
  }
  return claims;
}

const covers = (attribution: Attribution, candidate: Candidate): boolean =>
  !candidate.nominal &&
  ((candidate.action.from >= attribution.from && candidate.action.to <= attribution.to) ||
    candidate.clause === attribution.clause);

const DEMANDS = new Set<string>(["appeal", "ask"]);

/** A demand asserts nothing (ruling 7): what others are asked to do is the statement, no claim of its own kind. */
export function demanded(attributions: readonly Attribution[], candidate: Candidate): boolean {
  return (
    !candidate.nominal &&
    attributions.some(
      (attribution) =>
        attribution.statement &&
        attribution.voice &&
        DEMANDS.has(attribution.act) &&
        candidate.action.from >= attribution.report.to &&
        candidate.action.to <= attribution.to &&
        follows(attribution, candidate),
    )
  );
}

const follows = (attribution: Attribution, { clause }: Candidate): boolean =>
  clause === attribution.clause || clause.role === "complement" || clause.opener === "word" || clause.opener === ",";

/** The clause of the act with the complement that hangs on it. */
function spanOf(scene: Scene, clauses: readonly Clause[], attribution: Attribution): { start: number; end: number } {
  const index = clauses.indexOf(attribution.clause);
  const next = clauses[index + 1];
  const last = next && (next.role === "complement" || next.quoted || next.opener === ":") ? next : attribution.clause;
  return { start: scene.token(attribution.clause.from).start, end: scene.token(last.to - 1).end };
}
