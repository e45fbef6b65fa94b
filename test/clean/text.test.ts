import "../work.ts";
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sharedPath } from "../../eval/shared.ts";
import { cleanText } from "../../src/core/clean/index.ts";
import { normalise } from "../../src/core/clean/normalise.ts";
import type { Document } from "../../src/core/model/document.ts";
import { splitsPair } from "../../src/core/model/span.ts";
import { workOf } from "../work.ts";

const clean = (text: string, title?: string): Document => cleanText({ text, title, from: "test" });
const roles = (text: string, title?: string): string[] => clean(text, title).passages.map((passage) => passage.role);
const words = (document: Document): string[] =>
  document.passages.map((passage) => document.text.slice(passage.start, passage.end));
const codes = (text: string): string[] => clean(text).remarks.map((remark) => remark.code);

const BODY = "Die russische Armee hat nach eigenen Angaben den Westen der Stadt erobert.";

describe("roles", () => {
  it.each([
    [
      "a short first line without a stop",
      `Kämpfe um Bachmut dauern an\n\n${BODY}\n\n${BODY}`,
      ["headline", "lead", "body"],
    ],
    ["a first line with a stop", `${BODY}\n\n${BODY}`, ["body", "body"]],
    ["a single line", "Kämpfe um Bachmut dauern an", ["body"]],
    ["a headline between paragraphs", `${BODY}\n\nDer Feind rückt vor\n\n${BODY}`, ["body", "headline", "body"]],
    ["a question as headline", `Wer kontrolliert Bachmut?\n${BODY}`, ["headline", "body"]],
    ["a line of a list", `${BODY}\n- Bachmut\n- Awdijiwka\n- Marjinka`, ["body", "body", "body", "body"]],
    [
      "a hint to other articles, German",
      `${BODY}\n\nLesen Sie auch: Was die Schlacht bedeutet`,
      ["body", "boilerplate"],
    ],
    [
      "a hint to other articles, English",
      "The city has fallen.\n\nRead also: what comes next",
      ["body", "boilerplate"],
    ],
    ["a subscription line, Ukrainian", "Місто впало.\n\n👉 Підписатися | Надіслати новину", ["body", "boilerplate"]],
    ["a subscription line, Russian", "Город пал.\n\nПодписаться / Прислать новость", ["body", "boilerplate"]],
    [
      "addresses and tags alone",
      "Місто впало.\n#Бахмут #ЗСУ\nhttps://t.me/example/1",
      ["body", "boilerplate", "boilerplate"],
    ],
    ["a sentence that begins like boilerplate", "Werbungskosten steigen in diesem Jahr.", ["body"]],
    ["a caption", `${BODY}\n\nFoto: Beispiel/Agentur`, ["body", "caption"]],
    [
      "captions in a row, run into the body",
      `${BODY}\n\nSchwere Verluste.\nAuf der Rückreise: der Präsident.\nSatelliten-Aufnahme eines Stadtteils.`,
      ["body", "caption", "caption", "caption"],
    ],
    ["a ticker", "12:40 Uhr - Explosionen in Odessa gemeldet.\n11:05 - Luftalarm in Kiew.", ["ticker", "ticker"]],
    ["a quotation", `${BODY}\n\n„Wir werden die Stadt nicht aufgeben.“`, ["body", "quotation"]],
    ["speech with its speaker", "„Wir bleiben“, sagte er. „Bis zum Ende.“", ["body"]],
  ])("%s", (_name, text, expected) => {
    expect(roles(text)).toEqual(expected);
  });

  it("knows the title again", () => {
    expect(roles(`${BODY}\n\nEin Satz. Mit Punkt.`, BODY)).toEqual(["headline", "body"]);
  });
});

describe("paragraphs", () => {
  it.each([
    [
      "lines that wrap at one width",
      "The town of Bakhmut\nhas been under fire\nfor eight months now\nand nobody knows how\nlong it can hold.",
      1,
    ],
    ["a line that goes on in lower case", "Потери составили\nболее двух тысяч.\nЭто много.", 2],
    ["styled text with spaces at its breaks", "Втрати становлять \n17 осіб\n вбитими.", 1],
    ["lines of their own", "Bachmut. Kämpfe.\nAwdijiwka. Ruhe.", 2],
  ])("%s", (_name, text, count) => {
    expect(words(clean(text))).toHaveLength(count);
  });
});

describe("remarks", () => {
  it.each([
    ["a glued drop cap", `AFrom low clouds, drizzle falls on the town and its station.`, ["drop-cap"]],
    ["an abbreviation is no drop cap", "NATO und EU haben am Montag getagt und lange beraten.", []],
    ["control characters", "Die Stadt\u0000 ist gefallen, sagt der Sprecher der Armee.", ["control-characters"]],
    ["a text that was not composed", "Die Ka\u0308mpfe in der Stadt dauern an, sagt der Sprecher.", ["composed"]],
    ["no words", " \n\n ", ["no-text"]],
    [
      "a language without a pack",
      "Les combats se poursuivent dans la ville de Bakhmout, selon le ministère de la Défense.",
      ["language-unsupported"],
    ],
  ])("%s", (_name, text, expected) => {
    expect(codes(text)).toEqual(expected);
  });
});

describe("languages", () => {
  it.each([
    ["de", "Bei dem Angriff wurden nach Angaben der Behörden drei Menschen verletzt."],
    ["en", "Three people were wounded in the attack, according to the authorities."],
    ["uk", "Унаслідок атаки поранено трьох людей, повідомила місцева влада."],
    ["ru", "В результате атаки ранены три человека, сообщили местные власти."],
    ["pl", "W wyniku ataku ranne zostały trzy osoby, poinformowały w poniedziałek lokalne władze."],
  ])("%s", (language, text) => {
    expect(clean(text).language).toBe(language);
  });

  it("differs by passage", () => {
    const document = clean(
      "Унаслідок атаки поранено трьох людей, повідомила місцева влада і це ще не все.\n\nThree people were wounded in the attack, according to the authorities of the city.",
    );
    expect(document.passages.map((passage) => passage.language)).toEqual(["uk", "en"]);
  });
});

/** Strings that break naive text handling. */
const TORTURE = [
  "\ufeff",
  "\0",
  "\ud800",
  "\udc00",
  "👨‍👩‍👧",
  "e\u0301",
  "\r\n",
  "\r",
  "\u2028",
  "\u0085",
  "\u200f",
  "\u00ad",
  "„",
  "“",
  "\n\n",
  " ",
  "Бахмут",
  "Bachmut. ",
  "12:30 - ",
  "#",
  "\u200b",
  "Foto: ",
  "(61)",
  "\u0301",
];
const torture = fc
  .array(fc.oneof(fc.constantFrom(...TORTURE), fc.string({ unit: "binary", maxLength: 8 })), { maxLength: 30 })
  .map((parts) => parts.join(""));

describe("for every text", () => {
  it("passages lie in the text in order, never overlap, never split a pair, and hold all that is visible", () => {
    fc.assert(
      fc.property(torture, (raw) => {
        const { text, passages } = clean(raw);
        let at = 0;
        for (const { start, end } of passages) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(
            text
              .slice(at, start)
              .replace(/\u200b/g, "")
              .trim(),
          ).toBe("");
          expect(splitsPair(text, start) || splitsPair(text, end)).toBe(false);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
        expect(
          text
            .slice(at)
            .replace(/\u200b/g, "")
            .trim(),
        ).toBe("");
      }),
      { numRuns: 300 },
    );
  });

  it("every sign of the basic plane and of pictures, alone, doubled and behind a letter, is in NFC afterwards", () => {
    const wrong: string[] = [];
    for (let sign = 0x20; sign < 0x20000; sign++) {
      if (
        sign === 0x85 ||
        sign === 0x2028 ||
        sign === 0x2029 ||
        /\p{Cc}|\p{Cs}|[\ufeff\ufffe\uffff]/u.test(String.fromCodePoint(sign))
      )
        continue;
      const text = `и${String.fromCodePoint(sign)}${String.fromCodePoint(sign)}e`;
      if (normalise(text).text !== text.normalize("NFC")) wrong.push(sign.toString(16));
    }
    expect(wrong).toEqual([]);
    expect(normalise("a\ud83d\ude00 \ud83d b").text).toBe("a\ud83d\ude00 \ufffd b");
  });

  it("the text is NFC with \\n, and cleaning it again changes nothing", () => {
    fc.assert(
      fc.property(torture, (raw) => {
        const { text } = clean(raw);
        expect(text.isWellFormed()).toBe(true);
        expect(text).not.toMatch(/[\r\0\u2028\u2029\u0085]/);
        expect(text).toBe(text.normalize("NFC"));
        expect(clean(text).text).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  it("a text that is clean already keeps its offsets", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (raw) => {
        const text = raw.normalize("NFC").replace(/[\p{Cc}\u2028\u2029\ufeff\ufffe\uffff]/gu, ".");
        expect(clean(text).text).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  it.each(["\n", "a\n", "„", "#a ", "("])("takes the same work per character however long: %j", (piece) => {
    const work = (times: number): number => workOf(() => clean(piece.repeat(times)));
    work(10);
    const short = work(10_000);
    expect(short).toBeGreaterThan(0);
    expect(work(80_000)).toBeLessThan(short * 9);
  });
});

const GOLD = sharedPath("gold") ?? "";

describe.skipIf(GOLD === "")("the gold texts", () => {
  const lines = GOLD
    ? readdirSync(GOLD).flatMap((name) => readFileSync(`${GOLD}/${name}`, "utf8").split("\n").filter(Boolean))
    : [];

  it("come through with unchanged offsets and in the right language", () => {
    for (const line of lines) {
      const { id, text, language } = JSON.parse(line) as { id: string; text: string; language: string };
      const document = cleanText({ id, text, from: "gold" });
      if (text === text.normalize("NFC")) expect(document.text).toBe(text);
      expect(document.language, id).toBe(language);
    }
  });
});
