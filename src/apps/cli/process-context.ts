import type { Context } from "./context.ts";
import { isBrokenPipe } from "./program.ts";

/** The context of a real process: its streams, and the packs of this version. */
export const processContext: Context = {
  stdout: process.stdout,
  stderr: process.stderr,
  stdin: process.stdin,
  reader: async (imported) => (await import("./reader.ts")).packReader(imported),
  workers: async (imported, jobs) => (await import("./workers.ts")).startWorkers(imported, jobs),
  stopping: () => {
    const controller = new AbortController();
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => controller.abort());
    return controller.signal;
  },
};

for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error) => {
    if (!isBrokenPipe(error)) throw error;
  });
}
