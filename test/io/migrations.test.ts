import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { EXIT } from "../../src/apps/cli/exit.ts";
import { cleanText } from "../../src/core/clean/index.ts";
import type { Claim } from "../../src/core/model/claim.ts";
import type { Document } from "../../src/core/model/document.ts";
import { documentRows, readingRows } from "../../src/io/ledger/encode.ts";
import { askLedger, findClaims, loadDocuments, openLedger, staleDocuments } from "../../src/io/ledger/index.ts";
import { MIGRATIONS } from "../../src/io/ledger/migrations.ts";
import { ROWS, type TableName } from "../../src/io/ledger/rows.ts";
import { run } from "../apps/stub.ts";
import { arbitraryClaim } from "./arbitrary.ts";

const root = mkdtempSync(join(tmpdir(), "lagebild-migrations-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Every schema that a ledger was ever made with, but the one of today. */
const EARLIER = Array.from({ length: MIGRATIONS.length - 1 }, (_, n) => n + 1);

const document: Document = {
  ...cleanText({
    id: "d1",
    text: "Überschrift\n\nIn Bachmut 👨‍👩‍👧 wurden 5 Menschen getötet, sagt Moskau.",
    source: "Blatt",
    url: "https://example.org/1",
    published: { at: "2023-05-17", basis: "stated", from: "json" },
    from: "t",
  }),
};
const claims = fc.sample(arbitraryClaim(document), { numRuns: 6, seed: 11 }).map((one, n) => ({ ...one, id: `c${n}` }));

const literal = (value: unknown): string => {
  if (value === null || value === undefined) return "NULL";
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  return typeof value === "string" ? `'${value.replaceAll("'", "''")}'` : String(value);
};

/** Makes a ledger as the version with this schema made it: its steps only, and rows with its columns only. */
async function olderLedger(schema: number, state: Record<string, string> = {}): Promise<string> {
  const folder = mkdtempSync(join(root, `schema-${schema}-`));
  const instance = await DuckDBInstance.create(join(folder, "ledger.duckdb"));
  const connection = await instance.connect();
  for (const sql of MIGRATIONS.slice(0, schema).flat()) await connection.run(sql);
  const rows = { ...documentRows(document, "in/a.txt"), ...readingRows({ document, claims, remarks: [] }, "packs-1") };
  for (const [table, found] of Object.entries(rows)) {
    const columns = (
      await connection.runAndReadAll(
        `SELECT column_name FROM duckdb_columns() WHERE table_name = '${table}' ORDER BY column_index`,
      )
    )
      .getRowsJS()
      .map(([name]) => String(name));
    for (const row of found as Record<string, unknown>[])
      await connection.run(`INSERT INTO ${table} VALUES (${columns.map((name) => literal(row[name])).join(", ")})`);
  }
  await connection.run("INSERT INTO gazetteer VALUES ('g1', 'town', 'Dorf', 48.5, 37.5, 2, NULL, 'UA', '{}', 'test')");
  for (const [key, value] of Object.entries({ schema: String(schema), changes: "1", ...state }))
    await connection.run(`INSERT INTO state VALUES ('${key}', '${value}')`);
  connection.closeSync();
  instance.closeSync();
  return folder;
}

/** Slots that a schema had no columns for: they cannot have been kept. */
const SINCE: readonly (readonly [schema: number, forget: (claim: Claim) => Claim])[] = [
  [
    2,
    ({ actor, target, time, ...claim }) => ({
      ...claim,
      ...(actor && { actor: without(actor, "identity") }),
      ...(target && { target: without(target, "identity") }),
      ...(time && { time: without(time, "hours") }),
    }),
  ],
  [3, ({ time, ...claim }) => ({ ...claim, ...(time && { time: without(time, "ago") }) })],
];

function without<T extends object, K extends string>(value: T, key: K): Omit<T, K> & T {
  const { [key]: _, ...rest } = value as Record<string, unknown>;
  return rest as Omit<T, K> & T;
}

const asKept = (schema: number): Claim[] =>
  claims.map((claim) => SINCE.reduce((one, [since, forget]) => (schema < since ? forget(one) : one), claim));

describe("a ledger of an earlier schema", () => {
  it.each(EARLIER)(
    "%i is brought up to today's with all that it held, and its database is laid aside",
    async (schema) => {
      const folder = await olderLedger(schema);
      const told: string[] = [];
      const ledger = await askLedger(folder, (text) => told.push(text));
      try {
        expect(await loadDocuments(ledger, ["d1"])).toEqual([document]);
        expect(await findClaims(ledger, {})).toEqual(asKept(schema));
        expect(await staleDocuments(ledger, "packs-2")).toEqual(["d1"]);
        expect(await ledger.all("SELECT name, country FROM gazetteer")).toEqual([{ name: "Dorf", country: "UA" }]);
        for (const [table, row] of Object.entries(ROWS))
          expect(await columnsOf(ledger, table as TableName), table).toEqual(Object.keys(row.shape));
      } finally {
        ledger.close();
      }
      const copy = join(folder, "earlier", `schema-${schema}.duckdb`);
      expect(told[0]).toBe(
        `bringing the ledger from schema ${schema} to ${MIGRATIONS.length}; its database as it was is kept in ${copy}`,
      );
      expect(await schemaOf(copy)).toBe(String(schema));
      const { code, out } = await run(["verify", "--ledger", folder]);
      expect(out).toMatch(/^all fits: 1 log entry/);
      expect(code).toBe(EXIT.ok);
    },
  );

  it.each(EARLIER)("%i can be read, linked and added to by every command", async (schema) => {
    const folder = await olderLedger(schema);
    const added = await run(["add", "-", "--ledger", folder], { stdin: "In Bakhmut 7 people were killed." });
    expect([added.code, added.err]).toEqual([EXIT.ok, expect.stringContaining("1 report added with 1 claim")]);
    for (const command of ["claims", "documents", "events"])
      expect((await run([command, "--ledger", folder])).code, command).toBe(EXIT.ok);
    expect((await run(["verify", "--ledger", folder])).out).toMatch(/^all fits/);
  });

  it("goes on where a process was killed between two steps, and keeps the first copy", async () => {
    const folder = await olderLedger(1);
    (await openLedger(folder)).close();
    const again = await olderLedger(1);
    mkdirSync(join(again, "earlier"));
    copyFileSync(join(again, "ledger.duckdb"), join(again, "earlier", "schema-1.duckdb"));
    const before = readFileSync(join(again, "earlier", "schema-1.duckdb"));
    (await openLedger(again)).close();
    expect(readFileSync(join(again, "earlier", "schema-1.duckdb")).equals(before)).toBe(true);
  });

  it("whose indexes lack what a killed process had kept finds it again, once", async () => {
    const WITH_INDEXES = 7;
    const folder = await olderLedger(WITH_INDEXES);
    const [file, killed] = [join(folder, "ledger.duckdb"), join(folder, "killed")];
    const open = await DuckDBInstance.create(file);
    const writing = await open.connect();
    const another = `INSERT INTO documents SELECT * REPLACE ('d2' AS id) FROM documents WHERE digest <> '' LIMIT 1`;
    await writing.run(another);
    mkdirSync(killed);
    for (const end of ["", ".wal"]) copyFileSync(`${file}${end}`, join(killed, `ledger.duckdb${end}`));
    writing.closeSync();
    open.closeSync();
    // Opened and closed without a question, and then asked for what it had: DuckDB's index does not know it, so it comes once more.
    for (const sql of [[], ["SELECT 1 FROM documents WHERE id = 'd2'", another]]) {
      const again = await DuckDBInstance.create(join(killed, "ledger.duckdb"));
      const connection = await again.connect();
      for (const one of sql)
        expect((await connection.runAndReadAll(one)).currentRowCount).toBe(one === another ? 1 : 0);
      connection.closeSync();
      again.closeSync();
    }
    const ledger = await openLedger(killed);
    try {
      expect(await ledger.all("SELECT id FROM documents ORDER BY id")).toEqual([{ id: "d1" }, { id: "d2" }]);
      expect(await ledger.all("SELECT id FROM documents WHERE id = 'd2'")).toEqual([{ id: "d2" }]);
      expect(await ledger.all("SELECT key FROM state WHERE key LIKE 'linked%'")).toEqual([]);
    } finally {
      ledger.close();
    }
  });

  it("of a newer version is refused, named, and left as it is", async () => {
    const folder = await olderLedger(MIGRATIONS.length, { schema: String(MIGRATIONS.length + 3) });
    for (const command of [["claims"], ["verify"], ["add", "-"], ["backup", join(root, "none")]]) {
      const { code, err } = await run([...command, "--ledger", folder], { stdin: "x" });
      expect(err).toContain(
        `was made by a newer Lagebild (schema ${MIGRATIONS.length + 3}, this one knows ${MIGRATIONS.length})`,
      );
      expect(err).toContain("way out: use the version of Lagebild that made it, or a newer one.");
      expect(code).toBe(EXIT.ledger);
    }
    expect(existsSync(join(folder, "earlier"))).toBe(false);
    expect(existsSync(join(root, "none"))).toBe(false);
  });
});

async function columnsOf(ledger: Awaited<ReturnType<typeof askLedger>>, table: TableName): Promise<unknown[]> {
  const rows = await ledger.all(
    "SELECT column_name FROM duckdb_columns() WHERE table_name = $table ORDER BY column_index",
    { table },
  );
  return rows.map((row) => row.column_name);
}

async function schemaOf(path: string): Promise<string> {
  const instance = await DuckDBInstance.create(path, { access_mode: "READ_ONLY" });
  const connection = await instance.connect();
  const rows = (await connection.runAndReadAll("SELECT value FROM state WHERE key = 'schema'")).getRowsJS();
  connection.closeSync();
  instance.closeSync();
  return String(rows[0]?.[0]);
}
