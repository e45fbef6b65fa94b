import type { Command } from "commander";
import type { Document } from "../../core/model/document.ts";
import { remark } from "../../core/model/remarks.ts";
import { gazetteerRow } from "../../io/ledger/encode.ts";
import {
  archiveBatches,
  countOf,
  eventsAreCurrent,
  importedPlaces,
  isArchive,
  keep,
  keepPlaces,
  type Ledger,
  LedgerError,
  loadClaimsOf,
  loadDocuments,
  openArchive,
  originsAndPacks,
  sortReceived,
} from "../../io/ledger/index.ts";
import type { Context } from "./context.ts";
import { EXIT, type ExitCode, UserError } from "./exit.ts";
import { relink } from "./linking.ts";
import { example, ledgerOption } from "./options.ts";
import { count, Reporter } from "./report.ts";
import { explain, withLedger } from "./with-ledger.ts";

export function importCommand(
  program: Command,
  run: (work: Promise<ExitCode>) => Promise<void>,
  context: Context,
): void {
  program
    .command("import")
    .description(
      "take reports and claims that a cluster has read into the ledger; what is there already is passed over",
    )
    .argument("<parquet...>", "folders that spark/lagebild.py has written (docs/scale.md)")
    .addOption(ledgerOption())
    .addHelpText("after", example("lagebild import /data/archive --ledger /data/war"))
    .action((folders: string[], options: { ledger: string }) => run(importFrom(folders, options.ledger, context)));
}

interface Totals {
  added: number;
  claims: number;
  known: number;
}

/** Takes the results of a cluster into a ledger, in batches of whole reports, and links them with what is there. */
async function importFrom(folders: readonly string[], target: string, context: Context): Promise<ExitCode> {
  const strange = folders.find((folder) => !isArchive(folder));
  if (strange !== undefined)
    throw new UserError(
      `"${strange}" holds no results of a cluster`,
      'name a folder that "spark/lagebild.py read" has written (docs/scale.md).',
      EXIT.usage,
    );
  const reporter = new Reporter(context.stderr);
  return withLedger(target, "write", async (ledger) => {
    const totals: Totals = { added: 0, claims: 0, known: 0 };
    const at = (context.now?.() ?? new Date()).toISOString();
    for (const folder of folders) await importFolder(ledger, folder, at, reporter, totals);
    reporter.stop();
    if (!(await eventsAreCurrent(ledger))) await relink(ledger);
    const parts = [`${count(totals.added, "report")} taken in with ${count(totals.claims, "claim")}`];
    if (totals.known > 0) parts.push(`${count(totals.known, "report")} known already`);
    if (reporter.problems > 0) parts.push(count(reporter.problems, "problem"));
    await reporter.line(`${parts.join("; ")} (ledger ${target})`);
    return reporter.problems > 0 ? EXIT.inputs : EXIT.ok;
  });
}

async function importFolder(
  ledger: Ledger,
  folder: string,
  at: string,
  reporter: Reporter,
  totals: Totals,
): Promise<void> {
  const whole = await opened(folder);
  const documents = await countOf(whole, "SELECT count(*)::INTEGER AS n FROM documents");
  const places = await importedPlaces(whole);
  whole.close();
  if (places.length > 0)
    await keepPlaces(
      ledger,
      places.map((place) => gazetteerRow(place, folder)),
    );
  reporter.start(documents, "import");
  for (const files of archiveBatches(folder)) {
    const source = await opened(folder, files);
    try {
      await importBatches(ledger, source, at, reporter, totals);
    } finally {
      source.close();
    }
  }
}

const opened = (folder: string, files?: Parameters<typeof openArchive>[1]): Promise<Ledger> =>
  openArchive(folder, files).catch((error: unknown) => {
    if (error instanceof LedgerError)
      throw new UserError(error.message, "run the job on the cluster again.", EXIT.ledger);
    return explain(folder)(error);
  });

/** Reports in one transaction. */
const BATCH = 500;

async function importBatches(
  ledger: Ledger,
  source: Ledger,
  at: string,
  reporter: Reporter,
  totals: Totals,
): Promise<void> {
  const facts = await originsAndPacks(source);
  const ids = [...facts.keys()];
  for (let from = 0; from < ids.length; from += BATCH) {
    const batch = await loadDocuments(source, ids.slice(from, from + BATCH));
    const received = batch.map((document) => ({ document, origin: facts.get(document.id)?.origin ?? "" }));
    const { fresh, known, taken } = await sortReceived(ledger, received);
    for (const { origin, document } of taken)
      await reporter.problem(origin, remark("id-taken", `a different report has the id "${document.id}"`));
    const claims = Map.groupBy(await loadClaimsOf(source, fresh.map(idOf)), (claim) => claim.document);
    const readings = fresh.map(({ document, origin }) => ({
      document,
      origin,
      claims: claims.get(document.id) ?? [],
      remarks: document.remarks,
    }));
    for (const [packs, own] of Map.groupBy(readings, (one) => facts.get(one.document.id)?.packs ?? ""))
      await keep(ledger, own, packs, at);
    totals.added += readings.length;
    totals.known += known.length;
    totals.claims += readings.reduce((sum, one) => sum + one.claims.length, 0);
    reporter.advance(batch.length, count(totals.added, "report"));
  }
}

const idOf = ({ document }: { readonly document: Document }): string => document.id;
