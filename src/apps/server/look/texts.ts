import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ints } from "./grow.ts";

/** Where a text begins, in pieces of so many bytes: so a number of 32 bits reaches 32 GB. */
const PIECE = 8;

/**
 * What pages show of claims, by row, as JSON in a file that nobody else sees and that ends with the process: a page of
 * claims read from the ledger costs a scan of its tables.
 */
export class Texts {
  private readonly file: number;
  private readonly starts = new Ints();
  private readonly sizes = new Ints();
  private end = 0;

  constructor() {
    const folder = mkdtempSync(join(tmpdir(), "lagebild-texts-"));
    this.file = openSync(join(folder, "claims"), "w+");
    // The open file stays; its name is not needed.
    if (process.platform !== "win32") rmSync(folder, { recursive: true, force: true });
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
