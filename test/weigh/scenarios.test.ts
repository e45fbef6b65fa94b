import { describe, expect, it } from "vitest";
import { findCopies, linkClaims, signatureOf } from "../../src/core/link/index.ts";
import type { Assessment } from "../../src/core/model/assessment.ts";
import { type Claim, OWN_VOICE } from "../../src/core/model/claim.ts";
import type { Copy, DocumentFacts } from "../../src/core/model/source.ts";
import { controlOf, weighEvents } from "../../src/core/weigh/index.ts";
import { areaOf, BAKHMUT, claim, facts, OBLAST, quantity, STATION, TOWN, voice } from "../link/claims.ts";

const DAY = ["2022-04-08", "2022-04-08"] as const;
const KYRYLENKO = voice("Kyrylenko", { identity: "person:kyrylenko", side: "UA" });
const dead = (document: string, killed: number, slots: Partial<Claim> = {}): Claim =>
  claim(
    {
      kind: "casualties",
      document,
      quantities: [quantity("killed", killed)],
      target: { text: "people", side: "CIV", start: 0, end: 1 },
      ...slots,
    },
    DAY,
  );

/** The events of claims, the one with most claims first. */
function picture(claims: Claim[], reports: [string, DocumentFacts][], copies: Copy[] = []): Assessment[] {
  const documents = new Map(reports);
  const { events } = linkClaims(claims, documents, areaOf);
  return weighEvents(events, claims, { documents, copiesAmong: () => copies }).sort(
    (a, b) => b.claims.length - a.claims.length,
  );
}
const only = (...args: Parameters<typeof picture>): Assessment => {
  const found = picture(...args);
  expect(found.map((one) => one.claims.length)).toHaveLength(1);
  return found[0] as Assessment;
};
const types = (one: Assessment): string[] => [...new Set(one.contrasts.map(({ type }) => type))].sort();

describe("scenarios", () => {
  it("wire copy in ten outlets is one origin, with a reason for each", () => {
    const wire =
      "A rocket hit the railway station of Kramatorsk on Friday morning, killing at least 39 people, among them four children, officials said after the attack.";
    const reports = Array.from({ length: 10 }, (_, i) => facts(`w${i}`, `2022-04-08T1${i}:00`, `Outlet ${i}`));
    const copies = findCopies(
      reports.map(([id, { published }]) => ({
        id,
        published,
        signature: signatureOf(`${wire} Read more at our site number ${id}.`),
      })),
    );
    const one = only(
      reports.map(([id]) => dead(id, 39)),
      reports,
      copies,
    );
    expect(one).toMatchObject({ documents: 10, establishedOrigins: 1, unknownLineage: 0 });
    expect(one.publishers).toHaveLength(10);
    expect(one.folds.filter(({ type }) => type === "copy")).toMatchObject([
      { claims: { length: 9 }, because: { code: "copy", data: { publishers: { more: 6 } } } },
    ]);
    expect(one.folds[0]?.reason).toMatch(
      /^The reports of Outlet 1, Outlet 2, Outlet 3 and 6 others have \d+(–\d+)? % of their wording in common with that of Outlet 0, published earlier\.$/,
    );
    expect(one.circles).toMatchObject([{ type: "echo" }]);
    expect(one.credibility.information).toBe(3);
  });

  it("the same words of one governor in four outlets are one origin", () => {
    const reports = ["a", "b", "c", "d"].map((id) => facts(id, "2022-04-08", `Outlet ${id}`));
    const one = only(
      reports.map(([id]) => dead(id, 39, { voices: [KYRYLENKO] })),
      reports,
    );
    expect(one).toMatchObject({ establishedOrigins: 1, origins: [{ id: "person:kyrylenko", side: "UA" }] });
    expect(one.folds.map(({ reason }) => reason)).toContain(
      "Outlet a, Outlet b, Outlet c and Outlet d rest on the word of Kyrylenko, and add no origin.",
    );
  });

  it("a rumour that returns to its author confirms itself", () => {
    const reports = [
      facts("r1", "2022-04-08T08:00", "Kanal Eins"),
      facts("r2", "2022-04-08T09:00", "Zeitung"),
      facts("r3", "2022-04-08T10:00", "Kanal Eins"),
    ];
    const claims = [
      dead("r1", 20),
      dead("r2", 20, { voices: [voice("Kanal Eins")] }),
      dead("r3", 20, { voices: [voice("Zeitung")] }),
    ];
    const one = only(claims, reports);
    expect(one.circles).toMatchObject([{ type: "self-confirmation" }]);
    expect(one.circles[0]?.reason).toContain("it confirms itself");
    expect(one.establishedOrigins).toBe(1);
  });

  it("a rumour goes round also where the outlet that repeats it has a common noun for its name", () => {
    const reports = [
      facts("r1", "2022-04-08T08:00", "Kanal Eins"),
      facts("r2", "2022-04-08T09:00", "Tageszeitung"),
      facts("r3", "2022-04-08T10:00", "Kanal Eins"),
    ];
    const claims = [
      dead("r1", 20),
      dead("r2", 20, { voices: [voice("Kanal Eins")] }),
      dead("r3", 20, { voices: [voice("Tageszeitung", { anonymous: true })] }),
    ];
    expect(only(claims, reports)).toMatchObject({
      circles: [{ type: "self-confirmation" }],
      establishedOrigins: 1,
      unknownLineage: 0,
    });
  });

  it("what an outlet's own reporter saw is the word of the outlet, an origin", () => {
    const reports = [facts("o1", "2022-04-08", "A"), facts("o2", "2022-04-08", "B")];
    const own = voice("reporter", { identity: OWN_VOICE });
    const one = only([dead("o1", 20, { voices: [own] }), dead("o2", 20)], reports);
    expect(one).toMatchObject({ establishedOrigins: 2, unknownLineage: 0, voices: [], folds: [] });
    expect(one.origins.map(({ name, type }) => [name, type])).toEqual([
      ["A", "observation"],
      ["B", "publisher"],
    ]);
    expect(one.standpoints.map(({ type }) => type)).toEqual(["eyewitness", "third-party"]);
    expect(one.tolls[0]?.figures[0]?.claimants).toEqual(["A", "B"]);
  });

  it("two channels that cite each other go round", () => {
    const reports = [facts("r1", "2022-04-08T08:00", "Kanal A"), facts("r2", "2022-04-08T09:00", "Kanal B")];
    const one = only(
      [dead("r1", 20, { voices: [voice("Kanal B")] }), dead("r2", 20, { voices: [voice("Kanal A")] })],
      reports,
    );
    expect(one.circles.map(({ type }) => type)).toEqual(["loop"]);
    expect(one.establishedOrigins).toBe(1);
  });

  it("two channels forwarding a third have one origin", () => {
    const reports = [
      facts("f1", "2022-04-08T08:00", "Kanal A"),
      facts("f2", "2022-04-08T09:00", "Kanal B"),
      facts("f3", "2022-04-08T07:00", "Kanal C"),
    ];
    const third = voice("Kanal C");
    const one = only(
      [dead("f1", 20, { voices: [third] }), dead("f2", 20, { voices: [voice("Kanal A"), third] }), dead("f3", 20)],
      reports,
    );
    expect(one).toMatchObject({ documents: 3, establishedOrigins: 1 });
    expect(one.folds.map(({ reason }) => reason).join(" ")).toContain("by way of Kanal A");
  });

  it("two channels whose posts are forwards of a third's have its word, also where the third is not in the ledger", () => {
    const forwardOf = (id: string, source: string, from: string | null): [string, DocumentFacts] => [
      id,
      { id, source, published: "2022-04-08T09:00", language: "uk", forwardedFrom: from },
    ];
    const two = [forwardOf("f1", "Kanal A", "Kanal C"), forwardOf("f2", "Kanal B", "Kanal C")];
    const one = only([dead("f1", 20), dead("f2", 20)], two);
    expect(one).toMatchObject({ publishers: ["Kanal A", "Kanal B"], establishedOrigins: 1, unknownLineage: 0 });
    expect(one.folds).toMatchObject([
      { type: "forward", origin: "source:kanal c", reason: "Kanal A and Kanal B forward Kanal C, and add no origin." },
    ]);
    expect(one.tolls[0]?.figures[0]?.claimants).toEqual([
      "Kanal C (forwarded by Kanal A)",
      "Kanal C (forwarded by Kanal B)",
    ]);
    const all = only(
      [dead("f1", 20), dead("f2", 20), dead("f3", 20)],
      [...two, facts("f3", "2022-04-08T07:00", "Kanal C")],
    );
    expect(all).toMatchObject({ documents: 3, establishedOrigins: 1 });
    const hidden = only([dead("f1", 20)], [forwardOf("f1", "Kanal A", null)]);
    expect(hidden).toMatchObject({ establishedOrigins: 0, unknownLineage: 1 });
  });

  it("a channel that gets back as a forward what it told goes round", () => {
    const reports: [string, DocumentFacts][] = [
      facts("r1", "2022-04-08T08:00", "Kanal A"),
      ["r2", { id: "r2", source: "Kanal B", published: "2022-04-08T09:00", forwardedFrom: "Kanal A" }],
      ["r3", { id: "r3", source: "Kanal A", published: "2022-04-08T10:00", forwardedFrom: "Kanal B" }],
    ];
    const one = only([dead("r1", 20), dead("r2", 20), dead("r3", 20)], reports);
    expect(one.circles).toMatchObject([{ type: "self-confirmation" }]);
  });

  it("a toll that rises during a day is updated, not contradicted", () => {
    const reports = [
      facts("t1", "2022-04-08T10:00", "A"),
      facts("t2", "2022-04-08T13:00", "B"),
      facts("t3", "2022-04-08T20:00", "A"),
    ];
    const one = only([dead("t1", 30), dead("t2", 39), dead("t3", 50)], reports);
    expect(types(one)).toEqual(["update"]);
    expect(one.tolls).toMatchObject([
      {
        of: "killed",
        low: 30,
        high: 50,
        contradictory: false,
        bySide: [{ side: null, lowest: 30, best: 50, highest: 50 }],
      },
    ]);
  });

  it("two tolls of different scope both hold", () => {
    const reports = [facts("s1", "2022-04-08", "A"), facts("s2", "2022-04-08", "B")];
    const one = only([dead("s1", 52, { places: [STATION] }), dead("s2", 70, { places: [TOWN] })], reports);
    expect(types(one)).toEqual(["other-scope"]);
    const losses = dead("s2", 0, { quantities: [quantity("losses", 150)] });
    expect(types(only([dead("s1", 52), losses], reports))).toEqual(["other-scope"]);
  });

  it("figures of the same time, party and scope that exclude each other contradict", () => {
    const reports = [facts("n1", "2022-04-08", "A"), facts("n2", "2022-04-08", "B")];
    const one = only([dead("n1", 20), dead("n2", 30)], reports);
    expect(one.contrasts).toMatchObject([{ type: "numbers", contradiction: true }]);
    expect(one.tolls[0]?.contradictory).toBe(true);
    expect(one.credibility.information).toBe(2);
  });

  it("figures of two sides are no update, however late", () => {
    const reports = [facts("n1", "2022-04-08T08:00", "A"), facts("n2", "2022-04-08T18:00", "B")];
    const soldiers = { text: "soldiers", side: "UA", start: 0, end: 1 };
    const one = only(
      [
        dead("n1", 20, { target: soldiers, voices: [KYRYLENKO] }),
        dead("n2", 300, {
          target: soldiers,
          voices: [voice("Konashenkov", { side: "RU", identity: "person:konashenkov" })],
        }),
      ],
      reports,
    );
    expect(types(one)).toEqual(["numbers"]);
    expect(one.standpoints.map(({ type }) => type).sort()).toEqual(["enemy-losses", "own-losses"]);
    expect(one.tolls[0]?.bySide).toMatchObject([
      { side: "RU", best: 300 },
      { side: "UA", best: 20 },
    ]);
  });

  it("a denial contradicts", () => {
    const reports = [facts("x1", "2022-04-08", "A"), facts("x2", "2022-04-08T20:00", "B")];
    const one = only(
      [
        claim({ document: "x1" }, DAY),
        claim({ document: "x2", polarity: "denied", voices: [voice("Konashenkov", { side: "RU" })] }, DAY),
      ],
      reports,
    );
    expect(one.contrasts).toMatchObject([
      { type: "denial", contradiction: true, reason: "Konashenkov (in B) denies what A affirms." },
    ]);
    expect(one.denials).toHaveLength(1);
  });

  it("an outlet that denies what it said itself is told so", () => {
    const reports = [facts("x1", "2022-04-08", "A"), facts("x2", "2022-04-08T20:00", "A")];
    const one = only([claim({ document: "x1" }, DAY), claim({ document: "x2", polarity: "denied" }, DAY)], reports);
    expect(one).toMatchObject({
      contrasts: [{ type: "denial", contradiction: true, reason: "A later denies what it said before." }],
      credibility: { information: 5 },
    });
  });

  it("figures that differ in one way are told once, with all who stand for each, the earlier first", () => {
    const reports = ["a", "b", "c", "d", "e", "f"].map((id, i) => facts(id, `2022-04-08T1${i}:00`, id.toUpperCase()));
    const one = only(
      reports.map(([id], i) => dead(id, i < 5 ? 50 : 30)),
      reports,
    );
    expect(one.contrasts).toMatchObject([{ type: "numbers", claims: { length: 6 } }]);
    expect(one.contrasts[0]?.reason).toBe("50 killed (A, B, C and 2 others), 30 killed (F): both cannot hold.");
  });

  it("the region that a town lies in, and the town behind a village, are no places of their own", () => {
    const reports = [facts("p1", "2022-04-08", "A"), facts("p2", "2022-04-08", "B")];
    const one = only([dead("p1", 20, { places: [TOWN, OBLAST] }), dead("p2", 21)], reports);
    expect(one.tolls[0]?.figures).toHaveLength(2);
    const village = { ...BAKHMUT, id: "yahidne", name: "Yahidne", radius: 1, lat: 48.63, end: 7 };
    const near = { ...BAKHMUT, part: "bei", start: 12, end: 19 };
    const held = claim({ document: "p1", kind: "capture", places: [village, near] }, DAY);
    expect(picture([held], reports).map(({ place }) => place.name)).toEqual(["Yahidne", "Yahidne"]);
    const two = claim({ document: "p1", kind: "capture", places: [village, { ...near, start: 40 }] }, DAY);
    expect(new Set(picture([two], reports).map(({ place }) => place.name)).size).toBe(2);
  });

  it("a correction by the same outlet is an update", () => {
    const reports = [facts("k1", "2022-04-08T10:00", "A"), facts("k2", "2022-04-08T15:00", "A")];
    const one = only([dead("k1", 70), dead("k2", 50)], reports);
    expect(one.contrasts).toMatchObject([
      { type: "update", contradiction: false, reason: expect.stringContaining("corrected") },
    ]);
    expect(one.establishedOrigins).toBe(1);
  });

  it("a running total includes the figure of a day", () => {
    const reports = [facts("u1", "2022-04-08", "A"), facts("u2", "2022-04-08", "B")];
    const total = dead("u2", 90, {
      time: { text: "t", from: "2022-04-03", until: "2022-04-09", grain: "week", basis: "stated", start: 0, end: 1 },
    });
    const one = only([dead("u1", 20), total], reports);
    expect(types(one)).toEqual(["running-total"]);
    expect(one.tolls).toMatchObject([
      { high: 90, figures: [{ low: 20 }, { low: 90 }], bySide: [{ best: 20, highest: 20 }] },
    ]);
  });

  it("two sides that both claim a place stand in conflict, side by side", () => {
    const reports = [facts("c1", "2023-05-20T12:00", "A"), facts("c2", "2023-05-20T18:00", "B")];
    const days = ["2023-05-20", "2023-05-20"] as const;
    const side = (code: string) => ({ text: code, side: code, start: 0, end: 1 });
    const taken = claim(
      {
        kind: "capture",
        document: "c1",
        places: [BAKHMUT],
        actor: side("RU"),
        voices: [voice("Prigozhin", { side: "RU" })],
      },
      days,
    );
    const held = claim(
      {
        kind: "control",
        document: "c2",
        places: [BAKHMUT],
        actor: side("UA"),
        voices: [voice("Maliar", { side: "UA" })],
        modality: "ongoing",
      },
      days,
    );
    const series = picture([taken, held], reports).find(({ family }) => family === "control");
    expect(series?.contrasts).toMatchObject([{ type: "control", contradiction: true }]);
    const control = controlOf([taken, held], { documents: new Map(reports) });
    expect(control.steps).toMatchObject([
      { claimant: "Maliar (in B)", claimantSide: "UA", holder: "UA", low: 100, high: 100, from: "2023-05-20" },
      { claimant: "Prigozhin (in A)", claimantSide: "RU", holder: "RU", low: 100, high: 100 },
    ]);
  });

  it("a denied capture gives nobody a share; where somebody claims the capture, the two conflict", () => {
    const reports = [facts("x1", "2023-05-20", "A"), facts("x2", "2023-05-20", "B")];
    const capture = (document: string, slots: Partial<Claim>): Claim =>
      claim(
        {
          kind: "capture",
          document,
          places: [BAKHMUT],
          actor: { text: "Russians", side: "RU", start: 0, end: 1 },
          ...slots,
        },
        ["2023-05-20", "2023-05-20"],
      );
    const denied = capture("x1", { polarity: "denied", voices: [voice("Maliar", { side: "UA" })] });
    const alone = controlOf([denied], { documents: new Map(reports) });
    expect(alone).toMatchObject({ steps: [{ holder: "RU", denied: true }], conflicts: [] });
    const { conflicts } = controlOf([denied, capture("x2", {})], { documents: new Map(reports) });
    expect(conflicts.map(({ reason }) => reason)).toEqual([
      "B says that RU holds all of it; Maliar (in A) says that RU does not hold it, at the same time.",
    ]);
  });

  it("one body of an army that withdraws leaves the place to its side; the side that withdraws leaves it", () => {
    const reports = [facts("y1", "2023-05-25", "A")];
    const leave = (identity?: string): Claim =>
      claim(
        {
          kind: "withdrawal",
          document: "y1",
          places: [BAKHMUT],
          actor: { text: "they", side: "RU", start: 0, end: 1, ...(identity && { identity }) },
        },
        ["2023-05-25", "2023-05-25"],
      );
    const knowledge = { documents: new Map(reports), isBody: (id: string) => id === "party:ru-wagner" };
    expect(controlOf([leave("party:ru-wagner")], knowledge).steps).toEqual([]);
    expect(controlOf([leave("party:ru-forces")], knowledge).steps).toMatchObject([{ holder: "RU", low: 0, high: 0 }]);
    const leaving = { ...leave(), modality: "ongoing" as const };
    expect(controlOf([leaving], knowledge).steps).toMatchObject([{ holder: "RU", low: 1, high: 100 }]);
    expect(controlOf([leave()], knowledge).steps).toMatchObject([{ holder: "RU", low: 0, high: 0, denied: false }]);
  });

  it("a control conflict is told once, with all who make each side of it, and again where it comes up later", () => {
    const told = (number: number, holder: string, at: string): Claim =>
      claim(
        {
          kind: "control",
          document: `k${number}`,
          places: [BAKHMUT],
          actor: { text: holder, side: holder, start: 0, end: 1 },
          modality: "ongoing",
        },
        [at, at],
      );
    const outlets = ["A", "B", "C", "D", "E", "F"];
    const reports = outlets.map((name, i) => facts(`k${i}`, "2023-05-20", name));
    const rivals = outlets.slice(0, 5).map((_, i) => told(i, "RU", `2023-05-2${i}`));
    const { conflicts } = controlOf([...rivals, told(5, "UA", "2023-05-21")], { documents: new Map(reports) });
    expect(conflicts.map(({ reason, claims }) => [reason, claims.length])).toEqual([
      ["A, B, C and 2 others say that RU holds all of it; F says that UA holds all of it, at the same time.", 6],
    ]);
    const again = [told(0, "RU", "2023-12-01"), told(5, "UA", "2023-12-02")];
    const both = controlOf([...rivals, told(5, "UA", "2023-05-21"), ...again], { documents: new Map(reports) });
    expect(both.conflicts.map(({ claims }) => claims.length)).toEqual([6, 2]);
  });

  it("shares of a place that add up do not conflict; what nobody speaks of is a gap", () => {
    const reports = [facts("g1", "2023-04-20", "A"), facts("g2", "2023-05-17", "B")];
    const part = claim(
      {
        kind: "supply",
        document: "g1",
        places: [BAKHMUT],
        actor: { text: "Ukrainians", side: "UA", start: 0, end: 1 },
        modality: "ongoing",
      },
      ["2023-04-20", "2023-04-20"],
    );
    const share = (code: string, low: number, high: number): Claim =>
      claim(
        {
          kind: "control",
          document: "g2",
          places: [BAKHMUT],
          actor: { text: code, side: code, start: 0, end: 1 },
          voices: [voice("Bild", { identity: "source:bild" })],
          quantities: [quantity("share", low, high)],
          modality: "ongoing",
        },
        ["2023-05-17", "2023-05-17"],
      );
    const claims = [part, share("RU", 99, 99), share("UA", 0, 1)];
    const control = controlOf(claims, { documents: new Map(reports) });
    expect(control.conflicts).toEqual([]);
    expect(control.steps.map(({ holder, low, high, from }) => [holder, low, high, from])).toEqual([
      ["UA", 1, 100, "2023-04-20"],
      ["RU", 99, 99, "2023-05-17"],
      ["UA", 0, 1, "2023-05-17"],
    ]);
    expect(control.gaps).toEqual([{ from: "2023-05-05", until: "2023-05-16" }]);
    expect(picture(claims, reports)[0]?.claims).toHaveLength(3);
  });

  it("Bild and unnamed Telegram pages are one established origin, and the outlet that says so adds none", () => {
    const reports = [facts("de", "2023-05-17", "Beispielblatt", "de")];
    const bild = voice("Bild", { identity: "source:bild" });
    const pages = voice("Telegram-Quellen", { anonymous: true });
    const own = { kind: "control", document: "de", places: [BAKHMUT] } as const;
    const one = only(
      [claim({ ...own, voices: [bild] }), claim({ ...own, voices: [pages, bild] }), claim(own)],
      reports,
    );
    expect(one).toMatchObject({ establishedOrigins: 1, unknownLineage: 1, origins: [{ id: "source:bild" }] });
    expect(one.folds.map(({ type }) => type).sort()).toEqual(["same-report", "same-voice"]);
  });

  it("an advance of each side does not confirm a capture", () => {
    const reports = [facts("a", "2023-05-17", "A"), facts("b", "2023-05-17", "B")];
    const at = { places: [BAKHMUT] } as const;
    const pages = voice("Telegram pages", { anonymous: true });
    const [one] = picture(
      [
        claim({ ...at, kind: "capture", document: "a", voices: [pages] }),
        claim({ ...at, kind: "advance", document: "a", voices: [voice("Bild", { identity: "source:bild" })] }),
        claim({
          ...at,
          kind: "advance",
          document: "b",
          voices: [voice("Staff", { identity: "source:staff", side: "UA" })],
        }),
      ],
      reports,
    );
    expect(one).toMatchObject({
      kind: "capture",
      establishedOrigins: 2,
      credibility: { information: 3, because: { code: "cred-apart" } },
    });
  });

  it("unnamed voices are never independent of one another", () => {
    const reports = [facts("a", "2022-04-08", "A"), facts("b", "2022-04-08", "B")];
    const one = only(
      [
        dead("a", 9, { voices: [voice("sources", { anonymous: true })] }),
        dead("b", 9, { voices: [voice("Telegram", { anonymous: true })] }),
      ],
      reports,
    );
    expect(one).toMatchObject({ establishedOrigins: 0, unknownLineage: 1, credibility: { information: 6 } });
    expect(one.folds[0]?.reason).toContain("nothing shows that these are independent");
  });

  it("the same shelling told in four languages is one event", () => {
    const reports = ["en", "de", "uk", "ru"].map((language) =>
      facts(language, "2022-04-08", `Outlet ${language}`, language),
    );
    const told = reports.flatMap(([id]) => [claim({ document: id, means: ["missile"] }, DAY), dead(id, 39)]);
    expect(only(told, reports)).toMatchObject({
      documents: 4,
      establishedOrigins: 4,
      kind: "strike",
      credibility: { information: 1 },
    });
  });

  it("two shellings of one town on one day are two events", () => {
    const reports = ["a", "b", "c", "d"].map((id) => facts(id, "2022-04-08", id));
    const morning = ["a", "b"].map((id) =>
      claim({ document: id, means: ["artillery"], quantities: [quantity("killed", 2)] }, DAY, [5, 11]),
    );
    const evening = ["c", "d"].map((id) =>
      claim({ document: id, means: ["drone"], quantities: [quantity("killed", 7)] }, DAY, [17, 23]),
    );
    const found = picture([...morning, ...evening], reports);
    expect(found.map(({ claims }) => claims)).toEqual(
      expect.arrayContaining([morning.map(({ id }) => id), evening.map(({ id }) => id)]),
    );
    expect(found).toHaveLength(2);
  });
});
