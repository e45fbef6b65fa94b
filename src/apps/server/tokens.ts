import { randomBytes } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { sha256Of } from "../../io/integrity/index.ts";
import type { Right, TokenEntry } from "./guard.ts";

const entries = z.array(
  z.strictObject({ hash: z.string().length(64), right: z.enum(["read", "write"]), name: z.string() }),
);
const fileOf = (folder: string): string => join(folder, "tokens.json");

/** The tokens of a ledger, as hashes. */
export async function tokensOf(folder: string): Promise<TokenEntry[]> {
  try {
    return entries.parse(JSON.parse(await readFile(fileOf(folder), "utf8")));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}

/** Makes a token and keeps its hash. Only who asked ever sees it. */
export async function makeToken(folder: string, right: Right, name: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const token = `lb_${randomBytes(24).toString("base64url")}`;
  const all = [...(await tokensOf(folder)), { hash: sha256Of(token), right, name }];
  await writeFile(fileOf(folder), `${JSON.stringify(all, null, 1)}\n`, { mode: 0o600 });
  return token;
}

/** Forgets the tokens of a name; gives how many there were. */
export async function revokeTokens(folder: string, name: string): Promise<number> {
  const all = await tokensOf(folder);
  const left = all.filter((one) => one.name !== name);
  if (left.length < all.length) await writeFile(fileOf(folder), `${JSON.stringify(left, null, 1)}\n`, { mode: 0o600 });
  return all.length - left.length;
}
