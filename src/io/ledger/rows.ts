import { z } from "zod";
import { CLAIM_KINDS, MEANS, MEASURES } from "../../core/model/claim.ts";
import { ACTIONS } from "../../core/model/decision.ts";
import { VERDICTS } from "../../core/model/review.ts";

const basis = z.enum(["stated", "implied", "assumed"]);
const span = { start_at: z.int(), end_at: z.int() };
const numbered = { claim: z.string(), number: z.int() };

/**
 * The rows of the ledger: each is parsed here when it is read, and written in this order of columns
 * (a test holds it against the schema).
 */
export const ROWS = {
  documents: z.object({
    id: z.string(),
    digest: z.string(),
    text: z.string(),
    title: z.string().nullable(),
    source: z.string().nullable(),
    url: z.string().nullable(),
    language: z.string().nullable(),
    published_at: z.string().nullable(),
    published_basis: basis.nullable(),
    published_from: z.string().nullable(),
    origin: z.string(),
    forwarded_from: z.string().nullable(),
    reply_to: z.string().nullable(),
    edited: z.string().nullable(),
  }),
  readings: z.object({ document: z.string(), packs: z.string() }),
  passages: z.object({
    document: z.string(),
    number: z.int(),
    ...span,
    role: z.enum(["headline", "lead", "body", "quotation", "caption", "ticker", "boilerplate"]),
    language: z.string().nullable(),
  }),
  claims: z.object({
    id: z.string(),
    document: z.string(),
    number: z.int(),
    ...span,
    quote: z.string(),
    kind: z.enum(CLAIM_KINDS),
    rule: z.string(),
    actor: z.string().nullable(),
    actor_start: z.int().nullable(),
    actor_end: z.int().nullable(),
    actor_side: z.string().nullable(),
    target: z.string().nullable(),
    target_start: z.int().nullable(),
    target_end: z.int().nullable(),
    target_side: z.string().nullable(),
    means: z.array(z.enum(MEANS)),
    time_text: z.string().nullable(),
    time_start: z.int().nullable(),
    time_end: z.int().nullable(),
    time_from: z.string().nullable(),
    time_until: z.string().nullable(),
    time_grain: z
      .enum([
        "minute",
        "hour",
        "part",
        "day",
        "week",
        "month",
        "season",
        "quarter",
        "year",
        "decade",
        "century",
        "vague",
      ])
      .nullable(),
    time_basis: basis.nullable(),
    cue: z.string().nullable(),
    polarity: z.enum(["affirmed", "denied"]),
    modality: z.enum(["happened", "ongoing", "planned", "hypothetical"]),
    hedge: z.boolean(),
    evidence: z.array(z.enum(["video", "photo", "satellite", "eyewitness", "document"])),
    trail: z.string(),
    actor_identity: z.string().nullable(),
    target_identity: z.string().nullable(),
    hour_from: z.number().nullable(),
    hour_until: z.number().nullable(),
    ago_least: z.number().nullable(),
    ago_most: z.number().nullable(),
  }),
  voices: z.object({
    ...numbered,
    text: z.string(),
    ...span,
    side: z.string().nullable(),
    identity: z.string().nullable(),
    anonymous: z.boolean(),
  }),
  places: z.object({
    ...numbered,
    text: z.string(),
    ...span,
    name: z.string(),
    id: z.string().nullable(),
    lat: z.number().nullable(),
    lon: z.number().nullable(),
    radius: z.number().nullable(),
    part: z.string().nullable(),
    basis,
    rivals: z.string(),
  }),
  quantities: z.object({
    ...numbered,
    text: z.string(),
    ...span,
    measure: z.enum(MEASURES),
    low: z.number().nullable(),
    high: z.number().nullable(),
    approx: z.boolean(),
    unit: z.string().nullable(),
  }),
  remarks: z.object({
    document: z.string(),
    stage: z.enum(["clean", "read"]),
    number: z.int(),
    level: z.enum(["info", "warning", "error"]),
    code: z.string(),
    message: z.string(),
    start_at: z.int().nullable(),
    end_at: z.int().nullable(),
  }),
  events: z.object({
    id: z.string(),
    block: z.string(),
    day: z.int(),
    family: z.enum(["fire", "ground", "people", "politics", "control", "condition"]),
    kind: z.enum(CLAIM_KINDS),
    mood: z.enum(["actual", "planned"]),
    place: z.string(),
    digest: z.string(),
  }),
  event_claims: z.object({ event: z.string(), claim: z.string() }),
  items: z.object({
    document: z.string(),
    claim: z.string(),
    block: z.string(),
    day: z.int(),
    place: z.string(),
    item: z.string(),
  }),
  signatures: z.object({ document: z.string(), signature: z.string(), marks: z.string() }),
  touched: z.object({ block: z.string(), day: z.int() }),
  reliability: z.object({ source: z.string(), grade: z.enum(["A", "B", "C", "D", "E", "F"]) }),
  decisions: z.object({
    number: z.int(),
    id: z.string(),
    decided_at: z.string(),
    decided_by: z.string(),
    action: z.enum(ACTIONS),
    documents: z.array(z.string()),
    decision: z.string(),
  }),
  reviewed: z.object({
    claim: z.string(),
    document: z.string(),
    verdict: z.enum(VERDICTS).nullable(),
    review: z.string(),
    original: z.string(),
  }),
  additions: z.object({ document: z.string(), added_at: z.string() }),
  gazetteer: z.object({
    id: z.string(),
    kind: z.string(),
    name: z.string(),
    lat: z.number(),
    lon: z.number(),
    radius: z.number(),
    population: z.int().nullable(),
    country: z.string().nullable(),
    names: z.string(),
    source: z.string(),
  }),
} as const;

export type TableName = keyof typeof ROWS;
export type RowOf<T extends TableName> = z.infer<(typeof ROWS)[T]>;

/** The trail and the rivals are kept as JSON: they are shown, not searched. */
export const trailJson = z.array(z.object({ rule: z.string(), detail: z.string() }));
export const rivalsJson = z.array(z.object({ id: z.string(), name: z.string(), lat: z.number(), lon: z.number() }));
export const namesJson = z.record(z.string(), z.array(z.string()));
