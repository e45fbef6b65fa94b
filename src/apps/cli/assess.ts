import type { Assessment, Convention } from "../../core/model/assessment.ts";
import type { Claim } from "../../core/model/claim.ts";
import type { Event } from "../../core/model/event.ts";
import { type Knowledge, weighEvents } from "../../core/weigh/index.ts";
import {
  eventsAreCurrent,
  type Filter,
  findClaims,
  findEvents,
  type Ledger,
  loadClaims,
} from "../../io/ledger/index.ts";
import { knowledgeFor } from "./knowledge.ts";
import { linkAll } from "./linking.ts";

/** Events weighed over all their claims, with what they were weighed from. */
export interface Weighed {
  readonly assessments: readonly Assessment[];
  readonly events: readonly Event[];
  readonly claims: readonly Claim[];
  readonly knowledge: Knowledge;
}

/** Events with a claim that fits the filter, weighed over all their claims; best attested first. */
export async function assess(ledger: Ledger, filter: Filter, convention?: Convention): Promise<Assessment[]> {
  const { assessments } = await weighed(ledger, await eventsFor(ledger, filter), convention);
  const sorted = [...assessments].sort(
    (a, b) =>
      b.establishedOrigins - a.establishedOrigins ||
      b.documents - a.documents ||
      b.claims.length - a.claims.length ||
      (a.event < b.event ? -1 : 1),
  );
  return filter.limit === undefined ? sorted : sorted.slice(0, filter.limit);
}

export async function weighed(ledger: Ledger, events: readonly Event[], convention?: Convention): Promise<Weighed> {
  const claims = await loadClaims(ledger, [...new Set(events.flatMap((event) => event.claims))]);
  const knowledge = await knowledgeFor(ledger, claims, convention);
  return { assessments: weighEvents(events, claims, knowledge), events, claims, knowledge };
}

/** The events that hold some claims; all where `claims` is null. Fresh ones where the kept ones are old. */
export async function eventsWith(ledger: Ledger, claims: readonly string[] | null): Promise<Event[]> {
  if (await eventsAreCurrent(ledger)) return findEvents(ledger, claims);
  const { events } = await linkAll(ledger);
  const chosen = claims === null ? null : new Set(claims);
  return events.filter((event) => chosen === null || event.claims.some((id) => chosen.has(id)));
}

async function eventsFor(ledger: Ledger, filter: Filter): Promise<Event[]> {
  const { limit: _, ...conditions } = filter;
  const all = Object.values(conditions).every((value) => value === undefined);
  return eventsWith(ledger, all ? null : (await findClaims(ledger, conditions)).map((claim) => claim.id));
}
