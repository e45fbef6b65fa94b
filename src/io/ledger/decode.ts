import type { Claim, ClaimPlace, ClaimQuantity, ClaimTime, Participant, Voice } from "../../core/model/claim.ts";
import type { Document, Remark } from "../../core/model/document.ts";
import type { PlaceEntry, PlaceKind } from "../../core/model/theatre.ts";
import { HIDDEN } from "./encode.ts";
import { namesJson, type RowOf, rivalsJson, trailJson } from "./rows.ts";

type Present<T> = { [K in keyof T as null extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as null extends T[K] ? K : never]?: NonNullable<T[K]>;
};

/** The object without its empty slots: the model leaves out what is not known. */
function present<T extends object>(slots: T): Present<T> {
  return Object.fromEntries(Object.entries(slots).filter(([, value]) => value !== null)) as Present<T>;
}

/** The rows of one claim's slots. */
export interface Slots {
  readonly voices: readonly RowOf<"voices">[];
  readonly places: readonly RowOf<"places">[];
  readonly quantities: readonly RowOf<"quantities">[];
}

export function claimFrom(row: RowOf<"claims">, slots: Slots): Claim {
  return {
    ...present({
      actor: participant(row.actor, row.actor_start, row.actor_end, row.actor_side, row.actor_identity),
      target: participant(row.target, row.target_start, row.target_end, row.target_side, row.target_identity),
      time: timeFrom(row),
      cue: row.cue,
    }),
    id: row.id,
    document: row.document,
    start: row.start_at,
    end: row.end_at,
    quote: row.quote,
    kind: row.kind,
    rule: row.rule,
    means: row.means,
    places: slots.places.map(placeFrom),
    quantities: slots.quantities.map(quantityFrom),
    voices: slots.voices.map(voiceFrom),
    polarity: row.polarity,
    modality: row.modality,
    hedge: row.hedge,
    evidence: row.evidence,
    trail: trailJson.parse(JSON.parse(row.trail)),
  };
}

function participant(
  text: string | null,
  start: number | null,
  end: number | null,
  side: string | null,
  identity: string | null,
): Participant | null {
  return text === null || start === null || end === null ? null : present({ text, start, end, side, identity });
}

function timeFrom(row: RowOf<"claims">): ClaimTime | null {
  const { time_text: text, time_start: start, time_end: end, time_grain: grain, time_basis: basis } = row;
  if (text === null || start === null || end === null || grain === null || basis === null) return null;
  const hours: readonly [number, number] | null =
    row.hour_from !== null && row.hour_until !== null ? [row.hour_from, row.hour_until] : null;
  const ago: readonly [number, number] | null =
    row.ago_least !== null && row.ago_most !== null ? [row.ago_least, row.ago_most] : null;
  return { ...present({ from: row.time_from, until: row.time_until, hours, ago }), text, start, end, grain, basis };
}

const voiceFrom = (row: RowOf<"voices">): Voice => ({
  ...present({ side: row.side, identity: row.identity, anonymous: row.anonymous || null }),
  text: row.text,
  start: row.start_at,
  end: row.end_at,
});

function placeFrom(row: RowOf<"places">): ClaimPlace {
  const rivals = rivalsJson.parse(JSON.parse(row.rivals));
  const known = present({
    id: row.id,
    lat: row.lat,
    lon: row.lon,
    radius: row.radius,
    part: row.part,
    rivals: rivals.length > 0 ? rivals : null,
  });
  return { ...known, text: row.text, start: row.start_at, end: row.end_at, name: row.name, basis: row.basis };
}

function quantityFrom(row: RowOf<"quantities">): ClaimQuantity {
  const known = present({ approx: row.approx || null, unit: row.unit });
  return {
    ...known,
    text: row.text,
    start: row.start_at,
    end: row.end_at,
    of: row.measure,
    low: row.low,
    high: row.high,
  };
}

export function documentFrom(
  row: RowOf<"documents">,
  passages: readonly RowOf<"passages">[],
  remarks: readonly Remark[],
): Document {
  const {
    id,
    text,
    title,
    source,
    url,
    language,
    published_at: at,
    published_basis: basis,
    published_from: from,
  } = row;
  return {
    id,
    text,
    title,
    source,
    url,
    language,
    remarks,
    ...(row.forwarded_from !== null && { forwardedFrom: row.forwarded_from === HIDDEN ? null : row.forwarded_from }),
    ...(row.reply_to !== null && { replyTo: row.reply_to }),
    ...(row.edited !== null && { edited: row.edited }),
    published: at !== null && basis !== null ? { at, basis, from: from ?? "" } : null,
    passages: passages.map((passage) => ({
      start: passage.start_at,
      end: passage.end_at,
      role: passage.role,
      language: passage.language,
    })),
  };
}

export function remarkFrom({ level, code, message, start_at: start, end_at: end }: RowOf<"remarks">): Remark {
  return start === null || end === null ? { level, code, message } : { level, code, message, span: { start, end } };
}

/** An imported place as its row keeps it. */
export function placeEntryFrom(row: RowOf<"gazetteer">): PlaceEntry {
  const { id, kind, name, lat, lon, radius, population, country, names } = row;
  const known = { ...(population !== null && { population }), ...(country !== null && { country }) };
  return { id, kind: kind as PlaceKind, name, lat, lon, radius, ...known, names: namesJson.parse(JSON.parse(names)) };
}

/** The numbers of a signature as it is kept. */
export const signatureFrom = (kept: string): number[] => (kept === "" ? [] : kept.split(" ").map(Number));
