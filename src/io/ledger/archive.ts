import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { MIGRATIONS } from "./migrations.ts";
import { ROWS, type TableName } from "./rows.ts";

/** Which files of an archive stand for its documents and claims; patterns as DuckDB takes them. */
export interface ArchiveFiles {
  readonly documents: string;
  readonly claims: string;
}

/** True for a folder of Parquet that `spark/lagebild.py` wrote, and that is no ledger. */
export const isArchive = (folder: string): boolean =>
  hasParquet(join(folder, "documents")) || existsSync(join(folder, "_steps", "read.json"));

const hasParquet = (folder: string): boolean =>
  existsSync(folder) &&
  readdirSync(folder, { withFileTypes: true }).some((one) => one.isDirectory() && one.name.startsWith("month="));

/** A quoted text of SQL. */
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** All files of an archive. */
export const filesOf = (folder: string): ArchiveFiles => ({
  documents: join(folder, "documents", "*", "*.parquet"),
  claims: join(folder, "claims", "*", "*.parquet"),
});

/** The files of an archive one by one, each with the claims of its month: what can be held at a time. */
export function archiveBatches(folder: string): ArchiveFiles[] {
  const root = join(folder, "documents");
  if (!existsSync(root)) return [];
  return readdirSync(root)
    .filter((name) => name.startsWith("month="))
    .sort()
    .flatMap((month) =>
      readdirSync(join(root, month))
        .filter((name) => name.endsWith(".parquet"))
        .sort()
        .map((name) => ({ documents: join(root, month, name), claims: join(folder, "claims", month, "*.parquet") })),
    );
}

/** How each table of the ledger stands in the Parquet: the files, what is unfolded, columns under other names. */
interface Source {
  readonly files: string;
  readonly unfold?: string;
  readonly named?: Readonly<Record<string, string>>;
}

const sourcesOf = (folder: string, { documents, claims }: ArchiveFiles): { readonly [T in TableName]?: Source } => {
  const inside = (...names: string[]): string => join(folder, ...names, "*.parquet");
  const prepared = inside("prepared", "*");
  const events = inside("events", "*");
  return {
    documents: { files: documents },
    readings: { files: documents, named: { document: "id" } },
    passages: { files: documents, unfold: "passages", named: { document: "id" } },
    remarks: { files: documents, unfold: "remarks", named: { document: "id" } },
    claims: { files: claims },
    voices: { files: claims, unfold: "voices", named: { claim: "id" } },
    places: { files: claims, unfold: "places", named: { claim: "id" } },
    quantities: { files: claims, unfold: "quantities", named: { claim: "id" } },
    items: { files: prepared, unfold: "items" },
    signatures: { files: prepared, named: { marks: "array_to_string(marks, ' ')" } },
    events: { files: events },
    gazetteer: { files: inside("gazetteer") },
    event_claims: { files: events, named: { event: "id", claim: "unnest(claims)" } },
  };
};

/** Makes the tables of a ledger in an empty database, so that they show an archive: nothing is copied, nothing can be written. */
export async function showArchive(
  connection: DuckDBConnection,
  folder: string,
  files: ArchiveFiles = filesOf(folder),
): Promise<void> {
  for (const sql of MIGRATIONS.flat()) await connection.run(sql);
  for (const [table, source] of Object.entries(sourcesOf(folder, files)) as [TableName, Source][]) {
    if (!(await anyFile(connection, source.files))) continue;
    const query = await queryFor(connection, table, source);
    await connection.run(`DROP TABLE ${table}`);
    await connection.run(`CREATE VIEW ${table} AS ${query}`);
  }
}

async function anyFile(connection: DuckDBConnection, files: string): Promise<boolean> {
  const found = await connection.runAndReadAll(`SELECT 1 FROM glob(${literal(files)}) LIMIT 1`);
  return found.currentRowCount > 0;
}

/** The rows of a table out of Parquet. A column that the files do not have yet is empty. */
async function queryFor(
  connection: DuckDBConnection,
  table: TableName,
  { files, unfold, named = {} }: Source,
): Promise<string> {
  const from = `read_parquet(${literal(files)}, hive_partitioning = false)`;
  const own = unfold === undefined ? from : `(SELECT *, unnest(${unfold}) AS slot FROM ${from})`;
  const inside = unfold === undefined ? await columnsOf(connection, from) : await fieldsOf(connection, from, unfold);
  const outside = unfold === undefined ? inside : await columnsOf(connection, from);
  const columns = Object.keys(ROWS[table].shape).map((name) => {
    if (named[name] !== undefined) return `${named[name]} AS ${name}`;
    if (unfold !== undefined && inside.has(name)) return `slot.${name} AS ${name}`;
    return outside.has(name) ? name : `NULL AS ${name}`;
  });
  return `SELECT ${columns.join(", ")} FROM ${own}`;
}

async function columnsOf(connection: DuckDBConnection, from: string): Promise<ReadonlySet<string>> {
  const rows = await connection.runAndReadAll(`DESCRIBE SELECT * FROM ${from}`);
  return new Set(rows.getRowObjectsJS().map((row) => String(row.column_name)));
}

async function fieldsOf(connection: DuckDBConnection, from: string, list: string): Promise<ReadonlySet<string>> {
  return columnsOf(connection, `(SELECT unnest(${list}, recursive := true) FROM ${from} LIMIT 0)`);
}
