// The pages, from web/ into dist/web, unless those there are of the same sources. Several builds at once do no harm.

import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { root } from "./steps.ts";

const target = join(root, "dist", "web");
const stamp = join(root, "dist", "web.stamp");

/** What the built pages depend on, as one hash: their own sources, and the nouns and families that they share with the server. */
function fingerprint(): string {
  const files = [join(root, "web"), join(root, "src", "core", "model"), join(root, "src", "apps", "server")]
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const hash = createHash("sha256");
  for (const path of [...files, join(root, "package-lock.json")])
    hash.update(path.slice(root.length)).update(readFileSync(path));
  return hash.digest("hex");
}

const wanted = fingerprint();
const isBuilt = (): boolean =>
  existsSync(stamp) && existsSync(join(target, "index.html")) && readFileSync(stamp, "utf8") === wanted;
if (!isBuilt()) {
  const draft = `${target}.${process.pid}`;
  await build({ configFile: join(root, "web", "vite.config.ts"), logLevel: "error", build: { outDir: draft } });
  // Another build may have ended meanwhile, and its pages may be in use.
  if (!isBuilt()) replace(draft);
  rmSync(draft, { recursive: true, force: true });
}

/** Puts the draft into place; where another build comes between, its pages are as good. */
function replace(draft: string): void {
  const old = `${draft}.old`;
  try {
    // Who reads the pages meanwhile finds whole ones but for this moment.
    if (existsSync(target)) renameSync(target, old);
    renameSync(draft, target);
  } catch (error) {
    if (!existsSync(join(target, "index.html"))) throw error;
  }
  rmSync(old, { recursive: true, force: true });
  writeFileSync(stamp, wanted);
}
