import { createHash } from "node:crypto";
import { createReadStream, createWriteStream, existsSync } from "node:fs";
import { copyFile, mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { z } from "zod";
import { literal } from "./archive.ts";
import { FILE, type Ledger } from "./ledger.ts";

/** What a backup holds: each file with its SHA-256. */
const manifest = z.object({
  format: z.literal("lagebild-backup-v1"),
  at: z.string(),
  files: z.record(z.string(), z.object({ sha256: z.string(), bytes: z.int() })),
});
export type Manifest = z.infer<typeof manifest>;

const MANIFEST = "manifest.json";

/** Files below a folder, relative, in order, hidden ones left out. */
async function filesOf(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((one) => one.isFile() && !one.name.startsWith("."))
    .map((one) => relative(folder, join(one.parentPath, one.name)).split(sep).join("/"))
    .sort();
}

async function sha256File(path: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(path), hash);
  return hash.digest("hex");
}

/**
 * Copies an open ledger into a new folder: the database as one consistent state (DuckDB copies it), and all other
 * files. The folder appears whole or not at all.
 */
export async function backupLedger(ledger: Ledger, target: string, at: string): Promise<Manifest> {
  const part = `${target}.part`;
  await rm(part, { recursive: true, force: true });
  await mkdir(part, { recursive: true });
  try {
    await copyDatabase(ledger, join(part, FILE));
    for (const name of await filesOf(ledger.folder)) {
      if (name.startsWith(FILE)) continue;
      await mkdir(dirname(join(part, name)), { recursive: true });
      await copyFile(join(ledger.folder, name), join(part, name));
    }
    const files: Manifest["files"] = {};
    for (const name of await filesOf(part)) {
      const path = join(part, name);
      files[name] = { sha256: await sha256File(path), bytes: (await stat(path)).size };
    }
    const written: Manifest = { format: "lagebild-backup-v1", at, files };
    await writeFile(join(part, MANIFEST), `${JSON.stringify(written, null, 1)}\n`, { flush: true });
    await rename(part, target);
    return written;
  } catch (error) {
    await rm(part, { recursive: true, force: true });
    throw error;
  }
}

async function copyDatabase(ledger: Ledger, target: string): Promise<void> {
  const [row] = await ledger.all("SELECT current_database() AS name");
  await ledger.connection.run(`ATTACH ${literal(target)} AS backup`);
  try {
    await ledger.connection.run(`COPY FROM DATABASE "${String(row?.name)}" TO backup`);
  } finally {
    await ledger.connection.run("DETACH backup");
  }
}

/** The manifest of a backup, or null where there is none. */
export async function manifestOf(folder: string): Promise<Manifest | null> {
  const text = await readFile(join(folder, MANIFEST), "utf8").catch(() => null);
  if (text === null) return null;
  try {
    return manifest.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** The first file of a backup that is not as it was, or null. */
export async function faultOf(folder: string, { files }: Manifest): Promise<string | null> {
  for (const [name, { sha256 }] of Object.entries(files)) {
    if (!existsSync(join(folder, name))) return `${name} is missing`;
    if ((await sha256File(join(folder, name))) !== sha256) return `${name} is not as it was written`;
  }
  return null;
}

/** Makes a ledger from a sound backup. The folder must not be there; it appears whole or not at all. */
export async function restoreLedger(backup: string, { files }: Manifest, target: string): Promise<void> {
  const part = `${target}.part`;
  await rm(part, { recursive: true, force: true });
  await mkdir(part, { recursive: true });
  for (const name of Object.keys(files)) {
    await mkdir(dirname(join(part, name)), { recursive: true });
    await copyFile(join(backup, name), join(part, name));
  }
  await rename(part, target);
}

/** Writes all that a ledger holds in open forms into a new folder: a JSONL file a table, captures as received, the log. */
export async function exportAll(ledger: Ledger, target: string): Promise<Record<string, number>> {
  const part = `${target}.part`;
  await rm(part, { recursive: true, force: true });
  await mkdir(join(part, "tables"), { recursive: true });
  const counts: Record<string, number> = {};
  for (const { name } of await ledger.all("SELECT table_name AS name FROM duckdb_tables() ORDER BY table_name")) {
    const table = String(name);
    await ledger.connection.run(`COPY "${table}" TO ${literal(join(part, "tables", `${table}.jsonl`))} (FORMAT json)`);
    const [row] = await ledger.all(`SELECT count(*)::INTEGER AS n FROM "${table}"`);
    counts[table] = Number(row?.n);
  }
  for (const name of await filesOf(ledger.folder)) {
    if (name.startsWith(FILE)) continue;
    const unpacked = /^integrity\/captures\/..\/([0-9a-f]{64})\.gz$/.exec(name)?.[1];
    const to = join(part, unpacked === undefined ? name : join("captures", unpacked));
    await mkdir(dirname(to), { recursive: true });
    const from = join(ledger.folder, name);
    if (unpacked === undefined) await copyFile(from, to);
    else await pipeline(createReadStream(from), createGunzip(), createWriteStream(to));
  }
  await rename(part, target);
  return counts;
}
