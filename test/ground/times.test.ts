import { describe, expect, it } from "vitest";
import { splitSentences } from "../../src/core/find/sentences.ts";
import { findTimes } from "../../src/core/find/times.ts";
import { groundTimes } from "../../src/core/ground/times.ts";
import {
  addMonths,
  easterOf,
  fromIso,
  fromNumber,
  toIso,
  toNumber,
  weekdayOf,
  weekOf,
} from "../../src/core/ground/times-calendar.ts";
import { languages } from "../../src/languages/index.ts";
import { packs } from "../reading.ts";

/** The last time of a text, as `from..until`. */
function ground(code: string, published: string | null, text: string): string {
  const pack = languages.find((language) => language.code === code);
  const passage = { start: 0, end: text.length, role: "body", language: code } as const;
  const sentences = splitSentences(text, passage, 0, {
    code,
    abbreviations: new Set(pack?.abbreviations),
    ordinals: code === "de",
  });
  const mentions = sentences.flatMap((sentence) =>
    findTimes(sentence, text, packs.finders.get(code)?.times ?? expect.unreachable()),
  );
  const resolved = groundTimes(mentions, { published }).at(-1);
  return `${resolved?.from ?? ""}..${resolved?.until ?? ""}`;
}

const CASES: readonly (readonly [string, string | null, string, string])[] = [
  ["de", "2006-05-28", "Am 19. November 2005 fiel er.", "2005-11-19..2005-11-19"],
  ["de", "2006-05-28", "Am Donnerstag fiel er.", "2006-05-25..2006-05-25"],
  // Wednesday, 15 April 2015.
  ["de", "2015-04-15", "Am Mittwoch kommt er.", "2015-04-15..2015-04-15"],
  ["de", "2015-04-15", "An diesem Donnerstag tagt der Rat.", "2015-04-16..2015-04-16"],
  ["de", "2015-04-15", "Am Dienstag vergangener Woche fiel er.", "2015-04-07..2015-04-07"],
  ["en", "2015-04-15", "It fell on Tuesday last week.", "2015-04-07..2015-04-07"],
  ["uk", "2015-04-15", "У вівторок минулого тижня почався обстріл.", "2015-04-07..2015-04-07"],
  ["ru", "2015-04-15", "Во вторник на прошлой неделе начался обстрел.", "2015-04-07..2015-04-07"],
  ["de", "2015-04-15", "In der vergangenen Nacht fiel er.", "2015-04-14..2015-04-15"],
  ["en", "2015-04-15", "It was hit last night.", "2015-04-14..2015-04-15"],
  ["uk", "2015-04-15", "Минулої ночі був обстріл.", "2015-04-14..2015-04-15"],
  ["ru", "2015-04-15", "Прошлой ночью был обстрел.", "2015-04-14..2015-04-15"],
  ["en", "2015-04-15", "It was hit this morning.", "2015-04-15..2015-04-15"],
  ["en", "2015-04-15", "The night of March 3 was quiet.", "2015-03-03..2015-03-03"],
  ["en", "2015-04-15", "It was hit in the early hours of Tuesday.", "2015-04-14..2015-04-14"],
  ["de", "2015-04-15", "In der Nacht von Montag auf Dienstag fiel er.", "2015-04-13..2015-04-14"],
  ["de", "2015-04-15", "Zum Jahresende 2014 fiel er.", "2014-09-01..2014-12-31"],
  ["de", "2015-04-15", "In der Vorwoche fiel er.", "2015-04-06..2015-04-12"],
  ["de", "2015-04-15", "Im Juni des Vorjahres fiel er.", "2014-06-01..2014-06-30"],
  ["de", "2015-04-15", "Vor einem halben Jahr fiel er.", "2014-10-01..2014-10-31"],
  ["de", "2015-04-15", "Am 2015-03-13 fiel er.", "2015-03-13..2015-03-13"],
  ["de", "2015-04-15", "Im nächsten Jahrzehnt fällt er.", "2020-01-01..2029-12-31"],
  ["de", "2009-12-27", "Am Sonntag fiel er.", "2009-12-27..2009-12-27"],
  ["de", "2009-01-03", "Am vergangenen Sonntag fiel er.", "2008-12-28..2008-12-28"],
  ["de", "2009-01-03", "Am Samstagabend fiel er.", "2009-01-03..2009-01-03"],
  ["de", "2006-04-19", "Am Ostermontag fiel er.", "2006-04-17..2006-04-17"],
  ["de", "2009-11-27", "Vor zehn Tagen fiel er.", "2009-11-17..2009-11-17"],
  ["de", "2005-12-30", "Im September fiel er.", "2005-09-01..2005-09-30"],
  ["de", "2006-10-29", "In der kommenden Woche fällt er.", "2006-10-30..2006-11-05"],
  ["de", "2009-12-27", "Am Wochenende fiel er.", "2009-12-26..2009-12-27"],
  ["de", "2011-03-09", "In der Nacht zum 1. Januar 2011 fiel er.", "2010-12-31..2011-01-01"],
  ["de", "2011-07-20", "Ende Mai 2010 fiel er.", "2010-05-21..2010-05-31"],
  ["de", "2012-06-24", "Bis zum 1. Juli fällt er.", "..2012-07-01"],
  ["de", "2005-07-15", "Von Januar bis Juni dieses Jahres fielen sie.", "2005-01-01..2005-06-30"],
  ["de", "2007-03-01", "In den letzten fünf Jahren fielen sie.", "2002-03-01..2007-03-01"],
  ["de", "2008-07-22", "In der Nacht zu heute fiel er.", "2008-07-21..2008-07-22"],
  ["de", "2008-07-22", "Von 1992 bis 1995 fielen sie.", "1992-01-01..1995-12-31"],
  ["de", "2022-10-24", "Seit acht Monaten fallen sie.", "2022-02-24..2022-10-24"],
  ["de", "2011-05-21", "Am 18. Mai fiel er. Gegen 11.20 Uhr brannte es.", "2011-05-18..2011-05-18"],
  ["de", "2009-01-03", "In den letzten Tagen fielen sie.", ".."],
  ["de", "2012-06-24", "Vor einigen Monaten fiel er.", ".."],
  ["de", null, "Am Donnerstag fiel er.", ".."],
  ["en", "2022-03-15", "It fell on February 24.", "2022-02-24..2022-02-24"],
  [
    "en",
    "2022-03-15",
    "Since the beginning of the war, which began on February 24, they fell.",
    "2022-02-24..2022-03-15",
  ],
  ["en", "2022-07-17", "It has been shelled for 8 years.", "2014-07-17..2022-07-17"],
  ["en", "2022-07-17", "It was in 2014.", "2014-01-01..2014-12-31"],
  ["en", "2022-03-18", "As of 07:00 on 18 March they fell.", "2022-03-18..2022-03-18"],
  ["en", "2022-05-30", "In the past 24 hours they fell.", "2022-05-29..2022-05-30"],
  ["en", null, "It fell in the summer of 2017.", "2017-06-01..2017-08-31"],
  ["en", null, "It fell yesterday.", ".."],
  ["en", "2022-05-30", "It fell recently.", ".."],
  ["uk", "2022-03-15", "З початку війни, що почалася 24 лютого, вони впали.", "2022-02-24..2022-03-15"],
  ["uk", "2024-05-26", "Цього тижня він упав.", "2024-05-20..2024-05-26"],
  ["uk", "2022-05-30", "За добу він упав.", "2022-05-29..2022-05-30"],
  ["uk", "2023-10-01", "У ніч на 21 вересня 2023 року він упав.", "2023-09-20..2023-09-21"],
  ["uk", "2022-08-10", "Нічна атака.", "2022-08-09..2022-08-10"],
  ["uk", "2022-02-28", "З 24.02 по 28.02 знищено літак.", "2022-02-24..2022-02-28"],
  ["uk", "2022-07-17", "Вже 8 років вони стріляють.", "2014-07-17..2022-07-17"],
  ["uk", "2022-03-18", "Він упав у п'ятницю.", "2022-03-18..2022-03-18"],
  ["ru", "2022-04-24", "В субботу он упал.", "2022-04-23..2022-04-23"],
  ["ru", "2022-10-31", "С марта они падают.", "2022-03-01..2022-10-31"],
  ["ru", "2023-05-20", "С 9 по 15 мая они падали.", "2023-05-09..2023-05-15"],
  ["ru", "2024-04-02", "Поздним вечером 30 марта он упал.", "2024-03-30..2024-03-30"],
  ["ru", "2023-02-14", "Ранее он упал.", ".."],
];

describe("groundTimes", () => {
  it.each(CASES)("%s, %s: %s", (code, published, text, expected) => {
    expect(ground(code, published, text)).toBe(expected);
  });

  it("goes on from the date told before, in a history", () => {
    const text =
      "У 1 вересня 1939 року. 3 вересня 1939. 17 вересня 1939. 28 вересня 1939. 1 листопада 1939. 30 листопада 1939. 14 грудня. У лютому.";
    expect(ground("uk", "2018-05-19", text)).toBe("1940-02-01..1940-02-29");
  });

  it("is not led away by a year a generation later, in a history", () => {
    const dates =
      "1 вересня 1939 року. 3 вересня 1939. 17 вересня 1939. 28 вересня 1939. 1 листопада 1939. 14 листопада 1939.";
    expect(ground("uk", "2018-05-19", `${dates} У 2005 році. 30 листопада.`)).toBe("1939-11-30..1939-11-30");
  });

  it("moves to the next year where the words look ahead", () => {
    expect(ground("de", "2009-12-17", "Die Wahl wird am 14. Januar sein.")).toBe("2010-01-14..2010-01-14");
    expect(ground("de", "2009-09-24", "Am Sonntag wird gewählt.")).toBe("2009-09-27..2009-09-27");
    expect(ground("de", "2014-07-19", "Im Dezember hatten sie gewählt.")).toBe("2013-12-01..2013-12-31");
  });

  it("says how a value is known", () => {
    const basis = (value: Parameters<typeof groundTimes>[0][number]["value"]) =>
      groundTimes([{ from: 0, to: 1, start: 0, end: 1, rule: "", value }], { published: "2022-03-15" })[0]?.basis;
    expect(basis({ type: "date", year: 2022, month: 3, day: 1 })).toBe("stated");
    expect(basis({ type: "date", month: 3, day: 1 })).toBe("implied");
    expect(basis({ type: "weekday", weekday: 3 })).toBe("implied");
  });
});

describe("calendar", () => {
  it("agrees with the clock of the machine for every day of 400 years", () => {
    for (let day = toNumber(1700, 1, 1); day < toNumber(2100, 1, 1); day += 17) {
      const date = new Date(day * 86_400_000);
      expect(toIso(day)).toBe(date.toISOString().slice(0, 10));
      expect(fromIso(toIso(day))).toBe(day);
      expect(weekdayOf(day)).toBe(date.getUTCDay() || 7);
    }
  });

  it("knows weeks, Easter and the ends of months", () => {
    expect(weekOf(toNumber(2005, 1, 1))).toEqual({ year: 2004, week: 53 });
    expect(fromNumber(easterOf(2006))).toEqual({ year: 2006, month: 4, day: 16 });
    expect(toIso(addMonths(toNumber(2024, 1, 31), 1))).toBe("2024-02-29");
    expect(fromIso("2023-02-30")).toBeNull();
  });
});
