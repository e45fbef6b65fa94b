import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "lagebild-start-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const app = (name: string): string => fileURLToPath(new URL(`../../src/apps/cli/${name}.ts`, import.meta.url));

interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}
const node = (...args: string[]): Ran => spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
const lagebild = (...args: string[]): Ran => node(app("main"), ...args);
type Row = Readonly<Record<string, unknown>> & { readonly quote: string; readonly source: string };
const claims = (...filters: string[]): Row[] =>
  lagebild("claims", "--format", "jsonl", ...filters)
    .stdout.trim()
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);

let first: Ran;
beforeAll(() => {
  first = node(app("start"), "--once");
}, 60_000);

describe("npm start", () => {
  it("reads the samples and shows the situation", () => {
    expect(first.stderr).toContain("12 reports added");
    expect(first.status).toBe(0);
    for (const part of [
      "THE LEDGER",
      "EVENTS BY PLACE",
      "FIGURES THAT EXCLUDE EACH OTHER",
      "ONE CLAIM WITH ITS WORDS",
      "WHAT TO TRY NEXT",
    ])
      expect(first.stdout).toContain(part);
    expect(first.stdout).toContain("12 reports of 11 publishers in de, en, ru, uk");
    expect(first.stdout).toMatch(/\[\[.+/);
  });

  it("ends with a server on the samples and says its address", async () => {
    const server = spawn(process.execPath, [app("start"), "--port", "0"], { cwd: folder });
    try {
      const url = await new Promise<string>((resolve, reject) => {
        let told = "";
        server.once("exit", () => reject(new Error(told)));
        server.stdout.on("data", (bytes) => {
          told += bytes;
          const found = /Lagebild is at (\S+)/.exec(told)?.[1];
          if (found) resolve(found);
        });
      });
      const status = (await (await fetch(`${url}/api/v1/status`)).json()) as { documents: number };
      expect(status.documents).toBe(12);
      expect(await (await fetch(url)).text()).toContain("<title>Lagebild</title>");
      expect(node(app("start")).stdout).toContain(`running already at ${url}`);
    } finally {
      const ended = new Promise((resolve) => server.once("close", resolve));
      server.kill("SIGTERM");
      await ended;
    }
  }, 60_000);

  it("says nothing new the second time", () => {
    const second = node(app("start"), "--once");
    expect(second.status).toBe(0);
    expect(second.stderr).toContain("nothing new; 12 reports known already");
    expect(second.stdout).toBe(first.stdout);
  });

  it.each([
    ["the toll in German", "Beispielblatt", "killed", 50],
    ["in English", "Example Wire", "killed", 39],
    ["in Ukrainian", "Зразковий вісник", "wounded", 109],
    ["in Russian", "Примерная газета", "killed", 50],
    ["and its rise", "Sample Post", "killed", 52],
  ])("finds %s", (_name, source, of, number) => {
    const found = claims("--kind", "casualties", "--source", source).flatMap(
      (claim) => (claim.quantities ?? []) as { of: string; low: number | null; high: number | null }[],
    );
    expect(found.some((one) => one.of === of && (one.low === number || one.high === number))).toBe(true);
  });

  it("finds what is said of Bakhmut, in the page too, and nothing in its navigation", () => {
    expect(claims("--place", "Bakhmut", "--kind", "capture").length).toBeGreaterThan(2);
    const page = claims("--source", "Musterkurier");
    expect(page.length).toBeGreaterThan(2);
    expect(page.every((claim) => !/Abonnieren|Rechte vorbehalten/.test(claim.quote))).toBe(true);
  });
});

describe("the real command line", () => {
  it("bears that nobody listens to the end", () => {
    const { status, stderr } = spawnSync(
      "bash",
      ["-c", `set -o pipefail; "${process.execPath}" "${app("main")}" claims --limit 70 | head -1`],
      { cwd: folder, encoding: "utf8" },
    ) as Ran;
    expect(stderr).not.toMatch(/EPIPE|Error/);
    expect(status).toBe(0);
  });

  it("names itself and its commands", () => {
    expect(lagebild("--help").stdout).toMatch(
      /read[\s\S]*add[\s\S]*claims[\s\S]*documents[\s\S]*events[\s\S]*show[\s\S]*reread[\s\S]*gazetteer[\s\S]*serve[\s\S]*token/,
    );
  });
});
