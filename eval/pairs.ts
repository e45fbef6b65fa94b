/**
 * `node scripts/with-node.mjs eval/pairs.ts`: events told in English and in Ukrainian. For each English
 * report the Ukrainian ones are ranked by how much they tell the same; printed are the share whose twin
 * ranks first (R@1) and the mean reciprocal rank (MRR), with and without the days of publication.
 * `--misses` lists those whose twin is not first.
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
  return { id, text, language, published: pair.published, claims: readDocument(document, packs()).claims, names };
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

const share = (list: readonly number[]): string => (list.filter((rank) => rank === 1).length / list.length).toFixed(3);
const reciprocal = (list: readonly number[]): string =>
  (list.reduce((sum, rank) => sum + 1 / rank, 0) / list.length).toFixed(3);

const path = sharedPath("data", "warline-pairs.dev.jsonl");
if (!path) console.log("The pairs are not beside this checkout (../shared/data/warline-pairs.dev.jsonl).");
else {
  const pairs = jsonl<Pair>(path);
  const reports = pairs.flatMap((pair) => [told(pair, "en"), told(pair, "uk")]);
  const all = ranks(pairs, new ReportIndex(reports));
  const undated = ranks(pairs, new ReportIndex(reports, false));
  console.log(
    `${pairs.length} pairs: R@1 ${share(all)}, MRR ${reciprocal(all)}; without days R@1 ${share(undated)}, MRR ${reciprocal(undated)}`,
  );
  for (const half of [0, 1])
    console.log(`  ${half ? "odd" : "even"} pairs: R@1 ${share(all.filter((_, i) => i % 2 === half))}`);
  const empty = (language: string): number =>
    reports.filter((one) => one.id.endsWith(language) && one.claims.length === 0).length;
  console.log(`  reports from which no claim is read: ${empty("en")} English, ${empty("uk")} Ukrainian`);
  if (process.argv.includes("--misses"))
    for (const [i, pair] of pairs.entries())
      if ((all[i] ?? 0) > 1)
        console.log(
          `${all[i]}  ${pair.id} ${pair.published}\n    ${pair.en.slice(0, 110)}\n    ${pair.uk.slice(0, 110)}`,
        );
}
