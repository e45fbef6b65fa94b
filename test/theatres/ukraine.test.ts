// The hand-written names of the theatre Ukraine: plausible coordinates, whole and unmixed names, sound patterns.

import { describe, expect, test } from "vitest";
import type { Names, PlaceEntry } from "../../src/core/model/theatre.ts";
import { ukraine } from "../../src/theatres/ukraine/index.ts";
import { namesakes } from "../../src/theatres/ukraine/places-namesakes.ts";
import { world } from "../../src/theatres/world/index.ts";

const CODES = ["en", "de", "uk", "ru"] as const;
const CYRILLIC = new Set(["uk", "ru"]);
const EARTH_RADIUS = 6371;

/** An oblast is no circle: how far beyond it a place may lie, as a factor of the radius and in kilometres. */
const BEYOND = { factor: 1.35, kilometres: 15 };
const BORDER = 0.1;

const places = new Map(ukraine.places.map((place) => [place.id, place]));

/** Kilometres between two points on a sphere. */
function kilometres(a: PlaceEntry, b: PlaceEntry): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const dLat = radians(b.lat - a.lat);
  const dLon = radians(b.lon - a.lon);
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(dLon / 2) ** 2;
  return 2 * EARTH_RADIUS * Math.asin(Math.sqrt(h));
}

/** A word with letters of both scripts: a Latin "c" inside a Cyrillic word. */
const isMixed = (name: string): boolean =>
  name.split(/[^\p{L}\p{M}'ʼ’*]+/u).some((word) => /\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word));

const allNames = (names: Names): [code: string, name: string][] =>
  Object.entries(names).flatMap(([code, list]) => list.map((name): [string, string] => [code, name]));

/** The names of a place that are bad, with its id. */
const badNames = (bad: (name: string, code: string) => boolean): string[] =>
  ukraine.places.flatMap(({ id, names, former }) =>
    [...allNames(names), ...allNames(former ?? {})]
      .filter(([code, name]) => bad(name, code))
      .map(([code, name]) => `${id} ${code}: ${name}`),
  );

describe("places of the theatre ukraine", () => {
  test("there are enough, every oblast of Ukraine has its own, and Crimea", () => {
    expect(ukraine.places.length).toBeGreaterThanOrEqual(900);
    const oblasts = ukraine.places.filter(({ kind, country }) => kind === "oblast" && country === "UA");
    expect(oblasts).toHaveLength(24);
    const few = [...oblasts.map(({ id }) => id), "crimea"].filter(
      (id) => ukraine.places.filter(({ within }) => within === id).length < 20,
    );
    expect(few).toEqual([]);
  });

  test("ids are unique", () => {
    expect(ukraine.places.map(({ id }) => id).filter((id, i, ids) => ids.indexOf(id) !== i)).toEqual([]);
  });

  test("what a place lies in exists", () => {
    const known = new Set([...world.places, ...ukraine.places].map(({ id }) => id));
    const lost = ukraine.places.filter(({ within }) => within !== undefined && !known.has(within));
    expect(lost.map(({ id, within }) => `${id} in ${within}`)).toEqual([]);
  });

  test("coordinates lie within the bounds, extents are positive", () => {
    const [west, south, east, north] = ukraine.bounds;
    const outside = ukraine.places.filter(
      ({ lat, lon, radius }) => !(lon >= west && lon <= east && lat >= south && lat <= north && radius > 0),
    );
    expect(outside.map(({ id }) => id)).toEqual([]);
  });

  test("what is of Ukraine lies within the corners of Ukraine", () => {
    const outside = ukraine.places.filter(
      ({ country, kind, lat, lon }) =>
        country === "UA" &&
        kind !== "sea" &&
        !(lon >= 22.14 - BORDER && lon <= 40.23 + BORDER && lat >= 44.38 - BORDER && lat <= 52.38 + BORDER),
    );
    expect(outside.map(({ id }) => id)).toEqual([]);
  });

  test("a place lies within the circle of its oblast, with a margin", () => {
    const stray = ukraine.places.flatMap((place) => {
      const home = places.get(place.within ?? "");
      if (home?.kind !== "oblast") return [];
      const far = kilometres(place, home);
      return far <= home.radius * BEYOND.factor + BEYOND.kilometres ? [] : [`${place.id} ${far.toFixed(0)} km`];
    });
    expect(stray).toEqual([]);
  });

  test("a place within a city lies in it or next to it", () => {
    const stray = ukraine.places.flatMap((place) => {
      const home = places.get(place.within ?? "");
      if (!home || !["city", "town", "settlement", "village"].includes(home.kind)) return [];
      return kilometres(place, home) <= home.radius * 2 + place.radius + 2 ? [] : [`${place.id} in ${home.id}`];
    });
    expect(stray).toEqual([]);
  });

  test("every place has names in the four languages", () => {
    const unnamed = ukraine.places.flatMap(({ id, names }) =>
      CODES.filter((code) => !names[code]?.length).map((code) => `${id} ${code}`),
    );
    expect(unnamed).toEqual([]);
  });

  test("no name mixes scripts, is blank, doubled or spaced out", () => {
    expect(badNames((name) => isMixed(name))).toEqual([]);
    expect(badNames((name) => name !== name.trim() || name === "" || / {2}/.test(name))).toEqual([]);
    const doubled = ukraine.places.filter(({ names }) =>
      Object.values(names).some((list) => new Set(list).size !== list.length),
    );
    expect(doubled.map(({ id }) => id)).toEqual([]);
  });

  test("names are in the script and the alphabet of their language", () => {
    expect(badNames((name, code) => !CYRILLIC.has(code) && /\p{Script=Cyrillic}/u.test(name))).toEqual([]);
    expect(badNames((name, code) => CYRILLIC.has(code) && !/\p{Script=Cyrillic}|\d/u.test(name))).toEqual([]);
    expect(badNames((name, code) => code === "uk" && /[ыэъё]/iu.test(name))).toEqual([]);
    expect(badNames((name, code) => code === "ru" && /[іїєґ]/iu.test(name))).toEqual([]);
  });

  test.each([
    ["Bakhmut", "bakhmut", 48.59, 38.0],
    ["Snake Island", "snake-island", 45.26, 30.2],
    ["Sudzha", "sudzha", 51.19, 35.27],
    ["Lviv", "lviv", 49.84, 24.03],
    ["Engels air base", "engels-airfield", 51.48, 46.21],
    ["Gomel", "gomel", 52.44, 30.98],
    ["Tiraspol", "tiraspol", 46.84, 29.63],
  ])("%s is where it is", (_, id, lat, lon) => {
    const place = places.get(id);
    expect(Math.abs((place?.lat ?? 0) - lat)).toBeLessThan(0.05);
    expect(Math.abs((place?.lon ?? 0) - lon)).toBeLessThan(0.05);
  });

  test.each([
    ["bakhmut", "ru", "Артёмовск"],
    ["dnipro", "uk", "Дніпропетровськ"],
    ["sheptytskyi", "de", "Tscherwonohrad"],
    ["zviahel", "ru", "Новоград-Волынский"],
    ["horishni-plavni", "en", "Komsomolsk"],
    ["chornomorsk", "de", "Illitschiwsk"],
  ])("%s is known by its former name", (id, code, name) => {
    expect(places.get(id)?.former?.[code]).toContain(name);
  });
});

describe("places with misleading names", () => {
  test("are places of the theatre", () => {
    expect(namesakes.filter((id) => !places.has(id))).toEqual([]);
  });

  test.each([
    ["azov", "uk", "місто Азов", "Азов"],
    ["azov", "en", "city of Azov", "Azov"],
    ["pivdenne-odesa", "uk", "місто Південне", "Південне"],
    ["karlivka-poltava", "de", "Stadt Karliwka", "Karliwka"],
    ["donetsk-rostov", "ru", "Донецк Ростовской области", "Донецк"],
  ])("%s is found with its noun or its region only", (id, code, found, bare) => {
    expect(places.get(id)?.names[code]).toContain(found);
    expect(places.get(id)?.names[code]).not.toContain(bare);
  });

  test("a common word is one in its own script only", () => {
    expect(places.get("pivdenne-odesa")?.names.en).toContain("Pivdenne");
  });
});

describe("patterns of the theatre ukraine", () => {
  const LISTS: Record<string, readonly { readonly id: string; readonly names: Names }[]> = {
    parties: ukraine.parties.flatMap(({ id, nouns, adjectives }) =>
      [nouns, adjectives ?? {}].map((names) => ({ id, names })),
    ),
    persons: ukraine.persons,
    equipment: ukraine.equipment,
    sources: ukraine.sources,
    decoys: ukraine.decoys.map(({ why, names }) => ({ id: why, names })),
  };
  const bad = (list: string, wrong: (pattern: string, code: string) => boolean): string[] =>
    (LISTS[list] ?? []).flatMap(({ id, names }) =>
      allNames(names)
        .filter(([code, pattern]) => wrong(pattern, code))
        .map(([code, pattern]) => `${id} ${code}: ${pattern}`),
    );

  describe.each(Object.keys(LISTS))("%s", (list) => {
    test("are there", () => {
      expect(LISTS[list]?.length).toBeGreaterThan(0);
    });

    test("are lower case, trimmed and not empty", () => {
      expect(bad(list, (pattern) => pattern !== pattern.toLowerCase())).toEqual([]);
      expect(bad(list, (pattern) => pattern === "" || pattern !== pattern.trim() || / {2}/.test(pattern))).toEqual([]);
    });

    test("have no Latin letters inside Cyrillic words", () => {
      expect(bad(list, isMixed)).toEqual([]);
    });

    test("have the star at the end of a word, after a stem of two letters or more", () => {
      expect(bad(list, (pattern) => pattern.split(" ").some((word) => /\*./.test(word)))).toEqual([]);
      expect(bad(list, (pattern) => pattern.split(" ").some((word) => /^.?\*$/.test(word)))).toEqual([]);
    });
  });

  // Decoys stand in every language alike: "С-300" is read in English texts too.
  test.each(Object.keys(LISTS).filter((list) => list !== "decoys"))(
    "%s are in the letters of their language",
    (list) => {
      expect(bad(list, (pattern, code) => !CYRILLIC.has(code) && /\p{Script=Cyrillic}/u.test(pattern))).toEqual([]);
      expect(bad(list, (pattern, code) => code === "uk" && /[ыэъё]/u.test(pattern))).toEqual([]);
      expect(bad(list, (pattern, code) => code === "ru" && /[їєґ]/u.test(pattern))).toEqual([]);
    },
  );

  test.each(["parties", "persons", "equipment", "sources"] as const)("ids of %s are unique", (list) => {
    const ids = ukraine[list].map(({ id }) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });
});
