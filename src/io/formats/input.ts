import type { Document, Remark } from "../../core/model/document.ts";
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

/** Bounds on memory, in bytes. */
export interface Limits {
  readonly line: number;
  readonly file: number;
}

export const LIMITS: Limits = { line: 16 * 2 ** 20, file: 64 * 2 ** 20 };

export const megabytes = (bytes: number): string => `${Math.round(bytes / 2 ** 20)} MB`;
