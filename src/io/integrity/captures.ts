import { createHash } from "node:crypto";
import { createReadStream, createWriteStream, existsSync } from "node:fs";
import { mkdir, open, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, resolve, sep } from "node:path";
import { pipeline as piped } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip, gzipSync } from "node:zlib";
import { appendEntries, type CaptureEntry, entriesOf, pathsOf } from "./log.ts";
import { payloadOf, RECORD_END, type Received, warcHeads } from "./warc.ts";

/** Where bytes come from. */
export interface Address extends Pick<Received, "address" | "status" | "headers" | "request"> {
  /** When they came in (ISO); now where not given. */
  readonly at?: string;
}

/** The file that keeps the bytes with this hash: a WARC file of one capture, or in older ledgers the bytes alone. */
export const captureFile = (ledger: string, sha256: string, form: CaptureEntry["form"]): string =>
  join(pathsOf(ledger).captures, sha256.slice(0, 2), `${sha256}${form === "warc" ? ".warc" : ""}.gz`);

/** How files begin that are being written. */
export const PART = ".part-";

/** Keeps bytes as they were received, in WARC files named by their SHA-256, and enters them into the log when `flush` is called. */
export class Captures {
  private readonly ledger: string;
  private readonly software: string;
  private entries: CaptureEntry[] = [];
  private logged: Set<string> | null = null;
  private number = 0;
  private marked = false;

  constructor(ledger: string, software: string) {
    this.ledger = ledger;
    this.software = software;
  }

  /** Keeps what a stream gives. Bytes that are kept and logged already are not kept twice. Gives their SHA-256. */
  async keep(bytes: AsyncIterable<Uint8Array>, address: Address): Promise<string> {
    const spool = await this.part();
    try {
      const found = await measured(bytes, spool);
      return await this.keepMeasured(spool, found, address);
    } finally {
      await rm(spool, { force: true });
    }
  }

  /**
   * Keeps a file, unless it is a capture of this ledger already. Throws where it cannot be read; one that changes meanwhile
   * is kept as it was found first.
   */
  async keepFile(path: string): Promise<string | undefined> {
    if (resolve(path).startsWith(resolve(pathsOf(this.ledger).captures) + sep)) return undefined;
    const found = await measured(createReadStream(path, CHUNKS), null);
    try {
      return await this.keepMeasured(path, found, { address: path });
    } catch (error) {
      if (!(error instanceof Changed)) throw error;
      return this.keep(createReadStream(path, CHUNKS), { address: path });
    }
  }

  /** Enters what was kept since the last call into the log. */
  async flush(): Promise<void> {
    if (this.entries.length > 0) await appendEntries(this.ledger, this.entries, new Date().toISOString());
    this.entries = [];
    if (this.marked) await rm(pathsOf(this.ledger).unlogged, { force: true });
    this.marked = false;
  }

  /** Notes that there are captures which the log does not know yet: were the process killed now, the next one enters them. */
  private async mark(): Promise<void> {
    if (this.marked) return;
    const { folder, unlogged } = pathsOf(this.ledger);
    await mkdir(folder, { recursive: true });
    await writeFile(unlogged, "");
    this.marked = true;
  }

  private async part(): Promise<string> {
    await this.mark();
    const { captures } = pathsOf(this.ledger);
    await mkdir(captures, { recursive: true });
    return join(captures, `${PART}${process.pid}-${this.number++}`);
  }

  private async keepMeasured(source: string, found: Measured, address: Address): Promise<string> {
    const { sha256 } = found;
    const target = captureFile(this.ledger, sha256, "warc");
    if (existsSync(target) && (await this.isLogged(sha256))) return sha256;
    const { at = new Date().toISOString(), ...from } = address;
    const received: Received = { ...found, ...from, at, software: this.software };
    const stored = await writeWarc(createReadStream(source, CHUNKS), received, await this.part(), target);
    this.logged?.add(sha256);
    this.entries.push(entryOf(received, stored));
    return sha256;
  }

  /** The log is read only where bytes are met again. */
  private async isLogged(sha256: string): Promise<boolean> {
    if (this.logged === null) {
      this.logged = new Set(this.entries.map((one) => one.sha256));
      for await (const { entry } of entriesOf(this.ledger)) if (entry.type === "capture") this.logged.add(entry.sha256);
    }
    return this.logged.has(sha256);
  }
}

export function entryOf({ status, headers, request: _, ...received }: Received, stored: string): CaptureEntry {
  return {
    type: "capture",
    form: "warc",
    ...received,
    stored,
    ...(status !== undefined && { status }),
    ...(headers && { headers }),
  };
}

const CHUNKS = { highWaterMark: 2 ** 18 };

type Measured = Pick<Received, "sha256" | "bytes">;

/** Hash and length of a stream, which is also written to `spool` where that is given. */
async function measured(bytes: AsyncIterable<Uint8Array>, spool: string | null): Promise<Measured> {
  const hash = createHash("sha256");
  let length = 0;
  const file = spool === null ? null : await open(spool, "w");
  try {
    for await (const chunk of bytes) {
      hash.update(chunk);
      length += chunk.length;
      await file?.write(chunk);
    }
  } finally {
    await file?.close();
  }
  return { sha256: hash.digest("hex"), bytes: length };
}

/** The bytes are no longer those that were measured. */
class Changed extends Error {}

/** Bytes that are compressed already: gzip, zip, JPEG, PNG. */
const PACKED = [
  [0x1f, 0x8b],
  [0x50, 0x4b],
  [0xff, 0xd8],
  [0x89, 0x50],
] as const;
const isPacked = (bytes: Uint8Array): boolean => PACKED.some(([a, b]) => bytes[0] === a && bytes[1] === b);

/** Writes bytes as a WARC file, each record a gzip member, first under the name `part`; gives the hash of the file. */
export async function writeWarc(
  bytes: AsyncIterable<Uint8Array>,
  received: Received,
  part: string,
  target: string,
): Promise<string> {
  const { before, head } = warcHeads(received);
  const chunks = bytes[Symbol.asyncIterator]();
  try {
    const first = await chunks.next();
    const stored = createHash("sha256");
    async function* record(): AsyncGenerator<Uint8Array> {
      const hash = createHash("sha256");
      yield head;
      for (let next = first; !next.done; next = await chunks.next()) {
        hash.update(next.value);
        yield next.value;
      }
      yield RECORD_END;
      if (hash.digest("hex") !== received.sha256) throw new Changed(`${received.address} changed while it was kept`);
    }
    async function* members(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
      for await (const chunk of concatenated(
        before.map((record) => gzipSync(record)),
        packed,
      )) {
        stored.update(chunk);
        yield chunk;
      }
    }
    const level = !first.done && isPacked(first.value) ? 0 : 6;
    await pipeline(record, createGzip({ level }), members, createWriteStream(part));
    await mkdir(dirname(target), { recursive: true });
    await rename(part, target);
    return stored.digest("hex");
  } finally {
    await chunks.return?.();
    await rm(part, { force: true });
  }
}

async function* concatenated(first: Iterable<Uint8Array>, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* first;
  yield* rest;
}

/** The bytes that were received, out of the file that keeps them. Throws where it cannot be read or unpacked. */
export function receivedBytes(
  ledger: string,
  { sha256, form }: Pick<CaptureEntry, "sha256" | "form">,
  onPacked: (chunk: Uint8Array) => void = () => undefined,
): AsyncIterable<Uint8Array> {
  const packed = createReadStream(captureFile(ledger, sha256, form), CHUNKS).on("data", (chunk) =>
    onPacked(chunk as Buffer),
  );
  const unpacked = piped(packed, createGunzip(), () => undefined);
  return form === "warc" ? payloadOf(unpacked) : unpacked;
}

/** What a kept file holds: hashes of the file and of the bytes in it. Throws where it cannot be read or unpacked. */
export async function hashesOf(
  ledger: string,
  capture: Pick<CaptureEntry, "sha256" | "form">,
): Promise<Measured & { readonly stored: string }> {
  const stored = createHash("sha256");
  const found = await measured(
    receivedBytes(ledger, capture, (chunk) => stored.update(chunk)),
    null,
  );
  return { ...found, stored: stored.digest("hex") };
}
