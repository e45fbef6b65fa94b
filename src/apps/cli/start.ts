import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { add } from "./add.ts";
import type { Context } from "./context.ts";
import { processContext } from "./process-context.ts";
import { guarded } from "./program.ts";
import { situation } from "./situation.ts";

/** `npm start`: reads the samples into a ledger and shows the situation. */
const samples =
  [fileURLToPath(new URL("../../../samples", import.meta.url)), "samples"].find((path) => existsSync(path)) ??
  "samples";
const ledger = "./lagebild-ledger";

async function start(context: Context): Promise<number> {
  const code = await add([samples], { ledger }, context);
  await situation(ledger, context);
  return code;
}

process.exitCode = await guarded(start(processContext), processContext);
