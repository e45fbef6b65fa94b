import type { Claim } from "../../core/model/claim.ts";
import { claimOf } from "../../io/export/contract.ts";

/** What another reading of the same texts changed. */
export interface Differences {
  same: number;
  added: Claim[];
  removed: Claim[];
  /** Claims at the same place with the same kind but other slots, with the names of these. */
  changed: { readonly before: Claim; readonly after: Claim; readonly slots: readonly string[] }[];
}

/** Compares two readings of the same documents. A claim is the same by document, kind and words. */
export function differences(before: readonly Claim[], after: readonly Claim[]): Differences {
  const result: Differences = { same: 0, added: [], removed: [], changed: [] };
  const old = new Map<string, Claim[]>();
  for (const claim of before) old.set(keyOf(claim), [...(old.get(keyOf(claim)) ?? []), claim]);
  for (const claim of after) {
    const previous = old.get(keyOf(claim))?.shift();
    const slots = previous ? otherSlots(previous, claim) : [];
    if (!previous) result.added.push(claim);
    else if (slots.length === 0) result.same++;
    else result.changed.push({ before: previous, after: claim, slots });
  }
  result.removed = [...old.values()].flat();
  return result;
}

export function addDifferences(total: Differences, more: Differences): void {
  total.same += more.same;
  for (const claim of more.added) total.added.push(claim);
  for (const claim of more.removed) total.removed.push(claim);
  for (const pair of more.changed) total.changed.push(pair);
}

const keyOf = (claim: Claim): string => `${claim.document}\n${claim.kind}\n${claim.start}\n${claim.end}`;

/** Slots that differ; the id and the rule are no slots. */
function otherSlots(before: Claim, after: Claim): string[] {
  const [a, b] = [slotsOf(before), slotsOf(after)];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter(
    (slot) => JSON.stringify(a[slot]) !== JSON.stringify(b[slot]),
  );
}

function slotsOf(claim: Claim): Record<string, unknown> {
  const { id: _id, rule: _rule, ...slots } = claimOf(claim, (offset) => offset);
  return slots;
}
