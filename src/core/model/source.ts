/** What link and weigh need to know of a document: who published it, and when. */
export interface DocumentFacts {
  readonly id: string;
  /** The outlet or channel as given, `null` where not known. */
  readonly source: string | null;
  /** ISO date or date-time, `null` where not known. */
  readonly published: string | null;
  readonly language?: string | null;
  /** From whom it was forwarded; `null` where that is hidden, absent where it was not forwarded. */
  readonly forwardedFrom?: string | null;
}

/** One text that tells in the words of another: near copy, or the same report in another language. */
export interface Copy {
  readonly copy: string;
  /** The one published earlier; of equals the one with the smaller id. */
  readonly original: string;
  readonly type: "copy" | "translation";
  /** Share of shingles (copy) or of claims (translation) that both have, 0 to 1. */
  readonly share: number;
}

/** A publisher across spellings: case, spaces, and the ending of a web address do not tell two apart. */
export const publisherOf = (source: string): string =>
  source
    .normalize("NFKC")
    .toLowerCase()
    .replace(/^@|^https?:\/\/(www\.)?|^www\./, "")
    .replace(/\/$/, "")
    .replace(/\s+/g, " ")
    .trim();

/** Reliability of a source on the Admiralty scale, as users set it; F, cannot be judged, where they did not. */
export const GRADES = ["A", "B", "C", "D", "E", "F"] as const;
export type Grade = (typeof GRADES)[number];
export const GRADE_WORDS: Readonly<Record<Grade, string>> = {
  A: "completely reliable",
  B: "usually reliable",
  C: "fairly reliable",
  D: "not usually reliable",
  E: "unreliable",
  F: "reliability cannot be judged",
};
