import type { Document } from "../../core/model/document.ts";
import { documentFrom, remarkFrom } from "./decode.ts";
import type { ClaimRows } from "./encode.ts";
import type { Ledger } from "./ledger.ts";
import { type HeldClaims, takeOriginals } from "./reviewed.ts";
import { ROWS, type RowOf, type TableName } from "./rows.ts";

/** Some documents with all that the tables hold of their claims, and the version of the packs that read each. */
export interface HeldDocuments {
  readonly documents: readonly Document[];
  readonly rows: HeldClaims;
  readonly packs: ReadonlyMap<string, string>;
}

const BELONGS = "WHERE document IN (SELECT id FROM documents)";
const slots = (table: string): string =>
  `SELECT s.*, c.document AS owner FROM ${table} s JOIN (SELECT DISTINCT id, document FROM claims ${BELONGS}) c ON c.id = s.claim
   ORDER BY c.document, s.number`;

/** Each table in the order of documents; rows that belong to none are left out. */
const QUERIES = {
  documents: "SELECT *, id AS owner FROM documents ORDER BY id",
  readings: `SELECT *, document AS owner FROM readings ${BELONGS} ORDER BY document`,
  passages: `SELECT *, document AS owner FROM passages ${BELONGS} ORDER BY document, number`,
  remarks: `SELECT *, document AS owner FROM remarks ${BELONGS} AND stage = 'clean' ORDER BY document, number`,
  claims: `SELECT *, document AS owner FROM claims ${BELONGS} ORDER BY document, number`,
  reviewed: `SELECT *, document AS owner FROM reviewed ${BELONGS} ORDER BY document, claim`,
  voices: slots("voices"),
  places: slots("places"),
  quantities: slots("quantities"),
} as const satisfies { readonly [T in TableName]?: string };

type Table = keyof typeof QUERIES;

/** Documents given at once. */
const BATCH = 500;

/**
 * The tables of a ledger as they are now, read side by side in the order of documents, each once and on a connection of
 * its own: the cost is one sort of each, however many documents there are. DuckDB puts on disk what memory does not hold.
 */
export class OpenTables {
  private readonly lanes: { readonly [T in Table]: Lane<T> };

  private constructor(lanes: { readonly [T in Table]: Lane<T> }) {
    this.lanes = lanes;
  }

  /** Opens the tables. What is written from now on is not seen; the caller sees to it that nothing is written meanwhile. */
  static async of(ledger: Ledger): Promise<OpenTables> {
    const lane = async <T extends Table>(table: T): Promise<Lane<T>> => Lane.of(ledger, table);
    return new OpenTables({
      documents: await lane("documents"),
      readings: await lane("readings"),
      passages: await lane("passages"),
      remarks: await lane("remarks"),
      claims: await lane("claims"),
      reviewed: await lane("reviewed"),
      voices: await lane("voices"),
      places: await lane("places"),
      quantities: await lane("quantities"),
    });
  }

  /** All documents, once. One that stands twice comes twice, with the same claims. */
  async *batches(): AsyncGenerator<HeldDocuments> {
    let batch = new Batch();
    for (let id = await this.lanes.documents.next(); id !== null; id = await this.lanes.documents.next()) {
      batch.add(id, {
        documents: await this.lanes.documents.take(id),
        readings: await this.lanes.readings.take(id),
        passages: await this.lanes.passages.take(id),
        remarks: await this.lanes.remarks.take(id),
        claims: await this.lanes.claims.take(id),
        reviewed: await this.lanes.reviewed.take(id),
        voices: await this.lanes.voices.take(id),
        places: await this.lanes.places.take(id),
        quantities: await this.lanes.quantities.take(id),
      });
      if (batch.documents.length < BATCH) continue;
      yield batch;
      batch = new Batch();
    }
    if (batch.documents.length > 0) yield batch;
  }

  close(): void {
    for (const lane of Object.values(this.lanes)) lane.close();
  }
}

class Batch implements HeldDocuments {
  readonly documents: Document[] = [];
  readonly rows: HeldClaims = { standing: [], originals: new Map(), added: new Set() };
  readonly packs = new Map<string, string>();

  add(id: string, rows: { readonly [T in Table]: readonly RowOf<T>[] }): void {
    for (const row of rows.documents)
      this.documents.push(documentFrom(row, rows.passages, rows.remarks.map(remarkFrom)));
    for (const row of rows.readings) this.packs.set(id, row.packs);
    takeOriginals(this.rows, rows.reviewed);
    const [voices, places, quantities] = [byClaim(rows.voices), byClaim(rows.places), byClaim(rows.quantities)];
    for (const claim of rows.claims)
      this.rows.standing.push({
        claim,
        voices: voices.get(claim.id) ?? [],
        places: places.get(claim.id) ?? [],
        quantities: quantities.get(claim.id) ?? [],
      } satisfies ClaimRows);
  }
}

const byClaim = <Row extends { readonly claim: string }>(rows: readonly Row[]): Map<string, Row[]> =>
  Map.groupBy(rows, ({ claim }) => claim);

/** One table, row by row. */
class Lane<T extends Table> {
  private readonly ledger: Ledger;
  private readonly table: T;
  private chunks: AsyncIterator<Record<string, unknown>[]> | null = null;
  private rows: Record<string, unknown>[] = [];
  private at = 0;

  private constructor(ledger: Ledger, table: T) {
    this.ledger = ledger;
    this.table = table;
  }

  static async of<T extends Table>(ledger: Ledger, table: T): Promise<Lane<T>> {
    const own = await ledger.another();
    await own.connection.run("BEGIN");
    // A transaction sees the state of its first question.
    await own.all("SELECT 1 FROM state LIMIT 1");
    return new Lane(own, table);
  }

  /** The document of the next row, or null at the end. */
  async next(): Promise<string | null> {
    const row = await this.row();
    return row === null ? null : String(row.owner);
  }

  /** The rows of a document, where it is the next one. */
  async take(document: string): Promise<RowOf<T>[]> {
    const taken: RowOf<T>[] = [];
    for (let row = await this.row(); row?.owner === document; row = await this.row()) {
      taken.push(ROWS[this.table].parse(row) as RowOf<T>);
      this.at++;
    }
    return taken;
  }

  close(): void {
    this.ledger.close();
  }

  private async row(): Promise<Record<string, unknown> | null> {
    this.chunks ??= (await this.ledger.connection.stream(QUERIES[this.table])).yieldRowObjectJs();
    while (this.at >= this.rows.length) {
      const next = await this.chunks.next();
      if (next.done) return null;
      this.rows = next.value;
      this.at = 0;
    }
    return this.rows[this.at] ?? null;
  }
}
