import { remark } from "../../core/model/remarks.ts";
import { LIMITS } from "../../io/formats/input.ts";
import type { Found } from "../../io/formats/warc/records.ts";
import { cutWarc } from "../../io/formats/warc/warc.ts";
import { problemOf, type WorkerLine } from "./lines.ts";

/** A piece of a file: what stands between two ends of lines, without them. */
interface Piece {
  readonly file: string;
  /** Bytes of the whole file. */
  readonly size: number;
  readonly bytes: Buffer;
}

/**
 * Cuts WARC files into records, one a line, and tells what is damaged. Each line in is a piece of a file between two
 * ends of lines: its path, the bytes of the whole file, the piece in base 64, with tabs between. The pieces of a file
 * follow each other.
 */
export async function* records(lines: AsyncIterable<WorkerLine>): AsyncGenerator<object> {
  const pieces = new Pieces(lines[Symbol.asyncIterator]());
  for (let first = await pieces.next(); first; first = await pieces.next()) {
    const file = { origin: first.file, head: first.bytes.subarray(0, 4), stream: pieces.streamOf(first), path: null };
    for await (const found of cutWarc({ ...file, depth: 0 }, LIMITS)) yield lineOf(found, first.file);
    yield* pieces.broken.splice(0);
  }
  yield* pieces.broken;
}

/** The pieces of lines, file by file. */
class Pieces {
  /** What was no piece. */
  readonly broken: object[] = [];
  private readonly lines: AsyncIterator<WorkerLine>;
  private waiting: Piece | null = null;

  constructor(lines: AsyncIterator<WorkerLine>) {
    this.lines = lines;
  }

  async next(): Promise<Piece | null> {
    const kept = this.waiting;
    this.waiting = null;
    if (kept) return kept;
    for (let line = await this.lines.next(); !line.done; line = await this.lines.next()) {
      const piece = pieceOf(line.value);
      if (piece) return piece;
      const origin = `-:${line.value.number}`;
      const what = remark("broken-line", "expected path, size and base 64 with tabs between");
      this.broken.push({ origin, problem: problemOf(origin, what) });
    }
    return null;
  }

  /** The bytes of the file that begins with `first`. The last end of line is there where the size says so. */
  async *streamOf(first: Piece): AsyncGenerator<Buffer> {
    let read = first.bytes.length;
    yield first.bytes;
    for (let piece = await this.next(); piece; piece = await this.next()) {
      if (piece.file !== first.file) {
        this.waiting = piece;
        break;
      }
      read += 1 + piece.bytes.length;
      yield Buffer.concat([END, piece.bytes]);
    }
    if (read < first.size) yield END;
  }
}

const END = Buffer.from("\n");

function pieceOf({ text }: WorkerLine): Piece | null {
  const [file, size, base64, ...more] = (text ?? "").split("\t");
  if (!file || !/^\d+$/.test(size ?? "") || base64 === undefined || more.length > 0) return null;
  return { file, size: Number(size), bytes: Buffer.from(base64, "base64") };
}

function lineOf(found: Found, file: string): object {
  if ("damage" in found) return { origin: file, problem: problemOf(file, remark("damaged", found.damage)) };
  if ("empty" in found)
    return { origin: file, problem: problemOf(file, remark("empty-file", "there is no record in it")) };
  const { at, length, fields, block } = found.record;
  return { origin: file, record: { at, length, fields: [...fields], block: block?.toString("base64") ?? null } };
}
