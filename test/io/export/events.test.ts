import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { parseRssFeed } from "feedsmith";
import { HtmlValidate } from "html-validate";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { FORMATS, type Format, Losses } from "../../../src/io/export/index.ts";
import { mapSvg } from "../../../src/io/export/map.ts";
import { uuidOf } from "../../../src/io/export/stix.ts";
import { about, eventOver, records, sourceOf, written } from "./made.ts";

const [sample = []] = fc.sample(records, { numRuns: 1, seed: 21 });
const event = eventOver(sample);
const rows = (text: string): Record<string, string>[] => parse(text, { columns: true });

describe("rows like ACLED's", () => {
  it("take the lowest figure, name the rule, keep the range and the claims", async () => {
    const { text, lost } = await written("acled", sourceOf(sample));
    expect(rows(text)).toMatchObject([
      {
        event_date: "2023-05-16",
        event_type: "Explosions/Remote violence",
        fatalities: "3",
        fatalities_rule: "lowest-named",
        fatalities_low: "3",
        fatalities_high: "9",
        fatalities_claims: "x",
        time_precision: "2",
        geo_precision: "1",
      },
    ]);
    expect(lost).toContain("one-figure");
  });

  it("leave out what ACLED does not code, and say so", async () => {
    const events = [
      eventOver(sample, { mood: "planned" }),
      eventOver(sample, { kind: "statement" }),
      eventOver(sample, { from: "" }),
      eventOver(sample, { place: { name: "x", id: null, lat: null, lon: null, radius: null } }),
    ];
    const { text, lost } = await written("acled", sourceOf(sample, events));
    expect(rows(text)).toEqual([]);
    expect(lost).toEqual(["no-day", "no-type", "planned", "unlocated"]);
  });

  it("name no figure with the rule for it", async () => {
    const { text } = await written("acled", sourceOf(sample, [eventOver(sample, { tolls: [] })]));
    expect(rows(text)).toMatchObject([{ fatalities: "0", fatalities_rule: "none-named", fatalities_low: "" }]);
  });
});

describe("rows like UCDP's", () => {
  it("take the figure most claimants stand for as best", async () => {
    const { text } = await written("ucdp", sourceOf(sample));
    expect(rows(text)).toMatchObject([
      {
        best: "5",
        low: "3",
        high: "9",
        best_rule: "most-claimants-then-lower",
        best_claims: "y z",
        date_prec: "2",
        where_prec: "2",
      },
    ]);
    expect((await written("ucdp", sourceOf(sample, [eventOver(sample, { tolls: [] })]))).lost).toEqual(["no-death"]);
  });
});

describe("records like PLOVER's", () => {
  it("hold who did what to whom, and leave out what has no negation", async () => {
    await fc.assert(
      fc.asyncProperty(records, async (claims) => {
        const { text, lost } = await written("plover", sourceOf(claims));
        const lines = text
          .split("\n")
          .filter(Boolean)
          .map((line) => JSON.parse(line) as { id: string; event: string });
        for (const line of lines) {
          expect(line.event).toMatch(/^[A-Z]+$/);
          expect(claims.find(({ claim }) => claim.id === line.id)?.claim.polarity).toBe("affirmed");
        }
        if (claims.some(({ claim }) => claim.polarity === "denied")) expect(lost).toContain("denied");
      }),
    );
  });
});

/** STIX 2.1 as the standard writes it (OASIS, 10 June 2021), by our own hand: the registry has no validator. */
const id = (type: string) =>
  z.string().regex(new RegExp(`^${type}--[0-9a-f]{8}-[0-9a-f]{4}-[45][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$`));
const stamp = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/);
const common = <T extends string>(type: T) => ({
  type: z.literal(type),
  spec_version: z.literal("2.1"),
  id: id(type),
  created_by_ref: id("identity").optional(),
  created: stamp,
  modified: stamp,
  lang: z.string().optional(),
  external_references: z
    .array(
      z.strictObject({
        source_name: z.string().min(1),
        description: z.string().optional(),
        url: z.url().optional(),
        external_id: z.string().optional(),
      }),
    )
    .min(1)
    .optional(),
});
const stix = z.strictObject({
  type: z.literal("bundle"),
  id: id("bundle"),
  objects: z.array(
    z.discriminatedUnion("type", [
      z.strictObject({
        ...common("identity"),
        name: z.string(),
        identity_class: z.enum(["individual", "group", "system", "organization", "class", "unknown"]),
      }),
      z.strictObject({
        ...common("location"),
        name: z.string(),
        latitude: z.number().min(-90).max(90),
        longitude: z.number().min(-180).max(180),
        precision: z.number().optional(),
      }),
      z.strictObject({ ...common("incident"), name: z.string().min(1), description: z.string().optional() }),
      z.strictObject({
        ...common("note"),
        abstract: z.string(),
        content: z.string().min(1),
        authors: z.array(z.string()).min(1).optional(),
        object_refs: z.array(z.string()).min(1),
      }),
      z.strictObject({
        ...common("relationship"),
        relationship_type: z.string().regex(/^[a-z0-9-]+$/),
        source_ref: z.string(),
        target_ref: z.string(),
      }),
    ]),
  ),
});

describe("STIX", () => {
  it("is a bundle of version 2.1 with no reference into the void and no object twice", async () => {
    await fc.assert(
      fc.asyncProperty(records, async (claims) => {
        const events = [eventOver(claims), eventOver(claims, { id: "e2", kind: "clash", mood: "planned" })];
        const { objects } = stix.parse(JSON.parse((await written("stix", sourceOf(claims, events))).text));
        const ids = objects.map((one) => one.id);
        expect(new Set(ids).size).toBe(ids.length);
        const refs = objects.flatMap((one) =>
          Object.entries(one)
            .flatMap(([key, value]) => (/_refs?$/.test(key) ? value : []))
            .flat(),
        );
        expect(refs.filter((ref) => !ids.includes(ref as string))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it("gives the same thing the same UUID of version 5", () => {
    expect(uuidOf("a")).toBe(uuidOf("a"));
    expect(uuidOf("a")).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});

describe("RSS", () => {
  const feed = async (events: ReturnType<typeof eventOver>[], previous = new Map<string, string>()) => {
    const format = FORMATS.rss as Extract<Format, { text: unknown }>;
    const current = new Map<string, string>();
    let text = "";
    for await (const piece of format.text({
      source: sourceOf(sample, events),
      of: "events",
      about,
      losses: new Losses(format.losses),
      previous,
      current,
    }))
      text += piece;
    return { items: parseRssFeed(text).items ?? [], current };
  };

  it("is read by another parser, whatever the texts hold", async () => {
    await fc.assert(
      fc.asyncProperty(records, async (claims) => {
        const { text } = await written(
          "rss",
          sourceOf(claims, [eventOver(claims), eventOver(claims, { id: "e2 <&>" })]),
        );
        const { items = [] } = parseRssFeed(text);
        expect(items).toHaveLength(2);
        expect(items[0]).toMatchObject({
          title: "strike, Bakhmut, 2023-05-16/2023-05-17",
          guid: { isPermaLink: false },
        });
      }),
      { numRuns: 25 },
    );
  });

  it("tells only new and changed events where it knows the last state", async () => {
    const first = await feed([event]);
    expect(first.items).toHaveLength(1);
    expect((await feed([event], first.current)).items).toEqual([]);
    const changed = await feed([eventOver(sample, { documents: 2 }), eventOver(sample, { id: "e2" })], first.current);
    expect(changed.items.map((item) => item.title?.startsWith("Changed: "))).toEqual([true, false]);
  });
});

describe("the report as one file", () => {
  const validator = new HtmlValidate({
    extends: ["html-validate:standard"],
    rules: { "long-title": "off", "no-trailing-whitespace": "off" },
  });

  it("is valid HTML, needs nothing from elsewhere, and shows every figure with who names it", async () => {
    await fc.assert(
      fc.asyncProperty(records, async (claims) => {
        const { text } = await written(
          "html",
          sourceOf(claims, [
            eventOver(claims),
            eventOver(claims, {
              id: "<b>",
              from: "",
              place: { name: "<i>", id: null, lat: null, lon: null, radius: null },
            }),
          ]),
        );
        const { valid, results } = await validator.validateString(text);
        expect(valid, JSON.stringify(results[0]?.messages.slice(0, 3))).toBe(true);
        expect(text).not.toMatch(/<(script|link|img|iframe)|@import|url\(/i);
        for (const by of ["A", "B; C", "D"]) expect(text).toContain(`<td>${by}</td>`);
      }),
      { numRuns: 15 },
    );
  });

  it("leaves a few places far from all others off the map, and names those on it, none over another", () => {
    const dot = (name: string, lat: number, lon: number, weight: number) => ({
      ...{ name, lat, lon, weight, radius: 6, label: name, href: `#${name}` },
    });
    const near = [dot("A", 48, 37, 9), dot("B", 48.001, 37.001, 8), dot("C", 49, 38, 9), dot("A", 48, 37, 1)];
    const { svg, beyond } = mapSvg([...near, dot("Far", 34, 132, 1)]);
    expect(beyond.map(({ name }) => name)).toEqual(["Far"]);
    expect([...svg.matchAll(/class="name"[^>]*>([^<]*)</g)].map(([, name]) => name)).toEqual(["A", "C", "B"]);
    // Where as many are there as here, nothing is far.
    expect(mapSvg([...near, dot("Far", 34, 132, 30)]).beyond).toEqual([]);
    const [, width, height] =
      /viewBox="0 0 (\d+) (\d+)"/.exec(mapSvg([dot("N", 60, 30, 1), dot("S", 40, 30, 1)]).svg) ?? [];
    expect(Number(height)).toBeLessThanOrEqual(0.6 * Number(width) + 1);
  });

  it("draws the map from the outlines, without the disputed line", () => {
    const { svg } = mapSvg([{ lat: 46, lon: 34, radius: 6, weight: 3, name: "X", label: "x", href: "#x" }]);
    expect(svg).toMatch(/class="land" d="M[\d.,LM-]+/);
    const border = /class="border" d="([^"]*)"/.exec(svg)?.[1] ?? "";
    expect(border).toBe("");
  });
});
