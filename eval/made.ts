/** Claims made from those of real reports by moving place, time and numbers: ledgers of any size for the benches. */
import { createHash } from "node:crypto";
import type { Claim, Reading } from "../src/core/model/claim.ts";
import type { Document } from "../src/core/model/document.ts";
import { cleanText, readDocument } from "../src/core/pipeline.ts";
import { keep, type Ledger } from "../src/io/ledger/index.ts";
import { theatre } from "../src/theatres/index.ts";
import { packs } from "./read.ts";
import { jsonl, sharedPath } from "./shared.ts";

/** A generator of numbers that is the same in every run (Lehmer, 1951). */
export function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

export type Seed = { readonly text: string; readonly claims: readonly Claim[] };

/** Claims of the samples and the pairs, as they are read. */
export function seeds(): Seed[] {
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

/** An id as long and as mixed as real ones. */
const idOf = (name: string): string => createHash("sha256").update(name).digest("hex").slice(0, 32);

/** A report with about seven claims, moved to another place and day. */
export function moved(
  number: number,
  all: readonly Seed[],
  roll: (below: number) => number,
): Reading & { origin: string } {
  const id = idOf(`report ${number}`);
  const date = roll(DAYS);
  // Half of all reports come from the forty places that wars talk of most.
  const at = SETTLEMENTS[roll(2) ? roll(40) : roll(SETTLEMENTS.length)] ?? SETTLEMENTS[0];
  const parts = Array.from({ length: 4 }, () => all[roll(all.length)] as Seed);
  const claims = parts.flatMap(({ claims: own }, p) =>
    own.map(
      (claim, c): Claim => ({
        ...claim,
        id: idOf(`claim ${number} ${p} ${c}`),
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
export async function fill(ledger: Ledger, claims: number, from: number, all: readonly Seed[]): Promise<number> {
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
