import { z } from "zod";
import type { Ledger } from "../../io/ledger/index.ts";
import { oneClaim, pageOfClaims } from "./claims.ts";
import { oneDocument, pageOfDocuments } from "./documents.ts";
import { oneEvent, pageOfEvents } from "./events.ts";
import type { Json } from "./json.ts";
import type { Look } from "./look/columns.ts";
import { namesIn } from "./names.ts";
import { statusOf } from "./overview.ts";
import { onePlace } from "./place.ts";
import { placesOf } from "./places.ts";
import { filterQuery, mapQuery, pagedQuery, timeQuery } from "./query.ts";
import { decisionsQuery, pageOfDecisions, pageOfQueue, placesLike, queueQuery, toReview } from "./review.ts";
import {
  added,
  claimToReview,
  decided,
  documentHead,
  eventHead,
  newDecision,
  newReport,
  pageOf,
  placeCollection,
  placeNames,
  placesFound,
  queuedClaim,
  searchResult,
  seenClaim,
  seenDecision,
  status,
  timeline,
  wholeDocument,
  wholeEvent,
  wholePlace,
  wholeSource,
} from "./schemas.ts";
import { search } from "./search.ts";
import { oneSource } from "./sources.ts";
import { timelineOf } from "./timeline.ts";

/** A question to the ledger: what it takes and gives, for the interface description and for the checks alike. */
export interface Asking {
  readonly path: string;
  readonly summary: string;
  readonly query: z.ZodObject;
  readonly answer: z.ZodType;
  readonly type?: "application/geo+json";
  /** What is looked through may answer it, else the ledger is asked. */
  readonly from: Source;
}

type Source =
  | { readonly type: "look"; readonly see: (look: Look, query: never) => unknown }
  | { readonly type: "ledger"; readonly ask: (ledger: Ledger, query: never, id: string, look: Look) => unknown };

const nothing = z.strictObject({});

function asking<Q extends z.ZodObject, A extends z.ZodType>(
  path: string,
  summary: string,
  query: Q,
  answer: A,
  ask: (ledger: Ledger, query: z.infer<Q>, id: string, look: Look) => Promise<z.infer<A>> | z.infer<A>,
): Asking {
  return { path, summary, query, answer, from: { type: "ledger", ask } };
}

function looking<Q extends z.ZodObject, A extends z.ZodType>(
  path: string,
  summary: string,
  query: Q,
  answer: A,
  see: (look: Look, query: z.infer<Q>) => z.infer<A> | Json<z.infer<A>>,
  type?: Asking["type"],
): Asking {
  return { path, summary, query, answer, from: { type: "look", see }, ...(type && { type }) };
}

const namesQuery = z.strictObject({ language: filterQuery.shape.language.unwrap() });
const words = z.strictObject({
  q: z.string().trim().min(2).max(200).meta({ description: "words, a place or a source" }),
});

/** Everything that can be asked, under /api/v1. */
export const ASKINGS: readonly Asking[] = [
  looking("/status", "What the ledger holds, and the values to filter by", nothing, status, statusOf),
  asking("/claims", "Claims that fit, latest reports first", pagedQuery, pageOf(seenClaim), (ledger, query, _, look) =>
    pageOfClaims(ledger, look, query),
  ),
  asking("/claims/:id", "One claim with its trail", nothing, seenClaim, (ledger, _, id, look) =>
    oneClaim(ledger, look, id),
  ),
  asking(
    "/documents",
    "Reports that hold a claim which fits",
    pagedQuery,
    pageOf(documentHead),
    (ledger, query, _, look) => pageOfDocuments(ledger, look, query),
  ),
  asking("/documents/:id", "One report with text, passages and claims", nothing, wholeDocument, (ledger, _, id, look) =>
    oneDocument(ledger, look, id),
  ),
  looking(
    "/events",
    "Events that hold a claim which fits, best attested first",
    pagedQuery,
    pageOf(eventHead),
    pageOfEvents,
  ),
  asking(
    "/events/:id",
    "One event with its claims and what weighing says",
    nothing,
    wholeEvent,
    (ledger, _, id, look) => oneEvent(ledger, look, id),
  ),
  looking(
    "/places",
    "Where the claims that fit lie",
    mapQuery,
    placeCollection,
    (look, { most, ...filter }) => placesOf(look, filter, most),
    "application/geo+json",
  ),
  asking("/places/:id", "One place and who says over time who holds it", nothing, wholePlace, (ledger, _, id) =>
    onePlace(ledger, id),
  ),
  looking("/timeline", "Claims over time", timeQuery, timeline, (look, { whole, ...filter }) =>
    timelineOf(look, filter, whole === "true"),
  ),
  looking("/names", "What places are called in a language", namesQuery, placeNames, (look, { language }) =>
    namesIn(look, language),
  ),
  asking(
    "/sources/:id",
    "What a source said first and repeats, whom it cites and who cites it, what was denied or updated",
    nothing,
    wholeSource,
    (ledger, _, id, look) => oneSource(ledger, look, id),
  ),
  asking(
    "/search",
    "Words, places and sources, in any language and spelling",
    words,
    searchResult,
    (ledger, { q }, _, look) => search(ledger, look, q),
  ),
  asking(
    "/review/queue",
    "Claims to be reviewed, the most consequential and least certain first",
    queueQuery,
    pageOf(queuedClaim),
    (ledger, query, _, look) => pageOfQueue(ledger, look, query),
  ),
  asking(
    "/review/claims/:id",
    "One claim with the words around it, what was decided, and claims it may belong with",
    nothing,
    claimToReview,
    (ledger, _, id, look) => toReview(ledger, look, id),
  ),
  asking(
    "/review/decisions",
    "What people decided, latest first",
    decisionsQuery,
    pageOf(seenDecision),
    pageOfDecisions,
  ),
  asking("/review/places", "Known places whose name begins so, in any language", words, placesFound, (ledger, { q }) =>
    placesLike(ledger, q),
  ),
];

/** The one way to decide, and to take back what was decided. */
export const DECIDING = {
  path: "/review/decisions",
  summary: "Decide about claims or a source, or revoke a decision; nothing is overwritten",
  body: newDecision,
  answer: decided,
} as const;

/** The one way to add: a report, or several as JSONL. */
export const ADDING = {
  path: "/documents",
  summary: "Add a report; what the ledger has already is not added again",
  body: newReport,
  answer: added,
} as const;

/** The most bytes of a request body. */
export const MOST_BYTES = 16 * 2 ** 20;
