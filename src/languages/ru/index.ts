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

/** Russian. */
export const ru: LanguagePack = {
  code: "ru",
  script: "Cyrl",
  version: "1",
  morphology,
  grammar,
  actions,
  reports,
  people,
  means,
  placeNouns,
  clauses,
  moods,
  evidence,
  names,
  abbreviations,
  boilerplate,
  times,
  quantities,
};
