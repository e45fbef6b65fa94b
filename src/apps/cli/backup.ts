import { existsSync } from "node:fs";
import type { Command } from "commander";
import { BackupDamage, backupLedger, exportAll, manifestOf, restoreLedger } from "../../io/ledger/index.ts";
import type { Context } from "./context.ts";
import { EXIT, type ExitCode, UserError } from "./exit.ts";
import { example, ledgerOption } from "./options.ts";
import { bytesIn, count, Reporter } from "./report.ts";
import { withLedger } from "./with-ledger.ts";

interface LedgerOptions {
  readonly ledger: string;
}

type Run = (work: Promise<ExitCode>) => Promise<void>;

export function backupCommand(program: Command, run: Run, context: Context): void {
  program
    .command("backup")
    .description("copy the whole ledger, database and captures and log, into a new folder with a list of checksums")
    .argument("<folder>", "the folder to make")
    .addOption(ledgerOption())
    .addHelpText("after", example("lagebild backup /backups/war-2026-11-22"))
    .action((target: string, options: LedgerOptions) => run(backup(target, options, context)));
  program
    .command("restore")
    .description("make a ledger from a backup, after checking every file of it")
    .argument("<folder>", "a folder that backup has made")
    .addOption(ledgerOption())
    .addHelpText("after", example("lagebild restore /backups/war-2026-11-22 --ledger /data/war"))
    .action((source: string, options: LedgerOptions) => run(restore(source, options, context)));
}

function refuseExisting(folder: string, wayOut: string): void {
  if (existsSync(folder)) throw new UserError(`"${folder}" is there already`, wayOut, EXIT.usage);
}

async function backup(target: string, { ledger: folder }: LedgerOptions, context: Context): Promise<ExitCode> {
  refuseExisting(target, "name a folder that is not there yet.");
  if (!existsSync(folder))
    throw new UserError(`there is no ledger in "${folder}"`, "name one with --ledger FOLDER.", EXIT.ledger);
  const reporter = new Reporter(context.stderr);
  return withLedger(folder, "write", async (ledger) => {
    if (context.stderr.isTTY) reporter.start(await bytesIn(folder), "copied");
    const at = (context.now?.() ?? new Date()).toISOString();
    const { files } = await backupLedger(ledger, target, at, (bytes) => reporter.advance(bytes));
    reporter.stop();
    const bytes = Object.values(files).reduce((sum, file) => sum + file.bytes, 0);
    await reporter.line(`${count(Object.keys(files).length, "file")}, ${count(bytes, "byte")} in ${target}`);
    return EXIT.ok;
  });
}

async function restore(source: string, { ledger: folder }: LedgerOptions, context: Context): Promise<ExitCode> {
  refuseExisting(folder, "name with --ledger a folder that is not there yet.");
  const manifest = await manifestOf(source);
  if (manifest === null)
    throw new UserError(`"${source}" is no backup`, 'name a folder that "lagebild backup" has made.', EXIT.usage);
  const reporter = new Reporter(context.stderr);
  reporter.start(
    Object.values(manifest.files).reduce((sum, file) => sum + file.bytes, 0),
    "restored",
  );
  try {
    await restoreLedger(source, manifest, folder, (bytes) => reporter.advance(bytes));
  } catch (error) {
    if (!(error instanceof BackupDamage)) throw error;
    throw new UserError(`the backup is damaged: ${error.message}`, "take another backup.", EXIT.ledger);
  } finally {
    reporter.stop();
  }
  await reporter.line(
    `${count(Object.keys(manifest.files).length, "file")} of ${manifest.at} restored to ${folder}; "lagebild verify" checks it`,
  );
  return EXIT.ok;
}

/** `lagebild export --all`: everything, in open forms. */
export async function exportEverything(target: string, folder: string, context: Context): Promise<ExitCode> {
  refuseExisting(target, "name a folder that is not there yet.");
  return withLedger(folder, "ask", async (ledger) => {
    const counts = await exportAll(ledger, target);
    const rows = Object.values(counts).reduce((sum, number) => sum + number, 0);
    await new Reporter(context.stderr).line(
      `${count(rows, "row")} of ${count(Object.keys(counts).length, "table")}, captures and log in ${target}`,
    );
    return EXIT.ok;
  });
}
