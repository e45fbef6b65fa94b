import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync, type ZlibOptions } from "node:zlib";
import { fieldsOf } from "./records.ts";

/** A response as it was received: status, fields, body unpacked. */
export interface Response {
  readonly status: number;
  readonly fields: ReadonlyMap<string, string>;
  readonly body: Buffer;
}

export interface ResponseLimits {
  readonly head: number;
  readonly file: number;
  readonly ratio: number;
}

/** Why a response cannot be read. */
export class ResponseError extends Error {
  readonly code: "damaged" | "expands-too-far" | "unsupported-format";

  constructor(code: ResponseError["code"], message: string) {
    super(message);
    this.code = code;
  }
}

/** Reads an HTTP response (RFC 9112) from bytes; `null` where its status or type say that nobody wants it. Throws `ResponseError`. */
export function parseResponse(
  block: Buffer,
  limits: ResponseLimits,
  wanted: (status: number, fields: ReadonlyMap<string, string>) => boolean,
): Response | null {
  const [head, from] = headOf(block, limits.head);
  const status = Number(/^HTTP\/\d(?:\.\d)? (\d{3})/.exec(head)?.[1] ?? Number.NaN);
  if (Number.isNaN(status)) throw new ResponseError("damaged", "no HTTP response");
  const fields = fieldsOf(head);
  if (!wanted(status, fields)) return null;
  const raw = block.subarray(from);
  const body = /chunked/i.test(fields.get("transfer-encoding") ?? "") ? (dechunked(raw) ?? raw) : raw;
  return { status, fields, body: unpacked(body, fields.get("content-encoding") ?? "", limits) };
}

function headOf(block: Buffer, limit: number): [head: string, body: number] {
  const start = block.subarray(0, limit + 4);
  const crlf = start.indexOf("\r\n\r\n");
  const lf = start.indexOf("\n\n");
  const end = crlf >= 0 && (lf < 0 || crlf < lf) ? crlf + 4 : lf >= 0 ? lf + 2 : -1;
  if (end < 0 && block.length > limit)
    throw new ResponseError("damaged", `the head of the response is longer than ${limit} bytes`);
  if (end < 0) throw new ResponseError("damaged", "the head of the response has no end");
  return [start.subarray(0, end).toString("latin1"), end];
}

/** The body without the marks of its chunks, or null where it has none: some archives keep bodies already joined. */
function dechunked(raw: Buffer): Buffer | null {
  const parts: Buffer[] = [];
  for (let at = 0; at < raw.length; ) {
    const end = raw.indexOf("\r\n", at);
    const size = end < 0 || end - at > 64 ? "" : raw.subarray(at, end).toString("latin1");
    if (!/^[\da-f]{1,8}\s*(;.*)?$/i.test(size)) return parts.length > 0 ? Buffer.concat(parts) : null;
    const length = Number.parseInt(size, 16);
    if (length === 0) break;
    parts.push(raw.subarray(end + 2, end + 2 + length));
    at = end + 4 + length;
  }
  return Buffer.concat(parts);
}

type Unpack = (bytes: Buffer, options: ZlibOptions) => Buffer;
const UNPACK: Readonly<Record<string, Unpack>> = {
  gzip: gunzipSync,
  "x-gzip": gunzipSync,
  deflate: (bytes, options) =>
    (bytes[0] ?? 0) % 16 === 8 ? inflateSync(bytes, options) : inflateRawSync(bytes, options),
  br: brotliDecompressSync as Unpack,
};

/** The body unpacked by each stated coding, bounded; as it is where it turns out not to be packed. */
export function unpacked(body: Buffer, codings: string, limits: Omit<ResponseLimits, "head">): Buffer {
  let bytes = body;
  const names = codings
    .toLowerCase()
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "" && name !== "identity");
  if (names.length > 3) throw new ResponseError("expands-too-far", `packed ${names.length} times over`);
  for (const name of names.reverse()) {
    const unpack = UNPACK[name];
    if (!unpack) throw new ResponseError("unsupported-format", `packed by "${name.slice(0, 40)}", which is not read`);
    bytes = once(bytes, unpack, name, limits);
  }
  return bytes;
}

function once(bytes: Buffer, unpack: Unpack, name: string, { file, ratio }: Omit<ResponseLimits, "head">): Buffer {
  const maxOutputLength = Math.min(file, Math.max(2 ** 22, ratio * bytes.length));
  try {
    return unpack(bytes, { maxOutputLength });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE")
      throw new ResponseError("expands-too-far", `it unpacks to more than ${maxOutputLength} bytes`);
    if (name !== "br" && bytes[0] === 0x3c) return bytes; // "<": kept unpacked under its old head
    throw new ResponseError("damaged", `the body is no valid ${name}`);
  }
}
