import type { Assessment, Convention } from "../../core/model/assessment.ts";
import type { Claim } from "../../core/model/claim.ts";
import type { Event } from "../../core/model/event.ts";
import { type Knowledge, weighEvents } from "../../core/weigh/index.ts";
import { type EventSize, eventSizes, type Filter, type Ledger, loadClaims, loadEvents } from "../../io/ledger/index.ts";
import { knowledgeFor } from "./knowledge.ts";

/** Events weighed over all their claims, with what they were weighed from. */
export interface Weighed {
  readonly assessments: readonly Assessment[];
  readonly events: readonly Event[];
  readonly claims: readonly Claim[];
  readonly knowledge: Knowledge;
}

export async function weighed(ledger: Ledger, events: readonly Event[], convention?: Convention): Promise<Weighed> {
  const claims = await loadClaims(ledger, [...new Set(events.flatMap((event) => event.claims))]);
  const knowledge = await knowledgeFor(ledger, claims, convention);
  return { assessments: weighEvents(events, claims, knowledge), events, claims, knowledge };
}

/** Events with a claim that fits a filter: how many, and in what order they are asked for. */
export interface Found {
  readonly total: number;
  /** Weighed over all their claims, best attested first; claims are in memory for one batch at a time. */
  readonly best: (limit?: number) => AsyncGenerator<Assessment>;
  /** Weighed over all their claims, by day. */
  readonly byDay: () => AsyncGenerator<Assessment>;
}

/** Looks for the events that hold a claim which fits the filter. */
export async function assess(ledger: Ledger, filter: Filter, convention?: Convention): Promise<Found> {
  const sizes = await eventSizes(ledger, filter, "size");
  const weigh = async (ids: readonly string[]): Promise<readonly Assessment[]> =>
    (await weighed(ledger, await loadEvents(ledger, ids), convention)).assessments;
  return {
    total: sizes.length,
    best: (limit = filter.limit ?? Infinity) => bestFirst(sizes, weigh, limit),
    byDay: async function* () {
      yield* inBatches(await eventSizes(ledger, filter, "day"), weigh);
    },
  };
}

/** Claims that are in memory at once. */
const CLAIMS = 4000;

/** Ids in batches of about `CLAIMS` claims. */
function* batchesOf(sizes: readonly EventSize[]): Generator<EventSize[]> {
  let batch: EventSize[] = [];
  let claims = 0;
  for (const size of sizes) {
    batch.push(size);
    claims += size.claims;
    if (claims < CLAIMS) continue;
    yield batch;
    batch = [];
    claims = 0;
  }
  if (batch.length > 0) yield batch;
}

type Weigh = (ids: readonly string[]) => Promise<readonly Assessment[]>;

/** Weighed batch by batch, in the order of `sizes`. */
async function* inBatches(sizes: readonly EventSize[], weigh: Weigh): AsyncGenerator<Assessment> {
  for (const batch of batchesOf(sizes)) {
    const byId = new Map((await weigh(batch.map(({ id }) => id))).map((one) => [one.event, one]));
    for (const { id } of batch) if (byId.has(id)) yield byId.get(id) as Assessment;
  }
}

/** What events are ranked by; small, because there may be a million. */
interface Rank extends EventSize {
  readonly origins: number;
  readonly documents: number;
}

const byRank = (a: Rank, b: Rank): number =>
  b.origins - a.origins || b.documents - a.documents || b.claims - a.claims || (a.id < b.id ? -1 : 1);

/**
 * The best attested events first. An event has no more origins and documents than claims: taken by
 * size, the first `limit` are known as soon as all that are left are too small to come among them.
 */
async function* bestFirst(sizes: readonly EventSize[], weigh: Weigh, limit: number): AsyncGenerator<Assessment> {
  let ranks: Rank[] = [];
  for (const batch of batchesOf(sizes)) {
    const most = batch[0]?.claims ?? 0;
    const last = ranks[limit - 1];
    if (last && byRank(last, { id: "", claims: most, origins: most, documents: most }) < 0) break;
    ranks.push(...(await weigh(batch.map(({ id }) => id))).map(rankOf));
    if (ranks.length > limit) ranks = ranks.sort(byRank).slice(0, limit);
  }
  yield* inBatches(ranks.sort(byRank), weigh);
}

const rankOf = ({ event, establishedOrigins, documents, claims }: Assessment): Rank => ({
  id: event,
  origins: establishedOrigins,
  documents,
  claims: claims.length,
});
