import type { PMTiles } from "pmtiles";
import type { z } from "zod";
import type { basemapAnswer } from "../../../src/apps/server/basemap.ts";
import type { View } from "./view.ts";

type Source = NonNullable<z.infer<typeof basemapAnswer>["tiles"]>;

/** A tile of a zoom, and where it lies in the picture. */
export interface Tile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
  readonly left: number;
  readonly top: number;
  readonly size: number;
}

/** What is drawn of a tile: a picture by its address, or outlines by the sort of what they are, in units of 0 to 4096. */
export type Drawn =
  | { readonly type: "picture"; readonly href: string }
  | { readonly type: "shapes"; readonly shapes: readonly { readonly sort: string; readonly d: string }[] };

/** A source of tiles that was reached. */
export interface Reached {
  readonly credit: string;
  readonly deepest: number;
  /** Pixels of a tile at its own zoom. */
  readonly pixels: number;
  readonly tile: (tile: Tile) => Promise<Drawn | null>;
}

/** The tiles that cover a picture. */
export function tilesFor(view: View, width: number, height: number, { pixels, deepest }: Reached): Tile[] {
  const world = 2 * Math.PI * view.scale;
  const z = Math.max(0, Math.min(deepest, Math.round(Math.log2(world / pixels))));
  const count = 2 ** z;
  const size = world / count;
  const north = Math.log(Math.tan(Math.PI / 4 + (view.lat * Math.PI) / 360));
  const [left, top] = [
    ((view.lon + 180) / 360) * world - width / 2,
    (0.5 - north / (2 * Math.PI)) * world - height / 2,
  ];
  const tiles: Tile[] = [];
  for (let x = Math.floor(left / size); x * size < left + width; x++)
    for (let y = Math.max(0, Math.floor(top / size)); y < count && y * size < top + height; y++)
      tiles.push({ z, x: ((x % count) + count) % count, y, left: x * size - left, top: y * size - top, size });
  return tiles;
}

/** Opens a source; fails where it cannot be reached. */
export async function reach(source: Source): Promise<Reached> {
  if (source.type === "pmtiles") return archive(source);
  const address = (tile: Tile): string =>
    source.url.replace(/\{([zxy])\}/g, (_all, part: "z" | "x" | "y") => String(tile[part]));
  return {
    credit: source.credit ?? "",
    deepest: 19,
    pixels: 256,
    tile: async (tile) => ({ type: "picture", href: address(tile) }),
  };
}

const PICTURES: Readonly<Record<number, string>> = {
  2: "image/png",
  3: "image/jpeg",
  4: "image/webp",
  5: "image/avif",
};
const VECTOR = 1;

async function archive({ url, credit }: Source): Promise<Reached> {
  const { PMTiles: Archive } = await import("pmtiles");
  const file = new Archive(new URL(url, location.href).href);
  const { tileType, maxZoom } = await file.getHeader();
  const { attribution } = ((await file.getMetadata()) ?? {}) as { attribution?: string };
  const picture = PICTURES[tileType];
  if (tileType !== VECTOR && picture === undefined) throw new Error("this sort of tiles is not known");
  return {
    credit: credit ?? textOf(attribution ?? ""),
    deepest: maxZoom,
    pixels: tileType === VECTOR ? 512 : 256,
    tile: tileType === VECTOR ? shapesOf(file) : pictureOf(file, picture ?? ""),
  };
}

const SIGNS: Readonly<Record<string, string>> = { copy: "©", amp: "&", lt: "<", gt: ">", quot: '"' };

/** Archives name their sources in HTML; only its text is shown. */
const textOf = (html: string): string =>
  html.replace(/<[^>]*>/g, "").replace(/&(\w+);/g, (all, name: string) => SIGNS[name] ?? all);

const pictureOf =
  (file: PMTiles, type: string) =>
  async ({ z, x, y }: Tile): Promise<Drawn | null> => {
    const found = await file.getZxy(z, x, y);
    return found ? { type: "picture", href: URL.createObjectURL(new Blob([found.data], { type })) } : null;
  };

/** Layers by the sort of what they hold, as the usual schemas name them; the first stands lowest. */
const SORTS: readonly (readonly [sort: string, layers: RegExp])[] = [
  ["earth", /^earth$/],
  ["green", /^(landcover|landuse|natural|park)/],
  ["water", /^(water|ocean)/],
  ["building", /^building/],
  ["road", /^(road|transportation$)/],
  ["border", /^bound/],
];
const EXTENT = 4096;
const POLYGON = 3;

function shapesOf(file: PMTiles) {
  return async ({ z, x, y }: Tile): Promise<Drawn | null> => {
    const found = await file.getZxy(z, x, y);
    if (!found) return null;
    const [{ VectorTile }, { PbfReader }] = await Promise.all([import("@mapbox/vector-tile"), import("pbf")]);
    const { layers } = new VectorTile(new PbfReader(new Uint8Array(found.data)));
    const shapes = SORTS.flatMap(([sort, names]) =>
      Object.values(layers).flatMap((layer) => {
        if (!names.test(layer.name)) return [];
        const paths = { area: "", line: "" };
        for (let at = 0; at < layer.length; at++) {
          const feature = layer.feature(at);
          const of = EXTENT / feature.extent;
          if (feature.type === 1) continue;
          for (const ring of feature.loadGeometry()) {
            const points = ring.map((point) => `${Math.round(point.x * of)},${Math.round(point.y * of)}`);
            if (feature.type === POLYGON) paths.area += `M${points.join("L")}Z`;
            else paths.line += `M${points.join("L")}`;
          }
        }
        return (["area", "line"] as const).flatMap((form) =>
          paths[form] ? [{ sort: `${sort} ${form}`, d: paths[form] }] : [],
        );
      }),
    );
    return { type: "shapes", shapes };
  };
}
