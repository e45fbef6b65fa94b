import {
  type Bonds,
  bondsOf,
  compileAreas,
  gathered,
  itemsOf,
  marksOf,
  REACH,
  seriesId,
  signatureOf,
} from "../../core/link/index.ts";
import type { Event } from "../../core/model/event.ts";
import { identityOf } from "../../core/model/identity.ts";
import type { PlaceEntry } from "../../core/model/theatre.ts";
import {
  constraintsOf,
  documentFacts,
  forgetLinking,
  forgetPrepared,
  heldHere,
  importedPlaces,
  itemsOfClaims,
  itemsOfStretches,
  keepPrepared,
  type Ledger,
  linkedBy,
  linkingDone,
  loadClaims,
  loadClaimsOf,
  loadDocuments,
  relinkSeries,
  replaceEvents,
  replaceItems,
  type Stretch,
  touchedStretches,
  unpreparedDocuments,
} from "../../io/ledger/index.ts";
import { theatre } from "../../theatres/index.ts";
import { LinkThread, linkedHere } from "./link-thread.ts";
import type { Reporter } from "./report.ts";

/** Raised when the same claims would give other events. */
const RULES = "6";

export interface Areas {
  readonly areaOf: ReturnType<typeof compileAreas>;
  readonly version: string;
}

/** The areas of all known places, and the version of linking with them. */
export async function areasOf(ledger: Ledger): Promise<Areas> {
  const entries: PlaceEntry[] = [...theatre.places, ...(await importedPlaces(ledger))];
  const shapes = entries.map(({ id, kind, name, population, lat, lon, radius, within }) => [
    id,
    kind,
    name,
    population,
    lat,
    lon,
    radius,
    within,
  ]);
  return { areaOf: compileAreas(entries), version: identityOf([RULES, JSON.stringify(shapes)]).slice(0, 12) };
}

/** Documents prepared, and items linked, at a time: what bounds memory. */
const ALONE = { documents: 4000, items: 80_000 };
/** The same where others wait for answers meanwhile. */
const SHARED = { documents: 100, items: 10_000 };

/** Where long work tells how far it is. */
type Progress = Pick<Reporter, "start" | "advance" | "stop">;
const SILENT: Progress = { start: () => undefined, advance: () => undefined, stop: () => undefined };

/** Brings the events of a ledger up to its claims: only days that new or changed claims touch are linked again. */
export async function relink(ledger: Ledger, progress: Progress = SILENT): Promise<void> {
  const { areaOf, version } = await areasOf(ledger);
  if ((await linkedBy(ledger)) !== version) await forgetLinking(ledger);
  const constraints = await constraintsOf(ledger);
  const bound = [...new Set(constraints.same.flat())];
  const bonds = bondsOf(constraints);
  await forgetBound(ledger, bound);
  const fresh = await unpreparedDocuments(ledger);
  const most = heldHere() ? SHARED : ALONE;
  progress.start(fresh.length, "compared");
  for (let at = 0; at < fresh.length; at += most.documents) {
    await prepare(ledger, fresh.slice(at, at + most.documents), areaOf, bonds);
    progress.advance(Math.min(most.documents, fresh.length - at));
  }
  progress.stop();
  await gather(ledger, bound, bonds);
  await ledger.transaction(() => relinkSeries(ledger, seriesId));
  const batches = await touchedStretches(ledger, REACH, most.items);
  progress.start(batches.length, "linked");
  const thread = heldHere() ? new LinkThread() : null;
  try {
    for (const stretches of batches) {
      const items = await itemsOfStretches(ledger, stretches, REACH);
      const order = { stretches, items, constraints };
      const events = thread ? await thread.link(order) : linkedHere(order);
      await ledger.transaction(() => replaceEvents(ledger, stretches, events));
      progress.advance(1);
    }
  } finally {
    await thread?.close();
  }
  progress.stop();
  await ledger.transaction(() => linkingDone(ledger, version));
}

/** The events of some stretches, linked from their items but for those of some reports. */
export async function eventsWithout(
  ledger: Ledger,
  stretches: readonly Stretch[],
  without: ReadonlySet<string>,
): Promise<Event[]> {
  const all = await itemsOfStretches(ledger, stretches, REACH);
  const items = all.map((list) => list.filter(({ document }) => !without.has(document)));
  return linkedHere({ stretches, items, constraints: await constraintsOf(ledger) });
}

/** Reports whose claims people bound to others are prepared together: where one is prepared anew, all are. */
async function forgetBound(ledger: Ledger, bound: readonly string[]): Promise<void> {
  if (bound.length === 0) return;
  const documents = new Set((await loadClaims(ledger, bound)).map((claim) => claim.document));
  const fresh = await unpreparedDocuments(ledger);
  if (fresh.some((id) => documents.has(id))) await ledger.transaction(() => forgetPrepared(ledger, [...documents]));
}

/** Puts the items of claims that people bound to each other into one block. */
async function gather(ledger: Ledger, bound: readonly string[], bonds: Bonds): Promise<void> {
  if (bound.length === 0) return;
  await ledger.transaction(async () => {
    await replaceItems(ledger, bound, gathered(await itemsOfClaims(ledger, bound), bonds));
  });
}

async function prepare(ledger: Ledger, ids: readonly string[], areaOf: Areas["areaOf"], bonds: Bonds): Promise<void> {
  const facts = await documentFacts(ledger, ids);
  const claims = Map.groupBy(await loadClaimsOf(ledger, ids), (claim) => claim.document);
  const texts = new Map((await loadDocuments(ledger, ids)).map((document) => [document.id, document.text]));
  const prepared = ids.map((document) => {
    const own = claims.get(document) ?? [];
    const items = itemsOf(own, facts.get(document) ?? { id: document, source: null, published: null }, areaOf, bonds);
    return {
      document,
      items: items.flatMap((one) => one.items),
      signature: signatureOf(texts.get(document) ?? ""),
      marks: marksOf(own),
    };
  });
  await keepPrepared(ledger, prepared);
}
