import type { Span } from "./span.ts";

/** What part a passage plays in its document. Nothing is deleted: boilerplate is a role. */
export type PassageRole = "headline" | "lead" | "body" | "quotation" | "caption" | "ticker" | "boilerplate";

/** A paragraph-sized stretch of a document, in one language and one role. Passages never overlap. */
export interface Passage extends Span {
  readonly role: PassageRole;
  /** ISO 639-1 code, or `null` where the language was not recognised. */
  readonly language: string | null;
}

/** How a value is known. An implied or assumed value never replaces a stated one. */
export type Basis = "stated" | "implied" | "assumed";

/** When a document was published: an ISO date or date-time as given, and how that is known. */
export interface Published {
  readonly at: string;
  readonly basis: Basis;
  /** Where the value comes from, for people: `option`, `json`, `meta`, `time element`, `file name`. */
  readonly from: string;
}

/** A note about the data that travels with the document; never an exception. */
export interface Remark {
  readonly level: "info" | "warning" | "error";
  /** Stable code from the registry in `docs/remarks.md`. */
  readonly code: string;
  readonly message: string;
  readonly span?: Span;
}

/** One report: decoded text (NFC, `\n`), its passages, and what is known about it. */
export interface Document {
  /** The caller's id where given, else content-derived. */
  readonly id: string;
  readonly text: string;
  readonly title: string | null;
  /** Who published it: the outlet or channel, as given. */
  readonly source: string | null;
  readonly url: string | null;
  /** ISO 639-1 code of most of the text, or `null`. */
  readonly language: string | null;
  /** `null` where not known, never "now". */
  readonly published: Published | null;
  /** From whom it was forwarded; `null` where it was forwarded and the origin is hidden, absent where it was not. */
  readonly forwardedFrom?: string | null;
  /** The message it answers: its address, or its mark in the export. Absent where it answers none. */
  readonly replyTo?: string;
  /** When its text was last changed by the sender: an ISO date-time. Absent where it never was, or not told. */
  readonly edited?: string;
  readonly passages: readonly Passage[];
  readonly remarks: readonly Remark[];
}
