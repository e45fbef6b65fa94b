import type { PassageRole } from "../model/document.ts";
import type { Paragraph } from "./paragraphs.ts";
import { BOILERPLATE, CAPTION } from "./words.ts";

/** A paragraph with its role. */
export interface Ranked extends Paragraph {
  readonly role: PassageRole;
}

const HEADLINE_LIMIT = 160;
const SUBHEAD_LIMIT = 110;
const CAPTION_LIMIT = 240;

/** Gives each paragraph its role. `title` is the document's title where known. */
export function rolesOf(text: string, paragraphs: readonly Paragraph[], title: string | null): Ranked[] {
  const roles = paragraphs.map((paragraph) => ownRole(text.slice(paragraph.start, paragraph.end), title));
  spreadCaptions(paragraphs, roles);
  markHeadlines(text, paragraphs, roles);
  markLead(roles);
  return paragraphs.map((paragraph, i) => ({ ...paragraph, role: roles[i] as PassageRole }));
}

const QUOTED = /^[„“«"‚‹»].*[”“»"‘›«][.!?,]?$/su;
const TICKER = /^(\+{2,}|\d{1,2}[:.]\d{2}(\s?(Uhr|h))?\s*[—–|:-]\s)/u;
const ADDRESS = /^(?:https?:\/\/|www\.|t\.me\/|[@#])[^\s]/iu;
const CREDIT = /(getty images|\/\s?reuters|\(foto|\(photo|\(фото|©)/iu;

/** The role that the words of a paragraph tell by themselves. */
function ownRole(words: string, title: string | null): PassageRole {
  const lower = words
    .slice(0, 80)
    .toLowerCase()
    .replace(/^[\p{P}\p{S}\s]+/u, "");
  if (title !== null && words === title) return "headline";
  if (onlyAddresses(words)) return "boilerplate";
  if (words.length <= CAPTION_LIMIT && beginsWith(BEGINNINGS.boilerplate, lower)) return "boilerplate";
  if (words.length <= CAPTION_LIMIT && (beginsWith(BEGINNINGS.caption, lower) || CREDIT.test(words))) return "caption";
  if (TICKER.test(words)) return "ticker";
  return QUOTED.test(words) && innerCloses(words) ? "quotation" : "body";
}

/** Addresses, handles and hashtags, with signs between them, and nothing else. Word by word, so that many cost no more than few. */
const onlyAddresses = (words: string): boolean =>
  ADDRESS.test(words) &&
  words.split(/\s+/).every((word) => ADDRESS.test(word.replace(/^[|,]+/, "")) || /^[|,]*$/.test(word));

/** Beginnings of words by their first letter. */
const byLetter = (starts: readonly string[]): ReadonlyMap<string, readonly string[]> =>
  Map.groupBy(starts, (start) => start.charAt(0));
const BEGINNINGS = { boilerplate: byLetter(BOILERPLATE), caption: byLetter(CAPTION) };

const beginsWith = (starts: ReadonlyMap<string, readonly string[]>, lower: string): boolean =>
  starts.get(lower.charAt(0))?.some((start) => startsWithWords(lower, start)) === true;

const startsWithWords = (lower: string, start: string): boolean =>
  lower.startsWith(start) && !/^\p{L}/u.test(lower.slice(start.length));

/** True where no quotation ends before the last signs: `"A", he said. "B"` is no quotation as a whole. */
const innerCloses = (words: string): boolean => !/[”“»"][,.]?\s+\p{Ll}/u.test(words.slice(1, -2));

/** Short lines that stand in one group with a caption are captions too: a row of them has run into the body. */
function spreadCaptions(paragraphs: readonly Paragraph[], roles: PassageRole[]): void {
  for (const block of captionBlocks(paragraphs, roles)) {
    const members = paragraphs.flatMap((paragraph, i) => (paragraph.block === block ? [i] : []));
    const short = members.every((i) => length(paragraphs[i]) <= CAPTION_LIMIT);
    if (members.length >= 3 && short) for (const i of members) if (roles[i] === "body") roles[i] = "caption";
  }
}

function captionBlocks(paragraphs: readonly Paragraph[], roles: readonly PassageRole[]): Set<number> {
  const blocks = new Set<number>();
  paragraphs.forEach((paragraph, i) => {
    const joined = paragraphs[i - 1]?.block === paragraph.block;
    if (roles[i] === "caption" && joined) blocks.add(paragraph.block);
  });
  return blocks;
}

const length = (paragraph: Paragraph | undefined): number => (paragraph ? paragraph.end - paragraph.start : 0);

const FINAL_STOP = /[.…:;,][»”“"')\]]*$/u;
const SEVERAL_WORDS = /^[^\p{Ll}]*[\p{L}\p{N}].*\s.*\p{L}/su;

function looksLikeHeadline(words: string, limit: number): boolean {
  return words.length <= limit && !FINAL_STOP.test(words) && SEVERAL_WORDS.test(words) && !/^\p{Ll}/u.test(words);
}

/** The first short line without a final stop, and later ones that stand alone between paragraphs of text. */
function markHeadlines(text: string, paragraphs: readonly Paragraph[], roles: PassageRole[]): void {
  const wordsAt = (i: number): string => text.slice(paragraphs[i]?.start, paragraphs[i]?.end);
  const first = roles.findIndex((role) => role === "body" || role === "headline");
  paragraphs.forEach((paragraph, i) => {
    if (roles[i] !== "body" || i + 1 >= paragraphs.length || roles[i + 1] !== "body") return;
    const alone = paragraphs[i - 1]?.block !== paragraph.block && paragraphs[i + 1]?.block !== paragraph.block;
    if (i === first && looksLikeHeadline(wordsAt(i), HEADLINE_LIMIT)) roles[i] = "headline";
    else if (i > first && alone && FINAL_STOP.test(wordsAt(i + 1)) && looksLikeHeadline(wordsAt(i), SUBHEAD_LIMIT))
      roles[i] = "headline";
  });
}

/** The first paragraph after a headline is the lead where more text follows. */
export function markLead(roles: PassageRole[]): void {
  const first = roles.indexOf("body");
  if (first > 0 && roles.slice(0, first).includes("headline") && roles.includes("body", first + 1))
    roles[first] = "lead";
}
