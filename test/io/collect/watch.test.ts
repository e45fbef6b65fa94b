import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { clean } from "../../../src/core/clean/index.ts";
import { type Plan, planOf } from "../../../src/io/collect/sources.ts";
import { loadState, saveState, type WatchState } from "../../../src/io/collect/state.ts";
import { watch } from "../../../src/io/collect/watch.ts";
import { type Cleaned, readingWith } from "../../../src/io/formats/index.ts";
import { outcome } from "../formats/folder.ts";
import { Site } from "./server.ts";

const folder = mkdtempSync(join(tmpdir(), "lagebild-watch-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const START = Date.UTC(2026, 0, 1, 22);
const MINUTE = 60_000;
const rss = (...titles: string[]): string =>
  `<rss version="2.0"><channel><title>Blatt</title>${titles.map((title) => `<item><title>${title}</title></item>`).join("")}</channel></rss>`;

let site = new Site();
beforeEach(async () => {
  site = new Site();
  await site.listen();
});

const plan = (yaml: string): Plan => {
  const result = planOf(yaml.replaceAll("SITE", site.url("")));
  if (typeof result === "string") throw new Error(result);
  return result;
};

/** Runs a plan for some time of a clock that only waiting moves; gives what was found and when. */
async function run(yaml: string, minutes: number, options: { state?: WatchState; from?: number; crash?: number } = {}) {
  const found: string[] = [];
  const waits: number[] = [];
  const controller = new AbortController();
  let now = options.from ?? START;
  const end = now + minutes * MINUTE;
  const state = options.state ?? (await loadState(join(folder, "none")));
  const clock = {
    now: () => now,
    sleep: async (milliseconds: number) => {
      waits.push(milliseconds);
      now += milliseconds;
      if (now > end) controller.abort();
    },
  };
  let kept = 0;
  await watch(plan(yaml), state, {
    clock,
    once: false,
    signal: controller.signal,
    reading: readingWith({ defaults: {} }),
    clean,
    save: async () => undefined,
    keep: async (inputs: readonly Cleaned[]) => {
      if (++kept === options.crash) throw new Error("killed");
      found.push(...inputs.map(outcome));
    },
  });
  return { found, waits, state };
}

const ALLOW = "allow: [127.0.0.1]\npause: 1 s\nevery: 10 min\n";
const FEED = `${ALLOW}sources:\n  - feed: SITE/feed`;

describe("watching", () => {
  it("looks on schedule, with conditional requests, and keeps what is new once", async () => {
    site.text("/feed", rss("Eins"), "application/rss+xml");
    const first = await run(FEED, 35);
    expect(first.found).toEqual(["Eins"]);
    expect(site.asked).toEqual(["/robots.txt", "/feed", "/feed", "/feed", "/feed"]);
    site.text("/feed", rss("Eins", "Zwei"), "application/rss+xml");
    const second = await run(FEED, 15, { state: first.state, from: START + 40 * MINUTE });
    expect(second.found).toEqual(["Eins", "Zwei"]);
  });

  it("looks again after a kill before the state was written: nothing is lost", async () => {
    site.text("/feed", rss("Eins"), "application/rss+xml");
    await expect(run(FEED, 5, { crash: 1 })).rejects.toThrow("killed");
    expect((await run(FEED, 5)).found).toEqual(["Eins"]);
  });

  it("keeps its state over a stop, and starts anew from a damaged one", async () => {
    site.text("/feed", rss("Eins"), "application/rss+xml");
    const { state } = await run(FEED, 5);
    await saveState(folder, state);
    expect(await loadState(folder)).toEqual(state);
    await saveState(folder, { ...state, version: 2 } as never);
    expect((await loadState(folder)).sources).toEqual({});
  });

  it("asks robots.txt first and keeps to it; what cannot be read forbids", async () => {
    site.text("/robots.txt", "User-agent: *\nDisallow: /feed\n", "text/plain");
    site.text("/feed", rss("Eins"), "application/rss+xml");
    expect((await run(FEED, 1)).found).toEqual(["robots"]);
    expect(site.asked).toEqual(["/robots.txt"]);
    site.pages.set("/robots.txt", (_request, response) => response.writeHead(503).end());
    expect((await run(FEED, 1)).found).toEqual(["robots"]);
  });

  it("keeps to robots.txt behind redirects too", async () => {
    site.text("/robots.txt", "User-agent: Lagebild\nDisallow: /hidden\n", "text/plain");
    site.text("/hidden", "<p>x", "text/html");
    site.pages.set("/feed", (_request, response) => response.writeHead(301, { location: "/hidden" }).end());
    expect((await run(FEED, 1)).found).toEqual(["robots"]);
    expect(site.asked).not.toContain("/hidden");
  });

  it("pauses between two requests to a host, longer where robots.txt asks for it", async () => {
    for (const path of ["/a", "/b"]) site.text(path, `<p>Seite ${path}</p>`);
    const two = `${ALLOW}sources:\n  - page: SITE/a\n  - page: SITE/b`;
    const usual = await run(two, 1);
    expect(usual.waits.filter((wait) => wait < MINUTE)).toEqual([1000, 1000]);
    site.text("/robots.txt", "User-agent: *\nCrawl-delay: 20\n", "text/plain");
    const slow = await run(two, 1);
    expect(slow.waits.slice(0, 2)).toEqual([1000, 20_000]);
  });

  it("comes back later and later after failures, as the server asks, and at once to the schedule", async () => {
    let status = 500;
    site.pages.set("/feed", (_request, response) => response.writeHead(status, { "retry-after": "7200" }).end());
    const failed = await run(FEED, 60 * 5);
    expect(failed.waits.slice(1).map((wait) => Math.round(wait / MINUTE))).toEqual([120, 120, 120]);
    site.pages.set("/feed", (_request, response) => response.writeHead(status).end());
    const growing = await run(FEED, 160);
    expect(growing.waits.slice(1).map((wait) => Math.round(wait / MINUTE))).toEqual([20, 40, 80, 160]);
    status = 200;
    site.text("/feed", rss("Eins"), "application/rss+xml");
    const back = await run(FEED, 15, { state: growing.state, from: START + 500 * MINUTE });
    expect(back.found).toEqual(["Eins"]);
    expect(back.state.sources[site.url("/feed")]?.failures).toBe(0);
  });

  it("spends no more than its budget, over stops too, and goes on the next day", async () => {
    site.text("/feed", rss("Eins"), "application/rss+xml");
    const yaml = FEED.replace("sources:", "budget: { requests: 3 }\nsources:");
    const first = await run(yaml, 15);
    expect(site.asked).toHaveLength(3);
    const second = await run(yaml, 60, { state: first.state, from: START + 30 * MINUTE });
    expect(second.found).toEqual(["budget"]);
    expect(site.asked).toHaveLength(3);
    expect(Math.round((second.waits.at(-1) ?? 0) / MINUTE)).toBe(90);
    await run(yaml, 15, { state: second.state, from: START + 120 * MINUTE });
    expect(site.asked.length).toBeGreaterThan(3);
  });

  it("takes a page whose teasers alone changed for the same version", async () => {
    const page = (teaser: string, toll: number): string =>
      `<html><body><article><h1>Angriff auf die Stadt</h1>${`<p>Bei dem Angriff auf die Stadt wurden nach Angaben der Behörden ${toll} Menschen getötet, hieß es am Abend, und viele verletzt.</p>`.repeat(4)}</article><footer><p>${teaser}</p></footer></body></html>`;
    const yaml = `${ALLOW}sources:\n  - { page: SITE/p, name: Mein Blatt }`;
    site.text("/p", page("Montag", 5));
    const first = await run(yaml, 1);
    expect(first.found).toHaveLength(1);
    site.text("/p", page("Dienstag", 5));
    const second = await run(yaml, 1, { state: first.state, from: START + 20 * MINUTE });
    expect(second.found).toEqual([]);
    site.text("/p", page("Mittwoch", 7));
    const third = await run(yaml, 1, { state: second.state, from: START + 40 * MINUTE });
    expect(third.found[0]).toContain("7 Menschen");
  });

  it("refuses the own network unless the plan allows it", async () => {
    site.text("/feed", rss("Eins"), "application/rss+xml");
    expect((await run(FEED.replace("allow: [127.0.0.1]\n", ""), 1)).found).toEqual(["refused-address"]);
    expect(site.asked).toEqual([]);
  });
});

describe("a plan", () => {
  it.each([
    ["no YAML", "a: [", "no valid YAML"],
    ["no sources", "sources: []", "sources"],
    ["a source of two kinds", "sources: [{ feed: 'https://a.example', page: 'https://b.example' }]", "one of"],
    ["another scheme", "sources: [{ feed: 'file:///etc/passwd' }]", "sources.0.feed"],
    ["a time nobody understands", "every: soon\nsources: [{ feed: 'https://a.example' }]", '"soon"'],
    ["a network that is none", "allow: [home]\nsources: [{ feed: 'https://a.example' }]", '"home"'],
    ["a word too many", "sources: [{ fed: 'https://a.example' }]", "fed"],
  ])("%s: the reason is told", (_name, yaml, reason) => {
    expect(planOf(yaml)).toContain(reason);
  });

  it("may be an OPML list", () => {
    const opml =
      '<?xml version="1.0"?><opml version="2.0"><body><outline text="A" type="rss" xmlUrl="https://a.example/f"/></body></opml>';
    expect(planOf(opml)).toMatchObject({
      sources: [{ kind: "feed", url: "https://a.example/f", name: "A", every: 900_000 }],
    });
  });

  it("names channels by their preview", () => {
    expect(planOf("sources: [{ channel: beispiel }]")).toMatchObject({
      sources: [{ kind: "channel", url: "https://t.me/s/beispiel" }],
    });
  });
});
