import { timingSafeEqual } from "node:crypto";
import type { FastifyRequest } from "fastify";
import { sha256Of } from "../../io/integrity/index.ts";
import { Problem } from "./problems.ts";

/**
 * Sent with every answer. No inline script or style, no frames, no sniffing; nothing from elsewhere but map tiles, where
 * the user set their source.
 */
export const headersWith = (tiles: string | null): Readonly<Record<string, string>> => ({
  "content-security-policy": `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:${from(tiles)}; connect-src 'self'${from(tiles)}; font-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types svelte-trusted-html`,
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=()",
});

const from = (origin: string | null): string => (origin === null ? "" : ` ${origin}`);

const LOOPBACK = /^(localhost|127(\.\d+){3}|\[?::1\]?)$/i;

/** True for an address that only this machine reaches. */
export const isLoopback = (host: string): boolean => LOOPBACK.test(host);

const nameOf = (host: string): string => host.replace(/:\d+$/, "");

/**
 * Refuses requests that a foreign page sent through the user's browser: on loopback a name that is not
 * loopback (DNS rebinding), anywhere an origin that is not this server.
 */
export function checkOrigin(request: FastifyRequest, loopback: boolean): void {
  const host = request.headers.host ?? "";
  if (loopback && !isLoopback(nameOf(host))) throw new Problem("foreign-host");
  const { origin } = request.headers;
  if (origin !== undefined && origin !== `http://${host}` && origin !== `https://${host}`)
    throw new Problem("foreign-host");
}

/** What a token may do. */
export type Right = "read" | "write";
export interface TokenEntry {
  /** SHA-256 of the token; the token itself is kept nowhere. */
  readonly hash: string;
  readonly right: Right;
  readonly name: string;
}

/** Refuses a request without a token that may do what it asks; gives the token's name. */
export function checkToken(request: FastifyRequest, tokens: readonly TokenEntry[], wanted: Right): string {
  const given = /^Bearer (\S{1,200})$/.exec(request.headers.authorization ?? "")?.[1];
  if (given === undefined)
    throw new Problem("token-needed", 'Send "Authorization: Bearer TOKEN"; "lagebild token" makes one.');
  const hash = Buffer.from(sha256Of(given), "hex");
  const entry = tokens.find((one) => timingSafeEqual(Buffer.from(one.hash, "hex"), hash));
  if (!entry) throw new Problem("token-needed", "This token is not known.");
  if (wanted === "write" && entry.right !== "write") throw new Problem("write-token-needed");
  return entry.name;
}
