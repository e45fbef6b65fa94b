import { z } from "zod";
import { sha256Of } from "./canonical.ts";
import { type Checked, damage, type Finding, type Progress, remark } from "./findings.ts";
import {
  type Entry,
  entry,
  headIn,
  isSoundLeaf,
  type Line,
  lineAt,
  linesOf,
  pathsOf,
  type Reach,
  type ReadingEntry,
  type TreeHead,
} from "./log.ts";
import { Frontier, leafHash } from "./merkle.ts";
import { isSigned } from "./sign.ts";

/** A state of the log: so many entries, under this root. */
export type KnownHead = Pick<TreeHead, "size" | "root">;

/** The log as it was found: where the last entry about each capture, report and decision stands, and the roots at some sizes. */
export class FoundLog {
  readonly captures = new Map<string, Place>();
  /** Held as far as reports are compared with them: they are many, and would have to be read again one by one. */
  readonly readings = new Map<string, FoundReading>();
  readonly decisions = new Map<string, Place>();
  /** Root and length in bytes after so many entries, for the sizes that heads speak of. */
  readonly states = new Map<number, { readonly root: string; readonly bytes: number }>();
  size = 0;
  private readonly path: string;

  constructor(ledger: string) {
    this.path = pathsOf(ledger).log;
  }

  /** Reads an entry again, by its place. */
  async entryAt<T extends Entry["type"]>(place: Place, type: T): Promise<Extract<Entry, { type: T }> | null> {
    const line = await lineAt(this.path, { ...place, number: place.index });
    const parsed = isSoundLeaf(line) ? entry.safeParse(JSON.parse(line.json)) : null;
    return parsed?.success && parsed.data.type === type ? (parsed.data as Extract<Entry, { type: T }>) : null;
  }
}

interface Place {
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

/** What the log says of the last reading of a report. */
export type FoundReading = Pick<Place, "index"> & Pick<ReadingEntry, "content" | "claims" | "packs" | "form">;

/** Checks every entry of the log, then every tree head, and the heads that are known from elsewhere. */
export async function* verifyLog(
  ledger: string,
  reach: Reach,
  found: FoundLog,
  known: readonly { readonly from: string; readonly head: KnownHead & Partial<TreeHead> }[],
  authorities: string | null,
  checked: Checked,
  progress: Progress,
): AsyncGenerator<Finding> {
  const sizes = new Set(known.map(({ head }) => head.size));
  let sealed = 0;
  for await (const line of linesOf(pathsOf(ledger).heads, 0, reach.heads)) {
    const head = headIn(line);
    sizes.add(head?.size ?? 0);
    sealed = head?.bytes ?? sealed;
  }
  const lines = linesOf(pathsOf(ledger).log, 0, reach.log);
  yield* checkEntries(lines, found, { sizes, sealed }, checked, progress);
  yield* checkHeads(linesOf(pathsOf(ledger).heads, 0, reach.heads), found, authorities, checked);
  for (const { from, head } of known) {
    const wrong = await seals(head as TreeHead, authorities);
    if (wrong !== null) yield damage("head", from, wrong);
    if (head.size > 0 && found.states.get(head.size)?.root !== head.root)
      yield damage("log", "log", `its first ${head.size} entries are not those of ${from} (root ${head.root})`);
  }
}

/** Of a decision that was made in the ledger, the log holds all. */
const detailed = z.looseObject({ id: z.string() });

/** Every line is what its hash says, and an entry as we know them. Behind the last head (`sealed`) a killed process may have left half a line. */
async function* checkEntries(
  lines: AsyncIterable<Line>,
  found: FoundLog,
  { sizes, sealed }: { readonly sizes: ReadonlySet<number>; readonly sealed: number },
  checked: Checked,
  progress: Progress,
): AsyncGenerator<Finding> {
  const frontier = new Frontier();
  for await (const line of lines) {
    progress(line.end - line.start);
    const where = `log entry ${line.number}`;
    if (!isSoundLeaf(line)) {
      yield line.start >= sealed && isTorn(line, (json) => leafHash(json).toString("hex"))
        ? remark("log", where, "is torn: a process was killed; the next write drops it")
        : damage("log", where, line.ended ? "is not what was written" : "is torn: the file breaks off within it");
      continue;
    }
    frontier.add(Buffer.from(line.hash, "hex"));
    if (sizes.has(frontier.size))
      found.states.set(frontier.size, { root: frontier.root().toString("hex"), bytes: line.end });
    checked.entries++;
    const parsed = entry.safeParse(JSON.parse(line.json));
    const place = { index: line.number, start: line.start, end: line.end };
    if (!parsed.success) yield damage("log", where, "is of no form that this version knows");
    else if (parsed.data.type === "capture") found.captures.set(parsed.data.sha256, place);
    else if (parsed.data.type === "reading")
      found.readings.set(parsed.data.document, readingOf(parsed.data, line.number));
    else {
      const id = detailed.safeParse(parsed.data.detail).data?.id;
      if (id !== undefined) found.decisions.set(id, place);
    }
  }
  found.size = frontier.size;
  checked.root = frontier.root().toString("hex");
}

const readingOf = ({ content, claims, packs, form }: ReadingEntry, index: number): FoundReading => ({
  index,
  content,
  claims,
  packs,
  form,
});

/** The file ends within the line, and not because the end of the line was changed: into a sign, or a byte of none. */
const isTorn = ({ ended, hash, json }: Line, hashOf: (json: Buffer) => string): boolean =>
  !ended && ENCODINGS.every((encoding) => hashOf(Buffer.from(json.slice(0, -1), encoding)) !== hash);
const ENCODINGS = ["utf8", "latin1"] as const;

async function* checkHeads(
  lines: AsyncIterable<Line>,
  found: FoundLog,
  authorities: string | null,
  checked: Checked,
): AsyncGenerator<Finding> {
  let last: TreeHead | null = null;
  for await (const line of lines) {
    const where = `tree head ${line.number}`;
    const head = headIn(line);
    if (isTorn(line, sha256Of)) {
      yield remark("head", where, "is torn: a process was killed; the next write drops it");
      continue;
    }
    const wrong =
      head === null ? "is not what was written" : (headFault(head, found, last) ?? (await seals(head, authorities)));
    if (wrong !== null) yield damage("head", where, wrong);
    if (head === null) continue;
    if (head.signature !== undefined) checked.signed++;
    if (head.timestamp !== undefined) checked.stamped++;
    checked.heads++;
    last = head;
  }
  const size = last?.size ?? 0;
  if (size < found.size)
    yield remark(
      "log",
      "log",
      `${found.size - size} entries behind the last tree head: a process was killed; the next write takes them over`,
    );
}

/** What is wrong with a head, or null. */
function headFault(head: TreeHead, { size, states }: FoundLog, last: TreeHead | null): string | null {
  if (head.size > size) return `${head.size - size} of its ${head.size} entries are missing from the log`;
  if (last !== null && head.size < last.size) return "is smaller than the one before it";
  const state = states.get(head.size);
  if (head.size > 0 && state?.root !== head.root) return `its root is not that of the first ${head.size} entries`;
  if (head.size > 0 && state?.bytes !== head.bytes) return "its length is not that of the log";
  return null;
}

/** What is wrong with the signature or the time stamp of a head, or null. */
async function seals(head: TreeHead, authorities: string | null): Promise<string | null> {
  if (head.signature !== undefined && !isSigned(head)) return "its signature does not fit";
  if (head.timestamp === undefined) return null;
  // Loaded only where there is a stamp: reading ASN.1 takes its time.
  const { checkStamp, TimestampError } = await import("./timestamp.ts");
  try {
    await checkStamp(head, head.timestamp, authorities);
    return null;
  } catch (error) {
    if (error instanceof TimestampError) return error.message;
    throw error;
  }
}
