// Clicks through every page on the samples, in a real browser, without the network.

import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumOrReason, launch } from "./browser.ts";
import { type Served, serveSamples } from "./serving.ts";

const found = chromiumOrReason();
if ("reason" in found) {
  if (process.env.CI) throw new Error(found.reason);
  console.warn(`browser tests left out: ${found.reason}`);
}
const shots = fileURLToPath(new URL("../../screenshots/", import.meta.url));
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Decisions link events again; a busy machine takes its time for it. */

const HOSTILE = `<img src=x onerror="window.hit=1"><script>window.hit=2</script> In Bakhmut 7 people were killed on 12 May 2023, "><svg/onload=window.hit=3> said the governor {{constructor.constructor('window.hit=4')()}}.`;

describe.skipIf("reason" in found)("the pages", () => {
  let served: Served;
  let browser: Browser;
  let ids: { event: string; document: string; claim: string };
  const troubles: string[] = [];

  beforeAll(async () => {
    mkdirSync(shots, { recursive: true });
    served = await serveSamples();
    browser = await launch("path" in found ? found.path : "");
    const get = async (path: string) => (await fetch(`${served.url}/api/v1${path}`)).json();
    const events = (await get("/events?limit=1")) as { items: { id: string }[] };
    const claims = (await get("/claims?kind=casualties&limit=1")) as { items: { id: string; document: string }[] };
    ids = {
      event: events.items[0]?.id ?? "",
      document: claims.items[0]?.document ?? "",
      claim: claims.items[0]?.id ?? "",
    };
  }, 300_000);
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
  });

  /** A page that reaches this server only; what the browser complains of fails the test. */
  async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ locale: "en-GB", viewport: { width: 1440, height: 1000 }, ...options });
    const page = await context.newPage();
    await page.route("**", (route) =>
      route.request().url().startsWith(served.url) ? route.continue() : route.abort(),
    );
    page.on("console", (message) => message.type() === "error" && troubles.push(`${path}: ${message.text()}`));
    page.on("pageerror", (error) => troubles.push(`${path}: ${error.message}`));
    page.on("request", (request) => {
      if (!/^(blob|data):/.test(request.url()) && !request.url().startsWith(served.url))
        troubles.push(`${path}: asked ${request.url()}`);
    });
    await page.goto(served.url + path);
    await settled(page);
    return page;
  }

  async function settled(page: Page): Promise<void> {
    const there = async (): Promise<boolean> =>
      (await page.locator("main h1").count()) > 0 &&
      !/Loading|Lädt|Завантаження/.test((await page.locator("main").textContent()) ?? "Loading");
    await expect.poll(there).toBe(true);
    await page.waitForTimeout(150);
  }

  const PAGES = (): readonly (readonly [string, string])[] => [
    ["situation", "/"],
    ["document", `/document/${ids.document}?claim=${ids.claim}`],
    ["event", `/event/${ids.event}`],
    ["place", "/place/bakhmut"],
    ["source", "/source/Beispielblatt"],
    ["add", "/add"],
    ["search", "/search?q=Бахмут"],
    ["review", "/review"],
    ["interface", "/api/v1/docs"],
  ];

  for (const [width, height] of [
    [1440, 1000],
    [360, 740],
  ] as const)
    for (const colorScheme of ["light", "dark"] as const)
      it(`show no fault to axe and none to the eye's files, ${width} px, ${colorScheme}`, async () => {
        for (const [name, path] of PAGES()) {
          const page = await open(path, { viewport: { width, height }, colorScheme, reducedMotion: "reduce" });
          if (name === "situation") await page.waitForSelector(".mark");
          await page.screenshot({ path: join(shots, `${name}-${width}-${colorScheme}.png`), fullPage: true });
          expect(
            await page.evaluate(() => (globalThis as any).document.documentElement.scrollWidth),
            `${name} is no wider than the window`,
          ).toBeLessThanOrEqual(width);
          // axe comes by the debugger, which the page's policy does not bind.
          const session = await page.context().newCDPSession(page);
          await session.send("Runtime.evaluate", { expression: axe });
          const { result } = await session.send("Runtime.evaluate", {
            expression:
              "axe.run(document).then(({violations}) => JSON.stringify(violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.html.slice(0, 160) + ' ' + (n.any[0]?.message ?? '')).slice(0, 3).join(' | '))))",
            awaitPromise: true,
            returnByValue: true,
          });
          expect(JSON.parse(String(result.value)), `${name}, axe`).toEqual([]);
          await page.context().close();
        }
      }, 120_000);

  it("load at most 60 KB of script before the map, and the map after them", async () => {
    const page = await open("/");
    await page.waitForSelector(".mark");
    const scripts: { name: string; size: number }[] = await page.evaluate(() =>
      (performance.getEntriesByType("resource") as any[])
        .filter(({ name }) => name.endsWith(".js"))
        .map(({ name, encodedBodySize }) => ({ name: name.replace(/.*\//, ""), size: encodedBodySize })),
    );
    const before = scripts.filter(({ name }) => !name.startsWith("Map"));
    expect(scripts.length).toBeGreaterThan(before.length);
    const bytes = before.reduce((sum, { size }) => sum + size, 0);
    expect(bytes).toBeGreaterThan(5_000);
    expect(bytes).toBeLessThanOrEqual(60 * 1024);
    await page.context().close();
  });

  it("keep everything in the address: a mark chosen, a time, a language, and back", async () => {
    const page = await open("/");
    const before = await page.locator(".list [role=status]").innerText();
    await page.locator('[data-place="kramatorsk"]').press("Enter");
    await expect.poll(() => page.url()).toContain("place=kramatorsk");
    await expect.poll(() => page.locator(".list [role=status]").innerText()).not.toBe(before);
    await page.getByLabel("From", { exact: true }).fill("2022-04-01");
    await page.getByLabel("Until", { exact: true }).fill("2022-04-30");
    await expect.poll(() => page.url()).toMatch(/from=2022-04-01.*until=2022-04-30/);
    await settled(page);
    const count = await page.locator(".list [role=status]").innerText();
    const again = await open(page.url().slice(served.url.length));
    expect(await again.locator(".list [role=status]").innerText()).toBe(count);
    await again.getByLabel("Language").first().selectOption("uk");
    await expect.poll(() => again.url()).toContain("lang=uk");
    expect(await again.locator("#map-head").innerText()).toBe("Карта");
    await again.goBack();
    await expect.poll(() => again.url()).not.toContain("lang=uk");
    await Promise.all([page.context().close(), again.context().close()]);
  });

  it("filter by time where one drags, and by place where the map is moved by keys", async () => {
    const page = await open("/");
    await page.waitForSelector(".mark");
    await page.locator(".timeline svg").scrollIntoViewIfNeeded();
    const box = await page.locator(".timeline svg").boundingBox();
    if (!box) throw new Error("no timeline");
    await page.mouse.move(box.x + box.width - 60, box.y + 40);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width - 4, box.y + 40, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => page.url()).toMatch(/from=2023-\d\d-\d\d.*until=/);
    await page.locator(".map .picture > svg").focus();
    await page.keyboard.press("+");
    await expect.poll(() => page.url()).toContain("bbox=");
    await page.getByRole("button", { name: "Show everything" }).click();
    await expect.poll(() => page.url()).not.toContain("bbox=");
    await page.context().close();
  });

  it("draw no pin where only a region is known, and ring what is contradicted", async () => {
    const page = await open("/");
    const region = page.locator('[data-place="donetsk-oblast"]');
    expect(await region.locator(".extent").count()).toBe(1);
    expect(await region.locator(".fill").count()).toBe(0);
    const town = page.locator('[data-place="kramatorsk"]');
    expect(await town.locator(".fill").count()).toBeGreaterThan(0);
    expect(await town.locator(".ring").count()).toBe(1);
    await page.context().close();
  });

  it("show the slots and the trail of a claim that is focused in its text", async () => {
    const page = await open(`/document/${ids.document}`);
    const text = await page.locator(".text").innerText();
    expect(text.length).toBeGreaterThan(100);
    await page.locator(".marked[tabindex='0']").first().focus();
    await expect.poll(() => page.locator(".slots dl").count()).toBe(1);
    expect(await page.locator(".slots .trail li").count()).toBeGreaterThan(0);
    await page.keyboard.press("Enter");
    await expect.poll(() => page.url()).toContain("claim=");
    await page.context().close();
  });

  it("add a claim that reading missed, from words chosen in the text or written, and take it back", async () => {
    const page = await open(`/document/${ids.document}`);
    const claimsOf = async (): Promise<any[]> =>
      ((await (await fetch(`${served.url}/api/v1/documents/${ids.document}`)).json()) as any).claims;
    const before = await claimsOf();
    const words = await page.evaluate(() => {
      const { document, getSelection } = globalThis as any;
      const plain = [...document.querySelectorAll("[data-passage]")].flatMap((one: any) => [...one.childNodes]);
      const node = plain.find((one: any) => one.nodeType === 3 && one.data.trim().length > 12);
      const start = node.data.search(/\S/);
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + 10);
      getSelection().removeAllRanges();
      getSelection().addRange(range);
      return range.toString().trim();
    });
    await page.getByRole("button", { name: `“${words}”` }).click();
    expect(await page.getByLabel("Words of the claim").inputValue()).toBe(words);
    await page.getByLabel("Your name").fill("Anna");
    await page.getByLabel("Kind").selectOption("condition");
    await page.getByRole("button", { name: /^Keep/ }).click();
    await expect.poll(() => page.locator(".slots").innerText()).toMatch(/Added\.[\s\S]*/);
    const added = (await claimsOf()).find((one) => one.review?.added);
    expect(added).toMatchObject({ quote: words, kind: "condition", review: { added: { by: "Anna" } } });
    expect(await page.locator(`[data-begins="${added.id}"]`).innerText()).toBe(words);
    expect(await page.locator(".slots .reviewed").innerText()).toMatch(/added[\s\S]*Anna/);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect.poll(async () => (await claimsOf()).length).toBe(before.length);

    await page.getByRole("button", { name: "Add a claim" }).click();
    await page.getByLabel("Words of the claim").fill("words that are not there");
    await page.getByLabel("Words of the claim").press("Tab");
    await page.getByRole("button", { name: /^Keep/ }).click();
    await expect.poll(() => page.locator("[role=alert]").innerText()).toContain("do not stand in the report");
    await page.getByLabel("Kind").press("Escape");
    expect(await page.locator(".editor").count()).toBe(0);
    await page.context().close();
  }, 60_000);

  it("note and grade a source, with author and time, and take that back", async () => {
    const page = await open("/source/Beispielblatt");
    const notes = page.locator("section", { has: page.getByRole("heading", { name: "Notes and grades" }) });
    await notes.getByText("Note or grade it").click();
    await notes.getByLabel("Your name").fill("Anna");
    await notes.getByRole("textbox", { name: "Note" }).fill("corrects itself quickly");
    await notes.getByLabel("Reliability").selectOption("B");
    await notes.getByRole("button", { name: "Keep" }).click();
    await expect.poll(() => notes.innerText()).toMatch(/Reliability: B[\s\S]*corrects itself quickly[\s\S]*Anna/);
    await expect.poll(() => page.locator(".counts").innerText()).toContain("B");
    await notes.getByRole("button", { name: /Undo/ }).click();
    await expect.poll(() => notes.innerText()).toContain("taken back");
    await page.context().close();
  });

  it("take a pasted report, show its claims, and run none of it", async () => {
    const page = await open("/add");
    await page.getByLabel("Text of the report").fill(HOSTILE);
    await page.getByLabel("Publisher").fill('<b onmouseover="window.hit=5">X</b>');
    await page.getByLabel("Published (date)").fill("2023-05-13");
    await page.getByRole("button", { name: "Read it" }).click();
    await page.waitForSelector("[data-claim]");
    expect((await page.locator("[data-claim] blockquote").allInnerTexts()).join("\n")).toContain(
      "7 people were killed",
    );
    const added = (await (await fetch(`${served.url}/api/v1/documents?source=onmouseover`)).json()) as {
      items: { id: string }[];
    };
    for (const path of [
      `/document/${added.items[0]?.id}`,
      "/?source=onmouseover",
      "/source/%3Cb%20onmouseover%3D%22window.hit%3D5%22%3EX%3C%2Fb%3E",
      "/search?q=onerror%3D",
      "/event/%3Cscript%3E",
    ]) {
      const other = await open(path);
      expect(await other.evaluate(() => (globalThis as any).hit ?? null), path).toBeNull();
      expect(await other.locator("main img, main script, main b").count(), path).toBe(0);
      if (path.startsWith("/document/"))
        expect(await other.locator(".text").innerText()).toContain('<img src=x onerror="window.hit=1">');
      await other.context().close();
    }
    await page.context().close();
  }, 60_000);

  it("decide by keyboard alone: accept, correct, reject, note, join, part, grade, and take back", async () => {
    const page = await open("/review");
    const state = async (claim: string) =>
      (await (await fetch(`${served.url}/api/v1/claims/${claim}`)).json()) as {
        quantities?: { low: number }[];
        review?: { verdict: { is: string; by: string } | null; notes: { note: string }[] };
      };
    const current = (): Promise<string | null> =>
      page.locator('.queued[aria-current="true"]').locator("..").getAttribute("data-queued");
    const done = (text: string) => expect.poll(() => page.locator(".said[role=status]").innerText()).toContain(text);
    await page.keyboard.press("a");
    expect(await page.locator("[role=alert]").innerText()).toContain("Say who you are");
    await page.keyboard.type("Anna");
    await page.locator("#current").focus();

    const [first, second] = await page
      .locator("[data-queued]")
      .evaluateAll((all: any[]) => all.map((one) => one.dataset.queued));
    expect(await current()).toBe(first);
    await page.keyboard.press("a");
    await done("Accepted");
    expect((await state(first)).review?.verdict).toMatchObject({ is: "accepted", by: "Anna" });
    await expect.poll(current).toBe(second);

    await page.keyboard.press("e");
    await page.getByLabel("at least").first().fill("41");
    await page.getByLabel("at most").first().fill("41");
    await page.keyboard.press("Control+Enter");
    await done("Corrected");
    expect((await state(second)).quantities?.[0]?.low).toBe(41);
    await page.goto(
      `${served.url}/document/${((await (await fetch(`${served.url}/api/v1/claims/${second}`)).json()) as any).document}?claim=${second}`,
    );
    await expect
      .poll(() => page.locator(".slots .reviewed").innerText())
      .toMatch(/corrected[\s\S]*41[\s\S]*read as[\s\S]*Anna/);
    await page.goBack();
    await settled(page);
    await page.locator("#current").focus();

    const third = (await current()) ?? "";
    await page.keyboard.press("n");
    await page.keyboard.type("ask the desk");
    await page.keyboard.press("Control+Enter");
    await done("Note kept");
    expect((await state(third)).review?.notes).toMatchObject([{ note: "ask the desk" }]);
    await page.keyboard.press("r");
    await done("Rejected");
    expect((await state(third)).review?.verdict?.is).toBe("rejected");
    await page.keyboard.press("u");
    await done("Taken back");
    expect((await state(third)).review?.verdict).toBeNull();

    const before = await current();
    await page.keyboard.press("j");
    await expect.poll(current).not.toBe(before);
    await page.keyboard.press("k");
    await expect.poll(current).toBe(before);
    await page.keyboard.press("g");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await done("Grade kept");

    await page.keyboard.press("s");
    await page.waitForSelector(".partner input");
    await page.keyboard.press("Escape");
    expect(await page.locator(".editor").count()).toBe(0);
    await page.keyboard.press("s");
    await page.locator(".partner input").first().press("Space");
    await page.keyboard.press("Enter");
    await done("Joined into one event");
    await page.getByLabel("Keyboard shortcuts").uncheck();
    await page.locator("#current").focus();
    await page.keyboard.press("r");
    expect(await page.locator(".said[role=status]").innerText()).toContain("Joined");

    await page.getByLabel("Decided").selectOption("corrected");
    await expect.poll(() => page.locator("[data-queued]").count()).toBe(1);
    await page.getByLabel("Decided").selectOption("rejected");
    await expect.poll(() => page.locator(".queue").innerText()).toContain("No claim has this decision yet");
    await page.context().close();
  }, 120_000);

  it("hear of claims that others add", async () => {
    const page = await open("/?source=Zweiter+Bote");
    expect(await page.locator(".list").innerText()).toContain("No claim fits");
    await page.waitForTimeout(300);
    const body = JSON.stringify({
      text: "In Kramatorsk wurden am 9. April 2022 drei Menschen getötet.",
      source: "Zweiter Bote",
      published: "2022-04-10",
    });
    await fetch(`${served.url}/api/v1/documents`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
    });
    await page.waitForSelector(".list [data-claim]");
    await page.context().close();
  });

  it("complain of nothing and ask nobody else", () => {
    // What was asked for on purpose: an event that is not there, words that do not stand in the report.
    expect(troubles.filter((one) => !/\/event\/%3Cscript.*404|^\/document\/.*422/.test(one))).toEqual([]);
  });
});
