import { createHash } from "node:crypto";
import { type Input, type Limits, megabytes, type Opened, problem, type Reading } from "../input.ts";
import { isReadable, readPayload } from "../payload.ts";
import { parseResponse, ResponseError } from "./http.ts";
import { gunzipMembers, type Piece } from "./members.ts";
import { type Found, RecordCutter, type WarcRecord } from "./records.ts";

/** The pages, feeds and texts of a WARC file, gzipped or not, record by record; each damaged place is named, the rest is read. */
export async function* readWarc(file: Opened, reading: Reading): AsyncGenerator<Input> {
  for await (const found of cutWarc(file, reading.limits)) yield* readFound(found, file.origin, reading);
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

/** The reports in what was found at a place of a file. */
export async function* readFound(found: Found, file: string, reading: Reading): AsyncGenerator<Input> {
  if ("empty" in found) return yield problem(file, "empty-file", "there is no record in it");
  if ("damage" in found) return yield problem(file, "damaged", found.damage);
  const { record } = found;
  if (!isWanted(record.fields)) return;
  const url = addressOf(record.fields.get("warc-target-uri"));
  const origin = `${file}#${record.at}`;
  if (record.block === null)
    return yield problem(
      origin,
      "too-large",
      `the record of ${megabytes(record.length)} is larger than ${megabytes(reading.limits.file)}`,
    );
  if (!digestFits(record.fields.get("warc-block-digest"), record.block))
    return yield problem(origin, "damaged", `the digest of the record does not fit its bytes (${url ?? "no address"})`);
  if (record.fields.has("warc-truncated"))
    yield problem(origin, "damaged", `the capture of ${url ?? "a page"} was cut off when it was made`);
  try {
    yield* readRecord(record, record.block, url, origin, reading);
  } catch (error) {
    if (!(error instanceof ResponseError)) throw error;
    yield problem(origin, error.code, `${url ?? "a page"}: ${error.message}`);
  }
}

async function* readRecord(
  { fields }: WarcRecord,
  block: Buffer,
  url: string | null,
  origin: string,
  reading: Reading,
): AsyncGenerator<Input> {
  const type = fields.get("content-type");
  if (!/^application\/http\b/i.test(type ?? "") && !/^response$/i.test(fields.get("warc-type") ?? "")) {
    if (isReadable(type)) yield* readPayload(block, type, url, origin, reading);
    return;
  }
  if (url === null || !/^https?:/.test(url)) return;
  const response = parseResponse(
    block,
    reading.limits,
    (status, head) => status === 200 && isReadable(head.get("content-type")),
  );
  if (response) yield* readPayload(response.body, response.fields.get("content-type"), url, origin, reading);
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
