// Scores of mutation testing, per file and of all.

import type { MutantResult } from "@stryker-mutator/api/core";

/** How the mutants of a file ended. */
export interface Score {
  readonly file: string;
  readonly killed: number;
  readonly timeout: number;
  readonly survived: number;
  /** No test reaches them. */
  readonly uncovered: number;
  /** Left out: computed when the file is loaded, which is lists of words and patterns. */
  readonly ignored: number;
}

export function scoreOf(file: string, results: readonly MutantResult[]): Score {
  const count = (status: MutantResult["status"]): number => results.filter((mutant) => mutant.status === status).length;
  return {
    file,
    killed: count("Killed"),
    timeout: count("Timeout"),
    survived: count("Survived"),
    uncovered: count("NoCoverage"),
    ignored: count("Ignored"),
  };
}

export function sum(scores: readonly Score[]): Score {
  const total = (key: Exclude<keyof Score, "file">): number => scores.reduce((all, score) => all + score[key], 0);
  return {
    file: "all",
    killed: total("killed"),
    timeout: total("timeout"),
    survived: total("survived"),
    uncovered: total("uncovered"),
    ignored: total("ignored"),
  };
}

const row = (file: string, score: string, numbers: readonly (string | number)[]): string =>
  `${file.padEnd(29)}${score.padStart(8)}${numbers.map((number) => String(number).padStart(10)).join("")}`;

export const HEAD = row("file", "score", ["mutants", "noticed", "survived", "untested"]);

/** One line of the table. The score is Stryker's: of all mutants that were not left out, those that a test noticed. */
export function told({ file, killed, timeout, survived, uncovered }: Score): string {
  const noticed = killed + timeout;
  const all = noticed + survived + uncovered;
  const score = all === 0 ? "-" : `${((100 * noticed) / all).toFixed(1)} %`;
  return row(file.replace("src/core/", ""), score, [all, noticed, survived, uncovered]);
}
