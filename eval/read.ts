/** Reads reports of the measuring sets with the project's own packs, as `lagebild read` does. */

import type { Quotation } from "../src/core/frame/quotations.ts";
import type { ClaimPlace } from "../src/core/model/claim.ts";
import type { Document } from "../src/core/model/document.ts";
import { cleanText, compilePacks, type Packs, readDocument, readPlaces, readQuotations } from "../src/core/pipeline.ts";
import { toContract } from "../src/io/export/contract.ts";
import { languages } from "../src/languages/index.ts";
import { theatre } from "../src/theatres/index.ts";

/** One report of a measuring set. */
export interface Report {
  readonly id: string;
  readonly text: string;
  readonly source?: string | null;
  readonly published?: string | null;
  readonly language?: string;
}

let compiled: Packs | null = null;

/** The packs of all languages and theatres, compiled once. */
export function packs(): Packs {
  compiled ??= compilePacks(languages, theatre);
  return compiled;
}

function documentOf(report: Report): Document {
  const published = report.published ? ({ at: report.published, basis: "stated", from: "json" } as const) : null;
  return cleanText({ id: report.id, from: "eval", text: report.text, source: report.source ?? null, published });
}

/** The contract line of one report, by other packs where they are given. */
export const read = (report: Report, by = packs()): ReturnType<typeof toContract> =>
  toContract(readDocument(documentOf(report), by));

/** Every place a report names, grounded. */
export const placesIn = (report: Report): readonly ClaimPlace[] => readPlaces(documentOf(report), packs());

/** Every quotation of a report with its speaker; spans are UTF-16 of the cleaned text. */
export function quotationsIn(report: Report): { text: string; quotations: readonly Quotation[] } {
  const document = documentOf(report);
  return { text: document.text, quotations: readQuotations(document, packs()) };
}
