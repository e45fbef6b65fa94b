/**
 * `npm run bench:verify [REPORTS] [FOLDER]`: a ledger of made reports (default 100,000, about seven claims each), and how
 * long `lagebild verify` takes for it: by the clock, processor time, memory at most. FOLDER keeps the ledger for the next
 * run; else it is made and thrown away.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { keep, openLedger } from "../src/io/ledger/index.ts";
import { dice, moved, seeds } from "./made.ts";
import { memoryOf, secondsOf } from "./processes.ts";
import { root } from "./shared.ts";

async function build(folder: string, reports: number): Promise<void> {
  const ledger = await openLedger(folder);
  try {
    const [all, roll] = [seeds(), dice(7)];
    for (let at = 0; at < reports; at += 500) {
      const batch = Array.from({ length: Math.min(500, reports - at) }, (_, i) => moved(at + i, all, roll));
      await keep(ledger, batch, "bench", "2025-01-01T00:00:00Z");
    }
  } finally {
    ledger.close();
  }
}

const [reports = "100000", given] = process.argv.slice(2);
const folder = given ?? mkdtempSync(join(tmpdir(), "lagebild-verify-"));
try {
  if (!existsSync(join(folder, "ledger.duckdb"))) await build(folder, Number(reports));
  console.log(`${(statSync(join(folder, "ledger.duckdb")).size / 1e6).toFixed(0)} MB of database`);
  const begun = performance.now();
  const child = spawn(process.execPath, [join(root, "src/apps/cli/main.ts"), "verify", "--ledger", folder], {
    stdio: ["ignore", "inherit", "inherit"],
  });
  let [memory, processor] = [0, 0];
  const look = setInterval(() => {
    memory = Math.max(memory, memoryOf(child.pid) || 0);
    processor = secondsOf(child.pid) || processor;
  }, 100);
  const [code] = await once(child, "exit");
  clearInterval(look);
  const seconds = (performance.now() - begun) / 1000;
  console.log(
    `exit code ${code}: ${seconds.toFixed(1)} s by the clock, ${processor.toFixed(1)} s of processor, ${memory} MB at most`,
  );
} finally {
  if (given === undefined) rmSync(folder, { recursive: true, force: true });
}
