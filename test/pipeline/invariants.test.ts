import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MEASURES, type Reading } from "../../src/core/model/claim.ts";
import { codePointIndex, splitsPair } from "../../src/core/model/span.ts";
import { cleanText, compilePacks, readDocument } from "../../src/core/pipeline.ts";
import { toContract } from "../../src/io/export/contract.ts";
import { languages } from "../../src/languages/index.ts";
import { theatre } from "../../src/theatres/index.ts";
import { rows } from "../cases/frames.ts";
import { HOSTILE } from "../cases/hostile.ts";

const packs = compilePacks(languages, theatre);
const read = (text: string, published: string | null = null): Reading =>
  readDocument(
    cleanText({ text, from: "test", published: published ? { at: published, basis: "stated", from: "test" } : null }),
    packs,
  );

/** What text must survive: unbalanced signs, joined emoji, controls, alternating scripts, endless words, bare numbers. */
const TORTURE = [
  "",
  " ",
  "\n\n\n",
  "\u0000",
  "\ufeff",
  "\u200b\u200d",
  "👨‍👩‍👧‍👦",
  "🇺🇦",
  "\ud83d",
  "а́",
  "é",
  "((((((",
  "))))",
  "„„„«««“““",
  '""""',
  "'''",
  "----",
  "……",
  "A".repeat(500),
  "9".repeat(400),
  "1.2.3.4.5.6",
  "аbвгd",
  "Штурмgruppe",
  "\\n\\n",
  "http://t.me/x?y=z",
  "#хештег",
  "@канал",
  "🔴🔴🔴",
  "%",
  "100500%",
  "-5",
  "1/3",
];

const fragment = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...rows.map((row) => row.text)) },
  { weight: 3, arbitrary: fc.constantFrom(...rows.flatMap((row) => row.text.split(/(?<= )/))) },
  { weight: 2, arbitrary: fc.constantFrom(...TORTURE) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
);
const text = fc
  .array(fragment, { maxLength: 24 })
  .chain((parts) => fc.constantFrom("", " ", "\n", "\n\n", ", ").map((glue) => parts.join(glue)));

describe("invariants of the design, on any text", () => {
  test("every claim stands in the text word for word, inside one passage, cutting no character", () => {
    fc.assert(
      fc.property(text, (source) => {
        const { document, claims } = read(source);
        for (const claim of claims) {
          expect(claim.quote).toBe(document.text.slice(claim.start, claim.end));
          expect(claim.start).toBeLessThan(claim.end);
          expect(splitsPair(document.text, claim.start) || splitsPair(document.text, claim.end)).toBe(false);
          expect(document.passages.some(({ start, end }) => start <= claim.start && claim.end <= end)).toBe(true);
          for (const part of [
            ...claim.places,
            ...claim.voices,
            ...claim.quantities,
            ...(claim.time ? [claim.time] : []),
            ...(claim.actor ? [claim.actor] : []),
            ...(claim.target ? [claim.target] : []),
          ]) {
            expect(part.text).toBe(document.text.slice(part.start, part.end));
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test("exported offsets are code points of the text", () => {
    fc.assert(
      fc.property(text, (source) => {
        const reading = read(source);
        const points = [...reading.document.text];
        for (const claim of toContract(reading).claims)
          expect(points.slice(claim.start, claim.end).join("")).toBe(claim.quote);
      }),
      { numRuns: 150 },
    );
  });

  test("the index of code points agrees with counting them", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (source) => {
        const index = codePointIndex(source);
        for (let at = 0; at <= source.length; at++)
          if (!splitsPair(source, at)) expect(index(at)).toBe([...source.slice(0, at)].length);
      }),
    );
  });

  test("quantities are ordered and of a known measure; a vague one stays open", () => {
    fc.assert(
      fc.property(text, (source) => {
        for (const claim of read(source).claims) {
          for (const { of, low, high } of claim.quantities) {
            expect(MEASURES).toContain(of);
            expect(low !== null || high !== null).toBe(true);
            if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  test("an undated report has no date, and nothing in it is dated relative to today", () => {
    fc.assert(
      fc.property(text, (source) => {
        const { document, claims } = read(source);
        expect(document.published).toBeNull();
        for (const { time } of claims)
          if (time && /heute|gestern|today|yesterday|сьогодні|вчора|сегодня|вчера/i.test(time.text))
            expect(time.from).toBeUndefined();
      }),
      { numRuns: 150 },
    );
  });

  test("a time never begins after it ends", () => {
    fc.assert(
      fc.property(text, (source) => {
        for (const { time } of read(source, "2023-05-17").claims)
          if (time?.from && time.until) expect(time.from <= time.until).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  test("the same text gives the same reading, and ids that differ", () => {
    fc.assert(
      fc.property(text, (source) => {
        const first = read(source, "2023-05-17");
        expect(read(source, "2023-05-17")).toEqual(first);
        expect(new Set(first.claims.map(({ id }) => id)).size).toBe(first.claims.length);
      }),
      { numRuns: 60 },
    );
  });

  test("an undecided place has no pin and keeps its rivals; one that no table knows keeps its words", () => {
    for (const { claims } of rows.map((row) => read(row.text))) {
      for (const place of claims.flatMap((claim) => claim.places)) {
        if (place.lat === undefined) expect((place.rivals ?? []).length > 0 || place.name === place.text).toBe(true);
        else expect(place.radius).toBeGreaterThan(0);
      }
    }
  });
});

describe("hostile texts", () => {
  test.each(HOSTILE)("%s are read without an error", (_, piece) => {
    expect(() => read(piece.repeat(Math.ceil(20_000 / piece.length)))).not.toThrow();
  });
});
