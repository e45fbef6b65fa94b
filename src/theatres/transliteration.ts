/**
 * Cyrillic names in Latin letters, as newspapers write them. All functions take a name in the
 * nominative ("Куп'янськ", "Новый Оскол") and keep its capitals, spaces and hyphens.
 */

type Table = Readonly<Record<string, string>>;

const VOWELS = new Set("аеєиіїоуюяёыэ");
const SHARED: Table = { а: "a", б: "b", д: "d", к: "k", л: "l", м: "m", н: "n", о: "o", п: "p", р: "r", т: "t", у: "u", ф: "f", "'": "", "ʼ": "", "’": "" };
const ENGLISH: Table = { ...SHARED, в: "v", ж: "zh", з: "z", с: "s", х: "kh", ц: "ts", ч: "ch", ш: "sh", щ: "shch", ь: "", ъ: "" };
const GERMAN: Table = { ...SHARED, в: "w", ж: "sch", з: "s", с: "s", х: "ch", ц: "z", ч: "tsch", ш: "sch", щ: "schtsch", ь: "", ъ: "" };

const UK_NATIONAL: Table = { ...ENGLISH, г: "h", ґ: "g", е: "e", є: "ie", и: "y", і: "i", ї: "i", й: "i", ю: "iu", я: "ia" };
const UK_NATIONAL_FIRST: Table = { є: "ye", ї: "yi", й: "y", ю: "yu", я: "ya" };
const UK_BGN: Table = { ...UK_NATIONAL, ...UK_NATIONAL_FIRST };
const UK_GERMAN: Table = { ...GERMAN, г: "h", ґ: "g", е: "e", є: "je", и: "y", і: "i", ї: "ji", й: "j", ю: "ju", я: "ja" };
const RU_ENGLISH: Table = { ...ENGLISH, г: "g", е: "e", ё: "yo", и: "i", й: "y", ы: "y", э: "e", ю: "yu", я: "ya" };
const RU_GERMAN: Table = { ...GERMAN, г: "g", е: "e", ё: "jo", и: "i", й: "i", ы: "y", э: "e", ю: "ju", я: "ja" };

/** What a letter becomes, given its neighbours (lower case, "" at the edge); `null` leaves it to the table. */
type Special = (before: string, letter: string, after: string) => string | null;

function transliterate(name: string, table: Table, special: Special): string {
  const lower = name.toLowerCase();
  return [...name].map((letter, i) => {
    const low = lower[i] ?? "";
    const latin = special(lower[i - 1] ?? "", low, lower[i + 1] ?? "") ?? table[low] ?? letter;
    return letter === low ? latin : latin.charAt(0).toUpperCase() + latin.slice(1);
  }).join("");
}

const opensWord = (before: string): boolean => before === "" || before === " " || before === "-";
const betweenVowels = (before: string, letter: string, after: string): boolean =>
  letter === "с" && VOWELS.has(before) && VOWELS.has(after);

/** Ukrainian into English, national system of 2010: "Zghurivka", "Yenakiieve". */
export function ukToEn(name: string): string {
  return transliterate(name.replace(/зг/g, "зґh").replace(/Зг/g, "Зґh"), UK_NATIONAL, (before, letter) =>
    opensWord(before) ? (UK_NATIONAL_FIRST[letter] ?? null) : null);
}

/** Ukrainian into English by the older table of maps and agencies: "Avdiyivka", "Zaporizhzhya". */
export function ukToEnOld(name: string): string {
  return transliterate(name, UK_BGN, () => null);
}

/** Ukrainian into German newspaper spelling: "Awdijiwka", "Slowjansk", "Wassylkiw". */
export function ukToDe(name: string): string {
  return transliterate(name.replace(/ьо/g, "йо"), UK_GERMAN, (before, letter, after) =>
    betweenVowels(before, letter, after) ? "ss" : null);
}

/** Russian into English: "Yenakiyevo", "Artyomovsk", "Grozny". */
export function ruToEn(name: string): string {
  return transliterate(name.replace(/([иы])й(?=$|[ -])/g, "ы"), RU_ENGLISH, (before, letter) =>
    letter === "е" && (opensWord(before) || VOWELS.has(before) || before === "ь" || before === "ъ") ? "ye" : null);
}

/** Russian into German newspaper spelling: "Jenakijewo", "Artjomowsk", "Grosny". */
export function ruToDe(name: string): string {
  return transliterate(name.replace(/([иы])й(?=$|[ -])/g, "$1").replace(/кс/g, "x"), RU_GERMAN, (before, letter, after) => {
    if (betweenVowels(before, letter, after)) return "ss";
    if (letter === "ё" && "жчшщ".includes(before)) return "o";
    const soft = opensWord(before) || VOWELS.has(before) || before === "ь" || before === "ъ";
    return letter === "е" && soft ? "je" : null;
  });
}
