import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  consistencyPath,
  Frontier,
  type Hash,
  inclusionPath,
  isConsistent,
  leafHash,
  rootFromPath,
  rootOf,
} from "../../../src/io/integrity/merkle.ts";

/** The definitions of RFC 6962, section 2.1, word for word: slow and plain. */
const sha = (...parts: Uint8Array[]): Hash => createHash("sha256").update(Buffer.concat(parts)).digest();
function MTH(entries: readonly Uint8Array[]): Hash {
  const [first] = entries;
  if (!first) return sha();
  if (entries.length === 1) return sha(Uint8Array.of(0), first);
  let k = 1;
  while (k * 2 < entries.length) k *= 2;
  return sha(Uint8Array.of(1), MTH(entries.slice(0, k)), MTH(entries.slice(k)));
}

/** Inputs and roots of the tests of the reference implementation (certificate-transparency). */
const INPUTS = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"].map(
  (hex) => Buffer.from(hex, "hex"),
);
const ROOTS = [
  "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
  "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
  "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
  "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
  "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
  "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
  "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
  "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
  "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
];

const entries = fc.array(fc.uint8Array({ maxLength: 8 }), { minLength: 1, maxLength: 70 });
const leavesOf = (all: readonly Uint8Array[]): Hash[] => all.map(leafHash);

describe("the tree of RFC 6962", () => {
  it.each(ROOTS.map((root, size) => [size, root] as const))("of %i known entries has the known root", (size, root) => {
    expect(rootOf(leavesOf(INPUTS.slice(0, size))).toString("hex")).toBe(root);
  });

  it("has the root that the definition gives, at every size while it grows", () => {
    fc.assert(
      fc.property(entries, (all) => {
        const frontier = new Frontier();
        all.forEach((entry, i) => {
          frontier.add(leafHash(entry));
          expect(frontier.root()).toEqual(MTH(all.slice(0, i + 1)));
          expect(new Frontier(frontier.size, frontier.edge()).root()).toEqual(frontier.root());
        });
      }),
      { numRuns: 30 },
    );
  });

  it("proves each entry by its path, and no other entry, place or path", () => {
    fc.assert(
      fc.property(entries, fc.nat(), fc.nat(), (all, pick, other) => {
        const leaves = leavesOf(all);
        const index = pick % all.length;
        const path = inclusionPath(index, leaves);
        const leaf = leaves[index] as Hash;
        expect(rootFromPath(index, all.length, leaf, path)).toEqual(rootOf(leaves));
        const wrong = other % all.length;
        if (!leaf.equals(leaves[wrong] as Hash))
          expect(rootFromPath(wrong, all.length, leaf, path)).not.toEqual(rootOf(leaves));
        expect(rootFromPath(index, all.length, leafHash(Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9)), path)).not.toEqual(
          rootOf(leaves),
        );
        expect(rootFromPath(index, all.length, leaf, [...path, leaf])).toBeNull();
        if (path.length > 0) expect(rootFromPath(index, all.length, leaf, path.slice(1))).not.toEqual(rootOf(leaves));
      }),
    );
  });

  it("proves that a smaller tree is its beginning, and no other", () => {
    fc.assert(
      fc.property(entries, fc.nat(), (all, pick) => {
        const leaves = leavesOf(all);
        const first = (pick % all.length) + 1;
        const path = consistencyPath(first, leaves);
        const old = rootOf(leaves.slice(0, first));
        expect(isConsistent(first, all.length, old, rootOf(leaves), path)).toBe(true);
        expect(isConsistent(first, all.length, leafHash(new Uint8Array(9)), rootOf(leaves), path)).toBe(false);
        if (first < all.length) expect(isConsistent(first, all.length, old, old, path)).toBe(false);
        if (path.length > 0) expect(isConsistent(first, all.length, old, rootOf(leaves), path.slice(1))).toBe(false);
      }),
    );
  });

  it("tells an entry from two hashes: what is hashed begins with 0 or with 1", () => {
    const [a, b] = leavesOf(INPUTS.slice(0, 2)) as [Hash, Hash];
    expect(leafHash(Buffer.concat([a, b]))).not.toEqual(rootOf([a, b]));
  });
});
