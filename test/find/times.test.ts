import "../work.ts";
import { describe, expect, it } from "vitest";
import { splitSentences } from "../../src/core/find/sentences.ts";
import { findTimes } from "../../src/core/find/times.ts";
import { expandForms } from "../../src/core/find/times-lexicon.ts";
import type { TimeValue } from "../../src/core/model/time.ts";
import { languages } from "../../src/languages/index.ts";
import { packs } from "../reading.ts";
import { workOf } from "../work.ts";

const timesOf = (code: string) => packs.finders.get(code)?.times ?? expect.unreachable();

function find(code: string, text: string) {
  const pack = languages.find((language) => language.code === code);
  const passage = { start: 0, end: text.length, role: "body", language: code } as const;
  const sentences = splitSentences(text, passage, 0, {
    code,
    abbreviations: new Set(pack?.abbreviations),
    ordinals: code === "de",
  });
  return sentences.flatMap((sentence) => findTimes(sentence, text, timesOf(code)));
}

const texts = (code: string, text: string): string[] =>
  find(code, text).map(({ start, end }) => text.slice(start, end));

/** Construct, then per language the sentence and the time it names. */
const FOUND: readonly (readonly [string, string, string, string])[] = [
  ["full date", "de", "Der Angriff war am 19. November 2005 in Haditha.", "am 19. November 2005"],
  ["full date", "en", "It was taken on Nov. 29, 2016 by the army.", "on Nov. 29, 2016"],
  ["full date", "en", "On 11th of March 2022 it burned.", "On 11th of March 2022"],
  ["full date", "uk", "Місто звільнили 24 серпня 2022 року.", "24 серпня 2022 року"],
  ["full date", "ru", "Город обстреляли 16.08.23 утром.", "16.08.23"],
  [
    "weekday and date",
    "de",
    "Am gestrigen Montag, dem 21. Juli 2008, wurde er gefasst.",
    "Am gestrigen Montag, dem 21. Juli 2008",
  ],
  ["day and month", "de", "Sie kamen am 9. Januar.", "am 9. Januar"],
  ["day and month", "en", "It began on March 16 in the south.", "on March 16"],
  ["day and month", "uk", "Обстріл 3 березня зруйнував школу.", "3 березня"],
  ["day and month", "ru", "Вечером 4 марта был обстрел.", "Вечером 4 марта"],
  ["days joined", "de", "Vom 24.-26. März wurde geschossen.", "Vom 24.-26. März"],
  ["days joined", "en", "They fought from May 15-24 in the city.", "from May 15-24"],
  ["days joined", "ru", "С 9 по 15 мая шли бои.", "С 9 по 15 мая"],
  ["days joined", "uk", "З 24.02 по 28.02 знищено 29 літаків.", "З 24.02 по 28.02"],
  ["months joined", "uk", "У травні-червні 1919 року вони відступили.", "У травні-червні 1919 року"],
  ["month", "de", "Im März 2005 starb er.", "Im März 2005"],
  ["portion in one word", "de", "Seit Jahresbeginn ist es ruhig.", "Seit Jahresbeginn"],
  ["decade in one word", "de", "Anfang der Neunzigerjahre war es ruhig.", "Anfang der Neunzigerjahre"],
  ["season of two years", "de", "In der Saison 2007/08 gewann er.", "2007/08"],
  ["parts of an hour", "de", "Eine Viertelstunde lang war es ruhig.", "Viertelstunde"],
  ["a whole stretch", "de", "Geschossen wurde die ganze Nacht.", "die ganze Nacht"],
  ["month of last year", "de", "Im August des Vorjahres fiel er.", "Im August des Vorjahres"],
  ["early by day", "de", "Am Dienstag früh fiel er.", "Am Dienstag früh"],
  ["month with portion", "de", "Ende Mai 2010 sank das Schiff.", "Ende Mai 2010"],
  ["month with portion", "ru", "С начала марта идут бои.", "С начала марта"],
  ["range of months", "de", "Von Januar bis Juni dieses Jahres starben viele.", "Von Januar bis Juni dieses Jahres"],
  ["year", "de", "Im Jahr 2014 begann es.", "Im Jahr 2014"],
  ["year", "en", "It began in 2014.", "in 2014"],
  ["year", "uk", "Це почалося у 2014 році.", "у 2014 році"],
  ["years", "en", "Between 2014 and 2022 it was quiet.", "Between 2014 and 2022"],
  ["decade", "de", "In den 1990er-Jahren war Ruhe.", "In den 1990er-Jahren"],
  ["decade", "uk", "У 1920-х роках було інакше.", "У 1920-х роках"],
  ["season", "en", "It fell in the summer of 2017.", "in the summer of 2017"],
  ["season", "uk", "Навесні 1969 року почався наступ.", "Навесні 1969 року"],
  ["weekday", "de", "Am Donnerstag starben drei Menschen.", "Am Donnerstag"],
  ["weekday and part", "de", "Am Samstagabend begann der Einsatz.", "Am Samstagabend"],
  ["weekday", "en", "Last Friday it burned.", "Last Friday"],
  ["weekday", "uk", "Удар був у п'ятницю.", "у п'ятницю"],
  ["weekday", "ru", "В субботу обстреляли порт.", "В субботу"],
  ["weekend", "de", "Am Wochenende gab es Kämpfe.", "Am Wochenende"],
  ["feast", "de", "Am Ostermontag explodierte eine Bombe.", "Am Ostermontag"],
  ["day word", "de", "Heute Morgen fielen Schüsse.", "Heute Morgen"],
  ["day word", "en", "Yesterday evening it burned.", "Yesterday evening"],
  ["day word", "uk", "Вчора ввечері лунали вибухи.", "Вчора ввечері"],
  ["day word", "ru", "Сегодня ночью был взрыв.", "Сегодня ночью"],
  ["night into a day", "de", "In der Nacht zum 1. Januar 2011 fiel die Bombe.", "In der Nacht zum 1. Januar 2011"],
  ["night into a day", "uk", "У ніч на 21 вересня 2023 року був удар.", "У ніч на 21 вересня 2023 року"],
  ["night into a day", "ru", "В ночь на 4 мая атаковали порт.", "В ночь на 4 мая"],
  ["counted back", "de", "Vor vier Tagen begann es.", "Vor vier Tagen"],
  ["counted back", "en", "It began four days ago.", "four days ago"],
  ["counted back", "uk", "Це сталося два тижні тому.", "два тижні тому"],
  ["counted back", "ru", "Это было три дня назад.", "три дня назад"],
  ["stretch up to now", "de", "In den letzten fünf Jahren starben viele.", "In den letzten fünf Jahren"],
  ["stretch up to now", "en", "In the past 24 hours nothing moved.", "In the past 24 hours"],
  ["stretch up to now", "uk", "За добу знищено три танки.", "За добу"],
  ["since", "de", "Seit acht Monaten wird gekämpft.", "Seit acht Monaten"],
  [
    "since",
    "en",
    "Since the beginning of the war, which began on February 24, it fired.",
    "Since the beginning of the war, which began on February 24",
  ],
  ["since", "uk", "З початку війни, що почалася 24 лютого, загинули люди.", "З початку війни, що почалася 24 лютого"],
  ["since", "ru", "С марта город обстреливают.", "С марта"],
  ["until", "de", "Bis zum 1. Juli sollen sie gehen.", "Bis zum 1. Juli"],
  ["duration", "de", "Der Einsatz dauerte drei bis fünf Stunden.", "drei bis fünf Stunden"],
  ["repeated", "en", "Every day they shell the town.", "Every day"],
  ["repeated", "uk", "Щодня обстрілюють місто.", "Щодня"],
  ["clock", "de", "Gegen 11.20 Uhr fiel ein Schuss.", "Gegen 11.20 Uhr"],
  ["clock and date", "en", "As of 07:00 on 18 March it was quiet.", "As of 07:00 on 18 March"],
  ["clock and date", "uk", "Станом на 07:00 18 березня знищено 29 літаків.", "Станом на 07:00 18 березня"],
  ["pointing", "uk", "Наразі триває бій.", "Наразі"],
];

const NONE: readonly (readonly [string, string])[] = [
  ["de", "Das 3. Bataillon und 2000 Soldaten der 1. Marinedivision kamen."],
  ["de", "Der Mann ist 31 Jahre alt."],
  ["de", "Der Ofen hat eine Hitze von 2000 bis 3000 Grad."],
  ["de", "Die Mannschaft gewann 4:2 gegen die S-300."],
  ["en", "They may march on the city with 2000 soldiers."],
  ["en", "Section 5 says that 1500 houses burned."],
  ["en", "It costs $2000 and weighs 12.5 tons."],
  ["uk", "Знищено близько 1200 літаків і 2000 військових."],
  ["ru", "Около 1300 человек, 12 танков и МиГ-29."],
  ["uk", "Місто тримається, у той час як села вже зайняті."],
  ["ru", "Город держится, в то время как сёла уже заняты."],
];

describe("findTimes", () => {
  it.each(FOUND)("%s (%s): %s", (_construct, code, text, expected) => {
    expect(texts(code, text)).toContain(expected);
  });

  it.each(NONE)("finds none (%s): %s", (code, text) => {
    expect(find(code, text).filter(({ value }) => value.type !== "duration")).toEqual([]);
  });

  it("keeps mentions in order, apart, and inside the text", () => {
    for (const [, code, text] of FOUND) {
      let last = 0;
      for (const { start, end } of find(code, text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeLessThanOrEqual(text.length);
        last = end;
      }
    }
  });

  it("says what the words say and no more", () => {
    const value = (code: string, text: string): TimeValue | undefined => find(code, text)[0]?.value;
    expect(value("de", "Am Mittwoch fiel Schnee.")).toEqual({ type: "weekday", weekday: 3 });
    expect(value("de", "Im Mai 2014 fiel Schnee.")).toEqual({ type: "date", month: 5, year: 2014 });
    expect(value("en", "For several months it snowed.")).toMatchObject({
      type: "duration",
      unit: "month",
      count: null,
    });
    expect(value("uk", "Кілька тижнів тому.")).toMatchObject({ type: "shift", unit: "week", count: null });
  });

  it("finds the examples of its rules", () => {
    for (const pack of languages) {
      for (const { examples = [], make } of pack.times.rules) {
        if (make === "none") continue;
        for (const example of examples)
          expect(texts(pack.code, example).length, `${pack.code}: ${example}`).toBeGreaterThan(0);
      }
    }
  });

  it("mixes no scripts in a word", () => {
    for (const pack of languages) {
      const forms = Object.values(pack.times.words).flatMap((values) => Object.values(values).flatMap(expandForms));
      for (const form of forms) {
        const mixed = /[a-z]/i.test(form) && /[а-яіїєґ]/i.test(form);
        expect(mixed, `${pack.code}: ${form}`).toBe(false);
      }
    }
  });
});

describe("hostile text", () => {
  it.each([
    ["de", "1 "],
    ["de", "19. November "],
    ["en", "May "],
    ["en", "the last "],
    ["uk", "у ніч на "],
    ["ru", "с 1 по "],
    ["de", "3., "],
    ["uk", "травні-"],
  ])("takes the same work per character however long (%s: %s)", (code, piece) => {
    const work = (times: number): number => workOf(() => find(code, piece.repeat(times)));
    work(10);
    const short = work(1_000);
    expect(short).toBeGreaterThan(0);
    expect(work(8_000)).toBeLessThan(short * 9);
  });
});
