import { mkdtemp, rename, rm } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import type { Column } from "./columns.ts";
import type { Geometry } from "./geojson.ts";

const TYPES = { text: "VARCHAR", number: "DOUBLE", integer: "INTEGER", boolean: "BOOLEAN" } as const;

/** Rows appended before DuckDB is given time to write them to disk. */
const BATCH = 2000;

/**
 * Writes rows as Parquet (zstd) through DuckDB; with `geometry` as GeoParquet 1.0, the geometry as WKB in a
 * column of that name. The rows wait in a database file beside the target, so memory stays flat. The target
 * appears whole or not at all. Gives the number of rows.
 */
export async function writeParquet<Row>(
  target: string,
  rows: AsyncIterable<Row>,
  columns: readonly Column<Row>[],
  geometry: ((row: Row) => Geometry) | null,
): Promise<number> {
  const folder = await mkdtemp(join(dirname(resolve(target)), ".lagebild-parquet-"));
  try {
    const instance = await DuckDBInstance.create(join(folder, "rows.duckdb"), {
      autoinstall_known_extensions: "false",
      autoload_known_extensions: "false",
      memory_limit: "512MB",
    });
    const connection = await instance.connect();
    try {
      const number = await fill(connection, rows, columns, geometry);
      await copy(connection, join(folder, "out.parquet"), columns, geometry !== null);
      await rename(join(folder, "out.parquet"), target);
      return number;
    } finally {
      connection.closeSync();
      instance.closeSync();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function fill<Row>(
  connection: DuckDBConnection,
  rows: AsyncIterable<Row>,
  columns: readonly Column<Row>[],
  geometry: ((row: Row) => Geometry) | null,
): Promise<number> {
  const fields = columns.map(({ name, type }) => `"${name}" ${TYPES[type]}`);
  await connection.run(`CREATE TABLE rows (${[...fields, ...(geometry ? ["wkt VARCHAR"] : [])].join(", ")})`);
  const appender = await connection.createAppender("rows");
  let number = 0;
  for await (const row of rows) {
    for (const { type, of } of columns) {
      const value = of(row) ?? null;
      if (value === null) appender.appendNull();
      else if (type === "text") appender.appendVarchar(String(value));
      else if (type === "integer") appender.appendInteger(Number(value));
      else if (type === "number") appender.appendDouble(Number(value));
      else appender.appendBoolean(Boolean(value));
    }
    if (geometry) appendText(appender, wktOf(geometry(row)));
    appender.endRow();
    if (++number % BATCH === 0) appender.flushSync();
  }
  appender.closeSync();
  return number;
}

function appendText(appender: { appendNull(): void; appendVarchar(text: string): void }, text: string | null): void {
  if (text === null) appender.appendNull();
  else appender.appendVarchar(text);
}

async function copy(
  connection: DuckDBConnection,
  target: string,
  columns: readonly { readonly name: string }[],
  geo: boolean,
): Promise<void> {
  const fields = columns.map(({ name }) => `"${name}"`);
  const chosen = [...fields, ...(geo ? ["wkt::GEOMETRY AS geometry"] : [])].join(", ");
  const options = `FORMAT parquet, COMPRESSION zstd${geo ? ", GEOPARQUET_VERSION 'V1'" : ""}`;
  await connection.run(`COPY (SELECT ${chosen} FROM rows) TO '${target.replaceAll("'", "''")}' (${options})`);
}

/** Well-known text of a geometry (OGC 06-103r4). */
export function wktOf(geometry: Geometry): string | null {
  if (!geometry) return null;
  const pair = ([lon, lat]: readonly [number, number]): string => `${lon} ${lat}`;
  if (geometry.type === "Point") return `POINT (${pair(geometry.coordinates)})`;
  return `MULTIPOINT (${geometry.coordinates.map((one) => `(${pair(one)})`).join(", ")})`;
}
