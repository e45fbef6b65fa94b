import type { Assessment } from "../model/assessment.ts";
import type { Claim, ClaimPlace, Voice } from "../model/claim.ts";
import { type Event, placeKey } from "../model/event.ts";
import { type DocumentFacts, publisherOf } from "../model/source.ts";
import { isoOf, type Window, windowOf } from "../model/window.ts";
import { tollsOf } from "./tolls.ts";

/** Counts what stands behind each event. Pure; in the order of `events`. Claims it does not know are left out. */
export function weighEvents(
  events: readonly Event[],
  claims: readonly Claim[],
  documents: ReadonlyMap<string, DocumentFacts>,
): Assessment[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return events.map((event) =>
    weigh(
      event,
      event.claims.flatMap((id) => byId.get(id) ?? []),
      documents,
    ),
  );
}

function weigh(event: Event, claims: readonly Claim[], documents: ReadonlyMap<string, DocumentFacts>): Assessment {
  const ids = new Set(claims.map((claim) => claim.document));
  const windows = claims.flatMap((claim) => windowOf(claim, documents.get(claim.document)?.published ?? null) ?? []);
  const sources = [...ids].map((id) => documents.get(id)?.source ?? null);
  return {
    event: event.id,
    kind: event.kind,
    mood: event.mood,
    place: placeOf(event, claims),
    ...spanOf(windows),
    datedByPublication: windows.filter((window) => window.basis === "publication").length,
    claims: event.claims,
    documents: ids.size,
    publishers: distinct(sources.filter((source) => source !== null)),
    unknownPublishers: sources.filter((source) => source === null).length,
    voices: namedVoices(claims),
    unknownLineage: claims.filter((claim) => claim.voices.at(-1)?.anonymous === true).length,
    denials: claims.filter((claim) => claim.polarity === "denied").map((claim) => claim.id),
    tolls: tollsOf(claims.map((claim) => ({ claim, claimant: claimantOf(claim, documents) }))),
  };
}

/** What the texts say of the time; where none says anything, the days of publication. */
function spanOf(windows: readonly Window[]): { from: string; until: string } {
  if (windows.length === 0) return { from: "", until: "" };
  const stated = windows.filter((window) => window.basis === "text");
  const [starts, ends] =
    stated.length > 0
      ? [stated.map(({ from }) => from), stated.map(({ until }) => until)]
      : [windows.map(({ until }) => until), windows.map(({ until }) => until)];
  const from = starts.reduce((least, day) => Math.min(least, day), Infinity);
  const until = ends.reduce((most, day) => Math.max(most, day), -Infinity);
  return { from: isoOf(from), until: isoOf(until) };
}

function placeOf(event: Event, claims: readonly Claim[]): Assessment["place"] {
  const places = claims.flatMap((claim) => claim.places).filter((place) => placeKey(place) === event.place);
  const best = places.find((place) => place.lat !== undefined) ?? places[0];
  return { name: best?.name ?? event.place, id: best?.id ?? null, ...pinOf(best) };
}

const pinOf = (place: ClaimPlace | undefined): { lat: number | null; lon: number | null; radius: number | null } => ({
  lat: place?.lat ?? null,
  lon: place?.lon ?? null,
  radius: place?.radius ?? null,
});

/** One spelling for each publisher, ascending. */
function distinct(sources: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const source of [...sources].sort()) if (!seen.has(publisherOf(source))) seen.set(publisherOf(source), source);
  return [...seen.values()].sort();
}

/** The innermost voice of each claim where it has a name, each identity once. */
function namedVoices(claims: readonly Claim[]): string[] {
  const seen = new Map<string, string>();
  for (const claim of claims) {
    const voice = claim.voices.at(-1);
    if (!voice || voice.anonymous) continue;
    const known = seen.get(identity(voice));
    if (known === undefined || voice.text < known) seen.set(identity(voice), voice.text);
  }
  return [...seen.values()].sort();
}

const identity = (voice: Voice): string => voice.identity ?? voice.text.normalize("NFKC").toLowerCase();

/** Who stands for what a claim says: its innermost voice, else the publisher. */
function claimantOf(claim: Claim, documents: ReadonlyMap<string, DocumentFacts>): string {
  const voice = claim.voices.at(-1);
  const publisher = documents.get(claim.document)?.source ?? "unknown publisher";
  if (!voice) return publisher;
  return `${voice.text} (in ${publisher})`;
}
