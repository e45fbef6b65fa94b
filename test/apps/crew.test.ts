import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Crew, oneByOne } from "../../src/apps/cli/crew.ts";
import { ordered } from "../../src/apps/cli/ordered.ts";
import { packReader } from "../../src/apps/cli/reader.ts";
import { startWorkers } from "../../src/apps/cli/workers.ts";
import type { Report } from "../../src/core/model/report.ts";
import { stubReader } from "./stub.ts";

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

const turns = async (number: number): Promise<void> => {
  for (let i = 0; i < number; i++) await new Promise((resolve) => setImmediate(resolve));
};

describe("ordered work", () => {
  it("gives every result once, in the order of the items, and never takes on more than it may", async () => {
    const waits = fc.array(fc.record({ before: fc.nat(3), during: fc.nat(6), size: fc.integer({ min: 1, max: 9 }) }));
    await fc.assert(
      fc.asyncProperty(
        waits,
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 1, max: 40 }),
        async (list, batch, ahead) => {
          let inWork = 0;
          let most = 0;
          const items = (async function* () {
            for (const [at, item] of list.entries()) {
              await turns(item.before);
              yield { ...item, at };
            }
          })();
          const work = async (some: readonly { size: number; during: number; at: number }[]): Promise<number[]> => {
            inWork += some.reduce((sum, { size }) => sum + size, 0);
            most = Math.max(most, inWork);
            await turns(Math.max(...some.map(({ during }) => during)));
            inWork -= some.reduce((sum, { size }) => sum + size, 0);
            return some.map(({ at }) => at);
          };
          const results = await all(ordered(items, work, { sizeOf: ({ size }) => size, batch, ahead }));
          expect(results).toEqual(list.map((_, at) => at));
          // The last item taken may go beyond.
          expect(most).toBeLessThan(ahead + 9);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("hands a batch on before it is full where the items keep it waiting", async () => {
    let release = (): void => undefined;
    const items = (async function* () {
      yield 1;
      await new Promise<void>((resolve) => {
        release = resolve;
      });
      yield 2;
    })();
    const results = ordered(items, async (batch) => batch, { sizeOf: () => 1, batch: 100, ahead: 100 });
    expect(await results.next()).toEqual({ done: false, value: 1 });
    release();
    expect(await results.next()).toEqual({ done: false, value: 2 });
    expect(await results.next()).toMatchObject({ done: true });
  });

  it("gives what came before a failure, then the failure; and ends the items where nobody wants more", async () => {
    let ended = false;
    const items = async function* (fails: boolean): AsyncGenerator<number> {
      try {
        yield 1;
        yield 2;
        if (fails) throw new Error("the disk");
        yield 3;
      } finally {
        ended = true;
      }
    };
    const bounds = { sizeOf: () => 1, batch: 1, ahead: 10 };
    const results = ordered(items(true), async (batch) => batch, bounds);
    expect([(await results.next()).value, (await results.next()).value]).toEqual([1, 2]);
    await expect(results.next()).rejects.toThrow("the disk");
    ended = false;
    for await (const one of ordered(items(false), async (batch) => batch, { ...bounds, ahead: 1 })) {
      expect(one).toBe(1);
      break;
    }
    expect(ended).toBe(true);
  });
});

const sample = (name: string): string => readFileSync(new URL(`../../samples/${name}`, import.meta.url), "utf8");

describe("the crew", () => {
  it("reads in workers what it reads here, in the same order", async () => {
    const lines = ["kramatorsk.jsonl", "bakhmut.jsonl"].flatMap((name) => sample(name).trim().split("\n"));
    const reports: Report[] = lines.map((line, at) => ({ ...JSON.parse(line), published: null, from: `line ${at}` }));
    const many = Array.from({ length: 40 }, (_, at) =>
      reports.map((one) => ({ ...one, id: `${one.id}-${at}` })),
    ).flat();
    const reader = await packReader([]);
    const here = new Crew(reader, null, 0);
    const workers = new Crew(reader, async () => startWorkers([], 2), Number.POSITIVE_INFINITY);
    try {
      const expected = await all(here.each("both", oneByOne(many), (report) => report));
      expect(expected.length).toBe(many.length);
      expect(expected.some(({ done }) => done && "claims" in done && done.claims.length > 0)).toBe(true);
      expect(await all(workers.each("both", oneByOne(many), (report) => report))).toEqual(expected);
    } finally {
      await workers.close();
    }
  }, 120_000);

  it("names the report that a worker dies of, and reads the others", async () => {
    const file = new URL("./mortal-worker.ts", import.meta.url);
    const crew = new Crew(stubReader(), async () => startWorkers([], 2, file), Number.POSITIVE_INFINITY);
    const texts = ["a", "b", "die", "c", "die", "d"];
    const reports = texts.map((text): Report => ({ text, from: "test" }));
    try {
      const results = await all(crew.each("clean", oneByOne(reports), (report) => report));
      expect(results.map(({ done }) => done && ("code" in done ? done.code : done.text))).toEqual([
        "a",
        "b",
        "read-failed",
        "c",
        "read-failed",
        "d",
      ]);
    } finally {
      await crew.close();
    }
  }, 60_000);
});
