import { createHash } from "node:crypto";
import { cpSync, existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DuckDBAppender, DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { vi } from "vitest";

/** Told before each step that may change a file, and named by what it does. */
export type Hook = (step: string) => void;

/** Where the steps of this process are told; nowhere as a rule. Shared with the mock of `node:fs/promises`. */
export const steps: { hook: Hook | null } = { hook: null };

type Real = typeof import("node:fs/promises");
// biome-ignore lint/suspicious/noExplicitAny: functions of any shape are wrapped
type Any = (...args: any[]) => any;

/** `node:fs/promises` whose functions that write tell of it first. For `vi.mock`. */
export function tellingFs(real: Real): Real {
  const telling =
    (name: string, work: Any): Any =>
    (...args) => {
      steps.hook?.(`${name} ${typeof args[0] === "string" ? args[0] : ""}`);
      return work(...args);
    };
  const open = async (...args: Parameters<Real["open"]>): Promise<Awaited<ReturnType<Real["open"]>>> => {
    steps.hook?.(`open ${String(args[0])}`);
    const handle = await real.open(...args);
    for (const name of ["appendFile", "write", "writeFile", "truncate", "datasync", "close"] as const)
      Object.assign(handle, { [name]: telling(`${name} in ${String(args[0])}`, (handle[name] as Any).bind(handle)) });
    return handle;
  };
  const wrapped = Object.fromEntries(
    (["writeFile", "rename", "rm", "mkdir", "copyFile"] as const).map((name) => [name, telling(name, real[name])]),
  );
  const all = { ...real, ...wrapped, open };
  return { ...all, default: all } as unknown as Real;
}

/** Lets DuckDB tell of its steps, too. Gives what ends that. */
export function tellingDatabase(): () => void {
  const methods = [
    [DuckDBConnection.prototype, "run"],
    [DuckDBConnection.prototype, "closeSync"],
    [DuckDBInstance.prototype, "closeSync"],
    [DuckDBAppender.prototype, "closeSync"],
  ] as const;
  const spies = methods.map(([owner, name]) => {
    const real = (owner as unknown as Record<string, Any>)[name] as Any;
    return vi.spyOn(owner as unknown as Record<string, Any>, name).mockImplementation(function (
      this: unknown,
      ...args
    ) {
      steps.hook?.(`${name} ${String(args[0] ?? "")}`);
      return real.apply(this, args);
    });
  });
  return () => {
    for (const spy of spies) spy.mockRestore();
  };
}

/** A state that a kill would have left, and the step before which it was taken. */
export interface Left {
  readonly step: string;
  readonly folder: string;
}

/**
 * Does `work`, and before each of its steps copies `world`, as `kill -9` would have left it at that moment: what was
 * written stands in the files, whatever the process still had in mind is gone. States that are equal are kept once.
 */
export async function leftByKills(world: string, into: string, work: () => Promise<unknown>): Promise<Left[]> {
  const left: Left[] = [];
  const seen = new Set<string>();
  steps.hook = (step) => {
    const digest = digestOf(world);
    if (seen.has(digest)) return;
    seen.add(digest);
    const folder = join(into, String(left.length));
    if (existsSync(world)) cpSync(world, folder, { recursive: true });
    left.push({ step, folder });
  };
  const restore = tellingDatabase();
  try {
    await work();
    steps.hook("end");
  } finally {
    steps.hook = null;
    restore();
  }
  return left;
}

/** Of the names and bytes of all files below a folder. */
function digestOf(folder: string): string {
  const hash = createHash("sha256");
  const entries = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
  for (const path of entries.map((one) => join(one.parentPath, one.name)).sort()) {
    hash.update(`${path}\0`);
    if (entries.some((one) => one.isFile() && join(one.parentPath, one.name) === path)) hash.update(readFileSync(path));
  }
  return hash.digest("hex");
}
