import type { Context } from "./context.ts";
import { isBrokenPipe, runProgram } from "./program.ts";

const context: Context = {
  stdout: process.stdout,
  stderr: process.stderr,
  stdin: process.stdin,
  reader: async (imported) => (await import("./reader.ts")).packReader(imported),
};

for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error) => {
    if (!isBrokenPipe(error)) throw error;
  });
}

process.exitCode = await runProgram(process.argv.slice(2), context);
