// Makes a checkout ready: Node 24 and the packages of the lock file. Plain JavaScript: it must run on Node 20.

import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { basename, delimiter, dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { executableIn, findNode, isNewEnough, nodePackage, noNodeMessage, SetupError } from "./node.mjs";

const say = (text) => process.stderr.write(`Lagebild: ${text}\n`);

const places = (root) => ({
  lock: join(root, "package-lock.json"),
  stamp: join(root, "node_modules", ".lagebild-setup"),
  work: join(root, ".setup"),
});

/** What node_modules must have been made from: this lock file, for this kind of machine. */
function wanted(root) {
  const { lock } = places(root);
  if (!existsSync(lock)) throw new SetupError(`There is no "${lock}"; is this a whole checkout?`);
  return `${process.platform}-${process.arch} ${createHash("sha256").update(readFileSync(lock)).digest("hex")}\n`;
}

function isReady(root) {
  const { stamp } = places(root);
  return existsSync(stamp) && readFileSync(stamp, "utf8") === wanted(root);
}

// --- npm

function npmOnPath() {
  const folders = [dirname(process.execPath), ...(process.env.PATH ?? "").split(delimiter)];
  const candidates = folders.flatMap((folder) => [
    join(folder, "npm"),
    join(folder, "node_modules", "npm", "bin", "npm-cli.js"),
    join(folder, "..", "lib", "node_modules", "npm", "bin", "npm-cli.js"),
  ]);
  for (const path of candidates) {
    const real = existsSync(path) ? realpathSync(path) : "";
    if (basename(real) === "npm-cli.js") return real;
  }
  throw new SetupError("npm is not on PATH; it is needed once, to install the packages. On Debian: apt install npm");
}

/** npm as a JavaScript file, so that any Node can run it. */
function npmScript() {
  const running = process.env.npm_execpath ?? "";
  return basename(running) === "npm-cli.js" && existsSync(running) ? running : npmOnPath();
}

const NO_NETWORK = /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT)\b/;

function explainNpm(output, folder) {
  const network = NO_NETWORK.exec(output);
  if (network) {
    return [
      `The npm registry cannot be reached (${network[0]}); it is needed once, for the packages.`,
      "Way out: connect to the network, or name a registry within reach: npm config set registry URL. Then run this again.",
    ].join("\n");
  }
  const tail = output.trim().split("\n").slice(-15).join("\n");
  if (/\bENOSPC\b/.test(output)) return `${tail}\nThe disk is full; the set-up needs 1 GB in "${folder}".`;
  if (/\b(EACCES|EROFS|EPERM)\b/.test(output)) return `${tail}\nMake "${folder}" and the cache of npm writable.`;
  return `${tail}\nnpm ci failed in "${folder}"; the lines above say why. When that is mended, run this again.`;
}

const CI_FLAGS = [
  "--include=dev",
  "--include=optional",
  "--engine-strict=false",
  "--ignore-scripts",
  "--dry-run=false",
  "--global=false",
  "--prefer-offline",
  "--no-audit",
  "--no-fund",
  "--no-progress",
  "--loglevel=error",
];

const STOPPING = ["SIGINT", "SIGTERM", "SIGHUP"];

/** `npm ci` in the folder, run by the given Node: exactly the lock file, every hash checked, no install scripts. */
async function npmCi(node, folder, onStart) {
  const env = { ...process.env, PATH: dirname(node) + delimiter + (process.env.PATH ?? "") };
  const stdio = ["ignore", "pipe", "pipe"];
  const child = spawn(node, [npmScript(), "ci", ...CI_FLAGS, "--prefix", folder], { cwd: folder, env, stdio });
  onStart(child.pid);
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text) => {
      output += text;
    });
  }
  const stop = (signal) => child.kill(signal);
  for (const signal of STOPPING) process.on(signal, stop);
  const [code, signal] = await new Promise((resolve, reject) => {
    child.once("error", reject).once("close", (...how) => resolve(how));
  });
  for (const name of STOPPING) process.removeListener(name, stop);
  if (signal) throw new SetupError(`The set-up was stopped (${signal}); run this again.`);
  if (code !== 0) throw new SetupError(explainNpm(output, folder));
}

// --- one set-up at a time

const LONGEST_WAIT_MS = 15 * 60_000;

/** A zombie is dead: where no init process reaps, it would stay for ever. */
const isZombie = (pid) => {
  const stat = `/proc/${pid}/stat`;
  return existsSync(stat) && /\) [ZX]/.test(readFileSync(stat, "utf8"));
};

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return error.code === "EPERM"; // alive, and not ours; anything else: gone
  }
}

function ownerOf(lock) {
  try {
    return JSON.parse(readFileSync(join(lock, "owner.json"), "utf8"));
  } catch {
    return null; // just released
  }
}

/** Takes the lock; false where somebody has it. The folder arrives with its owner inside, so it is never half made. */
function tryLock(lock) {
  const draft = `${lock}.${process.pid}`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  writeFileSync(join(draft, "owner.json"), JSON.stringify({ host: hostname(), pids: [process.pid] }));
  try {
    renameSync(draft, lock);
    return true;
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (["ENOTEMPTY", "EEXIST", "EPERM"].includes(error.code)) return false;
    throw error;
  }
}

/** Clears a lock whose owners are all dead. Moving it away first lets only one of several waiters do so. */
function clearStale(lock) {
  const owner = ownerOf(lock);
  if (!owner || owner.host !== hostname() || owner.pids.some(isAlive)) return;
  const grave = `${lock}.stale-${owner.pids.join("-")}`;
  try {
    renameSync(lock, grave);
  } catch {
    return; // another waiter was first
  }
  rmSync(grave, { recursive: true, force: true });
}

/** Runs the work while holding the lock; the `addOwner` it is given names a further process that must have ended before others begin. */
async function withLock(lock, work) {
  const begun = Date.now();
  for (let told = false; !tryLock(lock); told = true) {
    clearStale(lock);
    const holder = `process ${ownerOf(lock)?.pids[0] ?? "unknown"}, lock "${lock}"`;
    if (!told) say(`another set-up of this checkout is at work (${holder}); waiting for it`);
    if (Date.now() - begun > LONGEST_WAIT_MS) {
      throw new SetupError(`Waited 15 minutes for another set-up (${holder}). If none is running, delete the lock.`);
    }
    await sleep(250);
  }
  const addOwner = (pid) =>
    writeFileSync(join(lock, "owner.json"), JSON.stringify({ host: hostname(), pids: [process.pid, pid] }));
  try {
    return await work(addOwner);
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

// --- the set-up itself

/** A Node kept outside node_modules while `npm ci` fills that; the mark says that it is whole. */
function runtimeOf(root) {
  const folder = join(places(root).work, "runtime");
  const node = executableIn(join(folder, "node_modules", nodePackage() ?? "none"));
  return { folder, node, mark: join(folder, "whole") };
}

function emptyRuntime(root) {
  const runtime = runtimeOf(root);
  rmSync(runtime.folder, { recursive: true, force: true });
  mkdirSync(join(runtime.folder, "node_modules"), { recursive: true });
  return runtime;
}

/** Brings only Node, by the root's own lock entry, so that npm can then run on it: see docs/decisions/0001. */
async function bringNode(root, onStart) {
  const name = nodePackage();
  const entry = JSON.parse(readFileSync(places(root).lock, "utf8")).packages[`node_modules/${name}`];
  if (!entry) throw new SetupError(noNodeMessage());
  const { folder, node, mark } = emptyRuntime(root);
  const { optional, ...required } = entry;
  const own = { name: "runtime", version: "0.0.0", private: true, dependencies: { [name]: entry.version } };
  const packages = { "": own, [`node_modules/${name}`]: required };
  const lock = { ...own, lockfileVersion: 3, requires: true, packages };
  writeFileSync(join(folder, "package.json"), JSON.stringify(own));
  writeFileSync(join(folder, "package-lock.json"), JSON.stringify(lock));
  say(`bringing Node ${entry.version} (${name}); this is needed once`);
  await npmCi(process.execPath, folder, onStart);
  writeFileSync(mark, "");
  return node;
}

/** Moves a Node in use out of node_modules, which `npm ci` is about to empty. */
function moveAside(root, found) {
  const inModules = join(root, "node_modules", nodePackage() ?? "none");
  if (found !== executableIn(inModules)) return found;
  const { folder, node, mark } = emptyRuntime(root);
  renameSync(inModules, join(folder, "node_modules", nodePackage()));
  writeFileSync(mark, "");
  return node;
}

/** A Node to run npm with: one that is there, one left by a set-up that did not end, else one brought now. */
async function nodeForNpm(root, onStart) {
  const found = findNode();
  if (found) return moveAside(root, found);
  const { node, mark } = runtimeOf(root);
  return existsSync(mark) && existsSync(node) ? node : bringNode(root, onStart);
}

async function install(root, onStart) {
  const { stamp, work } = places(root);
  const target = wanted(root);
  rmSync(stamp, { force: true });
  const node = await nodeForNpm(root, onStart);
  say("installing packages; this is needed once and after every change of package-lock.json");
  await npmCi(node, root, onStart);
  writeFileSync(stamp, target);
  rmSync(join(work, "runtime"), { recursive: true, force: true });
}

/** Makes the checkout at `root` ready and returns the Node to run it with. Costs milliseconds where it is ready. */
export async function setUp(root) {
  if (!isReady(root)) {
    if (!isNewEnough() && !findNode() && !nodePackage()) throw new SetupError(noNodeMessage());
    await withLock(join(places(root).work, "lock"), async (addOwner) => {
      if (!isReady(root)) await install(root, addOwner);
    });
  }
  const node = findNode();
  if (!node) throw new SetupError(noNodeMessage());
  return node;
}
