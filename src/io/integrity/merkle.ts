import { createHash } from "node:crypto";

/** A SHA-256 hash, 32 bytes. */
export type Hash = Buffer;

const hashOf = (...parts: readonly Uint8Array[]): Hash => {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest();
};

const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);

/** MTH of one entry: SHA-256(0x00 || entry), RFC 6962 section 2.1. */
export const leafHash = (entry: Uint8Array): Hash => hashOf(LEAF, entry);

/** SHA-256(0x01 || left || right), RFC 6962 section 2.1. */
export const nodeHash = (left: Hash, right: Hash): Hash => hashOf(NODE, left, right);

/** The largest power of two below `size` (which is above 1). */
const split = (size: number): number => 2 ** Math.floor(Math.log2(size - 1));

/** MTH of leaf hashes: the root of their tree; of none SHA-256 of nothing. */
export function rootOf(leaves: readonly Hash[]): Hash {
  const [only] = leaves;
  if (!only) return hashOf();
  return Frontier.of(leaves).root();
}

/** PATH(m, D[n]): the hashes beside the way from leaf `index` to the root, lowest first; RFC 6962 section 2.1.1. */
export function inclusionPath(index: number, leaves: readonly Hash[]): Hash[] {
  if (index < 0 || index >= leaves.length) throw new RangeError(`leaf ${index} of ${leaves.length}`);
  if (leaves.length === 1) return [];
  const k = split(leaves.length);
  return index < k
    ? [...inclusionPath(index, leaves.slice(0, k)), rootOf(leaves.slice(k))]
    : [...inclusionPath(index - k, leaves.slice(k)), rootOf(leaves.slice(0, k))];
}

/** PROOF(m, D[n]): that the tree of the first `size` leaves is the beginning of this one; RFC 6962 section 2.1.2. */
export function consistencyPath(size: number, leaves: readonly Hash[]): Hash[] {
  if (size < 1 || size > leaves.length) throw new RangeError(`${size} of ${leaves.length} leaves`);
  return subproof(size, leaves, true);
}

function subproof(size: number, leaves: readonly Hash[], whole: boolean): Hash[] {
  if (size === leaves.length) return whole ? [] : [rootOf(leaves)];
  const k = split(leaves.length);
  return size <= k
    ? [...subproof(size, leaves.slice(0, k), whole), rootOf(leaves.slice(k))]
    : [...subproof(size - k, leaves.slice(k), false), rootOf(leaves.slice(0, k))];
}

/** The root that a leaf and its path lead to, or null where the path has the wrong length; RFC 9162 section 2.1.3.2. */
export function rootFromPath(index: number, size: number, leaf: Hash, path: readonly Hash[]): Hash | null {
  if (index >= size) return null;
  let [at, last, root] = [index, size - 1, leaf];
  for (const beside of path) {
    if (last === 0) return null;
    if (at % 2 === 1 || at === last) {
      root = nodeHash(beside, root);
      while (at % 2 === 0 && at !== 0) [at, last] = [at / 2, Math.floor(last / 2)];
    } else root = nodeHash(root, beside);
    [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  }
  return last === 0 ? root : null;
}

/** True where the path proves that the tree of `first` with `oldRoot` begins the one of `second` with `newRoot`; RFC 9162 section 2.1.4.2. */
export function isConsistent(
  first: number,
  second: number,
  oldRoot: Hash,
  newRoot: Hash,
  path: readonly Hash[],
): boolean {
  if (first === second) return path.length === 0 && oldRoot.equals(newRoot);
  if (first < 1 || first > second || path.length === 0) return false;
  const hashes = Number.isInteger(Math.log2(first)) ? [oldRoot, ...path] : [...path];
  let [at, last] = [first - 1, second - 1];
  while (at % 2 === 1) [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  let [left, right] = [hashes[0] as Hash, hashes[0] as Hash];
  for (const beside of hashes.slice(1)) {
    if (last === 0) return false;
    if (at % 2 === 1 || at === last) {
      [left, right] = [nodeHash(beside, left), nodeHash(beside, right)];
      while (at % 2 === 0 && at !== 0) [at, last] = [at / 2, Math.floor(last / 2)];
    } else right = nodeHash(right, beside);
    [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  }
  return last === 0 && left.equals(oldRoot) && right.equals(newRoot);
}

/** The right edge of a growing tree: roots of the whole subtrees that its size is made of, largest first. */
export class Frontier {
  size: number;
  private readonly peaks: Hash[];

  constructor(size = 0, peaks: Iterable<Hash> = []) {
    this.size = size;
    this.peaks = [...peaks];
  }

  static of(leaves: readonly Hash[]): Frontier {
    const frontier = new Frontier();
    for (const leaf of leaves) frontier.add(leaf);
    return frontier;
  }

  /** Adds a leaf: as many subtrees close as the size has ones at its end. */
  add(leaf: Hash): void {
    let node = leaf;
    for (let rest = this.size; rest % 2 === 1; rest = Math.floor(rest / 2))
      node = nodeHash(this.peaks.pop() as Hash, node);
    this.peaks.push(node);
    this.size++;
  }

  root(): Hash {
    const [last, ...rest] = [...this.peaks].reverse();
    return last ? rest.reduce((right, left) => nodeHash(left, right), last) : hashOf();
  }

  edge(): readonly Hash[] {
    return this.peaks;
  }
}
