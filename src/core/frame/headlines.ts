import type { ReportMention } from "../model/mention.ts";
import type { Attribution } from "./attributions.ts";
import type { Clause } from "./clauses.ts";
import { isName, voiceOf } from "./names.ts";
import { canSpeak, growPhrase, type Phrase, phraseSpan } from "./phrases.ts";
import type { Scene } from "./scene.ts";
import { endsWithColon } from "./scopes.ts";

/** "... - голова ОДА", "– Reuters" at the end; "Зеленський: ..." before what is said. */
export function headlineVoices(
  scene: Scene,
  clauses: readonly Clause[],
  text: string,
  found: readonly Attribution[],
): Attribution[] {
  const voices: Attribution[] = [];
  clauses.forEach((clause, index) => {
    if (
      clause.predicate ||
      clause.to - clause.from > 9 ||
      hasAction(scene, clause) ||
      found.some((other) => other.clause === clause)
    )
      return;
    const last = index === clauses.length - 1 && index > 0;
    const scope =
      last && /^[–—-]$/.test(clause.opener)
        ? { from: 0, to: clause.from }
        : clauses[index + 1]?.opener === ":"
          ? { from: clause.to, to: scene.tokens.length }
          : null;
    const placed =
      scope?.from === clause.to &&
      (clause.opener === "(" ||
        scene.mentions.places.some(
          (place) =>
            place.from >= clause.from && place.to <= clause.to && place.to - place.from === clause.to - clause.from,
        ));
    const phrase = scope && !placed ? bareVoice(scene, clause) : null;
    if (!scope || !phrase) return;
    const { start, end } = phraseSpan(scene, phrase);
    const report: ReportMention = {
      from: clause.from,
      to: clause.to,
      start,
      end,
      entry: { act: "say" },
      pos: "phrase",
      form: "none",
      cases: "",
    };
    voices.push({
      voice: voiceOf(scene, phrase, text),
      speaker: phrase,
      cue: clause.opener || ":",
      act: "say",
      hedge: false,
      statement: false,
      ...scope,
      clause,
      report,
      backward: false,
      forward: endsWithColon(scene, report),
    });
  });
  return voices;
}

/** Somebody who can speak, named at the start of a clause that says nothing else. */
function bareVoice(scene: Scene, clause: Clause): Phrase | null {
  const agent = scene.mentions.agents.find(
    (candidate) => candidate.from >= clause.from && candidate.to <= clause.to && canSpeak(candidate),
  );
  if (agent?.party?.kind === "state" && clause.to - clause.from <= 2) return null;
  if (agent)
    return agent.from <= clause.from + 3 && !scene.is(agent.from - 1, "prepositions")
      ? growPhrase(scene, agent, clause.from, clause.to)
      : null;
  const short = clause.to - clause.from <= 3;
  return short && isName(scene, clause.from) && clause.from > 0
    ? growPhrase(scene, { from: clause.from, to: clause.from + 1 }, clause.from, clause.to)
    : null;
}

function hasAction(scene: Scene, clause: Clause): boolean {
  for (let at = clause.from; at < clause.to; at++) if (scene.action(at)) return true;
  return false;
}
