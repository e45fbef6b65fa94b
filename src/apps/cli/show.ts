import type { Command } from "commander";
import type { Claim } from "../../core/model/claim.ts";
import {
  findByPrefix,
  findClaims,
  type Ledger,
  loadClaims,
  loadDocuments,
  loadEvents,
  type Named,
  rejectedClaims,
} from "../../io/ledger/index.ts";
import { weighed } from "./assess.ts";
import { documentsOf, exported } from "./claims.ts";
import { type Context, widthOf, write } from "./context.ts";
import { page } from "./event.ts";
import { EXIT, type ExitCode, UserError } from "./exit.ts";
import { impliedFor, impliedLines } from "./implied.ts";
import { example, type Format, formatOption, ledgerOption } from "./options.ts";
import { jsonText } from "./print.ts";
import { claimPage, documentPage } from "./show-pages.ts";
import { withLedger } from "./with-ledger.ts";

interface ShowOptions {
  readonly ledger: string;
  readonly format: Format;
  readonly why?: boolean;
}

export function showCommand(program: Command, run: (work: Promise<ExitCode>) => Promise<void>, context: Context): void {
  program
    .command("show")
    .description("show a claim, event or report, with the exact words marked in their text")
    .argument("<id>", "its id, or as much of the beginning as is unique")
    .option("--why", "tell by which rule and over which steps a claim was found")
    .addOption(formatOption())
    .addOption(ledgerOption())
    .addHelpText("after", example("lagebild show 3f2a91c0 --why"))
    .action((id: string, options: ShowOptions) => run(show(id, options, context)));
}

export async function show(id: string, options: ShowOptions, context: Context): Promise<ExitCode> {
  return withLedger(options.ledger, "ask", async (ledger) => {
    const named = await resolve(ledger, id);
    await write(context.stdout, await SHOWN[named.type](ledger, named.id, options, context));
    return EXIT.ok;
  });
}

/** The one thing that an id, or the beginning of one, names. */
async function resolve(ledger: Ledger, id: string): Promise<Named> {
  const found = await findByPrefix(ledger, id);
  const [first, second] = found;
  if (!first)
    throw new UserError(
      `nothing in the ledger has the id "${id}"`,
      '"lagebild claims", "events" and "documents" list the ids.',
      EXIT.unknown,
    );
  if (!second) return first;
  const candidates = found.map((one) => `${one.type} ${one.id}`).join(", ");
  throw new UserError(`the id "${id}" is not unique: ${candidates}`, "give more of it.", EXIT.unknown);
}

type Show = (ledger: Ledger, id: string, options: ShowOptions, context: Context) => Promise<string>;

const SHOWN: Readonly<Record<Named["type"], Show>> = { claim: showClaim, document: showDocument, event: showEvent };

async function showClaim(ledger: Ledger, id: string, options: ShowOptions, context: Context): Promise<string> {
  const [claim] = [...(await loadClaims(ledger, [id])), ...(await rejectedClaims(ledger, { ids: [id] }))] as [Claim];
  const documents = await documentsOf(ledger, [claim]);
  if (options.format !== "table") {
    const more = { ...(claim.review && { review: claim.review }), ...(options.why && { trail: claim.trail }) };
    return jsonText({ ...exported([claim], documents)[0], ...more }, options.format);
  }
  const document = documents.get(claim.document);
  return document ? claimPage(claim, document, styleOf(options, context)) : "";
}

async function showDocument(ledger: Ledger, id: string, options: ShowOptions, context: Context): Promise<string> {
  const [document] = await loadDocuments(ledger, [id]);
  const claims = await findClaims(ledger, { document: id });
  if (!document) return "";
  const implied = document.published ? null : await impliedFor(ledger, claims);
  if (options.format !== "table")
    return jsonText(
      { ...document, ...(implied && { implied }), claims: exported(claims, new Map([[id, document]])) },
      options.format,
    );
  const style = styleOf(options, context);
  return documentPage(document, claims, style, implied ? impliedLines(implied, style.width) : []);
}

async function showEvent(ledger: Ledger, id: string, options: ShowOptions, context: Context): Promise<string> {
  const found = await loadEvents(ledger, [id]);
  if (found.length === 0) return "";
  const one = await weighed(ledger, found);
  const width = widthOf(context.stdout);
  if (options.format === "table") return page(one, width);
  const documents = await documentsOf(ledger, one.claims);
  return jsonText({ ...one.assessments[0], claims: exported(one.claims, documents) }, options.format);
}

const styleOf = ({ why }: ShowOptions, { stdout }: Context): { width: number; colour: boolean; why: boolean } => ({
  width: widthOf(stdout),
  colour: stdout.isTTY === true && !process.env.NO_COLOR,
  why: why ?? false,
});
