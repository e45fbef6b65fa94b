import type { KeyObject } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { type Command, Option } from "commander";
import { keyOf, lastHead, newKey, signHead, type TreeHead, writeHead } from "../../io/integrity/index.ts";
import { type Context, write } from "./context.ts";
import { EXIT, type ExitCode, UserError } from "./exit.ts";
import { example, ledgerOption } from "./options.ts";
import { withLedger } from "./with-ledger.ts";

/** Environment variable with the address of the time-stamping authority. */
const TIMESTAMP_SERVER = "LAGEBILD_TIMESTAMP";

interface SignOptions {
  readonly ledger: string;
  readonly key?: string;
  readonly newKey?: boolean;
  readonly timestamp?: string;
}

export function signCommand(program: Command, run: (work: Promise<ExitCode>) => Promise<void>, context: Context): void {
  program
    .command("sign")
    .description(
      "sign the state of the log with your Ed25519 key, have it stamped, or both; print the head to keep or publish elsewhere",
    )
    .option("--key <file>", "private key in PEM, as `openssl genpkey -algorithm ed25519` writes it")
    .option("--new-key", "make the key, in a file that is not there yet")
    .addOption(
      new Option("--timestamp <url>", "have it stamped by a time-stamping authority (RFC 3161)").env(TIMESTAMP_SERVER),
    )
    .addOption(ledgerOption())
    .addHelpText(
      "after",
      example(
        "lagebild sign --key desk.pem > head-of-may.json\nlagebild sign --key desk.pem --timestamp http://timestamp.example.org",
      ),
    )
    .action((options: SignOptions) => run(signLog(options, context)));
}

export async function signLog(options: SignOptions, context: Context): Promise<ExitCode> {
  const { key: path, timestamp: server } = options;
  if (path === undefined && server === undefined)
    throw new UserError("nothing to sign with", "name a key with --key, or an authority with --timestamp.", EXIT.usage);
  if (server !== undefined && !(URL.canParse(server) && /^https?:/.test(server)))
    throw new UserError(
      `"${server}" is no web address`,
      "give one with --timestamp or LAGEBILD_TIMESTAMP.",
      EXIT.usage,
    );
  const key = path === undefined ? null : await keyIn(path, options.newKey ?? false);
  return withLedger(options.ledger, "write", async () => {
    const last = await lastHead(options.ledger);
    if (last === null)
      throw new UserError("the log is empty", 'add reports first: "lagebild add PATH...".', EXIT.ledger);
    const { key: _, signature: __, timestamp: ___, ...unsigned } = last;
    const head: TreeHead = { ...unsigned, at: (context.now?.() ?? new Date()).toISOString() };
    const signed = key === null ? head : signHead(head, key);
    const stamped = server === undefined ? signed : { ...signed, timestamp: await stamp(head, server) };
    await writeHead(options.ledger, stamped);
    await write(context.stdout, `${JSON.stringify(stamped)}\n`);
    return EXIT.ok;
  });
}

async function stamp(head: TreeHead, server: string): Promise<string> {
  // Loaded only where it is wanted: reading ASN.1 takes its time.
  const { stampOf, TimestampError } = await import("../../io/integrity/timestamp.ts");
  try {
    return await stampOf(head, server);
  } catch (error) {
    if (!(error instanceof TimestampError)) throw error;
    const wayOut = "try again later, or another authority with --timestamp URL; nothing was signed.";
    throw new UserError(`no time stamp: ${error.message}`, wayOut, EXIT.inputs);
  }
}

async function keyIn(path: string, fresh: boolean): Promise<KeyObject> {
  if (fresh) await makeKey(path);
  const key = keyOf(await readFile(path, "utf8").catch(() => ""));
  if (key !== null) return key;
  throw new UserError(`"${path}" holds no Ed25519 key`, "make one with --new-key, or with openssl.", EXIT.usage);
}

/** Only the owner may read it; a file that is there stays. */
async function makeKey(path: string): Promise<void> {
  await writeFile(path, newKey(), { mode: 0o600, flag: "wx" }).catch((error: NodeJS.ErrnoException) => {
    throw new UserError(`"${path}" cannot be made: ${error.message}`, "name a file that is not there yet.", EXIT.usage);
  });
}
