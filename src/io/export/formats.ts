import { CLAIM_COLUMNS, type Column, EVENT_COLUMNS } from "./columns.ts";
import { claimOf } from "./contract.ts";
import { csvLines } from "./csv.ts";
import { claimGeometry, eventGeometry, type Geometry, geojsonLines } from "./geojson.ts";
import { writeParquet } from "./parquet.ts";
import type { About, ClaimRecord, EventRecord, Losses, Source } from "./records.ts";

/** What an export is of. */
export type Of = "claims" | "events";

/** What a format gets to work with. */
export interface Job {
  readonly source: Source;
  readonly of: Of;
  readonly about: About;
  readonly losses: Losses;
  /** What the last export knew of each event, by id, and what this one knows: for formats that tell changes. */
  readonly previous?: ReadonlyMap<string, string>;
  readonly current?: Map<string, string>;
}

/** A format of `lagebild export`: text that can be streamed, or a file that it writes by itself. */
export type Format = {
  /** What is exported where the user does not say; others are refused. */
  readonly of: readonly [Of, ...Of[]];
  /** Every loss that can occur: its meaning, by code. */
  readonly losses: Readonly<Record<string, string>>;
} & (
  | { readonly text: (job: Job) => AsyncIterable<string> }
  | { readonly file: (target: string, job: Job) => Promise<unknown> }
);

const both = ["claims", "events"] as const;

/** The rows, columns and geometry of what is exported, as one type. */
function table<T>(
  { source, of }: Job,
  use: <Row>(rows: AsyncIterable<Row>, columns: readonly Column<Row>[], geometry: (row: Row) => Geometry) => T,
): T {
  return of === "claims"
    ? use<ClaimRecord>(source.claims(), CLAIM_COLUMNS, claimGeometry)
    : use<EventRecord>(source.events(), EVENT_COLUMNS, eventGeometry);
}

/** Losses of every flat table, counted as its rows pass. */
const FLAT = {
  rivals: "other places of the same name are left out",
  trail: 'the steps that led to the claim are left out ("lagebild show --why" has them)',
  spans: "where in the text voices, places, times and figures stand is left out",
};

async function* counted<Row>(rows: AsyncIterable<Row>, losses: Losses): AsyncGenerator<Row> {
  for await (const row of rows) {
    const claim = (row as Partial<ClaimRecord>).claim;
    if (claim) {
      losses.add("trail", claim.trail.length > 0 ? 1 : 0);
      losses.add("rivals", claim.places.filter((place) => (place.rivals?.length ?? 0) > 0).length);
      losses.add("spans", claim.places.length + claim.voices.length + claim.quantities.length > 0 ? 1 : 0);
    }
    yield row;
  }
}

async function* jsonLines({ source, of, losses }: Job): AsyncGenerator<string> {
  if (of === "events") {
    for await (const { event } of source.events()) yield `${JSON.stringify(event)}\n`;
    return;
  }
  for await (const record of counted(source.claims(), losses)) yield `${JSON.stringify(jsonOf(record))}\n`;
}

/** A claim as in the contract of `lagebild read`, with its report; as `lagebild claims --format jsonl` prints it. */
const jsonOf = ({ claim, start, end, report }: ClaimRecord): object => ({
  ...claimOf(claim, (offset) => (offset === claim.start ? start : end)),
  document: report.id,
  source: report.source,
  published: report.published,
});

const parquet = (geo: boolean): Format => ({
  of: both,
  losses: FLAT,
  file: (target, job) =>
    table(job, (rows, columns, geometry) =>
      writeParquet(target, counted(rows, job.losses), columns, geo ? geometry : null),
    ),
});

export const TABLES: Readonly<Record<string, Format>> = {
  csv: {
    of: both,
    losses: { ...FLAT, apostrophe: "texts that a spreadsheet would execute have an apostrophe before them" },
    text: (job) => table(job, (rows, columns) => csvLines(counted(rows, job.losses), columns, job.losses)),
  },
  jsonl: { of: both, losses: FLAT, text: jsonLines },
  geojson: {
    of: both,
    losses: {
      ...FLAT,
      extent: "the extent of a place is a number (radius_km), not a shape: a point is no pin",
      unlocated: "no position is known; the geometry is null",
    },
    text: (job) =>
      table(job, (rows, columns, geometry) => geojsonLines(counted(rows, job.losses), columns, geometry, job.losses)),
  },
  parquet: parquet(false),
  geoparquet: parquet(true),
};
