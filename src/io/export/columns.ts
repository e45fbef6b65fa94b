import type { Claim, ClaimQuantity, Participant } from "../../core/model/claim.ts";
import { edtfOf } from "../../core/model/edtf.ts";
import type { ClaimRecord, EventRecord, ExportedEvent } from "./records.ts";

type Cell = string | number | boolean | null;

/** A column of a flat table: what it holds of a record. */
export interface Column<Row> {
  readonly name: string;
  readonly type: "text" | "number" | "integer" | "boolean";
  readonly of: (row: Row) => Cell | undefined;
}

const text = <Row>(name: string, of: Column<Row>["of"]): Column<Row> => ({ name, type: "text", of });
const number = <Row>(name: string, of: Column<Row>["of"]): Column<Row> => ({ name, type: "number", of });
const integer = <Row>(name: string, of: Column<Row>["of"]): Column<Row> => ({ name, type: "integer", of });
const boolean = <Row>(name: string, of: Column<Row>["of"]): Column<Row> => ({ name, type: "boolean", of });

/** Lists become JSON: a separator of our own would be one more thing that a name may contain. */
const list = (values: readonly unknown[]): string | null => (values.length > 0 ? JSON.stringify(values) : null);

const who = (prefix: string, of: (claim: Claim) => Participant | undefined): Column<ClaimRecord>[] => [
  text(prefix, ({ claim }) => of(claim)?.text),
  text(`${prefix}_side`, ({ claim }) => of(claim)?.side),
  text(`${prefix}_identity`, ({ claim }) => of(claim)?.identity),
];

/** The first place with a position, else the first. */
const placeOf = ({ claim }: ClaimRecord): Claim["places"][number] | undefined =>
  claim.places.find((place) => place.lat !== undefined) ?? claim.places[0];

const quantity = ({ of, low, high, approx, unit }: ClaimQuantity): object => ({
  of,
  low,
  high,
  ...(approx && { approx }),
  ...(unit && { unit }),
});

/** A claim as one row. What does not fit into a cell is JSON in it. */
export const CLAIM_COLUMNS: readonly Column<ClaimRecord>[] = [
  text("id", ({ claim }) => claim.id),
  text("document", ({ report }) => report.id),
  text("source", ({ report }) => report.source),
  text("published", ({ report }) => report.published),
  text("language", ({ report }) => report.language),
  text("title", ({ report }) => report.title),
  text("url", ({ report }) => report.url),
  integer("start", ({ start }) => start),
  integer("end", ({ end }) => end),
  text("quote", ({ claim }) => claim.quote),
  text("kind", ({ claim }) => claim.kind),
  text("polarity", ({ claim }) => claim.polarity),
  text("modality", ({ claim }) => claim.modality),
  boolean("hedge", ({ claim }) => claim.hedge),
  ...who("actor", (claim) => claim.actor),
  ...who("target", (claim) => claim.target),
  text("means", ({ claim }) => list(claim.means)),
  text("place", (row) => placeOf(row)?.name),
  text("place_id", (row) => placeOf(row)?.id),
  text("place_text", (row) => placeOf(row)?.text),
  text("place_part", (row) => placeOf(row)?.part),
  number("lat", (row) => placeOf(row)?.lat),
  number("lon", (row) => placeOf(row)?.lon),
  number("radius_km", (row) => placeOf(row)?.radius),
  text("place_basis", (row) => placeOf(row)?.basis),
  text("places", ({ claim }) =>
    claim.places.length > 1 ? list(claim.places.map(({ name, lat, lon }) => ({ name, lat, lon }))) : null,
  ),
  text("time_text", ({ claim }) => claim.time?.text),
  text("time_from", ({ claim }) => claim.time?.from),
  text("time_until", ({ claim }) => claim.time?.until),
  text("time_grain", ({ claim }) => claim.time?.grain),
  text("time_basis", ({ claim }) => claim.time?.basis),
  text("time_edtf", ({ claim }) => (claim.time ? edtfOf(claim.time) || null : null)),
  text("quantities", ({ claim }) => list(claim.quantities.map(quantity))),
  text("voices", ({ claim }) => list(claim.voices.map((voice) => voice.text))),
  text("cue", ({ claim }) => claim.cue),
  text("evidence", ({ claim }) => list(claim.evidence)),
  text("rule", ({ claim }) => claim.rule),
  text("reviewed", ({ claim }) => (claim.review?.added ? "added" : claim.review?.verdict?.is)),
  text("corrected", ({ claim }) => list((claim.review?.corrected ?? []).map(({ slot }) => slot))),
  text("packs", ({ packs }) => packs),
];

const tollOf = (event: ExportedEvent, of: string): ExportedEvent["tolls"][number] | undefined =>
  event.tolls.find((toll) => toll.of === of);

const range = (of: string): Column<EventRecord>[] => [
  number(`${of}_low`, ({ event }) => tollOf(event, of)?.low),
  number(`${of}_high`, ({ event }) => tollOf(event, of)?.high),
  boolean(`${of}_contradictory`, ({ event }) => tollOf(event, of)?.contradictory),
];

/** An event as one row; its figures side by side in `tolls`, none chosen. */
export const EVENT_COLUMNS: readonly Column<EventRecord>[] = [
  text("id", ({ event }) => event.id),
  text("kind", ({ event }) => event.kind),
  text("mood", ({ event }) => event.mood),
  text("place", ({ event }) => event.place.name),
  text("place_id", ({ event }) => event.place.id),
  number("lat", ({ event }) => event.place.lat),
  number("lon", ({ event }) => event.place.lon),
  number("radius_km", ({ event }) => event.place.radius),
  text("from", ({ event }) => event.from || null),
  text("until", ({ event }) => event.until || null),
  text("edtf", ({ event }) => eventEdtf(event) || null),
  integer("claims", ({ event }) => event.claims.length),
  integer("documents", ({ event }) => event.documents),
  integer("publishers", ({ event }) => event.publishers.length),
  integer("voices", ({ event }) => event.voices.length),
  integer("unknown_publishers", ({ event }) => event.unknownPublishers),
  integer("unknown_lineage", ({ event }) => event.unknownLineage),
  integer("denials", ({ event }) => event.denials.length),
  ...range("killed"),
  ...range("wounded"),
  text("tolls", ({ event }) => list(event.tolls)),
  text("publisher_names", ({ event }) => list(event.publishers)),
  text("voice_names", ({ event }) => list(event.voices)),
  text("claim_ids", ({ event }) => list(event.claims)),
];

/** When an event was, in EDTF: uncertain where only publications date it. */
export const eventEdtf = (event: ExportedEvent): string =>
  edtfOf({
    from: event.from || undefined,
    until: event.until || undefined,
    basis: event.datedByPublication >= event.claims.length ? "implied" : "stated",
  });
