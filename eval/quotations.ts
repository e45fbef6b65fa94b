/**
 * Scores quotations with their speakers against a file of news texts with quotations
 * (`{text, quotations: [{type, quote, speaker, cue, ...}]}`, spans in code points).
 *
 * What counts is a speaker found and right. Gold quotations without a speaker are no target, and a reading
 * without a speaker is no find.
 *
 * Matching: a found quotation and a gold one can be paired where either covers at least half of the other, and
 * both or neither are direct speech (in quotation marks). Gold types Indirect, IndirectFreeIndirect, Reported and
 * FreeIndirect pair with each other: where one ends and the other begins is no matter of the speaker. Pairs are
 * one to one; those with the right speaker first, then the longest overlap. One long reading over a quotation that
 * the gold cuts in two counts once.
 *
 * A pair is right where the head words of the speakers are equal: the last word with a capital of the first noun
 * phrase ("der Justizsprecher Joachim Banke, ..." is "Banke", "der Direktor des Senders" is "Direktor"), without
 * the genitive's s. Before a genitive or "von" a noun of reporting gives way to whose it is ("Angaben der Polizei"
 * is "Polizei"), on both sides. Pronouns count as written: "er" is right where the gold has "er". Where speech goes
 * on without a cue, gold and reading both name the words of the last speaker.
 *
 * Groups: `direct`; `indirect` (Indirect and Reported); `free` (IndirectFreeIndirect and FreeIndirect). A found
 * quotation counts in the group of the gold one it is paired with, else in that of its own type. `f1` is over all.
 *
 *   node scripts/with-node.mjs eval/quotations.ts [PATH] [--errors N]
 */
import { fileURLToPath } from "node:url";
import { codePointIndex } from "../src/core/model/span.ts";
import { quotationsIn, type Report } from "./read.ts";
import { filesOf, jsonl, sharedPath } from "./shared.ts";
import { rates, type Score } from "./times.ts";

type Range = readonly [start: number, end: number];

interface GoldQuotation {
  readonly type: "Direct" | "Indirect" | "Reported" | "IndirectFreeIndirect" | "FreeIndirect";
  readonly quote: readonly Range[];
  readonly speaker: readonly Range[];
}
interface GoldText extends Report {
  readonly quotations: readonly GoldQuotation[];
}

const GROUPS = ["direct", "indirect", "free"] as const;
type Group = (typeof GROUPS)[number];

/** A quotation of either side: code points of the quote, head word of the speaker. */
interface Side {
  readonly group: Group;
  readonly quote: Range;
  readonly head: string;
  readonly shown: string;
}

const GROUP_OF: Readonly<Record<string, Group>> = {
  Direct: "direct",
  Indirect: "indirect",
  Reported: "indirect",
  IndirectFreeIndirect: "free",
  FreeIndirect: "free",
  direct: "direct",
  indirect: "indirect",
  reported: "indirect",
  free: "free",
};

const LINKS = new Set(
  "der des dem den die das von vom für im in ins aus am an auf bei beim zum zur mit nach unter über und sowie".split(
    " ",
  ),
);
const REPORTING =
  /^(angaben?|aussagen?|ansicht|auffassung|auskunft|bericht\w*|darstellung|einschätzung|erkenntnis\w*|informationen|meinung|mitteilung|schilderung\w*|schätzung\w*|worten?|\w*bericht\w*|\w*mitteilung|meldung\w*|sicht|überzeugung|stellungnahme|erklärung|umfrage|hochrechnung|studie|untersuchung\w*|vorstellungen)$/;

/** The head word of a speaker (see the head of the file), lower case. */
export function headWord(speaker: string): string {
  const words = speaker.split(/[,(–:;]/)[0]?.match(/[\p{L}\p{N}][\p{L}\p{N}.'’&/-]*/gu) ?? [];
  let head = "";
  let at = 0;
  for (; at < words.length; at++) {
    const word = words[at] as string;
    if (head !== "" && LINKS.has(word)) break;
    if (/^\p{Lu}|^\d/u.test(word) && !LINKS.has(word.toLowerCase())) head = word;
    else if (head !== "" && !/^\p{Lu}/u.test(word) && REPORTING.test(head.toLowerCase())) break;
  }
  const folded = head.toLowerCase();
  if (REPORTING.test(folded) && at < words.length) {
    const rest = headWord(words.slice(at).join(" "));
    if (/\p{Lu}/u.test(words.slice(at).join(" ")) && rest !== "") return rest;
  }
  return (folded || (words.at(-1) ?? "").toLowerCase()).replace(/['’]?s$/, "").replace(/[.'’]+$/, "");
}

const textOf = (points: readonly string[], ranges: readonly Range[]): string =>
  ranges.map(([from, to]) => points.slice(from, to).join("")).join(" ");

const hull = (ranges: readonly Range[]): Range => [
  Math.min(...ranges.map(([from]) => from)),
  Math.max(...ranges.map(([, to]) => to)),
];

function goldSides({ text, quotations }: GoldText): Side[] {
  const points = [...text];
  return quotations
    .filter(({ speaker, quote }) => speaker.length > 0 && quote.length > 0)
    .map(({ type, quote, speaker }) => ({
      group: GROUP_OF[type] as Group,
      quote: hull(quote),
      head: headWord(textOf(points, speaker)),
      shown: `${type} ${textOf(points, speaker)} | ${textOf(points, quote)}`,
    }));
}

function foundSides(gold: GoldText): Side[] {
  const { text, quotations } = quotationsIn(gold);
  const index = codePointIndex(text);
  return quotations.flatMap(({ type, quote, speaker }) =>
    speaker === null
      ? []
      : [
          {
            group: GROUP_OF[type] as Group,
            quote: [index(quote.start), index(quote.end)] as const,
            head: headWord(text.slice(speaker.start, speaker.end)),
            shown: `${type} ${text.slice(speaker.start, speaker.end)} | ${text.slice(quote.start, quote.end)}`,
          },
        ],
  );
}

/** Length of what two quotes share, 0 where neither covers half of the other. */
function shared(a: Range, b: Range): number {
  const both = Math.min(a[1], b[1]) - Math.max(a[0], b[0]);
  return both > 0 && both >= 0.5 * Math.min(a[1] - a[0], b[1] - b[0]) ? both : 0;
}

interface Pair {
  readonly gold: Side;
  readonly found: Side;
  readonly right: boolean;
  readonly overlap: number;
}

function pairs(gold: readonly Side[], found: readonly Side[]): Pair[] {
  const all: Pair[] = [];
  for (const one of gold)
    for (const other of found) {
      const overlap = (one.group === "direct") === (other.group === "direct") ? shared(one.quote, other.quote) : 0;
      if (overlap > 0) all.push({ gold: one, found: other, right: one.head === other.head, overlap });
    }
  all.sort((a, b) => Number(b.right) - Number(a.right) || b.overlap - a.overlap);
  const used = new Set<Side>();
  return all.filter(({ gold: one, found: other }) => {
    if (used.has(one) || used.has(other)) return false;
    used.add(one).add(other);
    return true;
  });
}

interface Tally {
  right: number;
  gold: number;
  found: number;
}

function scoreText(text: GoldText, tallies: Readonly<Record<Group, Tally>>, errors: string[]): void {
  const gold = goldSides(text);
  const found = foundSides(text);
  const paired = pairs(gold, found);
  for (const one of gold) tallies[one.group].gold++;
  for (const other of found) {
    const pair = paired.find((candidate) => candidate.found === other);
    tallies[pair?.gold.group ?? other.group].found++;
    if (!pair) errors.push(`EXTRA ${other.shown}`);
  }
  for (const pair of paired) {
    if (pair.right) tallies[pair.gold.group].right++;
    else errors.push(`WRONG ${pair.gold.shown}\n   ${pair.found.shown}`);
  }
  for (const one of gold) if (!paired.some((pair) => pair.gold === one)) errors.push(`MISSED ${one.shown}`);
}

export interface QuotationScore extends Score {
  readonly direct: Score;
  /** Indirect and reported speech. */
  readonly indirect: Score;
  readonly free: Score;
  readonly texts: number;
}

/** Scores a file or a folder of such files. */
export function scoreQuotations(path: string, errors: string[] = []): QuotationScore {
  const tallies: Record<Group, Tally> = {
    direct: { right: 0, gold: 0, found: 0 },
    indirect: { right: 0, gold: 0, found: 0 },
    free: { right: 0, gold: 0, found: 0 },
  };
  let texts = 0;
  for (const file of filesOf(path, ".jsonl"))
    for (const text of jsonl<GoldText>(file)) {
      scoreText(text, tallies, errors);
      texts++;
    }
  const of = ({ right, gold, found }: Tally): Score => rates(right, gold, found);
  const sum = (key: keyof Tally): number => GROUPS.reduce((total, group) => total + tallies[group][key], 0);
  return {
    ...rates(sum("right"), sum("gold"), sum("found")),
    direct: of(tallies.direct),
    indirect: of(tallies.indirect),
    free: of(tallies.free),
    texts,
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = process.argv[2] ?? sharedPath("data", "de-quotations.jsonl");
  if (path === null) throw new Error("Which path? The measuring sets are not beside the checkout.");
  const errors: string[] = [];
  const score = scoreQuotations(path, errors);
  if (process.argv[3] === "--errors") console.log(errors.slice(0, Number(process.argv[4] ?? 50)).join("\n"));
  console.log(JSON.stringify(score));
}
