import type { Remark } from "./document.ts";
import type { Span } from "./span.ts";

/** What a code means and what a user can do about it; `docs/remarks.md` shows this table. */
export interface RemarkEntry {
  readonly level: Remark["level"];
  readonly meaning: string;
  readonly wayOut: string;
}

/** The only list of codes that users meet. A code is never renamed nor used for something else. */
export const REMARKS = {
  "not-found": {
    level: "error",
    meaning: "A path does not exist.",
    wayOut: "Check the spelling; paths are relative to the current folder.",
  },
  unreadable: {
    level: "error",
    meaning: "A file or folder could not be opened or read.",
    wayOut: "Grant read permission, or name the files that may be read.",
  },
  "empty-file": { level: "error", meaning: "A file holds no text.", wayOut: "Leave it out, or save the report again." },
  "not-text": {
    level: "error",
    meaning: "The bytes are no text (an image, an archive, a program).",
    wayOut: "Convert it to text, HTML or JSONL first.",
  },
  "unknown-encoding": {
    level: "error",
    meaning: "The character set is neither declared nor recognised, or does not fit the bytes.",
    wayOut: "Save the file as UTF-8.",
  },
  "unsupported-format": {
    level: "error",
    meaning: "No reader for this file name extension.",
    wayOut: "docs/cli.md lists the formats that are read; convert it to one of them.",
  },
  "too-large": {
    level: "error",
    meaning: "A line or a file is longer than the limit.",
    wayOut: "Split it into one report per line or file.",
  },
  "broken-line": {
    level: "error",
    meaning: "A line of a JSONL file is no report; the other lines are read.",
    wayOut: 'Correct the line: one JSON object with "id" and "text".',
  },
  "broken-record": {
    level: "error",
    meaning: "A record of a gazetteer is unusable; the others are read.",
    wayOut: "Correct the record: a name, and coordinates within the globe.",
  },
  "broken-item": {
    level: "error",
    meaning: "A message, an item of a feed or a record of an archive is unusable; the others are read.",
    wayOut: "Export or fetch it again if it matters.",
  },
  damaged: {
    level: "error",
    meaning: "A file is damaged or cut off; what stands before and, where it can be found, behind the damage is read.",
    wayOut: "Copy or download the file again.",
  },
  "expands-too-far": {
    level: "error",
    meaning: "Packed data or entities grow beyond all measure when unpacked; that part is passed over.",
    wayOut: "Unpack it yourself if you trust where it comes from.",
  },
  "unsafe-name": {
    level: "error",
    meaning: "A member of an archive has a name that leads outside of it; it is passed over.",
    wayOut: "Pack the archive anew, with plain relative names.",
  },
  encrypted: {
    level: "error",
    meaning: "A file or a member of an archive is encrypted.",
    wayOut: "Save it without a password.",
  },
  "feed-list": {
    level: "error",
    meaning: "An OPML file lists feeds and holds no reports.",
    wayOut: 'Follow the feeds: "lagebild watch LIST.opml".',
  },
  "no-text-layer": {
    level: "error",
    meaning: "A PDF holds no text, only pictures of it.",
    wayOut: "Run text recognition on it first.",
  },
  "took-too-long": {
    level: "error",
    meaning: "Reading a file took longer than allowed and was given up.",
    wayOut: "Convert the file to text first.",
  },
  "refused-address": {
    level: "error",
    meaning: "An address lies in the machine's own or another private network; nothing was fetched from it.",
    wayOut: 'Allow that network under "allow" in the plan, if it is meant.',
  },
  robots: {
    level: "error",
    meaning: "The robots.txt of a host does not allow a page, or cannot be read.",
    wayOut: "Ask its owner, or leave the page out.",
  },
  "fetch-failed": {
    level: "error",
    meaning: "An address could not be fetched; it is tried again later, at growing intervals.",
    wayOut: "Open the address in a browser; correct it in the plan.",
  },
  budget: {
    level: "error",
    meaning: "The day's budget of requests or bytes is spent; watching goes on the next day (UTC).",
    wayOut: 'Raise "budget" in the plan, or look less often.',
  },
  "records-left": {
    level: "info",
    meaning:
      "Records of a web archive hold no report (pictures, programs, answers other than 200) and were passed over.",
    wayOut: "None needed.",
  },
  "guessed-encoding": {
    level: "info",
    meaning: "The character set was guessed from the bytes.",
    wayOut: "Save the file as UTF-8 if letters look wrong.",
  },
  "bad-front-matter": {
    level: "warning",
    meaning: "A line of the front matter was not understood and is ignored.",
    wayOut: 'Write "key: value" with source, published, title, language, url or id.',
  },
  "bad-published": {
    level: "warning",
    meaning: "A publication date was not understood; the document counts as undated.",
    wayOut: "Write an ISO date: 2023-05-17 or 2023-05-17T10:00:00+03:00.",
  },
  "no-article": {
    level: "warning",
    meaning: "No article was recognised in a page; all of its text is taken.",
    wayOut: "Check the page; save the article alone if navigation was read along.",
  },
  "too-many-tags": {
    level: "warning",
    meaning: "A page has more tags, or deeper ones, than can be kept; of its rest the words alone are taken.",
    wayOut: "Check the page; save the article alone.",
  },
  "control-characters": {
    level: "warning",
    meaning: "Control characters were replaced by spaces, lone surrogates by U+FFFD.",
    wayOut: "None needed; offsets are not moved by it.",
  },
  composed: {
    level: "info",
    meaning: "The text was not in Unicode form NFC; offsets count in the composed text.",
    wayOut: "None needed; store texts in NFC to keep offsets comparable.",
  },
  "no-text": { level: "warning", meaning: "A document holds no words.", wayOut: "Leave it out." },
  "language-unknown": {
    level: "info",
    meaning: "The language was not recognised.",
    wayOut: 'State it: "language" in JSONL or front matter.',
  },
  "language-unsupported": {
    level: "warning",
    meaning: "The text is in a language without a pack; it is kept, but nothing is read from it.",
    wayOut: "Add a language pack (docs/adding-a-language.md).",
  },
  "drop-cap": {
    level: "info",
    meaning: "A drop cap seems glued to the first word.",
    wayOut: "None needed; the text is left as it came.",
  },
  "caption-in-body": {
    level: "info",
    meaning: "A caption seems to have run into the text; its passage is marked.",
    wayOut: "None needed.",
  },
  "id-taken": {
    level: "error",
    meaning: "The ledger holds a different report under this id; the new one was not added.",
    wayOut: "Give each report an id of its own.",
  },
  "read-failed": {
    level: "error",
    meaning: "A report could not be read because of a fault in Lagebild.",
    wayOut: "Please report it with the text; other reports are not affected.",
  },
} as const satisfies Readonly<Record<string, RemarkEntry>>;

export type RemarkCode = keyof typeof REMARKS;

/** A remark with the level of its code. */
export function remark(code: RemarkCode, message: string, span?: Span): Remark {
  const { level } = REMARKS[code];
  return span ? { level, code, message, span: { start: span.start, end: span.end } } : { level, code, message };
}

/** The remark for a fault of the engine on one report, which must not cost the others. */
export const fault = (error: unknown): Remark =>
  remark("read-failed", error instanceof Error ? `${error.name}: ${error.message}` : String(error));
