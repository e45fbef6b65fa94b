import type { Remark } from "../model/document.ts";
import { remark } from "../model/remarks.ts";
import type { Ranked } from "./roles.ts";

const DROP_CAP = /^\p{Lu}(?=\p{Lu}\p{Ll}+[\s,])/u;

/** Marks of scraping in the text. They are noted, never rewritten. */
export function artefactsOf(text: string, passages: readonly Ranked[]): Remark[] {
  return [...dropCaps(text, passages), ...runInCaptions(text, passages)];
}

function dropCaps(text: string, passages: readonly Ranked[]): Remark[] {
  const first = passages.find((passage) => passage.role === "body" || passage.role === "lead");
  if (!first || !DROP_CAP.test(text.slice(first.start, first.start + 40))) return [];
  const span = { start: first.start, end: first.start + 1 };
  return [
    remark("drop-cap", `"${text.slice(span.start, span.end)}" seems to be a drop cap glued to the first word`, span),
  ];
}

function runInCaptions(text: string, passages: readonly Ranked[]): Remark[] {
  const captions = passages.filter((passage) => passage.role === "caption");
  return captions.map((caption) =>
    remark("caption-in-body", `caption in the text: "${shortened(text, caption)}"`, caption),
  );
}

function shortened(text: string, passage: Ranked): string {
  const words = [...text.slice(passage.start, passage.end)];
  return words.length <= 60 ? words.join("") : `${words.slice(0, 59).join("")}…`;
}
