import type { ReportMention } from "../model/mention.ts";
import type { Clause } from "./clauses.ts";
import { isName } from "./names.ts";
import { growPhrase, type Phrase } from "./phrases.ts";
import { endsWith, type Scene } from "./scene.ts";

/** "Осінтери з'ясували": one to three words that open a clause right before its verb, none of them small or an adverb. */
export function unknownSubject(scene: Scene, clause: Clause, report: ReportMention): Phrase | null {
  const from = scene.is(clause.from, "determiners") ? clause.from + 1 : clause.from;
  const length = report.from - from;
  if (length < 1 || length > 3 || report.form === "infinitive" || !scene.token(clause.from).capital) return null;
  for (let at = from; at < report.from; at++) if (!canNameSubject(scene, at)) return null;
  return { from, to: report.from };
}

function canNameSubject(scene: Scene, at: number): boolean {
  const token = scene.token(at);
  const small = SMALL.some((cue) => scene.is(at, cue));
  if (token.shape !== "word" || small || scene.action(at) || scene.report(at) || scene.predicate(at)) return false;
  if (isAdverb(scene, token.lower)) return false;
  return !scene.mentions.times.some((time) => time.from <= at && at < time.to);
}

const isAdverb = ({ pack: { grammar } }: Scene, lower: string): boolean =>
  grammar.openingAdverbs.includes(lower) || endsWith(lower, grammar.adverbSuffixes);

const SMALL = [
  "prepositions",
  "pronouns",
  "determiners",
  "coordinators",
  "subordinators",
  "auxiliaries",
  "negations",
] as const;

/** "..., said Burns": right after an inverted verb of saying a capital word is a name, whatever it means else. */
const namedAfter = (scene: Scene, clause: Clause, report: ReportMention): boolean =>
  /^[,“”–—]$/.test(clause.opener) &&
  report.from === clause.from &&
  scene.token(report.to).capital &&
  !scene.is(report.to, "determiners") &&
  !scene.is(report.to, "pronouns") &&
  !scene.is(report.to, "prepositions");

/** "Moscow denied", "Київ визнав": a seat of a government that opens the clause of the verb speaks for it. */
export function seatBefore(scene: Scene, clause: Clause, report: ReportMention): Phrase | null {
  const place = scene.mentions.places.find(({ from, adjectival }) => from === clause.from && !adjectival);
  if (!place || place.to > report.from || report.form === "infinitive") return null;
  for (let at = place.to; at < report.from; at++)
    if (!scene.is(at, "auxiliaries") && !scene.is(at, "negations") && !isAdverb(scene, scene.word(at))) return null;
  return { from: place.from, to: place.to };
}

/** A name the theatre does not know: capital words next to the verb. */
export function capitalNear(scene: Scene, clause: Clause, report: ReportMention): Phrase | null {
  if (report.to < clause.to && (isName(scene, report.to) || namedAfter(scene, clause, report)))
    return growPhrase(scene, { from: report.to, to: report.to + 1 }, report.to, clause.to);
  const before = report.from - 1;
  if (before >= clause.from && isName(scene, before))
    return growPhrase(scene, { from: before, to: before + 1 }, clause.from, report.from);
  return null;
}
