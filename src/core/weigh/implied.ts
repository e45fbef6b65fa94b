import type { Assessment, ImpliedDate, Reasoned } from "../model/assessment.ts";
import type { Claim } from "../model/claim.ts";
import { dayOf, isoOf } from "../model/window.ts";
import { because } from "./words/index.ts";

/**
 * Bounds for the dates of documents without one, with the reasons: a document was published after the
 * days it tells of as past, and "a year ago" of an event whose day is known tells when it was written.
 * `published` itself stays unknown. `areaOf` is that of linking.
 */
export function impliedDates(
  undated: readonly Claim[],
  events: readonly Assessment[],
  areaOf: (place: { readonly id?: string; readonly name: string }) => string,
): ImpliedDate[] {
  return [...Map.groupBy(undated, (claim) => claim.document)]
    .map(([document, own]) => boundsOf(document, own, events, areaOf))
    .filter(({ reasons }) => reasons.length > 0)
    .sort((a, b) => (a.document < b.document ? -1 : 1));
}

type AreaOf = Parameters<typeof impliedDates>[2];

function boundsOf(
  document: string,
  claims: readonly Claim[],
  events: readonly Assessment[],
  areaOf: AreaOf,
): ImpliedDate {
  let [from, until] = [-Infinity, Infinity];
  const reasons: Reasoned[] = [];
  for (const claim of [...claims].sort((a, b) => a.start - b.start)) {
    const day =
      claim.modality === "happened" && claim.time?.basis === "stated"
        ? dayOf(claim.time.until ?? claim.time.from)
        : null;
    if (day !== null && day > from) {
      from = day;
      reasons.push(because({ code: "dated-past", data: { day: isoOf(day), text: claim.time?.text ?? "" } }));
    }
    const told = claim.time?.ago ? eventOf(claim, events, areaOf) : null;
    if (!told || !claim.time?.ago) continue;
    const [least, most] = [(dayOf(told.from) ?? 0) + claim.time.ago[0], (dayOf(told.until) ?? 0) + claim.time.ago[1]];
    if (least > until || most < from) continue;
    [from, until] = [Math.max(from, least), Math.min(until, most)];
    const { kind, place, from: on } = told;
    const data = { text: claim.time.text, kind, place: place.name, day: on, from: isoOf(least), until: isoOf(most) };
    reasons.push(because({ code: "dated-ago", data }));
  }
  return {
    document,
    from: Number.isFinite(from) ? isoOf(from) : null,
    until: Number.isFinite(until) ? isoOf(until) : null,
    reasons,
  };
}

/** How far a figure may lie from another of the same event. */
const NEAR = 1.35;

/** The one dated event that a claim seems to tell of: same area, a figure of the same measure that is near. */
function eventOf(claim: Claim, events: readonly Assessment[], areaOf: AreaOf): Assessment | null {
  const areas = new Set(claim.places.map(areaOf));
  const fits = events.filter(
    (event) =>
      event.from !== "" &&
      event.mood === "actual" &&
      areas.has(areaOf({ ...(event.place.id !== null && { id: event.place.id }), name: event.place.name })) &&
      near(claim, event),
  );
  const [best, second] = fits.sort((a, b) => b.documents - a.documents || (a.event < b.event ? -1 : 1));
  return best && (!second || second.documents < best.documents) ? best : null;
}

const near = (claim: Claim, event: Assessment): boolean =>
  claim.quantities.some(({ of, low, high }) => {
    const value = low ?? high ?? 0;
    const toll = event.tolls.find((one) => one.of === of);
    const figures = toll?.figures.map((figure) => figure.low ?? figure.high ?? 0) ?? [];
    return (
      value >= 4 && figures.some((figure) => figure > 0 && Math.max(value, figure) <= Math.min(value, figure) * NEAR)
    );
  });
