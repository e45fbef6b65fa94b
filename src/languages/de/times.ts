import type { TimeRule, TimeWords } from "../../core/model/time-words.ts";

const WEEKDAYS: Readonly<Record<string, string>> = {
  1: "montag", 2: "dienstag", 3: "mittwoch", 4: "donnerstag", 5: "freitag", 6: "samstag sonnabend", 7: "sonntag",
};
const PARTS: Readonly<Record<string, string>> = {
  dawn: "früh morgengrauen", morning: "morgen vormittag", midday: "mittag", afternoon: "nachmittag", evening: "abend", night: "nacht",
};
const COUNTS: Readonly<Record<string, string>> = {
  0.5: "halb", 1: "ein eine einen einem einer eines", 1.5: "eineinhalb anderthalb", 2: "zwei zweier", 2.5: "zweieinhalb", 3: "drei dreier", 3.5: "dreieinhalb", 4: "vier", 5: "fünf", 6: "sechs", 7: "sieben", 8: "acht",
  9: "neun", 10: "zehn", 11: "elf", 12: "zwölf", 13: "dreizehn", 14: "vierzehn", 15: "fünfzehn", 16: "sechzehn", 17: "siebzehn", 18: "achtzehn",
  19: "neunzehn", 20: "zwanzig", 24: "vierundzwanzig", 25: "fünfundzwanzig", 30: "dreißig", 40: "vierzig", 48: "achtundvierzig", 50: "fünfzig", 60: "sechzig", 70: "siebzig", 80: "achtzig", 90: "neunzig",
  100: "hundert", 1000: "tausend",
};

const DECADES = { 20: "zwanziger", 30: "dreißiger", 40: "vierziger", 50: "fünfziger", 60: "sechziger", 70: "siebziger", 80: "achtziger", 90: "neunziger" };

/** "in der Nacht von Montag auf Dienstag": the night to the second day. */
const nightsBetween = (): string =>
  Object.values(WEEKDAYS).flatMap((names) => names.split(" ").flatMap((name) => [`nacht_von_${name}_auf`, `nacht_vom_${name}_auf`, `nacht_vom_${name}_zum`])).join(" ");

/** "Montagabend", "Sonntagnacht": weekday and part of the day in one word. */
function weekdayParts(): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [day, names] of Object.entries(WEEKDAYS)) {
    for (const [part, tails] of Object.entries(PARTS)) {
      found[`${day} ${part}`] = names.split(" ").flatMap((name) => [...tails.split(" ").map((tail) => `${name}${tail}(|s)`), ...(part === "dawn" ? [`${name}_früh`] : [])]).join(" ");
    }
  }
  return found;
}

const weekdaySets = (): Record<string, string> =>
  Object.fromEntries(Object.entries(WEEKDAYS).map(([day, names]) => [day, names.split(" ").map((name) => `~${name}s`).join(" ")]));

const RULES: readonly TimeRule[] = [
  // Dates
  { pattern: "weekday comma? determiner? day month comma? yearWord? year", make: "date", examples: ["am Montag, dem 21. Juli 2008"] },
  { pattern: "weekday comma? determiner? day month yearRelative?", make: "date" },
  { pattern: "weekday comma? determiner? fullDate|dayMonth", make: "date" },
  { pattern: "weekday comma? determiner? dayOrdinal", make: "date" },
  { pattern: "day month comma? yearWord? year", make: "date", examples: ["19. November 2005"] },
  { pattern: "day month yearRelative?", make: "date" },
  { pattern: "day month year2", make: "date" },
  { pattern: "day dash|to|and|slash day month year?", make: "date", examples: ["24.-26. März 2022"] },
  { pattern: "fullDate", make: "date", examples: ["19.11.2005"] },
  { pattern: "dayMonth", make: "date" },
  { pattern: "dayOrdinal", make: "date" },
  { pattern: "year dash num dash num", make: "date" },
  { pattern: "portion? month comma? yearWord? year", make: "date", examples: ["Ende Mai 2010"] },
  { pattern: "portion month", make: "date" },
  { pattern: "portion month of? yearRelative", make: "date" },
  { pattern: "portion of month", make: "date" },
  { pattern: "month of? yearRelative", make: "date", examples: ["im August des Vorjahres"] },
  { pattern: "month", make: "date" },
  { pattern: "month slash|dash month year?", make: "date" },
  { pattern: "portion? yearWord year", make: "date", examples: ["im Jahr 2014"] },
  { pattern: "portion of yearWord year", make: "date" },
  { pattern: "portion year", make: "date", examples: ["Anfang 2022"] },
  { pattern: "portion of? yearRelative", make: "date", examples: ["Ende dieses Jahres"] },
  { pattern: "portion of unit", make: "shift", set: { count: 0 } },
  { pattern: "portion of yearWord", make: "shift", set: { count: 0, unit: "year" } },
  { pattern: "of yearWord year", make: "date" },
  { pattern: "yearWord oldYear", make: "date" },
  { pattern: "portion relative unit", make: "shift" },
  { pattern: "portionUnit", make: "shift", examples: ["seit Jahresbeginn"] },
  { pattern: "portionUnit year", make: "date", examples: ["zum Jahresende 2014"] },
  { pattern: "yearRelative", make: "date" },
  { pattern: "year", make: "date" },
  { pattern: "year slash shortYear", make: "date" },
  { pattern: "year dash year|shortYear", make: "date" },
  { pattern: "year2", make: "date" },
  { pattern: "relative? season yearRelative?", make: "date" },
  { pattern: "portion? season yearWord? year", make: "date" },
  { pattern: "season of yearWord year", make: "date" },
  { pattern: "long season", make: "date", examples: ["den ganzen Sommer"] },
  { pattern: "season year slash shortYear", make: "date" },
  { pattern: "ordinal quarterWord|halfWord yearWord? year?", make: "date" },
  { pattern: "ordinal quarterWord|halfWord yearRelative?", make: "date" },
  { pattern: "portion? of? decade|decadeName yearWord?", make: "date" },
  { pattern: "portion of? decade|decadeName yearWord?", make: "date" },
  { pattern: "portion? of? ordinal centuryWord", make: "date" },
  { pattern: "ordinal halfWord of ordinal centuryWord", make: "date" },
  { pattern: "relative centuryWord", make: "shift", set: { unit: "century" } },
  { pattern: "relative decadeWord", make: "shift", set: { unit: "decade" } },
  { pattern: "unitRelative", make: "shift", examples: ["in der Vorwoche"] },
  { pattern: "holiday year?", make: "date", examples: ["am Ostermontag"] },
  // Weekdays and days
  { pattern: "relative? weekday part|night?", make: "weekday", examples: ["am vergangenen Sonntag"] },
  { pattern: "weekday|dayPart relative unit", make: "weekday", examples: ["am Dienstag vergangener Woche"] },
  { pattern: "relative? dayPart", make: "weekday" },
  { pattern: "relative? weekend", make: "shift", examples: ["am Wochenende"] },
  { pattern: "nightTo weekday", make: "weekday" },
  { pattern: "nightTo relative weekday", make: "weekday" },
  { pattern: "nightTo day month year?", make: "date", examples: ["in der Nacht zum 1. Januar 2011"] },
  { pattern: "nightTo weekday comma? determiner? day month year?", make: "date" },
  { pattern: "nightTo dayWord", make: "shift" },
  { pattern: "dayWord part|night?", make: "shift", examples: ["gestern Abend", "heute"] },
  { pattern: "dayWord weekday comma? determiner? day month year?", make: "date", examples: ["am gestrigen Montag, dem 21. Juli 2008"] },
  { pattern: "dayWord weekday", make: "shift" },
  { pattern: "textDay", make: "shift" },
  { pattern: "part|night", make: "date" },
  { pattern: "portion part|night", make: "date" },
  { pattern: "relative part|night", make: "shift", set: { unit: "day" }, examples: ["in der vergangenen Nacht"] },
  { pattern: "part of day month year?", make: "date" },
  { pattern: "night of day month year?", make: "date" },
  { pattern: "night of day to determiner? day month year?", make: "date", examples: ["in der Nacht vom 12. auf den 13. März"] },
  // Relative
  { pattern: "relative units", make: "span", examples: ["in den letzten Wochen"] },
  { pattern: "relative unit", make: "shift", examples: ["letzte Woche"] },
  { pattern: "portion relative unit", make: "shift" },
  { pattern: "textRelative unit", make: "shift" },
  { pattern: "ago about? count|num unit|yearWord", make: "shift", set: { sign: -1 }, examples: ["vor vier Tagen"] },
  { pattern: "ago unit|yearWord", make: "shift", set: { sign: -1, count: "x" } },
  { pattern: "count|num unit|yearWord laterAfter", make: "shift", set: { sign: 1, anchor: "text" } },
  { pattern: "count|num unit|yearWord earlierAfter", make: "shift", set: { sign: -1, anchor: "text" } },
  { pattern: "hence about? count|num unit|yearWord", make: "shift", set: { sign: 1 } },
  { pattern: "relative count|num unit|yearWord", make: "span", examples: ["in den letzten fünf Jahren"] },
  { pattern: "count|num relative unit|yearWord", make: "span" },
  { pattern: "relative vagueSpan", make: "span" },
  // Durations
  { pattern: "count|num yearWord ageWord", make: "none", examples: [] },
  { pattern: "since count|num yearWord", make: "none" },
  { pattern: "num and num yearWord ageWord", make: "none" },
  { pattern: "about? count|num long? unit|yearWord", make: "duration", examples: ["drei Stunden"] },
  { pattern: "about? count|num unit|yearWord and count|num unit|yearWord", make: "duration" },
  { pattern: "count|num to|and|dash count|num unit|yearWord", make: "duration" },
  { pattern: "count|num any unit|yearWord", make: "duration", examples: ["ein knappes Jahr"] },
  { pattern: "unitAdjective", make: "duration", examples: ["einwöchigen"] },
  { pattern: "lasting", make: "duration" },
  { pattern: "long|over unit|yearWord", make: "duration" },
  { pattern: "long night", make: "duration", examples: ["die ganze Nacht"] },
  { pattern: "vagueSpan", make: "duration" },
  // Sets
  { pattern: "setWord", make: "set", examples: ["täglich"] },
  { pattern: "each ordinal? unit|yearWord|weekday|part|night", make: "set", examples: ["jeden Tag", "jeden dritten Mittwoch"] },
  { pattern: "each dayPart", make: "set" },
  { pattern: "each ordinal? weekday setWord", make: "set", set: { unit: "month" } },
  { pattern: "relative any season", make: "date" },
  { pattern: "each count|num unit|yearWord", make: "set", examples: ["alle vier Jahre"] },
  { pattern: "perWord unit|yearWord", make: "set" },
  { pattern: "daySet", make: "set" },
  // Clock
  { pattern: "hour|clock|count clockWord hour|num? part?", make: "clock", examples: ["um 16.30 Uhr"] },
  { pattern: "clock", make: "clock" },
  { pattern: "hour|clock dash|to|and|slash hour|clock clockWord", make: "clock", examples: ["von 10 bis 15 Uhr"] },
  { pattern: "hour", make: "clock" },
  { pattern: "half count clockWord?", make: "clock" },
  // Words that point
  { pattern: "present", make: "deictic" },
  { pattern: "pastWord", make: "deictic" },
  { pattern: "futureWord", make: "deictic" },
  { pattern: "sameWord", make: "deictic" },
  { pattern: "same unit|yearWord", make: "deictic" },
];

export const times: TimeWords = {
  words: {
    count: { ...COUNTS, 0.5: "halb halbe halben halber halbes eine_halbe einer_halben ein_halbes einem_halben", 0.75: "dreiviertel", x: "einige einigen einiger mehrere mehreren mehrerer wenige wenigen weniger paar viele vielen vieler etliche etlichen zahlreiche zahlreichen hunderte tausende" },
    ordinal: {
      1: "erst(e|en|er|es|em)", 2: "zweit(e|en|er|es|em)", 3: "dritt(e|en|er|es|em)", 4: "viert(e|en|er|es|em)", 5: "fünft(e|en|er|es)",
      19: "neunzehnt(e|en|es)", 20: "zwanzigst(e|en|es)", 21: "einundzwanzigst(e|en|es)",
    },
    month: {
      1: "januar(|s) jänner(|s) ^jan.", 2: "februar(|s) feber ^feb.", 3: "märz(|es) ^mär!", 4: "april(|s) ^apr.", 5: "mai(|s)", 6: "juni(|s) ^jun!", 7: "juli(|s) ^jul!",
      8: "august(|s) ^aug!", 9: "september(|s) ^sept. ^sep!", 10: "oktober(|s) ^okt.", 11: "november(|s) ^nov.", 12: "dezember(|s) ^dez.",
    },
    weekday: Object.fromEntries(Object.entries(WEEKDAYS).map(([day, names]) => [day, names.split(" ").map((name) => `^${name}(|s)`).join(" ")])),
    dayPart: weekdayParts(),
    daySet: weekdaySets(),
    season: {
      spring: "^frühling(|s) ^frühjahr(|s)", summer: "^sommer(|s) ^sommermonate ^sommermonaten ^hochsommer ^spätsommer", autumn: "^herbst(|es) ^spätherbst", winter: "^winter(|s) ^wintermonate ^wintermonaten",
    },
    holiday: {
      "12-24": "weihnachten heiligabend heilig_abend", "12-25": "weihnachtstag", "12-31": "silvester", "1-1": "neujahr neujahrstag", "easter+0": "ostern ostersonntag", "easter+1": "ostermontag",
      "easter-2": "karfreitag", "easter-3": "gründonnerstag", "easter-1": "karsamstag", "easter+49": "pfingsten pfingstsonntag", "easter+50": "pfingstmontag", "easter+39": "christi_himmelfahrt",
      "easter+60": "fronleichnam", "easter-46": "aschermittwoch", "easter-48": "rosenmontag", "easter-47": "faschingsdienstag", "easter-7": "palmsonntag",
      "1-6": "dreikönigstag dreikönig", "5-1": "tag_der_arbeit", "8-15": "mariä_himmelfahrt", "10-3": "tag_der_deutschen_einheit", "10-31": "reformationstag", "11-1": "allerheiligen", "11-2": "allerseelen", "11-11": "martinstag", "12-6": "nikolaustag", "12-26": "stephanstag stefanstag",
    },
    part: {
      dawn: "morgengrauen ^frühmorgens", morning: "^morgen ^vormittag(|s) ^morgens ^morgenstunden", midday: "^mittag(|s) mittags ^mittagszeit", afternoon: "nachmittag(|s)",
      evening: "^abend(|s) abends ^abendstunden", pm: "nachmittags",
    },
    night: { night: "^nacht nachts mitternacht ^nachtstunden" },
    unit: {
      weekend: "^wochenenden",
      minute: "^minute(|n)", hour: "^stunde(|n)", day: "^tag(|e|en|es|s) ^arbeitstage(|n) ^werktage(|n) ^kalendertage(|n)", night: "^nächte(|n)", week: "^woche(|n)", month: "^monat(|e|en|s|es)",
      quarter: "^quartal(|e|en|s)", decade: "^jahrzehnt(|e|en|s) ^dekade(|n)", century: "^jahrhundert(|e|en|s)",
    },
    yearWord: { year: "^jahr(|e|en|es|s) ^jahrgang ^lebensjahre(|n)" },
    units: { day: "^tage(|n)", week: "^wochen", month: "^monate(|n)", year: "^jahre(|n)", hour: "^stunden", decade: "^jahrzehnte(|n)" },
    weekend: { weekend: "^wochenende(|s)" },
    ageWord: { "": "alt alte alter alten altes jünger jüngere älter ältere jung" },
    quarterWord: { "": "^quartal(|s) ^vierteljahr" },
    halfWord: { "": "^halbjahr(|es|s) ^jahreshälfte ^hälfte" },
    centuryWord: { "": "^jahrhundert(|s|e|en) ^jh. ^jhd." },
    decadeWord: { "": "^jahrzehnt(|s|e|en)" },
    decadeName: Object.fromEntries(
      Object.entries(DECADES).map(([year, name]) => [year, `${name} ^${name}n ^${name}jahre(|n)`]),
    ),
    portionUnit: {
      "early year": "^jahresbeginn ^jahresanfang", "mid year": "^jahresmitte", "late year": "^jahresende ^jahreswende ^jahreswechsel",
      "early month": "^monatsbeginn ^monatsanfang", "mid month": "^monatsmitte", "late month": "^monatsende",
      "early week": "^wochenbeginn ^wochenanfang", "mid week": "^wochenmitte",
    },
    unitRelative: { "-1 week": "^vorwoche", "-1 month": "^vormonat(|s|es)" },
    since: { "": "ab unter" },
    unitAdjective: {
      hour: "stündig(|e|en|er|es|em)", day: "tägig(|e|en|er|es|em)", week: "wöchig(|e|en|er|es|em)", month: "monatig(|e|en|er|es|em)",
      minute: "minütig(|e|en|er|es|em)",
    },
    lasting: {
      "x minute": "minutenlang(|e|en|er|es|em)", "x hour": "stundenlang(|e|en|er|es|em)", "x day": "tagelang(|e|en|er|es|em)", "x week": "wochenlang(|e|en|er|es|em)", "x month": "monatelang(|e|en|er|es|em)",
      "0.25 hour": "^viertelstunde", "0.75 hour": "^dreiviertelstunde", "3 month": "^vierteljahr(|es)",
      "x year": "jahrelang(|e|en|er|es|em) mehrjährig(|e|en|er|es|em)", "x decade": "jahrzehntelang(|e|en|er|es|em)", "x century": "jahrhundertelang(|e|en)",
    },
    dayWord: { "-2": "vorgestern vorgestrig(e|en|er)", "-1": "gestern gestrig(e|en|er|es)", 0: "heute heutig(e|en|er|es|em)", 1: "~morgen morgig(e|en|er|es)", 2: "übermorgen", "-1 morning": "gestern_früh", "0 morning": "heute_früh", "1 morning": "~morgen_früh" },
    textDay: { "-1": "^vortag(|es|s) ^vorabend tag_zuvor tags_zuvor", 1: "folgetag(|es|s) tags_darauf tag_darauf tag_danach", "0 evening": "^am_selben_abend" },
    yearRelative: {
      0: "dieses_jahr(|es) heuer heurig(e|en|er|es) diesem_jahr diesen_jahres des_laufenden_jahres laufenden_jahr(|es) diesjährig(e|en|er|es)", "-1": "^vorjahr(|es|s) letzt(es|en)_jahr(|es) abgelaufen(es|en)_jahr(|es) vergangen(es|en)_jahr(|es) vorig(es|en)_jahr(|es) letztjährig(e|en|er|es) vorjährig(e|en|er|es)",
      1: "nächst(es|en)_jahr(|es) kommend(es|en)_jahr(|es)", "-2": "vorvergangen(es|en)_jahr(|es) vorletzt(es|en)_jahr(|es)",
    },
    relative: {
      "-1": "letzt(e|en|er|es|em) vergangen(e|en|er|es|em) vorig(e|en|er|es|em) zurückliegend(e|en|er)", 0: "dies(e|er|em|en|es) laufend(e|en|er|em)",
      1: "nächst(e|en|er|es|em) kommend(e|en|er|es|em)",
    },
    textRelative: { "-1": "vorangegangen(e|en|er|es) vorherig(e|en|er|es)", 1: "folgend(e|en|er|es|em) darauffolgend(e|en|er|es) darauf_folgend(e|en|er|es)" },
    same: { "": "selb(en|e) gleich(en) demselben derselben jen(em|en|er|es)" },
    portion: { early: "anfang zu_beginn beginn ~früh(en|er|em|e)", mid: "mitte", late: "ende ~spät(en|er|em|e)" },
    ago: { "": "vor" },
    hence: { "": "in binnen" },
    laterAfter: { "": "später danach darauf" },
    earlierAfter: { "": "zuvor früher davor vorher" },
    each: { "": "jed(en|er|em|es|e) alle je pro" },
    setWord: {
      day: "werktags täglich(|e|en|er|es) alltäglich(|e|en|er|es) tagtäglich allabendlich", week: "wöchentlich(|e|en|er|es) allwöchentlich", month: "monatlich(|e|en|er|es) im_monat pro_monat",
      year: "im_jahr pro_jahr jährlich(|e|en|er|es) alljährlich(|e|en|er|es) jahr_für_jahr jahr_um_jahr", hour: "stündlich(|e|en|er)", weekend: "wochenends",
    },
    perWord: { "": "mal_im mal_am mal_pro einmal_im einmal_pro einmal_am zweimal_im zweimal_pro zweimal_am dreimal_pro" },
    present: { "": "jetzt derzeit derzeitig(e|en|er|es) zurzeit heutzutage im_moment zum_gegenwärtigen_zeitpunkt zum_jetzigen_zeitpunkt zur_stunde in_der_gegenwart die_gegenwart der_gegenwart" },
    pastWord: { "": "neulich damals ~früher einst in_der_vergangenheit die_vergangenheit der_vergangenheit zur_vergangenheit vergangen(e|er|en)_zeit(|en) letzt(e|er|en)_zeit vor_langer_zeit vor_längerer_zeit vor_einiger_zeit" },
    futureWord: { "": "in_zukunft in_der_zukunft der_zukunft die_zukunft zukünftige in_naher_zukunft nahe_zukunft in_absehbarer_zeit" },
    sameWord: { "": "zu_diesem_zeitpunkt zu_dieser_zeit zu_jenem_zeitpunkt zur_selben_zeit zur_gleichen_zeit" },
    clockWord: { "": "uhr" },
    half: { "": "halb" },
    about: { "": "rund etwa ungefähr gut knapp fast über mehr_als genau circa ca. mindestens den nur" },
    determiner: { "": "dem den der" },
    of: { "": "des der vom von im" },
    to: { "": "bis auf zum" },
    and: { "": "und oder" },
    over: { "": "seit über" },
    long: { 1: "den_ganzen die_ganze das_ganze einen_ganzen eine_ganze ein_ganzes der_ganzen des_ganzen", "": "lange langen ganze ganzen weitere weiteren volle vollen knappes gutes" },
    nightTo: { "": `nacht_zum nacht_auf nacht_zu nacht_auf_den nacht_zu_dem ${nightsBetween()}` },
    era: { "": "v._chr." },
  },
  ordinalSuffixes: "te ten ter tes",
  decadeSuffixes: "er ern er-jahre er-jahren",
  compoundCounts: { ...COUNTS, x: "mehr viel" },
  ordinalDot: true,
  rules: RULES,
  leads: {
    plain: "am im an_dem in_dem dem den der des die das um gegen zur zum in_der in_den in ab_und_zu während_der während_des an_einem an_diesem vom von am_späten am_frühen an diesem diesen dieser jenem laut noch_am erst_am bereits_am",
    since: "seit schon_seit bereits_seit ab seit_dem seit_der seit_dem_jahr seit_ende",
    until: "bis bis_zum bis_zur bis_in_den bis_in_die bis_ins",
    before: "vor_dem vor",
    after: "nach nach_dem",
  },
  rangeOpeners: "von vom zwischen",
  rangeJoiners: "- – — bis / auf",
  began: "begann begonnen begannen ausbrach",
  future: "wird werden soll sollen will wollen findet finden beginnt beginnen startet starten kommt kommen trifft treffen spielt spielen tritt treten eröffnet lädt wählt wählen tagt tagen reist reisen künftig geplant",
  past: "wurde wurden war waren hatte hatten hat haben worden sei",
  perfect: "",
  openedJoiners: "und",
};
