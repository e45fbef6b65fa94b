import type { Grammar } from "../../core/model/language.ts";

export const grammar: Grammar = {
  links: ["der", "des", "von", "vom", "für", "den", "und", "im", "aus", "beim", "zum"],
  backReferences: ["das", "dies", "dieses", "darüber", "davon", "hierüber", "so", "dem"],
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
