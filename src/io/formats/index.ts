import { createReadStream } from "node:fs";
import { looksBinary } from "./decode.ts";
import { readFeed } from "./feed.ts";
import { type FileRef, failure, listFiles } from "./files.ts";
import {
  type FormatReader,
  type Input,
  LIMITS,
  type Limits,
  type Opened,
  problem,
  type Reading,
  roomOf,
  type Taking,
} from "./input.ts";
import { readJsonl } from "./jsonl.ts";
import { readLetter } from "./letter.ts";
import { readPdf } from "./pdf.ts";
import { type Format, formatOf, sniff } from "./sniff.ts";
import { only, peek } from "./streams.ts";
import { readTelegramHtml } from "./telegram/html.ts";
import { readTelegramJson } from "./telegram/json.ts";
import { readWacz } from "./wacz.ts";
import { readWarc } from "./warc/warc.ts";
import { readOne } from "./whole.ts";
import { readZip } from "./zip.ts";

export { type FileRef, type Listing, listFiles } from "./files.ts";
export { type Cleaned, cleaned, type Defaults, type Input, type Taking } from "./input.ts";
export { only } from "./streams.ts";

export interface OpenOptions extends Taking {
  /** Bounds other than the usual ones. */
  readonly limits?: Partial<Limits>;
  /** Told of every chunk read, for progress. */
  readonly onBytes?: (bytes: number) => void;
  /** Standard input; the process's own by default. */
  readonly stdin?: AsyncIterable<Uint8Array>;
}

/** The reports of files, folders (recursively, sorted) and `-`, one by one; what cannot be read is a problem among them. */
export async function* openInputs(paths: readonly string[], options: OpenOptions): AsyncGenerator<Input> {
  const { files, problems } = await listFiles(paths);
  for (const problem of problems) yield { type: "problem", ...problem };
  for (const file of files) yield* openFile(file, options);
}

/** Enough to tell one kind of JSON, XML or HTML from another. */
const HEAD = 8192;

/** The reports of one file. */
export async function* openFile(file: FileRef, options: OpenOptions): AsyncGenerator<Input> {
  const chunks = chunksOf(file.path, options);
  const path = file.path === "-" ? null : file.path;
  try {
    const [head, stream] = await peek(chunks, path ? HEAD : 1);
    const format = path ? formatOf(path, head) : sniff(head);
    const reading = readingWith(options, options.limits);
    const room = roomOf(path ? file.bytes : reading.limits.file, reading.limits);
    yield* read({ origin: file.path, head, stream, path, depth: 0, room }, format, reading);
  } catch (error) {
    yield { type: "problem", origin: file.path, remark: failure(error) };
  } finally {
    await chunks.return(undefined);
  }
}

/** The reports of bytes that came otherwise than from a file; `name` tells their format. */
export async function* openBytes(bytes: Uint8Array, name: string, taking: Taking): AsyncGenerator<Input> {
  const head = bytes.subarray(0, HEAD);
  const opened = { origin: name, head, stream: only(bytes), path: null, depth: 0 };
  yield* read(opened, formatOf(name, head), readingWith(taking));
}

/** What the readers of the formats are given. */
export function readingWith({ defaults }: Taking, limits: Partial<Limits> = {}): Reading {
  const reading: Reading = {
    defaults,
    limits: { ...LIMITS, ...limits },
    member: (member, format) => read(member, format ?? formatOf(member.origin, member.head), reading),
  };
  return reading;
}

/** The readers. Those not named here read a file that is one report. */
const READERS: Readonly<Partial<Record<Format, FormatReader>>> = {
  jsonl: readJsonl,
  "telegram-json": readTelegramJson,
  "telegram-html": readTelegramHtml,
  feed: readFeed,
  zip: readZip,
  warc: readWarc,
  wacz: readWacz,
  letter: readLetter,
  pdf: readPdf,
};

async function* read(file: Opened, format: Format | null, reading: Reading): AsyncGenerator<Input> {
  if (format === null) {
    yield looksBinary(file.head)
      ? problem(file.origin, "not-text", "the bytes are no text")
      : problem(file.origin, "unsupported-format", "no reader for this kind of file");
    return;
  }
  yield* READERS[format]?.(file, reading) ?? readOne(file, format as "text", reading);
}

async function* chunksOf(path: string, options: OpenOptions): AsyncGenerator<Uint8Array> {
  const stream = path === "-" ? (options.stdin ?? process.stdin) : createReadStream(path, { highWaterMark: 2 ** 18 });
  for await (const chunk of stream) {
    const bytes = typeof chunk === "string" ? Buffer.from(chunk) : (chunk as Uint8Array);
    options.onBytes?.(bytes.length);
    yield bytes;
  }
}
