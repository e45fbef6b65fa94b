import type { Command } from "commander";
import { type Assessment, CONVENTIONS, type Convention } from "../../core/model/assessment.ts";
import type { Event } from "../../core/model/event.ts";
import { isSeries } from "../../core/model/event.ts";
import { controlOf } from "../../core/weigh/index.ts";
import { findByPrefix, type Ledger, loadEvents } from "../../io/ledger/index.ts";
import { type Weighed, weighed } from "./assess.ts";
import { documentsOf, exported } from "./claims.ts";
import { type Context, widthOf, write } from "./context.ts";
import { controlLines } from "./control-text.ts";
import { eventClaims } from "./event-claims.ts";
import { EXIT, type ExitCode, UserError } from "./exit.ts";
import { example, type Format, formatOption, ledgerOption } from "./options.ts";
import { jsonText } from "./print.ts";
import { eventPage } from "./show-pages.ts";
import { withLedger } from "./with-ledger.ts";

export interface EventOptions {
  readonly ledger: string;
  readonly format: Format;
  readonly best?: Convention;
}

export function eventCommand(
  program: Command,
  run: (work: Promise<ExitCode>) => Promise<void>,
  context: Context,
): void {
  program
    .command("event")
    .description("show an event: its origins and why they are counted so, what contradicts, figures by side, claims")
    .argument("<id>", "its id, or as much of the beginning as is unique")
    .addOption(bestOption(program))
    .addOption(formatOption())
    .addOption(ledgerOption())
    .addHelpText("after", example("lagebild event 3f2a91c0\nlagebild event 3f2a91c0 --best ucdp --format json"))
    .action((id: string, options: EventOptions) => run(event(id, options, context)));
}

export const bestOption = (program: Command): ReturnType<Command["createOption"]> =>
  program
    .createOption("--best <convention>", "whose convention chooses the best figure")
    .choices(CONVENTIONS)
    .default("latest");

export async function event(id: string, options: EventOptions, context: Context): Promise<ExitCode> {
  return withLedger(options.ledger, "ask", async (ledger) => {
    const found = await eventById(ledger, id);
    const one = await weighed(ledger, [found], options.best);
    await write(
      context.stdout,
      options.format === "table" ? page(one, widthOf(context.stdout)) : await asJson(ledger, one, options.format),
    );
    return EXIT.ok;
  });
}

/** The event of an id, or of its beginning. */
async function eventById(ledger: Ledger, id: string): Promise<Event> {
  const named = (await findByPrefix(ledger, id)).filter(({ type }) => type === "event");
  if (named.length > 1)
    throw new UserError(
      `the id "${id}" is not unique: ${named.map((one) => one.id).join(", ")}`,
      "give more of it.",
      EXIT.unknown,
    );
  const [found] = await loadEvents(
    ledger,
    named.map((one) => one.id),
  );
  if (found) return found;
  throw new UserError(`no event in the ledger has the id "${id}"`, '"lagebild events" lists the ids.', EXIT.unknown);
}

/** An event on one page. */
export function page({ assessments, events, claims, knowledge }: Weighed, width: number): string {
  const [assessment, own] = [assessments[0] as Assessment, events[0] as Event];
  const control = isSeries(own) && own.family === "control" ? controlLines(controlOf(claims, knowledge), width) : [];
  return eventPage(assessment, eventClaims(claims, knowledge.documents, width - 2), width, control);
}

async function asJson(ledger: Ledger, one: Weighed, format: Format): Promise<string> {
  const documents = await documentsOf(ledger, one.claims);
  const control = one.events[0]?.family === "control" ? { control: controlOf(one.claims, one.knowledge) } : {};
  return jsonText({ ...one.assessments[0], ...control, claims: exported(one.claims, documents) }, format);
}
