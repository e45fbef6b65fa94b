import { createReadStream, existsSync } from "node:fs";
import { type FileHandle, mkdir, open, readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { LedgerError } from "../ledger/error.ts";
import { canonical, sha256Of } from "./canonical.ts";
import { Frontier, type Hash, leafHash } from "./merkle.ts";

const hex = z.string().regex(/^[0-9a-f]{64}$/);

/** Bytes as they came in: `sha256` of what was received, `stored` of the gzip file that keeps them. */
const captureEntry = z.object({
  type: z.literal("capture"),
  at: z.string(),
  sha256: hex,
  bytes: z.int().min(0),
  stored: hex,
  /** Path or URL. */
  address: z.string(),
  headers: z.record(z.string(), z.string()).optional(),
  software: z.string(),
});

/** What was read from a report: hashes of the report and of its claims as `canonical.ts` writes them. */
const readingEntry = z.object({
  type: z.literal("reading"),
  at: z.string(),
  document: z.string(),
  content: hex,
  claims: hex,
  count: z.int().min(0),
  packs: z.string(),
  /** The capture that it was read from, where known. */
  capture: hex.optional(),
  /** Read before there was a log, and entered as it was found. */
  late: z.literal(true).optional(),
});

/** What a person decided about a claim or an event. */
const decisionEntry = z.object({
  type: z.literal("decision"),
  at: z.string(),
  subject: z.string(),
  decision: z.string(),
  by: z.string().optional(),
  detail: z.unknown().optional(),
});

export const entry = z.discriminatedUnion("type", [captureEntry, readingEntry, decisionEntry]);
export type Entry = z.infer<typeof entry>;
export type CaptureEntry = z.infer<typeof captureEntry>;
export type ReadingEntry = z.infer<typeof readingEntry>;

/** The state of the log after some entries; `peaks` and `bytes` let it grow without being read. */
export const treeHead = z.object({
  size: z.int().min(0),
  root: hex,
  at: z.string(),
  bytes: z.int().min(0),
  peaks: z.array(hex),
  /** Public key (SPKI, DER, base64) and Ed25519 signature (base64) of `signedText`. */
  key: z.string().optional(),
  signature: z.string().optional(),
});
export type TreeHead = z.infer<typeof treeHead>;

/** Where the log of a ledger is kept. */
export const pathsOf = (ledger: string) => {
  const folder = join(ledger, "integrity");
  return {
    folder,
    log: join(folder, "log"),
    heads: join(folder, "heads"),
    captures: join(folder, "captures"),
    pending: join(folder, "pending"),
  };
};

/** One line of a file of ours: a hash, a blank, JSON. Of the log it is the leaf hash, of heads the plain hash. */
export interface Line {
  readonly number: number;
  readonly hash: string;
  readonly json: string;
  /** False where the file ends within the line, or no blank follows the hash. */
  readonly whole: boolean;
  /** Offset of the byte after it. */
  readonly end: number;
}

/** The lines of a file from a byte on, with bounded memory; none where there is no file. */
export async function* linesOf(path: string, from = 0): AsyncGenerator<Line> {
  if (!existsSync(path)) return;
  let rest = Buffer.alloc(0);
  let [number, end] = [0, from];
  for await (const chunk of createReadStream(path, { start: from, highWaterMark: 2 ** 18 })) {
    rest = Buffer.concat([rest, chunk as Buffer]);
    for (let at = rest.indexOf(10); at >= 0; at = rest.indexOf(10)) {
      end += at + 1;
      yield lineOf(number++, rest.subarray(0, at), true, end);
      rest = rest.subarray(at + 1);
    }
  }
  if (rest.length > 0) yield lineOf(number, rest, false, end + rest.length);
}

/** Bytes that are no UTF-8 must not look like any: latin1 keeps every one apart. */
function lineOf(number: number, bytes: Buffer, whole: boolean, end: number): Line {
  const text = bytes.toString("utf8");
  const safe = Buffer.from(text, "utf8").equals(bytes) ? text : bytes.toString("latin1");
  return { number, hash: safe.slice(0, 64), json: safe.slice(65), whole: whole && safe[64] === " ", end };
}

/** True where the line says of itself what it holds. */
export const isSoundLeaf = (line: Line): boolean =>
  line.whole && leafHash(Buffer.from(line.json)).toString("hex") === line.hash;

/** The last head, or null where there is none. */
export async function lastHead(ledger: string): Promise<TreeHead | null> {
  let last: Line | null = null;
  for await (const line of linesOf(pathsOf(ledger).heads)) if (line.whole) last = line;
  if (last === null) return null;
  const sound = sha256Of(last.json) === last.hash;
  const parsed = sound ? treeHead.safeParse(JSON.parse(last.json)) : null;
  if (!parsed?.success) throw damaged(ledger, `tree head ${last.number + 1} is not what was written`);
  return parsed.data;
}

const damaged = (ledger: string, what: string): LedgerError =>
  new LedgerError("damaged", `the log of the ledger "${ledger}" is damaged: ${what} ("lagebild verify" tells more)`);

/**
 * Appends entries to the log and a head after them. What a killed process left behind the last head is taken over
 * where its lines are whole, and cut off where they are not. The caller holds the ledger.
 */
export async function appendEntries(ledger: string, entries: readonly Entry[], at: string): Promise<TreeHead> {
  const paths = pathsOf(ledger);
  await mkdir(paths.folder, { recursive: true });
  const head = await lastHead(ledger);
  const frontier = new Frontier(
    head?.size ?? 0,
    (head?.peaks ?? []).map((peak) => Buffer.from(peak, "hex")),
  );
  const log = await open(paths.log, "a+");
  try {
    const bytes = await recover(ledger, log, head?.bytes ?? 0, frontier);
    const lines = entries.map((one) => {
      const json = canonical(entry.parse(one));
      const leaf = leafHash(Buffer.from(json));
      frontier.add(leaf);
      return `${leaf.toString("hex")} ${json}\n`;
    });
    const added = Buffer.from(lines.join(""));
    await log.appendFile(added);
    await log.datasync();
    return await writeHead(ledger, { ...headOf(frontier, at), bytes: bytes + added.length });
  } finally {
    await log.close();
  }
}

const headOf = (frontier: Frontier, at: string): Omit<TreeHead, "bytes"> => ({
  size: frontier.size,
  root: frontier.root().toString("hex"),
  at,
  peaks: frontier.edge().map((peak: Hash) => peak.toString("hex")),
});

export async function writeHead(ledger: string, head: TreeHead): Promise<TreeHead> {
  const json = canonical(head);
  const file = await open(pathsOf(ledger).heads, "a");
  try {
    await file.appendFile(`${sha256Of(json)} ${json}\n`);
    await file.datasync();
  } finally {
    await file.close();
  }
  return head;
}

/** Takes whole lines behind the last head into the tree; gives the length of the log without a torn last line. */
async function recover(ledger: string, log: FileHandle, known: number, frontier: Frontier): Promise<number> {
  const { size } = await log.stat();
  if (size < known) throw damaged(ledger, `${known - size} bytes are missing at its end`);
  let end = known;
  for await (const line of linesOf(pathsOf(ledger).log, known)) {
    if (!line.whole) break;
    if (!isSoundLeaf(line)) throw damaged(ledger, `a line behind entry ${frontier.size} is not what was written`);
    frontier.add(Buffer.from(line.hash, "hex"));
    end = line.end;
  }
  if (end < size) await log.truncate(end);
  return end;
}

/** The entries of the log in order. Lines that are damaged are passed over: `verify` names them. */
export async function* entriesOf(
  ledger: string,
): AsyncGenerator<{ readonly index: number; readonly json: string; readonly entry: Entry }> {
  for await (const line of linesOf(pathsOf(ledger).log)) {
    if (!isSoundLeaf(line)) continue;
    const parsed = entry.safeParse(JSON.parse(line.json));
    if (parsed.success) yield { index: line.number, json: line.json, entry: parsed.data };
  }
}

/** The documents whose reading a process had begun to keep when it was killed; none as a rule. */
export async function pendingDocuments(ledger: string): Promise<ReadonlySet<string>> {
  const text = await readFile(pathsOf(ledger).pending, "utf8").catch(() => "");
  return new Set(
    text
      .split("\n")
      .filter(Boolean)
      .map((line) => String(JSON.parse(line))),
  );
}
