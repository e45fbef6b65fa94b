import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linkClaims } from "../../src/core/link/index.ts";
import type { Assessment } from "../../src/core/model/assessment.ts";
import type { Claim, ClaimQuantity, Voice } from "../../src/core/model/claim.ts";
import { publisherOf } from "../../src/core/model/source.ts";
import { weighEvents } from "../../src/core/weigh/index.ts";

const DOCUMENTS = new Map(
  [
    ["a", "Beispielblatt"],
    ["b", "beispielblatt "],
    ["c", "Sample Post"],
    ["d", null],
  ].map(([id, source]) => [id as string, { id: id as string, source: source ?? null, published: "2022-04-09" }]),
);

let next = 0;
const killed = (low: number | null, high: number | null, approx = false): ClaimQuantity => ({
  of: "killed",
  low,
  high,
  text: "n",
  start: 0,
  end: 1,
  ...(approx && { approx: true }),
});
const voice = (text: string, slots: Partial<Voice> = {}): Voice => ({ text, start: 0, end: 1, ...slots });

function claim(document: string, quantities: ClaimQuantity[], voices: Voice[] = [], slots: Partial<Claim> = {}): Claim {
  return {
    id: `c${next++}`,
    document,
    start: 0,
    end: 1,
    quote: "x",
    kind: "casualties",
    rule: "r",
    means: [],
    quantities,
    voices,
    places: [
      {
        text: "Kramatorsk",
        name: "Kramatorsk",
        id: "kramatorsk",
        lat: 48.74,
        lon: 37.58,
        radius: 6,
        basis: "stated",
        start: 0,
        end: 1,
      },
    ],
    polarity: "affirmed",
    modality: "happened",
    hedge: false,
    evidence: [],
    trail: [],
    ...slots,
  };
}

function weigh(claims: Claim[]): Assessment {
  const [assessment] = weighEvents(linkClaims(claims, DOCUMENTS).events, claims, { documents: DOCUMENTS });
  if (!assessment) throw new Error("no event");
  return assessment;
}

describe("what stands behind an event", () => {
  it("publishers are counted once in whatever spelling, unknown ones apart", () => {
    expect(weigh([claim("a", []), claim("b", []), claim("c", []), claim("d", [])])).toMatchObject({
      documents: 4,
      publishers: ["Beispielblatt", "Sample Post"],
      unknownPublishers: 1,
    });
  });

  it("innermost voices are counted by identity, unnamed ones are of unknown lineage", () => {
    const claims = [
      claim("a", [], [voice("Bild"), voice("Telegram", { identity: "source:telegram" })]),
      claim("b", [], [voice("Телеграм", { identity: "source:telegram" })]),
      claim("c", [], [voice("officials", { anonymous: true })]),
      claim("d", []),
    ];
    expect(weigh(claims)).toMatchObject({ voices: ["Telegram"], unknownLineage: 1 });
  });

  it("denials are kept beside what they deny", () => {
    const denied = claim("a", [], [], { polarity: "denied" });
    expect(weigh([claim("c", []), denied])).toMatchObject({ denials: [denied.id], documents: 2 });
  });

  it("without a time in the text it is dated by publication, and says so", () => {
    expect(weigh([claim("a", [])])).toMatchObject({ from: "2022-04-09", until: "2022-04-09", datedByPublication: 1 });
  });
});

describe("tolls", () => {
  const toll = (claims: Claim[]): Assessment["tolls"][number] | undefined => weigh(claims).tolls[0];

  it("stand side by side with those who claim them", () => {
    const claims = [
      claim("a", [killed(50, 50)], [voice("Kyrylenko")]),
      claim("c", [killed(39, 39)]),
      claim("d", [killed(50, 50)]),
    ];
    expect(toll(claims)).toMatchObject({
      of: "killed",
      low: 39,
      high: 50,
      contradictory: true,
      figures: [
        { low: 39, claimants: ["Sample Post"] },
        { low: 50, claimants: ["Kyrylenko (in Beispielblatt)", "unknown publisher"] },
      ],
    });
  });

  it.each([
    ["equal figures", [killed(50, 50)], [killed(50, 50)], false],
    ["different figures", [killed(39, 39)], [killed(50, 50)], true],
    ["at least, and more", [killed(30, null)], [killed(50, 50)], false],
    ["at least, and fewer", [killed(50, null)], [killed(39, 39)], true],
    ["up to, and fewer", [killed(null, 50)], [killed(39, 39)], false],
    ["ranges that overlap", [killed(30, 40)], [killed(35, 50)], false],
    ["about, and near", [killed(50, 50, true)], [killed(52, 52)], false],
    ["about, and far", [killed(50, 50, true)], [killed(70, 70)], true],
    ["a whole with its part", [killed(50, 50), killed(5, 5)], [killed(50, 50)], false],
  ])("%s", (_name, a, b, contradictory) => {
    expect(toll([claim("a", a), claim("c", b)])?.contradictory).toBe(contradictory);
  });

  it("of a claim with several places are of none of them", () => {
    const places = [
      ...claim("a", []).places,
      { text: "Bachmut", name: "Bakhmut", id: "bakhmut", basis: "stated" as const, start: 0, end: 1 },
    ];
    expect(weigh([claim("a", [killed(5, 5)], [], { places })]).tolls).toEqual([]);
  });

  it("an open bound stays open", () => {
    expect(toll([claim("a", [killed(100, null)]), claim("c", [killed(90, 90)])])).toMatchObject({
      low: 90,
      high: null,
    });
  });
});

it("the order of claims does not matter", () => {
  const quantity = fc
    .tuple(fc.option(fc.nat(50), { nil: null }), fc.nat(50))
    .map(([low, more]) => killed(low, low === null ? more : low + more));
  const any = fc
    .tuple(
      fc.constantFrom("a", "b", "c", "d"),
      fc.array(quantity, { maxLength: 2 }),
      fc.constantFrom<Voice[]>([], [voice("X")], [voice("x")]),
    )
    .map(([document, quantities, voices]) => claim(document, quantities, voices));
  fc.assert(
    fc.property(
      fc
        .array(any, { minLength: 1, maxLength: 10 })
        .chain((claims) => fc.tuple(fc.constant(claims), fc.shuffledSubarray(claims, { minLength: claims.length }))),
      ([claims, shuffled]) => {
        expect(weigh(shuffled)).toEqual({ ...weigh(claims), denials: weigh(shuffled).denials });
      },
    ),
  );
});

it.each([
  ["https://www.example.org/", "example.org"],
  ["@Kanal", "kanal"],
  ["  Beispiel  Blatt ", "beispiel blatt"],
])("publisher %s", (source, expected) => {
  expect(publisherOf(source)).toBe(expected);
});
