/** Mean radius of the earth in kilometres (IUGG). */
const EARTH = 6371.0088;

/** A position in degrees (WGS 84). */
export interface Point {
  readonly lat: number;
  readonly lon: number;
}

/** Great-circle distance in kilometres (haversine). */
export function kilometres(a: Point, b: Point): number {
  const rad = Math.PI / 180;
  const dLat = (b.lat - a.lat) * rad;
  const dLon = (b.lon - a.lon) * rad;
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(dLon / 2) ** 2;
  return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Point `km` away from `from` in direction `bearing` (degrees clockwise from north), on the sphere. */
export function displaced(from: Point, km: number, bearing: number): Point {
  const rad = Math.PI / 180;
  const d = km / EARTH;
  const lat = from.lat * rad;
  const angle = bearing * rad;
  const lat2 = Math.asin(Math.sin(lat) * Math.cos(d) + Math.cos(lat) * Math.sin(d) * Math.cos(angle));
  const lon2 =
    from.lon * rad +
    Math.atan2(Math.sin(angle) * Math.sin(d) * Math.cos(lat), Math.cos(d) - Math.sin(lat) * Math.sin(lat2));
  return { lat: lat2 / rad, lon: ((lon2 / rad + 540) % 360) - 180 };
}
