import { constants, existsSync } from "node:fs";
import { copyFile, mkdir, readdir, rename } from "node:fs/promises";
import { join } from "node:path";
import { type DuckDBConnection, DuckDBInstance, type DuckDBValue } from "@duckdb/node-api";
import { type ArchiveFiles, isArchive, showArchive } from "./archive.ts";
import { Changes } from "./changes.ts";
import { LedgerError } from "./error.ts";
import { settleLog } from "./logged.ts";
import { MIGRATIONS } from "./migrations.ts";
import { readState, writeState } from "./state.ts";

export { LedgerError } from "./error.ts";

/** The database within the folder of a ledger. */
export const FILE = "ledger.duckdb";
/** The folder of databases as they were before a migration. */
export const EARLIER = "earlier";

/** An open ledger: a folder with one DuckDB file. One process writes; several may read while none writes. */
export class Ledger {
  readonly folder: string;
  private readonly instance: DuckDBInstance;
  readonly connection: DuckDBConnection;
  /** True for results on Parquet, which are shown and never changed. */
  readonly readOnly: boolean;
  /** Where what is written is noted once it is kept; nowhere unless somebody watches. */
  private readonly changes: Changes | null;
  private readonly uncommitted = new Changes();

  constructor(
    folder: string,
    instance: DuckDBInstance,
    connection: DuckDBConnection,
    readOnly = false,
    changes: Changes | null = null,
  ) {
    this.folder = folder;
    this.instance = instance;
    this.connection = connection;
    this.readOnly = readOnly;
    this.changes = changes;
  }

  /** Notes what the running transaction changes. */
  note(what: Parameters<Changes["note"]>[0] | "all"): void {
    if (this.changes === null) return;
    if (what === "all") this.uncommitted.noteAll();
    else this.uncommitted.note(what);
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
      this.changes?.add(this.uncommitted);
      return result;
    } catch (error) {
      this.uncommitted.take();
      await this.connection.run("ROLLBACK").catch(() => undefined);
      throw error;
    }
  }

  /** Another connection to the same open ledger, for work beside this one. Its `close` leaves the ledger open. */
  async another(changes: Changes | null = this.changes): Promise<Ledger> {
    return new Connected(this.folder, this.instance, await this.instance.connect(), this.readOnly, changes);
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

/** Told of work on an older ledger that takes time. */
export type Tell = (text: string) => void;

/** Opens the ledger for writing; makes it where there is none, and brings an older one up to this version. */
export async function openLedger(folder: string, tell: Tell = () => undefined): Promise<Ledger> {
  if (!existsSync(join(folder, FILE)) && isArchive(folder))
    throw new LedgerError("read-only", `"${folder}" holds the results of a cluster, which are only read`);
  await mkdir(folder, { recursive: true });
  const killed = (await walFiles(folder)).length > 0;
  const opened = await open(folder, "READ_WRITE");
  if (killed) await fillIndexes(opened).catch((error: unknown) => closeAndThrow(opened, error));
  const ledger = await migrated(opened, tell);
  try {
    if (killed) await writeState(ledger, "killed", new Date().toISOString());
    await settleLog(ledger, tell);
    return ledger;
  } catch (error) {
    return closeAndThrow(ledger, error);
  }
}

/**
 * Fills the indexes from the write-ahead log that a killed process left. DuckDB does so when an index is first asked; where
 * it is closed before, it writes indexes without those rows (duckdb/duckdb, pull request 23848), and who asks for
 * them later does not find them and keeps them once more.
 */
async function fillIndexes(ledger: Ledger): Promise<void> {
  for (const { name, column } of await ledger.all(
    `SELECT table_name AS name, trim(expressions, '[]''"') AS "column" FROM duckdb_indexes() ORDER BY index_name`,
  ))
    await ledger.all(`SELECT 1 FROM "${String(name)}" WHERE "${String(column)}" = '' LIMIT 1`);
}

/** Opens an existing ledger for asking. Several processes may, as long as none writes. */
export async function askLedger(folder: string, tell: Tell = () => undefined): Promise<Ledger> {
  if (!existsSync(join(folder, FILE)) && isArchive(folder)) return openArchive(folder);
  if (!existsSync(join(folder, FILE))) throw new LedgerError("missing", `there is no ledger in "${folder}"`);
  const ledger = await open(folder, "READ_ONLY");
  const version = await versionOf(ledger).catch((error: unknown) => closeAndThrow(ledger, error));
  if (version === MIGRATIONS.length) return ledger;
  ledger.close();
  return openLedger(folder, tell);
}

/** The files of the write-ahead log: there while the database is open for writing, or after a process was killed. */
export async function walFiles(folder: string): Promise<string[]> {
  const names = existsSync(folder) ? await readdir(folder) : [];
  return names.filter((name) => name.startsWith(`${FILE}.wal`)).map((name) => join(folder, name));
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
  throw explained(ledger.folder, error);
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

/** Turns DuckDB's words into ours: who holds the lock, or that the file is damaged. Other errors stay as they are. */
export function explained(folder: string, error: unknown): unknown {
  const message = error instanceof Error ? error.message : String(error);
  if (/Could not set lock|Conflicting lock/i.test(message)) {
    const holder = /held in (.*?) \(PID (\d+)\)/.exec(message);
    return new LedgerError(
      "locked",
      `the ledger "${folder}" is in use by ${holder ? `process ${holder[2]} (${holder[1]})` : "another process"}`,
    );
  }
  if (DAMAGE.test(message))
    return new LedgerError("damaged", `the ledger "${folder}" cannot be read: ${message.split("\n")[0]}`);
  return error;
}

/** What DuckDB says of a file that is not what it wrote. */
const DAMAGE =
  /not a valid DuckDB|Serialization Error|Corrupt (database|WAL) file|replaying WAL|newer version|Could not read|database has been invalidated/i;

/** Number of migrations applied; 0 in a new file. */
async function versionOf(ledger: Ledger): Promise<number> {
  const tables = await ledger.all("SELECT 1 FROM duckdb_tables() WHERE table_name = 'state'");
  if (tables.length === 0) return 0;
  return Number((await readState(ledger, "schema")) ?? 0);
}

/** Runs the steps that an older ledger lacks, after a copy of its database was laid aside; closes it where that fails. */
async function migrated(opened: Ledger, tell: Tell): Promise<Ledger> {
  const version = await versionOf(opened).catch((error: unknown) => closeAndThrow(opened, error));
  if (version > MIGRATIONS.length) closeAndThrow(opened, newer(opened.folder, version));
  if (version === MIGRATIONS.length) return opened;
  const ledger = version > 0 ? await laidAside(opened, version, tell) : opened;
  try {
    for (let step = version; step < MIGRATIONS.length; step++) await runStep(ledger, step);
    return ledger;
  } catch (error) {
    return closeAndThrow(ledger, error);
  }
}

const newer = (folder: string, version: number): LedgerError =>
  new LedgerError(
    "newer",
    `the ledger "${folder}" was made by a newer Lagebild (schema ${version}, this one knows ${MIGRATIONS.length})`,
  );

const runStep = (ledger: Ledger, step: number): Promise<void> =>
  ledger.transaction(async () => {
    for (const sql of MIGRATIONS[step] ?? []) await ledger.connection.run(sql);
    await writeState(ledger, "schema", String(step + 1));
  });

/** Copies the database of an older schema, where no copy was made before, and opens it again. */
async function laidAside(ledger: Ledger, version: number, tell: Tell): Promise<Ledger> {
  const { folder } = ledger;
  // Closed, the file holds everything.
  ledger.close();
  const target = join(folder, EARLIER, `schema-${version}.duckdb`);
  if (!existsSync(target)) {
    await mkdir(join(folder, EARLIER), { recursive: true });
    await copyFile(join(folder, FILE), `${target}.part`, constants.COPYFILE_FICLONE);
    await rename(`${target}.part`, target);
  }
  tell(
    `bringing the ledger from schema ${version} to ${MIGRATIONS.length}; its database as it was is kept in ${target}`,
  );
  return open(folder, "READ_WRITE");
}
