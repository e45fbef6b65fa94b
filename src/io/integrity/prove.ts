import { readFile } from "node:fs/promises";
import { gunzipSync } from "node:zlib";
import { z } from "zod";
import { claimsText, documentText } from "./canonical.ts";
import { captureFile } from "./captures.ts";
import { type Entry, entriesOf, isSoundLeaf, lastHead, linesOf, pathsOf, type TreeHead } from "./log.ts";
import { type Hash, inclusionPath } from "./merkle.ts";
import type { Kept } from "./verify.ts";

/** A proof that needs nothing else: `docs/proofs.md` says how it is checked, and a test does so. */
export interface Proof {
  readonly format: "lagebild-proof-v1";
  readonly subject: string;
  readonly head: Pick<TreeHead, "size" | "root" | "at" | "key" | "signature">;
  /** Log entries about the subject: the very text that was hashed, its place, the path to the root. */
  readonly entries: readonly { readonly index: number; readonly entry: string; readonly path: readonly string[] }[];
  /** The report and its claims as they were hashed (canonical JSON). */
  readonly document?: string;
  readonly claims?: string;
  /** The bytes as they were received, base64. */
  readonly capture?: string;
}

/** The proof for a report (with what the database holds of it), a capture, or whatever a decision is about. Null where the log knows nothing. */
export async function proofOf(
  ledger: string,
  subject: string,
  kept: Kept | null,
  withBytes: boolean,
): Promise<Proof | null> {
  const wanted = new Map<number, { json: string; entry: Entry }>();
  const captures = new Map<string, { index: number; json: string; entry: Entry }>();
  const ids = new Set([subject, ...(kept ? [kept.document.id, ...kept.claims.map((claim) => claim.id)] : [])]);
  for await (const { index, json, entry } of entriesOf(ledger)) {
    if (entry.type === "capture") captures.set(entry.sha256, { index, json, entry });
    if (concerns(entry, ids)) wanted.set(index, { json, entry });
  }
  for (const { entry } of [...wanted.values()]) {
    const capture = entry.type === "reading" && entry.capture !== undefined ? captures.get(entry.capture) : undefined;
    if (capture) wanted.set(capture.index, capture);
  }
  const head = await lastHead(ledger);
  if (wanted.size === 0 || head === null) return null;
  const leaves = await leavesOf(ledger, head.size);
  const entries = [...wanted].sort(([a], [b]) => a - b).filter(([index]) => index < leaves.length);
  const capture = entries.map(([, { entry }]) => entry).findLast((entry) => entry.type === "capture");
  return {
    format: "lagebild-proof-v1",
    subject,
    head: headOf(head),
    entries: entries.map(([index, { json }]) => ({
      index,
      entry: json,
      path: inclusionPath(index, leaves).map((hash) => hash.toString("hex")),
    })),
    ...(kept && { document: documentText(kept.document), claims: claimsText(kept.claims) }),
    ...(withBytes &&
      capture && { capture: gunzipSync(await readFile(captureFile(ledger, capture.sha256))).toString("base64") }),
  };
}

function concerns(entry: Entry, ids: ReadonlySet<string>): boolean {
  if (entry.type === "capture") return ids.has(entry.sha256);
  if (entry.type === "reading") return ids.has(entry.document);
  const claims = onClaims.safeParse(entry.detail).data?.claims ?? [];
  return ids.has(entry.subject) || claims.some(({ document }) => ids.has(document));
}

const onClaims = z.looseObject({ claims: z.array(z.looseObject({ document: z.string() })) });

const headOf = ({ size, root, at, key, signature }: TreeHead): Proof["head"] => ({
  size,
  root,
  at,
  ...(key !== undefined && { key }),
  ...(signature !== undefined && { signature }),
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
