import type { Copy } from "../model/source.ts";
import { folded } from "./letters.ts";

/** Words in a shingle: four in a row are seldom shared by chance, and one changed word spoils four only. */
const SHINGLE = 4;
const BINS = 128;
/** Bins that are compared at once: texts of likeness 0.7 meet in one of 21 bands of 6 with probability 0.93, of 0.3 with 0.02. */
const ROWS = 6;
/** Least share of common shingles of a near copy. */
export const NEAR = 0.5;
/** Texts with fewer shingles are told alike by chance. */
const LEAST = 8;

/**
 * One-permutation MinHash of a whole text (Li, Owen and Zhang, One Permutation Hashing, 2012), with
 * empty bins filled by rotation (Shrivastava and Li, 2014): 128 numbers, empty for a text too short.
 */
export function signatureOf(text: string): number[] {
  const shingles = shinglesOf(text);
  if (shingles.size < LEAST) return [];
  const bins = new Array<number>(BINS).fill(-1);
  for (const hash of shingles) {
    const bin = hash >>> 25;
    const value = hash & 0x1ffffff;
    if (bins[bin] === -1 || value < (bins[bin] as number)) bins[bin] = value;
  }
  return bins.map((value, at) => (value === -1 ? rotated(bins, at) : value));
}

/** The value of the next filled bin to the right, moved by its distance so that equal gaps agree. */
function rotated(bins: readonly number[], at: number): number {
  for (let step = 1; step < BINS; step++) {
    const value = bins[(at + step) % BINS] as number;
    if (value !== -1) return (value + step * 0x1fffff) & 0x1ffffff;
  }
  return 0;
}

/** Hashes of all runs of four words. */
function shinglesOf(text: string): Set<number> {
  const hashes = (text.match(WORDS) ?? []).flatMap(hashesOf);
  const shingles = new Set<number>();
  for (let at = 0; at + SHINGLE <= hashes.length; at++) {
    let hash = 0x811c9dc5;
    for (let i = at; i < at + SHINGLE; i++) hash = mix(hash ^ (hashes[i] as number));
    shingles.add(hash >>> 0);
  }
  return shingles;
}

const WORDS = /[\p{L}\p{N}\p{M}'’ʼ]+/gu;

/** Folding costs most: the words of a language are few, so they are kept, `KEPT` at a time. */
const kept = new Map<string, number[]>();
const KEPT = 50_000;

function hashesOf(word: string): number[] {
  const known = kept.get(word);
  if (known) return known;
  if (kept.size >= KEPT) kept.clear();
  const hashes = folded(word).split(" ").filter(Boolean).map(hashOf);
  if (!/\d/.test(word)) kept.set(word, hashes);
  return hashes;
}

/** FNV-1a over the letters of a word. */
export function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return mix(hash);
}

/** The finaliser of MurmurHash3: spreads every bit over all. */
function mix(hash: number): number {
  let h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** Keys under which near copies meet: `number of the band:hash of its bins`. */
export function bandsOf(signature: readonly number[]): string[] {
  const bands: string[] = [];
  for (let at = 0; at + ROWS <= signature.length; at += ROWS) {
    let hash = at;
    for (let i = at; i < at + ROWS; i++) hash = mix(hash ^ (signature[i] as number));
    bands.push(`${at / ROWS}:${(hash >>> 0).toString(36)}`);
  }
  return bands;
}

/** Estimated share of common shingles (Jaccard), 0 to 1. */
export function likeness(a: readonly number[], b: readonly number[]): number {
  if (a.length !== BINS || b.length !== BINS) return 0;
  let equal = 0;
  for (let at = 0; at < BINS; at++) if (a[at] === b[at]) equal++;
  return equal / BINS;
}

/** A text to compare: its signature, and when it was published. */
export interface Signed {
  readonly id: string;
  readonly signature: readonly number[];
  readonly published: string | null;
}

/** The copy relation of two texts, or null where they are not near. */
export function copyOf(a: Signed, b: Signed): Copy | null {
  const share = likeness(a.signature, b.signature);
  if (share < NEAR) return null;
  const [original, copy] = [a, b].sort(earlier) as [Signed, Signed];
  return { copy: copy.id, original: original.id, type: "copy", share };
}

/** Published first; undated ones last; of equals the smaller id. */
export const earlier = (a: Pick<Signed, "id" | "published">, b: Pick<Signed, "id" | "published">): number => {
  const [x, y] = [a.published ?? "~", b.published ?? "~"];
  return x < y ? -1 : x > y ? 1 : a.id < b.id ? -1 : 1;
};

/** Earliest texts of a band that later ones are compared with: the bound that keeps cost linear in a flood of copies. */
export const HEADS = 8;

/**
 * For each text that is a near copy of an earlier one the earliest such. A function of the set of texts,
 * whose cost grows with their number, however many are copies.
 */
export function findCopies(texts: readonly Signed[]): Copy[] {
  const bands = new Map<string, Signed[]>();
  return [...texts].sort(earlier).flatMap((text) => {
    const heads = new Set<Signed>();
    for (const band of bandsOf(text.signature)) {
      const there = bands.get(band);
      if (!there) bands.set(band, [text]);
      else {
        for (const head of there) heads.add(head);
        if (there.length < HEADS) there.push(text);
      }
    }
    for (const head of [...heads].sort(earlier)) {
      const copy = copyOf(text, head);
      if (copy) return [copy];
    }
    return [];
  });
}
