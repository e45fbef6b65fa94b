import type { Reading } from "../../core/model/claim.ts";
import type { Document } from "../../core/model/document.ts";
import type { Cleaner } from "../../core/model/report.ts";
import type { PlaceEntry } from "../../core/model/theatre.ts";
import type { Workers } from "./crew.ts";

/** Languages and theatre compiled for reading. */
export interface Reader {
  /** Changes whenever packs, engine or imported places change. */
  readonly version: string;
  readonly clean: Cleaner;
  readonly read: (document: Document) => Reading;
}

/** A stream to write to, as far as the command line needs it. */
export interface Output {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  write(text: string, done: (error?: Error | null) => void): boolean;
}

/** All that a command has of the world; tests give their own. */
export interface Context {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** The time, where a test sets it. */
  readonly now?: () => Date;
  /** Compiles the packs, with places that the user imported. Loaded only by commands that read. */
  readonly reader: (imported: readonly PlaceEntry[]) => Promise<Reader>;
  /** Starts workers that read as `reader` does; absent where all is read in this thread. */
  readonly workers?: (imported: readonly PlaceEntry[], jobs: number) => Promise<Workers>;
  /** Told when the user wants to stop; asked for only by commands that run until then. */
  readonly stopping?: () => AbortSignal;
}

/** Writes text and waits until it is taken, so that a slow receiver slows us down and memory stays flat. */
export const write = (output: Output, text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    output.write(text, (error) => (error ? reject(error) : resolve()));
  });

/** Width in columns: the terminal's, else 80. */
export const widthOf = (output: Output): number => Math.max(40, output.columns ?? 80);
