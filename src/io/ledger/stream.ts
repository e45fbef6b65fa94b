import { LIST, listValue, VARCHAR } from "@duckdb/node-api";
import { z } from "zod";
import type { Claim } from "../../core/model/claim.ts";
import type { Document } from "../../core/model/document.ts";
import { loadClaims, loadDocuments } from "./ask.ts";
import { claimConditions, type Filter } from "./filter.ts";
import type { Ledger } from "./ledger.ts";

/** Claims of one document with their document. */
export interface DocumentClaims {
  readonly document: Document;
  readonly claims: readonly Claim[];
  readonly packs: string | null;
}

/**
 * Loaded at a time, at most: what bounds memory. Each batch costs a look at every table, whatever its size; so batches
 * are as large as memory can well hold.
 */
const BATCH = { documents: 2_000, characters: 20_000_000, claims: 20_000 };

/** The pieces of a list that are loaded together; `sizes` of an entry are its characters of text and its claims. */
export function* pieces<T>(
  entries: readonly T[],
  sizes: (entry: T) => { readonly characters?: number; readonly claims: number },
): Generator<T[]> {
  let piece: T[] = [];
  let characters = 0;
  let claims = 0;
  for (const entry of entries) {
    const size = sizes(entry);
    const full =
      piece.length >= BATCH.documents ||
      characters + (size.characters ?? 0) > BATCH.characters ||
      claims + size.claims > BATCH.claims;
    if (full && piece.length > 0) {
      yield piece;
      piece = [];
      characters = 0;
      claims = 0;
    }
    piece.push(entry);
    characters += size.characters ?? 0;
    claims += size.claims;
  }
  if (piece.length > 0) yield piece;
}

const row = z.object({ id: z.string(), document: z.string() });
const size = z.object({ id: z.string(), characters: z.int(), claims: z.int() });

/** The claims that fit, document by document in the order of `findClaims`; memory does not grow with their number. */
export async function* streamClaims(ledger: Ledger, filter: Filter): AsyncGenerator<DocumentClaims> {
  const { sql, values } = claimConditions(filter);
  const rows = await ledger.all(
    `SELECT d.id, length(any_value(d.text))::INTEGER AS characters, count(*)::INTEGER AS claims
     FROM claims c JOIN documents d ON d.id = c.document WHERE ${sql} GROUP BY d.id, d.published_at ORDER BY d.published_at NULLS FIRST, d.id`,
    values,
  );
  let left = filter.limit ?? Infinity;
  const found = enough(
    rows.map((one) => size.parse(one)),
    left,
  );
  for (const piece of pieces(found, (one) => one)) {
    for (const one of await batchOf(
      ledger,
      filter,
      piece.map(({ id }) => id),
    )) {
      const claims = one.claims.slice(0, left);
      left -= claims.length;
      if (claims.length > 0) yield { ...one, claims };
    }
  }
}

/** As many documents as it takes for so many claims. */
function enough(found: readonly z.infer<typeof size>[], claims: number): readonly z.infer<typeof size>[] {
  let left = claims;
  return found.filter((one) => {
    const wanted = left > 0;
    left -= one.claims;
    return wanted;
  });
}

async function batchOf(ledger: Ledger, filter: Filter, documents: readonly string[]): Promise<DocumentClaims[]> {
  const { sql, values } = claimConditions(filter);
  const found = await ledger.connection.runAndReadAll(
    `SELECT c.id, c.document FROM claims c JOIN documents d ON d.id = c.document WHERE ${sql} AND d.id IN (SELECT unnest($documents))`,
    { ...values, documents: listValue([...documents]) },
    { documents: LIST(VARCHAR) },
  );
  const wanted = found.getRowObjectsJS().map((one) => row.parse(one).id);
  return withDocuments(ledger, await loadClaims(ledger, wanted), documents);
}

/** Claims under their documents, in the order of `documents`. */
export async function withDocuments(
  ledger: Ledger,
  claims: readonly Claim[],
  documents: readonly string[],
): Promise<DocumentClaims[]> {
  const loaded = new Map((await loadDocuments(ledger, documents)).map((document) => [document.id, document]));
  const packs = await packsOf(ledger, documents);
  const grouped = Map.groupBy(claims, (claim) => claim.document);
  return documents.flatMap((id) => {
    const document = loaded.get(id);
    const own = grouped.get(id);
    return document && own ? [{ document, claims: own, packs: packs.get(id) ?? null }] : [];
  });
}

/** The version of the packs that read each document. */
export async function packsOf(ledger: Ledger, documents: readonly string[]): Promise<Map<string, string>> {
  const found = await ledger.connection.runAndReadAll(
    "SELECT document, packs FROM readings WHERE document IN (SELECT unnest($documents))",
    { documents: listValue([...documents]) },
    { documents: LIST(VARCHAR) },
  );
  return new Map(found.getRowsJS().map(([document, packs]) => [String(document), String(packs)]));
}
