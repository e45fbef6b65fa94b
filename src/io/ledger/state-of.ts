import { z } from "zod";
import { lastHead } from "../integrity/index.ts";
import type { Ledger } from "./ledger.ts";

const counted = z.object({ documents: z.int(), claims: z.int(), events: z.int(), links: z.int(), decisions: z.int() });

/**
 * A text that is another whenever reports, claims, decisions or events are: the head of the log covers all that was
 * read and decided, the book-keeping says which of it is linked, and by which rules.
 */
export async function stateOf(ledger: Ledger): Promise<string> {
  const states = await ledger.all(
    "SELECT key, value FROM state WHERE key IN ('schema', 'log', 'changes', 'linked', 'linked-by') ORDER BY key",
  );
  const [row] = await ledger.all(
    `SELECT (SELECT count(*) FROM documents)::INTEGER AS documents, (SELECT count(*) FROM claims)::INTEGER AS claims,
      (SELECT count(*) FROM events)::INTEGER AS events, (SELECT count(*) FROM event_claims)::INTEGER AS links,
      (SELECT coalesce(max(number), 0) FROM decisions)::INTEGER AS decisions`,
  );
  const head = await lastHead(ledger.folder);
  return JSON.stringify([states, counted.parse(row), head?.root ?? null]);
}
