import { LIST, listValue, VARCHAR } from "@duckdb/node-api";
import type { Claim } from "../../core/model/claim.ts";
import { type ReviewedClaim, reviewClaims } from "../../core/model/review.ts";
import { canonical } from "../integrity/canonical.ts";
import { appendRows } from "./append.ts";
import { decisionsOn } from "./decision-rows.ts";
import { claimFrom } from "./decode.ts";
import { type ClaimRows, claimRows } from "./encode.ts";
import type { Ledger } from "./ledger.ts";
import { claimRowsOf, rowsAsRead } from "./reviewed.ts";

const SLOTS = ["voices", "places", "quantities"] as const;

/**
 * Makes the claims of some documents be what the decisions make of them as they were read, and keeps how they were
 * read. Gives the documents in which a claim changed. Call it inside a transaction.
 */
export async function applyDecisions(ledger: Ledger, documents: readonly string[]): Promise<string[]> {
  const rows = await claimRowsOf(ledger, documents);
  const decisions = await decisionsOn(ledger, documents);
  if (decisions.length === 0 && rows.originals.size + rows.added.size === 0) return [];
  const read = rowsAsRead(rows);
  const reviewed = reviewClaims(
    read.map((one) => claimFrom(one.claim, one)),
    decisions,
  );
  const byId = withRowsAdded(read, reviewed);
  const wanted = new Map(reviewed.map(({ claim }) => [claim.id, rowsFor(claim, byId.get(claim.id) as ClaimRows)]));
  for (const id of [...rows.originals.keys(), ...rows.added]) if (!wanted.has(id)) wanted.set(id, byId.get(id) ?? null);
  const found = new Map(rows.standing.map((one) => [one.claim.id, one]));
  const changed = [...wanted].filter(([id, one]) => canonical(one) !== canonical(found.get(id) ?? null));
  await replaceClaims(ledger, changed);
  await keepReviewed(ledger, documents, reviewed, byId);
  return [...new Set(changed.map(([id]) => (byId.get(id) ?? found.get(id))?.claim.document ?? ""))].filter(Boolean);
}

/** The rows of claims as they were read, and of those that people added: these come behind the others of their document. */
function withRowsAdded(read: readonly ClaimRows[], reviewed: readonly ReviewedClaim[]): Map<string, ClaimRows> {
  const byId = new Map(read.map((one) => [one.claim.id, one]));
  const last = new Map<string, number>();
  for (const { claim } of read) last.set(claim.document, Math.max(claim.number, last.get(claim.document) ?? 0));
  for (const { original } of reviewed) {
    if (byId.has(original.id)) continue;
    const number = (last.get(original.document) ?? -1) + 1;
    last.set(original.document, number);
    byId.set(original.id, claimRows(original, number));
  }
  return byId;
}

/** The rows of a claim as decided; none where it was rejected. */
function rowsFor(claim: ReturnType<typeof reviewClaims>[number]["claim"], read: ClaimRows): ClaimRows | null {
  return claim.review.verdict?.is === "rejected" ? null : claimRows(claim as Claim, read.claim.number);
}

async function replaceClaims(ledger: Ledger, changed: readonly (readonly [string, ClaimRows | null])[]): Promise<void> {
  if (changed.length === 0) return;
  const ids = { ids: listValue(changed.map(([id]) => id)) };
  const run = (sql: string): Promise<unknown> => ledger.connection.run(sql, ids, { ids: LIST(VARCHAR) });
  await run("DELETE FROM claims WHERE id IN (SELECT unnest($ids))");
  for (const table of SLOTS) await run(`DELETE FROM ${table} WHERE claim IN (SELECT unnest($ids))`);
  const rows = changed.flatMap(([, one]) => one ?? []);
  await appendRows(ledger, [
    {
      claims: rows.map((one) => one.claim),
      voices: rows.flatMap((one) => one.voices),
      places: rows.flatMap((one) => one.places),
      quantities: rows.flatMap((one) => one.quantities),
    },
  ]);
}

async function keepReviewed(
  ledger: Ledger,
  documents: readonly string[],
  reviewed: ReturnType<typeof reviewClaims>,
  read: ReadonlyMap<string, ClaimRows>,
): Promise<void> {
  await ledger.connection.run(
    "DELETE FROM reviewed WHERE document IN (SELECT unnest($ids))",
    { ids: listValue([...documents]) },
    { ids: LIST(VARCHAR) },
  );
  await appendRows(ledger, [
    {
      reviewed: reviewed.map(({ claim }) => ({
        claim: claim.id,
        document: claim.document,
        verdict: claim.review.verdict?.is ?? null,
        review: JSON.stringify(claim.review),
        original: JSON.stringify(read.get(claim.id)),
      })),
    },
  ]);
}
