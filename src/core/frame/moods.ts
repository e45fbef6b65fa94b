import type { Modality, Polarity } from "../model/claim.ts";
import type { ReportAct } from "../model/language.ts";
import type { ActionMention } from "../model/mention.ts";
import { type Candidate, nominalOf } from "./candidates.ts";
import type { Clause } from "./clauses.ts";
import { negatedReport } from "./negations.ts";
import { isRejected } from "./quantities.ts";
import { refutationOf } from "./refutations.ts";
import { endsWith, type Scene } from "./scene.ts";

export interface Mood {
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly hedge: boolean;
  /** Which words decided it, for the trail. */
  readonly reasons: readonly string[];
}

/** Mood of an action in its clause, or of a mention in its own phrase: negation, plan, condition, doubt. */
export function moodOf(scene: Scene, candidate: Candidate): Mood {
  const { clause, action } = candidate;
  const { nominal, from } = occasionOf(scene, candidate);
  const reasons: string[] = [];
  const note = <T>(value: T, at: number): T => {
    reasons.push(scene.word(at));
    return value;
  };
  const told = negatedReport(scene, clause, action);
  if (told && !nominal) return unsaid(action, told.entry.act, scene.word(told.from));
  const doubt = nominal || action.pos !== "noun" ? -1 : doubtIn(scene, clause);
  if (doubt >= 0) return unsaid(action, "confirm", scene.word(doubt));
  const low = nominal ? Math.min(from, action.from) : clause.from;
  const negation = negationAt(scene, low, action, clause, nominal);
  const stated: Polarity =
    negation >= 0 ? note(flip(action.entry.polarity), negation) : (action.entry.polarity ?? "affirmed");
  const refutation = refutationOf(scene, candidate);
  const polarity = refutation >= 0 ? note(flip(stated), refutation) : stated;
  const hedgeAt = scene.find("hedges", low, nominal ? action.to : clause.to);
  const modality = modalityOf(scene, clause, action, low, nominal, note);
  return {
    polarity,
    modality,
    hedge: hedgeAt >= 0 && !isPlan(scene, hedgeAt, action, modality) ? note(true, hedgeAt) : false,
    reasons,
  };
}

/** "After the shelling the mayor will not leave": a noun of occasion has the mood of its phrase, not of the clause it heads. */
function occasionOf(scene: Scene, candidate: Candidate): Candidate {
  if (candidate.nominal || candidate.action.pos !== "noun") return candidate;
  const phrase = nominalOf(scene, candidate.clause, candidate.action, []);
  const occasion =
    scene.begins(phrase.from, "prepositions") &&
    !scene.pack.grammar.objectPrepositions.includes(scene.word(phrase.from)) &&
    phrase.from === candidate.clause.from;
  return occasion ? phrase : candidate;
}

/** "could not be verified", "bestätigte die Einnahme nicht": negation and modal verb are those of the verb of reporting. */
const unsaid = ({ entry }: ActionMention, act: ReportAct, reason: string): Mood => ({
  polarity: entry.polarity ?? "affirmed",
  modality: entry.modality ?? "happened",
  hedge: act === "confirm",
  reasons: [reason],
});

/** "nicht unabhängig überprüft": where a word of doubt holds the negation; -1 where none does. */
function doubtIn(scene: Scene, { from, to }: Clause): number {
  for (let at = scene.find("hedges", from, to); at >= 0 && at < to; at = scene.find("hedges", at + 1, to))
    for (let word = at; word < to && scene.is(word, "hedges"); word++) if (scene.is(word, "negations")) return at;
  return -1;
}

const flip = (polarity: Polarity | undefined): Polarity => (polarity === "denied" ? "affirmed" : "denied");

/** The token that negates the action, or -1: near before it, or (German) closing in on it. */
function negationAt(scene: Scene, low: number, action: ActionMention, clause: Clause, nominal: boolean): number {
  for (let at = action.from - 1; at >= Math.max(low, action.from - 3); at--) {
    if (scene.is(at, nominal ? "nounNegations" : "negations")) return onlyNot(scene, at) ? -1 : at;
    if (scene.token(at).shape === "punct") break;
  }
  if (nominal) return -1;
  const none = noneOf(scene, clause, action);
  if (none >= 0) return none;
  if (scene.pack.grammar.reflexives.length > 0) return copulaNegation(scene, action, clause);
  const at = scene.find("negations", clause.from, clause.to);
  if (at < 0 || onlyNot(scene, at) || isOwn(at, action) || actionBetween(scene, at, action.from)) return -1;
  if (asksBetween(scene, at, action.from)) return -1;
  return action.pos === "noun" && !isOfHappening(scene, clause, at) ? -1 : at;
}

/** "did not take place", "gab es nicht": that there was the event is denied, not what it did ("did not stop the trains"). */
function isOfHappening(scene: Scene, clause: Clause, negation: number): boolean {
  const { happenings, openingAdverbs, adverbSuffixes } = scene.pack.grammar;
  if (scene.pack.morphology.capitalNouns)
    return scene.tokens.slice(clause.from, clause.to).some(({ lower }) => happenings.includes(lower));
  for (let at = negation + 1; at < clause.to; at++) {
    const word = scene.word(at);
    if (happenings.includes(word) || scene.action(at)) return true;
    const small =
      scene.is(at, "auxiliaries") ||
      scene.is(at, "determiners") ||
      openingAdverbs.includes(word) ||
      endsWith(word, adverbSuffixes);
    if (!small) return false;
  }
  return true;
}

/** "Nobody knows how many were killed": what is asked about behind the negation is not negated. */
const asksBetween = ({ pack, tokens }: Scene, from: number, to: number): boolean =>
  tokens.slice(from, Math.max(from, to)).some(({ lower }) => pack.grammar.questionWords.includes(lower));

/** "nobody was hurt", "ohne Strom" as one phrase: what its own words deny is told by its entry, and does not turn it round. */
const isOwn = (at: number, { entry, from, to }: ActionMention): boolean =>
  at === from || (entry.polarity === "denied" && at > from && at < to);

/** "kein Land unterhält", "offered no resistance": a negative article before the subject or object. */
function noneOf(scene: Scene, clause: Clause, action: ActionMention): number {
  for (let at = clause.from; at < clause.to; at++) {
    if (!scene.begins(at, "nounNegations") || !scene.is(at, "determiners") || isOwn(at, action)) continue;
    if (!actionBetween(scene, at, action.from)) return at;
  }
  return -1;
}

/** "не был уничтожен", "обстрела не было", "о пострадавших не сообщается": the negation stands before the auxiliary or the cue. */
function copulaNegation(scene: Scene, action: ActionMention, clause: Clause): number {
  const high = scene.infinitive(action) || action.pos !== "verb" ? clause.to : action.from;
  for (let at = clause.from; at < high; at++) {
    if (at >= action.from && at < action.to) continue;
    const carried = scene.is(at + 1, "auxiliaries") || scene.report(at + 1)?.pos === "phrase";
    if (!scene.begins(at, "negations") || !carried || onlyNot(scene, at + 1)) continue;
    if (!(at < action.from ? actionBetween(scene, at, action.from) : actionBetween(scene, action.to, at))) return at;
  }
  return -1;
}

function actionBetween(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const action = scene.action(at);
    if (action && action.pos !== "noun") return true;
  }
  return false;
}

/** "not only", "nicht nur", "не лише", "не только"; ", nicht zehn". */
const onlyNot = (scene: Scene, at: number): boolean =>
  scene.pack.grammar.restrictives.includes(scene.word(at + 1)) || isRejected(scene, at);

function modalityOf(
  scene: Scene,
  clause: Clause,
  action: ActionMention,
  low: number,
  nominal: boolean,
  note: <T>(value: T, at: number) => T,
): Modality {
  if (action.entry.modality) return action.entry.modality;
  const condition = clause.role === "condition" ? clause.from : conditionBefore(scene, clause);
  if (condition >= 0) return note("hypothetical", condition);
  const open = nominal ? -1 : leftOpen(scene, clause);
  if (open >= 0) return note("hypothetical", open);
  const high = nominal ? action.to : clause.to;
  const hypothetical = scene.find("hypothetical", low, high);
  if (hypothetical >= 0 && !scene.is(hypothetical - 1, "negations") && !looksBack(scene, hypothetical, clause))
    return note("hypothetical", hypothetical);
  const planned = scene.find("planned", low, high);
  if (
    planned >= 0 &&
    planned !== action.from &&
    !reported(scene, planned, action) &&
    !passive(scene, planned, action, clause)
  )
    return note("planned", planned);
  if (!nominal && (action.form === "future" || action.form === "imperative")) return note("planned", action.from);
  if (!nominal && action.form === "infinitive" && !finiteBeside(scene, clause, action))
    return note("planned", action.from);
  const governor = nominal ? -1 : planBefore(scene, clause, action);
  if (governor >= 0) return note("planned", governor);
  const ongoing = scene.find("ongoing", low, high);
  if (ongoing >= 0) return note("ongoing", ongoing);
  const habitual = scene.find("habitual", low, high);
  if (habitual >= 0) return note("ongoing", habitual);
  return !nominal && action.form === "present" && !finiteBeside(scene, clause, action) ? "ongoing" : "happened";
}

/** "It is unclear whether ...", "неизвестно, захвачен ли ...": the word that leaves a clause open; else -1. */
function leftOpen(scene: Scene, { from, to }: Clause): number {
  const { openQuestions, openParticles } = scene.pack.grammar;
  const opens = (at: number): boolean => openQuestions.includes(scene.word(at));
  if (opens(from)) return from;
  if (from > 1 && opens(from - 1) && scene.word(from - 2) === ",") return from - 1;
  if (openParticles.length === 0) return -1;
  for (let at = from + 1; at < to; at++)
    if (openParticles.includes(scene.word(at)) && scene.predicate(at - 1)) return at;
  return -1;
}

/** "Did Russian forces capture Izium?": a question without a word of asking asserts nothing. */
export function isAsked(scene: Scene, { clause, nominal }: Candidate): boolean {
  let end = scene.tokens.length;
  while (end > clause.to && /^["'»“”)]$/.test(scene.word(end - 1))) end--;
  if (nominal || clause.role === "condition" || end - clause.to !== 1 || scene.word(end - 1) !== "?") return false;
  const { questionWords } = scene.pack.grammar;
  return !scene.tokens.slice(clause.from, clause.to).some(({ lower }) => questionWords.includes(lower));
}

/** "if it can be shown that crimes were committed": what hangs on a condition is one too; else -1. */
function conditionBefore(scene: Scene, { role, from, opener }: Clause): number {
  if (role !== "complement") return -1;
  for (let at = opener === "," ? from - 2 : from - 1; at >= 0 && !/^[,;:]$/.test(scene.word(at)); at--)
    if (scene.begins(at, "conditionals") && (at === 0 || /^[,;:]$/.test(scene.word(at - 1)))) return at;
  return -1;
}

/** "getötet worden sein könnte": with a perfect infinitive the verb of possibility doubts what has happened (ruling 9). */
function looksBack(scene: Scene, at: number, clause: Clause): boolean {
  const { perfectInfinitives, participleEndings } = scene.pack.grammar;
  if (participleEndings.length === 0 || !scene.is(at, "auxiliaries")) return false;
  const last = clause.to - 1 === at ? at - 1 : clause.to - 1;
  const before = scene.word(last - 1);
  return (
    perfectInfinitives.includes(scene.word(last)) &&
    (perfectInfinitives.includes(before) || endsWith(before, participleEndings))
  );
}

/** "drohten, die Geiseln zu töten": an infinitive after a comma is planned where the clause before plans or threatens; else -1. */
function planBefore(scene: Scene, clause: Clause, action: ActionMention): number {
  const hangs = /^[,„“"]$/.test(clause.opener) && scene.pack.morphology.capitalNouns && scene.infinitive(action);
  if (!hangs || finiteBeside(scene, clause, action)) return -1;
  for (let at = clause.from - 2; at >= 0 && !/^[,;:]$/.test(scene.word(at)); at--)
    if (scene.begins(at, "planned")) return at;
  return -1;
}

/** "soll ... gefallen sein": with a participle the verb of duty is hearsay, no plan. */
const reported = (scene: Scene, at: number, action: ActionMention): boolean =>
  scene.is(at, "hedges") &&
  (action.pos === "participle" ||
    scene.pack.grammar.perfectInfinitives.some((word) => scene.tokens.some((token) => token.lower === word)));

/** "soll am Sonntag beginnen": a verb of duty with what is to come is a plan, no doubt. */
const isPlan = (scene: Scene, at: number, action: ActionMention, modality: Modality): boolean =>
  modality === "planned" && scene.is(at, "planned") && !reported(scene, at, action);

/** "wird angegriffen", "wird von Anschlägen erschüttert": with a participle the auxiliary of the future makes a passive. */
function passive(scene: Scene, at: number, action: ActionMention, clause: Clause): boolean {
  if (!scene.pack.grammar.futurePassives.includes(scene.word(at))) return false;
  if (action.pos === "participle") return true;
  const last = clause.to - 1 === at ? at - 1 : clause.to - 1;
  return action.pos !== "verb" && last > clause.from && !scene.token(last).capital && isParticiple(scene, last);
}

const isParticiple = (scene: Scene, at: number): boolean =>
  endsWith(scene.word(at), scene.pack.grammar.participleEndings) &&
  !scene.pack.grammar.openingAdverbs.includes(scene.word(at));

function finiteBeside(scene: Scene, clause: Clause, action: ActionMention): boolean {
  for (let at = clause.from; at < clause.to; at++) {
    if (at >= action.from && at < action.to) continue;
    if (scene.is(at, "auxiliaries")) return true;
  }
  return false;
}
