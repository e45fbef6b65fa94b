import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EXIT } from "../../src/apps/cli/exit.ts";
import { run } from "./stub.ts";

const root = mkdtempSync(join(tmpdir(), "lagebild-backup's-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const folder = join(root, "ledger");
const backup = join(root, "backup");

beforeAll(async () => {
  mkdirSync(join(root, "in"));
  writeFileSync(join(root, "in", "a.txt"), "In Kramatorsk 39 people were killed.");
  writeFileSync(join(root, "in", "b.txt"), "In Bakhmut 5 people were killed.");
  await run(["add", join(root, "in"), "--ledger", folder]);
});

const all = async (command: string, ledger: string) =>
  (await run([command, "--format", "jsonl", "--ledger", ledger])).out;

describe("backup and restore", () => {
  it("give the same ledger, with its log", async () => {
    expect((await run(["backup", backup, "--ledger", folder])).code).toBe(EXIT.ok);
    const target = join(root, "restored");
    expect((await run(["restore", backup, "--ledger", target])).code).toBe(EXIT.ok);
    for (const command of ["claims", "documents", "events"])
      expect(await all(command, target)).toBe(await all(command, folder));
    expect((await run(["verify", "--ledger", target])).code).toBe(EXIT.ok);
    expect((await run(["add", join(root, "in"), "--ledger", target])).err).toContain("nothing new");
  });

  it("overwrite nothing, and refuse what is damaged or no backup", async () => {
    expect((await run(["backup", backup, "--ledger", folder])).code).toBe(EXIT.usage);
    expect((await run(["restore", backup, "--ledger", folder])).code).toBe(EXIT.usage);
    expect((await run(["restore", join(root, "in"), "--ledger", join(root, "x")])).code).toBe(EXIT.usage);
    const log = join(backup, "integrity", "log");
    writeFileSync(log, readFileSync(log, "utf8").replace("a.txt", "c.txt"));
    const { code, err } = await run(["restore", backup, "--ledger", join(root, "x")]);
    expect(err).toContain("integrity/log is not as it was written");
    expect(code).toBe(EXIT.ledger);
    expect((await run(["backup", join(root, "y"), "--ledger", join(root, "nowhere")])).code).toBe(EXIT.ledger);
    expect(readdirSync(root).filter((name) => /part|^x$|^y$|nowhere/.test(name))).toEqual([]);
  });
});

describe("export --all", () => {
  it("writes every row of every table, captures as received, and the log", async () => {
    const target = join(root, "all");
    const { code, err } = await run(["export", "--all", "--out", target, "--ledger", folder]);
    expect(err).toMatch(/\d+ rows of \d+ tables/);
    expect(code).toBe(EXIT.ok);
    const rows = (table: string) =>
      readFileSync(join(target, "tables", `${table}.jsonl`), "utf8")
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line));
    expect(
      rows("documents")
        .map((row) => row.text)
        .sort(),
    ).toEqual(["In Bakhmut 5 people were killed.", "In Kramatorsk 39 people were killed."]);
    expect(rows("claims")).toHaveLength(2);
    const captures = readdirSync(join(target, "captures")).map((name) =>
      readFileSync(join(target, "captures", name), "utf8"),
    );
    expect(captures.sort()).toEqual(["In Bakhmut 5 people were killed.", "In Kramatorsk 39 people were killed."]);
    expect(readFileSync(join(target, "integrity", "log"))).toEqual(readFileSync(join(folder, "integrity", "log")));
    expect((await run(["export", "--all", "--ledger", folder])).code).toBe(EXIT.usage);
    expect((await run(["export", "--ledger", folder])).code).toBe(EXIT.usage);
  });
});
