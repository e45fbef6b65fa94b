/**
 * `npm run eval:html`: how much of the article text of known pages is found (recall, in characters) and how much of
 * what is no article is taken for it (leaks: share of the furniture's characters), for what Lagebild does and for two
 * libraries as they are. Exit code 1 where Lagebild falls below the floors here.
 */
import { Readability } from "@mozilla/readability";
import { Defuddle } from "defuddle/node";
import { parseHTML } from "linkedom";
import { cleanHtml } from "../src/core/clean/index.ts";
import { ARTICLES } from "./html-articles.ts";
import { Furniture, LAYOUTS, wantedOf } from "./html-layouts.ts";

type Extract = (html: string) => string | Promise<string>;

const EXTRACTORS: Readonly<Record<string, Extract>> = {
  Lagebild: (html) => {
    const { text, passages } = cleanHtml({ html, from: "eval" });
    return passages
      .filter(({ role }) => role !== "boilerplate")
      .map(({ start, end }) => text.slice(start, end))
      .join("\n");
  },
  Readability: (html) => {
    const { document } = parseHTML(html);
    const article = new Readability(document as never, { charThreshold: 200 }).parse();
    return `${article?.title ?? ""}\n${article?.textContent ?? ""}`;
  },
  defuddle: async (html) => {
    const { document } = parseHTML(html);
    const article = await Defuddle(document as never, "https://blatt.example/artikel");
    return `${article.title}\n${parseHTML(`<html><body>${article.content}</body></html>`).document.body.textContent}`;
  },
};

interface Score {
  wanted: number;
  found: number;
  furniture: number;
  leaked: number;
  milliseconds: number;
}

const squeezed = (text: string): string => text.replace(/\s+/g, " ");
const length = (parts: readonly string[]): number => parts.reduce((sum, part) => sum + part.length, 0);

async function scoreOf(extract: Extract): Promise<Map<string, Score>> {
  const scores = new Map<string, Score>();
  for (const layout of LAYOUTS) {
    const score: Score = { wanted: 0, found: 0, furniture: 0, leaked: 0, milliseconds: 0 };
    for (const [number, article] of ARTICLES.entries()) {
      const furniture = new Furniture(`S${number}`);
      const html = layout.page(article, furniture);
      const begun = performance.now();
      const text = squeezed(await extract(html));
      score.milliseconds += performance.now() - begun;
      const wanted = wantedOf(article, layout).map(squeezed);
      score.wanted += length(wanted);
      score.found += length(wanted.filter((part) => text.includes(part)));
      score.furniture += length(furniture.told);
      score.leaked += length(
        furniture.told.filter((part) => new RegExp(`${part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?!\\d)`).test(text)),
      );
    }
    scores.set(layout.name, score);
  }
  return scores;
}

const FLOORS = { recall: 0.95, leaks: 0.15 };
const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;

console.log(`${ARTICLES.length * LAYOUTS.length} pages: ${LAYOUTS.length} layouts, ${ARTICLES.length} articles`);
let failed = false;
for (const [name, extract] of Object.entries(EXTRACTORS)) {
  const scores = await scoreOf(extract);
  const all = [...scores.values()].reduce((a, b) => ({
    wanted: a.wanted + b.wanted,
    found: a.found + b.found,
    furniture: a.furniture + b.furniture,
    leaked: a.leaked + b.leaked,
    milliseconds: a.milliseconds + b.milliseconds,
  }));
  const pace = (all.milliseconds / (ARTICLES.length * LAYOUTS.length)).toFixed(1);
  console.log(
    `\n${name.padEnd(44)} recall ${percent(all.found, all.wanted)}, leaks ${percent(all.leaked, all.furniture)}, ${pace} ms a page`,
  );
  for (const [layout, one] of scores)
    console.log(
      `  ${layout.padEnd(42)} ${percent(one.found, one.wanted).padStart(8)} ${percent(one.leaked, one.furniture).padStart(8)}`,
    );
  if (name === "Lagebild") failed = all.found / all.wanted < FLOORS.recall || all.leaked / all.furniture > FLOORS.leaks;
}
if (failed) console.error(`\nFloor undercut: recall at least ${FLOORS.recall}, leaks at most ${FLOORS.leaks}.`);
process.exitCode = failed ? 1 : 0;
