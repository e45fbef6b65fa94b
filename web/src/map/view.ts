import { type GeoPath, type GeoProjection, geoMercator, geoPath } from "d3-geo";
import type { PlaceCollection } from "../../../src/apps/server/schemas.ts";

export type Box = readonly [west: number, south: number, east: number, north: number];
export type Mark = PlaceCollection["features"][number] & { geometry: { coordinates: [number, number] } };

/** What the map shows: where its middle is, and how many pixels a radian of longitude has. */
export interface View {
  readonly lon: number;
  readonly lat: number;
  readonly scale: number;
}

const NEAREST = 400_000;
const FURTHEST = 60;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const northing = (lat: number): number => Math.log(Math.tan(Math.PI / 4 + radians(lat) / 2));
const latitude = (y: number): number => ((2 * Math.atan(Math.exp(y)) - Math.PI / 2) * 180) / Math.PI;
const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** The view that holds a box, with a margin. */
export function viewOf([west, south, east, north]: Box, width: number, height: number, margin = 1): View {
  const across = Math.max(radians(east - west), 1e-4);
  const up = Math.max(northing(clamp(north, -80, 80)) - northing(clamp(south, -80, 80)), 1e-4);
  const scale = clamp(Math.min(width / across, height / up) / margin, FURTHEST, NEAREST);
  return { lon: (west + east) / 2, lat: latitude((northing(north) + northing(south)) / 2), scale };
}

export function boxOf({ lon, lat, scale }: View, width: number, height: number): Box {
  const y = northing(lat);
  const across = ((width / 2 / scale) * 180) / Math.PI;
  return [lon - across, latitude(y - height / 2 / scale), lon + across, latitude(y + height / 2 / scale)];
}

export const moved = ({ lon, lat, scale }: View, dx: number, dy: number): View => ({
  scale,
  lon: lon - ((dx / scale) * 180) / Math.PI,
  lat: clamp(latitude(northing(lat) + dy / scale), -80, 80),
});

/** Zoomed by a factor with one point of the picture held still. */
export function zoomed(view: View, factor: number, x: number, y: number): View {
  const scale = clamp(view.scale * factor, FURTHEST, NEAREST);
  const by = scale / view.scale - 1;
  return moved({ ...view, scale }, -x * by, -y * by);
}

/** Kilometres at the middle of the map in pixels. */
export const pixelsOf = (kilometres: number, lat: number, scale: number): number =>
  ((kilometres / 6371) * scale) / Math.cos(radians(lat));

export function drawing(view: View, width: number, height: number): { projection: GeoProjection; path: GeoPath } {
  const projection = geoMercator()
    .scale(view.scale)
    .center([0, view.lat])
    .rotate([-view.lon, 0])
    .translate([width / 2, height / 2])
    .clipExtent([
      [-40, -40],
      [width + 40, height + 40],
    ]);
  return { projection, path: geoPath(projection) };
}

/** The box around most of what is claimed: places far away with few claims do not make the map small. */
export function boxAround(marks: readonly Mark[]): Box {
  const weights = marks.map(({ properties }) => properties.claims);
  const middle = (index: 0 | 1): number =>
    median(marks.map(({ geometry }, i) => [geometry.coordinates[index], weights[i] ?? 1]));
  const [lon, lat] = [middle(0), middle(1)];
  const near = marks.filter(
    ({
      geometry: {
        coordinates: [x, y],
      },
    }) => Math.abs(x - lon) < 8 && Math.abs(y - lat) < 5,
  );
  const all = near.length > 0 ? near : marks;
  const reach = ({ properties, geometry }: Mark): Box => {
    const degrees = (properties.radius ?? 5) / 111;
    const [x, y] = geometry.coordinates;
    return [x - degrees * 1.5, y - degrees, x + degrees * 1.5, y + degrees];
  };
  // A few towns close together still lie in a country: no less than this is shown at first.
  const boxes: Box[] = [...all.map(reach), [lon - 3.2, lat - 1.6, lon + 3.2, lat + 1.6]];
  return [
    Math.min(...boxes.map((b) => b[0])),
    Math.min(...boxes.map((b) => b[1])),
    Math.max(...boxes.map((b) => b[2])),
    Math.max(...boxes.map((b) => b[3])),
  ];
}

function median(pairs: (readonly [number, number])[]): number {
  const sorted = pairs.sort((a, b) => a[0] - b[0]);
  const half = sorted.reduce((sum, [, weight]) => sum + weight, 0) / 2;
  let passed = 0;
  for (const [value, weight] of sorted) {
    passed += weight;
    if (passed >= half) return value;
  }
  return sorted[0]?.[0] ?? 0;
}

/** A round length in kilometres for the bar, about `pixels` wide. */
export function barLength(lat: number, scale: number, pixels = 90): number {
  const one = pixelsOf(1, lat, scale);
  const steps = [1, 2, 5].flatMap((n) => [-1, 0, 1, 2, 3].map((power) => n * 10 ** power)).sort((a, b) => a - b);
  return steps.findLast((length) => length * one <= pixels) ?? 0.1;
}
