import type { Document, Published } from "./document.ts";

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

/** The stage `clean` as the shells see it. */
export interface Cleaner {
  readonly text: (input: TextInput) => Document;
  readonly html: (input: HtmlInput) => Document;
}
