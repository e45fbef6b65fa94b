import { createHash } from "node:crypto";
import { brotliCompressSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documents, Folder, outcomes, read } from "./folder.ts";
import { zipOf } from "./pack.ts";

const folder = new Folder();

const P =
  "Die Armee hat nach eigenen Angaben den Westen der Stadt Bachmut erobert, und die Kämpfe dauern weiter an, sagte ein Sprecher.";
const page = (n: number): string =>
  `<html lang="de"><head><title>Seite ${n}</title><meta property="article:published_time" content="2023-05-17"></head><body><article><h1>Seite ${n}</h1><p>${P}</p><p>${P}</p></article></body></html>`;
const text = (n: number): string => `Seite ${n}\n\n${P}\n\n${P}`;

interface Options {
  readonly type?: string;
  readonly status?: number;
  readonly mime?: string;
  readonly head?: string;
  readonly fields?: string;
  readonly length?: number;
}

function record(n: number, body: string | Uint8Array = page(n), options: Options = {}): Buffer {
  const {
    type = "response",
    status = 200,
    mime = "text/html; charset=utf-8",
    head = "",
    fields = "",
    length,
  } = options;
  const block = Buffer.concat([
    Buffer.from(`HTTP/1.1 ${status} OK\r\nContent-Type: ${mime}\r\n${head}\r\n`),
    Buffer.from(body as string),
  ]);
  const warc = `WARC/1.1\r\nWARC-Type: ${type}\r\nWARC-Target-URI: https://e.example/${n}\r\nWARC-Date: 2023-05-18T00:00:00Z\r\nContent-Type: application/http; msgtype=response\r\n${fields}Content-Length: ${length ?? block.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(warc), block, Buffer.from("\r\n\r\n")]);
}
const info = Buffer.from("WARC/1.1\r\nWARC-Type: warcinfo\r\nContent-Length: 4\r\n\r\na: b\r\n\r\n");
const warc = (...records: Buffer[]): string => folder.put("a.warc", Buffer.concat([info, ...records]));
const gz = (...records: Buffer[]): string =>
  folder.put("a.warc.gz", Buffer.concat([info, ...records].map((one) => gzipSync(one))));

describe("WARC", () => {
  it.each([
    ["plain", warc],
    ["gzipped record by record", gz],
    ["gzipped as one", (...records: Buffer[]) => folder.put("a.warc.gz", gzipSync(Buffer.concat([info, ...records])))],
  ])("%s: gives the pages with their addresses", async (_name, make) => {
    const found = documents(await read(make(record(1), record(2, "", { type: "request" }), record(3))));
    expect(found.map((one) => [one.text, one.url, one.published?.at])).toEqual([
      [text(1), "https://e.example/1", "2023-05-17"],
      [text(3), "https://e.example/3", "2023-05-17"],
    ]);
  });

  it("unpacks bodies, joins chunks, reads feeds and texts, passes over what is no report", async () => {
    const chunked = `5\r\n${page(1).slice(0, 5)}\r\n${(Buffer.byteLength(page(1)) - 5).toString(16)};x=y\r\n${page(1).slice(5)}\r\n0\r\n\r\n`;
    const feed = "<rss version='2.0'><channel><title>F</title><item><title>Aus dem Feed</title></item></channel></rss>";
    const path = gz(
      record(1, chunked, { head: "Transfer-Encoding: chunked\r\n" }),
      record(2, gzipSync(page(2)), { head: "Content-Encoding: gzip\r\n" }),
      record(3, brotliCompressSync(page(3)), { head: "Content-Encoding: br\r\n" }),
      record(4, page(4), { head: "Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n" }),
      record(5, feed, { mime: "application/rss+xml" }),
      record(6, "Ein Text.", { mime: "text/plain" }),
      record(7, "\xff\xd8\xff", { mime: "image/jpeg" }),
      record(8, page(8), { status: 404 }),
    );
    const feedOfJson = JSON.stringify({
      version: "https://jsonfeed.org/version/1.1",
      title: "F",
      items: [{ id: "1", content_text: "Aus dem JSON-Feed" }],
    });
    expect(await outcomes(path)).toEqual([
      text(1),
      text(2),
      text(3),
      text(4),
      "Aus dem Feed",
      "Ein Text.",
      "records-left",
    ]);
    expect((await read(path)).at(-1)).toMatchObject({
      remark: {
        level: "info",
        message: '2 of its records hold no report: 1 answers with status 404, 1 of type "image/jpeg"',
      },
    });
    const json = gz(record(1, feedOfJson, { mime: "application/json" }), record(2, "{}", { mime: "application/json" }));
    expect(await outcomes(json)).toEqual(["Aus dem JSON-Feed", "records-left"]);
  });

  it("reads files of any format that were put into it as they were, archives in archives up to a bound", async () => {
    const line = `${JSON.stringify({ id: "x", text: "Eine Zeile." })}\n`;
    const file = (name: string, bytes: string | Buffer): Buffer =>
      Buffer.concat([
        Buffer.from(
          `WARC/1.1\r\nWARC-Type: resource\r\nWARC-Target-URI: file:${name}\r\nContent-Type: application/octet-stream\r\nContent-Length: ${Buffer.byteLength(bytes)}\r\n\r\n`,
        ),
        Buffer.from(bytes as string),
        Buffer.from("\r\n\r\n"),
      ]);
    expect(await outcomes(gz(file("posts.jsonl", line), file("a%20b.txt", "Ein Text."), file("x.png", "PNG")))).toEqual(
      ["Eine Zeile.", "Ein Text.", "records-left"],
    );
    let nested: Buffer = file("posts.jsonl", line);
    const found: string[] = [];
    for (let depth = 1; depth <= 5; depth++) {
      found.push((await outcomes(folder.put("n.warc", nested))).join());
      nested = file("n.warc", nested);
    }
    expect(found).toEqual(["Eine Zeile.", "Eine Zeile.", "Eine Zeile.", "records-left", "records-left"]);
  });

  it("takes the character set from the head, then from the page", async () => {
    const bytes = Buffer.from([...page(1).replace("Sprecher", "Öüß")].map((char) => char.charCodeAt(0)));
    const [found] = documents(await read(warc(record(1, bytes, { mime: "text/html; charset=iso-8859-1" }))));
    expect(found?.text).toContain("Öüß");
  });

  it("checks stated digests", async () => {
    const fields = (block: Buffer): string =>
      `WARC-Block-Digest: sha1:${createHash("sha1").update(block).digest("hex")}\r\n`;
    const plain = record(1);
    const block = plain.subarray(plain.indexOf("\r\n\r\n") + 4, -4);
    const right = record(1, page(1), { fields: fields(block) });
    const wrong = Buffer.from(right);
    wrong[wrong.indexOf("Bachmut")] = 66 ^ 1;
    expect(await outcomes(warc(right, wrong, record(2)))).toEqual([text(1), "damaged", text(2)]);
  });
});

describe("damage is named, and the records behind it are read", () => {
  it.each([
    [
      "a wrong length",
      [record(1), record(2, page(2), { length: 40 }), record(3)],
      [text(1), "damaged", "damaged", text(3)],
    ],
    [
      "no length",
      [record(1), Buffer.from("WARC/1.1\r\nWARC-Type: response\r\n\r\nx\r\n\r\n"), record(3)],
      [text(1), "damaged", text(3)],
    ],
    ["bytes between records", [record(1), Buffer.from("garbage\r\n\r\n"), record(3)], [text(1), "damaged", text(3)]],
    ["a file cut off", [record(1), record(2).subarray(0, 500)], [text(1), "damaged"]],
    [
      "no HTTP response",
      [
        record(1),
        Buffer.from(
          "WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: https://e.example/\r\nContent-Type: application/http\r\nContent-Length: 4\r\n\r\nabcd\r\n\r\n",
        ),
        record(3),
      ],
      [text(1), "damaged", text(3)],
    ],
    [
      "a head line of 10 MB",
      [record(1), record(2, page(2), { fields: `X: ${"x".repeat(10 * 2 ** 20)}\r\n` }), record(3)],
      [text(1), "damaged", text(3)],
    ],
    [
      "a head line of 10 MB in a response",
      [record(1), record(2, page(2), { head: `X: ${"x".repeat(10 * 2 ** 20)}\r\n` }), record(3)],
      [text(1), "damaged", text(3)],
    ],
    [
      "a body that unpacks a thousandfold",
      [record(1, gzipSync(Buffer.alloc(70 * 2 ** 20)), { head: "Content-Encoding: gzip\r\n" }), record(3)],
      ["expands-too-far", text(3)],
    ],
    [
      "a body packed over and over",
      [record(1, "x", { head: "Content-Encoding: gzip, gzip, gzip, gzip\r\n" }), record(3)],
      ["expands-too-far", text(3)],
    ],
    [
      "a coding nobody knows",
      [record(1, "x", { head: "Content-Encoding: zip\r\n" }), record(3)],
      ["unsupported-format", text(3)],
    ],
    ["a record of 80 MB", [record(1, Buffer.alloc(80 * 2 ** 20, 120)), record(3)], ["too-large", text(3)]],
  ])(
    "%s",
    async (_name, records, expected) => {
      expect(await outcomes(warc(...records))).toEqual(expected);
    },
    120_000,
  );

  it("a broken gzip member, a wrong checksum, bytes between, a cut", async () => {
    const members = [1, 2, 3, 4].map((n) => gzipSync(record(n)));
    const whole = (list: readonly Buffer[]): string =>
      folder.put("a.warc.gz", Buffer.concat([gzipSync(info), ...list]));
    const [one, two, three, four] = members as [Buffer, Buffer, Buffer, Buffer];
    const holed = Buffer.from(two);
    holed.fill(0xff, 60, 120);
    expect(await outcomes(whole([one, holed, three]))).toEqual([text(1), "damaged", text(3)]);
    const summed = Buffer.from(two);
    summed[summed.length - 6] = (summed.at(-6) as number) ^ 1;
    expect(await outcomes(whole([one, summed, three]))).toEqual([text(1), "damaged", text(3)]);
    expect(await outcomes(whole([one, Buffer.from("garbage"), three]))).toEqual([text(1), "damaged", text(3)]);
    expect(await outcomes(whole([one, two.subarray(0, 100), three, four]))).toEqual([
      text(1),
      "damaged",
      text(3),
      text(4),
    ]);
    expect(await outcomes(whole([one, four.subarray(0, -30)]))).toEqual([text(1), "damaged"]);
  });

  it("a gzip member that unfolds without end", async () => {
    const head = Buffer.from(`WARC/1.1\r\nWARC-Type: response\r\nContent-Length: 1000000000\r\n\r\n`);
    const bomb = gzipSync(Buffer.concat([head, Buffer.alloc(300 * 2 ** 20)]));
    expect(await outcomes(folder.put("a.warc.gz", Buffer.concat([bomb, gzipSync(record(3))])))).toEqual([
      "damaged",
      text(3),
    ]);
  });

  it("beginnings of members within members, over and over", async () => {
    const stored = Buffer.concat(
      Array.from({ length: 4_000 }, () => Buffer.from("1f8b0800000000000000" + "0000f0ff0f", "hex")),
    );
    const found = await outcomes(
      folder.put("a.warc.gz", Buffer.concat([gzipSync(record(1)), stored, gzipSync(record(3))])),
    );
    expect(found[0]).toBe(text(1));
    expect(found.slice(1)).toContain("damaged");
  }, 120_000);

  it("one changed byte anywhere in a gzipped file: named, or the bytes do not matter", async () => {
    const whole = Buffer.concat([1, 2, 3].map((n) => gzipSync(record(n))));
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const changed = Buffer.from(whole);
        changed[at] = (changed[at] as number) ^ by;
        const found = await outcomes(folder.put("a.warc.gz", changed));
        const sound = found.filter((one) => one.startsWith("Seite"));
        expect(sound.every((one) => [1, 2, 3].some((n) => one === text(n)))).toBe(true);
        expect(sound.length).toBeGreaterThanOrEqual(2);
        if (sound.length < 3) expect(found).toContain("damaged");
      }),
      // A head whose flags promise a name, a comment and a checksum reaches into the members behind it.
      { numRuns: 100, examples: [[3, 26]] },
    );
  });

  it("no record at all", async () => {
    expect(await outcomes(folder.put("a.warc", ""))).toEqual(["empty-file"]);
    expect(await outcomes(folder.put("a.warc", "no archive"))).toEqual(["damaged"]);
    expect(await outcomes(folder.put("a.warc.gz", gzipSync("no archive")))).toEqual(["damaged"]);
  });
});

describe("WACZ", () => {
  const sha256 = (data: string | Buffer): string => `sha256:${createHash("sha256").update(data).digest("hex")}`;
  const pages = '{"format": "json-pages-1.0"}\n{"url": "https://e.example/1", "text": "x"}';
  const archived = gzipSync(record(1));

  /** A WACZ file; what it states of itself can be falsified. */
  function wacz(
    more: {
      stated?: string;
      statedPages?: string;
      digest?: string;
      listed?: string[];
      data?: Buffer;
      bare?: boolean;
    } = {},
  ): string {
    const resources = [
      { name: "data", path: "archive/data.warc.gz", hash: more.stated ?? sha256(archived), bytes: archived.length },
      { name: "pages", path: "pages/pages.jsonl", hash: more.statedPages ?? sha256(pages), bytes: pages.length },
      ...(more.listed ?? []).map((path) => ({ name: path, path, hash: sha256(path) })),
    ];
    const description = JSON.stringify({ profile: "data-package", wacz_version: "1.1.1", resources });
    const digest = JSON.stringify({ path: "datapackage.json", hash: more.digest ?? sha256(description) });
    const own = [
      { name: "datapackage.json", data: description },
      { name: "datapackage-digest.json", data: digest },
    ];
    return folder.put(
      "a.wacz",
      zipOf([
        { name: "archive/data.warc.gz", data: more.data ?? archived, stored: true },
        { name: "pages/pages.jsonl", data: pages },
        ...(more.bare ? [] : own),
      ]),
    );
  }

  it("gives the pages of its WARC files and nothing else", async () => {
    const path = wacz();
    const inputs = await read(path);
    expect(inputs.map((input) => input.origin)).toEqual([`${path}!/archive/data.warc.gz#1`]);
    expect(documents(inputs)[0]?.text).toBe(text(1));
  });

  const told = async (path: string): Promise<string[]> =>
    (await read(path)).flatMap((input) =>
      input.type === "problem" ? [`${input.origin.slice(path.length)} ${input.remark.message}`] : [],
    );

  it.each([
    [
      "a WARC file that is not the one described",
      { stated: sha256("other") },
      "!/archive/data.warc.gz its SHA-256 is not",
    ],
    [
      "a list of pages that is not the one described",
      { statedPages: sha256("other") },
      "!/pages/pages.jsonl its SHA-256 is not",
    ],
    ["a description that is not the one described", { digest: sha256("other") }, " datapackage.json is not the one"],
    ["a digest that is none", { digest: "md5:1" }, " datapackage-digest.json states no SHA-256"],
    ["a member that is missing", { listed: ["archive/b.warc.gz"] }, " archive/b.warc.gz is listed, but not in it"],
    ["no description", { bare: true }, " datapackage.json is missing"],
    [
      "records put into a WARC file later",
      { data: Buffer.concat([archived, gzipSync(record(2))]) },
      "!/archive/data.warc.gz its SHA-256 is not",
    ],
  ])("names %s, and reads the pages", async (_name, more, message) => {
    const path = wacz(more);
    const problems = await told(path);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(message);
    expect(documents(await read(path))[0]?.text).toBe(text(1));
  });
});
