import { buffer } from "node:stream/consumers";
import { z } from "zod";
import { claimsText, documentText, olderText, sha256Of } from "./canonical.ts";
import { receivedBytes } from "./captures.ts";
import {
  type Entry,
  entriesOf,
  headsOf,
  isSoundLeaf,
  type Logged,
  lastHead,
  linesOf,
  pathsOf,
  type ReadingEntry,
  type TreeHead,
} from "./log.ts";
import { type Hash, inclusionPath } from "./merkle.ts";
import type { Kept } from "./verify-reports.ts";

/** A proof that needs nothing else: `docs/integrity.md` says how it is checked, and a test does so. */
export interface Proof {
  readonly format: "lagebild-proof-v1";
  readonly subject: string;
  readonly head: Pick<TreeHead, "size" | "root" | "at" | "key" | "signature" | "timestamp">;
  /** Log entries about the subject: the very text that was hashed, its place, the path to the root. */
  readonly entries: readonly { readonly index: number; readonly entry: string; readonly path: readonly string[] }[];
  /** The report and its claims as they were hashed (canonical JSON). */
  readonly document?: string;
  readonly claims?: string;
  /** The bytes as they were received, base64. */
  readonly capture?: string;
}

/** The record was changed after it was logged: there is nothing to prove. */
export class NotAsLogged extends Error {}

/**
 * The proof for a report (with what the database holds of it), a capture, or whatever a decision is about. Null where
 * the log knows nothing. Of the heads that cover it, the last signed one is taken. Throws `NotAsLogged`.
 */
export async function proofOf(
  ledger: string,
  subject: string,
  kept: Kept | null,
  withBytes: boolean,
): Promise<Proof | null> {
  const entries = await entriesAbout(ledger, subject, kept);
  const last = Math.max(...entries.map(({ index }) => index));
  const head = await headFor(ledger, last);
  if (entries.length === 0 || head === null) return null;
  const leaves = await leavesOf(ledger, head.size);
  const found = entries.map(({ entry }) => entry);
  const capture = found.findLast((entry) => entry.type === "capture");
  return {
    format: "lagebild-proof-v1",
    subject,
    head: headOf(head),
    entries: entries.map(({ index, json }) => ({
      index,
      entry: json,
      path: inclusionPath(index, leaves).map((hash) => hash.toString("hex")),
    })),
    ...(kept && textsOf(kept, found.findLast((entry) => entry.type === "reading") ?? null)),
    ...(withBytes && capture && { capture: (await buffer(receivedBytes(ledger, capture))).toString("base64") }),
  };
}

/** Entries about a report and its claims, or another subject, and those of the captures they came from, in order. */
async function entriesAbout(ledger: string, subject: string, kept: Kept | null): Promise<Logged[]> {
  const wanted = new Map<number, Logged>();
  const captures = new Map<string, Logged>();
  const ids = new Set([subject, ...(kept ? [kept.document.id, ...kept.claims.map((claim) => claim.id)] : [])]);
  for await (const logged of entriesOf(ledger)) {
    const { index, entry } = logged;
    if (entry.type === "capture") captures.set(entry.sha256, logged);
    if (concerns(entry, ids)) wanted.set(index, logged);
  }
  for (const { entry } of [...wanted.values()]) {
    const capture = entry.type === "reading" && entry.capture !== undefined ? captures.get(entry.capture) : undefined;
    if (capture) wanted.set(capture.index, capture);
  }
  return [...wanted.values()].sort((a, b) => a.index - b.index);
}

/** The texts whose hashes the last reading names. */
function textsOf({ document, claims }: Kept, reading: ReadingEntry | null): Pick<Proof, "document" | "claims"> {
  const texts = {
    document: reading?.form === 2 ? documentText(document) : olderText(document),
    claims: claimsText(claims),
  };
  if (sha256Of(texts.document) !== reading?.content || sha256Of(texts.claims) !== reading.claims)
    throw new NotAsLogged(`report ${document.id} is not what was logged`);
  return texts;
}

/** The head to prove an entry with: the last signed or stamped one that covers it, else the last. */
async function headFor(ledger: string, index: number): Promise<TreeHead | null> {
  let best: TreeHead | null = null;
  for await (const head of headsOf(ledger))
    if (head.size > index && (head.signature ?? head.timestamp) !== undefined) best = head;
  return best ?? (await lastHead(ledger));
}

function concerns(entry: Entry, ids: ReadonlySet<string>): boolean {
  if (entry.type === "capture") return ids.has(entry.sha256);
  if (entry.type === "reading") return ids.has(entry.document);
  const claims = onClaims.safeParse(entry.detail).data?.claims ?? [];
  return ids.has(entry.subject) || claims.some(({ document }) => ids.has(document));
}

const onClaims = z.looseObject({ claims: z.array(z.looseObject({ document: z.string() })) });

const headOf = ({ size, root, at, key, signature, timestamp }: TreeHead): Proof["head"] => ({
  size,
  root,
  at,
  ...(key !== undefined && { key }),
  ...(signature !== undefined && { signature }),
  ...(timestamp !== undefined && { timestamp }),
});

async function leavesOf(ledger: string, size: number): Promise<Hash[]> {
  const leaves: Hash[] = [];
  for await (const line of linesOf(pathsOf(ledger).log)) {
    if (leaves.length === size) break;
    if (!isSoundLeaf(line)) throw new Error(`log entry ${line.number} is damaged`);
    leaves.push(Buffer.from(line.hash, "hex"));
  }
  return leaves;
}
