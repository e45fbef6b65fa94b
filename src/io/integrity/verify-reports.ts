import type { Claim } from "../../core/model/claim.ts";
import type { Document } from "../../core/model/document.ts";
import { claimsText, documentText, olderText, sha256Of } from "./canonical.ts";
import { type Checked, damage, type Finding, remark } from "./findings.ts";
import type { FoundLog, FoundReading } from "./verify-log.ts";

/** A report as the database holds it, with its claims and the version of the packs that read it. */
export interface Kept {
  readonly document: Document;
  readonly claims: readonly Claim[];
  readonly packs: string;
  /** What is wrong with the claims as they stand now, after what people decided. */
  readonly fault?: string;
}

/** Checks that every report of the database and its claims are what was logged, and that none is missing. */
export async function* verifyReports(
  database: AsyncIterable<Kept>,
  pending: ReadonlySet<string>,
  found: FoundLog,
  checked: Checked,
  onReport: () => void,
): AsyncGenerator<Finding> {
  const missing = new Set(found.readings.keys());
  for await (const kept of database) {
    const { id } = kept.document;
    const logged = found.readings.get(id) ?? null;
    missing.delete(id);
    checked.documents++;
    onReport();
    const wrong = faultOf(kept, logged) ?? kept.fault ?? null;
    if (wrong === null) continue;
    const where = `report ${id}${logged ? ` (log entry ${logged.index})` : ""}`;
    yield pending.has(id)
      ? remark(
          "report",
          where,
          `${wrong}: a process was killed while it was kept; the next "add" or "reread" settles it`,
        )
      : damage("report", where, wrong);
  }
  for (const id of missing) {
    const where = `report ${id} (log entry ${found.readings.get(id)?.index})`;
    yield damage("report", where, "is missing from the database");
  }
}

function faultOf({ document, claims, packs }: Kept, logged: FoundReading | null): string | null {
  if (!logged) return "is in no log entry";
  const text = logged.form === 2 ? documentText(document) : olderText(document);
  if (sha256Of(text) !== logged.content) return "its text, or what is known of it, is not what was logged";
  if (sha256Of(claimsText(claims)) !== logged.claims) return "its claims are not those that were logged";
  return packs === logged.packs ? null : `was read by the packs ${packs}, the log says ${logged.packs}`;
}
