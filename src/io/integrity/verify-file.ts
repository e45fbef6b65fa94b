import { type FileHandle, open, stat } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { duckdbChecksum } from "./duckdb-checksum.ts";
import type { Progress } from "./findings.ts";

/** A stretch of a database's file that is not what DuckDB wrote. `block` is the number DuckDB gives it, null in its head. */
export interface FileFault {
  readonly block: number | null;
  readonly what: string;
  /** False where a killed process explains it. */
  readonly damage: boolean;
}

const HEAD = 4096;
const HEADS = 3;
const SUM = 8;
/** Where a head of the database tells the size of a block. */
const BLOCK_SIZE_AT = 40;
const MAGIC = "DUCK";

/**
 * Checks every byte of a DuckDB file by the checksums in it: three heads of 4 KB, then blocks, the unused among them.
 * A process that holds the file may be writing; a block that does not fit is read again before it is named.
 */
export async function* databaseFileFaults(path: string, progress: Progress): AsyncGenerator<FileFault> {
  const file = await open(path, "r");
  try {
    const { size } = await file.stat();
    const heads = await Promise.all(Array.from({ length: HEADS }, (_, number) => pieceAt(file, number * HEAD, HEAD)));
    for (const [number, piece] of heads.entries())
      if (!piece.sound) yield { block: null, what: `head ${number} of the file is not what was written`, damage: true };
    if (heads[0]?.bytes.toString("latin1", SUM, SUM + MAGIC.length) !== MAGIC)
      yield { block: null, what: "the file does not begin as a DuckDB file does", damage: true };
    progress(HEADS * HEAD);
    const length = blockSize(heads.map(({ bytes, sound }) => (sound ? bytes : null)));
    if (length !== null) yield* blockFaults(file, size, length, progress);
  } finally {
    await file.close();
  }
}

async function* blockFaults(
  file: FileHandle,
  size: number,
  length: number,
  progress: Progress,
): AsyncGenerator<FileFault> {
  for (let at = HEADS * HEAD, block = 0; at < size; at += length, block++) {
    const piece = await pieceAt(file, at, length);
    progress(piece.bytes.length);
    if (piece.bytes.length < length) yield { block, what: `the file ends within block ${block}`, damage: true };
    else if (!piece.sound) yield { block, what: `block ${block} is not what was written`, damage: true };
  }
}

/** What a sound head of the database says of the size of a block. */
function blockSize(heads: readonly (Buffer | null)[]): number | null {
  const sizes = heads.slice(1).flatMap((head) => head?.readBigUInt64LE(BLOCK_SIZE_AT) ?? []);
  const size = Number(sizes.find((one) => one >= 16384n && one <= 262144n) ?? 0);
  return size > 0 ? size : null;
}

interface Piece {
  readonly bytes: Buffer;
  readonly sound: boolean;
}

const TRIES = 4;

async function pieceAt(file: FileHandle, at: number, length: number): Promise<Piece> {
  for (let left = TRIES; ; left--) {
    const buffer = Buffer.alloc(length);
    const { bytesRead } = await file.read(buffer, 0, length, at);
    const bytes = buffer.subarray(0, bytesRead);
    const sound = bytesRead === length && duckdbChecksum(bytes.subarray(SUM)) === bytes.readBigUInt64LE();
    if (sound || left === 0) return { bytes, sound };
    await sleep(20);
  }
}

/** How a write-ahead log begins; DuckDB keeps no checksum of this. */
const WAL_BEGIN = Buffer.from("640062650002ffff", "hex");
const WAL_ENTRY = 16;

/**
 * Checks a write-ahead log of DuckDB entry by entry: length, checksum, data. DuckDB itself silently drops what stands
 * behind a length that cannot be; here an entry that would fit with one bit of its length changed is damage.
 */
export async function* walFaults(path: string, progress: Progress): AsyncGenerator<FileFault> {
  const { size } = await stat(path);
  const file = await open(path, "r");
  try {
    const begin = await bytesAt(file, 0, Math.min(size, WAL_BEGIN.length));
    progress(begin.length);
    if (!WAL_BEGIN.subarray(0, begin.length).equals(begin))
      return yield { block: null, what: "its beginning is not what was written", damage: true };
    for (let at = WAL_BEGIN.length; at < size; ) {
      const left = size - at - WAL_ENTRY;
      const head = await bytesAt(file, at, Math.min(WAL_ENTRY, size - at));
      const length = left < 0 ? null : head.readBigUInt64LE();
      if (length === null || length > BigInt(left)) return yield await tornEntry(file, at, left, head);
      if (duckdbChecksum(await bytesAt(file, at + WAL_ENTRY, Number(length))) !== head.readBigUInt64LE(8))
        return yield { block: null, what: `its entry at byte ${at} is not what was written`, damage: true };
      progress(WAL_ENTRY + Number(length));
      at += WAL_ENTRY + Number(length);
    }
  } finally {
    await file.close();
  }
}

/** The file ends within an entry, or the length of that entry was changed. */
async function tornEntry(file: FileHandle, at: number, left: number, head: Buffer): Promise<FileFault> {
  const torn = {
    block: null,
    what: `ends within its entry at byte ${at}: a process was killed, or is writing`,
    damage: false,
  };
  if (left < 0) return torn;
  const [stated, sum] = [head.readBigUInt64LE(), head.readBigUInt64LE(8)];
  for (let bit = 0n; bit < 64n; bit++) {
    const length = stated ^ (1n << bit);
    if (length <= BigInt(left) && duckdbChecksum(await bytesAt(file, at + WAL_ENTRY, Number(length))) === sum)
      return { block: null, what: `the length of its entry at byte ${at} is not what was written`, damage: true };
  }
  return torn;
}

async function bytesAt(file: FileHandle, at: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await file.read(buffer, 0, length, at);
  return buffer.subarray(0, bytesRead);
}
