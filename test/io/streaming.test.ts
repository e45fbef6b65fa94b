import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "lagebild-stream-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Reads a file in a process with a small heap and tells how many reports and problems there were. */
function readWithHeap(path: string, megabytes: number): string {
  const script = join(folder, "read.ts");
  const formats = new URL("../../src/io/formats/index.ts", import.meta.url);
  const stage = new URL("../../src/core/clean/index.ts", import.meta.url);
  writeFileSync(
    script,
    `
    import { cleaned, openInputs } from ${JSON.stringify(formats.href)};
    import { clean } from ${JSON.stringify(stage.href)};
    const count: Record<string, number> = {};
    for await (const input of cleaned(openInputs([${JSON.stringify(path)}], { defaults: {} }), clean)) {
      const key = input.type === "problem" ? input.remark.code : "document";
      count[key] = (count[key] ?? 0) + 1;
    }
    console.log(JSON.stringify(count));
  `,
  );
  const { stdout, stderr } = spawnSync(process.execPath, [`--max-old-space-size=${megabytes}`, script], {
    encoding: "utf8",
  });
  return stdout.trim() || stderr;
}

describe("memory", () => {
  it("stays flat over many reports", async () => {
    const path = join(folder, "many.jsonl");
    const stream = createWriteStream(path);
    const text = "Bei dem Angriff auf die Stadt wurden nach Angaben der Behörden drei Menschen verletzt. ".repeat(20);
    for (let i = 0; i < 40_000; i++) {
      if (!stream.write(`${JSON.stringify({ id: `r${i}`, text: `${i} ${text}` })}\n`)) await once(stream, "drain");
    }
    stream.end();
    await once(stream, "finish");
    expect(JSON.parse(readWithHeap(path, 112))).toEqual({ document: 40_000 });
  }, 120_000);

  it("stays flat over an export of Telegram, one of its messages of 200 MB", async () => {
    const path = join(folder, "result.json");
    const stream = createWriteStream(path);
    const text = "Bei dem Angriff auf die Stadt wurden nach Angaben der Behörden drei Menschen verletzt. ".repeat(20);
    stream.write('{"name": "Kanal", "type": "public_channel", "id": 7, "messages": [');
    for (let id = 1; id <= 5_000; id++) {
      const message = { id, type: "message", date: "2023-05-17T10:00:00", text: [{ type: "plain", text }] };
      if (!stream.write(`${JSON.stringify(message, null, 1)},\n`)) await once(stream, "drain");
    }
    stream.write('{"id": 5001, "type": "message", "text": "');
    const piece = Buffer.alloc(2 ** 20, "x");
    for (let i = 0; i < 200; i++) if (!stream.write(piece)) await once(stream, "drain");
    stream.end('"}]}');
    await once(stream, "finish");
    expect(JSON.parse(readWithHeap(path, 112))).toEqual({ document: 5_000, "too-large": 1 });
  }, 120_000);

  it("is bounded for one line of 200 MB", async () => {
    const path = join(folder, "line.jsonl");
    const stream = createWriteStream(path);
    const piece = Buffer.alloc(2 ** 20, "x");
    stream.write('{"text": "');
    for (let i = 0; i < 200; i++) if (!stream.write(piece)) await once(stream, "drain");
    stream.end('"}\n{"text": "Danach."}\n');
    await once(stream, "finish");
    expect(JSON.parse(readWithHeap(path, 112))).toEqual({ "too-large": 1, document: 1 });
  }, 120_000);
});
