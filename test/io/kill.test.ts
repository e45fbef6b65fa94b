import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, describe, expect, it } from "vitest";
import { documentFacts, findClaims, loadDocuments, openLedger } from "../../src/io/ledger/index.ts";

const root = mkdtempSync(join(tmpdir(), "lagebild-kill-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const href = (path: string): string => JSON.stringify(new URL(path, import.meta.url).href);

/** A process that adds documents, ten a batch, three claims each, and tells of every batch kept. */
const WRITER = `
import { cleanText } from ${href("../../src/core/clean/index.ts")};
import { keep, openLedger, sortReceived } from ${href("../../src/io/ledger/index.ts")};
import { stubReader } from ${href("../apps/stub.ts")};
import { appendFileSync } from "node:fs";
const [folder, log] = process.argv.slice(2);
const ledger = await openLedger(folder);
const reader = stubReader();
for (let batch = 0; batch < 400; batch++) {
  const received = Array.from({ length: 10 }, (_, i) => ({
    document: cleanText({ id: \`b\${batch}-\${i}\`, text: \`In Bakhmut \${i} people were killed. \`.repeat(3), from: "t" }), origin: "t",
  }));
  const { fresh } = await sortReceived(ledger, received);
  await keep(ledger, fresh.map(({ document, origin }) => ({ ...reader.read(document), origin })), "p");
  appendFileSync(log, batch + "\\n");
}
ledger.close();
`;

describe("killed at any moment", () => {
  it("the ledger opens again with whole documents, and all that was kept", async () => {
    const script = join(root, "writer.ts");
    const [folder, log] = [join(root, "ledger"), join(root, "log")];
    writeFileSync(script, WRITER);
    for (const delay of [0, 15, 40, 90, 160, 250, 7, 60]) {
      const child = spawn(process.execPath, [script, folder, log], { stdio: "ignore" });
      const before = lines(log);
      while (lines(log) === before && child.exitCode === null && delay > 0) await sleep(5);
      if (delay === 0) await sleep(350);
      await sleep(delay);
      child.kill("SIGKILL");
      if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
      await check(folder, log);
    }
    expect(lines(log)).toBeGreaterThan(5);
  }, 120_000);
});

const lines = (log: string): number => (existsSync(log) ? readFileSync(log, "utf8").split("\n").length - 1 : 0);

async function check(folder: string, log: string): Promise<void> {
  const ledger = await openLedger(folder);
  try {
    const documents = await loadDocuments(ledger, [...(await documentFacts(ledger, null)).keys()]);
    const claims = await findClaims(ledger, {});
    expect(documents.length % 10).toBe(0);
    expect(claims.length).toBe(documents.length * 3);
    expect(documents.every((document) => document.passages.length > 0)).toBe(true);
    expect(claims.every((claim) => claim.quantities.length === 1 && claim.places.length === 1)).toBe(true);
    const told = existsSync(log) ? new Set(readFileSync(log, "utf8").split("\n").filter(Boolean)) : new Set();
    expect(documents.length).toBeGreaterThanOrEqual(told.size * 10);
    const ids = documents.map((document) => document.id);
    expect(new Set(ids).size).toBe(ids.length);
  } finally {
    ledger.close();
  }
}
