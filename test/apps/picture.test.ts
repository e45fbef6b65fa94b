import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EXIT } from "../../src/apps/cli/exit.ts";
import { displayWidth } from "../../src/apps/cli/table.ts";
import { openLedger } from "../../src/io/ledger/index.ts";
import { type Outcome, run } from "./stub.ts";

const root = mkdtempSync(join(tmpdir(), "lagebild-picture-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const ledger = ["--ledger", join(root, "ledger")];

const report = (id: string, source: string | undefined, published: string, text: string) => ({
  id,
  source,
  published,
  text,
});
const FIRST = [
  report("wire", "Example Wire", "2022-04-08T10:00:00Z", "In Kramatorsk 39 people were killed on Friday."),
  report(
    "blatt",
    "Beispielblatt",
    "2022-04-08T10:00:00Z",
    "In Kramatorsk wurden 50 Menschen getötet, heißt es bei Telegram.",
  ),
];
const LATER = [
  report("visnyk", "Зразковий вісник", "2022-04-08T10:00:00Z", "У Краматорську 57 людей загинуло, повідомила влада."),
];

async function add(name: string, reports: readonly object[]): Promise<void> {
  mkdirSync(join(root, name));
  writeFileSync(join(root, name, "a.jsonl"), reports.map((one) => JSON.stringify(one)).join("\n"));
  await run(["add", join(root, name), ...ledger]);
}

beforeAll(async () => {
  await add("first", FIRST);
  const open = await openLedger(join(root, "ledger"));
  await open.connection.run("UPDATE additions SET added_at = '2022-04-08T12:00:00.000Z'");
  open.close();
  await add("later", LATER);
});

const fits = ({ out, err }: Outcome): void => {
  for (const line of `${out}${err}`.split("\n")) expect(displayWidth(line), line).toBeLessThanOrEqual(80);
};
const events = async (): Promise<{ event: string }[]> =>
  JSON.parse((await run(["events", "--format", "json", ...ledger])).out);

describe("event", () => {
  it("shows origins with reasons, what contradicts, figures and claims on 80 columns", async () => {
    const [one] = await events();
    const shown = await run(["event", one?.event.slice(0, 10) ?? "", ...ledger]);
    expect(shown.code).toBe(EXIT.ok);
    for (const part of [
      "3 claims, 3 reports, 3 publishers",
      "established origin",
      "ORIGINS",
      "numbers contradict",
      "FIGURES",
      "CLAIMS",
    ])
      expect(shown.out).toContain(part);
    fits(shown);
  });

  it("chooses the best figure by the convention asked for", async () => {
    const [one] = await events();
    const { out } = await run(["event", one?.event ?? "", "--best", "acled", "--format", "json", ...ledger]);
    expect(JSON.parse(out).tolls[0].bySide[0]).toMatchObject({ best: 39, rule: expect.stringContaining("ACLED") });
  });

  it("names an id that it does not find", async () => {
    expect(await run(["event", "nothing", ...ledger])).toMatchObject({
      code: EXIT.unknown,
      err: expect.stringContaining('"nothing"'),
    });
  });
});

describe("place", () => {
  it.each(["Kramatorsk", "Краматорськ", "краматорск", "kramatorsk"])("is found as %s", async (name) => {
    const shown = await run(["place", name, ...ledger]);
    expect(shown.out).toContain("3 claims in 3 reports");
    fits(shown);
  });

  it("of which nobody speaks is named", async () => {
    expect(await run(["place", "Atlantis", ...ledger])).toMatchObject({
      code: EXIT.unknown,
      err: expect.stringContaining("Atlantis"),
    });
  });
});

describe("source", () => {
  it("shows what it said first and whom it cites, and keeps its reliability", async () => {
    const shown = await run(["source", "beispiel", "--reliability", "b", ...ledger]);
    expect(shown.out).toContain("reliability B (usually reliable, as you set it)");
    expect(shown.out).toContain("CITES");
    fits(shown);
    expect(JSON.parse((await run(["source", "Beispielblatt", "--format", "json", ...ledger])).out)).toMatchObject({
      grade: "B",
      documents: 1,
    });
  });

  it("that is not there, or more than one, is named", async () => {
    expect((await run(["source", "Nobody", ...ledger])).code).toBe(EXIT.unknown);
    expect((await run(["source", "e", ...ledger])).err).toContain("several publishers");
  });
});

describe("since", () => {
  it("shows what came in, what changed and what is now contradicted", async () => {
    const shown = await run(["since", "24h", ...ledger]);
    expect(shown.out).toContain("1 report came in");
    expect(shown.out).toContain("NOW CONTRADICTED");
    expect(shown.out).toContain("CHANGED");
    fits(shown);
    const { out } = await run(["since", "2022-01-01", "--format", "json", ...ledger]);
    expect(JSON.parse(out)).toMatchObject({ reports: 3, changed: [] });
  });

  it("refuses what is no time", async () => {
    expect((await run(["since", "soon", ...ledger])).code).toBe(EXIT.usage);
  });
});
