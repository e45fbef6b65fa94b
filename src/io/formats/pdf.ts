import { Worker } from "node:worker_threads";
import { publishedAt } from "../../core/model/published.ts";
import { type Input, megabytes, type Opened, problem, type Reading, reportInput } from "./input.ts";
import { collect } from "./streams.ts";
import { dateOf, type Known } from "./whole.ts";

/** What the worker sends back: the text of each page and the facts of the file, or why there is none. */
export type PdfResult =
  | {
      readonly pages: readonly string[];
      readonly title: string | null;
      readonly created: string | null;
      readonly failed: number;
    }
  | { readonly error: string; readonly encrypted: boolean };

/** The text layer of a PDF, all pages as one report. */
export async function* readPdf(file: Opened, reading: Reading): AsyncGenerator<Input> {
  const limit = reading.limits.file;
  const bytes = await collect(file.stream, limit);
  if (bytes === null)
    yield problem(file.origin, "too-large", `larger than ${megabytes(limit)}, the limit for one report`);
  else yield* readPdfBytes(bytes, file.origin, reading, {});
}

export async function* readPdfBytes(
  bytes: Uint8Array,
  origin: string,
  reading: Reading,
  known: Known,
): AsyncGenerator<Input> {
  const { defaults, limits } = reading;
  const result = await inWorker(bytes, limits.patience);
  if (result === null)
    return yield problem(origin, "took-too-long", `given up after ${limits.patience / 1000} s, or for want of memory`);
  if ("error" in result)
    return yield problem(origin, result.encrypted ? "encrypted" : "damaged", `no readable PDF (${result.error})`);
  const text = result.pages
    .map((page) => page.trim())
    .filter((page) => page !== "")
    .join("\n\n");
  if (text === "") return yield problem(origin, "no-text-layer", `none of its ${result.pages.length} pages has text`);
  yield reportInput({
    text,
    title: result.title,
    source: defaults.source,
    url: known.url,
    published: dateOf(origin, defaults) ?? createdAt(result.created),
    from: origin,
  });
  if (result.failed > 0) yield problem(origin, "damaged", `${result.failed} of its pages could not be read`);
}

/** When the file was made ("D:20230517100000+02'00'") only implies when it was published. */
function createdAt(value: string | null): ReturnType<typeof publishedAt> {
  const [, year, month, day] = /^D:(\d{4})(\d{2})(\d{2})/.exec(value ?? "") ?? [];
  return year ? publishedAt(`${year}-${month}-${day}`, "implied", "PDF") : null;
}

/** One worker serves PDF after PDF; it is ended where it takes too long, and by itself with the process. */
let worker: Worker | null = null;

/** pdf.js may loop or swell on a hostile file, so it works apart, with bounds on time and memory. */
function inWorker(bytes: Uint8Array, patience: number): Promise<PdfResult | null> {
  const file = import.meta.url.endsWith(".ts") ? "./pdf-worker.ts" : "./pdf-worker.js";
  worker ??= new Worker(new URL(file, import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: 512 } });
  const own = worker;
  own.ref();
  return new Promise((resolve) => {
    const finish = (result: PdfResult | null): void => {
      clearTimeout(timer);
      own.off("message", finish).off("error", lost).off("exit", lost);
      own.unref();
      if (result === null) {
        if (worker === own) worker = null;
        own.on("error", () => undefined);
        void own.terminate();
      }
      resolve(result);
    };
    const timer = setTimeout(finish, patience, null);
    const lost = (): void => finish(null);
    own.once("message", finish).once("error", lost).once("exit", lost);
    const copy = Uint8Array.from(bytes);
    own.postMessage(copy, [copy.buffer]);
  });
}
