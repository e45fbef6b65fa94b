import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { z } from "zod";
import { add } from "../../../src/apps/cli/add.ts";
import { runProgram } from "../../../src/apps/cli/program.ts";
import { problemBody } from "../../../src/apps/server/problems.ts";
import { type claimToReview, decided, pageOf, queuedClaim, seenDecision } from "../../../src/apps/server/schemas.ts";
import { start } from "../../../src/apps/server/serve.ts";
import { makeToken } from "../../../src/apps/server/tokens.ts";
import { realContext, type Served, samples, serveSamples } from "../../web/serving.ts";
import { run } from "../stub.ts";

let served: Served;
beforeAll(async () => {
  served = await serveSamples();
}, 240_000);
afterAll(() => served?.stop());

const json = async (path: string): Promise<any> => (await fetch(`${served.url}/api/v1${path}`)).json();
const post = (body: unknown, headers: Record<string, string> = {}, url = served.url): Promise<Response> =>
  fetch(`${url}/api/v1/review/decisions`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
const decide = async (body: Record<string, unknown>): Promise<z.infer<typeof decided>> => {
  const response = await post({ by: "Anna", ...body });
  expect(response.status, JSON.stringify(body)).toBe(201);
  return decided.parse(await response.json());
};
const queue = async (query = "") => pageOf(queuedClaim).parse(await json(`/review/queue?${query}`));
const toReview = (id: string): Promise<z.infer<typeof claimToReview>> => json(`/review/claims/${id}`);
const claim = (id: string): Promise<any> => json(`/claims/${id}`);

describe("the queue", () => {
  it("goes through all open claims once, heaviest first, with the words around them", async () => {
    const seen: z.infer<typeof queuedClaim>[] = [];
    for (let cursor = ""; ; ) {
      const page = await queue(`limit=9${cursor && `&cursor=${cursor}`}`);
      seen.push(...page.items);
      if (!page.next) {
        expect(page.total).toBe(seen.length);
        break;
      }
      cursor = page.next;
    }
    const weights = seen.map(({ weight }) => weight);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    expect(new Set(seen.map((one) => one.claim.id)).size).toBe(seen.length);
    const [first] = seen;
    const document = await json(`/documents/${first?.claim.document}`);
    const around = `${first?.before}${first?.claim.quote}${first?.after}`.replace(/^… | …$/g, "");
    expect(document.text).toContain(around);
  });

  it("is filtered as claims are", async () => {
    const { items } = await queue("place=kramatorsk&kind=casualties");
    expect(items.length).toBeGreaterThan(1);
    expect(items.every((one) => one.claim.kind === "casualties")).toBe(true);
    expect((await queue("place=kramatorsk&language=uk")).items.every((one) => one.claim.language === "uk")).toBe(true);
  });
});

describe("a decision", () => {
  it("corrects a claim everywhere, keeps what was read, and is taken back", async () => {
    const [item] = (await queue("place=kramatorsk&kind=casualties")).items;
    const id = item?.claim.id ?? "";
    const before = await claim(id);
    const slots = {
      quantities: [{ of: "killed", low: 41, high: 41 }],
      places: [{ id: "bakhmut" }],
      time: { from: "2022-04-07", until: "2022-04-07" },
      polarity: "denied",
    };
    const { decision } = await decide({ action: "correct", claims: [id], slots, note: "misread" });
    const after = await claim(id);
    expect(after).toMatchObject({
      places: [{ key: "bakhmut" }],
      quantities: [{ of: "killed", low: 41 }],
      time: { from: "2022-04-07" },
      polarity: "denied",
      review: {
        verdict: { is: "corrected", by: "Anna" },
        original: { polarity: "affirmed", quantities: before.quantities },
      },
    });
    const listed = await json("/claims?place=bakhmut&kind=casualties&limit=500");
    expect(listed.items.map((one: { id: string }) => one.id)).toContain(id);
    for (const event of after.events)
      expect((await json(`/events/${event}`)).members.find((one: { id: string }) => one.id === id)).toEqual({
        ...after,
        trail: undefined,
      });
    const { decisions } = await toReview(id);
    expect(decisions).toMatchObject([{ id: decision.id, action: "correct", holds: true, note: "misread" }]);
    await decide({ action: "revoke", revokes: decision.id });
    expect(await claim(id)).toEqual(before);
    expect((await toReview(id)).decisions).toMatchObject([{ action: "revoke" }, { id: decision.id, holds: false }]);
  });

  it("corrects who did it, to whom, with what and on what it rests, or says that the text tells neither", async () => {
    const [item] = (await queue("place=kramatorsk&kind=strike")).items;
    const id = item?.claim.id ?? "";
    const before = await claim(id);
    const word = before.quote.split(" ")[0];
    const slots = { actor: { text: word, side: "RU" }, target: null, means: ["missile", "drone"], evidence: ["video"] };
    const { decision, claims } = await decide({ action: "correct", claims: [id], slots });
    expect(decision.slots).toEqual(["actor", "target", "means", "evidence"]);
    const shown = await claim(id);
    expect(shown).toMatchObject({ actor: slots.actor, means: slots.means, evidence: slots.evidence });
    expect(shown.target).toBeUndefined();
    expect(claims[0]).toMatchObject({ actor: slots.actor });
    expect(shown.review.original).toMatchObject({ actor: before.actor ?? null, means: before.means ?? [] });
    await decide({ action: "revoke", revokes: decision.id });
    const { review: _, ...again } = await claim(id);
    expect(again).toEqual(before);
    expect(
      (await post({ by: "A", action: "correct", claims: [id], slots: { actor: { text: "no such words" } } })).status,
    ).toBe(422);
  });

  it("rejects: the claim leaves lists and events, and is still shown in its report", async () => {
    const [item] = (await queue()).items;
    const id = item?.claim.id ?? "";
    const { decision } = await decide({ action: "reject", claims: [id] });
    expect((await json("/claims?limit=500")).items.map((one: { id: string }) => one.id)).not.toContain(id);
    const document = await json(`/documents/${item?.claim.document}`);
    expect(document.claims.find((one: { id: string }) => one.id === id).review.verdict.is).toBe("rejected");
    expect((await queue("state=rejected")).items.map((one) => one.claim.id)).toEqual([id]);
    await decide({ action: "revoke", revokes: decision.id });
    expect((await queue()).items.map((one) => one.claim.id)).toContain(id);
  });

  it("adds a claim of words that stand in a report, by code points", async () => {
    const [item] = (await queue()).items;
    const document = item?.claim.document ?? "";
    const { text } = await json(`/documents/${document}`);
    const quote = text.match(/\p{L}+/u)?.[0];
    const start = [...text.slice(0, text.indexOf(quote))].length;
    const at = { document, quote, start };
    const { decision, claims } = await decide({ action: "add", at, slots: { kind: "protest", hedge: true } });
    const [made] = claims;
    expect(made).toMatchObject({ quote, start, kind: "protest", hedge: true, review: { added: { by: "Anna" } } });
    expect(await claim(made?.id ?? "")).toMatchObject({ id: made?.id, kind: "protest" });
    const refused = await post({
      by: "Anna",
      action: "add",
      at: { ...at, quote: "no such words" },
      slots: { kind: "aid" },
    });
    expect([refused.status, ((await refused.json()) as { detail: string }).detail]).toEqual([
      422,
      expect.stringContaining("do not stand"),
    ]);
    await decide({ action: "revoke", revokes: decision.id });
    expect((await fetch(`${served.url}/api/v1/claims/${made?.id}`)).status).toBe(404);
  });

  it("joins and parts claims", async () => {
    const [item] = (await queue("place=kramatorsk&kind=casualties")).items;
    const id = item?.claim.id ?? "";
    const other = (await toReview(id)).together[0]?.id ?? "";
    const { decision } = await decide({ action: "different", claims: [id, other] });
    const apart = await toReview(id);
    expect(apart.together.map((one) => one.id)).not.toContain(other);
    expect(apart.near.map((one) => one.id)).toContain(other);
    await decide({ action: "revoke", revokes: decision.id });
    expect((await toReview(id)).together.map((one) => one.id)).toContain(other);
  });

  it("is listed with all others, latest first, and checked by verify", async () => {
    await decide({ action: "grade", source: "Example Wire", grade: "B" });
    const page = pageOf(seenDecision).parse(await json("/review/decisions?limit=2"));
    expect(page.items[0]).toMatchObject({ action: "grade", grade: "B", by: "Anna", holds: true });
    const next = pageOf(seenDecision).parse(await json(`/review/decisions?limit=2&cursor=${page.next}`));
    expect(next.items[0]?.id).not.toBe(page.items[1]?.id);
    expect((await run(["verify", "--ledger", served.ledger])).out).toMatch(/^all fits: .* decisions/);
  });

  it("that cannot be made is a problem that names why", async () => {
    const id = (await queue()).items[0]?.claim.id ?? "";
    for (const [body, status, detail] of [
      [{ action: "accept", claims: ["none"] }, 404, 'no claim has the id "none"'],
      [{ action: "same", claims: [id] }, 422, "wants 2 claims"],
      [{ action: "correct", claims: [id], slots: {} }, 422, "nothing is corrected"],
      [
        { action: "correct", claims: [id], slots: { voices: [{ text: "nobody at all" }] } },
        422,
        "do not stand in the report",
      ],
      [{ action: "correct", claims: [id], slots: { kind: "party" } }, 400, "slots.kind"],
      [{ action: "revoke", revokes: "none" }, 404, 'no decision has the id "none"'],
      [{ action: "accept", claims: [id], by: " " }, 400, "by"],
      [{ action: "grade", source: "Nobody", grade: "A" }, 404, 'no publisher called "Nobody"'],
    ] as const) {
      const response = await post({ by: "Anna", ...body });
      const problem = problemBody.parse(await response.json());
      expect([response.status, problem.detail], JSON.stringify(body)).toEqual([
        status,
        expect.stringContaining(detail),
      ]);
    }
  });

  it("gives gold of the reports whose every claim is decided", async () => {
    const { items } = await queue("limit=100");
    const [document, own] =
      [...Map.groupBy(items, (one) => one.claim.document)].sort((a, b) => a[1].length - b[1].length)[0] ?? [];
    for (const one of own ?? []) await decide({ action: "accept", claims: [one.claim.id] });
    const response = await fetch(`${served.url}/api/v1/review/gold`);
    expect(response.headers.get("content-type")).toContain("application/x-ndjson");
    const [line] = (await response.text())
      .trim()
      .split("\n")
      .map((one) => JSON.parse(one));
    expect(line).toMatchObject({ id: document });
    expect(line.claims).toHaveLength(own?.length ?? 0);
    for (const { start, end, quote } of line.claims) expect([...line.text].slice(start, end).join("")).toBe(quote);
  });
});

it("beyond loopback a decision wants a token that writes, and keeps its name", async () => {
  const folder = mkdtempSync(join(tmpdir(), "lagebild-review-api-"));
  const ledger = join(folder, "ledger");
  const context = realContext();
  await add([samples], { ledger }, context);
  const [reading, writing] = [await makeToken(ledger, "read", "reader"), await makeToken(ledger, "write", "desk")];
  const running = await start({ ledger, host: "0.0.0.0", port: 0 }, context, runProgram);
  try {
    const url = running.url.replace("0.0.0.0", "127.0.0.1");
    const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
    const asked = await fetch(`${url}/api/v1/review/queue?limit=1`, { headers: bearer(reading) });
    const { items } = pageOf(queuedClaim).parse(await asked.json());
    const body = { action: "accept", by: "Anna", claims: [items[0]?.claim.id] };
    expect((await post(body, {}, url)).status).toBe(401);
    expect((await post(body, bearer(reading), url)).status).toBe(403);
    const kept = await post(body, bearer(writing), url);
    expect(kept.status).toBe(201);
    expect(decided.parse(await kept.json()).decision.by).toBe("Anna (desk)");
  } finally {
    await running.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}, 240_000);
