import type { Claim, ClaimPlace } from "../model/claim.ts";
import { type Event, type EventMood, type Linking, placeKey } from "../model/event.ts";
import { identityOf } from "../model/identity.ts";
import type { DocumentFacts } from "../model/source.ts";
import { isoOf, type Window, windowOf } from "../model/window.ts";
import { joinPlaces } from "./places.ts";

/** Longer stretches (days) speak of a period, not of an occurrence: only equal ones are linked. */
const LONG = 7;
/** How far (days) the windows of one event may start apart. */
const SPREAD = 1;

interface Placed {
  readonly claim: Claim;
  readonly mood: EventMood;
  /** Key of the group of joined places, and of the place as this claim names it. */
  readonly area: string;
  readonly place: string;
  readonly window: Window;
}

/**
 * Groups claims of the same kind, mood, place and time into events. A pure function of the set of
 * claims: their order does not matter. A claim with several places belongs to an event at each.
 */
export function linkClaims(claims: readonly Claim[], documents: ReadonlyMap<string, DocumentFacts>): Linking {
  const unlinked = { noPlace: 0, noDate: 0, hypothetical: 0 };
  const keyOf = joinPlaces(claims.flatMap((claim) => claim.places));
  const groups = new Map<string, Placed[]>();
  for (const claim of claims) {
    const window = windowOf(claim, documents.get(claim.document)?.published ?? null);
    if (claim.modality === "hypothetical") unlinked.hypothetical++;
    else if (claim.places.length === 0) unlinked.noPlace++;
    else if (window === null) unlinked.noDate++;
    else
      for (const [area, place] of areasOf(claim, keyOf))
        collect(groups, { claim, mood: moodOf(claim), area, place, window });
  }
  const events = [...groups.values()].flatMap(split).map(eventOf);
  return { events: events.sort((a, b) => (a.id < b.id ? -1 : 1)), unlinked };
}

/** Each area that a claim names, with the first of its places there. */
function areasOf(claim: Claim, keyOf: (place: ClaimPlace) => string): Map<string, string> {
  const areas = new Map<string, string>();
  for (const place of claim.places) if (!areas.has(keyOf(place))) areas.set(keyOf(place), placeKey(place));
  return areas;
}

const moodOf = (claim: Claim): EventMood => (claim.modality === "planned" ? "planned" : "actual");

function collect(groups: Map<string, Placed[]>, placed: Placed): void {
  const { from, until } = placed.window;
  const period = until - from > LONG ? `${from}-${until}` : "";
  const key = [placed.claim.kind, placed.mood, placed.area, period].join("\n");
  const group = groups.get(key);
  if (group) group.push(placed);
  else groups.set(key, [placed]);
}

/** Cuts a group into stretches of overlapping windows that start at most `SPREAD` days after the first. */
function split(group: readonly Placed[]): Placed[][] {
  const sorted = [...group].sort(
    (a, b) => a.window.from - b.window.from || a.window.until - b.window.until || (a.claim.id < b.claim.id ? -1 : 1),
  );
  const stretches: Placed[][] = [];
  let until = -Infinity;
  for (const placed of sorted) {
    const last = stretches.at(-1);
    const first = last?.[0]?.window.from ?? -Infinity;
    if (last && placed.window.from <= until && placed.window.from <= first + SPREAD) last.push(placed);
    else stretches.push([placed]);
    until = stretches.at(-1) === last ? Math.max(until, placed.window.until) : placed.window.until;
  }
  return stretches;
}

function eventOf(stretch: readonly Placed[]): Event {
  const { claim, mood, area, window } = stretch[0] as Placed;
  const period = window.until - window.from > LONG ? isoOf(window.until) : "";
  return {
    id: identityOf(["event", claim.kind, mood, area, isoOf(window.from), period]),
    kind: claim.kind,
    mood,
    place: mostFrequent(stretch.map((placed) => placed.place)),
    claims: [...new Set(stretch.map((placed) => placed.claim.id))].sort(),
  };
}

/** The value that occurs most often, of equals the smallest. */
function mostFrequent(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? "";
}
