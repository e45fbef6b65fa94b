import { createHash } from "node:crypto";
import type { Claim } from "../../core/model/claim.ts";
import type { Document } from "../../core/model/document.ts";

/** JSON with keys in order, no blanks, nothing undefined: equal values give equal texts (as RFC 8785 does for these). */
export function canonical(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.toWellFormed());
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const pairs = Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${pairs.map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`).join(",")}}`;
}

/** SHA-256 of a text in UTF-8, or of bytes, as 64 hexadecimal digits. */
export const sha256Of = (data: string | Uint8Array): string => createHash("sha256").update(data).digest("hex");

/** What is logged of a report: its text and all that its sender tells of it. Remarks are how it was read, not what it is. */
export const documentText = (document: Document): string => {
  const { id, text, title, source, url, language, published, passages, forwardedFrom, replyTo, edited } = document;
  return canonical({ id, text, title, source, url, language, published, passages, forwardedFrom, replyTo, edited });
};

/** What an older log says of a report. */
export const olderText = ({ forwardedFrom: _, replyTo: __, edited: ___, ...document }: Document): string =>
  documentText(document);

/** What is logged of a reading: its claims in text order. */
export const claimsText = (claims: readonly Claim[]): string => canonical(claims);
