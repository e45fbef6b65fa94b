import { readdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Remark } from "../../core/model/document.ts";
import { remark } from "../../core/model/remarks.ts";

/** A file to read. `named` is true where the user named it, not only its folder; `-` is standard input. */
export interface FileRef {
  readonly path: string;
  readonly bytes: number;
  readonly named: boolean;
}

/** The files under some paths, sorted within each folder, and the paths that could not be listed. */
export interface Listing {
  readonly files: readonly FileRef[];
  readonly problems: readonly { readonly origin: string; readonly remark: Remark }[];
}

/** Lists files and, recursively, folders. Hidden entries of folders are left out; a folder is entered once. */
export async function listFiles(paths: readonly string[]): Promise<Listing> {
  const listing = { files: [] as FileRef[], problems: [] as Listing["problems"][number][] };
  const entered = new Set<string>();
  const stack = paths.map((path) => ({ path, named: true })).reverse();
  for (let next = stack.pop(); next; next = stack.pop()) {
    try {
      const inside = await visit(next.path, next.named, listing.files, entered);
      stack.push(...inside.map((path) => ({ path, named: false })).reverse());
    } catch (error) {
      listing.problems.push({ origin: next.path, remark: failure(error) });
    }
  }
  return listing;
}

/** Takes a file into `files`; gives the entries of a folder. */
async function visit(path: string, named: boolean, files: FileRef[], entered: Set<string>): Promise<string[]> {
  if (path === "-") {
    files.push({ path, bytes: 0, named });
    return [];
  }
  const status = await stat(path);
  if (status.isDirectory()) return entriesOf(path, entered);
  if (status.isFile() || named) files.push({ path, bytes: status.size, named });
  return [];
}

async function entriesOf(folder: string, entered: Set<string>): Promise<string[]> {
  const real = await realpath(folder);
  if (entered.has(real)) return [];
  entered.add(real);
  const names = await readdir(folder);
  return reportsOf(names)
    .sort()
    .map((name) => join(folder, name));
}

/** Folders that Telegram Desktop writes beside the messages. */
const MEDIA = new Set(
  "chats contacts css images js lists photos files stickers video_files voice_messages round_video_messages stories profile_pictures".split(
    " ",
  ),
);

/** Names that may be reports. Of an export of Telegram, the messages: once, from `result.json` where it is there too. */
function reportsOf(names: readonly string[]): string[] {
  const visible = names.filter((name) => !name.startsWith("."));
  const pages = visible.includes("messages.html");
  const data = visible.includes("result.json");
  if (!pages && !data) return visible;
  const rest = visible.filter((name) => !MEDIA.has(name));
  return data ? rest.filter((name) => !/^messages\d*\.html$/.test(name)) : rest;
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EPERM: "permission denied",
  ELOOP: "too many symbolic links",
  EIO: "input/output error",
  EISDIR: "is a folder",
};

/** The remark for an error of the file system. */
export function failure(error: unknown): Remark {
  const { code = "", message } = error as NodeJS.ErrnoException;
  if (code === "ENOENT" || code === "ENOTDIR") return remark("not-found", "no such file or folder");
  return remark("unreadable", REASONS[code] ?? message);
}
