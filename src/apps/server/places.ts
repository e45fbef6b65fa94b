import { FAMILIES, FAMILY_OF } from "./families.ts";
import { chosenBy } from "./look/choose.ts";
import { FLAG, type Look } from "./look/columns.ts";
import type { FilterQuery } from "./query.ts";
import type { PlaceCollection } from "./schemas.ts";

const NAMES = Object.keys(FAMILIES);

/** One mark: a place, or places near each other drawn as one. */
interface Spot {
  readonly key: string;
  readonly name: string;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly radius: number | null;
  readonly claims: number;
  readonly publishers: number;
  readonly origins: number | null;
  readonly contradicted: boolean;
  readonly families: Int32Array;
  readonly merged: number;
}

/** Where the claims that fit lie, as GeoJSON of at most `most` marks; a name without a known place has no geometry. */
export function placesOf(look: Look, filter: FilterQuery, most: number): PlaceCollection {
  const { spots, unplaced } = spotsOf(look, filter);
  const shown = spots.length <= most ? spots : merged(spots, most);
  shown.sort((a, b) => (b.radius ?? -1) - (a.radius ?? -1) || (a.key < b.key ? -1 : 1));
  return { type: "FeatureCollection", features: shown.map(featureOf), unplaced };
}

/** Every place with what is claimed there; a claim counts once for each place it names. */
function spotsOf(look: Look, filter: FilterQuery): { readonly spots: Spot[]; readonly unplaced: number } {
  const { claims, mentions, places } = look;
  const chosen = chosenBy(look, filter);
  const size = places.keys.texts.length;
  const families = new Int32Array(size * NAMES.length);
  const counts = new Int32Array(size);
  const publishers = new Int32Array(size);
  const origins = new Int32Array(size).fill(-1);
  const contradicted = new Uint8Array(size);
  const last = new Int32Array(size).fill(-1);
  const { data } = claims.mentions;
  let unplaced = 0;
  for (let claim = 0; claim < chosen.length; claim++) {
    if (!chosen[claim]) continue;
    const [begin, end] = [claims.mentions.begin(claim), claims.mentions.end(claim)];
    if (begin === end) unplaced++;
    for (let at = begin; at < end; at++) {
      const place = mentions.place.at(data[at] as number);
      if (last[place] === claim) continue;
      last[place] = claim;
      counts[place] = (counts[place] as number) + 1;
      const family = place * NAMES.length + (FAMILY_OF[claims.kind.at(claim)] as number);
      families[family] = (families[family] as number) + 1;
      publishers[place] = Math.max(publishers[place] as number, claims.publishers.at(claim));
      origins[place] = Math.max(origins[place] as number, claims.origins.at(claim));
      if (claims.flags.at(claim) & FLAG.contradicted) contradicted[place] = 1;
    }
  }
  const spots: Spot[] = [];
  for (let place = 0; place < size; place++) {
    if (counts[place] === 0) continue;
    const known = origins[place] as number;
    spots.push({
      key: places.keys.text(place),
      name: places.name[place] as string,
      lat: places.lat[place] as number | null,
      lon: places.lon[place] as number | null,
      radius: places.radius[place] as number | null,
      claims: counts[place] as number,
      publishers: publishers[place] as number,
      origins: known < 0 ? null : known,
      contradicted: contradicted[place] === 1,
      families: families.subarray(place * NAMES.length, (place + 1) * NAMES.length),
      merged: 1,
    });
  }
  return { spots, unplaced };
}

/** Places on a grid whose cells grow until there are few enough. The circle drawn holds all that was merged. */
function merged(spots: readonly Spot[], most: number): Spot[] {
  const placed = spots.filter(({ lat, lon }) => lat !== null && lon !== null);
  for (let cell = 0.25; ; cell *= 2) {
    const cells = Map.groupBy(
      placed,
      ({ lat, lon }) => `cell:${Math.round((lat as number) / cell)}:${Math.round((lon as number) / cell)}`,
    );
    if (cells.size <= most) return [...cells].map(([key, group]) => together(key, group, cell));
  }
}

function together(key: string, group: readonly Spot[], cell: number): Spot {
  const [first] = group as readonly [Spot, ...Spot[]];
  if (group.length === 1) return first;
  const leading = group.reduce((best, one) => (one.claims > best.claims ? one : best));
  const mean = (of: (spot: Spot) => number | null): number =>
    group.reduce((sum, one) => sum + (of(one) ?? 0), 0) / group.length;
  const largest = (of: (spot: Spot) => number | null): number => Math.max(...group.map((one) => of(one) ?? -1));
  const origins = largest((one) => one.origins);
  return {
    key,
    name: leading.name,
    lat: mean((one) => one.lat),
    lon: mean((one) => one.lon),
    radius:
      Math.max(
        0,
        largest((one) => one.radius),
      ) +
      cell * 80,
    claims: group.reduce((sum, one) => sum + one.claims, 0),
    publishers: largest((one) => one.publishers),
    origins: origins < 0 ? null : origins,
    contradicted: group.some((one) => one.contradicted),
    families: leading.families.map((_, at) => group.reduce((sum, one) => sum + (one.families[at] as number), 0)),
    merged: group.length,
  };
}

function featureOf({ lat, lon, families, ...rest }: Spot): PlaceCollection["features"][number] {
  return {
    type: "Feature",
    geometry: lat === null || lon === null ? null : { type: "Point", coordinates: [lon, lat] },
    properties: {
      ...rest,
      families: Object.fromEntries(
        NAMES.map((name, at) => [name, families[at] as number] as const).filter(([, n]) => n > 0),
      ),
    },
  };
}
