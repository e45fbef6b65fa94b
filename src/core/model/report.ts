import type { Document, Published, Remark } from "./document.ts";

/** What is known about a report beside its text. `from` names where it came from, for people. */
export interface Hints {
  readonly id?: string | undefined;
  readonly title?: string | null | undefined;
  readonly source?: string | null | undefined;
  readonly published?: Published | null | undefined;
  readonly url?: string | null | undefined;
  readonly language?: string | null | undefined;
  readonly forwardedFrom?: string | null | undefined;
  readonly replyTo?: string | undefined;
  readonly edited?: string | undefined;
  /** What is to be told of its bytes; goes before what is to be told of its text. */
  readonly remarks?: readonly Remark[] | undefined;
  readonly from: string;
}

export interface TextInput extends Hints {
  readonly text: string;
}

export interface HtmlInput extends Hints {
  readonly html: string;
  /** True where the markup is the report and nothing else (an item of a feed, a message): no article is looked for. */
  readonly whole?: boolean;
}

/** A report as it came: the bytes have become a string, nothing else was done. Plain data, fit to be sent to a worker. */
export type Report = TextInput | HtmlInput;

/** The stage `clean` as the shells see it. */
export type Cleaner = (report: Report) => Document;
