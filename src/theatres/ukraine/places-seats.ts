import type { PlaceEntry } from "../../core/model/theatre.ts";
import { ukrainian } from "../rows.ts";

/** Seats of the oblasts outside the front, Kyiv and Sevastopol. */
export const seats: readonly PlaceEntry[] = [
  ukrainian("kyiv", "ua").city("Київ", "Киев", 50.45, 30.524, 2_950_000, { de: ["Kiew"], en: ["Kiev"], seat: true }),
  ukrainian("poltava").city("Полтава", "Полтава", 49.588, 34.551, 280_000),
  ukrainian("cherkasy").city("Черкаси", "Черкассы", 49.444, 32.06, 270_000, { de: ["Tscherkassy"] }),
  ukrainian("kirovohrad").city("Кропивницький", "Кропивницкий", 48.51, 32.262, 220_000, { former: [["Кіровоград", "Кировоград"], ["Єлисаветград", "Елисаветград"]] }),
  ukrainian("zhytomyr").city("Житомир", "Житомир", 50.255, 28.659, 262_000, { en: ["Zhitomir"], de: ["Schytomyr", "Schitomir"] }),
  ukrainian("vinnytsia").city("Вінниця", "Винница", 49.233, 28.468, 370_000, { en: ["Vinnytsya"] }),
  ukrainian("khmelnytskyi").city("Хмельницький", "Хмельницкий", 49.423, 26.987, 275_000, { former: [["Проскурів", "Проскуров"]] }),
  ukrainian("rivne").city("Рівне", "Ровно", 50.62, 26.252, 245_000),
  ukrainian("volyn").city("Луцьк", "Луцк", 50.747, 25.325, 217_000),
  ukrainian("lviv").city("Львів", "Львов", 49.84, 24.03, 717_000, { de: ["Lwiw", "Lemberg"] }),
  ukrainian("ternopil").city("Тернопіль", "Тернополь", 49.553, 25.595, 225_000),
  ukrainian("ivano-frankivsk").city("Івано-Франківськ", "Ивано-Франковск", 48.922, 24.711, 238_000, { uk: ["Франківськ"], former: [["Станіслав", "Станислав"]] }),
  ukrainian("zakarpattia").city("Ужгород", "Ужгород", 48.621, 22.288, 115_000),
  ukrainian("chernivtsi").city("Чернівці", "Черновцы", 48.291, 25.935, 265_000, { de: ["Tscherniwzi", "Czernowitz"] }),
];
