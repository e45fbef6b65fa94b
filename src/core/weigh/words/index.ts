import type { Because, Claimant } from "../../model/reason.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { type ReasonWords, type Style, sayerOf, sentenceIn } from "./say.ts";
import { uk } from "./uk.ts";

/** The languages of the surface in which reasons are worded; languages of reports have no part in this. */
export const REASON_WORDS = { en, de, uk } as const satisfies Readonly<Record<string, ReasonWords>>;

/** English as in JSON and in the terminal: plain numbers, ISO days, the names of the codebook. */
const PLAIN: Style = { number: String, day: String, measure: String, kind: String };

/** A reason with its sentence in English. */
export const because = (why: Because): { readonly because: Because; readonly reason: string } => ({
  because: why,
  reason: sentenceIn(en, why, PLAIN),
});

/** A reason in a language of the surface. */
export const sentenceOf = (why: Because, language: keyof typeof REASON_WORDS, style: Style = PLAIN): string =>
  sentenceIn(REASON_WORDS[language], why, style);

/** "Kyrylenko (in Sample Post)". */
export const claimantText = (claimant: Claimant): string => sayerOf(en.small, PLAIN).claimant(claimant);
