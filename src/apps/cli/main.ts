import { forward } from "../control/forward.ts";
import { processContext } from "./process-context.ts";
import { guarded, runProgram } from "./program.ts";

/** `lagebild`: the command line. Where a server holds the ledger, the command is done there. */
async function main(args: readonly string[]): Promise<number> {
  const forwarded = await forward(args, processContext, process.cwd());
  return forwarded ?? runProgram(args, processContext);
}

process.exitCode = await guarded(main(process.argv.slice(2)), processContext);
