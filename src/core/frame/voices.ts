import type { Voice } from "../model/claim.ts";
import type { ReportMention } from "../model/mention.ts";
import type { Attribution, Search, Speaker, VoiceContext } from "./attributions.ts";
import type { Clause } from "./clauses.ts";
import { colonVoices, headlineVoices, lineVoice } from "./headlines.ts";
import { phraseAfter, phraseBefore, plausible, voiceOf } from "./names.ts";
import { isPassive } from "./passives.ts";
import { agentAt, type Phrase } from "./phrases.ts";
import { endsWith, type Scene } from "./scene.ts";
import { endsWithColon, pointsBack, scopeOfPreposition, scopeOfVerb, sentenceScope } from "./scopes.ts";
import { namesSource, sourceNear, sourceNoun } from "./sources.ts";
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
    const attribution = clause ? attribute({ scene, clauses, clause, report, text, context, found }) : null;
    if (attribution) found.push(attribution);
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
  { report, clause, text }: Search,
  speaker: Speaker,
  scope: { readonly from: number; readonly to: number },
): Attribution {
  return {
    voice: speaker.voice,
    speaker: speaker.phrase,
    cue: text.slice(report.start, report.end),
    act: report.entry.act,
    hedge: report.entry.hedge ?? false,
    statement: (report.entry.statement ?? false) && report.pos === "verb",
    ...scope,
    clause,
    report,
    backward: false,
    forward: false,
  };
}

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
    scene.pack.morphology.capitalNouns
  ) {
    const phrase = { from: before, to: report.to };
    return attributed(search, { voice: context.last, phrase }, sentenceScope(scene));
  }
  const phrase = sourceNoun(scene, report);
  return phrase
    ? attributed(search, named(search, phrase), scopeOfPreposition(scene, search.clauses, search.clause))
    : null;
}

/** "hieß es bei Russland Aktuell", "aus Militärkreisen verlautete", "demnach": a voice beside the impersonal cue. */
function impersonalVoice(search: Search): Speaker {
  const { scene, clause, report, context } = search;
  if (scene.pack.grammar.resumptives.includes(scene.word(report.from))) return { voice: context.last, phrase: report };
  for (const at of [report.to, report.from - 2, report.from - 3]) {
    if (at < clause.from || at >= clause.to || !scene.begins(at, "prepositions")) continue;
    const phrase = phraseAfter(scene, at + 1);
    if (phrase && plausible(scene, phrase) && !scene.mentions.places.some((place) => place.from === phrase.from))
      return named(search, phrase);
  }
  const subject = scene.pack.morphology.capitalNouns ? null : speakerBefore(scene, clause, report);
  if (subject && subject.to === report.from) return named(search, subject);
  if (namesSource(scene, report)) return { voice: null, phrase: report };
  const source = scene.pack.morphology.capitalNouns ? sourceNear(scene, clause, report) : null;
  return source ? named(search, source) : { voice: null, phrase: null };
}

function attributeVerb(search: Search): Attribution | null {
  const { scene, clauses, clause, report } = search;
  if (clause.role === "condition" || attributeOf(scene, report)) return null;
  if (report.entry.act === "cite") {
    const quoted = scene.pack.morphology.capitalNouns && isPassive(scene, clause, report);
    const subject = quoted ? subjectOf(scene, clause, report, search.context.names) : null;
    if (subject && !subject.pronoun)
      return attributed(search, named(search, subject.phrase), scopeOfVerb(scene, clauses, clause, report));
    if (subject)
      return attributed(
        search,
        { voice: search.context.last, phrase: subject.phrase },
        scopeOfVerb(scene, clauses, clause, report),
      );
    const cited = citedVoice(scene, clause, report);
    return cited ? attributed(search, named(search, cited), sentenceScope(scene)) : null;
  }
  const speaker = findSpeaker(search);
  if (speaker === undefined) return null;
  return {
    ...attributed(search, speaker, scopeOfVerb(scene, clauses, clause, report)),
    backward: pointsBack(scene, clause, report),
    forward: endsWithColon(scene, report),
  };
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
    if (scene.token(at).shape === "punct" || scene.token(at).capital || agentAt(scene, at)) return false;
    if (scene.is(at, "determiners")) return true;
  }
  return false;
}

/** Whom a verb of citing cites: "die sich auf Augenzeugen beruft", "citing officials". */
function citedVoice(scene: Scene, clause: Clause, report: ReportMention): Phrase | null {
  const after = phraseAfter(scene, report.to);
  if (after && plausible(scene, after) && after.to <= clause.to) return after;
  for (let at = clause.from; at < report.from; at++) {
    if (!scene.begins(at, "prepositions")) continue;
    const phrase = phraseAfter(scene, at + 1);
    if (phrase && phrase.to <= report.from && plausible(scene, phrase)) return phrase;
  }
  return null;
}

/** The same voice, whatever its words. */
export const sameVoice = (a: Voice, b: Voice): boolean =>
  a.identity !== undefined ? a.identity === b.identity : a.text === b.text;
