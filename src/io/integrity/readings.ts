import { existsSync } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import type { Reading } from "../../core/model/claim.ts";
import { claimsText, documentText, sha256Of } from "./canonical.ts";
import { appendEntries, type Entry, pathsOf, pendingDocuments, type ReadingEntry } from "./log.ts";

/** A reading with the capture it came from, where known. */
export type LoggedReading = Pick<Reading, "document" | "claims"> & { readonly capture?: string | undefined };

/** What the log says of a reading. */
export const readingEntryOf = (
  { document, claims, capture }: LoggedReading,
  packs: string,
  at: string,
): ReadingEntry => ({
  type: "reading",
  at,
  document: document.id,
  content: sha256Of(documentText(document)),
  claims: sha256Of(claimsText(claims)),
  count: claims.length,
  packs,
  form: 2,
  ...(capture !== undefined && { capture }),
});

/**
 * Runs `write`, which keeps readings in the database, and logs them. A note of what is under way lets a killed
 * process be told from a hand that changed the database.
 */
export async function withLogged(
  ledger: string,
  readings: readonly LoggedReading[],
  packs: string,
  write: () => Promise<void>,
): Promise<void> {
  const at = new Date().toISOString();
  const entries = readings.map((one) => readingEntryOf(one, packs, at));
  await announced(
    ledger,
    readings.map(({ document }) => document.id),
    write,
    entries,
    at,
  );
}

/** Runs `write`, which keeps what `ids` name in the database, between announcing it and entering it into the log. */
export async function announced(
  ledger: string,
  names: readonly string[],
  write: () => Promise<void>,
  entries: readonly Entry[],
  at: string,
): Promise<void> {
  const ids = new Set([...(await pendingDocuments(ledger)), ...names]);
  await note(ledger, [...ids]);
  await write();
  await appendEntries(ledger, entries, at);
  for (const name of names) ids.delete(name);
  if (ids.size > 0) await note(ledger, [...ids]);
  else await rm(pathsOf(ledger).pending, { force: true });
}

async function note(ledger: string, ids: readonly string[]): Promise<void> {
  const { folder, pending } = pathsOf(ledger);
  await mkdir(folder, { recursive: true });
  const part = `${pending}.part`;
  await writeFile(part, ids.map((id) => `${JSON.stringify(id)}\n`).join(""), { flush: true });
  await rename(part, pending);
}

/** Enters readings that are in the database and not in the log: of an older Lagebild, or of a killed process. */
export async function logLate(
  ledger: string,
  readings: readonly (LoggedReading & { readonly packs: string })[],
): Promise<void> {
  const at = new Date().toISOString();
  const entries = readings.map((one): ReadingEntry => ({ ...readingEntryOf(one, one.packs, at), late: true }));
  await appendEntries(ledger, entries, at);
}

/** True where a ledger has a log. */
export const hasLog = (ledger: string): boolean => existsSync(pathsOf(ledger).log);

export const forgetPending = (ledger: string): Promise<void> => rm(pathsOf(ledger).pending, { force: true });
