import { Command, CommanderError } from "commander";
import { addCommand } from "./add.ts";
import { backupCommand } from "./backup.ts";
import { claimsCommand } from "./claims.ts";
import { type Context, write } from "./context.ts";
import { documentsCommand } from "./documents.ts";
import { eventCommand } from "./event.ts";
import { eventsCommand } from "./events.ts";
import { EXIT, type ExitCode, UserError } from "./exit.ts";
import { exportCommand } from "./export.ts";
import { gazetteerCommand } from "./gazetteer.ts";
import { importCommand } from "./import.ts";
import { mcpCommand } from "./mcp.ts";
import { placeCommand } from "./place.ts";
import { proveCommand } from "./prove.ts";
import { readCommand } from "./read.ts";
import { rereadCommand } from "./reread.ts";
import { reviewCommand } from "./review.ts";
import { serveCommand, tokenCommand } from "./serve.ts";
import { showCommand } from "./show.ts";
import { signCommand } from "./sign.ts";
import { sinceCommand } from "./since.ts";
import { sourceCommand } from "./source.ts";
import { verifyCommand } from "./verify.ts";
import { VERSION } from "./version.ts";
import { watchCommand } from "./watch.ts";

/** A command's part of the program: it adds itself and hands its work to `run`. */
export type AddCommand = (program: Command, run: (work: Promise<ExitCode>) => Promise<void>, context: Context) => void;

const COMMANDS: readonly AddCommand[] = [
  readCommand,
  addCommand,
  claimsCommand,
  documentsCommand,
  eventsCommand,
  eventCommand,
  placeCommand,
  sourceCommand,
  sinceCommand,
  showCommand,
  reviewCommand,
  rereadCommand,
  importCommand,
  gazetteerCommand,
  watchCommand,
  exportCommand,
  verifyCommand,
  proveCommand,
  signCommand,
  backupCommand,
  mcpCommand,
  serveCommand((args, context) => runProgram(args, context)),
  tokenCommand,
];

/** Runs the command line `args` and gives the exit code. Never ends the process. */
export async function runProgram(args: readonly string[], context: Context): Promise<number> {
  let code: ExitCode = EXIT.ok;
  const program = createProgram(context, async (work) => {
    code = await work;
  });
  return guarded(
    program.parseAsync(args, { from: "user" }).then(() => code),
    context,
  );
}

/** The exit code of some work; where it fails, what went wrong is told and has its own code. */
export async function guarded(work: Promise<number>, context: Context): Promise<number> {
  try {
    return await work;
  } catch (error) {
    return explain(error, context);
  }
}

function createProgram(context: Context, run: (work: Promise<ExitCode>) => Promise<void>): Command {
  const program = new Command("lagebild")
    .description(
      "Reads what many sources report about a war and keeps a ledger of claims:\nwho says what happened, where, when, on whose word, in which exact words.",
    )
    .version(VERSION)
    .exitOverride()
    .showHelpAfterError("(lagebild COMMAND --help shows how to use a command)")
    .configureOutput({
      writeOut: (text) => void context.stdout.write(text, () => undefined),
      writeErr: (text) => void context.stderr.write(text, () => undefined),
      getOutHelpWidth: () => context.stdout.columns ?? 80,
      getErrHelpWidth: () => context.stderr.columns ?? 80,
    });
  for (const add of COMMANDS) add(program, run, context);
  return program;
}

/** Tells what went wrong and gives the exit code for it. */
async function explain(error: unknown, context: Context): Promise<ExitCode> {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  if (isBrokenPipe(error)) return EXIT.ok;
  if (error instanceof UserError) {
    await write(context.stderr, `lagebild: ${error.message}\n  way out: ${error.wayOut}\n`);
    return error.code;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  await write(context.stderr, `lagebild: a fault in Lagebild, please report it:\n${stack}\n`);
  return EXIT.fault;
}

/** The receiver of our output has heard enough (`| head`): no failure. */
export const isBrokenPipe = (error: unknown): boolean =>
  error instanceof Error && ["EPIPE", "ERR_STREAM_DESTROYED"].includes((error as NodeJS.ErrnoException).code ?? "");
