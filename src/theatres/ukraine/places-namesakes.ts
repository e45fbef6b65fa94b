import type { Names, PlaceEntry, PlaceKind } from "../../core/model/theatre.ts";

/**
 * Places whose bare name means something else in most reports, with the reason. They are found only with
 * the noun of their kind before the name ("місто Азов", "посёлок Северный", "Stadt Asow").
 */
const NAMESAKES: Readonly<Record<string, readonly string[]>> = {
  "names and surnames of people, in one of their cases": [
    "volodymyr", "vladimir", "aleksandrov", "korolyov", "ivanovo", "ivanovo-brest", "yefremov", "frolovo", "kotelnikovo", "odintsovo", "borisov",
    "zverevo", "kirov", "yakovlevo-belgorod", "klimovo-bryansk", "kuybyshevo-rostov", "suvorove-odesa", "petrove-kirovohrad", "ilyich-krasnodar",
  ],
  "units, ships and weapons": ["azov", "avanhard-odesa"],
  "towns that reports name less often than their namesake at the front": [
    "karlivka-poltava", "yampil-vinnytsia", "kalynivka-vinnytsia", "dolyna", "novoukrainka", "zolochiv", "kamianka-cherkasy", "horodyshche-cherkasy",
    "krasne-lviv", "zarichne-rivne", "oleksandrivka-kirovohrad", "semenivka-poltava", "orlivka-odesa", "bilohiria-khmelnytskyi", "pishchanka-vinnytsia",
    "chornomorske-odesa", "vesyoloye-kursk", "alekseyevka", "pokrovskoye-rostov", "nikolskoye-belgorod",
    "mikhaylovka-volgograd", "marinovka-volgograd", "camenca-transnistria",
  ],
};

/** The same for places whose name is an adjective or a common word at the head of a Cyrillic sentence; in Latin letters it is a name. */
const COMMON_WORDS: readonly string[] = [
  "pivdenne-odesa", "zatyshshia-odesa", "slobidka-odesa", "proletarsky-belgorod", "oktyabrsky-belgorod", "maysky-belgorod", "severny-belgorod", "sereda-belgorod",
  "belaya-kursk", "korocha", "gluboky-rostov", "poltavskaya-krasnodar", "leningradskaya-krasnodar", "pavlovskaya-krasnodar", "volna-krasnodar", "bereza-brest",
  "tsel-minsk", "mayak-transnistria", "novyi-lyman", "rozlyv-donetsk",
];

/** Towns with a namesake of the same kind: only the region tells them apart. */
const WITH_REGION: Readonly<Record<string, Names>> = {
  "donetsk-rostov": { en: ["Donetsk, Rostov Oblast", "Donetsk in Rostov Oblast", "Donetsk in Rostov region"], de: ["Donezk in der Oblast Rostow", "Donezk im Gebiet Rostow"], uk: ["Донецьк Ростовської області"], ru: ["Донецк Ростовской области"] },
  "primorsk-leningrad": { en: ["Primorsk, Leningrad Oblast", "Primorsk in Leningrad Oblast", "Primorsk in Leningrad region"], de: ["Primorsk in der Oblast Leningrad", "Primorsk im Gebiet Leningrad"], uk: ["Приморськ Ленінградської області"], ru: ["Приморск Ленинградской области"] },
  "novomoskovsk-tula": { en: ["Novomoskovsk, Tula Oblast", "Novomoskovsk in Tula Oblast", "Novomoskovsk in Tula region"], de: ["Nowomoskowsk in der Oblast Tula", "Nowomoskowsk im Gebiet Tula"], uk: ["Новомосковськ Тульської області"], ru: ["Новомосковск Тульской области"] },
  "dzerzhinsk-nizhny": { en: ["Dzerzhinsk, Nizhny Novgorod Oblast", "Dzerzhinsk in Nizhny Novgorod region"], de: ["Dserschinsk in der Oblast Nischni Nowgorod", "Dserschinsk im Gebiet Nischni Nowgorod"], uk: ["Дзержинськ Нижегородської області"], ru: ["Дзержинск Нижегородской области"] },
  "zelenodolsk-tatarstan": { en: ["Zelenodolsk, Tatarstan", "Zelenodolsk in Tatarstan"], de: ["Selenodolsk in Tatarstan"], uk: ["Зеленодольськ у Татарстані"], ru: ["Зеленодольск в Татарстане"] },
};

const everywhere = new Set(Object.values(NAMESAKES).flat());
const cyrillic = new Set(COMMON_WORDS);

type Nouns = Readonly<Record<"en" | "de" | "uk" | "ru", readonly string[]>>;

const TOWN: Nouns = { en: ["city of", "town of"], de: ["Stadt"], uk: ["місто", "м."], ru: ["город", "г."] };
const SETTLEMENT: Nouns = { en: ["settlement of", "village of", "town of"], de: ["Siedlung", "Ortschaft"], uk: ["селище", "смт"], ru: ["посёлок", "пгт"] };
const VILLAGE: Nouns = { en: ["village of"], de: ["Dorf", "Ortschaft"], uk: ["село"], ru: ["село", "деревня"] };
const NOUNS: Partial<Record<PlaceKind, Nouns>> = { city: TOWN, town: TOWN, settlement: SETTLEMENT, village: VILLAGE };

function named(names: Names, nouns: Nouns, codes: ReadonlySet<string>): Names {
  const withNoun = (code: string, name: string): string[] => (nouns[code as keyof Nouns] ?? []).map((noun) => `${noun} ${name}`);
  return Object.fromEntries(Object.entries(names).map(([code, list]) => [code, codes.has(code) ? list.flatMap((name) => withNoun(code, name)) : list]));
}

const ALL: ReadonlySet<string> = new Set(["en", "de", "uk", "ru"]);
const CYRILLIC: ReadonlySet<string> = new Set(["uk", "ru"]);

/** The place as it stands, or with its region or the noun of its kind in all its names where the bare name misleads. */
export function tellApart(place: PlaceEntry): PlaceEntry {
  const regional = WITH_REGION[place.id];
  if (regional) return { ...place, names: regional };
  const nouns = NOUNS[place.kind];
  const codes = everywhere.has(place.id) ? ALL : cyrillic.has(place.id) ? CYRILLIC : null;
  if (!nouns || !codes) return place;
  return { ...place, names: named(place.names, nouns, codes), ...(place.former ? { former: named(place.former, nouns, codes) } : {}) };
}

/** Ids of all tables, for the test that none is stale. */
export const namesakes: readonly string[] = [...everywhere, ...cyrillic, ...Object.keys(WITH_REGION)];
