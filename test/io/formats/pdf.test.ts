import { deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { documents, Folder, outcomes, read } from "./folder.ts";

const folder = new Folder();

/** A PDF with one page per text, its content packed; facts of the file in `info`. */
function pdfOf(
  pages: readonly string[],
  info = "",
  stream: (content: string) => Buffer = (one) => deflateSync(one),
): Buffer {
  const parts: Buffer[] = [Buffer.from("%PDF-1.4\n")];
  const offsets: number[] = [];
  const add = (...pieces: (string | Buffer)[]): void => {
    offsets.push(parts.reduce((sum, part) => sum + part.length, 0));
    parts.push(
      Buffer.concat(
        [`${offsets.length} 0 obj\n`, ...pieces, "\nendobj\n"].map((piece) => Buffer.from(piece as string)),
      ),
    );
  };
  const kids = pages.map((_, i) => `${5 + 2 * i} 0 R`).join(" ");
  add("<< /Type /Catalog /Pages 2 0 R >>");
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
  add(`<< ${info} >>`);
  for (const [i, page] of pages.entries()) {
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${6 + 2 * i} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
    );
    const lines = page.split("\n").map((line) => `(${line}) Tj 0 -20 Td`);
    const content = stream(page === "" ? "" : `BT /F1 12 Tf 50 780 Td ${lines.join(" ")} ET`);
    add(`<< /Length ${content.length} /Filter /FlateDecode >>\nstream\n`, content, "\nendstream");
  }
  const start = parts.reduce((sum, part) => sum + part.length, 0);
  const rows = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const size = offsets.length + 1;
  parts.push(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R /Info 4 0 R >>\nstartxref\n${start}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}

describe("PDF", () => {
  it("gives the text layer of all pages as one report, with title and an implied date", async () => {
    const pdf = pdfOf(
      ["Lagebericht", "In Bachmut fielen drei\nH\xe4user in der Nacht."],
      "/Title (Bericht) /CreationDate (D:20230517100000+02'00')",
    );
    const found = documents(await read(folder.put("a.pdf", pdf)));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      title: "Bericht",
      published: { at: "2023-05-17", basis: "implied", from: "PDF" },
    });
    expect(found[0]?.text.replace(/\s+/g, " ")).toContain("In Bachmut fielen drei");
    expect(found[0]?.text.startsWith("Lagebericht\n\n")).toBe(true);
  });

  it.each([
    ["no text layer", pdfOf([""]), ["no-text-layer"]],
    ["no PDF", "%PDF-1.4\nund sonst nichts", ["damaged"]],
    ["nothing", "", ["damaged"]],
    ["cut off", pdfOf(["Text"]).subarray(0, 60), ["damaged"]],
  ])("%s: is named", async (_name, bytes, expected) => {
    expect(await outcomes(folder.put("a.pdf", bytes))).toEqual(expected);
  });

  it("is given up where it takes too long, and the next one is read", async () => {
    const long = `BT /F1 12 Tf ${"(x) Tj ".repeat(3_000_000)} ET`;
    const bomb = pdfOf(["x"], "", () => deflateSync(long));
    expect(bomb.length).toBeLessThan(200_000);
    expect(await outcomes(folder.put("a.pdf", bomb), { patience: 150 })).toEqual(["took-too-long"]);
    expect(await outcomes(folder.put("b.pdf", pdfOf(["Danach."])))).toEqual(["Danach."]);
  });
});
