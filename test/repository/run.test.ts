// scripts/with-node.mjs hands on arguments, standard input, exit code and signals, from every Node on this machine.

import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";

const runner = fileURLToPath(new URL("../../scripts/with-node.mjs", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "lagebild-run-"));
afterAll(() => rmSync(folder, { recursive: true }));

const script = join(folder, "script.mjs");
writeFileSync(
  script,
  `const [what] = process.argv.slice(2);
   if (what === "major") console.log(Number(process.versions.node.split(".")[0]) >= 24, ...process.argv.slice(3));
   if (what === "count") { let n = 0; for await (const part of process.stdin) n += part.length; console.log(n); }
   if (what === "exit") process.exitCode = 3;
   if (what === "term") { process.once("SIGTERM", () => process.exit(7)); console.log("ready"); setInterval(() => {}, 1000); }
   if (what === "die") { console.log("ready"); setInterval(() => {}, 1000); }
   if (what === "busy") { console.log(process.pid); for (;;); }
  `,
);

/** This Node and, where PATH has one, an older one, which must call the project's own. */
const nodes = new Map([[process.versions.node, process.execPath]]);
for (const path of (process.env.PATH ?? "").split(delimiter)) {
  const { stdout, error } = spawnSync(join(path, "node"), ["--version"], { encoding: "utf8" });
  if (!error && !nodes.has(stdout.trim().slice(1))) nodes.set(stdout.trim().slice(1), join(path, "node"));
}

const firstLine = (child: ChildProcess) =>
  new Promise<string>((resolve) =>
    child.stdout?.setEncoding("utf8").once("data", (text: string) => resolve(text.trim())),
  );

const ending = (child: ChildProcess) =>
  new Promise<string>((resolve) => child.once("exit", (code, signal) => resolve(signal ?? String(code))));

/** Running, and no zombie: where no init process reaps, the dead stay listed. */
function isAlive(pid: number): boolean {
  const stat = `/proc/${pid}/stat`;
  if (existsSync(stat)) return !/\) [ZX]/.test(readFileSync(stat, "utf8"));
  return !existsSync("/proc/self") && spawnSync("kill", ["-0", String(pid)]).status === 0;
}

describe.each([...nodes])("from Node %s", (_, node) => {
  const run = (args: readonly string[], input = "") =>
    spawnSync(node, [runner, script, ...args], { encoding: "utf8", input });
  const begin = (what: string) => spawn(node, [runner, script, what], { stdio: ["ignore", "pipe", "inherit"] });

  test("the script runs on Node 24 or newer, with its arguments", () => {
    expect(run(["major", "a b", "--c"]).stdout).toBe("true a b --c\n");
  });

  test("standard input arrives whole", () => {
    expect(run(["count"], "x".repeat(1_000_000)).stdout).toBe("1000000\n");
  });

  test("the exit code is that of the script", () => {
    expect(run(["exit"]).status).toBe(3);
  });

  test("a signal reaches the script, which decides", async () => {
    const child = begin("term");
    await firstLine(child);
    child.kill("SIGTERM");
    expect(await ending(child)).toBe("7");
  });

  test("a script ended by a signal looks so from outside", async () => {
    const child = begin("die");
    await firstLine(child);
    child.kill("SIGTERM");
    expect(await ending(child)).toBe("SIGTERM");
  });

  test("kill -9 leaves nothing running, even a script that never pauses", async () => {
    const child = begin("busy");
    const pid = Number(await firstLine(child));
    child.kill("SIGKILL");
    await ending(child);
    await expect.poll(() => isAlive(pid), { timeout: 5000 }).toBe(false);
  });

  test("a file that is not there is named", () => {
    const { status, stderr } = spawnSync(node, [runner, "src/none.ts"], { encoding: "utf8" });
    expect(stderr).toMatch(/There is no ".*src\/none\.ts" to run\./);
    expect(status).toBe(1);
  });
});
