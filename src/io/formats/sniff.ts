import { extname } from "node:path";
import { isTelegramPage } from "./telegram/html.ts";

/** The formats that are read. */
export type Format =
  | "text"
  | "markdown"
  | "html"
  | "jsonl"
  | "telegram-json"
  | "telegram-html"
  | "feed"
  | "zip"
  | "wacz"
  | "warc"
  | "letter"
  | "pdf";

const FORMATS: Readonly<Record<string, Format>> = {
  "": "text",
  ".txt": "text",
  ".text": "text",
  ".md": "markdown",
  ".markdown": "markdown",
  ".html": "html",
  ".htm": "html",
  ".xhtml": "html",
  ".jsonl": "jsonl",
  ".ndjson": "jsonl",
  ".zip": "zip",
  ".wacz": "wacz",
  ".warc": "warc",
  ".eml": "letter",
  ".pdf": "pdf",
};

/** The format by the extension of the name, the first bytes deciding where the extension leaves it open; null where there is no reader. */
export function formatOf(path: string, head: Uint8Array): Format | null {
  const extension = extname(path).toLowerCase();
  if (extension === ".json") return jsonFormat(head);
  if (XML.has(extension)) return isFeed(head) ? "feed" : null;
  const format = /\.warc\.gz$/i.test(path) ? "warc" : (FORMATS[extension] ?? null);
  return format === "html" && isTelegramPage(head) ? "telegram-html" : format;
}

const XML = new Set([".xml", ".rss", ".atom", ".rdf", ".opml"]);

export const isFeed = (head: Uint8Array): boolean =>
  /<(rss|feed|rdf:RDF|opml|\w+:feed)[\s>]/i.test(textOf(head, 8192)) || jsonFormat(head) === "feed";

const textOf = (head: Uint8Array, length: number): string =>
  Buffer.from(head.subarray(0, length))
    .toString("utf8")
    .replace(/^\ufeff/, "")
    .trimStart();

/** A `.json` file is an export of Telegram, a feed, or nothing that is known here. */
function jsonFormat(head: Uint8Array): Format | null {
  const start = textOf(head, 8192);
  if (/^\{[\s\S]*?"https?:\\?\/\\?\/jsonfeed\.org\\?\/version/.test(start)) return "feed";
  return /^\{[\s\S]*?"(messages|chats|personal_information)"\s*:/.test(start) ? "telegram-json" : null;
}

const SIGNATURES: readonly (readonly [string, Format])[] = [
  ["PK\x03\x04", "zip"],
  ["%PDF-", "pdf"],
  ["WARC/", "warc"],
  ["\x1f\x8b", "warc"],
];

/** What standard input looks like: objects line by line, a page, or text. */
export function sniff(head: Uint8Array): Format {
  const start = textOf(head, 1024);
  const signed = SIGNATURES.find(
    ([signature]) =>
      head.subarray(0, signature.length).every((byte, i) => byte === signature.charCodeAt(i)) &&
      head.length >= signature.length,
  );
  if (signed) return signed[1];
  if (jsonFormat(head) === "feed" || (jsonFormat(head) && /^\{\s*\n/.test(start))) return jsonFormat(head) ?? "text";
  if (/^\{\s*"/.test(start)) return "jsonl";
  if (isTelegramPage(head)) return "telegram-html";
  if (isFeed(head.subarray(0, 1024))) return "feed";
  if (/^<(!doctype|html|\?xml|head|body|article|div|p)\b/i.test(start)) return "html";
  return /^---\r?\n/.test(start) ? "markdown" : "text";
}
