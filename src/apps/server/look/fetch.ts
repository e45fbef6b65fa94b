import { type DuckDBValue, LIST, listValue, VARCHAR } from "@duckdb/node-api";
import { CLAIM_KINDS } from "../../../core/model/claim.ts";
import type { Ledger } from "../../../io/ledger/index.ts";
import { NO_DAY, NONE } from "./columns.ts";

/** Some reports or events by id, or all. */
export type Chosen = readonly string[] | null;

type Cell = string | number | boolean | null;

/** Each row of a query, handed over in pieces between which others get their turn. */
async function eachRow(
  ledger: Ledger,
  sql: string,
  chosen: Chosen,
  take: (row: readonly Cell[]) => void,
  more: Record<string, DuckDBValue> = {},
): Promise<void> {
  const values = { ...more, ...(chosen && { chosen: listValue([...chosen]) }) };
  const types = chosen ? { chosen: LIST(VARCHAR) } : {};
  const result = await ledger.connection.stream(sql, values, types);
  for (let chunk = await result.fetchChunk(); chunk && chunk.rowCount > 0; chunk = await result.fetchChunk()) {
    const columns = chunk.getColumns();
    for (let at = 0; at < chunk.rowCount; at++) take(columns.map((column) => column[at] as Cell));
  }
}

const where = (chosen: Chosen, column: string, more = "true"): string =>
  `WHERE ${more}${chosen ? ` AND ${column} IN (SELECT unnest($chosen))` : ""}`;
/** The same for slots, which know their claim only. */
const ofClaims = (chosen: Chosen, slot: string, more = "true"): string =>
  `WHERE ${more}${chosen ? ` AND ${slot}.claim IN (SELECT id FROM claims WHERE document IN (SELECT unnest($chosen)))` : ""}`;
const dayNumber = (iso: string): string =>
  `coalesce(datediff('day', DATE '1970-01-01', TRY_CAST((${iso})[1:10] AS DATE)), ${NO_DAY})::INTEGER`;
const number = (cell: Cell | undefined): number => (cell === null ? NONE : Number(cell));
const text = (cell: Cell | undefined): string => (cell === null || cell === undefined ? "" : String(cell));
const textOrNull = (cell: Cell | undefined): string | null =>
  cell === null || cell === undefined ? null : String(cell);
const numberOrNull = (cell: Cell | undefined): number | null =>
  cell === null || cell === undefined ? null : Number(cell);

/** A report as it stands in the ledger. */
export interface DocumentRow {
  readonly id: string;
  readonly source: string | null;
  readonly language: string | null;
  readonly published: string;
  readonly day: number;
  readonly packs: string;
  readonly added: string;
}

const eachDocument = (ledger: Ledger, chosen: Chosen, take: (row: DocumentRow) => void): Promise<void> =>
  eachRow(
    ledger,
    `SELECT d.id, d.source, d.language, coalesce(d.published_at, ''), ${dayNumber("d.published_at")}, r.packs, a.added_at
     FROM documents d LEFT JOIN readings r ON r.document = d.id LEFT JOIN additions a ON a.document = d.id ${where(chosen, "d.id")}
     ORDER BY d.published_at, d.id`,
    chosen,
    ([id, source, language, published, day, packs, added]) =>
      take({
        id: text(id),
        source: textOrNull(source),
        language: textOrNull(language),
        published: text(published),
        day: number(day),
        packs: text(packs),
        added: text(added),
      }),
  );

export interface ClaimRow {
  readonly document: string;
  readonly id: string;
  readonly number: number;
  readonly kind: number;
  readonly from: number;
  readonly until: number;
  readonly byPublication: boolean;
  readonly denied: boolean;
  /** Sides that act or suffer, blanks between. */
  readonly sides: string;
  readonly quote: string;
}

/** By day: questions are about stretches of time, and what is asked for together then lies together in the columns. */
const eachClaim = (ledger: Ledger, chosen: Chosen, take: (row: ClaimRow) => void): Promise<void> =>
  eachRow(
    ledger,
    `SELECT c.document, c.id, c.number, (list_position($kinds, c.kind) - 1)::INTEGER,
      ${dayNumber("coalesce(c.time_from, c.time_until, d.published_at)")}, ${dayNumber("coalesce(c.time_until, c.time_from, d.published_at)")},
      c.time_from IS NULL AND c.time_until IS NULL, c.polarity = 'denied', concat_ws(' ', c.actor_side, c.target_side), c.quote
     FROM claims c JOIN documents d ON d.id = c.document ${where(chosen, "c.document")} ORDER BY 5, 1, 3`,
    chosen,
    ([document, id, at, kind, from, until, byPublication, denied, sides, quote]) =>
      take({
        document: text(document),
        id: text(id),
        number: number(at),
        kind: number(kind),
        from: number(from),
        until: number(until),
        byPublication: byPublication === true,
        denied: denied === true,
        sides: text(sides),
        quote: text(quote),
      }),
    { kinds: listValue([...CLAIM_KINDS]) },
  );

/** The sides of a claim's voices. */
const eachVoice = (ledger: Ledger, chosen: Chosen, take: (claim: string, side: string) => void): Promise<void> =>
  eachRow(
    ledger,
    `SELECT v.claim, v.side FROM voices v ${ofClaims(chosen, "v", "v.side IS NOT NULL")}`,
    chosen,
    ([claim, side]) => take(text(claim), text(side)),
  );

export interface MentionRow {
  readonly number: number;
  readonly id: string | null;
  readonly name: string;
  readonly text: string;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly radius: number | null;
}

/** Every way in which places are named, and then each claim with one of them, in the order of its places. */
async function eachMention(
  ledger: Ledger,
  chosen: Chosen,
  take: (row: MentionRow) => void,
  link: (claim: string, mention: number) => void,
): Promise<void> {
  const ofChosen = ofClaims(chosen, "p");
  await eachRow(
    ledger,
    `CREATE OR REPLACE TEMP TABLE mentions AS SELECT row_number() OVER ()::INTEGER AS number, * FROM (
      SELECT p.id, p.name, p.text, any_value(p.lat) AS lat, any_value(p.lon) AS lon, any_value(p.radius) AS radius FROM places p ${ofChosen} GROUP BY p.id, p.name, p.text)`,
    chosen,
    () => undefined,
  );
  await eachRow(ledger, "FROM mentions", null, ([at, id, name, words, lat, lon, radius]) =>
    take({
      number: number(at),
      id: textOrNull(id),
      name: text(name),
      text: text(words),
      lat: numberOrNull(lat),
      lon: numberOrNull(lon),
      radius: numberOrNull(radius),
    }),
  );
  await eachRow(
    ledger,
    `SELECT p.claim, m.number FROM places p JOIN mentions m ON m.name = p.name AND m.text = p.text AND m.id IS NOT DISTINCT FROM p.id
     ${ofChosen} ORDER BY p.number`,
    chosen,
    ([claim, mention]) => link(text(claim), number(mention)),
  );
}

export interface EventRow {
  readonly id: string;
  readonly kind: number;
  readonly family: string;
  readonly planned: boolean;
  readonly place: string;
  /** Two figures of one measure in it exclude each other. */
  readonly excluding: boolean;
  readonly claims: readonly string[];
}

/** Events by id; `chosen` are ids of events. */
const eachEvent = (ledger: Ledger, chosen: Chosen, take: (row: EventRow) => void): Promise<void> =>
  eachRow(
    ledger,
    `WITH figures AS (
      SELECT x.event, max(q.low) AS most_low, min(q.high) AS least_high FROM quantities q JOIN claims c ON c.id = q.claim JOIN event_claims x ON x.claim = c.id
      ${where(chosen, "x.event", "c.polarity = 'affirmed'")} GROUP BY x.event, q.measure, coalesce(q.unit, '')),
     excluding AS (SELECT DISTINCT event FROM figures WHERE most_low > least_high),
     members AS (SELECT x.event, string_agg(x.claim, ' ' ORDER BY x.claim) AS claims FROM event_claims x ${where(chosen, "x.event")} GROUP BY x.event)
     SELECT e.id, (list_position($kinds, e.kind) - 1)::INTEGER, e.family, e.mood = 'planned', e.place, f.event IS NOT NULL, m.claims
     FROM events e JOIN members m ON m.event = e.id LEFT JOIN excluding f ON f.event = e.id ${where(chosen, "e.id")} ORDER BY e.id`,
    chosen,
    ([id, kind, family, planned, place, excluding, claims]) =>
      take({
        id: text(id),
        kind: number(kind),
        family: text(family),
        planned: planned === true,
        place: text(place),
        excluding: excluding === true,
        claims: text(claims).split(" "),
      }),
    { kinds: listValue([...CLAIM_KINDS]) },
  );

/** Who takes what is read, in this order. */
export interface Sink {
  document(row: DocumentRow): void;
  mention(row: MentionRow): void;
  claim(row: ClaimRow): void;
  /** A claim, by its id, names a place so; the places of one claim in their order. */
  named(claim: string, mention: number): void;
  /** A side speaks in a claim. */
  spoken(claim: string, side: string): void;
  /** The claims and their slots are there. */
  claimsDone(): void;
  event(row: EventRow): void;
}

/** Reads reports and events, some or all, as they are at one moment. */
export function readInto(sink: Sink, ledger: Ledger, documents: Chosen, events: Chosen): Promise<void> {
  return ledger.transaction(async () => {
    await eachDocument(ledger, documents, (row) => sink.document(row));
    await eachClaim(ledger, documents, (row) => sink.claim(row));
    await eachMention(
      ledger,
      documents,
      (row) => sink.mention(row),
      (claim, mention) => sink.named(claim, mention),
    );
    await eachVoice(ledger, documents, (claim, side) => sink.spoken(claim, side));
    sink.claimsDone();
    await eachEvent(ledger, events, (row) => sink.event(row));
  });
}

/** Keeps what is read until all of it is there. */
export class Collected implements Sink {
  private readonly calls: ((sink: Sink) => void)[] = [];

  document(row: DocumentRow): void {
    this.calls.push((sink) => sink.document(row));
  }
  mention(row: MentionRow): void {
    this.calls.push((sink) => sink.mention(row));
  }
  named(claim: string, mention: number): void {
    this.calls.push((sink) => sink.named(claim, mention));
  }
  claim(row: ClaimRow): void {
    this.calls.push((sink) => sink.claim(row));
  }
  claimsDone(): void {
    this.calls.push((sink) => sink.claimsDone());
  }
  spoken(claim: string, side: string): void {
    this.calls.push((sink) => sink.spoken(claim, side));
  }
  event(row: EventRow): void {
    this.calls.push((sink) => sink.event(row));
  }

  /** Hands all over to another. */
  into(sink: Sink): void {
    for (const call of this.calls) call(sink);
  }
}
