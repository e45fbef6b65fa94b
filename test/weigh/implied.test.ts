import { describe, expect, it } from "vitest";
import { linkClaims } from "../../src/core/link/index.ts";
import { impliedDates, weighEvents } from "../../src/core/weigh/index.ts";
import { areaOf, BAKHMUT, claim, facts, quantity, TOWN } from "../link/claims.ts";

const DAY = ["2022-04-08", "2022-04-08"] as const;
const documents = new Map([facts("d8", "2022-04-08"), facts("undated", null)]);
const known = [claim({ kind: "casualties", quantities: [quantity("killed", 57)] }, DAY)];
const events = weighEvents(linkClaims(known, documents, areaOf).events, known, { documents });
const area = (place: { id?: string; name: string }): string => place.id ?? place.name;
const ago = { text: "A year ago", grain: "year", basis: "implied", start: 0, end: 1, ago: [183, 548] } as const;

describe("an undated document", () => {
  it("is bounded by what it counts back from", () => {
    const told = claim({ document: "undated", kind: "casualties", quantities: [quantity("killed", 61)], time: ago });
    expect(impliedDates([told], events, area)).toMatchObject([
      {
        document: "undated",
        from: "2022-10-08",
        until: "2023-10-08",
        reasons: [
          {
            reason: expect.stringContaining('"A year ago" what seems to be the casualties in kramatorsk of 2022-04-08'),
          },
        ],
      },
    ]);
  });

  it("is later than the days it tells of as past", () => {
    expect(impliedDates([claim({ document: "undated", places: [TOWN] }, DAY)], [], area)).toMatchObject([
      { from: "2022-04-08", until: null },
    ]);
  });

  it("is not bounded by an event elsewhere, or with another number", () => {
    const elsewhere = claim({
      document: "undated",
      places: [BAKHMUT],
      quantities: [quantity("killed", 61)],
      time: ago,
    });
    const other = claim({ document: "undated", quantities: [quantity("killed", 6)], time: ago });
    expect(impliedDates([elsewhere, other], events, area)).toEqual([]);
  });
});
