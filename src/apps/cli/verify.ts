import { readFile } from "node:fs/promises";
import { type Command, Option } from "commander";
import {
  type Checked,
  type Finding,
  nothingChecked,
  type Part,
  reachOf,
  type TreeHead,
  treeHead,
  verifyLedger,
} from "../../io/integrity/index.ts";
import { databaseOf, heldHere } from "../../io/ledger/index.ts";
import { type Context, write } from "./context.ts";
import { EXIT, type ExitCode, UserError } from "./exit.ts";
import { example, ledgerOption } from "./options.ts";
import { bytesIn, count, Reporter } from "./report.ts";
import { withLedgerOrFault } from "./with-ledger.ts";

interface VerifyOptions {
  readonly ledger: string;
  readonly all?: boolean;
  readonly head?: string;
  readonly authority?: string;
}

export function verifyCommand(
  program: Command,
  run: (work: Promise<ExitCode>) => Promise<void>,
  context: Context,
): void {
  program
    .command("verify")
    .description("check everything that was kept against the log, and name the first thing that does not fit")
    .option("--all", "name everything that does not fit")
    .option("--head <file>", "a tree head kept elsewhere: the log must begin with it")
    .addOption(
      new Option("--authority <file>", "certificates (PEM) whose time stamps are believed").env("LAGEBILD_AUTHORITY"),
    )
    .addOption(ledgerOption())
    .addHelpText("after", example("lagebild verify --ledger /data/war\nlagebild verify --head head-of-may.json"))
    .action((options: VerifyOptions) => run(verify(options, context)));
}

export async function verify(options: VerifyOptions, context: Context): Promise<ExitCode> {
  const trusted = options.head === undefined ? null : await headFrom(options.head);
  const authorities = options.authority === undefined ? null : await authoritiesFrom(options.authority);
  return withLedgerOrFault(options.ledger, async (ledger, fault) => {
    if (ledger?.readOnly)
      throw new UserError(
        `"${options.ledger}" holds the results of a cluster, which keep no log`,
        "take them into a ledger of your own: lagebild import FOLDER --ledger NEW.",
        EXIT.ledger,
      );
    const reporter = new Reporter(context.stderr);
    const undisturbed = <T>(work: () => Promise<T>): Promise<T> => heldHere()?.write(work) ?? work();
    // What is added from now on is not looked at.
    const { reach, database } = await undisturbed(async () => {
      await ledger?.connection.run("BEGIN");
      const opened = await databaseOf(options.ledger, ledger ?? fault, undisturbed);
      return { reach: await reachOf(options.ledger), database: opened };
    });
    const checked = nothingChecked();
    if (context.stderr.isTTY) reporter.start(await bytesIn(options.ledger, weightOf), "checked");
    const progress = (bytes: number): void => reporter.advance(bytes, count(checked.documents, "report"));
    const findings = verifyLedger(options.ledger, database, { reach, checked, trusted, authorities, progress });
    const damages = await tellFindings(findings, options.all ?? false, reporter, context).finally(() => {
      if (typeof database.content !== "string") database.content.close();
    });
    reporter.stop();
    if (checked.stamped > 0 && authorities === null)
      await reporter.line("note: who signed the time stamps was not checked; name certificates with --authority FILE");
    if (damages === 0) await write(context.stdout, summary(checked));
    return damages === 0 ? EXIT.ok : EXIT.ledger;
  });
}

/** The database is read twice: its bytes, then what it holds. */
const weightOf = (name: string): number => (name === "ledger.duckdb" ? 2 : 1);

/** Tells what does not fit: the first thing, or everything. Gives how many things there were. */
async function tellFindings(
  findings: AsyncIterable<Finding>,
  all: boolean,
  reporter: Reporter,
  context: Context,
): Promise<number> {
  const parts = new Set<Part>();
  let damages = 0;
  for await (const { level, part, where, what } of findings) {
    if (level === "note") {
      await reporter.line(`note: ${where}: ${what}`);
      continue;
    }
    damages++;
    parts.add(part);
    await write(context.stdout, `${where}: ${what}\n`);
    if (!all) break;
  }
  for (const part of parts) await reporter.line(`  way out: ${WAYS_OUT[part]}`);
  if (damages > 0)
    await reporter.line(
      all ? `${count(damages, "thing")} that do not fit` : "--all names everything that does not fit",
    );
  return damages;
}

const RESTORE = '"lagebild restore BACKUP" makes a ledger of the last sound backup';
const WAYS_OUT: Readonly<Record<Part, string>> = {
  log: `what stands in the log from there on proves nothing: ${RESTORE}.`,
  head: `put integrity/heads back from a backup; a head that you keep elsewhere still proves its part: verify --head FILE. Or: ${RESTORE}.`,
  capture: "put the file back from a backup, or from whoever has the original: its SHA-256 must be the one named here.",
  database: `${RESTORE}. What can still be read: "lagebild export --all --out FOLDER". The captures hold the reports as they came.`,
  decision: `${RESTORE}; the log holds each decision in full: "lagebild export --all".`,
  report: `${RESTORE}. Its capture, where one was kept, holds it as it came: "lagebild prove ID --bytes".`,
};

function summary({ entries, heads, signed, stamped, captures, database, documents, decisions, root }: Checked): string {
  const parts = [
    count(entries, "log entry", "log entries"),
    `${count(heads, "tree head")} (${signed} signed${stamped > 0 ? `, ${stamped} stamped` : ""})`,
    count(captures, "capture"),
    `${count(database, "byte")} of the database`,
    count(documents, "report"),
    ...(decisions > 0 ? [count(decisions, "decision")] : []),
  ];
  return `all fits: ${parts.join(", ")}\nroot ${root}\n`;
}

async function authoritiesFrom(path: string): Promise<string> {
  try {
    const pem = await readFile(path, "utf8");
    const { certificatesOf } = await import("../../io/integrity/timestamp.ts");
    certificatesOf(pem);
    return pem;
  } catch {
    throw new UserError(`"${path}" holds no certificate`, "name a file of certificates in PEM.", EXIT.usage);
  }
}

async function headFrom(path: string): Promise<TreeHead> {
  try {
    return treeHead.parse(JSON.parse(await readFile(path, "utf8")));
  } catch {
    throw new UserError(`"${path}" holds no tree head`, 'name a file that "lagebild sign" has written.', EXIT.usage);
  }
}
