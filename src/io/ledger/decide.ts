import type { Decision } from "../../core/model/decision.ts";
import { identityOf } from "../../core/model/identity.ts";
import { canonical } from "../integrity/canonical.ts";
import { withDecisions } from "../integrity/index.ts";
import { appendRows } from "./append.ts";
import { applyDecisions } from "./apply.ts";
import { decisionRow } from "./decision-rows.ts";
import type { Ledger } from "./ledger.ts";
import { forgetPrepared } from "./link.ts";
import { changed } from "./write.ts";

/** Actions that say which claims belong together. */
const LINKS: ReadonlySet<string> = new Set(["same", "different"]);

/**
 * Keeps decisions behind those made before, makes the claims follow them, and enters them into the log, as one piece
 * of work. Gives them with their ids. Where claims or their links changed, events have to be linked again.
 */
export async function keepDecisions(
  ledger: Ledger,
  drafts: readonly Omit<Decision, "id">[],
  revoked: readonly Decision[] = [],
): Promise<Decision[]> {
  const [row] = await ledger.all("SELECT coalesce(max(number), 0)::INTEGER AS n FROM decisions");
  const last = Number(row?.n);
  const decisions = drafts.map(
    (draft, at): Decision => ({ id: identityOf(["decision", String(last + at + 1), canonical(draft)]), ...draft }),
  );
  const linked = [...decisions, ...revoked].filter((one) => LINKS.has(one.action)).flatMap(documentsOf);
  await withDecisions(ledger.folder, decisions, () =>
    ledger.transaction(async () => {
      await appendRows(ledger, [{ decisions: decisions.map((one, at) => decisionRow(one, last + at + 1)) }]);
      ledger.note({ shown: decisions.flatMap(documentsOf) });
      const touched = await applyDecisions(ledger, [...new Set(decisions.flatMap(documentsOf))]);
      const relinked = [...new Set([...touched, ...linked])];
      if (relinked.length === 0) return;
      await forgetPrepared(ledger, relinked);
      await changed(ledger, relinked);
    }),
  );
  return decisions;
}

const documentsOf = ({ claims }: Decision): string[] => claims.map((one) => one.document);
