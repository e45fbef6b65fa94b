/** What link and weigh need to know of a document: who published it, and when. */
export interface DocumentFacts {
  readonly id: string;
  /** The outlet or channel as given, `null` where not known. */
  readonly source: string | null;
  /** ISO date or date-time, `null` where not known. */
  readonly published: string | null;
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
