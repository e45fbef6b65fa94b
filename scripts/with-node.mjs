// node scripts/with-node.mjs FILE ARGS...: makes the checkout ready, then runs the file with Node 24 or newer.

import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { orExplain, runScript, SetupError } from "./node.mjs";
import { setUp } from "./setup.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

await orExplain(async () => {
  const [file, ...args] = process.argv.slice(2);
  if (!file) throw new SetupError("Which file? Usage: node scripts/with-node.mjs FILE ARGS...");
  const node = await setUp(root.replace(/[\\/]$/, ""));
  const script = resolve(root, file);
  if (!existsSync(script)) throw new SetupError(`There is no "${script}" to run.`);
  await runScript(script, args, node);
});
