import type { Grammar } from "../../core/model/language.ts";

export const grammar: Grammar = {
  links: ["of", "the", "'s", "for", "and", "de", "al", "bin"],
  backReferences: ["this was", "that was", "this has been", "it was", "the news was", "the information was", "this information", "so"],
  sourceLeads: [],
  wordOrder: { plural: ["s", "people"], past: ["ed"], gerund: ["ing"], infinitive: "to", possessive: "'s" },
  verbalPrefixes: [],
  origins: ["from"],
  resumptives: [],
  futurePassives: [],
  restrictives: ["less", "fewer", "only", "just", "merely", "simply", "least"],
  adjectiveSuffixes: ["al", "an", "ian", "ish", "ese", "ic", "ary", "ior", "chief", "former", "top", "ern", "ident"],
  attributeSuffixes: [],
  reflexives: [],
  impersonals: [],
  subjectArticles: [],
  subjectRelatives: ["who", "which", "that"],
  passiveAuxiliaries: [],
  subjunctives: [],
  infinitiveMarks: ["to"],
  perfectInfinitives: ["been"],
  partitives: ["of", "out"],
};
