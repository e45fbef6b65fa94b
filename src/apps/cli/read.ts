import type { Command } from "commander";
import type { Claim, Reading } from "../../core/model/claim.ts";
import type { Report } from "../../core/model/report.ts";
import { toContract } from "../../io/export/contract.ts";
import { type FileRef, type Input, listFiles, type OpenOptions, openFile } from "../../io/formats/index.ts";
import { importedPlaces } from "../../io/ledger/index.ts";
import { claimLines } from "./claim-lines.ts";
import { short } from "./claim-text.ts";
import { type Context, widthOf, write } from "./context.ts";
import { crewFor } from "./crew.ts";
import { EXIT, type ExitCode } from "./exit.ts";
import { example, type Format, formatOption, jobsOption, type ReadOptions, withDefaults } from "./options.ts";
import { count, Reporter } from "./report.ts";
import { shorten } from "./table.ts";
import { withLedger } from "./with-ledger.ts";

export function readCommand(
  program: Command,
  run: (action: Promise<ExitCode>) => Promise<void>,
  context: Context,
): void {
  withDefaults(program.command("read"))
    .description("read reports and print their claims, without keeping them")
    .argument("<path...>", "files or folders of the formats in docs/cli.md, or - for standard input")
    .addOption(formatOption())
    .addOption(jobsOption())
    .option("--ledger <folder>", "use the place names imported into this ledger; nothing is written to it")
    .addHelpText(
      "after",
      example(
        'lagebild read report.txt --published 2023-05-17 --source "Beispielblatt"\ncat posts.jsonl | lagebild read - --format jsonl',
      ),
    )
    .action((paths: string[], options: ReadOptions) => run(read(paths, options, context)));
}

/** Reads reports one by one and prints each at once: memory does not grow with their number. */
export async function read(paths: readonly string[], options: ReadOptions, context: Context): Promise<ExitCode> {
  const reporter = new Reporter(context.stderr);
  const print = printer(options.format, context);
  const totals = { documents: 0, claims: 0 };
  for await (const reading of readings(paths, options, context, reporter)) {
    await write(context.stdout, print.each(reading));
    totals.documents++;
    totals.claims += reading.claims.length;
    reporter.advance(0, count(totals.documents, "report"));
  }
  await write(context.stdout, print.end());
  reporter.stop();
  const failed = reporter.problems > 0 ? `; ${count(reporter.problems, "problem")}` : "";
  await reporter.line(`${count(totals.documents, "report")} read, ${count(totals.claims, "claim")}${failed}`);
  return reporter.problems > 0 ? EXIT.inputs : EXIT.ok;
}

/** The readings of all inputs; what cannot be read is told to the reporter. */
async function* readings(
  paths: readonly string[],
  options: ReadOptions,
  context: Context,
  reporter: Reporter,
): AsyncGenerator<Reading> {
  const imported = options.ledger ? await withLedger(options.ledger, "ask", importedPlaces) : [];
  const { files, problems } = await listFiles(paths);
  for (const { origin, remark } of problems) await reporter.problem(origin, remark);
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const crew = await crewFor(context, imported, options.jobs, bytes);
  reporter.start(bytes, "read");
  const opened = { defaults: options, stdin: context.stdin, onBytes: (bytes: number) => reporter.advance(bytes) };
  const reportOf = (input: Input): Report | null => (input.type === "report" ? input.report : null);
  try {
    for await (const { item, done } of crew.each("both", openAll(files, opened), reportOf)) {
      const result = item.type === "problem" ? item.remark : done;
      if (result && "code" in result) await reporter.problem(item.origin, result);
      else if (result) yield result;
    }
  } finally {
    await crew.close();
  }
}

async function* openAll(files: readonly FileRef[], opened: OpenOptions): AsyncGenerator<Input> {
  for (const file of files) yield* openFile(file, opened);
}

interface Printer {
  readonly each: (reading: Reading) => string;
  readonly end: () => string;
}

function printer(format: Format, context: Context): Printer {
  if (format === "jsonl") return { each: (reading) => `${JSON.stringify(toContract(reading))}\n`, end: () => "" };
  if (format === "table") return { each: (reading) => readingText(reading, widthOf(context.stdout)), end: () => "" };
  let first = true;
  const each = (reading: Reading): string => {
    const opening = first ? "[\n" : ",\n";
    first = false;
    return opening + JSON.stringify(toContract(reading), null, 1);
  };
  return { each, end: () => (first ? "[]\n" : "\n]\n") };
}

/** A reading for people: whose report, its claims, its warnings. */
function readingText(reading: Reading, width: number): string {
  const { document, claims, remarks } = reading;
  const facts = [document.source, document.published?.at ?? "undated", document.language, document.title].filter(
    (fact) => fact !== null,
  );
  const head = shorten(`${short(document.id)}  ${facts.join(" · ")}`, width);
  const warnings = remarks
    .filter((one) => one.level !== "info")
    .map((one) => `          ! ${one.message} [${one.code}]\n`);
  return `${head}\n${claimsOrNone(claims, width)}${warnings.join("")}\n`;
}

const claimsOrNone = (claims: readonly Claim[], width: number): string =>
  claims.length > 0 ? indented(claimLines(claims, width - 2)) : "  no claims\n";

const indented = (lines: string): string => lines.replace(/^(?=.)/gm, "  ");
