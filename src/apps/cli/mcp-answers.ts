import type { Claim } from "../../core/model/claim.ts";
import { edtfOf } from "../../core/model/edtf.ts";
import { publisherOf } from "../../core/model/source.ts";
import type { ClaimRecord, EventRecord, ExportedEvent } from "../../io/export/index.ts";
import {
  type Filter,
  findByPrefix,
  findDocuments,
  type Ledger,
  loadClaims,
  type Named,
  withDocuments,
} from "../../io/ledger/index.ts";
import { eventRecord, exportSource, recordsOf } from "./export-source.ts";

/** What a tool answers: JSON, every statement with its quote and ids. */
export type Answer = Readonly<Record<string, unknown>>;

/** What stands with every answer: nobody may take a claim for a fact. */
export const NOTE =
  "These are claims that reports make, read by machine. None is confirmed. Name the claimant with each figure, and give the quote.";

/** A claim with its words and whose words they are. */
const claimAnswer = ({ claim, report, start, end }: ClaimRecord): Answer => ({
  claim: claim.id,
  quote: claim.quote,
  kind: claim.kind,
  polarity: claim.polarity,
  modality: claim.modality,
  hedged: claim.hedge,
  voices: claim.voices.map((voice) => voice.text || "(unnamed)"),
  ...(claim.actor && { actor: named(claim.actor) }),
  ...(claim.target && { target: named(claim.target) }),
  places: claim.places.map(({ name, id, lat, lon, radius, basis }) => ({
    name,
    id,
    lat,
    lon,
    radius_km: radius,
    basis,
  })),
  ...(claim.time && { time: { text: claim.time.text, edtf: edtfOf(claim.time), basis: claim.time.basis } }),
  quantities: claim.quantities.map(({ of, low, high, approx, unit, text }) => ({ of, low, high, approx, unit, text })),
  report: {
    id: report.id,
    publisher: report.source,
    published: report.published,
    url: report.url,
    title: report.title,
  },
  span: { start, end, unit: "code points of the kept text" },
});

const named = ({ text, side }: NonNullable<Claim["actor"]>): Answer => ({ text, side });

const eventAnswer = (event: ExportedEvent): Answer => ({
  event: event.id,
  kind: event.kind,
  mood: event.mood,
  place: event.place,
  from: event.from,
  until: event.until,
  documents: event.documents,
  publishers: event.publishers,
  voices: event.voices,
  unknown_lineage: event.unknownLineage,
  denied_by: event.denials,
  figures: event.tolls.map(({ of, unit, contradictory, figures }) => ({ of, unit, contradictory, figures })),
  claims: event.claims,
});

async function take<T>(rows: AsyncIterable<T>, limit: number): Promise<T[]> {
  const found: T[] = [];
  for await (const row of rows) {
    if (found.length === limit) break;
    found.push(row);
  }
  return found;
}

/** Claims that fit a filter. */
export async function search(ledger: Ledger, filter: Filter, limit: number): Promise<Answer> {
  const found = await take(exportSource(ledger, filter).claims(), limit + 1);
  return { claims: found.slice(0, limit).map(claimAnswer), more: found.length > limit };
}

/** The one thing of a type that an id, or its beginning, names; a message where there is none or more than one. */
async function only(ledger: Ledger, id: string, type: Named["type"]): Promise<string> {
  const [first, second] = (await findByPrefix(ledger, id)).filter((one) => one.type === type);
  if (!first) throw new Error(`no ${type} has the id "${id}"`);
  if (second) throw new Error(`more than one ${type} begins with "${id}"`);
  return first.id;
}

/** A claim with the steps by which it was found. */
export async function claim(ledger: Ledger, id: string): Promise<Answer> {
  const [found] = await loadClaims(ledger, [await only(ledger, id, "claim")]);
  if (!found) throw new Error(`no claim has the id "${id}"`);
  const [record] = (await withDocuments(ledger, [found], [found.document])).flatMap(recordsOf);
  if (!record) throw new Error(`the report of claim "${id}" is missing`);
  return {
    ...claimAnswer(record),
    context: `${record.prefix}${found.quote}${record.suffix}`,
    rule: found.rule,
    steps: found.trail,
  };
}

/** An event with all its claims. */
export async function event(ledger: Ledger, id: string, limit: number): Promise<Answer> {
  const found = await eventRecord(ledger, await only(ledger, id, "event"));
  if (!found) throw new Error(`no event has the id "${id}"`);
  return {
    ...eventAnswer(found.event),
    claims: found.claims.slice(0, limit).map(claimAnswer),
    more: found.claims.length > limit,
  };
}

/** What is claimed about a place: its events, latest first, each with a quote. */
export async function place(
  ledger: Ledger,
  filter: Filter & { readonly place: string },
  limit: number,
): Promise<Answer> {
  const latest: EventRecord[] = [];
  let more = false;
  for await (const one of exportSource(ledger, filter).events()) {
    latest.push(one);
    if (latest.length <= limit) continue;
    latest.shift();
    more = true;
  }
  const shown = latest
    .reverse()
    .map(({ event: one, claims }) => ({ ...eventAnswer(one), quotes: claims.slice(0, 3).map(claimAnswer) }));
  return { place: filter.place, events: shown, more };
}

/** A publisher: its reports, and what it claims most recently. */
export async function source(ledger: Ledger, name: string, limit: number): Promise<Answer> {
  const documents = (await findDocuments(ledger, { source: name })).reverse();
  const publishers = new Map(documents.map((one) => [publisherOf(one.source ?? ""), one.source]));
  const latest = documents.slice(0, limit);
  const claims: ClaimRecord[] = [];
  for (const one of latest)
    claims.push(...(await take(exportSource(ledger, { document: one.id }).claims(), limit - claims.length)));
  return {
    publishers: [...publishers.values()],
    reports: documents.length,
    latest: latest.map(({ id, title, url, published, language, claims: number }) => ({
      id,
      title,
      url,
      published,
      language,
      claims: number,
    })),
    claims: claims.map(claimAnswer),
  };
}
