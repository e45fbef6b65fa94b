import type { GeoPermissibleObjects } from "d3-geo";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import url from "world-atlas/countries-50m.json?url";

export interface Outlines {
  readonly land: GeoPermissibleObjects;
  readonly borders: GeoPermissibleObjects;
}

/** Land and borders of Natural Earth, from this server. */
export async function outlines(): Promise<Outlines> {
  const response = await fetch(url);
  const atlas = (await response.json()) as Topology<{ countries: GeometryCollection; land: GeometryCollection }>;
  return {
    land: feature(atlas, atlas.objects.land),
    borders: mesh(atlas, atlas.objects.countries, (a, b) => a !== b),
  };
}
