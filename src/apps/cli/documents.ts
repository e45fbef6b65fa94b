import type { Command } from "commander";
import { type DocumentSummary, findDocuments } from "../../io/ledger/index.ts";
import { short } from "./claim-text.ts";
import { type Context, widthOf } from "./context.ts";
import { EXIT, type ExitCode } from "./exit.ts";
import { type AskOptions, filterOf, withFilters } from "./filters.ts";
import { example } from "./options.ts";
import { printRows } from "./print.ts";
import { count, Reporter } from "./report.ts";
import { type Column, table } from "./table.ts";
import { withLedger } from "./with-ledger.ts";

export function documentsCommand(
  program: Command,
  run: (work: Promise<ExitCode>) => Promise<void>,
  context: Context,
): void {
  withFilters(program.command("documents"))
    .description("list the reports of the ledger")
    .addHelpText(
      "after",
      example(
        "lagebild documents --source Beispiel --language de\nlagebild documents --place Kramatorsk --kind casualties",
      ),
    )
    .action((_options: unknown, command: Command) => run(documents(command.opts<AskOptions>(), context)));
}

const COLUMNS: readonly Column<DocumentSummary>[] = [
  { head: "id", cell: (row) => short(row.id), most: 16 },
  { head: "published", cell: (row) => row.published?.slice(0, 10) ?? "undated" },
  { head: "lang", cell: (row) => row.language ?? "?" },
  { head: "source", cell: (row) => row.source ?? "unknown", most: 24 },
  { head: "claims", cell: (row) => String(row.claims), align: "right" },
  { head: "title or origin", cell: (row) => row.title ?? row.origin, flexible: true },
];

export async function documents(options: AskOptions, context: Context): Promise<ExitCode> {
  return withLedger(options.ledger, "ask", async (ledger) => {
    const found = await findDocuments(ledger, filterOf(options));
    await printRows(found, options.format, context, () => table(found, COLUMNS, widthOf(context.stdout)));
    await new Reporter(context.stderr).line(count(found.length, "report"));
    return EXIT.ok;
  });
}
