import { compare } from "./compare.ts";
import { linesOf, type WorkerLine, writeLines } from "./lines.ts";
import { link } from "./link.ts";
import { read } from "./read.ts";
import { records } from "./records.ts";
import { schemas } from "./schema.ts";
import { weigh } from "./weigh.ts";

/** What the worker can do with lines. All of it is without state beyond the lines at hand, and without network. */
const VERBS: Readonly<Record<string, (lines: AsyncIterable<WorkerLine>) => AsyncIterable<object>>> = {
  read,
  records,
  link,
  compare,
  weigh,
  schema: async function* () {
    yield schemas();
  },
};

/** `worker VERB`: lines of standard input into lines of standard output, which carries nothing else. */
async function main([name = ""]: readonly string[]): Promise<number> {
  const verb = Object.hasOwn(VERBS, name) ? VERBS[name] : undefined;
  if (!verb) {
    process.stderr.write(`worker: no such verb "${name}"; there are ${Object.keys(VERBS).join(", ")}\n`);
    return 2;
  }
  console.log = console.info = console.debug = console.error;
  await writeLines(verb(linesOf(process.stdin)), process.stdout);
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
