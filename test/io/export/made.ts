import fc from "fast-check";
import { cleanText } from "../../../src/core/clean/index.ts";
import type { Claim } from "../../../src/core/model/claim.ts";
import type { Document } from "../../../src/core/model/document.ts";
import { codePointIndex } from "../../../src/core/model/span.ts";
import type { Format, Of } from "../../../src/io/export/index.ts";
import { type ClaimRecord, type EventRecord, FORMATS, Losses, type Source } from "../../../src/io/export/index.ts";
import { arbitraryClaim } from "../arbitrary.ts";

export const text = "Überschrift 👩‍👩‍👧 ohne Punkt\n\nIn Bachmut 👍 wurden fünf Menschen getötet, sagt Moskau. =1+1";
export const document: Document = cleanText({
  id: "d1",
  text,
  title: "=HYPERLINK(1)",
  source: "Beispielblatt",
  url: "https://blatt.example/a",
  published: { at: "2023-05-17", basis: "stated", from: "json" },
  from: "t",
});

export function recordOf(claim: Claim, of: Document = document): ClaimRecord {
  const index = codePointIndex(of.text);
  const { id, title, source, url, language, published } = of;
  return {
    claim,
    start: index(claim.start),
    end: index(claim.end),
    prefix: of.text.slice(Math.max(0, claim.start - 32), claim.start).replace(/^[\udc00-\udfff]/, ""),
    suffix: of.text.slice(claim.end, claim.end + 32).replace(/[\ud800-\udbff]$/, ""),
    report: { id, title, source, url, language, published: published?.at ?? null },
    packs: "p1",
  };
}

export const records: fc.Arbitrary<ClaimRecord[]> = fc
  .uniqueArray(arbitraryClaim(document), { minLength: 1, maxLength: 6, selector: (claim) => claim.id })
  .map((claims) => claims.map((claim) => recordOf(claim)));

/** One event over all the records. */
export const eventOver = (claims: readonly ClaimRecord[], more: Partial<EventRecord["event"]> = {}): EventRecord => ({
  claims,
  event: {
    id: "e1",
    kind: "strike",
    mood: "actual",
    place: { name: "Bakhmut", id: "bakhmut", lat: 48.6, lon: 38, radius: 6 },
    from: "2023-05-16",
    until: "2023-05-17",
    datedByPublication: 0,
    claims: claims.map(({ claim }) => claim.id),
    documents: 1,
    publishers: ["Beispielblatt"],
    unknownPublishers: 0,
    voices: ["Moskau"],
    unknownLineage: 0,
    denials: [],
    tolls: [
      {
        of: "killed",
        unit: null,
        low: 3,
        high: 9,
        contradictory: true,
        figures: [
          { low: 3, high: 3, approx: false, claimants: ["A"], claims: ["x"] },
          { low: 5, high: 5, approx: false, claimants: ["B", "C"], claims: ["y", "z"] },
          { low: 9, high: 9, approx: true, claimants: ["D"], claims: ["w"] },
        ],
      },
    ],
    ...more,
  },
});

export const sourceOf = (
  claims: readonly ClaimRecord[],
  events: readonly EventRecord[] = [eventOver(claims)],
): Source => ({
  claims: async function* () {
    yield* claims;
  },
  events: async function* () {
    yield* events;
  },
});

export const about = { at: "2023-06-01T00:00:00.000Z", version: "0.1.0" };

/** All that a text format writes, and what it lost. */
export async function written(name: string, source: Source, of?: Of): Promise<{ text: string; lost: string[] }> {
  const format = FORMATS[name] as Format;
  const losses = new Losses(format.losses);
  if (!("text" in format)) throw new Error(`${name} is no text`);
  let out = "";
  for await (const piece of format.text({ source, of: of ?? format.of[0], about, losses })) out += piece;
  return { text: out, lost: losses.report().map(({ code }) => code) };
}

/** hyparquet decompresses snappy only by itself; Node knows zstd. */
export async function zstd() {
  const { zstdDecompressSync } = await import("node:zlib");
  return { ZSTD: (bytes: Uint8Array): Uint8Array => zstdDecompressSync(bytes) };
}
