import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { clean } from "../../src/core/clean/index.ts";
import { type Cleaned, cleaned, openInputs } from "../../src/io/formats/index.ts";
import type { Limits } from "../../src/io/formats/input.ts";

const root = mkdtempSync(join(tmpdir(), "lagebild-formats-"));
let folder = root;
let next = 0;
beforeEach(() => {
  folder = join(root, String(next++));
  mkdirSync(folder);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const put = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

async function read(
  paths: string[],
  options: { limits?: Partial<Limits>; stdin?: string; published?: string; source?: string } = {},
): Promise<Cleaned[]> {
  const { published, source } = options;
  const stdin = (async function* () {
    yield Buffer.from(options.stdin ?? "");
  })();
  const inputs: Cleaned[] = [];
  const opened = { defaults: { published, source }, stdin, ...(options.limits && { limits: options.limits }) };
  for await (const input of cleaned(openInputs(paths, opened), clean)) inputs.push(input);
  return inputs;
}

const outcome = (input: Cleaned): string => (input.type === "problem" ? input.remark.code : input.document.text);

describe("bad input is named, the rest is read", () => {
  const good = '{"id": "1", "text": "Bachmut ist gefallen."}';

  it.each([
    ["an empty file", "a.txt", "", ["empty-file"]],
    ["white space alone", "a.txt", " \n\n", ["empty-file"]],
    ["an empty JSONL file", "a.jsonl", "\n", ["empty-file"]],
    ["a picture", "a.png", Buffer.from("\x89PNG\r\n\x1a\n\0\0\0", "latin1"), ["not-text"]],
    ["bytes under the name of a text", "a.txt", Buffer.from([0, 1, 2, 3, 0, 0, 0, 9, 0, 1]), ["not-text"]],
    ["text under an unknown extension", "a.csv", "a,b\n", ["unsupported-format"]],
    [
      "an unknown character set",
      "a.html",
      Buffer.concat([Buffer.from('<meta charset="klingon-8">'), Buffer.from([0xe4, 0xf6])]),
      ["unknown-encoding"],
    ],
    ["UTF-16 as JSONL", "a.jsonl", Buffer.from(`\ufeff${good}`, "utf16le"), ["unknown-encoding"]],
    [
      "a broken line",
      "a.jsonl",
      `${good}\n{"id": \n${good.replace("1", "2")}`,
      ["Bachmut ist gefallen.", "broken-line", "Bachmut ist gefallen."],
    ],
    [
      "a line without a text",
      "a.jsonl",
      `{"id": "1"}\n[]\n7\n${good}`,
      ["broken-line", "broken-line", "broken-line", "Bachmut ist gefallen."],
    ],
    [
      "a line that is no UTF-8",
      "a.jsonl",
      Buffer.concat([Buffer.from('{"text": "'), Buffer.from([0xff]), Buffer.from(`"}\n${good}`)]),
      ["broken-line", "Bachmut ist gefallen."],
    ],
  ])("%s", async (_name, name, content, expected) => {
    expect((await read([put(name, content)])).map(outcome)).toEqual(expected);
  });

  it("a path that does not exist", async () => {
    const [problem, rest] = await read([join(folder, "nowhere"), put("a.txt", "Text.")]);
    expect(problem).toMatchObject({ type: "problem", remark: { code: "not-found" } });
    expect(rest).toMatchObject({ type: "document" });
  });

  it.skipIf(process.getuid?.() === 0)("a folder without rights", async () => {
    const closed = join(folder, "closed");
    mkdirSync(closed);
    chmodSync(closed, 0);
    put("z.txt", "Text.");
    expect((await read([folder])).map(outcome)).toEqual(["unreadable", "Text."]);
    chmodSync(closed, 0o700);
  });

  it("a line and a file beyond the limits; the lines after it are read", async () => {
    const limits = { line: 100, file: 1000 };
    const long = put("a.jsonl", `{"text": "${"x".repeat(500)}"}\n${good}`);
    const large = put("b.txt", "x".repeat(2000));
    expect((await read([long, large], { limits })).map(outcome)).toEqual([
      "too-large",
      "Bachmut ist gefallen.",
      "too-large",
    ]);
  });

  it("names file, line and reason", async () => {
    const path = put("a.jsonl", `${good}\n{"id": 5}`);
    const [, problem] = await read([path]);
    expect(problem).toMatchObject({ origin: `${path}:2`, remark: { message: expect.stringContaining('"text"') } });
  });
});

describe("folders", () => {
  it("are read recursively, sorted, without hidden files and without circles", async () => {
    mkdirSync(join(folder, "b"));
    put("c.txt", "drei");
    put("b/x.txt", "zwei");
    put("a.txt", "eins");
    put(".hidden.txt", "nichts");
    symlinkSync(folder, join(folder, "b", "circle"));
    expect((await read([folder])).map(outcome)).toEqual(["eins", "zwei", "drei"]);
  });
});

describe("character sets", () => {
  const text =
    "Военные сообщили о новых обстрелах города, пострадали мирные жители и разрушены дома. Эвакуация продолжается.";
  const cp1251 = Buffer.from(
    [...text].map((char) => {
      const code = char.charCodeAt(0);
      return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code;
    }),
  );

  it.each([
    ["UTF-8 with a mark", Buffer.from(`\ufeff${text}`), []],
    ["UTF-16 with a mark", Buffer.from(`\ufeff${text}`, "utf16le"), []],
    ["Windows-1251 by guess", cp1251, ["guessed-encoding"]],
  ])("%s", async (_name, bytes, remarks) => {
    const [input] = await read([put("a.txt", bytes)]);
    if (input?.type !== "document") throw new Error("no document");
    expect(input.document.text).toBe(text);
    expect(input.document.remarks.map((one) => one.code)).toEqual(remarks);
  });

  it("as a page declares it", async () => {
    const bytes = Buffer.concat([
      Buffer.from('<html><head><meta charset="windows-1251"></head><body><p>'),
      cp1251,
      Buffer.from("</p></body></html>"),
    ]);
    expect((await read([put("a.html", bytes)])).map(outcome)).toEqual([text]);
  });
});

describe("what is known about a report", () => {
  it.each([
    [
      "JSONL",
      "a.jsonl",
      '{"text": "x", "published": "2023-05-17T10:00:00+03:00", "source": "Beispielblatt"}',
      { at: "2023-05-17T10:00:00+03:00", basis: "stated", from: "json" },
    ],
    [
      "front matter",
      "a.md",
      "---\npublished: 2023-05-17\nsource: Beispielblatt\n---\nText.",
      { at: "2023-05-17", basis: "stated", from: "front matter" },
    ],
    ["the option", "a.txt", "Text.", { at: "2024-01-01", basis: "stated", from: "option" }],
  ])("%s", async (_name, name, content, published) => {
    const [input] = await read([put(name, content)], { published: "2024-01-01", source: "Beispielblatt" });
    expect(input).toMatchObject({ document: { published, source: "Beispielblatt" } });
  });

  it("a date in the file's name only implies", async () => {
    const [input] = await read([put("2023-05-17-bericht.txt", "Text.")]);
    expect(input).toMatchObject({ document: { published: { at: "2023-05-17", basis: "implied", from: "file name" } } });
  });

  it("is null where not known, never now", async () => {
    const [input] = await read([put("a.jsonl", '{"text": "x", "published": "yesterday"}')]);
    expect(input).toMatchObject({
      document: {
        published: null,
        source: null,
        remarks: expect.arrayContaining([expect.objectContaining({ code: "bad-published" })]),
      },
    });
  });

  it("the same report has the same id wherever it lies", async () => {
    const inputs = await read([put("a.txt", "Text."), put("b.txt", "Text.")]);
    const ids = inputs.map((input) => (input.type === "document" ? input.document.id : ""));
    expect(ids[0]).toBe(ids[1]);
  });
});

describe("Markdown", () => {
  it("keeps the words of links, headings and emphasis", async () => {
    const source =
      "# Kämpfe um [Bachmut](https://example.org/a_(b))\n\n**Schwere** Kämpfe, sagt *der Sprecher*; snake_case_name bleibt.\n\n> Zitat\n\n![Ein Panzer](p.jpg)\n\n[1]: https://example.org\n";
    expect((await read([put("a.md", source)])).map(outcome)).toEqual([
      "Kämpfe um Bachmut\n\nSchwere Kämpfe, sagt der Sprecher; snake_case_name bleibt.\n\nZitat\n\nEin Panzer\n\n\n",
    ]);
  });
});

describe("standard input", () => {
  it.each([
    ["JSONL", '{"id": "1", "text": "Eins."}\n{"id": "2", "text": "Zwei."}', ["Eins.", "Zwei."]],
    ["a page", "<!doctype html><html><body><p>Eins.</p></body></html>", ["Eins."]],
    ["text", "Eins.\n\nZwei.", ["Eins.\n\nZwei."]],
    ["nothing", "", ["empty-file"]],
  ])("%s", async (_name, stdin, expected) => {
    expect((await read(["-"], { stdin })).map(outcome)).toEqual(expected);
  });
});
