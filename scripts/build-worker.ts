// The worker for clusters: one bundle without packages or TypeScript beside a Node runtime, packed for `--archives`.

import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { root } from "./steps.ts";

const target = join(root, "dist", "worker");
const entries = { worker: "src/apps/worker/main.ts", "pdf-worker": "src/io/formats/pdf-worker.ts" };

rmSync(target, { recursive: true, force: true });
await build({
  root,
  configFile: false,
  logLevel: "error",
  ssr: { noExternal: true },
  build: {
    ssr: true,
    target: "node24",
    outDir: target,
    minify: false,
    rolldownOptions: {
      input: Object.fromEntries(Object.entries(entries).map(([name, path]) => [name, join(root, path)])),
      output: { entryFileNames: "[name].js", chunkFileNames: "[name].js" },
    },
  },
});
writeFileSync(join(target, "package.json"), `${JSON.stringify({ type: "module", private: true })}\n`);
mkdirSync(join(target, "bin"));
copyFileSync(process.execPath, join(target, "bin", "node"));
const own = join(target, "worker.js");
const schema = JSON.parse(execFileSync(process.execPath, [own, "schema"], { encoding: "utf8" }));
const hash = createHash("sha256");
for (const name of readdirSync(target).sort()) if (name.endsWith(".js")) hash.update(readFileSync(join(target, name)));
// What was read by another worker is read again: the driver compares this.
writeFileSync(join(target, "schema.json"), JSON.stringify({ ...schema, worker: hash.digest("hex") }));
execFileSync("tar", ["--use-compress-program=gzip -1", "-cf", `${target}.tar.gz`, "-C", target, "."]);
