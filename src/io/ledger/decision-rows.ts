import { LIST, listValue, VARCHAR } from "@duckdb/node-api";
import { z } from "zod";
import { CLAIM_KINDS, EVIDENCE, MEANS, MEASURES } from "../../core/model/claim.ts";
import { ACTIONS, type Action, CORRECTABLE, type Decision } from "../../core/model/decision.ts";
import { type ClaimReview, VERDICTS } from "../../core/model/review.ts";
import { GRADES } from "../../core/model/source.ts";
import type { Ledger } from "./ledger.ts";
import { ROWS, type RowOf } from "./rows.ts";

const span = { start: z.int(), end: z.int() };
const basis = z.enum(["stated", "implied", "assumed"]);
const point = { lat: z.number(), lon: z.number() };

const participant = z.strictObject({
  text: z.string(),
  ...span,
  side: z.string().exactOptional(),
  identity: z.string().exactOptional(),
});

/** What slots should hold instead, as it is kept. */
const corrections = z.strictObject({
  kind: z.enum(CLAIM_KINDS).exactOptional(),
  actor: participant.nullable().exactOptional(),
  target: participant.nullable().exactOptional(),
  means: z.array(z.enum(MEANS)).exactOptional(),
  places: z
    .array(
      z.strictObject({
        text: z.string(),
        ...span,
        name: z.string(),
        id: z.string().exactOptional(),
        lat: point.lat.exactOptional(),
        lon: point.lon.exactOptional(),
        radius: z.number().exactOptional(),
        part: z.string().exactOptional(),
        basis,
        rivals: z.array(z.strictObject({ id: z.string(), name: z.string(), ...point })).exactOptional(),
      }),
    )
    .exactOptional(),
  time: z
    .strictObject({
      text: z.string(),
      ...span,
      from: z.string().exactOptional(),
      until: z.string().exactOptional(),
      grain: ROWS.claims.shape.time_grain.unwrap(),
      basis,
      hours: z.tuple([z.number(), z.number()]).exactOptional(),
      ago: z.tuple([z.number(), z.number()]).exactOptional(),
    })
    .nullable()
    .exactOptional(),
  quantities: z
    .array(
      z.strictObject({
        text: z.string(),
        ...span,
        of: z.enum(MEASURES),
        low: z.number().nullable(),
        high: z.number().nullable(),
        approx: z.boolean().exactOptional(),
        unit: z.string().exactOptional(),
      }),
    )
    .exactOptional(),
  voices: z
    .array(
      z.strictObject({
        text: z.string(),
        ...span,
        side: z.string().exactOptional(),
        identity: z.string().exactOptional(),
        anonymous: z.boolean().exactOptional(),
      }),
    )
    .exactOptional(),
  polarity: ROWS.claims.shape.polarity.exactOptional(),
  modality: ROWS.claims.shape.modality.exactOptional(),
  hedge: z.boolean().exactOptional(),
  evidence: z.array(z.enum(EVIDENCE)).exactOptional(),
});

const selector = z.strictObject({
  document: z.string(),
  ...span,
  quote: z.string(),
  kind: z.enum(CLAIM_KINDS),
  nth: z.int(),
});

/** A decision as it is kept and logged. */
const decisionShape = z.strictObject({
  id: z.string(),
  at: z.string(),
  by: z.string(),
  action: z.enum(ACTIONS),
  claims: z.array(selector),
  slots: corrections.exactOptional(),
  source: z.string().exactOptional(),
  grade: z.enum(GRADES).exactOptional(),
  note: z.string().exactOptional(),
  revokes: z.string().exactOptional(),
});

const said = { by: z.string(), at: z.string(), decision: z.string() };
const reviewShape = z.strictObject({
  verdict: z.strictObject({ is: z.enum(VERDICTS), ...said }).nullable(),
  corrected: z.array(z.strictObject({ slot: z.enum(CORRECTABLE), ...said })),
  original: corrections,
  notes: z.array(z.strictObject({ note: z.string(), ...said })),
  added: z.strictObject(said).exactOptional(),
});

export const reviewFrom = (json: string): ClaimReview => reviewShape.parse(JSON.parse(json));

/** The row of a decision; `number` counts them from 1 in the order in which they were made. */
export const decisionRow = (decision: Decision, number: number): RowOf<"decisions"> => ({
  number,
  id: decision.id,
  decided_at: decision.at,
  decided_by: decision.by,
  action: decision.action,
  documents: [...new Set(decision.claims.map((one) => one.document))],
  decision: JSON.stringify(decision),
});

const decisionFrom = (row: Record<string, unknown>): Decision =>
  decisionShape.parse(JSON.parse(ROWS.decisions.parse(row).decision));

/** All decisions of some sorts, in their order. */
export async function decisionsAbout(ledger: Ledger, actions: readonly Action[] = ACTIONS): Promise<Decision[]> {
  const wanted = actions.map((one) => `'${one}'`).join(", ");
  return (await ledger.all(`FROM decisions WHERE action IN (${wanted}) ORDER BY number`)).map(decisionFrom);
}

/** Decisions about claims of some documents, in their order. */
export async function decisionsOn(ledger: Ledger, documents: readonly string[]): Promise<Decision[]> {
  const result = await ledger.connection.runAndReadAll(
    "FROM decisions WHERE list_has_any(documents, $ids) ORDER BY number",
    { ids: listValue([...documents]) },
    { ids: LIST(VARCHAR) },
  );
  return result.getRowObjectsJS().map(decisionFrom);
}
