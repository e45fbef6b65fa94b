import { z } from "zod";
import {
  CLAIM_KINDS,
  type Claim,
  type ClaimPlace,
  type ClaimQuantity,
  type ClaimTime,
  MEANS,
  MEASURES,
  type Participant,
  type Reading,
} from "../../core/model/claim.ts";
import { CORRECTABLE } from "../../core/model/decision.ts";
import type { Remark } from "../../core/model/document.ts";
import { VERDICTS } from "../../core/model/review.ts";
import { codePointIndex } from "../../core/model/span.ts";

const participant = z.strictObject({ text: z.string(), side: z.string().optional() });

/** A claim as `docs/cli.md` fixes it: the slots of the codebook, offsets in code points, empty slots left out. */
export const contractClaim = z.strictObject({
  id: z.string(),
  start: z.int().min(0),
  end: z.int().min(0),
  quote: z.string(),
  kind: z.enum(CLAIM_KINDS),
  rule: z.string(),
  actor: participant.optional(),
  target: participant.optional(),
  means: z.array(z.enum(MEANS)).optional(),
  places: z
    .array(
      z.strictObject({
        text: z.string(),
        name: z.string(),
        lat: z.number().optional(),
        lon: z.number().optional(),
        part: z.string().optional(),
      }),
    )
    .optional(),
  time: z.strictObject({ text: z.string(), from: z.string().optional(), until: z.string().optional() }).optional(),
  quantities: z
    .array(
      z.strictObject({
        of: z.enum(MEASURES),
        low: z.number().nullable(),
        high: z.number().nullable(),
        text: z.string(),
        approx: z.literal(true).optional(),
        unit: z.string().optional(),
      }),
    )
    .optional(),
  voices: z.array(z.string()).optional(),
  cue: z.string().optional(),
  polarity: z.enum(["affirmed", "denied"]),
  modality: z.enum(["happened", "ongoing", "planned", "hypothetical"]),
  hedge: z.literal(true).optional(),
  evidence: z.array(z.enum(["video", "photo", "satellite", "eyewitness", "document"])).optional(),
  reviewed: z
    .strictObject({
      verdict: z.enum(VERDICTS),
      added: z.literal(true).optional(),
      corrected: z.array(z.enum(CORRECTABLE)).optional(),
    })
    .optional()
    .meta({
      description: "what people decided in a ledger: the corrected slots are as they say, an added claim is theirs",
    }),
});

/** One line of `lagebild read --format jsonl`: one document with its claims. */
export const contractLine = z.strictObject({
  id: z.string(),
  source: z.string().nullable(),
  language: z.string().nullable(),
  published: z.string().nullable(),
  claims: z.array(contractClaim),
  remarks: z.array(
    z.strictObject({
      level: z.enum(["info", "warning", "error"]),
      code: z.string(),
      message: z.string(),
      start: z.int().optional(),
      end: z.int().optional(),
    }),
  ),
});

export type ContractClaim = z.infer<typeof contractClaim>;
export type ContractLine = z.infer<typeof contractLine>;

/** A reading as a line of the contract. */
export function toContract({ document, claims, remarks }: Reading): ContractLine {
  const index = codePointIndex(document.text);
  return {
    id: document.id,
    source: document.source,
    language: document.language,
    published: document.published?.at ?? null,
    claims: claims.map((claim) => claimOf(claim, index)),
    remarks: remarks.map((one) => remarkOf(one, index)),
  };
}

type Index = (offset: number) => number;

/** A claim in the contract's form; `index` turns UTF-16 offsets of its document into code points. */
export function claimOf(claim: Claim, index: Index): ContractClaim {
  return {
    id: claim.id,
    start: index(claim.start),
    end: index(claim.end),
    quote: claim.quote,
    kind: claim.kind,
    rule: claim.rule,
    ...(claim.actor && { actor: participantOf(claim.actor) }),
    ...(claim.target && { target: participantOf(claim.target) }),
    ...filled("means", [...claim.means]),
    ...filled("places", claim.places.map(placeOf)),
    ...(claim.time && { time: timeOf(claim.time) }),
    ...filled("quantities", claim.quantities.map(quantityOf)),
    ...filled(
      "voices",
      claim.voices.map((voice) => voice.text),
    ),
    ...(claim.cue && { cue: claim.cue }),
    polarity: claim.polarity,
    modality: claim.modality,
    ...(claim.hedge && { hedge: true as const }),
    ...filled("evidence", [...claim.evidence]),
    ...reviewedOf(claim),
  };
}

/** What was decided, without names: who decided stays in the ledger. */
function reviewedOf({ review }: Claim): Pick<ContractClaim, "reviewed"> {
  if (!review?.verdict) return {};
  const corrected = review.corrected.map(({ slot }) => slot);
  const added = review.added && { added: true as const };
  return { reviewed: { verdict: review.verdict.is, ...added, ...filled("corrected", corrected) } };
}

const filled = <K extends string, T>(key: K, list: T[]): { [P in K]?: T[] } =>
  list.length > 0 ? ({ [key]: list } as { [P in K]?: T[] }) : {};

const participantOf = ({ text, side }: Participant): z.infer<typeof participant> => ({ text, ...(side && { side }) });

const timeOf = ({ text, from, until }: ClaimTime): ContractClaim["time"] => ({
  text,
  ...(from && { from }),
  ...(until && { until }),
});

const placeOf = ({ text, name, lat, lon, part }: ClaimPlace): NonNullable<ContractClaim["places"]>[number] => ({
  text,
  name,
  ...(lat !== undefined && { lat }),
  ...(lon !== undefined && { lon }),
  ...(part && { part }),
});

const quantityOf = ({
  of,
  low,
  high,
  text,
  approx,
  unit,
}: ClaimQuantity): NonNullable<ContractClaim["quantities"]>[number] => ({
  of,
  low,
  high,
  text,
  ...(approx && { approx: true as const }),
  ...(unit && { unit }),
});

const remarkOf = ({ level, code, message, span }: Remark, index: Index): ContractLine["remarks"][number] => ({
  level,
  code,
  message,
  ...(span && { start: index(span.start), end: index(span.end) }),
});
