import type { Command } from "commander";
import { type Assessment, type Convention, LIMITS_OF_WEIGHING } from "../../core/model/assessment.ts";
import { assess } from "./assess.ts";
import { short } from "./claim-text.ts";
import { type Context, widthOf } from "./context.ts";
import { bestOption } from "./event.ts";
import { span, tollRanges } from "./event-text.ts";
import { EXIT, type ExitCode } from "./exit.ts";
import { type AskOptions, filterOf, withFilters } from "./filters.ts";
import { example } from "./options.ts";
import { printRows } from "./print.ts";
import { count, Reporter } from "./report.ts";
import { type Column, table, wrap } from "./table.ts";
import { withLedger } from "./with-ledger.ts";

export function eventsCommand(
  program: Command,
  run: (work: Promise<ExitCode>) => Promise<void>,
  context: Context,
): void {
  withFilters(program.command("events"))
    .description("list events and states: what claims speak of together, with how many origins stand behind each")
    .addOption(bestOption(program))
    .addHelpText(
      "after",
      example(
        "lagebild events --place Kramatorsk\nlagebild events --kind strike --from 2022-04-01 --until 2022-04-30 --format json",
      ),
    )
    .action((_options: unknown, command: Command) => run(events(command.opts<EventsOptions>(), context)));
}

const COLUMNS: readonly Column<Assessment>[] = [
  { head: "id", cell: (row) => short(row.event) },
  { head: "kind", cell: (row) => (row.mood === "planned" ? `${row.kind}?` : row.kind), most: 13 },
  { head: "place", cell: (row) => row.place.name, most: 18, flexible: true },
  { head: "when", cell: span, most: 21 },
  { head: "rep", cell: (row) => String(row.documents), align: "right" },
  { head: "pub", cell: (row) => String(row.publishers.length), align: "right" },
  { head: "ori", cell: (row) => `${row.establishedOrigins}${row.unknownLineage > 0 ? "+?" : ""}`, align: "right" },
  { head: "cr", cell: (row) => `${row.credibility.information}${contradicted(row) ? "!" : ""}` },
  { head: "figures", cell: tollRanges, flexible: true },
];

const contradicted = (row: Assessment): boolean => row.contrasts.some(({ contradiction }) => contradiction);

const LEGEND =
  "rep, pub, ori: reports, publishers, established origins (+? one more of unknown lineage); cr: credibility of the information, 1 confirmed to 6 cannot be judged, ! contradicted; (!): figures exclude each other; ?: planned";

/** As many as are shown where the user does not say. */
const SHOWN = 40;

type EventsOptions = AskOptions & { readonly best?: Convention };

export async function events(options: EventsOptions, context: Context): Promise<ExitCode> {
  return withLedger(options.ledger, "ask", async (ledger) => {
    const { best, total } = await assess(ledger, { ...filterOf(options), limit: undefined }, options.best);
    const shown = Math.min(total, options.limit ?? (options.format === "table" ? SHOWN : total));
    const width = widthOf(context.stdout);
    await printRows(best(shown), options.format, context, (rows) => table(rows, COLUMNS, width));
    await summarise(total, shown, context, width);
    return EXIT.ok;
  });
}

async function summarise(found: number, shown: number, context: Context, width: number): Promise<void> {
  const reporter = new Reporter(context.stderr);
  await reporter.line(
    `${count(shown, "event")}${found > shown ? ` of ${found.toLocaleString("en-GB")} (--limit shows more)` : ""}`,
  );
  for (const note of [LEGEND, ...LIMITS_OF_WEIGHING.map((limit) => `Note: ${limit}`)]) {
    for (const line of wrap(note, width)) await reporter.line(line);
  }
}
