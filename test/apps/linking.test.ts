import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { assess } from "../../src/apps/cli/assess.ts";
import { LinkThread, linkedHere } from "../../src/apps/cli/link-thread.ts";
import { areasOf, relink } from "../../src/apps/cli/linking.ts";
import { cleanText } from "../../src/core/clean/index.ts";
import { itemsOf, linkClaims } from "../../src/core/link/index.ts";
import type { Assessment } from "../../src/core/model/assessment.ts";
import type { Claim, Means, Reading } from "../../src/core/model/claim.ts";
import type { Constraints } from "../../src/core/model/decision.ts";
import { type Event, placeKey } from "../../src/core/model/event.ts";
import {
  documentFacts,
  eventsAreCurrent,
  findClaims,
  findEvents,
  keep,
  type Ledger,
  openLedger,
  replaceReadings,
} from "../../src/io/ledger/index.ts";
import { claim, place, quantity } from "../link/claims.ts";

const root = mkdtempSync(join(tmpdir(), "lagebild-linking-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Numbers that look like chance and are the same in every run (Lehmer, 1951). */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

const PLACES = [place("bakhmut", 48.6, 38, 5), place("kramatorsk", 48.74, 37.58, 6)];
const KINDS: readonly Claim["kind"][] = ["strike", "strike", "casualties", "destruction", "capture", "control"];
const dayOf = (n: number): string => new Date(Date.UTC(2022, 2, n)).toISOString().slice(0, 10);

/** Reports of 200 days of two towns: most without a day of their own, some of nights, weeks and months. */
function reportsOf(seed: number, count: number): (Reading & { origin: string })[] {
  const roll = dice(seed);
  return Array.from({ length: count }, (_, i) => {
    const [id, day] = [`r${seed}-${i}`, roll(200)];
    const document = cleanText({
      id,
      text: `Report ${id}`,
      source: `Outlet ${roll(9)}`,
      from: "test",
      published: { at: dayOf(day), basis: "stated", from: "json" },
    });
    const claims = Array.from({ length: 1 + roll(3) }, (_, c) =>
      claim(
        {
          id: `${id}-${c}`,
          document: id,
          kind: KINDS[roll(KINDS.length)] ?? "strike",
          places: [PLACES[roll(2)] ?? PLACES[0]] as Claim["places"],
          means: (roll(3) === 0 ? [roll(2) ? "missile" : "drone"] : []) as Means[],
          quantities: roll(2) ? [quantity("killed", 3 + roll(5))] : [],
          quote: roll(4) ? "x" : `Hotel Druschba ${roll(2) ? "Schule" : ""}`,
        },
        roll(2) ? [dayOf(day - ([0, 0, 1, 5, 30][roll(5)] ?? 0)), dayOf(day)] : undefined,
      ),
    );
    return { document, claims, remarks: [], origin: "test" };
  });
}

async function withLedger(name: string, work: (ledger: Ledger) => Promise<void>): Promise<void> {
  const ledger = await openLedger(join(root, name));
  try {
    await work(ledger);
  } finally {
    ledger.close();
  }
}

/** What linking all claims of a ledger at once gives. */
async function atOnce(ledger: Ledger): Promise<readonly Event[]> {
  const { areaOf } = await areasOf(ledger);
  return linkClaims(await findClaims(ledger, {}), await documentFacts(ledger, null), areaOf).events;
}

describe("the events of a ledger", () => {
  it("are those of its claims, however the reports came, changed and went", async () => {
    await withLedger("batches", async (ledger) => {
      const reports = reportsOf(5, 400);
      for (const [from, until] of [
        [0, 150],
        [150, 152],
        [152, 390],
        [390, 400],
      ]) {
        await keep(ledger, reports.slice(from, until), "p1");
        await relink(ledger);
        expect(await findEvents(ledger, null)).toEqual(await atOnce(ledger));
      }
      const changed = reports.slice(10, 14).map((one, i) => ({ ...one, claims: i % 2 ? [] : one.claims.slice(0, 1) }));
      await replaceReadings(ledger, changed, "p2");
      await relink(ledger);
      expect(await findEvents(ledger, null)).toEqual(await atOnce(ledger));
      expect(await eventsAreCurrent(ledger)).toBe(true);
    });
  });

  it("are the same where a thread links them, which small orders do not start", async () => {
    const constraints = { same: [], different: [["r7-1-0", "r7-2-0"]] } as const satisfies Constraints;
    const documents = reportsOf(7, 120);
    const items = documents.flatMap(({ document, claims }) =>
      itemsOf(claims, { id: document.id, source: document.source, published: null }, placeKey).flatMap(
        (one) => one.items,
      ),
    );
    const stretches = [{ block: items[0]?.block ?? "", from: 0, until: 40_000 }];
    const order = { stretches, items: [items], constraints };
    const here = linkedHere(order);
    expect(here.length).toBeGreaterThan(20);
    for (const [worth, started] of [
      [items.length, true],
      [items.length + 1, false],
    ] as const) {
      const thread = new LinkThread(worth);
      expect(await thread.link(order)).toEqual(here);
      expect(thread.started).toBe(started);
      await thread.close();
    }
  });

  it("come best attested first, the same whether few or all are asked for", async () => {
    await withLedger("ranked", async (ledger) => {
      await keep(ledger, reportsOf(11, 300), "p1");
      await relink(ledger);
      const found = await assess(ledger, {});
      const take = async (rows: AsyncIterable<Assessment>): Promise<string[]> => {
        const ids: string[] = [];
        for await (const { event } of rows) ids.push(event);
        return ids;
      };
      const all = await take(found.best());
      expect(all).toHaveLength(found.total);
      expect(await take(found.best(7))).toEqual(all.slice(0, 7));
      const days = new Map((await findEvents(ledger, null)).map(({ id, day }) => [id, day]));
      const byDay = await take(found.byDay());
      expect([...byDay].sort()).toEqual([...all].sort());
      expect(byDay.map((id) => days.get(id) ?? 0)).toEqual([...days.values()].sort((a, b) => a - b));
      expect((await take((await assess(ledger, { place: "kramatorsk" })).best())).length).toBeLessThan(all.length);
    });
  });
});
