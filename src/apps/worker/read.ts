import { z } from "zod";
import { bandsOf, compileAreas, itemsOf, marksOf, signatureOf } from "../../core/link/index.ts";
import type { Reading } from "../../core/model/claim.ts";
import type { PlaceEntry } from "../../core/model/theatre.ts";
import { readingRowOf } from "../../io/archive/encode.ts";
import { problemRow, type ReadingRow, type ResultRow } from "../../io/archive/rows.ts";
import { type Input, readingWith } from "../../io/formats/index.ts";
import { isBlank, readReport } from "../../io/formats/jsonl.ts";
import { readFound } from "../../io/formats/warc/warc.ts";
import { signatureText } from "../../io/ledger/encode.ts";
import { theatre } from "../../theatres/index.ts";
import type { Reader } from "../cli/context.ts";
import { packReader } from "../cli/reader.ts";
import { perform } from "../cli/tasks.ts";
import { parsed, problemOf, type WorkerLine } from "./lines.ts";
import { importedFrom } from "./places.ts";

/** A record of a WARC file, as `worker records` writes it. */
const recordLine = z.object({
  origin: z.string(),
  record: z.object({
    at: z.int(),
    length: z.int(),
    fields: z.array(z.tuple([z.string(), z.string()])),
    /** Base 64; null where it was too long to be held. */
    block: z.string().nullable(),
  }),
});

/** A line of JSONL with where it stood; `bytes` in base 64 where it is no UTF-8. */
const reportEnvelope = z.object({ origin: z.string(), report: z.string() });
const bytesEnvelope = z.object({ origin: z.string(), bytes: z.string() });
const problemEnvelope = z.object({ origin: z.string(), problem: problemRow });
const envelope = z.union([reportEnvelope, recordLine, bytesEnvelope, problemEnvelope]);

/** Reads lines: a report, with or without its envelope, or a record. One line in, one result out. `gazetteer`: what `places` wrote. */
export async function* read(
  lines: AsyncIterable<WorkerLine>,
  [gazetteer]: readonly string[] = [],
): AsyncGenerator<ResultRow> {
  const imported = await importedFrom(gazetteer);
  const reader = await packReader(imported);
  const prepare = preparer([...theatre.places, ...imported]);
  const reading = readingWith({ defaults: {} });
  for await (const line of lines) yield resultOf(await inputsOf(line, reading), reader, prepare);
}

interface Inputs {
  readonly origin: string;
  readonly inputs: readonly Input[];
}

type Formats = ReturnType<typeof readingWith>;

/** What a line holds: reports, and what is wrong with it. */
async function inputsOf(line: WorkerLine, reading: Formats): Promise<Inputs> {
  const origin = `-:${line.number}`;
  if (!line.text?.startsWith('{"origin"'))
    return { origin, inputs: [readReport(line.text === null ? null : Buffer.from(line.text), origin, reading)] };
  const result = parsed(line, (value) => envelope.parse(value));
  if ("problem" in result) return { origin, inputs: [{ type: "problem", origin, remark: result.problem }] };
  const { value } = result;
  if ("problem" in value)
    return { origin: value.origin, inputs: [{ type: "problem", origin: value.problem.origin, remark: value.problem }] };
  if ("record" in value) return { origin: value.origin, inputs: await recordInputs(value, reading) };
  const bytes = Buffer.from("report" in value ? value.report : value.bytes, "report" in value ? "utf8" : "base64");
  return { origin: value.origin, inputs: isBlank(bytes) ? [] : [readReport(bytes, value.origin, reading)] };
}

async function recordInputs({ origin, record }: z.infer<typeof recordLine>, reading: Formats): Promise<Input[]> {
  const fields = new Map(record.fields);
  const block = record.block === null ? null : Buffer.from(record.block, "base64");
  const inputs: Input[] = [];
  const found = { record: { ...record, fields, block } };
  for await (const input of readFound(found, { origin, depth: 0 }, reading)) inputs.push(input);
  return inputs;
}

function resultOf({ origin, inputs }: Inputs, reader: Reader, prepare: Prepare): ResultRow {
  const result = { origin, readings: [] as ReadingRow[], problems: [] as ResultRow["problems"] };
  for (const input of inputs) {
    const read = input.type === "problem" ? input.remark : perform(reader, "both", input.report);
    if ("code" in read) result.problems.push(problemOf(input.origin, read));
    else result.readings.push(readingRowOf(read, input.origin, reader.version, prepare(read)));
  }
  return result;
}

type Prepare = (reading: Reading) => Pick<ReadingRow, "items" | "signature" | "bands" | "marks">;

/** What linking will need of a reading. */
function preparer(places: readonly PlaceEntry[]): Prepare {
  const areaOf = compileAreas(places);
  return ({ document, claims }) => {
    const { id, source, language, published } = document;
    const itemised = itemsOf(claims, { id, source, language, published: published?.at ?? null }, areaOf);
    const signature = signatureOf(document.text);
    return {
      items: itemised.flatMap(({ items }) =>
        items.map(({ document: _, claim, block, place, until: day, ...rest }) => ({
          claim,
          block,
          day,
          place,
          item: JSON.stringify(rest),
        })),
      ),
      signature: signatureText(signature),
      bands: bandsOf(signature),
      marks: marksOf(claims),
    };
  };
}
