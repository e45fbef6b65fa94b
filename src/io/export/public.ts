import type { Claim, ClaimPlace } from "../../core/model/claim.ts";
import { type IsPublic, type Masker, maskerOf } from "./private-names.ts";
import type {
  ClaimRecord,
  ExportedEvent,
  ExportedFigure as Figure,
  Losses,
  Source,
  ExportedToll as Toll,
} from "./records.ts";

/** How an export is made fit for publication. */
export interface PublicOptions {
  /** Positions are no more exact than a grid of so many kilometres. */
  readonly km: number;
  /** ISO time: reports published after it, or at no known time, are left out. */
  readonly before: string;
  readonly isPublic: IsPublic;
}

export const PUBLIC_LOSSES = {
  "public-position": "positions moved to the middle of a coarse cell, parts and rivals of places left out",
  "public-delay": "claims of reports too young, or of unknown age, are left out",
  "public-names":
    "names of private persons replaced, addresses cut off before them; quotes with them are no longer word for word",
};

/** The source as it may be published. */
export function publicSource(source: Source, options: PublicOptions, losses: Losses): Source {
  const maskers = new Map<string, Masker>();
  const open = (record: ClaimRecord): ClaimRecord => {
    const masker = maskers.get(record.report.id) ?? maskerOf(options.isPublic);
    const before = masker.masked();
    const shown = publicClaim(record, options.km, masker, losses);
    if (masker.masked() > before) {
      losses.add("public-names", masker.masked() - before);
      maskers.set(record.report.id, masker);
    }
    return shown;
  };
  const kept = (record: ClaimRecord): boolean => {
    const old = isOld(record.report.published, options.before);
    if (!old) losses.add("public-delay");
    return old;
  };
  return {
    claims: async function* () {
      for await (const record of source.claims()) if (kept(record)) yield open(record);
    },
    events: async function* () {
      for await (const record of source.events()) {
        const claims = record.claims.filter(kept).map(open);
        if (claims.length > 0) yield { event: publicEvent(record.event, claims, options.km), claims };
      }
    },
  };
}

/** A date without a time counts as its last moment. */
function isOld(published: string | null, before: string): boolean {
  if (published === null) return false;
  const at = Date.parse(published.length === 10 ? `${published}T23:59:59Z` : published);
  return at <= Date.parse(before);
}

function publicClaim(record: ClaimRecord, km: number, masker: Masker, losses: Losses): ClaimRecord {
  const { claim, report } = record;
  const { actor, target, cue, time, ...rest } = claim;
  const voices = claim.voices.map((voice) => ({ ...voice, text: masker.slot(voice.text) }));
  const shown: Claim = {
    ...rest,
    ...(actor && { actor: { ...actor, text: masker.slot(actor.text) } }),
    ...(target && { target: { ...target, text: masker.slot(target.text) } }),
    ...(cue && { cue: masker.text(cue) }),
    voices,
    quote: masker.text(claim.quote),
    ...(time && { time: { ...time, text: masker.text(time.text) } }),
    quantities: claim.quantities.map((one) => ({ ...one, text: masker.text(one.text) })),
    places: claim.places.map((place) => ({ ...coarsePlace(place, km), text: masker.text(place.text) })),
    trail: [],
  };
  losses.add("public-position", claim.places.filter((place) => place.lat !== undefined).length);
  const told = (value: string | null, mask: (value: string) => string | null): string | null =>
    value === null ? null : mask(value);
  const facts = {
    title: told(report.title, masker.text),
    source: told(report.source, masker.publisher),
    url: told(report.url, masker.address),
  };
  return {
    ...record,
    claim: shown,
    prefix: masker.text(record.prefix),
    suffix: masker.text(record.suffix),
    report: { ...report, ...facts },
  };
}

function coarsePlace({ part: _, rivals: __, ...place }: ClaimPlace, km: number): ClaimPlace {
  if (place.lat === undefined || place.lon === undefined) return place;
  const [lat, lon] = coarse(place.lat, place.lon, km);
  return { ...place, lat, lon, radius: Math.max(place.radius ?? 0, km) };
}

/** The middle of the cell that holds the point; cells are about `km` high and wide. */
export function coarse(lat: number, lon: number, km: number): readonly [lat: number, lon: number] {
  const height = km / 111.2;
  const snap = (value: number, step: number): number => (Math.floor(value / step) + 0.5) * step;
  const middle = Math.min(90, Math.max(-90, snap(lat, height)));
  const width = Math.min(180, height / Math.max(0.01, Math.cos((middle * Math.PI) / 180)));
  const round = (value: number): number => Math.round(value * 1e5) / 1e5;
  return [round(middle), round(Math.min(180, Math.max(-180, snap(lon, width))))];
}

/** The event as its remaining claims make it: nothing of those left out stays in counts, voices and figures. */
function publicEvent(event: ExportedEvent, claims: readonly ClaimRecord[], km: number): ExportedEvent {
  const byId = new Map(claims.map((record) => [record.claim.id, record]));
  const { lat, lon, radius } = event.place;
  const position =
    lat === null || lon === null
      ? {}
      : { lat: coarse(lat, lon, km)[0], lon: coarse(lat, lon, km)[1], radius: Math.max(radius ?? 0, km) };
  const reports = new Map(claims.map(({ report }) => [report.id, report]));
  const sources = [...reports.values()].map(({ source }) => source);
  const publishers = [...new Set(sources.filter((source) => source !== null))].sort();
  const voices = claims.flatMap(({ claim }) => claim.voices.at(-1) ?? []).filter((voice) => !voice.anonymous);
  return {
    ...event,
    place: { ...event.place, ...position },
    ...(claims.length < event.claims.length && daysOf(claims)),
    claims: event.claims.filter((id) => byId.has(id)),
    documents: reports.size,
    publishers,
    unknownPublishers: sources.filter((source) => source === null).length,
    voices: [...new Set(voices.map((voice) => voice.text))].sort(),
    unknownLineage: claims.filter(({ claim }) => claim.voices.at(-1)?.anonymous === true).length,
    denials: event.denials.filter((id) => byId.has(id)),
    tolls: event.tolls.flatMap((toll) => publicToll(toll, byId)),
  };
}

function daysOf(claims: readonly ClaimRecord[]): { from: string; until: string; datedByPublication: number } {
  const stated = claims.flatMap(({ claim }) => (claim.time?.from && claim.time.until ? [claim.time] : []));
  const published = claims.flatMap(({ report }) => report.published?.slice(0, 10) ?? []);
  const from = (stated.length > 0 ? stated.map((time) => time.from ?? "") : published).sort()[0] ?? "";
  const until = (stated.length > 0 ? stated.map((time) => time.until ?? "") : published).sort().at(-1) ?? "";
  return { from, until, datedByPublication: claims.length - stated.length };
}

function publicToll(toll: Toll, byId: ReadonlyMap<string, ClaimRecord>): Toll[] {
  const figures = toll.figures.flatMap((figure): Figure[] => {
    const claims = figure.claims.filter((id) => byId.has(id));
    const claimants = claims.map((id) => claimantOf(byId.get(id) as ClaimRecord));
    return claims.length === 0 ? [] : [{ ...figure, claims, claimants: [...new Set(claimants)].sort() }];
  });
  if (figures.length === 0) return [];
  const bounds = (pick: (one: Figure) => number | null): number[] => figures.map(pick).filter((one) => one !== null);
  const low = bounds((one) => one.low ?? one.high).reduce((a, b) => Math.min(a, b), Infinity);
  const open = figures.some((one) => one.high === null);
  const high = open ? Infinity : bounds((one) => one.high).reduce((a, b) => Math.max(a, b), -Infinity);
  const contradictory = figures.some((a) => figures.some((b) => (a.high ?? Infinity) < (b.low ?? -Infinity)));
  return [
    {
      ...toll,
      figures,
      contradictory,
      low: Number.isFinite(low) ? low : null,
      high: Number.isFinite(high) ? high : null,
    },
  ];
}

const claimantOf = ({ claim, report }: ClaimRecord): string => {
  const publisher = report.source ?? "unknown publisher";
  const voice = claim.voices.at(-1);
  return voice ? `${voice.text} (in ${publisher})` : publisher;
};
