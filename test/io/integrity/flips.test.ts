import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EXIT } from "../../../src/apps/cli/exit.ts";
import { cleanText } from "../../../src/core/clean/index.ts";
import { duckdbChecksum } from "../../../src/io/integrity/duckdb-checksum.ts";
import { keep, type Ledger, openLedger } from "../../../src/io/ledger/index.ts";
import { run, stubReader } from "../../apps/stub.ts";

const root = mkdtempSync(join(tmpdir(), "lagebild-flips-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const closed = join(root, "closed");
const killed = join(root, "killed");

const report = (n: number): string =>
  JSON.stringify({ id: `a${n}`, text: `In Kramatorsk ${n} people were killed.`, published: "2022-04-08" });

/** Adds reports to a ledger that stays open. */
async function addTo(ledger: Ledger, from: number, to: number): Promise<void> {
  const reader = stubReader();
  const documents = Array.from({ length: to - from }, (_, n) =>
    cleanText({ id: `b${from + n}`, text: `In Bakhmut ${from + n} people were killed.`, from: "t" }),
  );
  const readings = documents.map((document) => ({ ...reader.read(document), origin: "t" }));
  await keep(ledger, readings, reader.version);
}

beforeAll(async () => {
  mkdirSync(join(root, "in"));
  writeFileSync(join(root, "in", "a.jsonl"), Array.from({ length: 30 }, (_, n) => report(n)).join("\n"));
  await run(["add", join(root, "in"), "--ledger", closed]);
  await run(["sign", "--key", join(root, "key.pem"), "--new-key", "--ledger", closed]);
  // A ledger as a killed process leaves it: with a write-ahead log.
  cpSync(closed, join(root, "open"), { recursive: true });
  const open = await openLedger(join(root, "open"));
  await addTo(open, 0, 20);
  await addTo(open, 20, 40);
  cpSync(join(root, "open"), killed, { recursive: true });
  open.close();
});

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name));

/** Flips a bit of a file of the ledger, verifies, and puts the bit back. */
async function verifyFlipped(ledger: string, path: string, at: number, bit: number) {
  const sound = readFileSync(path);
  const flipped = Buffer.from(sound);
  flipped[at] = (flipped[at] ?? 0) ^ (1 << bit);
  writeFileSync(path, flipped);
  const outcome = await run(["verify", "--ledger", ledger]);
  writeFileSync(path, sound);
  return outcome;
}

/** Each file gets as many flips as another, whatever its size. */
const flipIn = (ledger: string) =>
  fc
    .constantFrom(...filesOf(ledger))
    .chain((path) => fc.tuple(fc.constant(path), fc.nat(Math.max(0, readFileSync(path).length - 1)), fc.nat(7)));

describe("one flipped bit", () => {
  it.each([
    ["of a ledger at rest", () => closed],
    ["of a ledger that a killed process left, with its write-ahead log", () => killed],
  ])(
    "anywhere in the files %s is found and named",
    async (_, folder) => {
      expect((await run(["verify", "--ledger", folder()])).code).toBe(EXIT.ok);
      const seen = new Set<string>();
      await fc.assert(
        fc.asyncProperty(flipIn(folder()), async ([path, at, bit]) => {
          const { code, out, err } = await verifyFlipped(folder(), path, at, bit);
          expect(code, `${path} byte ${at} bit ${bit}: ${out}${err}`).toBe(EXIT.ledger);
          expect(out.trim()).not.toBe("");
          expect(err).toContain("way out:");
          seen.add(path);
        }),
        { numRuns: 30 },
      );
      expect(seen.size).toBeGreaterThan(3);
    },
    240_000,
  );

  it("in the head of every entry of the write-ahead log is found, where DuckDB itself drops what follows", async () => {
    const path = join(killed, "ledger.duckdb.wal");
    const wal = readFileSync(path);
    const heads = [0, 4];
    for (let at = 8; at < wal.length; at += 16 + Number(wal.readBigUInt64LE(at))) heads.push(at, at + 2, at + 7);
    for (const at of heads.slice(0, 15))
      expect((await verifyFlipped(killed, path, at, 1)).code, `byte ${at}`).toBe(EXIT.ledger);
  }, 60_000);

  it("in the last tree head is found, where what is left looks like a line that a killed process began", async () => {
    const path = join(closed, "integrity", "heads");
    const heads = readFileSync(path);
    const last = heads.lastIndexOf(10, heads.length - 2) + 1;
    for (const at of [last, last + 64, last + 65, heads.length - 1])
      expect((await verifyFlipped(closed, path, at, 0)).code, `byte ${at}`).toBe(EXIT.ledger);
  }, 60_000);

  it("in a block that nothing uses is found, and told to harm no report", async () => {
    const folder = join(root, "unused");
    cpSync(closed, folder, { recursive: true });
    const path = join(folder, "ledger.duckdb");
    const opened = await openLedger(folder);
    await opened.connection.run("CREATE TABLE fill AS SELECT md5(i::VARCHAR) AS t FROM range(20000) r(i)");
    await opened.connection.run("CHECKPOINT");
    await opened.connection.run("DROP TABLE fill");
    opened.close();
    const [row] = await (async () => {
      const asked = await openLedger(folder);
      const used = await asked.all(
        "SELECT used_blocks::INTEGER AS used, total_blocks::INTEGER AS total FROM pragma_database_size()",
      );
      asked.close();
      return used;
    })();
    const found: string[] = [];
    for (let block = 0; block < Number(row?.total); block++)
      found.push((await verifyFlipped(folder, path, 12288 + block * 262144 + 5000, 3)).out);
    const unused = found.filter((out) => out.includes("not in use, so that no report is harmed"));
    expect(unused.length).toBeGreaterThan(0);
    expect(
      found.every((out) => /^database: block \d+ is not what was written|^database: cannot be opened/.test(out)),
    ).toBe(true);
    expect(found.some((out) => /it holds documents\.\w+/.test(out))).toBe(true);
  }, 120_000);

  it("that makes the database unreadable is damage for every command, no fault of Lagebild", async () => {
    const folder = join(root, "unreadable");
    cpSync(closed, folder, { recursive: true });
    const path = join(folder, "ledger.duckdb");
    const bytes = readFileSync(path);
    for (let at = 12288 + 9000; at < bytes.length; at += 262144) bytes[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(path, bytes);
    for (const command of [
      ["claims"],
      ["documents"],
      ["events"],
      ["add", join(root, "in")],
      ["backup", join(root, "b")],
    ]) {
      const { code, err } = await run([...command, "--ledger", folder]);
      expect([command[0], code]).toEqual([command[0], EXIT.ledger]);
      expect(err).toContain("cannot be read: ");
      expect(err).toContain('"lagebild verify --all" names what is damaged');
    }
    expect(existsSync(join(root, "b"))).toBe(false);
    const { code, out } = await run(["verify", "--all", "--ledger", folder]);
    expect(code).toBe(EXIT.ledger);
    expect(out).toContain("database: cannot be opened: ");
  });
});

describe("DuckDB's checksum", () => {
  it("is the one that this DuckDB writes, for any length", async () => {
    const path = join(root, "sums.duckdb");
    const instance = await DuckDBInstance.create(path);
    const connection = await instance.connect();
    await connection.run("CREATE TABLE t (a VARCHAR)");
    await connection.run("CHECKPOINT");
    for (let n = 0; n < 9; n++) await connection.run(`INSERT INTO t VALUES ('${"x".repeat(n)}')`);
    const wal = readFileSync(`${path}.wal`);
    connection.closeSync();
    instance.closeSync();
    const rests = new Set<number>();
    for (let at = 8; at < wal.length; ) {
      const length = Number(wal.readBigUInt64LE(at));
      rests.add(length % 8);
      expect(duckdbChecksum(wal.subarray(at + 16, at + 16 + length))).toBe(wal.readBigUInt64LE(at + 8));
      at += 16 + length;
    }
    expect(rests.size).toBe(8);
  });
});
