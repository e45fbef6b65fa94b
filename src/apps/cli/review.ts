import { createWriteStream } from "node:fs";
import { userInfo } from "node:os";
import { type Command, InvalidArgumentError, Option } from "commander";
import { type Decision, standing } from "../../core/model/decision.ts";
import { GRADES, type Grade } from "../../core/model/source.ts";
import { codePointIndex } from "../../core/model/span.ts";
import { claimOf } from "../../io/export/contract.ts";
import { decisionsAbout, findByPrefix, type Ledger, loadClaims, loadDocuments } from "../../io/ledger/index.ts";
import { decide, revoke, type Wish } from "../review/decide.ts";
import { goldOf } from "../review/gold.ts";
import { queueOf, STATES, type State } from "../review/queue.ts";
import { short } from "./claim-text.ts";
import { type Context, type Output, widthOf, write } from "./context.ts";
import { EXIT, type ExitCode, UserError } from "./exit.ts";
import { filterOf, withConditions } from "./filters.ts";
import { example, type Format, formatOption, ledgerOption } from "./options.ts";
import { printRows } from "./print.ts";
import { count, Reporter } from "./report.ts";
import { type CorrectOptions, slotWishOf, withSlotOptions } from "./review-slots.ts";
import { decisionLines, queueLines } from "./review-text.ts";
import { identify } from "./source.ts";
import { withLedger } from "./with-ledger.ts";

type Run = (work: Promise<ExitCode>) => Promise<void>;

interface Common {
  readonly ledger: string;
  readonly format: Format;
}
interface DecideOptions extends Common, CorrectOptions {
  readonly by: string;
  readonly note?: string;
}

export function reviewCommand(program: Command, run: Run, context: Context): void {
  const review = program
    .command("review")
    .description(
      "look at the weightiest claims, accept, correct or reject them; nothing is overwritten, all can be undone",
    );
  listCommand(review, run, context);
  decideCommand(review, run, context);
  addCommand(review, run, context);
  undoCommand(review, run, context);
  logCommand(review, run, context);
  exportGoldCommand(review, run, context);
}

const byOption = (): Option =>
  new Option("--by <name>", "who decides; it is kept with the decision").default(userInfo().username, "your user name");

function listCommand(review: Command, run: Run, context: Context): void {
  withConditions(review.command("list"))
    .description("list claims to be reviewed, the most consequential and least certain first")
    .addOption(
      new Option("--state <state>", "claims nobody decided, or with this verdict").choices(STATES).default("open"),
    )
    .addOption(formatOption())
    .addOption(ledgerOption())
    .addHelpText(
      "after",
      example("lagebild review list --place Bakhmut --limit 10\nlagebild review list --state corrected"),
    )
    .action((_: unknown, command: Command) => run(list(command.opts(), context)));
}

/** As many as are shown where the user does not say. */
const SHOWN = 20;

async function list(
  options: Common & { readonly state: State; readonly limit?: number },
  context: Context,
): Promise<ExitCode> {
  return withLedger(options.ledger, "ask", async (ledger) => {
    const { items, total } = await queueOf(ledger, options.state, filterOf(options));
    const shown = items.slice(0, options.limit ?? SHOWN);
    const rows = options.format === "table" ? [] : await exportedItems(ledger, shown);
    await printRows(rows, options.format, context, () => queueLines(shown, widthOf(context.stdout)));
    const rest = total > shown.length ? ` of ${total.toLocaleString("en-GB")} (--limit shows more)` : "";
    await new Reporter(context.stderr).line(`${count(shown.length, "claim")}${rest}, ${options.state}`);
    return EXIT.ok;
  });
}

async function exportedItems(ledger: Ledger, items: Awaited<ReturnType<typeof queueOf>>["items"]): Promise<unknown[]> {
  const documents = await loadDocuments(ledger, [...new Set(items.map(({ claim }) => claim.document))]);
  const indexes = new Map(documents.map((one) => [one.id, codePointIndex(one.text)]));
  return items.map(({ claim, weight, concerns }) => ({
    ...claimOf(claim, indexes.get(claim.document) ?? ((offset) => offset)),
    document: claim.document,
    weight,
    concerns,
    ...(claim.review && { review: claim.review }),
  }));
}

const DECISIONS = ["accept", "reject", "correct", "same", "different", "note", "grade"] as const;

function decideCommand(review: Command, run: Run, context: Context): void {
  withSlotOptions(
    review
      .command("decide")
      .description("decide about claims: accept, reject, correct, same, different, note; or grade a source")
      .argument("<decision>", DECISIONS.join(", "), oneOf(DECISIONS))
      .argument("<ids...>", "claims by id, or as much of it as is unique; of grade, the source and A to F")
      .option("--note <text>", "why; of note, its text"),
    "correct: ",
  )
    .addOption(byOption())
    .addOption(ledgerOption())
    .addHelpText(
      "after",
      example(
        'lagebild review decide accept 3f2a91c0 77ab01de\nlagebild review decide correct 3f2a91c0 --place "Kramatorsk" --quantity killed=39..52\nlagebild review decide same 3f2a91c0 77ab01de --note "same morning, same station"\nlagebild review decide grade Beispielblatt B',
      ),
    )
    .action((action: Wish["action"], ids: string[], options: DecideOptions) =>
      run(decideAll(action, ids, options, context)),
    );
}

interface AddOptions extends DecideOptions {
  readonly start?: number;
}

function addCommand(review: Command, run: Run, context: Context): void {
  withSlotOptions(
    review
      .command("add")
      .description("add a claim that reading missed: words of a report, their kind, and what else they say")
      .argument("<report>", "report by id, or as much of it as is unique")
      .argument("<words>", "the words that make the claim, exactly as they stand there")
      .option("--start <number>", "where they begin, in code points, if they stand there more than once", wholeNumber)
      .option("--note <text>", "why"),
  )
    .addOption(byOption())
    .addOption(ledgerOption())
    .addHelpText(
      "after",
      example('lagebild review add 5d1c0b7e "the bridge is gone" --kind destruction --place Kupiansk'),
    )
    .action((report: string, words: string, options: AddOptions) => run(addClaim(report, words, options, context)));
}

function wholeNumber(value: string): number {
  if (/^\d+$/.test(value)) return Number(value);
  throw new InvalidArgumentError("Expected a whole number.");
}

async function addClaim(report: string, quote: string, options: AddOptions, context: Context): Promise<ExitCode> {
  const { by, note, start } = options;
  return withLedger(options.ledger, "write", async (ledger) => {
    const reports = (await findByPrefix(ledger, report)).filter(({ type }) => type === "document");
    const document = onlyOne(reports, report, "report", '"lagebild documents" lists the ids.');
    const wish: Wish = { action: "add", by, note, at: { document, quote, start }, slots: slotWishOf(options) };
    await tellMade(await decide(ledger, [wish], nowOf(context)), context);
    return EXIT.ok;
  });
}

/** Shows decisions that were made, and how they are taken back. */
async function tellMade(made: readonly Decision[], context: Context): Promise<void> {
  await write(context.stdout, decisionLines(made, new Set(), widthOf(context.stdout)));
  await new Reporter(context.stderr).line(
    `kept; taken back by: lagebild review undo ${made.map((one) => short(one.id)).join(" ")}`,
  );
}

function oneOf<T extends string>(known: readonly T[]): (value: string) => T {
  return (value) => {
    const found = known.find((one) => one === value);
    if (found) return found;
    throw new InvalidArgumentError(`Expected one of ${known.join(", ")}.`);
  };
}

async function decideAll(
  action: Wish["action"],
  names: readonly string[],
  options: DecideOptions,
  context: Context,
): Promise<ExitCode> {
  return withLedger(options.ledger, "write", async (ledger) => {
    const wishes = await wishesOf(ledger, action, names, options);
    await tellMade(await decide(ledger, wishes, nowOf(context)), context);
    return EXIT.ok;
  });
}

const nowOf = (context: Context): string => (context.now?.() ?? new Date()).toISOString();

/** One decision for each claim; of `same` and `different` one for both, of `grade` one for the source. */
async function wishesOf(
  ledger: Ledger,
  action: Wish["action"],
  names: readonly string[],
  options: DecideOptions,
): Promise<Wish[]> {
  const base = { action, by: options.by, note: options.note };
  if (action === "grade") {
    const [name = "", grade = ""] = names;
    const found = GRADES.find((one) => one === grade.toUpperCase());
    if (!found || names.length !== 2)
      throw new UserError(
        "grade wants a source and one of A, B, C, D, E, F",
        "lagebild review decide grade NAME B",
        EXIT.usage,
      );
    return [{ ...base, source: await identify(ledger, name), grade: found satisfies Grade }];
  }
  const claims: string[] = [];
  for (const name of names) claims.push(await claimNamed(ledger, name));
  if (action === "same" || action === "different") return [{ ...base, claims }];
  const slots = action === "correct" ? slotWishOf(options) : undefined;
  return claims.map((id) => ({ ...base, claims: [id], slots }));
}

/** The one claim whose id begins so. */
async function claimNamed(ledger: Ledger, prefix: string): Promise<string> {
  const found = (await findByPrefix(ledger, prefix)).filter(({ type }) => type === "claim");
  return onlyOne(found, prefix, "claim", '"lagebild review list" and "claims" list the ids.');
}

function onlyOne(found: readonly { readonly id: string }[], prefix: string, what: string, wayOut: string): string {
  const [first, second] = found;
  if (!first) throw new UserError(`no ${what} has the id "${prefix}"`, wayOut, EXIT.unknown);
  if (!second) return first.id;
  throw new UserError(
    `the id "${prefix}" is not unique: ${found.map((one) => one.id).join(", ")}`,
    "give more of it.",
    EXIT.unknown,
  );
}

function undoCommand(review: Command, run: Run, context: Context): void {
  review
    .command("undo")
    .description("take decisions back; they are kept, and hold no longer")
    .argument("[ids...]", "decisions by id; where none is given, the last one that you made")
    .option("--note <text>", "why")
    .addOption(byOption())
    .addOption(ledgerOption())
    .addHelpText("after", example("lagebild review undo\nlagebild review undo 9c01d2aa"))
    .action((ids: string[], options: DecideOptions) => run(undo(ids, options, context)));
}

async function undo(prefixes: readonly string[], options: DecideOptions, context: Context): Promise<ExitCode> {
  return withLedger(options.ledger, "write", async (ledger) => {
    const all = await decisionsAbout(ledger);
    const ids = prefixes.length > 0 ? prefixes.map((prefix) => decisionNamed(all, prefix)) : [lastOf(all, options.by)];
    const made = await revoke(ledger, ids, options, nowOf(context));
    await write(context.stdout, decisionLines(made, new Set(), widthOf(context.stdout)));
    return EXIT.ok;
  });
}

const decisionNamed = (all: readonly Decision[], prefix: string): string =>
  onlyOne(
    all.filter((one) => one.id.startsWith(prefix)),
    prefix,
    "decision",
    '"lagebild review log" lists them.',
  );

function lastOf(all: readonly Decision[], by: string): string {
  const last = standing(all).findLast((one) => one.by === by);
  if (last) return last.id;
  throw new UserError(
    `there is no decision of "${by}" that holds`,
    '"lagebild review log" lists all; --by names whose.',
    EXIT.unknown,
  );
}

function logCommand(review: Command, run: Run, context: Context): void {
  review
    .command("log")
    .description("list all decisions, the latest first, those that were taken back too")
    .argument("[claim]", "only those about this claim's report")
    .addOption(formatOption())
    .addOption(ledgerOption())
    .addHelpText("after", example("lagebild review log\nlagebild review log 3f2a91c0 --format json"))
    .action((claim: string | undefined, options: Common) => run(log(claim, options, context)));
}

async function log(claim: string | undefined, options: Common, context: Context): Promise<ExitCode> {
  return withLedger(options.ledger, "ask", async (ledger) => {
    const all = await decisionsAbout(ledger);
    const document = claim === undefined ? null : await documentOf(ledger, claim);
    const chosen = all
      .filter((one) => document === null || one.claims.some((at) => at.document === document))
      .reverse();
    const hold = new Set(standing(all).map((one) => one.id));
    const revoked = new Set(all.filter((one) => one.action !== "revoke" && !hold.has(one.id)).map((one) => one.id));
    await printRows(
      chosen.map((one) => ({ ...one, holds: hold.has(one.id) })),
      options.format,
      context,
      () => decisionLines(chosen, revoked, widthOf(context.stdout)),
    );
    await new Reporter(context.stderr).line(count(chosen.length, "decision"));
    return EXIT.ok;
  });
}

async function documentOf(ledger: Ledger, claim: string): Promise<string | null> {
  const [found] = await loadClaims(ledger, [await claimNamed(ledger, claim)]);
  return found?.document ?? null;
}

function exportGoldCommand(review: Command, run: Run, context: Context): void {
  review
    .command("export")
    .description(
      "write what was decided as gold: reports with the claims that people accepted, corrected or added, JSONL",
    )
    .option("--out <file>", "the file to write; standard output where not given")
    .option("--partial", "reports too of which some claims are not decided yet")
    .addOption(ledgerOption())
    .addHelpText("after", example("lagebild review export --out gold.jsonl"))
    .action((options: GoldOptions) => run(exportGold(options, context)));
}

interface GoldOptions {
  readonly ledger: string;
  readonly out?: string;
  readonly partial?: boolean;
}

async function exportGold(options: GoldOptions, context: Context): Promise<ExitCode> {
  return withLedger(options.ledger, "ask", async (ledger) => {
    const file = options.out === undefined ? null : createWriteStream(options.out);
    const output: Output = file
      ? { write: (text, done) => file.write(text, (error) => done(error ?? null)) }
      : context.stdout;
    const reporter = new Reporter(context.stderr);
    let [reports, claims, left] = [0, 0, 0];
    for await (const { line, open } of goldOf(ledger)) {
      if (open > 0 && !options.partial) {
        left++;
        continue;
      }
      reports++;
      claims += line.claims.length;
      await write(output, `${JSON.stringify(line)}\n`);
    }
    if (file) await new Promise<void>((resolve, reject) => file.once("error", reject).end(resolve));
    await reporter.line(`${count(reports, "report")} with ${count(claims, "claim")}`);
    if (left > 0)
      await reporter.line(
        `${count(left, "report")} left out: some of their claims are not decided yet (--partial takes what is)`,
      );
    return EXIT.ok;
  });
}
