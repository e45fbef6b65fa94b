import type { LanguagePack } from "../../core/model/language.ts";
import { actions } from "./actions.ts";
import { clauses } from "./clauses.ts";
import { evidence } from "./evidence.ts";
import { grammar } from "./grammar.ts";
import { means } from "./means.ts";
import { moods } from "./moods.ts";
import { morphology } from "./morphology.ts";
import { names } from "./names.ts";
import { people } from "./people.ts";
import { placeNouns } from "./places.ts";
import { quantities } from "./quantities.ts";
import { reports } from "./reports.ts";
import { abbreviations, boilerplate } from "./texts.ts";
import { times } from "./times.ts";

/** German. */
export const de: LanguagePack = {
  code: "de",
  script: "Latn",
  version: "1",
  morphology,
  grammar,
  names,
  actions,
  reports,
  people,
  means,
  placeNouns,
  clauses,
  moods,
  evidence,
  abbreviations,
  boilerplate,
  times,
  quantities,
};
