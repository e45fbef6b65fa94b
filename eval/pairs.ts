/**
 * `node scripts/with-node.mjs eval/pairs.ts`: events told in English and in Ukrainian. For each English
 * report the Ukrainian ones are ranked by how much they tell the same; printed are the share whose twin
 * ranks first (R@1) and the mean reciprocal rank (MRR), of all pairs and of those that have words to compare, with and
 * without the days and publishers that the reports state (both reports of a pair state the same). Of reports with equal
 * scores the twin is the last. `--misses` lists those whose twin is not first.
 */

import { findMentions } from "../src/core/find/find.ts";
import { ReportIndex } from "../src/core/link/index.ts";
import type { Mentions } from "../src/core/model/mention.ts";
import { cleanText, readDocument } from "../src/core/pipeline.ts";
import { packs } from "./read.ts";
import { jsonl, sharedPath } from "./shared.ts";

interface Pair {
  readonly id: string;
  readonly published: string;
  readonly source?: string;
  readonly en: string;
  readonly uk: string;
}

type Told = ConstructorParameters<typeof ReportIndex>[0][number];

function told(pair: Pair, language: "en" | "uk"): Told {
  const id = `${pair.id}-${language}`;
  const text = pair[language].replaceAll("\\n", "\n");
  const published = { at: pair.published, basis: "stated", from: "json" } as const;
  const document = cleanText({ id, from: "eval", text, language, published });
  const names = findMentions(document, packs().finders).flatMap(namesOf);
  const { published: at, source = null } = pair;
  return { id, text, language, published: at, source, claims: readDocument(document, packs()).claims, names };
}

/** What a sentence names, in signs that no language owns. */
function namesOf({ places, agents, means, actions, placeNouns }: Mentions): string[] {
  return [
    ...places.map(({ candidates }) => `place:${candidates[0]?.id}`),
    ...agents.flatMap(({ party, person, source, people }) => [
      party && `party:${party.id}`,
      person && `person:${person.id}`,
      source && `source:${source.id}`,
      people && `people:${people.role}`,
    ]),
    ...means.map((one) => `means:${one.means}`),
    ...actions.map(({ entry }) => `kind:${entry.kind}`),
    ...placeNouns.map(({ noun }) => `noun:${noun.kind}`),
  ].filter((name) => name !== undefined);
}

/** Rank of the Ukrainian twin of each English report; equal scores count against us. */
function ranks(pairs: readonly Pair[], index: ReportIndex): number[] {
  return pairs.map(({ id }) => {
    const ranked = index.ranked(`${id}-en`);
    const own = ranked.find((one) => one.id === `${id}-uk`)?.score ?? 0;
    return 1 + ranked.filter((one) => one.id !== `${id}-uk` && one.score >= own).length;
  });
}

const part = (list: readonly number[], sum: (rank: number) => number): string =>
  (list.reduce((all, rank) => all + sum(rank), 0) / list.length).toFixed(3);
const figures = (list: readonly number[]): string =>
  `R@1 ${part(list, (rank) => Number(rank === 1))}, MRR ${part(list, (rank) => 1 / rank)}`;

/** Fewest words of a report that tells anything: some consist of a numeral or of nothing. */
const TOLD = 3;
const hasWords = ({ en, uk }: Pair): boolean =>
  [en, uk].every((text) => (text.match(/\p{L}{2,}/gu) ?? []).length >= TOLD);

const path = sharedPath("data", "warline-pairs.dev.jsonl");
if (!path) console.log("The pairs are not beside this checkout (../shared/data/warline-pairs.dev.jsonl).");
else {
  const pairs = jsonl<Pair>(path);
  const reports = pairs.flatMap((pair) => [told(pair, "en"), told(pair, "uk")]);
  const worded = pairs.map(hasWords);
  console.log(`${pairs.length} pairs, ${worded.filter(Boolean).length} of them with words in both reports`);
  for (const days of [true, false])
    for (const publishers of [true, false]) {
      const found = ranks(pairs, new ReportIndex(reports, { days, publishers }));
      const used = ["words", days && "days", publishers && "publishers"].filter(Boolean).join(", ");
      console.log(`  by ${used}: ${figures(found)}; with words ${figures(found.filter((_, i) => worded[i]))}`);
      for (const half of [0, 1])
        console.log(`    ${half ? "odd" : "even"} pairs: ${figures(found.filter((_, i) => i % 2 === half))}`);
      if (process.argv.includes("--misses"))
        for (const [i, pair] of pairs.entries())
          if ((found[i] ?? 0) > 1)
            console.log(
              `    ${found[i]}  ${pair.id} ${pair.published}\n      ${pair.en.slice(0, 110)}\n      ${pair.uk.slice(0, 110)}`,
            );
    }
  const empty = (language: string): number =>
    reports.filter((one) => one.id.endsWith(language) && one.claims.length === 0).length;
  console.log(`  reports from which no claim is read: ${empty("en")} English, ${empty("uk")} Ukrainian`);
}
