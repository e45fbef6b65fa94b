import type { Assessment } from "../../core/model/assessment.ts";
import { codePointIndex } from "../../core/model/span.ts";
import type { ClaimRecord, EventRecord, ExportedEvent, ExportedToll, Source } from "../../io/export/index.ts";
import {
  type DocumentClaims,
  type Filter,
  type Ledger,
  loadClaims,
  loadEvents,
  streamClaims,
  withDocuments,
} from "../../io/ledger/index.ts";
import { assess, weighed } from "./assess.ts";

/** What a ledger has to export: claims that fit the filter, and the events that hold one of them. */
export const exportSource = (ledger: Ledger, filter: Filter): Source => ({
  claims: () => claimRecords(ledger, filter),
  events: () => eventRecords(ledger, filter),
});

async function* claimRecords(ledger: Ledger, filter: Filter): AsyncGenerator<ClaimRecord> {
  for await (const one of streamClaims(ledger, filter)) yield* recordsOf(one);
}

/** Events by day, the best of a limited number first, each with its claims; in memory a batch at a time. */
async function* eventRecords(ledger: Ledger, filter: Filter): AsyncGenerator<EventRecord> {
  const found = await assess(ledger, filter);
  let batch: ExportedEvent[] = [];
  let claims = 0;
  for await (const one of filter.limit === undefined ? found.byDay() : found.best()) {
    batch.push(eventOf(one));
    claims += one.claims.length;
    if (claims < BATCH.claims && batch.length < BATCH.events) continue;
    yield* await withClaims(ledger, batch);
    batch = [];
    claims = 0;
  }
  yield* await withClaims(ledger, batch);
}

/** In memory at once, about. Each batch costs a look at every table. */
const BATCH = { events: 2_000, claims: 20_000 };

async function withClaims(ledger: Ledger, events: readonly ExportedEvent[]): Promise<EventRecord[]> {
  const claims = await loadClaims(ledger, [...new Set(events.flatMap((event) => event.claims))]);
  const documents = [...new Set(claims.map((claim) => claim.document))];
  const records = (await withDocuments(ledger, claims, documents)).flatMap(recordsOf);
  const byId = new Map(records.map((record) => [record.claim.id, record]));
  return events.map((event) => ({ event, claims: event.claims.flatMap((id) => byId.get(id) ?? []) }));
}

/** One event with its claims, or null. */
export async function eventRecord(ledger: Ledger, id: string): Promise<EventRecord | null> {
  const { assessments } = await weighed(ledger, await loadEvents(ledger, [id]));
  return (await withClaims(ledger, assessments.map(eventOf)))[0] ?? null;
}

/** The one place that knows how an assessment becomes what exports show. */
const eventOf = (one: Assessment): ExportedEvent => ({
  id: one.event,
  kind: one.kind,
  mood: one.mood,
  place: one.place,
  from: one.from,
  until: one.until,
  datedByPublication: one.datedByPublication,
  claims: one.claims,
  documents: one.documents,
  publishers: one.publishers,
  unknownPublishers: one.unknownPublishers,
  voices: one.voices,
  unknownLineage: one.unknownLineage,
  denials: one.denials,
  tolls: one.tolls.map(tollOf),
});

const tollOf = ({ of, unit, low, high, contradictory, figures }: Assessment["tolls"][number]): ExportedToll => ({
  of,
  unit,
  low,
  high,
  contradictory,
  figures: figures.map((one) => ({
    low: one.low,
    high: one.high,
    approx: one.approx,
    claimants: one.claimants,
    claims: one.claims,
  })),
});

/** Characters of context on each side of a quote. */
const CONTEXT = 32;

export function recordsOf({ document, claims, packs }: DocumentClaims): ClaimRecord[] {
  const index = codePointIndex(document.text);
  const { id, title, source, url, language, published } = document;
  const report = { id, title, source, url, language, published: published?.at ?? null };
  return claims.map((claim) => ({
    claim,
    start: index(claim.start),
    end: index(claim.end),
    prefix: document.text.slice(Math.max(0, claim.start - CONTEXT), claim.start).replace(/^[\udc00-\udfff]/, ""),
    suffix: document.text.slice(claim.end, claim.end + CONTEXT).replace(/[\ud800-\udbff]$/, ""),
    report,
    packs,
  }));
}
