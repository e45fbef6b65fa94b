import type { PeopleRole } from "../model/language.ts";
import type { ReportMention } from "../model/mention.ts";
import type { Attribution, VoiceContext } from "./attributions.ts";
import type { Clause } from "./clauses.ts";
import { isName, voiceOf } from "./names.ts";
import { canSpeak, growPhrase, type Phrase, phraseSpan } from "./phrases.ts";
import type { Scene } from "./scene.ts";
import { endsWithColon } from "./scopes.ts";
import { subjectAround } from "./subjects.ts";

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
      says(scene, clause) ||
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
    voices.push(bareAttribution(scene, clause, phrase, clause.opener || ":", scope, text));
  });
  return voices;
}

/** An attribution without a word of saying: the sign beside the voice is its cue. */
function bareAttribution(
  scene: Scene,
  clause: Clause,
  phrase: Phrase,
  cue: string,
  scope: { readonly from: number; readonly to: number },
  text: string,
): Attribution {
  const { start, end } = phraseSpan(scene, phrase);
  const { from, to } = clause;
  const report: ReportMention = { from, to, start, end, entry: { act: "say" }, pos: "phrase", form: "none", cases: "" };
  return {
    voice: voiceOf(scene, phrase, text),
    speaker: phrase,
    cue,
    act: "say",
    hedge: false,
    statement: false,
    vouches: true,
    ...scope,
    clause,
    report,
    backward: false,
    forward: endsWithColon(scene, report),
  };
}

/** "X äußerte sich mit den Worten: „...“": a quotation after a colon is the word of whoever the clause before is about. */
export function colonVoices(
  scene: Scene,
  clauses: readonly Clause[],
  text: string,
  found: readonly Attribution[],
  context: VoiceContext,
): Attribution[] {
  return clauses.flatMap((clause, index) => {
    const next = clauses[index + 1];
    if (!next?.quoted || clause.quoted || scene.word(clause.to) !== ":" || covered(found, clause)) return [];
    const phrase = subjectPhrase(scene, clause, context);
    return phrase
      ? [bareAttribution(scene, clause, phrase, ":", { from: clause.to, to: scene.tokens.length }, text)]
      : [];
  });
}

const covered = (found: readonly Attribution[], clause: Clause): boolean =>
  found.some(
    (other) => other.clause === clause || (other.from <= clause.to && clause.to < other.to && other.voice !== null),
  );

function subjectPhrase(scene: Scene, clause: Clause, { names }: VoiceContext): Phrase | null {
  if (scene.pack.morphology.capitalNouns) {
    const subject = subjectAround(scene, clause, names);
    return subject?.somebody ? subject.phrase : null;
  }
  const agent = scene.mentions.agents.find(
    (candidate) =>
      candidate.from >= clause.from &&
      candidate.to <= clause.to &&
      canSpeak(candidate) &&
      (candidate.cases === "" || candidate.cases.includes("n")) &&
      !scene.is(candidate.from - 1, "prepositions"),
  );
  return agent ? growPhrase(scene, agent, clause.from, clause.to) : null;
}

/** "— Reuters" on a line of its own, after what it is the source of. */
export function lineVoice(
  scene: Scene,
  clauses: readonly Clause[],
  text: string,
  found: readonly Attribution[],
): Attribution[] {
  const [clause] = clauses;
  if (!clause || clauses.length > 1 || found.length > 0 || !/^[–—-]$/.test(scene.word(0))) return [];
  if (clause.predicate || says(scene, clause) || clause.to - clause.from > 6) return [];
  const phrase = bareVoice(scene, clause);
  return phrase && phrase.from === clause.from
    ? [bareAttribution(scene, clause, phrase, scene.word(0), { from: clause.from, to: clause.to }, text)]
    : [];
}

/** People whom a headline is about rather than quotes: "17-Jährige: ...". */
const TOPICS = new Set<PeopleRole>(["person", "civilian", "militant"]);

/** Somebody who can speak, named at the start of a clause that says nothing else. */
function bareVoice(scene: Scene, clause: Clause): Phrase | null {
  const agent = scene.mentions.agents.find(
    (candidate) => candidate.from >= clause.from && candidate.to <= clause.to && canSpeak(candidate),
  );
  if (agent?.party?.kind === "state" && (clause.to - clause.from <= 2 || agent.from > clause.from)) return null;
  if (agent?.people && TOPICS.has(agent.people.role)) return null;
  if (agent)
    return agent.from <= clause.from + 3 && !scene.is(agent.from - 1, "prepositions")
      ? growPhrase(scene, agent, clause.from, clause.to)
      : null;
  const short = clause.to - clause.from <= 3 || (clause.to - clause.from <= 5 && allNames(scene, clause));
  const common = scene.pack.morphology.capitalNouns;
  const model = /\d/.test(scene.word(clause.from));
  return short && !common && !model && isName(scene, clause.from) && clause.from > 0
    ? growPhrase(scene, { from: clause.from, to: clause.from + 1 }, clause.from, clause.to)
    : null;
}

const allNames = (scene: Scene, { from, to }: Clause): boolean => {
  for (let at = from; at < to; at++) if (scene.token(at).shape === "word" && !scene.token(at).capital) return false;
  return true;
};

/** A clause with an action of its own says something; not so what follows a preposition ("Кремль после переговоров"). */
function says(scene: Scene, clause: Clause): boolean {
  let free = true;
  for (let at = clause.from; at < clause.to; at++) {
    if (scene.begins(at, "prepositions") && at > clause.from) free = false;
    if (free && scene.action(at)) return true;
  }
  return false;
}
