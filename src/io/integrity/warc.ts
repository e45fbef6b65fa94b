import { randomUUID } from "node:crypto";
import { extname, isAbsolute } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/** What is known of bytes that came in. */
export interface Received {
  /** SHA-256 and length of the bytes. */
  readonly sha256: string;
  readonly bytes: number;
  /** ISO date-time. */
  readonly at: string;
  /** Path or URL. */
  readonly address: string;
  readonly software: string;
  /** Of an answer over HTTP: its status and fields. */
  readonly status?: number | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** The head of the request that it answers. */
  readonly request?: string | undefined;
}

const CRLF = "\r\n";
/** What stands behind the block of every record. */
export const RECORD_END = Buffer.from(CRLF + CRLF);

const oneLine = (text: string): string => text.replace(/[\r\n]+/g, " ").trim();

const headOf = (fields: readonly (readonly [name: string, value: string])[]): Buffer =>
  Buffer.from(`WARC/1.1${CRLF}${fields.map(([name, value]) => `${name}: ${oneLine(value)}${CRLF}`).join("")}${CRLF}`);

const newId = (): string => `<urn:uuid:${randomUUID()}>`;

/**
 * Records of WARC/1.1 (ISO 28500:2017): whole ones about who wrote it and what was asked for, then what stands before the
 * bytes that were received.
 */
export function warcHeads(received: Received): { readonly before: readonly Buffer[]; readonly head: Buffer } {
  const { sha256, bytes, at, address, software, request } = received;
  const [infoId, ownId] = [newId(), newId()];
  const about = Buffer.from(
    `software: ${oneLine(software)}${CRLF}format: WARC File Format 1.1${CRLF}conformsTo: http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/${CRLF}`,
  );
  const info = headOf([
    ["WARC-Type", "warcinfo"],
    ["WARC-Record-ID", infoId],
    ["WARC-Date", at],
    ["Content-Type", "application/warc-fields"],
    ["Content-Length", String(about.length)],
  ]);
  const http = httpHead(received);
  const head = headOf([
    ["WARC-Type", http ? "response" : "resource"],
    ["WARC-Record-ID", ownId],
    ["WARC-Warcinfo-ID", infoId],
    ["WARC-Date", at],
    ["WARC-Target-URI", targetOf(address)],
    ["WARC-Payload-Digest", `sha256:${sha256}`],
    ...(http ? [] : [["WARC-Block-Digest", `sha256:${sha256}`] as const]),
    ["Content-Type", http ? "application/http;msgtype=response" : typeOf(address)],
    ["Content-Length", String(bytes + (http?.length ?? 0))],
  ]);
  const asked = request === undefined ? [] : [requestRecord(received, Buffer.from(request), infoId, ownId)];
  return {
    before: [Buffer.concat([info, about, RECORD_END]), ...asked],
    head: http ? Buffer.concat([head, http]) : head,
  };
}

function requestRecord({ at, address }: Received, request: Buffer, infoId: string, answerId: string): Buffer {
  const head = headOf([
    ["WARC-Type", "request"],
    ["WARC-Record-ID", newId()],
    ["WARC-Concurrent-To", answerId],
    ["WARC-Warcinfo-ID", infoId],
    ["WARC-Date", at],
    ["WARC-Target-URI", targetOf(address)],
    ["Content-Type", "application/http;msgtype=request"],
    ["Content-Length", String(request.length)],
  ]);
  return Buffer.concat([head, request, RECORD_END]);
}

/** The head of an answer over HTTP as it is kept before its body, or null where the bytes came otherwise. */
function httpHead({ status, headers }: Received): Buffer | null {
  if (status === undefined) return null;
  const fields = Object.entries(headers ?? {}).map(([name, value]) => `${oneLine(name)}: ${oneLine(value)}${CRLF}`);
  return Buffer.from(`HTTP/1.1 ${status} ${CRLF}${fields.join("")}${CRLF}`);
}

/** An address as a URI: a path becomes one of the scheme `file`, and stays relative where it was. */
function targetOf(address: string): string {
  if (address === "-") return "file:///dev/stdin";
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(address) && URL.canParse(address)) return new URL(address).href;
  if (isAbsolute(address)) return pathToFileURL(address).href;
  return `file:${address.split(/[\\/]/).map(encodeURIComponent).join("/")}`;
}

/** The address out of which `targetOf` made a URI. */
function addressOf(target: string): string {
  if (target === "file:///dev/stdin") return "-";
  if (target.startsWith("file:///")) return fileURLToPath(target);
  return target.startsWith("file:") ? decodeURIComponent(target.slice("file:".length)) : target;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".htm": "text/html",
  ".xhtml": "application/xhtml+xml",
  ".txt": "text/plain",
  ".md": "text/markdown",
  ".json": "application/json",
  ".jsonl": "application/x-ndjson",
  ".ndjson": "application/x-ndjson",
  ".xml": "application/xml",
  ".rss": "application/rss+xml",
  ".atom": "application/atom+xml",
  ".rdf": "application/rdf+xml",
  ".opml": "text/x-opml",
  ".pdf": "application/pdf",
  ".eml": "message/rfc822",
  ".zip": "application/zip",
  ".wacz": "application/wacz",
  ".warc": "application/warc",
  ".gz": "application/gzip",
};

const typeOf = (address: string): string => TYPES[extname(address).toLowerCase()] ?? "application/octet-stream";

/** A file that should be one of ours and is none. */
export class NoRecord extends Error {}

const LONGEST_HEAD = 2 ** 20;

/** The bytes that were received, out of the unpacked file that keeps them: the payload of its one response or resource. */
export async function* payloadOf(unpacked: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let held = Buffer.alloc(0);
  let left: number | null = null;
  for await (const chunk of unpacked) {
    if (left === 0) continue;
    held = held.length === 0 ? Buffer.from(chunk) : Buffer.concat([held, chunk]);
    if (left === null) {
      const begun = payloadStart(held);
      if (begun === null) continue;
      left = begun.length;
      held = held.subarray(begun.at);
    }
    const part = held.subarray(0, left);
    left -= part.length;
    held = Buffer.alloc(0);
    if (part.length > 0) yield part;
  }
  if (left !== 0) throw new NoRecord(left === null ? "holds no record of a capture" : "its record ends in the middle");
}

/** What a file of ours says of the bytes in it, as it was when they were kept; null where it is none of ours. */
export async function receivedIn(
  unpacked: AsyncIterable<Uint8Array>,
): Promise<Omit<Received, "sha256" | "bytes"> | null> {
  let held = Buffer.alloc(0);
  for await (const chunk of unpacked) {
    held = Buffer.concat([held, chunk]);
    const begun = payloadStart(held);
    if (begun !== null) return receivedFrom(held.subarray(0, begun.at));
  }
  return null;
}

function receivedFrom(head: Buffer): Omit<Received, "sha256" | "bytes"> | null {
  const parts = head.toString("utf8").split(CRLF + CRLF);
  const field = (part: string | undefined, name: string): string | undefined =>
    new RegExp(`^${name}: (.*)$`, "im").exec(part ?? "")?.[1]?.trimEnd();
  const at = parts.findLastIndex((part) => /^WARC-Type: (resource|response)\r?$/im.test(part));
  const [address, time] = [field(parts[at], "WARC-Target-URI"), field(parts[at], "WARC-Date")];
  const software = field(parts[1], "software");
  if (address === undefined || time === undefined || software === undefined) return null;
  const known = { address: addressOf(address), at: time, software };
  const [status, ...fields] = /^WARC-Type: response\r?$/im.test(parts[at] ?? "")
    ? (parts[at + 1] ?? "").split(CRLF)
    : [];
  if (status === undefined) return known;
  const headers = fields.flatMap((line): [string, string][] => {
    const colon = line.indexOf(": ");
    return colon < 0 ? [] : [[line.slice(0, colon), line.slice(colon + 2)]];
  });
  return { ...known, status: Number(status.split(" ")[1]), headers: Object.fromEntries(headers) };
}

/** Where the payload begins and how long it is; null where more bytes are needed to tell. */
function payloadStart(held: Buffer): { readonly at: number; readonly length: number } | null {
  for (let at = 0; ; ) {
    const end = held.indexOf(RECORD_END, at);
    if (end < 0 && held.length - at > LONGEST_HEAD) throw new NoRecord("has a head of a record without an end");
    if (end < 0) return null;
    const head = held.toString("utf8", at, end);
    const length = Number(/^Content-Length: (\d+)$/im.exec(head)?.[1] ?? Number.NaN);
    if (!head.startsWith("WARC/1.1\r\n") || !Number.isSafeInteger(length)) throw new NoRecord("holds no WARC record");
    const block = end + RECORD_END.length;
    if (/^WARC-Type: resource$/im.test(head)) return { at: block, length };
    if (/^WARC-Type: response$/im.test(head)) return behindHttp(held, block, length);
    at = block + length + RECORD_END.length;
    if (at > held.length) return null;
  }
}

function behindHttp(
  held: Buffer,
  block: number,
  length: number,
): { readonly at: number; readonly length: number } | null {
  const end = held.indexOf(RECORD_END, block);
  if (end < 0 && held.length - block > LONGEST_HEAD) throw new NoRecord("has a head of an answer without an end");
  if (end < 0) return null;
  const at = end + RECORD_END.length;
  return { at, length: length - (at - block) };
}
