import type { Names, PartyEntry, PlaceEntry, Theatre } from "../../core/model/theatre.ts";
import { slug } from "../rows.ts";
import { cities } from "./cities.ts";
import { COUNTRY_ROWS, type CountryRow } from "./countries-table.ts";
import { countryNames } from "./country-names.ts";
import { DEMONYMS } from "./demonyms.ts";
import { persons } from "./persons.ts";
import { sources } from "./sources.ts";

const LANGUAGES = ["en", "de", "uk", "ru"] as const;

/** Further names of states, and full ones for those whose short name is a common word ("Того", "Малі", "Чад"). */
const EXTRA: Readonly<Record<string, Names>> = {
  US: { en: ["America", "the States"], de: ["Amerika", "US-Amerika"], uk: ["Америка", "Сполучені Штати Америки"], ru: ["Америка", "Соединённые Штаты Америки"] },
  GB: { en: ["Britain", "England"], de: ["England", "Britannien"], uk: ["Британія", "Англія", "Сполучене Королівство"], ru: ["Британия", "Англия", "Соединённое Королевство"] },
  DE: { de: ["Bundesrepublik", "BRD"], uk: ["ФРН"], ru: ["ФРГ"] },
  BY: { en: ["Belorussia", "Byelorussia"], de: ["Weißrussland"], uk: ["РБ"], ru: ["Белоруссия"] },
  MD: { en: ["Moldova"], de: ["Moldau", "Moldova"], uk: ["Молдавія"], ru: [] },
  CN: { en: ["PRC"], uk: ["КНР"], ru: ["КНР"], de: ["Volksrepublik China"] },
  KP: { en: ["DPRK"], uk: ["КНДР"], ru: ["Северная Корея"] },
  KR: { de: ["Südkorea"], uk: ["Південна Корея"], ru: ["Южная Корея"] },
  CZ: { uk: ["Чеська Республіка"], ru: ["Чешская Республика"] },
  NL: { en: ["Holland"], de: ["Holland"], uk: ["Голландія"], ru: ["Голландия"] },
  RU: { uk: ["Російська Федерація", "РФ"], ru: ["РФ"] },
  AE: { en: ["UAE", "Emirates"], de: ["VAE", "Emirate"], uk: ["ОАЕ", "Емірати"], ru: ["ОАЭ", "Эмираты"] },
  IR: { en: ["Iran"], de: ["Iran"], uk: ["Іран"], ru: ["Иран"] },
  SY: { en: ["Syria"], de: ["Syrien"], uk: ["Сирія"], ru: ["Сирия"] },
  PS: { en: ["Palestinian territories"], de: ["Palästina", "Palästinensergebiete"], uk: [], ru: ["Палестина"] },
  ML: { uk: ["Республіка Малі"], ru: ["Республика Мали"] },
  TG: { uk: ["Республіка Того"], ru: ["Республика Того"] },
  TD: { uk: ["Республіка Чад"], ru: ["Республика Чад"] },
};
const COMMON_WORDS = new Set(["Малі", "Мали", "Того", "Чад"]);

function namesOf(code: string): Names {
  const plain = (name: string): boolean => !/[(),]| [–-] |&/.test(name) && !COMMON_WORDS.has(name);
  return Object.fromEntries(LANGUAGES.map((language) => [language, [...new Set([
    ...(countryNames[code]?.[language] ?? []).filter(plain), ...(EXTRA[code]?.[language] ?? [])])]]));
}

function country([code, lat, lon, radius, [seat]]: CountryRow): PlaceEntry {
  const names = namesOf(code);
  const name = names.en?.[0] ?? code;
  return { id: code.toLowerCase(), kind: "country", name, lat, lon, radius, names, country: code, capital: slug(seat) };
}

function capital([code, , , , [en, de, uk, ru], lat, lon, thousands]: CountryRow): PlaceEntry {
  return {
    id: slug(en), kind: "city", name: en, lat, lon, radius: Math.max(2, Math.round(0.3 * Math.sqrt(thousands))), population: thousands * 1000,
    names: { en: [en], de: [de], uk: [uk], ru: [ru] }, within: code.toLowerCase(), country: code, seat: true,
  };
}

/** Stems of a Cyrillic name, word by word: "Саудівська Аравія" -> "саудівськ* араві*". */
function cyrillicStem(name: string): string {
  if (name === name.toUpperCase()) return name.toLowerCase();
  return name.toLowerCase().split(" ").map((word) => {
    const stem = word.replace(/(ая|ий|ые|ый|ь|[аеиіїоыяєй])$/, "");
    return stem.length >= 3 && !/[ую]$/.test(stem) ? `${stem}*` : word;
  }).join(" ");
}

function nounsOf(code: string, language: (typeof LANGUAGES)[number], people: string): string[] {
  const names = namesOf(code)[language] ?? [];
  const patterns = names.map((name) => (language === "uk" || language === "ru" ? cyrillicStem(name) : name.toLowerCase()));
  const genitives = language === "de" ? patterns.filter((name) => !/[sz]$| /.test(name)).map((name) => `${name}s`) : [];
  return [...new Set([...patterns, ...genitives, ...people.split(" ").filter(Boolean)])];
}

/** A state as a party. "south korean" is one pattern of two words: cells of English keep such pairs together. */
function party(code: string): PartyEntry | null {
  const words = DEMONYMS[code];
  if (!words) return null;
  const name = namesOf(code).en?.[0] ?? code;
  const pairs = (cell: string): string => cell.replace(/(north|south|new) (\w+)/g, "$1_$2");
  const split = (cell: string): string[] => pairs(cell).split(" ").filter(Boolean).map((word) => word.replace("_", " "));
  return {
    id: `state-${code.toLowerCase()}`, side: code, name, kind: "state",
    nouns: Object.fromEntries(LANGUAGES.map((language) => [language, [...nounsOf(code, language, ""), ...split(words[language][0])]])),
    adjectives: Object.fromEntries(LANGUAGES.map((language) => [language, split(words[language][1])])),
  };
}

const isParty = (entry: PartyEntry | null): entry is PartyEntry => entry !== null;

/** What every theatre needs: states, capitals, great cities, nationality words, world leaders and world media. */
export const world: Theatre = {
  id: "world",
  name: "World",
  bounds: [-180, -90, 180, 90],
  languages: ["en"],
  places: [...COUNTRY_ROWS.map(country), ...COUNTRY_ROWS.map(capital), ...cities],
  parties: Object.keys(DEMONYMS).map(party).filter(isParty),
  persons,
  equipment: [],
  sources,
  decoys: [],
};
