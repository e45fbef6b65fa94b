import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { captureFile, entryOf, receivedBytes, writeWarc } from "./captures.ts";
import { appendEntries, type CaptureEntry, entriesOf, pathsOf } from "./log.ts";

/** Entries written at a time. */
const BATCH = 500;

/**
 * Puts captures of older ledgers (the bytes alone, gzip) into WARC files, with what the log says of them, and enters
 * the new files into the log. A damaged capture stays as it is: `verify` names it. May be killed and run again.
 */
export async function rewriteCaptures(ledger: string, tell: (text: string) => void): Promise<void> {
  const last = new Map<string, CaptureEntry>();
  for await (const { entry } of entriesOf(ledger)) if (entry.type === "capture") last.set(entry.sha256, entry);
  const older = [...last.values()].filter((one) => one.form !== "warc");
  for (const one of last.values()) if (one.form === "warc") await dropOlder(ledger, one);
  if (older.length > 0) tell(`putting ${older.length} captures of an older form into WARC files`);
  const rewritten = new Date().toISOString();
  for (let batch = older; batch.length > 0; batch = batch.slice(BATCH)) {
    const entries: CaptureEntry[] = [];
    for (const one of batch.slice(0, BATCH)) {
      const stored = await rewrite(ledger, one);
      if (stored !== null) entries.push({ ...entryOf(one, stored), rewritten });
    }
    if (entries.length > 0) await appendEntries(ledger, entries, rewritten);
    for (const { sha256 } of entries) await rm(captureFile(ledger, sha256, undefined), { force: true });
  }
}

/** A process was killed between the new entry and the end of the old file. */
async function dropOlder(ledger: string, { sha256 }: CaptureEntry): Promise<void> {
  if (existsSync(captureFile(ledger, sha256, "warc")))
    await rm(captureFile(ledger, sha256, undefined), { force: true });
}

/** Writes the WARC file of a capture; gives the hash of the file, or null where the old one is not sound. */
async function rewrite(ledger: string, entry: CaptureEntry): Promise<string | null> {
  if (!existsSync(captureFile(ledger, entry.sha256, undefined))) return null;
  const target = captureFile(ledger, entry.sha256, "warc");
  const part = join(pathsOf(ledger).captures, `.part-${process.pid}-older`);
  const stored = createHash("sha256");
  const bytes = receivedBytes(ledger, entry, (chunk) => stored.update(chunk));
  try {
    const written = await writeWarc(bytes, entry, part, target);
    if (stored.digest("hex") === entry.stored) return written;
    await rm(target, { force: true });
    return null;
  } catch {
    return null;
  }
}
