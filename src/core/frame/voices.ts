import type { Voice } from "../model/claim.ts";
import type { LanguagePack, ReportAct } from "../model/language.ts";
import type { ReportMention } from "../model/mention.ts";
import type { Attribution, Search, Speaker, VoiceContext } from "./attributions.ts";
import type { Clause } from "./clauses.ts";
import { isContentClause } from "./content.ts";
import { colonVoices, headlineVoices, lineVoice } from "./headlines.ts";
import { phraseAfter, phraseBefore, plausible, voiceOf } from "./names.ts";
import { isNegatedReport } from "./negations.ts";
import { nounPhraseAt } from "./noun-phrases.ts";
import { isPassive } from "./passives.ts";
import { agentAt, type Phrase } from "./phrases.ts";
import { endsWith, type Scene } from "./scene.ts";
import { endsWithColon, pointsBack, scopeOfPreposition, scopeOfVerb, sentenceScope } from "./scopes.ts";
import { namesSource, sourceNear, sourceNoun, sourceWords } from "./sources.ts";
import { findSpeaker } from "./speakers.ts";
import { speakerBefore } from "./speakers-by-order.ts";
import { nominativeAt, subjectOf } from "./subjects.ts";

export type { Attribution } from "./attributions.ts";

/** Finds every attribution of a sentence. */
export function findAttributions(
  scene: Scene,
  clauses: readonly Clause[],
  text: string,
  context: VoiceContext,
): Attribution[] {
  const found: Attribution[] = [];
  for (const report of scene.mentions.reports) {
    const clause = clauses.find((candidate) => candidate.from <= report.from && report.from < candidate.to);
    if (!clause) continue;
    const search = { scene, clauses, clause, report, text, context, found };
    const attribution = attribute(search);
    if (!attribution) continue;
    const citing = report.entry.act === "cite" ? citingVoice(search, attribution) : null;
    if (citing) found.push(citing);
    found.push(attribution);
  }
  found.push(...headlineVoices(scene, clauses, text, found));
  found.push(...lineVoice(scene, clauses, text, found));
  found.push(...colonVoices(scene, clauses, text, found, context));
  return settleFirst(scene, dashed(scene, clauses, found) ? found.map((own) => ({ ...own, backward: true })) : found);
}

/** "— заявил X." on a line of its own: all of the sentence is the cue for what stands before it. */
function dashed(scene: Scene, clauses: readonly Clause[], found: readonly Attribution[]): boolean {
  const [own] = found;
  if (!own?.voice || found.length > 1 || !/^[–—-]$/.test(scene.word(0)) || scene.mentions.actions.length > 0)
    return false;
  return clauses.length === 1 && own.clause === clauses[0] && own.clause.to - own.clause.from <= 12;
}

/** "„Ich verurteile ...“, sagte X": the one who speaks of himself in a quotation is who the cue beside it names. */
function settleFirst(scene: Scene, found: readonly Attribution[]): Attribution[] {
  return found.map((own) => {
    const { speaker, clause } = own;
    if (!clause.quoted || !speaker || !scene.pack.grammar.firstPersons.includes(scene.word(speaker.from))) return own;
    const outer = found.find(
      (other) => !other.clause.quoted && other.voice && other.from <= own.from && own.to <= other.to,
    );
    return outer ? { ...own, voice: outer.voice } : own;
  });
}

function attribute(search: Search): Attribution | null {
  switch (search.report.pos) {
    case "preposition":
    case "postposition":
      return attributePreposition(search);
    case "phrase":
      return pointing(search, attributed(search, impersonalVoice(search), sentenceScope(search.scene)));
    case "noun":
      return isVerbAfterName(search) ? attributeVerb(search) : attributeNoun(search);
    case "adjective":
      return null;
    default:
      return attributeVerb(search);
  }
}

function attributed(
  { scene, report, clause, text }: Search,
  speaker: Speaker,
  scope: { readonly from: number; readonly to: number },
): Attribution {
  const { act, hedge = false, statement = false } = report.entry;
  const negated = isNegatedReport(scene, clause, report);
  const open = negated && act === "confirm";
  return {
    voice: speaker.voice,
    speaker: speaker.phrase,
    cue: text.slice(report.start, report.end),
    act: negated && REVERSED.has(act) ? "admit" : act,
    hedge: hedge || open,
    statement: statement && report.pos === "verb",
    vouches: !open && (negated ? act !== "admit" && !asks(scene, report) : act !== "conceal"),
    ...scope,
    clause,
    report,
    backward: false,
    forward: false,
  };
}

/** "did not say how many were wounded": what is asked about behind the verb. */
function asks({ pack: { grammar }, tokens }: Scene, { to }: ReportMention): boolean {
  const word = tokens[tokens[to]?.lower === "," ? to + 1 : to]?.lower ?? "";
  return grammar.questionWords.includes(word) || grammar.openQuestions.includes(word);
}

/** Who does not deny or conceal lets it stand. */
const REVERSED = new Set<ReportAct>(["deny", "conceal"]);

const named = ({ scene, text }: Search, phrase: Phrase): Speaker => ({ voice: voiceOf(scene, phrase, text), phrase });

/** "This was reported by X": the sentence before hangs on it. */
const pointing = ({ scene, clause, report }: Search, found: Attribution): Attribution =>
  pointsBack(scene, clause, report) ? { ...found, backward: true } : found;

/** "Reuters reports, ..." (English): right after a name, before a comma or a complement, the noun is a verb. */
function isVerbAfterName({ scene, report }: Search): boolean {
  if (scene.pack.morphology.roles !== "order") return false;
  const agent = agentAt(scene, report.from - 1);
  const verbal = scene.word(report.to) === "," || scene.begins(report.to, "complementisers");
  return verbal && agent !== undefined && (agent.source ?? agent.person) !== undefined;
}

/** "laut X", "X zufolge", "по данным X", "according to him". */
function attributePreposition(search: Search): Attribution | null {
  const { scene, report, clause, context } = search;
  const phrase =
    report.pos === "preposition" ? phraseAfter(scene, report.to) : phraseBefore(scene, report.from, clause);
  if (phrase && phrase.to - phrase.from === 1 && scene.is(phrase.from, "pronouns"))
    return context.last ? attributed(search, { voice: context.last, phrase }, sentenceScope(scene)) : null;
  if (!phrase || !plausible(scene, phrase) || !inserted(scene, report, clause, phrase)) return null;
  return pointing(search, attributed(search, named(search, phrase), scopeOfPreposition(scene, search.clauses, clause)));
}

/** ", so der Minister": some sources stand only in an insert, first and last in their clause. */
function inserted(scene: Scene, report: ReportMention, clause: Clause, phrase: Phrase): boolean {
  if (!scene.pack.grammar.insertSources.includes(scene.word(report.from))) return true;
  const opens = report.from > 0 && scene.token(report.from - 1).shape === "punct";
  const after = scene.tokens[phrase.to];
  const closes =
    after === undefined ||
    after.shape === "punct" ||
    phrase.to >= clause.to ||
    scene.is(phrase.to, "prepositions") ||
    scene.report(phrase.to) !== undefined;
  return opens && closes && nominativeAt(scene, report.to);
}

/** "nach pakistanischer Darstellung", "за його словами": a noun of reporting after a preposition of source. */
function attributeNoun(search: Search): Attribution | null {
  const { scene, report, context } = search;
  const { sourceLeads } = scene.pack.grammar;
  const before = report.from - 1;
  if (before > 0 && scene.is(before, "pronouns") && sourceLeads.includes(scene.word(before - 1))) {
    const phrase = { from: before, to: report.to };
    return context.last ? attributed(search, { voice: context.last, phrase }, sentenceScope(scene)) : null;
  }
  if (
    sourceLeads.includes(scene.word(report.to)) &&
    scene.is(before, "determiners") &&
    scene.pack.morphology.capitalNouns &&
    !governs(scene, report.to)
  ) {
    const phrase = { from: before, to: report.to };
    return attributed(search, { voice: context.last, phrase }, sentenceScope(scene));
  }
  const phrase = sourceNoun(scene, report);
  return phrase
    ? attributed(search, named(search, phrase), scopeOfPreposition(scene, search.clauses, search.clause))
    : contentOfNoun(search);
}

/** "den Vorwurf der Opposition, es handele sich um ...": the clause after a noun of reporting and its genitive hangs on it. */
function contentOfNoun(search: Search): Attribution | null {
  const { scene, clause, clauses, report, text } = search;
  if (!scene.pack.morphology.capitalNouns || !TELLING_NOUNS.has(report.entry.act)) return null;
  const next = clauses[clauses.indexOf(clause) + 1];
  const noun = nounPhraseAt(scene, report.from, clause.to);
  if (!noun || noun.to !== clause.to || next?.opener !== "," || !isContentClause(scene, next)) return null;
  const whose = noun.to > report.to + 1 ? nounPhraseAt(scene, report.to, clause.to) : null;
  if (!whose) return null;
  return attributed(
    search,
    { voice: voiceOf(scene, whose, text), phrase: noun },
    { from: next.from, to: scene.tokens.length },
  );
}

const TELLING_NOUNS = new Set<ReportAct>([
  "say",
  "claim",
  "accuse",
  "warn",
  "threaten",
  "appeal",
  "announce",
  "predict",
  "think",
  "promise",
]);

/** A noun phrase follows the preposition: it stands before its own noun ("die Frage nach der Schuld"), not after another's. */
const governs = (scene: Scene, at: number): boolean =>
  scene.is(at + 1, "determiners") || nounPhraseAt(scene, at + 1, scene.tokens.length) !== null;

/** "hieß es bei Russland Aktuell", "aus Militärkreisen verlautete", "demnach": a voice beside the impersonal cue. */
function impersonalVoice(search: Search): Speaker {
  const { scene, clause, report, context } = search;
  if (scene.pack.grammar.resumptives.includes(scene.word(report.from))) return { voice: context.last, phrase: report };
  const source = namesSource(scene, report);
  for (const at of [report.to, report.from - 2, report.from - 3]) {
    if (source || at < clause.from || at >= clause.to || !scene.begins(at, "prepositions")) continue;
    const phrase = phraseAfter(scene, at + 1);
    const place = phrase && scene.mentions.places.some(({ from }) => from === phrase.from);
    if (phrase && plausible(scene, phrase) && (!place || scene.pack.grammar.origins.includes(scene.word(at))))
      return named(search, phrase);
  }
  const passive = scene.pack.morphology.roles === "order" && scene.is(report.from, "passives");
  const subject = scene.pack.morphology.capitalNouns || passive ? null : speakerBefore(scene, clause, report);
  if (subject && subject.to === report.from) return named(search, subject);
  if (source) return { voice: null, phrase: sourceWords(scene, report) };
  const near = scene.pack.morphology.capitalNouns ? sourceNear(scene, clause, report) : null;
  return near ? named(search, near) : { voice: null, phrase: null };
}

function attributeVerb(search: Search): Attribution | null {
  const { scene, clauses, clause, report } = search;
  if (refersBack(search) || answers(search)) return null;
  if (clause.role === "condition" || attributeOf(scene, report) || isOtherVerb(scene, clause, report)) return null;
  if (report.entry.act === "cite") return attributeCited(search);
  const speaker = findSpeaker(search);
  if (speaker === undefined) return null;
  const scope = scopeOfVerb(scene, clauses, clause, report);
  const object = tellsOfBefore(search, speaker.phrase)
    ? { ...scope, from: clause.from }
    : speaker.phrase && takesObjectBefore(search, speaker.phrase)
      ? { ...scope, from: speaker.phrase.to }
      : scope;
  return {
    ...attributed(search, speaker, object),
    backward: pointsBack(scene, clause, report),
    forward: endsWithColon(scene, report),
  };
}

/** "X wird mit den Worten zitiert:", "die sich auf Augenzeugen beruft": whom a verb of citing cites. */
function attributeCited(search: Search): Attribution | null {
  const { scene, clauses, clause, report, context } = search;
  const forward = endsWithColon(scene, report);
  const quoted = scene.pack.morphology.capitalNouns && isPassive(scene, clause, report);
  const subject = quoted ? subjectOf(scene, clause, report, context.names) : null;
  if (subject) {
    const { phrase, pronoun } = subject;
    const speaker = pronoun ? { voice: context.last, phrase } : named(search, phrase);
    return { ...attributed(search, speaker, scopeOfVerb(scene, clauses, clause, report)), forward };
  }
  const cited = citedVoice(scene, clause, report);
  return cited ? { ...attributed(search, named(search, cited), sentenceScope(scene)), forward } : null;
}

/** "Die Zeitung zitiert den Minister mit den Worten": who cites, around whom is cited. */
function citingVoice(search: Search, cited: Attribution): Attribution | null {
  const { scene, clause, report, context } = search;
  if (!scene.pack.morphology.capitalNouns || report.pos !== "verb" || isPassive(scene, clause, report)) return null;
  const subject = subjectOf(scene, clause, report, context.names);
  if (!subject?.somebody || subject.phrase.from === cited.speaker?.from) return null;
  return { ...cited, voice: voiceOf(scene, subject.phrase, search.text), speaker: subject.phrase, act: "say" };
}

/** "Die Beerdigung findet ... statt": the particle at the end of the clause makes another verb than the one of reporting. */
function isOtherVerb(scene: Scene, clause: Clause, report: ReportMention): boolean {
  const particle = scene.word(clause.to - 1);
  if (report.to >= clause.to || !scene.pack.grammar.particles.includes(particle)) return false;
  if (scene.token(clause.to - 2).shape === "punct" || report.pos !== "verb") return false;
  const verb = scene.word(report.from);
  return !separable(scene.pack, particle).some((stem) => verb.startsWith(stem));
}

const separables = new WeakMap<LanguagePack, Map<string, string[]>>();

/** Stems of the verbs of reporting that leave this particle at the end of their clause. */
function separable(pack: LanguagePack, particle: string): readonly string[] {
  let stems = separables.get(pack);
  if (!stems) {
    stems = new Map();
    for (const pattern of pack.reports.flatMap(({ verb }) => verb ?? [])) {
      const [prefix, stem] = pattern.replace("*", "").split("+");
      if (prefix && stem) stems.set(prefix, [...(stems.get(prefix) ?? []), stem]);
    }
    separables.set(pack, stems);
  }
  return stems.get(particle) ?? [];
}

/** "(Wikinews berichtete)": in brackets and without a word of what was said it points to another report. */
const refersBack = ({ scene, clause, report }: Search): boolean =>
  clause.opener === "(" && clause.to - clause.from <= 4 && report.to === clause.to && scene.word(clause.to) === ")";

/** "Moscow accused Kyiv of shelling the plant; Kyiv denied it", "Moskau meldet Einnahme, Kiew widerspricht": no word inside of the other's. */
function answers({ scene, clause, report, found }: Search): boolean {
  const before = found.some(({ voice, clause: other }) => voice !== null && other !== clause);
  if (report.entry.act !== "deny" || !before || clause.to - clause.from > LONGEST_ANSWER) return false;
  if (clause.to === report.to && report.from - clause.from === 1) return true;
  for (let at = clause.from + 1; at < clause.to; at++)
    if (scene.is(at, "pronouns") || (scene.is(at, "determiners") && !scene.token(at + 1)?.capital)) return true;
  return false;
}

const LONGEST_ANSWER = 6;

/** Acts whose object is an event. */
const OBJECT_TAKING = new Set<ReportAct>([
  "say",
  "condemn",
  "confirm",
  "deny",
  "welcome",
  "admit",
  "announce",
  "claim",
]);

/** "Der Rat hat den Anschlag verurteilt": where the verb closes its clause, its object stands between it and the subject. */
const takesObjectBefore = ({ scene, clause, report }: Search, speaker: Phrase): boolean =>
  scene.pack.morphology.capitalNouns &&
  OBJECT_TAKING.has(report.entry.act) &&
  clause.to - report.to <= 1 &&
  scene.mentions.actions.some(({ from, to }) => from >= speaker.to && to <= report.from);

/**
 * "Die Offensive wurde von X bestätigt", "Über die Proteste berichtete X": of a passive the subject is what is told of, and
 * so is what a German clause opens with where the speaker stands behind its verb.
 */
function tellsOfBefore({ scene, clause, report }: Search, speaker: Phrase | null): boolean {
  if (!OBJECT_TAKING.has(report.entry.act) || clause.quoted) return false;
  const told = scene.mentions.actions.some(
    ({ from, to, pos }) => pos === "noun" && from >= clause.from && to <= report.from,
  );
  if (!told) return false;
  if (report.pos !== "noun" && isPassive(scene, clause, report)) return true;
  return scene.pack.morphology.capitalNouns && clause.role === "main" && speaker !== null && speaker.from >= report.to;
}

/** "die seit Tagen erwartete Offensive": an attribute before its noun is no act of speech. */
function attributeOf(scene: Scene, report: ReportMention): boolean {
  const { grammar, morphology } = scene.pack;
  if (
    !morphology.capitalNouns ||
    !endsWith(scene.word(report.from), grammar.attributeSuffixes) ||
    !scene.tokens[report.to]?.capital
  )
    return false;
  for (let at = report.from - 1; at >= Math.max(0, report.from - 5); at--) {
    if (scene.token(at).shape === "punct") return false;
    if (scene.is(at, "determiners")) return true;
    // "die seit Tagen erwartete Offensive": a noun inside of an attribute hangs on a preposition.
    const inner = scene.token(at).capital || agentAt(scene, at) !== undefined;
    if (inner && !scene.is(at - 1, "prepositions")) return false;
  }
  return false;
}

/** Whom a verb of citing cites: "die sich auf Augenzeugen beruft", "citing officials". */
function citedVoice(scene: Scene, clause: Clause, report: ReportMention): Phrase | null {
  const object = scene.pack.morphology.capitalNouns ? objectAfter(scene, clause, report) : null;
  if (object) return object;
  const after = phraseAfter(scene, report.to);
  if (after && plausible(scene, after) && after.to <= clause.to) return after;
  for (let at = clause.from; at < report.from; at++) {
    if (!scene.begins(at, "prepositions")) continue;
    const phrase = phraseAfter(scene, at + 1);
    if (phrase && phrase.to <= report.from && plausible(scene, phrase)) return phrase;
  }
  return null;
}

/** "„...“, zitiert die Zeitung den Minister": the last noun phrase after the verb that no preposition governs. */
function objectAfter(scene: Scene, clause: Clause, report: ReportMention): Phrase | null {
  if (report.to - report.from > 1) return null;
  let object: Phrase | null = null;
  for (let at = report.to; at < clause.to; ) {
    if (scene.begins(at, "prepositions")) return object;
    const phrase = nounPhraseAt(scene, at, clause.to);
    object = phrase ?? object;
    at = phrase ? phrase.to : at + 1;
  }
  return object;
}

/** The same voice, whatever its words. */
export const sameVoice = (a: Voice, b: Voice): boolean =>
  a.identity !== undefined ? a.identity === b.identity : a.text === b.text;
