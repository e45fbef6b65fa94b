import { type DuckDBAppender, DuckDBTypeId, LIST, VARCHAR } from "@duckdb/node-api";
import type { Rows } from "./encode.ts";
import type { Ledger } from "./ledger.ts";
import { ROWS, type TableName } from "./rows.ts";

type Value = string | number | boolean | readonly string[] | null;

/** Appends rows to their tables. Call it inside a transaction. */
export async function appendRows(ledger: Ledger, batches: readonly Rows[]): Promise<void> {
  for (const table of Object.keys(ROWS) as TableName[]) {
    const rows = batches.flatMap((batch): readonly Record<string, Value>[] => batch[table] ?? []);
    if (rows.length > 0) await appendTo(ledger, table, rows);
  }
}

async function appendTo(ledger: Ledger, table: TableName, rows: readonly Record<string, Value>[]): Promise<void> {
  const appender = await ledger.connection.createAppender(table);
  const columns = Object.keys(ROWS[table].shape).map((name, at) => ({
    name,
    put: PUT[appender.columnType(at).typeId] as Put,
  }));
  for (const row of rows) {
    for (const { name, put } of columns) {
      const value = row[name] ?? null;
      if (value === null) appender.appendNull();
      else put(appender, value as never);
    }
    appender.endRow();
  }
  appender.closeSync();
}

type Put = (appender: DuckDBAppender, value: never) => void;

/** How a value gets into a column of each type that the schema uses. */
const PUT: Readonly<Partial<Record<DuckDBTypeId, Put>>> = {
  [DuckDBTypeId.VARCHAR]: (appender, value: string) => appender.appendVarchar(value),
  [DuckDBTypeId.INTEGER]: (appender, value: number) => appender.appendInteger(value),
  [DuckDBTypeId.DOUBLE]: (appender, value: number) => appender.appendDouble(value),
  [DuckDBTypeId.BOOLEAN]: (appender, value: boolean) => appender.appendBoolean(value),
  [DuckDBTypeId.LIST]: (appender, value: string[]) => appender.appendList(value, LIST(VARCHAR)),
};
