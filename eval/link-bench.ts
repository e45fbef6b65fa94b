/**
 * `npm run bench:link [CLAIMS]`: claims generated from those of real reports by moving place, time and
 * numbers (default 1,000,000) are put into a ledger and linked from scratch; then 1,000 reports are
 * added; then the same with a tenth, for growth. Prints times and peak memory. Writing the generated
 * claims into the ledger is not measured, for they come from no text.
 */
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { relink } from "../src/apps/cli/linking.ts";
import type { Claim, Reading } from "../src/core/model/claim.ts";
import type { Document } from "../src/core/model/document.ts";
import { cleanText, readDocument } from "../src/core/pipeline.ts";
import { countOf, keep, type Ledger, openLedger } from "../src/io/ledger/index.ts";
import { theatre } from "../src/theatres/index.ts";
import { packs } from "./read.ts";
import { jsonl, sharedPath } from "./shared.ts";

/** A generator of numbers that is the same in every run (Lehmer, 1951). */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

type Seed = { readonly text: string; readonly claims: readonly Claim[] };

/** Claims of the samples and the pairs, as they are read. */
function seeds(): Seed[] {
  const path = sharedPath("data", "warline-pairs.dev.jsonl");
  const texts = path
    ? jsonl<{ en: string; uk: string }>(path).flatMap(({ en, uk }) => [en, uk])
    : ["A missile hit Kramatorsk on Friday, killing 39 people."];
  return texts.flatMap((text, i) => {
    const document = cleanText({
      id: `seed-${i}`,
      from: "eval",
      text,
      published: { at: "2022-06-15", basis: "stated", from: "json" },
    });
    const { claims } = readDocument(document, packs());
    return claims.length > 0 ? [{ text, claims }] : [];
  });
}

const DAYS = 1000;
const START = Date.UTC(2022, 1, 24);
const day = (n: number): string => new Date(START + n * 86_400_000).toISOString().slice(0, 10);
const SETTLEMENTS = theatre.places.filter(
  ({ kind, country }) =>
    ["city", "town", "settlement", "village"].includes(kind) && (country === "UA" || country === undefined),
);

/** A report with about seven claims, moved to another place and day. */
function moved(number: number, all: readonly Seed[], roll: (below: number) => number): Reading & { origin: string } {
  const id = `gen-${number}`;
  const date = roll(DAYS);
  // Half of all reports come from the forty places that wars talk of most.
  const at = SETTLEMENTS[roll(2) ? roll(40) : roll(SETTLEMENTS.length)] ?? SETTLEMENTS[0];
  const parts = Array.from({ length: 4 }, () => all[roll(all.length)] as Seed);
  const claims = parts.flatMap(({ claims: own }, p) =>
    own.map(
      (claim, c): Claim => ({
        ...claim,
        id: `${id}-${p}-${c}`,
        document: id,
        trail: [],
        places:
          claim.places.length === 0 && claim.kind !== "strike"
            ? []
            : [
                {
                  ...(claim.places[0] ?? { start: 0, end: 1, basis: "stated" as const }),
                  text: at?.name ?? "",
                  name: at?.name ?? "",
                  id: at?.id ?? "",
                  lat: at?.lat ?? 0,
                  lon: at?.lon ?? 0,
                  radius: at?.radius ?? 1,
                },
              ],
        ...(claim.time && { time: { ...claim.time, from: day(date), until: day(date) } }),
        quantities: claim.quantities.map((one) => ({
          ...one,
          low: one.low === null ? null : one.low + roll(20),
          high: one.high === null ? null : one.high + 20,
        })),
      }),
    ),
  );
  const text = parts
    .map((part) => part.text.replace(/ /g, () => (roll(3) === 0 ? ` ${roll(100_000)} ` : " ")))
    .join("\n");
  const published = {
    at: `${day(date)}T${String(roll(24)).padStart(2, "0")}:00:00Z`,
    basis: "stated",
    from: "json",
  } as const;
  const document: Document = {
    id,
    text,
    title: null,
    source: `Outlet ${roll(300)}`,
    url: null,
    language: "en",
    published,
    passages: [{ start: 0, end: text.length, role: "body", language: "en" }],
    remarks: [],
  };
  return { document, claims, remarks: [], origin: "bench" };
}

/** Adds reports until `claims` claims are in the ledger; gives how many reports that were. */
async function fill(ledger: Ledger, claims: number, from: number, all: readonly Seed[]): Promise<number> {
  const roll = dice(7 + from);
  let [reports, written] = [0, 0];
  while (written < claims) {
    const batch: (Reading & { origin: string })[] = [];
    while (batch.length < 2000 && written < claims) {
      const one = moved(from + reports++, all, roll);
      written += one.claims.length;
      batch.push(one);
    }
    await keep(ledger, batch, "bench", "2025-01-01T00:00:00Z");
  }
  return reports;
}

interface Measured {
  readonly claims: number;
  readonly scratch: number;
  readonly added: number;
}

async function measure(claims: number, all: readonly Seed[]): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), "lagebild-bench-"));
  const ledger = await openLedger(folder);
  try {
    await ledger.connection.run("SET memory_limit = '1500MB'");
    await ledger.connection.run("SET threads = 2");
    const reports = await fill(ledger, claims, 0, all);
    const scratch = await seconds(() => relink(ledger));
    const events = await countOf(ledger, "SELECT count(*)::INTEGER AS n FROM events");
    const largest = await countOf(
      ledger,
      "SELECT max(n)::INTEGER AS n FROM (SELECT count(*) AS n FROM items GROUP BY block)",
    );
    console.log(
      `${claims.toLocaleString("en-GB")} claims of ${reports.toLocaleString("en-GB")} reports, from scratch: ${scratch.toFixed(1)} s, ${events.toLocaleString("en-GB")} events, largest block ${largest.toLocaleString("en-GB")} items`,
    );
    const roll = dice(99);
    const fresh = Array.from({ length: 1000 }, (_, i) => moved(50_000_000 + i, all, roll));
    const added = await seconds(async () => {
      await keep(ledger, fresh, "bench", "2025-02-01T00:00:00Z");
      await relink(ledger);
    });
    const size = statSync(join(folder, "ledger.duckdb")).size / 1e6;
    console.log(
      `  1,000 reports added: ${added.toFixed(1)} s; peak memory ${(process.resourceUsage().maxRSS / 1000).toFixed(0)} MB; ledger ${size.toFixed(0)} MB`,
    );
    return { claims, scratch, added };
  } finally {
    ledger.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

const most = Number(process.argv[2] ?? 1_000_000);
const all = seeds();
const small = await measure(Math.round(most / 10), all);
const large = await measure(most, all);
console.log(`ten times the claims cost ${(large.scratch / small.scratch).toFixed(1)} times the time`);
