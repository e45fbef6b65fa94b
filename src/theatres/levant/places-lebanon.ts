import type { PlaceEntry } from "../../core/model/theatre.ts";
import { home, provinceId, provincesOf } from "./rows.ts";

const province = provincesOf("LB");
const at = (name: string) => home("LB", provinceId(name));
const lebanon = home("LB", "lb");

const PROVINCES: readonly PlaceEntry[] = [
  province(["Akkar"], ["Аккар"], 34.53, 36.17, 20, 390, { bare: true }),
  province(["Baalbek-Hermel"], ["Баальбек-Хермель"], 34.2, 36.3, 40, 420, { bare: true }),
  province(["Beqaa"], ["Бекаа"], 33.75, 35.85, 30, 540, { de: ["Bekaa"] }),
  province(["South Lebanon"], ["Южный Ливан"], 33.4, 35.35, 20, 600, { uk: ["Південний Ліван"], de: ["Süd-Libanon"] }),
  province(["Nabatieh"], ["Набатия"], 33.35, 35.5, 20, 390),
  province(["Mount Lebanon"], ["Горный Ливан"], 33.8, 35.6, 35, 1800, { bare: true, uk: ["Гірський Ліван"], de: ["Libanonberg"] }),
];

const south = at("South Lebanon");
const nabatieh = at("Nabatieh");
const SOUTH: readonly PlaceEntry[] = [
  lebanon.region(["Southern Lebanon", "South Lebanon", "South of Lebanon"], ["Южный Ливан", "Юг Ливана"], 33.25, 35.4, undefined, { radius: 35, uk: ["Південний Ліван", "Південь Лівану"], de: ["Südlibanon", "Süd-Libanon", "Süden Libanons", "Süden des Libanon", "Süden des Libanons"], exact: true }),
  south.city(["Tyre"], ["Тир", "Сур"], 33.27, 35.2, 120, { de: ["Tyros", "Tyrus"], uk: ["Тір"], exact: true }),
  south.city(["Sidon", "Saida"], ["Сидон", "Сайда"], 33.56, 35.37, 200, { de: ["Sidon", "Saida"], uk: ["Сідон", "Сайда"], exact: true }),
  south.settlement(["Ain al-Hilweh", "Ein el-Hilweh", "Ain el-Hilweh", "Ein al-Hilweh", "Ain al-Helweh", "Ain el-Helweh"], ["Айн-эль-Хильве", "Айн-аль-Хильва"], 33.544, 35.378, 70, { de: ["Ain al-Hilweh", "Ain el-Hilweh", "Ain al-Hilwa", "Flüchtlingslager Ain al-Hilweh"] }),
  south.settlement(["Rashidieh", "Rashidiya camp", "Rashidiyeh"], "Рашидия", 33.238, 35.217, 30),
  south.settlement(["Burj el-Shemali", "Burj al-Shamali"], "Бурдж-эш-Шемали", 33.263, 35.237, 20),
  south.village(["Sarafand", "Sarafand town"], "Сарафанд", 33.447, 35.293, 10),
  nabatieh.city(["Nabatieh", "Nabatiyeh", "Nabatiya", "Nabatiyah", "An-Nabatieh"], ["Набатия", "Эн-Набатия"], 33.379, 35.484, 80, { de: ["Nabatija", "Nabatijeh", "Nabatieh"] }),
  nabatieh.town(["Bint Jbeil", "Bint Jubayl", "Bint Jbail", "Bint Jubail", "Bint Dschubail"], ["Бинт-Джбейль", "Бинт-Джубайль"], 33.12, 35.434, 30, { de: ["Bint Dschubail", "Bint Dschbeil", "Bint Jbeil", "Bint Dschbail"] }),
  nabatieh.village(["Maroun al-Ras", "Maroun el-Ras", "Marun ar-Ras", "Maroun er-Ras", "Marun al-Ras", "Maroun a-Ras"], ["Марун-эр-Рас", "Марун-ар-Рас"], 33.1, 35.45, 3, { de: ["Marun ar-Ras", "Marun al-Ras", "Marun al Ras"] }),
  nabatieh.town(["Khiam", "Al-Khiam", "Khiyam", "Al-Khiyam", "El Khiam"], ["Хиям", "Эль-Хиям"], 33.328, 35.611, 20, { de: ["Chiam", "Al-Chiam", "Khiam"] }),
  nabatieh.town(["Marjayoun", "Marjeyoun", "Marjayun", "Merj Ayoun"], ["Марджаюн", "Мардж-Аюн"], 33.36, 35.592, 15, { de: ["Mardschajun", "Mardschayun", "Mardsch Ajun"] }),
  nabatieh.village(["Kfar Kila", "Kafr Kila", "Kfarkela", "Kafr Kela", "Kfar Kela", "Kila"], "Кафр-Кила", 33.281, 35.554, 6, { exact: true }),
  nabatieh.village(["Aita al-Shaab", "Ayta ash-Shab", "Aita ash-Shaab", "Ayta al-Shaab", "Aita a-Shaab", "Aita el-Chaab"], ["Айта-эш-Шааб"], 33.098, 35.335, 12, { de: ["Aita asch-Schaab", "Aita al-Schaab", "Aita al-Schab"] }),
  nabatieh.village(["Blida"], "Блида", 33.14, 35.515, 5, { id: "blida-lebanon", exact: true, uk: ["Бліда"] }),
  nabatieh.village(["Meiss al-Jabal", "Mays al-Jabal", "Mais al-Jabal", "Meiss el-Jabal", "Meis al-Jabal"], "Мейс-эль-Джабаль", 33.17, 35.527, 20, { de: ["Mais al-Dschabal", "Meis al-Dschabal"] }),
  nabatieh.village(["Houla"], "Хула", 33.21, 35.515, 10, { id: "houla-lebanon", exact: true, uk: ["Хула"], de: ["Hula"] }),
  nabatieh.village(["Odaisseh", "Odaisse", "Adaisseh", "Al-Adisa", "Odaysseh", "Taybeh"], "Одайсе", 33.26, 35.54, 5),
  nabatieh.village(["Yaroun", "Yarun"], "Ярун", 33.08, 35.423, 4, { de: ["Jarun"] }),
  nabatieh.village(["Aitaroun", "Aytaroun", "Aitarun"], "Айтарун", 33.115, 35.473, 10),
  nabatieh.village(["Ainata", "Aynata"], "Айната", 33.127, 35.44, 6),
  nabatieh.village(["Tibnin", "Tebnine", "Tibnine"], "Тибнин", 33.195, 35.41, 6),
  nabatieh.village(["Froun", "Frun"], "Фрун", 33.25, 35.46, 2),
  nabatieh.village(["Markaba"], "Маркаба", 33.23, 35.52, 5),
  nabatieh.village(["Shebaa", "Chebaa", "Shab'a"], "Шебаа", 33.348, 35.753, 10, { de: ["Schebaa"] }),
  nabatieh.town(["Hasbaya", "Hasbayya"], "Хасбая", 33.398, 35.685, 10),
  south.village(["Qana", "Cana", "Kana"], "Кана", 33.21, 35.3, 10, { de: ["Kana", "Qana"], exact: true }),
  south.village(["Naqoura", "Naqura", "An-Naqoura", "Ras al-Naqoura", "Nakoura"], ["Накура", "Эн-Накура"], 33.118, 35.139, 5, { de: ["Nakura", "Naqura"] }),
  south.village(["Alma al-Shaab", "Alma ash-Shaab", "Alma el-Chaab"], "Альма-эш-Шааб", 33.105, 35.18, 2),
  south.village(["Dhayra", "Dhaira", "Al-Dhahira"], "Дайра", 33.103, 35.22, 2, { uk: ["Дайра"] }),
  south.village(["Srifa", "Sreefa"], "Срифа", 33.28, 35.4, 8),
  nabatieh.village(["Ghandouriyeh", "Ghandouriya"], "Гандурия", 33.26, 35.44, 3),
  nabatieh.town(["Arnoun", "Beaufort Castle", "Arnun"], "Арнун", 33.325, 35.53, 2),
  south.town(["Jezzine"], "Джеззин", 33.54, 35.585, 10),
  south.town(["Ansar"], "Ансар", 33.38, 35.35, 10, { id: "ansar-lebanon", exact: true }),
  south.river(["Litani", "Litani River", "Leontes"], ["Литани", "Река Литани"], 33.34, 35.45, undefined, { radius: 40, de: ["Litani", "Litani-Fluss", "Litani-Flusses", "Litanifluss"], uk: ["Літані"], exact: true }),
  south.river(["Awali", "Awali River"], "Авали", 33.59, 35.45, undefined, { radius: 15, exact: true }),
];

const beqaa = at("Beqaa");
const baalbek = at("Baalbek-Hermel");
const akkar = at("Akkar");
const mount = at("Mount Lebanon");
const NORTH: readonly PlaceEntry[] = [
  lebanon.city(["Beirut", "Beyrouth", "Bayrut"], "Бейрут", 33.89, 35.5, 2000, { de: ["Beirut"], exact: true, radius: 9, refines: "beirut" }),
  lebanon.district(["Dahiyeh", "Dahieh", "Dahiya", "Dahiyeh district", "Southern suburbs of Beirut", "Beirut's southern suburbs", "Beirut's southern suburb", "Southern Beirut", "South Beirut"], ["Дахия", "Дахие", "Южный пригород Бейрута", "Южные пригороды Бейрута"], 33.853, 35.51, 500, { radius: 3, uk: ["Дахія", "Південне передмістя Бейрута"], de: ["Dahija", "Dahiyeh", "Dahieh", "Südliche Vororte von Beirut", "Südlichen Vororten von Beirut", "Südlichen Vororten Beiruts", "Süd-Beirut", "Süden Beiruts", "Südliche Vorstädte Beiruts"], exact: true }),
  lebanon.facility(["Beirut Airport", "Rafic Hariri International Airport", "Rafik Hariri International Airport", "Beirut International Airport", "Rafic Hariri Airport"], "Аэропорт Бейрута", 33.821, 35.488, undefined, { uk: ["Аеропорт Бейрута"], de: ["Flughafen Beirut", "Flughafen von Beirut", "Beiruter Flughafen", "Rafik-Hariri-Flughafen"], exact: true }),
  lebanon.facility(["Port of Beirut", "Beirut port", "Beirut's port"], ["Порт Бейрута"], 33.902, 35.519, undefined, { radius: 1.5, uk: ["Порт Бейрута"], de: ["Hafen von Beirut", "Beiruter Hafen", "Hafen Beiruts"], exact: true }),
  lebanon.district(["Haret Hreik", "Haret Hreyk", "Harat Hurayk"], "Харет-Хрейк", 33.852, 35.513, undefined, { radius: 1, de: ["Haret Hreik"] }),
  lebanon.district(["Bourj el-Barajneh", "Burj al-Barajneh", "Burj el-Barajneh", "Bourj al-Barajneh"], "Бурдж-эль-Баражна", 33.85, 35.5, 20, { radius: 1 }),
  lebanon.district(["Shatila", "Sabra and Shatila", "Chatila", "Sabra and Chatila"], ["Шатила", "Сабра и Шатила"], 33.863, 35.498, 20, { radius: 0.8, uk: ["Шатіла", "Сабра і Шатіла"], de: ["Schatila", "Sabra und Schatila", "Sabra und Shatila", "Chatila"] }),
  lebanon.district(["Hamra", "Hamra Street"], "Хамра", 33.896, 35.482, undefined, { exact: true }),
  lebanon.district(["Ashrafieh", "Achrafieh", "Ashrafiyeh district"], "Ашрафия", 33.887, 35.521, undefined, { id: "achrafieh", exact: true, uk: ["Ашрафія"], de: ["Aschrafija", "Achrafieh"] }),
  lebanon.district(["Ouzai", "Al-Ouzai"], "Узаи", 33.84, 35.483),
  lebanon.district(["Choueifat", "Shuwayfat", "Choueifat district"], "Шувейфат", 33.805, 35.52, 40),
  lebanon.district(["Tayouneh", "Tayyouneh"], "Тайюне", 33.872, 35.515),
  lebanon.district(["Martyrs' Square"], "Площадь Мучеников", 33.897, 35.507, undefined, { id: "martyrs-square-beirut", exact: true, uk: ["Площа Мучеників"], de: ["Märtyrerplatz", "Märtyrer-Platz"] }),
  lebanon.city(["Tripoli", "Tarabulus"], "Триполи", 34.44, 35.84, 230, { id: "tripoli-lebanon", de: ["Tripoli", "Tripolis"], uk: ["Триполі"], exact: true }),
  lebanon.district(["Bab al-Tabbaneh", "Bab el-Tabbaneh", "Bab at-Tabbaneh"], "Баб-эт-Таббана", 34.443, 35.85),
  lebanon.district(["Jabal Mohsen", "Jabal Muhsin"], "Джабаль-Мохсен", 34.445, 35.855, 50),
  lebanon.settlement(["Nahr al-Bared", "Nahr el-Bared", "Nahr al Bared", "Nahr el Bared", "Nahr al-Barid"], ["Нахр-эль-Баред", "Нахр-аль-Баред"], 34.512, 35.96, 30, { de: ["Nahr al-Bared", "Nahr el-Bared", "Nahr al-Barid", "Nahr al Bared", "Flüchtlingslager Nahr al-Bared"], radius: 1 }),
  lebanon.settlement(["Beddawi", "Baddawi", "Beddawi camp", "Badawi camp"], "Баддави", 34.449, 35.867, 16),
  akkar.town(["Halba"], "Хальба", 34.55, 36.08, 10, { exact: true }),
  akkar.town(["Wadi Khaled", "Wadi Khalid"], "Вади-Халед", 34.63, 36.35, 30),
  akkar.region(["Akkar district", "Akkar plain"], "Район Аккар", 34.55, 36.15, undefined, { radius: 18, uk: ["Район Аккар"], de: ["Akkar-Ebene"], exact: true }),
  lebanon.town(["Batroun"], "Батрун", 34.255, 35.66, 45),
  lebanon.town(["Byblos", "Jbeil"], "Библ", 34.12, 35.65, 40, { exact: true }),
  mount.city(["Jounieh", "Jounié"], "Джуния", 33.98, 35.62, 100),
  mount.town(["Aley"], "Алей", 33.81, 35.6, 40, { exact: true }),
  mount.town(["Baabda"], "Баабда", 33.834, 35.544, 10, { exact: true }),
  mount.region(["Chouf", "Shouf", "Chouf Mountains", "Shuf"], "Шуф", 33.68, 35.6, undefined, { radius: 15, de: ["Schuf", "Schuf-Gebirge", "Chouf-Gebirge"], exact: true }),
  mount.town(["Damour"], "Дамур", 33.73, 35.455, 15, { exact: true }),
  mount.town(["Jiyeh", "Jieh", "Jiyyeh"], "Джийе", 33.665, 35.42, 10, { exact: true }),
  beqaa.region(["Bekaa Valley", "Beqaa Valley", "Bekaa", "Beqaa", "Biqa Valley", "Biqaa", "Bekaa valley"], ["Долина Бекаа", "Бекаа"], 33.85, 36.0, undefined, { radius: 45, uk: ["Долина Бекаа", "Бекаа"], de: ["Bekaa-Ebene", "Bekaa-Tal", "Bekaa", "Bekaaebene", "Bekaatal", "Beqaa-Ebene", "Beqaa-Tal"], exact: true }),
  beqaa.city(["Zahlé", "Zahleh", "Zahle"], "Захле", 33.85, 35.9, 120, { de: ["Zahlé", "Sahle"], exact: true }),
  beqaa.town(["Chtaura", "Chtoura", "Shtaura", "Shtura"], "Штаура", 33.81, 35.85, 10, { exact: true }),
  beqaa.town(["Anjar"], "Анджар", 33.727, 35.932, 5, { exact: true }),
  beqaa.town(["Masnaa", "Al-Masnaa", "Masnaa border crossing", "Masna'a"], "Маснаа", 33.69, 35.92, 1),
  beqaa.town(["Bar Elias", "Barelias"], "Бар-Элиас", 33.775, 35.9, 60, { exact: true }),
  beqaa.town(["Rayak", "Riyaq", "Rayaq"], "Раяк", 33.85, 36.0, 30, { de: ["Rajak"], exact: true }),
  baalbek.city(["Baalbek", "Baalbeck", "Ba'albek"], ["Баальбек", "Баальбек"], 34.006, 36.207, 80, { de: ["Baalbek", "Baalbeck"], exact: true }),
  baalbek.town(["Hermel", "Al-Hermel"], "Хермель", 34.395, 36.385, 20),
  baalbek.town(["Arsal", "Ersal", "Aarsal", "Irsal"], "Арсаль", 34.179, 36.42, 35, { exact: true, de: ["Arsal", "Aarsal"] }),
  baalbek.town(["Labweh", "Al-Labweh", "Laboue"], "Лабве", 34.197, 36.355, 10),
  baalbek.town(["Brital", "Britel"], "Бриталь", 33.93, 36.14, 15),
  baalbek.town(["Nabi Chit", "Nabi Sheet", "Nabi Shayth", "Al-Nabi Shayth"], "Наби-Шит", 33.87, 36.11, 10),
  baalbek.town(["Al-Qasr"], "Эль-Каср", 34.45, 36.43, 5, { id: "qasr-lebanon", exact: true, uk: ["Ель-Каср"], de: ["Al-Qasr"] }),
  lebanon.region(["Northern Lebanon", "North Lebanon"], ["Северный Ливан", "Север Ливана"], 34.4, 36.0, undefined, { radius: 30, uk: ["Північний Ліван", "Північ Лівану"], de: ["Nordlibanon", "Norden des Libanon", "Norden Libanons", "Nord-Libanon", "Norden des Libanons"], exact: true }),
  lebanon.region(["Eastern Lebanon", "East Lebanon"], ["Восточный Ливан", "Восток Ливана"], 34.0, 36.15, undefined, { radius: 35, uk: ["Східний Ліван", "Схід Лівану"], de: ["Ostlibanon", "Osten des Libanon", "Osten Libanons", "Ost-Libanon"], exact: true }),
  lebanon.sea(["Coast of Lebanon", "Lebanese coast", "Lebanese waters", "Lebanon's coast", "Lebanese territorial waters"], ["Ливанское побережье", "Побережье Ливана"], 33.9, 35.4, undefined, { radius: 60, uk: ["Ліванське узбережжя", "Узбережжя Лівану"], de: ["Libanesische Küste", "Libanesischen Küste", "Küste Libanons", "Küste des Libanon", "Libanesische Gewässer", "Libanesischen Gewässern"], exact: true }),
  lebanon.border(["Syrian-Lebanese border", "Lebanese-Syrian border", "Lebanon-Syria border", "Syria-Lebanon border"], ["Сирийско-ливанская граница", "Ливано-сирийская граница"], 34.1, 36.4, undefined, { radius: 60, uk: ["Сирійсько-ліванський кордон", "Лівано-сирійський кордон"], de: ["Syrisch-libanesische Grenze", "Syrisch-libanesischen Grenze", "Libanesisch-syrische Grenze", "Libanesisch-syrischen Grenze"], exact: true }),
];

/** Lebanon. */
export const places: readonly PlaceEntry[] = [...PROVINCES, ...SOUTH, ...NORTH];
