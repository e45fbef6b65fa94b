// npm run test:spark: the cluster tests. Brings PySpark in a virtual environment, builds the worker, starts a cluster on loopback.
// `--full` compares 20,000 reports and measures instead, `--full=N` so many. Without Java or Python it is skipped, but in CI (CI set) it fails.

import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { runTests } from "./counts.ts";
import { root, runStep } from "./steps.ts";

const JAVA = 17;
const PYTHON = [3, 9] as const;

/** What a program says when it is asked for its version, or null where it is not there. */
function versionOf(program: string, argument: string): string | null {
  const { error, status, stdout, stderr } = spawnSync(program, [argument], { encoding: "utf8" });
  return error || status !== 0 ? null : `${stdout}${stderr}`;
}

/** Why the tests cannot run here, or null. */
function lacking(): string | null {
  const java = versionOf("java", "-version");
  if (java === null)
    return `Java is missing; ${JAVA} or newer is needed. On Debian: apt install openjdk-17-jre-headless`;
  const major = Number(/version "(\d+)/.exec(java)?.[1] ?? 0);
  if (major < JAVA)
    return `Java is ${major}; ${JAVA} or newer is needed. On Debian: apt install openjdk-17-jre-headless`;
  const python = versionOf("python3", "--version");
  const [, first = 0, second = 0] = /Python (\d+)\.(\d+)/.exec(python ?? "")?.map(Number) ?? [];
  if (first > PYTHON[0] || (first === PYTHON[0] && second >= PYTHON[1])) return null;
  return `Python ${PYTHON.join(".")} or newer is needed, with venv. On Debian: apt install python3-venv`;
}

/** The folder of a virtual environment with what spark/requirements.txt pins; made once for each version of that file. */
function environment(): string {
  const wanted = join(root, "spark", "requirements.txt");
  const hash = createHash("sha256").update(readFileSync(wanted)).digest("hex").slice(0, 12);
  const cache = process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache");
  const folder = join(cache, "lagebild", `spark-${hash}`);
  const whole = join(folder, "whole");
  if (existsSync(whole)) return folder;
  console.log(`Lagebild: PySpark is brought into ${folder} (once; 430 MB are fetched)`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  execFileSync("python3", ["-m", "venv", folder], { stdio: "inherit" });
  const install = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--require-hashes", "-r", wanted];
  execFileSync(join(folder, "bin", "python"), install, { stdio: "inherit" });
  writeFileSync(whole, "");
  return folder;
}

async function run(args: readonly string[]): Promise<number> {
  const reason = lacking();
  if (reason !== null) {
    console.log(`Lagebild on a cluster: ${process.env.CI ? "cannot be tested" : "skipped"}: ${reason}`);
    return process.env.CI ? 1 : 0;
  }
  process.env.LAGEBILD_SPARK = environment();
  const built = await runStep({ name: "worker", command: ["scripts/build-worker.ts"] });
  if (built !== 0) return built;
  const full = args.map((arg) => /^--full(?:=(\d+))?$/.exec(arg)).find(Boolean);
  if (full?.[1]) process.env.LAGEBILD_SPARK_REPORTS = full[1];
  const filters = [full ? "full.spark" : "cluster.spark", ...args.filter((arg) => !arg.startsWith("--full"))];
  const { passed, failed, skipped } = await runTests(["--config", "vitest.spark.config.ts", ...filters]);
  const rest = skipped > 0 ? `, ${skipped} skipped` : "";
  console.log(`\nLagebild on a cluster: ${passed} passed, ${failed} failed${rest}`);
  return failed === 0 ? 0 : 1;
}

process.exitCode = await run(process.argv.slice(2));
