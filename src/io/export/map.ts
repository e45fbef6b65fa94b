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
  /** Of the place. */
  readonly name: string;
  readonly label: string;
  readonly href: string;
}

type Ring = readonly (readonly [number, number])[];
type Box = readonly [west: number, south: number, east: number, north: number];

const WIDTH = 960;

/** A map, and the dots that lie too far away to be on it. */
export interface DrawnMap {
  readonly svg: string;
  readonly beyond: readonly Dot[];
}

/**
 * An inline map (SVG) of the dots on the outlines of world-atlas (Natural Earth 1:50m), equirectangular at their middle.
 * Few that lie far from all others are left out and given back: they would leave nothing to see of the others.
 */
export function mapSvg(all: readonly Dot[]): DrawnMap {
  const { dots, beyond } = nearOnes(all);
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
  const names = namesOf(dots, (dot) => [Number(x(dot.lon)), Number(y(dot.lat))]).map(
    ({ dot, at: [left, top], end }) =>
      `<text class="name" x="${left}" y="${top}"${end ? ' text-anchor="end"' : ""}>${escaped(dot.name)}</text>`,
  );
  const svg = `<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="Map of the events"><rect class="sea" width="${WIDTH}" height="${height}"/><path class="land" d="${path(land, "Z")}"/><path class="border" d="${path(borders(box), "")}"/>${circles.join("")}${names.join("")}</svg>`;
  return { svg, beyond };
}

/** Share of the weight that may be left out, and how many times smaller the map must become by it. */
const FAR = { share: 0.1, gain: 3 };

/** Leaves out what lies farthest from the middle of all, as long as the map becomes much smaller by it. */
function nearOnes(all: readonly Dot[]): { readonly dots: readonly Dot[]; readonly beyond: readonly Dot[] } {
  const [lat, lon] = [middle(all.map((dot) => dot.lat)), middle(all.map((dot) => dot.lon))];
  const distance = (dot: Dot): number => Math.hypot(dot.lat - lat, (dot.lon - lon) * Math.cos((lat * Math.PI) / 180));
  const sorted = [...all].sort((a, b) => distance(a) - distance(b));
  const spare = FAR.share * all.reduce((sum, dot) => sum + dot.weight, 0);
  let [left, kept] = [0, sorted.length];
  for (let at = sorted.length - 1; at > 0; at--) {
    left += sorted[at]?.weight ?? 0;
    if (left > spare) break;
    if (sizeOf(boxOf(sorted.slice(0, at))) * FAR.gain <= sizeOf(boxOf(sorted.slice(0, kept)))) kept = at;
  }
  return { dots: sorted.slice(0, kept), beyond: sorted.slice(kept) };
}

const middle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const sizeOf = ([west, south, east, north]: Box): number => Math.max(east - west, north - south);

/** Names on a map, at most, and the room that one takes. */
const NAMES = 12;
const ROOM = { sign: 9, line: 18, dot: 12 };

interface Name {
  readonly dot: Dot;
  readonly at: readonly [left: number, top: number];
  readonly end: boolean;
}

/** The names of places that there is room for, the weightiest first, none over another. */
function namesOf(dots: readonly Dot[], place: (dot: Dot) => readonly [number, number]): Name[] {
  const taken: (readonly [left: number, top: number, right: number, bottom: number])[] = [];
  const names = new Map<string, Name>();
  for (const dot of [...dots].sort((a, b) => b.weight - a.weight || (a.name < b.name ? -1 : 1))) {
    if (names.size >= NAMES || names.has(dot.name)) continue;
    const [x, y] = place(dot);
    const width = dot.name.length * ROOM.sign;
    for (const end of [false, true]) {
      const left = end ? x - ROOM.dot - width : x + ROOM.dot;
      const box = [left, y - ROOM.line / 2, left + width, y + ROOM.line / 2] as const;
      const over = taken.some((one) => box[0] < one[2] && one[0] < box[2] && box[1] < one[3] && one[1] < box[3]);
      if (over || left < 0 || left + width > WIDTH) continue;
      taken.push(box);
      names.set(dot.name, { dot, at: [end ? x - ROOM.dot : x + ROOM.dot, y + 5], end });
      break;
    }
  }
  return [...names.values()];
}

/** How high a map may be, in widths. */
const TALLEST = 0.6;

/** A box around the dots with a margin, at least three degrees high and wide, on paper no higher than `TALLEST`. */
function boxOf(dots: readonly Dot[]): Box {
  // What is drawn of a dot reaches as far as its extent.
  const lats = dots.flatMap(({ lat, radius }) => [lat - (radius ?? 0) / 111.2, lat + (radius ?? 0) / 111.2]);
  const lons = dots.map((dot) => dot.lon);
  const [south, north] = padded(least(lats), -least(lats.map((lat) => -lat)));
  const [west, east] = padded(least(lons), -least(lons.map((lon) => -lon)));
  const stretch = Math.max(0.1, Math.cos((((south + north) / 2) * Math.PI) / 180));
  const wider = Math.max(0, (north - south) / TALLEST / stretch - (east - west)) / 2;
  return [Math.max(-180, west - wider), Math.max(-85, south), Math.min(180, east + wider), Math.min(85, north)];
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
