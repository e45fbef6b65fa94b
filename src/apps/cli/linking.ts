import {
  type Bonds,
  bandsOf,
  bondsOf,
  compileAreas,
  copyOf,
  gathered,
  itemsOf,
  linkClaims,
  linkItems,
  signatureOf,
} from "../../core/link/index.ts";
import type { Linking } from "../../core/model/event.ts";
import { identityOf } from "../../core/model/identity.ts";
import type { PlaceEntry } from "../../core/model/theatre.ts";
import {
  constraintsOf,
  copyCandidates,
  documentFacts,
  findClaims,
  forgetLinking,
  forgetPrepared,
  importedPlaces,
  itemsOfBlocks,
  itemsOfClaims,
  keepCopies,
  keepPrepared,
  type Ledger,
  linkedBy,
  linkingDone,
  loadClaims,
  loadClaimsOf,
  loadDocuments,
  replaceEvents,
  replaceItems,
  touchedBatches,
  unpreparedDocuments,
} from "../../io/ledger/index.ts";
import { theatre } from "../../theatres/index.ts";

/** Raised when the same claims would give other events. */
const RULES = "4";

export interface Areas {
  readonly areaOf: ReturnType<typeof compileAreas>;
  readonly version: string;
}

/** The areas of all known places, and the version of linking with them. */
export async function areasOf(ledger: Ledger): Promise<Areas> {
  const entries: PlaceEntry[] = [...theatre.places, ...(await importedPlaces(ledger))];
  const shapes = entries.map(({ id, kind, lat, lon, radius, within }) => [id, kind, lat, lon, radius, within]);
  return { areaOf: compileAreas(entries), version: identityOf([RULES, JSON.stringify(shapes)]).slice(0, 12) };
}

/** Links all claims of a ledger anew, without keeping the result. */
export async function linkAll(ledger: Ledger): Promise<Linking> {
  const { areaOf } = await areasOf(ledger);
  return linkClaims(await findClaims(ledger, {}), await documentFacts(ledger), areaOf, await constraintsOf(ledger));
}

/** Documents prepared, and items linked, at a time: what bounds memory. */
const DOCUMENTS = 8000;
const ITEMS = 100_000;

/** Brings the events of a ledger up to its claims: only blocks that new or changed claims touch are linked again. */
export async function relink(ledger: Ledger): Promise<void> {
  const { areaOf, version } = await areasOf(ledger);
  if ((await linkedBy(ledger)) !== version) await forgetLinking(ledger);
  const constraints = await constraintsOf(ledger);
  const bound = [...new Set(constraints.same.flat())];
  const bonds = bondsOf(constraints);
  await forgetBound(ledger, bound);
  const fresh = await unpreparedDocuments(ledger);
  const facts = await documentFacts(ledger);
  for (let at = 0; at < fresh.length; at += DOCUMENTS)
    await prepare(ledger, fresh.slice(at, at + DOCUMENTS), facts, areaOf, bonds);
  if (fresh.length > 0)
    await keepCopies(
      ledger,
      (await copyCandidates(ledger, fresh)).flatMap(({ a, b }) => copyOf(a, b) ?? []),
    );
  await gather(ledger, bound, bonds);
  for (const blocks of await touchedBatches(ledger, ITEMS)) {
    const events = linkItems(await itemsOfBlocks(ledger, blocks), bonds);
    await ledger.transaction(() => replaceEvents(ledger, blocks, events));
  }
  await ledger.transaction(() => linkingDone(ledger, version));
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

async function prepare(
  ledger: Ledger,
  ids: readonly string[],
  facts: Awaited<ReturnType<typeof documentFacts>>,
  areaOf: Areas["areaOf"],
  bonds: Bonds,
): Promise<void> {
  const claims = Map.groupBy(await loadClaimsOf(ledger, ids), (claim) => claim.document);
  const texts = new Map((await loadDocuments(ledger, ids)).map((document) => [document.id, document.text]));
  const prepared = ids.map((document) => {
    const own = itemsOf(
      claims.get(document) ?? [],
      facts.get(document) ?? { id: document, source: null, published: null },
      areaOf,
      bonds,
    );
    const signature = signatureOf(texts.get(document) ?? "");
    return { document, items: own.flatMap(({ items }) => items), signature, bands: bandsOf(signature) };
  });
  await keepPrepared(ledger, prepared);
  await keepCopies(
    ledger,
    (await copyCandidates(ledger, ids)).flatMap(({ a, b }) => copyOf(a, b) ?? []),
  );
}
