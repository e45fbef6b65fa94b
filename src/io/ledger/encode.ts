import { hash } from "node:crypto";
import type { Claim, Reading } from "../../core/model/claim.ts";
import type { Document, Remark } from "../../core/model/document.ts";
import type { PlaceEntry } from "../../core/model/theatre.ts";
import type { RowOf, TableName } from "./rows.ts";

/** Rows for some of the tables. */
export type Rows = { [T in TableName]?: RowOf<T>[] };

/** What makes a report the same report: all that its sender states about it. */
export const digestOf = (document: Document): string =>
  textIdentity([
    "report",
    document.text,
    document.source ?? "",
    document.published?.at ?? "",
    document.title ?? "",
    document.url ?? "",
  ]);

/** `identityOf` of the core, by Node: several times as fast on whole texts. */
export const textIdentity = (parts: readonly string[]): string =>
  hash("sha256", parts.map((part) => `${Buffer.byteLength(part)}:${part}`).join(""), "hex").slice(0, 32);

/** Stands in the column where a report was forwarded and its origin is hidden. */
export const HIDDEN = "";

/** The rows of a document, its passages, and the remarks made when it was cleaned. */
export function documentRows(document: Document, origin: string): Rows {
  const { id, text, title, source, url, language, published } = document;
  return {
    documents: [
      {
        id,
        digest: digestOf(document),
        text,
        title,
        source,
        url,
        language,
        origin,
        published_at: published?.at ?? null,
        published_basis: published?.basis ?? null,
        published_from: published?.from ?? null,
        forwarded_from: document.forwardedFrom === undefined ? null : (document.forwardedFrom ?? HIDDEN),
        reply_to: document.replyTo ?? null,
        edited: document.edited ?? null,
      },
    ],
    passages: document.passages.map((passage, number) => ({
      document: id,
      number,
      start_at: passage.start,
      end_at: passage.end,
      role: passage.role,
      language: passage.language,
    })),
    remarks: remarkRows(id, "clean", document.remarks),
  };
}

/** The rows of what was read from a document: claims with their slots, remarks of the reading, the packs' version. */
export function readingRows({ document, claims, remarks }: Reading, packs: string): Rows {
  const cleaned = new Set(document.remarks);
  return {
    readings: [{ document: document.id, packs }],
    claims: claims.map(claimRow),
    voices: claims.flatMap(voiceRows),
    places: claims.flatMap(placeRows),
    quantities: claims.flatMap(quantityRows),
    remarks: remarkRows(
      document.id,
      "read",
      remarks.filter((one) => !cleaned.has(one)),
    ),
  };
}

/** A claim as its rows. */
export interface ClaimRows {
  readonly claim: RowOf<"claims">;
  readonly voices: RowOf<"voices">[];
  readonly places: RowOf<"places">[];
  readonly quantities: RowOf<"quantities">[];
}

/** The rows of one claim, the `number`-th of its document. */
export const claimRows = (claim: Claim, number: number): ClaimRows => ({
  claim: claimRow(claim, number),
  voices: voiceRows(claim),
  places: placeRows(claim),
  quantities: quantityRows(claim),
});

const remarkRows = (document: string, stage: "clean" | "read", remarks: readonly Remark[]): RowOf<"remarks">[] =>
  remarks.map(({ level, code, message, span }, number) => ({
    document,
    stage,
    number,
    level,
    code,
    message,
    start_at: span?.start ?? null,
    end_at: span?.end ?? null,
  }));

function claimRow(claim: Claim, number: number): RowOf<"claims"> {
  const { id, document, quote, kind, rule, actor, target, time, cue, polarity, modality, hedge } = claim;
  return {
    id,
    document,
    number,
    start_at: claim.start,
    end_at: claim.end,
    quote,
    kind,
    rule,
    actor: actor?.text ?? null,
    actor_start: actor?.start ?? null,
    actor_end: actor?.end ?? null,
    actor_side: actor?.side ?? null,
    target: target?.text ?? null,
    target_start: target?.start ?? null,
    target_end: target?.end ?? null,
    target_side: target?.side ?? null,
    means: [...claim.means],
    time_text: time?.text ?? null,
    time_start: time?.start ?? null,
    time_end: time?.end ?? null,
    time_from: time?.from ?? null,
    time_until: time?.until ?? null,
    time_grain: time?.grain ?? null,
    time_basis: time?.basis ?? null,
    cue: cue ?? null,
    polarity,
    modality,
    hedge,
    evidence: [...claim.evidence],
    trail: JSON.stringify(claim.trail),
    actor_identity: actor?.identity ?? null,
    target_identity: target?.identity ?? null,
    hour_from: time?.hours?.[0] ?? null,
    hour_until: time?.hours?.[1] ?? null,
    ago_least: time?.ago?.[0] ?? null,
    ago_most: time?.ago?.[1] ?? null,
  };
}

const voiceRows = (claim: Claim): RowOf<"voices">[] =>
  claim.voices.map((voice, number) => ({
    claim: claim.id,
    number,
    text: voice.text,
    start_at: voice.start,
    end_at: voice.end,
    side: voice.side ?? null,
    identity: voice.identity ?? null,
    anonymous: voice.anonymous ?? false,
  }));

const placeRows = (claim: Claim): RowOf<"places">[] =>
  claim.places.map((place, number) => ({
    claim: claim.id,
    number,
    text: place.text,
    start_at: place.start,
    end_at: place.end,
    name: place.name,
    id: place.id ?? null,
    lat: place.lat ?? null,
    lon: place.lon ?? null,
    radius: place.radius ?? null,
    part: place.part ?? null,
    basis: place.basis,
    rivals: JSON.stringify(place.rivals ?? []),
  }));

const quantityRows = (claim: Claim): RowOf<"quantities">[] =>
  claim.quantities.map((one, number) => ({
    claim: claim.id,
    number,
    text: one.text,
    start_at: one.start,
    end_at: one.end,
    measure: one.of,
    low: one.low,
    high: one.high,
    approx: one.approx ?? false,
    unit: one.unit ?? null,
  }));

/** The row of an imported place; `source` is the file it came from. */
export function gazetteerRow(place: PlaceEntry, source: string): RowOf<"gazetteer"> {
  const { id, kind, name, lat, lon, radius, population, country, names } = place;
  const known = { population: population ?? null, country: country ?? null };
  return { id, kind, name, lat, lon, radius, ...known, names: JSON.stringify(names), source };
}

/** A signature as it is kept. */
export const signatureText = (signature: readonly number[]): string => signature.join(" ");
