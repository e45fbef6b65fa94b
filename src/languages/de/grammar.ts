import type { Grammar } from "../../core/model/language.ts";

export const grammar: Grammar = {
  links: ["der", "des", "von", "vom", "für", "den", "und", "im", "aus", "beim", "zum"],
  // "Das" points back only right before the verb: "Das teilte die Polizei mit", not "Das Ministerium teilte mit".
  backReferences: [
    "das wurde", "das wird", "das hat", "das hatte", "dies wurde", "dies hat", "das sagt*", "das teilt*", "das meld*", "das berichtet*", "das berichten", "das erklär*", "das gab", "das gaben",
    "das gibt", "das geben", "das schreib*", "das schrieb*", "das kündigt*", "das bestätig*", "das beton*",
    "das verlaut*", "das behaupt*", "das räumt*", "das dementier*", "das bestreit*", "das bestritt*", "das verkünd*",
    "das ergab*", "das ergibt", "das geht", "das ging", "das zeig*", "das äußert*", "das teilten", "das räumten",
    "das wies*", "das weist", "das weisen", "das veröffentlich*", "dies sagt*", "dies teilt*", "dies meld*",
    "dies berichtet*", "dies berichten", "dies erklär*", "dies gab", "dies gaben", "dies gibt", "dies geben",
    "dies schreib*", "dies schrieb*", "dies kündigt*", "dies bestätig*", "dies beton*", "dies verlaut*",
    "dies behaupt*", "dies räumt*", "dies dementier*", "dies bestreit*", "dies bestritt*", "dies verkünd*",
    "dies ergab*", "dies ergibt", "dies geht", "dies ging", "dies zeig*", "dies äußert*", "dies teilten",
    "dies räumten", "dies wies*", "dies weist", "dies weisen", "dies veröffentlich*", "darüber", "davon", "hierüber",
    "dem widersprach*", "dem widersprich*", "dem widersprech*",
  ],
  sourceLeads: ["nach", "laut"],
  verbalPrefixes: ["ver", "vor", "aus", "über", "ent", "zer", "auf", "bei", "mit", "ein", "ab", "an", "um", "un", "be", "ge", "er", "hin", "her", "nach", "durch", "unter", "wider"],
  origins: ["aus", "von", "ab"],
  resumptives: ["demnach", "demzufolge", "danach", "hiernach"],
  futurePassives: ["wird", "werden", "werde", "würde", "würden"],
  restrictives: ["weniger", "mehr", "nur", "bloß", "allein", "mehr nur", "zuletzt", "unbedingt"],
  adjectiveSuffixes: ["ische", "ischen", "ischer", "isches", "ischem", "liche", "lichen", "licher", "liches", "ige", "igen", "iger", "barer", "samen"],
  attributeSuffixes: ["e", "er", "es", "em", "en"],
  reflexives: [],
  impersonals: [],
  subjectArticles: ["der", "die", "das", "ein", "eine", "dieser", "diese", "dieses", "jeder", "jede", "kein", "keine", "mehrere", "viele", "einige", "alle", "beide", "zahlreiche", "weitere"],
  subjectRelatives: ["der", "die", "das", "welche", "welcher", "welches"],
  passiveAuxiliaries: ["wurde", "wurden", "wird", "werden", "worden", "werde", "würde", "würden"],
  subjunctives: [
    "sei", "seien", "habe", "hätten", "hätte", "wäre", "wären", "werde", "würden", "würde", "könne", "könnten", "müsse", "müssten", "solle", "sollten", "wolle", "dürfe",
    "gebe", "gäbe", "komme", "gehe", "stehe", "bleibe", "halte", "lasse", "nehme", "führe", "liege", "handele", "handle", "befinde", "befänden", "kämen", "ginge",
  ],
  infinitiveMarks: ["zu"],
  perfectInfinitives: ["gewesen", "worden", "haben"],
  partitives: ["von", "der"],
};
