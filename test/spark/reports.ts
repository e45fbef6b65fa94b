import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { theatre } from "../../src/theatres/index.ts";

/** A line of JSONL. */
export interface Report {
  readonly id: string;
  readonly text: string;
  readonly source?: string | null;
  readonly published?: string | null;
  readonly language?: string | null;
}

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const linesOf = (path: string): Report[] =>
  readFileSync(path, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Report);

/** The samples that are pages and letters, by name. */
export const samplePages = (): { readonly name: string; readonly text: string }[] =>
  readdirSync(at("samples"))
    .filter((name) => /\.(html|md)$/.test(name))
    .sort()
    .map((name) => ({ name, text: readFileSync(at(`samples/${name}`), "utf8") }));

export const sampleLines = (): Report[] =>
  readdirSync(at("samples"))
    .filter((name) => name.endsWith(".jsonl"))
    .sort()
    .flatMap((name) => linesOf(at(`samples/${name}`)));

/** Real posts and reports where they lie beside the checkout, else the samples. */
function basis(): Report[] {
  const names = ["telegram-posts", "viina-2022", "de-quotations"].map((name) => at(`../shared/data/${name}.jsonl`));
  const real = names.filter((path) => existsSync(path)).flatMap(linesOf);
  if (real.length > 0) return real;
  const pages = samplePages().map(({ name, text }) => ({ id: name, text: text.replace(/^---[\s\S]*?---\n/, "") }));
  return [...sampleLines(), ...pages];
}

/** `count` reports: the basis again and again, with other places, days and numbers in every round; some are copied by others. */
export function makeReports(count: number): Report[] {
  const all = basis();
  const names = namesIn();
  return Array.from({ length: count }, (_, n) => {
    const round = Math.floor(n / all.length);
    const report = all[n % all.length] as Report;
    const moved = round === 0 ? report : movedBy(report, round, names);
    const told = all[(n - 1) % all.length] as Report;
    const copies = n % 17 === 16;
    return { ...(copies ? { ...told, source: `Copy ${n % 5}` } : moved), id: `r${n}-${report.id}` };
  });
}

/** Names of towns, language by language, in an order of their own. */
function namesIn(): ReadonlyMap<string, readonly string[]> {
  const towns = theatre.places.filter(({ kind }) => kind === "city" || kind === "town");
  const languages = [...new Set(towns.flatMap(({ names }) => Object.keys(names)))];
  return new Map(
    languages.map((language) => [language, towns.flatMap(({ names }) => names[language]?.[0] ?? []).slice(0, 120)]),
  );
}

function movedBy(report: Report, round: number, names: ReadonlyMap<string, readonly string[]>): Report {
  const own = names.get(report.language ?? "") ?? names.get("uk") ?? [];
  const places = new Map(own.map((name, n) => [name, own[(n + 7 * round) % own.length] ?? name]));
  const text = report.text
    .replace(/\p{L}[\p{L}'’-]*/gu, (word) => places.get(word) ?? word)
    .replace(/(?<![\d.,:/-])\d{1,3}(?![\d.,:/-])/g, (number) => String(Number(number) + round));
  const published = /^\d{4}-\d{2}-\d{2}/.exec(report.published ?? "")?.[0];
  const moved = published && new Date(Date.parse(published) + round * 11 * 86_400_000).toISOString().slice(0, 10);
  return { ...report, text, ...(moved && { published: moved }) };
}

/** Lines of JSONL. */
export const jsonlOf = (reports: readonly Report[]): string =>
  reports.map((report) => `${JSON.stringify(report)}\n`).join("");

const HEAD = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n";

/** Pages as records of a WARC file, each packed on its own, as crawlers do. */
export function warcOf(pages: readonly { readonly name: string; readonly text: string }[]): Buffer[] {
  return pages.map(({ name, text }) => {
    const block = name.endsWith(".html") ? `${HEAD}${text}` : text;
    const type = name.endsWith(".html") ? "application/http; msgtype=response" : "text/plain";
    const head = [
      "WARC/1.0",
      `WARC-Type: ${name.endsWith(".html") ? "response" : "conversion"}`,
      `WARC-Target-URI: https://example.org/${name}`,
      "WARC-Date: 2023-06-01T00:00:00Z",
      `Content-Type: ${type}`,
      `Content-Length: ${Buffer.byteLength(block)}`,
    ];
    return gzipSync(`${head.join("\r\n")}\r\n\r\n${block}\r\n\r\n`);
  });
}
