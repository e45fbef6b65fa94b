import { availableParallelism, totalmem } from "node:os";
import { remark } from "../../core/model/remarks.ts";
import type { Cleaner } from "../../core/model/report.ts";
import type { PlaceEntry } from "../../core/model/theatre.ts";
import type { Context, Reader } from "./context.ts";
import { type Bounds, ordered } from "./ordered.ts";
import { type Done, perform, type TaskName, type Tasks } from "./tasks.ts";

/** Several workers, each with packs of its own. */
export interface Workers {
  readonly run: <Name extends TaskName>(name: Name, batch: readonly Tasks[Name]["from"][]) => Promise<Done<Name>[]>;
  readonly close: () => Promise<void>;
}

/** Of memory for each worker, with its packs. */
const ROOM = 2 * 2 ** 30;

/** As many as there are cores, and no more than memory has room for. */
export const usualJobs = (): number => Math.max(1, Math.min(availableParallelism(), Math.floor(totalmem() / ROOM)));

/** From this much on, in bytes or signs, workers are worth the two seconds that each takes to compile its packs. */
const WORTH = 2_000_000;

/** In signs: batches large enough that sending costs little, and enough work ahead for all while one report is long. */
const BATCH = 30_000;
const AHEAD = 3_000_000;

/**
 * Cleans and reads reports, in the order in which they come: in this thread, or in workers where there is more to do.
 * The results are the same.
 */
export class Crew {
  private readonly reader: Reader;
  private readonly start: (() => Promise<Workers>) | null;
  private seen: number;
  private workers: Promise<Workers> | null = null;

  /** `expected` is how many bytes are to come, as far as it is known. */
  constructor(reader: Reader, start: (() => Promise<Workers>) | null, expected: number) {
    this.reader = reader;
    this.start = start;
    this.seen = expected;
  }

  /** Cleans one report, here and now. */
  get clean(): Cleaner {
    return this.reader.clean;
  }

  get version(): string {
    return this.reader.version;
  }

  /** Does a task with each item that `of` gives something to do it with; the others come as they are, with null. */
  async *each<Name extends TaskName, T>(
    name: Name,
    items: AsyncIterable<T>,
    of: (item: T) => Tasks[Name]["from"] | null,
  ): AsyncGenerator<{ readonly item: T; readonly done: Done<Name> | null }> {
    const rest = items[Symbol.asyncIterator]();
    try {
      while (!this.enough()) {
        const next = await rest.next();
        if (next.done) return;
        const from = of(next.value);
        this.seen += from === null ? 0 : lengthOf(from);
        yield { item: next.value, done: from && perform(this.reader, name, from) };
      }
      const bounds: Bounds<T> = { sizeOf: (item) => sizeOf(of(item)), batch: BATCH, ahead: AHEAD };
      yield* ordered({ [Symbol.asyncIterator]: () => rest }, (batch) => this.send(name, batch, of), bounds);
    } finally {
      await rest.return?.();
    }
  }

  async close(): Promise<void> {
    await (await this.workers)?.close();
  }

  private enough(): boolean {
    return this.start !== null && this.seen >= WORTH;
  }

  private async send<Name extends TaskName, T>(
    name: Name,
    batch: readonly T[],
    of: (item: T) => Tasks[Name]["from"] | null,
  ): Promise<{ readonly item: T; readonly done: Done<Name> | null }[]> {
    const orders = batch.map(of).filter((from) => from !== null);
    const done = (orders.length > 0 ? await this.order(name, orders) : []).values();
    return batch.map((item) => ({ item, done: of(item) === null ? null : (done.next().value ?? null) }));
  }

  /** A worker that dies takes a batch with it: each of its reports is then tried alone, and the one that kills again is named. */
  private async order<Name extends TaskName>(
    name: Name,
    batch: readonly Tasks[Name]["from"][],
  ): Promise<readonly Done<Name>[]> {
    this.workers ??= (this.start as () => Promise<Workers>)();
    const workers = await this.workers;
    try {
      return await workers.run(name, batch);
    } catch (error) {
      if (batch.length > 1) return (await Promise.all(batch.map((one) => this.order(name, [one])))).flat();
      return [remark("read-failed", `the worker that read it ended (${(error as Error).message})`)];
    }
  }
}

/** A crew for a command: `jobs` workers at most, as the user wants it; `expected` is how many bytes are to come. */
export async function crewFor(
  context: Context,
  imported: readonly PlaceEntry[],
  jobs: number | undefined,
  expected: number,
): Promise<Crew> {
  const { workers } = context;
  const number = jobs ?? usualJobs();
  const start = workers && number > 1 ? (): Promise<Workers> => workers(imported, number) : null;
  return new Crew(await context.reader(imported), start, expected);
}

/** A list as the crew takes it. */
export async function* oneByOne<T>(items: Iterable<T>): AsyncGenerator<T> {
  yield* items;
}

const lengthOf = (from: Tasks[TaskName]["from"]): number => ("html" in from ? from.html : from.text).length;

/** A report without a sign costs something, too. */
const sizeOf = (from: Tasks[TaskName]["from"] | null): number => (from === null ? 1 : 200 + lengthOf(from));
