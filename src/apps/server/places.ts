import { z } from "zod";
import type { Ledger } from "../../io/ledger/index.ts";
import { FAMILY_SQL } from "./families.ts";
import { type FilterQuery, whereOf } from "./query.ts";
import type { PlaceCollection } from "./schemas.ts";

const row = z.object({
  key: z.string(),
  name: z.string(),
  lat: z.number().nullable(),
  lon: z.number().nullable(),
  radius: z.number().nullable(),
  claims: z.int(),
  publishers: z.int(),
  origins: z.int().nullable(),
  contradicted: z.boolean(),
  families: z.string(),
  merged: z.int(),
});

/** Where the claims that fit lie, as GeoJSON of at most `most` marks; a name without a known place has no geometry. */
export async function placesOf(ledger: Ledger, filter: FilterQuery, most: number): Promise<PlaceCollection> {
  const { sql, values } = whereOf(filter);
  const rows = (
    await ledger.all(
      `${PLACES(sql)} SELECT * FROM places ORDER BY radius DESC NULLS LAST, key LIMIT ${most + 1}`,
      values,
    )
  ).map((one) => row.parse(one));
  const shown = rows.length <= most ? rows : await merged(ledger, filter, most);
  const [none] = await ledger.all(
    `SELECT count(*)::INTEGER AS n FROM look.marks m WHERE m.place IS NULL AND ${sql}`,
    values,
  );
  return { type: "FeatureCollection", features: shown.map(featureOf), unplaced: Number(none?.n ?? 0) };
}

const PLACES = (sql: string): string => `WITH parts AS (
  SELECT m.place AS key, any_value(m.name) AS name, any_value(m.lat) AS lat, any_value(m.lon) AS lon, any_value(m.radius) AS radius, ${FAMILY_SQL} AS family,
    count(*)::INTEGER AS n, max(m.publishers)::INTEGER AS publishers, max(m.origins)::INTEGER AS origins, bool_or(m.contradicted) AS contradicted
  FROM look.marks m WHERE m.place IS NOT NULL AND ${sql} GROUP BY m.place, family),
places AS (SELECT key, any_value(name) AS name, any_value(lat) AS lat, any_value(lon) AS lon, any_value(radius) AS radius, sum(n)::INTEGER AS claims,
    max(publishers)::INTEGER AS publishers, max(origins)::INTEGER AS origins, bool_or(contradicted) AS contradicted, json_group_object(family, n)::VARCHAR AS families, 1 AS merged
  FROM parts GROUP BY key)`;

/** Places on a grid whose cells grow until there are few enough. The circle drawn holds all that was merged. */
async function merged(ledger: Ledger, filter: FilterQuery, most: number): Promise<z.infer<typeof row>[]> {
  const { sql, values } = whereOf(filter);
  for (let cell = 0.25; ; cell *= 2) {
    const rows = await ledger.all(
      `${PLACES(sql)} SELECT any_value('cell:' || round(lat / ${cell}) || ':' || round(lon / ${cell})) AS key, arg_max(name, claims) AS name, avg(lat) AS lat, avg(lon) AS lon,
        max(coalesce(radius, 0)) + ${cell * 80} AS radius, sum(claims)::INTEGER AS claims, max(publishers)::INTEGER AS publishers, max(origins)::INTEGER AS origins,
        bool_or(contradicted) AS contradicted, arg_max(families, claims) AS families, count(*)::INTEGER AS merged
       FROM places WHERE lat IS NOT NULL GROUP BY round(lat / ${cell}), round(lon / ${cell}) ORDER BY key LIMIT ${most + 1}`,
      values,
    );
    if (rows.length <= most) return rows.map((one) => row.parse(one));
  }
}

function featureOf({ lat, lon, families, ...rest }: z.infer<typeof row>): PlaceCollection["features"][number] {
  return {
    type: "Feature",
    geometry: lat === null || lon === null ? null : { type: "Point", coordinates: [lon, lat] },
    properties: { ...rest, families: z.record(z.string(), z.int()).parse(JSON.parse(families)) },
  };
}
