import { type DuckDBType, type DuckDBValue, LIST, listValue, VARCHAR } from "@duckdb/node-api";
import { z } from "zod";
import type { Claim } from "../../core/model/claim.ts";
import type { Document } from "../../core/model/document.ts";
import type { Event } from "../../core/model/event.ts";
import type { ClaimReview } from "../../core/model/review.ts";
import type { DocumentFacts } from "../../core/model/source.ts";
import type { PlaceEntry } from "../../core/model/theatre.ts";
import { reviewFrom } from "./decision-rows.ts";
import { claimFrom, documentFrom, placeEntryFrom, remarkFrom } from "./decode.ts";
import type { ClaimRows } from "./encode.ts";
import { HIDDEN } from "./encode.ts";
import { claimConditions, documentConditions, type Filter } from "./filter.ts";
import type { Ledger } from "./ledger.ts";
import { ROWS, type RowOf, type TableName } from "./rows.ts";

/** Claims in the order of their documents' dates, newest last; those of one document in text order. */
export async function findClaims(ledger: Ledger, filter: Filter): Promise<Claim[]> {
  const { sql, values } = claimConditions(filter);
  const rows = await ledger.all(
    `SELECT c.* FROM claims c JOIN documents d ON d.id = c.document WHERE ${sql} ORDER BY d.published_at NULLS FIRST, d.id, c.number ${limitOf(filter)}`,
    values,
  );
  return withSlots(
    ledger,
    rows.map((row) => ROWS.claims.parse(row)),
  );
}

export async function countClaims(ledger: Ledger, filter: Filter): Promise<number> {
  const { sql, values } = claimConditions(filter);
  return countOf(
    ledger,
    `SELECT count(*)::INTEGER AS n FROM claims c JOIN documents d ON d.id = c.document WHERE ${sql}`,
    values,
  );
}

export async function countOf(ledger: Ledger, sql: string, values: Record<string, DuckDBValue> = {}): Promise<number> {
  const [row] = await ledger.all(sql, values);
  return z.object({ n: z.int() }).parse(row).n;
}

const limitOf = (filter: Filter): string => (filter.limit === undefined ? "" : `LIMIT ${Math.trunc(filter.limit)}`);

/** Claims with their voices, places and quantities, and with what people decided about them. */
async function withSlots(ledger: Ledger, rows: readonly RowOf<"claims">[]): Promise<Claim[]> {
  const reviews = await reviewsOf(
    ledger,
    rows.map((row) => row.id),
  );
  return (await withSlotRows(ledger, rows)).map((whole) => {
    const claim = claimFrom(whole.claim, whole);
    const review = reviews.get(claim.id);
    return review ? { ...claim, review } : claim;
  });
}

/** Rows of claims with those of their slots. */
export async function withSlotRows(ledger: Ledger, rows: readonly RowOf<"claims">[]): Promise<ClaimRows[]> {
  const ids = rows.map((row) => row.id);
  const voices = groupBy(await rowsOf(ledger, "voices", "claim", ids), (row) => row.claim);
  const places = groupBy(await rowsOf(ledger, "places", "claim", ids), (row) => row.claim);
  const quantities = groupBy(await rowsOf(ledger, "quantities", "claim", ids), (row) => row.claim);
  return rows.map((claim) => ({
    claim,
    voices: voices.get(claim.id) ?? [],
    places: places.get(claim.id) ?? [],
    quantities: quantities.get(claim.id) ?? [],
  }));
}

async function reviewsOf(ledger: Ledger, ids: readonly string[]): Promise<Map<string, ClaimReview>> {
  if (ids.length === 0) return new Map();
  const result = await ledger.connection.runAndReadAll(
    "SELECT claim, review FROM reviewed WHERE claim IN (SELECT unnest($ids))",
    { ids: listValue([...ids]) },
    { ids: LIST(VARCHAR) },
  );
  return new Map(result.getRowsJS().map(([claim, review]) => [String(claim), reviewFrom(String(review))]));
}

/** Rows of a numbered table that belong to some owners, in order. */
async function rowsOf<T extends TableName>(
  ledger: Ledger,
  table: T,
  owner: string,
  ids: readonly string[],
): Promise<RowOf<T>[]> {
  if (ids.length === 0) return [];
  const result = await ledger.connection.runAndReadAll(
    `FROM ${table} WHERE ${owner} IN (SELECT unnest($ids)) ORDER BY number`,
    { ids: listValue([...ids]) },
    { ids: LIST(VARCHAR) },
  );
  return result.getRowObjectsJS().map((row) => ROWS[table].parse(row) as RowOf<T>);
}

function groupBy<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}

/** Whole documents by id. */
export async function loadDocuments(ledger: Ledger, ids: readonly string[]): Promise<Document[]> {
  const result = await ledger.connection.runAndReadAll(
    "FROM documents WHERE id IN (SELECT unnest($ids)) ORDER BY id",
    { ids: listValue([...ids]) },
    { ids: LIST(VARCHAR) },
  );
  const passages = groupBy(await rowsOf(ledger, "passages", "document", ids), (row) => row.document);
  const remarks = groupBy(await rowsOf(ledger, "remarks", "document", ids), (row) => row.document);
  return result.getRowObjectsJS().map((row) => {
    const document = ROWS.documents.parse(row);
    const cleaned = (remarks.get(document.id) ?? []).filter((one) => one.stage === "clean");
    return documentFrom(document, passages.get(document.id) ?? [], cleaned.map(remarkFrom));
  });
}

const summary = z.object({
  id: z.string(),
  title: z.string().nullable(),
  source: z.string().nullable(),
  url: z.string().nullable(),
  language: z.string().nullable(),
  published: z.string().nullable(),
  origin: z.string(),
  packs: z.string().nullable(),
  characters: z.int(),
  claims: z.int(),
});
export type DocumentSummary = z.infer<typeof summary>;

/** Documents without their text, by date. */
export async function findDocuments(ledger: Ledger, filter: Filter): Promise<DocumentSummary[]> {
  const { sql, values } = documentConditions(filter);
  const rows = await ledger.all(
    `SELECT d.id, d.title, d.source, d.url, d.language, d.published_at AS published, d.origin, length(d.text)::INTEGER AS characters,
      (SELECT max(packs) FROM readings r WHERE r.document = d.id) AS packs, (SELECT count(*)::INTEGER FROM claims x WHERE x.document = d.id) AS claims
     FROM documents d WHERE ${sql} ORDER BY d.published_at NULLS FIRST, d.id ${limitOf(filter)}`,
    values,
  );
  return rows.map((row) => summary.parse(row));
}

const facts = z.object({
  id: z.string(),
  source: z.string().nullable(),
  published: z.string().nullable(),
  language: z.string().nullable(),
  forwarded: z.string().nullable(),
});

/** Publisher, date, language and forwarding of some documents (of all where `ids` is null): what linking and weighing need. */
export async function documentFacts(
  ledger: Ledger,
  ids: readonly string[] | null,
): Promise<Map<string, DocumentFacts>> {
  const result = await ledger.connection.runAndReadAll(
    `SELECT id, source, published_at AS published, language, forwarded_from AS forwarded FROM documents ${ids === null ? "" : "WHERE id IN (SELECT unnest($ids))"}`,
    ...(chosen(ids) as []),
  );
  return new Map(
    result.getRowObjectsJS().map((row) => {
      const { forwarded, ...one } = facts.parse(row);
      const from = forwarded === null ? {} : { forwardedFrom: forwarded === HIDDEN ? null : forwarded };
      return [one.id, { ...one, ...from }];
    }),
  );
}

/** Arguments of a query that names `$ids`; none where all are asked for. */
const chosen = (ids: readonly string[] | null): [Record<string, DuckDBValue>, Record<string, DuckDBType>] | [] =>
  ids === null ? [] : [{ ids: listValue([...ids]) }, { ids: LIST(VARCHAR) }];

const EVENTS =
  "SELECT e.*, (SELECT list(claim ORDER BY claim) FROM event_claims x WHERE x.event = e.id) AS claims FROM events e";

async function eventsWhere(ledger: Ledger, condition: string, ids: readonly string[] | null): Promise<Event[]> {
  const result = await ledger.connection.runAndReadAll(`${EVENTS} ${condition} ORDER BY id`, ...(chosen(ids) as []));
  const row = ROWS.events.omit({ digest: true }).extend({ claims: z.array(z.string()) });
  return result.getRowObjectsJS().map((one) => row.parse(one));
}

/** The kept events that hold one of the claims; all of them where `claims` is null. */
export const findEvents = (ledger: Ledger, claims: readonly string[] | null): Promise<Event[]> =>
  eventsWhere(
    ledger,
    claims === null ? "" : "WHERE id IN (SELECT event FROM event_claims WHERE claim IN (SELECT unnest($ids)))",
    claims,
  );

/** The kept events of these ids. */
export const loadEvents = (ledger: Ledger, ids: readonly string[]): Promise<Event[]> =>
  eventsWhere(ledger, "WHERE id IN (SELECT unnest($ids))", ids);

/** The kept events of some areas, in every family and mood. */
export const eventsOfAreas = (ledger: Ledger, areas: readonly string[]): Promise<Event[]> =>
  eventsWhere(ledger, "WHERE split_part(e.block, '|', 3) IN (SELECT unnest($ids))", areas);

/** An event without its claims, with how many there are. */
export interface EventSize {
  readonly id: string;
  readonly claims: number;
}

/** The order of events: the largest first, or by day. */
const ORDERS = { size: "claims DESC, id", day: "any_value(e.day), id" } as const;
export type EventOrder = keyof typeof ORDERS;

/** The sizes of the kept events that hold a claim which fits. */
export async function eventSizes(ledger: Ledger, filter: Filter, order: EventOrder): Promise<EventSize[]> {
  const { limit: _, ...conditions } = filter;
  const { sql, values } = claimConditions(conditions);
  const fits =
    sql === "true"
      ? ""
      : `WHERE x.event IN (SELECT y.event FROM event_claims y JOIN claims c ON c.id = y.claim JOIN documents d ON d.id = c.document WHERE ${sql})`;
  const result = await ledger.connection.runAndReadAll(
    `SELECT x.event AS id, count(*)::INTEGER AS claims FROM event_claims x JOIN events e ON e.id = x.event ${fits}
     GROUP BY x.event ORDER BY ${ORDERS[order]}`,
    values,
  );
  return result.getRowsJS().map(([id, claims]) => ({ id: String(id), claims: Number(claims) }));
}

/** Claims by id. */
export async function loadClaims(ledger: Ledger, ids: readonly string[]): Promise<Claim[]> {
  const result = await ledger.connection.runAndReadAll(
    "FROM claims WHERE id IN (SELECT unnest($ids)) ORDER BY document, number",
    { ids: listValue([...ids]) },
    { ids: LIST(VARCHAR) },
  );
  return withSlots(
    ledger,
    result.getRowObjectsJS().map((row) => ROWS.claims.parse(row)),
  );
}

/** All claims of some documents. */
export async function loadClaimsOf(ledger: Ledger, documents: readonly string[]): Promise<Claim[]> {
  const result = await ledger.connection.runAndReadAll(
    "FROM claims WHERE document IN (SELECT unnest($ids)) ORDER BY document, number",
    { ids: listValue([...documents]) },
    { ids: LIST(VARCHAR) },
  );
  return withSlots(
    ledger,
    result.getRowObjectsJS().map((row) => ROWS.claims.parse(row)),
  );
}

/** What an id, or the beginning of one, names. */
export interface Named {
  readonly type: "claim" | "document" | "event";
  readonly id: string;
}

/** Everything whose id begins with `prefix`; an exact id goes before longer ones. At most `limit`. */
export async function findByPrefix(ledger: Ledger, prefix: string, limit = 10): Promise<Named[]> {
  const rows = await ledger.all(
    `SELECT * FROM (SELECT 'claim' AS type, id FROM claims UNION ALL SELECT 'claim', claim FROM reviewed WHERE verdict = 'rejected' UNION ALL SELECT 'document', id FROM documents UNION ALL SELECT 'event', id FROM events)
     WHERE starts_with(id, $prefix) ORDER BY id <> $prefix, id, type LIMIT ${limit}`,
    { prefix },
  );
  const named = rows.map((row) =>
    z.object({ type: z.enum(["claim", "document", "event"]), id: z.string() }).parse(row),
  );
  const exact = named.filter((one) => one.id === prefix);
  return exact.length > 0 ? exact : named;
}

/** The imported places, for reading. */
export async function importedPlaces(ledger: Ledger): Promise<PlaceEntry[]> {
  const rows = await ledger.all("FROM gazetteer ORDER BY id");
  return rows.map((one) => placeEntryFrom(ROWS.gazetteer.parse(one)));
}

/** Where each document came from, and the version of the packs that read it, in the order of ids. */
export async function originsAndPacks(
  ledger: Ledger,
): Promise<Map<string, { readonly origin: string; readonly packs: string }>> {
  const rows = await ledger.all(
    "SELECT d.id, d.origin, coalesce(r.packs, '') AS packs FROM documents d LEFT JOIN readings r ON r.document = d.id ORDER BY d.id",
  );
  const row = z.object({ id: z.string(), origin: z.string(), packs: z.string() });
  return new Map(rows.map((one) => row.parse(one)).map(({ id, ...facts }) => [id, facts]));
}

/** Ids of documents that another version of the packs has read. */
export async function staleDocuments(ledger: Ledger, packs: string): Promise<string[]> {
  const rows = await ledger.all("SELECT document FROM readings WHERE packs <> $packs ORDER BY document", { packs });
  return rows.map((row) => z.object({ document: z.string() }).parse(row).document);
}

/** For each address, the document with it that was kept last. */
export async function latestAt(ledger: Ledger, urls: readonly string[]): Promise<Map<string, string>> {
  const rows = await ledger.connection.runAndReadAll(
    `SELECT d.url, arg_max(d.id, coalesce(a.added_at, '') || ' ' || lpad(d.rowid::VARCHAR, 20, '0')) FROM documents d
     LEFT JOIN additions a ON a.document = d.id WHERE d.url IN (SELECT unnest($urls)) GROUP BY d.url`,
    { urls: listValue([...urls]) },
    { urls: LIST(VARCHAR) },
  );
  return new Map(rows.getRowsJS().map(([url, id]) => [String(url), String(id)]));
}
