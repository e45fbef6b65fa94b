import type { ClaimPlace } from "../model/claim.ts";
import { kilometres } from "../model/distance.ts";
import { placeKey } from "../model/event.ts";
import type { PlaceEntry } from "../model/theatre.ts";

/**
 * The key of the area in which a place is compared: a station stands for its town. With `seat` a raion stands for the
 * town it is named after: what is told of a raion is most often told of its seat, too.
 */
export type AreaOf = (place: Pick<ClaimPlace, "id" | "name" | "lat" | "lon">, seat?: boolean) => string;

const SETTLEMENTS: ReadonlySet<string> = new Set(["city", "town", "settlement", "village"]);
const PARTS: ReadonlySet<string> = new Set(["district", "facility"]);

/**
 * Areas by a gazetteer: districts and facilities belong to the settlement they lie in. A function of
 * one place alone, so that a new report never moves the areas of others.
 */
export function compileAreas(entries: Iterable<PlaceEntry>): AreaOf {
  const byId = new Map<string, PlaceEntry>();
  for (const entry of entries) byId.set(entry.id, entry);
  const cells = cellsOf([...byId.values()].filter((entry) => SETTLEMENTS.has(entry.kind)));
  const parents = new Map<string, string>();
  for (const entry of byId.values()) {
    const parent = PARTS.has(entry.kind) ? settlementOf(entry, byId, cells) : undefined;
    if (parent) parents.set(entry.id, parent.id);
  }
  const seats = seatsIn([...byId.values()]);
  return (place, seat = false) => {
    const entry = place.id === undefined ? undefined : byId.get(place.id);
    if (entry && isMoved(place, entry))
      return `${entry.id}@${Math.round((place.lat ?? 0) * 10)},${Math.round((place.lon ?? 0) * 10)}`;
    const key = placeKey(place);
    return parents.get(key) ?? (seat ? seats.get(key) : undefined) ?? key;
  };
}

/** The seat of each raion: the settlement in its circle by whose name it is called. */
function seatsIn(entries: readonly PlaceEntry[]): ReadonlyMap<string, string> {
  const byName = Map.groupBy(
    entries.filter(({ kind }) => SETTLEMENTS.has(kind)),
    ({ name }) => name,
  );
  const seats = new Map<string, string>();
  for (const raion of entries.filter(({ kind }) => kind === "raion")) {
    const called = byName.get(raion.name.replace(/ [^ ]+$/, "")) ?? [];
    const inside = called.filter((one) => kilometres(one, raion) <= raion.radius);
    const [seat] = inside.sort((a, b) => (b.population ?? 0) - (a.population ?? 0) || (a.id < b.id ? -1 : 1));
    if (seat) seats.set(raion.id, seat.id);
  }
  return seats;
}

/** "20 km east of the town" is not in the town. */
const isMoved = (place: Parameters<AreaOf>[0], entry: PlaceEntry): boolean =>
  place.lat !== undefined &&
  place.lon !== undefined &&
  kilometres({ lat: place.lat, lon: place.lon }, entry) > Math.max(3, entry.radius);

type Cells = ReadonlyMap<string, readonly PlaceEntry[]>;

const cellKey = (lat: number, lon: number): string => `${lat},${lon}`;

/** Settlements by cells of a quarter degree. */
function cellsOf(entries: readonly PlaceEntry[]): Cells {
  const cells = new Map<string, PlaceEntry[]>();
  for (const entry of entries) {
    const key = cellKey(Math.floor(entry.lat * 4), Math.floor(entry.lon * 4));
    const cell = cells.get(key);
    if (cell) cell.push(entry);
    else cells.set(key, [entry]);
  }
  return cells;
}

/** The settlement that the gazetteer names as container, else the largest whose circle holds the centre. */
function settlementOf(entry: PlaceEntry, byId: ReadonlyMap<string, PlaceEntry>, cells: Cells): PlaceEntry | undefined {
  const container = entry.within === undefined ? undefined : byId.get(entry.within);
  if (container && SETTLEMENTS.has(container.kind)) return container;
  const around = neighbours(entry, cells).filter((one) => kilometres(one, entry) <= one.radius);
  return around.sort((a, b) => b.radius - a.radius || (a.id < b.id ? -1 : 1))[0];
}

function neighbours({ lat, lon }: PlaceEntry, cells: Cells): PlaceEntry[] {
  const found: PlaceEntry[] = [];
  for (let dLat = -1; dLat <= 1; dLat++)
    for (let dLon = -1; dLon <= 1; dLon++)
      found.push(...(cells.get(cellKey(Math.floor(lat * 4) + dLat, Math.floor(lon * 4) + dLon)) ?? []));
  return found;
}
