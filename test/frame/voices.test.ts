import { describe, expect, test } from "vitest";
import type { Claim } from "../../src/core/model/claim.ts";
import { readQuotations } from "../../src/core/pipeline.ts";
import { type VoiceRow, voiceRows } from "../cases/voices.ts";
import { documentOf, packs, read } from "../reading.ts";

const fits = ({ voices }: VoiceRow, claim: Claim): boolean =>
  claim.voices.length === voices.length && voices.every((words, at) => claim.voices[at]?.text.includes(words));

/** The decisions behind the voices, printed when a case fails. */
const trail = (claims: readonly Claim[]): string =>
  claims
    .map(
      ({ kind, quote, voices, trail: steps }) =>
        `${kind} "${quote}" voices=[${voices.map(({ text }) => text).join(" > ")}]\n${steps.map(({ rule, detail }) => `    ${rule}: ${detail}`).join("\n")}`,
    )
    .join("\n");

describe.each(voiceRows.map((row) => [`${row.construct} (${row.language})`, row] as const))("%s", (_, row) => {
  test(row.text, () => {
    const { claims } = read(row.text, row.language);
    const about = claims.filter(({ quote, kind }) => kind !== "statement" && quote.includes(row.has));
    if (about.length === 0 || !about.every((claim) => fits(row, claim)))
      expect.fail(`expected [${row.voices.join(" > ")}] for "${row.has}"; read:\n${trail(claims)}`);
  });
});

describe("quotations", () => {
  const speakers = (text: string, language: string): string[] => {
    const document = documentOf(text, language);
    return readQuotations(document, packs).map(
      ({ type, speaker }) => `${type} ${speaker ? document.text.slice(speaker.start, speaker.end) : "-"}`,
    );
  };

  test("direct and indirect speech, told and going on", () => {
    expect(speakers("„Es ist ernst“, sagte der Minister Karl Braun.", "de")).toEqual(["direct Minister Karl Braun"]);
    expect(
      speakers("Die Chefin der Behörde, Anna Berg, sagte, die Lage sei ernst. Niemand sei verletzt worden.", "de"),
    ).toEqual(["indirect Chefin der Behörde", "free Chefin der Behörde"]);
    expect(speakers("Sie forderte eine Untersuchung der Vorfälle.", "de")).toEqual(["reported Sie"]);
  });

  test.each([
    // A verb of citing: who cites, and who is cited, by case, passive and order.
    ["Die Agentur Nord zitiert dazu Karl Braun mit den Worten: „Es ist ernst.“", "Agentur Nord", "Karl Braun"],
    ["Braun wird in der Zeitung wie folgt zitiert: „Es ist ernst.“", "Braun"],
    // The ending of the adjective tells the dative from the nominative.
    ["Der englischen Zeitung sagte Karl Braun: „Es ist ernst.“", "Karl Braun"],
    // Names with small words in quotation marks.
    ["Die Gruppe „Ärzte ohne Grenzen“ erklärte, die Lage sei ernst.", "Gruppe „Ärzte ohne Grenzen“"],
    // A place stands for a government.
    ["Aus Paris hieß es, die Lage sei ernst.", "Paris"],
    // The complement hangs on its verb, its own verb known or not.
    ["Kritiker warnen davor, das Lager aufzugeben.", "Kritiker"],
    ["Dabei hofft die Behörde, dass bald neue Leute mitmachen.", "Behörde"],
    ["Der Sprecher der Bahn, Karl Braun, hat angekündigt, die Strecke werde gesperrt.", "Sprecher der Bahn"],
    // What follows a noun of reporting hangs on it.
    ["Umstritten ist der Vorwurf der Opposition, die Wahl sei gefälscht.", "Vorwurf der Opposition"],
    // A part in quotation marks is both.
    ["Karl Braun gab an, dass die Frau „große Angst hatte“.", "Karl Braun", "Karl Braun"],
    // Words after a postposition are only those of its phrase.
    ["Die Bande verdient Schätzungen zufolge Millionen.", "Schätzungen"],
  ])("%s", (text, ...expected) => {
    expect(speakers(text, "de").map((found) => found.replace(/^\w+ /, ""))).toEqual(expected);
  });

  test.each([
    // Another verb: its particle stands at the end.
    "Die Beerdigung findet im engsten Kreis statt.",
    "Er meldete das Patent an.",
    // A preposition before its own noun.
    "Nach der Veröffentlichung kam es zu Protesten.",
    // The publisher points to a report.
    "Der Preis war schon gefallen (die Zeitung berichtete).",
    // A topic is named, nothing is told.
    "Sie kritisierte das Vorgehen der Polizei.",
    // Names in quotation marks.
    "In der „Woche am Sonntag“ erschien ein Bild der Gruppe, kurz „ABC“.",
  ])("nobody is quoted: %s", (text) => {
    expect(speakers(text, "de")).toEqual([]);
  });

  test("names in quotation marks are no speech", () => {
    expect(speakers("Das sagte der Minister der Zeitschrift „Neue Woche“.", "de")).not.toContain("direct Minister");
  });

  test("a quotation over two sentences is one", () => {
    expect(speakers("Der Minister sagte: „Es ist ernst. Wir warten.“", "de")).toEqual(["direct Minister"]);
  });
});
