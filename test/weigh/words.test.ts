import { describe, expect, it } from "vitest";
import type { Because, Claimant, ReasonCode, ReasonData, Said } from "../../src/core/model/reason.ts";
import { because, sentenceOf } from "../../src/core/weigh/words/index.ts";

const some = <T>(...first: T[]) => ({ first, more: 0 });
const A: Claimant = { who: "Kyrylenko", in: "Blatt" };
const B: Claimant = { who: { unnamed: "author" }, forwardedBy: "Kanal" };
const said = (low: number | null, high: number | null, by = A): Said => ({
  low,
  high,
  approx: false,
  of: "killed",
  by: some(by),
});
const pair = { a: said(39, 39), b: said(50, null, B) };
const copy = { publishers: some("Blatt", "Post"), of: "Agentur", least: 62, most: 100, original: "earlier" } as const;
const held = (low: number, high: number, denied = false) => ({
  claimants: { first: [A], more: 3 },
  holder: "RU",
  low,
  high,
  denied,
});

/** Data of each code, and what every language must name. */
const REASONS: { readonly [Code in ReasonCode]: readonly [data: ReasonData[Code], named: readonly string[]] } = {
  "same-voice": [{ publishers: some("Blatt"), of: "Kyrylenko", via: some("Post") }, ["Blatt", "Kyrylenko", "Post"]],
  forward: [{ publishers: some("Blatt", "Post"), of: { unnamed: "author" } }, ["Blatt", "Post"]],
  copy: [copy, ["Blatt", "Post", "Agentur", "62–100 %"]],
  translation: [{ ...copy, original: "unknown" }, ["Blatt", "Agentur"]],
  citation: [{ publishers: some("Blatt"), of: "Bild" }, ["Blatt", "Bild"]],
  "same-report": [{ publishers: { first: ["Blatt", "Post"], more: 5998 }, of: "Bild" }, ["Blatt", "5998", "Bild"]],
  indistinct: [{ voices: some("Behörden"), of: "officials", side: "UA" }, ["Behörden", "officials", "UA"]],
  unnamed: [{ voices: some<Claimant>({ who: { unnamed: "voice" }, in: "Blatt" }, A) }, ["Blatt", "Kyrylenko"]],
  loop: [{ round: ["Kanal", "Post", "Kanal"] }, ["Kanal", "Post"]],
  "self-confirmation": [{ first: "Kanal", later: "Post", round: ["Kanal", "Post", "Kanal"] }, ["Kanal", "Post"]],
  echo: [{ publishers: { first: ["Blatt"], more: 9 }, root: { unnamed: "lineage" } }, ["10", "Blatt"]],
  numbers: [pair, ["39", "50", "Kyrylenko", "Blatt", "Kanal"]],
  "scope-party": [{ ...pair, parties: ["UA", "RU"] }, ["39", "UA", "RU"]],
  "scope-place": [{ ...pair, wide: "Kramatorsk", narrow: "station" }, ["Kramatorsk", "station"]],
  "scope-part": [{ ...pair, part: "north" }, ["north"]],
  "scope-losses": [pair, ["39"]],
  total: [pair, ["39"]],
  "update-source": [{ ...pair, raised: true }, ["39"]],
  "update-outlet": [{ ...pair, raised: false }, ["39"]],
  "update-toll": [pair, ["39"]],
  "denial-own": [{ by: A }, ["Kyrylenko"]],
  denial: [{ by: A, of: B, more: 2 }, ["Kyrylenko", "Kanal", "2"]],
  control: [{ sides: [held(100, 100), held(0, 99, true)] }, ["RU", "Kyrylenko", "3"]],
  "cred-unknown": [{}, []],
  "cred-one-report": [{ origins: 3 }, ["3"]],
  "cred-independent": [{ origins: 2 }, ["2"]],
  "cred-figures": [{ origins: 5 }, ["5"]],
  "cred-one-side": [{ origins: 2, side: "UA" }, ["2", "UA"]],
  "cred-contested": [{ origins: 2 }, ["2"]],
  "cred-against": [{ origins: 1 }, []],
  "cred-doubt": [{}, []],
  "cred-party": [{}, []],
  "cred-single": [{}, []],
  "cred-apart": [{ origins: 3 }, ["3"]],
  "cred-state": [{}, []],
  "best-latest": [{}, []],
  "best-ucdp": [{}, ["UCDP"]],
  "best-acled": [{}, ["ACLED"]],
  "dated-past": [{ day: "2022-04-08", text: "April 8" }, ["2022-04-08", "April 8"]],
  "dated-ago": [
    {
      text: "a year ago",
      kind: "strike",
      place: "Kramatorsk",
      day: "2022-04-08",
      from: "2022-10-08",
      until: "2023-10-08",
    },
    ["a year ago", "Kramatorsk", "2022-04-08", "2023-10-08"],
  ],
};
const all = Object.entries(REASONS).map(([code, [data, named]]) => [code, { code, data } as Because, named] as const);

describe("reasons in words", () => {
  it.each(all)("%s names in every language what it is about", (_code, why, named) => {
    const sentences = (["en", "de", "uk"] as const).map((language) => sentenceOf(why, language));
    for (const sentence of sentences) {
      expect(sentence).not.toMatch(/undefined|null|\[object|NaN| {2}/);
      for (const name of named) expect(sentence).toContain(name);
    }
    expect(new Set(sentences).size).toBe(3);
    expect(sentences[0]).toBe(because(why).reason);
  });

  it("shares of a place have words of their own where bounds say only some, not all, none", () => {
    const words = (
      [
        [100, 100],
        [0, 0],
        [99, 99],
        [1, 100],
        [1, 99],
        [0, 99],
        [20, 40],
      ] as const
    ).map(([low, high]) =>
      sentenceOf({ code: "control", data: { sides: [held(low, high), held(0, 99, true)] } }, "en").replace(/;.*/, ""),
    );
    expect(words.map((text) => text.replace(/.* RU holds /, ""))).toEqual([
      "all of it",
      "nothing of it",
      "99 %",
      "some of it",
      "a part of it",
      "not all of it",
      "20–40 %",
    ]);
  });

  it("numbers, days and names of kinds and measures are written as the surface wants them", () => {
    const style = {
      number: (n: number) => `<${n}>`,
      day: () => "8. April",
      measure: () => "getötet",
      kind: () => "Beschuss",
    };
    expect(sentenceOf({ code: "numbers", data: pair }, "de", style)).toBe(
      "<39> getötet (Kyrylenko (in: Blatt)), mindestens <50> getötet (eine verborgene Quelle (weitergeleitet von Kanal)): beides zugleich geht nicht.",
    );
    const [data] = REASONS["dated-ago"];
    expect(sentenceOf({ code: "dated-ago", data }, "de", style)).toContain("Beschuss in Kramatorsk am 8. April");
  });
});
