import { readFile } from "node:fs/promises";
import type { Command } from "commander";
import { nothingChecked, type TreeHead, treeHead, verifyLedger } from "../../io/integrity/index.ts";
import { decisionsAbout, keptDocuments } from "../../io/ledger/index.ts";
import { type Context, write } from "./context.ts";
import { EXIT, type ExitCode, UserError } from "./exit.ts";
import { example, ledgerOption } from "./options.ts";
import { count, Reporter } from "./report.ts";
import { withLedger } from "./with-ledger.ts";

interface VerifyOptions {
  readonly ledger: string;
  readonly all?: boolean;
  readonly head?: string;
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
    .addOption(ledgerOption())
    .addHelpText("after", example("lagebild verify --ledger /data/war\nlagebild verify --head head-of-may.json"))
    .action((options: VerifyOptions) => run(verify(options, context)));
}

export async function verify(options: VerifyOptions, context: Context): Promise<ExitCode> {
  const trusted = options.head === undefined ? null : await headFrom(options.head);
  return withLedger(options.ledger, "ask", async (ledger) => {
    const reporter = new Reporter(context.stderr);
    const checked = nothingChecked();
    let damages = 0;
    const kept = keptDocuments(ledger);
    const decided = await decisionsAbout(ledger);
    for await (const { level, where, what } of verifyLedger(options.ledger, kept, checked, trusted, decided)) {
      await (level === "note"
        ? reporter.line(`note: ${where}: ${what}`)
        : write(context.stdout, `${where}: ${what}\n`));
      if (level === "damage" && ++damages === 1 && !options.all) break;
    }
    if (damages > 0) {
      await reporter.line(
        options.all ? `${count(damages, "thing")} that do not fit` : "--all names everything that does not fit",
      );
      return EXIT.ledger;
    }
    const { entries, heads, signed, captures, documents, decisions, root } = checked;
    await write(
      context.stdout,
      `all fits: ${count(entries, "log entry", "log entries")}, ${count(heads, "tree head")} (${signed} signed), ${count(captures, "capture")}, ${count(documents, "report")}${decisions > 0 ? `, ${count(decisions, "decision")}` : ""}\nroot ${root}\n`,
    );
    return EXIT.ok;
  });
}

async function headFrom(path: string): Promise<TreeHead> {
  try {
    return treeHead.parse(JSON.parse(await readFile(path, "utf8")));
  } catch {
    throw new UserError(`"${path}" holds no tree head`, 'name a file that "lagebild sign" has written.', EXIT.usage);
  }
}
