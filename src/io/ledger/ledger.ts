import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { type DuckDBConnection, DuckDBInstance, type DuckDBValue } from "@duckdb/node-api";
import { type ArchiveFiles, isArchive, showArchive } from "./archive.ts";
import { LedgerError } from "./error.ts";
import { settleLog } from "./logged.ts";
import { MIGRATIONS } from "./migrations.ts";

export { LedgerError } from "./error.ts";

/** The database within the folder of a ledger. */
export const FILE = "ledger.duckdb";

/** An open ledger: a folder with one DuckDB file. One process writes; several may read while none writes. */
export class Ledger {
  readonly folder: string;
  private readonly instance: DuckDBInstance;
  readonly connection: DuckDBConnection;
  /** True for results on Parquet, which are shown and never changed. */
  readonly readOnly: boolean;

  constructor(folder: string, instance: DuckDBInstance, connection: DuckDBConnection, readOnly = false) {
    this.folder = folder;
    this.instance = instance;
    this.connection = connection;
    this.readOnly = readOnly;
  }

  /** Rows of a query as plain objects, not yet checked: `rows.ts` parses them. */
  async all(sql: string, values: Record<string, DuckDBValue> = {}): Promise<Record<string, unknown>[]> {
    return (await this.connection.runAndReadAll(sql, values)).getRowObjectsJS();
  }

  /** Runs `work` as one transaction: all of it is kept, or nothing. */
  async transaction<T>(work: () => Promise<T>): Promise<T> {
    await this.connection.run("BEGIN");
    try {
      const result = await work();
      await this.connection.run("COMMIT");
      return result;
    } catch (error) {
      await this.connection.run("ROLLBACK").catch(() => undefined);
      throw error;
    }
  }

  /** Another connection to the same open ledger, for work beside this one. Its `close` leaves the ledger open. */
  async another(): Promise<Ledger> {
    return new Connected(this.folder, this.instance, await this.instance.connect(), this.readOnly);
  }

  close(): void {
    this.connection.closeSync();
    this.instance.closeSync();
  }
}

/** A further connection: it ends alone. */
class Connected extends Ledger {
  override close(): void {
    this.connection.closeSync();
  }
}

/** Opens the ledger for writing; makes it where there is none. */
export async function openLedger(folder: string): Promise<Ledger> {
  if (!existsSync(join(folder, FILE)) && isArchive(folder))
    throw new LedgerError("read-only", `"${folder}" holds the results of a cluster, which are only read`);
  await mkdir(folder, { recursive: true });
  const ledger = await open(folder, "READ_WRITE");
  await migrate(ledger)
    .then(() => settleLog(ledger))
    .catch((error: unknown) => closeAndThrow(ledger, error));
  return ledger;
}

/** Opens an existing ledger for asking. Several processes may, as long as none writes. */
export async function askLedger(folder: string): Promise<Ledger> {
  if (!existsSync(join(folder, FILE)) && isArchive(folder)) return openArchive(folder);
  if (!existsSync(join(folder, FILE))) throw new LedgerError("missing", `there is no ledger in "${folder}"`);
  const ledger = await open(folder, "READ_ONLY");
  const version = await versionOf(ledger).catch((error: unknown) => closeAndThrow(ledger, error));
  if (version === MIGRATIONS.length) return ledger;
  ledger.close();
  return openLedger(folder);
}

/** Opens a ledger for a process that keeps it: for writing, an archive for asking. */
export const holdLedger = (folder: string): Promise<Ledger> =>
  !existsSync(join(folder, FILE)) && isArchive(folder) ? openArchive(folder) : openLedger(folder);

/** The results of a cluster as a ledger, all of them or some files; nothing is written anywhere. */
export async function openArchive(folder: string, files?: ArchiveFiles): Promise<Ledger> {
  const instance = await DuckDBInstance.create(":memory:", OFFLINE);
  const ledger = new Ledger(folder, instance, await instance.connect(), true);
  await showArchive(ledger.connection, folder, files).catch((error: unknown) => {
    ledger.close();
    throw new LedgerError(
      "damaged",
      `the results in "${folder}" cannot be read: ${(error as Error).message.split("\n")[0]}`,
    );
  });
  return ledger;
}

function closeAndThrow(ledger: Ledger, error: unknown): never {
  ledger.close();
  throw error;
}

const OFFLINE = { autoinstall_known_extensions: "false", autoload_known_extensions: "false" };

async function open(folder: string, mode: "READ_WRITE" | "READ_ONLY"): Promise<Ledger> {
  try {
    const instance = await DuckDBInstance.create(join(folder, FILE), { ...OFFLINE, access_mode: mode });
    return new Ledger(folder, instance, await instance.connect());
  } catch (error) {
    throw explained(folder, error);
  }
}

/** Turns DuckDB's words into ours: who holds the lock, or that the file is damaged. */
function explained(folder: string, error: unknown): unknown {
  const message = error instanceof Error ? error.message : String(error);
  if (/lock/i.test(message)) {
    const holder = /held in (.*?) \(PID (\d+)\)/.exec(message);
    return new LedgerError(
      "locked",
      `the ledger "${folder}" is in use by ${holder ? `process ${holder[2]} (${holder[1]})` : "another process"}`,
    );
  }
  if (/not a valid DuckDB|Serialization|checksum|corrupt|newer version|Could not read/i.test(message)) {
    return new LedgerError("damaged", `the ledger "${folder}" cannot be read: ${message.split("\n")[0]}`);
  }
  return error;
}

/** Number of migrations applied; 0 in a new file. */
async function versionOf(ledger: Ledger): Promise<number> {
  const tables = await ledger.all("SELECT 1 FROM duckdb_tables() WHERE table_name = 'state'");
  if (tables.length === 0) return 0;
  return Number((await readState(ledger, "schema")) ?? 0);
}

async function migrate(ledger: Ledger): Promise<void> {
  const version = await versionOf(ledger);
  if (version > MIGRATIONS.length) {
    throw new LedgerError(
      "newer",
      `the ledger "${ledger.folder}" was made by a newer Lagebild (schema ${version}, this one knows ${MIGRATIONS.length})`,
    );
  }
  for (let step = version; step < MIGRATIONS.length; step++) {
    await ledger.transaction(async () => {
      for (const sql of MIGRATIONS[step] ?? []) await ledger.connection.run(sql);
      await writeState(ledger, "schema", String(step + 1));
    });
  }
}

/** A value of the ledger's own book-keeping, or null. */
export async function readState(ledger: Ledger, key: string): Promise<string | null> {
  const [row] = await ledger.all("SELECT value FROM state WHERE key = $key", { key });
  return row ? String(row.value) : null;
}

export async function writeState(ledger: Ledger, key: string, value: string): Promise<void> {
  await ledger.connection.run("DELETE FROM state WHERE key = $key", { key });
  await ledger.connection.run("INSERT INTO state VALUES ($key, $value)", { key, value });
}
