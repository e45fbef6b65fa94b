import { closeSync, fdatasync, mkdtempSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ints } from "./grow.ts";

/** Where a text begins, in pieces of so many bytes: so a number of 32 bits reaches 32 GB. */
const PIECE = 8;

/**
 * What pages show of claims, by row, as JSON in a file: a page of claims read from the ledger costs a scan of its
 * tables. Without a path the file is seen by nobody else and ends with the process.
 */
export class Texts {
  readonly path: string | null;
  private readonly file: number;
  private readonly starts = new Ints();
  private readonly sizes = new Ints();
  private end: number;

  /** `size` bytes of a file that is there already are taken over; else it begins empty. */
  constructor(path: string | null = null, size = 0) {
    this.path = path;
    this.file = path === null ? unnamed() : openSync(path, size > 0 ? "r+" : "w+");
    this.end = size;
  }

  /** Where the texts lie, by row. */
  get columns(): readonly Ints[] {
    return [this.starts, this.sizes];
  }

  /** Waits until all of it is on the disk. */
  flush(): Promise<void> {
    return new Promise((resolve, reject) => fdatasync(this.file, (error) => (error ? reject(error) : resolve())));
  }

  /** Bytes, those given up too. */
  get size(): number {
    return this.end;
  }

  has(row: number): boolean {
    return row < this.sizes.length && this.sizes.at(row) > 0;
  }

  /** Gives the text of a row up. */
  drop(row: number): void {
    if (row < this.sizes.length) this.sizes.set(row, 0);
  }

  /** Keeps the texts of some rows; what a row had before is given up. */
  put(texts: ReadonlyMap<number, string>): void {
    const parts: Buffer[] = [];
    let size = 0;
    for (const [row, text] of texts) {
      const bytes = Buffer.from(text);
      const padded = Math.ceil(bytes.length / PIECE) * PIECE;
      while (this.sizes.length <= row) {
        this.starts.push(0);
        this.sizes.push(0);
      }
      this.starts.set(row, (this.end + size) / PIECE);
      this.sizes.set(row, bytes.length);
      parts.push(bytes, Buffer.alloc(padded - bytes.length));
      size += padded;
    }
    writeSync(this.file, Buffer.concat(parts), 0, size, this.end);
    this.end += size;
  }

  /** The text of a row that has one. */
  read(row: number): string {
    const bytes = Buffer.allocUnsafe(this.sizes.at(row));
    readSync(this.file, bytes, 0, bytes.length, this.starts.at(row) * PIECE);
    return bytes.toString();
  }

  close(): void {
    closeSync(this.file);
  }
}

/** An open file without a name. */
function unnamed(): number {
  const folder = mkdtempSync(join(tmpdir(), "lagebild-texts-"));
  const file = openSync(join(folder, "claims"), "w+");
  if (process.platform !== "win32") rmSync(folder, { recursive: true, force: true });
  return file;
}
