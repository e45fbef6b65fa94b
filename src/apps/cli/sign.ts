import { readFile, writeFile } from "node:fs/promises";
import type { Command } from "commander";
import { keyOf, lastHead, newKey, signHead, writeHead } from "../../io/integrity/index.ts";
import { type Context, write } from "./context.ts";
import { EXIT, type ExitCode, UserError } from "./exit.ts";
import { example, ledgerOption } from "./options.ts";
import { withLedger } from "./with-ledger.ts";

interface SignOptions {
  readonly ledger: string;
  readonly key: string;
  readonly newKey?: boolean;
}

export function signCommand(program: Command, run: (work: Promise<ExitCode>) => Promise<void>, context: Context): void {
  program
    .command("sign")
    .description(
      "sign the state of the log with your Ed25519 key, and print the signed tree head to keep or publish elsewhere",
    )
    .requiredOption("--key <file>", "private key in PEM, as `openssl genpkey -algorithm ed25519` writes it")
    .option("--new-key", "make the key, in a file that is not there yet")
    .addOption(ledgerOption())
    .addHelpText("after", example("lagebild sign --key desk.pem > head-of-may.json"))
    .action((options: SignOptions) => run(signLog(options, context)));
}

export async function signLog(options: SignOptions, context: Context): Promise<ExitCode> {
  if (options.newKey) await makeKey(options.key);
  const pem = await readFile(options.key, "utf8").catch(() => "");
  const key = keyOf(pem);
  if (key === null)
    throw new UserError(
      `"${options.key}" holds no Ed25519 key`,
      "make one with --new-key, or with openssl.",
      EXIT.usage,
    );
  return withLedger(options.ledger, "write", async () => {
    const head = await lastHead(options.ledger);
    if (head === null)
      throw new UserError("the log is empty", 'add reports first: "lagebild add PATH...".', EXIT.ledger);
    const signed = signHead({ ...head, at: (context.now?.() ?? new Date()).toISOString() }, key);
    await writeHead(options.ledger, signed);
    await write(context.stdout, `${JSON.stringify(signed)}\n`);
    return EXIT.ok;
  });
}

/** Only the owner may read it; a file that is there stays. */
async function makeKey(path: string): Promise<void> {
  await writeFile(path, newKey(), { mode: 0o600, flag: "wx" }).catch((error: NodeJS.ErrnoException) => {
    throw new UserError(`"${path}" cannot be made: ${error.message}`, "name a file that is not there yet.", EXIT.usage);
  });
}
