import type { Document, Remark } from "../../core/model/document.ts";
import { type RemarkCode, remark } from "../../core/model/remarks.ts";
import type { Cleaner } from "../../core/model/report.ts";

/** What reading an input gives: a report, or the reason why one could not be had. `origin` is file, or file:line. */
export type Input =
  | { readonly type: "document"; readonly origin: string; readonly document: Document }
  | { readonly type: "problem"; readonly origin: string; readonly remark: Remark };

/** What the user states for reports that do not state it themselves. */
export interface Defaults {
  readonly published?: string | undefined;
  readonly source?: string | undefined;
}

/** How the text of a report becomes a document, and what to take where it does not say. */
export interface Taking {
  readonly clean: Cleaner;
  readonly defaults: Defaults;
}

/** Bounds on memory and on what archives may unfold to. Sizes in bytes. */
export interface Limits {
  /** Of a line of JSONL, a message of an export. */
  readonly line: number;
  /** Of a file, a member or a record that is one report. */
  readonly file: number;
  /** Of the members of an archive, in number. */
  readonly members: number;
  /** Of all members of an archive together, unpacked. */
  readonly unpacked: number;
  /** How many times its packed size a member may have, where it is larger than `line`. */
  readonly ratio: number;
  /** Of the head of a record, a response or a letter. */
  readonly head: number;
  /** Of the reading of one PDF, in milliseconds. */
  readonly patience: number;
}

export const LIMITS: Limits = {
  line: 16 * 2 ** 20,
  file: 64 * 2 ** 20,
  members: 100_000,
  unpacked: 64 * 2 ** 30,
  ratio: 200,
  head: 2 ** 18,
  patience: 30_000,
};

export const megabytes = (bytes: number): string => `${Math.round(bytes / 2 ** 20)} MB`;

/** A file, or a member of an archive, as the readers of the formats see it. */
export interface Opened {
  /** Where it comes from, for people: the path, for a member `archive.zip!/name`. */
  readonly origin: string;
  readonly head: Uint8Array;
  /** All bytes, once. */
  readonly stream: AsyncIterable<Uint8Array>;
  /** A file on disk that can be read at any place; archives need it or are held in memory. */
  readonly path: string | null;
  /** In how many archives it lies. */
  readonly depth: number;
}

/** What the readers of the formats are given beside the file. */
export interface Reading extends Taking {
  readonly limits: Limits;
  /** Reads a member of an archive, whatever its format. */
  readonly member: (file: Opened) => AsyncGenerator<Input>;
}

/** A reader of one format. What cannot be read is a problem among what can. */
export type FormatReader = (file: Opened, reading: Reading) => AsyncGenerator<Input>;

export const problem = (origin: string, code: RemarkCode, message: string): Input => ({
  type: "problem",
  origin,
  remark: remark(code, message),
});

/** A document with remarks of its bytes before those of its text. */
export const documentInput = (origin: string, document: Document, remarks: readonly Remark[] = []): Input => ({
  type: "document",
  origin,
  document: remarks.length > 0 ? { ...document, remarks: [...remarks, ...document.remarks] } : document,
});
