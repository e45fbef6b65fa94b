import { Session } from "node:inspector";

/*
 * Counts instead of clocks: how often the functions and blocks of the project's own code run. Only code that is compiled
 * after this module has been loaded is counted block by block, so import it before anything of `src`.
 */
const session = new Session();
session.connect();
session.post("Profiler.enable");
session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });

/** Runs of functions and blocks of `src` since the last call. */
function runs(): number {
  let sum = 0;
  session.post("Profiler.takePreciseCoverage", (error, taken) => {
    if (error) throw error;
    for (const { url, functions } of taken.result)
      if (url.includes("/src/")) for (const { ranges } of functions) for (const { count } of ranges) sum += count;
  });
  return sum;
}

/** How much work a task is: the same on every machine, however busy. */
export function workOf(task: () => unknown): number {
  runs();
  task();
  return runs();
}
