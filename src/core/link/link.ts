import type { Claim } from "../model/claim.ts";
import { type Constraints, NO_CONSTRAINTS } from "../model/decision.ts";
import { type Event, type LinkItem, type Linking, placeKey } from "../model/event.ts";
import type { DocumentFacts } from "../model/source.ts";
import type { AreaOf } from "./areas.ts";
import { linkBlock } from "./cluster.ts";
import { type Bonds, bondsOf, gathered } from "./constraints.ts";
import { itemsOf, type Reason } from "./items.ts";

/**
 * Groups claims into events. A pure function of the set of claims: neither their order nor the
 * batches in which they came matter. A claim with several places belongs to an event at each. What people said of
 * pairs of claims holds against any score.
 */
export function linkClaims(
  claims: readonly Claim[],
  documents: ReadonlyMap<string, DocumentFacts>,
  areaOf: AreaOf = placeKey,
  constraints: Constraints = NO_CONSTRAINTS,
): Linking {
  const bonds = bondsOf(constraints);
  const unlinked: Record<Reason, number> = { noPlace: 0, noDate: 0, hypothetical: 0 };
  const items: LinkItem[] = [];
  for (const [id, own] of Map.groupBy(claims, (claim) => claim.document)) {
    const facts = documents.get(id) ?? { id, source: null, published: null };
    for (const itemised of itemsOf(own, facts, areaOf, bonds)) {
      if (itemised.reason) unlinked[itemised.reason]++;
      for (const item of itemised.items) items.push(item);
    }
  }
  return { events: linkItems(gathered(items, bonds), bonds), unlinked };
}

/**
 * The events of items of any number of whole blocks, by id. What lies in other blocks has no part in them: items of
 * claims that people bound to each other are gathered before.
 */
export function linkItems(items: Iterable<LinkItem>, bonds: Bonds = bondsOf(NO_CONSTRAINTS)): Event[] {
  const blocks = Map.groupBy(items, (item) => item.block);
  return [...blocks.values()].flatMap((block) => linkBlock(block, bonds)).sort((a, b) => (a.id < b.id ? -1 : 1));
}
