import type { Claim, ClaimPlace, ClaimQuantity, Measure, Voice } from "../../src/core/model/claim.ts";
import type { DocumentFacts } from "../../src/core/model/source.ts";

/** Claims and places to test with; slots left out are empty. */
export const place = (id: string, lat: number, lon: number, radius: number): ClaimPlace => ({
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
export const TOWN = place("kramatorsk", 48.74, 37.58, 6);
export const STATION = place("kramatorsk-station", 48.73, 37.55, 0.3);
export const MARKET = place("kramatorsk-market", 48.735, 37.6, 0.3);
export const BAKHMUT = place("bakhmut", 48.6, 38, 5);
export const RAION = place("kramatorsk-raion", 48.8, 37.6, 40);
export const OBLAST = place("donetsk-oblast", 48.1, 37.7, 120);

/** What a gazetteer would say: station and market lie in the town. */
export const areaOf = (at: Pick<ClaimPlace, "id" | "name">, seat = false): string =>
  at.id?.startsWith("kramatorsk") && (seat || at.id !== "kramatorsk-raion") ? "kramatorsk" : (at.id ?? at.name);

export const quantity = (
  of: Measure,
  low: number | null,
  high: number | null = low,
  approx = false,
): ClaimQuantity => ({
  of,
  low,
  high,
  text: "n",
  start: 0,
  end: 1,
  ...(approx && { approx }),
});

export const voice = (text: string, slots: Partial<Voice> = {}): Voice => ({ text, start: 0, end: 1, ...slots });

let next = 0;

/** A claim; `days` are its first and last day. */
export function claim(
  slots: Partial<Claim> = {},
  days?: readonly [string, string],
  hours?: readonly [number, number],
): Claim {
  return {
    id: `c${String(next++).padStart(4, "0")}`,
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
    ...(days && {
      time: {
        text: "t",
        from: days[0],
        until: days[1],
        grain: "day",
        basis: "stated",
        start: 0,
        end: 1,
        ...(hours && { hours }),
      },
    }),
    ...slots,
  };
}

export const facts = (
  id: string,
  published: string | null,
  source: string | null = id,
  language = "en",
): [string, DocumentFacts] => [id, { id, source, published, language }];
