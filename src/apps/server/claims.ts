import { LIST, listValue, VARCHAR } from "@duckdb/node-api";
import { z } from "zod";
import type { Claim } from "../../core/model/claim.ts";
import type { Correctable } from "../../core/model/decision.ts";
import type { Document } from "../../core/model/document.ts";
import { placeKey } from "../../core/model/event.ts";
import { codePointIndex } from "../../core/model/span.ts";
import { claimOf } from "../../io/export/contract.ts";
import { type Ledger, loadClaims, loadDocuments, rejectedClaims } from "../../io/ledger/index.ts";
import { Problem } from "./problems.ts";
import { cursorOf, keyOf, type PagedQuery, whereOf } from "./query.ts";
import { originalSlots, type SeenClaim } from "./schemas.ts";

const standing = z.object({
  id: z.string(),
  events: z.array(z.string()),
  publishers: z.int(),
  origins: z.int().nullable(),
  contradicted: z.boolean(),
});

/** What stands behind claims, by id. */
async function standingOf(ledger: Ledger, ids: readonly string[]): Promise<Map<string, z.infer<typeof standing>>> {
  const result = await ledger.connection.runAndReadAll(
    `SELECT m.id, coalesce((SELECT list(x.event ORDER BY x.event) FROM event_claims x WHERE x.claim = m.id), []) AS events,
      m.publishers, m.origins, m.contradicted FROM look.marks m WHERE m.first AND m.id IN (SELECT unnest($ids))`,
    { ids: listValue([...ids]) },
    { ids: LIST(VARCHAR) },
  );
  return new Map(result.getRowObjectsJS().map((row) => [String(row.id), standing.parse(row)]));
}

/** Claims as pages need them, in the order given; with their trails where asked. */
export async function seen(ledger: Ledger, claims: readonly Claim[], trail = false): Promise<SeenClaim[]> {
  if (claims.length === 0) return [];
  const loaded = await loadDocuments(ledger, [...new Set(claims.map((claim) => claim.document))]);
  const documents = new Map(loaded.map((one) => [one.id, { document: one, index: codePointIndex(one.text) }]));
  const behind = await standingOf(
    ledger,
    claims.map((claim) => claim.id),
  );
  return claims.flatMap((claim) => {
    const home = documents.get(claim.document);
    const facts = behind.get(claim.id) ?? { events: [], publishers: 1, origins: null, contradicted: false };
    if (!home) return [];
    const { events, publishers, origins, contradicted } = facts;
    return [
      {
        ...seenSlots(claim, home.document, home.index),
        events,
        publishers,
        origins,
        contradicted,
        ...(trail && { trail: claim.trail.map((step) => ({ ...step })) }),
      },
    ];
  });
}

function seenSlots(
  claim: Claim,
  document: Document,
  index: (offset: number) => number,
): Omit<SeenClaim, "events" | "publishers" | "origins" | "contradicted"> {
  const { actor: _actor, target: _target, time: _time, ...slots } = claimOf(claim, index);
  return {
    ...slots,
    ...(claim.actor && { actor: withoutSpan(claim.actor) }),
    ...(claim.target && { target: withoutSpan(claim.target) }),
    places: claim.places.map((place) => {
      const { rivals, id: _id, ...rest } = withoutSpan(place);
      return { ...rest, key: placeKey(place), ...(rivals && { rivals: [...rivals] }) };
    }),
    ...timeOf(claim),
    voices: claim.voices.map(withoutSpan),
    ...reviewOf(claim, document, index),
    document: document.id,
    source: document.source,
    published: document.published?.at ?? null,
    language: document.language,
    title: document.title,
  };
}

/** What people decided, with the slots as they were read. */
function reviewOf(claim: Claim, document: Document, index: (offset: number) => number): Pick<SeenClaim, "review"> {
  const { review, ...plain } = claim;
  if (!review) return {};
  const { time, ...original } = review.original;
  const { time: _time, ...timeless } = plain;
  const read = seenSlots({ ...timeless, ...original, ...(time && { time }) }, document, index);
  const slots = review.corrected.map(({ slot }) => [slot, read[slot] ?? EMPTY[slot]]);
  return {
    review: {
      verdict: review.verdict && { ...review.verdict },
      corrected: review.corrected.map((one) => ({ ...one })),
      original: originalSlots.parse(Object.fromEntries(slots)),
      notes: review.notes.map((one) => ({ ...one })),
    },
  };
}

/** What stands for slots that the contract leaves out where they are empty. */
const EMPTY: Readonly<Partial<Record<Correctable, unknown>>> = { time: null, hedge: false, quantities: [] };

function timeOf({ time }: Claim): Pick<SeenClaim, "time"> {
  if (!time) return {};
  const { hours, ...rest } = withoutSpan(time);
  return { time: { ...rest, ...(hours && { hours: [hours[0], hours[1]] }) } };
}

function withoutSpan<T extends { readonly start: number; readonly end: number }>(value: T): Omit<T, "start" | "end"> {
  const { start: _start, end: _end, ...rest } = value;
  return rest;
}

const claimKey = z.tuple([z.string(), z.string(), z.int()]);
const ORDER = "m.published DESC, m.document DESC, m.number";

export interface Page<T> {
  readonly items: T[];
  readonly total: number;
  readonly next: string | null;
}

/** A page of claims, those of the latest reports first, in each report in the order of the text. */
export async function pageOfClaims(ledger: Ledger, query: PagedQuery): Promise<Page<SeenClaim>> {
  const { sql, values } = whereOf(query);
  const after = query.cursor === undefined ? null : keyOf(query.cursor, claimKey);
  const beyond = after
    ? "AND (m.published < $p OR (m.published = $p AND (m.document < $d OR (m.document = $d AND m.number > $n))))"
    : "";
  const rows = await ledger.all(
    `SELECT m.id, m.published, m.document, m.number FROM look.marks m WHERE m.first AND ${sql} ${beyond} ORDER BY ${ORDER} LIMIT ${query.limit + 1}`,
    { ...values, ...(after && { p: after[0], d: after[1], n: after[2] }) },
  );
  const [counted] = await ledger.all(
    `SELECT count(*)::INTEGER AS n FROM look.marks m WHERE m.first AND ${sql}`,
    values,
  );
  const shown = rows.slice(0, query.limit);
  const last = rows.length > query.limit ? shown.at(-1) : undefined;
  return {
    items: await claimsById(
      ledger,
      shown.map((row) => String(row.id)),
    ),
    total: Number(counted?.n ?? 0),
    next: last ? cursorOf([String(last.published), String(last.document), Number(last.number)]) : null,
  };
}

/** Claims in the order of `ids`. */
export async function claimsById(ledger: Ledger, ids: readonly string[]): Promise<SeenClaim[]> {
  const byId = new Map((await loadClaims(ledger, ids)).map((claim) => [claim.id, claim]));
  return seen(
    ledger,
    ids.flatMap((id) => byId.get(id) ?? []),
  );
}

export async function oneClaim(ledger: Ledger, id: string): Promise<SeenClaim> {
  const found = [...(await loadClaims(ledger, [id])), ...(await rejectedClaims(ledger, { ids: [id] }))];
  const [claim] = await seen(ledger, found, true);
  if (!claim) throw new Problem("not-found", "no claim has this id");
  return claim;
}
