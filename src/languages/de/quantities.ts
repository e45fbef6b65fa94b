import type { QuantityWords } from "../../core/model/quantity-words.ts";
import { list } from "../list.ts";

const ONES = ["", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"];
const TEENS = ["zehn", "elf", "zwölf", "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn"];
const TENS = ["", "", "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"];

/** The German word for 2 to 99, without an ending. */
function below100(value: number): string {
  if (value < 10) return ONES[value] as string;
  if (value < 20) return TEENS[value - 10] as string;
  const one = value % 10;
  return `${one === 0 ? "" : `${ONES[one]}und`}${TENS[Math.floor(value / 10)]}`;
}

/** Numbers written as one word: 2 to 999, and round thousands up to 99 000 ("sechsundfünfzig", "zehntausend"). */
function compounds(): Record<number, string> {
  const found: Record<number, string> = {};
  for (let value = 2; value < 100; value++) {
    found[value] = below100(value);
    found[value * 1000] = `${below100(value)}tausend`;
  }
  for (let hundred = 1; hundred < 10; hundred++) {
    found[hundred * 1000] = `${ONES[hundred]}tausend`;
    for (let rest = 0; rest < 100; rest++) {
      const tail = rest === 1 ? "eins" : below100(rest);
      found[hundred * 100 + rest] = `${ONES[hundred]}hundert${rest === 0 ? "" : tail}${rest === 0 ? "" : ` ${ONES[hundred]}hundertund${tail}`}`;
    }
    found[hundred * 100000] = `${ONES[hundred]}hunderttausend`;
  }
  const extra: Record<number, string> = { 2: "zweier zweien beide beiden beider", 3: "dreier dreien", 4: "vieren", 1.5: "eineinhalb anderthalb", 2.5: "zweieinhalb", 30: "dreissig" };
  for (const [value, forms] of Object.entries(extra)) found[Number(value)] = `${found[Number(value)] ?? ""} ${forms}`;
  return found;
}

export const quantities: QuantityWords = {
  decimal: ",",
  ordinalDot: true,
  compounds: true,
  numbers: compounds(),
  multipliers: { 12: "dutzend", 100: "hundert", 1000: "tausend tsd.", 1000000: "million millionen mio. 0mio", 1000000000: "milliarde milliarden mrd. 0mrd", 1000000000000: "billion billionen" },
  vague: {
    2: "viele vielen zahlreiche zahlreichen mehrere mehreren mehrerer einige einigen einiger einige_wenige einigen_wenigen einiger_weniger ein_paar einem_paar etliche etlichen", 12: "dutzende dutzenden dutzender", 100: "hunderte hunderten hunderter mehrere_hundert einige_hundert", 1000: "tausende tausenden tausender",
    1000000: "millionen_von", 10000: "zehntausende zehntausenden zehntausender", 100000: "hunderttausende hunderttausenden hunderttausender",
  },
  halves: { 0.5: "eine_halbe einer_halben" },
  shares: { 0.5: "die_hälfte der_hälfte hälfte", 0.3333333333333333: "ein_drittel einem_drittel eines_drittels", 0.25: "ein_viertel einem_viertel", 0.6666666666666666: "zwei_drittel zwei_dritteln", 0.75: "drei_viertel drei_vierteln dreiviertel", 0.2: "ein_fünftel einem_fünftel", 0.1: "ein_zehntel" },
  fractions: { 0.3333333333333333: "drittel dritteln", 0.25: "viertel vierteln", 0.2: "fünftel fünfteln", 0.1: "zehntel" },
  indefinite: "ein eine einen einem",
  one: "einer eines eins ein_einziger eine_weitere ein_weiterer eine_einzige einzige",
  notAfterOne: "der des dieser seiner ihrer solchen",
  before: {
    more: "mehr_als über weit_über deutlich_über weit_mehr_als deutlich_mehr_als noch_mehr_als",
    least: "mindestens wenigstens zumindest nicht_weniger_als",
    less: "weniger_als unter knapp_unter nicht_einmal",
    most: "bis_zu höchstens maximal nicht_mehr_als",
    about: "rund etwa ungefähr knapp fast circa ca ca_. nahezu gut an_die schätzungsweise ungefähr_die beinahe um_die annähernd",
    exact: "genau nur lediglich insgesamt die den der weitere weiteren weiterer alle allen dieser diesen um von bereits schon",
    up: "stieg stiegen gestiegen",
    down: "sank sanken gesunken",
    part: "darunter davon unter_ihnen einschließlich inklusive unter_denen",
    from: "von zwischen",
    label: "nr nr_. nummer artikel paragraph absatz abschnitt kapitel seite resolution gruppe im_alter_von alter_von klasse route straße typ band flug",
  },
  after: { none: "und_mehr_als oder_mehr_als", least: "und_mehr oder_mehr", most: "oder_weniger und_weniger", about: "oder_so", age: "jahre_alt jahren_alt jährige jähriger jährigen jähriges jahre_alten jahre_alte" },
  within: "und",
  rangeJoiners: "bis - – —",
  openedJoiners: "und bis_zu",
  openers: "von zwischen",
  or: "oder gegebenenfalls beziehungsweise oder_auch",
  by: "um",
  ratio: "von",
  of: "von",
  stops: `in an auf aus bei mit nach von vom zu zum zur und oder aber als dass die der das den dem des sich ist sind war waren wird werden wurde wurden hat haben hatte hatten sein seien habe wäre im am um für gegen durch
    über unter vor seit bis ohne zwischen wie nicht auch noch nur sowie sei soll sollen`,
  counted: [
    { counts: "people", noun: list(`mensch* person* zivilist* mann männer* frau* kind* einwohner* bewohner* opfer* passagier* student* schüler* junge jungen mädchen familie* flüchtling* arbeiter* journalist* arzt ärzte* patient* geisel* gefangene* leben
      tote* todesopfer* verletzte* verwundete* vermisste* leiche* bürger* demonstrant* tourist* polizist* beamte* retter* helfer* freiwillige* fahrer* rentner* erwachsene* jugendliche* anwohner* vertriebene* häftling* verdächtige* anhänger* aktivist* mitarbeiter* mitglied* insass* palästinenser*
      israeli* iraker* syrer* ukrainer* russe* amerikaner* deutsche* sicherheitskräfte* polizeibeamte* arbeitskräfte* staatsangehörige* journalisten brüder* personen tschetschen* afghane*`) },
    { counts: "troops", noun: list(`soldat* kämpfer* rebell* militant* terrorist* besatzer* offizier* rekrut* söldner* marines marinesoldat* us-soldat* aufständische* extremist* taliban taliban-kämpfer* milizionär* truppe* brigade* bataillon* regiment* division* einheit* kompanie* reservist* attentäter* selbstmordattentäter* bewaffnete* islamist* polizisten`) },
    { counts: "attack", noun: list(`mal angriff* luftangriff* anschlag* anschläge* attacke* beschuss explosion* detonation* raketenangriff* drohnenangriff* selbstmordanschlag* selbstmordanschläge* bombenanschlag* bombenanschläge* gefecht* einsätze* einsatz überfall überfälle* verstöße* sprengung* schuss schüsse* angriffswelle* autobombe*`) },
    { counts: "projectile", noun: list(`rakete* granate* mine* bombe* drohne* geschoss* geschosse* marschflugkörper* mörsergranate* artilleriegranate* kassam-rakete* qassam-rakete* panzerfäuste* patrone* sprengsatz sprengsätze*`) },
    { counts: "thing", noun: list(`panzer* fahrzeug* flugzeug* jet* hubschrauber* haus häuser* gebäude* schule* krankenhaus krankenhäuser* brücke* schiff* boot* auto* bus busse* lastwagen geschütz* system* raketenwerfer* waffe* depot* lager* fabrik* dorf dörfer* stadt städte* ort orte* ortschaft* siedlung*
      ziel* anlage* wohnung* kirche* stützpunkt* stellung* position* posten tunnel* konvoi* geschäft* kampfjet* kampfflugzeug* tonne* leichnam* konto konten staaten länder* land ziele* streitkräfte* container fall fällen fälle objekt* lkw* pkw* kilogramm kilo liter*`) },
    { counts: "percent", noun: list("% prozent prozentpunkte* v.h."), unit: "percent" },
    { counts: "distance", noun: list("km kilometer*"), unit: "km", factor: 1 },
    { counts: "distance", noun: list("meter* m"), unit: "km", factor: 0.001 },
    { counts: "distance", noun: list("meile*"), unit: "km", factor: 1.609344 },
    { counts: "area", noun: list("quadratkilometer* km² km2 qkm"), unit: "km2", factor: 1 },
    { counts: "area", noun: list("quadratmeter* m² m2"), unit: "km2", factor: 0.000001 },
    { counts: "area", noun: list("hektar* ha"), unit: "km2", factor: 0.01 },
    { counts: "money", noun: list("euro* eur €"), unit: "EUR" },
    { counts: "money", noun: list("dollar* us-dollar* usd $"), unit: "USD" },
    { counts: "money", noun: list("griwna hrywnja"), unit: "UAH" },
    { counts: "money", noun: list("rubel*"), unit: "RUB" },
    { counts: "money", noun: list("franken mark cent") },
    { counts: "time", noun: list("sekunde* minute* stunde* tag* tage* woche* monat* jahr* jahrzehnt* jahrhundert*") },
  ],
  endings: { "": "", e: "", en: "", n: "", er: "", ern: "", es: "", s: "", em: "", in: "", innen: "" },
};
