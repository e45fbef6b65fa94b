import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { cleanText } from "../../src/core/clean/index.ts";
import { linkClaims } from "../../src/core/link/index.ts";
import type { Reading } from "../../src/core/model/claim.ts";
import {
  askLedger,
  eventsAreCurrent,
  findByPrefix,
  findClaims,
  findEvents,
  keep,
  type Ledger,
  LedgerError,
  linkingDone,
  loadDocuments,
  openLedger,
  replaceEvents,
  replaceReadings,
  sortReceived,
  staleDocuments,
} from "../../src/io/ledger/index.ts";
import { ROWS } from "../../src/io/ledger/rows.ts";
import { arbitraryClaim } from "./arbitrary.ts";

const root = mkdtempSync(join(tmpdir(), "lagebild-ledger-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));
let next = 0;

async function withLedger<T>(work: (ledger: Ledger) => Promise<T>, folder = join(root, String(next++))): Promise<T> {
  const ledger = await openLedger(folder);
  try {
    return await work(ledger);
  } finally {
    ledger.close();
  }
}

const readingOf = (id: string, text: string): Reading => {
  const document = cleanText({ id, text, source: "Beispielblatt", from: "test" });
  const [claim] = fc.sample(arbitraryClaim(document), { numRuns: 1, seed: 7 });
  return { document, claims: claim ? [{ ...claim, id: `claim-of-${id}` }] : [], remarks: document.remarks };
};
const kept = (reading: Reading): Reading & { origin: string } => ({ ...reading, origin: "test" });

describe("the ledger", () => {
  it("has the columns that rows are written and parsed by", async () => {
    await withLedger(async (ledger) => {
      for (const [table, row] of Object.entries(ROWS)) {
        const columns = await ledger.all(
          "SELECT column_name FROM duckdb_columns() WHERE table_name = $table ORDER BY column_index",
          { table },
        );
        expect(
          columns.map((column) => column.column_name),
          table,
        ).toEqual(Object.keys(row.shape));
      }
    });
  });

  it("gives claims and documents back as they went in", async () => {
    const document = cleanText({
      id: "d1",
      text: "Überschrift ohne Punkt\n\nBachmut 👨‍👩‍👧 ist gefallen, sagt Moskau.",
      title: null,
      source: "A",
      published: { at: "2023-05-17", basis: "stated", from: "json" },
      from: "t",
    });
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(arbitraryClaim(document), { maxLength: 5, selector: (claim) => claim.id }),
        async (claims) => {
          await withLedger(async (ledger) => {
            await keep(ledger, [{ document, claims, remarks: document.remarks, origin: "t" }], "p1");
            expect(await findClaims(ledger, {})).toEqual(claims);
            expect(await loadDocuments(ledger, ["d1"])).toEqual([document]);
          });
        },
      ),
      { numRuns: 15 },
    );
  });

  it("knows a report again, and tells another one under the same id", async () => {
    await withLedger(async (ledger) => {
      const first = { document: cleanText({ id: "a", text: "Eins.", from: "t" }), origin: "x" };
      const other = { document: cleanText({ id: "a", text: "Zwei.", from: "t" }), origin: "y" };
      expect(await sortReceived(ledger, [first, first, other])).toEqual({
        fresh: [first],
        known: [first],
        taken: [other],
      });
      await keep(ledger, [{ document: first.document, claims: [], remarks: [], origin: "x" }], "p1");
      expect(await sortReceived(ledger, [other, first])).toEqual({ fresh: [], known: [first], taken: [other] });
    });
  });

  it("replaces readings, and knows which are stale", async () => {
    await withLedger(async (ledger) => {
      const [a, b] = [readingOf("a", "Bachmut fällt nicht."), readingOf("b", "Awdijiwka fällt.")];
      await keep(ledger, [kept(a), kept(b)], "p1");
      expect(await staleDocuments(ledger, "p2")).toEqual(["a", "b"]);
      await replaceReadings(ledger, [{ ...a, claims: [] }], "p2");
      expect(await staleDocuments(ledger, "p2")).toEqual(["b"]);
      expect((await findClaims(ledger, {})).map((claim) => claim.document)).toEqual(["b"]);
      expect((await loadDocuments(ledger, ["a"]))[0]).toEqual(a.document);
    });
  });

  it("keeps events and knows when they are old", async () => {
    await withLedger(async (ledger) => {
      const reading = readingOf("a", "Bachmut fällt.");
      await keep(ledger, [kept(reading)], "p1");
      expect(await eventsAreCurrent(ledger)).toBe(false);
      const { events } = linkClaims(
        reading.claims,
        new Map([["a", { id: "a", source: null, published: "2023-05-17" }]]),
      );
      const stretches = events.map(({ block, day }) => ({ block, from: day, until: day }));
      await ledger.transaction(() => replaceEvents(ledger, stretches, events));
      await linkingDone(ledger, "1");
      expect(await eventsAreCurrent(ledger)).toBe(true);
      expect(await findEvents(ledger, null)).toEqual(events);
    });
  });

  it("finds by the beginning of an id, an exact one first", async () => {
    await withLedger(async (ledger) => {
      await keep(ledger, [kept(readingOf("ab", "Eins.")), kept(readingOf("abc", "Zwei."))], "p1");
      expect(await findByPrefix(ledger, "ab")).toEqual([{ type: "document", id: "ab" }]);
      expect(await findByPrefix(ledger, "abc")).toEqual([{ type: "document", id: "abc" }]);
      expect((await findByPrefix(ledger, "claim-")).length).toBe(2);
    });
  });

  it("says who holds it", async () => {
    const folder = join(root, "held");
    await withLedger(async () => {
      const script = join(root, "open.ts");
      const io = new URL("../../src/io/ledger/index.ts", import.meta.url).href;
      writeFileSync(
        script,
        `import { openLedger } from ${JSON.stringify(io)}; openLedger(${JSON.stringify(folder)}).catch((e) => console.log(e.reason, e.message));`,
      );
      const { stdout } = spawnSync(process.execPath, [script], { encoding: "utf8" });
      expect(stdout).toMatch(/^locked the ledger ".*held" is in use by process \d+/);
      expect(stdout).toContain(String(process.pid));
    }, folder);
  });

  it.each([
    ["missing", "none", async () => undefined],
    [
      "damaged",
      "damaged",
      async (folder: string) => {
        await withLedger(async () => undefined, folder);
        writeFileSync(join(folder, "ledger.duckdb"), "no database at all, but long enough to look at ".repeat(200));
      },
    ],
    [
      "newer",
      "newer",
      async (folder: string) => {
        await withLedger(async (ledger) => {
          await ledger.connection.run("UPDATE state SET value = '999' WHERE key = 'schema'");
        }, folder);
      },
    ],
  ])("says when it is %s", async (reason, name, prepare) => {
    const folder = join(root, name);
    await prepare(folder);
    const error = await askLedger(folder).then(
      () => null,
      (one: unknown) => one,
    );
    expect(error).toBeInstanceOf(LedgerError);
    expect((error as LedgerError).reason).toBe(reason);
  });
});
