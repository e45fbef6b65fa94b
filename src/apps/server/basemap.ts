import { existsSync, statSync } from "node:fs";
import { open } from "node:fs/promises";
import { basename, resolve } from "node:path";
import type { FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { EXIT, UserError } from "../cli/exit.ts";
import { Problem } from "./problems.ts";

/** What pages are told of the map below their marks; `null` where there are only outlines. */
export const basemapAnswer = z
  .strictObject({
    tiles: z
      .strictObject({
        type: z.enum(["xyz", "pmtiles"]).meta({ description: "pictures by {z}, {x} and {y}, or a PMTiles archive" }),
        url: z.string(),
        credit: z.string().nullable().meta({ description: "null where the archive names it" }),
      })
      .nullable(),
  })
  .meta({ id: "Basemap" });
type Tiles = NonNullable<z.infer<typeof basemapAnswer>["tiles"]>;

/** A source of map tiles that the user set. */
export interface Basemap {
  readonly tiles: Tiles;
  /** The one host from which pages may fetch beside this server; `null` for a file of this machine. */
  readonly origin: string | null;
  readonly file: string | null;
}

/** Where a file of this machine is served. */
export const BASEMAP_PATH = "/basemap.pmtiles";

const wrong = (source: string, why: string): UserError =>
  new UserError(
    `the tile source "${source}" ${why}`,
    "give an address with {z}, {x} and {y} (https://tiles.example/{z}/{x}/{y}.png), the address of a .pmtiles archive, or such a file.",
    EXIT.usage,
  );

/** The source that `--tiles` names. */
export function basemapFrom(source: string, credit: string | undefined): Basemap {
  if (!/^https?:\/\//i.test(source)) {
    const file = resolve(source);
    if (!/\.pmtiles$/i.test(source)) throw wrong(source, "is neither an address nor a .pmtiles file");
    if (!existsSync(file) || !statSync(file).isFile()) throw wrong(basename(source), "is not there");
    return { tiles: { type: "pmtiles", url: BASEMAP_PATH, credit: credit ?? null }, origin: null, file };
  }
  const url = URL.parse(source.replace(/[{}]/g, ""));
  if (!url) throw wrong(source, "is no address");
  const { origin } = url;
  if (/[;,\s]/.test(origin)) throw wrong(source, "is no address");
  if (/\.pmtiles(\?|$)/i.test(source))
    return { tiles: { type: "pmtiles", url: source, credit: credit ?? null }, origin, file: null };
  if (!["{z}", "{x}", "{y}"].every((part) => source.includes(part)))
    throw wrong(source, "does not hold {z}, {x} and {y}");
  return { tiles: { type: "xyz", url: source, credit: credit ?? url.hostname }, origin, file: null };
}

/** Most bytes that are sent of a file at once. */
const MOST = 8 * 2 ** 20;

/** Sends the part of the archive that is asked for: archives are read in parts only. */
export async function sendPart({ file }: Basemap, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? "") ?? [];
  if (file === null) throw new Problem("not-found");
  if (first === undefined || last === undefined) throw new Problem("bad-request", "a range of bytes is wanted");
  const handle = await open(file, "r");
  try {
    const { size } = await handle.stat();
    const begin = Number(first);
    const length = Math.min(Number(last) + 1, size, begin + MOST) - begin;
    if (length <= 0) return reply.code(416).header("content-range", `bytes */${size}`).send();
    const bytes = Buffer.alloc(length);
    await handle.read(bytes, 0, length, begin);
    return reply
      .code(206)
      .header("content-range", `bytes ${begin}-${begin + length - 1}/${size}`)
      .header("cache-control", "no-cache")
      .type("application/octet-stream")
      .send(bytes);
  } finally {
    await handle.close();
  }
}
