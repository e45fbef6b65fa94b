import type { Span } from "./span.ts";

/** `word` has a letter ("MiG-29" too), `number` starts with a digit and has none, `punct` is one other sign. */
export type TokenShape = "word" | "number" | "punct";

/** A word as it is written, one object for all its occurrences, so that what is known of it is looked up once. */
export interface Form {
  readonly shape: TokenShape;
  /** Folded for look-up: lower case, one apostrophe, no stress marks, no soft hyphens. */
  readonly lower: string;
  /** The first letter is upper case. */
  readonly capital: boolean;
  /** The first two letters of `lower` as one number. */
  readonly opening: number;
  /** What the finders of its language have noted of it; each has its own place and reads no other. */
  names: unknown;
  times: unknown;
  quantities: unknown;
  /** Whether its ending is that of a finite verb, noted when first asked. */
  finite: boolean | null;
}

/** One token of a sentence. Joined back together with the gaps, tokens give the text again. */
export interface Token extends Span {
  readonly shape: TokenShape;
  readonly lower: string;
  readonly capital: boolean;
  /** White space stands before it. */
  readonly spaced: boolean;
  /** Line breaks before it: none, one, or as many as part paragraphs. */
  readonly breaks: 0 | 1 | 2;
  readonly form: Form;
}

/** One sentence of a passage with its tokens. */
export interface Sentence extends Span {
  /** Index of its passage in the document. */
  readonly passage: number;
  readonly language: string;
  readonly tokens: readonly Token[];
  /** The first sentence of its paragraph or line. */
  readonly opens: boolean;
  /** How many rubrics stand before it in its passage: each closes a headline that is run into the text. */
  readonly section?: number;
}
