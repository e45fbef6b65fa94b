import type { Claim } from "../../core/model/claim.ts";
import { type Decision, standing } from "../../core/model/decision.ts";
import type { Document } from "../../core/model/document.ts";
import { blankClaim, selectorOf } from "../../core/model/review.ts";
import type { Grade } from "../../core/model/source.ts";
import { codePointIndex, type Span } from "../../core/model/span.ts";
import {
  decidableClaims,
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
import { correctionsFrom, occurrences } from "./slots.ts";

/** What a person wants to decide. `claims` are ids as they are now. */
export interface Wish {
  readonly action: Exclude<Decision["action"], "revoke">;
  readonly by: string;
  readonly claims?: readonly string[] | undefined;
  /** Where a claim is to be added. */
  readonly at?: ReportWords | undefined;
  readonly slots?: SlotWish | undefined;
  /** Identity of a publisher or voice. */
  readonly source?: string | undefined;
  readonly grade?: Grade | undefined;
  readonly note?: string | undefined;
}

/** Words of a report, by its id. `start` is the offset in code points where they stand more than once. */
export interface ReportWords {
  readonly document: string;
  readonly quote: string;
  readonly start?: number | undefined;
}

const HOW_MANY: Readonly<Record<Wish["action"], readonly number[]>> = {
  accept: [1],
  reject: [1],
  correct: [1],
  add: [0],
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
  if (action === "add") return addition(ledger, wish, now);
  const claims = await claimsOf(ledger, ids);
  const read = await decidableClaims(ledger, [...new Set(claims.map((one) => one.document))]);
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

/** A claim that reading missed: its words in the report, its kind, and what else they say. */
async function addition(
  ledger: Ledger,
  { at, by, slots: { kind, ...slots } = {}, note }: Wish,
  now: string,
): Promise<Omit<Decision, "id">> {
  if (!at) throw refused("no words are named", "name a report and the words in it that make the claim.");
  if (kind === undefined) throw refused("the claim has no kind", "give one of the 25 kinds of the codebook.");
  const [document] = await loadDocuments(ledger, [at.document]);
  if (!document)
    throw new UserError(`no report has the id "${at.document}"`, "lagebild documents lists them.", EXIT.unknown);
  const span = wordsIn(document, at);
  const place = { document: document.id, ...span, kind, nth: 0 };
  const known = (await decidableClaims(ledger, [document.id])).find(
    (one) => one.start === span.start && one.end === span.end && one.kind === kind,
  );
  if (known)
    throw refused(
      `these words are a claim of this kind already (${known.id})`,
      "correct that one, or take its rejection back.",
    );
  const filled = Object.keys(slots).length > 0 ? await slotsOf(ledger, { slots }, blankClaim(place)) : null;
  return { at: now, by, action: "add", claims: [place], ...(filled && { slots: filled }), ...(note && { note }) };
}

/** Where words stand in a report; they must stand in one passage of it. */
function wordsIn({ text, passages }: Document, { quote, start }: ReportWords): Span & { readonly quote: string } {
  const found = occurrences(text, quote);
  const index = codePointIndex(text);
  const wanted = start === undefined ? found : found.filter((one) => index(one) === start);
  const [first, second] = wanted;
  if (first === undefined)
    throw refused(
      `the words "${quote}" do not stand ${start === undefined ? "in the report" : "there"}`,
      "give them as they are written in it.",
    );
  if (second !== undefined)
    throw refused(
      `the words "${quote}" stand ${found.length} times in the report`,
      "give more of them, or where they begin.",
    );
  const end = first + quote.length;
  if (passages.length > 0 && !passages.some((one) => one.start <= first && end <= one.end))
    throw refused("the words reach over several passages", "choose words within one.");
  return { start: first, end, quote };
}

async function slotsOf(
  ledger: Ledger,
  { slots }: Pick<Wish, "slots">,
  claim: Claim,
): Promise<ReturnType<typeof correctionsFrom>> {
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
