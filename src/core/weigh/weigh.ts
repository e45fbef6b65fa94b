import type { Assessment } from "../model/assessment.ts";
import type { Claim, ClaimPlace } from "../model/claim.ts";
import { type Event, isSeries, placeKey } from "../model/event.ts";
import { publisherOf } from "../model/source.ts";
import { isoOf, type Window, windowOf } from "../model/window.ts";
import { circlesOf } from "./circles.ts";
import { contrastsOf } from "./contrasts.ts";
import { controlOf } from "./control.ts";
import { credibilityOf, OF_STATE } from "./credibility.ts";
import { tollsOf } from "./figures.ts";
import { type Knowledge, speakerOf, voicesOf } from "./knowledge.ts";
import { countOrigins, originsOf } from "./origins.ts";
import { standpointOf } from "./standpoints.ts";

/** Weighs what stands behind each event. Pure; in the order of `events`. Claims it does not know are left out. */
export function weighEvents(events: readonly Event[], claims: readonly Claim[], knowledge: Knowledge): Assessment[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return events.map((event) =>
    weigh(
      event,
      event.claims.flatMap((id) => byId.get(id) ?? []),
      knowledge,
    ),
  );
}

function weigh(event: Event, claims: readonly Claim[], knowledge: Knowledge): Assessment {
  const found = originsOf(claims, knowledge);
  const compared = contrastsOf(claims, knowledge);
  // Of a state what stands at one time is compared: a denial of one week does not deny what was said of another.
  const contrasts = [
    ...compared.contrasts.filter(({ type }) => event.family !== "control" || type !== "denial"),
    ...(bearsOnControl(event) ? controlOf(claims, knowledge).conflicts : []),
  ];
  const hedged = claims.length > 0 && claims.every((claim) => claim.hedge);
  const standpoints = claims.map((claim) => standpointOf(claim, knowledge));
  return {
    ...identity(event, claims),
    ...spread(event, claims, knowledge),
    claims: event.claims,
    voices: namedVoices(claims, knowledge),
    origins: found.origins,
    ...countOrigins(found, claims, knowledge),
    folds: found.folds,
    circles: circlesOf(claims, found, knowledge),
    standpoints,
    contrasts,
    credibility: isSeries(event)
      ? OF_STATE
      : credibilityOf(event, claims, found.origins, contrasts, standpoints, hedged),
    denials: claims
      .filter((claim) => claim.polarity === "denied")
      .map((claim) => claim.id)
      .sort(),
    tolls: tollsOf(claims, compared, knowledge),
  };
}

const bearsOnControl = (event: Event): boolean => event.family === "control" || event.kind === "capture";

const identity = (
  event: Event,
  claims: readonly Claim[],
): Pick<Assessment, "event" | "family" | "kind" | "mood" | "place"> => ({
  event: event.id,
  family: event.family,
  kind: event.kind,
  mood: event.mood,
  place: placeOf(event, claims),
});

/** When it was told to be, and by how many. */
function spread(
  event: Event,
  claims: readonly Claim[],
  { documents }: Knowledge,
): Pick<Assessment, "from" | "until" | "datedByPublication" | "documents" | "publishers" | "unknownPublishers"> {
  const ids = new Set(claims.map((claim) => claim.document));
  const windows = claims.flatMap((claim) => windowOf(claim, documents.get(claim.document)?.published ?? null) ?? []);
  const sources = [...ids].map((id) => documents.get(id)?.source ?? null);
  return {
    ...spanOf(isSeries(event) ? windows.map(told) : windows),
    datedByPublication: windows.filter((window) => window.basis === "publication").length,
    documents: ids.size,
    publishers: distinct(sources.filter((source) => source !== null)),
    unknownPublishers: sources.filter((source) => source === null).length,
  };
}

/** A state is told of each day on which a report tells of it. */
const told = (window: Window): Window =>
  window.basis === "text" ? window : { from: window.until, until: window.until, basis: "text" };

/** What the texts say of the time; where none says anything, the days of publication. */
function spanOf(windows: readonly Window[]): { from: string; until: string } {
  if (windows.length === 0) return { from: "", until: "" };
  const stated = windows.filter((window) => window.basis === "text");
  const days = stated.length > 0 ? stated : windows.map(({ until }) => ({ from: until, until }));
  const from = days.reduce((least, window) => Math.min(least, window.from), Infinity);
  const until = days.reduce((most, window) => Math.max(most, window.until), -Infinity);
  return { from: isoOf(from), until: isoOf(until) };
}

function placeOf(event: Event, claims: readonly Claim[]): Assessment["place"] {
  const places = claims.flatMap((claim) => claim.places).filter((place) => placeKey(place) === event.place);
  const best = places.find((place) => place.lat !== undefined) ?? places[0];
  const name = best?.name ?? event.place.replace(/^(who|name):/, "");
  return { name, id: best?.id ?? null, ...pinOf(best) };
}

const pinOf = (place: ClaimPlace | undefined): { lat: number | null; lon: number | null; radius: number | null } => ({
  lat: place?.lat ?? null,
  lon: place?.lon ?? null,
  radius: place?.radius ?? null,
});

/** One spelling for each publisher, ascending. */
function distinct(sources: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const source of [...sources].sort())
    if (!seen.has(publisherOf(source))) seen.set(publisherOf(source), source.trim());
  return [...seen.values()].sort();
}

/** Innermost voices with a name, each once by identity. */
function namedVoices(claims: readonly Claim[], knowledge: Knowledge): string[] {
  const seen = new Map<string, string>();
  for (const claim of claims.filter((one) => voicesOf(one).length > 0)) {
    const { id, name, type } = speakerOf(claim, knowledge);
    if (type !== "unknown" && (!seen.has(id) || name < (seen.get(id) ?? ""))) seen.set(id, name);
  }
  return [...seen.values()].sort();
}
