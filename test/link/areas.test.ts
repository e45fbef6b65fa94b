import { describe, expect, it } from "vitest";
import { compileAreas } from "../../src/core/link/index.ts";
import type { PlaceEntry, PlaceKind } from "../../src/core/model/theatre.ts";

const entry = (id: string, kind: PlaceKind, name: string, lat: number, lon: number, radius: number): PlaceEntry => ({
  id,
  kind,
  name,
  lat,
  lon,
  radius,
  names: {},
});
const areaOf = compileAreas([
  entry("town", "town", "Musterburg", 50, 30, 4),
  entry("namesake", "village", "Musterburg", 52, 33, 1),
  entry("station", "facility", "Musterburg station", 50.01, 30.01, 0.3),
  entry("town-raion", "raion", "Musterburg Raion", 50.1, 30.1, 40),
  entry("other-raion", "raion", "Musterburg Raion", 60, 10, 40),
]);

describe("areas", () => {
  it.each([
    ["a town is its own", "town", "town", "town"],
    ["a station is of its town", "station", "town", "town"],
    ["a raion is its own, and for occurrences its seat", "town-raion", "town-raion", "town"],
    ["a raion without a town of its name inside is its own", "other-raion", "other-raion", "other-raion"],
  ])("%s", (_name, id, area, seat) => {
    expect([areaOf({ id, name: id }), areaOf({ id, name: id }, true)]).toEqual([area, seat]);
  });

  it("20 km from a town is not in the town", () => {
    expect(areaOf({ id: "town", name: "Musterburg", lat: 50.2, lon: 30 })).toBe("town@502,300");
  });
});
