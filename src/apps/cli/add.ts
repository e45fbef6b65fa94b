import { once } from "node:events";
import { PassThrough } from "node:stream";
import type { Command } from "commander";
import type { Reading } from "../../core/model/claim.ts";
import { remark } from "../../core/model/remarks.ts";
import { listFiles, openFile } from "../../io/formats/index.ts";
import { Captures } from "../../io/integrity/index.ts";
import {
  eventsAreCurrent,
  importedPlaces,
  keep,
  type Ledger,
  type Received,
  sortReceived,
} from "../../io/ledger/index.ts";
import type { Context, Reader } from "./context.ts";
import { EXIT, type ExitCode } from "./exit.ts";
import { relink } from "./linking.ts";
import { example, ledgerOption, type ReadOptions, withDefaults } from "./options.ts";
import { count, Reporter } from "./report.ts";
import { readSafely } from "./safely.ts";
import { VERSION } from "./version.ts";
import { withLedger } from "./with-ledger.ts";

export interface AddOptions extends Omit<ReadOptions, "format" | "ledger"> {
  readonly ledger: string;
  /** False where the files themselves are not kept. */
  readonly captures?: boolean;
}

export function addCommand(program: Command, run: (work: Promise<ExitCode>) => Promise<void>, context: Context): void {
  withDefaults(program.command("add"))
    .description("read reports into the ledger; a report that is there already is not added again")
    .argument("<path...>", "files or folders of the formats in docs/cli.md, or - for standard input")
    .option("--no-captures", "do not keep the files as they were received")
    .addOption(ledgerOption())
    .addHelpText("after", example("lagebild add samples/\nlagebild add posts.jsonl --ledger /data/war"))
    .action((paths: string[], options: AddOptions) => run(add(paths, options, context)));
}

/** What happened to the reports. */
export interface Totals {
  added: number;
  claims: number;
  known: number;
}

/** Reads reports into the ledger, in batches of whole documents. */
export async function add(paths: readonly string[], options: AddOptions, context: Context): Promise<ExitCode> {
  const reporter = new Reporter(context.stderr);
  return withLedger(options.ledger, "write", async (ledger) => {
    const reader = await context.reader(await importedPlaces(ledger));
    const totals: Totals = { added: 0, claims: 0, known: 0 };
    const captures = options.captures === false ? null : new Captures(options.ledger, `lagebild ${VERSION}`);
    for await (const batch of batches(received(paths, options, context, reader, reporter, captures))) {
      await captures?.flush();
      await addBatch(ledger, batch, reader, reporter, totals);
      reporter.advance(0, count(totals.added, "report"));
    }
    await captures?.flush();
    reporter.stop();
    if (!(await eventsAreCurrent(ledger))) await relink(ledger);
    await reporter.line(summary(totals, reporter.problems, options.ledger));
    return reporter.problems > 0 ? EXIT.inputs : EXIT.ok;
  });
}

function summary({ added, claims, known }: Totals, problems: number, folder: string): string {
  const parts = [
    added === 0 && known > 0 ? "nothing new" : `${count(added, "report")} added with ${count(claims, "claim")}`,
  ];
  if (known > 0) parts.push(`${count(known, "report")} known already`);
  if (problems > 0) parts.push(count(problems, "problem"));
  return `${parts.join("; ")} (ledger ${folder})`;
}

async function* received(
  paths: readonly string[],
  options: AddOptions,
  context: Context,
  reader: Reader,
  reporter: Reporter,
  captures: Captures | null,
): AsyncGenerator<Received> {
  const { files, problems } = await listFiles(paths);
  for (const { origin, remark } of problems) await reporter.problem(origin, remark);
  reporter.start(
    files.reduce((sum, file) => sum + file.bytes, 0),
    "read",
  );
  const stdin = teed(context.stdin, captures);
  const opened = {
    clean: reader.clean,
    defaults: options,
    stdin,
    onBytes: (bytes: number) => reporter.advance(bytes),
  };
  for (const file of files) {
    // A file that cannot be kept cannot be read either; reading it tells why.
    const capture = file.path === "-" ? undefined : await captures?.keepFile(file.path).catch(() => undefined);
    for await (const input of openFile(file, opened)) {
      if (input.type === "problem") await reporter.problem(input.origin, input.remark);
      else yield { ...input, capture };
    }
  }
}

/** Standard input, kept while it is read. */
async function* teed(stdin: AsyncIterable<Uint8Array>, captures: Captures | null): AsyncGenerator<Uint8Array> {
  if (captures === null) return yield* stdin;
  const copy = new PassThrough();
  const kept = captures.keep(copy, { address: "-" });
  try {
    for await (const chunk of stdin) {
      if (!copy.write(chunk)) await Promise.race([once(copy, "drain"), kept]);
      yield chunk;
    }
  } finally {
    copy.end();
    await kept;
  }
}

/** Bounds of a batch: so many documents, or so many characters of text. */
const BATCH = { documents: 500, characters: 2_000_000 };

async function* batches(reports: AsyncIterable<Received>): AsyncGenerator<Received[]> {
  let batch: Received[] = [];
  let characters = 0;
  for await (const report of reports) {
    batch.push(report);
    characters += report.document.text.length;
    if (batch.length < BATCH.documents && characters < BATCH.characters) continue;
    yield batch;
    batch = [];
    characters = 0;
  }
  if (batch.length > 0) yield batch;
}

/** Reads what is new of a batch and keeps it as one transaction; gives the readings of it. */
export async function addBatch(
  ledger: Ledger,
  batch: readonly Received[],
  reader: Reader,
  reporter: Reporter,
  totals: Totals,
): Promise<Reading[]> {
  const { fresh, known, taken } = await sortReceived(ledger, batch);
  for (const { origin, document } of taken) {
    await reporter.problem(origin, remark("id-taken", `a different report has the id "${document.id}"`));
  }
  const readings: (Reading & Omit<Received, "document">)[] = [];
  for (const { origin, document, capture } of fresh) {
    const result = readSafely(reader, document);
    if ("code" in result) await reporter.problem(origin, result);
    else readings.push({ ...result, origin, capture });
  }
  await keep(ledger, readings, reader.version, new Date().toISOString());
  totals.added += readings.length;
  totals.known += known.length;
  totals.claims += readings.reduce((sum, reading) => sum + reading.claims.length, 0);
  return readings;
}
