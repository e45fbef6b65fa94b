// npm run build: src as JavaScript and types in dist, for the package; other files of src are copied as they are.
// The pages are built into dist/web.

import { cpSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { root, runStep } from "./steps.ts";

const isAsset = (path: string) => statSync(path).isDirectory() || !path.endsWith(".ts");

rmSync(join(root, "dist"), { recursive: true, force: true });
const code = await runStep({
  name: "build",
  command: ["node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json"],
});
if (code === 0) await import("./build-web.ts");
if (code === 0) cpSync(join(root, "src"), join(root, "dist"), { recursive: true, filter: isAsset });
process.exitCode = code;
