import { FAMILIES } from "./families.ts";
import { Json } from "./json.ts";
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

/**
 * Where the claims that fit lie, as GeoJSON of at most `most` marks; a name without a known place has no geometry. As a
 * text: thousands of marks are written faster than they are made into objects.
 */
export function placesOf(look: Look, filter: FilterQuery, most: number): Json<PlaceCollection> {
  const { tally, unplaced } = tallyOf(look, filter);
  const met = largestFirst(look).filter((place) => (tally.claims[place] as number) > 0);
  const heads = headsOf(look).texts;
  const features =
    met.length <= most
      ? Array.from(met, (place) => `${heads[place]}${countsOf(tally, place, 1)}`)
      : merged(look, tally, met, most);
  return new Json(`{"type":"FeatureCollection","features":[${features.join(",")}],"unplaced":${unplaced}}`);
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

/** What a mark begins with, up to what is counted. */
function headOf(
  coordinates: readonly [number, number] | null,
  properties: Readonly<Record<"key" | "name", string> & { radius: number | null }>,
): string {
  const geometry = coordinates && { type: "Point", coordinates };
  return `{"type":"Feature","geometry":${JSON.stringify(geometry)},"properties":${JSON.stringify(properties).slice(0, -1)},`;
}

/** The beginnings of the marks of all places; those of places known before stay. */
const headsOf = derived(
  ({ places }: Look, before: { readonly texts: string[] } | null): { readonly texts: string[] } => {
    const texts = before?.texts ?? [];
    for (let at = texts.length; at < places.keys.texts.length; at++) {
      const [lat, lon] = [places.lat[at] ?? null, places.lon[at] ?? null];
      texts.push(
        headOf(lat === null || lon === null ? null : [lon, lat], {
          key: places.keys.text(at),
          name: places.name[at] as string,
          radius: places.radius[at] ?? null,
        }),
      );
    }
    return { texts };
  },
);

const QUOTED = NAMES.map((name) => JSON.stringify(name));

/** What is counted at a mark, and its end. */
function countsOf(
  { claims, families, publishers, origins, contradicted }: Tally,
  at: number,
  together: number,
): string {
  let counts = "";
  for (let family = 0; family < WIDTH; family++) {
    const n = families[at * WIDTH + family] as number;
    if (n > 0) counts += `${counts === "" ? "" : ","}${QUOTED[family]}:${n}`;
  }
  const known = origins[at] as number;
  return `"claims":${claims[at]},"publishers":${publishers[at]},"origins":${known < 0 ? null : known},"contradicted":${contradicted[at] === 1},"families":{${counts}},"merged":${together}}}`;
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

/** How many different cells some places lie in. */
function cellsMet({ of, keys }: Grid, met: Int32Array): number {
  const seen = new Uint8Array(keys.length);
  let n = 0;
  for (const place of met) {
    const cell = of[place] as number;
    if (cell < 0 || seen[cell] === 1) continue;
    seen[cell] = 1;
    n++;
  }
  return n;
}

/** Places on a grid whose cells grow until there are few enough. The circle drawn holds all that was merged. */
function merged(look: Look, tally: Tally, met: Int32Array, most: number): string[] {
  const { places } = look;
  const level = grids(look).findIndex((grid) => cellsMet(grid, met) <= most);
  const { of, keys } = grids(look).at(level) as Grid;
  const [lats, lons] = [new Float64Array(keys.length), new Float64Array(keys.length)];
  const radius = new Float64Array(keys.length);
  const sum = emptyTally(keys.length);
  const [members, leading] = [new Int32Array(keys.length), new Int32Array(keys.length)];
  for (const place of met) {
    const cell = of[place] as number;
    if (cell < 0) continue;
    const best = leading[cell] as number;
    if (members[cell] === 0 || (tally.claims[place] as number) > (tally.claims[best] as number)) leading[cell] = place;
    members[cell] = (members[cell] as number) + 1;
    lats[cell] = (lats[cell] as number) + (places.lat[place] as number);
    lons[cell] = (lons[cell] as number) + (places.lon[place] as number);
    radius[cell] = Math.max(radius[cell] as number, places.radius[place] ?? 0);
    join(sum, cell, tally, place);
  }
  const wide = (CELLS.at(level) as number) * 80;
  const marks: { readonly radius: number; readonly key: string; readonly text: string }[] = [];
  for (let cell = 0; cell < keys.length; cell++) {
    const [own, first] = [members[cell] as number, leading[cell] as number];
    if (own === 0) continue;
    const alone = own === 1;
    const name = places.name[first] as string;
    const [key, extent] = alone
      ? [places.keys.text(first), places.radius[first] ?? -1]
      : [keys[cell] as string, (radius[cell] as number) + wide];
    const middle = [(lons[cell] as number) / own, (lats[cell] as number) / own] as const;
    const head = alone ? (headsOf(look).texts[first] as string) : headOf(middle, { key, name, radius: extent });
    marks.push({ radius: extent, key, text: head + countsOf(sum, cell, own) });
  }
  return marks.sort((a, b) => b.radius - a.radius || (a.key < b.key ? -1 : 1)).map(({ text }) => text);
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
