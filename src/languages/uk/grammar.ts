import type { Grammar } from "../../core/model/language.ts";

export const grammar: Grammar = {
  links: ["та", "і", "й", "з", "у", "в", "по", "із"],
  backReferences: ["про це", "це", "про що", "цю інформацію", "таку інформацію", "такі дані", "відповідн* інформацію", "про такі", "про подію"],
  sourceLeads: ["за", "згідно"],
  verbalPrefixes: [],
  origins: ["з", "із", "зі", "від"],
  resumptives: [],
  futurePassives: [],
  restrictives: ["менше", "більше", "менш", "вперше", "лише", "тільки", "просто", "лиш"],
  adjectiveSuffixes: ["ий", "ій", "ого", "ього", "ому", "ої", "ою", "им", "ім", "их", "ими", "ська", "цька", "зька", "ська", "на", "ний", "ські", "цькі", "зькі", "ні", "ську"],
  attributeSuffixes: ["ий", "ого", "ому", "им", "их", "ими", "ої", "ій", "ою", "ну", "ту", "не", "те"],
  reflexives: ["ся", "сь"],
  impersonals: ["но", "то"],
  subjectArticles: [],
  subjectRelatives: ["який", "яка", "яке", "які", "що", "котрий", "котра", "котрі"],
  passiveAuxiliaries: [],
  subjunctives: [],
  infinitiveMarks: [],
  perfectInfinitives: [],
  partitives: ["з", "із", "зі"],
};
