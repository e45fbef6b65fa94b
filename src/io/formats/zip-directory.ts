import { Damage } from "./unpack.ts";

/** Bytes that can be read at any place: a file, or a buffer. */
export interface Bytes {
  readonly size: number;
  /** Reads `length` bytes from `offset`; fewer at the end. */
  readonly read: (offset: number, length: number) => Promise<Buffer>;
}

/** A member as the directory of an archive describes it (PKWARE APPNOTE 6.3, section 4.3.12). */
export interface Member {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  /** A symbolic link: its data name what it leads to. */
  readonly link: boolean;
  readonly packed: number;
  readonly size: number;
  readonly crc: number;
  readonly offset: number;
}

const END = 0x06054b50;
const END64 = 0x06064b50;
const LOCATOR64 = 0x07064b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const UNSET = 0xffffffff;
/** The system that made a member, and the kind of file in its attributes there. */
const UNIX = 3;
const LINK = 0xa;

/** Where the directory lies and how many members it states. */
interface Directory {
  readonly offset: number;
  readonly size: number;
  readonly count: number;
}

/** The members of a zip archive in the order of its directory, read piece by piece. Throws `Damage` where it ends early, unless `lenient`, or is missing. */
export async function* membersOf(bytes: Bytes, lenient = false): AsyncGenerator<Member> {
  const { offset, size, count } = await directoryOf(bytes);
  let at = offset;
  const end = Math.min(offset + size, bytes.size);
  for (let number = 0; number < count; number++) {
    const head = await bytes.read(at, 46);
    const there = at < end && head.length === 46 && head.readUInt32LE(0) === ENTRY;
    if (!there && lenient) return;
    if (!there) throw new Damage(`the directory ends after ${number} of ${count} members`);
    const [names, extras, comment] = [28, 30, 32].map((place) => head.readUInt16LE(place)) as [number, number, number];
    const rest = await bytes.read(at + 46, names + extras);
    yield memberOf(head, rest.subarray(0, names), rest.subarray(names));
    at += 46 + names + extras + comment;
  }
}

/** Where the packed data of a member begin. */
export async function dataOffset(bytes: Bytes, member: Member): Promise<number> {
  const head = await bytes.read(member.offset, 30);
  if (head.length < 30 || head.readUInt32LE(0) !== LOCAL)
    throw new Damage("the member is not where the directory says");
  return member.offset + 30 + head.readUInt16LE(26) + head.readUInt16LE(28);
}

async function directoryOf(bytes: Bytes): Promise<Directory> {
  const span = Math.min(bytes.size, 22 + 0xffff);
  const tail = await bytes.read(bytes.size - span, span);
  const at = lastIndexOf(tail, END);
  if (at < 0) throw new Damage("the directory of the archive is missing: it is cut off or no zip");
  const plain = {
    count: tail.readUInt16LE(at + 10),
    size: tail.readUInt32LE(at + 12),
    offset: tail.readUInt32LE(at + 16),
  };
  const large = plain.count === 0xffff || plain.size === UNSET || plain.offset === UNSET;
  return (large ? await directory64(bytes, bytes.size - span + at) : null) ?? plain;
}

async function directory64(bytes: Bytes, end: number): Promise<Directory | null> {
  const locator = await bytes.read(Math.max(0, end - 20), 20);
  if (locator.length < 20 || locator.readUInt32LE(0) !== LOCATOR64) return null;
  const record = await bytes.read(Number(locator.readBigUInt64LE(8)), 56);
  if (record.length < 56 || record.readUInt32LE(0) !== END64)
    throw new Damage("the directory of the archive is damaged");
  const [count, size, offset] = [32, 40, 48].map((place) => Number(record.readBigUInt64LE(place))) as [
    number,
    number,
    number,
  ];
  return { count, size, offset };
}

function lastIndexOf(tail: Buffer, signature: number): number {
  for (let at = tail.length - 22; at >= 0; at--) if (tail.readUInt32LE(at) === signature) return at;
  return -1;
}

function memberOf(head: Buffer, name: Buffer, extra: Buffer): Member {
  const flags = head.readUInt16LE(8);
  const plain = [head.readUInt32LE(24), head.readUInt32LE(20), head.readUInt32LE(42)];
  const [size, packed, offset] = with64(plain, extra) as [number, number, number];
  return {
    name: nameOf(name, (flags & 0x800) !== 0),
    method: head.readUInt16LE(10),
    encrypted: (flags & 1) !== 0,
    link: head[5] === UNIX && head.readUInt32LE(38) >>> 28 === LINK,
    crc: head.readUInt32LE(16),
    size,
    packed,
    offset,
  };
}

/** Values that do not fit in 32 bits stand in the extra field 1, in this order. */
function with64(plain: readonly number[], extra: Buffer): number[] {
  let field: Buffer | null = null;
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2))
    if (extra.readUInt16LE(at) === 1) field = extra.subarray(at + 4, at + 4 + extra.readUInt16LE(at + 2));
  let at = 0;
  return plain.map((value) => {
    if (value !== UNSET || field === null || at + 8 > field.length) return value;
    const large = Number(field.readBigUInt64LE(at));
    at += 8;
    return large;
  });
}

/** UTF-8 where it is stated or fits; old archives of Cyrillic systems use code page 866. */
function nameOf(bytes: Buffer, utf8: boolean): string {
  try {
    return new TextDecoder("utf-8", { fatal: !utf8 }).decode(bytes);
  } catch {
    return new TextDecoder("ibm866").decode(bytes);
  }
}
