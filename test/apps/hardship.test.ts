import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, describe, expect, it } from "vitest";
import { contents, disturbed, undisturbed, untold } from "../../eval/hardship-run.ts";
import { makeMixed } from "../../eval/mixed-folder.ts";
import { entriesOf } from "../../src/io/integrity/log.ts";
import { askLedger } from "../../src/io/ledger/index.ts";
import { Site } from "../io/collect/server.ts";

const root = mkdtempSync(join(tmpdir(), "lagebild-hardship-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const href = (path: string): string => JSON.stringify(new URL(path, import.meta.url).href);

/** The command line with a reader of a few words: what is tested is what is kept, not what is read. */
const COMMAND = `
import { stubReader } from ${href("./stub.ts")};
import { processContext } from ${href("../../src/apps/cli/process-context.ts")};
import { runProgram } from ${href("../../src/apps/cli/program.ts")};
const { workers: _, ...context } = processContext;
process.exitCode = await runProgram(process.argv.slice(2), { ...context, reader: async () => stubReader() });
`;
const script = join(root, "command.ts");
writeFileSync(script, COMMAND);

/** Every capture of the log, none twice, and every file of captures. */
async function capturesOf(ledger: string): Promise<{ readonly logged: string[]; readonly files: string[] }> {
  const logged: string[] = [];
  for await (const { entry } of entriesOf(ledger)) if (entry.type === "capture") logged.push(entry.sha256);
  expect(new Set(logged).size).toBe(logged.length);
  const files = readdirSync(join(ledger, "integrity", "captures"), { recursive: true }).map(String);
  return { logged: logged.sort(), files: files.sort() };
}

describe("a folder of many formats, one file in ten damaged", () => {
  const folder = join(root, "files");
  const mixed = makeMixed(folder, 120);
  const adding = (ledger: string): string[] => [script, "add", folder, "--ledger", join(root, ledger)];

  it("is read as far as it is sound, each damaged file named with its reason; killed again and again, to the same ledger", async () => {
    const calm = await undisturbed(adding("calm"));
    expect(calm.code).toBe(1);
    expect(untold(mixed, calm.told)).toEqual([]);
    const ended = await disturbed(adding("killed"), join(root, "killed"), 120, 4, 11);
    expect(ended.code).toBe(1);
    expect(ended.kills).toBeGreaterThan(0);
    expect(untold(mixed, ended.told)).toEqual([]);
    const expected = await contents(join(root, "calm"));
    expect(expected.documents).toMatch(new RegExp(`^${mixed.reports} rows`));
    expect(await contents(join(root, "killed"))).toEqual(expected);
    const check = await undisturbed([script, "verify", "--ledger", join(root, "killed")]);
    expect(check.code).toBe(0);
    expect(check.told).not.toContain("in no log entry");
    expect(await capturesOf(join(root, "killed"))).toEqual(await capturesOf(join(root, "calm")));
  }, 240_000);

  it("is copied whole or not at all: backup and restore killed at any moment", async () => {
    const [ledger, copy, back] = [join(root, "calm"), join(root, "copy"), join(root, "back")];
    const expected = await contents(ledger);
    let killed = 0;
    for (const [command, target] of [
      [["backup", copy, "--ledger", ledger], copy],
      [["restore", copy, "--ledger", back], back],
    ] as const) {
      for (const delay of [0, 5, 20, 60]) {
        if (existsSync(target)) break;
        const child = spawn(process.execPath, [script, ...command], { stdio: "ignore" });
        const ended = once(child, "exit");
        while (!existsSync(`${target}.part`) && child.exitCode === null) await sleep(2);
        await sleep(delay);
        child.kill("SIGKILL");
        if ((await ended)[0] === null) killed++;
      }
      if (!existsSync(target)) expect(await undisturbed([script, ...command])).toMatchObject({ code: 0 });
      expect(existsSync(`${target}.part`)).toBe(false);
    }
    expect(killed).toBeGreaterThan(0);
    expect(await contents(back)).toEqual(expected);
    expect(await undisturbed([script, "verify", "--ledger", back])).toMatchObject({ code: 0 });
    expect(await capturesOf(back)).toEqual(await capturesOf(ledger));
  }, 240_000);

  it("would tell of a damaged file that is not named, and of a sound one that is", () => {
    const [name] = [...mixed.damaged.keys()];
    expect(untold({ ...mixed, damaged: new Map([...mixed.damaged, ["x.txt", "not-text"]]) }, "")).toContain(
      "x.txt: not-text was not told",
    );
    expect(untold({ ...mixed, damaged: new Map() }, `${folder}/0/${name}: why [damaged]\n`)).toEqual([
      `${name}: told without need`,
    ]);
  });
});

describe("lagebild watch, killed with kill -9", () => {
  const site = new Site();

  it("goes on without loss or doubles", async () => {
    await site.listen();
    const ledger = join(root, "watched");
    const plan = join(root, "plan.yaml");
    const feed = (items: number): string =>
      `<rss version="2.0"><channel><title>Feed</title>${Array.from({ length: items }, (_, n) => `<item><title>Item ${n}</title><description>In Bakhmut ${n} people were killed.</description></item>`).join("")}</channel></rss>`;
    const sources = Array.from({ length: 6 }, (_, n) => `  - { page: "${site.url(`/page/${n}`)}" }\n`);
    writeFileSync(
      plan,
      `allow: [127.0.0.1]\npause: 10 ms\nevery: 1 s\nsources:\n  - { feed: "${site.url("/feed")}" }\n${sources.join("")}`,
    );
    for (let n = 0; n < 6; n++)
      site.text(`/page/${n}`, `<article><h1>Page ${n}</h1><p>In Kramatorsk ${n + 1} people were killed.</p></article>`);
    const watching = [script, "watch", plan, "--ledger", ledger];
    // Killed at other moments each time: before anything was asked, amid the round, after it.
    for (const [round, asked] of [0, 1, 3, 6, 8].entries()) {
      site.text("/feed", feed(3 + round), "application/rss+xml");
      const before = site.asked.length;
      const child = spawn(process.execPath, watching, { stdio: "ignore" });
      const ended = once(child, "exit");
      while (site.asked.length - before < asked && child.exitCode === null) await sleep(5);
      await sleep(20 * round);
      child.kill("SIGKILL");
      await ended;
    }
    const last = await undisturbed([...watching, "--once"]);
    expect(last.code).toBe(0);
    // What was due only later is looked at once more.
    await sleep(1_100);
    expect((await undisturbed([...watching, "--once"])).code).toBe(0);
    const kept = await askLedger(ledger);
    try {
      const rows = await kept.all("SELECT title, count(*)::INTEGER AS n FROM documents GROUP BY title ORDER BY title");
      const expected = [
        ...Array.from({ length: 7 }, (_, n) => `Item ${n}`),
        ...Array.from({ length: 6 }, (_, n) => `Page ${n}`),
      ];
      expect(rows.map(({ title, n }) => [title, n])).toEqual(expected.map((title) => [title, 1]));
    } finally {
      kept.close();
    }
    expect(existsSync(join(ledger, "watch.json"))).toBe(true);
    expect(JSON.parse(readFileSync(join(ledger, "watch.json"), "utf8")).sources[site.url("/feed")].failures).toBe(0);
  }, 240_000);
});
