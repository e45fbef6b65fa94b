import type { Span } from "../model/span.ts";

/** A paragraph: one line, or several that belong together, without the white space around them. */
export interface Paragraph extends Span {
  /** Number of the group of lines between blank lines to which it belongs. */
  readonly block: number;
}

interface Line extends Span {
  readonly block: number;
}

/**
 * Splits a text into paragraphs. Blank lines always separate; a single line break separates unless
 * the lines are wrapped: the next one goes on in lower case without a stop before, or the whole
 * text is broken at one width.
 */
export function paragraphsOf(text: string): Paragraph[] {
  const lines = linesOf(text);
  const wrapped = isWrapped(text, lines);
  const paragraphs: { start: number; end: number; block: number }[] = [];
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (last && last.block === line.block && (wrapped || goesOn(text, last, line))) last.end = line.end;
    else paragraphs.push({ ...line });
  }
  return paragraphs;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let block = 0;
  for (let from = 0; from <= text.length; ) {
    const stop = text.indexOf("\n", from);
    const end = stop < 0 ? text.length : stop;
    const span = trimmed(text, from, end);
    if (span.start < span.end) lines.push({ ...span, block });
    else block++;
    from = end + 1;
  }
  return lines;
}

const isSpace = (unit: number): boolean =>
  unit <= 0x20 || unit === 0xa0 || (unit >= 0x2000 && unit <= 0x200b) || unit === 0x3000;

/** The part of `[start, end)` without white space at its ends. */
export function trimmed(text: string, start: number, end: number): Span {
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

const STOP = /[.!?…:;][»”“"')\]]*$/u;
const LOWER_START = /^(?!https?:)[\p{Ll},.;)»”]/u;
const SPACED_BREAK = /[ \t\u00a0]\n|\n[ \t\u00a0]/;
const BULLET = /^(?:[-–—•*▪‣]|\p{Extended_Pictographic})/u;

/** True where `line` goes on with the sentence of `before`: in lower case, or at a break with a space (styled text). */
function goesOn(text: string, before: Span, line: Span): boolean {
  if (STOP.test(text.slice(Math.max(before.start, before.end - 4), before.end))) return false;
  const opening = text.slice(line.start, line.start + 8);
  if (LOWER_START.test(opening)) return true;
  return SPACED_BREAK.test(text.slice(before.end, line.start)) && !BULLET.test(opening);
}

/** True where most line breaks inside blocks cut a sentence and no line is much longer than 100 signs. */
function isWrapped(text: string, lines: readonly Line[]): boolean {
  let joints = 0;
  let cut = 0;
  for (let at = 1; at < lines.length; at++) {
    const before = lines[at - 1] as Line;
    const line = lines[at] as Line;
    if (line.end - line.start > 120) return false;
    if (before.block !== line.block) continue;
    joints++;
    if (goesOn(text, before, line)) cut++;
  }
  return joints >= 3 && cut / joints >= 0.4;
}
