import { type Command, InvalidArgumentError } from "commander";
import type { RunProgram } from "../control/listen.ts";
import type { ServeOptions } from "../server/serve.ts";
import { type Context, write } from "./context.ts";
import { EXIT, type ExitCode } from "./exit.ts";
import { example, ledgerOption } from "./options.ts";

type Run = (work: Promise<ExitCode>) => Promise<void>;

/** `lagebild serve`; `program` runs the commands that reach the ledger through the server. */
export const serveCommand =
  (runProgram: RunProgram) =>
  (program: Command, run: Run, context: Context): void => {
    program
      .command("serve")
      .description("serve the ledger: pages to look at, and an interface for programs")
      .option("--port <number>", "port to listen on", port, 4870)
      .option("--host <address>", "address to listen on; beyond loopback a token is wanted", "127.0.0.1")
      .option(
        "--tiles <source>",
        "map tiles below the marks: an address with {z}, {x}, {y}, or PMTiles by address or file",
      )
      .option("--tiles-credit <text>", "who is named for the tiles; else their host, or what the archive says")
      .addOption(ledgerOption())
      .addHelpText(
        "after",
        example("lagebild serve --ledger /data/war --port 8080\nlagebild serve --tiles ukraine.pmtiles"),
      )
      .action((options: ServeOptions) =>
        run(import("../server/serve.ts").then(({ serve }) => serve(options, context, runProgram))),
      );
  };

function port(value: string): number {
  const number = Number(value);
  if (Number.isInteger(number) && number >= 0 && number < 65_536) return number;
  throw new InvalidArgumentError("Expected a port, 0 to 65535.");
}

interface TokenOptions {
  readonly ledger: string;
  readonly write?: boolean;
  readonly name: string;
  readonly revoke?: boolean;
}

/** `lagebild token`: for those who reach the server from other machines. */
export function tokenCommand(program: Command, run: Run, context: Context): void {
  program
    .command("token")
    .description("make a token for using the server from other machines; it is shown once")
    .option("--write", "it may add reports; else it may only read")
    .option("--name <name>", "what to call it, for revoking", "token")
    .option("--revoke", "forget the tokens of this name instead")
    .addOption(ledgerOption())
    .addHelpText("after", example("lagebild token --write --name desk"))
    .action((options: TokenOptions) => run(token(options, context)));
}

async function token({ ledger, name, ...options }: TokenOptions, context: Context): Promise<ExitCode> {
  const { makeToken, revokeTokens } = await import("../server/tokens.ts");
  if (options.revoke) await write(context.stdout, `${await revokeTokens(ledger, name)} revoked\n`);
  else await write(context.stdout, `${await makeToken(ledger, options.write ? "write" : "read", name)}\n`);
  return EXIT.ok;
}
