import type { ClaimPlace } from "./claim.ts";
import { kilometres } from "./distance.ts";

/** Larger places (km) are regions: they never swallow the places in them. */
export const REGION = 15;
/** How much larger a region is than a place that it only helps to find. */
const WIDER = 3;

/**
 * The places where something was, without those that only say where one of them lies: the region around a town ("in
 * Hroza, Kharkiv Oblast"), and the town behind a village ("Yahidne near Bakhmut").
 */
export function sitesOf(places: readonly ClaimPlace[]): readonly ClaimPlace[] {
  if (places.length < 2) return places;
  return places.filter((place) => !places.some((other) => other !== place && helpsToFind(place, other)));
}

const helpsToFind = (place: ClaimPlace, other: ClaimPlace): boolean => holds(place, other) || anchors(place, other);

function holds({ lat, lon, radius = 0 }: ClaimPlace, other: ClaimPlace): boolean {
  if (radius <= REGION || lat === undefined || lon === undefined || other.lat === undefined || other.lon === undefined)
    return false;
  const small = other.radius ?? 0;
  return small > 0 && small * WIDER < radius && kilometres({ lat, lon }, { lat: other.lat, lon: other.lon }) <= radius;
}

/** The place stands right behind the other, with nothing between but what gives it a part ("near"). */
const anchors = ({ part, start }: ClaimPlace, other: ClaimPlace): boolean =>
  part !== undefined && other.part === undefined && start > other.end && start - other.end <= part.length + 2;
