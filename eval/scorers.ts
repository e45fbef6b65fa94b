import { scoreClaims, total } from "./claims.ts";
import { scoreLanguages } from "./languages.ts";
import { scorePlaces } from "./places.ts";
import { scoreQuantities } from "./quantities.ts";
import { scoreQuotations } from "./quotations.ts";
import { scoreTimes } from "./times.ts";

export interface Scorer {
  /** Path below the shared folder that is scored when none is given. */
  readonly defaults: readonly string[];
  readonly score: (path: string) => Promise<unknown> | unknown;
}

/** Everything that `npm run eval -- NAME PATH` knows. */
export const SCORERS: Readonly<Record<string, Scorer>> = {
  claims: { defaults: ["gold"], score: claims },
  times: { defaults: ["data", "krauts"], score: (path) => scoreTimes(path) },
  places: { defaults: ["data", "viina-2022.jsonl"], score: (path) => scorePlaces(path) },
  languages: { defaults: ["gold"], score: (path) => scoreLanguages(path) },
  quotations: { defaults: ["data", "de-quotations.jsonl"], score: (path) => scoreQuotations(path) },
  quantities: { defaults: ["data", "newsquant-dev.json"], score: (path) => scoreQuantities(path) },
};

function claims(path: string): unknown {
  const scores = scoreClaims(path);
  if (scores === null) throw new Error("The claim scorer (eval/score-claims.mjs of the shared folder) is not there.");
  const all = [...scores.values()];
  return {
    ...total(all, "claim (kind + span)"),
    whole: total(all, "whole claim"),
    places: total(all, "slot places"),
    quantities: total(all, "slot quantities"),
    voices: total(all, "slot innermost voice"),
    files: Object.fromEntries([...scores].map(([file, score]) => [file, score["claim (kind + span)"]])),
  };
}
