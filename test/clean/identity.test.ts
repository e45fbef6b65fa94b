import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { identityOf, sha256 } from "../../src/core/model/identity.ts";
import { textIdentity } from "../../src/io/ledger/encode.ts";

describe("identity", () => {
  it("is SHA-256", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(sha256(bytes)).toBe(createHash("sha256").update(bytes).digest("hex"));
      }),
    );
  });

  it("tells parts apart", () => {
    expect(identityOf(["ab", "c"])).not.toBe(identityOf(["a", "bc"]));
    expect(identityOf(["a"])).not.toBe(identityOf(["a", ""]));
  });

  it("hashes each part in UTF-8 with its length before it", () => {
    const parts = fc.array(
      fc.string({ unit: fc.constantFrom("a", "ß", "Ж", "€", "😀", "\ud83d", "\ude00"), maxLength: 3000 }),
    );
    fc.assert(
      fc.property(parts, (texts) => {
        const message = texts.map((text) => `${Buffer.byteLength(text)}:${text.toWellFormed()}`).join("");
        expect(identityOf(texts)).toBe(createHash("sha256").update(message).digest("hex").slice(0, 32));
        expect(textIdentity(texts)).toBe(identityOf(texts));
      }),
    );
  });

  it("has stayed what it was", () => {
    expect(identityOf(["ab", "c"])).toBe("430fb1b4ac43316eca81fab27a1930ab");
  });
});
