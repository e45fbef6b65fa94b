import { isUtf8 } from "node:buffer";
import { createReadStream, existsSync } from "node:fs";
import { type FileHandle, mkdir, open, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { LedgerError } from "../ledger/error.ts";
import { canonical, sha256Of } from "./canonical.ts";
import { Frontier, type Hash, leafHash } from "./merkle.ts";

const hex = z.string().regex(/^[0-9a-f]{64}$/);

/** Bytes as they came in: `sha256` of what was received, `stored` of the file that keeps them. */
const captureEntry = z.object({
  type: z.literal("capture"),
  /** A WARC file of this capture; in older ledgers the bytes alone, gzip. */
  form: z.literal("warc").optional(),
  at: z.string(),
  sha256: hex,
  bytes: z.int().min(0),
  stored: hex,
  /** Path or URL. */
  address: z.string(),
  /** Of an answer over HTTP. */
  status: z.int().optional(),
  headers: z.record(z.string(), z.string()).optional(),
  software: z.string(),
  /** When it was put into another form (ISO); all else stays as it was. */
  rewritten: z.string().optional(),
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
  /** What `content` covers: 2 with forwards, answers and edits, which older logs left out. */
  form: z.literal(2).optional(),
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
  /** Answer of a time-stamping authority (RFC 3161, DER, base64) over `signedText`. */
  timestamp: z.string().optional(),
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
    unlogged: join(folder, "unlogged"),
  };
};

/** One line of a file of ours: a hash, a blank, JSON. Of the log it is the leaf hash, of heads the plain hash. */
export interface Line {
  readonly number: number;
  readonly hash: string;
  readonly json: string;
  /** False where the file ends within the line, or no blank follows the hash. */
  readonly whole: boolean;
  /** False where the file ends within the line. */
  readonly ended: boolean;
  /** Offset of its first byte, and of the byte after it. */
  readonly start: number;
  readonly end: number;
}

/** The lines of a file from a byte on, and up to another, with bounded memory; none where there is no file. */
export async function* linesOf(path: string, from = 0, to = Number.POSITIVE_INFINITY): AsyncGenerator<Line> {
  if (!existsSync(path) || to <= from) return;
  let rest: Buffer = Buffer.alloc(0);
  let [number, start] = [0, from];
  for await (const chunk of createReadStream(path, { start: from, end: to - 1, highWaterMark: 2 ** 18 })) {
    rest = rest.length === 0 ? (chunk as Buffer) : Buffer.concat([rest, chunk as Buffer]);
    for (let at = rest.indexOf(10); at >= 0; at = rest.indexOf(10)) {
      yield lineOf(number++, rest.subarray(0, at), true, start, start + at + 1);
      start += at + 1;
      rest = rest.subarray(at + 1);
    }
  }
  if (rest.length > 0) yield lineOf(number, rest, false, start, start + rest.length);
}

/** How far log and heads reach. */
export interface Reach {
  readonly log: number;
  readonly heads: number;
}

/** How far log and heads reach now: what is added later stands behind. */
export async function reachOf(ledger: string): Promise<Reach> {
  const sizeOf = async (path: string): Promise<number> => (await stat(path).catch(() => null))?.size ?? 0;
  const { log, heads } = pathsOf(ledger);
  return { log: await sizeOf(log), heads: await sizeOf(heads) };
}

/** A line between two bytes, as `linesOf` numbered it. */
export async function lineAt(
  path: string,
  { number, start, end }: Pick<Line, "number" | "start" | "end">,
): Promise<Line> {
  for await (const line of linesOf(path, start, end)) return { ...line, number };
  throw new Error(`${path} has no line at byte ${start}`);
}

/** Bytes that are no UTF-8 must not look like any: latin1 keeps every one apart. */
function lineOf(number: number, bytes: Buffer, whole: boolean, start: number, end: number): Line {
  const safe = bytes.toString(isUtf8(bytes) ? "utf8" : "latin1");
  return {
    number,
    hash: safe.slice(0, 64),
    json: safe.slice(65),
    whole: whole && safe[64] === " ",
    ended: whole,
    start,
    end,
  };
}

/** True where the line says of itself what it holds. */
export const isSoundLeaf = (line: Line): boolean =>
  line.whole && leafHash(Buffer.from(line.json)).toString("hex") === line.hash;

/** The last head, or null where there is none. Only the end of the file is read. */
export async function lastHead(ledger: string): Promise<TreeHead | null> {
  const path = pathsOf(ledger).heads;
  const size = (await stat(path).catch(() => null))?.size ?? 0;
  for (let tail = 2 ** 16; ; tail *= 4) {
    let last: Line | null = null;
    const from = Math.max(0, size - tail);
    for await (const line of linesOf(path, from)) if (line.whole && (line.number > 0 || from === 0)) last = line;
    if (last === null && from > 0) continue;
    if (last === null) return null;
    const head = headIn(last);
    if (head === null) throw damaged(ledger, "its last tree head is not what was written");
    return head;
  }
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
  const file = await open(pathsOf(ledger).heads, "a+");
  try {
    await dropTorn(file);
    await file.appendFile(`${sha256Of(json)} ${json}\n`);
    await file.datasync();
  } finally {
    await file.close();
  }
  return head;
}

/** A process was killed within a line: what it left of it is cut off. */
async function dropTorn(file: FileHandle): Promise<void> {
  const { size } = await file.stat();
  const tail = Buffer.alloc(Math.min(size, 2 ** 16));
  await file.read(tail, 0, tail.length, size - tail.length);
  const torn = tail.length - 1 - tail.lastIndexOf(10);
  if (torn > 0) await file.truncate(size - torn);
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

/** The head in a line, or null where it is not what was written. */
export function headIn(line: Line): TreeHead | null {
  if (!line.whole || sha256Of(line.json) !== line.hash) return null;
  return treeHead.safeParse(JSON.parse(line.json)).data ?? null;
}

/** The tree heads in order, damaged ones passed over. */
export async function* headsOf(ledger: string): AsyncGenerator<TreeHead> {
  for await (const line of linesOf(pathsOf(ledger).heads)) {
    const head = headIn(line);
    if (head !== null) yield head;
  }
}

/** An entry, its place in the log, and the text that was hashed. */
export interface Logged {
  readonly index: number;
  readonly json: string;
  readonly entry: Entry;
}

/** The entries of the log in order. Lines that are damaged are passed over: `verify` names them. */
export async function* entriesOf(ledger: string): AsyncGenerator<Logged> {
  for await (const line of linesOf(pathsOf(ledger).log)) {
    if (!isSoundLeaf(line)) continue;
    const parsed = entry.safeParse(JSON.parse(line.json));
    if (parsed.success) yield { index: line.number, json: line.json, entry: parsed.data };
  }
}

/** The documents whose reading a process had begun to keep when it was killed; none as a rule. */
export async function pendingDocuments(ledger: string): Promise<ReadonlySet<string>> {
  const text = await readFile(pathsOf(ledger).pending, "utf8").catch(() => "");
  return new Set(text.split("\n").flatMap(idIn));
}

/** The id in a line; none where it was harmed: then `verify` names the report as one of no log entry. */
function idIn(line: string): string[] {
  try {
    return [z.string().parse(JSON.parse(line))];
  } catch {
    return [];
  }
}
