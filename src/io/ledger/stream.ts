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

/** Documents loaded at a time: what bounds memory. */
const BATCH = 200;

const row = z.object({ id: z.string(), document: z.string() });

/** The claims that fit, document by document in the order of `findClaims`; memory does not grow with their number. */
export async function* streamClaims(ledger: Ledger, filter: Filter): AsyncGenerator<DocumentClaims> {
  const { sql, values } = claimConditions(filter);
  const ids = await ledger.all(
    `SELECT d.id FROM documents d WHERE EXISTS (FROM claims c WHERE c.document = d.id AND ${sql}) ORDER BY d.published_at NULLS FIRST, d.id`,
    values,
  );
  let left = filter.limit ?? Infinity;
  for (let at = 0; at < ids.length && left > 0; at += BATCH) {
    for (const one of await batchOf(
      ledger,
      filter,
      ids.slice(at, at + BATCH).map(({ id }) => String(id)),
    )) {
      const claims = one.claims.slice(0, left);
      left -= claims.length;
      if (claims.length > 0) yield { ...one, claims };
    }
  }
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

async function packsOf(ledger: Ledger, documents: readonly string[]): Promise<Map<string, string>> {
  const found = await ledger.connection.runAndReadAll(
    "SELECT document, packs FROM readings WHERE document IN (SELECT unnest($documents))",
    { documents: listValue([...documents]) },
    { documents: LIST(VARCHAR) },
  );
  return new Map(found.getRowsJS().map(([document, packs]) => [String(document), String(packs)]));
}
