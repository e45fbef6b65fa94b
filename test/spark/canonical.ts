import { weighed } from "../../src/apps/cli/assess.ts";
import { canonical } from "../../src/io/integrity/canonical.ts";
import { askLedger, findEvents, type Ledger } from "../../src/io/ledger/index.ts";
import { ROWS, type TableName } from "../../src/io/ledger/rows.ts";

/** What reading and linking make; the rest of a ledger is its own book-keeping. */
const TABLES: readonly TableName[] = [
  "documents",
  "readings",
  "passages",
  "claims",
  "voices",
  "places",
  "quantities",
  "remarks",
  "events",
  "event_claims",
];

/** All that stands in a ledger, or in the results of a cluster, as lines of canonical JSON. Where a file lay is left out. */
export async function canonicalOf(folder: string): Promise<string> {
  const ledger = await askLedger(folder);
  try {
    const lines: string[] = [];
    for (const table of TABLES) lines.push(...(await rowsOf(ledger, table)).map((row) => `${table} ${row}`));
    const { assessments } = await weighed(ledger, await findEvents(ledger, null));
    lines.push(...assessments.map((one) => `assessments ${canonical(one)}`).sort());
    return `${lines.join("\n")}\n`;
  } finally {
    ledger.close();
  }
}

async function rowsOf(ledger: Ledger, table: TableName): Promise<string[]> {
  const rows = await ledger.all(`FROM ${table}`);
  return rows.map((row) => canonical(ROWS[table].parse({ ...row, ...WITHOUT[table] }))).sort();
}

/** Where a file lay, and what only the ledger needs to find its own changes. */
const WITHOUT: { readonly [T in TableName]?: object } = { documents: { origin: "" }, events: { digest: "" } };

/** The assessments that the cluster itself has made, in the same form. */
export async function storedAssessments(folder: string): Promise<string[]> {
  const ledger = await askLedger(folder);
  try {
    const rows = await ledger.all(`SELECT assessment FROM read_parquet('${folder}/assessments/*/*.parquet')`);
    return rows.map((row) => `assessments ${canonical(JSON.parse(String(row.assessment)))}`).sort();
  } finally {
    ledger.close();
  }
}

/** What a job on the cluster could not read, as the command line tells it. */
export async function problemsIn(folder: string): Promise<string[]> {
  const ledger = await askLedger(folder);
  try {
    const rows = await ledger.all(`SELECT origin, message, code FROM read_parquet('${folder}/problems/*/*.parquet')`);
    return rows.map(({ origin, message, code }) => `${origin}: ${message} [${code}]`).sort();
  } finally {
    ledger.close();
  }
}

/** Where two texts part, for people; "" where they are the same. */
export function difference(a: string, b: string): string {
  if (a === b) return "";
  const [x, y] = [new Set(a.split("\n")), new Set(b.split("\n"))];
  const only = (own: Set<string>, other: Set<string>): string[] => [...own].filter((line) => !other.has(line));
  const [left, right] = [only(x, y), only(y, x)];
  return [`${left.length} only here, ${right.length} only there`, ...left.slice(0, 3), ...right.slice(0, 3)]
    .map((line) => line.slice(0, 600))
    .join("\n");
}
