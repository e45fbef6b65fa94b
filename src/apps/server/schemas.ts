import { z } from "zod";
import { CLAIM_KINDS } from "../../core/model/claim.ts";
import { ACTIONS, CORRECTABLE } from "../../core/model/decision.ts";
import { VERDICTS } from "../../core/model/review.ts";
import { GRADES } from "../../core/model/source.ts";
import { CONCERNS } from "../../core/weigh/urgency.ts";
import { contractClaim } from "../../io/export/contract.ts";
import { slotWish } from "../review/slot-wish.ts";

const basis = z.enum(["stated", "implied", "assumed"]);
const point = { lat: z.number().optional(), lon: z.number().optional() };
const rival = z.strictObject({ id: z.string(), name: z.string(), lat: z.number(), lon: z.number() });
const party = z.strictObject({ text: z.string(), side: z.string().optional(), identity: z.string().optional() });

const seenPlaces = z.array(
  z.strictObject({
    text: z.string(),
    name: z.string(),
    key: z.string(),
    ...point,
    radius: z.number().optional().meta({ description: "kilometres; the place is known no closer" }),
    part: z.string().optional(),
    basis,
    rivals: z.array(rival).optional(),
  }),
);
const seenTime = z.strictObject({
  text: z.string(),
  from: z.string().optional(),
  until: z.string().optional(),
  grain: z.string(),
  basis,
  hours: z.tuple([z.number(), z.number()]).optional(),
});
const seenVoices = z.array(z.strictObject({ ...party.shape, anonymous: z.boolean().optional() }));

const said = { by: z.string(), at: z.string(), decision: z.string() };
/** The slots that were corrected, as they were read. */
export const originalSlots = z.strictObject({
  kind: z.enum(CLAIM_KINDS).optional(),
  actor: party.nullable().optional(),
  target: party.nullable().optional(),
  means: contractClaim.shape.means,
  evidence: contractClaim.shape.evidence,
  places: seenPlaces.optional(),
  time: seenTime.nullable().optional(),
  quantities: contractClaim.shape.quantities,
  voices: seenVoices.optional(),
  polarity: contractClaim.shape.polarity.optional(),
  modality: contractClaim.shape.modality.optional(),
  hedge: z.boolean().optional(),
});
const claimReview = z
  .strictObject({
    verdict: z.strictObject({ is: z.enum(VERDICTS), ...said }).nullable(),
    corrected: z.array(z.strictObject({ slot: z.enum(CORRECTABLE), ...said })),
    original: originalSlots,
    notes: z.array(z.strictObject({ note: z.string(), ...said })),
    added: z.strictObject(said).optional().meta({ description: "no reading found it: who added it" }),
  })
  .meta({ id: "ClaimReview", description: "what people decided; the slots of the claim are as they say" });

/** A claim as pages need it: the contract's slots, with what they are grounded in. */
export const seenClaim = z
  .strictObject({
    ...contractClaim.omit({ reviewed: true }).shape,
    actor: party.optional(),
    target: party.optional(),
    places: seenPlaces,
    time: seenTime.optional(),
    voices: seenVoices,
    document: z.string(),
    source: z.string().nullable(),
    published: z.string().nullable(),
    language: z.string().nullable(),
    title: z.string().nullable(),
    events: z.array(z.string()),
    publishers: z
      .int()
      .meta({ description: "behind its best attested event; copies among them are not told apart here" }),
    origins: z
      .int()
      .nullable()
      .meta({ description: "named origins, copies folded; null where too many events stand to weigh them all" }),
    contradicted: z.boolean(),
    review: claimReview.optional(),
    trail: z.array(z.strictObject({ rule: z.string(), detail: z.string() })).optional(),
  })
  .meta({ id: "Claim" });
export type SeenClaim = z.infer<typeof seenClaim>;

export const documentHead = z
  .strictObject({
    id: z.string(),
    title: z.string().nullable(),
    source: z.string().nullable(),
    url: z.string().nullable(),
    language: z.string().nullable(),
    published: z.string().nullable(),
    claims: z.int(),
  })
  .meta({ id: "DocumentHead" });
export type DocumentHead = z.infer<typeof documentHead>;

/** A report with its text; all offsets are Unicode code points. */
export const wholeDocument = z
  .strictObject({
    ...documentHead.omit({ claims: true }).shape,
    published: z.strictObject({ at: z.string(), basis, from: z.string() }).nullable(),
    text: z.string(),
    passages: z.array(
      z.strictObject({ start: z.int(), end: z.int(), role: z.string(), language: z.string().nullable() }),
    ),
    remarks: z.array(z.strictObject({ level: z.string(), code: z.string(), message: z.string() })),
    claims: z.array(seenClaim),
  })
  .meta({ id: "Document" });
export type WholeDocument = z.infer<typeof wholeDocument>;

export const eventHead = z
  .strictObject({
    id: z.string(),
    kind: z.enum(CLAIM_KINDS),
    family: z.string(),
    mood: z.enum(["actual", "planned"]),
    place: z.strictObject({ key: z.string(), name: z.string(), ...point, radius: z.number().optional() }),
    from: z.string().nullable(),
    until: z.string().nullable(),
    claims: z.int(),
    documents: z.int(),
    publishers: z.int(),
    origins: z
      .int()
      .nullable()
      .meta({ description: "named origins, copies folded; null where too many events stand to weigh them all" }),
    contradicted: z.boolean(),
  })
  .meta({ id: "EventHead" });
export type EventHead = z.infer<typeof eventHead>;

export const wholeEvent = z
  .strictObject({
    ...eventHead.shape,
    assessment: z
      .record(z.string(), z.unknown())
      .meta({ description: "what weighing computes: tolls per claimant, publishers, voices, denials" }),
    limits: z.array(z.string()).meta({ description: "what weighing does not do" }),
    members: z.array(seenClaim),
  })
  .meta({ id: "Event" });
export type WholeEvent = z.infer<typeof wholeEvent>;

const placeProperties = z.strictObject({
  key: z.string(),
  name: z.string(),
  radius: z.number().nullable(),
  claims: z.int(),
  publishers: z.int().meta({ description: "most behind one event there" }),
  origins: z
    .int()
    .nullable()
    .meta({ description: "named origins, copies folded; null where too many events stand to weigh them all" }),
  contradicted: z.boolean(),
  families: z.record(z.string(), z.int()),
  merged: z.int().meta({ description: "places drawn as one, because there are too many" }),
});
export const placeCollection = z
  .strictObject({
    type: z.literal("FeatureCollection"),
    features: z.array(
      z.strictObject({
        type: z.literal("Feature"),
        geometry: z
          .strictObject({ type: z.literal("Point"), coordinates: z.tuple([z.number(), z.number()]) })
          .nullable(),
        properties: placeProperties,
      }),
    ),
    unplaced: z.int().meta({ description: "claims that name no place" }),
  })
  .meta({ id: "Places", description: "GeoJSON; a place without a pin has no geometry" });
export type PlaceCollection = z.infer<typeof placeCollection>;

export const timeline = z
  .strictObject({
    step: z.enum(["day", "week", "month", "year"]),
    from: z.string().nullable(),
    until: z.string().nullable(),
    bins: z.array(z.strictObject({ day: z.string(), families: z.record(z.string(), z.int()), byPublication: z.int() })),
    spans: z.array(z.strictObject({ from: z.string(), until: z.string(), claims: z.int() })),
    before: z
      .int()
      .meta({ description: "claims long before the rest, which are left out unless `whole` is asked for" }),
    after: z.int().meta({ description: "the same of claims long after the rest" }),
    undated: z.int(),
  })
  .meta({ id: "Timeline", description: "claims of one day in bins, those of longer stretches as spans" });
export type Timeline = z.infer<typeof timeline>;

const counted = z.array(z.strictObject({ value: z.string(), claims: z.int() }));
export const status = z
  .strictObject({
    documents: z.int(),
    claims: z.int(),
    events: z.int(),
    from: z.string().nullable(),
    until: z.string().nullable(),
    kinds: counted,
    sides: counted,
    sources: counted,
    languages: counted,
  })
  .meta({ id: "Status" });
export type Status = z.infer<typeof status>;

export const seenDecision = z
  .strictObject({
    id: z.string(),
    at: z.string(),
    by: z.string(),
    action: z.enum(ACTIONS),
    holds: z.boolean().meta({ description: "false once it was revoked" }),
    claims: z.array(
      z.strictObject({
        document: z.string(),
        quote: z.string(),
        id: z.string().nullable().meta({ description: "null where the present reading has no such claim" }),
      }),
    ),
    slots: z.array(z.enum(CORRECTABLE)),
    source: z.string().optional(),
    grade: z.enum(GRADES).optional(),
    note: z.string().optional(),
    revokes: z.string().optional(),
  })
  .meta({ id: "Decision" });
export type SeenDecision = z.infer<typeof seenDecision>;

const named = z.array(z.strictObject({ name: z.string(), claims: z.int() }));
export const wholeSource = z
  .strictObject({
    name: z.string(),
    grade: z.enum(GRADES).meta({ description: "reliability as the user set it; F: cannot be judged" }),
    documents: z.int(),
    claims: z.int(),
    inEvents: z.int().meta({ description: "claims that are part of an event; what follows is told of these" }),
    copies: z.int().meta({ description: "its reports that are near copies of others" }),
    counts: z
      .strictObject({ first: z.int(), repeated: z.int(), denied: z.int(), updated: z.int() })
      .meta({ description: "events; the lists hold the latest of them" }),
    first: z
      .array(z.strictObject({ event: eventHead, at: z.string().nullable() }))
      .meta({ description: "events it was the earliest with" }),
    repeats: z.array(
      z.strictObject({
        event: eventHead,
        at: z.string().nullable(),
        first: z.array(z.string()),
        firstAt: z.string().nullable(),
      }),
    ),
    denied: z.array(eventHead).meta({ description: "others deny what it affirms" }),
    updated: z.array(eventHead).meta({ description: "a later figure replaced its own" }),
    cites: named,
    citedBy: named,
    notes: z.array(seenDecision).meta({ description: "notes on it and grades, latest first, also those taken back" }),
  })
  .meta({ id: "Source" });
export type WholeSource = z.infer<typeof wholeSource>;

const pointer = z.strictObject({ id: z.string(), document: z.string() });
const because = z
  .strictObject({ code: z.string(), data: z.unknown() })
  .meta({ description: "the reason in parts, to be worded in any language" });
export const wholePlace = z
  .strictObject({
    key: z.string(),
    name: z.string(),
    claims: z.int(),
    kind: z.string().optional(),
    ...point,
    radius: z.number().optional(),
    names: z.array(z.string()),
    others: z
      .array(z.strictObject({ key: z.string(), name: z.string(), claims: z.int() }))
      .meta({ description: "other places of this name" }),
    steps: z
      .array(
        z.strictObject({
          claimant: z.string(),
          claimantSide: z.string().nullable(),
          holder: z.string(),
          low: z.number(),
          high: z.number(),
          denied: z.boolean().meta({ description: "only said not to hold it: no share" }),
          from: z.string(),
          until: z.string(),
          part: z.string().nullable(),
          claims: z.array(pointer),
          words: z.string(),
        }),
      )
      .meta({ description: "who says who holds how much of it (percent), from when to when" }),
    gaps: z
      .array(z.strictObject({ from: z.string(), until: z.string() }))
      .meta({ description: "stretches in which nobody's word stands" }),
    conflicts: z.array(z.strictObject({ reason: z.string(), because, claims: z.array(z.string()) })),
  })
  .meta({ id: "Place" });
export type WholePlace = z.infer<typeof wholePlace>;

export const placeNames = z
  .strictObject({ names: z.record(z.string(), z.string()).meta({ description: "by key; where they differ only" }) })
  .meta({ id: "PlaceNames" });
export type PlaceNames = z.infer<typeof placeNames>;

export const searchResult = z
  .strictObject({
    places: z.array(z.strictObject({ key: z.string(), name: z.string(), match: z.string(), claims: z.int() })),
    sources: counted,
    documents: z.array(documentHead),
    claims: z.array(seenClaim),
  })
  .meta({ id: "SearchResult" });
export type SearchResult = z.infer<typeof searchResult>;

export const newReport = z
  .strictObject({
    text: z.string().min(1).max(8_000_000),
    name: z
      .string()
      .max(200)
      .optional()
      .meta({ description: "file name; its extension tells the format: .txt, .md, .html, .jsonl" }),
    source: z.string().trim().max(200).optional(),
    published: z.string().trim().max(40).optional(),
  })
  .meta({ id: "NewReport" });
export const added = z
  .strictObject({
    added: z.array(documentHead),
    known: z.array(z.string()),
    problems: z.array(z.strictObject({ code: z.string(), message: z.string() })),
    claims: z.array(seenClaim),
  })
  .meta({ id: "Added" });
export type Added = z.infer<typeof added>;

export const pageOf = <T extends z.ZodType>(items: T) =>
  z.strictObject({ items: z.array(items), total: z.int(), next: z.string().nullable() });

/** A claim with what makes it worth a look, and the words around it. */
const weighedClaim = {
  claim: seenClaim,
  weight: z.number().meta({ description: "what hangs on it times what is uncertain about it" }),
  concerns: z.array(z.strictObject({ type: z.enum(CONCERNS), points: z.number() })),
  before: z.string(),
  after: z.string(),
};
export const queuedClaim = z.strictObject(weighedClaim).meta({ id: "QueuedClaim" });
export type QueuedClaim = z.infer<typeof queuedClaim>;

export const claimToReview = z
  .strictObject({
    ...weighedClaim,
    decisions: z.array(seenDecision).meta({ description: "about this claim, latest first" }),
    together: z.array(seenClaim).meta({ description: "others of its events" }),
    near: z.array(seenClaim).meta({ description: "of other events, near in place and time" }),
  })
  .meta({ id: "ClaimToReview" });
export type ClaimToReview = z.infer<typeof claimToReview>;

export const placesFound = z
  .strictObject({
    items: z.array(
      z.strictObject({ id: z.string(), name: z.string(), kind: z.string(), lat: z.number(), lon: z.number() }),
    ),
  })
  .meta({ id: "PlacesFound" });
export type PlacesFound = z.infer<typeof placesFound>;

export const newDecision = z
  .strictObject({
    action: z.enum(ACTIONS),
    by: z.string().trim().min(1).max(100).meta({ description: "who decides; kept with the decision" }),
    claims: z.array(z.string().max(200)).max(2).optional().meta({ description: "ids of claims as they are now" }),
    at: z
      .strictObject({
        document: z.string().max(400),
        quote: z.string().min(1).max(4000),
        start: z
          .int()
          .min(0)
          .optional()
          .meta({ description: "code points; wanted where the words stand more than once" }),
      })
      .optional()
      .meta({ description: "of add: the words of a report that make a claim which reading missed" }),
    slots: slotWish.optional().meta({ description: "of correct, and of add, which wants a kind" }),
    source: z.string().trim().min(1).max(200).optional().meta({ description: "publisher; of grade and note" }),
    grade: z.enum(GRADES).optional(),
    note: z.string().trim().max(4000).optional(),
    revokes: z.string().max(200).optional().meta({ description: "the decision that revoke takes back" }),
  })
  .meta({ id: "NewDecision" });
export const decided = z.strictObject({ decision: seenDecision, claims: z.array(seenClaim) }).meta({ id: "Decided" });
export type Decided = z.infer<typeof decided>;
