import type { Claim } from "../../core/model/claim.ts";
import type { DocumentFacts } from "../../core/model/source.ts";
import { claimLines } from "./claim-lines.ts";
import { count } from "./report.ts";
import { wrap } from "./table.ts";

/** Most wordings shown of an event, and most reports named for each. */
const SHOWN = 30;
const NAMED = 3;

/** The claims of an event in the order in which they were told; the same words are shown once, with all who have them. */
export function eventClaims(
  claims: readonly Claim[],
  documents: ReadonlyMap<string, DocumentFacts>,
  width: number,
): string {
  const told = (claim: Claim): string => documents.get(claim.document)?.published ?? "~";
  const sorted = [...claims].sort((a, b) => (told(a) + a.id < told(b) + b.id ? -1 : 1));
  const wordings = [...Map.groupBy(sorted, wordingOf).values()];
  const rest = wordings.slice(SHOWN).flat().length;
  return [
    ...wordings.slice(0, SHOWN).map((own) => claimLines(own.slice(0, 1), width) + reportsLine(own, documents, width)),
    ...(rest > 0 ? [`and ${count(rest, "claim")} more (--format json shows all)\n`] : []),
  ].join("");
}

const wordingOf = ({ kind, polarity, quote, voices }: Claim): string =>
  JSON.stringify([kind, polarity, quote.replace(/\s+/g, " "), voices.map(({ text }) => text)]);

function reportsLine(own: readonly Claim[], documents: ReadonlyMap<string, DocumentFacts>, width: number): string {
  const reports = [...new Set(own.map((claim) => claim.document))].map((id) => {
    const { source = null, published = null } = documents.get(id) ?? {};
    return `${source ?? "unknown publisher"}, ${published?.slice(0, 16).replace("T", " ") ?? "undated"}`;
  });
  const more = reports.length > NAMED ? [`and ${reports.length - NAMED} more reports`] : [];
  const lines = wrap(`in ${[...reports.slice(0, NAMED), ...more].join("; ")}`, width, " ".repeat(10));
  return `${lines.map((line) => line.trimEnd()).join("\n")}\n`;
}
