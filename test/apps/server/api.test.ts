import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { problemBody } from "../../../src/apps/server/problems.ts";
import { ASKINGS } from "../../../src/apps/server/routes.ts";
import { type Served, serveSamples } from "../../web/serving.ts";

let served: Served;
beforeAll(async () => {
  served = await serveSamples();
}, 120_000);
afterAll(() => served?.stop());

const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${served.url}/api/v1${path}`, { headers });
const json = async (path: string): Promise<any> => (await get(path)).json();
const post = (body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${served.url}/api/v1/documents`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });

describe("every question", () => {
  it("is answered as its schema says", async () => {
    const { items: events } = await json("/events?limit=1");
    const { items: claims } = await json("/claims?limit=1");
    const ids: Record<string, string> = {
      "/claims/:id": claims[0].id,
      "/documents/:id": claims[0].document,
      "/events/:id": events[0].id,
      "/sources/:id": "Beispielblatt",
      "/review/claims/:id": claims[0].id,
      "/places/:id": "bakhmut",
    };
    for (const { path, answer, type } of ASKINGS) {
      const url =
        path.replace(":id", encodeURIComponent(ids[path] ?? "")) +
        (path === "/names" ? "?language=uk" : "") +
        (/^\/search|places$/.test(path) && path !== "/places" ? "?q=bachmut" : "");
      const response = await get(url);
      expect(response.status, url).toBe(200);
      expect(response.headers.get("content-type"), url).toContain(type ?? "application/json");
      expect(answer.safeParse({}).success, "the schema can fail").toBe(false);
      answer.parse(await response.json());
    }
  });

  it("names the places of the ledger in the language that is asked for", async () => {
    const { names } = await json("/names?language=uk");
    expect(names.bakhmut).toBe("Бахмут");
    expect(names.pl, "no claim of the samples names it").toBeUndefined();
  });

  it("gives no path of the machine", async () => {
    for (const path of [
      "/status",
      "/claims?limit=500",
      "/documents?limit=500",
      "/events?limit=500",
      "/places",
      "/openapi.json",
    ])
      expect(await (await get(path)).text(), path).not.toMatch(/\/(tmp|home|root|work|usr)\/|samples\//);
  });
});

describe("filters and cursors", () => {
  it("go through all claims once, in order", async () => {
    const seen: string[] = [];
    for (let cursor = ""; ; ) {
      const page = await json(`/claims?limit=7${cursor && `&cursor=${cursor}`}`);
      seen.push(...page.items.map((claim: { id: string }) => claim.id));
      if (!page.next) {
        expect(page.total).toBe(seen.length);
        break;
      }
      cursor = page.next;
    }
    const whole = await json("/claims?limit=500");
    expect(seen).toEqual(whole.items.map((claim: { id: string }) => claim.id));
    expect(new Set(seen).size).toBe(seen.length);
  });

  it.each(["/events", "/documents"])("go through all of %s once", async (path) => {
    const seen: string[] = [];
    for (let cursor = ""; ; ) {
      const page = await json(`${path}?limit=5${cursor && `&cursor=${cursor}`}`);
      seen.push(...page.items.map((one: { id: string }) => one.id));
      if (!page.next) break;
      cursor = page.next;
    }
    const whole = await json(`${path}?limit=500`);
    expect(seen).toEqual(whole.items.map((one: { id: string }) => one.id));
    expect(new Set(seen).size).toBe(whole.total);
  });

  it.each([
    ["kind=casualties,strike", (claim: any) => ["casualties", "strike"].includes(claim.kind)],
    ["source=beispiel", (claim: any) => /beispiel/i.test(claim.source)],
    ["language=uk", (claim: any) => claim.language === "uk"],
    ["place=bakhmut", (claim: any) => claim.places.some((place: any) => place.key === "bakhmut")],
    ["place=Бахмута", (claim: any) => claim.places.some((place: any) => place.text === "Бахмута")],
    [
      "from=2023-05-20&until=2023-05-22",
      (claim: any) => (claim.time?.until ?? claim.time?.from ?? claim.published) >= "2023-05-20",
    ],
    ["side=RU", (claim: any) => [claim.actor, claim.target, ...claim.voices].some((one) => one?.side === "RU")],
    ["contradicted=true", (claim: any) => claim.contradicted],
    ["origins=3", (claim: any) => claim.origins >= 3],
    [
      "bbox=37,48,39,49",
      (claim: any) =>
        claim.places.some((place: any) => place.lon >= 37 && place.lon <= 39 && place.lat >= 48 && place.lat <= 49),
    ],
    ["text=Bachmut", (claim: any) => /bachmut|bakhmut|бахмут|артемівськ|артемовск/i.test(claim.quote)],
  ])("%s leaves what fits, and not everything", async (query, fits) => {
    const { total: all } = await json("/claims?limit=1");
    const { items, total } = await json(`/claims?limit=500&${query}`);
    expect(total).toBe(items.length);
    expect(total).toBeGreaterThan(0);
    expect(total).toBeLessThan(all);
    for (const claim of items) expect(fits(claim), claim.quote).toBe(true);
  });

  it("finds the same claims for a name in any spelling", async () => {
    const totals = ["Bachmut", "Bakhmut", "Бахмут"].map(
      async (name) => (await json(`/claims?text=${encodeURIComponent(name)}`)).total,
    );
    const [first, ...others] = await Promise.all(totals);
    expect(first).toBeGreaterThan(3);
    for (const other of others) expect(other).toBe(first);
  });

  it("finds a place by its names in four languages and old ones", async () => {
    for (const name of ["Bachmut", "Bakhmut", "Бахмут", "Артемівськ"]) {
      const { places } = await json(`/search?q=${encodeURIComponent(name)}`);
      expect(
        places.map((place: { key: string }) => place.key),
        name,
      ).toContain("bakhmut");
    }
  });
});

describe("answers", () => {
  it("carry an ETag that holds until something is added", async () => {
    const first = await get("/status");
    const tag = first.headers.get("etag") ?? "";
    expect(tag).toMatch(/^".+"$/);
    expect((await get("/status", { "if-none-match": tag })).status).toBe(304);
    const added = await post({
      text: "In Kramatorsk 3 people were killed on 9 April 2022, the mayor said.",
      source: "Etag Post",
      published: "2022-04-10",
    });
    expect(added.status).toBe(201);
    const body: any = await added.json();
    expect(body.claims[0].quote).toContain("3 people were killed");
    const after = await get("/status", { "if-none-match": tag });
    expect(after.status).toBe(200);
    expect(((await after.json()) as any).documents).toBe(((await first.json()) as any).documents + 1);
    expect((await json("/claims?source=Etag")).total).toBeGreaterThan(0);
    const again = await post({
      text: "In Kramatorsk 3 people were killed on 9 April 2022, the mayor said.",
      source: "Etag Post",
      published: "2022-04-10",
    });
    expect(again.status).toBe(200);
    expect(((await again.json()) as any).known).toHaveLength(1);
  });

  it("come with strict headers and no inline script", async () => {
    for (const path of ["/", "/api/v1/status", "/api/v1/docs", "/event/x", "/nothing.js", "/api/v1/nothing"]) {
      const { headers } = await fetch(served.url + path);
      const policy = headers.get("content-security-policy") ?? "";
      expect(policy, path).toContain("default-src 'none'");
      expect(policy, path).not.toMatch(/unsafe|\*/);
      expect(headers.get("x-content-type-options"), path).toBe("nosniff");
    }
    for (const path of ["/", "/api/v1/docs"])
      expect(await (await fetch(served.url + path)).text()).not.toMatch(
        /<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=/,
      );
  });

  it.each([
    ["/claims?limit=0", 400],
    ["/claims?limit=10000", 400],
    ["/claims?nonsense=1", 400],
    ["/claims?from=2023-02-30", 400],
    ["/claims?kind=dance", 400],
    ["/claims?cursor=%00x", 400],
    ["/claims?bbox=1,2", 400],
    ["/search?q=x", 400],
    ["/claims/none", 404],
    ["/documents/none", 404],
    ["/events/none'--", 404],
    ["/sources/none", 404],
    ["/nothing", 404],
  ])("are problems where the question is none: %s", async (path, status) => {
    const response = await get(path);
    expect(response.status).toBe(status);
    expect(response.headers.get("content-type")).toContain("application/problem+json");
    expect(problemBody.parse(await response.json()).status).toBe(status);
  });

  it.each([
    ["no JSON", "{", {}, 400],
    ["no text", { source: "X" }, {}, 400],
    ["an unknown field", { text: "x", path: "/etc/passwd" }, {}, 400],
    ["a date that is none", { text: "x", published: "soon" }, {}, 400],
    ["nothing but space", { text: "   " }, {}, 422],
    ["a format nobody reads", { text: "x", name: "a.exe" }, {}, 422],
    ["too much", `{"text":"${"x".repeat(17 * 2 ** 20)}"}`, {}, 413],
    ["another type", "text", { "content-type": "text/plain" }, 415],
    ["a foreign origin", { text: "x" }, { origin: "https://example.org" }, 403],
  ])("refuse a report with %s", async (_name, body, headers, status) => {
    const response = await post(body, headers);
    expect(response.status).toBe(status);
    problemBody.parse(await response.json());
  });

  it("refuse a name that is not this machine's (DNS rebinding)", async () => {
    const { request } = await import("node:http");
    const status = await new Promise((resolve) =>
      request(`${served.url}/api/v1/status`, { headers: { host: "example.org" } }, (response) =>
        resolve(response.resume().statusCode),
      ).end(),
    );
    expect(status).toBe(403);
  });

  it("describe themselves in OpenAPI 3.1", async () => {
    const description: any = await json("/openapi.json");
    expect(description.openapi).toBe("3.1.0");
    expect(Object.keys(description.paths)).toHaveLength(ASKINGS.length + 3);
    const references = [...JSON.stringify(description).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(
      (match) => match[1] as string,
    );
    expect(references.length).toBeGreaterThan(10);
    for (const name of references) expect(description.components.schemas, name).toHaveProperty(name);
    z.object({
      parameters: z.array(z.object({ name: z.string(), in: z.string(), schema: z.looseObject({}) })).min(10),
    }).parse(description.paths["/api/v1/claims"].get);
  });

  it("stream news when reports come in", async () => {
    const control = new AbortController();
    const response = await fetch(`${served.url}/api/v1/stream`, { signal: control.signal });
    expect(response.headers.get("content-type")).toContain("text/event-stream");
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    await post({ text: "In Bakhmut 5 people were wounded on 21 May 2023.", source: "Stream Post" });
    let heard = "";
    while (!/event: claims/.test(heard)) heard += (await reader?.read())?.value ?? "";
    expect(heard).toMatch(/data: \{"type":"claims"/);
    for (const stage of ["read", "kept", "linked"]) expect(heard).toContain(`"type":"progress","stage":"${stage}"`);
    expect(heard.indexOf('"progress"')).toBeLessThan(heard.indexOf('"claims"'));
    control.abort();
  });
});
