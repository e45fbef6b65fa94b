import type { Document, Remark } from "../../core/model/document.ts";
import { fault, type RemarkCode, remark } from "../../core/model/remarks.ts";
import type { Cleaner, Report } from "../../core/model/report.ts";
import type { Format } from "./sniff.ts";

/** The reason why something could not be read. `origin` is file, or file:line. */
export interface Unread {
  readonly type: "problem";
  readonly origin: string;
  readonly remark: Remark;
}

/** What reading an input gives: a report as it came, or the reason why one could not be had. */
export type Input = { readonly type: "report"; readonly origin: string; readonly report: Report } | Unread;

/** The same after the stage `clean`. */
export type Cleaned = { readonly type: "document"; readonly origin: string; readonly document: Document } | Unread;

/** Cleans report after report in this thread. */
export async function* cleaned(
  inputs: AsyncIterable<Input> | Iterable<Input>,
  clean: Cleaner,
): AsyncGenerator<Cleaned> {
  for await (const input of inputs) yield input.type === "problem" ? input : cleanedReport(input, clean);
}

function cleanedReport({ origin, report }: Exclude<Input, Unread>, clean: Cleaner): Cleaned {
  try {
    return { type: "document", origin, document: clean(report) };
  } catch (error) {
    return { type: "problem", origin, remark: fault(error) };
  }
}

/** What the user states for reports that do not state it themselves. */
export interface Defaults {
  readonly published?: string | undefined;
  readonly source?: string | undefined;
}

/** What to take where a report does not say it. */
export interface Taking {
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
  /** Of all members of an archive together, and of those of archives in it, unpacked. */
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

/** What the archives within a file may still unfold to, all together, however deep they lie in each other. */
export interface Room {
  bytes: number;
  members: number;
}

/** From this much on, in bytes, what is packed in a file is measured by the size of that file. */
const LARGE = 2 ** 30;

export const roomOf = (size: number, { unpacked, members, ratio }: Limits): Room => ({
  bytes: Math.min(unpacked, Math.max(LARGE, ratio * size)),
  members,
});

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
  /** What is left to it of the archive in which it lies. */
  readonly room?: Room | undefined;
}

/** What the readers of the formats are given beside the file. */
export interface Reading extends Taking {
  readonly limits: Limits;
  /** Reads a member of an archive, in the format that its name tells unless one is given. */
  readonly member: (file: Opened, format?: Format) => AsyncGenerator<Input>;
}

/** A reader of one format. What cannot be read is a problem among what can. */
export type FormatReader = (file: Opened, reading: Reading) => AsyncGenerator<Input>;

export const problem = (origin: string, code: RemarkCode, message: string): Unread => ({
  type: "problem",
  origin,
  remark: remark(code, message),
});

/** A report, with what is to be told of its bytes. */
export const reportInput = (report: Report, remarks: readonly Remark[] = []): Input => ({
  type: "report",
  origin: report.from,
  report: remarks.length > 0 ? { ...report, remarks } : report,
});
