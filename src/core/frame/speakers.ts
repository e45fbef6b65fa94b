import type { Voice } from "../model/claim.ts";
import type { ReportAct } from "../model/language.ts";
import type { ReportMention } from "../model/mention.ts";
import type { Search, Speaker, VoiceContext } from "./attributions.ts";
import type { Clause } from "./clauses.ts";
import { isContentClause } from "./content.ts";
import { nounBefore, voiceOf } from "./names.ts";
import { agentOfPassive, isPassive } from "./passives.ts";
import { agentAt, type Phrase } from "./phrases.ts";
import type { Scene } from "./scene.ts";
import { pronounBefore, pronounNear, speakerAfter, speakerBefore, subjectPronounBefore } from "./speakers-by-order.ts";
import { type Subject, subjectAround, subjectOf } from "./subjects.ts";
import { capitalNear, seatBefore, unknownSubject } from "./unknown-speakers.ts";

/** The speaker of a verb of saying, `voice` being `null` without a name; undefined where it is no attribution. */
export function findSpeaker(search: Search): Speaker | undefined {
  const { scene, clause, report, text, context } = search;
  const named = (phrase: Phrase): Speaker => ({ voice: voiceOf(scene, phrase, text), phrase });
  if (report.pos === "participle" || isPassive(scene, clause, report)) {
    const agent = agentOfPassive(scene, clause, report);
    return agent ? named(agent) : NOBODY;
  }
  if (scene.pack.morphology.capitalNouns) return subjectSpeaker(search);
  const pronoun = (at: number | null): Speaker | undefined =>
    at === null || !(context.last || isFirst(scene, at))
      ? undefined
      : { voice: meant(scene, at, clause.quoted, context), phrase: { from: at, to: at + 1 } };
  const shared = sharedSpeaker(search);
  if (shared) return shared;
  const own = pronounBefore(scene, clause, report);
  // "..., he added": with a pronoun beside it the verb has its subject, whoever was named before.
  const before = own !== null && clause.from === own && context.last ? null : speakerBefore(scene, clause, report);
  const direct = before ? null : (own ?? subjectPronounBefore(scene, clause, report));
  if (direct !== null) return pronoun(direct);
  const seat = before ? null : seatBefore(scene, clause, report);
  if (seat) return named(seat);
  const after = speakerAfter(scene, clause, report);
  const inverted = clause.from === report.from || (/^[,“”–—-]$/.test(clause.opener) && report.from - clause.from <= 1);
  const phrase = inverted ? (after ?? before) : (before ?? after);
  if (phrase) return named(phrase);
  if (SHOWS.has(report.entry.act)) return undefined;
  const near = pronounNear(scene, clause, report);
  if (near !== null) return pronoun(near);
  const name = capitalNear(scene, clause, report);
  if (name) return named(name);
  const unknown =
    WORDS.has(report.entry.act) || report.entry.act === "confirm" ? unknownSubject(scene, clause, report) : null;
  if (unknown) return named(unknown);
  return scene.pack.grammar.reflexives.length > 0 && report.from === clause.from && report.form !== "infinitive"
    ? NOBODY
    : undefined;
}

/** "X condemned the attack and called for ...": a verb right after "and" has the speaker of the one before. */
function sharedSpeaker({ scene, report, found }: Search): Speaker | undefined {
  const before = scene.begins(report.from - 1, "coordinators")
    ? found.findLast(({ report: { pos } }) => pos === "verb")
    : undefined;
  return before?.speaker && before.report.to <= report.from
    ? { voice: before.voice, phrase: before.speaker }
    : undefined;
}

const isFirst = (scene: Scene, at: number): boolean => scene.pack.grammar.firstPersons.includes(scene.word(at));

/** Whom a pronoun means: the last voice; "I" and "we" are whoever speaks anyway. */
const meant = (scene: Scene, at: number, quoted: boolean, { last, running }: VoiceContext): Voice | null =>
  isFirst(scene, at) ? (running ?? (quoted ? last : null)) : last;

/** The subject by position and article; a pronoun stands for the last voice, a relative for the noun before. */
function subjectSpeaker(search: Search): Speaker | undefined {
  const { scene, clause, clauses, report, text, context, found } = search;
  const final = clause.to - report.to <= 2 && !scene.begins(report.to, "prepositions");
  if (clause.role === "relative" && final && scene.pack.grammar.subjectRelatives.includes(scene.word(clause.from))) {
    const antecedent = phraseEndingAt(scene, clause.from - 1);
    const relative = { from: clause.from, to: clause.from + 1 };
    if (antecedent) return { voice: voiceOf(scene, antecedent, text), phrase: relative };
  }
  if (scene.pack.grammar.infinitiveMarks.includes(scene.word(report.from - 1))) return undefined;
  const shared = sharedSpeaker(search);
  if (shared) return shared;
  const subject =
    resumedSubject({ scene, clauses, clause, report, text, context, found }) ??
    subjectOf(scene, clause, report, context.names);
  if (!subject) return undefined;
  const { phrase, pronoun, somebody } = subject;
  if (isMute(scene, phrase.head)) return undefined;
  if (pronoun) return { voice: meant(scene, phrase.from, clause.quoted, context), phrase };
  const speaks =
    report.entry.act === "show" || report.entry.act === "perceive"
      ? agentAt(scene, phrase.head) !== undefined
      : somebody;
  const next = clauses[clauses.indexOf(clause) + 1];
  const said =
    (next && isContentClause(scene, next)) || (next?.quoted && next.opener !== "," && scene.word(clause.to) === ":");
  if (said && !speaks && report.entry.act === "show") return NOBODY;
  return speaks || said || (WORDS.has(report.entry.act) && clauses.length > 1)
    ? { voice: voiceOf(scene, phrase, text), phrase }
    : undefined;
}

/** "Zwölf Tote forderte ein Anschlag": the dead say nothing. */
const isMute = (scene: Scene, at: number): boolean => agentAt(scene, at)?.people?.speaks === false;

/** "X, der ..., sagte", "X, der Sprecher der Y, sagte": the clause of the verb has no subject of its own; it stands before the insert. */
function resumedSubject({ scene, clauses, clause, report, context }: Search): Subject | null {
  const index = clauses.indexOf(clause);
  const alone = opensWith(scene, clause, report) && clause.opener === ",";
  const before = clauses[index - 1];
  if (alone && clause.to - clause.from <= 2 && before?.role === "main" && !before.quoted && before.predicate)
    return scene.mentions.reports.some(({ from, pos }) => pos === "verb" && from >= before.from && from < before.to)
      ? null
      : subjectAround(scene, before, context.names);
  const apposition = clause.role === "relative" && clause.to - report.to > 2;
  const main = clauses[index - (apposition || before?.predicate === false ? 1 : 2)];
  if (!main || main.predicate || main.quoted || !(apposition || alone)) return null;
  return subjectOf(scene, { ...main, role: "main" }, { ...report, from: main.to, to: main.to }, context.names);
}

/** Nothing but auxiliaries stands in the clause before its verb. */
function opensWith(scene: Scene, { from }: Clause, report: ReportMention): boolean {
  for (let at = from; at < report.from; at++) if (!scene.is(at, "auxiliaries")) return false;
  return true;
}

/** The noun phrase right before a relative clause. */
const phraseEndingAt = (scene: Scene, comma: number): Phrase | null =>
  nounBefore(scene, scene.word(comma) === "," ? comma : comma + 1, 0);

const NOBODY: Speaker = { voice: null, phrase: null };

/** Acts of words: whoever does them speaks, known or not, where something is said beside them. */
const WORDS = new Set<ReportAct>(["say", "announce", "claim"]);

/** Acts of things as often as of people: without somebody named they are no attribution. */
const SHOWS = new Set<ReportAct>(["show", "perceive", "think"]);
