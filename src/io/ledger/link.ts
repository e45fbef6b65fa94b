import { type DuckDBValue, LIST, listValue, VARCHAR } from "@duckdb/node-api";
import { z } from "zod";
import type { Event, LinkItem } from "../../core/model/event.ts";
import type { Copy } from "../../core/model/source.ts";
import { appendRows } from "./append.ts";
import { type Ledger, readState, writeState } from "./ledger.ts";

/** What linking keeps of a document: its items, and what its text is compared by. */
export interface Prepared {
  readonly document: string;
  readonly items: readonly LinkItem[];
  /** Smallest hashes of its shingles; empty for a text too short to compare. */
  readonly signature: readonly number[];
  readonly bands: readonly string[];
}

const IDS = { ids: LIST(VARCHAR) };
const list = (ids: readonly string[]): Record<string, DuckDBValue> => ({ ids: listValue([...ids]) });

/** Documents that have not been prepared for linking, by id. */
export async function unpreparedDocuments(ledger: Ledger): Promise<string[]> {
  const rows = await ledger.all(
    "SELECT id FROM documents d WHERE NOT EXISTS (FROM signatures s WHERE s.document = d.id) ORDER BY id",
  );
  return rows.map((row) => String(row.id));
}

/** Keeps what linking needs of documents, and that their blocks have to be linked again. */
export async function keepPrepared(ledger: Ledger, prepared: readonly Prepared[]): Promise<void> {
  const blocks = new Set(prepared.flatMap(({ items }) => items.map((item) => item.block)));
  await ledger.transaction(async () => {
    await appendRows(ledger, [
      {
        items: prepared.flatMap(({ items }) => items.map(itemRow)),
        signatures: prepared.map(({ document, signature }) => ({ document, signature: signature.join(" ") })),
        bands: prepared.flatMap(({ document, bands }) => bands.map((band) => ({ document, band }))),
        touched: [...blocks].map((block) => ({ block })),
      },
    ]);
  });
}

function itemRow(item: LinkItem): { document: string; claim: string; block: string; item: string } {
  const { document, claim, block, ...rest } = item;
  return { document, claim, block, item: JSON.stringify(rest) };
}

/** Forgets what was kept of documents that are read anew; their blocks have to be linked again. */
export async function forgetPrepared(ledger: Ledger, documents: readonly string[]): Promise<void> {
  const run = (sql: string): Promise<unknown> => ledger.connection.run(sql, list(documents), IDS);
  const of = "IN (SELECT unnest($ids))";
  await run(`INSERT INTO touched SELECT DISTINCT block FROM items WHERE document ${of}`);
  for (const table of ["items", "signatures", "bands"]) await run(`DELETE FROM ${table} WHERE document ${of}`);
  await run(`DELETE FROM copies WHERE copy ${of} OR original ${of}`);
}

/** Forgets everything that linking made, so that it begins anew. */
export async function forgetLinking(ledger: Ledger): Promise<void> {
  await ledger.transaction(async () => {
    for (const table of ["items", "signatures", "bands", "copies", "events", "event_claims", "touched"])
      await ledger.connection.run(`DELETE FROM ${table}`);
  });
}

/** Blocks that have to be linked again, with the number of their items, in batches of at most about `most` items. */
export async function touchedBatches(ledger: Ledger, most: number): Promise<string[][]> {
  const rows = await ledger.all(
    `SELECT t.block AS block, count(i.claim)::INTEGER AS n FROM (SELECT DISTINCT block FROM touched) t
     LEFT JOIN items i ON i.block = t.block GROUP BY t.block ORDER BY t.block`,
  );
  const batches: string[][] = [];
  let size = most;
  for (const row of rows) {
    const { block, n } = z.object({ block: z.string(), n: z.int() }).parse(row);
    if (size + n > most && size > 0) {
      batches.push([]);
      size = 0;
    }
    batches.at(-1)?.push(block);
    size += n;
  }
  return batches;
}

/** All items of some blocks. */
export const itemsOfBlocks = (ledger: Ledger, blocks: readonly string[]): Promise<LinkItem[]> =>
  itemsWhere(ledger, "block", blocks);

/** All items of some claims. */
export const itemsOfClaims = (ledger: Ledger, claims: readonly string[]): Promise<LinkItem[]> =>
  itemsWhere(ledger, "claim", claims);

/** Makes the items of some claims be these; where one goes into another block, both have to be linked again. */
export async function replaceItems(
  ledger: Ledger,
  claims: readonly string[],
  items: readonly LinkItem[],
): Promise<void> {
  const old = new Set((await itemsOfClaims(ledger, claims)).map((item) => `${item.claim} ${item.block}`));
  const kept = new Set(items.map((item) => `${item.claim} ${item.block}`));
  const blocks = [...new Set([...old, ...kept].filter((one) => !(old.has(one) && kept.has(one))))];
  await ledger.connection.run("DELETE FROM items WHERE claim IN (SELECT unnest($ids))", list(claims), IDS);
  await appendRows(ledger, [
    { items: items.map(itemRow), touched: blocks.map((one) => ({ block: one.slice(one.indexOf(" ") + 1) })) },
  ]);
}

async function itemsWhere(ledger: Ledger, column: "block" | "claim", values: readonly string[]): Promise<LinkItem[]> {
  const result = await ledger.connection.runAndReadAll(
    `SELECT document, claim, block, item FROM items WHERE ${column} IN (SELECT unnest($ids))`,
    list(values),
    IDS,
  );
  return result.getRowsJS().map(([document, claim, block, item]) => ({
    ...(JSON.parse(String(item)) as Omit<LinkItem, "document" | "claim" | "block">),
    document: String(document),
    claim: String(claim),
    block: String(block),
  }));
}

/**
 * Makes the events of some blocks be these; only those that differ are written. Call it inside a
 * transaction.
 */
export async function replaceEvents(
  ledger: Ledger,
  blocks: readonly string[],
  events: readonly Event[],
): Promise<void> {
  const result = await ledger.connection.runAndReadAll(
    `SELECT e.id, e.kind, e.place, string_agg(x.claim, ' ' ORDER BY x.claim) AS claims FROM events e JOIN event_claims x ON x.event = e.id
     WHERE e.block IN (SELECT unnest($ids)) GROUP BY ALL`,
    list(blocks),
    IDS,
  );
  const old = new Map(result.getRowsJS().map(([id, ...rest]) => [String(id), rest.join("\n")]));
  const same = new Set(
    events
      .filter((one) => old.get(one.id) === [one.kind, one.place, one.claims.join(" ")].join("\n"))
      .map(({ id }) => id),
  );
  const gone = [...old.keys()].filter((id) => !same.has(id));
  const fresh = events.filter((one) => !same.has(one.id));
  for (const [table, column] of [
    ["events", "id"],
    ["event_claims", "event"],
  ])
    if (gone.length > 0)
      await ledger.connection.run(`DELETE FROM ${table} WHERE ${column} IN (SELECT unnest($ids))`, list(gone), IDS);
  await appendRows(ledger, [
    {
      events: fresh.map(({ id, block, family, kind, mood, place }) => ({ id, block, family, kind, mood, place })),
      event_claims: fresh.flatMap((event) => event.claims.map((claim) => ({ event: event.id, claim }))),
    },
  ]);
}

/** Notes that events stand for the claims as they are, by rules of this version. */
export async function linkingDone(ledger: Ledger, version: string): Promise<void> {
  await ledger.connection.run("DELETE FROM touched");
  await writeState(ledger, "linked", (await readState(ledger, "changes")) ?? "0");
  await writeState(ledger, "linked-by", version);
}

/** Version of the rules by which the kept events were linked, or null. */
export const linkedBy = (ledger: Ledger): Promise<string | null> => readState(ledger, "linked-by");

/** Pairs of documents whose texts share a band, where one of each pair is among `documents`. */
export async function copyCandidates(
  ledger: Ledger,
  documents: readonly string[],
): Promise<{ readonly a: SignedDocument; readonly b: SignedDocument }[]> {
  const result = await ledger.connection.runAndReadAll(
    `WITH crowded AS (SELECT band FROM bands GROUP BY band HAVING count(*) > 500),
      pairs AS (SELECT DISTINCT least(x.document, y.document) AS a, greatest(x.document, y.document) AS b
        FROM bands x JOIN bands y ON x.band = y.band AND x.document <> y.document
        WHERE x.document IN (SELECT unnest($ids)) AND x.band NOT IN (FROM crowded))
     SELECT a, s.signature, d.published_at, b, t.signature, e.published_at FROM pairs
      JOIN signatures s ON s.document = a JOIN signatures t ON t.document = b JOIN documents d ON d.id = a JOIN documents e ON e.id = b`,
    list(documents),
    IDS,
  );
  const signed = (id: unknown, signature: unknown, published: unknown): SignedDocument => ({
    id: String(id),
    signature: String(signature).split(" ").map(Number),
    published: published === null ? null : String(published),
  });
  return result.getRowsJS().map(([a, x, at, b, y, bt]) => ({ a: signed(a, x, at), b: signed(b, y, bt) }));
}

export interface SignedDocument {
  readonly id: string;
  readonly signature: readonly number[];
  readonly published: string | null;
}

export async function keepCopies(ledger: Ledger, copies: readonly Copy[]): Promise<void> {
  await appendRows(ledger, [
    { copies: copies.map(({ copy, original, type, share }) => ({ copy, original, type, share })) },
  ]);
}

/** Copies among some documents; all where `documents` is null. */
export async function findCopies(ledger: Ledger, documents: readonly string[] | null): Promise<Copy[]> {
  const chosen = documents === null ? "" : "WHERE copy IN (SELECT unnest($ids)) AND original IN (SELECT unnest($ids))";
  const result = await ledger.connection.runAndReadAll(
    `SELECT copy, original, type, share FROM copies ${chosen} ORDER BY copy, original`,
    ...((documents === null ? [] : [list(documents), IDS]) as []),
  );
  const row = z.object({
    copy: z.string(),
    original: z.string(),
    type: z.enum(["copy", "translation"]),
    share: z.number(),
  });
  return result.getRowObjectsJS().map((one) => row.parse(one));
}
