import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linkClaims } from "../../src/core/link/index.ts";
import type { Claim, ClaimPlace } from "../../src/core/model/claim.ts";
import type { DocumentFacts } from "../../src/core/model/source.ts";

const place = (id: string, lat: number, lon: number, radius: number): ClaimPlace => ({
  text: id,
  name: id,
  id,
  lat,
  lon,
  radius,
  basis: "stated",
  start: 0,
  end: 1,
});
const TOWN = place("kramatorsk", 48.74, 37.58, 6);
const STATION = place("kramatorsk-station", 48.73, 37.55, 0.3);
const BAKHMUT = place("bakhmut", 48.6, 38, 5);
const OBLAST = place("donetsk-oblast", 48.1, 37.7, 120);

let next = 0;
/** A claim; `time` is a day or a period, `published` the day of its report. */
function claim(slots: Partial<Claim> & { time?: never } = {}, time?: [string, string]): Claim {
  const id = `c${String(next++).padStart(3, "0")}`;
  return {
    id,
    document: "d8",
    start: 0,
    end: 1,
    quote: "x",
    kind: "strike",
    rule: "r",
    means: [],
    places: [TOWN],
    quantities: [],
    voices: [],
    polarity: "affirmed",
    modality: "happened",
    hedge: false,
    evidence: [],
    trail: [],
    ...slots,
    ...(time && {
      time: { text: "t", from: time[0], until: time[1], grain: "day", basis: "stated", start: 0, end: 1 },
    }),
  };
}

const facts = (id: string, published: string | null): [string, DocumentFacts] => [id, { id, source: id, published }];
const DOCUMENTS = new Map([
  facts("d8", "2022-04-08"),
  facts("d9", "2022-04-09T10:00:00Z"),
  facts("d15", "2022-04-15"),
  facts("undated", null),
]);

const groups = (claims: Claim[]): string[][] => linkClaims(claims, DOCUMENTS).events.map((event) => [...event.claims]);
const together = (a: Claim, b: Claim): boolean =>
  groups([a, b]).some((ids) => ids.includes(a.id) && ids.includes(b.id));

describe("claims are linked", () => {
  it.each([
    [
      "of the same day",
      claim({}, ["2022-04-08", "2022-04-08"]),
      claim({ document: "d9" }, ["2022-04-08", "2022-04-08"]),
      true,
    ],
    ["of different days", claim({}, ["2022-04-08", "2022-04-08"]), claim({}, ["2022-04-12", "2022-04-12"]), false],
    [
      "by the day of publication",
      claim({ document: "d8" }),
      claim({ document: "d9" }, ["2022-04-08", "2022-04-08"]),
      true,
    ],
    ["published the day after", claim({}, ["2022-04-08", "2022-04-08"]), claim({ document: "d9" }), true],
    ["published a week apart", claim({ document: "d8" }), claim({ document: "d15" }), false],
    ["of different kinds", claim(), claim({ kind: "casualties" }), false],
    ["of different places", claim(), claim({ places: [BAKHMUT] }), false],
    ["of a station in its town", claim(), claim({ places: [STATION] }), true],
    ["of a town and its region", claim(), claim({ places: [OBLAST] }), false],
    ["by one of several places", claim(), claim({ places: [BAKHMUT, TOWN] }), true],
    ["denied and affirmed", claim(), claim({ polarity: "denied" }), true],
    ["happened and planned", claim(), claim({ modality: "planned" }), false],
    ["of one long period", claim({}, ["2022-02-24", "2022-04-08"]), claim({}, ["2022-02-24", "2022-04-08"]), true],
    [
      "of a day and a long period around it",
      claim({}, ["2022-04-08", "2022-04-08"]),
      claim({}, ["2022-02-24", "2022-04-08"]),
      false,
    ],
  ])("%s", (_name, a, b, expected) => {
    expect(together(a, b)).toBe(expected);
  });

  it("not where place or date are unknown; these are counted", () => {
    const claims = [claim({ places: [] }), claim({ document: "undated" }), claim({ modality: "hypothetical" })];
    expect(linkClaims(claims, DOCUMENTS)).toEqual({ events: [], unlinked: { noPlace: 1, noDate: 1, hypothetical: 1 } });
  });

  it("not into one event of weeks, however dense the days", () => {
    const days = Array.from({ length: 20 }, (_, i) => `2022-04-${String(i + 1).padStart(2, "0")}`);
    const claims = days.flatMap((day, i) => [
      claim({}, [day, day]),
      ...(i > 0 ? [claim({}, [days[i - 1] as string, day])] : []),
    ]);
    expect(groups(claims).length).toBeGreaterThanOrEqual(10);
  });
});

describe("for every set of claims", () => {
  const any = fc
    .record({
      kind: fc.constantFrom("strike", "casualties") as fc.Arbitrary<Claim["kind"]>,
      document: fc.constantFrom("d8", "d9", "d15", "undated"),
      places: fc.subarray([TOWN, STATION, BAKHMUT, OBLAST]),
      modality: fc.constantFrom("happened", "ongoing", "planned", "hypothetical") as fc.Arbitrary<Claim["modality"]>,
      days: fc.option(fc.tuple(fc.integer({ min: 1, max: 28 }), fc.nat(12)), { nil: undefined }),
    })
    .map(({ days, ...slots }) => {
      const day = (n: number): string => new Date(Date.UTC(2022, 3, n)).toISOString().slice(0, 10);
      return claim(slots, days && [day(days[0]), day(days[0] + days[1])]);
    });

  it("the order in which they come does not matter", () => {
    fc.assert(
      fc.property(
        fc
          .array(any, { maxLength: 25 })
          .chain((claims) => fc.tuple(fc.constant(claims), fc.shuffledSubarray(claims, { minLength: claims.length }))),
        ([claims, shuffled]) => {
          expect(linkClaims(shuffled, DOCUMENTS)).toEqual(linkClaims(claims, DOCUMENTS));
        },
      ),
      { numRuns: 200 },
    );
  });

  it("each claim is in an event or counted, and ids are unique", () => {
    fc.assert(
      fc.property(fc.array(any, { maxLength: 25 }), (claims) => {
        const { events, unlinked } = linkClaims(claims, DOCUMENTS);
        const linked = new Set(events.flatMap((event) => event.claims));
        expect(linked.size + unlinked.noPlace + unlinked.noDate + unlinked.hypothetical).toBe(claims.length);
        expect(new Set(events.map((event) => event.id)).size).toBe(events.length);
      }),
      { numRuns: 200 },
    );
  });
});
