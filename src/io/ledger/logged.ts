import { z } from "zod";
import {
  enterUnlogged,
  forgetPending,
  hasLog,
  isPending,
  type Kept,
  lastHead,
  logDecisions,
  logLate,
  pendingDocuments,
  rewriteCaptures,
} from "../integrity/index.ts";
import { loadDocuments } from "./ask.ts";
import { decisionsAbout } from "./decision-rows.ts";
import { LedgerError } from "./error.ts";
import type { Ledger } from "./ledger.ts";
import { type HeldDocuments, OpenTables } from "./open-tables.ts";
import { checkedClaims, claimRowsOf } from "./reviewed.ts";
import { readState, writeState } from "./state.ts";
import { packsOf } from "./stream.ts";

/** Documents loaded at a time. */
const BATCH = 2000;

/** Some reports with their claims as they were read. */
export async function* keptDocuments(ledger: Ledger, ids: readonly string[]): AsyncGenerator<Kept> {
  for (let at = 0; at < ids.length; at += BATCH) {
    const batch = ids.slice(at, at + BATCH);
    const rows = await claimRowsOf(ledger, batch);
    yield* keptOf(ledger, { documents: await loadDocuments(ledger, batch), rows, packs: await packsOf(ledger, batch) });
  }
}

/** Every report with its claims as they were read, in the order of ids. Takes over the connections of `opened`. */
export async function* allKept(ledger: Ledger, opened: OpenTables): AsyncGenerator<Kept> {
  try {
    for await (const batch of opened.batches()) yield* keptOf(ledger, batch);
  } finally {
    opened.close();
  }
}

async function* keptOf(ledger: Ledger, { documents, rows, packs }: HeldDocuments): AsyncGenerator<Kept> {
  const ids = documents.map(({ id }) => id);
  const checked = await checkedClaims(ledger, ids, rows);
  const claims = Map.groupBy(checked.claims, (claim) => claim.document);
  for (const document of documents) {
    const fault = checked.faults.get(document.id);
    yield {
      document,
      claims: claims.get(document.id) ?? [],
      packs: packs.get(document.id) ?? "",
      ...(fault !== undefined && { fault }),
    };
  }
}

const knownHead = z.object({ size: z.int().min(0), root: z.string() });
type KnownHead = z.infer<typeof knownHead>;

/** The state of the log before the last write, as the database knows it; null in older ledgers. */
export async function knownHeadOf(ledger: Ledger): Promise<KnownHead | null> {
  const text = await readState(ledger, "log");
  return text === null ? null : knownHead.parse(JSON.parse(text));
}

/** Notes the state of the log in the database: who takes log and heads back to an earlier state is found by it. */
export async function noteHead(ledger: Ledger): Promise<void> {
  const { size, root } = (await lastHead(ledger.folder)) ?? { size: 0, root: "" };
  await writeState(ledger, "log", JSON.stringify({ size, root } satisfies KnownHead));
}

/**
 * Brings the log up to the database where that is known to be honest: a ledger made before there was a log is
 * entered as it stands, and so is what a killed process had announced or kept but not entered. Captures of older
 * ledgers become WARC files.
 */
export async function settleLog(ledger: Ledger, tell: (text: string) => void): Promise<void> {
  const { folder } = ledger;
  const pending = await pendingDocuments(folder);
  if (!hasLog(folder)) {
    if (((await knownHeadOf(ledger))?.size ?? 0) > 0) throw lost(folder);
    await enter(ledger, allKept(ledger, await OpenTables.of(ledger)));
    await logDecisions(folder, await decisionsAbout(ledger));
  } else if (pending.size > 0) {
    await enter(ledger, keptDocuments(ledger, [...pending]));
    await logDecisions(
      folder,
      (await decisionsAbout(ledger)).filter((one) => isPending(one, pending)),
    );
  }
  await forgetPending(ledger.folder);
  await enterUnlogged(ledger.folder);
  if ((await readState(ledger, "captures")) === "warc") return;
  await rewriteCaptures(ledger.folder, tell);
  await writeState(ledger, "captures", "warc");
}

const lost = (folder: string): LedgerError =>
  new LedgerError(
    "damaged",
    `the log of the ledger "${folder}" is gone, though the database knows of it: the folder "integrity" is missing`,
  );

async function enter(ledger: Ledger, kept: AsyncIterable<Kept>): Promise<void> {
  let batch: Kept[] = [];
  for await (const one of kept) {
    batch.push(one);
    if (batch.length < BATCH) continue;
    await logLate(ledger.folder, batch);
    batch = [];
  }
  if (batch.length > 0) await logLate(ledger.folder, batch);
}
