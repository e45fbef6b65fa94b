import { open, readFile, rename, rm } from "node:fs/promises";
import { type Command, InvalidArgumentError, Option } from "commander";
import { z } from "zod";
import {
  FORMATS,
  type Format,
  type Job,
  Losses,
  type Of,
  PUBLIC_LOSSES,
  publicSource,
  type Source,
} from "../../io/export/index.ts";
import { exportEverything } from "./backup.ts";
import { type Context, type Output, write } from "./context.ts";
import { EXIT, type ExitCode, UserError } from "./exit.ts";
import { exportSource } from "./export-source.ts";
import { type AskOptions, filterOf, withConditions } from "./filters.ts";
import { example, ledgerOption, positive } from "./options.ts";
import { publicNames } from "./public-names.ts";
import { count, Reporter } from "./report.ts";
import { VERSION } from "./version.ts";
import { withLedger } from "./with-ledger.ts";

interface ExportOptions extends Omit<AskOptions, "format"> {
  readonly format?: string;
  readonly all?: boolean;
  readonly of?: Of;
  readonly out?: string;
  readonly losses?: string;
  readonly state?: string;
  readonly public?: boolean;
  readonly coarse: number;
  readonly delay: number;
}

export function exportCommand(
  program: Command,
  run: (work: Promise<ExitCode>) => Promise<void>,
  context: Context,
): void {
  withConditions(program.command("export"))
    .description("write claims or events in the form of another tool, and tell what that form cannot carry")
    .addOption(new Option("--format <format>", "the form").choices(Object.keys(FORMATS)))
    .option("--all", "everything in open forms, into the folder named with --out")
    .addOption(
      new Option("--of <what>", "claims or events, where the form can hold both").choices(["claims", "events"]),
    )
    .option("--out <file>", "the file to write; standard output where not given")
    .option("--losses <file>", "write what was lost as JSON")
    .option(
      "--state <file>",
      "rss: what was exported last time; only new and changed events are written, and the file renewed",
    )
    .option("--public", "for publication: coarse positions, a delay, names of private persons replaced")
    .option("--coarse <km>", "with --public: positions no more exact than this", positive, 5)
    .option("--delay <hours>", "with --public: reports younger than this are left out", hours, 24)
    .addOption(ledgerOption())
    .addHelpText(
      "after",
      example(
        "lagebild export --format csv --kind casualties > claims.csv\nlagebild export --format geoparquet --of events --out events.parquet",
      ),
    )
    .action((_options: unknown, command: Command) => run(exportTo(command.opts<ExportOptions>(), context)));
}

function hours(value: string): number {
  const number = Number(value);
  if (value !== "" && Number.isFinite(number) && number >= 0) return number;
  throw new InvalidArgumentError("Expected a number of hours, 0 or more.");
}

/** Writes the export, then tells what was lost. */
async function exportTo(options: ExportOptions, context: Context): Promise<ExitCode> {
  if (options.all) return exportEverything(targetOf(options), options.ledger, context);
  if (options.format === undefined)
    throw new UserError("no format is named", "name one with --format, or --all.", EXIT.usage);
  const format = FORMATS[options.format] as Format;
  const of = options.of ?? format.of[0];
  if (!format.of.includes(of))
    throw new UserError(`"${options.format}" holds no ${of}`, `leave out --of, or name ${format.of[0]}.`, EXIT.usage);
  return withLedger(options.ledger, "ask", async (ledger) => {
    const passed = { claims: 0, events: 0 };
    const about = { at: (context.now?.() ?? new Date()).toISOString(), version: VERSION };
    const losses = new Losses({ ...format.losses, ...(options.public && PUBLIC_LOSSES) });
    const all = exportSource(ledger, filterOf(options));
    const shown = options.public ? publicSource(all, await publicOptions(options, about.at), losses) : all;
    const states = await statesOf(options);
    const job: Job = { source: countedSource(shown, passed), of, about, losses, ...states };
    await produce(format, job, options, context);
    if (options.state !== undefined) await writeWhole(options.state, statesText(job)).catch(unwritable(options.state));
    await tell(job, passed[of], options, context);
    return EXIT.ok;
  });
}

const publicOptions = async ({ coarse, delay }: ExportOptions, at: string) => ({
  km: coarse,
  before: new Date(Date.parse(at) - delay * 3_600_000).toISOString(),
  isPublic: await publicNames(),
});

/** What the state file knows of events: one JSON object a line. */
async function statesOf({ state }: ExportOptions): Promise<Pick<Job, "previous" | "current">> {
  if (state === undefined) return {};
  const text = await readFile(state, "utf8").catch(() => "");
  try {
    const lines = text.split("\n").filter(Boolean);
    const pairs = lines.map((line) => stateLine.parse(JSON.parse(line)));
    return { previous: new Map(pairs.map((one) => [one.event, one.state])), current: new Map() };
  } catch {
    throw new UserError(
      `"${state}" is no state file of Lagebild`,
      "name another with --state, or remove it.",
      EXIT.usage,
    );
  }
}

const stateLine = z.object({ event: z.string(), state: z.string() });

async function* statesText({ previous, current }: Job): AsyncGenerator<string> {
  for (const [event, state] of new Map([...(previous ?? []), ...(current ?? [])]))
    yield `${JSON.stringify({ event, state })}\n`;
}

function targetOf({ out }: ExportOptions): string {
  if (out === undefined) throw new UserError("--all needs a folder", "name one with --out FOLDER.", EXIT.usage);
  return out;
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
