import type { PlaceEntry } from "../../core/model/theatre.ts";
import { coordinates } from "./names.ts";

/** Where the columns of a table stand. */
export interface Header {
  readonly id: { readonly at: number; readonly scheme: string } | null;
  readonly name: number | null;
  readonly lat: number;
  readonly lon: number;
  readonly population: number | null;
  readonly radius: number | null;
  readonly country: number | null;
  /** Columns of names by language code. */
  readonly languages: readonly (readonly [string, number])[];
}

/** Reads a header: `lat` and `lon`, names in `name` or in columns called by language; `id` or `..._id`. Null where it is none. */
export function tableReader(columns: readonly string[]): Header | null {
  const names = columns.map((column) => column.trim().toLowerCase());
  const at = (...wanted: string[]): number | null => {
    const found = names.findIndex((name) => wanted.includes(name));
    return found < 0 ? null : found;
  };
  const lat = at("lat", "latitude");
  const lon = at("lon", "lng", "longitude");
  const languages = names.flatMap((name, i) => (/^[a-z]{2}$/.test(name) && name !== "id" ? [[name, i] as const] : []));
  const name = at("name");
  if (lat === null || lon === null || (name === null && languages.length === 0)) return null;
  const id = names.findIndex((one) => /(^|_)id$/.test(one));
  const scheme = id < 0 ? "" : (names[id] ?? "").replace(/_?id$/, "") || "import";
  return {
    id: id < 0 ? null : { at: id, scheme },
    name,
    lat,
    lon,
    population: at("population"),
    radius: at("radius"),
    country: at("country"),
    languages,
  };
}

/** One line of such a table. Several names of one language stand with "|" between them. Nothing tells its size, so it ranks as a village. */
export function tablePlace(columns: readonly string[], header: Header): PlaceEntry | { readonly refused: string } {
  const cell = (at: number | null): string => (at === null ? "" : (columns[at] ?? "").trim());
  const point = coordinates(cell(header.lat), cell(header.lon));
  if (!point) return { refused: `"${cell(header.lat)}, ${cell(header.lon)}" is no place on the globe` };
  const names = Object.fromEntries(
    header.languages
      .map(([language, at]) => [language, variants(cell(at))])
      .filter(([, found]) => (found?.length ?? 0) > 0),
  ) as Record<string, string[]>;
  const name = english(names.en) ?? (cell(header.name) || Object.values(names)[0]?.[0]);
  if (!name) return { refused: "no name" };
  const population = Number(cell(header.population));
  const radius = Number(cell(header.radius));
  return {
    id:
      header.id && cell(header.id.at)
        ? `${header.id.scheme}:${cell(header.id.at)}`
        : `import:${name}@${point.lat},${point.lon}`,
    kind: "village",
    name,
    ...point,
    radius: radius > 0 ? radius : 2,
    names: Object.keys(names).length > 0 ? names : { en: [name] },
    ...(population > 0 && { population }),
    ...(/^[A-Z]{2}$/.test(cell(header.country)) && { country: cell(header.country) }),
  };
}

/** The English name, rather one without the apostrophes of scholarly transliteration. */
const english = (names: readonly string[] | undefined): string | undefined =>
  names?.find((name) => !/['’ʹ]/.test(name)) ?? names?.[0];

const variants = (cell: string): string[] => [
  ...new Set(
    cell
      .split("|")
      .map((name) => name.trim())
      .filter(Boolean),
  ),
];
