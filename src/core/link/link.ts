import type { Claim } from "../model/claim.ts";
import { type Event, type LinkItem, type Linking, placeKey } from "../model/event.ts";
import type { DocumentFacts } from "../model/source.ts";
import type { AreaOf } from "./areas.ts";
import { linkBlock } from "./cluster.ts";
import { itemsOf, type Reason } from "./items.ts";

/**
 * Groups claims into events. A pure function of the set of claims: neither their order nor the
 * batches in which they came matter. A claim with several places belongs to an event at each.
 */
export function linkClaims(
  claims: readonly Claim[],
  documents: ReadonlyMap<string, DocumentFacts>,
  areaOf: AreaOf = placeKey,
): Linking {
  const unlinked: Record<Reason, number> = { noPlace: 0, noDate: 0, hypothetical: 0 };
  const items: LinkItem[] = [];
  for (const [id, own] of Map.groupBy(claims, (claim) => claim.document)) {
    const facts = documents.get(id) ?? { id, source: null, published: null };
    for (const itemised of itemsOf(own, facts, areaOf)) {
      if (itemised.reason) unlinked[itemised.reason]++;
      for (const item of itemised.items) items.push(item);
    }
  }
  return { events: linkItems(items), unlinked };
}

/** The events of items of any number of whole blocks, by id. What lies in other blocks has no part in them. */
export function linkItems(items: Iterable<LinkItem>): Event[] {
  const blocks = Map.groupBy(items, (item) => item.block);
  return [...blocks.values()].flatMap(linkBlock).sort((a, b) => (a.id < b.id ? -1 : 1));
}
