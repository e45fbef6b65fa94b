import { linkClaims } from "../../core/link/index.ts";
import type { Linking } from "../../core/model/event.ts";
import { documentFacts, findClaims, keepEvents, type Ledger } from "../../io/ledger/index.ts";

/** Links all claims of a ledger anew, without keeping the result. */
export async function linkAll(ledger: Ledger): Promise<Linking> {
  return linkClaims(await findClaims(ledger, {}), await documentFacts(ledger));
}

/** Links all claims of a ledger anew and keeps the events. Gives their number. */
export async function relink(ledger: Ledger): Promise<number> {
  const { events } = await linkAll(ledger);
  await keepEvents(ledger, events);
  return events.length;
}
