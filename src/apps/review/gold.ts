import type { Claim } from "../../core/model/claim.ts";
import type { Document } from "../../core/model/document.ts";
import { codePointIndex } from "../../core/model/span.ts";
import { claimOf } from "../../io/export/contract.ts";
import { decisionsAbout, type Ledger, loadClaimsOf, loadDocuments, rejectedClaims } from "../../io/ledger/index.ts";

/** A report with the claims that people stand by, as a line of gold. */
export interface GoldLine {
  readonly id: string;
  readonly language: string | null;
  readonly source: string | null;
  readonly published: string | null;
  readonly text: string;
  readonly claims: readonly Record<string, unknown>[];
}

export interface Gold {
  readonly line: GoldLine;
  /** Claims of the report that nobody decided; they are left out. */
  readonly open: number;
  readonly rejected: number;
}

/** Reports loaded at a time. */
const BATCH = 200;

/** Every report with a decided claim, in the order of ids. What was accepted, corrected or added is gold, what was rejected is not. */
export async function* goldOf(ledger: Ledger): AsyncGenerator<Gold> {
  const decisions = await decisionsAbout(ledger, ["accept", "correct", "add", "reject"]);
  const ids = [...new Set(decisions.flatMap((one) => one.claims.map((claim) => claim.document)))].sort();
  for (let at = 0; at < ids.length; at += BATCH) {
    const batch = ids.slice(at, at + BATCH);
    const claims = Map.groupBy(await loadClaimsOf(ledger, batch), (claim) => claim.document);
    const rejected = Map.groupBy(await rejectedClaims(ledger, { documents: batch }), (claim) => claim.document);
    for (const document of await loadDocuments(ledger, batch)) {
      const gold = goldFrom(document, claims.get(document.id) ?? [], rejected.get(document.id)?.length ?? 0);
      if (gold.rejected > 0 || gold.line.claims.length > 0) yield gold;
    }
  }
}

function goldFrom(document: Document, claims: readonly Claim[], rejected: number): Gold {
  const index = codePointIndex(document.text);
  const decided = claims.filter((claim) => claim.review?.verdict).sort((a, b) => a.start - b.start || a.end - b.end);
  const { id, language, source, published, text } = document;
  return {
    line: {
      id,
      language,
      source,
      published: published?.at ?? null,
      text,
      claims: decided.map((claim) => goldClaim(claim, index)),
    },
    open: claims.length - decided.length,
    rejected,
  };
}

/** A claim as the gold has it: without what made it, and without the values that go without saying. */
function goldClaim(claim: Claim, index: (offset: number) => number): Record<string, unknown> {
  const { id: _id, rule: _rule, reviewed: _reviewed, polarity, modality, ...slots } = claimOf(claim, index);
  return {
    ...slots,
    ...(polarity !== "affirmed" && { polarity }),
    ...(modality !== "happened" && { modality }),
  };
}
