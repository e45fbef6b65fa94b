import { createReadStream, existsSync } from "node:fs";
import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { createGunzip } from "node:zlib";
import { captureFile, entryOf, hashesOf, PART } from "./captures.ts";
import { appendEntries, type CaptureEntry, entriesOf, pathsOf } from "./log.ts";
import { receivedIn } from "./warc.ts";

/**
 * Enters captures that a killed process had kept and not entered into the log, and drops what it had half written. The
 * caller holds the ledger. A file that does not hold the bytes it is named by stays where it is: `verify` names it.
 */
export async function enterUnlogged(ledger: string): Promise<void> {
  const { captures, unlogged } = pathsOf(ledger);
  if (!existsSync(unlogged)) return;
  const logged = new Set<string>();
  for await (const { entry } of entriesOf(ledger)) if (entry.type === "capture") logged.add(entry.sha256);
  const entries: CaptureEntry[] = [];
  for (const one of existsSync(captures) ? await readdir(captures, { withFileTypes: true }) : []) {
    if (one.isFile() && one.name.startsWith(PART)) await rm(join(captures, one.name), { force: true });
    if (!one.isDirectory()) continue;
    for (const name of (await readdir(join(captures, one.name))).sort()) {
      const sha256 = /^([\da-f]{64})\.warc\.gz$/.exec(name)?.[1];
      const entry = sha256 === undefined || logged.has(sha256) ? null : await entryFor(ledger, sha256);
      if (entry !== null) entries.push(entry);
    }
  }
  if (entries.length > 0) await appendEntries(ledger, entries, new Date().toISOString());
  await rm(unlogged, { force: true });
}

/** What the log would have said of a capture, from its own head; null where it is not what it should be. */
async function entryFor(ledger: string, sha256: string): Promise<CaptureEntry | null> {
  const capture = { sha256, form: "warc" } as const;
  const found = await hashesOf(ledger, capture).catch(() => null);
  if (found === null || found.sha256 !== sha256) return null;
  const unpacked = createReadStream(captureFile(ledger, sha256, "warc")).pipe(createGunzip());
  const told = await receivedIn(unpacked);
  unpacked.destroy();
  return told === null ? null : entryOf({ ...told, sha256, bytes: found.bytes }, found.stored);
}
