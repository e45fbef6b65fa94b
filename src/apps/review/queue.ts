import { z } from "zod";
import type { Claim } from "../../core/model/claim.ts";
import { VERDICTS } from "../../core/model/review.ts";
import { type Urgency, urgencyOf } from "../../core/weigh/index.ts";
import {
  claimConditions,
  type Filter,
  findEvents,
  type Ledger,
  loadClaims,
  rejectedClaims,
} from "../../io/ledger/index.ts";
import { weighed } from "../cli/assess.ts";

/** Claims that nobody decided, or those with one verdict, or all that were decided. */
export const STATES = ["open", ...VERDICTS, "decided"] as const;
export type State = (typeof STATES)[number];

/** A claim with what makes it worth a look. */
export interface Queued extends Urgency {
  readonly claim: Claim;
}

/** So many claims are weighed to the point; in larger ledgers those come first that look heaviest from afar. */
const MOST = 1500;

/** An estimate of `urgencyOf` that the database can make: tolls, rivals of a place, kinds on which much hangs. */
const ESTIMATE = `(1 + coalesce((SELECT log10(1 + max(greatest(coalesce(q.high, q.low, 0), 0))) FROM quantities q
    WHERE q.claim = c.id AND q.measure IN ('killed', 'wounded', 'missing', 'captured', 'displaced', 'losses')), 0)
    + (c.kind IN ('capture', 'control', 'withdrawal', 'encirclement', 'abuse'))::INTEGER)
  * (1 + 1.5 * coalesce((SELECT bool_or(p.rivals <> '[]') FROM places p WHERE p.claim = c.id), false)::INTEGER + 0.4 * c.hedge::INTEGER)`;

const row = z.object({ id: z.string() });

export interface Queue {
  readonly items: readonly Queued[];
  /** All that fit, weighed or not. */
  readonly total: number;
}

/** The claims that fit, heaviest first. */
export async function queueOf(ledger: Ledger, state: State, filter: Filter): Promise<Queue> {
  const { sql, values } = claimConditions(filter);
  const rejected = state === "rejected" || state === "decided" ? await rejectedThatFit(ledger, filter) : [];
  const verdict = "(SELECT r.verdict FROM reviewed r WHERE r.claim = c.id AND r.verdict IS NOT NULL)";
  const holds =
    state === "open"
      ? `${verdict} IS NULL`
      : state === "decided"
        ? `${verdict} IS NOT NULL`
        : `${verdict} = '${state}'`;
  const from = `FROM claims c JOIN documents d ON d.id = c.document WHERE ${sql} AND ${holds}`;
  const rows = await ledger.all(`SELECT c.id ${from} ORDER BY ${ESTIMATE} DESC, c.id LIMIT ${MOST}`, values);
  const [counted] = await ledger.all(`SELECT count(*)::INTEGER AS n ${from}`, values);
  const ids = rows.map((one) => row.parse(one).id);
  const items = [...(await urgent(ledger, ids)), ...rejected.map((claim) => ({ claim, ...urgencyOf(claim, []) }))];
  return {
    items: items.sort((a, b) => b.weight - a.weight || (a.claim.id < b.claim.id ? -1 : 1)),
    total: Number(counted?.n ?? 0) + rejected.length,
  };
}

/** Claims with their weight, by ids. */
export async function urgent(ledger: Ledger, ids: readonly string[]): Promise<Queued[]> {
  const claims = await loadClaims(ledger, ids);
  const { assessments } = await weighed(ledger, ids.length === 0 ? [] : await findEvents(ledger, ids));
  const ofClaim = new Map<string, typeof assessments>();
  for (const event of assessments) for (const id of event.claims) ofClaim.set(id, [...(ofClaim.get(id) ?? []), event]);
  return claims.map((claim) => ({ claim, ...urgencyOf(claim, ofClaim.get(claim.id) ?? []) }));
}

/** Rejected claims are in no table that filters see: of the filters, those that their words tell of hold. */
async function rejectedThatFit(ledger: Ledger, { kind, document, text, place }: Filter): Promise<Claim[]> {
  const ids = (await ledger.all("SELECT claim AS id FROM reviewed WHERE verdict = 'rejected'")).map(
    (one) => row.parse(one).id,
  );
  const has = (words: string, wanted: string): boolean => words.toLowerCase().includes(wanted.toLowerCase());
  return (await rejectedClaims(ledger, { ids })).filter(
    (claim) =>
      (kind === undefined || claim.kind === kind) &&
      (document === undefined || claim.document === document) &&
      (text === undefined || has(claim.quote, text)) &&
      (place === undefined ||
        claim.places.some((one) => one.id === place || has(one.name, place) || has(one.text, place))),
  );
}
