import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bondsOf, linkClaims } from "../../src/core/link/index.ts";
import type { Claim } from "../../src/core/model/claim.ts";
import type { Constraints } from "../../src/core/model/decision.ts";
import { type Event, isSeries } from "../../src/core/model/event.ts";
import { areaOf, BAKHMUT, claim, facts, MARKET, quantity, STATION, TOWN } from "./claims.ts";

const DOCUMENTS = new Map([
  facts("d8", "2022-04-08"),
  facts("d9", "2022-04-09"),
  ["undated", { id: "undated", source: null, published: null }],
]);
/** Occurrences only: a state is one series, whatever is said of two claims in it. */
const link = (claims: readonly Claim[], constraints: Partial<Constraints>): readonly Event[] =>
  linkClaims(claims, DOCUMENTS, areaOf, { same: [], different: [], ...constraints }).events.filter(
    (event) => !isSeries(event),
  );
const together = (events: readonly Event[], a: Claim, b: Claim): boolean =>
  events.some((event) => event.claims.includes(a.id) && event.claims.includes(b.id));
const EIGHTH = ["2022-04-08", "2022-04-08"] as const;

describe("what people say of two claims", () => {
  it("parts what would be linked", () => {
    const [a, b] = [claim({}, EIGHTH), claim({ document: "d9" }, EIGHTH)];
    expect(together(link([a, b], {}), a, b)).toBe(true);
    expect(together(link([a, b], { different: [[a.id, b.id]] }), a, b)).toBe(false);
  });

  it("links what would not be: another place, no place, no date, supposed only", () => {
    const home = claim({}, EIGHTH);
    for (const other of [
      claim({ places: [BAKHMUT], document: "d9" }, ["2022-05-01", "2022-05-01"]),
      claim({ places: [], document: "d9" }, EIGHTH),
      claim({ places: [], document: "undated" }),
      claim({ document: "undated" }),
      claim({ modality: "hypothetical", document: "d9" }, EIGHTH),
    ]) {
      expect(together(link([home, other], {}), home, other)).toBe(false);
      const events = link([home, other], { same: [[home.id, other.id]] });
      expect(together(events, home, other)).toBe(true);
      expect(events.filter((event) => event.claims.includes(other.id))).toHaveLength(1);
      expect(events[0]?.place).toBe(TOWN.id);
    }
  });

  it("holds for difference where both cannot hold", () => {
    const [a, b, c] = [claim({}, EIGHTH), claim({ document: "d9" }, EIGHTH), claim({ document: "d9" }, EIGHTH)];
    const same = [
      [a.id, b.id],
      [b.id, c.id],
    ] as const;
    const events = link([a, b, c], { same, different: [[a.id, c.id]] });
    expect([together(events, a, b), together(events, b, c), together(events, a, c)]).toEqual([true, false, false]);
  });

  it("holds for every set of claims and pairs, in whatever order they come", () => {
    const one = fc
      .record({
        kind: fc.constantFrom<Claim["kind"]>("strike", "casualties", "capture", "statement"),
        document: fc.constantFrom("d8", "d9", "undated"),
        places: fc.subarray([TOWN, STATION, MARKET, BAKHMUT]),
        killed: fc.option(fc.nat(40), { nil: undefined }),
        day: fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined }),
      })
      .map(({ killed, day, ...slots }) =>
        claim(
          { ...slots, quantities: killed === undefined ? [] : [quantity("killed", killed)] },
          day === undefined ? undefined : [`2022-04-0${day}`, `2022-04-0${day}`],
        ),
      );
    const pair = fc.tuple(fc.nat(11), fc.nat(11)).filter(([a, b]) => a !== b);
    const pairs = fc.array(pair, { maxLength: 5 });
    fc.assert(
      fc.property(fc.array(one, { minLength: 12, maxLength: 12 }), pairs, pairs, (claims, sames, differents) => {
        const ids = (list: [number, number][]): [string, string][] =>
          list.map(([a, b]) => [(claims[a] as Claim).id, (claims[b] as Claim).id]);
        const constraints = { same: ids(sames), different: ids(differents) };
        const events = link(claims, constraints);
        expect(link([...claims].reverse(), constraints)).toEqual(events);
        const { group } = bondsOf(constraints);
        for (const [a, b] of constraints.different)
          for (const event of events) expect(event.claims.includes(a) && event.claims.includes(b)).toBe(false);
        for (const [a, b] of constraints.same) {
          const linked = events.some((event) => event.claims.includes(a));
          if (group(a)?.has(b) && linked)
            expect(events.some((event) => event.claims.includes(a) && event.claims.includes(b))).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});
