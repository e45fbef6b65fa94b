import { createReadStream } from "node:fs";
import { remark } from "../../core/model/remarks.ts";
import { looksBinary } from "./decode.ts";
import { type FileRef, type Format, failure, formatOf, listFiles } from "./files.ts";
import { type Input, LIMITS, type Limits, megabytes, type Taking } from "./input.ts";
import { readJsonl } from "./jsonl.ts";
import { readWhole } from "./whole.ts";

export { type FileRef, type Listing, listFiles } from "./files.ts";
export type { Defaults, Input, Taking } from "./input.ts";

export interface OpenOptions extends Taking {
  readonly limits?: Limits;
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

/** The reports of one file. */
export async function* openFile(file: FileRef, options: OpenOptions): AsyncGenerator<Input> {
  const limits = options.limits ?? LIMITS;
  const chunks = chunksOf(file.path, options);
  try {
    const [head, stream] = await peek(chunks);
    const format = file.path === "-" ? sniff(head) : formatOf(file.path);
    if (format === "jsonl" && !isWide(head)) return yield* readJsonl(withoutMark(stream), file.path, options, limits);
    yield await openWhole(file, format, head, stream, limits.file, options);
  } catch (error) {
    yield { type: "problem", origin: file.path, remark: failure(error) };
  } finally {
    await chunks.return(undefined);
  }
}

/** The reports of bytes that came otherwise than from a file; `name` tells their format. */
export async function* openBytes(bytes: Uint8Array, name: string, taking: Taking): AsyncGenerator<Input> {
  const format = formatOf(name);
  const stream = (async function* () {
    yield bytes;
  })();
  if (format === "jsonl") return yield* readJsonl(withoutMark(stream), name, taking, LIMITS);
  yield await openWhole({ path: name, bytes: bytes.length, named: true }, format, bytes, stream, LIMITS.file, taking);
}

async function openWhole(
  file: FileRef,
  format: Format | null,
  head: Uint8Array,
  stream: AsyncIterable<Uint8Array>,
  limit: number,
  taking: Taking,
): Promise<Input> {
  const problem = (code: Parameters<typeof remark>[0], message: string): Input => ({
    type: "problem",
    origin: file.path,
    remark: remark(code, message),
  });
  if (format === "jsonl") return problem("unknown-encoding", "JSONL must be UTF-8, this is UTF-16");
  if (format === null && looksBinary(head)) return problem("not-text", "the bytes are no text");
  if (format === null)
    return problem("unsupported-format", "no reader for this extension; .txt, .md, .html and .jsonl are read");
  const bytes = await collect(stream, limit);
  if (bytes === null) return problem("too-large", `larger than ${megabytes(limit)}, the limit for one report`);
  const result = readWhole(bytes, format, file.path, taking);
  if ("code" in result) return { type: "problem", origin: file.path, remark: result };
  return { type: "document", origin: file.path, document: result };
}

async function* chunksOf(path: string, options: OpenOptions): AsyncGenerator<Uint8Array> {
  const stream = path === "-" ? (options.stdin ?? process.stdin) : createReadStream(path, { highWaterMark: 2 ** 18 });
  for await (const chunk of stream) {
    const bytes = typeof chunk === "string" ? Buffer.from(chunk) : (chunk as Uint8Array);
    options.onBytes?.(bytes.length);
    yield bytes;
  }
}

/** The first chunk, and the stream as if it had not been touched. */
async function peek(stream: AsyncGenerator<Uint8Array>): Promise<[Uint8Array, AsyncIterable<Uint8Array>]> {
  const first = await stream.next();
  const head = first.done ? new Uint8Array(0) : first.value;
  return [head, join(head, stream)];
}

async function* join(head: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (head.length > 0) yield head;
  yield* rest;
}

async function* withoutMark(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let first = true;
  for await (const chunk of stream) {
    yield first && chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf ? chunk.subarray(3) : chunk;
    first = false;
  }
}

const isWide = (head: Uint8Array): boolean =>
  (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);

/** What standard input looks like: objects line by line, a page, or text. */
function sniff(head: Uint8Array): Format {
  const start = Buffer.from(head.subarray(0, 1024))
    .toString("utf8")
    .replace(/^\ufeff/, "")
    .trimStart();
  if (/^\{\s*"/.test(start)) return "jsonl";
  if (/^<(!doctype|html|\?xml|head|body|article|div|p)\b/i.test(start)) return "html";
  return /^---\r?\n/.test(start) ? "markdown" : "text";
}

/** All bytes of a stream, or null where there are more than `limit`. */
async function collect(stream: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > limit) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
