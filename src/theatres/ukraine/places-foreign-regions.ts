import type { PlaceEntry } from "../../core/model/theatre.ts";
import { oblast } from "../rows.ts";

type At = readonly [lat: number, lon: number, radius: number];

/** A Russian oblast: seat in English and German, feminine adjectives in Ukrainian and Russian. */
function russianOblast(en: string, de: string, uk: string, ru: string, at: At, everyday: { uk?: readonly string[]; ru?: readonly string[] } = {}): PlaceEntry {
  return oblast({ seat: { en: [en], de: [de] }, uk, ru, everyday, at, country: "RU" });
}

/** A krai, republic or everyday region; all names are given in full. */
function region(id: string, name: string, at: At, en: readonly string[], de: readonly string[], uk: readonly string[], ru: readonly string[], kind: "oblast" | "region" = "oblast"): PlaceEntry {
  const [lat, lon, radius] = at;
  return { id, kind, name, lat, lon, radius, names: { en: [name, ...en], de, uk, ru }, within: "ru", country: "RU" };
}

const OBLASTS: readonly PlaceEntry[] = [
  russianOblast("Belgorod", "Belgorod", "Бєлгородська", "Белгородская", [50.75, 37.5, 110], { uk: ["Бєлгородщина", "Білгородська область"], ru: ["Белгородчина", "Белгородщина"] }),
  russianOblast("Kursk", "Kursk", "Курська", "Курская", [51.75, 36.2, 120], { uk: ["Курщина"], ru: ["Курщина"] }),
  russianOblast("Bryansk", "Brjansk", "Брянська", "Брянская", [53.0, 33.4, 120], { uk: ["Брянщина"], ru: ["Брянщина"] }),
  russianOblast("Voronezh", "Woronesch", "Воронезька", "Воронежская", [51.0, 40.2, 150], { uk: ["Воронежчина"] }),
  russianOblast("Rostov", "Rostow", "Ростовська", "Ростовская", [47.9, 41.2, 190], { uk: ["Ростовщина"] }),
  russianOblast("Oryol", "Orjol", "Орловська", "Орловская", [52.8, 36.4, 95], { uk: ["Орловщина"], ru: ["Орловщина"] }),
  russianOblast("Lipetsk", "Lipezk", "Липецька", "Липецкая", [52.7, 39.2, 95]),
  russianOblast("Tambov", "Tambow", "Тамбовська", "Тамбовская", [52.7, 41.6, 110], { ru: ["Тамбовщина"] }),
  russianOblast("Kaluga", "Kaluga", "Калузька", "Калужская", [54.4, 35.4, 115]),
  russianOblast("Tula", "Tula", "Тульська", "Тульская", [53.9, 37.6, 100]),
  russianOblast("Smolensk", "Smolensk", "Смоленська", "Смоленская", [55.0, 33.0, 140], { uk: ["Смоленщина"], ru: ["Смоленщина"] }),
  russianOblast("Moscow", "Moskau", "Московська", "Московская", [55.6, 37.9, 120], { uk: ["Підмосков'я"], ru: ["Подмосковье"] }),
  russianOblast("Ryazan", "Rjasan", "Рязанська", "Рязанская", [54.4, 40.6, 130]),
  russianOblast("Tver", "Twer", "Тверська", "Тверская", [57.1, 34.5, 190]),
  russianOblast("Yaroslavl", "Jaroslawl", "Ярославська", "Ярославская", [57.9, 38.9, 120]),
  russianOblast("Kostroma", "Kostroma", "Костромська", "Костромская", [58.5, 43.7, 200]),
  russianOblast("Ivanovo", "Iwanowo", "Іванівська", "Ивановская", [57.0, 41.5, 100], { uk: ["Івановська область"] }),
  russianOblast("Vladimir", "Wladimir", "Владимирська", "Владимирская", [56.1, 40.6, 120]),
  russianOblast("Vologda", "Wologda", "Вологодська", "Вологодская", [60.0, 40.5, 280]),
  russianOblast("Leningrad", "Leningrad", "Ленінградська", "Ленинградская", [59.9, 31.5, 210], { uk: ["Ленобласть"], ru: ["Ленобласть"] }),
  russianOblast("Pskov", "Pskow", "Псковська", "Псковская", [57.3, 29.2, 170], { ru: ["Псковщина"] }),
  russianOblast("Novgorod", "Nowgorod", "Новгородська", "Новгородская", [58.2, 32.5, 160]),
  russianOblast("Murmansk", "Murmansk", "Мурманська", "Мурманская", [68.0, 35.0, 230]),
  russianOblast("Arkhangelsk", "Archangelsk", "Архангельська", "Архангельская", [63.5, 43.0, 400]),
  russianOblast("Kaliningrad", "Kaliningrad", "Калінінградська", "Калининградская", [54.7, 21.3, 100]),
  russianOblast("Saratov", "Saratow", "Саратовська", "Саратовская", [51.8, 46.8, 220]),
  russianOblast("Samara", "Samara", "Самарська", "Самарская", [53.3, 50.4, 150]),
  russianOblast("Volgograd", "Wolgograd", "Волгоградська", "Волгоградская", [49.6, 44.2, 190]),
  russianOblast("Astrakhan", "Astrachan", "Астраханська", "Астраханская", [47.2, 47.4, 160]),
  russianOblast("Penza", "Pensa", "Пензенська", "Пензенская", [53.2, 44.8, 130]),
  russianOblast("Ulyanovsk", "Uljanowsk", "Ульяновська", "Ульяновская", [54.0, 47.8, 130]),
  russianOblast("Nizhny Novgorod", "Nischni Nowgorod", "Нижегородська", "Нижегородская", [56.3, 44.5, 180], { uk: ["Нижньогородська область"] }),
  russianOblast("Kirov", "Kirow", "Кіровська", "Кировская", [58.5, 50.0, 240]),
  russianOblast("Orenburg", "Orenburg", "Оренбурзька", "Оренбургская", [52.0, 55.5, 300]),
  russianOblast("Sverdlovsk", "Swerdlowsk", "Свердловська", "Свердловская", [58.5, 61.5, 280]),
  russianOblast("Chelyabinsk", "Tscheljabinsk", "Челябінська", "Челябинская", [54.5, 60.5, 230]),
];

const KRAIS_AND_REPUBLICS: readonly PlaceEntry[] = [
  region("krasnodar-krai", "Krasnodar Krai", [45.3, 39.3, 170], ["Krasnodar region", "Krasnodar Territory", "Kuban", "Kuban region"], ["Region Krasnodar", "Krai Krasnodar", "Kuban", "Gebiet Krasnodar"], ["Краснодарський край", "Кубань"], ["Краснодарский край", "Кубань"]),
  region("stavropol-krai", "Stavropol Krai", [44.9, 43.3, 150], ["Stavropol region", "Stavropol Territory"], ["Region Stawropol", "Krai Stawropol", "Gebiet Stawropol"], ["Ставропольський край", "Ставропілля"], ["Ставропольский край", "Ставрополье"]),
  region("perm-krai", "Perm Krai", [58.5, 56.0, 230], ["Perm region", "Perm Territory"], ["Region Perm", "Krai Perm"], ["Пермський край"], ["Пермский край"]),
  region("adygea", "Adygea", [44.7, 40.1, 70], ["Republic of Adygea", "Adygeya"], ["Adygeja", "Republik Adygeja"], ["Адигея", "Республіка Адигея"], ["Адыгея", "Республика Адыгея"]),
  region("karachay-cherkessia", "Karachay-Cherkessia", [43.9, 41.8, 80], ["Karachay-Cherkess Republic", "Karachaevo-Cherkessia"], ["Karatschai-Tscherkessien"], ["Карачаєво-Черкесія"], ["Карачаево-Черкесия"]),
  region("kabardino-balkaria", "Kabardino-Balkaria", [43.4, 43.4, 70], ["Kabardino-Balkarian Republic"], ["Kabardino-Balkarien"], ["Кабардино-Балкарія"], ["Кабардино-Балкария"]),
  region("north-ossetia", "North Ossetia", [43.2, 44.3, 70], ["North Ossetia-Alania", "Republic of North Ossetia"], ["Nordossetien", "Nordossetien-Alanien"], ["Північна Осетія", "Північна Осетія — Аланія"], ["Северная Осетия", "Северная Осетия — Алания"]),
  region("ingushetia", "Ingushetia", [43.1, 44.9, 40], ["Republic of Ingushetia"], ["Inguschetien"], ["Інгушетія"], ["Ингушетия"]),
  region("chechnya", "Chechnya", [43.4, 45.7, 80], ["Chechen Republic", "Republic of Chechnya"], ["Tschetschenien", "Tschetschenische Republik"], ["Чечня", "Чеченська Республіка", "Чеченська республіка"], ["Чечня", "Чеченская Республика", "Чеченская республика"]),
  region("dagestan", "Dagestan", [43.1, 47.1, 150], ["Republic of Dagestan"], ["Dagestan", "Republik Dagestan"], ["Дагестан", "Республіка Дагестан"], ["Дагестан", "Республика Дагестан"]),
  region("kalmykia", "Kalmykia", [46.3, 45.2, 160], ["Republic of Kalmykia"], ["Kalmückien", "Kalmykien"], ["Калмикія"], ["Калмыкия"]),
  region("tatarstan", "Tatarstan", [55.4, 50.8, 170], ["Republic of Tatarstan"], ["Tatarstan", "Republik Tatarstan"], ["Татарстан", "Республіка Татарстан"], ["Татарстан", "Республика Татарстан"]),
  region("bashkortostan", "Bashkortostan", [54.2, 56.3, 220], ["Republic of Bashkortostan", "Bashkiria"], ["Baschkortostan", "Baschkirien", "Republik Baschkortostan"], ["Башкортостан", "Башкирія", "Республіка Башкортостан"], ["Башкортостан", "Башкирия", "Республика Башкортостан"]),
  region("udmurtia", "Udmurtia", [57.2, 52.8, 130], ["Udmurt Republic"], ["Udmurtien"], ["Удмуртія"], ["Удмуртия"]),
  region("mordovia", "Mordovia", [54.3, 44.2, 110], ["Republic of Mordovia"], ["Mordwinien", "Mordowien"], ["Мордовія"], ["Мордовия"]),
  region("chuvashia", "Chuvashia", [55.5, 47.1, 80], ["Chuvash Republic"], ["Tschuwaschien"], ["Чувашія"], ["Чувашия"]),
  region("mari-el", "Mari El", [56.6, 47.9, 100], ["Republic of Mari El"], ["Mari El"], ["Марій Ел"], ["Марий Эл"]),
  region("karelia", "Karelia", [63.5, 33.0, 280], ["Republic of Karelia"], ["Karelien"], ["Карелія"], ["Карелия"]),
  region("komi", "Komi Republic", [64.0, 54.5, 380], ["Republic of Komi"], ["Republik Komi"], ["Республіка Комі"], ["Республика Коми"]),
];

const EVERYDAY: readonly PlaceEntry[] = [
  region("southern-russia", "Southern Russia", [46.5, 41.0, 350], ["South Russia", "south of Russia", "Russia's south"], ["Südrussland"], ["Південь Росії", "Південна Росія"], ["Юг России", "Южная Россия"], "region"),
  region("western-russia", "Western Russia", [54.5, 34.0, 350], ["West Russia", "west of Russia"], ["Westrussland"], ["Захід Росії", "Західна Росія"], ["Запад России", "Западная Россия"], "region"),
  region("north-caucasus", "North Caucasus", [43.6, 44.5, 250], ["Northern Caucasus"], ["Nordkaukasus"], ["Північний Кавказ"], ["Северный Кавказ"], "region"),
  region("kola-peninsula", "Kola Peninsula", [67.8, 36.5, 180], [], ["Halbinsel Kola", "Kola-Halbinsel"], ["Кольський півострів"], ["Кольский полуостров"], "region"),
  region("taman-peninsula", "Taman Peninsula", [45.25, 37.0, 35], [], ["Halbinsel Taman", "Taman-Halbinsel"], ["Таманський півострів"], ["Таманский полуостров"], "region"),
];

const BELARUS: readonly PlaceEntry[] = [
  oblast({ seat: { en: ["Brest"], de: ["Brest"] }, uk: "Брестська", ru: "Брестская", at: [52.5, 25.4, 110], country: "BY" }),
  oblast({ seat: { en: ["Gomel", "Homel", "Homiel"], de: ["Gomel", "Homel"] }, uk: "Гомельська", ru: "Гомельская", at: [52.2, 29.7, 120], country: "BY" }),
  oblast({ seat: { en: ["Grodno", "Hrodna"], de: ["Grodno", "Hrodna"] }, uk: "Гродненська", ru: "Гродненская", at: [53.6, 25.0, 95], country: "BY" }),
  oblast({ seat: { en: ["Minsk"], de: ["Minsk"] }, uk: "Мінська", ru: "Минская", at: [53.8, 27.6, 120], country: "BY" }),
  oblast({ seat: { en: ["Mogilev", "Mahilyow"], de: ["Mogiljow", "Mahiljou"] }, uk: "Могильовська", ru: "Могилёвская", at: [53.7, 30.4, 100], country: "BY" }),
  oblast({ seat: { en: ["Vitebsk", "Vitsebsk"], de: ["Witebsk", "Wizebsk"] }, uk: "Вітебська", ru: "Витебская", at: [55.2, 29.2, 120], country: "BY" }),
];

/** Regions of Russia west of the Urals' eastern side, and of Belarus. */
export const foreignRegions: readonly PlaceEntry[] = [...OBLASTS, ...KRAIS_AND_REPUBLICS, ...EVERYDAY, ...BELARUS];
