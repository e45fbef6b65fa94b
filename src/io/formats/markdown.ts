import type { Remark } from "../../core/model/document.ts";
import { remark } from "../../core/model/remarks.ts";

/** The fields that front matter may hold. */
export type FrontMatter = Readonly<
  Partial<Record<"id" | "title" | "source" | "published" | "url" | "language", string>>
>;

export interface Markdown {
  readonly matter: FrontMatter;
  readonly text: string;
  readonly remarks: readonly Remark[];
}

const FENCE = /^\ufeff?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** Splits off the front matter and reduces the marks of Markdown, keeping all words. */
export function readMarkdown(source: string): Markdown {
  const fence = FENCE.exec(source);
  const remarks: Remark[] = [];
  const matter = fence ? readMatter(fence[1] ?? "", remarks) : {};
  return { matter, text: reduce(source.slice(fence?.[0].length ?? 0)), remarks };
}

const KEYS = ["id", "title", "source", "published", "url", "language"] as const;
const ALIASES: Readonly<Record<string, (typeof KEYS)[number]>> = {
  date: "published",
  lang: "language",
  publisher: "source",
  link: "url",
};

/** Lines of `key: value`; a value may stand in quotes. Other keys are passed over, other lines noted. */
function readMatter(block: string, remarks: Remark[]): FrontMatter {
  const matter: Record<string, string> = {};
  for (const line of block.split(/\r?\n/)) {
    const pair = /^([\w-]+)[ \t]*:[ \t]*(.*?)[ \t]*$/.exec(line);
    if (!pair) {
      if (line.trim() !== "" && !/^\s|^-|^#/.test(line))
        remarks.push(remark("bad-front-matter", `"${line.slice(0, 60)}" is no "key: value"`));
      continue;
    }
    const name = (pair[1] as string).toLowerCase();
    const key = ALIASES[name] ?? KEYS.find((known) => known === name);
    const value = (pair[2] as string).replace(/^(["'])(.*)\1$/, "$2");
    if (key && value !== "") matter[key] = value;
  }
  return matter;
}

/**
 * Replacements in order. Links and images keep their words, addresses in brackets go. What is sought between two marks is
 * bounded, since there may be millions that open.
 */
const REDUCTIONS: readonly (readonly [RegExp, string | ((whole: string, words: string) => string)])[] = [
  [/^[ \t]*(```|~~~).*$/gm, ""],
  [/^[ \t]{0,3}#{1,6}[ \t]+(.*)$/gm, (_, heading) => withoutClosing(heading)],
  [/^[ \t]*>[ \t]?/gm, ""],
  [/^[ \t]{0,3}([-*_])([ \t]*\1){2,}[ \t]*$/gm, ""],
  [/!?\[([^\]\n]{0,500})\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?:[ \t]+"[^"\n]*")?\)/g, "$1"],
  [/^[ \t]{0,3}\[[^\]\n]{1,500}\]:[ \t]+\S+.*$/gm, ""],
  [/!?\[([^\]\n]{1,500})\]\[[^\]\n]{0,500}\]/g, "$1"],
  [/<(https?:\/\/[^>\s]+)>/g, "$1"],
  [/(\*\*|__)(?=\S)([^\n]{0,500}?\S)\1/g, "$2"],
  [/(?<![\p{L}\p{N}*])\*(?=\S)([^*\n]{0,500}?\S)\*(?![\p{L}\p{N}*])/gu, "$1"],
  [/(?<![\p{L}\p{N}_])_(?=\S)([^_\n]{0,500}?\S)_(?![\p{L}\p{N}_])/gu, "$1"],
  [/`([^`\n]+)`/g, "$1"],
];

const reduce = (source: string): string =>
  REDUCTIONS.reduce((text, [pattern, by]) => text.replace(pattern, by as string), source);

/** A heading without the signs that may close it. */
function withoutClosing(heading: string): string {
  const words = heading.trimEnd();
  let end = words.length;
  while (words[end - 1] === "#") end--;
  return words.slice(0, end).trimEnd();
}
