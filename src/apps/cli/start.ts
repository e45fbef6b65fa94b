import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { forward } from "../control/forward.ts";
import { readNote } from "../control/note.ts";
import { add } from "./add.ts";
import { type Context, write } from "./context.ts";
import { processContext } from "./process-context.ts";
import { guarded, runProgram } from "./program.ts";
import { situation } from "./situation.ts";

/** `npm start`: reads the samples into a ledger, shows the situation and serves it; `--once` ends before serving. */
const samples =
  [fileURLToPath(new URL("../../../samples", import.meta.url)), "samples"].find((path) => existsSync(path)) ??
  "samples";
const ledger = "./lagebild-ledger";

async function start(context: Context): Promise<number> {
  if ((await forward(["documents", "--limit", "1"], silent(context), process.cwd())) !== null) return already(context);
  const code = await add([samples], { ledger }, context);
  await situation(ledger, context);
  if (process.argv.includes("--once")) return code;
  const { serve } = await import("../server/serve.ts");
  const at = process.argv.indexOf("--port");
  return serve({ ledger, host: "127.0.0.1", port: at < 0 ? 4870 : Number(process.argv[at + 1]) }, context, runProgram);
}

/** A context whose output nobody sees. */
function silent(context: Context): Context {
  const none = {
    write: (_text: string, done: () => void) => {
      done();
      return true;
    },
  };
  return { ...context, stdout: none, stderr: none };
}

async function already(context: Context): Promise<number> {
  await write(context.stdout, `Lagebild is running already at ${(await readNote(ledger))?.url ?? "another process"}\n`);
  return 0;
}

process.exitCode = await guarded(start(processContext), processContext);
