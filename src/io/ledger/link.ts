import { createHash } from "node:crypto";
import { INTEGER, LIST, listValue, VARCHAR } from "@duckdb/node-api";
import { z } from "zod";
import type { Event, LinkItem } from "../../core/model/event.ts";
import { appendRows } from "./append.ts";
import { signatureText } from "./encode.ts";
import type { Ledger } from "./ledger.ts";
import { readState, writeState } from "./state.ts";

/** What linking keeps of a document: its items, and what its text and claims are compared by. */
export interface Prepared {
  readonly document: string;
  readonly items: readonly LinkItem[];
  /** `signatureOf` its text. */
  readonly signature: readonly number[];
  /** `marksOf` its claims. */
  readonly marks: readonly string[];
}

const TEXTS = LIST(VARCHAR);
const NUMBERS = LIST(INTEGER);
const IDS = { ids: TEXTS };
const list = (ids: readonly string[]): { ids: ReturnType<typeof listValue> } => ({ ids: listValue([...ids]) });

/** Documents that have not been prepared for linking, by id. */
export async function unpreparedDocuments(ledger: Ledger): Promise<string[]> {
  const rows = await ledger.all(
    "SELECT id FROM documents d WHERE NOT EXISTS (FROM signatures s WHERE s.document = d.id) ORDER BY id",
  );
  return rows.map((row) => String(row.id));
}

/** Keeps what linking needs of documents, and that their days in their blocks have to be linked again. */
export async function keepPrepared(ledger: Ledger, prepared: readonly Prepared[]): Promise<void> {
  const items = prepared.flatMap((one) => one.items);
  const touched = new Map(items.map(({ block, until }) => [`${block} ${until}`, { block, day: until }]));
  await ledger.transaction(() =>
    appendRows(ledger, [
      {
        items: items.map(itemRow),
        signatures: prepared.map(({ document, signature, marks }) => ({
          document,
          signature: signatureText(signature),
          marks: marks.join(" "),
        })),
        touched: [...touched.values()],
      },
    ]),
  );
}

function itemRow(item: LinkItem): {
  document: string;
  claim: string;
  block: string;
  day: number;
  place: string;
  item: string;
} {
  const { document, claim, block, place, until: day, ...rest } = item;
  return { document, claim, block, day, place, item: JSON.stringify(rest) };
}

/** Forgets what was kept of documents that are read anew; their days have to be linked again. */
export async function forgetPrepared(ledger: Ledger, documents: readonly string[]): Promise<void> {
  const run = (sql: string): Promise<unknown> => ledger.connection.run(sql, list(documents), IDS);
  const of = "IN (SELECT unnest($ids))";
  await run(`INSERT INTO touched SELECT DISTINCT block, day FROM items WHERE document ${of}`);
  for (const table of ["items", "signatures"]) await run(`DELETE FROM ${table} WHERE document ${of}`);
}

/** Forgets everything that linking made, so that it begins anew. */
export async function forgetLinking(ledger: Ledger): Promise<void> {
  await ledger.transaction(async () => {
    ledger.note("all");
    for (const table of ["items", "signatures", "events", "event_claims", "touched"])
      await ledger.connection.run(`DELETE FROM ${table}`);
  });
}

/** Part of a block to link: the events of these days (inclusive), found from the items of these and `reach` around. */
export interface Stretch {
  readonly block: string;
  readonly from: number;
  readonly until: number;
}

const IS_SERIES = "split_part(block, '|', 1) IN ('control', 'condition')";

/**
 * What touched days make it necessary to link again: for each block its touched days and `reach` around
 * them, as stretches in batches of at most about `most` items.
 */
export async function touchedStretches(ledger: Ledger, reach: number, most: number): Promise<Stretch[][]> {
  const rows = await ledger.all(
    `WITH days AS (SELECT DISTINCT block, day FROM touched WHERE NOT ${IS_SERIES}),
      parted AS (SELECT block, day, CASE WHEN day - lag(day) OVER own <= $apart THEN 0 ELSE 1 END AS part FROM days WINDOW own AS (PARTITION BY block ORDER BY day)),
      numbered AS (SELECT block, day, sum(part) OVER (PARTITION BY block ORDER BY day) AS number FROM parted),
      stretches AS (SELECT block, min(day) - $reach AS a, max(day) + $reach AS b FROM numbered GROUP BY block, number)
     SELECT s.block AS block, a::INTEGER AS "from", b::INTEGER AS until, count(i.claim)::INTEGER AS n FROM stretches s
      LEFT JOIN items i ON i.block = s.block AND i.day BETWEEN a - $reach AND b + $reach GROUP BY s.block, a, b ORDER BY s.block, a`,
    { reach, apart: 2 * reach },
  );
  const row = z.object({ block: z.string(), from: z.int(), until: z.int(), n: z.int() });
  const batches: Stretch[][] = [];
  let size = 0;
  for (const { n, ...stretch } of rows.map((one) => row.parse(one)).flatMap((one) => parts(one, most / 4, reach))) {
    if (batches.length === 0 || size + n > most) {
      batches.push([]);
      size = 0;
    }
    batches.at(-1)?.push(stretch);
    size += n;
  }
  return batches;
}

type Counted = Stretch & { readonly n: number };

/** A stretch with many items in parts, each long enough that what it shares with its neighbours is the least of it. */
function parts(stretch: Counted, most: number, reach: number): Counted[] {
  const { block, from, until, n } = stretch;
  const days = until - from + 1;
  const number = Math.max(1, Math.min(Math.ceil(n / most), Math.floor(days / (8 * reach))));
  const edge = (i: number): number => from + Math.floor((days * i) / number);
  return Array.from({ length: number }, (_, i) => ({
    block,
    from: edge(i),
    until: edge(i + 1) - 1,
    n: Math.ceil(n / number),
  }));
}

const placed = (
  stretches: readonly Stretch[],
): Record<"blocks" | "froms" | "untils", ReturnType<typeof listValue>> => ({
  blocks: listValue(stretches.map(({ block }) => block)),
  froms: listValue(stretches.map(({ from }) => from)),
  untils: listValue(stretches.map(({ until }) => until)),
});
const PLACED = { blocks: TEXTS, froms: NUMBERS, untils: NUMBERS };
const WANTED =
  "(SELECT unnest($blocks) AS block, unnest($froms) AS a, unnest($untils) AS b, generate_subscripts($blocks, 1) AS n)";

const ITEM = "i.document, i.claim, i.block, i.place, i.day, i.item";
const itemFrom = ([document, claim, block, place, until, item]: readonly unknown[]): LinkItem => ({
  ...(JSON.parse(String(item)) as Omit<LinkItem, "document" | "claim" | "block" | "place" | "until">),
  document: String(document),
  claim: String(claim),
  block: String(block),
  place: String(place),
  until: Number(until),
});

/** For each stretch its items, with those `reach` days around it. */
export async function itemsOfStretches(
  ledger: Ledger,
  stretches: readonly Stretch[],
  reach: number,
): Promise<LinkItem[][]> {
  const found: LinkItem[][] = stretches.map(() => []);
  const result = await ledger.connection.runAndReadAll(
    `SELECT w.n::INTEGER, ${ITEM} FROM items i JOIN ${WANTED} w ON i.block = w.block
     WHERE i.day BETWEEN w.a - ${Math.trunc(reach)} AND w.b + ${Math.trunc(reach)}`,
    placed(stretches),
    PLACED,
  );
  for (const [n, ...row] of result.getRowsJS()) found[Number(n) - 1]?.push(itemFrom(row));
  return found;
}

/** All items of some claims. */
export async function itemsOfClaims(ledger: Ledger, claims: readonly string[]): Promise<LinkItem[]> {
  const result = await ledger.connection.runAndReadAll(
    `SELECT ${ITEM} FROM items i WHERE i.claim IN (SELECT unnest($ids))`,
    list(claims),
    IDS,
  );
  return result.getRowsJS().map(itemFrom);
}

/** Makes the items of some claims be these; where one goes elsewhere, both places have to be linked again. */
export async function replaceItems(
  ledger: Ledger,
  claims: readonly string[],
  items: readonly LinkItem[],
): Promise<void> {
  const key = ({ claim, block, until }: LinkItem): string => `${claim} ${block} ${until}`;
  const old = new Map((await itemsOfClaims(ledger, claims)).map((item) => [key(item), item]));
  const kept = new Map(items.map((item) => [key(item), item]));
  const moved = [...old, ...kept].filter(([one]) => !(old.has(one) && kept.has(one))).map(([, item]) => item);
  await ledger.connection.run("DELETE FROM items WHERE claim IN (SELECT unnest($ids))", list(claims), IDS);
  await appendRows(ledger, [
    { items: items.map(itemRow), touched: moved.map(({ block, until }) => ({ block, day: until })) },
  ]);
}

/** Tells whether an event is still the same. */
const digestOf = ({ kind, place, claims }: Event): string =>
  createHash("sha1")
    .update([kind, place, ...claims].join(" "))
    .digest("base64")
    .slice(0, 16);

/** Makes the events of some stretches be these; only those that differ are written. Call it inside a transaction. */
export async function replaceEvents(
  ledger: Ledger,
  stretches: readonly Stretch[],
  events: readonly Event[],
): Promise<void> {
  const result = await ledger.connection.runAndReadAll(
    `SELECT e.id, e.digest FROM events e JOIN ${WANTED} w ON e.block = w.block WHERE e.day BETWEEN w.a AND w.b`,
    placed(stretches),
    PLACED,
  );
  const old = new Map(result.getRowsJS().map(([id, digest]) => [String(id), String(digest)]));
  const fresh: Event[] = [];
  const digests = new Map(events.map((event) => [event.id, digestOf(event)]));
  for (const event of events) {
    if (old.get(event.id) === digests.get(event.id)) old.delete(event.id);
    else fresh.push(event);
  }
  const gone = [...old.keys()];
  ledger.note({ events: [...gone, ...fresh.map(({ id }) => id)] });
  for (const [table, column] of [
    ["events", "id"],
    ["event_claims", "event"],
  ])
    if (gone.length > 0)
      await ledger.connection.run(`DELETE FROM ${table} WHERE ${column} IN (SELECT unnest($ids))`, list(gone), IDS);
  await appendRows(ledger, [
    {
      events: fresh.map(({ claims: _, ...event }) => ({ ...event, digest: digests.get(event.id) ?? "" })),
      event_claims: fresh.flatMap((event) => event.claims.map((claim) => ({ event: event.id, claim }))),
    },
  ]);
}

/**
 * Makes the touched series be what their items say: all of a block are one event. Only claims that came or
 * went are written, for a series of years is long. `idOf` gives the id of the event of a block.
 */
export async function relinkSeries(ledger: Ledger, idOf: (block: string) => string): Promise<void> {
  const rows = await ledger.all(`SELECT DISTINCT block FROM touched WHERE ${IS_SERIES} ORDER BY block`);
  const blocks = rows.map((row) => String(row.block));
  if (blocks.length === 0) return;
  const ids = blocks.map(idOf);
  ledger.note({ events: ids });
  const values = { blocks: listValue(blocks), ids: listValue(ids) };
  const types = { blocks: TEXTS, ids: TEXTS };
  const series = "(SELECT unnest($blocks) AS block, unnest($ids) AS id)";
  const run = (sql: string): Promise<unknown> => ledger.connection.run(sql, values, types);
  await run(
    `DELETE FROM event_claims WHERE event IN (SELECT id FROM ${series}) AND (event, claim) NOT IN
     (SELECT s.id, i.claim FROM items i JOIN ${series} s ON s.block = i.block)`,
  );
  await run(
    `INSERT INTO event_claims SELECT DISTINCT s.id, i.claim FROM items i JOIN ${series} s ON s.block = i.block
     WHERE NOT EXISTS (FROM event_claims x WHERE x.event = s.id AND x.claim = i.claim)`,
  );
  await run(`DELETE FROM events WHERE id IN (SELECT id FROM ${series})`);
  await run(
    `INSERT INTO events SELECT id, block, 0, split_part(block, '|', 1), split_part(block, '|', 1), split_part(block, '|', 2), place, '' FROM
      (SELECT s.id, s.block, i.place, row_number() OVER (PARTITION BY s.id ORDER BY count(*) DESC, i.place) AS rank
       FROM items i JOIN ${series} s ON s.block = i.block GROUP BY s.id, s.block, i.place) WHERE rank = 1`,
  );
}

/** Notes that events stand for the claims as they are, by rules of this version. */
export async function linkingDone(ledger: Ledger, version: string): Promise<void> {
  await ledger.connection.run("DELETE FROM touched");
  await writeState(ledger, "linked", (await readState(ledger, "changes")) ?? "0");
  await writeState(ledger, "linked-by", version);
}

/** Version of the rules by which the kept events were linked, or null. */
export const linkedBy = (ledger: Ledger): Promise<string | null> => readState(ledger, "linked-by");

const compared = z.object({
  id: z.string(),
  published: z.string().nullable(),
  language: z.string().nullable(),
  signature: z.string(),
  marks: z.string(),
});
/** What a document is compared by, to find copies: numbers and marks as kept, separated by spaces. */
export type Compared = z.infer<typeof compared>;

/** What some documents are compared by; those not yet prepared for linking are left out. */
export async function loadCompared(ledger: Ledger, documents: readonly string[]): Promise<Map<string, Compared>> {
  const result = await ledger.connection.runAndReadAll(
    `SELECT d.id, d.published_at AS published, d.language, s.signature, s.marks FROM signatures s JOIN documents d ON d.id = s.document
     WHERE s.document IN (SELECT unnest($ids))`,
    list(documents),
    IDS,
  );
  return new Map(result.getRowObjectsJS().map((row) => [String(row.id), compared.parse(row)]));
}
