import { describe, expect, it } from "vitest";
import { documents, Folder, outcomes, read } from "./folder.ts";

const folder = new Folder();
const letter = (head: string, body: string): string => `${head}\nMIME-Version: 1.0\n${body}`.replace(/\n/g, "\r\n");
const HEAD =
  "From: =?utf-8?B?0J/RgNC10YHRgdC70YPQttCx0LA=?= <press@e.example>\nSubject: Lage am Abend\nDate: Wed, 17 May 2023 20:00:00 +0300";
const plain = letter(
  HEAD,
  "Content-Type: text/plain; charset=windows-1251\nContent-Transfer-Encoding: quoted-printable\n\n=C1=E0=F5=EC=F3=F2 =E2=E7=FF=F2.\n",
);

describe("letters", () => {
  it("give their text with sender, subject and date, in any character set", async () => {
    const [found] = documents(await read(folder.put("a.eml", plain)));
    expect(found).toMatchObject({
      text: "Бахмут взят.",
      title: "Lage am Abend",
      source: "Пресслужба",
      published: { at: "2023-05-17T20:00:00+03:00", basis: "stated", from: "letter" },
    });
  });

  it("give their HTML where there is no text, and attached reports", async () => {
    const body = `Content-Type: multipart/mixed; boundary=x

--x
Content-Type: text/html; charset=utf-8

<p>Eins &amp; zwei.</p><p>Drei.</p>
--x
Content-Type: text/plain; name=anlage.txt
Content-Disposition: attachment; filename=anlage.txt

Aus der Anlage.
--x
Content-Type: image/png
Content-Disposition: attachment; filename=../../bild.png

x
--x--
`;
    const found = await outcomes(folder.put("a.eml", letter(HEAD, body)));
    expect(found[0]?.replace(/\s+/g, " ")).toContain("Eins & zwei.");
    expect(found.slice(1).map((one) => one.trim())).toEqual(["Aus der Anlage."]);
  });

  it.each([
    ["nothing", "", "damaged"],
    ["no letter", "Nur Text ohne Kopf, der lange weitergeht.", "damaged"],
    ["a letter without text", letter(HEAD, "Content-Type: text/plain\n\n"), "empty-file"],
    ["a head line of 10 MB", letter(`${HEAD}\nX: ${"x".repeat(10 * 2 ** 20)}`, "\nText."), "damaged"],
    ["a million head lines", letter(HEAD, `${"X: y\n".repeat(1_000_000)}\nText.`), "damaged"],
    [
      "parts within parts without end",
      letter(
        HEAD,
        Array.from({ length: 5000 }, (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\n\n--b${i}\n`).join(""),
      ),
      "damaged",
    ],
  ])("%s: is named", async (_name, text, code) => {
    expect(await outcomes(folder.put("a.eml", text))).toEqual([code]);
  });
});
