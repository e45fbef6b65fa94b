import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pieces } from "../../src/io/ledger/index.ts";

describe("what is loaded at a time", () => {
  it("is all, once and in order, and within bounds unless one alone is beyond them", () => {
    const entries = fc.array(fc.record({ characters: fc.nat(30_000_000), claims: fc.nat(30_000) }));
    fc.assert(
      fc.property(entries, (list) => {
        const found = [...pieces(list, (one) => one)];
        expect(found.flat()).toEqual(list);
        for (const piece of found) {
          const characters = piece.reduce((sum, one) => sum + one.characters, 0);
          const claims = piece.reduce((sum, one) => sum + one.claims, 0);
          expect(piece.length === 1 || (characters <= 20_000_000 && claims <= 20_000)).toBe(true);
        }
      }),
    );
    expect([...pieces(Array(5_000).fill(null), () => ({ claims: 0 }))].map((piece) => piece.length)).toEqual([
      2_000, 2_000, 1_000,
    ]);
  });
});
