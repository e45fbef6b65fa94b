import type { AgentMention, ReportMention } from "../model/mention.ts";
import type { Clause } from "./clauses.ts";
import { isName } from "./names.ts";
import { agentAt, canSpeak, growPhrase, type Phrase } from "./phrases.ts";
import type { Scene } from "./scene.ts";

/** The agent nearest before the verb that can be its subject. */
export function speakerBefore(scene: Scene, clause: Clause, report: ReportMention): Phrase | null {
  const speakersFrom = (from: number): AgentMention[] =>
    scene.mentions.agents.filter(
      (agent) => agent.from >= from && agent.to <= report.from && canSpeak(agent) && canBeSubject(scene, agent),
    );
  // "..., killing 52 people, prosecutors said": who stands in the clause itself is nearer than who stands before it.
  const low =
    report.from - clause.from <= 1 &&
    clause.opener === "," &&
    !scene.is(clause.from, "relatives") &&
    speakersFrom(clause.from).length === 0
      ? subjectBefore(scene, clause)
      : clause.from;
  const agents = speakersFrom(low);
  const head = low < clause.from ? agents.at(0) : agents.at(-1);
  if (head) {
    const phrase = growPhrase(scene, head, low, report.from);
    return beforeApposition(scene, phrase, low, report) ?? phrase;
  }
  return low < clause.from && isName(scene, low)
    ? growPhrase(scene, { from: low, to: low + 1 }, low, report.from)
    : null;
}

/** "John Kline, a retired colonel, said": between commas right before the verb stands an apposition to the name before. */
function beforeApposition(scene: Scene, { from, to }: Phrase, low: number, report: ReportMention): Phrase | null {
  let comma = from - 1;
  while (comma > low && scene.is(comma, "determiners")) comma--;
  if (scene.word(comma) !== "," || comma <= low) return null;
  let close = to;
  while (close < report.from && scene.word(close) !== ",") close++;
  const last = comma - 1;
  const name =
    scene.token(last).capital && scene.token(last).shape === "word" && (isName(scene, last) || agentAt(scene, last));
  return close === report.from - 1 && name ? growPhrase(scene, { from: last, to: comma }, low, comma) : null;
}

/** "John Kline, ein Marineoberst außer Dienst, sagte": the subject stands before its apposition, if no verb comes between. */
function subjectBefore(scene: Scene, clause: Clause): number {
  let low = clause.from;
  while (low > 0 && !scene.predicate(low - 1) && !/^[.;:]$/.test(scene.word(low - 1))) low--;
  return low;
}

export function speakerAfter(scene: Scene, clause: Clause, report: ReportMention): Phrase | null {
  const head = scene.mentions.agents.find(
    (agent) =>
      agent.from >= report.to &&
      agent.to <= clause.to &&
      agent.from - report.to <= 6 &&
      canSpeak(agent) &&
      canBeSubject(scene, agent),
  );
  return head ? growPhrase(scene, head, report.to, clause.to) : null;
}

/** Not governed by a preposition, and in the nominative where the language shows it. */
function canBeSubject(scene: Scene, agent: AgentMention): boolean {
  if (agent.cases !== "" && !agent.cases.includes("n") && !agent.person && !agent.source) return false;
  if (agent.person && agent.cases !== "" && !agent.cases.includes("n")) return false;
  for (let at = agent.from - 1; at >= Math.max(0, agent.from - 3); at--) {
    if (scene.is(at, "prepositions") && !scene.pack.grammar.reportOpeners.includes(scene.word(at))) return false;
    if (scene.token(at).shape === "punct" || scene.report(at)) break;
  }
  return true;
}

/** "I encourage", "er sagte": a pronoun right before the verb is its subject. */
export function pronounBefore(scene: Scene, clause: Clause, report: ReportMention): number | null {
  for (let at = report.from - 1; at >= Math.max(clause.from, report.from - 3); at--) {
    if (scene.is(at, "pronouns") && !scene.is(at - 1, "prepositions") && !scene.is(at, "determiners")) return at;
    if (!scene.is(at, "auxiliaries")) return null;
  }
  return null;
}

/** "как мы осенью писали": a pronoun that can only be a subject, anywhere before the verb of its clause. */
export function subjectPronounBefore(scene: Scene, clause: Clause, report: ReportMention): number | null {
  for (let at = report.from - 1; at >= clause.from; at--) {
    if (!scene.pack.grammar.subjectPronouns.includes(scene.word(at))) continue;
    if (!scene.is(at - 1, "prepositions") && !scene.predicate(at + 1)) return at;
  }
  return null;
}

export function pronounNear(scene: Scene, clause: Clause, report: ReportMention): number | null {
  for (let at = Math.max(clause.from, report.from - 4); at < Math.min(clause.to, report.to + 3); at++) {
    if (scene.is(at, "pronouns") && !scene.is(at - 1, "prepositions")) return at;
  }
  return null;
}
