import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign, verify } from "node:crypto";
import type { TreeHead } from "./log.ts";

/** The bytes that a signature of a tree head covers. */
export const signedText = ({ size, root, at }: Pick<TreeHead, "size" | "root" | "at">): string =>
  `lagebild-tree-head-v1\n${size}\n${root}\n${at}\n`;

/** A head with an Ed25519 signature (RFC 8032) and the public key that checks it. */
export function signHead({ key: _, signature: __, ...head }: TreeHead, privateKey: KeyObject): TreeHead {
  const key = createPublicKey(privateKey).export({ format: "der", type: "spki" }).toString("base64");
  return { ...head, key, signature: sign(null, Buffer.from(signedText(head)), privateKey).toString("base64") };
}

/** True where the signature is that of the key named beside it. */
export function isSigned(head: TreeHead): boolean {
  if (head.key === undefined || head.signature === undefined) return false;
  try {
    const key = createPublicKey({ key: Buffer.from(head.key, "base64"), format: "der", type: "spki" });
    return (
      key.asymmetricKeyType === "ed25519" &&
      verify(null, Buffer.from(signedText(head)), key, Buffer.from(head.signature, "base64"))
    );
  } catch {
    return false;
  }
}

/** A new private key in PEM (PKCS #8). */
export const newKey = (): string =>
  generateKeyPairSync("ed25519").privateKey.export({ format: "pem", type: "pkcs8" }).toString();

/** The private key of a PEM text, or null where it is none for Ed25519. */
export function keyOf(pem: string): KeyObject | null {
  try {
    const key = createPrivateKey(pem);
    return key.asymmetricKeyType === "ed25519" ? key : null;
  } catch {
    return null;
  }
}
