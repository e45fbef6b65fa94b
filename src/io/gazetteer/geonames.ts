import type { PlaceKind } from "../../core/model/theatre.ts";
import { coordinates, namesByScript } from "./names.ts";
import type { LineReader } from "./read.ts";

/** Feature codes (geonames.org/export/codes.html) that are taken, with the kind and extent (km) they stand for. */
const KINDS: Readonly<Record<string, readonly [PlaceKind, number]>> = {
  PPLC: ["city", 12],
  PPLA: ["city", 8],
  PPLA2: ["town", 5],
  PPLA3: ["town", 3],
  PPLA4: ["village", 2],
  PPL: ["village", 2],
  PPLX: ["district", 2],
  PPLL: ["village", 1],
  PPLF: ["village", 1],
  ADM1: ["oblast", 90],
  ADM2: ["raion", 30],
};

/** One line of a country dump: 19 columns, alternate names in the fourth, separated by commas. */
export const geonamesPlace: LineReader = (columns) => {
  if (columns.length !== 19) return { refused: `${columns.length} columns instead of 19` };
  const [id = "", name = "", ascii = "", alternates = "", lat = "", lon = "", , code = "", country = ""] = columns;
  const known = KINDS[code];
  if (!known) return "passed";
  const point = coordinates(lat, lon);
  if (!/^\d+$/.test(id) || name.trim() === "") return { refused: "no id or no name" };
  if (!point) return { refused: `"${lat}, ${lon}" is no place on the globe` };
  const population = Number(columns[14]);
  const [kind, least] = known;
  return {
    id: `geonames:${id}`,
    kind,
    name: name.trim(),
    ...point,
    radius: radiusFor(population, least),
    names: namesByScript([name, ascii, ...alternates.split(",")]),
    ...(population > 0 && { population: Math.min(population, 2 ** 31 - 1) }),
    ...(/^[A-Z]{2}$/.test(country) && { country }),
  };
};

/** Extent (km) of a settlement: never below what its class has, grown with the root of its people. */
const radiusFor = (population: number, least: number): number =>
  Math.max(least, Math.round(Math.sqrt(Math.max(0, population) / 2500 / Math.PI) * 10) / 10);
