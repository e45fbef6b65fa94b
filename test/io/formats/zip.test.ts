import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Folder, outcomes, read } from "./folder.ts";
import { zipOf } from "./pack.ts";

const folder = new Folder();
const zip = (...members: Parameters<typeof zipOf>[0][number][]): string => folder.put("a.zip", zipOf(members));

describe("zip archives", () => {
  it("give the reports of all their members, whatever the format, under their names", async () => {
    const inputs = await read(
      zip(
        { name: "eins.txt", data: "Eins." },
        { name: "ordner/", data: "", stored: true },
        { name: "ordner/zwei.jsonl", data: '{"id": "2", "text": "Zwei."}\n{"text": "Drei."}', stored: true },
        {
          name: "feed.xml",
          data: "<rss version='2.0'><channel><title>F</title><item><title>Vier</title></item></channel></rss>",
        },
        { name: "__MACOSX/x.txt", data: "x" },
        { name: "photos/bild.jpg", data: "\xff\xd8\xff" },
      ),
    );
    expect(inputs.map((input) => [input.origin.replace(/^.*a\.zip/, ""), input.type])).toEqual([
      ["!/eins.txt", "document"],
      ["!/ordner/zwei.jsonl:1", "document"],
      ["!/ordner/zwei.jsonl:2", "document"],
      ["!/feed.xml#1", "document"],
    ]);
  });

  it("in archives are opened, to a depth", async () => {
    const inner = (data: Buffer): Buffer => zipOf([{ name: "b.zip", data }]);
    const text = zipOf([{ name: "a.txt", data: "Innen." }]);
    expect(await outcomes(folder.put("a.zip", inner(text)))).toEqual(["Innen."]);
    expect(await outcomes(folder.put("a.zip", inner(inner(text))))).toEqual(["expands-too-far"]);
  });

  it("with an export of Telegram give each message once", async () => {
    const message = { id: 1, type: "message", date: "2023-05-17T13:00:00", text: "Nachricht." };
    const data = JSON.stringify({ name: "K", type: "public_channel", id: 1, messages: [message] });
    expect(await outcomes(zip({ name: "x/messages.html", data: "<p>x" }, { name: "x/result.json", data }))).toEqual([
      "Nachricht.",
    ]);
  });

  it.each([
    ["a name that leads out", { name: "../../etc/a.txt", data: "x" }, "unsafe-name"],
    ["an absolute name", { name: "/etc/a.txt", data: "x" }, "unsafe-name"],
    ["a name with a drive", { name: "C:\\a.txt", data: "x" }, "unsafe-name"],
    ["an encrypted member", { name: "a.txt", data: "x", flags: 0x801 }, "encrypted"],
    ["another method", { name: "a.txt", data: "x", method: 93 }, "unsupported-format"],
    ["a wrong checksum", { name: "a.txt", data: "x", crc: 7 }, "damaged"],
    ["a size that is too small", { name: "a.txt", data: "x".repeat(100), size: 10 }, "expands-too-far"],
    ["a size that is too large", { name: "a.txt", data: "x", size: 1000 }, "damaged"],
    [
      "a picture under the name of a text",
      { name: "a.txt", data: Buffer.from("\x89PNG\r\n\x1a\n\0\0\0", "latin1") },
      "not-text",
    ],
    ["a member of no known format", { name: "a.csv", data: "a,b" }, "unsupported-format"],
  ])("%s: is named, the rest is read", async (_name, member, code) => {
    expect(await outcomes(zip(member, { name: "z.txt", data: "Danach." }))).toEqual([code, "Danach."]);
  });

  it("without directory, or cut off in it, are named; what the directory has is read", async () => {
    const whole = zipOf([
      { name: "a.txt", data: "Eins." },
      { name: "b.txt", data: "Zwei." },
    ]);
    expect(await outcomes(folder.put("a.zip", whole.subarray(0, -30)))).toEqual(["damaged"]);
    const broken = Buffer.from(whole);
    broken.write("XX", broken.lastIndexOf("PK\x01\x02"), "latin1");
    expect(await outcomes(folder.put("a.zip", broken))).toEqual(["Eins.", "damaged"]);
    expect(await outcomes(folder.put("a.zip", zipOf([])))).toEqual(["empty-file"]);
    expect(await outcomes(folder.put("a.zip", ""))).toEqual(["damaged"]);
  });

  it("never throw, wherever a byte is changed", async () => {
    const whole = zipOf([
      { name: "a.txt", data: "Eins und noch mehr davon." },
      { name: "b.jsonl", data: '{"text": "Zwei."}' },
    ]);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const changed = Buffer.from(whole);
        changed[at] = (changed[at] as number) ^ by;
        expect((await outcomes(folder.put("a.zip", changed))).length).toBeGreaterThan(0);
      }),
      { numRuns: 150 },
    );
  });
});

describe("zip bombs are bounded and named", () => {
  const zeros = Buffer.alloc(80 * 2 ** 20);

  it("one member that grows a thousandfold", async () => {
    expect(await outcomes(zip({ name: "a.jsonl", data: zeros }, { name: "z.txt", data: "Danach." }))).toEqual([
      "expands-too-far",
      "Danach.",
    ]);
  });

  it("many members that grow together", async () => {
    const members = Array.from({ length: 10 }, (_, i) => ({ name: `${i}.txt`, data: "x".repeat(1000) }));
    const found = await outcomes(zip(...members), { unpacked: 3500 });
    expect(found.slice(0, 3)).toEqual(Array(3).fill("x".repeat(1000)));
    expect(found.slice(3)).toEqual(["expands-too-far", "expands-too-far"]);
  });

  it("more members than allowed", async () => {
    const members = Array.from({ length: 10 }, (_, i) => ({ name: `${i}.txt`, data: "x" }));
    expect(await outcomes(zip(...members), { members: 4 })).toEqual(["x", "x", "x", "x", "expands-too-far"]);
  });

  it("a bomb within a bomb", async () => {
    const inner = zipOf([{ name: "a.txt", data: zeros }]);
    expect(deflateRawSync(inner).length).toBeLessThan(2000);
    expect(await outcomes(zip({ name: "b.zip", data: inner }))).toEqual(["expands-too-far"]);
  });
});
