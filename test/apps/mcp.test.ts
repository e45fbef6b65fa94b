import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "./stub.ts";

const root = mkdtempSync(join(tmpdir(), "lagebild-mcp-"));
const folder = join(root, "ledger");
const client = new Client({ name: "test", version: "1" });

beforeAll(async () => {
  const report = (id: string, text: string, source: string) =>
    JSON.stringify({ id, text, source, published: "2022-04-08", url: `https://a.example/${id}` });
  writeFileSync(
    join(root, "a.jsonl"),
    [
      report("wire", "In Kramatorsk 39 people were killed, Telegram says.", "Example Wire"),
      report("blatt", "In Kramatorsk wurden 50 Menschen getötet.", "Beispielblatt"),
    ].join("\n"),
  );
  await run(["add", join(root, "a.jsonl"), "--ledger", folder]);
  const main = fileURLToPath(new URL("../../src/apps/cli/main.ts", import.meta.url));
  await client.connect(
    new StdioClientTransport({ command: process.execPath, args: [main, "mcp", "--ledger", folder] }),
  );
}, 30_000);

afterAll(async () => {
  await client.close();
  rmSync(root, { recursive: true, force: true });
});

async function call(name: string, args: Record<string, unknown>) {
  const result = (await client.callTool({ name, arguments: args })) as {
    content: { text: string }[];
    isError?: boolean;
  };
  return { error: result.isError ?? false, text: result.content[0]?.text ?? "" };
}
const json = async (name: string, args: Record<string, unknown>) => JSON.parse((await call(name, args)).text);

describe("lagebild mcp", () => {
  it("offers five tools that change nothing, with schemas", async () => {
    const { tools } = await client.listTools();
    expect(tools.map((tool) => tool.name).sort()).toEqual(["claim", "event", "place", "search", "source"]);
    for (const tool of tools) expect(tool.annotations?.readOnlyHint).toBe(true);
  });

  it("gives every claim with quote, ids and whose words it is", async () => {
    const found = await json("search", { place: "Kramatorsk", text: "39" });
    expect(found.note).toContain("None is confirmed");
    expect(found.claims).toMatchObject([
      {
        quote: "39 people were killed",
        voices: ["Telegram"],
        report: { id: "wire", publisher: "Example Wire", url: "https://a.example/wire" },
      },
    ]);
    const one = await json("claim", { id: found.claims[0].claim.slice(0, 12) });
    expect(one.context).toContain("In Kramatorsk 39 people were killed, Telegram");
    expect(one.steps).not.toHaveLength(0);
  });

  it("gives events, places and sources with figures side by side", async () => {
    const { events } = await json("place", { place: "Kramatorsk" });
    expect(events).toHaveLength(1);
    expect(events[0].figures[0]).toMatchObject({ of: "killed", contradictory: true });
    expect(events[0].quotes).toHaveLength(2);
    const event = await json("event", { id: events[0].event });
    expect(event.claims.map((one: { quote: string }) => one.quote).sort()).toEqual([
      "39 people were killed",
      "50 Menschen getötet",
    ]);
    expect(await json("source", { name: "beispiel" })).toMatchObject({
      publishers: ["Beispielblatt"],
      reports: 1,
      claims: [{ quote: "50 Menschen getötet" }],
    });
  });

  it("limits, and says what is wrong", async () => {
    expect(await json("search", { limit: 1 })).toMatchObject({ more: true, claims: [{}] });
    expect(await call("claim", { id: "ffffffff" })).toMatchObject({
      error: true,
      text: expect.stringContaining("no claim has the id"),
    });
    expect((await call("search", { kind: "nonsense" })).error).toBe(true);
  });

  it("answers many questions at once", async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, () => json("search", {})));
    expect(answers.every((one) => one.claims.length === 2)).toBe(true);
  });

  it("leaves the ledger to others between two questions", async () => {
    expect((await run(["reread", "--ledger", folder])).code).toBe(0);
    expect((await json("search", {})).claims).toHaveLength(2);
  });
});
