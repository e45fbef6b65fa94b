import type { Command } from "commander";
import type { Claim, Reading } from "../../core/model/claim.ts";
import {
  claimsAsRead,
  eventsAreCurrent,
  importedPlaces,
  type Ledger,
  loadDocuments,
  replaceReadings,
  staleDocuments,
} from "../../io/ledger/index.ts";
import { claimLines } from "./claim-lines.ts";
import { type Context, widthOf, write } from "./context.ts";
import { type Crew, crewFor, oneByOne } from "./crew.ts";
import { addDifferences, type Differences, differences } from "./differences.ts";
import { EXIT, type ExitCode } from "./exit.ts";
import { relink } from "./linking.ts";
import { example, jobsOption, ledgerOption } from "./options.ts";
import { count, Reporter } from "./report.ts";
import { withLedger } from "./with-ledger.ts";

interface RereadOptions {
  readonly jobs?: number;
  readonly ledger: string;
}

export function rereadCommand(
  program: Command,
  run: (work: Promise<ExitCode>) => Promise<void>,
  context: Context,
): void {
  program
    .command("reread")
    .description("read the kept texts again where another version of the packs read them, and show what changes")
    .addOption(jobsOption())
    .addOption(ledgerOption())
    .addHelpText("after", example("lagebild reread --ledger /data/war"))
    .action((options: RereadOptions) => run(reread(options, context)));
}

/** Documents read and replaced in one transaction. */
const BATCH = 200;

export async function reread(options: RereadOptions, context: Context): Promise<ExitCode> {
  const reporter = new Reporter(context.stderr);
  return withLedger(options.ledger, "write", async (ledger) => {
    const crew = await crewFor(context, await importedPlaces(ledger), options.jobs, 0);
    const stale = await staleDocuments(ledger, crew.version);
    reporter.start(stale.length, "read again");
    const total: Differences = { same: 0, added: [], removed: [], changed: [] };
    try {
      for (let at = 0; at < stale.length; at += BATCH) {
        const ids = stale.slice(at, at + BATCH);
        addDifferences(total, await rereadBatch(ledger, ids, crew, reporter));
        reporter.advance(ids.length);
      }
    } finally {
      await crew.close();
    }
    reporter.stop();
    if (!(await eventsAreCurrent(ledger))) await relink(ledger, reporter);
    await write(context.stdout, shown(total, widthOf(context.stdout)));
    await reporter.line(summary(stale.length, total));
    return reporter.problems > 0 ? EXIT.inputs : EXIT.ok;
  });
}

async function rereadBatch(
  ledger: Ledger,
  ids: readonly string[],
  crew: Crew,
  reporter: Reporter,
): Promise<Differences> {
  const before = await claimsAsRead(ledger, ids);
  const readings: Reading[] = [];
  const documents = oneByOne(await loadDocuments(ledger, ids));
  for await (const { item, done } of crew.each("read", documents, (document) => document)) {
    if (done && "code" in done) await reporter.problem(item.id, done);
    else if (done) readings.push(done);
  }
  await replaceReadings(ledger, readings, crew.version);
  const done = new Set(readings.map((reading) => reading.document.id));
  return differences(
    before.filter((claim) => done.has(claim.document)),
    readings.flatMap((reading) => reading.claims),
  );
}

/** Examples shown of each sort of change. */
const EXAMPLES = 3;

function shown({ added, removed, changed }: Differences, width: number): string {
  const part = (title: string, claims: readonly Claim[]): string =>
    claims.length === 0
      ? ""
      : `${title}: ${count(claims.length, "claim")}\n${claimLines(claims.slice(0, EXAMPLES), width - 2).replace(/^(?=.)/gm, "  ")}`;
  const pairs = changed
    .slice(0, EXAMPLES)
    .map(
      ({ before, after, slots }) =>
        `  ${slots.join(", ")}\n${claimLines([before, after], width - 2).replace(/^(?=.)/gm, "  ")}`,
    );
  const changes = changed.length === 0 ? "" : `changed: ${count(changed.length, "claim")}\n${pairs.join("")}`;
  return part("added", added) + part("removed", removed) + changes;
}

function summary(documents: number, { same, added, removed, changed }: Differences): string {
  if (documents === 0) return "nothing to read again: all reports were read by this version of the packs";
  return `${count(documents, "report")} read again: ${added.length} claims added, ${removed.length} removed, ${changed.length} changed, ${same} as before`;
}
