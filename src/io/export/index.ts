/** What `lagebild export` writes: one module a format, each streaming, each telling what it could not carry. */
import { type Format, TABLES } from "./formats.ts";

export type { Format, Job, Of } from "./formats.ts";
export {
  type About,
  type ClaimRecord,
  type EventRecord,
  type ExportedEvent,
  Losses,
  type ReportFacts,
  type Source,
} from "./records.ts";

export const FORMATS: Readonly<Record<string, Format>> = { ...TABLES };
