import { once } from "node:events";
import { PassThrough } from "node:stream";
import type { Command } from "commander";
import type { Reading } from "../../core/model/claim.ts";
import { remark } from "../../core/model/remarks.ts";
import type { Report } from "../../core/model/report.ts";
import { type Input, type Listing, listFiles, openFile } from "../../io/formats/index.ts";
import { Captures } from "../../io/integrity/index.ts";
import {
  eventsAreCurrent,
  importedPlaces,
  keep,
  type Ledger,
  type Received,
  sortReceived,
} from "../../io/ledger/index.ts";
import type { Context } from "./context.ts";
import { type Crew, crewFor, oneByOne } from "./crew.ts";
import { EXIT, type ExitCode } from "./exit.ts";
import { relink } from "./linking.ts";
import { example, jobsOption, ledgerOption, type ReadOptions, withDefaults } from "./options.ts";
import { count, Reporter } from "./report.ts";
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
    .addOption(jobsOption())
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
    const listing = await listFiles(paths);
    const bytes = listing.files.reduce((sum, file) => sum + file.bytes, 0);
    const crew = await crewFor(context, await importedPlaces(ledger), options.jobs, bytes);
    const totals: Totals = { added: 0, claims: 0, known: 0 };
    const captures = options.captures === false ? null : new Captures(options.ledger, `lagebild ${VERSION}`);
    try {
      reporter.start(bytes, "read");
      const taken = taking(listing, options, context, reporter, captures);
      for await (const batch of batches(received(taken, crew, reporter))) {
        await captures?.flush();
        await addBatch(ledger, batch, crew, reporter, totals);
        reporter.advance(0, count(totals.added, "report"));
      }
      await captures?.flush();
    } finally {
      await crew.close();
    }
    reporter.stop();
    if (!(await eventsAreCurrent(ledger))) await relink(ledger, reporter);
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

/** What is in a file, with the capture that keeps the file. */
type Taken = Input & { readonly capture?: string | undefined };

async function* taking(
  { files, problems }: Listing,
  options: AddOptions,
  context: Context,
  reporter: Reporter,
  captures: Captures | null,
): AsyncGenerator<Taken> {
  for (const { origin, remark } of problems) await reporter.problem(origin, remark);
  const stdin = teed(context.stdin, captures);
  const opened = { defaults: options, stdin, onBytes: (bytes: number) => reporter.advance(bytes) };
  for (const file of files) {
    // A file that cannot be kept cannot be read either; reading it tells why.
    const capture = file.path === "-" ? undefined : await captures?.keepFile(file.path).catch(() => undefined);
    for await (const input of openFile(file, opened)) yield { ...input, capture };
  }
}

/** The documents of what was taken; what cannot be read is told. */
async function* received(taken: AsyncIterable<Taken>, crew: Crew, reporter: Reporter): AsyncGenerator<Received> {
  const reportOf = (input: Taken): Report | null => (input.type === "report" ? input.report : null);
  for await (const { item, done } of crew.each("clean", taken, reportOf)) {
    const result = item.type === "problem" ? item.remark : done;
    if (result && "code" in result) await reporter.problem(item.origin, result);
    else if (result) yield { document: result, origin: item.origin, capture: item.capture };
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
  crew: Crew,
  reporter: Reporter,
  totals: Totals,
): Promise<Reading[]> {
  const { fresh, known, taken } = await sortReceived(ledger, batch);
  for (const { origin, document } of taken) {
    await reporter.problem(origin, remark("id-taken", `a different report has the id "${document.id}"`));
  }
  const readings: (Reading & Omit<Received, "document">)[] = [];
  for await (const { item, done } of crew.each("read", oneByOne(fresh), ({ document }) => document)) {
    const { origin, capture } = item;
    if (done && "code" in done) await reporter.problem(origin, done);
    else if (done) readings.push({ ...done, origin, capture });
  }
  await keep(ledger, readings, crew.version, new Date().toISOString());
  totals.added += readings.length;
  totals.known += known.length;
  totals.claims += readings.reduce((sum, reading) => sum + reading.claims.length, 0);
  return readings;
}
