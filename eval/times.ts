/**
 * Scores times against TIMEX3 files: KRAUTS (`.tml`, German) and WikiWarsUA (`.xml`, Ukrainian).
 *
 * Matching is that of TempEval-3 ("relaxed + value"): a found time and a gold time match where their
 * spans overlap, one to one, first come first; a match counts as right where the values are equal.
 * Precision is right / found, recall right / gold; `relaxed` gives the same for overlap alone.
 *
 * `f1` compares values after folding what is a convention of the set or a slip of its files, the same on
 * both sides; `strict` compares them as they stand. Folded: "PRESNT_REF", `2014_07`, `-01` for a weekday
 * of sets, `-TEV` for `TEV`, `-W8` for `-W08`; decades written `1920` (WikiWarsUA) or `192`; centuries `19`, `20` and `1900`
 * for the 20th; hours and minutes `P8H` for `PT8H`; a year tagged as a length (`P1940Y` for 1940);
 * unknown lengths `PXX`; a night as `T1NI`. "Today" is rendered as PRESENT_REF, which is what both sets
 * mostly have for it (they also have the date).
 *
 *   node scripts/with-node.mjs eval/times.ts [PATH] [--errors N]
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { splitSentences } from "../src/core/find/sentences.ts";
import { type CompiledTimes, compileTimes, findTimes } from "../src/core/find/times.ts";
import { groundTimes } from "../src/core/ground/times.ts";
import { languages } from "../src/languages/index.ts";
import { filesOf, sharedPath } from "./shared.ts";
import { flatten, readTimex, type Timex, type TimexDocument, toTimex } from "./timex.ts";

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly right: number;
  readonly gold: number;
  readonly found: number;
}

export const rates = (right: number, gold: number, found: number): Score => {
  const precision = found === 0 ? 0 : right / found;
  const recall = gold === 0 ? 0 : right / gold;
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    right,
    gold,
    found,
  };
};

const compiled = new Map<string, CompiledTimes>();

/** The times found in a document, rendered as TIMEX3. */
function findTimex(document: TimexDocument, code: string): Timex[] {
  const pack = languages.find((language) => language.code === code);
  if (pack === undefined) throw new Error(`No language pack "${code}".`);
  const times = compiled.get(code) ?? compileTimes(pack.times);
  compiled.set(code, times);
  const { text } = document;
  const passage = { start: 0, end: text.length, role: "body", language: code } as const;
  const sentences = splitSentences(text, passage, 0, {
    code,
    abbreviations: new Set(pack.abbreviations),
    ordinals: code === "de",
  });
  const mentions = flatten(sentences.flatMap((sentence) => findTimes(sentence, text, times)));
  const resolved = groundTimes(mentions, { published: document.created });
  return mentions.map(({ start, end, value }, index) => ({
    start,
    end,
    type: value.type,
    value: toTimex(value, resolved[index] ?? { grain: "vague", basis: "stated" }, code === "de" ? "duration" : "date"),
  }));
}

/** Folds spellings of one value (see the head of the file). */
export function foldValue(value: string): string {
  if (value === "PRESNT_REF") return "PRESENT_REF";
  const year = /^P(1[0-9]{3}|20[0-9]{2})Y$/.exec(value);
  if (year) return year[1] as string;
  if (/^P\d+H$|^PXH$/.test(value)) return `PT${value.slice(1)}`;
  if (value === "PTNI" || value === "PT1NI") return "PT1NI";
  return value
    .replace("_", value.endsWith("_REF") ? "_" : "-")
    .replace("-TEV", "TEV")
    .replace(/-W(\d)(?!\d)/, "-W0$1")
    .replace(/WXX-0(\d)/, "WXX-$1")
    .replace(/-X+$/g, "")
    .replace(/^(\d{3})0$/, "$1");
}

/** `1920` is both a year and, in WikiWarsUA, a decade; centuries have three spellings. */
function sameValue(gold: Timex, found: Timex, text: string): boolean {
  if (foldValue(gold.value) === foldValue(found.value)) return true;
  const century = /^\d{2}$/.test(found.value);
  if (!century || !/стол|століт|ст\.|jh|jahrh|cent/i.test(text.slice(found.start, found.end))) return false;
  const next = String(Number(found.value) + 1);
  return (
    gold.value === found.value || gold.value === next || gold.value === `${found.value}00` || gold.value === `${next}00`
  );
}

interface Tally {
  right: number;
  strict: number;
  overlap: number;
  gold: number;
  found: number;
}

function scoreDocument(document: TimexDocument, code: string, tally: Tally, errors: string[]): void {
  const found = findTimex(document, code);
  const used = new Set<number>();
  const shown = (time: Timex) =>
    `${JSON.stringify(document.text.slice(time.start, time.end).replace(/\s+/g, " "))} ${time.value}`;
  for (const gold of document.times) {
    const at = found.findIndex((time, index) => !used.has(index) && time.start < gold.end && gold.start < time.end);
    if (at < 0) {
      errors.push(
        `MISSED ${shown(gold)} in ${JSON.stringify(document.text.slice(gold.start - 40, gold.end + 25).replace(/\s+/g, " "))}`,
      );
      continue;
    }
    used.add(at);
    const time = found[at] as Timex;
    tally.overlap++;
    if (gold.value === time.value) tally.strict++;
    if (sameValue(gold, time, document.text)) tally.right++;
    else
      errors.push(
        `VALUE ${shown(gold)} found ${shown(time)} in ${JSON.stringify(document.text.slice(gold.start - 40, gold.end + 25).replace(/\s+/g, " "))}`,
      );
  }
  found.forEach((time, index) => {
    if (!used.has(index))
      errors.push(
        `EXTRA ${shown(time)} in ${JSON.stringify(document.text.slice(time.start - 40, time.end + 25).replace(/\s+/g, " "))}`,
      );
  });
  tally.gold += document.times.length;
  tally.found += found.length;
}

/** German or Ukrainian, by the letters of the text. */
const languageOf = (text: string): string => (/[а-яіїє]{4}/i.test(text) ? "uk" : "de");

/** Scores a file or a folder of TIMEX3 files. */
export async function scoreTimes(
  path: string,
  errors: string[] = [],
): Promise<Score & { strict: Score; relaxed: Score; valueAccuracy: number; documents: number }> {
  const files = [...new Set([...filesOf(path, ".tml"), ...filesOf(path, ".xml")])];
  const tally: Tally = { right: 0, strict: 0, overlap: 0, gold: 0, found: 0 };
  for (const file of files) {
    const document = readTimex(readFileSync(file, "utf8"));
    scoreDocument(document, languageOf(document.text), tally, errors);
  }
  const { gold, found } = tally;
  return {
    ...rates(tally.right, gold, found),
    strict: rates(tally.strict, gold, found),
    relaxed: rates(tally.overlap, gold, found),
    valueAccuracy: tally.overlap === 0 ? 0 : tally.right / tally.overlap,
    documents: files.length,
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = process.argv[2] ?? sharedPath("data", "krauts");
  if (path === null) throw new Error("Which path? The measuring sets are not beside the checkout.");
  const errors: string[] = [];
  const score = await scoreTimes(path, errors);
  const wanted = Number(process.argv[4] ?? 0);
  if (process.argv[3] === "--errors") console.log(errors.slice(0, wanted).join("\n"));
  console.log(JSON.stringify(score));
}
