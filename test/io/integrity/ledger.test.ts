import { execFileSync } from "node:child_process";
import {
  appendFileSync,
  cpSync,
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { createGunzip } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EXIT } from "../../../src/apps/cli/exit.ts";
import { payloadOf } from "../../../src/io/integrity/warc.ts";
import { openLedger } from "../../../src/io/ledger/index.ts";
import { run, stubReader } from "../../apps/stub.ts";

const root = mkdtempSync(join(tmpdir(), "lagebild-integrity-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const folder = join(root, "ledger");
const ledger = ["--ledger", folder];
const reports = join(root, "in");
const key = join(root, "desk.pem");

const report = (id: string, text: string): string =>
  JSON.stringify({ id, text, source: "Blatt 👍", published: "2022-04-08" });

beforeAll(async () => {
  mkdirSync(reports);
  writeFileSync(
    join(reports, "a.jsonl"),
    [1, 2, 3].map((n) => report(`a${n}`, `In Kramatorsk ${n} people were killed.`)).join("\n"),
  );
  writeFileSync(join(reports, "b.txt"), "In Bakhmut 7 people were killed.");
  await run(["add", reports, ...ledger]);
  await run(["sign", "--key", key, "--new-key", ...ledger]);
  const [claim] = JSON.parse((await run(["claims", "--text", "1 people", "--format", "json", ...ledger])).out);
  await run(["review", "decide", "correct", claim.id, "--quantity", "killed=4", "--by", "desk", ...ledger]);
});

/** A copy of the ledger to be harmed. */
let copies = 0;
function copy(): string {
  const target = join(root, `copy-${copies++}`);
  cpSync(folder, target, { recursive: true });
  return target;
}

async function changed(harmed: string, sql: string): Promise<void> {
  const opened = await openLedger(harmed);
  await opened.connection.run(sql);
  opened.close();
}

const files = (path: string): string[] =>
  readdirSync(path, { withFileTypes: true }).flatMap((one) =>
    one.isDirectory() ? files(join(path, one.name)) : [join(path, one.name)],
  );

describe("lagebild verify", () => {
  it("finds that all fits, and what was kept is what came in", async () => {
    const { code, out } = await run(["verify", ...ledger]);
    expect(out).toMatch(
      /^all fits: 7 log entries, 4 tree heads \(1 signed\), 2 captures, [\d,]+ bytes of the database, 4 reports, 1 decision\nroot [0-9a-f]{64}\n$/,
    );
    expect(code).toBe(EXIT.ok);
    const kept = await Promise.all(
      files(join(folder, "integrity", "captures")).map((path) =>
        text(payloadOf(createReadStream(path).pipe(createGunzip()))),
      ),
    );
    expect(kept.sort()).toEqual(["a.jsonl", "b.txt"].map((name) => readFileSync(join(reports, name), "utf8")).sort());
  });

  const harm = async (sql: string): Promise<{ code: number; out: string }> => {
    const harmed = copy();
    await changed(harmed, sql);
    return run(["verify", "--ledger", harmed]);
  };

  it.each([
    [
      "a figure",
      "UPDATE quantities SET low = 70, high = 70 WHERE low = 7",
      /^report \S+ \(log entry \d+\): its claims are not those/,
    ],
    [
      "a text",
      "UPDATE documents SET text = replace(text, 'killed', 'saved') WHERE id = 'a2'",
      /^report a2 \(log entry 3\): its text/,
    ],
    ["a publisher", "UPDATE documents SET source = 'Anders' WHERE id = 'a2'", /^report a2 .*what is known of it/],
    ["a report taken out", "DELETE FROM documents WHERE id = 'a3'", /^report a3 .*missing from the database/],
    [
      "a report slipped in",
      "INSERT INTO documents SELECT * REPLACE ('x' AS id) FROM documents WHERE id = 'a1'",
      /^report x: is in no log entry/,
    ],
    [
      "a decision",
      "UPDATE decisions SET decision = replace(decision, 'desk', 'task')",
      /^decision \S+ \(log entry 6\): is not what was logged/,
    ],
    ["a decision taken out", "DELETE FROM decisions", /^report a1 .*not what the decisions make of them/],
    [
      "a decision slipped in",
      "INSERT INTO decisions SELECT * REPLACE (replace(decision, id, 'x') AS decision, 'x' AS id, 2 AS number) FROM decisions",
      /^decision x: is in no log entry/,
    ],
    [
      "a corrected figure",
      "UPDATE quantities SET high = 5, low = 5 WHERE low = 4",
      /^report a1 .*not what the decisions make of them/,
    ],
    [
      "what was read before it was corrected",
      "UPDATE reviewed SET original = replace(original, '\"low\":1', '\"low\":2')",
      /^report a1 .*its claims are not those that were logged/,
    ],
    [
      "a publisher's packs",
      "UPDATE readings SET packs = 'other' WHERE document = 'a2'",
      /^report a2 .*was read by the packs other/,
    ],
    ["a forward", "UPDATE documents SET forwarded_from = 'Anders' WHERE id = 'a2'", /^report a2 .*what is known of it/],
    [
      "a claim without a report",
      "INSERT INTO claims SELECT * REPLACE ('y' AS id, 'nowhere' AS document) FROM claims LIMIT 1",
      /^database: 1 rows of claims belong to nothing/,
    ],
    [
      "a row doubled",
      "INSERT INTO readings FROM readings WHERE document = 'a1'",
      /^database: "a1" stands 2 times in readings/,
    ],
    ["a place moved", "UPDATE places SET lat = 48.7 WHERE name = 'Bakhmut'", /its claims are not/],
  ])("names %s changed in the database", async (_, sql, expected) => {
    const { code, out } = await harm(sql);
    expect(out).toMatch(expected);
    expect(code).toBe(EXIT.ledger);
    expect(out.trim().split("\n")).toHaveLength(1);
  });

  it("names a capture that is gone, and with --all everything", async () => {
    const harmed = copy();
    rmSync(join(harmed, "integrity", "captures"), { recursive: true });
    expect((await run(["verify", "--ledger", harmed])).out).toMatch(
      /^capture [0-9a-f]{64} \(log entry \d, .*\): is missing\n$/,
    );
    expect((await run(["verify", "--all", "--ledger", harmed])).out.trim().split("\n")).toHaveLength(2);
  });

  it("finds that the end was cut off, and nothing is written to such a log", async () => {
    const harmed = copy();
    const log = join(harmed, "integrity", "log");
    const lines = readFileSync(log, "utf8").trimEnd().split("\n");
    truncateSync(log, Buffer.byteLength(`${lines.slice(0, -1).join("\n")}\n`));
    expect((await run(["verify", "--ledger", harmed])).out).toContain("1 of its 7 entries are missing");
    writeFileSync(join(reports, "..", "c.txt"), "In Bakhmut 9 people were killed.");
    const { code, err } = await run(["add", join(root, "c.txt"), "--ledger", harmed]);
    expect(err).toContain("bytes are missing at its end");
    expect(code).toBe(EXIT.ledger);
  });

  it("finds a log rewritten as a whole by a head kept elsewhere", async () => {
    const { out } = await run(["sign", "--key", key, ...ledger]);
    const head = join(root, "head.json");
    writeFileSync(head, out);
    expect((await run(["verify", "--head", head, ...ledger])).code).toBe(EXIT.ok);
    const other = join(root, "other");
    await run(["add", join(reports, "b.txt"), "--ledger", other]);
    expect((await run(["verify", "--ledger", other])).code).toBe(EXIT.ok);
    expect((await run(["verify", "--head", head, "--ledger", other])).out).toContain(
      "are not those of the given tree head",
    );
    writeFileSync(head, out.replace(/"at":"\d/, '"at":"3'));
    expect((await run(["verify", "--head", head, ...ledger])).out).toContain("signature does not fit");
  });
});

describe("the log", () => {
  it("takes over whole lines of a killed process and cuts off a torn one", async () => {
    const torn = copy();
    const paths = { log: join(torn, "integrity", "log"), heads: join(torn, "integrity", "heads") };
    const heads = readFileSync(paths.heads, "utf8").trimEnd().split("\n");
    writeFileSync(paths.heads, `${heads.slice(0, -2).join("\n")}\n`);
    appendFileSync(paths.log, "0123 torn");
    expect((await run(["verify", "--ledger", torn])).err).toContain("is torn: a process was killed");
    await run(["add", "-", "--ledger", torn], { stdin: "In Bakhmut 12 people were killed." });
    const { code, out } = await run(["verify", "--ledger", torn]);
    expect(out).toContain("5 reports");
    expect(code).toBe(EXIT.ok);
  });

  it("settles what a killed process had kept and not entered", async () => {
    const killed = copy();
    const paths = { log: join(killed, "integrity", "log"), heads: join(killed, "integrity", "heads") };
    const before = { log: readFileSync(paths.log), heads: readFileSync(paths.heads) };
    await run(["add", "-", "--no-captures", "--ledger", killed], { stdin: "In Bakhmut 13 people were killed." });
    writeFileSync(paths.log, before.log);
    writeFileSync(paths.heads, before.heads);
    const { out } = await run(["documents", "--text", "13 people", "--format", "jsonl", "--ledger", killed]);
    writeFileSync(join(killed, "integrity", "pending"), `${JSON.stringify(JSON.parse(out).id)}\n`);
    const verified = await run(["verify", "--ledger", killed]);
    expect([verified.code, verified.err.includes("a process was killed while it was kept")]).toEqual([EXIT.ok, true]);
    await run(["reread", "--ledger", killed]);
    expect(existsSync(join(killed, "integrity", "pending"))).toBe(false);
    expect((await run(["verify", "--ledger", killed])).err).not.toContain("a process was killed while");
  });

  it("enters a ledger made before there was a log, as it stands", async () => {
    const old = copy();
    await changed(old, "DELETE FROM state WHERE key IN ('log', 'captures')");
    rmSync(join(old, "integrity"), { recursive: true });
    expect((await run(["verify", "--ledger", old])).out).toContain("is in no log entry");
    await run(["reread", "--ledger", old]);
    expect((await run(["verify", "--ledger", old])).code).toBe(EXIT.ok);
    expect(readFileSync(join(old, "integrity", "log"), "utf8")).toContain('"late":true');
  });

  it("is missed where the database knows of it", async () => {
    const lost = copy();
    rmSync(join(lost, "integrity"), { recursive: true });
    expect((await run(["verify", "--ledger", lost])).out).toContain("are not those of the database");
    const { code, err } = await run(["reread", "--ledger", lost]);
    expect(err).toContain('the folder "integrity" is missing');
    expect(code).toBe(EXIT.ledger);
    expect(existsSync(join(lost, "integrity", "log"))).toBe(false);
  });

  it("follows a new reading", async () => {
    const again = copy();
    await run(["reread", "--ledger", again], { reader: stubReader("stub-2") });
    expect((await run(["verify", "--ledger", again])).out).toContain("11 log entries");
  });

  it("keeps a file once, and not where that is not wanted", async () => {
    const twice = copy();
    await run(["add", reports, "--ledger", twice]);
    expect(files(join(twice, "integrity", "captures"))).toHaveLength(2);
    const none = join(root, "none");
    await run(["add", reports, "--no-captures", "--ledger", none]);
    expect(existsSync(join(none, "integrity", "captures"))).toBe(false);
    expect((await run(["verify", "--ledger", none])).code).toBe(EXIT.ok);
  });
});

describe("lagebild prove", () => {
  const program = join(root, "check.mjs");
  const code = /```js\n([\s\S]*?)```/.exec(
    readFileSync(new URL("../../../docs/integrity.md", import.meta.url), "utf8"),
  )?.[1];
  writeFileSync(program, code ?? "");

  const checked = (proof: unknown): string => {
    const path = join(root, "proof.json");
    writeFileSync(path, JSON.stringify(proof));
    try {
      return execFileSync(process.execPath, [program, path], { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
    } catch (error) {
      return String((error as { stderr: string }).stderr);
    }
  };

  it("writes what the program of docs/integrity.md accepts, with node:crypto only", async () => {
    expect(code).not.toMatch(/from "(?!node:)/);
    await run(["sign", "--key", key, ...ledger]);
    const claim = JSON.parse((await run(["claims", "--place", "Bakhmut", "--format", "jsonl", ...ledger])).out);
    for (const id of ["a1", claim.id, claim.document]) {
      const { code, out } = await run(["prove", id, "--bytes", ...ledger]);
      expect(code).toBe(EXIT.ok);
      expect(checked(JSON.parse(out))).toMatch(/^[23] entries lie under root [0-9a-f]{64} of \S+, signed\n$/);
    }
  });

  it("and refuses when anything in it is changed", async () => {
    const proof = JSON.parse((await run(["prove", "a1", "--bytes", ...ledger])).out);
    const entry = proof.entries[0];
    const changes = {
      size: { ...proof, head: { ...proof.head, size: proof.head.size + 1 } },
      root: { ...proof, head: { ...proof.head, root: entry.path[0] } },
      time: { ...proof, head: { ...proof.head, at: "2020-01-01T00:00:00.000Z" } },
      entry: {
        ...proof,
        entries: [{ ...entry, entry: entry.entry.replace("a.jsonl", "b.jsonl") }, ...proof.entries.slice(1)],
      },
      place: { ...proof, entries: [{ ...entry, index: entry.index + 1 }, ...proof.entries.slice(1)] },
      path: { ...proof, entries: [{ ...entry, path: entry.path.slice(1) }, ...proof.entries.slice(1)] },
      report: { ...proof, document: proof.document.replace("killed", "saved") },
      claims: { ...proof, claims: proof.claims.replace("killed", "saved") },
      bytes: { ...proof, capture: Buffer.from("other").toString("base64") },
    };
    for (const [what, changed] of Object.entries(changes)) expect(checked(changed), what).toContain("does not fit");
  });

  it("gives no proof of what is no longer what was logged", async () => {
    const harmed = copy();
    await changed(harmed, "UPDATE documents SET source = 'Anders' WHERE id = 'a2'");
    const { code, out, err } = await run(["prove", "a2", "--ledger", harmed]);
    expect([code, out]).toEqual([EXIT.ledger, ""]);
    expect(err).toContain("report a2 is not what was logged");
  });

  it("takes the last signed head that covers the subject, though the log went on", async () => {
    const grown = copy();
    await run(["add", "-", "--ledger", grown], { stdin: "In Bakhmut 70 people were killed." });
    const proof = JSON.parse((await run(["prove", "a2", "--ledger", grown])).out);
    expect(proof.head.signature).toBeDefined();
    expect(checked(proof)).toMatch(/signed\n$/);
  });

  it("knows nothing of what is not there, and keys are not overwritten", async () => {
    expect((await run(["prove", "nothing", ...ledger])).code).toBe(EXIT.unknown);
    expect((await run(["sign", "--key", key, "--new-key", ...ledger])).code).toBe(EXIT.usage);
    expect((await run(["sign", "--key", join(reports, "b.txt"), ...ledger])).code).toBe(EXIT.usage);
  });
});
