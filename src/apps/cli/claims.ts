import type { Command } from "commander";
import type { Claim } from "../../core/model/claim.ts";
import type { Document } from "../../core/model/document.ts";
import { codePointIndex } from "../../core/model/span.ts";
import { type ContractClaim, claimOf } from "../../io/export/contract.ts";
import { countClaims, findClaims, type Ledger, loadDocuments } from "../../io/ledger/index.ts";
import { claimLines } from "./claim-lines.ts";
import { short } from "./claim-text.ts";
import { type Context, widthOf } from "./context.ts";
import { EXIT, type ExitCode } from "./exit.ts";
import { type AskOptions, filterOf, withFilters } from "./filters.ts";
import { example } from "./options.ts";
import { printRows } from "./print.ts";
import { count, Reporter } from "./report.ts";
import { shorten } from "./table.ts";
import { withLedger } from "./with-ledger.ts";

export function claimsCommand(
  program: Command,
  run: (work: Promise<ExitCode>) => Promise<void>,
  context: Context,
): void {
  withFilters(program.command("claims"))
    .description("list the claims of the ledger, with their words and whose words they are")
    .addHelpText(
      "after",
      example(
        "lagebild claims --place Bakhmut --from 2023-05-15 --until 2023-05-21\nlagebild claims --kind casualties --format jsonl",
      ),
    )
    .action((_options: unknown, command: Command) => run(claims(command.opts<AskOptions>(), context)));
}

/** As many as are shown where the user does not say. */
const SHOWN = 50;

export async function claims(options: AskOptions, context: Context): Promise<ExitCode> {
  return withLedger(options.ledger, "ask", async (ledger) => {
    const limit = options.limit ?? (options.format === "table" ? SHOWN : undefined);
    const found = await findClaims(ledger, { ...filterOf(options), limit });
    const documents = await documentsOf(ledger, found);
    await printRows(exported(found, documents), options.format, context, () =>
      grouped(found, documents, widthOf(context.stdout)),
    );
    await summarise(ledger, options, found, context);
    return EXIT.ok;
  });
}

async function summarise(
  ledger: Ledger,
  options: AskOptions,
  found: readonly Claim[],
  context: Context,
): Promise<void> {
  const all = await countClaims(ledger, filterOf(options));
  const rest = all > found.length ? ` of ${all.toLocaleString("en-GB")} (--limit shows more)` : "";
  const reports = count(new Set(found.map((claim) => claim.document)).size, "report");
  await new Reporter(context.stderr).line(`${count(found.length, "claim")}${rest} in ${reports}`);
}

/** The documents of some claims, by id. */
export async function documentsOf(ledger: Ledger, found: readonly Claim[]): Promise<Map<string, Document>> {
  const ids = [...new Set(found.map((claim) => claim.document))];
  return new Map((await loadDocuments(ledger, ids)).map((document) => [document.id, document]));
}

/** A claim as in the contract of `read`, with its document. */
export type ExportedClaim = ContractClaim & {
  readonly document: string;
  readonly source: string | null;
  readonly published: string | null;
};

export function exported(found: readonly Claim[], documents: ReadonlyMap<string, Document>): ExportedClaim[] {
  const indexes = new Map([...documents].map(([id, document]) => [id, codePointIndex(document.text)]));
  return found.map((claim) => {
    const document = documents.get(claim.document);
    const facts = {
      document: claim.document,
      source: document?.source ?? null,
      published: document?.published?.at ?? null,
    };
    return { ...claimOf(claim, indexes.get(claim.document) ?? ((offset) => offset)), ...facts };
  });
}

/** Claims under the report they stand in. */
function grouped(found: readonly Claim[], documents: ReadonlyMap<string, Document>, width: number): string {
  let text = "";
  let last = "";
  for (const claim of found) {
    if (claim.document !== last)
      text += `${text === "" ? "" : "\n"}${headOf(claim.document, documents.get(claim.document), width)}\n`;
    last = claim.document;
    text += claimLines([claim], width - 2).replace(/^(?=.)/gm, "  ");
  }
  return text;
}

function headOf(id: string, document: Document | undefined, width: number): string {
  const facts = [
    document?.source ?? "unknown publisher",
    document?.published?.at.slice(0, 10) ?? "undated",
    document?.title ?? "",
  ];
  return shorten(`${short(id)}  ${facts.filter(Boolean).join(" · ")}`, width);
}
