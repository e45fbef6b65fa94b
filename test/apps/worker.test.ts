import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { describe, expect, it, vi } from "vitest";
import { compare } from "../../src/apps/worker/compare.ts";
import { linesOf, type WorkerLine, writeLines } from "../../src/apps/worker/lines.ts";
import { link } from "../../src/apps/worker/link.ts";
import { places } from "../../src/apps/worker/places.ts";
import { read } from "../../src/apps/worker/read.ts";
import { records } from "../../src/apps/worker/records.ts";
import { weigh } from "../../src/apps/worker/weigh.ts";
import { REACH } from "../../src/core/link/index.ts";
import type { Event } from "../../src/core/model/event.ts";
import { type ResultRow, resultRow } from "../../src/io/archive/rows.ts";

// Each worker compiles the packs of four languages.
vi.setConfig({ testTimeout: 120_000 });

const samples = new URL("../../samples/", import.meta.url);
const reports = readdirSync(samples)
  .filter((name) => name.endsWith(".jsonl"))
  .sort()
  .flatMap((name) => readFileSync(new URL(name, samples), "utf8").split("\n").filter(Boolean));

async function* streamOf(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}
const lines = (values: readonly (object | string)[]): AsyncGenerator<WorkerLine> =>
  linesOf(streamOf(values.map((one) => `${typeof one === "string" ? one : JSON.stringify(one)}\n`).join("")));

async function all<T>(values: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const one of values) found.push(one);
  return found;
}

const readings = (results: readonly ResultRow[]): ResultRow["readings"] => results.flatMap((one) => one.readings);

/** Items of readings as the driver sends them; `stretch` says in which stretches an item is sent. */
const itemLines = (
  results: readonly ResultRow[],
  stretches: (item: {
    block: string;
    day: number;
  }) => readonly { stretch: string; from: number | null; until: number | null }[],
): object[] =>
  readings(results)
    .flatMap(({ document, items }) =>
      items.flatMap((item) => stretches(item).map((own) => ({ ...own, document: document.id, ...item }))),
    )
    .sort((a, b) => (a.stretch < b.stretch ? -1 : 1));

const whole = ({ block }: { block: string }) => [{ stretch: block, from: null, until: null }];
const eventsIn = (linked: readonly object[]): Event[] =>
  linked.flatMap((one) => ("event" in one ? [one.event as Event] : [])).sort((a, b) => (a.id < b.id ? -1 : 1));

describe("worker read", () => {
  it("answers every line with one result, which has the rows that the driver is told of", async () => {
    const results = await all(read(lines(reports)));
    expect(results).toHaveLength(reports.length);
    for (const result of results) expect(resultRow.parse(result)).toEqual(result);
    expect(readings(results).flatMap(({ claims }) => claims).length).toBeGreaterThan(20);
  });

  it("makes a remark of a bad line, in an envelope or without, and goes on", async () => {
    const bad = [
      "no JSON",
      '{"id":1}',
      '{"origin":"f:3","repo',
      '{"origin":"f:4","report":"{"}',
      '{"origin":"f:5","bytes":"/w=="}',
    ];
    const results = await all(read(lines([...bad, { origin: "f:6", report: reports[0] }])));
    expect(results.slice(0, -1).map(({ problems }) => problems.map(({ code }) => code))).toEqual(
      bad.map(() => ["broken-line"]),
    );
    expect(results.map(({ origin }) => origin).slice(3)).toEqual(["f:4", "f:5", "f:6"]);
    expect(results.at(-1)?.readings).toHaveLength(1);
  });
});

const recordOf = (text: string): Buffer =>
  gzipSync(
    `WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: https://example.org/a\r\nContent-Type: text/plain\r\nContent-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}\r\n\r\n`,
  );

/** A file cut at its ends of lines, as Hadoop gives it. */
const pieces = (file: string, bytes: Buffer): string[] =>
  bytes
    .toString("latin1")
    .split("\n")
    .map((piece) => `${file}\t${bytes.length}\t${Buffer.from(piece, "latin1").toString("base64")}`);

describe("worker records", () => {
  it("puts the pieces of files together again, and names what is damaged", async () => {
    const sound = Buffer.concat([recordOf("Two people were killed in Kherson."), recordOf("Drei Tote in Charkiw.\n")]);
    const bent = Buffer.concat([recordOf("a"), Buffer.from("\n no gzip \n"), recordOf("b\n\n")]);
    const found = await all(records(lines(["no piece", ...pieces("x.warc.gz", sound), ...pieces("y.warc.gz", bent)])));
    const results = await all(read(lines(found)));
    const origins = results.map(({ origin, readings: own, problems }) => [
      origin,
      own.length,
      problems.map(({ code }) => code),
    ]);
    expect(origins.sort()).toEqual([
      ["-:1", 0, ["broken-line"]],
      ["x.warc.gz", 1, []],
      ["x.warc.gz", 1, []],
      ["y.warc.gz", 0, ["damaged"]],
      ["y.warc.gz", 1, []],
      ["y.warc.gz", 1, []],
    ]);
    expect(readings(results).map(({ document }) => document.text.trim())).toContain("Drei Tote in Charkiw.");
  });
});

describe("what a worker writes", () => {
  /** A receiver that takes its time; copies what it is given, for the sender may use the bytes again. */
  const receiver = (): { output: Writable; text: () => string } => {
    const taken: Buffer[] = [];
    const output = new Writable({
      highWaterMark: 1,
      write(chunk: Buffer, _, done) {
        setImmediate(() => {
          taken.push(Buffer.from(chunk));
          done();
        });
      },
    });
    return { output, text: () => Buffer.concat(taken).toString() };
  };
  async function* some(values: readonly object[], then?: Error): AsyncGenerator<object> {
    yield* values;
    if (then) throw then;
  }
  const values = [3, 40_000, 7, 90_000, 300_000, 1, 20_000].flatMap((length, n) => [
    { n, text: "я".repeat(length) },
    { n, text: "x".repeat(length) },
  ]);

  it("is every line, whole and in order, however long", async () => {
    const { output, text } = receiver();
    await writeLines(some(values), output);
    expect(text() === values.map((value) => `${JSON.stringify(value)}\n`).join("")).toBe(true);
  });

  it("is what was done before a fault, too", async () => {
    const { output, text } = receiver();
    await expect(writeLines(some(values.slice(0, 1), new Error("fault")), output)).rejects.toThrow("fault");
    expect(text()).toBe(`${JSON.stringify(values[0])}\n`);
  });
});

describe("worker places", () => {
  it("reads gazetteers once, for all that read with them; refused lines are told", async () => {
    const folder = mkdtempSync(join(tmpdir(), "lagebild-places-"));
    const [file, sent] = [join(folder, "own.tsv"), join(folder, "places.jsonl")];
    const table = "id\tlat\tlon\ten\nb\t48.6\t38\tOutermost Hamlet\na\t95\t38\tNowhere\na\t49\t37\tUpper Hamlet\n";
    writeFileSync(file, table);
    const found = await all(places(lines([]), [file]));
    expect(found).toMatchObject([
      { problem: { origin: `${file}:3`, code: "broken-record" } },
      { place: { name: "Upper Hamlet" } },
      { place: { name: "Outermost Hamlet", source: file } },
    ]);
    const kept = found.flatMap((one) => ("place" in one ? [`${JSON.stringify(one.place)}\n`] : []));
    writeFileSync(sent, kept.join(""));
    const report = { id: "x", published: "2023-05-17", text: "Three people were killed in Outermost Hamlet." };
    const [without] = readings(await all(read(lines([report]))));
    const [placed] = readings(await all(read(lines([report]), [sent])));
    rmSync(folder, { recursive: true });
    expect(without?.claims.map((claim) => claim.places.map(({ id }) => id))).toEqual([[null]]);
    expect(placed?.claims.map((claim) => claim.places.map(({ id }) => id))).toEqual([["import:b"]]);
    expect(placed?.document.packs).not.toBe(without?.document.packs);
  });
});

describe("worker link and weigh", () => {
  it("give the same events however a block is cut into stretches of days", async () => {
    const spread = reports.flatMap((line, n) =>
      [0, 1, 9, 30, 31, 200].map((days) => {
        const report = JSON.parse(line);
        const day = new Date(Date.parse(report.published.slice(0, 10)) + (days + n) * 86_400_000)
          .toISOString()
          .slice(0, 10);
        return { ...report, id: `${report.id}-${days}`, published: day };
      }),
    );
    const results = await all(read(lines(spread)));
    const uncut = eventsIn(await all(link(lines(itemLines(results, whole)))));
    const width = 11;
    const cut = itemLines(results, (item) => {
      if (/^(control|condition)\|/.test(item.block)) return whole(item);
      const [first, last] = [-1, 1].map((side) => Math.floor((item.day + side * REACH) / width)) as [number, number];
      return Array.from({ length: last - first + 1 }, (_, i) => first + i).map((n) => ({
        stretch: `${item.block}#${n}`,
        from: n * width,
        until: (n + 1) * width - 1,
      }));
    });
    expect(eventsIn(await all(link(lines(cut))))).toEqual(uncut);
    expect(uncut.length).toBeGreaterThan(30);
  });

  it("weigh each event, and make remarks of bad lines", async () => {
    const results = await all(read(lines(reports)));
    const events = eventsIn(await all(link(lines(["{", ...itemLines(results, whole)]))));
    const claims = new Map(
      readings(results).flatMap((one) => one.claims.map((claim) => [claim.id, { claim, one }] as const)),
    );
    const parts = events.flatMap((event) => [
      { of: event.id, event },
      ...event.claims.map((id) => ({ of: event.id, claim: claims.get(id)?.claim })),
      ...event.claims.map((id) => {
        const { document, signature, marks } = (claims.get(id) as { one: ResultRow["readings"][number] }).one;
        const { source, published_at: published, language } = document;
        return { of: event.id, report: { id: document.id, source, published, language, signature, marks } };
      }),
    ]);
    const answers = await all(weigh(lines([...parts, { of: "x", claim: {} }])));
    const weighed = answers.flatMap((one) => ("assessment" in one ? [one.assessment] : []));
    expect(weighed.map(({ event }) => event)).toEqual(events.map(({ id }) => id));
    expect(Math.max(...weighed.map((one) => one.established_origins))).toBeGreaterThan(2);
    expect(answers.filter((one) => "problem" in one)).toHaveLength(1);
  });

  it("find a copy, pass over what is none", async () => {
    const text = JSON.parse(reports[0] as string);
    const [a, b, c] = readings(
      await all(read(lines([text, { ...text, id: "b", published: "2024-01-01" }, reports[3] as string]))),
    );
    const side = (one: typeof a) => ({
      id: one?.document.id,
      published: one?.document.published_at,
      signature: one?.signature,
    });
    const found = await all(compare(lines([{ a: side(a), b: side(b) }, { a: side(a), b: side(c) }, "["])));
    expect(found).toMatchObject([
      { copy: { copy: "b", original: text.id, share: 1 } },
      { problem: { code: "broken-line" } },
    ]);
  });
});

describe("the worker as a process", () => {
  it("prints results and nothing else, all of them, and never ends over a line", async () => {
    const main = fileURLToPath(new URL("../../src/apps/worker/main.ts", import.meta.url));
    const child = spawn(process.execPath, [main, "read"], { stdio: ["pipe", "pipe", "inherit"] });
    let out = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      out += text;
    });
    child.stdin.end(`${[...reports, "\u0000", "[".repeat(100_000), ...reports].join("\n")}`);
    const [code] = await once(child, "close");
    expect(code).toBe(0);
    const rows = out
      .trimEnd()
      .split("\n")
      .map((line) => resultRow.parse(JSON.parse(line)));
    expect(rows.map(({ readings: own }) => own.length)).toEqual([
      ...reports.map(() => 1),
      0,
      0,
      ...reports.map(() => 1),
    ]);
  });

  it("names its verbs where none is given", async () => {
    const main = fileURLToPath(new URL("../../src/apps/worker/main.ts", import.meta.url));
    const child = spawn(process.execPath, [main], { stdio: ["ignore", "ignore", "pipe"] });
    let err = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      err += text;
    });
    expect((await once(child, "close"))[0]).toBe(2);
    expect(err).toContain("read, records, link");
  });
});
