/**
 * `npm run bench:export [CLAIMS] [FORMAT...]`: claims generated as for `npm run bench:link` (default 100,000) are
 * exported in every format of `lagebild export`. Prints rows a second by the clock, and processor time for a thousand
 * rows, which says more on a machine that others use; and memory after each.
 */
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { EXIT } from "../src/apps/cli/exit.ts";
import { relink } from "../src/apps/cli/linking.ts";
import { runProgram } from "../src/apps/cli/program.ts";
import { FORMATS } from "../src/io/export/index.ts";
import { openLedger } from "../src/io/ledger/index.ts";
import { fill, seeds } from "./made.ts";

const [claims = 100_000] = process.argv.slice(2, 3).map(Number);
const formats = process.argv.length > 3 ? process.argv.slice(3) : Object.keys(FORMATS);
const folder = mkdtempSync(join(tmpdir(), "lagebild-export-"));

async function exported(format: string): Promise<void> {
  let told = "";
  const output = {
    write: (text: string, done: () => void) => {
      told += text;
      done();
      return true;
    },
  };
  const out = join(folder, "out");
  const context = {
    stdout: output,
    stderr: output,
    stdin: (async function* () {})(),
    reader: () => Promise.reject(new Error("nothing is read")),
  };
  const begun = performance.now();
  const before = process.cpuUsage();
  const code = await runProgram(["export", "--format", format, "--out", out, "--ledger", folder], context);
  if (code !== EXIT.ok) throw new Error(told);
  const seconds = (performance.now() - begun) / 1000;
  const { user, system } = process.cpuUsage(before);
  const rows = Number(/^([\d,]+) (?:claim|event)/.exec(told)?.[1]?.replaceAll(",", ""));
  const what = /^[\d,]+ (\w+)/.exec(told)?.[1] ?? "";
  console.log(
    `${format.padEnd(15)} ${String(rows).padStart(8)} ${what.padEnd(7)} ${seconds.toFixed(1).padStart(6)} s ${Math.round(
      rows / seconds,
    )
      .toLocaleString("en-GB")
      .padStart(
        8,
      )}/s ${((user + system) / rows / 1000).toFixed(3).padStart(7)} ms each, ${(statSync(out).size / 1e6).toFixed(1)} MB, resident ${Math.round(process.memoryUsage().rss / 2 ** 20)} MB`,
  );
}

try {
  const ledger = await openLedger(folder);
  const reports = await fill(ledger, claims, 0, seeds());
  await relink(ledger);
  ledger.close();
  console.log(`${claims.toLocaleString("en-GB")} claims of ${reports.toLocaleString("en-GB")} reports`);
  for (const format of formats) await exported(format);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
