import type { Voice } from "../model/claim.ts";
import type { ReportAct } from "../model/language.ts";
import type { AgentMention, ReportMention } from "../model/mention.ts";
import type { Search, Speaker, VoiceContext } from "./attributions.ts";
import type { Clause } from "./clauses.ts";
import { isName, phraseAfter, voiceOf } from "./names.ts";
import { nounPhraseAt } from "./noun-phrases.ts";
import { agentAt, canSpeak, growPhrase, type Phrase } from "./phrases.ts";
import { endsWith, type Scene } from "./scene.ts";
import { type Subject, subjectAround, subjectOf } from "./subjects.ts";

/** The speaker of a verb of saying, `voice` being `null` without a name; undefined where it is no attribution. */
export function findSpeaker(search: Search): Speaker | undefined {
  const { scene, clause, report, text, context } = search;
  const named = (phrase: Phrase): Speaker => ({ voice: voiceOf(scene, phrase, text), phrase });
  if (report.pos === "participle" || isPassive(scene, clause, report)) {
    const agent = agentOfPassive(scene, clause, report);
    return agent ? named(agent) : NOBODY;
  }
  if (scene.pack.morphology.capitalNouns) return subjectSpeaker(search);
  const before = speakerBefore(scene, clause, report);
  const pronoun = (at: number | null): Speaker | undefined =>
    at === null || !(context.last || isFirst(scene, at))
      ? undefined
      : { voice: meant(scene, at, clause.quoted, context), phrase: { from: at, to: at + 1 } };
  const direct = before ? null : (pronounBefore(scene, clause, report) ?? subjectPronounBefore(scene, clause, report));
  if (direct !== null) return pronoun(direct);
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

const isFirst = (scene: Scene, at: number): boolean => scene.pack.grammar.firstPersons.includes(scene.word(at));

/** Whom a pronoun means: the last voice; "I" and "we" are whoever speaks anyway. */
const meant = (scene: Scene, at: number, quoted: boolean, { last, running }: VoiceContext): Voice | null =>
  isFirst(scene, at) ? (running ?? (quoted ? last : null)) : last;

/** "Осінтери з'ясували": one to three words that open a clause right before its verb, none of them small or an adverb. */
function unknownSubject(scene: Scene, clause: Clause, report: ReportMention): Phrase | null {
  const from = scene.is(clause.from, "determiners") ? clause.from + 1 : clause.from;
  const length = report.from - from;
  if (length < 1 || length > 3 || report.form === "infinitive" || !scene.token(clause.from).capital) return null;
  for (let at = from; at < report.from; at++) if (!canNameSubject(scene, at)) return null;
  return { from, to: report.from };
}

function canNameSubject(scene: Scene, at: number): boolean {
  const token = scene.token(at);
  const small = SMALL.some((cue) => scene.is(at, cue));
  const { grammar } = scene.pack;
  if (token.shape !== "word" || small || scene.action(at) || scene.report(at) || scene.predicate(at)) return false;
  if (grammar.openingAdverbs.includes(token.lower) || endsWith(token.lower, grammar.adverbSuffixes)) return false;
  return !scene.mentions.times.some((time) => time.from <= at && at < time.to);
}

const SMALL = [
  "prepositions",
  "pronouns",
  "determiners",
  "coordinators",
  "subordinators",
  "auxiliaries",
  "negations",
] as const;

/** The subject by position and article; a pronoun stands for the last voice, a relative for the noun before. */
function subjectSpeaker({ scene, clause, clauses, report, text, context, found }: Search): Speaker | undefined {
  const final = clause.to - report.to <= 2;
  if (clause.role === "relative" && final && scene.pack.grammar.subjectRelatives.includes(scene.word(clause.from))) {
    const antecedent = phraseEndingAt(scene, clause.from - 1);
    const relative = { from: clause.from, to: clause.from + 1 };
    if (antecedent) return { voice: voiceOf(scene, antecedent, text), phrase: relative };
  }
  if (scene.pack.grammar.infinitiveMarks.includes(scene.word(report.from - 1))) return undefined;
  const shared = scene.begins(report.from - 1, "coordinators") ? found.at(-1) : undefined;
  if (shared?.speaker && shared.report.to <= report.from) return { voice: shared.voice, phrase: shared.speaker };
  const subject =
    resumedSubject({ scene, clauses, clause, report, text, context, found }) ??
    subjectOf(scene, clause, report, context.names);
  if (!subject) return undefined;
  const { phrase, pronoun, somebody } = subject;
  if (pronoun) return { voice: meant(scene, phrase.from, clause.quoted, context), phrase };
  const speaks =
    report.entry.act === "show" || report.entry.act === "perceive"
      ? agentAt(scene, phrase.head) !== undefined
      : somebody;
  const complement = clauses[clauses.indexOf(clause) + 1]?.role === "complement";
  return speaks || complement || (WORDS.has(report.entry.act) && clauses.length > 1)
    ? { voice: voiceOf(scene, phrase, text), phrase }
    : undefined;
}

/** "X, der ..., sagte", "X, der Sprecher der Y, sagte": the clause of the verb has no subject of its own; it stands before the insert. */
function resumedSubject({ scene, clauses, clause, report, context }: Search): Subject | null {
  const index = clauses.indexOf(clause);
  const alone = clause.from === report.from && clause.opener === ",";
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

/** The noun phrase right before a relative clause. */
function phraseEndingAt(scene: Scene, comma: number): Phrase | null {
  const end = scene.word(comma) === "," ? comma : comma + 1;
  for (let at = Math.max(0, end - 12); at < end; at++) {
    if (scene.is(at, "prepositions") || scene.predicate(at)) continue;
    const phrase = nounPhraseAt(scene, at, end);
    if (phrase && phrase.to === end) return phrase;
  }
  return null;
}

const NOBODY: Speaker = { voice: null, phrase: null };

/** Acts of words: whoever does them speaks, known or not, where something is said beside them. */
const WORDS = new Set<ReportAct>(["say", "announce", "claim"]);

/** Acts of things as often as of people: without somebody named they are no attribution. */
const SHOWS = new Set<ReportAct>(["show", "perceive", "think"]);

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

function agentOfPassive(scene: Scene, clause: Clause, report: ReportMention): Phrase | null {
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

/** The agent nearest before the verb that can be its subject. */
export function speakerBefore(scene: Scene, clause: Clause, report: ReportMention): Phrase | null {
  const low =
    report.from - clause.from <= 1 && clause.opener === "," && !scene.is(clause.from, "relatives")
      ? subjectBefore(scene, clause)
      : clause.from;
  const agents = scene.mentions.agents.filter(
    (agent) => agent.from >= low && agent.to <= report.from && canSpeak(agent) && canBeSubject(scene, agent),
  );
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

function speakerAfter(scene: Scene, clause: Clause, report: ReportMention): Phrase | null {
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
function pronounBefore(scene: Scene, clause: Clause, report: ReportMention): number | null {
  for (let at = report.from - 1; at >= Math.max(clause.from, report.from - 3); at--) {
    if (scene.is(at, "pronouns") && !scene.is(at - 1, "prepositions") && !scene.is(at, "determiners")) return at;
    if (!scene.is(at, "auxiliaries")) return null;
  }
  return null;
}

/** "как мы осенью писали": a pronoun that can only be a subject, anywhere before the verb of its clause. */
function subjectPronounBefore(scene: Scene, clause: Clause, report: ReportMention): number | null {
  for (let at = report.from - 1; at >= clause.from; at--) {
    if (!scene.pack.grammar.subjectPronouns.includes(scene.word(at))) continue;
    if (!scene.is(at - 1, "prepositions") && !scene.predicate(at + 1)) return at;
  }
  return null;
}

function pronounNear(scene: Scene, clause: Clause, report: ReportMention): number | null {
  for (let at = Math.max(clause.from, report.from - 4); at < Math.min(clause.to, report.to + 3); at++) {
    if (scene.is(at, "pronouns") && !scene.is(at - 1, "prepositions")) return at;
  }
  return null;
}

/** "..., said Burns": right after an inverted verb of saying a capital word is a name, whatever it means else. */
const namedAfter = (scene: Scene, clause: Clause, report: ReportMention): boolean =>
  /^[,“”–—]$/.test(clause.opener) &&
  report.from === clause.from &&
  scene.token(report.to).capital &&
  !scene.is(report.to, "determiners") &&
  !scene.is(report.to, "pronouns") &&
  !scene.is(report.to, "prepositions");

/** A name the theatre does not know: capital words next to the verb. */
function capitalNear(scene: Scene, clause: Clause, report: ReportMention): Phrase | null {
  if (report.to < clause.to && (isName(scene, report.to) || namedAfter(scene, clause, report)))
    return growPhrase(scene, { from: report.to, to: report.to + 1 }, report.to, clause.to);
  const before = report.from - 1;
  if (before >= clause.from && isName(scene, before))
    return growPhrase(scene, { from: before, to: before + 1 }, clause.from, report.from);
  return null;
}
