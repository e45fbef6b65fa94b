import { FAMILIES } from "./families.ts";
import { chosenBy } from "./look/choose.ts";
import type { Look } from "./look/columns.ts";
import { derived, FACE, faces, originsIn, publishersIn } from "./look/derived.ts";
import type { FilterQuery } from "./query.ts";
import type { PlaceCollection } from "./schemas.ts";

const NAMES = Object.keys(FAMILIES);
const WIDTH = NAMES.length;

/** What is claimed at each of some places, or in each cell of a grid. */
interface Tally {
  readonly claims: Int32Array;
  readonly families: Int32Array;
  readonly publishers: Int32Array;
  readonly origins: Int32Array;
  readonly contradicted: Uint8Array;
}

const emptyTally = (size: number): Tally => ({
  claims: new Int32Array(size),
  families: new Int32Array(size * WIDTH),
  publishers: new Int32Array(size),
  origins: new Int32Array(size).fill(-1),
  contradicted: new Uint8Array(size),
});

type Feature = PlaceCollection["features"][number];

/** Where the claims that fit lie, as GeoJSON of at most `most` marks; a name without a known place has no geometry. */
export function placesOf(look: Look, filter: FilterQuery, most: number): PlaceCollection {
  const { tally, unplaced } = tallyOf(look, filter);
  const met: number[] = [];
  for (const place of largestFirst(look)) if ((tally.claims[place] as number) > 0) met.push(place);
  const features =
    met.length <= most ? met.map((place) => featureOf(look, tally, place)) : merged(look, tally, met, most);
  return { type: "FeatureCollection", features, unplaced };
}

/** Every place with what is claimed there; a claim counts once for each place it names. */
function tallyOf(look: Look, filter: FilterQuery): { readonly tally: Tally; readonly unplaced: number } {
  const { claims, mentions, places } = look;
  const chosen = chosenBy(look, filter);
  const face = faces(look);
  const tally = emptyTally(places.keys.texts.length);
  const last = new Int32Array(tally.claims.length).fill(-1);
  const [{ data }, { data: placeOf }] = [claims.mentions, mentions.place];
  let unplaced = 0;
  for (let i = 0; i < chosen.length; i++) {
    const claim = chosen[i] as number;
    const [begin, end] = [claims.mentions.begin(claim), claims.mentions.end(claim)];
    if (begin === end) unplaced++;
    for (let at = begin; at < end; at++) {
      const place = placeOf[data[at] as number] as number;
      if (last[place] === claim) continue;
      last[place] = claim;
      put(tally, place, face[claim] as number);
    }
  }
  return { tally, unplaced };
}

function put({ claims, families, publishers, origins, contradicted }: Tally, at: number, face: number): void {
  claims[at] = (claims[at] as number) + 1;
  const family = at * WIDTH + (face & FACE.family);
  families[family] = (families[family] as number) + 1;
  if (publishersIn(face) > (publishers[at] as number)) publishers[at] = publishersIn(face);
  if (originsIn(face) > (origins[at] as number)) origins[at] = originsIn(face);
  if (face & FACE.contradicted) contradicted[at] = 1;
}

/** The order in which marks are drawn: wide ones below, those without a place last. */
const largestFirst = derived(({ places }: Look): Int32Array => {
  const { radius, keys } = places;
  const rows = radius.map((_, row) => row);
  const order = (a: number, b: number): number =>
    (radius[b] ?? -1) - (radius[a] ?? -1) || (keys.text(a) < keys.text(b) ? -1 : 1);
  return Int32Array.from(rows.sort(order));
});

function featureOf({ places }: Look, tally: Tally, at: number): Feature {
  const [lat, lon] = [places.lat[at] ?? null, places.lon[at] ?? null];
  return feature(
    tally,
    at,
    lat === null || lon === null ? null : [lon, lat],
    places.keys.text(at),
    places.name[at] as string,
    places.radius[at] ?? null,
    1,
  );
}

function feature(
  { claims, families, publishers, origins, contradicted }: Tally,
  at: number,
  coordinates: [number, number] | null,
  key: string,
  name: string,
  radius: number | null,
  together: number,
): Feature {
  const counts: Record<string, number> = {};
  for (let family = 0; family < WIDTH; family++) {
    const n = families[at * WIDTH + family] as number;
    if (n > 0) counts[NAMES[family] as string] = n;
  }
  const known = origins[at] as number;
  return {
    type: "Feature",
    geometry: coordinates && { type: "Point", coordinates },
    properties: {
      key,
      name,
      radius,
      claims: claims[at] as number,
      publishers: publishers[at] as number,
      origins: known < 0 ? null : known,
      contradicted: contradicted[at] === 1,
      families: counts,
      merged: together,
    },
  };
}

/** Sizes of cells, in degrees. */
const CELLS = Array.from({ length: 11 }, (_, level) => 0.25 * 2 ** level);

interface Grid {
  /** The cell of each place, -1 where it has no coordinates. */
  readonly of: Int32Array;
  readonly keys: readonly string[];
}

/** For each size of cells the cell in which each place lies. */
const grids = derived(({ places }: Look): readonly Grid[] =>
  CELLS.map((size) => {
    const numbers = new Map<string, number>();
    const of = Int32Array.from(places.lat, (lat, place) => {
      const lon = places.lon[place] ?? null;
      if (lat === null || lon === null) return -1;
      const key = `cell:${Math.round(lat / size)}:${Math.round(lon / size)}`;
      const cell = numbers.get(key) ?? numbers.size;
      numbers.set(key, cell);
      return cell;
    });
    return { of, keys: [...numbers.keys()] };
  }),
);

/** Places on a grid whose cells grow until there are few enough. The circle drawn holds all that was merged. */
function merged(look: Look, tally: Tally, met: readonly number[], most: number): Feature[] {
  const { places } = look;
  const level = grids(look).findIndex(({ of }) => new Set(met.map((place) => of[place])).size <= most);
  const { of, keys } = grids(look).at(level) as Grid;
  const [lats, lons] = [new Float64Array(keys.length), new Float64Array(keys.length)];
  const radius = new Float64Array(keys.length);
  const sum = emptyTally(keys.length);
  const members: number[][] = keys.map(() => []);
  for (const place of met) {
    const cell = of[place] as number;
    if (cell < 0) continue;
    members[cell]?.push(place);
    lats[cell] = (lats[cell] as number) + (places.lat[place] as number);
    lons[cell] = (lons[cell] as number) + (places.lon[place] as number);
    radius[cell] = Math.max(radius[cell] as number, places.radius[place] ?? 0);
    join(sum, cell, tally, place);
  }
  const wide = (CELLS.at(level) as number) * 80;
  const features = members.flatMap((own, cell): Feature[] => {
    const [first] = own;
    if (first === undefined) return [];
    if (own.length === 1) return [featureOf(look, tally, first)];
    const leading = own.reduce((best, one) =>
      (tally.claims[one] as number) > (tally.claims[best] as number) ? one : best,
    );
    const middle: [number, number] = [(lons[cell] as number) / own.length, (lats[cell] as number) / own.length];
    const name = places.name[leading] as string;
    return [feature(sum, cell, middle, keys[cell] as string, name, (radius[cell] as number) + wide, own.length)];
  });
  return features.sort(
    ({ properties: a }, { properties: b }) => (b.radius ?? -1) - (a.radius ?? -1) || (a.key < b.key ? -1 : 1),
  );
}

function join(sum: Tally, cell: number, own: Tally, place: number): void {
  sum.claims[cell] = (sum.claims[cell] as number) + (own.claims[place] as number);
  sum.publishers[cell] = Math.max(sum.publishers[cell] as number, own.publishers[place] as number);
  sum.origins[cell] = Math.max(sum.origins[cell] as number, own.origins[place] as number);
  if (own.contradicted[place]) sum.contradicted[cell] = 1;
  for (let family = 0; family < WIDTH; family++)
    sum.families[cell * WIDTH + family] =
      (sum.families[cell * WIDTH + family] as number) + (own.families[place * WIDTH + family] as number);
}
