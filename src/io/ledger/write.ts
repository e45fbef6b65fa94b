import { LIST, listValue, VARCHAR } from "@duckdb/node-api";
import type { Reading } from "../../core/model/claim.ts";
import type { Document } from "../../core/model/document.ts";
import { type LoggedReading, withLogged } from "../integrity/index.ts";
import { appendRows } from "./append.ts";
import { applyDecisions } from "./apply.ts";
import { digestOf, documentRows, readingRows } from "./encode.ts";
import type { Ledger } from "./ledger.ts";
import { forgetPrepared } from "./link.ts";
import { noteHead } from "./logged.ts";
import type { RowOf } from "./rows.ts";
import { readState, writeState } from "./state.ts";

/** A report with where it came from. */
export interface Received {
  readonly document: Document;
  readonly origin: string;
  /** SHA-256 of the capture that holds it, where it was kept. */
  readonly capture?: string | undefined;
}

/** Reports sorted by what the ledger already has of them. */
export interface Sorted {
  readonly fresh: readonly Received[];
  /** The very same report again. */
  readonly known: readonly Received[];
  /** Another report under an id that is taken. */
  readonly taken: readonly Received[];
}

/** Compares reports with the ledger, and with each other. Nothing is written. */
export async function sortReceived(ledger: Ledger, received: readonly Received[]): Promise<Sorted> {
  const digests = await digestsOf(
    ledger,
    received.map(({ document }) => document.id),
  );
  const sorted = { fresh: [] as Received[], known: [] as Received[], taken: [] as Received[] };
  for (const one of received) {
    const digest = digestOf(one.document);
    const before = digests.get(one.document.id);
    if (before === undefined) {
      digests.set(one.document.id, digest);
      sorted.fresh.push(one);
    } else (before === digest ? sorted.known : sorted.taken).push(one);
  }
  return sorted;
}

async function digestsOf(ledger: Ledger, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await ledger.connection.runAndReadAll(
    "SELECT id, digest FROM documents WHERE id IN (SELECT unnest($ids))",
    { ids: listValue([...ids]) },
    { ids: LIST(VARCHAR) },
  );
  return new Map(rows.getRowsJS().map(([id, digest]) => [String(id), String(digest)]));
}

/** Keeps whole documents with their readings, as one transaction, and enters them into the log. `addedAt` is the time (ISO) of their arrival. */
export async function keep(
  ledger: Ledger,
  readings: readonly (Reading & LoggedReading & { readonly origin: string })[],
  packs: string,
  addedAt = "",
): Promise<void> {
  if (readings.length === 0) return;
  const write = (): Promise<void> =>
    ledger.transaction(async () => {
      await appendRows(ledger, [
        { additions: readings.map(({ document }) => ({ document: document.id, added_at: addedAt })) },
      ]);
      await appendRows(
        ledger,
        readings.flatMap((reading) => [documentRows(reading.document, reading.origin), readingRows(reading, packs)]),
      );
      await changed(
        ledger,
        readings.map(({ document }) => document.id),
      );
    });
  await withLogged(ledger.folder, readings, packs, write);
}

const SLOTS = ["voices", "places", "quantities"] as const;

/** Puts new readings of kept documents in the place of the old ones, as one transaction; decisions on them hold on. */
export async function replaceReadings(ledger: Ledger, readings: readonly Reading[], packs: string): Promise<void> {
  const ids = { ids: listValue(readings.map((reading) => reading.document.id)) };
  const of = "(SELECT unnest($ids))";
  const run = (sql: string): Promise<unknown> => ledger.connection.run(sql, ids, { ids: LIST(VARCHAR) });
  const write = (): Promise<void> =>
    ledger.transaction(async () => {
      await forgetPrepared(
        ledger,
        readings.map((reading) => reading.document.id),
      );
      for (const table of SLOTS)
        await run(`DELETE FROM ${table} WHERE claim IN (SELECT id FROM claims WHERE document IN ${of})`);
      await run(`DELETE FROM claims WHERE document IN ${of}`);
      await run(`DELETE FROM readings WHERE document IN ${of}`);
      await run(`DELETE FROM remarks WHERE stage = 'read' AND document IN ${of}`);
      await run(`DELETE FROM reviewed WHERE document IN ${of}`);
      await appendRows(
        ledger,
        readings.map((reading) => readingRows(reading, packs)),
      );
      await applyDecisions(
        ledger,
        readings.map((reading) => reading.document.id),
      );
      await changed(
        ledger,
        readings.map(({ document }) => document.id),
      );
    });
  await withLogged(ledger.folder, readings, packs, write);
}

/** Notes the state of the log, and counts the changes to claims and their links, so that events computed before are known to be old; `documents` are those they touch. */
export async function changed(ledger: Ledger, documents: readonly string[]): Promise<void> {
  await noteHead(ledger);
  ledger.note({ documents });
  await writeState(ledger, "changes", String(Number((await readState(ledger, "changes")) ?? 0) + 1));
}

/** True where the kept events are those of the claims as they stand. */
export async function eventsAreCurrent(ledger: Ledger): Promise<boolean> {
  return ((await readState(ledger, "changes")) ?? "0") === ((await readState(ledger, "linked")) ?? "0");
}

/** Adds places to the gazetteer; those with an id it has already are replaced. Gives how many are new. */
export async function keepPlaces(ledger: Ledger, places: readonly RowOf<"gazetteer">[]): Promise<number> {
  return ledger.transaction(async () => {
    const before = await ledger.all("SELECT count(*)::INTEGER AS n FROM gazetteer");
    await ledger.connection.run(
      "DELETE FROM gazetteer WHERE id IN (SELECT unnest($ids))",
      { ids: listValue(places.map((place) => place.id)) },
      { ids: LIST(VARCHAR) },
    );
    await appendRows(ledger, [{ gazetteer: [...places] }]);
    const after = await ledger.all("SELECT count(*)::INTEGER AS n FROM gazetteer");
    return Number(after[0]?.n) - Number(before[0]?.n);
  });
}
