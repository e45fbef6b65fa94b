import { createHash } from "node:crypto";
import { open } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { type Input, type Limits, megabytes, type Opened, problem, type Reading, roomOf } from "./input.ts";
import { collect, peek } from "./streams.ts";
import { checked, Damage, inflated, Overflow } from "./unpack.ts";
import { type Bytes, dataOffset, type Member, membersOf } from "./zip-directory.ts";

/** Archives in archives are opened this deep. */
const DEEPEST = 2;
const STORED = 0;
const DEFLATED = 8;

/** What of an archive is read: all members, or those that fit. */
export type Wanted = (name: string) => boolean;

/** The bytes of a member by its name; null where it is missing, damaged or too large to be held. */
export type MemberBytes = (name: string) => Promise<Uint8Array | null>;

/** What an archive states of its members: the SHA-256 (hexadecimal) of some, and what is wrong with the statement. */
export interface Vouched {
  readonly hashes: ReadonlyMap<string, string>;
  readonly faults: readonly string[];
}

type Vouching = (bytesOf: MemberBytes) => Promise<Vouched>;

const NOTHING: Vouched = { hashes: new Map(), faults: [] };

/** The reports in a zip archive, member by member; nothing is written anywhere. */
export const readZip = (file: Opened, reading: Reading): AsyncGenerator<Input> => readMembers(file, reading, isReport);

/** The reports in those members of an archive that are wanted. Members that `vouching` knows a hash of are compared with it. */
export async function* readMembers(
  file: Opened,
  reading: Reading,
  wanted: Wanted,
  vouching: Vouching = async () => NOTHING,
): AsyncGenerator<Input> {
  const { origin } = file;
  if (file.depth >= DEEPEST)
    return yield problem(origin, "expands-too-far", `archives within archives, more than ${DEEPEST} deep`);
  const bytes = await bytesOf(file, reading.limits);
  if (bytes === null)
    return yield problem(
      origin,
      "too-large",
      `an archive that does not lie on disk may have ${megabytes(reading.limits.file)}`,
    );
  try {
    const { hashes, faults } = await vouching((name) => bytesOfMember(bytes, name, reading.limits));
    for (const fault of faults) yield problem(origin, "damaged", fault);
    yield* eachMember(bytes, file, reading, wanted, hashes);
  } catch (error) {
    if (!(error instanceof Damage)) throw error;
    yield problem(origin, "damaged", error.message);
  } finally {
    await bytes.close();
  }
}

async function* eachMember(
  bytes: Bytes,
  file: Opened,
  reading: Reading,
  wanted: Wanted,
  hashes: Vouched["hashes"],
): AsyncGenerator<Input> {
  const { limits } = reading;
  const exported = await exportsIn(bytes, limits);
  const room = file.room ?? roomOf(bytes.size, limits);
  let count = 0;
  const unseen = new Set(hashes.keys());
  for await (const member of membersOf(bytes)) {
    unseen.delete(member.name);
    count++;
    if (room.members-- <= 0)
      return yield problem(
        file.origin,
        "expands-too-far",
        `more than ${limits.members} members; the rest is passed over`,
      );
    const origin = `${file.origin}!/${member.name
      .replace(/\p{Cc}/gu, " ")
      .slice(0, 300)
      .toWellFormed()}`;
    if (member.name.endsWith("/")) continue;
    const refused = refusal(member, origin);
    const sha256 = hashes.get(member.name);
    const read = wanted(member.name) && !(isPage(member.name) && exported.has(dirname(member.name)));
    if (refused) yield refused;
    else if (read || sha256 !== undefined) {
      const into = read ? reading : passedOver(reading);
      const opened = { origin, depth: file.depth + 1, room };
      const allowed = room.bytes;
      room.bytes -= member.size;
      yield* readMember(bytes, { ...member, sha256 }, opened, allowed, into);
      if (room.bytes <= 0)
        return yield problem(
          file.origin,
          "expands-too-far",
          "its members unpack to more than is allowed to all of them; the rest is passed over",
        );
    }
  }
  if (count === 0) yield problem(file.origin, "empty-file", "there is nothing in the archive");
  for (const name of unseen) yield problem(file.origin, "damaged", `${name.slice(0, 300)} is listed, but not in it`);
}

const isPage = (name: string): boolean => /^messages\d*\.html$/.test(basename(name));

/** Folders that hold `result.json` of Telegram: the pages beside it say the same once more. */
async function exportsIn(bytes: Bytes, limits: Limits): Promise<Set<string>> {
  const folders = new Set<string>();
  let count = 0;
  for await (const { name } of membersOf(bytes, true)) {
    if (++count > limits.members) break;
    if (basename(name) === "result.json") folders.add(dirname(name));
  }
  return folders;
}

/** Why a member is not even opened. */
function refusal(member: Member, origin: string): Input | null {
  const parts = member.name.split(/[\\/]/);
  if (parts.includes("..") || /^([\\/]|[a-z]:)/i.test(member.name) || member.name.includes("\0"))
    return problem(origin, "unsafe-name", "the name leads out of the archive");
  if (member.link) return problem(origin, "unsafe-name", "the member is a symbolic link");
  if (member.encrypted) return problem(origin, "encrypted", "the member is encrypted");
  if (member.method !== STORED && member.method !== DEFLATED)
    return problem(origin, "unsupported-format", `packed by method ${member.method}, which is not read`);
  return null;
}

async function* readMember(
  bytes: Bytes,
  member: Member & { readonly sha256: string | undefined },
  opened: Pick<Opened, "origin" | "depth" | "room">,
  left: number,
  reading: Reading,
): AsyncGenerator<Input> {
  const { limits, member: openMember } = reading;
  const { origin } = opened;
  try {
    const hash = member.sha256 === undefined ? null : new Hashing();
    const whole = checked(await unpacked(bytes, member, left, limits), member);
    const [head, stream] = await peek(hash?.over(whole) ?? whole, 8192);
    yield* openMember({ ...opened, head, stream, path: null });
    if (hash?.sha256 !== undefined && hash.sha256 !== member.sha256)
      yield problem(
        origin,
        "damaged",
        "its SHA-256 is not the one that the archive states of it; what is in it is read",
      );
  } catch (error) {
    if (error instanceof Overflow)
      yield problem(
        origin,
        "expands-too-far",
        `it unpacks to ${error.message}, more than stated or than ${limits.ratio} times its size`,
      );
    else if (error instanceof Damage) yield problem(origin, "damaged", error.message);
    else throw error;
  }
}

async function unpacked(
  bytes: Bytes,
  member: Member,
  left: number,
  limits: Limits,
): Promise<AsyncGenerator<Uint8Array>> {
  const packed = rangeOf(bytes, await dataOffset(bytes, member), member.packed);
  const bounds = { size: Math.min(left, member.size), ratio: limits.ratio, free: limits.line };
  return member.method === STORED ? packed : inflated(packed, bounds);
}

/** The SHA-256 of bytes that pass, known when all have passed. */
class Hashing {
  sha256: string | undefined;

  async *over(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    const hash = createHash("sha256");
    for await (const chunk of stream) {
      hash.update(chunk);
      yield chunk;
    }
    this.sha256 = hash.digest("hex");
  }
}

/** Reads a member to its end for the sake of its hash; gives no reports. */
const passedOver = (reading: Reading): Reading => ({ ...reading, member: drained });

async function* drained({ stream }: Opened): AsyncGenerator<Input> {
  for await (const _ of stream) yield* [];
}

async function bytesOfMember(bytes: Bytes, name: string, limits: Limits): Promise<Uint8Array | null> {
  let count = 0;
  for await (const member of membersOf(bytes, true)) {
    if (++count > limits.members) break;
    if (member.name !== name || refusal(member, name) !== null) continue;
    try {
      return await collect(checked(await unpacked(bytes, member, limits.line, limits), member), limits.line);
    } catch (error) {
      if (error instanceof Damage || error instanceof Overflow) return null;
      throw error;
    }
  }
  return null;
}

async function* rangeOf(bytes: Bytes, from: number, length: number): AsyncGenerator<Buffer> {
  for (let at = from; at < from + length; ) {
    const chunk = await bytes.read(at, Math.min(2 ** 16, from + length - at));
    if (chunk.length === 0) throw new Damage("the archive ends within the member");
    yield chunk;
    at += chunk.length;
  }
}

const MEDIA = /\.(jpe?g|png|gif|webp|tgs|mp[34]|og[gav]|opus|web[ma]|mov|avi|css|js|ico|svg|woff2?|ttf)$/i;

/** Hidden members, those of macOS and media beside messages are no reports. */
const isReport: Wanted = (name) =>
  !name.split("/").some((part) => part.startsWith(".") || part === "__MACOSX") && !MEDIA.test(basename(name));

type Closing = Bytes & { readonly close: () => Promise<void> };

/** The archive as bytes to read anywhere: the file on disk, or what a bounded memory holds. */
async function bytesOf({ path, stream }: Opened, limits: Limits): Promise<Closing | null> {
  if (path === null) {
    const buffer = await collect(stream, limits.file);
    if (buffer === null) return null;
    return {
      size: buffer.length,
      read: async (at, length) => buffer.subarray(at, at + length),
      close: async () => undefined,
    };
  }
  const handle = await open(path, "r");
  const { size } = await handle.stat();
  const read = async (at: number, length: number): Promise<Buffer> => {
    const buffer = Buffer.alloc(Math.max(0, Math.min(length, size - at)));
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, at);
    return buffer.subarray(0, bytesRead);
  };
  return { size, read, close: () => handle.close() };
}
