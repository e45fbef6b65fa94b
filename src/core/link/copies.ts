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
  const words = hashesIn(text);
  const bins = new Array<number>(BINS).fill(-1);
  const some = new Set<number>();
  for (let at = 0; at + SHINGLE <= words.length; at++) {
    const hash = shingleAt(words, at);
    if (some.size < LEAST) some.add(hash);
    const bin = hash >>> 25;
    const value = hash & 0x1ffffff;
    if (bins[bin] === -1 || value < (bins[bin] as number)) bins[bin] = value;
  }
  return some.size < LEAST ? [] : bins.map((value, at) => (value === -1 ? rotated(bins, at) : value));
}

/** The value of the next filled bin to the right, moved by its distance so that equal gaps agree. */
function rotated(bins: readonly number[], at: number): number {
  for (let step = 1; step < BINS; step++) {
    const value = bins[(at + step) % BINS] as number;
    if (value !== -1) return (value + step * 0x1fffff) & 0x1ffffff;
  }
  return 0;
}

/** Hash of the run of four words that begins at `from`. */
function shingleAt(words: readonly number[], from: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < from + SHINGLE; at++) hash = mix(hash ^ (words[at] as number));
  return hash >>> 0;
}

/** Hashes of the words of a text, folded, in their order. */
function hashesIn(text: string): number[] {
  const hashes: number[] = [];
  for (let from = 0; from < text.length; ) {
    let hash = 0x811c9dc5;
    let to = from;
    for (let units = inWord(text, to); units > 0; units = inWord(text, to))
      for (const end = to + units; to < end; to++) hash = Math.imul(hash ^ text.charCodeAt(to), 0x01000193);
    if (to > from) for (const one of hashesOf(text, from, to, hash)) hashes.push(one);
    from = to + 1;
  }
  return hashes;
}

const WORD = /^[\p{L}\p{N}\p{M}'’ʼ]$/u;
/** What each UTF-16 unit is; 0: not looked at yet. */
const kinds = new Uint8Array(0x10000);
const BETWEEN = 1;
const IN_WORD = 2;
const HALF = 3;

/** Units of the sign at a place if it stands in words, else 0. */
function inWord(text: string, at: number): number {
  if (at >= text.length) return 0;
  const unit = text.charCodeAt(at);
  const kind = kinds[unit] as number;
  if (kind === IN_WORD) return 1;
  if (kind === BETWEEN) return 0;
  if (kind === HALF) return WORD.test(text.slice(at, at + 2)) ? 2 : 0;
  kinds[unit] = kindOf(unit);
  return inWord(text, at);
}

const kindOf = (unit: number): number =>
  unit >= 0xd800 && unit < 0xdc00 ? HALF : WORD.test(String.fromCharCode(unit)) ? IN_WORD : BETWEEN;

/** Folding costs most: the words of a language are few, so they are kept, `KEPT` at a time, under the hash of their letters. */
const kept = new Map<number, { readonly word: string; readonly hashes: readonly number[] }>();
const KEPT = 50_000;

function hashesOf(text: string, from: number, to: number, hash: number): readonly number[] {
  const before = kept.get(hash);
  if (before?.word.length === to - from && text.startsWith(before.word, from)) return before.hashes;
  const word = text.slice(from, to);
  const hashes = folded(word).split(" ").filter(Boolean).map(hashOf);
  if (kept.size >= KEPT) kept.clear();
  if (!/\d/.test(word)) kept.set(hash, { word, hashes });
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
