import "../work.ts";
import { describe, expect, it } from "vitest";
import { tokenize, Vocabulary } from "../../src/core/find/tokens.ts";

const letters = (number: number): string =>
  number.toString(36).replace(/\d/g, (digit) => "абвгдежзик"[Number(digit)] ?? "");

describe("the words remembered", () => {
  it("have one form for all their occurrences, also in other texts", () => {
    const vocabulary = new Vocabulary();
    const [first, , third] = tokenize("Київ, Київ", 0, 10, vocabulary);
    const [again] = tokenize("Київ", 0, 4, vocabulary);
    expect(third?.form).toBe(first?.form);
    expect(again?.form).toBe(first?.form);
    expect(tokenize("київ", 0, 4, vocabulary)[0]?.form).not.toBe(first?.form);
  });

  it("stay right while there are ever more of them, and when they are forgotten", () => {
    const vocabulary = new Vocabulary();
    for (const round of [0, 1])
      for (let from = 0; from < 120_000; from += 10_000) {
        const words = Array.from({ length: 10_000 }, (_, index) => `${letters(from + index)}я${letters(index * 7919)}`);
        const text = words.join(" ");
        const read = tokenize(text, 0, text.length, vocabulary).map(({ lower }) => lower);
        expect(read, `round ${round}`).toEqual(words);
      }
  });
});
