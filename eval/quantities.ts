/**
 * Scores quantities against sentences with values and bounds (NewsQuant, `[{text, quantities: [{change, value}]}]`).
 *
 * Matching, sentence by sentence, one to one: first pairs equal in value and bound, then pairs equal in
 * value alone. `f1` is that of values; `bound` of value and bound together. A range is written
 * `low-high` and equals a found range of the same ends, in whichever order. Values equal within a millionth.
 *
 * Articles ("a refinery") and "several", "a few" count for claims but not in this set: left out here.
 * What a claim does not want but this set counts is taken from the same finder: lengths of time and ages
 * (`counted` "time", and times of type duration), the value before conversion (`original`), rises and
 * falls (`trend`). A vague plural without a bound word ("thousands", open above) equals the set's
 * "1000-10000"; a share equals its fraction or its percentage.
 *
 *   node scripts/with-node.mjs eval/quantities.ts [PATH] [--errors N]
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { compileQuantities, findQuantities } from "../src/core/find/quantities.ts";
import { splitSentences } from "../src/core/find/sentences.ts";
import { compileTimes, findTimes } from "../src/core/find/times.ts";
import type { FoundQuantity } from "../src/core/model/quantity-words.ts";
import { languages } from "../src/languages/index.ts";
import { filesOf, sharedPath } from "./shared.ts";
import { rates, type Score } from "./times.ts";

interface GoldQuantity {
  readonly change: string;
  readonly value: string;
  readonly unit: string;
}
interface GoldSentence {
  readonly text: string;
  readonly quantities: readonly GoldQuantity[];
}

const pack = languages.find(({ code }) => code === "en");
if (pack === undefined) throw new Error('No language pack "en".');
const times = compileTimes(pack.times);
const quantities = compileQuantities(pack.quantities);
const abbreviations = new Set(pack.abbreviations);

function findAll(text: string): FoundQuantity[] {
  const passage = { start: 0, end: text.length, role: "body", language: "en" } as const;
  return splitSentences(text, passage, 0, { code: "en", abbreviations, ordinals: false }).flatMap((sentence) => {
    const taken = findTimes(sentence, text, times).filter(
      ({ value }) => value.type !== "duration" && value.type !== "span" && value.type !== "set",
    );
    return findQuantities(sentence, text, quantities, taken).filter(
      ({ rule, vague, low }) => !rule.startsWith("article") && !(vague && low === 2),
    );
  });
}

/** "=", "~", "<", ">", "up", "down" as the set has them. */
function changeOf(found: FoundQuantity): string {
  if (found.bound === "more" || found.bound === "least") return ">";
  if (found.bound === "less" || found.bound === "most") return "<";
  if (found.trend !== undefined) return found.trend;
  return found.approx ? "~" : "=";
}

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-6 * Math.max(1e-30, Math.abs(a), Math.abs(b));

/** Bounds of "5-7", "-130", "1.99E-29". */
function parseValue(value: string): readonly [number, number] {
  const range = /^([\d.]+) ?- ?([\d.]+)$/.exec(value);
  return range
    ? [Math.min(Number(range[1]), Number(range[2])), Math.max(Number(range[1]), Number(range[2]))]
    : [Number(value), Number(value)];
}

function sameValue(gold: GoldQuantity, found: FoundQuantity): boolean {
  const [low, high] = parseValue(gold.value);
  const written = found.original ?? found;
  const single = written.low === null || written.high === null || found.bound === "less";
  const value = found.bound === "less" ? written.high : (written.low ?? written.high);
  if (value === null) return false;
  if (found.vague === true && low !== high) return near(low, value) && near(high, value * 10);
  if (single) return near(low, high) && near(low, value);
  const same = (factor: number) => near(low, (written.low ?? 0) * factor) && near(high, (written.high ?? 0) * factor);
  return same(1) || (found.unit === "percent" && found.original !== undefined && same(100));
}

interface Tally {
  value: number;
  both: number;
  gold: number;
  found: number;
}

function scoreSentence(sentence: GoldSentence, tally: Tally, errors: string[]): void {
  const found = findAll(sentence.text);
  const restGold = [...sentence.quantities];
  const restFound = [...found];
  const pair = (same: (gold: GoldQuantity, other: FoundQuantity) => boolean): number => {
    let count = 0;
    for (let at = restGold.length - 1; at >= 0; at--) {
      const hit = restFound.findIndex((other) => same(restGold[at] as GoldQuantity, other));
      if (hit < 0) continue;
      const [gold] = restGold.splice(at, 1) as [GoldQuantity];
      const [other] = restFound.splice(hit, 1) as [FoundQuantity];
      if (gold.change !== changeOf(other))
        errors.push(`BOUND ${gold.change} found ${changeOf(other)} ${show(sentence, other)} in ${sentence.text}`);
      count++;
    }
    return count;
  };
  const both = pair((gold, other) => sameValue(gold, other) && gold.change === changeOf(other));
  tally.both += both;
  tally.value += both + pair(sameValue);
  tally.gold += sentence.quantities.length;
  tally.found += found.length;
  for (const gold of restGold) errors.push(`MISSED ${gold.change} ${gold.value} ${gold.unit} in ${sentence.text}`);
  for (const other of restFound) errors.push(`EXTRA ${show(sentence, other)} in ${sentence.text}`);
}

const show = (sentence: GoldSentence, { start, end, low, high }: FoundQuantity): string =>
  `${JSON.stringify(sentence.text.slice(start, end))} ${low}..${high}`;

/** Scores a file or a folder of such files. */
export async function scoreQuantities(
  path: string,
  errors: string[] = [],
): Promise<Score & { bound: Score; sentences: number }> {
  const tally: Tally = { value: 0, both: 0, gold: 0, found: 0 };
  let sentences = 0;
  for (const file of filesOf(path, ".json")) {
    for (const sentence of JSON.parse(readFileSync(file, "utf8")) as GoldSentence[]) {
      scoreSentence(sentence, tally, errors);
      sentences++;
    }
  }
  return {
    ...rates(tally.value, tally.gold, tally.found),
    bound: rates(tally.both, tally.gold, tally.found),
    sentences,
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = process.argv[2] ?? sharedPath("data", "newsquant-dev.json");
  if (path === null) throw new Error("Which path? The measuring sets are not beside the checkout.");
  const errors: string[] = [];
  const score = await scoreQuantities(path, errors);
  if (process.argv[3] === "--errors") console.log(errors.slice(0, Number(process.argv[4] ?? 50)).join("\n"));
  console.log(JSON.stringify(score));
}
