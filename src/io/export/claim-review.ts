import type { Job } from "./formats.ts";
import { jsonDocument, urn, webAddress } from "./json-stream.ts";
import type { About, ClaimRecord, EventRecord, ExportedEvent, ReportFacts } from "./records.ts";

export const REVIEW_LOSSES = {
  verdict: "Lagebild gives no verdict: the rating has words and no number; some readers of ClaimReview want one",
  slots: "place, time, figures and parties of the claim stand in its words only",
  chain: "of a chain of voices the innermost is the author",
};

/** Each claim of the events as schema.org ClaimReview of a Claim: who said it where, and what stands beside it. */
export async function* reviewLines({ source, about, losses }: Job): AsyncGenerator<string> {
  async function* items(): AsyncGenerator<object> {
    for await (const record of source.events()) {
      const first = earliest(record.claims);
      for (const claim of record.claims) {
        losses.add("verdict");
        losses.add("slots");
        losses.add("chain", claim.claim.voices.length > 1 ? 1 : 0);
        yield claimReviewOf(claim, record, first, about);
      }
    }
  }
  yield* jsonDocument({ "@context": "https://schema.org" }, "@graph", items());
}

const workOf = ({ id, title, source, url, language, published }: ReportFacts) => {
  const address = webAddress(url);
  return {
    "@type": "Article" as const,
    "@id": urn("document", id),
    ...(title !== null && { headline: title }),
    ...(address !== null && { url: address }),
    ...(language !== null && { inLanguage: language }),
    ...(published !== null && { datePublished: published }),
    ...(source !== null && { publisher: { "@type": "Organization" as const, name: source } }),
  };
};

/** One claim as a ClaimReview; the event says what else is reported. */
export function claimReviewOf(record: ClaimRecord, { event }: EventRecord, first: ReportFacts | null, about: About) {
  return {
    "@type": "ClaimReview" as const,
    "@id": urn("claim-review", `${event.id}:${record.claim.id}`),
    datePublished: about.at.slice(0, 10),
    author: { "@type": "Organization" as const, name: `Lagebild ${about.version} (read by machine, no verdict)` },
    claimReviewed: record.claim.quote,
    itemReviewed: {
      "@type": "Claim" as const,
      "@id": urn("claim", record.claim.id),
      text: record.claim.quote,
      ...authorOf(record),
      ...(record.report.published !== null && { datePublished: record.report.published }),
      appearance: workOf(record.report),
      firstAppearance: workOf(first ?? record.report),
    },
    reviewRating: {
      "@type": "Rating" as const,
      alternateName: "no verdict",
      ratingExplanation: standing(event),
    },
  };
}

/** The first of the reports that have a date, or null. */
const earliest = (claims: readonly ClaimRecord[]): ReportFacts | null =>
  claims.reduce<ReportFacts | null>(
    (best, { report }) =>
      report.published !== null && (best === null || report.published < (best.published ?? "")) ? report : best,
    null,
  );

/** The innermost voice, else the publisher. A voice may be a person or a body: a Thing is both. */
function authorOf({ claim, report }: ClaimRecord) {
  const name = claim.voices.at(-1)?.text || report.source;
  return name === null ? {} : { author: { "@type": "Organization" as const, name } };
}

/** What stands beside the claim, in words. */
export function standing(event: ExportedEvent): string {
  const publishers = event.publishers.length + event.unknownPublishers;
  const parts = [
    `${counted(event.claims.length, "claim")} in ${counted(event.documents, "report")} of ${counted(publishers, "publisher")}`,
    event.voices.length === 0 ? "no named voice" : counted(event.voices.length, "named voice"),
  ];
  if (event.denials.length > 0) parts.push(`${event.denials.length} deny it`);
  for (const toll of event.tolls.filter((one) => one.contradictory))
    parts.push(`figures for ${toll.of} exclude each other: ${rangeOf(toll)}`);
  return `${parts.join("; ")}.`;
}

const counted = (number: number, one: string): string => `${number} ${one}${number === 1 ? "" : "s"}`;

/** The lowest and the highest figure that anyone names; an open side stays open. */
function rangeOf({ low, high }: Pick<ExportedEvent["tolls"][number], "low" | "high">): string {
  if (high === null) return low === null ? "both sides open" : `${low} or more`;
  return low === null ? `up to ${high}` : `${low} to ${high}`;
}
