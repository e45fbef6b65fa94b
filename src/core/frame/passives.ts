import type { ReportMention } from "../model/mention.ts";
import type { Clause } from "./clauses.ts";
import { phraseAfter } from "./names.ts";
import { agentAt, canSpeak, growPhrase, type Phrase } from "./phrases.ts";
import { endsWith, type Scene } from "./scene.ts";
import { speakerBefore } from "./speakers-by-order.ts";

/** A passive auxiliary stands in the clause, or the verb is reflexive without a subject. */
export function isPassive(scene: Scene, clause: Clause, report: ReportMention): boolean {
  const { grammar, morphology } = scene.pack;
  if (morphology.capitalNouns && report.form === "past") return false;
  if (endsWith(scene.word(report.from), grammar.reflexives)) return speakerBefore(scene, clause, report) === null;
  for (let at = clause.from; at < clause.to; at++) {
    if (at === report.from) continue;
    if (morphology.roles === "order" && scene.is(at, "passives") && at < report.from && report.from - at <= 3)
      return true;
    if (grammar.passiveAuxiliaries.includes(scene.word(at))) return true;
  }
  return false;
}

export function agentOfPassive(scene: Scene, clause: Clause, report: ReportMention): Phrase | null {
  for (let at = clause.from; at < clause.to; at++) {
    if (!scene.begins(at, "agentPrepositions")) continue;
    const phrase = phraseAfter(scene, at + 1);
    if (phrase && agentAt(scene, phrase.from + headOffset(scene, phrase))) return phrase;
  }
  const instrumental = scene.mentions.agents.find(
    (agent) =>
      agent.from >= clause.from &&
      agent.to <= clause.to &&
      agent.cases === "i" &&
      canSpeak(agent) &&
      agent.from !== report.from,
  );
  return instrumental ? growPhrase(scene, instrumental, clause.from, clause.to) : null;
}

const headOffset = (scene: Scene, phrase: Phrase): number => {
  for (let at = phrase.from; at < phrase.to; at++) if (agentAt(scene, at)) return at - phrase.from;
  return 0;
};
