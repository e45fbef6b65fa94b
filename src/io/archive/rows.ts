import { z } from "zod";
import { ROWS } from "../ledger/rows.ts";

const remarkRow = ROWS.remarks.omit({ document: true });

/** A claim with its slots inside, as it stands in Parquet. */
export const claimRow = z.object({
  ...ROWS.claims.shape,
  voices: z.array(ROWS.voices.omit({ claim: true })),
  places: z.array(ROWS.places.omit({ claim: true })),
  quantities: z.array(ROWS.quantities.omit({ claim: true })),
});
export type ClaimRow = z.infer<typeof claimRow>;

/** A report with its passages and remarks inside, and the version of the packs that read it. */
export const documentRow = z.object({
  ...ROWS.documents.shape,
  packs: z.string(),
  passages: z.array(ROWS.passages.omit({ document: true })),
  remarks: z.array(remarkRow),
});

/** What linking needs of a report: its items, and what copies and translations of it are known by. */
export const preparedRow = z.object({
  items: z.array(ROWS.items.omit({ document: true })),
  /** Numbers with blanks between, as the ledger keeps them: a cluster only hands them on. */
  signature: z.string(),
  bands: z.array(z.string()),
  marks: z.array(z.string()),
});

/** All that comes of one report. */
export const readingRow = z.object({ document: documentRow, claims: z.array(claimRow), ...preparedRow.shape });
export type ReadingRow = z.infer<typeof readingRow>;

export const problemRow = z.object({
  origin: z.string(),
  level: z.enum(["info", "warning", "error"]),
  code: z.string(),
  message: z.string(),
});
export type ProblemRow = z.infer<typeof problemRow>;

/** What `worker read` answers to a line: a record of an archive may hold several reports, a bad line holds none. */
export const resultRow = z.object({
  origin: z.string(),
  readings: z.array(readingRow),
  problems: z.array(problemRow),
});
export type ResultRow = z.infer<typeof resultRow>;

export const eventRow = ROWS.events.omit({ digest: true }).extend({ claims: z.array(z.string()) });

/** A text and the earliest that it copies. */
export const copyRow = z.object({
  copy: z.string(),
  original: z.string(),
  type: z.enum(["copy", "translation"]),
  share: z.number(),
});

/** An assessment: what is often asked in columns of their own, all of it as JSON. */
export const assessmentRow = z.object({
  event: z.string(),
  family: ROWS.events.shape.family,
  kind: ROWS.events.shape.kind,
  mood: ROWS.events.shape.mood,
  place: z.string(),
  place_id: z.string().nullable(),
  lat: z.number().nullable(),
  lon: z.number().nullable(),
  from_day: z.string(),
  until_day: z.string(),
  documents: z.int(),
  established_origins: z.int(),
  unknown_lineage: z.int(),
  credibility: z.int(),
  assessment: z.string(),
});
