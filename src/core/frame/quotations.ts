import type { Document } from "../model/document.ts";
import type { ReportAct } from "../model/language.ts";
import type { Mentions } from "../model/mention.ts";
import type { Span } from "../model/span.ts";
import type { Attribution } from "./attributions.ts";
import type { Clause } from "./clauses.ts";
import { directIn, span, speakerOf } from "./direct-speech.ts";
import { Discourse, type Heard } from "./discourse.ts";
import type { FramePack } from "./frame.ts";
import { type Quoted, quotedParts } from "./quoted.ts";
import { Scene } from "./scene.ts";

/** Words that a text gives as somebody's. Spans are UTF-16. */
export interface Quotation {
  readonly quote: Span;
  /** The words that name the speaker, a pronoun too; `null` where the text names none. */
  readonly speaker: Span | null;
  readonly cue: Span | null;
  /** What the word of the cue does; absent where there is none. */
  readonly act?: ReportAct;
  /** In quotation marks; in a clause that hangs on a cue; told in the words of the publisher; going on without a cue. */
  readonly type: "direct" | "indirect" | "reported" | "free";
}

/** Every quotation of a document with its speaker, in text order. */
export function quotationsOf(
  document: Document,
  sentences: readonly Mentions[],
  packs: ReadonlyMap<string, FramePack>,
): Quotation[] {
  const found: Quotation[] = [];
  const discourse = new Discourse();
  let last: Span | null = null;
  for (const mentions of sentences) {
    const frame = packs.get(mentions.sentence.language);
    if (!frame || document.passages[mentions.sentence.passage]?.role === "boilerplate") continue;
    const scene = new Scene(mentions, frame.pack, frame.notFinite);
    const before = discourse.speaker;
    const heard = discourse.hear(scene, document.text);
    found.push(...toldBefore(scene, heard, last));
    for (const quotation of quotationsIn(scene, heard, before)) addQuotation(found, quotation, document.text);
    last = { start: mentions.sentence.start, end: mentions.sentence.end };
  }
  return found;
}

/** What a sentence said, for "Das gab X bekannt" after it. */
function toldBefore(scene: Scene, { attributions }: Heard, sentence: Span | null): Quotation[] {
  const back = attributions.find(({ backward, speaker }) => backward && speaker);
  if (!back || !sentence) return [];
  const { report, act } = back;
  return [
    {
      quote: sentence,
      speaker: speakerOf(scene, back),
      cue: { start: report.start, end: report.end },
      act,
      type: "indirect",
    },
  ];
}

/** Joins what goes on from the sentence before: an open quotation, a chain of indirect mood. */
function addQuotation(found: Quotation[], quotation: Quotation, text: string): void {
  const last = found.findLastIndex(({ type }) => type === quotation.type);
  const before = found[last];
  const joins =
    before !== undefined &&
    (quotation.type === "free" || (quotation.type === "direct" && isOpen(text, before.quote))) &&
    text.slice(before.quote.end, quotation.quote.start).trim() === "";
  if (!joins) found.push(quotation);
  else
    found[last] = {
      ...quotation,
      quote: { start: before.quote.start, end: quotation.quote.end },
      speaker: quotation.cue ? quotation.speaker : before.speaker,
    };
}

/** A quotation that its sentence did not close. */
const isOpen = (text: string, { end }: Span): boolean => !/["“”«»‘’‹›]/.test(text.slice(end - 1, end));

function quotationsIn(scene: Scene, heard: Heard, before: Span | null): Quotation[] {
  const parts = quotedParts(scene, heard.openedAt !== null);
  const own = joinSame(heard.attributions.flatMap((attribution) => told(scene, heard, attribution, parts)));
  const direct = parts.flatMap((part) => directIn(scene, heard, part, before));
  const free = heard.attributions.length === 0 && heard.continued && !heard.clauses[0]?.quoted;
  const whole: Quotation[] = free
    ? [{ quote: span(scene, 0, scene.tokens.length), speaker: before, cue: null, type: "free" }]
    : [];
  return [...own, ...direct, ...whole];
}

/** Two cues of one speaker in one sentence ("sagte und betonte") make one quotation. */
function joinSame(found: readonly Quotation[]): Quotation[] {
  const joined: Quotation[] = [];
  for (const quotation of found) {
    const at = joined.findIndex(({ speaker }) => speaker !== null && speaker.start === quotation.speaker?.start);
    const before = joined[at];
    if (!before) joined.push(quotation);
    else
      joined[at] = {
        ...before,
        type: before.type === "indirect" ? "indirect" : quotation.type,
        quote: hull(before.quote, quotation.quote),
      };
  }
  return joined;
}

const hull = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });

/** What hangs on a cue, in its own clause (reported) or beside it (indirect); nothing where it is all in quotation marks. */
function told(scene: Scene, { clauses }: Heard, attribution: Attribution, parts: readonly Quoted[]): Quotation[] {
  const { clause, report, act } = attribution;
  if (attribution.backward || attribution.forward || isPointer(scene, attribution)) return [];
  const cue = { start: report.start, end: report.end };
  const speaker = speakerOf(scene, attribution);
  const hanging = afterOpening(
    scene,
    clauses.filter(
      (other) =>
        other !== clause &&
        other.from >= attribution.from &&
        other.to <= attribution.to &&
        isContent(scene, attribution, other, clauses),
    ),
  );
  const first = hanging[0];
  const last = hanging.at(-1);
  const verb = report.pos === "verb" || report.pos === "participle";
  if (verb && ACTIONS.has(act) && first?.role !== "complement") return [];
  if (verb && first && last) {
    const { from, to } = { from: contentBefore(scene, attribution, first) ?? first.from, to: last.to };
    if (isQuoted(parts, from, to)) return [];
    return [{ quote: span(scene, from, to), speaker, cue, act, type: "indirect" }];
  }
  if (verb ? isQuoted(parts, report.to, clause.to) || !tells(attribution) : allQuoted(parts, clauses, attribution))
    return [];
  const from = attribution.from + (scene.word(attribution.from) === ":" ? 1 : 0);
  if (!verb && parts.some((part) => part.from <= from + 1 && part.to > from && part.from > clause.to)) return [];
  const quote = verb ? span(scene, clause.from, clause.to) : span(scene, from, attribution.to);
  return [{ quote, speaker, cue, act, type: verb ? "reported" : "indirect" }];
}

/** "gab an, dass die Frau „Angst hatte“": where the content begins in the clause of the cue, cut off by a quotation mark. */
function contentBefore(scene: Scene, { report, clause }: Attribution, first: Clause): number | null {
  if (!first.quoted || first.from < clause.to) return null;
  for (let at = report.to; at < clause.to; at++)
    if (scene.begins(at, "complementisers") || (scene.word(at - 1) === "," && at < clause.to - 1)) return at;
  return null;
}

/** "(Die Zeitung berichtete)": in brackets the publisher points to a report of its own or another's. */
const isPointer = (scene: Scene, { clause: { opener, from, to } }: Attribution): boolean =>
  opener === "(" && to - from <= 6 && !scene.pack.grammar.reportOpeners.includes(scene.word(from));

/** Acts whose own clause tells what is said; a consent or a look tells nothing of somebody's words. */
const TELLING = new Set<ReportAct>(["say", "announce", "claim", "deny", "accuse", "warn", "threaten", "appeal"]);

/** Acts that are no words of somebody. */
const ACTIONS = new Set<ReportAct>(["refuse", "agree", "show", "perceive", "welcome", "ask"]);

const tells = ({ act, clause, report }: Attribution): boolean =>
  TELLING.has(act) &&
  (clause.role === "main" || clause.role === "quote") &&
  clause.to - clause.from > 4 &&
  report.form !== "infinitive";

/** All clauses of a sentence but that of the cue stand in quotation marks. */
const allQuoted = (parts: readonly Quoted[], clauses: readonly Clause[], { clause }: Attribution): boolean =>
  clauses.length > 1 && clauses.every((other) => other === clause || isQuoted(parts, other.from, other.to));

/** What is said does not begin with a relative clause of what stands before it. */
function afterOpening(scene: Scene, hanging: readonly Clause[]): readonly Clause[] {
  const first = hanging.findIndex((clause) => !isRelative(scene, clause));
  return first < 0 ? [] : hanging.slice(first);
}

/** Clauses after the cue hang on it where they are complements or what directly follows; before it, all do. */
function isContent(
  scene: Scene,
  attribution: Attribution,
  other: { from: number; role: string },
  clauses: Heard["clauses"],
): boolean {
  if (other.from < attribution.clause.from) return true;
  const next = clauses[clauses.indexOf(attribution.clause as never) + 1];
  return next !== undefined && !isRelative(scene, next);
}

/** A relative clause ends with its verb where nouns carry capitals; a main clause of what is said does not. */
function isRelative(scene: Scene, { role, from, to }: Clause): boolean {
  if (role !== "relative" || !scene.pack.morphology.capitalNouns) return role === "relative";
  for (let at = from + 1; at < to - 2; at++) if (scene.is(at, "auxiliaries")) return false;
  return scene.predicate(to - 1) && scene.tokens[from - 2]?.capital === true;
}

const isQuoted = (parts: readonly Quoted[], from: number, to: number): boolean =>
  parts.some((part) => part.from <= from + 1 && part.to >= to - 1);
