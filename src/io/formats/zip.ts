import { open } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { type Input, type Limits, megabytes, type Opened, problem, type Reading } from "./input.ts";
import { collect, peek } from "./streams.ts";
import { checked, Damage, inflated, Overflow } from "./unpack.ts";
import { type Bytes, dataOffset, type Member, membersOf } from "./zip-directory.ts";

/** Archives in archives are opened this deep. */
const DEEPEST = 2;
const STORED = 0;
const DEFLATED = 8;

/** What of an archive is read: all members, or those that fit. */
export type Wanted = (name: string) => boolean;

/** The reports in a zip archive, member by member; nothing is written anywhere. */
export const readZip = (file: Opened, reading: Reading): AsyncGenerator<Input> => readMembers(file, reading, isReport);

/** The reports in those members of an archive that are wanted. */
export async function* readMembers(file: Opened, reading: Reading, wanted: Wanted): AsyncGenerator<Input> {
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
    yield* eachMember(bytes, file, reading, wanted);
  } catch (error) {
    if (!(error instanceof Damage)) throw error;
    yield problem(origin, "damaged", error.message);
  } finally {
    await bytes.close();
  }
}

async function* eachMember(bytes: Bytes, file: Opened, reading: Reading, wanted: Wanted): AsyncGenerator<Input> {
  const { limits } = reading;
  const exported = await exportsIn(bytes, limits);
  let left = limits.unpacked;
  let count = 0;
  for await (const member of membersOf(bytes)) {
    if (++count > limits.members)
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
    if (refused) yield refused;
    else if (wanted(member.name) && !(isPage(member.name) && exported.has(dirname(member.name)))) {
      for await (const input of readMember(bytes, member, origin, file.depth, Math.min(left, limits.unpacked), reading))
        yield input;
      left -= member.size;
      if (left <= 0)
        return yield problem(
          file.origin,
          "expands-too-far",
          `more than ${megabytes(limits.unpacked)} unpacked; the rest is passed over`,
        );
    }
  }
  if (count === 0) yield problem(file.origin, "empty-file", "there is nothing in the archive");
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
  if (member.encrypted) return problem(origin, "encrypted", "the member is encrypted");
  if (member.method !== STORED && member.method !== DEFLATED)
    return problem(origin, "unsupported-format", `packed by method ${member.method}, which is not read`);
  return null;
}

async function* readMember(
  bytes: Bytes,
  member: Member,
  origin: string,
  depth: number,
  left: number,
  reading: Reading,
): AsyncGenerator<Input> {
  const { limits, member: openMember } = reading;
  try {
    const packed = rangeOf(bytes, await dataOffset(bytes, member), member.packed);
    const bounds = { size: Math.min(left, member.size), ratio: limits.ratio, free: limits.line };
    const [head, stream] = await peek(
      checked(member.method === STORED ? packed : inflated(packed, bounds), member),
      8192,
    );
    yield* openMember({ origin, head, stream, path: null, depth: depth + 1 });
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
