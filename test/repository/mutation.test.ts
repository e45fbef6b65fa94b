// The parts of `npm run mutation` that decide what is tested and what the score says.

import { describe, expect, test } from "vitest";
import { draw, type Lines, piecesOf } from "../../scripts/mutation/draw.ts";
import { forgetWords, memoriesIn } from "../../scripts/mutation/memories.ts";
import { sum, told } from "../../scripts/mutation/scores.ts";
import { collectTests, type Suite } from "../../scripts/mutation/vitest.ts";
import { packs, read } from "../reading.ts";

const lines = (pieces: readonly Lines[]): number => pieces.reduce((all, { from, to }) => all + to - from + 1, 0);

describe("drawing", () => {
  test("pieces are functions, constants and members of classes", () => {
    const text = [
      'import { a } from "./a.ts";',
      "interface B {",
      "  c: 1;",
      "}",
      "type D = 1;",
      "/** Doc. */",
      "export const e = () => {",
      "  return 1;",
      "};",
      "class F {",
      "  private g = 1;",
      "  h() {",
      "    return 2;",
      "  }",
      "}",
      "function i() {}",
    ].join("\n");
    expect(piecesOf("x.ts", text)).toEqual([
      { from: 7, to: 9 },
      { from: 11, to: 11 },
      { from: 12, to: 14 },
      { from: 16, to: 16 },
    ]);
  });

  const pieces = Array.from({ length: 40 }, (_, at) => ({ from: at * 20, to: at * 20 + (at % 15) }));

  test("the same seed draws the same, in the order of the file; another draws others", () => {
    const drawn = draw(pieces, 0.2, "a");
    expect(draw(pieces, 0.2, "a")).toEqual(drawn);
    expect(draw(pieces, 0.2, "b")).not.toEqual(drawn);
    expect(drawn).toEqual([...drawn].sort((a, b) => a.from - b.from));
  });

  test("each piece is drawn about as often as the share says", () => {
    const seeds = Array.from({ length: 400 }, (_, at) => `seed ${at}`);
    const all = seeds.map((seed) => draw(pieces, 0.25, seed));
    const share = all.reduce((sum, drawn) => sum + lines(drawn), 0) / (seeds.length * lines(pieces));
    expect(share).toBeGreaterThan(0.22);
    expect(share).toBeLessThan(0.28);
    for (const piece of pieces) {
      const times = all.filter((drawn) => drawn.includes(piece)).length;
      expect(times).toBeGreaterThan(50);
      expect(times).toBeLessThan(160);
    }
  });

  test("one piece at least", () => {
    expect(draw([{ from: 1, to: 100 }], 0.01, "a")).toHaveLength(1);
  });
});

test("the score counts what no test reaches as not noticed, and leaves out what is ignored", () => {
  const score = { file: "src/core/find/a.ts", killed: 5, timeout: 1, survived: 2, uncovered: 2, ignored: 90 };
  expect(told(score).split(/\s+/)).toEqual(["find/a.ts", "60.0", "%", "10", "6", "2", "2"]);
  expect(sum([score, score])).toMatchObject({ file: "all", killed: 10, timeout: 2, survived: 4, uncovered: 4 });
  expect(told({ ...score, killed: 0, timeout: 0, survived: 0, uncovered: 0 })).toContain("-");
});

test("the stand-in for Vitest collects what Vitest would run", async () => {
  const called: unknown[] = [];
  const suite = ({ describe, test }: Suite): void => {
    describe.each([["one"], ["two"]])("of %s", (name) => {
      test.each([
        [name, 1],
        [name, 2],
      ])("%s and %i", (...row) => called.push(row));
    });
    test.each([{ kind: "three" }])("of $kind", (row: { kind: string }) => called.push(row.kind));
    test("plain", () => called.push("plain"));
  };
  const tests = await collectTests("a.test.ts", async (standIn) => suite(standIn));
  expect(tests.map(({ id }) => id.replace(/ #\d+$/, ""))).toEqual([
    "a.test.ts > of one > one and 1",
    "a.test.ts > of one > one and 2",
    "a.test.ts > of two > two and 1",
    "a.test.ts > of two > two and 2",
    "a.test.ts > of three",
    "a.test.ts > plain",
  ]);
  for (const { run } of tests) await run();
  expect(called).toEqual([["one", 1], ["one", 2], ["two", 1], ["two", 2], "three", "plain"]);
});

// Four languages are compiled, which takes its time on a busy machine.
test("the memories of words are found and emptied, and reading is the same after it", () => {
  const text = "In Cherson wurden drei Menschen getötet.";
  const before = read(text, "de");
  const finder = packs.finders.get("de") ?? expect.unreachable();
  const { vocabulary } = finder;
  const { cues } = finder.lexicon;
  expect(vocabulary.form(text, 0, 2)).toBe(vocabulary.form(text, 0, 2));
  const known = vocabulary.form(text, 0, 2);
  cues.openings("in");
  const memories = memoriesIn(finder);
  expect(memories.some(({ size }) => size > 0)).toBe(true);
  forgetWords(packs);
  expect(memories.every(({ size }) => size === 0)).toBe(true);
  expect(finder.vocabulary.form(text, 0, 2)).not.toBe(known);
  expect(read(text, "de")).toEqual(before);
}, 120_000);
