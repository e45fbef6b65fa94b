import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EXIT } from "../../src/apps/cli/exit.ts";
import { versionChanges } from "../../src/apps/cli/versions.ts";
import type { Claim } from "../../src/core/model/claim.ts";
import { Site } from "../io/collect/server.ts";
import { run } from "./stub.ts";

const root = mkdtempSync(join(tmpdir(), "lagebild-watch-cli-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const ledger = ["--ledger", join(root, "ledger")];
const site = new Site();
beforeAll(() => site.listen());

const planFile = (yaml: string): string => {
  const path = join(root, "plan.yaml");
  writeFileSync(path, yaml);
  return path;
};

const page = (toll: number): string =>
  `<html><body><article><h1>Kramatorsk</h1>${"<p>The shelling of the town began in the night and went on until the morning, officials said, and fires broke out.</p>".repeat(4)}<p>In Kramatorsk ${toll} people were killed.</p></article></body></html>`;

describe("lagebild watch", () => {
  it("adds what it finds, tells how a new version differs, and adds nothing twice", async () => {
    const plan = planFile(`allow: [127.0.0.1]\npause: 10 ms\nevery: 1 ms\nsources: [{ page: "${site.url("/p")}" }]`);
    site.text("/p", page(5));
    const first = await run(["watch", plan, "--once", ...ledger]);
    expect(first).toMatchObject({ code: EXIT.ok, out: "" });
    expect(first.err).toContain("1 report added with 1 claim");
    expect((await run(["watch", plan, "--once", ...ledger])).err).toContain("0 reports added");
    site.text("/p", page(7));
    const third = await run(["watch", plan, "--once", ...ledger]);
    expect(third.out).toContain("casualties (Kramatorsk): killed 5 became 7");
    expect((await run(["documents", ...ledger, "--format", "jsonl"])).out.trim().split("\n")).toHaveLength(2);
  });

  it("keeps each answer as it was received, with what was asked for; add takes it back", async () => {
    const own = ["--ledger", join(root, "kept")];
    const address = site.url("/kept");
    const plan = planFile(`allow: [127.0.0.1]\npause: 10 ms\nevery: 1 ms\nsources: [{ page: "${address}" }]`);
    site.text("/kept", page(5));
    await run(["watch", plan, "--once", ...own]);
    const folder = join(root, "kept", "integrity", "captures");
    const captures = () => readdirSync(folder, { recursive: true }).filter((name) => String(name).endsWith(".gz"));
    expect(captures()).toHaveLength(1);
    const text = gunzipSync(readFileSync(join(folder, String(captures()[0])))).toString();
    for (const part of [
      "WARC-Type: request",
      "GET /kept HTTP/1.1",
      "WARC-Type: response",
      `WARC-Target-URI: ${address}`,
    ])
      expect(text).toContain(part);
    expect(text).toContain(`${page(5)}\r\n\r\n`);
    expect((await run(["verify", ...own])).code).toBe(EXIT.ok);
    // The report came from a network of the machine's own, and is the same when it is read from the archive.
    expect((await run(["add", folder, ...own])).err).toContain("nothing new");
    await run(["watch", plan, "--once", ...own]);
    expect(captures()).toHaveLength(1);
    site.text("/kept", page(6));
    await run(["watch", plan, "--once", "--no-captures", ...own]);
    expect(captures()).toHaveLength(1);
  });

  it("names what cannot be fetched, with exit code 1", async () => {
    const plan = planFile(`pause: 10 ms\nsources: [{ page: "${site.url("/q")}" }]`);
    const { code, err } = await run(["watch", plan, "--once", ...ledger]);
    expect(code).toBe(EXIT.inputs);
    expect(err).toContain("[refused-address]");
  });

  it("says what is wrong with a plan", async () => {
    const { code, err } = await run(["watch", planFile("sources: []"), "--once", ...ledger]);
    expect(code).toBe(EXIT.usage);
    expect(err).toContain("sources");
    expect((await run(["watch", join(root, "none.yaml"), ...ledger])).code).toBe(EXIT.usage);
  });
});

describe("a new version", () => {
  const claim = (more: Partial<Claim>): Claim => ({
    id: "c",
    document: "d",
    start: 0,
    end: 1,
    quote: "q",
    kind: "casualties",
    rule: "r",
    means: [],
    quantities: [],
    places: [],
    voices: [],
    polarity: "affirmed",
    modality: "happened",
    hedge: false,
    evidence: [],
    trail: [],
    ...more,
  });
  const killed = (low: number | null, high: number | null) => ({
    of: "killed" as const,
    low,
    high,
    text: "",
    start: 0,
    end: 0,
  });
  const voice = { text: "the mayor", start: 0, end: 0 };

  it.each([
    ["a toll", { quantities: [killed(5, 5)] }, { quantities: [killed(7, 7)] }, ["casualties: killed 5 became 7"]],
    ["a voice that was dropped", { voices: [voice] }, {}, ['casualties: voice "the mayor" was dropped']],
    ["a voice that was added", {}, { voices: [voice] }, ['casualties: voice "the mayor" was added']],
    ["a denial", {}, { polarity: "denied" as const }, ["casualties: polarity affirmed became denied"]],
    ["nothing", {}, { quote: "other words" }, []],
    ["another kind", {}, { kind: "strike" as const }, ['new: strike: "q"', 'dropped: casualties: "q"']],
  ])("tells %s", (_name, before, after, expected) => {
    expect(versionChanges([claim(before)], [claim(after)])).toEqual(expected);
  });
});
