/**
 * Scores the language of sentences: every report with a known `language` is split into its lines and each line of at
 * least 25 letters is recognised as if it were a text of its own; right where the language is the report's.
 */
import { cleanText } from "../src/core/pipeline.ts";
import type { Report } from "./read.ts";
import { filesOf, jsonl } from "./shared.ts";
import { rates, type Score } from "./times.ts";

const SHORTEST = 25;

const lettersIn = (line: string): number => line.match(/\p{L}/gu)?.length ?? 0;

/** Accuracy per sentence on a file or folder of reports with `text` and `language`. */
export function scoreLanguages(path: string): Score {
  let right = 0;
  let sentences = 0;
  let found = 0;
  for (const report of filesOf(path, ".jsonl").flatMap((file) => jsonl<Report>(file))) {
    for (const line of report.text.split(/\n|(?<=[.!?])\s+(?=\p{Lu})/u)) {
      if (!report.language || lettersIn(line) < SHORTEST) continue;
      const { language } = cleanText({ text: line, from: "eval" });
      sentences++;
      if (language !== null) found++;
      if (language === report.language) right++;
    }
  }
  return rates(right, sentences, found);
}
