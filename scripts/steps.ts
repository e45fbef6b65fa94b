// The steps that `npm run check` and `npm test` are made of: each one program, run with this very Node.

import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));

export interface Step {
  readonly name: string;
  /** The script to run, relative to the root, and its arguments. */
  readonly command: readonly string[];
}

const bin = (path: string, ...args: string[]) => [`node_modules/${path}`, ...args];

export const checks: readonly Step[] = [
  { name: "types", command: bin("typescript/bin/tsc") },
  {
    name: "types of the pages",
    command: bin(
      "svelte-check/bin/svelte-check",
      "--workspace",
      "web",
      "--tsconfig",
      "./tsconfig.json",
      "--output",
      "human",
    ),
  },
  {
    name: "format and lint",
    command: bin("@biomejs/biome/bin/biome", "check", "--colors=off", "--max-diagnostics=10"),
  },
  { name: "import rules", command: bin("dependency-cruiser/bin/dependency-cruiser.mjs", "src") },
];

export const unused: Step = { name: "unused code", command: bin("knip/bin/knip.js", "--no-progress") };

/** Runs a step on the terminal; its exit code, or 1 where a signal ended it. */
export function runStep({ command }: Step): Promise<number> {
  const child = spawn(process.execPath, command, { cwd: root, stdio: "inherit" });
  return new Promise((resolve, reject) => child.once("error", reject).once("exit", (code) => resolve(code ?? 1)));
}

function runQuietly({ command }: Step): Promise<{ code: number; output: string }> {
  const child = spawn(process.execPath, command, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  }
  return new Promise((resolve, reject) => {
    child.once("error", reject).once("close", (code) => resolve({ code: code ?? 1, output: output.trim() }));
  });
}

/** Runs steps side by side, prints the output of those that fail, and returns how many passed and failed. */
export async function runChecks(steps: readonly Step[]): Promise<{ passed: number; failed: number }> {
  const results = await Promise.all(steps.map(async (step) => ({ step, ...(await runQuietly(step)) })));
  for (const { step, code, output } of results) {
    console.log(`${code === 0 ? "ok    " : "FAILED"} ${step.name}`);
    if (code !== 0) console.log(`\n${output}\n`);
  }
  const passed = results.filter(({ code }) => code === 0).length;
  return { passed, failed: results.length - passed };
}
