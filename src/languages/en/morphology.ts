import type { Morphology } from "../../core/model/language.ts";

/** Irregular past forms, whole: the longest suffix decides, so a whole word outranks its ending. */
const PAST = [
  "was", "were", "had", "did", "said", "told", "wrote", "went", "came", "became", "saw", "took", "retook", "overtook", "gave", "left",
  "lost", "won", "held", "upheld", "withheld", "withstood", "stood", "fell", "befell", "fled", "fought", "struck", "hit", "shot", "shut",
  "blew", "broke", "drove", "threw", "overthrew", "flew", "rose", "began", "ran", "overran", "sank", "burnt", "burst", "led", "met",
  "sent", "spent", "lent", "brought", "bought", "sought", "caught", "thought", "taught", "found", "made", "paid", "laid", "put", "set",
  "cut", "beat", "spoke", "swore", "tore", "wore", "stole", "froze", "chose", "drew", "withdrew", "grew", "knew", "foresaw", "heard",
  "felt", "kept", "slept", "swept", "crept", "meant", "dealt", "built", "rebuilt", "bound", "hung", "dug", "slew", "slid", "sprang",
  "forced", "got", "forbade", "foretold", "denied", "died", "shed", "quit", "rode", "understood", "undertook", "showed", "bled",
] as const;

/** Irregular passive participles that are no past form. */
const PARTICIPLES = [
  "been", "taken", "retaken", "overtaken", "given", "fallen", "stricken", "blown", "broken", "driven", "thrown", "overthrown", "flown",
  "risen", "begun", "overrun", "sunk", "beaten", "spoken", "sworn", "torn", "worn", "stolen", "frozen", "chosen", "drawn", "withdrawn",
  "grown", "known", "foreseen", "seen", "shown", "written", "hidden", "forbidden", "slain", "gone", "done", "undertaken", "ridden", "eaten",
] as const;

const forms = <T extends string>(words: readonly string[], form: T): Record<string, T> => Object.fromEntries(words.map((word) => [word, form]));

/** English: no cases, roles by order. */
export const morphology: Morphology = {
  noun: { "": "", s: "", es: "", y: "", ies: "" },
  adjective: { "": "" },
  verb: ["", "s", "es", "e", "ed", "ing", "y", "ies", "ied", "ying"],
  participle: ["ed", "ied"],
  verbForms: {
    "": "present",
    s: "present",
    ed: "past",
    ing: "participle",
    ...forms(PAST, "past"),
    ...forms(PARTICIPLES, "participle"),
  },
  finiteSuffixes: ["ed", "ates", "ises", "izes", "ifies"],
  notFinite: [
    "hundred", "red", "bed", "shed", "need", "speed", "seed", "feed", "breed", "creed", "deed", "weed", "indeed", "infrared", "sacred",
    "naked", "wicked", "ragged", "rugged", "kindred", "hatred", "embed", "biped", "unmanned", "manned", "armed", "unarmed", "wounded",
    "alleged", "so-called", "self-proclaimed", "self-styled", "united", "allied", "combined", "joint", "mixed", "used", "related",
    "experienced", "skilled", "unskilled", "alarmed", "concerned", "detailed", "limited", "advanced", "crowded", "populated", "varied",
    "renewed", "continued", "increased", "reduced", "sustained", "dedicated", "devoted", "complicated", "sophisticated", "unprecedented",
    "unexploded", "uninhabited", "displaced", "disabled", "retired", "backed", "based", "led", "held", "controlled", "occupied",
    "besieged", "contested", "disputed", "affected", "aged", "estimated", "unidentified", "unnamed", "unspecified", "unconfirmed",
    "plates", "states", "estates", "candidates", "delegates", "dates", "gates", "rates", "mates", "inmates", "climates", "advocates",
    "associates", "certificates", "templates", "estimates", "exercises", "enterprises", "premises", "promises", "prizes", "sizes",
    "rises", "crises", "franchises", "magistrates", "graduates", "subordinates", "coordinates", "updates", "pirates", "syndicates",
  ],
  capitalNouns: false,
  compounds: false,
  roles: "order",
};
