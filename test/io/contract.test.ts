import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanText } from "../../src/core/clean/index.ts";
import type { Claim, Reading } from "../../src/core/model/claim.ts";
import { contractLine, toContract } from "../../src/io/export/contract.ts";
import { arbitraryClaim } from "./arbitrary.ts";

/** A reading of any text with any claims in it. */
const reading = fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }).chain((raw) => {
  const document = cleanText({ id: "d", text: raw, from: "test" });
  return fc
    .array(arbitraryClaim(document), { maxLength: 4 })
    .map((claims): Reading => ({ document, claims, remarks: document.remarks }));
});

describe("the JSONL contract", () => {
  it("comes back from JSON as it went, and is what the schema says", () => {
    fc.assert(
      fc.property(reading, (one) => {
        const line = toContract(one);
        expect(contractLine.parse(JSON.parse(JSON.stringify(line)))).toEqual(line);
      }),
      { numRuns: 200 },
    );
  });

  it("gives offsets as code points", () => {
    fc.assert(
      fc.property(reading, (one) => {
        const points = [...one.document.text];
        for (const { start, end, quote } of toContract(one).claims)
          expect(points.slice(start, end).join("")).toBe(quote);
      }),
      { numRuns: 200 },
    );
  });

  it("leaves out empty slots", () => {
    const document = cleanText({ id: "d", text: "Bachmut fällt.", from: "test" });
    const claim: Claim = {
      id: "c",
      document: "d",
      start: 0,
      end: 13,
      quote: "Bachmut fällt",
      kind: "capture",
      rule: "r",
      means: [],
      places: [],
      quantities: [],
      voices: [],
      polarity: "affirmed",
      modality: "happened",
      hedge: false,
      evidence: [],
      trail: [],
    };
    expect(toContract({ document, claims: [claim], remarks: [] }).claims).toEqual([
      {
        id: "c",
        start: 0,
        end: 13,
        quote: "Bachmut fällt",
        kind: "capture",
        rule: "r",
        polarity: "affirmed",
        modality: "happened",
      },
    ]);
  });
});
