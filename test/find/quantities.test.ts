import "../work.ts";
import { describe, expect, it } from "vitest";
import { findQuantities } from "../../src/core/find/quantities.ts";
import { splitSentences } from "../../src/core/find/sentences.ts";
import { findTimes } from "../../src/core/find/times.ts";
import { packs } from "../reading.ts";
import { workOf } from "../work.ts";

function find(code: string, text: string) {
  const { times, quantities, lexicon } = packs.finders.get(code) ?? expect.unreachable();
  const { abbreviations } = lexicon;
  const passage = { start: 0, end: text.length, role: "body", language: code } as const;
  return splitSentences(text, passage, 0, { code, abbreviations, ordinals: code === "de" }).flatMap((sentence) =>
    findQuantities(sentence, text, quantities, findTimes(sentence, text, times)),
  );
}

/** Bounds, `~` for about, unit: `5..`, `~20..20`, `..50 km`. */
const shown = (code: string, text: string): string[] =>
  find(code, text).map(
    ({ low, high, approx, unit }) =>
      `${approx ? "~" : ""}${low ?? ""}..${high ?? ""}${unit === undefined ? "" : ` ${unit}`}`,
  );

const CASES: readonly (readonly [string, string, string, readonly string[]])[] = [
  ["digits", "de", "Es starben 24 Menschen.", ["24..24"]],
  ["digits", "en", "It killed 24 people.", ["24..24"]],
  ["digits", "uk", "Загинули 24 людини.", ["24..24"]],
  ["digits", "ru", "Погибли 24 человека.", ["24..24"]],
  ["words", "de", "Es starben sechsundfünfzig Menschen.", ["56..56"]],
  ["words", "de", "Zweihundertfünfzig Soldaten kamen.", ["250..250"]],
  ["words", "en", "It killed ninety-four soldiers and two hundred and five civilians.", ["94..94", "205..205"]],
  ["words", "uk", "Двоє загинули, двадцять п'ять людей поранено.", ["2..2", "25..25"]],
  ["words", "ru", "Погибли двое, ранены сорок три человека.", ["2..2", "43..43"]],
  ["cases", "uk", "Двом людям допомогли, сімох вивезли.", ["2..2", "7..7"]],
  ["cases", "ru", "Двух убитых и трех раненых нашли.", ["2..2", "3..3"]],
  ["digits with endings", "ru", "Сгорели около 5-ти машин.", ["~5..5"]],
  [
    "thousands marks",
    "de",
    "1.700 Häuser, 3.000 Menschen und 7,3 Millionen Euro.",
    ["1700..1700", "3000..3000", "7300000..7300000 EUR"],
  ],
  ["thousands marks", "en", "1,300 missiles and 1.5 million people.", ["1300..1300", "1500000..1500000"]],
  ["thousands marks", "uk", "Втрати склали 374 520 військовослужбовців.", ["374520..374520"]],
  ["scales", "ru", "До 4 тыс. военных и 17,5 тысяч убитых.", ["..4000", "17500..17500"]],
  ["scales", "uk", "Понад 190 тисяч і майже пів мільйона людей.", ["190000..", "~500000..500000"]],
  [
    "scales",
    "en",
    "Over 24K houses, $13.6M and USD10m.",
    ["24000..", "13600000..13600000 USD", "10000000..10000000 USD"],
  ],
  ["ranges", "de", "Drei bis fünf Panzer.", ["3..5"]],
  ["ranges", "en", "15 to 20 percent of the city.", ["15..20 percent"]],
  ["ranges", "en", "Between 5% and 6% of them.", ["5..6 percent"]],
  ["ranges", "uk", "Близько 100-120 тисяч людей.", ["~100000..120000"]],
  ["ranges", "ru", "От 124 тысяч до 131 тысяч погибших.", ["124000..131000"]],
  ["ranges", "ru", "В 8–10 км от города.", ["8..10 km"]],
  ["alternatives", "de", "Drei, gegebenenfalls vier Soldaten.", ["3..4"]],
  ["bounds", "de", "Mindestens 18 Tote, mehr als 50 Verletzte, bis zu 300 Vermisste.", ["18..", "50..", "..300"]],
  [
    "bounds",
    "en",
    "More than 300 attacks, at least 10 dead, up to 50 wounded, less than one percent held.",
    ["300..", "10..", "..50", "0..1 percent"],
  ],
  ["bounds", "uk", "Щонайменше 53 загиблих, понад 400 поранених, більше 2700 солдатів.", ["53..", "400..", "2700.."]],
  ["bounds", "ru", "Более 50 убитых, до 300 раненых.", ["50..", "..300"]],
  ["bounds", "en", "50 or more people came.", ["50.."]],
  ["no bound", "de", "Unter den sechs Menschen waren drei Soldaten.", ["6..6", "3..3"]],
  ["no bound", "de", "Es gab zehn Tote und mehr als 50 Verletzte.", ["10..10", "50.."]],
  ["about", "de", "Etwa 3.000 und rund 100 Häuser.", ["~3000..3000", "~100..100"]],
  ["about", "uk", "Близько 6 загиблих, біля ста поранених.", ["~6..6", "~100..100"]],
  ["about", "ru", "Около 35 000 раненых.", ["~35000..35000"]],
  [
    "vague",
    "de",
    "Mehrere Frauen, Dutzende Kinder, hunderte Männer, zwei Dutzend Soldaten.",
    ["2..", "12..", "100..", "24..24"],
  ],
  [
    "vague",
    "en",
    "Several people, dozens of houses, hundreds of thousands of men, a dozen tanks.",
    ["2..", "12..", "100000..", "12..12"],
  ],
  [
    "vague",
    "uk",
    "Кілька людей, десятки жертв, сотні ракет, кілька десятків танків.",
    ["2..", "10..", "100..", "20.."],
  ],
  ["vague", "ru", "Тысячи военных, полсотни убитых.", ["1000..", "50..50"]],
  [
    "shares",
    "en",
    "More than a third of the town; half of it; two thirds of it.",
    ["33.. percent", "50..50 percent", "67..67 percent"],
  ],
  ["shares", "de", "99 % der Stadt, die Hälfte der Häuser.", ["99..99 percent", "50..50 percent"]],
  [
    "units",
    "en",
    "About 300 square miles, 100 kilometers, 10 miles.",
    ["~777..777 km2", "100..100 km", "16.09344..16.09344 km"],
  ],
  ["units", "uk", "Понад 6 тисяч квадратних метрів.", ["0.006.. km2"]],
  ["units", "ru", "Чуть более двух квадратных километров.", ["2.. km2"]],
  ["articles", "en", "It killed a civilian and an elderly woman.", ["1..1", "1..1"]],
  ["articles", "de", "Dabei starb ein US-Soldat, auch ein Kleinkind.", ["1..1", "1..1"]],
  ["one", "uk", "Один загинув, одну людину поранено.", ["1..1", "1..1"]],
];

const NONE: readonly (readonly [string, string])[] = [
  ["de", "Das 3. Bataillon der 1. Marinedivision kam am 5. März um 16:30 Uhr."],
  ["de", "Der Sprecher Karl Meier (61) sagte das."],
  ["en", "The S-300 and the MiG-29 flew, the iPhone 11 rang."],
  ["en", "On March 5, 2022 at 07:30 they won 2:1."],
  ["en", "Under Article 5 and Resolution 1701 of the council."],
  ["en", "A report says the talks had an end."],
  ["en", "Call +380 44-123-45-67 now."],
  ["uk", "34-річна мешканка, 5 березня 2022 року, С-300, група № 200."],
  ["ru", "В 2022 году, 16.08.23, МиГ-29 и статья 205."],
];

describe("findQuantities", () => {
  it.each(CASES)("%s (%s): %s", (_construct, code, text, expected) => {
    expect(shown(code, text)).toEqual(expected);
  });

  it.each(NONE)("finds none (%s): %s", (code, text) => {
    expect(shown(code, text)).toEqual([]);
  });

  it("names the class and the words of what is counted", () => {
    const text = "At least 12 heavily armed Russian soldiers fired 40 missiles.";
    expect(
      find("en", text).map(({ counted, noun }) => [
        counted,
        noun === undefined ? "" : text.slice(noun.start, noun.end),
      ]),
    ).toEqual([
      ["troops", "soldiers"],
      ["projectile", "missiles"],
    ]);
  });

  it("marks parts of the number before them", () => {
    expect(
      find("en", "It killed 61 people, including seven children.").map(({ low, partOf }) => [low, partOf ?? false]),
    ).toEqual([
      [61, false],
      [7, true],
    ]);
    expect(find("de", "Es starben 61 Menschen, darunter sieben Kinder.").map(({ partOf }) => partOf ?? false)).toEqual([
      false,
      true,
    ]);
    expect(find("uk", "Загинула 61 людина, серед них 7 дітей.").map(({ partOf }) => partOf ?? false)).toEqual([
      false,
      true,
    ]);
    expect(find("ru", "Погиб 61 человек, в том числе 7 детей.").map(({ partOf }) => partOf ?? false)).toEqual([
      false,
      true,
    ]);
  });

  it("keeps the value before conversion", () => {
    expect(find("en", "It is 10 miles away.")[0]).toMatchObject({
      unit: "km",
      original: { low: 10, high: 10, unit: "miles" },
    });
  });

  it("keeps low at or below high and spans inside the text", () => {
    for (const [, code, text] of CASES) {
      for (const { start, end, low, high } of find(code, text)) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(text.length);
        if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high);
      }
    }
  });
});

describe("hostile text", () => {
  it.each([
    ["en", "1"],
    ["en", "1 "],
    ["en", "100 "],
    ["en", "two "],
    ["en", "more than "],
    ["en", "hundreds of "],
    ["de", "ein "],
    ["ru", "до 4 тыс. "],
    ["uk", "1-"],
    ["en", "a a-"],
  ])("takes the same work per character however long (%s: %s)", (code, piece) => {
    const work = (times: number): number => workOf(() => find(code, piece.repeat(times)));
    work(10);
    const short = work(1_000);
    expect(short).toBeGreaterThan(0);
    expect(work(8_000)).toBeLessThan(short * 9);
  });
});
