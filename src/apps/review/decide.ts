import type { Claim } from "../../core/model/claim.ts";
import { type Decision, standing } from "../../core/model/decision.ts";
import { selectorOf } from "../../core/model/review.ts";
import type { Grade } from "../../core/model/source.ts";
import {
  claimsAsRead,
  decisionsAbout,
  eventsAreCurrent,
  importedPlaces,
  keepDecisions,
  type Ledger,
  loadClaims,
  loadDocuments,
  rejectedClaims,
} from "../../io/ledger/index.ts";
import { theatre } from "../../theatres/index.ts";
import { EXIT, UserError } from "../cli/exit.ts";
import { relink } from "../cli/linking.ts";
import { type SlotWish, slotWish } from "./slot-wish.ts";
import { correctionsFrom } from "./slots.ts";

/** What a person wants to decide. `claims` are ids as they are now. */
export interface Wish {
  readonly action: Exclude<Decision["action"], "revoke">;
  readonly by: string;
  readonly claims?: readonly string[] | undefined;
  readonly slots?: SlotWish | undefined;
  /** Identity of a publisher or voice. */
  readonly source?: string | undefined;
  readonly grade?: Grade | undefined;
  readonly note?: string | undefined;
}

const HOW_MANY: Readonly<Record<Wish["action"], readonly number[]>> = {
  accept: [1],
  reject: [1],
  correct: [1],
  same: [2],
  different: [2],
  note: [0, 1],
  grade: [0],
};

const refused = (message: string, wayOut: string): UserError => new UserError(message, wayOut, EXIT.usage);

/** Keeps decisions and brings claims and events up to them. `now` is the time, ISO. */
export async function decide(ledger: Ledger, wishes: readonly Wish[], now: string): Promise<Decision[]> {
  const drafts: Omit<Decision, "id">[] = [];
  for (const wish of wishes) drafts.push(await draftOf(ledger, wish, now));
  return settled(ledger, await keepDecisions(ledger, drafts));
}

/** Takes decisions back: they are kept, and hold no longer. */
export async function revoke(
  ledger: Ledger,
  ids: readonly string[],
  { by, note }: Pick<Wish, "by" | "note">,
  now: string,
): Promise<Decision[]> {
  const all = await decisionsAbout(ledger);
  const hold = new Set(standing(all).map((one) => one.id));
  const revoked = ids.map((id) => {
    const found = all.find((one) => one.id === id);
    if (!found)
      throw new UserError(`no decision has the id "${id}"`, '"lagebild review log" lists them.', EXIT.unknown);
    if (found.action === "revoke") throw refused("a revocation cannot be revoked", "decide anew instead.");
    if (!hold.has(id)) throw refused(`decision ${id} is revoked already`, "decide anew instead.");
    return found;
  });
  const drafts = revoked.map(
    ({ id, claims, source }): Omit<Decision, "id"> => ({
      at: now,
      by,
      action: "revoke",
      claims,
      revokes: id,
      ...(source !== undefined && { source }),
      ...(note && { note }),
    }),
  );
  return settled(ledger, await keepDecisions(ledger, drafts, revoked));
}

async function settled(ledger: Ledger, decisions: Decision[]): Promise<Decision[]> {
  if (!(await eventsAreCurrent(ledger))) await relink(ledger);
  return decisions;
}

async function draftOf(ledger: Ledger, wish: Wish, now: string): Promise<Omit<Decision, "id">> {
  const { action, by, source, grade, note } = wish;
  const ids = [...new Set(wish.claims ?? [])];
  if (!HOW_MANY[action].includes(ids.length))
    throw refused(
      `"${action}" wants ${HOW_MANY[action].join(" or ")} claims, not ${ids.length}`,
      "name them by their ids.",
    );
  if (action === "note" && !note) throw refused("the note is empty", "give its text.");
  if ((action === "grade" || (action === "note" && ids.length === 0)) && source === undefined)
    throw refused(`"${action}" wants a source`, "name a publisher of the ledger.");
  if (action === "grade" && grade === undefined) throw refused("there is no grade", "give one, A to F.");
  const claims = await claimsOf(ledger, ids);
  const read = await claimsAsRead(ledger, [...new Set(claims.map((one) => one.document))]);
  const slots = action === "correct" ? await slotsOf(ledger, wish, claims[0] as Claim) : null;
  return {
    at: now,
    by,
    action,
    claims: claims.map((claim) => selectorFor(claim, read)),
    ...(slots && { slots }),
    ...(source !== undefined && { source }),
    ...(grade !== undefined && { grade }),
    ...(note && { note }),
  };
}

/** Claims by their ids, in that order, rejected ones too. */
async function claimsOf(ledger: Ledger, ids: readonly string[]): Promise<Claim[]> {
  const found = [...(await loadClaims(ledger, ids)), ...(await rejectedClaims(ledger, { ids }))];
  return ids.map((id) => {
    const claim = found.find((one) => one.id === id);
    if (!claim) throw new UserError(`no claim has the id "${id}"`, '"lagebild claims" lists the ids.', EXIT.unknown);
    return claim;
  });
}

const selectorFor = (claim: Claim, read: readonly Claim[]): ReturnType<typeof selectorOf> => {
  const own = read.filter((one) => one.document === claim.document);
  return selectorOf(own.find((one) => one.id === claim.id) ?? claim, own);
};

async function slotsOf(ledger: Ledger, { slots }: Wish, claim: Claim): Promise<ReturnType<typeof correctionsFrom>> {
  if (!slots || Object.keys(slots).length === 0)
    throw refused("nothing is corrected", "name a slot and what it should hold.");
  const { data: sound, error } = slotWish.safeParse(slots);
  if (!sound)
    throw refused(
      error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; "),
      "correct it and decide again.",
    );
  const [document] = await loadDocuments(ledger, [claim.document]);
  const places = sound.places?.length ? [...theatre.places, ...(await importedPlaces(ledger))] : [];
  return correctionsFrom(sound, { claim, text: document?.text ?? "", places });
}
