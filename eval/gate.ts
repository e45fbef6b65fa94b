/**
 * `npm run eval`: the table of claim scores per language and the floors of `floors.json`; exit code 1
 * where a floor is undercut. `npm run eval -- NAME [PATH]` scores one thing on any file or folder of
 * that set's format and prints one JSON object as its last line.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type ClaimScore, ROWS, scoreClaims, total } from "./claims.ts";
import { SCORERS } from "./scorers.ts";
import { root, sharedPath } from "./shared.ts";

/** Lowest F1 that is let through, per row of the table and language, on the development gold. */
type Floors = Readonly<Record<string, Readonly<Record<string, number>>>>;

const [name, path] = process.argv.slice(2);
process.exitCode = name === undefined ? gate() : await scoreOne(name, path);

async function scoreOne(wanted: string, given: string | undefined): Promise<number> {
  const scorer = SCORERS[wanted];
  if (!scorer) return complain(`No scorer "${wanted}". There are: ${Object.keys(SCORERS).join(", ")}.`);
  const file = given ?? sharedPath(...scorer.defaults);
  if (file === null)
    return complain(`No data: ${scorer.defaults.join("/")} is not there. Give a path: npm run eval -- ${wanted} PATH`);
  console.log(JSON.stringify(await scorer.score(file)));
  return 0;
}

function complain(message: string): number {
  console.error(message);
  return 2;
}

function gate(): number {
  const gold = sharedPath("gold");
  const scores = gold === null ? null : scoreClaims(gold);
  if (scores === null) {
    console.log("Quality: the gold is not beside this checkout (../shared/gold), so nothing was measured.");
    return 0;
  }
  const dev = [...scores].filter(([file]) => file.endsWith(".dev"));
  printTable(dev);
  return checkFloors(dev);
}

function printTable(dev: readonly (readonly [string, ClaimScore])[]): void {
  console.log(
    `${"F1 on the development gold".padEnd(27)}${dev.map(([file]) => file.replace(".dev", "").padStart(7)).join("")}    all`,
  );
  for (const row of ROWS) {
    const cells = dev.map(([, score]) => (score[row]?.f1 ?? 0).toFixed(3).padStart(7)).join("");
    console.log(
      `${row.padEnd(27)}${cells}  ${total(
        dev.map(([, score]) => score),
        row,
      ).f1.toFixed(3)}`,
    );
  }
}

function checkFloors(dev: readonly (readonly [string, ClaimScore])[]): number {
  const floors = JSON.parse(readFileSync(join(root, "eval", "floors.json"), "utf8")) as Floors;
  let failed = 0;
  for (const [row, byLanguage] of Object.entries(floors)) {
    for (const [file, score] of dev) {
      const language = file.replace(".dev", "");
      const floor = byLanguage[language];
      const reached = score[row]?.f1 ?? 0;
      if (floor === undefined || reached >= floor) continue;
      failed++;
      console.error(`Floor undercut: ${row} in ${language} reaches ${reached.toFixed(3)}, the floor is ${floor}.`);
    }
  }
  if (failed === 0) console.log("All floors of eval/floors.json hold.");
  return failed === 0 ? 0 : 1;
}
