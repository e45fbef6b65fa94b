import type { ClaimPlace } from "../model/claim.ts";
import { placeKey } from "../model/event.ts";

/** Places larger than this (km) are regions: they never swallow the places in them. */
const REGION = 15;

/**
 * Joins places that lie within each other's extent (a station in its town). Gives for each key the
 * smallest key of its group, whatever the order in which places come.
 */
export function joinPlaces(places: Iterable<ClaimPlace>): (place: ClaimPlace) => string {
  const byKey = new Map<string, ClaimPlace>();
  for (const place of places)
    if (!byKey.has(placeKey(place)) || isMoreCertain(place, byKey.get(placeKey(place))))
      byKey.set(placeKey(place), place);
  const parent = new Map<string, string>();
  const root = (key: string): string => {
    let at = key;
    for (let up = parent.get(at); up !== undefined; up = parent.get(at)) at = up;
    return at;
  };
  for (const [a, b] of neighbours([...byKey.values()].filter(isPoint))) {
    const [first, second] = [root(placeKey(a)), root(placeKey(b))].sort() as [string, string];
    if (first !== second) parent.set(second, first);
  }
  return (place) => root(placeKey(place));
}

type Point = ClaimPlace & { readonly lat: number; readonly lon: number };

/** Of two mentions of one key, the choice must not hang on their order. */
const isMoreCertain = (a: ClaimPlace, b: ClaimPlace | undefined): boolean => rank(a) > rank(b);
const rank = (place: ClaimPlace | undefined): string =>
  JSON.stringify([place?.lat ?? null, place?.lon ?? null, place?.radius ?? null]);

const isPoint = (place: ClaimPlace): place is Point =>
  place.lat !== undefined && place.lon !== undefined && (place.radius ?? 1) <= REGION;

/** Pairs of places within the larger radius of the two, found over cells of a quarter degree. */
function* neighbours(points: readonly Point[]): Generator<[Point, Point]> {
  const cells = new Map<string, Point[]>();
  const cell = (lat: number, lon: number): string => `${lat},${lon}`;
  for (const point of points) {
    const key = cell(Math.floor(point.lat * 4), Math.floor(point.lon * 4));
    cells.set(key, [...(cells.get(key) ?? []), point]);
  }
  for (const point of points) {
    for (let dLat = -1; dLat <= 1; dLat++) {
      for (let dLon = -1; dLon <= 1; dLon++) {
        for (const other of cells.get(cell(Math.floor(point.lat * 4) + dLat, Math.floor(point.lon * 4) + dLon)) ?? []) {
          if (placeKey(point) < placeKey(other) && holds(point, other)) yield [point, other];
        }
      }
    }
  }
}

const holds = (a: Point, b: Point): boolean => kilometres(a, b) <= Math.max(a.radius ?? 1, b.radius ?? 1) * 0.8;

/** Great-circle distance (haversine). */
function kilometres(a: Point, b: Point): number {
  const rad = Math.PI / 180;
  const lat = Math.sin(((b.lat - a.lat) * rad) / 2) ** 2;
  const lon = Math.sin(((b.lon - a.lon) * rad) / 2) ** 2;
  return 12_742 * Math.asin(Math.min(1, Math.sqrt(lat + Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * lon)));
}
