import { compileAreas } from "../../core/link/index.ts";
import type { PlaceEntry } from "../../core/model/theatre.ts";
import { importedPlaces, type Ledger, namedPlaces } from "../../io/ledger/index.ts";
import { theatre } from "../../theatres/index.ts";
import { EXIT, UserError } from "./exit.ts";

/** A place that the ledger has claims of. */
export interface FoundPlace {
  /** Area under which its claims are linked. */
  readonly area: string;
  /** Of a raion the area of its seat, where occurrences in it are linked, too. */
  readonly seat: string;
  readonly name: string;
  readonly entry: PlaceEntry | null;
  readonly claims: number;
}

/**
 * Places that a name can mean, in any spelling or language that the gazetteer or the reports have, most
 * claims first.
 */
export async function findPlaces(ledger: Ledger, name: string): Promise<FoundPlace[]> {
  const entries = [...theatre.places, ...(await importedPlaces(ledger))];
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const wanted = key(name);
  const ids = new Set(
    entries
      .filter((entry) => entry.id === name || namesOf(entry).some((one) => key(one) === wanted))
      .map(({ id }) => id),
  );
  const areaOf = compileAreas(entries);
  const found = new Map<string, FoundPlace>();
  for (const row of await namedPlaces(ledger)) {
    if (!(row.id !== null ? ids.has(row.id) : false) && key(row.text) !== wanted && key(row.name) !== wanted) continue;
    const place = {
      text: row.text,
      name: row.name,
      start: 0,
      end: 0,
      basis: "stated" as const,
      ...(row.id !== null && { id: row.id }),
    };
    const area = areaOf(place);
    const before = found.get(area);
    const entry = byId.get(area) ?? (row.id === null ? null : (byId.get(row.id) ?? null));
    found.set(area, {
      area,
      seat: areaOf(place, true),
      name: entry?.name ?? row.name,
      entry,
      claims: (before?.claims ?? 0) + row.claims,
    });
  }
  if (found.size === 0)
    throw new UserError(
      `the ledger has no claims of a place called "${name}"`,
      ids.size > 0 ? "add reports that name it." : "check the spelling, or import a gazetteer that has it.",
      EXIT.unknown,
    );
  return [...found.values()].sort((a, b) => b.claims - a.claims || (a.area < b.area ? -1 : 1));
}

const key = (name: string): string => name.normalize("NFKC").toLowerCase().replace(/[’ʼ`]/g, "'").trim();

const namesOf = (entry: PlaceEntry): string[] => [
  entry.name,
  ...Object.values(entry.names).flat(),
  ...Object.values(entry.former ?? {}).flat(),
];
