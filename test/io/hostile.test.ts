import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deflateSync, gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { zipOf } from "./formats/pack.ts";

const folder = mkdtempSync(join(tmpdir(), "lagebild-hostile-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const MB = 2 ** 20;
const blanks = Buffer.alloc(15 * MB, " ");
const times = (number: number, make: (n: number) => string): string =>
  Array.from({ length: number }, (_, n) => make(n)).join("");
const nested = (mark: string, deep: number, end: string): string => mark.repeat(deep) + end.repeat(deep);

const ENTITIES = `<!DOCTYPE x [<!ENTITY b0 "${"a".repeat(1000)}">${times(20, (n) => `<!ENTITY b${n + 1} "${`&b${n};`.repeat(10)}">`)}]>`;
const warc = (head: string, body: string | Buffer): Buffer =>
  Buffer.concat([
    Buffer.from(
      `WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: https://blatt.example/1\r\nContent-Type: application/http\r\n${head}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n`,
    ),
    Buffer.from(body as string),
    Buffer.from("\r\n\r\n"),
  ]);
const answer = (head: string, body: Buffer): Buffer =>
  Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n${head}\r\n`), body]);
const page = (inner: string): string =>
  `<html><body><article><h1>Drei Tote</h1><p>In Bachmut starben drei.</p>${inner}</article></body></html>`;

/** A PDF of one page whose content is packed. */
function pdf(content: Buffer): Buffer {
  const packed = deflateSync(content);
  return Buffer.concat([
    Buffer.from(
      `%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R >>\nendobj\n4 0 obj\n<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n`,
    ),
    packed,
    Buffer.from("\nendstream\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n"),
  ]);
}

const bomb = zipOf(Array.from({ length: 3 }, (_, n) => ({ name: `${n}.txt`, data: blanks })));

/** Hostile files, each with what is told of it: how many documents and problems of each code. */
const HOSTILE: Readonly<Record<string, readonly [bytes: string | Buffer, told: Readonly<Record<string, number>>]>> = {
  // 10 archives of 3 members of 15 MB; 64 MB is what they may unfold to together.
  "archives-in-an-archive.zip": [
    zipOf(Array.from({ length: 10 }, (_, n) => ({ name: `${n}.zip`, data: bomb, stored: true }))),
    { "empty-file": 4, "expands-too-far": 3 },
  ],
  "names.zip": [
    zipOf([
      { name: "../../etc/a.txt", data: "x" },
      { name: "/etc/b.txt", data: "x" },
      { name: "C:\\c.txt", data: "x" },
      { name: "link.txt", data: "/etc/passwd", mode: 0o120777 },
      { name: "sound.txt", data: "Drei Tote in Bachmut.", mode: 0o100644 },
    ]),
    { "unsafe-name": 4, document: 1 },
  ],
  "entities.rss": [
    `${ENTITIES}<rss><channel><item><title>&b20;</title></item></channel></rss>`,
    { "expands-too-far": 1 },
  ],
  "entities.opml": [
    `${ENTITIES}<opml version="2.0"><body><outline text="&b20;" xmlUrl="https://a.example"/></body></opml>`,
    { "expands-too-far": 1 },
  ],
  "deep.opml": [
    `<opml version="2.0"><body>${nested("<outline text='a'>", 50_000, "</outline>")}</body></opml>`,
    { damaged: 1 },
  ],
  "head.warc": [warc(`X: ${"x".repeat(10 * MB)}\r\n`, ""), { damaged: 1 }],
  "answer.warc": [warc("", answer(`X: ${"x".repeat(10 * MB)}\r\n`, Buffer.from(page("")))), { damaged: 1 }],
  "body.warc": [
    warc("", answer("Content-Encoding: gzip\r\n", gzipSync(Buffer.alloc(100 * MB)))),
    { "expands-too-far": 1 },
  ],
  "members.warc.gz": [
    Buffer.concat(Array.from({ length: 4 }, () => gzipSync(warc("", answer("", blanks))))),
    { damaged: 2, "empty-file": 1 },
  ],
  "head.eml": [`From: a@b.example\r\nX: ${"x".repeat(10 * MB)}\r\n\r\nDrei Tote.`, { damaged: 1 }],
  "tags.html": [page("<b>".repeat(4 * MB)), { document: 1 }],
  "closing.html": [page("<i>".repeat(4_000) + "</b>".repeat(MB)), { document: 1 }],
  "fields.html": [page(`<p ${times(300_000, (n) => `a${n} `)}>`), { document: 1 }],
  "linked-data.html": [
    page(`<script type="application/ld+json">${nested("[", 1_000_000, "]")}</script>`),
    { document: 1 },
  ],
  "deep.jsonl": [`${nested("[", 1_000_000, "]")}\n{"text": "Drei Tote."}\n`, { "broken-line": 1, document: 1 }],
  "deep.json": [
    `{"version": "https://jsonfeed.org/version/1.1", "items": ${nested("[", 1_000_000, "]")}}`,
    { damaged: 1 },
  ],
  "hashtags.txt": [`${"#a".repeat(5_000)} x`, { document: 1 }],
  "brackets.md": [
    `${"[".repeat(500_000) + "**a ".repeat(200_000) + "# ".repeat(9) + " ".repeat(500_000)}x`,
    { document: 1 },
  ],
  "content.pdf": [pdf(Buffer.alloc(100 * MB, " ")), { "no-text-layer": 1 }],
};

/** Reads the files one after the other in a process with a small heap; gives what was told of each, and the memory it took. */
function readAll(names: readonly string[]): { readonly told: Record<string, unknown>; readonly megabytes: number } {
  const script = join(folder, "read.ts");
  const href = (path: string): string => JSON.stringify(new URL(path, import.meta.url).href);
  writeFileSync(
    script,
    `
    import { cleaned, openInputs } from ${href("../../src/io/formats/index.ts")};
    import { clean } from ${href("../../src/core/clean/index.ts")};
    const told: Record<string, Record<string, number>> = {};
    for (const name of ${JSON.stringify(names)}) {
      const count: Record<string, number> = (told[name] = {});
      process.stderr.write(name + "\\n");
      for await (const input of cleaned(openInputs([${JSON.stringify(folder)} + "/" + name], { defaults: {}, limits: { unpacked: ${64 * MB} } }), clean)) {
        const key = input.type === "problem" ? input.remark.code : "document";
        count[key] = (count[key] ?? 0) + 1;
      }
    }
    console.log(JSON.stringify({ told, megabytes: process.resourceUsage().maxRSS / 1024 }));
    process.exit(0);
  `,
  );
  const { stdout, stderr } = spawnSync(process.execPath, ["--max-old-space-size=640", script], { encoding: "utf8" });
  if (stdout === "") throw new Error(`it ended at ${stderr.slice(-2000)}`);
  return JSON.parse(stdout) as ReturnType<typeof readAll>;
}

describe("hostile files", () => {
  it("are named or read in bounded memory, however they unfold", () => {
    for (const [name, [bytes]] of Object.entries(HOSTILE)) writeFileSync(join(folder, name), bytes);
    const { told, megabytes } = readAll(Object.keys(HOSTILE));
    expect(told).toEqual(Object.fromEntries(Object.entries(HOSTILE).map(([name, [, expected]]) => [name, expected])));
    expect(megabytes).toBeLessThan(1_500);
  }, 240_000);
});
