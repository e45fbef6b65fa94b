import { z } from "zod";
import { CLAIM_KINDS, type Claim } from "../../core/model/claim.ts";
import { type Decision, standing } from "../../core/model/decision.ts";
import { selected } from "../../core/model/review.ts";
import { splitsPair } from "../../core/model/span.ts";
import {
  decidableClaims,
  decisionsAbout,
  decisionsOn,
  type HeldLedger,
  importedPlaces,
  type Ledger,
  loadClaims,
  loadDocuments,
  rejectedClaims,
} from "../../io/ledger/index.ts";
import { theatre } from "../../theatres/index.ts";
import { EXIT, UserError } from "../cli/exit.ts";
import { identify } from "../cli/source.ts";
import { decide, revoke, type Wish } from "../review/decide.ts";
import { goldOf } from "../review/gold.ts";
import { type Queued, queueOf, STATES, urgent } from "../review/queue.ts";
import { placesNamed } from "../review/slots.ts";
import { claimsByRow, type Page, seen } from "./claims.ts";
import type { Look } from "./look/columns.ts";
import { claimRow } from "./look/commit.ts";
import type { LookKeeper } from "./look/keeper.ts";
import { rowsNear } from "./near.ts";
import { Problem } from "./problems.ts";
import { cursorOf, filterQuery, keyOf, pagedQuery } from "./query.ts";
import type { ClaimToReview, Decided, newDecision, PlacesFound, QueuedClaim, SeenDecision } from "./schemas.ts";

const { place, from, until, side, source, language, text } = filterQuery.shape;
const { cursor, limit } = pagedQuery.shape;
export const queueQuery = z.strictObject({
  state: z.enum(STATES).default("open"),
  kind: z.enum(CLAIM_KINDS).optional(),
  ...{ place, from, until, side, source, language, text },
  document: z.string().max(400).optional(),
  ...{ cursor, limit },
});
export const decisionsQuery = z.strictObject({ cursor, limit });

const queueKey = z.tuple([z.number(), z.string()]);

/** A page of the queue, heaviest first. */
export async function pageOfQueue(
  ledger: Ledger,
  look: Look,
  query: z.infer<typeof queueQuery>,
): Promise<Page<QueuedClaim>> {
  const { state, cursor: after, limit: most, ...filter } = query;
  const { items, total } = await queueOf(ledger, state, filter);
  const key = after === undefined ? null : keyOf(after, queueKey);
  const rest = key
    ? items.filter(({ weight, claim }) => weight < key[0] || (weight === key[0] && claim.id > key[1]))
    : items;
  const shown = rest.slice(0, most);
  const last = rest.length > most ? shown.at(-1) : undefined;
  return {
    items: await inContext(ledger, look, shown),
    total,
    next: last ? cursorOf([last.weight, last.claim.id]) : null,
  };
}

/** Characters shown before and after a claim, at most. */
const AROUND = 280;

/** Claims of the queue as pages need them, with the words around them. */
async function inContext(ledger: Ledger, look: Look, items: readonly Queued[]): Promise<QueuedClaim[]> {
  const documents = await loadDocuments(ledger, [...new Set(items.map(({ claim }) => claim.document))]);
  const texts = new Map(documents.map((one) => [one.id, one.text]));
  const claims = await seen(
    ledger,
    look,
    items.map(({ claim }) => claim),
    true,
  );
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return items.flatMap(({ claim, weight, concerns }) => {
    const shown = byId.get(claim.id);
    return shown
      ? [{ claim: shown, weight, concerns: [...concerns], ...around(texts.get(claim.document) ?? "", claim) }]
      : [];
  });
}

function around(whole: string, { start, end }: Claim): { before: string; after: string } {
  let [first, last] = [Math.max(0, start - AROUND), Math.min(whole.length, end + AROUND)];
  if (splitsPair(whole, first)) first++;
  if (splitsPair(whole, last)) last--;
  return {
    before: (first > 0 ? "… " : "") + whole.slice(first, start),
    after: whole.slice(end, last) + (last < whole.length ? " …" : ""),
  };
}

/** All that a person wants to know of one claim before deciding. */
export async function toReview(ledger: Ledger, look: Look, id: string): Promise<ClaimToReview> {
  const [rejected] = await rejectedClaims(ledger, { ids: [id] });
  const found = rejected ? [{ claim: rejected, weight: 0, concerns: [] }] : await urgent(ledger, [id]);
  const [item] = await inContext(ledger, look, found);
  const [claim] = found;
  if (!item || !claim) throw new Problem("not-found", "no claim has this id");
  const together = await idsOf(ledger, TOGETHER, { id });
  return {
    ...item,
    decisions: await decisionsOf(ledger, claim.claim),
    together: await claimsByRow(
      ledger,
      look,
      together.map((one) => claimRow(look, one)).filter((row) => row >= 0),
    ),
    near: await claimsByRow(ledger, look, rowsNear(look, id, new Set([id, ...together]))),
  };
}

const TOGETHER = `SELECT DISTINCT x.claim AS id FROM event_claims x WHERE x.claim <> $id
  AND x.event IN (SELECT event FROM event_claims WHERE claim = $id) ORDER BY id LIMIT 20`;

const idsOf = async (ledger: Ledger, sql: string, values: Parameters<Ledger["all"]>[1]): Promise<string[]> =>
  (await ledger.all(sql, values)).map((row) => String(row.id));

/** Decisions about a claim, latest first. */
async function decisionsOf(ledger: Ledger, claim: Claim): Promise<SeenDecision[]> {
  const decisions = await decisionsOn(ledger, [claim.document]);
  const shown = await seenDecisions(ledger, decisions, decisions);
  return shown.filter((one) => one.claims.some(({ id }) => id === claim.id)).reverse();
}

/** Decisions as pages need them: with the claims that they mean now. `all` tells which of them hold. */
export async function seenDecisions(
  ledger: Ledger,
  decisions: readonly Decision[],
  all: readonly Decision[],
): Promise<SeenDecision[]> {
  const hold = new Set(standing(all).map((one) => one.id));
  const documents = [...new Set(decisions.flatMap((one) => one.claims.map((claim) => claim.document)))];
  const read = Map.groupBy(await decidableClaims(ledger, documents), (claim) => claim.document);
  return decisions.map(({ slots, claims, ...rest }) => ({
    ...rest,
    holds: hold.has(rest.id),
    slots: Object.keys(slots ?? {}) as SeenDecision["slots"],
    claims: claims.map((one) => ({
      document: one.document,
      quote: one.quote,
      id: selected(one, read.get(one.document) ?? [])?.id ?? null,
    })),
  }));
}

/** A page of all decisions, latest first. */
export async function pageOfDecisions(
  ledger: Ledger,
  query: z.infer<typeof decisionsQuery>,
): Promise<Page<SeenDecision>> {
  const all = await decisionsAbout(ledger);
  const from = query.cursor === undefined ? all.length : keyOf(query.cursor, z.tuple([z.int().min(0)]))[0];
  const until = Math.max(0, from - query.limit);
  const items = await seenDecisions(ledger, all.slice(until, from), all);
  return { items: items.reverse(), total: all.length, next: until > 0 ? cursorOf([until]) : null };
}

/** Places found at most. */
const PLACES = 12;

/** Known places whose name begins so, those with such a name first. */
export async function placesLike(ledger: Ledger, words: string): Promise<PlacesFound> {
  const known = [...theatre.places, ...(await importedPlaces(ledger))];
  const found = new Set([...placesNamed(known, words), ...placesNamed(known, words, true)]);
  return {
    items: [...found].slice(0, PLACES).map(({ id, name, kind, lat, lon }) => ({ id, name, kind, lat, lon })),
  };
}

/** Keeps a decision that was sent. `now` is the time (ISO). */
export async function takeDecision(
  held: HeldLedger,
  keeper: LookKeeper,
  { revokes, source: name, ...wish }: z.infer<typeof newDecision>,
  now: string,
): Promise<Decided> {
  const decision = await held.write(async (ledger) => {
    const [made] = await (wish.action === "revoke"
      ? revoke(ledger, [revokes ?? ""], wish, now)
      : decide(
          ledger,
          [{ ...wish, action: wish.action, source: name && (await identify(ledger, name).catch(asProblem)) } as Wish],
          now,
        )
    ).catch(asProblem);
    return made;
  });
  const look = await keeper.fresh();
  return held.ask(async (ledger) => {
    const all = await decisionsAbout(ledger);
    const [shown] = await seenDecisions(ledger, decision ? [decision] : [], all);
    if (!shown) throw new Error("a decision was made and is not there");
    const ids = shown.claims.flatMap(({ id }) => id ?? []);
    const claims = [...(await loadClaims(ledger, ids)), ...(await rejectedClaims(ledger, { ids }))];
    return { decision: shown, claims: await seen(ledger, look, claims) };
  });
}

/** What a person can do something about, as a problem. */
function asProblem(error: unknown): never {
  if (!(error instanceof UserError)) throw error;
  throw new Problem(error.code === EXIT.unknown ? "not-found" : "undecidable", error.message);
}

/** The gold of the reports whose every claim is decided, as JSONL. */
export async function goldText(ledger: Ledger): Promise<string> {
  let lines = "";
  for await (const { line, open } of goldOf(ledger)) if (open === 0) lines += `${JSON.stringify(line)}\n`;
  return lines;
}
