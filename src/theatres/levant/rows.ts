import type { Names, PlaceEntry, PlaceKind } from "../../core/model/theatre.ts";
import { extent, slug } from "../rows.ts";
import { ruToDe } from "../transliteration.ts";

type OneOrMore = string | readonly string[];

/** What a row says beyond its English and Russian name and position. */
export interface More {
  /** The id without its prefix, where another place of the region has the same name. */
  readonly id?: string;
  /** Id of the entry of `world` that this row refines. */
  readonly refines?: string;
  /** German newspaper spellings, before the transliterated one. */
  readonly de?: readonly string[];
  /** Ukrainian names, instead of the ones derived from Russian. */
  readonly uk?: readonly string[];
  /** Former names. */
  readonly former?: Names;
  /** Kilometres; otherwise estimated from the population. */
  readonly radius?: number;
  readonly within?: string;
  /** True for names whose spelling variants by rule would be common words. */
  readonly exact?: boolean;
}

/** English spellings, Russian names, latitude, longitude, population in thousands, more. */
type Row = (en: OneOrMore, ru: OneOrMore, lat: number, lon: number, thousands?: number, more?: More) => PlaceEntry;

const PREFIX = "levant-";
const list = (names: OneOrMore): readonly string[] => (typeof names === "string" ? [names] : names);
const unique = (names: readonly string[]): string[] => [...new Set(names)];

const ARTICLE = /^(?:al|ar|as|ash|ad|an|at|az|el|er|es|esh|et|ez)[- ](?=\p{Lu})/iu;
const SHORTEST_WITHOUT_ARTICLE = 4;

function withArticle(name: string): string[] {
  const article = ARTICLE.exec(name)?.[0];
  if (!article) return [name];
  const rest = name.slice(article.length);
  const own = article.slice(0, -1);
  const joined = [own, "Al", "El"].flatMap((word) => [`${word}-${rest}`, `${word} ${rest}`]);
  return [name, ...joined, ...(rest.length >= SHORTEST_WITHOUT_ARTICLE ? [rest] : [])];
}

const withHyphens = (name: string): string[] =>
  / /.test(name) ? [name, name.replace(/ /g, "-")] : [name, ...(name.includes("-") ? [name.replace(/-/g, " ")] : [])];
const withFinalH = (name: string): string[] =>
  /[bcdfghjklmnpqrstvwxyz]ah$/.test(name) ? [name, name.slice(0, -1)] : /[b-df-hj-np-tv-z]a$/.test(name) && name.length > 4 ? [name, `${name}h`] : [name];
const withoutMarks = (name: string): string[] => [name, name.replace(/'/g, "")];

/** The ways in which newspapers write an Arabic name: article or none, hyphen or space, -a or -ah. */
export function spellings(name: string): string[] {
  let all = [name];
  for (const vary of [withArticle, withHyphens, withFinalH, withoutMarks]) all = unique(all.flatMap(vary));
  return all;
}

const NINE = /(?<=[дтзсцжшчр])и(?=[бвгджзклмнпрстфхцчшщ])/giu;

/** Ukrainian spellings of a foreign name from the Russian one: with and without the "rule of nine". */
export function ruToUk(ru: string): string[] {
  const base = ru
    .replace(/йе/g, "є").replace(/Йе/g, "Є").replace(/ё/g, "йо").replace(/э/g, "е").replace(/Э/g, "Е").replace(/ъ/g, "'");
  const rest = (name: string): string =>
    name.replace(/(?<=[аеиоуяюєі])и/g, "ї").replace(/и/g, "і").replace(/И/g, "І").replace(/ы/g, "и").replace(/Ы/g, "И");
  return unique([rest(base.replace(NINE, "ы")), rest(base)]);
}

const withSpaces = (name: string): string[] => (name.includes("-") ? [name, name.replace(/-/g, " ")] : [name]);

/** Names in four languages. Where the Ukrainian name is given, the Russian one is a translation and tells no German spelling. */
function namesOf(en: readonly string[], ru: readonly string[], more: More): Names {
  const english = more.exact ? en : en.flatMap(spellings);
  const derived = more.uk ? [] : ru;
  return {
    en: unique(english),
    de: unique([...(more.de ?? []), ...english, ...derived.map(ruToDe)]),
    uk: unique([...(more.uk ?? []), ...derived.flatMap(ruToUk)]),
    ru: unique(ru.flatMap(withSpaces)),
  };
}

const KINDS = ["city", "town", "settlement", "village", "district", "facility", "region", "river", "sea", "border"] as const satisfies readonly PlaceKind[];
type RowKind = (typeof KINDS)[number];
const EXTENT: Partial<Record<RowKind, number>> = { facility: 3, district: 1.5, region: 40, river: 100, sea: 300, border: 60 };

/** The row functions of one province. */
export function home(country: string, within: string): Readonly<Record<RowKind, Row>> {
  const row = (kind: RowKind): Row => (en, ru, lat, lon, thousands, more = {}) => {
    const english = list(en);
    const name = english[0] ?? "";
    const population = thousands === undefined ? undefined : Math.round(thousands * 1000);
    return {
      id: more.refines ?? PREFIX + (more.id ?? slug(name)),
      kind, name, lat, lon,
      radius: more.radius ?? EXTENT[kind] ?? extent(kind, population),
      ...(population ? { population } : {}),
      names: namesOf(english, list(ru), more),
      ...(more.former ? { former: more.former } : {}),
      within: more.within ?? within,
      ...(country ? { country } : {}),
    };
  };
  return Object.fromEntries(KINDS.map((kind) => [kind, row(kind)])) as Record<RowKind, Row>;
}

/** What a province row says beyond names and position. */
interface ProvinceMore {
  /** No town has its name, so that the bare name means the province. */
  readonly bare?: boolean;
  readonly de?: readonly string[];
  readonly uk?: readonly string[];
  /** Further names that need no word for "province" ("Rif Dimashq"). */
  readonly also?: Names;
}

/** Id of the province of this English name, for `home`. */
export const provinceId = (name: string): string => `${PREFIX}${slug(name)}-province`;

/** The provinces (governorates, districts of the first level) of a country: radius in kilometres, population in thousands. */
export function provincesOf(country: string) {
  return (en: OneOrMore, ru: OneOrMore, lat: number, lon: number, radius: number, thousands: number, more: ProvinceMore = {}): PlaceEntry => {
    const english = list(en);
    const name = english[0] ?? "";
    const forms = unique(english.flatMap(spellings));
    const german = unique([...(more.de ?? []), ...forms, ...list(ru).map(ruToDe)]);
    const ukrainian = unique([...(more.uk ?? []), ...list(ru).flatMap(ruToUk)]);
    const bare = (names: readonly string[]): readonly string[] => (more.bare ? names : []);
    return {
      id: provinceId(name), kind: "oblast", name: `${name} Province`, lat, lon, radius, population: thousands * 1000,
      names: {
        en: unique([...forms.flatMap((form) => [`${form} Province`, `${form} Governorate`]), ...bare(forms), ...(more.also?.en ?? [])]),
        de: unique([...german.flatMap((form) => [`Provinz ${form}`, `Gouvernement ${form}`, `Region ${form}`, `${form}-Provinz`]), ...bare(german), ...(more.also?.de ?? [])]),
        uk: unique([...ukrainian.map((form) => `Провінція ${form}`), ...bare(ukrainian), ...(more.also?.uk ?? [])]),
        ru: unique([...list(ru).map((form) => `Провинция ${form}`), ...bare(list(ru)), ...(more.also?.ru ?? [])]),
      },
      within: country.toLowerCase(), country,
    };
  };
}
