import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

/** What a server leaves in the folder of its ledger, readable by its user only, so that commands find it. */
export const noteSchema = z.strictObject({
  pid: z.int(),
  url: z.string(),
  /** Port on 127.0.0.1 where commands are taken. */
  port: z.int(),
  secret: z.string().min(20),
});
export type Note = z.infer<typeof noteSchema>;

const fileOf = (folder: string): string => join(folder, "serve.json");

export async function leaveNote(folder: string, note: Note): Promise<void> {
  await mkdir(folder, { recursive: true });
  await rm(fileOf(folder), { force: true });
  await writeFile(fileOf(folder), JSON.stringify(note), { mode: 0o600 });
}

export const takeNoteAway = (folder: string): Promise<void> => rm(fileOf(folder), { force: true });

/** The note of a server that may still run, or null. */
export async function readNote(folder: string): Promise<Note | null> {
  const text = await readFile(fileOf(folder), "utf8").catch(() => null);
  if (text === null) return null;
  try {
    return noteSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** A command on its way to the server: its words, and where and for what sort of terminal it was given. */
export const commandSchema = z.strictObject({
  args: z.array(z.string()),
  folder: z.string(),
  columns: z.int().nullable(),
  terminal: z.boolean(),
});
export type SentCommand = z.infer<typeof commandSchema>;

/** What comes back, one JSON object a line. */
export const frameSchema = z.union([
  z.strictObject({ out: z.string() }),
  z.strictObject({ err: z.string() }),
  z.strictObject({ code: z.int() }),
]);
export type Frame = z.infer<typeof frameSchema>;
