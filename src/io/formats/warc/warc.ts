import { createHash } from "node:crypto";
import { type Input, type Limits, megabytes, type Opened, problem, type Reading } from "../input.ts";
import { isReadable, mayBeReadable, readPayload, typeOf } from "../payload.ts";
import { formatOf, sniff } from "../sniff.ts";
import { only } from "../streams.ts";
import { parseResponse, ResponseError } from "./http.ts";
import { gunzipMembers, type Piece } from "./members.ts";
import { type Found, RecordCutter, type WarcRecord } from "./records.ts";

/**
 * The reports in a WARC file, gzipped or not, record by record: pages, feeds and texts that came over HTTP, and files of
 * any format that were put into it as they were. Each damaged place is named, the rest is read; what holds no report is
 * counted with the reason.
 */
export async function* readWarc(file: Opened, reading: Reading): AsyncGenerator<Input> {
  const left = new Map<string, number>();
  for await (const found of cutWarc(file, reading.limits)) {
    const why = yield* readFound(found, file, reading);
    if (why !== null) left.set(why, (left.get(why) ?? 0) + 1);
  }
  if (left.size > 0) yield problem(file.origin, "records-left", leftOut(left));
}

/** Kinds of what is left that are named one by one. */
const NAMED = 8;

function leftOut(left: ReadonlyMap<string, number>): string {
  const kinds = [...left].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  const rest = kinds.slice(NAMED).reduce((sum, [, number]) => sum + number, 0);
  const sum = kinds.reduce((all, [, number]) => all + number, 0);
  const named = kinds.slice(0, NAMED).map(([why, number]) => `${number} ${why}`);
  return `${sum} of its records hold no report: ${[...named, ...(rest > 0 ? [`${rest} of other kinds`] : [])].join(", ")}`;
}

/** What is found in a WARC file, in its order: records, and what is damaged between them. */
export async function* cutWarc(file: Opened, limits: Limits): AsyncGenerator<Found> {
  const gzipped = /\.gz$/i.test(file.origin) || (file.head[0] === 0x1f && file.head[1] === 0x8b);
  const pieces = gzipped ? gunzipMembers(file.stream, limits.ratio) : plain(file.stream);
  const cutter = new RecordCutter(limits, isWanted);
  // What a gzip member holds is handed on when it has shown to be whole, or when it is more than memory should hold.
  let pending: Found[] = [];
  let any = false;
  for await (const piece of pieces) {
    if (piece.type === "damage") pending = [];
    pending.push(...foundIn(piece, cutter));
    any ||= pending.length > 0;
    const whole = !gzipped || piece.type !== "bytes";
    while (pending.length > 0 && (whole || sizeOf(pending) > limits.file)) yield pending.shift() as Found;
  }
  yield* pending;
  const ends = cutter.end();
  yield* ends;
  if (!any && ends.length === 0) yield { empty: true };
}

const sizeOf = (pending: readonly Found[]): number =>
  pending.reduce((sum, found) => sum + ("record" in found ? (found.record.block?.length ?? 0) : 0), 0);

async function* plain(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Piece> {
  for await (const chunk of stream) yield { type: "bytes", bytes: Buffer.from(chunk) };
}

function foundIn(piece: Piece, cutter: RecordCutter): Found[] {
  if (piece.type === "bytes") return cutter.push(piece.bytes);
  if (piece.type === "end") cutter.endOfMember();
  else cutter.reset();
  return piece.type === "damage" ? [{ damage: piece.message }] : [];
}

/** Records that may hold a report; requests, metadata and revisits do not. */
const isWanted = (fields: ReadonlyMap<string, string>): boolean =>
  /^(response|resource|conversion)$/i.test(fields.get("warc-type") ?? "");

/** The reports in what was found at a place of a file; gives why there are none in a record that is sound. */
export async function* readFound(
  found: Found,
  { origin: file, depth, room }: Pick<Opened, "origin" | "depth" | "room">,
  reading: Reading,
): AsyncGenerator<Input, string | null> {
  if ("empty" in found) return yield* told(problem(file, "empty-file", "there is no record in it"));
  if ("damage" in found) return yield* told(problem(file, "damaged", found.damage));
  const { record } = found;
  if (!isWanted(record.fields)) return ABOUT.test(typeOfRecord(record)) ? null : `of type ${typeOfRecord(record)}`;
  const url = addressOf(record.fields.get("warc-target-uri"));
  const origin = `${file}#${record.at}`;
  if (record.block === null) {
    const sizes = `${megabytes(record.length)} is larger than ${megabytes(reading.limits.file)}`;
    return yield* told(problem(origin, "too-large", `the record of ${sizes}`));
  }
  if (!digestFits(record.fields.get("warc-block-digest"), record.block)) {
    const message = `the digest of the record does not fit its bytes (${url ?? "no address"})`;
    return yield* told(problem(origin, "damaged", message));
  }
  if (record.fields.has("warc-truncated"))
    yield problem(origin, "damaged", `the capture of ${url ?? "a page"} was cut off when it was made`);
  try {
    return yield* readRecord(record, record.block, url, { origin, depth, room }, reading);
  } catch (error) {
    if (!(error instanceof ResponseError)) throw error;
    return yield* told(problem(origin, error.code, `${url ?? "a page"}: ${error.message}`));
  }
}

async function* told(input: Input): AsyncGenerator<Input, null> {
  yield input;
  return null;
}

/** Records about the file and about other records: they are not missed. */
const ABOUT = /^(warcinfo|request|metadata)$/;
const typeOfRecord = ({ fields }: WarcRecord): string => (fields.get("warc-type") ?? "unknown").toLowerCase();

async function* readRecord(
  record: WarcRecord,
  block: Buffer,
  url: string | null,
  place: Pick<Opened, "origin" | "depth" | "room">,
  reading: Reading,
): AsyncGenerator<Input, string | null> {
  const type = record.fields.get("content-type");
  const isHttp = /^application\/http\b/i.test(type ?? "") || typeOfRecord(record) === "response";
  if (!isHttp && url?.startsWith("file:")) return yield* readFile(block, type, url, place, reading);
  if (!isHttp && !isReadable(type, block)) return named(type);
  if (!isHttp) return yield* none(readPayload(block, type, url, place.origin, reading));
  if (url === null || !/^https?:/.test(url)) return "without an address of the web";
  let why: string | null = null;
  const response = parseResponse(block, reading.limits, (status, head) => {
    const field = head.get("content-type");
    if (status !== 200) why = `answers with status ${status}`;
    else if (!mayBeReadable(field)) why = named(field);
    return why === null;
  });
  if (!response) return why;
  const field = response.fields.get("content-type");
  if (!isReadable(field, response.body)) return named(field);
  return yield* none(readPayload(response.body, field, url, place.origin, reading));
}

async function* none(inputs: AsyncIterable<Input>): AsyncGenerator<Input, null> {
  yield* inputs;
  return null;
}

const named = (type: string | undefined): string => `of type "${typeOf(type).slice(0, 60)}"`;

/** Archives within archives, at most. */
const DEEPEST = 3;

/** A file as it was put into the archive, in whatever format; what Lagebild keeps of the files it reads is such a record. */
async function* readFile(
  block: Buffer,
  type: string | undefined,
  url: string,
  { origin, depth, room }: Pick<Opened, "origin" | "depth" | "room">,
  reading: Reading,
): AsyncGenerator<Input, string | null> {
  if (depth >= DEEPEST) return "within archives within archives";
  const name = nameOf(url);
  const head = block.subarray(0, HEAD);
  const format = name === "stdin" ? sniff(head) : formatOf(name, head);
  if (format === null) return named(type);
  const file = { origin: `${origin}!/${name}`, head, stream: only(block), path: null, depth: depth + 1, room };
  return yield* none(reading.member(file, format));
}

const HEAD = 8192;

/** The last part of an address, as far as it can be read. */
function nameOf(url: string): string {
  const last = url.slice(url.lastIndexOf("/") + 1).replace(/^file:/, "");
  try {
    return decodeURIComponent(last).replace(/[\p{Cc}/\\]/gu, " ");
  } catch {
    return last;
  }
}

const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** True where the stated digest ("sha1:" and base 32, or hexadecimal) is that of the bytes, or is of a kind not known here. */
function digestFits(field: string | undefined, block: Buffer): boolean {
  const [, name = "", value = ""] = /^(sha-?1|sha-?256|md5):(\S+)$/i.exec(field ?? "") ?? [];
  if (value === "") return true;
  const digest = createHash(name.toLowerCase().replace("-", "")).update(block).digest();
  return [digest.toString("hex"), base32(digest)].includes(value.toLowerCase().replace(/=+$/, ""));
}

function base32(bytes: Buffer): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, "0")).join("");
  const groups = bits.match(/.{1,5}/g) ?? [];
  return groups
    .map((group) => BASE32[Number.parseInt(group.padEnd(5, "0"), 2)])
    .join("")
    .toLowerCase();
}

/** WARC 1.0 writers put the address in angle brackets. */
function addressOf(field: string | undefined): string | null {
  const address = field?.replace(/^<(.*)>$/, "$1") ?? "";
  return URL.canParse(address) ? address : null;
}
