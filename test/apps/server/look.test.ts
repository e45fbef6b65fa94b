// What the pages look through is the same whether it grew with the ledger or was made from it at once.

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { packs } from "../../../eval/read.ts";
import { relink } from "../../../src/apps/cli/linking.ts";
import { decide } from "../../../src/apps/review/decide.ts";
import { claimTexts, oneClaim, pageOfClaims } from "../../../src/apps/server/claims.ts";
import { pageOfEvents } from "../../../src/apps/server/events.ts";
import { chosenBy } from "../../../src/apps/server/look/choose.ts";
import { Look } from "../../../src/apps/server/look/columns.ts";
import { Ids } from "../../../src/apps/server/look/grow.ts";
import { LookKeeper } from "../../../src/apps/server/look/keeper.ts";
import { firstOf, ranksOf } from "../../../src/apps/server/look/rank.ts";
import { Store } from "../../../src/apps/server/look/store.ts";
import { statusOf } from "../../../src/apps/server/overview.ts";
import { placesOf } from "../../../src/apps/server/places.ts";
import { filterQuery } from "../../../src/apps/server/query.ts";
import { timelineOf } from "../../../src/apps/server/timeline.ts";
import { cleanText, readDocument } from "../../../src/core/pipeline.ts";
import { HeldLedger, keep, loadClaimsOf, openLedger, replaceReadings } from "../../../src/io/ledger/index.ts";

const folder = mkdtempSync(join(tmpdir(), "lagebild-look-"));
let held: HeldLedger;
beforeAll(async () => {
  held = new HeldLedger(await openLedger(folder));
  reading("warm", "", "2022-04-10", "The packs are compiled before time counts.");
}, 120_000);
afterAll(async () => {
  await held.close();
  rmSync(folder, { recursive: true, force: true });
});

const reading = (id: string, source: string, published: string, text: string) => {
  const from = { at: published, basis: "stated", from: "json" } as const;
  return { ...readDocument(cleanText({ id, from: "test", text, source, published: from }), packs()), origin: "test" };
};

/** Everything the situation shows, in words and numbers. */
async function shown(look: Look): Promise<unknown> {
  const page = { ...filterQuery.parse({}), limit: 500 };
  return {
    status: statusOf(look),
    timeline: timelineOf(look, {}),
    places: placesOf(look, {}, 1000).value,
    events: pageOfEvents(look, page),
    claims: await held.ask((ledger) => pageOfClaims(ledger, look, page)),
    words: chosenBy(look, { text: "Kramatorsk" }).length,
  };
}

it("grows to what it would be if it were made at once", async () => {
  const growing = new LookKeeper(held);
  const steps: (() => Promise<void>)[] = [
    () =>
      held.write(async (ledger) => {
        await keep(
          ledger,
          [reading("a", "Post", "2022-04-10", "In Kramatorsk 39 people were killed on 8 April 2022, the mayor said.")],
          "1",
          "2022-04-11",
        );
        await relink(ledger);
      }),
    () =>
      held.write(async (ledger) => {
        await keep(
          ledger,
          [
            reading(
              "b",
              "Bote",
              "2022-04-10",
              "In Kramatorsk wurden am 8. April 2022 mindestens 50 Menschen getötet, sagte der Gouverneur.",
            ),
            reading("c", "Вісник", "2022-04-09", "У Бахмуті 7 людей загинули 9 квітня 2022 року."),
          ],
          "1",
          "2022-04-12",
        );
        await relink(ledger);
      }),
    // The same report read anew, with other claims than before.
    () =>
      held.write(async (ledger) => {
        const { document } = reading(
          "a",
          "Post",
          "2022-04-10",
          "In Kramatorsk 39 people were killed on 8 April 2022, the mayor said.",
        );
        await replaceReadings(ledger, [{ document, claims: [], remarks: [] }], "2");
        await relink(ledger);
      }),
  ];
  const seen = new Set<string>();
  for (const step of steps) {
    await step();
    const grown = await shown(await growing.fresh());
    expect(grown).toEqual(await shown(await new LookKeeper(held).fresh()));
    seen.add(JSON.stringify(grown));
  }
  expect(seen.size, "each step changes what is shown").toBe(steps.length);
  expect(await held.ask((ledger) => loadClaimsOf(ledger, ["a"]))).toEqual([]);
}, 120_000);

it("finds ids, of hexadecimal digits or not, and the last row of one that came twice", () => {
  const ids = new Ids();
  const names = Array.from({ length: 5000 }, (_, n) =>
    n % 7 === 0 ? `claim ${n}` : (n * 7919).toString(16).padStart(32, "0"),
  );
  for (const name of names) ids.push(name);
  for (const [row, name] of names.entries()) {
    expect(ids.find(name)).toBe(row);
    expect(ids.text(row)).toBe(name);
  }
  expect(ids.find("f".repeat(32))).toBe(-1);
  expect(ids.find("nothing")).toBe(-1);
  ids.push(names[1] as string);
  expect(ids.find(names[1] as string)).toBe(5000);
});

/** A look of claims without reports, a day each. */
function ofDays(days: readonly number[]): Look {
  const look = new Look();
  for (const day of days) {
    const { claims } = look;
    for (const column of [claims.from, claims.until]) column.push(day);
    for (const column of [claims.flags, claims.kind, claims.document]) column.push(0);
    claims.publishers.push(1);
    claims.origins.push(-1);
    claims.mentions.push([]);
  }
  return look;
}

it("leaves a few times far from the rest out of the line, and counts them", () => {
  const days = [...Array.from({ length: 300 }, (_, at) => 19_000 + (at % 100)), -683_000, 5, 25_000];
  const { from, until, before, after, bins } = timelineOf(ofDays(days), {});
  expect([before, after]).toEqual([2, 1]);
  expect(bins.reduce((sum, bin) => sum + Object.values(bin.families).reduce((a, b) => a + b, 0), 0)).toBe(300);
  expect((from as string) > "2021" && (until as string) < "2023").toBe(true);
  const whole = timelineOf(ofDays(days.slice(0, -3).concat(5)), {}, true);
  expect([whole.before, whole.from, whole.step]).toEqual([0, "1970-01-06", "year"]);
});

it("finds by time, place and top what looking at every claim finds", () => {
  const days = Array.from({ length: 2000 }, (_, at) => (at * 7919) % 1000);
  const look = ofDays(days);
  for (const row of [3, 40, 41]) look.claims.until.set(row, look.claims.from.at(row) + row * 5);
  for (const row of [7, 8]) look.claims.flags.set(row, 1);
  look.gone.claims = 2;
  const fits = (row: number): boolean =>
    row !== 7 && row !== 8 && look.claims.from.at(row) <= 220 && look.claims.until.at(row) >= 200;
  const expected = days.map((_, row) => row).filter(fits);
  expect([...chosenBy(look, { from: "1970-07-20", until: "1970-08-09" })].sort((a, b) => a - b)).toEqual(expected);
  expect(expected.length).toBeGreaterThan(40);
  const places = Int32Array.from(days, (_, row) => (row * 31) % 2000);
  const order = new Int32Array(places.length);
  for (const [row, place] of places.entries()) order[place] = row;
  const first = firstOf(Int32Array.from(expected), { order, placeOf: places }, 100, 5);
  const all = expected
    .filter((row) => (places[row] as number) >= 100)
    .sort((a, b) => (places[a] as number) - (places[b] as number));
  expect(first).toEqual(all.slice(0, 5));
});

it("shows of claims told beforehand what the ledger says of them, and forgets what is told otherwise since", async () => {
  const told = new LookKeeper(held, { tell: claimTexts });
  const page = { ...filterQuery.parse({}), limit: 500 };
  const pageOf = async (keeper: LookKeeper) => {
    const look = await keeper.fresh();
    return held.ask(async (ledger) => ({
      page: await pageOfClaims(ledger, look, page),
      one: await oneClaim(ledger, look, look.claims.ids.text(ranksOf(look).claims.order[0] as number)),
    }));
  };
  const ready = async (): Promise<void> => {
    await told.fresh();
    while (told.untold > 0) await new Promise((resolve) => setTimeout(resolve, 5));
  };
  await ready();
  expect(told.untold).toBe(0);
  const before = await pageOf(told);
  expect(before.page.items.length).toBeGreaterThan(1);
  expect(before).toEqual(await pageOf(new LookKeeper(held)));
  await held.write(async (ledger) => {
    const text = "In Sloviansk wurden am 8. April 2022 🚀 drei Menschen getötet, sagte der Gouverneur.";
    await keep(ledger, [reading("late", "Bote", "2022-04-11", text)], "1", "2022-04-12");
    await relink(ledger);
    const [claim] = before.page.items;
    await decide(
      ledger,
      [{ action: "correct", by: "T", claims: [claim?.id ?? ""], slots: { hedge: true } }],
      "2022-04-13",
    );
  });
  expect(await pageOf(told), "not told yet").toEqual(await pageOf(new LookKeeper(held)));
  await ready();
  const after = await pageOf(told);
  expect(after).toEqual(await pageOf(new LookKeeper(held)));
  expect(after.page.items.some(({ document }) => document === "late")).toBe(true);
  expect(after.page.items.some(({ review }) => review?.verdict?.is === "corrected")).toBe(true);
  await held.write((ledger) =>
    decide(ledger, [{ action: "accept", by: "T", claims: [after.page.items[0]?.id ?? ""] }], "2022-04-14"),
  );
  const accepted = await pageOf(told);
  expect(accepted.page.items[0]?.review?.verdict?.is, "the claim is the same and says more").toBe("accepted");
  await ready();
  expect(await pageOf(told)).toEqual(accepted);
  await told.close();
});

it("is kept in files for the next server, as long as the ledger is as it was", async () => {
  const made: number[] = [];
  const keeper = () =>
    new LookKeeper(held, {
      tell: claimTexts,
      store: new Store(folder),
      worthKeeping: 1,
      progress: (done) => made.push(done),
    });
  const next = async (): Promise<{ readonly seen: unknown; readonly told: number }> => {
    const own = keeper();
    const look = await own.fresh();
    const told = look.filled.rows;
    const seen = await shown(look);
    while (own.untold > 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await own.close();
    return { seen, told };
  };
  const first = await next();
  expect([made.length, first.told], "made from the ledger").toEqual([1, 0]);
  const second = await next();
  expect(made.length, "taken from the files").toBe(1);
  expect(second.told).toBeGreaterThan(0);
  expect(second.seen).toEqual(first.seen);

  const grown = keeper();
  await grown.fresh();
  await held.write(async (ledger) => {
    await keep(
      ledger,
      [reading("later", "Bote", "2022-04-12", "In Lyman wurden 4 Menschen getötet.")],
      "1",
      "2022-04-13",
    );
    await relink(ledger);
  });
  const after = await shown(await grown.fresh());
  expect(after).not.toEqual(first.seen);
  await grown.close();
  const third = await next();
  expect(made.length, "what came in meanwhile was kept at the end").toBe(1);
  expect(third.seen).toEqual(after);

  await held.write(async (ledger) => {
    await keep(ledger, [reading("last", "Post", "2022-04-12", "In Lyman 5 people were killed.")], "1", "2022-04-14");
    await relink(ledger);
  });
  const fourth = await next();
  expect(made.length, "kept of another state").toBe(2);
  expect(fourth.seen).not.toEqual(after);

  writeFileSync(join(folder, "pages", "columns"), readFileSync(join(folder, "pages", "columns")).subarray(0, -300));
  expect((await next()).seen).toEqual(fourth.seen);
  expect(made.length, "damaged").toBe(3);
  expect(readdirSync(join(folder, "pages")).length).toBe(2);
}, 120_000);
