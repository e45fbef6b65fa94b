import { z } from "zod";
import type { Assessment } from "../../core/model/assessment.ts";
import type { Claim } from "../../core/model/claim.ts";
import type { Event } from "../../core/model/event.ts";
import { weighEvents } from "../../core/weigh/index.ts";
import { claimOf } from "../../io/archive/encode.ts";
import { type assessmentRow, claimRow, eventRow, type ProblemRow } from "../../io/archive/rows.ts";
import { signatureFrom } from "../../io/ledger/decode.ts";
import { copiesAmong } from "../cli/copies-among.ts";
import { isBody } from "../cli/known-body.ts";
import { knownSource } from "../cli/known-source.ts";
import { grouped, parsed, type WorkerLine } from "./lines.ts";

/** What belongs to an event: itself, its claims, what is known of their reports and by what copies of these are known. */
const part = z.union([
  z.object({ of: z.string(), event: eventRow }),
  z.object({ of: z.string(), claim: claimRow.transform(claimOf) }),
  z.object({
    of: z.string(),
    report: z.object({
      id: z.string(),
      source: z.string().nullable(),
      published: z.string().nullable(),
      language: z.string().nullable(),
      signature: z.string().transform(signatureFrom),
      marks: z.array(z.string()),
    }),
  }),
]);
type Part = z.infer<typeof part>;

export type Weighed = { readonly assessment: z.infer<typeof assessmentRow> } | { readonly problem: ProblemRow };

/** Weighs events; their parts come sorted by the event they belong to. One event is held at a time. */
export async function* weigh(lines: AsyncIterable<WorkerLine>): AsyncGenerator<Weighed> {
  const problems: ProblemRow[] = [];
  for await (const [, parts] of grouped(partsOf(lines, problems), ({ of }) => of)) {
    for (const assessment of assessmentOf(parts)) yield { assessment: rowOf(assessment) };
    for (const problem of problems.splice(0)) yield { problem };
  }
  for (const problem of problems) yield { problem };
}

async function* partsOf(lines: AsyncIterable<WorkerLine>, problems: ProblemRow[]): AsyncGenerator<Part> {
  for await (const line of lines) {
    const result = parsed(line, (value) => part.parse(value));
    if ("problem" in result) problems.push(result.problem);
    else yield result.value;
  }
}

function assessmentOf(parts: readonly Part[]): Assessment[] {
  const events: Event[] = [];
  const claims: Claim[] = [];
  const reports = new Map<string, Extract<Part, { report: unknown }>["report"]>();
  for (const one of parts) {
    if ("event" in one) events.push(one.event);
    else if ("claim" in one) claims.push(one.claim);
    else reports.set(one.report.id, one.report);
  }
  return weighEvents(events, claims, {
    documents: reports,
    copiesAmong: (documents) => copiesAmong(documents.flatMap((id) => reports.get(id) ?? [])),
    known: knownSource,
    isBody,
    grades: new Map(),
  });
}

function rowOf(assessment: Assessment): z.infer<typeof assessmentRow> {
  const { event, family, kind, mood, place, from, until, documents, credibility } = assessment;
  return {
    event,
    family,
    kind,
    mood,
    place: place.name,
    place_id: place.id,
    lat: place.lat,
    lon: place.lon,
    from_day: from,
    until_day: until,
    documents,
    established_origins: assessment.establishedOrigins,
    unknown_lineage: assessment.unknownLineage,
    credibility: credibility.information,
    assessment: JSON.stringify(assessment),
  };
}
