import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runProgram } from "../../../src/apps/cli/program.ts";
import { ledgerOf } from "../../../src/apps/control/forward.ts";
import { start } from "../../../src/apps/server/serve.ts";
import { makeToken, revokeTokens } from "../../../src/apps/server/tokens.ts";
import { realContext, samples } from "../../web/serving.ts";

const main = fileURLToPath(new URL("../../../src/apps/cli/main.ts", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "lagebild-control-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const lagebild = (args: readonly string[], input = "") =>
  spawnSync(process.execPath, [main, ...args], { cwd: folder, encoding: "utf8", input });

describe("while a server runs", () => {
  let server: ReturnType<typeof spawn>;
  let url = "";
  let before: ReturnType<typeof lagebild>;
  beforeAll(async () => {
    lagebild(["add", samples, "--ledger", "ledger"]);
    before = lagebild(["claims", "--limit", "5", "--ledger", "ledger"]);
    server = spawn(process.execPath, [main, "serve", "--port", "0", "--ledger", "ledger"], { cwd: folder });
    url = await new Promise((resolve, reject) => {
      let told = "";
      server.once("exit", () => reject(new Error(`the server ended: ${told}`)));
      server.stdout?.on("data", (bytes) => {
        told += bytes;
        const found = /http:\S+/.exec(told)?.[0];
        if (found) resolve(found);
      });
    });
  }, 120_000);
  afterAll(() => server?.kill("SIGKILL"));

  it("commands reach the ledger through it and print the same", () => {
    const through = lagebild(["claims", "--limit", "5", "--ledger", "ledger"]);
    expect(through.stdout).toBe(before.stdout);
    expect(through.stdout).not.toBe("");
    expect(through.status).toBe(0);
  });

  it("files are found from where the command was given, standard input too", async () => {
    writeFileSync(join(folder, "report.txt"), "In Kramatorsk 4 people were killed on 9 April 2022.");
    const added = lagebild(["add", "report.txt", "--ledger", "ledger", "--source", "Control Post"]);
    expect(added.stderr).toContain("1 report added");
    expect(added.stderr).toContain("(ledger ledger)");
    const piped = lagebild(
      ["add", "-", "--ledger", "ledger", "--source", "Pipe Post"],
      "In Bakhmut 6 people were wounded on 20 May 2023.",
    );
    expect(piped.stderr).toContain("1 report added");
    const seen: any = await (await fetch(`${url}/api/v1/claims?source=post`)).json();
    expect(seen.items.map((claim: { source: string }) => claim.source)).toEqual(
      expect.arrayContaining(["Control Post", "Pipe Post"]),
    );
  });

  it("exit codes and errors come back", () => {
    const unknown = lagebild(["show", "nothing-here", "--ledger", "ledger"]);
    expect(unknown.status).toBe(5);
    expect(unknown.stderr).toContain("nothing in the ledger has the id");
    expect(lagebild(["claims", "--kind", "dance", "--ledger", "ledger"]).status).toBe(2);
    expect(lagebild(["add", "no-such-file.txt", "--ledger", "ledger"]).status).toBe(1);
  });

  it("its note is for its user only, and a second server is refused", () => {
    expect(statSync(join(folder, "ledger", "serve.json")).mode & 0o077).toBe(0);
    const second = lagebild(["serve", "--port", "0", "--ledger", "ledger"]);
    expect(second.status).toBe(3);
  });

  it("killed, it leaves a ledger that works without it", async () => {
    server.removeAllListeners("exit");
    const ended = new Promise((resolve) => server.once("exit", resolve));
    server.kill("SIGKILL");
    await ended;
    const after = lagebild(["claims", "--source", "Control Post", "--ledger", "ledger"]);
    expect(after.stdout).toContain("4 people were killed");
    expect(after.status).toBe(0);
  });
});

describe("the ledger of a command line", () => {
  it.each([
    [["claims"], "./lagebild-ledger"],
    [["add", "x", "--ledger", "y"], "y"],
    [["add", "x", "--ledger=z"], "z"],
    [["read", "x"], null],
    [["read", "x", "--ledger", "y"], "y"],
    [["serve"], null],
    [["claims", "--help"], null],
    [["--version"], null],
    [[], null],
  ])("%j is %s", (args, ledger) => expect(ledgerOf(args)).toBe(ledger));
});

describe("beyond loopback", () => {
  const ledger = join(folder, "far");
  it("a token is wanted before the server even starts", async () => {
    await expect(start({ ledger, host: "0.0.0.0", port: 0 }, realContext(), runProgram)).rejects.toThrow(
      "wants tokens",
    );
  });

  it("a token reads or writes, and a revoked one does nothing", async () => {
    const reading = await makeToken(ledger, "read", "reader");
    const writing = await makeToken(ledger, "write", "desk");
    const running = await start({ ledger, host: "0.0.0.0", port: 0 }, realContext(), runProgram);
    try {
      const url = running.url.replace("0.0.0.0", "127.0.0.1");
      const ask = async (token?: string, method = "GET"): Promise<number> =>
        (
          await fetch(`${url}/api/v1/${method === "GET" ? "status" : "documents"}`, {
            method,
            headers: {
              ...(token && { authorization: `Bearer ${token}` }),
              ...(method === "POST" && { "content-type": "application/json" }),
            },
            ...(method === "POST" && {
              body: JSON.stringify({ text: "In Bakhmut 6 people were wounded on 20 May 2023." }),
            }),
          })
        ).status;
      expect(await ask()).toBe(401);
      expect(await ask("wrong")).toBe(401);
      expect(await ask(reading)).toBe(200);
      expect(await ask(reading, "POST")).toBe(403);
      expect(await ask(writing, "POST")).toBe(201);
      expect((await fetch(url)).status).toBe(200);
      expect((await fetch(`${url}/api/v1/stream`)).status).toBe(401);
      expect(await revokeTokens(ledger, "reader")).toBe(1);
      expect(await ask(reading)).toBe(401);
      expect(statSync(join(ledger, "tokens.json")).mode & 0o077).toBe(0);
    } finally {
      await running.stop();
    }
  }, 60_000);
});
