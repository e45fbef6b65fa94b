/** Where the measuring sets lie: beside the checkout, or where LAGEBILD_SHARED says. They are never part of it. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const shared = process.env.LAGEBILD_SHARED ?? resolve(root, "..", "shared");

/** Path of a measuring set, or `null` where it is not there. */
export function sharedPath(...parts: string[]): string | null {
  const path = join(shared, ...parts);
  return existsSync(path) ? path : null;
}

/** The files of a path: itself, or all files of a folder with this ending, sorted. */
export function filesOf(path: string, ending: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(path, name));
}

/** The lines of a JSONL file, parsed. */
export function jsonl<T>(path: string): T[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as T);
}
