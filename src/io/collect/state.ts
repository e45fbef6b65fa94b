import { open, readFile, rename } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

const followed = z.object({
  /** When to look again, in milliseconds since 1970. */
  next: z.number(),
  failures: z.int(),
  etag: z.string().nullable(),
  modified: z.string().nullable(),
  /** Digest of the words of the last version. */
  digest: z.string().nullable(),
});

const state = z.object({
  version: z.literal(1),
  /** What was spent of the budget of a day (UTC). */
  spent: z.object({ day: z.string(), requests: z.int(), bytes: z.int() }),
  sources: z.record(z.string(), followed),
});

export type Followed = z.infer<typeof followed>;
export type WatchState = z.infer<typeof state>;

const FILE = "watch.json";

export const NEW: Followed = { next: 0, failures: 0, etag: null, modified: null, digest: null };

/** The state kept in a folder; an empty one where there is none or it is damaged: then all is looked at anew, and nothing is doubled. */
export async function loadState(folder: string): Promise<WatchState> {
  try {
    return state.parse(JSON.parse(await readFile(join(folder, FILE), "utf8")));
  } catch {
    return { version: 1, spent: { day: "", requests: 0, bytes: 0 }, sources: {} };
  }
}

/** Writes the state in one step: killed at any moment, the folder holds the old one or the new one. */
export async function saveState(folder: string, value: WatchState): Promise<void> {
  const path = join(folder, FILE);
  const handle = await open(`${path}.new`, "w");
  try {
    await handle.writeFile(JSON.stringify(value, null, 1));
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(`${path}.new`, path);
}
