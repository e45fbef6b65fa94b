import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { Claim } from "../../core/model/claim.ts";
import type { Decision } from "../../core/model/decision.ts";
import type { Document } from "../../core/model/document.ts";
import { canonical, claimsText, documentText, sha256Of } from "./canonical.ts";
import { captureFile, hashesOf } from "./captures.ts";
import { isPending } from "./decisions.ts";
import {
  type CaptureEntry,
  entry,
  isSoundLeaf,
  linesOf,
  pathsOf,
  pendingDocuments,
  type ReadingEntry,
  type TreeHead,
  treeHead,
} from "./log.ts";
import { Frontier } from "./merkle.ts";
import { isSigned } from "./sign.ts";

/** Something that does not fit, or (`note`) that is worth knowing and does not put the record in doubt. */
export interface Finding {
  readonly level: "damage" | "note";
  readonly where: string;
  readonly what: string;
}

/** What the database holds, batch by batch in the order of ids. */
export interface Kept {
  readonly document: Document;
  readonly claims: readonly Claim[];
  /** What is wrong with the claims as they stand now, after what people decided. */
  readonly fault?: string;
}

/** What was checked, counted while it goes. */
export interface Checked {
  entries: number;
  heads: number;
  signed: number;
  captures: number;
  bytes: number;
  documents: number;
  decisions: number;
  root: string;
}

export const nothingChecked = (): Checked => ({
  entries: 0,
  heads: 0,
  signed: 0,
  captures: 0,
  bytes: 0,
  documents: 0,
  decisions: 0,
  root: "",
});

const damage = (where: string, what: string): Finding => ({ level: "damage", where, what });
const remark = (where: string, what: string): Finding => ({ level: "note", where, what });

/**
 * Checks a ledger against its log, in this order: every entry, every tree head, every kept capture, every report
 * and its claims, every decision. Yields what does not fit as it is found; the first is the first in that order.
 */
export async function* verifyLedger(
  ledger: string,
  database: AsyncIterable<Kept>,
  checked: Checked = nothingChecked(),
  trusted: TreeHead | null = null,
  decisions: readonly Decision[] | null = null,
): AsyncGenerator<Finding> {
  const captures = new Map<string, CaptureEntry & { index: number }>();
  const readings = new Map<string, ReadingEntry & { index: number }>();
  const decided = new Map<string, LoggedDecision>();
  const roots: string[] = [];
  const ends: number[] = [];
  yield* checkLog(ledger, { captures, readings, decided }, roots, ends, checked);
  yield* checkHeads(ledger, roots, ends, checked, trusted);
  yield* checkCaptures(ledger, captures, checked);
  yield* checkDocuments(ledger, database, readings, checked);
  if (decisions !== null) yield* checkDecisions(ledger, decisions, decided, checked);
}

interface LoggedDecision {
  readonly index: number;
  readonly text: string;
}

/** What the log holds, by what it is about. */
interface Logged {
  readonly captures: Map<string, CaptureEntry & { index: number }>;
  readonly readings: Map<string, ReadingEntry & { index: number }>;
  readonly decided: Map<string, LoggedDecision>;
}

/** Every line is what its hash says, and an entry as we know them; collects the root after each. */
async function* checkLog(
  ledger: string,
  { captures, readings, decided }: Logged,
  roots: string[],
  ends: number[],
  checked: Checked,
): AsyncGenerator<Finding> {
  const frontier = new Frontier();
  for await (const line of linesOf(pathsOf(ledger).log)) {
    const where = `log entry ${line.number}`;
    if (!isSoundLeaf(line)) {
      yield damage(where, line.whole ? "is not what was written" : "is torn: the file ends or breaks off within it");
      continue;
    }
    frontier.add(Buffer.from(line.hash, "hex"));
    roots.push(frontier.root().toString("hex"));
    ends.push(line.end);
    checked.entries++;
    const parsed = entry.safeParse(JSON.parse(line.json));
    if (!parsed.success) yield damage(where, "is of no form that this version knows");
    else if (parsed.data.type === "capture") captures.set(parsed.data.sha256, { ...parsed.data, index: line.number });
    else if (parsed.data.type === "reading") readings.set(parsed.data.document, { ...parsed.data, index: line.number });
    else {
      const { id } = detailed.safeParse(parsed.data.detail).data ?? {};
      if (id !== undefined) decided.set(id, { index: line.number, text: canonical(parsed.data.detail) });
    }
  }
  checked.root = roots.at(-1) ?? frontier.root().toString("hex");
}

/** Of a decision that was made in the ledger, the log holds all. */
const detailed = z.looseObject({ id: z.string() });

async function* checkHeads(
  ledger: string,
  roots: readonly string[],
  ends: readonly number[],
  checked: Checked,
  trusted: TreeHead | null,
): AsyncGenerator<Finding> {
  let last: TreeHead | null = null;
  for await (const line of linesOf(pathsOf(ledger).heads)) {
    const where = `tree head ${line.number}`;
    const parsed = line.whole && sha256Of(line.json) === line.hash ? treeHead.safeParse(JSON.parse(line.json)) : null;
    if (!parsed?.success) {
      yield damage(where, "is not what was written");
      continue;
    }
    const head = parsed.data;
    const wrong = headFault(head, roots, ends, last);
    if (wrong !== null) yield damage(where, wrong);
    if (head.signature !== undefined) checked.signed++;
    checked.heads++;
    last = head;
  }
  const size = last?.size ?? 0;
  if (size < roots.length)
    yield remark(
      "log",
      `${roots.length - size} entries behind the last tree head: a process was killed; the next write takes them over`,
    );
  if (trusted !== null) {
    if (trusted.signature !== undefined && !isSigned(trusted))
      yield damage("the given tree head", "its signature does not fit");
    if (trusted.size > 0 && roots[trusted.size - 1] !== trusted.root)
      yield damage(
        "log",
        `its first ${trusted.size} entries are not those of the given tree head (root ${trusted.root})`,
      );
  }
}

/** What is wrong with a head, or null. */
function headFault(
  head: TreeHead,
  roots: readonly string[],
  ends: readonly number[],
  last: TreeHead | null,
): string | null {
  if (head.size > roots.length)
    return `${head.size - roots.length} of its ${head.size} entries are missing from the log`;
  if (last !== null && head.size < last.size) return "is smaller than the one before it";
  if (head.size > 0 && roots[head.size - 1] !== head.root)
    return `its root is not that of the first ${head.size} entries`;
  if (head.size > 0 && ends[head.size - 1] !== head.bytes) return "its length is not that of the log";
  return head.signature !== undefined && !isSigned(head) ? "its signature does not fit" : null;
}

async function* checkCaptures(
  ledger: string,
  captures: ReadonlyMap<string, CaptureEntry & { index: number }>,
  checked: Checked,
): AsyncGenerator<Finding> {
  for (const one of captures.values()) {
    const where = `capture ${one.sha256} (log entry ${one.index}, ${one.address})`;
    if (!existsSync(captureFile(ledger, one.sha256))) {
      yield damage(where, "is missing");
      continue;
    }
    const found = await hashesOf(ledger, one.sha256).catch((error: unknown) =>
      error instanceof Error ? error.message : String(error),
    );
    if (typeof found === "string") yield damage(where, `cannot be unpacked: ${found}`);
    else if (found.sha256 !== one.sha256) yield damage(where, "its bytes are not those received");
    else if (found.stored !== one.stored) yield damage(where, "its file was changed, the bytes in it were not");
    checked.captures++;
    checked.bytes += one.bytes;
  }
  for (const name of await strayCaptures(ledger, captures))
    yield remark(`capture ${name}`, "is in no log entry: a process was killed, or a hand put it there");
}

async function strayCaptures(ledger: string, known: ReadonlyMap<string, unknown>): Promise<string[]> {
  const { captures } = pathsOf(ledger);
  if (!existsSync(captures)) return [];
  const folders = (await readdir(captures, { withFileTypes: true })).filter((one) => one.isDirectory());
  const names = await Promise.all(folders.map(({ name }) => readdir(join(captures, name))));
  return names
    .flat()
    .map((name) => name.replace(/\.gz$/, ""))
    .filter((name) => !known.has(name))
    .sort();
}

async function* checkDocuments(
  ledger: string,
  database: AsyncIterable<Kept>,
  readings: Map<string, ReadingEntry & { index: number }>,
  checked: Checked,
): AsyncGenerator<Finding> {
  const pending = await pendingDocuments(ledger);
  const missing = new Map(readings);
  for await (const { document, claims, fault } of database) {
    const logged = readings.get(document.id);
    missing.delete(document.id);
    checked.documents++;
    const wrong = documentFault(document, claims, logged) ?? fault ?? null;
    if (wrong === null) continue;
    const where = `report ${document.id}${logged ? ` (log entry ${logged.index})` : ""}`;
    if (pending.has(document.id))
      yield remark(where, `${wrong}: a process was killed while it was kept; the next "add" or "reread" settles it`);
    else yield damage(where, wrong);
  }
  for (const { document, index } of missing.values())
    yield damage(`report ${document} (log entry ${index})`, "is missing from the database");
}

async function* checkDecisions(
  ledger: string,
  decisions: readonly Decision[],
  decided: ReadonlyMap<string, LoggedDecision>,
  checked: Checked,
): AsyncGenerator<Finding> {
  const pending = await pendingDocuments(ledger);
  const missing = new Map(decided);
  for (const one of decisions) {
    const logged = decided.get(one.id);
    missing.delete(one.id);
    checked.decisions++;
    const where = `decision ${one.id}${logged ? ` (log entry ${logged.index})` : ""}`;
    if (!logged && isPending(one, pending))
      yield remark(where, "is in no log entry: a process was killed while it was kept; the next write settles it");
    else if (!logged) yield damage(where, "is in no log entry");
    else if (logged.text !== canonical(one)) yield damage(where, "is not what was logged");
  }
  for (const [id, { index }] of missing)
    yield damage(`decision ${id} (log entry ${index})`, "is missing from the database");
}

function documentFault(document: Document, claims: readonly Claim[], logged: ReadingEntry | undefined): string | null {
  if (!logged) return "is in no log entry";
  if (sha256Of(documentText(document)) !== logged.content)
    return "its text, or what is known of it, is not what was logged";
  return sha256Of(claimsText(claims)) === logged.claims ? null : "its claims are not those that were logged";
}
