import type { Remark } from "../model/document.ts";
import { remark } from "../model/remarks.ts";

/** A text in NFC with `\n`, and what had to be done to it. */
export interface Normalised {
  readonly text: string;
  readonly remarks: readonly Remark[];
}

const LINE_BREAK = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/** Anything but Latin and Cyrillic letters, common signs and pictures, none of which has another form in NFC. */
const UNCOMMON =
  /[^\t\n\x20-\x7e\xa0-\u02ff\u0400-\u0482\u048a-\u052f\u2002-\u2027\u2030-\u205e\u20a0-\u20bf\u2116\u2600-\u27bf\ufdfd-\ufe0f\ud83c-\ud83e\udc00-\udfff]/;
const CONTROL = /^\ufeff|(?![\t\n])\p{Cc}|[\ufffe\uffff]/gu;

/**
 * Brings a decoded text into NFC with `\n`. All replacements but "\r\n" and composition are one
 * for one, so that offsets into a text that was clean before stay as they were.
 */
export function normalise(raw: string): Normalised {
  if (!UNCOMMON.test(raw) && raw.isWellFormed()) return { text: raw, remarks: [] };
  const remarks: Remark[] = [];
  const lines = raw.replace(LINE_BREAK, "\n");
  const { text: visible, count } = withoutControls(lines);
  if (count > 0) remarks.push(remark("control-characters", `${count} control characters or lone surrogates replaced`));
  const text = visible.normalize("NFC");
  if (text !== visible) remarks.push(remark("composed", "text brought into Unicode form NFC"));
  return { text, remarks };
}

function withoutControls(lines: string): { text: string; count: number } {
  let count = 0;
  const text = lines.replace(CONTROL, () => {
    count++;
    return " ";
  });
  if (text.isWellFormed()) return { text, count };
  const wellFormed = text.toWellFormed();
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) !== wellFormed.charCodeAt(at)) count++;
  return { text: wellFormed, count };
}
