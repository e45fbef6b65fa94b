import type { Decision } from "../../core/model/decision.ts";
import { appendEntries, type Entry } from "./log.ts";
import { announced } from "./readings.ts";

/** Marks decisions among what is announced (`pendingDocuments`). */
const MARK = "decision ";

/** What the log says of a decision: all of it. The subject is the report, the source, or what it revokes. */
const entryOf = (decision: Decision): Entry => ({
  type: "decision",
  at: decision.at,
  subject: decision.claims[0]?.document ?? decision.source ?? decision.revokes ?? decision.id,
  decision: decision.action,
  by: decision.by,
  detail: decision,
});

/** Runs `write`, which keeps decisions in the database, and enters them into the log. The caller holds the ledger. */
export async function withDecisions(
  ledger: string,
  decisions: readonly Decision[],
  write: () => Promise<void>,
): Promise<void> {
  await announced(
    ledger,
    decisions.map((one) => MARK + one.id),
    write,
    decisions.map(entryOf),
    decisions.at(-1)?.at ?? "",
  );
}

/** Enters decisions that are in the database and not in the log: of a killed process, or where the log is new. */
export async function logDecisions(ledger: string, decisions: readonly Decision[]): Promise<void> {
  if (decisions.length > 0) await appendEntries(ledger, decisions.map(entryOf), decisions.at(-1)?.at ?? "");
}

/** True where the decision was announced, and the process killed before it was entered. */
export const isPending = ({ id }: Pick<Decision, "id">, pending: ReadonlySet<string>): boolean =>
  pending.has(MARK + id);
