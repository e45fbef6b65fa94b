import { existsSync } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { captureFile, hashesOf } from "./captures.ts";
import { type Checked, damage, type Finding, type Progress, remark } from "./findings.ts";
import { type CaptureEntry, pathsOf } from "./log.ts";
import type { FoundLog } from "./verify-log.ts";

/** Checks that every capture of the log is there, unpacks, and holds the bytes that were received. */
export async function* verifyCaptures(
  ledger: string,
  found: FoundLog,
  checked: Checked,
  progress: Progress,
): AsyncGenerator<Finding> {
  const [files, begun] = [new Set<string>(), Date.now()];
  for (const place of found.captures.values()) {
    const one = await found.entryAt(place, "capture");
    if (one === null) continue;
    const file = captureFile(ledger, one.sha256, one.form);
    files.add(file);
    const wrong = existsSync(file) ? await faultOf(ledger, one) : "is missing";
    if (wrong !== null)
      yield damage("capture", `capture ${one.sha256} (log entry ${place.index}, ${one.address})`, wrong);
    checked.captures++;
    progress(await sizeOf(file));
  }
  const why = existsSync(pathsOf(ledger).unlogged)
    ? "a process was killed while it was kept; the next write settles it"
    : "a hand put it there; it may be deleted";
  for (const file of await capturesIn(ledger))
    if (!files.has(file) && (await changedAt(file)) < begun)
      yield remark("capture", file, `is in no log entry: ${why}`);
}

async function faultOf(ledger: string, entry: CaptureEntry): Promise<string | null> {
  const found = await hashesOf(ledger, entry).catch((error: unknown) =>
    error instanceof Error ? error.message : String(error),
  );
  if (typeof found === "string") return `cannot be unpacked: ${found}`;
  if (found.sha256 !== entry.sha256) return "its bytes are not those received";
  return found.stored === entry.stored ? null : "its file was changed, the bytes in it were not";
}

/** Files that come while we look are those of a process at work. */
const changedAt = async (file: string): Promise<number> =>
  (await stat(file).catch(() => null))?.mtimeMs ?? Number.POSITIVE_INFINITY;

const sizeOf = async (file: string): Promise<number> => (await stat(file).catch(() => null))?.size ?? 0;

/** The files of captures, those half written by a killed process among them. */
async function capturesIn(ledger: string): Promise<string[]> {
  const { captures } = pathsOf(ledger);
  if (!existsSync(captures)) return [];
  const entries = await readdir(captures, { withFileTypes: true });
  const inner = await Promise.all(
    entries.map(async (one) =>
      one.isDirectory() ? (await readdir(join(captures, one.name))).map((name) => join(one.name, name)) : [one.name],
    ),
  );
  return inner
    .flat()
    .sort()
    .map((name) => join(captures, name));
}
