// Where the user sets a source of map tiles the map stands on it, and on outlines where it does not answer.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PbfWriter } from "pbf";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { basemapFrom } from "../../src/apps/server/basemap.ts";
import { headersWith } from "../../src/apps/server/guard.ts";
import { chromiumOrReason, launch } from "./browser.ts";
import { serveSamples } from "./serving.ts";

/** A picture of one point. */
const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
  "base64",
);

/** A tile with one layer, `water`, that is one triangle. */
function vectorTile(): Uint8Array {
  const pbf = new PbfWriter();
  pbf.writeMessage(
    3,
    (_: null, layer: PbfWriter) => {
      layer.writeVarintField(15, 2);
      layer.writeStringField(1, "water");
      layer.writeMessage(
        2,
        (_one: null, feature: PbfWriter) => {
          feature.writeVarintField(3, 3);
          // Move to 0,0; lines to 4096,0 and 4096,4096; close.
          feature.writePackedVarint(4, [9, 0, 0, 18, 8192, 0, 0, 8192, 15]);
        },
        null,
      );
      layer.writeVarintField(5, 4096);
    },
    null,
  );
  return pbf.finish();
}

/** A PMTiles archive (version 3, nothing compressed) that holds one tile, that of the whole world. */
function archiveOf(tile: Uint8Array, tileType: number): Buffer {
  const directory = Buffer.from([1, 0, 1, ...varint(tile.length), 1]);
  const metadata = Buffer.from(JSON.stringify({ attribution: '<a href="x">Test &amp; Co</a>' }));
  const header = Buffer.alloc(127);
  header.write("PMTiles", 0);
  header[7] = 3;
  const parts = [directory, metadata, Buffer.alloc(0), Buffer.from(tile)];
  let at = header.length;
  parts.forEach((part, index) => {
    header.writeBigUInt64LE(BigInt(at), 8 + index * 16);
    header.writeBigUInt64LE(BigInt(part.length), 16 + index * 16);
    at += part.length;
  });
  for (const offset of [72, 80, 88]) header.writeBigUInt64LE(1n, offset);
  header.set([1, 1, 1, tileType, 0, 0], 96);
  return Buffer.concat([header, ...parts]);
}

function varint(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...varint(value >> 7)];
}

const chromium = chromiumOrReason();
const folder = mkdtempSync(join(tmpdir(), "lagebild-basemap-"));
let browser: Browser;
let tiles: Server;
let asked = 0;
beforeAll(async () => {
  if ("path" in chromium) browser = await launch(chromium.path);
  tiles = createServer((request, response) => {
    if (!/^\/\d+\/\d+\/\d+\.png$/.test(request.url ?? "")) return void response.writeHead(404).end();
    asked++;
    response.writeHead(200, { "content-type": "image/png", "access-control-allow-origin": "*" }).end(PNG);
  });
  await new Promise<void>((done) => tiles.listen(0, "127.0.0.1", done));
}, 300_000);
afterAll(async () => {
  await browser?.close();
  tiles.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What the map is like when a source is set. */
async function withTiles(source: string, look: (page: Page) => Promise<void>, credit?: string): Promise<void> {
  const served = await serveSamples([], "127.0.0.1", { tiles: source, ...(credit && { tilesCredit: credit }) });
  const page = await browser.newPage();
  try {
    await page.goto(`${served.url}/?lang=en`);
    await page.waitForSelector(".mark");
    await look(page);
  } finally {
    await page.close();
    await served.stop();
  }
}

describe.skipIf("reason" in chromium)("the map", () => {
  const address = (): string => `http://127.0.0.1:${(tiles.address() as AddressInfo).port}`;

  it("stands on tiles by address, names them, and lets nothing else in", async () => {
    await withTiles(
      `${address()}/{z}/{x}/{y}.png`,
      async (page) => {
        await page.waitForSelector(".tiles image");
        await page.waitForFunction('document.querySelector(".map .note")?.textContent?.includes("Map: Test Tiles")');
        expect(asked).toBeGreaterThan(1);
        const refused = await page.evaluate(() =>
          fetch("http://127.0.0.1:9/").then(
            () => false,
            () => true,
          ),
        );
        expect(refused).toBe(true);
        const [saved] = await Promise.all([page.waitForEvent("download"), page.click(".map .save button >> nth=0")]);
        const svg = await (await saved.createReadStream()).toArray();
        const text = Buffer.concat(svg as Buffer[]).toString();
        expect(text).toContain("data:image/png;base64");
        expect(text).not.toContain(address());
        expect(text).toContain("Test Tiles");
      },
      "Test Tiles",
    );
  }, 120_000);

  it("draws an archive of shapes from a file of this machine, and one of pictures", async () => {
    for (const [name, bytes, found] of [
      ["shapes.pmtiles", archiveOf(vectorTile(), 1), ".tiles path.tile-water"],
      ["pictures.pmtiles", archiveOf(PNG, 2), ".tiles image[href^=blob]"],
    ] as const) {
      const file = join(folder, name);
      writeFileSync(file, bytes);
      await withTiles(file, async (page) => {
        await page.waitForSelector(found, { state: "attached" });
        await page.waitForFunction('document.querySelector(".map .note")?.textContent?.includes("Map: Test & Co")');
        expect(await page.content()).not.toContain(folder);
      });
    }
  }, 120_000);

  it("shows outlines, and says so, where the source does not answer", async () => {
    await withTiles("http://127.0.0.1:9/{z}/{x}/{y}.png", async (page) => {
      await page.waitForFunction('document.querySelector(".map .note")?.textContent?.includes("does not answer")');
      await page.waitForSelector(".map path.land");
    });
  }, 120_000);
});

describe("a tile source", () => {
  it("is an address of tiles, an archive, or a file; all else is refused with a way out", () => {
    expect(basemapFrom("https://t.example/{z}/{x}/{y}.png", undefined)).toMatchObject({
      origin: "https://t.example",
      tiles: { type: "xyz", credit: "t.example" },
    });
    expect(basemapFrom("https://t.example/a.pmtiles", "Us").tiles).toMatchObject({ type: "pmtiles", credit: "Us" });
    for (const bad of ["https://t.example/{z}/{x}.png", "ftp://t.example/{z}/{x}/{y}", "/nowhere.pmtiles", "map.png"])
      expect(() => basemapFrom(bad, undefined), bad).toThrow("tile source");
  });

  it("opens the policy for its host alone", () => {
    const policy = (origin: string | null): string => headersWith(origin)["content-security-policy"] ?? "";
    expect(policy("https://t.example")).toContain("img-src 'self' data: blob: https://t.example;");
    expect(policy("https://t.example")).toContain("connect-src 'self' https://t.example;");
    expect(policy(null)).not.toContain("http");
  });
});
