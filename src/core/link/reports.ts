import type { Claim } from "../model/claim.ts";
import { placeKey } from "../model/event.ts";
import { publisherOf } from "../model/source.ts";
import { dayOf } from "../model/window.ts";
import { folded } from "./letters.ts";

/** A report to compare with others, whatever their languages. */
export interface Told {
  readonly id: string;
  readonly text: string;
  readonly published: string | null;
  /** The outlet, or whom it credits; absent or `null` where not known. */
  readonly source?: string | null;
  readonly language: string | null;
  readonly claims: readonly Claim[];
  /** What its words name, in signs that no language owns (`place:bakhmut`, `kind:strike`), with repetitions. */
  readonly names: readonly string[];
}

/** What a report tells, as weighted marks in five channels that no language owns. */
interface Marks {
  readonly day: number | null;
  readonly source: Marked;
  /** Kinds, sides, places, identities, means of its claims, and what goes with what. */
  readonly claims: Marked;
  readonly names: Marked;
  /** Numbers: of the claims with what they count, and of the text as written in digits. */
  readonly numbers: Marked;
  /** Runs of letters of its words in folded letters: names and words that languages share. */
  readonly letters: Marked;
}
type Marked = ReadonlyMap<string, number>;

/** How much each channel counts; tried on the pairs of warlines, docs/linking.md tells what each adds. */
const WEIGHTS = { claims: 0.1, names: 0.3, numbers: 0.3, letters: 1, source: 0.1, sameDay: 0.5, nextDay: 0.25 };
const CHANNELS = ["claims", "names", "numbers", "letters", "source"] as const;

/** Letters in a run. */
const RUN = 3;
/** Neighbours by which a report's own crowd is measured, and how much of that is taken off. */
const CROWD = 3;
const CROWDED = 1;

/** What beside the words of reports is compared: when and by whom they were published. */
interface Using {
  readonly days: boolean;
  readonly publishers: boolean;
}

/**
 * Reports of one collection, ready to be compared across languages. Rarity is counted within the
 * collection; a mark that only one language has is none. What is near to everything is near to
 * nothing: the mean of a report's best scores is taken off (Conneau et al., Word translation without
 * parallel data, 2018: cross-domain similarity local scaling).
 */
export class ReportIndex {
  private readonly marks = new Map<string, Marks>();
  private readonly languages = new Map<string, string | null>();
  private readonly crowds = new Map<string, number>();
  private readonly using: Using;

  constructor(reports: readonly Told[], using: Using = { days: true, publishers: true }) {
    this.using = using;
    const raw = reports.map(
      (report): Marks => ({
        day: dayOf(report.published),
        source: countOf(using.publishers && report.source ? [publisherOf(report.source)] : []),
        claims: claimMarks(report.claims),
        names: countOf(report.names),
        numbers: numberMarks(report),
        letters: letterMarks(report.text),
      }),
    );
    const languages = reports.map((report) => report.language);
    const rarities = CHANNELS.map((channel) =>
      rarityOf(
        raw.map((one) => one[channel]),
        languages,
      ),
    );
    raw.forEach((one, at) => {
      const own = CHANNELS.map((channel, i) => [channel, weighted(one[channel], rarities[i] ?? (() => 0))] as const);
      this.marks.set(reports[at]?.id ?? "", { ...one, ...Object.fromEntries(own) });
      this.languages.set(reports[at]?.id ?? "", languages[at] ?? null);
    });
  }

  /** Reports of another language, those that most likely tell the same first. */
  ranked(id: string): { readonly id: string; readonly score: number }[] {
    const others = [...this.marks.keys()].filter((other) => this.languages.get(other) !== this.languages.get(id));
    return others
      .map((other) => ({
        id: other,
        score: this.score(id, other) - CROWDED * this.crowd(other, this.languages.get(id) ?? null),
      }))
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  }

  /** Mean of the best scores of a report among those of one language. */
  private crowd(id: string, language: string | null): number {
    const known = this.crowds.get(`${language} ${id}`);
    if (known !== undefined) return known;
    const near = [...this.marks.keys()]
      .filter((other) => this.languages.get(other) === language)
      .map((other) => this.score(id, other));
    const mean =
      near
        .sort((a, b) => b - a)
        .slice(0, CROWD)
        .reduce((sum, one) => sum + one, 0) / CROWD;
    this.crowds.set(`${language} ${id}`, mean);
    return mean;
  }

  /** How much two reports have in common; about 0 for those that have nothing. */
  score(a: string, b: string): number {
    const [x, y] = [this.marks.get(a), this.marks.get(b)];
    if (!x || !y) return 0;
    const told = CHANNELS.reduce((sum, channel) => sum + WEIGHTS[channel] * product(x[channel], y[channel]), 0);
    return told + (this.using.days ? dayPoints(x.day, y.day) : 0);
  }
}

const dayPoints = (a: number | null, b: number | null): number => {
  if (a === null || b === null) return 0;
  return a === b ? WEIGHTS.sameDay : Math.abs(a - b) === 1 ? WEIGHTS.nextDay : 0;
};

function claimMarks(claims: readonly Claim[]): Map<string, number> {
  const marks = new Map<string, number>();
  const add = (...parts: (string | undefined)[]): void => {
    if (parts.every((part) => part !== undefined)) marks.set(parts.join(" "), (marks.get(parts.join(" ")) ?? 0) + 1);
  };
  for (const { kind, polarity, actor, target, voices, places, means } of claims) {
    add("kind", kind);
    add("kind", kind, polarity === "denied" ? polarity : undefined);
    add("who", kind, actor?.side);
    for (const one of [actor, target, ...voices]) {
      add("side", one?.side);
      add("identity", one?.identity);
    }
    for (const place of places) {
      add("place", placeKey(place));
      add("at", kind, placeKey(place));
    }
    for (const one of means) add("means", one);
  }
  return marks;
}

function numberMarks({ text, claims }: Told): Map<string, number> {
  const marks = new Map<string, number>();
  for (const { of, low, high } of claims.flatMap((claim) => claim.quantities))
    if ((low ?? high ?? 0) > 1) marks.set(`${of} ${low} ${high}`, 1);
  for (const [digits] of text.matchAll(/\d+(?:[ \u00a0.,]\d{3})*/g))
    if (digits.length > 1) marks.set(digits.replace(/\D/g, ""), 1);
  return marks;
}

function letterMarks(text: string): Map<string, number> {
  const marks = new Map<string, number>();
  for (const word of folded(text).split(" ")) {
    if (word === "" || /\d/.test(word)) continue;
    const padded = `_${word}`;
    for (let at = 0; at + RUN <= padded.length || at === 0; at++) {
      const run = padded.slice(at, at + RUN);
      marks.set(run, (marks.get(run) ?? 0) + 1);
    }
  }
  return marks;
}

function countOf(names: readonly string[]): Map<string, number> {
  const marks = new Map<string, number>();
  for (const name of names) marks.set(name, (marks.get(name) ?? 0) + 1);
  return marks;
}

/** Logarithm of how few reports of the language that has it most have a mark; 0 for marks of one language only. */
function rarityOf(collection: readonly Marked[], languages: readonly (string | null)[]): (mark: string) => number {
  const holders = new Map<string, Map<string | null, number>>();
  collection.forEach((marks, at) => {
    const language = languages[at] ?? null;
    for (const mark of marks.keys()) {
      const own = holders.get(mark) ?? new Map<string | null, number>();
      holders.set(mark, own.set(language, (own.get(language) ?? 0) + 1));
    }
  });
  const all =
    Math.max(...new Set(languages).keys().map((language) => languages.filter((one) => one === language).length)) + 1;
  return (mark) => {
    const own = holders.get(mark);
    return own && own.size > 1 ? Math.log(all / Math.max(...own.values())) : 0;
  };
}

/** Marks by frequency and rarity, of length 1. */
function weighted(marks: Marked, rarity: (mark: string) => number): Marked {
  const weights = new Map<string, number>();
  let sum = 0;
  for (const [mark, times] of marks) {
    const weight = (1 + Math.log(times)) * rarity(mark);
    if (weight <= 0) continue;
    weights.set(mark, weight);
    sum += weight * weight;
  }
  const length = Math.sqrt(sum) || 1;
  for (const [mark, weight] of weights) weights.set(mark, weight / length);
  return weights;
}

function product(a: Marked, b: Marked): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [mark, weight] of few) sum += weight * (many.get(mark) ?? 0);
  return sum;
}
