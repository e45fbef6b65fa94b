import type { ReportAct } from "../model/language.ts";
import type { Span } from "../model/span.ts";
import type { Attribution } from "./attributions.ts";
import type { Heard } from "./discourse.ts";
import { phraseSpan } from "./phrases.ts";
import type { Quotation } from "./quotations.ts";
import type { Quoted } from "./quoted.ts";
import type { Scene } from "./scene.ts";

/** Acts that bring no words of somebody, where another one is near. */
const WORDLESS = new Set<ReportAct>(["show", "perceive", "agree"]);

/** The words of some tokens. */
export const span = (scene: Scene, from: number, to: number): Span => phraseSpan(scene, { from, to });

/** The words that name the speaker of an attribution. */
export const speakerOf = (scene: Scene, { speaker }: Attribution): Span | null =>
  speaker ? phraseSpan(scene, speaker) : null;

/** Words in quotation marks with the voice nearest around them. */
export function directIn(scene: Scene, heard: Heard, part: Quoted, before: Span | null): Quotation[] {
  const over = heard.attributions
    .filter(({ backward, report }) => !backward && (report.to <= part.from || report.from >= part.to))
    .filter(
      (own) =>
        (own.from <= part.to && part.from <= own.to) || (own.clause.from <= part.from && part.to <= own.clause.to),
    )
    .sort((a, b) => distance(a, part) - distance(b, part));
  const own = over.find(({ act }) => !WORDLESS.has(act)) ?? over[0];
  if (isTitle(scene, part) || heard.attributions.some((other) => namedWithin(other, part))) return [];
  const quote = span(scene, part.from, part.to);
  if (own)
    return over
      .filter(({ report }) => report === own.report)
      .map((nearest) => ({
        quote,
        speaker: speakerOf(scene, nearest),
        cue: { start: own.report.start, end: own.report.end },
        type: "direct",
      }));
  const goesOn = heard.continued !== null || heard.around !== null;
  return goesOn ? [{ quote, speaker: before, cue: null, type: "direct" }] : [];
}

/**
 * A name in quotation marks: after its noun or article ("der „Financial Times“", "die Website „X“"), or wherever no
 * word of naming stands before it ("kurz „DFB“"; but "als „Bunker“", "einen „Militärputsch“").
 */
function isTitle(scene: Scene, { from, to }: Quoted): boolean {
  if (to - from > LONGEST_TITLE || !scene.pack.morphology.capitalNouns) return false;
  if (isAddress(scene, from + 1, to - 1)) return true;
  const last = scene.token(to - 2);
  if (!scene.token(from + 1).capital || !(last.capital || last.shape === "number") || saysSomething(scene, from, to))
    return false;
  if (from > 0 && scene.token(from - 1).capital) return true;
  return !scene.pack.grammar.namings.includes(scene.word(from - 1)) && scene.word(from - 1) !== ":";
}

/** "news.bbc.co.uk": dots without blanks between words. */
function isAddress(scene: Scene, from: number, to: number): boolean {
  if (/\p{L}\.\p{L}/u.test(scene.word(from))) return true;
  for (let at = from + 1; at < to; at++) if (scene.token(at).spaced) return false;
  return to - from > 2 && scene.word(from + 1) === ".";
}

const LONGEST_TITLE = 7;

function saysSomething(scene: Scene, from: number, to: number): boolean {
  for (let at = from + 1; at < to - 1; at++) if (scene.predicate(at) && !scene.token(at).capital) return true;
  return /^[.!?]$/.test(scene.word(to - 2));
}

/** The quotation marks stand around the speaker's own name, outside of which the cue is. */
const namedWithin = ({ speaker, report }: Attribution, part: Quoted): boolean =>
  speaker !== null &&
  speaker.from >= part.from &&
  speaker.to <= part.to &&
  (report.to <= part.from || report.from >= part.to);

const distance = ({ report }: Attribution, part: Quoted): number =>
  report.to <= part.from ? part.from - report.to : report.from >= part.to ? report.from - part.to : 0;
