import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { add } from "../../src/apps/cli/add.ts";
import type { Context } from "../../src/apps/cli/context.ts";
import { runProgram } from "../../src/apps/cli/program.ts";
import { packReader } from "../../src/apps/cli/reader.ts";
import { type ServeOptions, start } from "../../src/apps/server/serve.ts";
import { Collected } from "../apps/stub.ts";

export const samples = fileURLToPath(new URL("../../samples", import.meta.url));

export interface Served {
  readonly url: string;
  readonly ledger: string;
  readonly context: Context;
  readonly stop: () => Promise<void>;
}

export function realContext(): Context & { readonly stdout: Collected; readonly stderr: Collected } {
  const stdin = (async function* () {})();
  return { stdout: new Collected(), stderr: new Collected(), stdin, reader: packReader };
}

/** A server over a new ledger made of the samples (and more, by path), on a port of its own. */
export async function serveSamples(
  more: readonly string[] = [],
  host = "127.0.0.1",
  options: Partial<ServeOptions> = {},
): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), "lagebild-serve-"));
  const ledger = join(folder, "ledger");
  const context = realContext();
  await add([samples, ...more], { ledger }, context);
  const running = await start({ ledger, port: 0, host, ...options }, context, runProgram);
  const stop = async (): Promise<void> => {
    await running.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { url: running.url, ledger, context, stop };
}
