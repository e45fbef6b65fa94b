import { findTranslations } from "../../core/link/index.ts";
import type { Convention } from "../../core/model/assessment.ts";
import type { Claim } from "../../core/model/claim.ts";
import { publisherOf } from "../../core/model/source.ts";
import type { SourceEntry } from "../../core/model/theatre.ts";
import type { Knowledge, KnownSource } from "../../core/weigh/index.ts";
import { documentFacts, findCopies, gradesOf, type Ledger } from "../../io/ledger/index.ts";
import { theatre } from "../../theatres/index.ts";

/** What weighing some claims needs: their documents, copies among these, known sources, the user's grades. */
export async function knowledgeFor(
  ledger: Ledger,
  claims: readonly Claim[],
  convention?: Convention,
): Promise<Knowledge> {
  const documents = await documentFacts(ledger);
  const copies = await findCopies(ledger, [...new Set(claims.map((claim) => claim.document))]);
  return {
    documents,
    copies: [...copies, ...findTranslations(claims, documents)],
    known: knownSource,
    grades: await gradesOf(ledger),
    ...(convention && { convention }),
  };
}

let index: {
  readonly exact: ReadonlyMap<string, SourceEntry>;
  readonly stems: readonly (readonly [string, SourceEntry])[];
} | null = null;

/** The theatre's entry for a publisher, by any of its names. */
export function knownSource(name: string): KnownSource | undefined {
  index ??= indexed(theatre.sources);
  const key = publisherOf(name).replace(/[«»"“”„]/g, "");
  const entry =
    index.exact.get(key) ?? index.stems.find(([stem]) => key.startsWith(stem) && key.length - stem.length <= 3)?.[1];
  return entry && { identity: `source:${entry.id}`, ...(entry.side && { side: entry.side }) };
}

function indexed(sources: readonly SourceEntry[]): NonNullable<typeof index> {
  const exact = new Map<string, SourceEntry>();
  const stems: [string, SourceEntry][] = [];
  for (const source of sources) {
    for (const name of [source.name, ...Object.values(source.names).flat()]) {
      const key = publisherOf(name);
      if (key.endsWith("*")) stems.push([key.slice(0, -1), source]);
      else exact.set(key, source);
    }
  }
  return { exact, stems: stems.filter(([stem]) => stem.length >= 4 && !stem.includes("*")) };
}
