import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { feature, mesh } from "topojson-client";
import { escaped } from "./xml.ts";

/** A dot on the map. */
export interface Dot {
  readonly lat: number;
  readonly lon: number;
  /** Extent, km. */
  readonly radius: number | null;
  readonly weight: number;
  readonly label: string;
  readonly href: string;
}

type Ring = readonly (readonly [number, number])[];
type Box = readonly [west: number, south: number, east: number, north: number];

const WIDTH = 960;

/** An inline map (SVG) of the dots on the outlines of world-atlas (Natural Earth 1:50m), equirectangular at their middle. */
export function mapSvg(dots: readonly Dot[]): string {
  const box = boxOf(dots);
  const [west, south, east, north] = box;
  const stretch = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = WIDTH / ((east - west) * stretch);
  const height = Math.round((north - south) * scale);
  const x = (lon: number): string => ((lon - west) * stretch * scale).toFixed(1);
  const y = (lat: number): string => ((north - lat) * scale).toFixed(1);
  const path = (rings: readonly Ring[], close: string): string =>
    rings.map((ring) => `M${ring.map(([lon, lat]) => `${x(lon)},${y(lat)}`).join("L")}${close}`).join("");
  const land = landRings().flatMap((ring) => clipped(ring, box));
  const circles = dots.map((dot) => {
    const extent =
      dot.radius === null
        ? ""
        : `<circle class="extent" cx="${x(dot.lon)}" cy="${y(dot.lat)}" r="${((dot.radius / 111.2) * scale).toFixed(1)}"/>`;
    const pin = `<circle class="dot" cx="${x(dot.lon)}" cy="${y(dot.lat)}" r="${(3 + Math.min(9, Math.sqrt(dot.weight))).toFixed(1)}"/>`;
    return `<a href="${escaped(dot.href)}"><title>${escaped(dot.label)}</title>${extent}${pin}</a>`;
  });
  return `<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="Map of the events"><rect class="sea" width="${WIDTH}" height="${height}"/><path class="land" d="${path(land, "Z")}"/><path class="border" d="${path(borders(box), "")}"/>${circles.join("")}</svg>`;
}

/** A box around the dots with a margin, at least three degrees high and wide, no higher than wide on paper. */
function boxOf(dots: readonly Dot[]): Box {
  const lats = dots.map((dot) => dot.lat);
  const lons = dots.map((dot) => dot.lon);
  const [south, north] = padded(least(lats), -least(lats.map((lat) => -lat)));
  const [west, east] = padded(least(lons), -least(lons.map((lon) => -lon)));
  return [Math.max(-180, west), Math.max(-85, south), Math.min(180, east), Math.min(85, north)];
}

const least = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b), Infinity);

function padded(low: number, high: number): [number, number] {
  const margin = Math.max((high - low) * 0.1, (3 - (high - low)) / 2, 0.2);
  return [low - margin, high + margin];
}

type Topology = Parameters<typeof mesh>[0];
let loaded: Topology | null = null;

/** The outlines, read when first needed. */
function atlas(): Topology {
  loaded ??= JSON.parse(
    readFileSync(createRequire(import.meta.url).resolve("world-atlas/countries-50m.json"), "utf8"),
  ) as Topology;
  return loaded;
}

function landRings(): Ring[] {
  const topology = atlas();
  const land = feature(topology, topology.objects.land as never) as unknown as {
    features: { geometry: { coordinates: Ring[][] } }[];
  };
  return land.features.flatMap(({ geometry }) => geometry.coordinates.flat());
}

/** Where Natural Earth draws a border that most states do not recognise: north of Crimea. */
const DISPUTED: Box = [32.5, 45.7, 35.6, 46.4];

const inside = ([west, south, east, north]: Box, [lon, lat]: readonly [number, number]): boolean =>
  lon >= west && lon <= east && lat >= south && lat <= north;

/** Lines between states that touch the box, the disputed one left out. */
function borders(box: Box): Ring[] {
  const topology = atlas();
  const lines = mesh(topology, topology.objects.countries as never, (a, b) => a !== b) as unknown as {
    coordinates: Ring[];
  };
  return lines.coordinates.filter(
    (line) => line.some((point) => inside(box, point)) && !line.every((point) => inside(DISPUTED, point)),
  );
}

/** The part of a ring within the box (Sutherland and Hodgman 1974). */
function clipped(ring: Ring, [west, south, east, north]: Box): Ring[] {
  const edges = [
    [0, west, 1],
    [0, east, -1],
    [1, south, 1],
    [1, north, -1],
  ] as const;
  let points: Ring = ring;
  for (const [axis, bound, sign] of edges) {
    const within = (point: readonly [number, number]): boolean => (point[axis] - bound) * sign >= 0;
    points = points.flatMap((point, i) => {
      const before = points.at(i - 1) ?? point;
      const crossing = within(point) === within(before) ? [] : [crossAt(before, point, axis, bound)];
      return within(point) ? [...crossing, point] : crossing;
    });
  }
  return points.length > 2 ? [points] : [];
}

function crossAt(
  a: readonly [number, number],
  b: readonly [number, number],
  axis: 0 | 1,
  bound: number,
): [number, number] {
  const share = (bound - a[axis]) / (b[axis] - a[axis]);
  return [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])];
}
