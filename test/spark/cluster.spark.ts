// The same reports on a cluster and on one machine: the same result, whatever breaks. See docs/scale.md.

import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { canonicalOf, difference, problemsIn, storedAssessments } from "./canonical.ts";
import { type Cluster, type Ended, startCluster } from "./cluster.ts";
import { jsonlOf, makeReports, sampleLines, samplePages, warcOf } from "./reports.ts";
import { lagebild } from "./run.ts";

const REPORTS = 400;
const folder = mkdtempSync(join(tmpdir(), "lagebild-spark-"));
const at = (...names: string[]): string => join(folder, ...names);

/** A place that only a gazetteer of the user knows, with a line in it that is none. */
const GAZETTEER = "lat\tlon\ten\n48.61\t38.02\tOutermost Hamlet\n95\t38\tNowhere\n";
const hamlet = { id: "hamlet", published: "2023-05-17", text: "Three people were killed in Outermost Hamlet." };
const all = (out: string): string[] => ["all", "--gazetteer", at("places.tsv"), "--out", at(out), at("in")];

/** The samples and made reports, in every form that a cluster takes. */
function writeInputs(): void {
  mkdirSync(at("in"));
  writeFileSync(at("in", "samples.jsonl"), jsonlOf(sampleLines()));
  writeFileSync(at("in", "samples.warc.gz"), Buffer.concat(warcOf(samplePages())));
  const reports = makeReports(REPORTS);
  const half = Math.ceil(reports.length / 2);
  writeFileSync(at("in", "a.jsonl"), jsonlOf(reports.slice(0, half)));
  // The end of the first half once more, and other reports under ids that are taken.
  const again = reports.slice(half - 10, half);
  const taken = reports.slice(0, 3).map(({ id }) => ({ id, text: "Two people were killed in Kherson on 3 May 2022." }));
  writeFileSync(at("in", "b.jsonl"), jsonlOf([...reports.slice(half), ...again, ...taken, hamlet]));
  writeFileSync(at("places.tsv"), GAZETTEER);
}

/** What a careless crawl leaves: damage in the middle, a cut end, lines that are none, nothing at all. */
function writeBroken(): void {
  mkdirSync(at("broken"));
  const pages = samplePages().map(({ name, text }, n) => ({
    name,
    text: `${text}\n\nNumber ${n} of another crawl.\n`,
  }));
  const [first, second, ...rest] = warcOf(pages) as [Buffer, Buffer, ...Buffer[]];
  const bent = Buffer.from(second);
  bent.fill(0x55, 40, 80);
  const last = rest.at(-1) as Buffer;
  const cut = last.subarray(0, last.length - 30);
  writeFileSync(at("broken", "damaged.warc.gz"), Buffer.concat([first, bent, ...rest.slice(0, -1), cut]));
  writeFileSync(at("broken", "lines.jsonl"), '{"id": 1\n\nno JSON\n{"id":"x"}\n\xff\xfe{"text":"x"}\n', "latin1");
  writeFileSync(at("broken", "none.jsonl"), "");
  writeFileSync(at("broken", "blank.jsonl"), "\n\n");
  writeFileSync(at("broken", "no.parquet"), "PAR1 and nothing more");
}

/** True as soon as a task has begun to write what it read. */
const isWriting = (read: string): boolean =>
  existsSync(read) && readdirSync(read, { recursive: true }).some((name) => String(name).includes("attempt_"));

let cluster: Cluster;
let wanted = "";

beforeAll(async () => {
  writeInputs();
  writeBroken();
  cluster = await startCluster(folder, 2, "quick");
  const imported = await lagebild("gazetteer", "import", at("places.tsv"), "--ledger", at("embedded"));
  expect(imported.err).toContain("1 place imported");
  const { code } = await lagebild("add", "--no-captures", at("in"), "--ledger", at("embedded"));
  expect(code).toBe(1); // ids that are taken
  wanted = await canonicalOf(at("embedded"));
});
afterAll(async () => {
  await cluster?.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function same(out: string): Promise<void> {
  const found = await canonicalOf(out);
  expect(difference(found, wanted)).toBe("");
  expect(found.length).toBeGreaterThan(10_000);
}

const ok = (ended: Ended, code: number): void => {
  expect(ended.code, ended.said.slice(-4000)).toBe(code);
};

describe("the same reports on a cluster", () => {
  it("give byte-identical canonical JSON, assessments made on the cluster among it", async () => {
    const ended = await cluster.run(all("out"));
    ok(ended, 1);
    expect(ended.report.problems).toEqual({ "broken-record": 1, "id-taken": 3 });
    expect((await problemsIn(at("out"))).join("\n")).toContain(`${at("places.tsv")}:3: "95, 38" is no place`);
    expect(wanted).toMatch(/^places .*"id":"import:Outermost Hamlet/m);
    expect(ended.report.known).toBe(10);
    await same(at("out"));
    const stored = await storedAssessments(at("out"));
    expect(
      difference(
        stored.join("\n"),
        wanted
          .split("\n")
          .filter((line) => line.startsWith("assessments "))
          .join("\n"),
      ),
    ).toBe("");
  });

  it("are asked through the read commands as a ledger is, and nothing is written", async () => {
    const before = readdirSync(at("out"));
    for (const args of [
      ["claims", "--kind", "strike", "--limit", "50", "--format", "jsonl"],
      ["events", "--limit", "20", "--format", "json"],
      ["documents", "--limit", "20", "--format", "table"],
      ["place", "Bakhmut"],
    ]) {
      const [here, there] = [
        await lagebild(...args, "--ledger", at("out")),
        await lagebild(...args, "--ledger", at("embedded")),
      ];
      expect(here.code, here.err).toBe(0);
      expect(here.out.replaceAll(at("in"), ""), args.join(" ")).toBe(there.out.replaceAll(at("in"), ""));
    }
    const refused = await lagebild("add", at("in", "samples.jsonl"), "--ledger", at("out"));
    expect(refused.code).toBe(4);
    expect(refused.err).toContain("lagebild import");
    expect(readdirSync(at("out"))).toEqual(before);
  });

  it("are taken into a ledger, which gives the same again", async () => {
    const { code, err } = await lagebild("import", at("out"), "--ledger", at("imported"));
    expect(code, err).toBe(0);
    await same(at("imported"));
    const again = await lagebild("import", at("out"), "--ledger", at("imported"));
    expect(again.err).toMatch(/^0 reports taken in.*known already/m);
  });

  it("are not read again where a job goes on, and a list names them like their folder", async () => {
    rmSync(at("out", "_steps", "weigh.json"));
    rmSync(at("out", "_steps", "link.json"));
    const files = readdirSync(at("in")).sort();
    writeFileSync(at("crawl.paths.gz"), gzipSync(`# a crawl\n\n${files.join("\n")}\n`));
    const ended = await cluster.run([...all("out").slice(0, -1), "--base", at("in"), at("crawl.paths.gz")]);
    ok(ended, 1);
    expect(ended.said.match(/: done before$/gm)?.length).toBeGreaterThanOrEqual(4);
    expect(ended.said).toMatch(/^lagebild: weigh: [\d.]+ s/m);
    await same(at("out"));
  });

  it("give the same where a worker is killed in the middle of reading, and blocks are cut into stretches of days", async () => {
    let killed: Promise<void> | null = null;
    const run = cluster.run([...all("killed"), "--block-items", "8"]);
    const watch = setInterval(() => {
      if (isWriting(at("killed", "_read"))) killed ??= cluster.killWorker(1);
    }, 50);
    const ended = await run;
    clearInterval(watch);
    expect(killed).not.toBeNull();
    await killed;
    ok(ended, 1);
    expect(ended.said).toMatch(/Lost executor|worker lost|ExecutorLost/i);
    expect(Number(/^lagebild: link-events: .*"cut": (\d+)/m.exec(ended.said)?.[1])).toBeGreaterThan(1);
    await same(at("killed"));
    await cluster.addWorker();
  });
});

describe("broken input", () => {
  it("is told with counts and reasons, and what is sound is kept, as on one machine", async () => {
    const { code, err } = await lagebild("add", "--no-captures", at("broken"), at("missing"), "--ledger", at("sound"));
    expect(code).toBe(1);
    const ended = await cluster.run(["all", "--out", at("mended"), at("broken"), at("missing")]);
    ok(ended, 1);
    expect(difference(await canonicalOf(at("mended")), await canonicalOf(at("sound")))).toBe("");
    const problems = { "broken-line": 4, damaged: 3, "empty-file": 2, "not-found": 1 };
    expect(ended.report).toMatchObject({ documents: samplePages().length - 2, known: 0, problems });
    // Reasons as on one machine, in the same words; but one machine does not read Parquet at all.
    const told = await problemsIn(at("mended"));
    const here = err.split("\n").filter((line) => /\[[a-z-]+\]$/.test(line) && !line.includes("no.parquet"));
    expect(told.filter((line) => !line.includes("no.parquet"))).toEqual(here.sort());
    expect(told.find((line) => line.includes("no.parquet"))).toMatch(/no\.parquet: .*Parquet.* \[damaged\]$/);
  });

  it("may be all there is", async () => {
    const ended = await cluster.run(["all", "--out", at("nothing"), at("missing"), at("broken", "none.jsonl")]);
    ok(ended, 1);
    expect(ended.report).toMatchObject({
      documents: 0,
      claims: 0,
      events: 0,
      problems: { "empty-file": 1, "not-found": 1 },
    });
    expect((await lagebild("claims", "--ledger", at("nothing"))).code).toBe(0);
  });

  it("and a wrong command line is answered with the way out", async () => {
    const ended = await cluster.run(["link", "--out", at("never")]);
    ok(ended, 2);
    expect(ended.said).toContain('run the stage "read" first');
  });
});
