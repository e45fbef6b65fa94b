// The second theatre and an invented one: sound data, found by the reader, without a change of the core.

import { describe, expect, test } from "vitest";
import type { Names, Theatre } from "../../src/core/model/theatre.ts";
import { cleanText, compilePacks, readDocument } from "../../src/core/pipeline.ts";
import { languages } from "../../src/languages/index.ts";
import { combine, world } from "../../src/theatres/index.ts";
import { levant } from "../../src/theatres/levant/index.ts";
import { ruToUk, spellings } from "../../src/theatres/levant/rows.ts";
import { invented } from "./invented.ts";

const CODES = ["en", "de", "uk", "ru"] as const;
const THEATRES: readonly Theatre[] = [levant, invented];

interface Listed {
  readonly id: string;
  readonly names: Names;
}

/** All names of a theatre with the entry that has them. */
function listed(theatre: Theatre): Listed[] {
  const parties = theatre.parties.flatMap(({ id, nouns, adjectives }) =>
    [nouns, adjectives ?? {}].map((names) => ({ id, names })),
  );
  const decoys = theatre.decoys.map(({ why, names }) => ({ id: why, names }));
  return [...theatre.places, ...parties, ...theatre.persons, ...theatre.equipment, ...theatre.sources, ...decoys];
}

const every = (theatre: Theatre, bad: (name: string, code: string) => boolean): string[] =>
  listed(theatre).flatMap(({ id, names }) =>
    Object.entries(names).flatMap(([code, list]) =>
      list.filter((name) => bad(name, code)).map((name) => `${id} ${code}: ${name}`),
    ),
  );

describe.each(THEATRES.map((theatre) => [theatre.id, theatre] as const))("theatre %s", (id, theatre) => {
  test("places lie within its bounds and have an extent", () => {
    const [west, south, east, north] = theatre.bounds;
    const outside = theatre.places.filter(
      ({ lat, lon, radius }) => !(lon >= west && lon <= east && lat >= south && lat <= north && radius > 0),
    );
    expect(outside.map((place) => place.id)).toEqual([]);
  });

  test.each(["places", "parties", "persons", "equipment", "sources"] as const)(
    "ids of %s are its own or refine an entry of the world",
    (list) => {
      const known = new Set(world[list].map((entry) => entry.id));
      const ids = theatre[list].map((entry) => entry.id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.filter((entry) => !entry.startsWith(`${id}-`) && !known.has(entry))).toEqual([]);
    },
  );

  test("what a place lies in exists", () => {
    const known = new Set([...world.places, ...theatre.places].map((place) => place.id));
    expect(
      theatre.places.filter(({ within }) => within !== undefined && !known.has(within)).map((place) => place.id),
    ).toEqual([]);
  });

  test("places, parties and persons are named in all four languages", () => {
    const named = [...theatre.places, ...theatre.persons];
    const unnamed = named.flatMap(({ id: entry, names }) =>
      CODES.filter((code) => !names[code]?.length).map((code) => `${entry} ${code}`),
    );
    expect(unnamed).toEqual([]);
  });

  test("no name mixes scripts or stands in the wrong one", () => {
    const latin = /\p{Script=Latin}/u;
    const cyrillic = /\p{Script=Cyrillic}/u;
    expect(
      every(
        theatre,
        (name, code) =>
          (latin.test(name) && cyrillic.test(name)) || ((code === "en" || code === "de") && cyrillic.test(name)),
      ),
    ).toEqual([]);
    const places = theatre.places.flatMap(({ names }) => [...(names.uk ?? []), ...(names.ru ?? [])]);
    expect(places.filter((name) => latin.test(name))).toEqual([]);
    expect(every(theatre, (name, code) => code === "uk" && /[ыэъё]/iu.test(name))).toEqual([]);
    expect(every(theatre, (name, code) => code === "ru" && /[іїєґ]/iu.test(name))).toEqual([]);
  });
});

test("there are places enough", () => {
  expect(levant.places.length).toBeGreaterThanOrEqual(1000);
  expect(levant.persons.length).toBeGreaterThanOrEqual(250);
});

test.each([
  ["al-Raqqah", ["Raqqa", "Al-Raqqa", "El Raqqah"]],
  ["Tal Afar", ["Tal-Afar"]],
  ["Ba'iji", ["Baiji"]],
])("spellings of %s", (name, some) => {
  expect(spellings(name)).toEqual(expect.arrayContaining(some));
});

test.each([
  ["Хан-Юнис", "Хан-Юніс"],
  ["Дейр-эз-Зор", "Дейр-ез-Зор"],
  ["Тикрит", "Тикрит"],
  ["Каир", "Каїр"],
])("Ukrainian of %s", (ru, uk) => {
  expect(ruToUk(ru)).toContain(uk);
});

const packs = compilePacks(languages, combine(combine(world, levant), invented));

/** Place, latitude and longitude of each claim of one sentence. */
function placesOf(text: string, language: string): string[] {
  const document = cleanText({ text, from: "test", published: null, language });
  return readDocument(document, packs).claims.flatMap((claim) => claim.places.map((place) => place.name));
}

test.each([
  ["en", "Coalition aircraft struck an ISIL headquarters near Raqqah.", "Raqqa"],
  ["en", "Militants attacked the town of Tel Afar with mortars.", "Tal Afar"],
  ["de", "Israelische Kampfflugzeuge bombardierten am Montag Chan Junis.", "Khan Younis"],
  ["de", "Bei einem Anschlag in Falludscha wurden zehn Menschen getötet.", "Fallujah"],
  ["uk", "Ізраїльська авіація завдала удару по Хан-Юнісу.", "Khan Younis"],
  ["ru", "Сирийская армия обстреляла Идлиб.", "Idlib"],
  ["en", "Rebels shelled Vennhavn for three hours.", "Vennhavn"],
])("%s: %s", (language, text, place) => {
  expect(placesOf(text, language)).toContain(place);
});
