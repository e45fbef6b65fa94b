import type { Span } from "../model/span.ts";

/** The dash and the age rating ("16+") between a headline and its rubric. */
const CLOSING = /\s*(?:\d{1,2}\+\s*)?[\u2012-\u2015-]\s*$/u;
const REACH = 12;

/** The stretches of a passage between the rubrics run into it: "headline — World text" is two. */
export function sectionsOf(text: string, { start, end }: Span, rubrics: readonly string[]): Span[] {
  const sections: Span[] = [];
  let from = start;
  for (const at of rubrics.flatMap((rubric) => placesOf(text, start, end, rubric)).sort((a, b) => a.start - b.start)) {
    if (at.start < from) continue;
    sections.push({ start: from, end: at.start });
    from = at.end;
  }
  sections.push({ start: from, end });
  return sections;
}

/** Where a rubric stands behind a dash, with the dash. Searched in the passage alone: a text has as many passages as it likes. */
function placesOf(text: string, start: number, end: number, rubric: string): Span[] {
  const words = text.slice(start, end);
  const found: Span[] = [];
  for (let at = words.indexOf(rubric); at >= 0; at = words.indexOf(rubric, at + rubric.length)) {
    const closing = CLOSING.exec(words.slice(Math.max(0, at - REACH), at));
    if (closing && closing[0] !== "")
      found.push({ start: start + at - closing[0].length, end: start + at + rubric.length });
  }
  return found;
}
