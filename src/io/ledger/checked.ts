import { join } from "node:path";
import type { Content, Database } from "../integrity/index.ts";
import { countOf } from "./ask.ts";
import { decisionsAbout } from "./decision-rows.ts";
import { LedgerError } from "./error.ts";
import { explained, FILE, type Ledger, walFiles } from "./ledger.ts";
import { allKept, knownHeadOf } from "./logged.ts";
import { OpenTables } from "./open-tables.ts";
import { readState } from "./state.ts";

/** The database of a ledger for `verifyLedger`: open, or why it cannot be opened. */
export async function databaseOf(
  folder: string,
  ledger: Ledger | string,
  undisturbed: Database["undisturbed"],
): Promise<Database> {
  return {
    file: join(folder, FILE),
    walFiles: () => walFiles(folder),
    undisturbed,
    content: typeof ledger === "string" ? ledger : await contentOf(ledger).catch(faultIn(folder)),
  };
}

/** Why the database cannot be read, where it is damaged. */
const faultIn =
  (folder: string) =>
  (thrown: unknown): string => {
    const error = explained(folder, thrown);
    if (error instanceof LedgerError) return error.message;
    throw error;
  };

async function contentOf(ledger: Ledger): Promise<Content> {
  const tables = await OpenTables.of(ledger);
  return {
    reports: await countOf(ledger, "SELECT count(*)::INTEGER AS n FROM documents"),
    known: await knownHeadOf(ledger),
    killed: (await readState(ledger, "killed")) !== null,
    kept: () => allKept(ledger, tables),
    close: () => tables.close(),
    decisions: () => decisionsAbout(ledger),
    holderOf: (block) => holderOf(ledger, block),
    strays: () => strays(ledger),
  };
}

/** The columns that lie in a block, or that DuckDB keeps its own lists there; null where it is not in use. */
async function holderOf(ledger: Ledger, block: number): Promise<string | null> {
  const own = await ledger.all("SELECT 1 FROM pragma_metadata_info() WHERE block_id = $block", { block });
  if (own.length > 0) return "the lists of the database itself";
  const columns: string[] = [];
  for (const { name } of await ledger.all("SELECT table_name AS name FROM duckdb_tables() ORDER BY table_name")) {
    const found = await ledger.all(
      `SELECT DISTINCT column_name AS name FROM pragma_storage_info('${String(name)}')
       WHERE block_id = $block OR list_contains(additional_block_ids, $block) ORDER BY name`,
      { block },
    );
    columns.push(...found.map((one) => `${String(name)}.${String(one.name)}`));
  }
  return columns.length === 0 ? null : columns.join(", ");
}

/** Tables whose rows belong to a row of another. */
const BELONGS = [
  ["readings", "document", "documents"],
  ["passages", "document", "documents"],
  ["claims", "document", "documents"],
  ["remarks", "document", "documents"],
  ["additions", "document", "documents"],
  ["voices", "claim", "claims"],
  ["places", "claim", "claims"],
  ["quantities", "claim", "claims"],
] as const;

/** Rows of the record that no report leads to, and ids that stand twice: the log knows nothing of them. */
async function* strays(ledger: Ledger): AsyncGenerator<string> {
  for (const [table, column, owner] of BELONGS) {
    const [row] = await ledger.all(
      `SELECT count(*)::INTEGER AS n, min(${column}) AS one FROM ${table} WHERE ${column} NOT IN (SELECT id FROM ${owner})`,
    );
    if (Number(row?.n) > 0) yield `${row?.n} rows of ${table} belong to nothing (${column} "${String(row?.one)}")`;
  }
  for (const [table, column] of [
    ["documents", "id"],
    ["claims", "id"],
    ["readings", "document"],
  ]) {
    const [row] = await ledger.all(
      `SELECT ${column} AS one, count(*)::INTEGER AS n FROM ${table} GROUP BY ${column} HAVING n > 1 ORDER BY one LIMIT 1`,
    );
    if (row) yield `"${String(row.one)}" stands ${Number(row.n)} times in ${table}`;
  }
}
