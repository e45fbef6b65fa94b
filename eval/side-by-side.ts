/**
 * How much more two threads do than one on this machine when they share nothing: the measure for what two workers can
 * gain at most. As a worker it does one round of a load whenever it is told to.
 */
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import * as chrono from "chrono-node";
import { type Report, read } from "./read.ts";

/** Dates by chrono-node (small code, little memory), or whole reading (large tables). */
const LOADS = {
  dates: ({ text }: Report): unknown => chrono.uk.parse(text),
  reading: (report: Report): unknown => read(report),
};
export type Load = keyof typeof LOADS;

if (!isMainThread && parentPort) {
  const { load, texts } = workerData as { readonly load: Load; readonly texts: readonly Report[] };
  parentPort.on("message", () => {
    for (const report of texts) LOADS[load](report);
    parentPort?.postMessage("done");
  });
}

const ROUNDS = 4;

/** Rounds of two threads at once in the time of one round of one thread; 2 where neither disturbs the other. */
export async function sideBySide(load: Load, texts: readonly Report[]): Promise<number> {
  const workers = [0, 1].map(() => new Worker(new URL(import.meta.url), { workerData: { load, texts } }));
  const round = (worker: Worker): Promise<unknown> =>
    new Promise((resolve, reject) => {
      worker.once("message", resolve).once("error", reject).postMessage("go");
    });
  const seconds = async (team: readonly Worker[]): Promise<number> => {
    const start = performance.now();
    await Promise.all(team.map(round));
    return performance.now() - start;
  };
  let [alone, together] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let warm = 0; warm < ROUNDS; warm++) {
    const [two, one] = [await seconds(workers), await seconds(workers.slice(0, 1))];
    if (warm > 0) [alone, together] = [Math.min(alone, one), Math.min(together, two)];
  }
  await Promise.all(workers.map((worker) => worker.terminate()));
  return (2 * alone) / together;
}
