import { stat } from "node:fs/promises";
import type { Decision } from "../../core/model/decision.ts";
import { type Checked, damage, type Finding, nothingChecked, type Progress, remark } from "./findings.ts";
import { pendingDocuments, type Reach, type TreeHead } from "./log.ts";
import { verifyCaptures } from "./verify-captures.ts";
import { verifyDecisions } from "./verify-decisions.ts";
import { databaseFileFaults, type FileFault, walFaults } from "./verify-file.ts";
import { FoundLog, type KnownHead, verifyLog } from "./verify-log.ts";
import { type Kept, verifyReports } from "./verify-reports.ts";

/** The database of a ledger, as far as it is checked. */
export interface Database {
  /** Its file, and the files of its write-ahead log that are there. */
  readonly file: string;
  readonly walFiles: () => Promise<readonly string[]>;
  /** Runs work while nobody writes. */
  readonly undisturbed: <T>(work: () => Promise<T>) => Promise<T>;
  /** What it holds, or why it cannot be opened. */
  readonly content: Content | string;
}

export interface Content {
  /** How many reports there are. */
  readonly reports: number;
  /** The state of the log before the last write. */
  readonly known: KnownHead | null;
  /** True where a process was killed while it wrote: then unused blocks may be half written. */
  readonly killed: boolean;
  readonly kept: () => AsyncIterable<Kept>;
  readonly decisions: () => Promise<readonly Decision[]>;
  /** What a block of the file holds, or null where it is not in use. */
  readonly holderOf: (block: number) => Promise<string | null>;
  /** Rows that belong to nothing, or stand twice. */
  readonly strays: () => AsyncIterable<string>;
  /** Lets go of what `kept` reads from. */
  readonly close: () => void;
}

export interface VerifyOptions {
  /** How far the log is checked: it may grow meanwhile. */
  readonly reach: Reach;
  readonly checked?: Checked;
  /** A head kept elsewhere. */
  readonly trusted?: TreeHead | null;
  /** Certificates (PEM) of the authorities whose time stamps are believed; null where none are named. */
  readonly authorities?: string | null;
  readonly progress?: Progress;
}

/**
 * Checks a ledger, in this order: every entry of the log, every tree head, every kept capture, every byte of the
 * database's files, every report with its claims, every decision. Yields what does not fit as it is found.
 */
export async function* verifyLedger(
  ledger: string,
  database: Database,
  { reach, checked = nothingChecked(), trusted = null, authorities = null, progress = () => undefined }: VerifyOptions,
): AsyncGenerator<Finding> {
  const found = new FoundLog(ledger);
  const { content } = database;
  const known = [
    ...(trusted ? [{ from: "the given tree head", head: trusted }] : []),
    ...(typeof content !== "string" && content.known ? [{ from: "the database", head: content.known }] : []),
  ];
  yield* verifyLog(ledger, reach, found, known, authorities, checked, progress);
  yield* verifyCaptures(ledger, found, checked, progress);
  yield* verifyFiles(database, checked, progress);
  if (typeof content === "string") return yield damage("database", "database", `cannot be opened: ${content}`);
  yield* verifyContent(ledger, database.file, content, found, checked, progress);
}

/** Every byte of the database's file, then of its write-ahead log. */
async function* verifyFiles(database: Database, checked: Checked, progress: Progress): AsyncGenerator<Finding> {
  const counting: Progress = (bytes) => {
    checked.database += bytes;
    progress(bytes);
  };
  const faults = await database.undisturbed(async () => {
    const all: { readonly file: string; readonly fault: FileFault }[] = [];
    for await (const fault of databaseFileFaults(database.file, counting)) all.push({ file: "database", fault });
    for (const file of await database.walFiles())
      for await (const fault of walFaults(file, counting)) all.push({ file: "write-ahead log of the database", fault });
    return all;
  });
  for (const { file, fault } of faults) yield await findingOf(file, fault, database.content);
}

async function findingOf(
  where: string,
  { block, what, damage: isDamage }: FileFault,
  content: Content | string,
): Promise<Finding> {
  if (!isDamage) return remark("database", where, what);
  if (block === null || typeof content === "string") return damage("database", where, what);
  const holder = await content.holderOf(block);
  if (holder !== null) return damage("database", where, `${what} (it holds ${holder})`);
  return content.killed
    ? remark("database", where, `${what}; it is not in use, and a process was killed while it wrote`)
    : damage("database", where, `${what}; it is not in use, so that no report is harmed`);
}

/** What the database holds, against the log. */
async function* verifyContent(
  ledger: string,
  file: string,
  content: Content,
  found: FoundLog,
  checked: Checked,
  progress: Progress,
): AsyncGenerator<Finding> {
  const share = (await stat(file)).size / Math.max(1, content.reports);
  try {
    const pending = await pendingDocuments(ledger);
    yield* verifyReports(content.kept(), pending, found, checked, () => progress(share));
    yield* verifyDecisions(await content.decisions(), pending, found, checked);
    for await (const what of content.strays()) yield damage("database", "database", what);
  } catch (error) {
    yield damage("database", "database", `cannot be read: ${firstLine(error)}`);
  }
}

const firstLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "";
