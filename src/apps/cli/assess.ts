import type { Assessment } from "../../core/model/assessment.ts";
import type { Event } from "../../core/model/event.ts";
import { weighEvents } from "../../core/weigh/index.ts";
import {
  documentFacts,
  eventsAreCurrent,
  type Filter,
  findClaims,
  findEvents,
  type Ledger,
  loadClaims,
} from "../../io/ledger/index.ts";
import { linkAll } from "./linking.ts";

/** Events with a claim that fits the filter, weighed over all their claims; best attested first. */
export async function assess(ledger: Ledger, filter: Filter): Promise<Assessment[]> {
  const events = await eventsFor(ledger, filter);
  const claims = await loadClaims(ledger, [...new Set(events.flatMap((event) => event.claims))]);
  const assessed = weighEvents(events, claims, { documents: await documentFacts(ledger) });
  const sorted = assessed.sort(
    (a, b) => b.documents - a.documents || b.claims.length - a.claims.length || (a.event < b.event ? -1 : 1),
  );
  return filter.limit === undefined ? sorted : sorted.slice(0, filter.limit);
}

/** The kept events, or fresh ones where claims came in since and nothing may be written here. */
async function eventsFor(ledger: Ledger, filter: Filter): Promise<Event[]> {
  const { limit: _, ...conditions } = filter;
  const all = Object.values(conditions).every((value) => value === undefined);
  const wanted = all ? null : (await findClaims(ledger, conditions)).map((claim) => claim.id);
  if (await eventsAreCurrent(ledger)) return findEvents(ledger, wanted);
  const { events } = await linkAll(ledger);
  const chosen = wanted === null ? null : new Set(wanted);
  return events.filter((event) => chosen === null || event.claims.some((id) => chosen.has(id)));
}
