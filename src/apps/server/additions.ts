import { basename } from "node:path";
import type { z } from "zod";
import type { Reading } from "../../core/model/claim.ts";
import { publishedAt } from "../../core/model/published.ts";
import { cleaned, openBytes } from "../../io/formats/index.ts";
import { eventsAreCurrent, type HeldLedger, keep, type Received, sortReceived } from "../../io/ledger/index.ts";
import type { Reader } from "../cli/context.ts";
import { relink } from "../cli/linking.ts";
import { perform } from "../cli/tasks.ts";
import { seen } from "./claims.ts";
import { headsOf } from "./documents.ts";
import type { LookKeeper } from "./look/keeper.ts";
import { Problem } from "./problems.ts";
import type { Added, newReport } from "./schemas.ts";

export type NewReport = z.infer<typeof newReport>;

/** Reports read between two words about how it goes. */
const STEP = 20;

/** Reads reports that were sent and keeps what is new. `now` is the time (ISO) of their arrival. */
export async function addReport(
  held: HeldLedger,
  keeper: LookKeeper,
  reader: Reader,
  report: NewReport,
  now: string,
  tell: (done: number, of: number) => void = () => undefined,
): Promise<Added> {
  if (held.readOnly) throw new Problem("read-only", "take them into a ledger of your own: lagebild import");
  const { received, problems } = await receivedFrom(report, reader);
  if (received.length === 0)
    throw new Problem(
      "unreadable-report",
      problems.map(({ message }) => message).join("; ") || "there is no report in it",
    );
  const { readings, known } = await held.write(async (ledger) => {
    const sorted = await sortReceived(ledger, received);
    for (const { document } of sorted.taken)
      problems.push({ code: "id-taken", message: `a different report has the id "${document.id}"` });
    const kept: (Reading & { readonly origin: string })[] = [];
    for (const [at, { origin, document }] of sorted.fresh.entries()) {
      if (at % STEP === 0) tell(at, sorted.fresh.length);
      await othersTurn();
      const result = perform(reader, "read", document);
      if ("code" in result) problems.push({ code: "read-failed", message: "the report could not be read" });
      else kept.push({ ...result, origin });
    }
    await keep(ledger, kept, reader.version, now);
    if (!(await eventsAreCurrent(ledger))) await relink(ledger);
    return { readings: kept, known: sorted.known };
  });
  const look = await keeper.fresh();
  return held.ask(async (ledger) => ({
    added: await headsOf(
      ledger,
      look,
      readings.map((reading) => reading.document.id),
    ),
    known: known.map(({ document }) => document.id),
    problems,
    claims: await seen(
      ledger,
      look,
      readings.flatMap((reading) => reading.claims),
    ),
  }));
}

/** Those who ask meanwhile get their turn. */
const othersTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** The reports of a text, in the format that its name tells. */
async function receivedFrom(
  report: NewReport,
  reader: Reader,
): Promise<{ received: Received[]; problems: Added["problems"] }> {
  if (report.published && !publishedAt(report.published, "stated", "option"))
    throw new Problem("bad-request", "published: no ISO date", [{ at: "published", message: "no ISO date" }]);
  const name = basename(report.name?.replaceAll("\\", "/") ?? "") || "pasted.txt";
  const defaults = { source: report.source || undefined, published: report.published || undefined };
  const received: Received[] = [];
  const problems: Added["problems"] = [];
  const inputs = openBytes(Buffer.from(report.text.toWellFormed()), name, { defaults });
  for await (const input of cleaned(inputs, reader.clean)) {
    await othersTurn();
    if (input.type === "document") received.push({ document: input.document, origin: input.origin });
    else problems.push({ code: input.remark.code, message: input.remark.message });
  }
  if (received.length > 2000) throw new Problem("too-large", "at most 2000 reports at once");
  return { received, problems: problems.length > 0 ? problems : [] };
}
