import "../work.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { itemsOf, linkClaims, linkItems, REACH } from "../../src/core/link/index.ts";
import type { Claim, Means } from "../../src/core/model/claim.ts";
import type { Event, LinkItem } from "../../src/core/model/event.ts";
import type { DocumentFacts } from "../../src/core/model/source.ts";
import { workOf } from "../work.ts";
import { areaOf, BAKHMUT, claim, facts, MARKET, OBLAST, quantity, RAION, STATION, TOWN } from "./claims.ts";

const DOCUMENTS = new Map([
  facts("d8", "2022-04-08"),
  facts("d9", "2022-04-09T10:00:00Z"),
  facts("d15", "2022-04-15"),
  facts("undated", null),
]);
const EIGHTH = ["2022-04-08", "2022-04-08"] as const;

const link = (claims: Claim[]): readonly Event[] => linkClaims(claims, DOCUMENTS, areaOf).events;
const together = (a: Claim, b: Claim): boolean =>
  link([a, b]).some(({ claims }) => claims.includes(a.id) && claims.includes(b.id));

describe("claims are linked", () => {
  it.each<[string, Claim, Claim, boolean]>([
    ["of the same day", claim({}, EIGHTH), claim({ document: "d9" }, EIGHTH), true],
    ["of different days", claim({}, EIGHTH), claim({}, ["2022-04-12", "2022-04-12"]), false],
    ["by the day of publication", claim({ document: "d8" }), claim({ document: "d9" }, EIGHTH), true],
    ["published the day after", claim({}, EIGHTH), claim({ document: "d9" }), true],
    ["published a week apart", claim({ document: "d8" }), claim({ document: "d15" }), false],
    [
      "of an attack and its dead",
      claim({}, EIGHTH),
      claim({ kind: "casualties", quantities: [quantity("killed", 3)] }, EIGHTH),
      true,
    ],
    ["of unlike kinds", claim({}, EIGHTH), claim({ kind: "clash" }, EIGHTH), false],
    ["of different places", claim(), claim({ places: [BAKHMUT] }), false],
    ["of a station in its town", claim({}, EIGHTH), claim({ places: [STATION] }, EIGHTH), true],
    ["of two spots of one town", claim({ places: [MARKET] }, EIGHTH), claim({ places: [STATION] }, EIGHTH), false],
    ["of a town and its region", claim(), claim({ places: [OBLAST] }), false],
    [
      "of a raion and its seat, where only the day speaks for it",
      claim({}, EIGHTH),
      claim({ document: "d9", places: [RAION] }, EIGHTH),
      false,
    ],
    [
      "of a raion and its seat, where a figure speaks for it too",
      claim({ quantities: [quantity("killed", 7)] }, EIGHTH),
      claim({ document: "d9", places: [RAION], quantities: [quantity("killed", 7)] }, EIGHTH),
      true,
    ],
    [
      "of who holds a raion and its seat",
      claim({ kind: "control", modality: "ongoing" }),
      claim({ kind: "control", modality: "ongoing", places: [RAION] }),
      false,
    ],
    ["by one of several places", claim(), claim({ places: [BAKHMUT, TOWN] }), true],
    ["denied and affirmed", claim({}, EIGHTH), claim({ polarity: "denied" }, EIGHTH), true],
    ["happened and planned", claim(), claim({ modality: "planned" }), false],
    ["of morning and evening", claim({}, EIGHTH, [5, 11]), claim({ document: "d9" }, EIGHTH, [17, 23]), false],
    ["of the morning and ten o'clock", claim({}, EIGHTH, [5, 11]), claim({ document: "d9" }, EIGHTH, [10, 11]), true],
    [
      "with tolls that rise",
      claim({ quantities: [quantity("killed", 30)] }, EIGHTH),
      claim({ quantities: [quantity("killed", 39)] }, EIGHTH),
      true,
    ],
    [
      "with tolls far apart and other means",
      claim({ means: ["missile"] as Means[], quantities: [quantity("killed", 30)] }, EIGHTH),
      claim({ document: "d9", means: ["artillery"] as Means[], quantities: [quantity("killed", 2)] }, EIGHTH),
      false,
    ],
    ["of one long period", claim({}, ["2022-02-24", "2022-04-08"]), claim({}, ["2022-02-24", "2022-04-08"]), true],
    ["of a day and a long period around it", claim({}, EIGHTH), claim({}, ["2022-02-24", "2022-04-08"]), false],
    [
      "of a state, along time",
      claim({ kind: "control" }, ["2022-04-01", "2022-04-01"]),
      claim({ kind: "control" }, ["2022-08-01", "2022-08-01"]),
      true,
    ],
    [
      "of a capture, into the control of the place",
      claim({ kind: "capture" }, EIGHTH),
      claim({ kind: "control" }, ["2022-08-01", "2022-08-01"]),
      true,
    ],
  ])("%s", (_name, a, b, expected) => {
    expect(together(a, b)).toBe(expected);
  });

  it("by who acts where a law or an aid names no place", () => {
    const aid = (document: string, actor: string): Claim =>
      claim({
        kind: "aid",
        document,
        places: [],
        quote: "Leopard",
        actor: { text: actor, side: "DE", start: 0, end: 1 },
        quantities: [quantity("items", 14)],
      });
    expect(together(aid("d8", "Germany"), aid("d9", "Deutschland"))).toBe(true);
  });

  it("not where place or date are unknown; these are counted", () => {
    const claims = [
      claim({ places: [] }),
      claim({ document: "undated", places: [BAKHMUT] }),
      claim({ modality: "hypothetical", document: "d9" }),
    ];
    expect(linkClaims(claims, DOCUMENTS).unlinked).toEqual({ noPlace: 1, noDate: 1, hypothetical: 1 });
  });

  it("with the only town of their report, where they name none", () => {
    const [hit, dead] = [claim(), claim({ kind: "casualties", places: [] })];
    expect(together(hit, dead)).toBe(true);
  });

  it("not into one event of weeks, however dense the days", () => {
    const days = Array.from({ length: 20 }, (_, i) => `2022-04-${String(i + 1).padStart(2, "0")}`);
    const claims = days.flatMap((day, i) => [
      claim({}, [day, day]),
      ...(i > 0 ? [claim({}, [days[i - 1] as string, day])] : []),
    ]);
    expect(link(claims).length).toBeGreaterThanOrEqual(15);
  });

  it("in a crowded block at a cost that grows with it", () => {
    const crowd = (n: number): Claim[] =>
      Array.from({ length: n }, (_, i) =>
        claim({ quantities: [quantity("killed", 2 ** (i % 30))], means: i % 2 ? ["drone"] : ["mine"] }, EIGHTH),
      );
    const work = (claims: Claim[]): number => workOf(() => link(claims));
    work(crowd(500));
    const [few, many] = [crowd(1000), crowd(8000)];
    expect(work(many) / work(few)).toBeLessThan(16);
  });
});

describe("for every set of claims", () => {
  const any = fc
    .record({
      kind: fc.constantFrom<Claim["kind"]>("strike", "casualties", "capture", "control", "statement"),
      document: fc.constantFrom("d8", "d9", "d15", "undated"),
      places: fc.subarray([TOWN, STATION, MARKET, BAKHMUT, OBLAST]),
      modality: fc.constantFrom<Claim["modality"]>("happened", "ongoing", "planned", "hypothetical"),
      means: fc.subarray<Means>(["missile", "artillery", "drone"], { maxLength: 1 }),
      killed: fc.option(fc.nat(60), { nil: undefined }),
      quote: fc.constantFrom("x", "Schule Nummer Sieben", "Hotel Druschba"),
      days: fc.option(fc.tuple(fc.integer({ min: 1, max: 28 }), fc.nat(12)), { nil: undefined }),
      hours: fc.option(fc.constantFrom<readonly [number, number]>([5, 11], [10, 11], [17, 23]), { nil: undefined }),
    })
    .map(({ days, hours, killed, ...slots }) => {
      const day = (n: number): string => new Date(Date.UTC(2022, 3, n)).toISOString().slice(0, 10);
      const quantities = killed === undefined ? [] : [quantity("killed", killed)];
      return claim({ ...slots, quantities }, days && [day(days[0]), day(days[0] + days[1])], hours);
    });
  const many = fc.array(any, { maxLength: 30 });

  it("the order in which they come does not matter", () => {
    const pair = many.chain((claims) =>
      fc.tuple(fc.constant(claims), fc.shuffledSubarray(claims, { minLength: claims.length })),
    );
    fc.assert(
      fc.property(pair, ([claims, shuffled]) => {
        expect(linkClaims(shuffled, DOCUMENTS, areaOf)).toEqual(linkClaims(claims, DOCUMENTS, areaOf));
      }),
      { numRuns: 300 },
    );
  });

  it("each claim is in an event or counted, and ids are unique", () => {
    fc.assert(
      fc.property(many, (claims) => {
        const { events, unlinked } = linkClaims(claims, DOCUMENTS, areaOf);
        const linked = new Set(events.flatMap((event) => event.claims));
        expect(linked.size + unlinked.noPlace + unlinked.noDate + unlinked.hypothetical).toBe(claims.length);
        expect(new Set(events.map((event) => event.id)).size).toBe(events.length);
      }),
      { numRuns: 200 },
    );
  });

  it("reports added in any batches, linking only the blocks they touch, give what linking from scratch gives", () => {
    const reports = fc.array(fc.tuple(many, fc.nat(3)), { maxLength: 6 });
    fc.assert(
      fc.property(reports, (batches) => {
        const documents = new Map(batches.map((_, i) => facts(`r${i}`, `2022-04-0${i + 1}`)));
        const kept = new Map<string, LinkItem[]>();
        const events = new Map<string, Event[]>();
        const all: Claim[] = [];
        batches.forEach(([claims], i) => {
          const own = claims.map((one) => ({ ...one, id: `${i}-${one.id}`, document: `r${i}` }));
          all.push(...own);
          const items = itemsOf(
            own,
            documents.get(`r${i}`) ?? { id: "", source: null, published: null },
            areaOf,
          ).flatMap((one) => one.items);
          for (const item of items) kept.set(item.block, [...(kept.get(item.block) ?? []), item]);
          for (const block of new Set(items.map((item) => item.block)))
            events.set(block, linkItems(kept.get(block) ?? []));
        });
        const grown = [...events.values()].flat().sort((a, b) => (a.id < b.id ? -1 : 1));
        expect(grown).toEqual(linkClaims(all, documents, areaOf).events);
      }),
      { numRuns: 100 },
    );
  });

  it("a stretch of days linked with REACH days around it has the events that the whole has there", () => {
    const told = fc.record({
      kind: fc.constantFrom<Claim["kind"]>("strike", "casualties", "destruction", "attack"),
      day: fc.integer({ min: 1, max: 100 }),
      length: fc.constantFrom(0, 0, 1, 1, 3, 8),
      dated: fc.boolean(),
      killed: fc.option(fc.integer({ min: 4, max: 7 }), { nil: undefined }),
      means: fc.subarray<Means>(["missile", "drone"], { maxLength: 1 }),
      quote: fc.constantFrom("x", "x", "Hotel Druschba", "Schule Nummer Sieben"),
    });
    const date = (n: number): string => new Date(Date.UTC(2022, 2, n)).toISOString().slice(0, 10);
    const crowds = fc.tuple(fc.array(told, { minLength: 80, maxLength: 220 }), fc.integer({ min: 40, max: 60 }));
    fc.assert(
      fc.property(crowds, ([all, from]) => {
        const documents = new Map(all.map(({ day }, i) => facts(`s${i}`, date(day))));
        const items = all.flatMap(({ kind, day, length, dated, killed, means, quote }, i) => {
          const quantities = killed === undefined ? [] : [quantity("killed", killed)];
          const days = dated ? ([date(day - length), date(day)] as const) : undefined;
          const one = claim({ kind, document: `s${i}`, quantities, means, quote }, days);
          return itemsOf([one], documents.get(`s${i}`) as DocumentFacts, areaOf).flatMap((own) => own.items);
        });
        const [first, last] = [items[0]?.until as number, from + 10];
        const zero = first - (all[0]?.day as number);
        const near = items.filter(({ until }) => until - zero >= from - REACH && until - zero <= last + REACH);
        const within = (events: readonly Event[]): readonly Event[] =>
          events.filter(({ day }) => day - zero >= from && day - zero <= last);
        expect(within(linkItems(near))).toEqual(within(linkItems(items)));
      }),
      { numRuns: 150 },
    );
  });
});
