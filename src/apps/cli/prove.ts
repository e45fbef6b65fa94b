import { writeFile } from "node:fs/promises";
import type { Command } from "commander";
import type { Claim } from "../../core/model/claim.ts";
import { type Kept, NotAsLogged, proofOf } from "../../io/integrity/index.ts";
import { findByPrefix, keptDocuments, type Ledger, loadClaims, rejectedClaims } from "../../io/ledger/index.ts";
import { type Context, write } from "./context.ts";
import { EXIT, type ExitCode, UserError } from "./exit.ts";
import { example, ledgerOption } from "./options.ts";
import { withLedger } from "./with-ledger.ts";

interface ProveOptions {
  readonly ledger: string;
  readonly out?: string;
  readonly bytes?: boolean;
}

export function proveCommand(
  program: Command,
  run: (work: Promise<ExitCode>) => Promise<void>,
  context: Context,
): void {
  program
    .command("prove")
    .description(
      "write a proof that others check without Lagebild (docs/integrity.md): what was collected, read, decided, and when",
    )
    .argument("<id>", "of a report, a claim, or a capture (its SHA-256)")
    .option("--out <file>", "the file to write; standard output where not given")
    .option("--bytes", "put the bytes as they were received into it")
    .addOption(ledgerOption())
    .addHelpText("after", example("lagebild prove 3f2a91c0 --out proof.json"))
    .action((id: string, options: ProveOptions) => run(prove(id, options, context)));
}

export async function prove(id: string, options: ProveOptions, context: Context): Promise<ExitCode> {
  return withLedger(options.ledger, "ask", async (ledger) => {
    const { subject, kept } = await subjectOf(ledger, id);
    const proof = await proofOf(options.ledger, subject, kept, options.bytes ?? false).catch(refuse);
    if (proof === null)
      throw new UserError(
        `the log knows nothing of "${id}"`,
        '"lagebild documents" and "claims" list the ids.',
        EXIT.unknown,
      );
    const text = `${JSON.stringify(proof, null, 1)}\n`;
    await (options.out === undefined ? write(context.stdout, text) : writeFile(options.out, text));
    return EXIT.ok;
  });
}

/** What was changed cannot be proven. */
function refuse(error: unknown): never {
  if (!(error instanceof NotAsLogged)) throw error;
  throw new UserError(error.message, '"lagebild verify --all" tells more.', EXIT.ledger);
}

/** The report that an id, or the beginning of one, leads to; else the id itself, which may be a capture's. */
async function subjectOf(ledger: Ledger, id: string): Promise<{ subject: string; kept: Kept | null }> {
  const found = (await findByPrefix(ledger, id)).filter(({ type }) => type !== "event");
  const [first, second] = found;
  if (!first) return { subject: id, kept: null };
  if (second) throw new UserError(`the id "${id}" is not unique`, "give more of it.", EXIT.unknown);
  const claims = async (ids: string[]): Promise<Claim[]> => [
    ...(await loadClaims(ledger, ids)),
    ...(await rejectedClaims(ledger, { ids })),
  ];
  const [claim] = first.type === "claim" ? await claims([first.id]) : [];
  for await (const kept of keptDocuments(ledger, [claim?.document ?? first.id])) return { subject: first.id, kept };
  return { subject: first.id, kept: null };
}
