import { Piscina } from "piscina";
import type { PlaceEntry } from "../../core/model/theatre.ts";
import type { Workers } from "./crew.ts";

/**
 * In MB. Below 2 GB, V8 lets a heap grow to twice what lives in it before it collects all of it; above, to four times,
 * so that workers of 200 MB would hold a gigabyte each after an hour.
 */
const HEAP = 1900;

/** Starts `jobs` workers that know the imported places. `file` is the worker; tests have others. */
export function startWorkers(
  imported: readonly PlaceEntry[],
  jobs: number,
  file = new URL(import.meta.url.replace(/workers\.([jt]s)$/, "read-worker.$1")),
): Workers {
  const pool = new Piscina({
    filename: file.href,
    minThreads: jobs,
    maxThreads: jobs,
    workerData: imported,
    recordTiming: false,
    resourceLimits: { maxOldGenerationSizeMb: HEAP },
  });
  // A worker that dies while it has nothing to do is replaced; its reports are told by `run`.
  pool.on("error", () => undefined);
  return { run: (name, batch) => pool.run({ name, batch }), close: () => pool.destroy() };
}
