import { mkdir, readFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import type { Command } from "commander";
import type { Answer } from "../../io/collect/fetch.ts";
import { type Plan, planOf, type Source } from "../../io/collect/sources.ts";
import { loadState, saveState } from "../../io/collect/state.ts";
import { watch } from "../../io/collect/watch.ts";
import { type Cleaned, only, readingWith } from "../../io/formats/index.ts";
import { Captures } from "../../io/integrity/index.ts";
import {
  eventsAreCurrent,
  importedPlaces,
  type Ledger,
  latestAt,
  loadClaimsOf,
  type Received,
} from "../../io/ledger/index.ts";
import { addBatch, type Totals } from "./add.ts";
import { type Context, write } from "./context.ts";
import { type Crew, crewFor } from "./crew.ts";
import { EXIT, type ExitCode, UserError } from "./exit.ts";
import { relink } from "./linking.ts";
import { example, ledgerOption } from "./options.ts";
import { count, Reporter } from "./report.ts";
import { VERSION } from "./version.ts";
import { versionChanges } from "./versions.ts";
import { withLedger } from "./with-ledger.ts";

interface WatchOptions {
  readonly ledger: string;
  readonly once?: boolean;
  /** False where answers are not kept as they were received. */
  readonly captures?: boolean;
}

export function watchCommand(
  program: Command,
  run: (work: Promise<ExitCode>) => Promise<void>,
  context: Context,
): void {
  program
    .command("watch")
    .description("follow feeds, pages and Telegram channels on a schedule; Ctrl-C stops, the same command goes on")
    .argument("<plan>", "what to follow (YAML, see docs/cli.md), or a list of feeds (OPML)")
    .addOption(ledgerOption())
    .option("--no-captures", "do not keep the answers as they were received")
    .option("--once", "look once at every source that is due, then end")
    .addHelpText("after", example("lagebild watch sources.yaml --ledger /data/war"))
    .action((path: string, options: WatchOptions) => run(watchPlan(path, options, context)));
}

async function watchPlan(path: string, options: WatchOptions, context: Context): Promise<ExitCode> {
  const plan = await readPlan(path);
  const reporter = new Reporter(context.stderr);
  const signal = context.stopping?.() ?? new AbortController().signal;
  await mkdir(options.ledger, { recursive: true });
  const crew = await crewFor(context, await withLedger(options.ledger, "write", importedPlaces), 1, 0);
  const totals: Totals = { added: 0, claims: 0, known: 0 };
  const clock = {
    now: Date.now,
    sleep: (milliseconds: number) =>
      sleep(Math.min(milliseconds, 2 ** 30), undefined, { signal }).catch(() => undefined),
  };
  await watch(plan, await loadState(options.ledger), {
    clock,
    signal,
    once: options.once === true,
    reading: readingWith({ defaults: {} }),
    clean: crew.clean,
    save: (state) => saveState(options.ledger, state),
    keep: (inputs, source, answer) =>
      keepFound(
        { inputs, source, answer: options.captures === false ? null : answer },
        options.ledger,
        crew,
        reporter,
        totals,
        context,
      ),
  });
  await reporter.line(
    `${count(totals.added, "report")} added with ${count(totals.claims, "claim")}; ${count(reporter.problems, "problem")} (ledger ${options.ledger})`,
  );
  return reporter.problems > 0 ? EXIT.inputs : EXIT.ok;
}

async function readPlan(path: string): Promise<Plan> {
  const text = await readFile(path, "utf8").catch((error: Error) => {
    throw new UserError(`the plan "${path}" cannot be read: ${error.message}`, "check the path.", EXIT.usage);
  });
  const plan = planOf(text);
  if (typeof plan !== "string") return plan;
  throw new UserError(`"${path}" is no plan: ${plan}`, "docs/cli.md shows one under lagebild watch.", EXIT.usage);
}

/** What one look has given. */
interface Look {
  readonly inputs: readonly Cleaned[];
  readonly source: Source;
  /** The answer it came in, where that is to be kept. */
  readonly answer: Answer | null;
}

/** Keeps the reports of one look. The ledger is held only meanwhile, so that others can ask it between two looks. */
async function keepFound(
  { inputs, source, answer }: Look,
  folder: string,
  crew: Crew,
  reporter: Reporter,
  totals: Totals,
  context: Context,
): Promise<void> {
  const found: Received[] = [];
  for (const input of inputs) {
    if (input.type === "problem") await reporter.problem(input.origin, input.remark);
    else found.push(input);
  }
  if (found.length === 0) return;
  const before = totals.added;
  await patiently(() =>
    withLedger(folder, "write", async (ledger) => {
      const previous = await latestAt(
        ledger,
        found.flatMap(({ document }) => document.url ?? []),
      );
      const capture = answer === null ? undefined : await keepAnswer(folder, answer);
      const received = found.map((one) => ({ ...one, capture }));
      const readings = await addBatch(ledger, received, crew, reporter, totals);
      if (!(await eventsAreCurrent(ledger))) await relink(ledger);
      for (const { document, claims } of readings) {
        const old = previous.get(document.url ?? "");
        if (old && old !== document.id) await tellChanges(ledger, old, document.url ?? "", claims, context);
      }
    }),
  );
  if (totals.added > before)
    await reporter.line(`${source.name ?? source.url}: ${count(totals.added - before, "new report")}`);
}

/** Keeps an answer as it was received; gives its SHA-256. The chunks of the transfer are joined by then, so that field says nothing any more. */
async function keepAnswer(folder: string, { url, status, headers, raw, request, at }: Answer): Promise<string> {
  const captures = new Captures(folder, `lagebild ${VERSION}`);
  const fields = Object.fromEntries([...headers].filter(([name]) => name !== "transfer-encoding"));
  const sha256 = await captures.keep(only(raw), { address: url, status, headers: fields, request, at });
  await captures.flush();
  return sha256;
}

/** Tells how a new version of a report differs from the one kept before. */
async function tellChanges(
  ledger: Ledger,
  old: string,
  url: string,
  claims: Parameters<typeof versionChanges>[1],
  context: Context,
): Promise<void> {
  const changes = versionChanges(await loadClaimsOf(ledger, [old]), claims);
  const lines = changes.length > 0 ? changes : ["other words, the same claims"];
  await write(context.stdout, `${url}\n${lines.map((line) => `  ${line}\n`).join("")}`);
}

const TRIES = 60;

/** Tries again while another process holds the ledger, for a minute. */
async function patiently(work: () => Promise<void>): Promise<void> {
  for (let left = TRIES; ; left--) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof UserError && error.code === EXIT.locked) || left === 0) throw error;
      await sleep(1000);
    }
  }
}
