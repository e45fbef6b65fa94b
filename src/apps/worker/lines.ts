import type { Writable } from "node:stream";
import type { Remark } from "../../core/model/document.ts";
import { remark } from "../../core/model/remarks.ts";
import type { ProblemRow } from "../../io/archive/rows.ts";
import { splitLines } from "../../io/formats/lines.ts";

/** Longest line that is taken (bytes): a record of an archive, in base 64. */
const LONGEST = 128 * 2 ** 20;

/** A line as it came, with its number from 1; `text` is null where it is too long. */
export interface WorkerLine {
  readonly number: number;
  readonly text: string | null;
}

/** The lines of a stream that hold anything. */
export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<WorkerLine> {
  for await (const { number, bytes } of splitLines(stream, LONGEST)) {
    const text = bytes?.toString("utf8") ?? null;
    if (text === null || text.trim() !== "") yield { number, text };
  }
}

/** A remark as a row. */
export const problemOf = (origin: string, { level, code, message }: Remark): ProblemRow => ({
  origin,
  level,
  code,
  message,
});

/** The value of a line; where it has none, or not one that `parse` takes, the reason is told. */
export function parsed<T>(
  { number, text }: WorkerLine,
  parse: (value: unknown) => T,
): { readonly value: T } | { readonly problem: ProblemRow } {
  const origin = `-:${number}`;
  if (text === null)
    return { problem: problemOf(origin, remark("too-large", `the line is longer than ${LONGEST} bytes`)) };
  try {
    return { value: parse(JSON.parse(text)) };
  } catch (error) {
    const why = (error as Error).message.replace(/\s+/g, " ").slice(0, 200).toWellFormed();
    return { problem: problemOf(origin, remark("broken-line", why)) };
  }
}

/** Bytes that are held back before they are written: a write a line costs more than the line. */
const PIECE = 2 ** 16;

/** Writes each value as a line of JSON; slows down where the receiver does. What was taken is flushed at the end, whatever happens. */
export async function writeLines(values: AsyncIterable<object>, output: Writable): Promise<void> {
  const held = Buffer.allocUnsafe(4 * PIECE);
  let length = 0;
  const send = (bytes: Buffer): Promise<void> =>
    new Promise((resolve, reject) => output.write(bytes, (error) => (error ? reject(error) : resolve())));
  const flush = async (): Promise<void> => {
    if (length > 0) await send(held.subarray(0, length));
    length = 0;
  };
  try {
    for await (const value of values) {
      const line = JSON.stringify(value);
      // A UTF-16 unit has three bytes at most.
      if (3 * line.length >= held.length - length) await flush();
      if (3 * line.length >= held.length) await send(Buffer.from(`${line}\n`));
      else length = held.writeUInt8(END, length + held.write(line, length));
      if (length >= PIECE) await flush();
    }
  } finally {
    await flush();
  }
}

const END = 10;

/** Groups of neighbouring values with one key. Only one group is held at a time. */
export async function* grouped<T>(
  values: AsyncIterable<T>,
  keyOf: (value: T) => string,
): AsyncGenerator<[string, T[]]> {
  let group: T[] = [];
  let key = "";
  for await (const value of values) {
    if (group.length > 0 && keyOf(value) !== key) {
      yield [key, group];
      group = [];
    }
    key = keyOf(value);
    group.push(value);
  }
  if (group.length > 0) yield [key, group];
}
