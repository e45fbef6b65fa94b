/** A run of `lagebild add` over a mixed folder: undisturbed, and killed at random moments; then compared. */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { readdirSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { askLedger } from "../src/io/ledger/index.ts";
import { dice } from "./made.ts";
import type { Mixed } from "./mixed-folder.ts";

export interface Ended {
  readonly code: number | null;
  readonly told: string;
}

/** Starts the command that adds the folder; `killed` ends it with kill -9. */
function start(command: readonly string[]): { readonly ended: Promise<Ended>; readonly kill: () => void } {
  const child = spawn(process.execPath, command, { stdio: ["ignore", "ignore", "pipe"] });
  let told = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    told += text;
  });
  const ended = once(child, "close").then(([code]) => ({ code: code as number | null, told }));
  return { ended, kill: () => child.kill("SIGKILL") };
}

/** Runs it to its end. */
export const undisturbed = (command: readonly string[]): Promise<Ended> => start(command).ended;

/** How many files are kept as they were received. */
function captures(ledger: string): number {
  try {
    return readdirSync(join(ledger, "integrity", "captures"), { recursive: true }).length;
  } catch {
    return 0;
  }
}

/**
 * Kills it `kills` times, each time when a random part of the files has been kept and a random moment later, and starts
 * it anew; then lets it end. Gives how often it was killed before its end.
 */
export async function disturbed(
  command: readonly string[],
  ledger: string,
  files: number,
  kills: number,
  seed: number,
): Promise<Ended & { kills: number }> {
  const roll = dice(seed);
  const marks = Array.from({ length: kills }, () => roll(files)).sort((a, b) => a - b);
  let killed = 0;
  for (const [at, mark] of marks.entries()) {
    const run = start(command);
    let over = false;
    void run.ended.then(() => {
      over = true;
    });
    while (!over && captures(ledger) < mark) await sleep(20);
    // Every other one at once, the rest somewhat later: amid reading, writing, linking.
    if (at % 2 === 1) await sleep(roll(3_000));
    run.kill();
    if ((await run.ended).code === null) killed++;
  }
  return { ...(await undisturbed(command)), kills: killed };
}

/** What is wrong with what was told of the damaged files: a file not named, not with its reason, or named without need. */
export function untold({ damaged }: Mixed, told: string): string[] {
  const named = new Map<string, string>();
  for (const [, path = "", code = ""] of told.matchAll(/^(\S+?)(?:[:#!]\S*)?: .*\[([a-z-]+)\]$/gm))
    named.set(basename(path), code);
  const missing = [...damaged].filter(([name, code]) => named.get(name) !== code);
  const needless = [...named.keys()].filter((name) => !damaged.has(name));
  return [
    ...missing.map(([name, code]) => `${name}: ${code} was not told`),
    ...needless.map((name) => `${name}: told without need`),
  ];
}

/** Tables whose rows depend on when or how often something was done. */
const OF_THE_RUN = new Set(["state", "additions"]);

/** The number of rows of every table and a hash over them. */
export async function contents(folder: string): Promise<Record<string, string>> {
  const ledger = await askLedger(folder);
  try {
    const tables = await ledger.all("SELECT table_name AS name FROM duckdb_tables() ORDER BY 1");
    const found: Record<string, string> = {};
    for (const { name } of tables) {
      if (OF_THE_RUN.has(String(name))) continue;
      const rows = await ledger.all(`FROM ${String(name)} ORDER BY ALL`);
      const text = JSON.stringify(rows, (_, value: unknown) => (typeof value === "bigint" ? String(value) : value));
      found[String(name)] = `${rows.length} rows, ${createHash("sha256").update(text).digest("hex").slice(0, 16)}`;
    }
    const added = await ledger.all(
      "SELECT count(*)::INTEGER AS n, count(DISTINCT document)::INTEGER AS documents FROM additions",
    );
    return { ...found, additions: JSON.stringify(added) };
  } finally {
    ledger.close();
  }
}

export const remove = (path: string): void => rmSync(path, { recursive: true, force: true });
