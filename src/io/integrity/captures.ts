import { createHash } from "node:crypto";
import { createReadStream, createWriteStream, existsSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import { appendEntries, type CaptureEntry, entriesOf, pathsOf } from "./log.ts";

/** Where bytes come from. */
export interface Address {
  /** Path or URL. */
  readonly address: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The file that keeps the bytes with this hash. */
export const captureFile = (ledger: string, sha256: string): string =>
  join(pathsOf(ledger).captures, sha256.slice(0, 2), `${sha256}.gz`);

/** Keeps bytes as they were received, gzip, under their SHA-256, and enters them into the log when `flush` is called. */
export class Captures {
  private readonly ledger: string;
  private readonly software: string;
  private entries: CaptureEntry[] = [];
  private logged: Set<string> | null = null;
  private number = 0;

  constructor(ledger: string, software: string) {
    this.ledger = ledger;
    this.software = software;
  }

  /** Keeps what a stream gives. Bytes that are kept and logged already are not kept twice. Gives their SHA-256. */
  async keep(bytes: AsyncIterable<Uint8Array>, { address, headers }: Address): Promise<string> {
    const { captures } = pathsOf(this.ledger);
    await mkdir(captures, { recursive: true });
    const part = join(captures, `.part-${process.pid}-${this.number++}`);
    try {
      const found = await store(bytes, part);
      const target = captureFile(this.ledger, found.sha256);
      if (existsSync(target) && (await this.isLogged(found.sha256))) return found.sha256;
      await mkdir(dirname(target), { recursive: true });
      await rename(part, target);
      this.logged?.add(found.sha256);
      const at = new Date().toISOString();
      this.entries.push({
        type: "capture",
        at,
        ...found,
        address,
        ...(headers && { headers }),
        software: this.software,
      });
      return found.sha256;
    } finally {
      await rm(part, { force: true });
    }
  }

  keepFile(path: string): Promise<string> {
    return this.keep(createReadStream(path, { highWaterMark: 2 ** 18 }), { address: path });
  }

  /** Enters what was kept since the last call into the log. */
  async flush(): Promise<void> {
    if (this.entries.length === 0) return;
    await appendEntries(this.ledger, this.entries, new Date().toISOString());
    this.entries = [];
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

type Stored = Pick<CaptureEntry, "sha256" | "bytes" | "stored">;

/** Bytes that are compressed already: gzip, zip, JPEG, PNG. */
const PACKED = [
  [0x1f, 0x8b],
  [0x50, 0x4b],
  [0xff, 0xd8],
  [0x89, 0x50],
] as const;

async function store(bytes: AsyncIterable<Uint8Array>, target: string): Promise<Stored> {
  const [received, stored] = [createHash("sha256"), createHash("sha256")];
  let [length, level] = [0, 6];
  const chunks = bytes[Symbol.asyncIterator]();
  const first = await chunks.next();
  if (!first.done && PACKED.some(([a, b]) => first.value[0] === a && first.value[1] === b)) level = 0;
  async function* counted(): AsyncGenerator<Uint8Array> {
    for (let next = first; !next.done; next = await chunks.next()) {
      length += next.value.length;
      received.update(next.value);
      yield next.value;
    }
  }
  async function* hashed(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of packed) {
      stored.update(chunk);
      yield chunk;
    }
  }
  await pipeline(counted, createGzip({ level }), hashed, createWriteStream(target));
  return { sha256: received.digest("hex"), bytes: length, stored: stored.digest("hex") };
}

/** What a kept file holds: hashes of the file and of the bytes in it. Throws where it cannot be read or unpacked. */
export async function hashesOf(ledger: string, sha256: string): Promise<Stored> {
  const [received, stored] = [createHash("sha256"), createHash("sha256")];
  let length = 0;
  async function* hashed(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of packed) {
      stored.update(chunk);
      yield chunk;
    }
  }
  await pipeline(
    createReadStream(captureFile(ledger, sha256)),
    hashed,
    createGunzip(),
    async (bytes: AsyncIterable<Uint8Array>) => {
      for await (const chunk of bytes) {
        length += chunk.length;
        received.update(chunk);
      }
    },
  );
  return { sha256: received.digest("hex"), bytes: length, stored: stored.digest("hex") };
}
