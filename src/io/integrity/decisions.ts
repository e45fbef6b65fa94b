import { appendEntries, type Entry } from "./log.ts";

/** A decision of a person about a claim or an event, for the log. `at` is ISO. The caller holds the ledger for writing. */
export async function recordDecision(
  ledger: string,
  decision: Omit<Extract<Entry, { type: "decision" }>, "type">,
): Promise<void> {
  await appendEntries(ledger, [{ type: "decision", ...decision }], decision.at);
}
