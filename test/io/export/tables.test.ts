import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { check } from "@placemarkio/check-geojson";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { parquetMetadataAsync, parquetReadObjects } from "hyparquet";
import { afterAll, describe, expect, it } from "vitest";
import { CLAIM_COLUMNS, EVENT_COLUMNS } from "../../../src/io/export/columns.ts";
import { contractClaim } from "../../../src/io/export/contract.ts";
import { asWritten, harmless } from "../../../src/io/export/csv.ts";
import { claimGeometry, eventGeometry } from "../../../src/io/export/geojson.ts";
import { writeParquet } from "../../../src/io/export/parquet.ts";
import { document, eventOver, type recordOf, records, sourceOf, written, zstd } from "./made.ts";

const root = mkdtempSync(join(tmpdir(), "lagebild-export-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const DANGEROUS = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1", " =1", "\u00a0=1", "|calc", "%x", "'=1"];

describe("CSV", () => {
  it.each(DANGEROUS)("makes %j harmless, and back", (text) => {
    expect(harmless(text)).toBe(`'${text}`);
    expect(asWritten(harmless(text))).toBe(text);
  });

  it("gives every text back, and none begins a formula", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((one) => `'${one}`),
          fc.constantFrom(...DANGEROUS),
        ),
        (text) => {
          expect(asWritten(harmless(text))).toBe(text);
          expect(harmless(text)).not.toMatch(/^[\s\u00a0]*[=+\-@＝＋－＠\t\r]/u);
        },
      ),
    );
  });

  it("is read by another parser with every cell as it was", async () => {
    await fc.assert(
      fc.asyncProperty(records, async (claims) => {
        const { text } = await written("csv", sourceOf(claims));
        const rows = parse(text, { columns: true }) as Record<string, string>[];
        expect(rows).toHaveLength(claims.length);
        rows.forEach((row, i) => {
          for (const { name, type, of } of CLAIM_COLUMNS) {
            const value = of(claims[i] ?? expect.unreachable()) ?? null;
            const cell = row[name] ?? "";
            expect(type === "text" ? asWritten(cell) : cell, name).toBe(value === null ? "" : String(value));
          }
        });
      }),
      { numRuns: 50 },
    );
  });

  it("tells what it changed", async () => {
    const [claims] = fc.sample(records, { numRuns: 1, seed: 3 }) as [ReturnType<typeof recordOf>[]];
    expect((await written("csv", sourceOf(claims))).lost).toContain("apostrophe");
    const rows = parse((await written("csv", sourceOf(claims), "events")).text, { columns: true });
    expect(rows).toMatchObject([{ id: "e1", killed_low: "3", killed_high: "9", edtf: "2023-05-16/2023-05-17" }]);
  });
});

describe("JSONL", () => {
  it("holds the contract, and quotes by code points", async () => {
    await fc.assert(
      fc.asyncProperty(records, async (claims) => {
        const { text } = await written("jsonl", sourceOf(claims));
        const lines = text
          .trimEnd()
          .split("\n")
          .map((line) => JSON.parse(line) as Record<string, unknown>);
        for (const { document: id, source, published, ...rest } of lines) {
          const claim = contractClaim.parse(rest);
          expect([...document.text].slice(claim.start, claim.end).join("")).toBe(claim.quote);
          expect([id, source, published]).toEqual(["d1", "Beispielblatt", "2023-05-17"]);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe("GeoJSON", () => {
  it("passes a checker of RFC 7946, also with nothing in it", async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(records, fc.constant([])), async (claims) => {
        for (const of of ["claims", "events"] as const) {
          const { text } = await written("geojson", sourceOf(claims), of);
          const found = check(text) as { features: { geometry: unknown }[] };
          expect(found.features).toHaveLength(of === "claims" ? claims.length : 1);
        }
      }),
      { numRuns: 30 },
    );
  });
});

const file = async (path: string) => {
  const bytes = readFileSync(path);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
};
const iterable = async function* <T>(rows: readonly T[]) {
  yield* rows;
};

describe("Parquet", () => {
  it("is read by another reader with every cell as it was", async () => {
    const claims = fc.sample(records, { numRuns: 40, seed: 5 }).flat();
    const target = join(root, "claims.parquet");
    expect(await writeParquet(target, iterable(claims), CLAIM_COLUMNS, null)).toBe(claims.length);
    const rows = await parquetReadObjects({ file: await file(target), compressors: await zstd() });
    rows.forEach((row, i) => {
      for (const { name, of } of CLAIM_COLUMNS)
        expect(row[name] ?? null, name).toEqual(of(claims[i] ?? expect.unreachable()) ?? null);
    });
  });

  it("as GeoParquet has the metadata of version 1 and the same geometry", async () => {
    const claims = fc.sample(records, { numRuns: 40, seed: 6 }).flat();
    const target = join(root, "it's.parquet");
    await writeParquet(target, iterable(claims), CLAIM_COLUMNS, claimGeometry);
    const metadata = await parquetMetadataAsync(await file(target));
    const geo = JSON.parse(metadata.key_value_metadata?.find(({ key }) => key === "geo")?.value ?? "null");
    expect(geo).toMatchObject({
      version: "1.0.0",
      primary_column: "geometry",
      columns: { geometry: { encoding: "WKB" } },
    });
    const rows = await parquetReadObjects({ file: await file(target), compressors: await zstd() });
    expect(rows.map((row) => row.geometry ?? null)).toEqual(claims.map(claimGeometry));
    const events = join(root, "events.parquet");
    await writeParquet(events, iterable([eventOver(claims)]), EVENT_COLUMNS, eventGeometry);
    const [event] = await parquetReadObjects({ file: await file(events), compressors: await zstd() });
    expect(event).toMatchObject({ id: "e1", geometry: { type: "Point", coordinates: [38, 48.6] } });
  });
});
