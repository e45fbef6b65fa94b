import { z } from "zod";
import {
  forgetPending,
  hasLog,
  isPending,
  type Kept,
  logDecisions,
  logLate,
  pendingDocuments,
} from "../integrity/index.ts";
import { loadDocuments } from "./ask.ts";
import { decisionsAbout } from "./decision-rows.ts";
import type { Ledger } from "./ledger.ts";
import { checkedClaims } from "./reviewed.ts";

/** Documents loaded at a time. */
const BATCH = 200;

/** Every report with its claims as they were read, in the order of ids, for `lagebild verify`; some of them where `ids` is given. */
export async function* keptDocuments(
  ledger: Ledger,
  ids?: readonly string[],
): AsyncGenerator<Kept & { readonly packs: string }> {
  const packs = await packsOf(ledger);
  const all = ids ?? (await ledger.all("SELECT id FROM documents ORDER BY id")).map(({ id }) => String(id));
  for (let at = 0; at < all.length; at += BATCH) {
    const batch = all.slice(at, at + BATCH);
    const checked = await checkedClaims(ledger, batch);
    const claims = Map.groupBy(checked.claims, (claim) => claim.document);
    for (const document of await loadDocuments(ledger, batch)) {
      const fault = checked.faults.get(document.id);
      yield {
        document,
        claims: claims.get(document.id) ?? [],
        packs: packs.get(document.id) ?? "",
        ...(fault !== undefined && { fault }),
      };
    }
  }
}

async function packsOf(ledger: Ledger): Promise<Map<string, string>> {
  const rows = await ledger.all("FROM readings");
  const row = z.object({ document: z.string(), packs: z.string() });
  return new Map(rows.map((one) => row.parse(one)).map(({ document, packs }) => [document, packs]));
}

/**
 * Brings the log up to the database where that is known to be honest: a ledger made before there was a log is
 * entered as it stands, and so is what a killed process had announced and kept but not entered.
 */
export async function settleLog(ledger: Ledger): Promise<void> {
  if (!hasLog(ledger.folder)) {
    await enter(ledger);
    return logDecisions(ledger.folder, await decisionsAbout(ledger));
  }
  const pending = await pendingDocuments(ledger.folder);
  if (pending.size === 0) return;
  await enter(ledger, [...pending]);
  await logDecisions(
    ledger.folder,
    (await decisionsAbout(ledger)).filter((one) => isPending(one, pending)),
  );
  await forgetPending(ledger.folder);
}

async function enter(ledger: Ledger, ids?: readonly string[]): Promise<void> {
  let batch: (Kept & { readonly packs: string })[] = [];
  for await (const one of keptDocuments(ledger, ids)) {
    batch.push(one);
    if (batch.length < BATCH) continue;
    await logLate(ledger.folder, batch);
    batch = [];
  }
  if (batch.length > 0) await logLate(ledger.folder, batch);
}
