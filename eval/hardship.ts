/**
 * `npm run eval:hardship [FILES] [KILLS]`: a folder of files in nine formats (default 10,000), one in ten damaged, is added
 * to a ledger undisturbed; then to another by a command that is killed with kill -9 at random moments (default 20) and
 * started again. Every damaged file must be named with its reason, the exit code be 1, and both ledgers equal.
 */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { contents, disturbed, remove, undisturbed, untold } from "./hardship-run.ts";
import { makeMixed } from "./mixed-folder.ts";

const [files = 10_000, kills = 20] = process.argv.slice(2).map(Number);
const root = mkdtempSync(join(tmpdir(), "lagebild-hardship-"));
const folder = join(root, "files");
const main = fileURLToPath(new URL("../src/apps/cli/main.ts", import.meta.url));
const adding = (ledger: string): string[] => [main, "add", folder, "--ledger", join(root, ledger)];
const failures: string[] = [];
const since = (begun: number): string => `${((performance.now() - begun) / 1000).toFixed(0)} s`;

try {
  const mixed = makeMixed(folder, files);
  console.log(`${files} files, ${mixed.damaged.size} damaged; ${mixed.reports} reports in them`);
  let begun = performance.now();
  const calm = await undisturbed(adding("calm"));
  console.log(`undisturbed: ${since(begun)}, exit code ${calm.code}; ${calm.told.trim().split("\n").at(-1)}`);
  failures.push(...untold(mixed, calm.told));
  if (calm.code !== 1) failures.push(`the exit code is ${calm.code}`);
  begun = performance.now();
  const ended = await disturbed(adding("killed"), join(root, "killed"), files, kills, 11);
  console.log(`killed ${ended.kills} times: ${since(begun)}, exit code ${ended.code}`);
  failures.push(...untold(mixed, ended.told));
  const [one, other] = [await contents(join(root, "calm")), await contents(join(root, "killed"))];
  for (const [table, rows] of Object.entries(one)) {
    console.log(`  ${table.padEnd(14)} ${rows}`);
    if (other[table] !== rows) failures.push(`${table}: ${rows} undisturbed, ${other[table]} after kills`);
  }
  if (!one.documents?.startsWith(`${mixed.reports} rows`))
    failures.push(`${mixed.reports} reports were made, ${one.documents}`);
  const check = await undisturbed([main, "verify", "--ledger", join(root, "killed")]);
  console.log(`verify after kills: exit code ${check.code}; ${check.told.trim().split("\n").at(-1)}`);
  if (check.code !== 0) failures.push("verify finds fault with the ledger that was killed");
} finally {
  remove(root);
}
for (const failure of failures.slice(0, 20)) console.error(`FAILED ${failure}`);
process.exitCode = failures.length > 0 ? 1 : 0;
