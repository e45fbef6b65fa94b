/**
 * `node scripts/with-node.mjs eval/link.ts`: the sixty events of test/cases/events, read and linked. Two
 * reports are linked where they share an event; precision, recall and F1 over pairs of reports.
 * `--misses` lists what is linked wrongly or not.
 */
import { pathToFileURL } from "node:url";
import { compileAreas, linkClaims } from "../src/core/link/index.ts";
import type { Claim } from "../src/core/model/claim.ts";
import type { DocumentFacts } from "../src/core/model/source.ts";
import { cleanText, readDocument } from "../src/core/pipeline.ts";
import { theatre } from "../src/theatres/index.ts";
import { EVENTS, type ToldEvent } from "../test/cases/events/index.ts";
import { packs } from "./read.ts";

export interface PairScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
  /** Reports from which nothing was read. */
  readonly silent: number;
}

const OUTLETS = { de: "Beispielblatt", en: "Sample Post", ru: "Примерная газета", uk: "Зразковий вісник" } as const;

/** Reads and links the events, and scores pairs of reports. */
export function scorePairs(events: readonly ToldEvent[] = EVENTS): PairScore {
  const documents = new Map<string, DocumentFacts>();
  const claims: Claim[] = [];
  const texts = new Map<string, string>();
  for (const { id: event, tellings } of events) {
    for (const [i, { language, published, text }] of tellings.entries()) {
      const id = `${event}#${i}`;
      const document = cleanText({
        id,
        from: "eval",
        text,
        language,
        source: OUTLETS[language],
        published: { at: published, basis: "stated", from: "json" },
      });
      documents.set(id, { id, source: OUTLETS[language], published, language });
      texts.set(id, text);
      claims.push(...readDocument(document, packs()).claims);
    }
  }
  const byId = new Map(claims.map((claim) => [claim.id, claim.document]));
  const linked = new Set<string>();
  for (const { claims: own, family } of linkClaims(claims, documents, compileAreas(theatre.places)).events) {
    if (family === "control" || family === "condition") continue;
    const ids = [...new Set(own.map((claim) => byId.get(claim) ?? ""))].sort();
    for (const [i, a] of ids.entries()) for (const b of ids.slice(i + 1)) linked.add(`${a} ${b}`);
  }
  const ids = [...documents.keys()].sort();
  const same = ids.flatMap((a, i) =>
    ids
      .slice(i + 1)
      .filter((b) => a.split("#")[0] === b.split("#")[0])
      .map((b) => `${a} ${b}`),
  );
  const gold = new Set(same);
  const hits = same.filter((pair) => linked.has(pair)).length;
  const [precision, recall] = [hits / Math.max(1, linked.size), hits / gold.size];
  const told = (pair: string): string =>
    pair
      .split(" ")
      .map((id) => `\n    ${id} ${texts.get(id)?.slice(0, 90)}`)
      .join("");
  const read = new Set(claims.map((claim) => claim.document));
  return {
    precision,
    recall,
    f1: (2 * precision * recall) / Math.max(1e-9, precision + recall),
    wrong: [...linked].filter((pair) => !gold.has(pair)).map(told),
    missed: same.filter((pair) => !linked.has(pair)).map(told),
    silent: ids.filter((id) => !read.has(id)).length,
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { precision, recall, f1, wrong, missed, silent } = scorePairs();
  const reports = EVENTS.reduce((sum, { tellings }) => sum + tellings.length, 0);
  console.log(
    `${EVENTS.length} events, ${reports} reports: pairwise precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${f1.toFixed(3)}; nothing read from ${silent}`,
  );
  if (process.argv.includes("--misses"))
    console.log(`linked wrongly:${wrong.join("\n")}\nnot linked:${missed.join("\n")}`);
}
