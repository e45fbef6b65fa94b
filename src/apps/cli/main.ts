import { processContext } from "./process-context.ts";
import { runProgram } from "./program.ts";

/** `lagebild`: the command line. */
process.exitCode = await runProgram(process.argv.slice(2), processContext);
