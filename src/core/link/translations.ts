import type { Claim } from "../model/claim.ts";
import { placeKey } from "../model/event.ts";
import type { Copy } from "../model/source.ts";
import { earlier, hashOf } from "./copies.ts";

/** Fewest claims in the same order that tell a translation from a second report of one event. */
const LEAST = 4;
/** Share of the claims of both texts that must agree. */
const SHARE = 0.7;

/** A report to compare: what its claims tell, in the order of the text (`marksOf`). */
export interface Marked {
  readonly id: string;
  readonly published: string | null;
  readonly language?: string | null;
  readonly marks: readonly string[];
}

/**
 * Reports that tell the same claims in the same order in two languages. Claims agree in kind, in a
 * place or number, and in their numbers; a short report of one event is never taken for a translation.
 */
export function findTranslations(reports: readonly Marked[]): Copy[] {
  const told = reports.filter(({ marks }) => marks.length >= LEAST).sort((a, b) => (a.id < b.id ? -1 : 1));
  const found: Copy[] = [];
  for (const [a, b] of pairsOf(told)) {
    if ((a.language ?? null) === (b.language ?? null)) continue;
    const common = longestCommon(a.marks, b.marks);
    const share = common / Math.max(a.marks.length, b.marks.length);
    if (common < LEAST || share < SHARE) continue;
    const [original, copy] = [a, b].sort(earlier) as [Marked, Marked];
    found.push({ copy: copy.id, original: original.id, type: "translation", share });
  }
  return found.sort((a, b) => (a.copy + a.original < b.copy + b.original ? -1 : 1));
}

/** Marks that more reports than this share tell nothing of who copied whom. */
const COMMON = 60;

/** Pairs of reports with enough marks in common, found by the marks. */
function pairsOf(told: readonly Marked[]): [Marked, Marked][] {
  const holders = new Map<string, number[]>();
  told.forEach(({ marks }, at) => {
    for (const mark of new Set(marks)) {
      const list = holders.get(mark);
      if (list) list.push(at);
      else holders.set(mark, [at]);
    }
  });
  const shared = new Map<number, number>();
  for (const list of holders.values()) {
    if (list.length > COMMON) continue;
    for (const [i, a] of list.entries())
      for (const b of list.slice(i + 1)) shared.set(a * told.length + b, (shared.get(a * told.length + b) ?? 0) + 1);
  }
  const enough = [...shared].filter(([, count]) => count >= 2).map(([pair]) => pair);
  return enough.map((pair) => [told[Math.floor(pair / told.length)] as Marked, told[pair % told.length] as Marked]);
}

/** What a translation keeps of the claims of one report, in text order. */
export const marksOf = (claims: readonly Claim[]): string[] =>
  [...claims].sort((a, b) => a.start - b.start).map((claim) => (hashOf(markOf(claim)) >>> 0).toString(36));

function markOf(claim: Claim): string {
  const numbers = claim.quantities.map(({ of, low, high }) => `${of} ${low} ${high}`).sort();
  const places = claim.places.map(placeKey).sort();
  return [claim.kind, claim.polarity, places.join(), numbers.join(), claim.voices.at(-1)?.identity ?? ""].join("|");
}

/** Length of the longest common subsequence. */
function longestCommon(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const mark of a) {
    const next = [0];
    for (let j = 1; j <= b.length; j++)
      next.push(mark === b[j - 1] ? (row[j - 1] ?? 0) + 1 : Math.max(row[j] ?? 0, next[j - 1] ?? 0));
    row = next;
  }
  return row.at(-1) ?? 0;
}
