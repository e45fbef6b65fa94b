import { createHash } from "node:crypto";
import { createReadStream, createWriteStream, existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { pipeline } from "node:stream/promises";
import { z } from "zod";
import { receivedBytes } from "../integrity/index.ts";
import { literal } from "./archive.ts";
import { EARLIER, FILE, type Ledger } from "./ledger.ts";

/** What a backup holds: each file with its SHA-256. */
const manifest = z.object({
  format: z.literal("lagebild-backup-v1"),
  at: z.string(),
  files: z.record(z.string(), z.object({ sha256: z.string(), bytes: z.int() })),
});
export type Manifest = z.infer<typeof manifest>;

const MANIFEST = "manifest.json";
/** The folder of what a server keeps for its next start: derived from the database, and of use to nobody else. */
export const PAGES_FOLDER = "pages";

/** Told of bytes written. */
type Progress = (bytes: number) => void;

/** Files below a folder, relative, in order, hidden ones left out. */
async function filesOf(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((one) => one.isFile() && !one.name.startsWith("."))
    .map((one) => relative(folder, join(one.parentPath, one.name)).split(sep).join("/"))
    .sort();
}

/** What a running server leaves for commands: in a copy it would lead them to the wrong ledger. */
const OF_SERVER = "serve.json";
/** Who may ask the server: kept with a backup, no business of others. */
const TOKENS = "tokens.json";

/** The files of a ledger that are copied as they are: not the database, its earlier forms, or what belongs to a running process. */
const copiedFiles = async (folder: string): Promise<string[]> =>
  (await filesOf(folder)).filter(
    (name) =>
      !name.startsWith(FILE) &&
      !name.startsWith(`${EARLIER}/`) &&
      !name.startsWith(`${PAGES_FOLDER}/`) &&
      name !== OF_SERVER &&
      !name.endsWith(".part"),
  );

/** Copies a file, making its folder; gives hash and length of what was copied. */
async function copied(from: string, to: string, progress: Progress): Promise<{ sha256: string; bytes: number }> {
  const hash = createHash("sha256");
  let bytes = 0;
  await mkdir(dirname(to), { recursive: true });
  await pipeline(
    createReadStream(from, { highWaterMark: 2 ** 18 }),
    async function* (chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        hash.update(chunk);
        bytes += chunk.length;
        progress(chunk.length);
        yield chunk;
      }
    },
    createWriteStream(to, { mode: (await stat(from)).mode }),
  );
  return { sha256: hash.digest("hex"), bytes };
}

/** Makes a folder that appears whole or not at all: `fill` works on one beside it. */
async function whole<T>(target: string, fill: (part: string) => Promise<T>): Promise<T> {
  const part = `${target}.part`;
  await rm(part, { recursive: true, force: true });
  await mkdir(part, { recursive: true });
  try {
    const result = await fill(part);
    await rename(part, target);
    return result;
  } catch (error) {
    await rm(part, { recursive: true, force: true });
    throw error;
  }
}

/**
 * Copies an open ledger into a new folder: the database as one consistent state (DuckDB copies it), and all other
 * files. The folder appears whole or not at all. The caller sees to it that nobody writes.
 */
export function backupLedger(ledger: Ledger, target: string, at: string, progress: Progress): Promise<Manifest> {
  return whole(target, async (part) => {
    const files: Manifest["files"] = {};
    await copyDatabase(ledger, join(part, FILE));
    files[FILE] = await measured(join(part, FILE), progress);
    for (const name of await copiedFiles(ledger.folder))
      files[name] = await copied(join(ledger.folder, name), join(part, name), progress);
    const written: Manifest = { format: "lagebild-backup-v1", at, files };
    await writeFile(join(part, MANIFEST), `${JSON.stringify(written, null, 1)}\n`, { flush: true });
    return written;
  });
}

async function measured(path: string, progress: Progress): Promise<{ sha256: string; bytes: number }> {
  const hash = createHash("sha256");
  let bytes = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: 2 ** 18 })) {
    hash.update(chunk as Buffer);
    bytes += (chunk as Buffer).length;
    progress((chunk as Buffer).length);
  }
  return { sha256: hash.digest("hex"), bytes };
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

/** A file of a backup is not what was written. */
export class BackupDamage extends Error {}

/**
 * Makes a ledger from a backup, checking every file while it is copied. The folder must not be there; it appears
 * whole or not at all. Throws `BackupDamage`.
 */
export function restoreLedger(backup: string, { files }: Manifest, target: string, progress: Progress): Promise<void> {
  return whole(target, async (part) => {
    for (const [name, { sha256 }] of Object.entries(files)) {
      if (name.split(/[\\/]/).includes("..")) throw new BackupDamage(`${name} leads out of the folder`);
      if (!existsSync(join(backup, name))) throw new BackupDamage(`${name} is missing`);
      const found = await copied(join(backup, name), join(part, name), progress);
      if (found.sha256 !== sha256) throw new BackupDamage(`${name} is not as it was written`);
    }
  });
}

/** Writes all that a ledger holds in open forms into a new folder: a JSONL file a table, captures as received, the log. */
export function exportAll(ledger: Ledger, target: string): Promise<Record<string, number>> {
  return whole(target, async (part) => {
    const counts: Record<string, number> = {};
    await mkdir(join(part, "tables"), { recursive: true });
    for (const { name } of await ledger.all("SELECT table_name AS name FROM duckdb_tables() ORDER BY table_name")) {
      const table = String(name);
      await ledger.connection.run(
        `COPY "${table}" TO ${literal(join(part, "tables", `${table}.jsonl`))} (FORMAT json)`,
      );
      const [row] = await ledger.all(`SELECT count(*)::INTEGER AS n FROM "${table}"`);
      counts[table] = Number(row?.n);
    }
    for (const name of await copiedFiles(ledger.folder))
      if (name !== TOKENS) await exportFile(ledger.folder, name, part);
    return counts;
  });
}

/** A capture is written as it was received, any other file as it is. */
async function exportFile(folder: string, name: string, part: string): Promise<void> {
  const [, sha256, warc] = /^integrity\/captures\/..\/([0-9a-f]{64})(\.warc)?\.gz$/.exec(name) ?? [];
  if (sha256 === undefined) {
    await copied(join(folder, name), join(part, name), () => undefined);
    return;
  }
  await mkdir(join(part, "captures"), { recursive: true });
  const bytes = receivedBytes(folder, { sha256, form: warc ? "warc" : undefined });
  await pipeline(bytes, createWriteStream(join(part, "captures", sha256)));
}
