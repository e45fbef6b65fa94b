/** What `lagebild export` writes: one module a format, each streaming, each telling what it could not carry. */
import { ACLED_LOSSES, acledLines } from "./acled.ts";
import { REVIEW_LOSSES, reviewLines } from "./claim-review.ts";
import { type Format, TABLES } from "./formats.ts";
import { HTML_LOSSES, htmlLines } from "./html.ts";
import { PLOVER_LOSSES, ploverLines } from "./plover.ts";
import { RSS_LOSSES, rssLines } from "./rss.ts";
import { STIX_LOSSES, stixLines } from "./stix.ts";
import { UCDP_LOSSES, ucdpLines } from "./ucdp.ts";
import { ANNOTATION_LOSSES, annotationLines } from "./web-annotation.ts";

export type { Format, Job, Of } from "./formats.ts";
export { PUBLIC_LOSSES, publicSource } from "./public.ts";
export {
  type ClaimRecord,
  type EventRecord,
  type ExportedEvent,
  type ExportedToll,
  Losses,
  type Source,
} from "./records.ts";

export const FORMATS: Readonly<Record<string, Format>> = {
  ...TABLES,
  "web-annotation": { of: ["claims"], losses: ANNOTATION_LOSSES, text: annotationLines },
  claimreview: { of: ["events"], losses: REVIEW_LOSSES, text: reviewLines },
  acled: { of: ["events"], losses: ACLED_LOSSES, text: acledLines },
  ucdp: { of: ["events"], losses: UCDP_LOSSES, text: ucdpLines },
  plover: { of: ["claims"], losses: PLOVER_LOSSES, text: ploverLines },
  stix: { of: ["events"], losses: STIX_LOSSES, text: stixLines },
  rss: { of: ["events"], losses: RSS_LOSSES, text: rssLines },
  html: { of: ["events"], losses: HTML_LOSSES, text: htmlLines },
};
