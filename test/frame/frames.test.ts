import { describe, expect, test } from "vitest";
import type { Claim } from "../../src/core/model/claim.ts";
import { denials, questions } from "../cases/denials.ts";
import { type Expected, rows } from "../cases/frames.ts";
import { phenomena } from "../cases/phenomena.ts";
import { read } from "../reading.ts";

function fits(claim: Claim, expected: Expected): boolean {
  const voice = claim.voices.at(-1)?.text ?? null;
  return (
    claim.kind === expected.kind &&
    (expected.has === undefined || claim.quote.includes(expected.has)) &&
    (expected.voice === undefined ||
      (expected.voice === null ? voice === null : (voice ?? "").includes(expected.voice))) &&
    (expected.polarity === undefined || claim.polarity === expected.polarity) &&
    (expected.modality === undefined || claim.modality === expected.modality) &&
    (expected.hedge === undefined || claim.hedge === expected.hedge) &&
    (expected.place === undefined || claim.places.some((place) => place.name === expected.place)) &&
    !claim.places.some((place) => place.name === expected.noPlace) &&
    (expected.actor === undefined || (claim.actor?.side ?? null) === expected.actor) &&
    (expected.target === undefined || claim.target?.text === expected.target) &&
    (expected.time === undefined ||
      (expected.time === null ? !claim.time : (claim.time?.text ?? "").includes(expected.time))) &&
    (expected.quantity === undefined ||
      claim.quantities.some(
        ({ of, low, high }) =>
          of === expected.quantity?.[0] && low === expected.quantity[1] && high === expected.quantity[2],
      ))
  );
}

const all = [...rows, ...phenomena, ...denials, ...questions];

/** The decisions behind what was read, printed when a case fails. */
const trail = (claims: readonly Claim[]): string =>
  claims
    .map(
      (claim) =>
        `${claim.kind} "${claim.quote}" [${claim.places.map((place) => place.name)}] ${claim.polarity} ${claim.modality} voice=${claim.voices.at(-1)?.text} actor=${claim.actor?.text}/${claim.actor?.side} ${JSON.stringify(claim.quantities)}\n${claim.trail.map((step) => `    ${step.rule}: ${step.detail}`).join("\n")}`,
    )
    .join("\n");

describe.each(all.map((row) => [`${row.construct} (${row.language})`, row] as const))("%s", (_, row) => {
  test(row.text, () => {
    const { claims } = read(row.text, row.language);
    for (const expected of row.claims ?? []) {
      if (!claims.some((claim) => fits(claim, expected)))
        expect.fail(`not read: ${JSON.stringify(expected)}\nread:\n${trail(claims)}`);
    }
    for (const kind of row.none ?? []) {
      if (claims.some((claim) => claim.kind === kind)) expect.fail(`wrongly read: ${kind}\n${trail(claims)}`);
    }
  });
});
