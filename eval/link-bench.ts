/**
 * `npm run bench:link [CLAIMS]`: claims generated from those of real reports by moving place, time and
 * numbers (default 1,000,000) are put into a ledger and linked from scratch; then 1,000 reports are
 * added; then the same with a tenth, for growth. Prints times by the clock and of the processors, which tells more
 * on a machine that others use, and peak memory. Writing the generated
 * claims into the ledger is not measured, for they come from no text.
 */
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { relink } from "../src/apps/cli/linking.ts";
import { countOf, keep, openLedger } from "../src/io/ledger/index.ts";
import { dice, fill, moved, type Seed, seeds } from "./made.ts";

/** Seconds by the clock, and of all processors together. */
interface Times {
  readonly clock: number;
  readonly processors: number;
}

interface Measured {
  readonly claims: number;
  readonly scratch: Times;
  readonly added: Times;
}

async function measure(claims: number, all: readonly Seed[]): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), "lagebild-bench-"));
  const ledger = await openLedger(folder);
  try {
    await ledger.connection.run("SET memory_limit = '1500MB'");
    await ledger.connection.run("SET threads = 2");
    const reports = await fill(ledger, claims, 0, all);
    const scratch = await seconds(() => relink(ledger));
    const events = await countOf(ledger, "SELECT count(*)::INTEGER AS n FROM events");
    const largest = await countOf(
      ledger,
      "SELECT max(n)::INTEGER AS n FROM (SELECT count(*) AS n FROM items GROUP BY block)",
    );
    console.log(
      `${claims.toLocaleString("en-GB")} claims of ${reports.toLocaleString("en-GB")} reports, from scratch: ${shown(scratch)}, ${events.toLocaleString("en-GB")} events, largest block ${largest.toLocaleString("en-GB")} items`,
    );
    const roll = dice(99);
    const fresh = Array.from({ length: 1000 }, (_, i) => moved(50_000_000 + i, all, roll));
    const added = await seconds(async () => {
      await keep(ledger, fresh, "bench", "2025-02-01T00:00:00Z");
      await relink(ledger);
    });
    const size = statSync(join(folder, "ledger.duckdb")).size / 1e6;
    console.log(
      `  1,000 reports added: ${shown(added)}; peak memory ${(process.resourceUsage().maxRSS / 1000).toFixed(0)} MB; ledger ${size.toFixed(0)} MB`,
    );
    return { claims, scratch, added };
  } finally {
    ledger.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function seconds(work: () => Promise<unknown>): Promise<Times> {
  const [start, used] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(used);
  return { clock: (performance.now() - start) / 1000, processors: (user + system) / 1e6 };
}

const shown = ({ clock, processors }: Times): string =>
  `${clock.toFixed(1)} s (${processors.toFixed(1)} s of processors)`;

const most = Number(process.argv[2] ?? 1_000_000);
const all = seeds();
const small = await measure(Math.round(most / 10), all);
const large = await measure(most, all);
const growth = (of: keyof Times): string => (large.scratch[of] / small.scratch[of]).toFixed(1);
console.log(
  `ten times the claims cost ${growth("clock")} times the time, ${growth("processors")} times that of processors`,
);
