import { crc32, createInflateRaw, type InflateRaw } from "node:zlib";

/** What comes out of a file of gzip members: bytes, the end of a member, or what is damaged. */
export type Piece =
  | { readonly type: "bytes"; readonly bytes: Buffer }
  | { readonly type: "end" }
  | { readonly type: "damage"; readonly message: string };

const SLICE = 2 ** 14;
const FREE = 2 ** 24;
const KEPT = 2 ** 20;
const AGAIN = 2 ** 28;

/** Reads ahead in a stream: `buffer` begins at byte `offset` of it. */
class Window {
  buffer: Buffer = Buffer.alloc(0);
  offset = 0;
  private readonly source: AsyncIterator<Uint8Array>;
  private behind: Buffer[] = [];
  private passed = 0;
  private again = 0;

  constructor(stream: AsyncIterable<Uint8Array>) {
    this.source = stream[Symbol.asyncIterator]();
  }

  /** Appends the next chunk; false at the end. */
  async more(): Promise<boolean> {
    const next = await this.source.next();
    if (next.done) return false;
    this.buffer = this.buffer.length === 0 ? Buffer.from(next.value) : Buffer.concat([this.buffer, next.value]);
    return true;
  }

  async atLeast(bytes: number): Promise<boolean> {
    while (this.buffer.length < bytes) if (!(await this.more())) return false;
    return true;
  }

  drop(bytes: number): void {
    this.buffer = this.buffer.subarray(bytes);
    this.offset += bytes;
  }

  /** Drops bytes that may be needed again: damaged data are often read on into the next member. */
  pass(bytes: number): void {
    this.behind.push(this.buffer.subarray(0, bytes));
    this.passed += bytes;
    while (this.passed > KEPT) this.passed -= this.behind.shift()?.length ?? this.passed;
    this.drop(bytes);
  }

  /** From here on, nothing before will be needed. */
  settle(): void {
    this.behind = [];
    this.passed = 0;
  }

  /** Goes back as far as it is remembered, until that has been done too often: no file may be read without end. */
  rewind(): void {
    this.again += this.passed;
    if (this.again <= AGAIN) {
      this.buffer = Buffer.concat([...this.behind, this.buffer]);
      this.offset -= this.passed;
    }
    this.settle();
  }
}

/**
 * Unpacks gzip members one by one (RFC 1952), each on its own: where one is damaged, that is told and the next
 * beginning of a member is looked for. `ratio` bounds how far a member may unfold.
 */
export async function* gunzipMembers(stream: AsyncIterable<Uint8Array>, ratio: number): AsyncGenerator<Piece> {
  const window = new Window(stream);
  const total: Flow = { fed: 0, out: 0 };
  // Of damage upon damage, only the first is told.
  let lost = false;
  while (await window.atLeast(1)) {
    const end = yield* nextMember(window, ratio, total);
    if (end.type === "end" || !lost) yield end;
    lost = end.type === "damage";
    if (lost) await toNextMember(window);
  }
}

/** Unpacks the member at the beginning of the window; after damage, leaves the window where the search may begin. */
async function* nextMember(window: Window, ratio: number, total: Flow): AsyncGenerator<Piece, Piece> {
  const start = window.offset;
  const head = await headLength(window);
  if (head === null) {
    window.drop(1);
    return { type: "damage", message: `no gzip member at byte ${start}` };
  }
  window.settle();
  window.drop(1);
  // A changed flag makes a head reach into the members behind it.
  window.pass(head - 1);
  const sum = yield* inflateMember(window, ratio, total);
  const end = typeof sum === "string" ? damage(sum, start) : await endOf(window, sum, start);
  if (end.type === "damage") window.rewind();
  return end;
}

const damage = (what: string, start: number): Piece => ({
  type: "damage",
  message: `${what} in the gzip member at byte ${start}`,
});

/** Compares what came out with the checksum and size behind the data. */
async function endOf(window: Window, { crc, size }: Sum, start: number): Promise<Piece> {
  const whole = await window.atLeast(8);
  const fits = whole && window.buffer.readUInt32LE(0) === crc && window.buffer.readUInt32LE(4) === size % 2 ** 32;
  window.pass(Math.min(8, window.buffer.length));
  const why = whole ? "the checksum does not fit" : "cut off";
  return fits ? { type: "end" } : damage(why, start);
}

/** How much went into whole members, and what came out of them: a file of many small bombs is one, too. */
interface Flow {
  fed: number;
  out: number;
}

/** What came out of a member. */
interface Sum {
  readonly crc: number;
  readonly size: number;
}

/** Unpacks the member whose data begin in the window and leaves the window behind them; gives what came out, or what went wrong. */
async function* inflateMember(window: Window, ratio: number, total: Flow): AsyncGenerator<Piece, string | Sum> {
  const inflate = new Inflating();
  let out = 0;
  let fed = 0;
  let crc = 0;
  try {
    while (!inflate.ended) {
      if (!(await window.atLeast(1))) return "cut off";
      const slice = window.buffer.subarray(0, SLICE);
      const { chunks, consumed } = await inflate.write(Buffer.from(slice));
      if (inflate.failed) return "damaged data";
      window.pass(consumed);
      fed += consumed;
      for (const bytes of chunks) {
        out += bytes.length;
        crc = crc32(bytes, crc);
        const all = total.out + out;
        const beyond = out > FREE || (all > FREE && all > ratio * (total.fed + fed));
        if (beyond && out > ratio * fed) return `data that unfold more than ${ratio} times`;
        yield { type: "bytes", bytes };
      }
    }
    total.fed += fed;
    total.out += out;
    return { crc, size: out };
  } finally {
    inflate.close();
  }
}

/** One raw inflate stream, fed piece by piece. */
class Inflating {
  ended = false;
  failed = false;
  private readonly inflate: InflateRaw = createInflateRaw({ chunkSize: 2 ** 16 });
  private chunks: Buffer[] = [];
  private before = 0;

  constructor() {
    this.inflate.on("data", (chunk: Buffer) => this.chunks.push(chunk));
    this.inflate.on("end", () => {
      this.ended = true;
    });
    this.inflate.on("error", () => {
      this.failed = true;
    });
  }

  async write(slice: Buffer): Promise<{ chunks: Buffer[]; consumed: number }> {
    await new Promise<void>((resolve) => {
      this.inflate.once("error", () => resolve());
      this.inflate.write(slice, () => setImmediate(resolve));
    });
    this.inflate.removeAllListeners("error").on("error", () => {
      this.failed = true;
    });
    const { chunks } = this;
    this.chunks = [];
    const consumed = this.inflate.bytesWritten - this.before;
    this.before = this.inflate.bytesWritten;
    return { chunks, consumed };
  }

  close(): void {
    this.inflate.destroy();
  }
}

const LONGEST_HEAD = 2 ** 16;

/** Length of the gzip head at the beginning of the window, or null where there is none. */
async function headLength(window: Window): Promise<number | null> {
  if (!(await window.atLeast(10)) || !isMagic(window.buffer, 0)) return null;
  const flags = window.buffer[3] as number;
  let at = 10;
  if (flags & 4) {
    if (!(await window.atLeast(at + 2))) return null;
    at += 2 + window.buffer.readUInt16LE(at);
  }
  for (const flag of [8, 16]) {
    if (!(flags & flag)) continue;
    const end = await zeroAfter(window, at);
    if (end === null) return null;
    at = end + 1;
  }
  if (flags & 2) at += 2;
  return (await window.atLeast(at)) ? at : null;
}

async function zeroAfter(window: Window, from: number): Promise<number | null> {
  for (;;) {
    const at = window.buffer.indexOf(0, from);
    if (at >= 0) return at;
    if (window.buffer.length > LONGEST_HEAD || !(await window.more())) return null;
  }
}

const isMagic = (buffer: Buffer, at: number): boolean =>
  buffer[at] === 0x1f && buffer[at + 1] === 0x8b && buffer[at + 2] === 8 && ((buffer[at + 3] ?? 0) & 0xe0) === 0;

/** Drops bytes until something that looks like the beginning of a member. */
async function toNextMember(window: Window): Promise<void> {
  for (let at = 0; ; ) {
    const found = window.buffer.indexOf(0x1f, at);
    if (found >= 0 && window.buffer.length - found >= 4) {
      if (isMagic(window.buffer, found)) return window.drop(found);
      at = found + 1;
      continue;
    }
    const keep = found >= 0 ? found : window.buffer.length;
    window.drop(keep);
    at = 0;
    if (!(await window.more())) return window.drop(window.buffer.length);
  }
}
