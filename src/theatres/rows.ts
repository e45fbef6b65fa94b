import type { Names, PlaceEntry, PlaceKind } from "../core/model/theatre.ts";
import { ruToDe, ruToEn, ukToDe, ukToEn, ukToEnOld } from "./transliteration.ts";

/** What a row of a place table says beyond its Ukrainian and Russian name and position. */
export interface More {
  /** Needed where another place of the oblast has the same name. */
  readonly id?: string;
  /** Preferred English name, where it is not the transliteration. */
  readonly name?: string;
  /** Preferred German spellings, before the transliterated one. */
  readonly de?: readonly string[];
  /** Further spellings and names. */
  readonly en?: readonly string[];
  readonly uk?: readonly string[];
  readonly ru?: readonly string[];
  /** Former names as pairs of Ukrainian and Russian. */
  readonly former?: readonly (readonly [uk: string, ru: string])[];
  /** Kilometres; otherwise estimated from the population. */
  readonly radius?: number;
  readonly within?: string;
  readonly seat?: true;
}

/** A row: Ukrainian name, Russian name, latitude, longitude, rough population, more. */
export type Row = (uk: string, ru: string, lat: number, lon: number, population?: number, more?: More) => PlaceEntry;

const SMALLEST: Partial<Record<PlaceKind, number>> = { city: 4, town: 2.5, settlement: 2, village: 1.5 };
const unique = (names: readonly string[]): string[] => [...new Set(names)];

/** A name as an id: lower-case Latin letters, digits and hyphens. */
export function slug(name: string): string {
  return name.normalize("NFKD").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
}

const spelledOld = (uk: string): string[] => {
  const old = ukToEnOld(uk);
  return /yy$/.test(old) ? [old, old.slice(0, -1)] : [old];
};
const spelledRu = (ru: string): string[] => [ruToEn(ru), ruToEn(ru.replace(/ё/g, "е").replace(/Ё/g, "Е"))];
const germanX = (name: string): string[] => (/ks/.test(name) ? [name, name.replace(/ks/g, "x")] : [name]);

/** Names in four languages from a Ukrainian and a Russian one; `official` tells whose spelling Latin languages use. */
export function namesOf(uk: string, ru: string, more: More = {}, official: "uk" | "ru" = "uk"): Names {
  const own = official === "uk";
  const english = own ? [more.name ?? ukToEn(uk), ukToEn(uk), ...spelledOld(uk), ...spelledRu(ru)] : [more.name ?? ruToEn(ru), ...spelledRu(ru)];
  const german = own ? [...germanX(ukToDe(uk)), ruToDe(ru)] : [ruToDe(ru)];
  return {
    en: unique([...english, ...(more.en ?? [])]),
    de: unique([...(more.de ?? []), ...german]),
    uk: unique([uk, ...(more.uk ?? [])]),
    ru: unique([ru, ...(more.ru ?? [])]),
  };
}

function formerNames(pairs: readonly (readonly [string, string])[]): Names {
  const all = pairs.map(([uk, ru]) => namesOf(uk, ru));
  return Object.fromEntries(["en", "de", "uk", "ru"].map((code) => [code, unique(all.flatMap((names) => names[code] ?? []))]));
}

/** Kilometres that hold most of a settlement of so many people. */
export function extent(kind: PlaceKind, population: number | undefined): number {
  const byPeople = 0.42 * Math.sqrt((population ?? 0) / 1000);
  return Math.max(SMALLEST[kind] ?? 2, Math.round(byPeople * 10) / 10);
}

/** Where the rows of a table lie and whose spelling is official there. */
export interface Home {
  readonly within: string;
  readonly country: string;
  readonly official?: "uk" | "ru";
  /** Ending of the ids of villages and settlements, whose names repeat from oblast to oblast. */
  readonly suffix: string;
}

/** The row functions of one oblast. Ids: the English name; of settlements and villages with the oblast behind it. */
export function rowsOf(home: Home): Record<"city" | "town" | "settlement" | "village" | "district" | "facility", Row> {
  const row = (kind: PlaceKind): Row => (uk, ru, lat, lon, population, more = {}) => {
    const names = namesOf(uk, ru, more, home.official);
    const name = names.en?.[0] ?? uk;
    const plain = kind === "city" || kind === "town" || kind === "facility";
    return {
      id: more.id ?? (plain ? slug(name) : `${slug(name)}-${home.suffix}`),
      kind, name, lat, lon,
      radius: more.radius ?? extent(kind, population),
      ...(population ? { population } : {}),
      names,
      ...(more.former ? { former: formerNames(more.former) } : {}),
      within: more.within ?? home.within,
      country: home.country,
      ...(more.seat ? { seat: true } : {}),
    };
  };
  return { city: row("city"), town: row("town"), settlement: row("settlement"), village: row("village"), district: row("district"), facility: row("facility") };
}

/** The rows of a Ukrainian oblast, by the slug of its seat: `ukrainian("donetsk")`. */
export function ukrainian(seat: string, within = `${seat}-oblast`): ReturnType<typeof rowsOf> {
  return rowsOf({ within, country: "UA", suffix: seat });
}

/** A raion by its seat; the adjectives are the masculine ones ("Бахмутський", "Бахмутский"). */
export function raion(seatUk: string, uk: string, ru: string, lat: number, lon: number, radius: number, within: string, former: readonly (readonly [string, string])[] = []): PlaceEntry {
  const en = ukToEn(seatUk);
  const seats = [...germanX(ukToDe(seatUk))];
  return {
    id: `${slug(en)}-raion`, kind: "raion", name: `${en} Raion`, lat, lon, radius, within, country: "UA",
    names: {
      en: [`${en} Raion`, `${en} district`],
      de: seats.flatMap((seat) => [`Rajon ${seat}`, `Bezirk ${seat}`, `Kreis ${seat}`]),
      uk: [`${uk} район`], ru: [`${ru} район`],
    },
    ...(former.length > 0 ? { former: { uk: former.map(([name]) => `${name} район`), ru: former.map(([, name]) => `${name} район`) } } : {}),
  };
}

/** Seat of an oblast in four languages, everyday names of the oblast, and its centre. */
export interface OblastRow {
  readonly seat: { readonly en: readonly string[]; readonly de: readonly string[] };
  readonly uk: string;
  readonly ru: string;
  readonly everyday?: { readonly uk?: readonly string[]; readonly ru?: readonly string[]; readonly en?: readonly string[]; readonly de?: readonly string[] };
  readonly at: readonly [lat: number, lon: number, radius: number];
  readonly population?: number;
  readonly country?: string;
}

/** "Николаевская областная администрация" is of the oblast, not of a town whose adjective is the same. */
const AUTHORITIES: readonly string[] = ["областная администрация", "областная военная администрация", "областная государственная администрация"];

/** An oblast; `uk` and `ru` are the feminine adjectives ("Донецька", "Донецкая"). */
export function oblast(row: OblastRow): PlaceEntry {
  const [lat, lon, radius] = row.at;
  const first = row.seat.en[0] ?? row.uk;
  return {
    id: `${slug(first)}-oblast`, kind: "oblast", name: `${first} Oblast`, lat, lon, radius,
    ...(row.population ? { population: row.population } : {}),
    names: {
      en: [...row.seat.en.flatMap((s) => [`${s} Oblast`, `${s} region`, `${s} province`]), ...(row.everyday?.en ?? [])],
      de: [...row.seat.de.flatMap((s) => [`Oblast ${s}`, `Gebiet ${s}`, `Region ${s}`, `${s}-Oblast`, `Provinz ${s}`]), ...(row.everyday?.de ?? [])],
      uk: [`${row.uk} область`, `${row.uk} обл.`, ...(row.everyday?.uk ?? [])],
      ru: [`${row.ru} область`, `${row.ru} обл.`, ...AUTHORITIES.map((office) => `${row.ru} ${office}`), ...(row.everyday?.ru ?? [])],
    },
    within: (row.country ?? "UA").toLowerCase(),
    country: row.country ?? "UA",
  };
}
