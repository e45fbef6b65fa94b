import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { asyncBufferFromFile, parquetReadObjects } from "hyparquet";
import { afterAll, describe, expect, it } from "vitest";
import { publicNames } from "../../../src/apps/cli/public-names.ts";
import {
  type ClaimRecord,
  FORMATS,
  type Format,
  Losses,
  type Of,
  PUBLIC_LOSSES,
  publicSource,
  type Source,
} from "../../../src/io/export/index.ts";
import { maskerOf } from "../../../src/io/export/private-names.ts";
import { coarse } from "../../../src/io/export/public.ts";
import { about, eventOver, records, sourceOf, written, zstd } from "./made.ts";

const isPublic = await publicNames();

describe("names of private persons", () => {
  it.each([
    ["Oksana Kovalenko, 34, was killed.", "[private person], 34, was killed."],
    [
      "Die Lehrerin Olena Quistorp sagt, Quistorp habe nichts gesehen.",
      "Die Lehrerin [private person] sagt, [private person] habe nichts gesehen.",
    ],
    ["Мешканка Наталія Бондар розповіла", "Мешканка [private person] розповіла"],
    ["рассказала Марии Ивановой", "рассказала [private person]"],
  ])("go from %j", (given, expected) => expect(maskerOf(isPublic).text(given)).toBe(expected));

  it.each([
    "President Volodymyr Zelenskyy said so.",
    "Gouverneur Pawlo Kyrylenko meldet Tote.",
    "Министр обороны Сергей Шойгу заявил",
    "Wladimir Putin in Moskau",
    "Nowa Kachowka und Bachmut",
  ])("stay in %j", (given) => expect(maskerOf(isPublic).text(given)).toBe(given));

  it.each([
    ["eyewitness Marvin Quistorp", "eyewitness [private person]"],
    ["State Emergency Service", "State Emergency Service"],
    ["Генеральний штаб", "Генеральний штаб"],
    ["Ukrainian Air Force", "Ukrainian Air Force"],
  ])("in a slot: %j becomes %j", (given, expected) => expect(maskerOf(isPublic).slot(given)).toBe(expected));
});

describe("publishers and addresses of private persons", () => {
  it.each([
    ["Oksana Quistorp", "[private person]"],
    ["Марія Квісторп", "[private person]"],
    ["@oksana_quistorp", "[private person]"],
    ["OksanaQuistorp", "[private person]"],
    ["Beispielblatt", "Beispielblatt"],
    ["Anna News", "Anna News"],
    ["Frankfurter Rundschau", "Frankfurter Rundschau"],
    ["Ukrainska Pravda", "Ukrainska Pravda"],
    ["Генеральний штаб", "Генеральний штаб"],
  ])("%j is shown as %j", (given, expected) => expect(maskerOf(isPublic).publisher(given)).toBe(expected));

  it.each([
    ["https://blatt.example/2023/05/oksana-quistorp-tells?page=2", "https://blatt.example/2023/05"],
    ["https://t.me/OksanaQuistorp/12", "https://t.me"],
    ["https://blatt.example/a?author=Oksana%20Quistorp", "https://blatt.example/a?author"],
    [
      "https://blatt.example/%D0%BC%D0%B0%D1%80%D1%96%D1%8F-%D0%BA%D0%B2%D1%96%D1%81%D1%82%D0%BE%D1%80%D0%BF",
      "https://blatt.example",
    ],
    ["https://oksana-quistorp.example/1", null],
    ["https://maria.example/2023/jan/05/town-shelled", "https://maria.example/2023/jan/05/town-shelled"],
    [
      "https://blatt.example/volodymyr-zelenskyy-in-bakhmut?id=3#top",
      "https://blatt.example/volodymyr-zelenskyy-in-bakhmut?id=3#top",
    ],
    ["https://blatt.example/%E0%A4%A", "https://blatt.example/%E0%A4%A"],
  ])("%j leads to %j", (given, expected) => expect(maskerOf(isPublic).address(given)).toBe(expected));

  it("an address with a surname that the report has told is cut off, too", () => {
    const masker = maskerOf(isPublic);
    masker.text("Olena Quistorp was hurt.");
    expect(masker.address("https://blatt.example/news/teacher-quistorp-hurt")).toBe("https://blatt.example/news");
  });
});

describe("coarse positions", () => {
  it("are near, and the same for near points", () => {
    const lat = fc.double({ min: -84, max: 84, noNaN: true });
    const lon = fc.double({ min: -179, max: 179, noNaN: true });
    fc.assert(
      fc.property(lat, lon, fc.integer({ min: 1, max: 50 }), (y, x, km) => {
        const [a, b] = coarse(y, x, km);
        const distance = Math.hypot((a - y) * 111.2, (b - x) * 111.2 * Math.cos((y * Math.PI) / 180));
        expect(distance).toBeLessThan(km * 0.9);
        expect(coarse(a, b, km)).toEqual([a, b]);
      }),
    );
  });
});

describe("a public source", () => {
  const options = { km: 5, before: "2023-05-20T00:00:00.000Z", isPublic };
  const all = async <T>(rows: AsyncIterable<T>): Promise<T[]> => {
    const found: T[] = [];
    for await (const row of rows) found.push(row);
    return found;
  };

  it("has no exact position left, in claims and events", async () => {
    await fc.assert(
      fc.asyncProperty(records, async (claims) => {
        const open = publicSource(sourceOf(claims), options, new Losses(PUBLIC_LOSSES));
        const shown = [...(await all(open.claims())), ...(await all(open.events())).flatMap((one) => one.claims)];
        for (const place of shown.flatMap(({ claim }) => claim.places)) {
          if (place.lat === undefined || place.lon === undefined) continue;
          expect([place.lat, place.lon]).toEqual([...coarse(place.lat, place.lon, 5)]);
          expect(place.radius).toBeGreaterThanOrEqual(5);
          expect(place.part ?? place.rivals).toBeUndefined();
        }
      }),
      { numRuns: 30 },
    );
  });

  it("leaves out what is too young or undated, also from counts and figures", async () => {
    const [claims = []] = fc.sample(records, { numRuns: 1, seed: 4 });
    const one = claims[0] ?? expect.unreachable();
    const fresh = {
      ...one,
      claim: { ...one.claim, id: "fresh" },
      report: { ...one.report, id: "d2", source: "Neu", published: "2023-05-21" },
    };
    const undated = {
      ...fresh,
      claim: { ...one.claim, id: "undated" },
      report: { ...fresh.report, id: "d3", published: null },
    };
    const figure = (low: number, id: string) => ({
      low,
      high: low,
      approx: false,
      claimants: ["geheim"],
      claims: [id],
    });
    const tolls = [
      {
        of: "killed" as const,
        unit: null,
        low: 1,
        high: 9,
        contradictory: true,
        figures: [figure(1, one.claim.id), figure(9, "fresh")],
      },
    ];
    const event = eventOver([one, fresh, undated], { publishers: ["Beispielblatt", "Neu"], tolls, denials: ["fresh"] });
    const losses = new Losses(PUBLIC_LOSSES);
    const open = publicSource(sourceOf([one, fresh, undated], [event, eventOver([fresh])]), options, losses);
    expect((await all(open.claims())).map(({ claim }) => claim.id)).toEqual([one.claim.id]);
    const events = await all(open.events());
    expect(events).toHaveLength(1);
    expect(events[0]?.event).toMatchObject({
      claims: [one.claim.id],
      documents: 1,
      publishers: ["Beispielblatt"],
      denials: [],
      tolls: [{ low: 1, high: 1, contradictory: false }],
    });
    expect(JSON.stringify(events[0]?.event)).not.toContain("geheim");
    expect(losses.report().map(({ code }) => code)).toContain("public-delay");
  });
});

describe("every format of a public export", () => {
  const NAME = "Oksana Kovalenko";
  const [LAT, LON] = [48.59471, 38.00042];
  const folder = mkdtempSync(join(tmpdir(), "lagebild-public-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** A record with the name wherever a reading may leave one, and a position that no other has. */
  function named(record: ClaimRecord): ClaimRecord {
    const span = { start: record.claim.start, end: record.claim.end };
    const said = `${NAME}, 34, was killed; Kovalenko lived there`;
    return {
      ...record,
      prefix: `before ${NAME} `,
      suffix: ` after Kovalenko`,
      claim: {
        ...record.claim,
        // Such that every format codes it.
        kind: "strike",
        polarity: "affirmed",
        modality: "happened",
        quote: said,
        actor: { ...span, text: NAME },
        target: { ...span, text: `the teacher ${NAME}` },
        cue: `as ${NAME} said`,
        voices: [{ ...span, text: NAME }],
        places: [
          {
            ...span,
            text: `the house of ${NAME}`,
            name: "Bakhmut",
            id: "b",
            lat: LAT,
            lon: LON,
            radius: 0.1,
            part: `near ${NAME}`,
            basis: "stated",
          },
        ],
        quantities: [{ ...span, of: "killed", low: 1, high: 1, text: `${NAME} alone` }],
        time: {
          ...span,
          text: `when ${NAME} slept`,
          from: "2023-05-16",
          until: "2023-05-16",
          grain: "day",
          basis: "stated",
        },
        trail: [{ rule: "r", detail: NAME }],
      },
      report: {
        ...record.report,
        title: `${NAME} is dead`,
        source: `${NAME} writes`,
        url: "https://blatt.example/oksana-kovalenko-is-dead",
      },
    };
  }

  const cases = Object.entries(FORMATS).flatMap(([name, format]) => format.of.map((of) => [name, of] as const));

  it.each(cases)("%s of %s names no private person and no exact position", async (name, of) => {
    const options = { km: 5, before: "2023-05-20T00:00:00.000Z", isPublic };
    await fc.assert(
      fc.asyncProperty(records, async (plain) => {
        const claims = plain.map(named);
        const figure = {
          low: 1,
          high: 1,
          approx: false,
          claimants: [`${NAME} (in Blatt)`],
          claims: [claims[0]?.claim.id ?? ""],
        };
        const event = eventOver(claims, {
          place: { name: "Bakhmut", id: "b", lat: LAT, lon: LON, radius: 0.1 },
          publishers: [`${NAME} writes`],
          voices: [NAME],
          tolls: [{ of: "killed", unit: null, low: 1, high: 1, contradictory: false, figures: [figure] }],
        });
        const source = publicSource(sourceOf(claims, [event]), options, new Losses(PUBLIC_LOSSES));
        const told = await shownIn(name, source, of);
        expect(told).toMatch(/Bakhmut|private person/);
        expect(told).not.toMatch(/Oksana|Kovalenko/i);
        for (const exact of ["48.594", "48.595", "38.0004", "48.5947"]) expect(told).not.toContain(exact);
      }),
      { numRuns: 5 },
    );
  });

  async function shownIn(name: string, source: Source, of: Of): Promise<string> {
    const format = FORMATS[name] as Format;
    if ("text" in format) return (await written(name, source, of)).text;
    const target = join(folder, "out.parquet");
    await format.file(target, { source, of, about, losses: new Losses(format.losses) });
    const rows = await parquetReadObjects({ file: await asyncBufferFromFile(target), compressors: await zstd() });
    return JSON.stringify(rows, (_, value: unknown) => (typeof value === "bigint" ? String(value) : value));
  }
});
