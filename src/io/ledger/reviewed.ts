import { LIST, listValue, VARCHAR } from "@duckdb/node-api";
import { z } from "zod";
import type { Claim } from "../../core/model/claim.ts";
import { type Constraints, type Decision, NO_CONSTRAINTS } from "../../core/model/decision.ts";
import { constraintsFrom, reviewClaims, withAdded } from "../../core/model/review.ts";
import { claimsText } from "../integrity/canonical.ts";
import { withSlotRows } from "./ask.ts";
import { decisionsAbout, decisionsOn, reviewFrom } from "./decision-rows.ts";
import { claimFrom } from "./decode.ts";
import { type ClaimRows, claimRows } from "./encode.ts";
import type { Ledger } from "./ledger.ts";
import { ROWS, type RowOf } from "./rows.ts";

const rowsShape = z.object({
  claim: ROWS.claims,
  voices: z.array(ROWS.voices),
  places: z.array(ROWS.places),
  quantities: z.array(ROWS.quantities),
});

const byIds = async (ledger: Ledger, sql: string, ids: readonly string[]): Promise<Record<string, unknown>[]> =>
  (await ledger.connection.runAndReadAll(sql, { ids: listValue([...ids]) }, { ids: LIST(VARCHAR) })).getRowObjectsJS();

/**
 * What the tables hold of some documents: claims as they stand, by id those that decisions are about as they were read,
 * and the ids of those that no reading found.
 */
export interface HeldClaims {
  readonly standing: ClaimRows[];
  readonly originals: Map<string, ClaimRows>;
  readonly added: Set<string>;
}

/** Takes in the claims as read, out of rows of `reviewed`. */
export function takeOriginals({ originals, added }: HeldClaims, rows: readonly RowOf<"reviewed">[]): void {
  for (const row of rows)
    if (reviewFrom(row.review).added) added.add(row.claim);
    else originals.set(row.claim, rowsShape.parse(JSON.parse(row.original)));
}

export async function claimRowsOf(ledger: Ledger, documents: readonly string[]): Promise<HeldClaims> {
  const rows = await byIds(
    ledger,
    "FROM claims WHERE document IN (SELECT unnest($ids)) ORDER BY document, number",
    documents,
  );
  const kept = await byIds(ledger, "FROM reviewed WHERE document IN (SELECT unnest($ids)) ORDER BY claim", documents);
  const standing = await withSlotRows(
    ledger,
    rows.map((row) => ROWS.claims.parse(row)),
  );
  const held: HeldClaims = { standing, originals: new Map(), added: new Set() };
  takeOriginals(
    held,
    kept.map((row) => ROWS.reviewed.parse(row)),
  );
  return held;
}

/** The rows of all claims as they were read, in the order of the text. */
export function rowsAsRead({ standing, originals, added }: HeldClaims): ClaimRows[] {
  const untouched = standing.filter(({ claim }) => !originals.has(claim.id) && !added.has(claim.id));
  return [...untouched, ...originals.values()].sort((a, b) =>
    a.claim.document < b.claim.document
      ? -1
      : a.claim.document > b.claim.document
        ? 1
        : a.claim.number - b.claim.number,
  );
}

const claimOf = (rows: ClaimRows): Claim => claimFrom(rows.claim, rows);

/** Claims of some documents as they were read, whatever people decided since. */
export async function claimsAsRead(ledger: Ledger, documents: readonly string[]): Promise<Claim[]> {
  return rowsAsRead(await claimRowsOf(ledger, documents)).map(claimOf);
}

/** Claims of some documents that decisions may be about: as they were read, and those that people added. */
export async function decidableClaims(ledger: Ledger, documents: readonly string[]): Promise<Claim[]> {
  if (documents.length === 0) return [];
  return withAdded(await claimsAsRead(ledger, documents), await decisionsOn(ledger, documents));
}

/** Claims that were rejected: of some documents, or with some ids. They are in no list, event or figure. */
export async function rejectedClaims(
  ledger: Ledger,
  of: { readonly documents: readonly string[] } | { readonly ids: readonly string[] },
): Promise<Claim[]> {
  const [column, ids] = "documents" in of ? ["document", of.documents] : ["claim", of.ids];
  const rows = await byIds(
    ledger,
    `FROM reviewed WHERE verdict = 'rejected' AND ${column} IN (SELECT unnest($ids)) ORDER BY document, claim`,
    ids,
  );
  return rows
    .map((row) => ROWS.reviewed.parse(row))
    .map((row) => ({ ...claimOf(rowsShape.parse(JSON.parse(row.original))), review: reviewFrom(row.review) }));
}

/**
 * Claims as they were read, with what is wrong with the tables if these are not what the decisions make of them; for
 * `lagebild verify`.
 */
export async function checkedClaims(
  ledger: Ledger,
  documents: readonly string[],
  rows: HeldClaims,
): Promise<{ readonly claims: Claim[]; readonly faults: Map<string, string> }> {
  const claims = rowsAsRead(rows).map(claimOf);
  const faults = new Map<string, string>();
  const decisions = await decisionsOn(ledger, documents);
  if (decisions.length === 0 && rows.originals.size + rows.added.size === 0) return { claims, faults };
  const expected = effective(claims, decisions).map((claim) => claimOf(claimRows(claim, 0)));
  const found = rows.standing.map(claimOf);
  for (const document of documents) {
    const text = (all: readonly Claim[]): string => claimsText(all.filter((one) => one.document === document));
    if (text(expected) !== text(found)) faults.set(document, "its claims are not what the decisions make of them");
  }
  return { claims, faults };
}

/** The claims of documents as decisions leave them, without what was rejected. */
export function effective(claims: readonly Claim[], decisions: readonly Decision[]): Claim[] {
  const reviewed = new Map(reviewClaims(claims, decisions).map(({ original, claim }) => [original.id, claim]));
  return withAdded(claims, decisions).flatMap((claim) => {
    const decided = reviewed.get(claim.id);
    if (!decided) return [claim];
    const { review, ...rest } = decided;
    return review.verdict?.is === "rejected" ? [] : [rest];
  });
}

/** What people said of pairs of claims, by the ids that these have now. */
export async function constraintsOf(ledger: Ledger): Promise<Constraints> {
  const decisions = await decisionsAbout(ledger, ["same", "different", "revoke"]);
  const documents = [...new Set(decisions.flatMap((one) => one.claims.map((claim) => claim.document)))];
  return documents.length === 0 ? NO_CONSTRAINTS : constraintsFrom(await claimsAsRead(ledger, documents), decisions);
}
