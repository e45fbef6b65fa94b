import type { Voice } from "../model/claim.ts";
import type { ReportAct } from "../model/language.ts";
import type { AgentMention, ReportMention } from "../model/mention.ts";
import type { Clause } from "./clauses.ts";
import { agentAt, canSpeak, growPhrase, type Phrase, phraseSpan } from "./phrases.ts";
import { endsWith, type Scene } from "./scene.ts";

/** One attribution in a sentence: whose word it is, the cue, and the tokens that hang on it. */
export interface Attribution {
  /** `null` where the text names no voice ("it is reported"). */
  readonly voice: Voice | null;
  readonly cue: string;
  readonly act: ReportAct;
  readonly hedge: boolean;
  /** The act itself is worth a `statement` when its content has no kind. */
  readonly statement: boolean;
  /** Tokens that hang on it. */
  readonly from: number;
  readonly to: number;
  /** Clause of the cue. */
  readonly clause: Clause;
  readonly report: ReportMention;
  /** The sentence before hangs on it too ("Об этом сообщил ...", "Das meldet ..."). */
  readonly backward: boolean;
  /** What follows this sentence hangs on it ("Er sagte:"). */
  readonly forward: boolean;
}

/** What the sentences before leave to this one. */
export interface VoiceContext {
  /** The last voice that spoke, for pronouns, indirect mood and running quotations. */
  readonly last: Voice | null;
}

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
    const attribution = attribute(scene, clauses, clause, report, text, context);
    if (attribution) found.push(attribution);
  }
  return [...found, ...headlineVoices(scene, clauses, text, found)];
}

function attribute(
  scene: Scene,
  clauses: readonly Clause[],
  clause: Clause,
  report: ReportMention,
  text: string,
  context: VoiceContext,
): Attribution | null {
  const base = {
    cue: text.slice(report.start, report.end),
    act: report.entry.act,
    hedge: report.entry.hedge ?? false,
    statement: (report.entry.statement ?? false) && report.pos === "verb",
    clause,
    report,
    backward: false,
    forward: false,
  };
  if (report.pos === "preposition" || report.pos === "postposition") {
    const phrase =
      report.pos === "preposition" ? phraseAfter(scene, report.to) : phraseBefore(scene, report.from, clause);
    if (phrase && phrase.to - phrase.from === 1 && scene.is(phrase.from, "pronouns"))
      return context.last ? { ...base, voice: context.last, ...sentenceScope(scene) } : null;
    if (!phrase || !plausible(scene, phrase)) return null;
    return { ...base, voice: voiceOf(scene, phrase, text), ...scopeOfPreposition(scene, clauses, clause, report) };
  }
  if (report.pos === "phrase")
    return { ...base, voice: impersonalVoice(scene, clause, report, text, context), ...sentenceScope(scene) };
  if (report.pos === "noun") {
    if (
      report.from > 1 &&
      scene.is(report.from - 1, "pronouns") &&
      scene.pack.grammar.sourceLeads.includes(scene.word(report.from - 2))
    )
      return context.last ? { ...base, voice: context.last, ...sentenceScope(scene) } : null;
    const phrase = sourceNoun(scene, report);
    return phrase
      ? { ...base, voice: voiceOf(scene, phrase, text), ...scopeOfPreposition(scene, clauses, clause, report) }
      : null;
  }
  if (report.pos === "adjective") return null;
  return attributeVerb(scene, clauses, clause, report, text, context, base);
}

/** A phrase can be a voice where it names somebody, or begins with a name. */
function plausible(scene: Scene, phrase: Phrase): boolean {
  if (scene.mentions.agents.some((agent) => agent.from >= phrase.from && agent.to <= phrase.to)) return true;
  return isName(scene, phrase.from) || (phrase.from === 0 && scene.token(phrase.from).capital);
}

/** "Nach pakistanischer Darstellung", "по данным американской разведки": somebody named around a noun of reporting. */
function sourceNoun(scene: Scene, report: ReportMention): Phrase | null {
  const { sourceLeads } = scene.pack.grammar;
  for (let at = report.from - 1; at >= Math.max(0, report.from - 4); at--) {
    if (!sourceLeads.includes(scene.word(at))) continue;
    const after = phraseAfter(scene, report.to);
    if (after && after.from - report.to <= 1 && plausible(scene, after)) return after;
    const inside = { from: at + 1, to: report.to };
    const compound =
      report.to - report.from === 1 && scene.token(report.from).end - scene.token(report.from).start > 12;
    return plausible(scene, inside) || compound ? inside : null;
  }
  return null;
}

type Base = Omit<Attribution, "voice" | "from" | "to">;

/** "hieß es bei Russland Aktuell", "aus Militärkreisen verlautete", "demnach": a voice beside the impersonal cue. */
function impersonalVoice(
  scene: Scene,
  clause: Clause,
  report: ReportMention,
  text: string,
  context: VoiceContext,
): Voice | null {
  if (scene.pack.grammar.resumptives.includes(scene.word(report.from))) return context.last;
  for (const at of [report.to, report.from - 2, report.from - 3]) {
    if (at < clause.from || at >= clause.to || !scene.begins(at, "prepositions")) continue;
    const phrase = phraseAfter(scene, at + 1);
    if (phrase && plausible(scene, phrase) && !scene.mentions.places.some((place) => place.from === phrase.from))
      return voiceOf(scene, phrase, text);
  }
  return null;
}

function attributeVerb(
  scene: Scene,
  clauses: readonly Clause[],
  clause: Clause,
  report: ReportMention,
  text: string,
  context: VoiceContext,
  base: Base,
): Attribution | null {
  if (attributeOf(scene, report)) return null;
  if (report.entry.act === "cite") {
    const cited = citedVoice(scene, clause, report);
    return cited ? { ...base, voice: voiceOf(scene, cited, text), ...sentenceScope(scene) } : null;
  }
  const speaker = findSpeaker(scene, clause, report, text, context);
  if (speaker === undefined) return null;
  const scope = scopeOfVerb(scene, clauses, clause, report);
  return {
    ...base,
    voice: speaker,
    ...scope,
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
    if (scene.token(at).shape === "punct" || agentAt(scene, at)) return false;
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

const sentenceScope = (scene: Scene): { from: number; to: number } => ({ from: 0, to: scene.tokens.length });

/** A source preposition covers its sentence; inside a subordinate clause only from there on. */
function scopeOfPreposition(
  scene: Scene,
  clauses: readonly Clause[],
  clause: Clause,
  _report: ReportMention,
): { from: number; to: number } {
  if (clause.role === "main" || clause === clauses[0] || clause === clauses.at(-1)) return sentenceScope(scene);
  return { from: clause.from, to: scene.tokens.length };
}

/**
 * A verb of saying covers what follows it; standing after what is said ("..., sagte X"), it
 * covers what precedes.
 */
function scopeOfVerb(
  scene: Scene,
  clauses: readonly Clause[],
  clause: Clause,
  report: ReportMention,
): { from: number; to: number } {
  const index = clauses.indexOf(clause);
  const postponed = index > 0 && isPostponed(scene, clauses, index, report);
  return postponed ? { from: 0, to: clause.from } : { from: report.to, to: scene.tokens.length };
}

/** The clause of saying comes after its content: no complement follows, and it is short or inverted. */
function isPostponed(scene: Scene, clauses: readonly Clause[], index: number, report: ReportMention): boolean {
  const clause = clauses[index] as Clause;
  if (clause.role === "relative" || clause.role === "subordinate" || clause.role === "condition") return false;
  const next = clauses[index + 1];
  if (next && (next.role === "complement" || next.opener === ":" || (next.quoted && !clauses[index - 1]?.quoted)))
    return false;
  const before = clauses[index - 1] as Clause;
  if (before.quoted && !clause.quoted) return true;
  if (report.from - clause.from <= 1 && clause.opener !== "word") return true;
  const short = clause.to - clause.from <= 14;
  return (
    short &&
    (clause.opener === "," || clause.opener === "–" || clause.opener === "—" || clause.opener === "-") &&
    !contentAfter(scene, report, clause)
  );
}

function contentAfter(scene: Scene, report: ReportMention, clause: Clause): boolean {
  for (let at = report.to, free = true; at < clause.to; at++) {
    if (scene.begins(at, "prepositions")) free = false;
    const action = scene.action(at);
    if (action && (action.pos !== "noun" || free)) return true;
  }
  return false;
}

/** "Об этом сообщил X", "Das meldet Haaretz", "This was confirmed by X". */
function pointsBack(scene: Scene, clause: Clause, report: ReportMention): boolean {
  if (clause.from > 1) return false;
  if (!scene.begins(clause.from, "backReferences")) return false;
  return !contentAfter(scene, report, clause) || report.from - clause.from <= 3;
}

function endsWithColon(scene: Scene, report: ReportMention): boolean {
  const last = scene.tokens.length - 1;
  return scene.word(last) === ":" && last - report.to <= 12;
}

/** The speaker of a verb of saying; `null` for a voice without a name, undefined where it is no attribution. */
function findSpeaker(
  scene: Scene,
  clause: Clause,
  report: ReportMention,
  text: string,
  context: VoiceContext,
): Voice | null | undefined {
  if (report.pos === "participle" || isPassive(scene, clause, report)) {
    const agent = agentOfPassive(scene, clause, report);
    return agent ? voiceOf(scene, agent, text) : null;
  }
  const before = speakerBefore(scene, clause, report);
  if (!before && pronounBefore(scene, clause, report)) return context.last ?? undefined;
  const after = speakerAfter(scene, clause, report);
  const inverted = clause.from === report.from || (/^[,“”–—-]$/.test(clause.opener) && report.from - clause.from <= 1);
  const phrase = inverted ? (after ?? before) : (before ?? after);
  if (phrase) return voiceOf(scene, phrase, text);
  if (SHOWS.has(report.entry.act)) return undefined;
  if (pronounNear(scene, clause, report)) return context.last ?? undefined;
  const name = capitalNear(scene, clause, report);
  if (name) return voiceOf(scene, name, text);
  return scene.pack.grammar.reflexives.length > 0 && report.from === clause.from && report.form !== "infinitive"
    ? null
    : undefined;
}

/** Acts of things as often as of people: without somebody named they are no attribution. */
const SHOWS = new Set<ReportAct>(["show", "perceive", "think"]);

function isPassive(scene: Scene, clause: Clause, report: ReportMention): boolean {
  const { grammar, morphology } = scene.pack;
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
function speakerBefore(scene: Scene, clause: Clause, report: ReportMention): Phrase | null {
  const low =
    report.from - clause.from <= 1 && clause.opener === "," && !scene.is(clause.from, "relatives")
      ? subjectBefore(scene, clause)
      : clause.from;
  const agents = scene.mentions.agents.filter(
    (agent) => agent.from >= low && agent.to <= report.from && canSpeak(agent) && canBeSubject(scene, agent),
  );
  const head = low < clause.from ? agents.at(0) : agents.at(-1);
  if (head) return growPhrase(scene, head, low, report.from);
  return low < clause.from && isName(scene, low)
    ? growPhrase(scene, { from: low, to: low + 1 }, low, report.from)
    : null;
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
    if (scene.is(at, "prepositions")) return false;
    if (scene.token(at).shape === "punct" || scene.report(at)) break;
  }
  return true;
}

/** "I encourage", "er sagte": a pronoun right before the verb is its subject. */
function pronounBefore(scene: Scene, clause: Clause, report: ReportMention): boolean {
  for (let at = report.from - 1; at >= Math.max(clause.from, report.from - 3); at--) {
    if (scene.is(at, "pronouns") && !scene.is(at - 1, "prepositions") && !scene.is(at, "determiners")) return true;
    if (!scene.is(at, "auxiliaries")) return false;
  }
  return false;
}

function pronounNear(scene: Scene, clause: Clause, report: ReportMention): boolean {
  for (let at = Math.max(clause.from, report.from - 4); at < Math.min(clause.to, report.to + 3); at++) {
    if (scene.is(at, "pronouns") && !scene.is(at - 1, "prepositions")) return true;
  }
  return false;
}

/** A name the theatre does not know: capital words next to the verb. */
function capitalNear(scene: Scene, clause: Clause, report: ReportMention): Phrase | null {
  if (report.to < clause.to && isName(scene, report.to))
    return growPhrase(scene, { from: report.to, to: report.to + 1 }, report.to, clause.to);
  const before = report.from - 1;
  if (before >= clause.from && isName(scene, before))
    return growPhrase(scene, { from: before, to: before + 1 }, clause.from, report.from);
  return null;
}

function isName(scene: Scene, at: number): boolean {
  const token = scene.token(at);
  if (
    !token.capital ||
    scene.is(at, "determiners") ||
    scene.is(at, "pronouns") ||
    scene.is(at, "prepositions") ||
    scene.action(at)
  )
    return false;
  return (
    at > 0 &&
    !scene.mentions.places.some((place) => place.from <= at && at < place.to) &&
    !scene.mentions.times.some((time) => time.from <= at && at < time.to)
  );
}

/** The noun phrase that begins at `from` (after a preposition), up to the next sign or predicate. */
function phraseAfter(scene: Scene, from: number): Phrase | null {
  let to = from;
  while (to < scene.tokens.length && to < from + 14) {
    const sign = scene.token(to);
    if (sign.shape === "punct" && !/^["„“«»'-]$/.test(sign.lower)) break;
    if (to > from && (sign.shape === "number" || scene.mentions.quantities.some((quantity) => quantity.from === to)))
      break;
    if (to > from && (scene.predicate(to) || scene.action(to)) && !agentAt(scene, to)) break;
    if (to > from && scene.mentions.times.some((time) => time.from === to)) break;
    if (to > from && scene.begins(to, "prepositions") && !scene.pack.grammar.links.includes(sign.lower)) break;
    to++;
  }
  while (from < to && (scene.is(from, "determiners") || scene.token(from).shape === "punct")) from++;
  while (to > from && scene.token(to - 1).shape === "punct") to--;
  return to > from ? { from, to } : null;
}

function phraseBefore(scene: Scene, to: number, clause: Clause): Phrase | null {
  let from = to;
  while (from > clause.from && scene.token(from - 1).shape !== "punct" && !scene.predicate(from - 1)) from--;
  while (from < to && (scene.is(from, "determiners") || scene.is(from, "prepositions"))) from++;
  return to > from ? { from, to } : null;
}

/** "... - голова ОДА", "– Reuters" at the end; "Зеленський: ..." before what is said. */
function headlineVoices(
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
      hasAction(scene, clause) ||
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
    const { start, end } = phraseSpan(scene, phrase);
    const report: ReportMention = {
      from: clause.from,
      to: clause.to,
      start,
      end,
      entry: { act: "say" },
      pos: "phrase",
      form: "none",
      cases: "",
    };
    voices.push({
      voice: voiceOf(scene, phrase, text),
      cue: clause.opener || ":",
      act: "say",
      hedge: false,
      statement: false,
      ...scope,
      clause,
      report,
      backward: false,
      forward: endsWithColon(scene, report),
    });
  });
  return voices;
}

/** Somebody who can speak, named at the start of a clause that says nothing else. */
function bareVoice(scene: Scene, clause: Clause): Phrase | null {
  const agent = scene.mentions.agents.find(
    (candidate) => candidate.from >= clause.from && candidate.to <= clause.to && canSpeak(candidate),
  );
  if (agent?.party?.kind === "state" && clause.to - clause.from <= 2) return null;
  if (agent)
    return agent.from <= clause.from + 3 && !scene.is(agent.from - 1, "prepositions")
      ? growPhrase(scene, agent, clause.from, clause.to)
      : null;
  const short = clause.to - clause.from <= 3;
  return short && isName(scene, clause.from) && clause.from > 0
    ? growPhrase(scene, { from: clause.from, to: clause.from + 1 }, clause.from, clause.to)
    : null;
}

function hasAction(scene: Scene, clause: Clause): boolean {
  for (let at = clause.from; at < clause.to; at++) if (scene.action(at)) return true;
  return false;
}

const UNNAMED = new Set(["anonymous", "witness", "media", "civilian", "person", "expert"]);

/** A voice from a phrase, with its identity where the theatre knows it. */
export function voiceOf(scene: Scene, phrase: Phrase, text: string): Voice {
  const span = phraseSpan(scene, phrase);
  const agents = scene.mentions.agents.filter((agent) => agent.from >= phrase.from && agent.to <= phrase.to);
  const named = agents.find((agent) => agent.person) ?? agents.find((agent) => agent.source);
  const identity = named?.person
    ? `person:${named.person.id}`
    : named?.source
      ? `source:${named.source.id}`
      : undefined;
  const side = named?.side ?? agents.find((agent) => agent.side)?.side;
  const words = text.slice(span.start, span.end);
  const anonymous =
    !named &&
    agents.some((agent) => agent.people && UNNAMED.has(agent.people.role)) &&
    !agents.some((agent) => agent.party);
  return {
    ...span,
    text: words,
    ...(side ? { side } : {}),
    ...(identity ? { identity } : {}),
    ...(anonymous ? { anonymous } : {}),
  };
}
