import type { Grammar } from "../../core/model/language.ts";

export const grammar: Grammar = {
  links: ["и", "по", "в", "при", "на"],
  backReferences: ["об этом", "это", "о чем", "такую информацию", "эту информацию", "данную информацию", "соответствующ* информацию", "такие данные", "о случившемся", "о произошедшем"],
  sourceLeads: ["по"],
  verbalPrefixes: [],
  origins: ["из", "от", "с", "со"],
  resumptives: [],
  futurePassives: [],
  restrictives: ["менее", "более", "меньше", "больше", "впервые", "только", "просто", "лишь"],
  adjectiveSuffixes: ["ий", "ый", "ой", "ого", "его", "ому", "ему", "им", "ым", "ая", "ое", "ие", "ые", "их", "ых", "ими", "ыми", "ую", "ей"],
  attributeSuffixes: ["ий", "ый", "ой", "ая", "ое", "ые", "ие", "ого", "его", "ому", "ему", "им", "ым", "ом", "их", "ых", "ими", "ыми", "ую", "ей"],
  reflexives: ["ся", "сь"],
  impersonals: [],
  subjectArticles: [],
  subjectRelatives: ["который", "которая", "которое", "которые", "что"],
  passiveAuxiliaries: [],
  subjunctives: [],
  infinitiveMarks: [],
  perfectInfinitives: [],
  partitives: ["из"],
};
