import type { ReportMention } from "../model/mention.ts";
import type { Clause } from "./clauses.ts";
import { nounAfter, phraseAfter, plausible } from "./names.ts";
import { nounPhraseAt } from "./noun-phrases.ts";
import { canSpeak, type Phrase } from "./phrases.ts";
import type { Scene } from "./scene.ts";

/** "Nach pakistanischer Darstellung", "по данным американской разведки": somebody named around a noun of reporting. */
export function sourceNoun(scene: Scene, report: ReportMention): Phrase | null {
  const { sourceLeads, occasions } = scene.pack.grammar;
  for (let at = report.from - 1; at >= Math.max(0, report.from - 4); at--) {
    if (!sourceLeads.includes(scene.word(at))) continue;
    if (occasions[scene.word(at)]?.some((end) => scene.word(report.from).endsWith(end))) return null;
    const after = phraseAfter(scene, report.to);
    const hangs = !scene.pack.morphology.capitalNouns || hangsOn(scene, report.to);
    if (after && hangs && after.from - report.to <= 1 && plausible(scene, after)) return after;
    const inside = { from: at + 1, to: report.to };
    const compound =
      report.to - report.from === 1 && scene.token(report.from).end - scene.token(report.from).start > 12;
    return plausible(scene, inside) || compound ? inside : null;
  }
  return null;
}

/** A genitive or "von" follows (German). */
const hangsOn = (scene: Scene, at: number): boolean => scene.pack.grammar.links.includes(scene.word(at));

/** "In einem Papier des Ministeriums heißt es": somebody or a report after a preposition of its clause. */
export function sourceNear(scene: Scene, clause: Clause, report: ReportMention): Phrase | null {
  for (let at = clause.from; at < clause.to; at++) {
    if (!scene.begins(at, "prepositions") || (at >= report.from && at < report.to)) continue;
    const phrase = nounAfter(scene, at + 1);
    if (!phrase || (phrase.from < report.to && phrase.to > report.from)) continue;
    const within = ({ from, to }: Phrase): boolean => from < phrase.to && to > phrase.from;
    const speaks = scene.mentions.agents.some((agent) => within(agent) && canSpeak(agent));
    if (speaks || scene.mentions.reports.some((noun) => noun.pos === "noun" && within(noun))) return phrase;
  }
  return null;
}

/** "Offiziellen Angaben zufolge": the impersonal words hold a noun that can be quoted as the source. */
export const namesSource = (scene: Scene, { from, to }: ReportMention): boolean => {
  if (!scene.pack.morphology.capitalNouns) return false;
  for (let at = from; at < to; at++) if (scene.is(at, "auxiliaries")) return false;
  for (let at = from; at < to; at++) if (scene.token(at).capital && (at > from || to - from === 2)) return true;
  return false;
};

/** Those words with the genitive that hangs on them: "nach offiziellen Angaben der Ämter". */
export function sourceWords(scene: Scene, { from, to }: ReportMention): Phrase {
  const hangs =
    scene.token(to - 1).capital && scene.is(to, "determiners") && scene.pack.grammar.links.includes(scene.word(to));
  return { from, to: (hangs ? nounPhraseAt(scene, to, scene.tokens.length)?.to : undefined) ?? to };
}
