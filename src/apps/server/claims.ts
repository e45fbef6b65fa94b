import { z } from "zod";
import type { Claim } from "../../core/model/claim.ts";
import type { Correctable } from "../../core/model/decision.ts";
import { placeKey } from "../../core/model/event.ts";
import { corrections } from "../../core/model/review.ts";
import { codePointIndex } from "../../core/model/span.ts";
import { claimOf } from "../../io/export/contract.ts";
import {
  everyClaim,
  type Home,
  type Ledger,
  loadClaims,
  loadClaimsOf,
  loadDocuments,
  rejectedClaims,
} from "../../io/ledger/index.ts";
import { chosenBy } from "./look/choose.ts";
import { FLAG, type Look } from "./look/columns.ts";
import { claimRow, eventsOf } from "./look/commit.ts";
import { firstOf, placeAfter, ranksOf } from "./look/rank.ts";
import { Problem } from "./problems.ts";
import { cursorOf, keyOf, type PagedQuery } from "./query.ts";
import { originalSlots, type SeenClaim } from "./schemas.ts";

/** What stands behind a claim. */
function standingOf(look: Look, id: string): Pick<SeenClaim, "events" | "publishers" | "origins" | "contradicted"> {
  const row = claimRow(look, id);
  if (row < 0) return { events: [], publishers: 1, origins: null, contradicted: false };
  const { claims, events } = look;
  const origins = claims.origins.at(row);
  return {
    events: eventsOf(claims, row)
      .map((event) => events.ids.text(event))
      .sort(),
    publishers: claims.publishers.at(row),
    origins: origins < 0 ? null : origins,
    contradicted: (claims.flags.at(row) & FLAG.contradicted) !== 0,
  };
}

/** Claims as pages need them, in the order given; with their trails where asked. */
export async function seen(ledger: Ledger, look: Look, claims: readonly Claim[], trail = false): Promise<SeenClaim[]> {
  if (claims.length === 0) return [];
  const homes = await homesOf(ledger, [...new Set(claims.map((claim) => claim.document))]);
  return claims.flatMap((claim) => {
    const home = homes.get(claim.document);
    if (!home) return [];
    return [
      {
        ...seenSlots(claim, home),
        ...standingOf(look, claim.id),
        ...(trail && { trail: trailOf(claim) }),
      },
    ];
  });
}

function seenSlots(claim: Claim, home: Home): Omit<SeenClaim, "events" | "publishers" | "origins" | "contradicted"> {
  const { actor: _actor, target: _target, time: _time, reviewed: _reviewed, ...slots } = claimOf(claim, home.index);
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
    ...reviewOf(claim, home),
    document: home.id,
    source: home.source,
    published: home.published?.at ?? null,
    language: home.language,
    title: home.title,
  };
}

/** What people decided, with the slots as they were read. */
function reviewOf(claim: Claim, home: Home): Pick<SeenClaim, "review"> {
  const { review, ...plain } = claim;
  if (!review) return {};
  const read = seenSlots(corrections(plain, review.original), home);
  const slots = review.corrected.map(({ slot }) => [slot, read[slot] ?? EMPTY[slot]]);
  return {
    review: {
      verdict: review.verdict && { ...review.verdict },
      corrected: review.corrected.map((one) => ({ ...one })),
      original: originalSlots.parse(Object.fromEntries(slots)),
      notes: review.notes.map((one) => ({ ...one })),
      ...(review.added && { added: { ...review.added } }),
    },
  };
}

/** What stands for slots that the contract leaves out where they are empty. */
const EMPTY: Readonly<Partial<Record<Correctable, unknown>>> = {
  actor: null,
  target: null,
  time: null,
  hedge: false,
  quantities: [],
  means: [],
  evidence: [],
};

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

export interface Page<T> {
  readonly items: T[];
  readonly total: number;
  readonly next: string | null;
}

/** A page of claims, those of the latest reports first, in each report in the order of the text. */
export async function pageOfClaims(ledger: Ledger, look: Look, query: PagedQuery): Promise<Page<SeenClaim>> {
  const { limit, cursor, ...filter } = query;
  const chosen = chosenBy(look, filter);
  const { claims: rank } = ranksOf(look);
  const begin = cursor === undefined ? 0 : placeAfter(rank.order, isBeyond(look, keyOf(cursor, claimKey)));
  const rows = firstOf(chosen, rank, begin, limit + 1);
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return {
    items: await claimsByRow(ledger, look, shown),
    total: chosen.length,
    next: last === undefined ? null : cursorOf(claimKeyOf(look, last)),
  };
}

function claimKeyOf({ claims, documents }: Look, row: number): z.infer<typeof claimKey> {
  const document = claims.document.at(row);
  return [documents.published[document] as string, documents.ids.text(document), claims.number.at(row)];
}

/** Whether a claim stands after a key. */
const isBeyond =
  (look: Look, [published, document, number]: z.infer<typeof claimKey>) =>
  (row: number): boolean => {
    const [at, id, own] = claimKeyOf(look, row);
    return at === published ? (id === document ? own > number : id < document) : at < published;
  };

/** Claims by their rows, in their order. */
export async function claimsByRow(ledger: Ledger, look: Look, rows: readonly number[]): Promise<SeenClaim[]> {
  const told = new Map(rows.flatMap((row) => (look.texts.has(row) ? [[row, toldClaim(look, row)]] : [])));
  const others = rows.filter((row) => !told.has(row)).map((row) => look.claims.ids.text(row));
  const loaded = others.length > 0 ? await seen(ledger, look, await loadClaims(ledger, others)) : [];
  const byId = new Map(loaded.map((claim) => [claim.id, claim]));
  return rows.flatMap((row) => {
    const { trail: _, ...claim } = told.get(row) ?? byId.get(look.claims.ids.text(row)) ?? {};
    return "id" in claim ? [claim as SeenClaim] : [];
  });
}

/** What a claim shows that does not change with the events, as it was told, and the trail. */
type Told = Omit<SeenClaim, keyof ReturnType<typeof standingOf>>;

const toldClaim = (look: Look, row: number): SeenClaim => ({
  ...(JSON.parse(look.texts.read(row)) as Told),
  ...standingOf(look, look.claims.ids.text(row)),
});

/** Claims as texts by their ids, some at a time: those of some reports, or where `documents` is null all. */
export async function* claimTexts(
  ledger: Ledger,
  documents: readonly string[] | null,
): AsyncGenerator<ReadonlyMap<string, string>> {
  if (documents === null)
    for await (const some of everyClaim(ledger))
      yield new Map(some.map(({ claim, home }) => [claim.id, textOf(claim, home)]));
  else {
    const homes = await homesOf(ledger, documents);
    const claims = await loadClaimsOf(ledger, documents);
    yield new Map(
      claims.flatMap((claim): [string, string][] => {
        const home = homes.get(claim.document);
        return home ? [[claim.id, textOf(claim, home)]] : [];
      }),
    );
  }
}

const textOf = (claim: Claim, home: Home): string =>
  JSON.stringify({ ...seenSlots(claim, home), trail: trailOf(claim) } satisfies Told);

async function homesOf(ledger: Ledger, ids: readonly string[]): Promise<Map<string, Home>> {
  const documents = await loadDocuments(ledger, ids);
  return new Map(documents.map((one) => [one.id, { ...one, index: codePointIndex(one.text) }]));
}

const trailOf = ({ trail }: Claim): NonNullable<SeenClaim["trail"]> => trail.map((step) => ({ ...step }));

export async function oneClaim(ledger: Ledger, look: Look, id: string): Promise<SeenClaim> {
  const row = claimRow(look, id);
  if (row >= 0 && look.texts.has(row)) return toldClaim(look, row);
  const found = [...(await loadClaims(ledger, [id])), ...(await rejectedClaims(ledger, { ids: [id] }))];
  const [claim] = await seen(ledger, look, found, true);
  if (!claim) throw new Problem("not-found", "no claim has this id");
  return claim;
}
