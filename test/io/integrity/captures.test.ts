import { createHash } from "node:crypto";
import {
  cpSync,
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { gunzipSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { makeMixed } from "../../../eval/mixed-folder.ts";
import { EXIT } from "../../../src/apps/cli/exit.ts";
import { Captures, receivedBytes } from "../../../src/io/integrity/index.ts";
import { appendEntries, entriesOf } from "../../../src/io/integrity/log.ts";
import { openLedger } from "../../../src/io/ledger/index.ts";
import { run } from "../../apps/stub.ts";

const root = mkdtempSync(join(tmpdir(), "lagebild-captures-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));
let next = 0;
const folder = (): string => join(root, String(next++));

const files = (ledger: string): string[] =>
  readdirSync(join(ledger, "integrity", "captures"), { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name));

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

describe("a capture", () => {
  it("gives back the bytes that came in, whatever they are", async () => {
    const [ledger, bytes] = [folder(), fc.uint8Array({ maxLength: 5000 })];
    const headers = fc.dictionary(fc.stringMatching(/^[a-z-]{1,9}$/), fc.string());
    const address = fc.oneof(
      fc.webUrl(),
      fc.string({ minLength: 1 }),
      fc.constantFrom("-", "a/ü b.html", "/x\r\ny.txt"),
    );
    const captures = new Captures(ledger, "lagebild test");
    await fc.assert(
      fc.asyncProperty(bytes, address, fc.option(headers), async (data, from, fields) => {
        const found = await captures.keep(Readable.from([Buffer.from(data)]), {
          address: from,
          ...(fields && { status: 200, headers: fields }),
        });
        expect(found).toBe(sha256(data));
        expect(await buffer(receivedBytes(ledger, { sha256: found, form: "warc" }))).toEqual(Buffer.from(data));
      }),
      { numRuns: 60 },
    );
    await captures.flush();
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...files(ledger)), async (file) => {
        // Of a sound head no line can be broken by what stands in an address or a field.
        const heads = gunzipSync(readFileSync(file))
          .toString("latin1")
          .split("\r\n\r\n")
          .slice(0, 3)
          .join("\r\n")
          .split("\r\n");
        for (const line of heads) expect(line).toMatch(/^(WARC\/1\.1|HTTP\/1\.1 200 |[\w-]+: .*|)$/s);
      }),
    );
  });

  it("is a WARC file that Lagebild reads, with what was known when it came", async () => {
    const ledger = folder();
    const page =
      "<html><head><title>Angriff</title></head><body><p>In Kramatorsk wurden 5 Menschen getötet.</p></body></html>";
    const captures = new Captures(ledger, "lagebild 9.9");
    await captures.keep(Readable.from([Buffer.from(page)]), {
      address: "https://example.org/a?b=ü",
      status: 200,
      headers: { "content-type": "text/html; charset=utf-8", etag: '"x"' },
      at: "2026-01-02T03:04:05.678Z",
    });
    await captures.flush();
    const [file = expect.unreachable()] = files(ledger);
    const text = gunzipSync(readFileSync(file)).toString();
    for (const part of [
      "WARC-Type: warcinfo",
      "software: lagebild 9.9",
      "WARC-Type: response",
      "WARC-Target-URI: https://example.org/a?b=%C3%BC",
      "WARC-Date: 2026-01-02T03:04:05.678Z",
      `WARC-Payload-Digest: sha256:${sha256(Buffer.from(page))}`,
      'etag: "x"',
    ])
      expect(text).toContain(part);
    const { out, code } = await run(["read", file, "--format", "jsonl"]);
    expect(JSON.parse(out).claims).toHaveLength(1);
    expect(code).toBe(EXIT.ok);
  });

  it("of a file that changes while it is kept is what was there first or last, never a mixture", async () => {
    const [ledger, path] = [folder(), join(root, "changing.txt")];
    writeFileSync(path, "x".repeat(2 ** 20));
    const captures = new Captures(ledger, "t");
    const kept = captures.keepFile(path);
    writeFileSync(path, "y".repeat(2 ** 20));
    const found = (await kept) ?? expect.unreachable();
    expect(sha256(await buffer(receivedBytes(ledger, { sha256: found, form: "warc" })))).toBe(found);
  });
});

/** Puts captures back into the form of older ledgers: gzip of the bytes alone, named `.gz`. */
async function asOlder(ledger: string): Promise<void> {
  const entries = [];
  for await (const { entry } of entriesOf(ledger))
    if (entry.type === "capture") {
      const bytes = await buffer(receivedBytes(ledger, entry));
      const packed = gzipSync(bytes);
      const { form: _, ...older } = entry;
      entries.push({ ...older, stored: sha256(packed) });
      const at = join(ledger, "integrity", "captures", entry.sha256.slice(0, 2), entry.sha256);
      rmSync(`${at}.warc.gz`);
      writeFileSync(`${at}.gz`, packed);
    }
  await appendEntries(ledger, entries, "2026-01-01T00:00:00.000Z");
  const opened = await openLedger(ledger);
  await opened.connection.run("DELETE FROM state WHERE key = 'captures'");
  opened.close();
}

describe("captures of an older ledger", () => {
  const made = async (): Promise<string> => {
    const ledger = folder();
    mkdirSync(join(root, "in"), { recursive: true });
    for (const n of [1, 2, 3]) writeFileSync(join(root, "in", `${n}.txt`), `In Bakhmut ${n} people were killed.`);
    await run(["add", join(root, "in"), "--ledger", ledger]);
    await asOlder(ledger);
    expect((await run(["verify", "--ledger", ledger])).code).toBe(EXIT.ok);
    return ledger;
  };

  it("become WARC files, with what the log knew of them", async () => {
    const ledger = await made();
    expect(files(ledger).every((path) => /[0-9a-f]\.gz$/.test(path))).toBe(true);
    (await openLedger(ledger)).close();
    expect(files(ledger)).toHaveLength(3);
    expect(files(ledger).every((path) => path.endsWith(".warc.gz"))).toBe(true);
    expect((await run(["verify", "--ledger", ledger])).out).toMatch(/^all fits: .* 3 captures/);
    const text = gunzipSync(readFileSync(files(ledger)[0] ?? "")).toString();
    expect(text).toMatch(/WARC-Type: resource\r\n[\s\S]*WARC-Target-URI: file:\/\/\S+\/in\/\d\.txt\r\n/);
    const { out } = await run(["prove", text.match(/Digest: sha256:(\w+)/)?.[1] ?? "", "--ledger", ledger]);
    expect(JSON.parse(out).entries.at(-1).entry).toContain('"rewritten"');
  });

  it("that are damaged stay as they are and are named", async () => {
    const ledger = await made();
    const [path = ""] = files(ledger);
    const bytes = readFileSync(path);
    bytes[bytes.length - 9] = (bytes.at(-9) ?? 0) ^ 1;
    writeFileSync(path, bytes);
    (await openLedger(ledger)).close();
    expect(files(ledger).filter((one) => one.endsWith(".warc.gz"))).toHaveLength(2);
    expect((await run(["verify", "--ledger", ledger])).out).toMatch(/^capture [0-9a-f]{64} .* cannot be unpacked/);
  });

  it("are rewritten by who comes next where a process was killed in between", async () => {
    const ledger = await made();
    const before = folder();
    cpSync(ledger, before, { recursive: true });
    (await openLedger(ledger)).close();
    // Killed after the new files, before the log; and after the log, before the old files were taken away.
    for (const path of files(ledger)) cpSync(path, path.replace(ledger, before));
    for (const [from, to] of [[before, ledger]])
      for (const path of files(from ?? "").filter((one) => !one.endsWith(".warc.gz")))
        cpSync(path, path.replace(from ?? "", to ?? ""));
    for (const one of [before, ledger]) {
      const opened = await openLedger(one);
      await opened.connection.run("DELETE FROM state WHERE key = 'captures'");
      opened.close();
      (await openLedger(one)).close();
      expect(files(one).filter((path) => !path.endsWith(".warc.gz"))).toEqual([]);
      const { code, err } = await run(["verify", "--ledger", one]);
      expect([code, err]).toEqual([EXIT.ok, ""]);
    }
  });
});

describe("capturing", () => {
  it("holds little of a large file in memory", async () => {
    const [ledger, path] = [folder(), join(root, "large.bin")];
    writeFileSync(path, Buffer.alloc(300 * 2 ** 20, "In Bakhmut nothing new. "));
    const before = process.memoryUsage().arrayBuffers;
    let peak = 0;
    const watching = setInterval(() => {
      peak = Math.max(peak, process.memoryUsage().arrayBuffers - before);
    }, 5);
    const captures = new Captures(ledger, "t");
    const found = await captures.keepFile(path);
    clearInterval(watching);
    // A third of the file: when buffers are freed is up to the collector.
    expect(peak).toBeLessThan(100 * 2 ** 20);
    const hash = createHash("sha256");
    for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
    expect(found).toBe(hash.digest("hex"));
  }, 60_000);
});

describe("captures of a killed process", () => {
  it("are entered into the log at the next start as they would have been; what was half written is dropped", async () => {
    const at = "2026-01-02T03:04:05.678Z";
    const answer = { address: "https://example.org/a", status: 200, headers: { etag: '"x"', "x-y": "a: b" }, at };
    const path = join(root, "ein büchlein.txt");
    writeFileSync(path, "In Kramatorsk 5 people were killed.");
    const keep = async (ledger: string): Promise<Captures> => {
      const captures = new Captures(ledger, "lagebild 9.9");
      await captures.keep(Readable.from([Buffer.from("<p>x")]), answer);
      await captures.keep(Readable.from([Buffer.from("a line")]), { address: "-", at });
      await captures.keep(createReadStream(path), { address: path, at });
      await captures.keep(createReadStream(path), { address: "relative/ü x.txt", at });
      return captures;
    };
    const [whole, killed] = [folder(), folder()];
    await (await keep(whole)).flush();
    await keep(killed);
    const captures = join(killed, "integrity", "captures");
    writeFileSync(join(captures, ".part-1-0"), "half");
    const damaged = join(captures, "00", `${"0".repeat(64)}.warc.gz`);
    mkdirSync(join(captures, "00"), { recursive: true });
    writeFileSync(damaged, "no capture");
    (await openLedger(killed)).close();
    const told = async (ledger: string): Promise<string[]> => {
      const found: string[] = [];
      for await (const { entry } of entriesOf(ledger))
        if (entry.type === "capture") found.push(JSON.stringify({ ...entry, stored: "" }));
      return found.sort();
    };
    expect(await told(killed)).toEqual(await told(whole));
    expect(readdirSync(captures).filter((name) => name.startsWith("."))).toEqual([]);
    expect(existsSync(join(killed, "integrity", "unlogged"))).toBe(false);
    // What is none is left to whoever looks, and named.
    const { code, err } = await run(["verify", "--ledger", killed]);
    expect(code).toBe(EXIT.ok);
    expect(err).toContain(`${damaged}: is in no log entry: a hand put it there`);
  });
});

describe("captures as input", () => {
  it("give the same reports as the files they were, in every format", async () => {
    const [first, second, mixed] = [folder(), folder(), folder()];
    makeMixed(mixed, 36);
    await run(["add", mixed, "--ledger", first]);
    const again = await run(["add", join(first, "integrity", "captures"), "--ledger", second]);
    expect(again.err).not.toContain("[records-left]");
    expect(await reportsIn(second)).toEqual(await reportsIn(first));
    const kept = files(first);
    const third = await run(["add", join(first, "integrity", "captures"), "--ledger", first]);
    expect(third.err).toContain("nothing new");
    // What is kept already is not kept again inside itself.
    expect(files(first)).toEqual(kept);
  });

  it("of standard input are read as what they look like", async () => {
    const [first, second] = [folder(), folder()];
    const line = JSON.stringify({ id: "one", text: "In Kramatorsk 5 people were killed." });
    await run(["add", "-", "--ledger", first], { stdin: `${line}\n` });
    await run(["add", join(first, "integrity", "captures"), "--ledger", second]);
    expect((await reportsIn(second)).map(([id]) => id)).toEqual(["one"]);
  });
});

async function reportsIn(ledger: string): Promise<unknown[][]> {
  const opened = await openLedger(ledger);
  try {
    return (await opened.all("SELECT id, digest FROM documents ORDER BY id")).map(({ id, digest }) => [id, digest]);
  } finally {
    opened.close();
  }
}
