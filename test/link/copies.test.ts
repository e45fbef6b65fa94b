import "../work.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { likeness, signatureOf } from "../../src/core/link/copies.ts";
import { findCopies, findTranslations, marksOf } from "../../src/core/link/index.ts";
import type { Claim } from "../../src/core/model/claim.ts";
import { workOf } from "../work.ts";
import { BAKHMUT, claim, quantity, TOWN } from "./claims.ts";

const WIRE =
  "A rocket hit the railway station of Kramatorsk on Friday morning, killing at least 39 people, among them four children, the governor said. About 4,000 people were waiting for trains when the rocket struck. Rescue workers are still searching the square in front of the building.";
const text = (
  id: string,
  words: string,
  published = "2022-04-08",
): { id: string; signature: number[]; published: string } => ({ id, signature: signatureOf(words), published });

describe("near copies", () => {
  it.each([
    ["the same words", WIRE, true],
    ["a light edit", WIRE.replace("at least 39", "at least 50").replace("Rescue workers are", "Rescuers are"), true],
    ["with a line before and after", `BREAKING. ${WIRE} Follow us for more news of the day.`, true],
    [
      "the same event in other words",
      "The governor of the Donetsk region said that no fewer than 39 people died when a missile struck the station in Kramatorsk; four children are among the dead. Trains had been waiting to take some four thousand people away.",
      false,
    ],
    [
      "another text",
      "Parliament approved the law on the budget for the coming year after a debate of six hours; the opposition voted against it and announced that it would go to the constitutional court in Kyiv.",
      false,
    ],
  ])("%s", (_name, other, near) => {
    expect(findCopies([text("a", WIRE), text("b", other, "2022-04-09")]).length).toBe(near ? 1 : 0);
  });

  it("the earlier one is the original", () => {
    expect(findCopies([text("a", WIRE, "2022-04-09"), text("b", WIRE)])).toMatchObject([
      { copy: "a", original: "b", type: "copy", share: 1 },
    ]);
  });

  it("short texts are never called copies", () => {
    expect(findCopies([text("a", "Air alert in Kyiv."), text("b", "Air alert in Kyiv.")])).toEqual([]);
  });

  it("each text is a copy of the earliest, whatever the order in which they come", () => {
    const edits = Array.from({ length: 30 }, (_, i) => text(`t${i}`, `${WIRE} Channel ${i}.`, `2022-04-${i + 10}`));
    const found = findCopies(edits);
    expect(found).toHaveLength(29);
    expect(new Set(found.map(({ original }) => original))).toEqual(new Set(["t0"]));
    expect(findCopies(edits.toReversed())).toEqual(found);
  });

  it("takes letters, digits and marks of every script for words, and no other sign", () => {
    const signs = [..."aÄßжїґ’ʼ'7½٣́𝐀𝟗𐐷日 \n.,-📢🇺🇦", "\ud83d", "\udc00"];
    const words = (whole: string): string => (whole.match(/[\p{L}\p{N}\p{M}'’ʼ]+/gu) ?? []).join(" ");
    const texts = fc.array(fc.constantFrom(...signs), { minLength: 40, maxLength: 120 }).map((some) => some.join(""));
    fc.assert(
      fc.property(texts, (whole) => {
        expect(signatureOf(`${WIRE} ${whole}`)).toEqual(signatureOf(`${WIRE} ${words(whole)}`));
      }),
    );
  });

  it("a flood of them costs what they are, not their pairs", () => {
    const flood = (n: number): ReturnType<typeof text>[] =>
      Array.from({ length: n }, (_, i) => text(`t${i}`, `${WIRE} Channel ${i}.`));
    const work = (texts: ReturnType<typeof text>[]): number =>
      workOf(() => expect(findCopies(texts)).toHaveLength(texts.length - 1));
    const [few, many] = [flood(200), flood(1600)];
    work(few);
    expect(work(many) / work(few)).toBeLessThan(16);
  });

  it("likeness is that of the shingles, within what 128 bins can tell", () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{3,8}$/), { minLength: 60, maxLength: 200 });
    fc.assert(
      fc.property(words, fc.double({ min: 0, max: 1, noNaN: true }), (base, cut) => {
        const kept = base.slice(0, Math.max(12, Math.floor(base.length * cut)));
        const shingles = (list: string[]): Set<string> =>
          new Set(list.slice(3).map((_, i) => list.slice(i, i + 4).join(" ")));
        const [a, b] = [shingles(base), shingles(kept)];
        const truth = a.intersection(b).size / a.union(b).size;
        expect(Math.abs(likeness(signatureOf(base.join(" ")), signatureOf(kept.join(" "))) - truth)).toBeLessThan(0.3);
      }),
      { numRuns: 100 },
    );
  });
});

describe("translations", () => {
  const claimsOf = (document: string): Claim[] => [
    claim({ document, start: 1, places: [TOWN] }),
    claim({ document, start: 2, kind: "casualties", quantities: [quantity("killed", 39)] }),
    claim({ document, start: 3, kind: "displacement", quantities: [quantity("displaced", 4000)] }),
    claim({ document, start: 4, kind: "clash", places: [BAKHMUT] }),
    claim({ document, start: 5, kind: "aid", quantities: [quantity("money", 3e6)] }),
  ];
  const report = (language: string, published: string, claims = claimsOf(language)) => ({
    id: language,
    language,
    published,
    marks: marksOf(claims),
  });
  const english = report("en", "2022-04-08");

  it("tell the same claims in the same order", () => {
    expect(findTranslations([english, report("uk", "2022-04-08T12:00")])).toMatchObject([
      { copy: "uk", original: "en", type: "translation" },
    ]);
  });

  it("are not two short reports of one event", () => {
    const short = (language: string) => report(language, "2022-04-08", claimsOf(language).slice(0, 2));
    expect(findTranslations([short("en"), short("uk")])).toEqual([]);
  });

  it("are not reports with other numbers", () => {
    const other = claimsOf("de").map((one) => ({
      ...one,
      quantities: one.quantities.map((q) => ({ ...q, low: 1, high: 1 })),
    }));
    expect(findTranslations([english, report("de", "2022-04-08", other)])).toEqual([]);
  });
});
