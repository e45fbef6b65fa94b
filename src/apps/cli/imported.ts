import type { PlaceEntry, Theatre } from "../../core/model/theatre.ts";

/** Places closer than this (km) with a name in common are the same. */
const SAME = 15;

/** The theatre with imported places added; where it has a place of that name there, its own entry wins. */
export function addPlaces(theatre: Theatre, imported: readonly PlaceEntry[]): Theatre {
  if (imported.length === 0) return theatre;
  const byName = new Map<string, PlaceEntry[]>();
  for (const place of theatre.places) {
    for (const name of namesOf(place)) byName.set(name, [...(byName.get(name) ?? []), place]);
  }
  const added = imported.filter(
    (place) =>
      !namesOf(place).some((name) =>
        byName.get(name)?.some((own) => isRegion(own) === isRegion(place) && isNear(own, place)),
      ),
  );
  return { ...theatre, places: [...theatre.places, ...added] };
}

const namesOf = (place: PlaceEntry): string[] =>
  [place.name, ...Object.values(place.names).flat(), ...Object.values(place.former ?? {}).flat()].map((name) =>
    name.toLowerCase(),
  );

/** A town does not stand for the district that bears its name. */
const isRegion = (place: PlaceEntry): boolean =>
  ["country", "oblast", "raion", "region", "sea", "river", "front", "border"].includes(place.kind);

/** On a plane: good enough for distances of some kilometres. */
function isNear(a: PlaceEntry, b: PlaceEntry): boolean {
  const dLat = (a.lat - b.lat) * 111;
  const dLon = (a.lon - b.lon) * 111 * Math.cos((a.lat * Math.PI) / 180);
  return Math.hypot(dLat, dLon) <= Math.max(SAME, a.radius);
}
