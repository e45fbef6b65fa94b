import { linesOf, type WorkerLine, writeLines } from "./lines.ts";

type Verb = (lines: AsyncIterable<WorkerLine>, files: readonly string[]) => AsyncIterable<object>;

/**
 * What the worker can do with lines. All of it is without state beyond the lines at hand, and without network. Each verb
 * is loaded when it is asked for: a task that links does not wait for the packs of those that read.
 */
const VERBS: Readonly<Record<string, () => Promise<Verb>>> = {
  read: async () => (await import("./read.ts")).read,
  records: async () => (await import("./records.ts")).records,
  link: async () => (await import("./link.ts")).link,
  compare: async () => (await import("./compare.ts")).compare,
  weigh: async () => (await import("./weigh.ts")).weigh,
  places: async () => (await import("./places.ts")).places,
  schema: async () => (await import("./schema.ts")).schema,
};

/** `worker VERB [FILE...]`: lines of standard input into lines of standard output, which carries nothing else. */
async function main([name = "", ...files]: readonly string[]): Promise<number> {
  const load = Object.hasOwn(VERBS, name) ? VERBS[name] : undefined;
  if (!load) {
    process.stderr.write(`worker: no such verb "${name}"; there are ${Object.keys(VERBS).join(", ")}\n`);
    return 2;
  }
  console.log = console.info = console.debug = console.error;
  const verb = await load();
  await writeLines(verb(linesOf(process.stdin), files), process.stdout);
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
