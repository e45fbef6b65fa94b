import { open, rename, rm } from "node:fs/promises";
import { type Command, Option } from "commander";
import { FORMATS, type Format, type Job, Losses, type Of, type Source } from "../../io/export/index.ts";
import { type Context, type Output, write } from "./context.ts";
import { EXIT, type ExitCode, UserError } from "./exit.ts";
import { exportSource } from "./export-source.ts";
import { type AskOptions, filterOf, withConditions } from "./filters.ts";
import { example, ledgerOption } from "./options.ts";
import { count, Reporter } from "./report.ts";
import { withLedger } from "./with-ledger.ts";

interface ExportOptions extends Omit<AskOptions, "format"> {
  readonly format: string;
  readonly of?: Of;
  readonly out?: string;
  readonly losses?: string;
}

export function exportCommand(
  program: Command,
  run: (work: Promise<ExitCode>) => Promise<void>,
  context: Context,
): void {
  withConditions(program.command("export"))
    .description("write claims or events in the form of another tool, and tell what that form cannot carry")
    .addOption(new Option("--format <format>", "the form").choices(Object.keys(FORMATS)).makeOptionMandatory())
    .addOption(
      new Option("--of <what>", "claims or events, where the form can hold both").choices(["claims", "events"]),
    )
    .option("--out <file>", "the file to write; standard output where not given")
    .option("--losses <file>", "write what was lost as JSON")
    .addOption(ledgerOption())
    .addHelpText(
      "after",
      example(
        "lagebild export --format csv --kind casualties > claims.csv\nlagebild export --format geoparquet --of events --out events.parquet",
      ),
    )
    .action((_options: unknown, command: Command) => run(exportTo(command.opts<ExportOptions>(), context)));
}

/** Writes the export, then tells what was lost. */
async function exportTo(options: ExportOptions, context: Context): Promise<ExitCode> {
  const format = FORMATS[options.format] as Format;
  const of = options.of ?? format.of[0];
  if (!format.of.includes(of))
    throw new UserError(`"${options.format}" holds no ${of}`, `leave out --of, or name ${format.of[0]}.`, EXIT.usage);
  return withLedger(options.ledger, "ask", async (ledger) => {
    const passed = { claims: 0, events: 0 };
    const source = countedSource(exportSource(ledger, filterOf(options)), passed);
    const about = { at: (context.now?.() ?? new Date()).toISOString(), version: "0.1.0" };
    const job: Job = { source, of, about, losses: new Losses(format.losses) };
    await produce(format, job, options, context);
    await tell(job, passed[of], options, context);
    return EXIT.ok;
  });
}

async function produce(
  format: Format,
  job: Job,
  { out, format: name }: ExportOptions,
  context: Context,
): Promise<void> {
  if ("file" in format) {
    if (out === undefined) throw new UserError(`"${name}" needs a file`, "name one with --out FILE.", EXIT.usage);
    await format.file(out, job).catch(unwritable(out));
  } else if (out === undefined) await pour(format.text(job), context.stdout);
  else await writeWhole(out, format.text(job)).catch(unwritable(out));
}

/** Texts in larger pieces: a write a line costs more than the line. */
async function pour(texts: AsyncIterable<string>, output: Output): Promise<void> {
  let piece = "";
  for await (const text of texts) {
    piece += text;
    if (piece.length < 2 ** 16) continue;
    await write(output, piece);
    piece = "";
  }
  if (piece !== "") await write(output, piece);
}

/** A file that is there whole or not at all. */
async function writeWhole(target: string, texts: AsyncIterable<string>): Promise<void> {
  const part = `${target}.part`;
  const file = await open(part, "w");
  try {
    const output: Output = {
      write: (text, done) => {
        file.appendFile(text).then(() => done(), done);
        return true;
      },
    };
    await pour(texts, output);
    await file.sync();
    await file.close();
    await rename(part, target);
  } catch (error) {
    await file.close().catch(() => undefined);
    await rm(part, { force: true });
    throw error;
  }
}

const unwritable =
  (target: string) =>
  (error: unknown): never => {
    const { code = "", message } = error as NodeJS.ErrnoException;
    if (["EACCES", "EPERM", "ENOENT", "ENOTDIR", "EISDIR", "EROFS", "ENOSPC"].includes(code))
      throw new UserError(`"${target}" cannot be written: ${message}`, "name another file with --out.", EXIT.usage);
    throw error;
  };

/** The source with a count of what leaves it. */
function countedSource(source: Source, passed: { claims: number; events: number }): Source {
  async function* each<T>(rows: AsyncIterable<T>, what: "claims" | "events"): AsyncGenerator<T> {
    for await (const row of rows) {
      passed[what]++;
      yield row;
    }
  }
  return { claims: () => each(source.claims(), "claims"), events: () => each(source.events(), "events") };
}

async function tell({ losses, of }: Job, number: number, options: ExportOptions, context: Context): Promise<void> {
  const reporter = new Reporter(context.stderr);
  await reporter.line(`${count(number, of.slice(0, -1))} exported as ${options.format}`);
  const lost = losses.report();
  for (const { code, meaning, count: times } of lost) await reporter.line(`  lost ${times} x ${code}: ${meaning}`);
  if (options.losses !== undefined) {
    const report = { format: options.format, of, exported: number, losses: lost };
    await writeWhole(
      options.losses,
      (async function* () {
        yield `${JSON.stringify(report, null, 1)}\n`;
      })(),
    ).catch(unwritable(options.losses));
  }
}
