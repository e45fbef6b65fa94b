import { describe, expect, test } from "vitest";
import type { Claim } from "../../src/core/model/claim.ts";
import { cleanText, compilePacks, readDocument, readQuotations } from "../../src/core/pipeline.ts";
import { languages } from "../../src/languages/index.ts";
import { theatre } from "../../src/theatres/index.ts";
import { type VoiceRow, voiceRows } from "../cases/voices.ts";

const packs = compilePacks(languages, theatre);

const documentOf = (text: string, language: string) => cleanText({ text, language, from: "test" });

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
    const { claims } = readDocument(documentOf(row.text, row.language), packs);
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
    expect(speakers("Sie kritisierte das Vorgehen der Polizei.", "de")).toEqual(["reported Sie"]);
  });

  test("names in quotation marks are no speech", () => {
    expect(speakers("Das sagte der Minister der Zeitschrift „Neue Woche“.", "de")).not.toContain("direct Minister");
  });

  test("a quotation over two sentences is one", () => {
    expect(speakers("Der Minister sagte: „Es ist ernst. Wir warten.“", "de")).toEqual(["direct Minister"]);
  });
});
