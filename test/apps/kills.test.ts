import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { contents } from "../../eval/hardship-run.ts";
import { entriesOf } from "../../src/io/integrity/log.ts";
import { openLedger } from "../../src/io/ledger/index.ts";
import { Site } from "../io/collect/server.ts";
import { leftByKills } from "./steps.ts";
import { run, stubReader } from "./stub.ts";

vi.mock("node:fs/promises", async (original) =>
  (await import("./steps.ts")).tellingFs(await original<typeof import("node:fs/promises")>()),
);

const root = mkdtempSync(join(tmpdir(), "lagebild-kills-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const site = new Site();
beforeAll(() => site.listen());

/** Something that is done to a world of folders. Whatever it was doing when it was killed, doing it again must end it. */
interface Deed {
  readonly name: string;
  /** What stands in the world before. */
  readonly before: (world: string) => Promise<unknown>;
  readonly work: (world: string) => Promise<{ readonly code: number; readonly err: string }>;
  /** The ledger that comes of it. */
  readonly result?: string;
}

const ledgerIn = (world: string, name = "ledger"): string => join(world, name);
const inputs = join(root, "in");
const plan = join(root, "plan.yaml");
const adding = (world: string) => run(["add", inputs, "--ledger", ledgerIn(world)]);
const watching = (world: string) => run(["watch", plan, "--once", "--ledger", ledgerIn(world)]);

beforeAll(() => {
  mkdirSync(inputs);
  for (let n = 0; n < 3; n++) writeFileSync(join(inputs, `${n}.txt`), `In Kramatorsk ${n + 1} people were killed.`);
  const feed = [1, 2].map(
    (n) => `<item><title>Item ${n}</title><description>In Bakhmut ${n} people were killed.</description></item>`,
  );
  site.text(
    "/feed",
    `<rss version="2.0"><channel><title>Feed</title>${feed.join("")}</channel></rss>`,
    "application/rss+xml",
  );
  site.text("/page", "<article><h1>Page</h1><p>In Kramatorsk 7 people were killed.</p></article>");
  const sources = [`{ feed: "${site.url("/feed")}" }`, `{ page: "${site.url("/page")}" }`];
  writeFileSync(plan, `allow: [127.0.0.1]\npause: 1 ms\nevery: 1 ms\nsources: [${sources.join(", ")}]\n`);
});

const DEEDS: readonly Deed[] = [
  { name: "add", before: async () => undefined, work: adding },
  {
    name: "watch, of pages that changed",
    before: watching,
    work: async (world) => {
      site.text("/page", "<article><h1>Page</h1><p>In Kramatorsk 9 people were killed.</p></article>");
      return watching(world);
    },
  },
  {
    name: "reread",
    before: adding,
    work: (world) =>
      run(["reread", "--ledger", ledgerIn(world)], { reader: stubReader("stub-2", /(\d+) people were/g) }),
  },
  {
    name: "backup and restore",
    before: adding,
    work: async (world) => {
      const [copy, back] = [join(world, "copy"), join(world, "back")];
      // What is there already is whole.
      const made = existsSync(copy) ? { code: 0, err: "" } : await run(["backup", copy, "--ledger", ledgerIn(world)]);
      return made.code !== 0 || existsSync(back) ? made : run(["restore", copy, "--ledger", back]);
    },
    result: "back",
  },
];

/** Every capture of the log, none twice, and every file of captures. */
async function capturesOf(ledger: string): Promise<{ readonly logged: string[]; readonly files: string[] }> {
  const logged: string[] = [];
  for await (const { entry } of entriesOf(ledger)) if (entry.type === "capture") logged.push(entry.sha256);
  expect(new Set(logged).size).toBe(logged.length);
  const folder = join(ledger, "integrity", "captures");
  const files = existsSync(folder) ? readdirSync(folder, { recursive: true }).map(String) : [];
  return { logged: logged.sort(), files: files.sort() };
}

const stateOf = async (ledger: string) => ({ tables: await contents(ledger), captures: await capturesOf(ledger) });

describe("killed before any of its steps, and done again", () => {
  it.each(DEEDS)(
    "$name comes to the same ledger",
    async ({ name, before, work, result }) => {
      const world = join(root, name);
      mkdirSync(world);
      await before(world);
      const left = await leftByKills(world, join(root, `${name}, left`), () => work(world));
      expect(left.length).toBeGreaterThan(8);
      const expected = await stateOf(ledgerIn(world, result));
      for (const { step, folder } of left) {
        mkdirSync(folder, { recursive: true });
        // Whoever opens it first may want nothing of it.
        if (existsSync(ledgerIn(folder))) (await openLedger(ledgerIn(folder))).close();
        const again = await work(folder);
        expect(again.code, `${step}: ${again.err}`).toBe(0);
        expect(await stateOf(ledgerIn(folder, result)), `killed before: ${step}`).toEqual(expected);
        const check = await run(["verify", "--ledger", ledgerIn(folder, result)]);
        expect(check.code, `killed before: ${step}\n${check.out}${check.err}`).toBe(0);
        rmSync(folder, { recursive: true });
      }
    },
    240_000,
  );
});
