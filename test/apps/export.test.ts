import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EXIT } from "../../src/apps/cli/exit.ts";
import { VERSION } from "../../src/apps/cli/version.ts";
import { FORMATS } from "../../src/io/export/index.ts";
import { run } from "./stub.ts";

const root = mkdtempSync(join(tmpdir(), "lagebild-export-cli-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const ledger = ["--ledger", join(root, "ledger")];
const now = new Date("2022-05-01T00:00:00Z");

const REPORTS = [
  {
    id: "wire",
    source: "Example Wire",
    published: "2022-04-08",
    text: "In Kramatorsk 39 people were killed on Friday.",
  },
  { id: "blatt", source: "=Beispielblatt", published: "2022-04-08", text: "In Kramatorsk wurden 50 Menschen getötet." },
  { id: "none", source: "Leer", published: "2022-04-08", text: "Nichts." },
];

beforeAll(async () => {
  mkdirSync(join(root, "in"));
  writeFileSync(join(root, "in", "a.jsonl"), REPORTS.map((report) => JSON.stringify(report)).join("\n"));
  await run(["add", join(root, "in"), ...ledger]);
});

it("the version is that of the package", () => {
  const path = new URL("../../package.json", import.meta.url);
  expect(JSON.parse(readFileSync(path, "utf8")).version).toBe(VERSION);
});

describe("lagebild export", () => {
  it.each(Object.keys(FORMATS))("writes %s into a file, whole, and tells what was lost", async (format) => {
    const out = join(root, `out.${format}`);
    const losses = join(root, "losses.json");
    const { code, err } = await run(["export", "--format", format, "--out", out, "--losses", losses, ...ledger], {
      now,
    });
    expect(err).toMatch(/^[12] (claim|event)s? exported as /);
    expect(code).toBe(EXIT.ok);
    expect(readFileSync(out).length).toBeGreaterThan(50);
    expect(JSON.parse(readFileSync(losses, "utf8"))).toMatchObject({ format, exported: expect.any(Number) });
    expect(readdirSync(root).filter((name) => /part|parquet-/.test(name))).toEqual([]);
  });

  it("marks what people decided, without their names", async () => {
    const own = ["--ledger", join(root, "reviewed")];
    await run(["add", join(root, "in"), ...own]);
    const said = async (): Promise<Record<string, unknown>[]> =>
      (await run(["export", "--format", "jsonl", ...own])).out
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line));
    const [first, second] = (await said()).map(({ id }) => String(id));
    expect((await said()).filter((claim) => "reviewed" in claim)).toEqual([]);
    const review = (...args: string[]) => run(["review", ...args, "--by", "Anna Beispiel", ...own], { now });
    await review("decide", "correct", first ?? "", "--quantity", "killed=40", "--hedge");
    await review("decide", "accept", second ?? "");
    await review("add", "none", "Nichts", "--kind", "condition");
    const marks = new Map((await said()).map(({ quote, reviewed }) => [quote, reviewed]));
    expect([...marks.values()]).toEqual(
      expect.arrayContaining([
        { verdict: "corrected", corrected: ["quantities", "hedge"] },
        { verdict: "accepted" },
        { verdict: "accepted", added: true },
      ]),
    );
    const csv = (await run(["export", "--format", "csv", ...own])).out;
    expect(csv.split("\r\n")[0]).toMatch(/rule,reviewed,corrected,packs$/);
    expect(csv).toContain(',corrected,"[""quantities"",""hedge""]",');
    for (const format of Object.keys(FORMATS)) {
      const out = join(root, `named.${format}`);
      await run(["export", "--format", format, "--out", out, ...own], { now });
      expect(readFileSync(out).includes("Anna"), format).toBe(false);
    }
  });

  it("filters as the other commands do", async () => {
    const { out } = await run(["export", "--format", "jsonl", "--source", "wire", ...ledger]);
    expect(
      out
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line).document),
    ).toEqual(["wire"]);
    expect((await run(["export", "--format", "jsonl", "--limit", "1", ...ledger])).out.trim().split("\n")).toHaveLength(
      1,
    );
  });

  it("says what is wrong with the command line", async () => {
    expect((await run(["export", "--format", "docx", ...ledger])).code).toBe(EXIT.usage);
    expect((await run(["export", "--format", "parquet", ...ledger])).err).toContain("--out FILE");
    const nowhere = join(root, "no", "such", "folder.csv");
    expect((await run(["export", "--format", "csv", "--out", nowhere, ...ledger])).code).toBe(EXIT.usage);
    expect(existsSync(nowhere)).toBe(false);
  });
});

describe("lagebild export --public", () => {
  it("leaves out what is too young, and coarsens the rest", async () => {
    const args = ["export", "--format", "jsonl", "--public", ...ledger];
    expect((await run(args, { now: new Date("2022-04-08T20:00:00Z") })).out).toBe("");
    const { out, err } = await run([...args, "--coarse", "20", "--delay", "0"], { now });
    const places = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line).places[0]);
    expect(places).toHaveLength(2);
    for (const place of places) expect(place.lat).not.toBe(48.74);
    expect(err).toContain("public-position");
  });
});

describe("lagebild export --format rss --state", () => {
  it("tells each event once", async () => {
    const state = join(root, "feed.state");
    const args = ["export", "--format", "rss", "--state", state, ...ledger];
    expect((await run(args, { now })).out).toContain("<item>");
    expect((await run(args, { now })).out).not.toContain("<item>");
    writeFileSync(state, "nonsense");
    expect((await run(args, { now })).code).toBe(EXIT.usage);
  });
});
