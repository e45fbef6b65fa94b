// npm run mutation [-- PART ...] [--share PERCENT] [--seed WORD]: mutation testing of finding and framing, the stages in
// which the grammar of reading stands (src/core/find, src/core/frame).
//
// Stryker changes the code in one place after the other (each change is a mutant) and the tests that reach the place are
// called. A mutant that survives is a case that no test has, code without use, or a change that changes nothing.
//
// Without PART, a sample is drawn: functions of every file, by a fixed seed, that hold a tenth of its lines (`--share`).
// PART is a piece of a file's path ("frame/voices", "quantities", "core/find"): these files are tested whole, unless a
// share is given, and each survivor is printed. The last line is the score of all; reports/mutation.json holds the rest.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { MutantResult } from "@stryker-mutator/api/core";
import { Stryker } from "@stryker-mutator/core";
import { draw, piecesOf } from "./mutation/draw.ts";
import { CODE_FILES } from "./mutation/scope.ts";
import { HEAD, type Score, scoreOf, sum, told } from "./mutation/scores.ts";
import { root } from "./steps.ts";

/** So many lines are mutated at once: with more, code is full of switches and runs slowly; with fewer, loading counts. */
const LINES_AT_ONCE = 1_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { share: { type: "string" }, seed: { type: "string", default: "lagebild" } },
});
const files = CODE_FILES.filter((file) => positionals.length === 0 || positionals.some((part) => file.includes(part)));
const share = Number(values.share ?? (positionals.length > 0 ? 100 : 10));
if (files.length === 0)
  fail(`no file of src/core/find or src/core/frame has "${positionals.join('" or "')}" in its path`);
if (!(share > 0 && share <= 100)) fail(`--share ${values.share}: expected a percentage above 0 and up to 100`);

function fail(message: string): never {
  console.error(`npm run mutation: ${message}. Try: npm run mutation -- frame/voices`);
  process.exit(2);
}

/** A file, and what Stryker shall mutate of it: all, or the lines drawn. */
interface Wish {
  readonly file: string;
  readonly mutate: readonly string[];
  readonly lines: number;
}

function wishOf(file: string): Wish {
  const text = readFileSync(join(root, file), "utf8");
  if (share === 100) return { file, mutate: [file], lines: text.split("\n").length };
  const drawn = draw(piecesOf(file, text), share / 100, `${values.seed} ${file}`);
  return {
    file,
    mutate: drawn.map(({ from, to }) => `${file}:${from}-${to}`),
    lines: drawn.reduce((lines, { from, to }) => lines + to - from + 1, 0),
  };
}

/** Wishes that Stryker is given together. */
function batchesOf(wishes: readonly Wish[]): Wish[][] {
  const batches: Wish[][] = [];
  let lines = Number.POSITIVE_INFINITY;
  for (const wish of wishes) {
    if (lines + wish.lines > LINES_AT_ONCE) {
      batches.push([]);
      lines = 0;
    }
    batches.at(-1)?.push(wish);
    lines += wish.lines;
  }
  return batches;
}

/** One line for a mutant: where it is, and what became of the code. */
function described({ location, mutatorName, replacement, status }: MutantResult, file: string, text: string): string {
  const { start, end } = location;
  const lines = text.split("\n").slice(start.line - 1, end.line);
  const from = start.column - 1;
  const original = lines.length === 1 ? (lines[0] ?? "").slice(from, end.column - 1) : `${lines[0]?.slice(from)} …`;
  const short = (code: string): string => code.replace(/\s+/g, " ").slice(0, 110);
  const untested = status === "NoCoverage" ? ", reached by no test" : "";
  return `${file}:${start.line}:${start.column} ${mutatorName}${untested}: ${short(original)} → ${short(replacement ?? "")}`;
}

process.chdir(root);
const begun = performance.now();
const scores: Score[] = [];
const survivors: string[] = [];
console.log(HEAD);
for (const batch of batchesOf(files.map(wishOf))) {
  const results = await new Stryker({ mutate: batch.flatMap(({ mutate }) => mutate) }).runMutationTest();
  for (const { file } of batch) {
    const own = results.filter(
      ({ fileName }) => fileName.replaceAll("\\", "/").endsWith(`/${file}`) || fileName === file,
    );
    const score = scoreOf(file, own);
    scores.push(score);
    console.log(told(score));
    const text = readFileSync(join(root, file), "utf8");
    const lived = own.filter(({ status }) => status === "Survived" || status === "NoCoverage");
    for (const mutant of lived.sort((a, b) => a.location.start.line - b.location.start.line))
      survivors.push(described(mutant, file, text));
  }
}
if (positionals.length > 0) for (const survivor of survivors) console.log(survivor);
mkdirSync(join(root, "reports"), { recursive: true });
const seconds = Math.round((performance.now() - begun) / 1000);
const report = { share, seed: values.seed, seconds, scores: [...scores, sum(scores)], survivors };
writeFileSync(join(root, "reports/mutation.json"), `${JSON.stringify(report, null, 1)}\n`);
console.log(`${survivors.length} survivors in reports/mutation.json; ${seconds} seconds`);
console.log(told(sum(scores)));
