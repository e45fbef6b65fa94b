import type { Morphology } from "../../core/model/language.ts";

/** Past stems of strong verbs: bare and with -en they are finite ("griff", "griffen"). */
const strongPast = [
  "griff", "zog", "schoss", "stieß", "floh", "starb", "kam", "nahm", "gab", "fiel", "ließ", "hielt", "brach", "drang",
  "schlug", "traf", "warf", "stand", "trat", "rief", "zwang", "schloss", "verlor", "ging", "lief", "lag", "saß", "sprach",
  "schrieb", "blieb", "bot", "wies", "hieß", "begann", "fand", "half", "sank", "stieg", "bat", "erlag", "flog", "fuhr",
  "trug", "wuchs", "verschwand", "gelang", "entschied", "riss", "schnitt", "litt", "ertrank", "befahl", "drohte",
] as const;

const finiteWords = [
  "ist", "sind", "war", "waren", "wird", "wurde", "wurden", "hat", "habe", "haben", "hatte", "hatten", "sei", "seien",
  "gibt", "steht", "liegt", "geht", "kommt", "hält", "lässt", "nimmt", "trifft", "spricht", "fällt", "läuft", "bleibt",
  "heißt", "sagt", "meldet", "bestätigt", "erklärt", "berichtet", "zeigt", "greift", "zieht", "stößt", "schießt",
  "verliert", "stirbt", "flieht", "bricht", "dringt", "schlägt", "wirft", "wächst", "weiß", "wusste", "brachte",
  "dachte", "nannte", "kannte", "brannte", "sandte", "wandte", "stellt", "stellte", "setzt", "setzte", "führt", "führte",
  "müsse", "müssen", "könne", "können", "solle", "sollen", "wolle", "wollen", "dürfe", "dürfen", "gebe", "gehe", "komme",
  "stehe", "liege", "werde", "werden", "bleibe", "führe", "halte", "lasse", "nehme", "herrsche", "handele", "handle",
  "befinde", "fehle", "drohe", "gelte", "bestehe", "handelt", "gilt", "fehlt", "droht", "befindet", "besteht", "beginnt",
] as const;

/** Endings of German. A noun ending tells its case only where it always does. */
export const morphology: Morphology = {
  noun: {
    "": "", e: "", s: "", es: "g", n: "", en: "", er: "", ern: "d", ens: "g", em: "d", nen: "", in: "", innen: "",
    se: "", sen: "d", ses: "g",
  },
  adjective: { "": "", e: "na", en: "", em: "d", er: "", es: "na", ere: "na", eren: "", erer: "", eres: "na", sten: "", ste: "na" },
  verb: ["", "e", "est", "st", "t", "et", "en", "n", "te", "test", "ten", "tet", "ete", "eten", "etest", "etet"],
  participle: ["", "e", "em", "en", "er", "es"],
  verbForms: {
    ...Object.fromEntries(strongPast.flatMap((stem) => [[stem, "past"], [`${stem}en`, "past"]] as const)),
    te: "past", ten: "past", test: "past", tet: "past", brannte: "past", sandte: "past", brachte: "past",
    t: "present", st: "present", en: "present", n: "present", eln: "present", ern: "present",
    e: "subjunctive", sei: "subjunctive", seien: "subjunctive", habe: "subjunctive", wäre: "subjunctive", wären: "subjunctive",
    hätte: "subjunctive", hätten: "subjunctive", würde: "subjunctive", würden: "subjunctive", griffe: "subjunctive",
    zöge: "subjunctive", nähme: "subjunctive", käme: "subjunctive", fiele: "subjunctive", gäbe: "subjunctive", hielte: "subjunctive",
    iere: "subjunctive",
  },
  finiteSuffixes: [
    ...strongPast, ...strongPast.map((stem) => `${stem}en`), ...finiteWords,
    "te", "ten", "iert", "ieren", "igt", "elt", "ert",
  ],
  notFinite: [
    "heute", "bitte", "mitte", "mitten", "erste", "ersten", "zweite", "zweiten", "dritte", "dritten", "vierte", "vierten",
    "letzte", "letzten", "nächste", "nächsten", "beste", "besten", "größte", "größten", "höchste", "höchsten", "meiste", "meisten",
    "wichtigste", "wichtigsten", "jüngste", "jüngsten", "älteste", "ältesten", "schwerste", "schwersten", "erneute", "erneuten",
    "gute", "guten", "rechte", "rechten", "rote", "roten", "tote", "toten", "alte", "alten", "weite", "weiten", "breite", "breiten",
    "späte", "späten", "harte", "harten", "leichte", "leichten", "schlechte", "schlechten", "bekannte", "bekannten",
    "gesamte", "gesamten", "sogenannte", "sogenannten", "genannte", "genannten", "zweitgrößte", "zweitgrößten", "bestimmte", "bestimmten",
    "private", "privaten", "verletzte", "verletzten", "getötete", "getöteten", "verwundete", "verwundeten", "besetzte", "besetzten",
    "geplante", "geplanten", "zerstörte", "zerstörten", "beschädigte", "beschädigten", "verhaftete", "verhafteten", "entführte", "entführten",
    "bewaffnete", "bewaffneten", "befreite", "befreiten", "vereinte", "vereinten", "verbündete", "verbündeten", "vermisste", "vermissten",
    "angebliche", "unbekannte", "unbekannten", "zuletzt", "bereits", "nicht", "jetzt", "erst", "hundert", "fünfhundert", "wert",
    "konkrete", "konkreten", "direkte", "direkten", "neunte", "achte", "achten", "siebte", "sechste", "fünfte", "fünften", "zehnte", "zehnten",
    "seiten", "zeiten", "kosten", "fronten", "westen", "osten", "unten", "hinten", "vorgestern", "bisherigen", "verwundert", "jahrhundert",
    "hochgerüstete", "moderate", "moderaten", "militante", "militanten", "prominente", "prominenten", "illegitimen", "separate", "separaten",
    "laute", "lauten", "verdeckte", "verdeckten", "verschärfte", "verschärften", "verstärkte", "verstärkten", "betroffenste", "letztere",
  ],
  capitalNouns: true,
  compounds: true,
  roles: "cases",
};
