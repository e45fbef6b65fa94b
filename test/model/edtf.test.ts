// @ts-expect-error: it brings no types
import edtf from "edtf";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { edtfDays, edtfOf } from "../../src/core/model/edtf.ts";

const CASES = [
  [{ from: "2023-05-20", until: "2023-05-20", grain: "day" }, "2023-05-20"],
  [{ from: "2023-05-15", until: "2023-05-21", grain: "week" }, "2023-05-15/2023-05-21"],
  [{ from: "2023-05-01", until: "2023-05-31", grain: "month" }, "2023-05"],
  [{ from: "2024-02-01", until: "2024-02-29", grain: "month" }, "2024-02"],
  [{ from: "2023-04-01", until: "2023-06-30", grain: "quarter" }, "2023-34"],
  [{ from: "2023-01-01", until: "2023-12-31", grain: "year" }, "2023"],
  [{ from: "1990-01-01", until: "1999-12-31", grain: "decade" }, "199X"],
  [{ from: "1900-01-01", until: "1999-12-31", grain: "century" }, "19XX"],
  [{ from: "2014-01-01", until: "2022-12-31", grain: "year" }, "2014-01-01/2022-12-31"],
  [{ from: "2022-02-24" }, "2022-02-24/.."],
  [{ until: "2022-02-24" }, "../2022-02-24"],
  [{ from: "2022-02-24", until: "2022-02-24", basis: "implied" }, "2022-02-24?"],
  [{ from: "2022-02-24", until: "2022-03-02", grain: "vague" }, "2022-02-24~/2022-03-02~"],
  [{ from: "2022-02-24T10:00:00Z", until: "2022-02-24", basis: "assumed" }, "2022-02-24~"],
  [{}, ""],
] as const;

describe("EDTF", () => {
  it.each(CASES)("%j is %s", (time, expected) => expect(edtfOf(time)).toBe(expected));

  const day = fc
    .date({ min: new Date("1700-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const time = fc.record(
    {
      from: day,
      until: day,
      grain: fc.constantFrom("day", "month", "quarter", "year", "decade", "century", "vague" as const),
      basis: fc.constantFrom("stated", "implied", "assumed" as const),
    },
    { requiredKeys: [] },
  );
  const ordered = time.filter(({ from, until }) => from === undefined || until === undefined || from <= until);

  it("is valid for another parser, and says neither more nor less than the days", () => {
    fc.assert(
      fc.property(ordered, ({ grain, ...rest }) => {
        const given = { ...rest, ...(grain && { grain: grain as "day" }) };
        const text = edtfOf(given);
        expect(text === "").toBe(given.from === undefined && given.until === undefined);
        if (text !== "") expect(() => edtf(text), text).not.toThrow();
        if (text !== "") expect(edtfDays(text)).toEqual({ from: given.from ?? null, until: given.until ?? null });
      }),
      { examples: CASES.map(([one]) => [{ ...one } as never]).slice(0, 12) as never },
    );
  });
});
