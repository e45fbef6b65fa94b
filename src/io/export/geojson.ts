import type { Column } from "./columns.ts";
import type { ClaimRecord, EventRecord, Losses } from "./records.ts";

type Position = readonly [lon: number, lat: number];

/** A GeoJSON geometry (RFC 7946), or null where nothing is located. */
export type Geometry =
  | { readonly type: "Point"; readonly coordinates: Position }
  | { readonly type: "MultiPoint"; readonly coordinates: readonly Position[] }
  | null;

function geometryOf(positions: readonly Position[]): Geometry {
  const [first] = positions;
  if (!first) return null;
  return positions.length === 1
    ? { type: "Point", coordinates: first }
    : { type: "MultiPoint", coordinates: positions };
}

type Located = { readonly lat?: number | null | undefined; readonly lon?: number | null | undefined };

const position = ({ lat, lon }: Located): Position[] =>
  typeof lat === "number" && typeof lon === "number" ? [[lon, lat]] : [];

/** All places of a claim that have a position. */
export const claimGeometry = ({ claim }: ClaimRecord): Geometry => geometryOf(claim.places.flatMap(position));

export const eventGeometry = ({ event }: EventRecord): Geometry => geometryOf(position(event.place));

/** Rows as one FeatureCollection, a feature a line; what has no position keeps its feature with a null geometry. */
export async function* geojsonLines<Row>(
  rows: AsyncIterable<Row>,
  columns: readonly Column<Row>[],
  geometry: (row: Row) => Geometry,
  losses: Losses,
): AsyncGenerator<string> {
  yield '{"type":"FeatureCollection","features":[';
  let first = true;
  for await (const row of rows) {
    const shape = geometry(row);
    losses.add(shape ? "extent" : "unlocated");
    const known = columns.map(({ name, of }) => [name, of(row) ?? null] as const).filter(([, value]) => value !== null);
    const { id, ...properties } = Object.fromEntries(known);
    yield `${first ? "\n" : ",\n"}${JSON.stringify({ type: "Feature", id, geometry: shape, properties })}`;
    first = false;
  }
  yield "\n]}\n";
}
