/** A record of a WARC file (ISO 28500): its named fields in lower case, its block; `block` is null where it was not wanted or too long. */
export interface WarcRecord {
  readonly at: number;
  readonly fields: ReadonlyMap<string, string>;
  readonly length: number;
  readonly block: Buffer | null;
}

/** A record, what is damaged between records, or that a file holds none. */
export type Found = { readonly record: WarcRecord } | { readonly damage: string } | { readonly empty: true };

interface Open {
  readonly fields: ReadonlyMap<string, string>;
  readonly length: number;
  readonly keep: boolean;
  left: number;
  parts: Buffer[];
}

const BEGIN = Buffer.from("WARC/");

/**
 * Cuts records out of bytes as they come. A head that is none, or longer than `head`, and a record that ends in
 * the middle are told, and the next line that begins with "WARC/" is looked for. Blocks beyond `file` are passed over.
 */
export class RecordCutter {
  private readonly limits: { readonly head: number; readonly file: number };
  private readonly wanted: (fields: ReadonlyMap<string, string>) => boolean;
  private held: Buffer = Buffer.alloc(0);
  private open: Open | null = null;
  private lost = false;
  private count = 0;
  private betweenMembers = false;

  constructor(
    limits: { readonly head: number; readonly file: number },
    wanted: (fields: ReadonlyMap<string, string>) => boolean,
  ) {
    this.limits = limits;
    this.wanted = wanted;
  }

  /** What is whole with these bytes. */
  push(bytes: Buffer): Found[] {
    const found: Found[] = [];
    let rest = bytes;
    if (this.betweenMembers && this.open && bytes.subarray(0, BEGIN.length).equals(BEGIN)) found.push(...this.end());
    this.betweenMembers = false;
    while (rest.length > 0) {
      if (this.open) {
        rest = this.takeBlock(this.open, rest, found);
        continue;
      }
      this.held = this.held.length === 0 ? rest : Buffer.concat([this.held, rest]);
      rest = Buffer.alloc(0);
      if (this.lost && !this.findBegin()) break;
      rest = this.takeHead(found);
    }
    return found;
  }

  /** Told of the end of a gzip member: where the next one begins with a record, an open one has ended too early. */
  endOfMember(): void {
    this.betweenMembers = true;
  }

  /** At the end of the file: a record that is open now ends in the middle. */
  end(): Found[] {
    const open = this.open !== null || this.held.toString("latin1").trim() !== "";
    const told = this.lost;
    this.reset();
    return open && !told ? [{ damage: `record ${this.count + 1} ends in the middle` }] : [];
  }

  /** Forgets what is open, after damage that was told. */
  reset(): void {
    this.open = null;
    this.held = Buffer.alloc(0);
    this.lost = false;
  }

  private takeBlock(open: Open, bytes: Buffer, found: Found[]): Buffer {
    const part = bytes.subarray(0, open.left);
    if (open.keep) open.parts.push(Buffer.from(part));
    open.left -= part.length;
    if (open.left === 0) {
      const { fields, length } = open;
      found.push({ record: { at: ++this.count, fields, length, block: open.keep ? Buffer.concat(open.parts) : null } });
      this.open = null;
    }
    return bytes.subarray(part.length);
  }

  /** Reads the head of a record from what is held; gives the bytes behind it, none where it is not whole yet. */
  private takeHead(found: Found[]): Buffer {
    let start = 0;
    while (this.held[start] === 13 || this.held[start] === 10) start++;
    this.held = this.held.subarray(start);
    const begun = this.held.subarray(0, BEGIN.length);
    if (!BEGIN.subarray(0, begun.length).equals(begun)) return this.lose("bytes that are no record", found);
    const end = endOfHead(this.held);
    if (end === null && this.held.length <= this.limits.head) return Buffer.alloc(0);
    if (end === null || end > this.limits.head) return this.lose(`a head longer than ${this.limits.head} bytes`, found);
    const fields = fieldsOf(this.held.subarray(0, end).toString("utf8"));
    const length = Number(fields.get("content-length") ?? Number.NaN);
    if (!Number.isSafeInteger(length) || length < 0) return this.lose("a record without a length", found);
    const rest = this.held.subarray(end);
    this.held = Buffer.alloc(0);
    this.begin(fields, length, found);
    return rest;
  }

  private begin(fields: ReadonlyMap<string, string>, length: number, found: Found[]): void {
    const keep = length <= this.limits.file && this.wanted(fields);
    if (length === 0) found.push({ record: { at: ++this.count, fields, length, block: Buffer.alloc(0) } });
    else this.open = { fields, length, keep, left: length, parts: [] };
  }

  private lose(what: string, found: Found[]): Buffer {
    if (!this.lost) found.push({ damage: `${what} behind record ${this.count}` });
    this.lost = true;
    this.held = this.held.subarray(1);
    if (!this.findBegin()) return Buffer.alloc(0);
    const rest = this.held;
    this.held = Buffer.alloc(0);
    return rest;
  }

  /** Moves what is held to the next beginning of a record; false where there is none in it. */
  private findBegin(): boolean {
    const at = this.held.indexOf("\nWARC/1.");
    this.held = at >= 0 ? this.held.subarray(at + 1) : this.held.subarray(-8);
    if (at >= 0) this.lost = false;
    return at >= 0;
  }
}

/** Where the block begins: behind the empty line. */
function endOfHead(held: Buffer): number | null {
  const crlf = held.indexOf("\r\n\r\n");
  const lf = held.indexOf("\n\n");
  if (crlf < 0 && lf < 0) return null;
  return crlf >= 0 && (lf < 0 || crlf < lf) ? crlf + 4 : lf + 2;
}

/** Fields by their names in lower case, the first of each; folded lines belong to the one before. */
export function fieldsOf(head: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (const line of head
    .replace(/\r?\n[ \t]+/g, " ")
    .split(/\r?\n/)
    .slice(1)) {
    const colon = line.indexOf(":");
    const name = line.slice(0, colon).trim().toLowerCase();
    if (colon > 0 && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim());
  }
  return fields;
}
