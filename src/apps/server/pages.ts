import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import type { FastifyReply, FastifyRequest } from "fastify";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".webmanifest": "application/manifest+json",
};

interface Page {
  readonly bytes: Buffer;
  readonly packed: Buffer;
  readonly type: string;
}

/** The built pages, all in memory: no request ever names a path of the machine. */
export class Pages {
  private readonly files: ReadonlyMap<string, Page>;

  constructor(folder: string) {
    this.files = new Map(
      listed(folder).map((path) => [`/${relative(folder, path).split(sep).join("/")}`, pageOf(path)]),
    );
  }

  /** Sends a file, or the one page for every other address without an extension. */
  send(request: FastifyRequest, reply: FastifyReply): FastifyReply {
    const [path = "/"] = request.url.split("?");
    const file = this.files.get(path);
    const page = file ?? (path.startsWith("/assets/") ? undefined : this.files.get("/index.html"));
    if (!page) return reply.code(404).type("text/plain").send("There is nothing here.\n");
    const kept = file && path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache";
    reply.type(page.type).header("cache-control", kept).header("vary", "accept-encoding");
    if (!/\bgzip\b/.test(request.headers["accept-encoding"] ?? "")) return reply.send(page.bytes);
    return reply.header("content-encoding", "gzip").send(page.packed);
  }
}

const listed = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

function pageOf(path: string): Page {
  const bytes = readFileSync(path);
  return { bytes, packed: gzipSync(bytes), type: TYPES[extname(path)] ?? "application/octet-stream" };
}

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The folder of the built pages; in a checkout they are built here where sources are newer. */
export async function builtPages(say: (line: string) => Promise<void>): Promise<string> {
  const script = here("../../../scripts/build-web.ts");
  if (!existsSync(script)) return here("../../web");
  await say("looking after the pages");
  const child = spawn(process.execPath, [script], { stdio: ["ignore", "ignore", "pipe"] });
  let errors = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    errors += text;
  });
  const code = await new Promise((resolve, reject) => child.once("error", reject).once("close", resolve));
  if (code !== 0) throw new Error(`the pages could not be built:\n${errors}`);
  return here("../../../dist/web");
}
