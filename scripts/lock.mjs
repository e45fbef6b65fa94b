// npm run lock: makes package-lock.json anew from package.json, whole for every platform.
//
// A registry (or mirror) may lack the builds of a native package for other platforms. npm then leaves them out of the
// lock file and `npm ci` refuses that file everywhere. They are entered here with their exact version and without a
// hash: npm looks at `os` and `cpu` and never fetches them on another platform.

import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const OS = ["android", "darwin", "freebsd", "linux", "openharmony", "openbsd", "netbsd", "sunos", "aix", "win32"];
const CPU = ["arm64", "arm", "x64", "ia32", "ppc64", "riscv64", "s390x", "loong64"];

/** What the name of a native build says of its platform: "@x/binding-linux-arm64-musl" is linux, arm64, musl. */
function platformOf(name) {
  const parts = name.split(/[-/]/);
  const os = OS.filter((value) => parts.includes(value));
  const cpu = CPU.filter((value) => parts.includes(value));
  if (parts.includes("wasm32")) cpu.push("wasm32");
  const libc = parts.includes("musl") ? ["musl"] : parts.includes("gnu") ? ["glibc"] : [];
  return { ...(os.length && { os }), ...(cpu.length && { cpu }), ...(libc.length && { libc }) };
}

/** Enters into the lock every optional package that npm left out. */
function complete(lock) {
  for (const [path, entry] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      const known = [`${path}/node_modules/${name}`, `node_modules/${name}`].some((key) => lock.packages[key]);
      if (known || !/^\d/.test(version)) continue;
      const stub = { version, ...platformOf(name), optional: true, ...(entry.dev && { dev: true }) };
      lock.packages[`node_modules/${name}`] = stub;
    }
  }
  const sorted = Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1));
  lock.packages = Object.fromEntries(sorted);
}

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "lagebild-lock-"));
copyFileSync(join(root, "package.json"), join(folder, "package.json"));
// The present versions stay where they still fit; without node_modules beside it npm forgets no platform.
const present = join(root, "package-lock.json");
if (existsSync(present)) copyFileSync(present, join(folder, "package-lock.json"));
const npm = () => {
  const args = ["install", "--package-lock-only", "--ignore-scripts", "--no-audit", "--no-fund"];
  execFileSync("npm", args, { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
  return JSON.parse(readFileSync(join(folder, "package-lock.json"), "utf8"));
};
const lock = npm();
complete(lock);
writeFileSync(join(folder, "package-lock.json"), JSON.stringify(lock, null, 2));
const { packages } = npm(); // once more, for npm's own spelling of what was entered
copyFileSync(join(folder, "package-lock.json"), present);
rmSync(folder, { recursive: true });
const withoutHash = Object.keys(packages).filter((path) => path && !packages[path].integrity);
console.log(`package-lock.json: ${Object.keys(packages).length - 1} packages, ${withoutHash.length} without a hash`);
