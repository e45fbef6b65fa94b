import type { Claim, ClaimKind, ClaimPlace } from "../model/claim.ts";
import { type EventMood, type Family, isSeries, type LinkFigure, type LinkItem, placeKey } from "../model/event.ts";
import { sitesOf as placesOf, REGION } from "../model/sites.ts";
import type { DocumentFacts } from "../model/source.ts";
import { type Window, windowOf } from "../model/window.ts";
import type { AreaOf } from "./areas.ts";
import { type Bonds, isOccurrence, nowhere, undated } from "./constraints.ts";
import { LONG } from "./days.ts";
import { familiesOf } from "./families.ts";
import { nameSkeletons } from "./letters.ts";

/** Why a claim has no item. */
export type Reason = "noPlace" | "noDate" | "hypothetical";

export interface Itemised {
  readonly items: readonly LinkItem[];
  readonly reason: Reason | null;
}

/** Families whose claims go by who acts where they name no town: a law is not made in a place. */
const BY_PARTY: ReadonlySet<Family> = new Set(["politics"]);

/**
 * What linking needs of each claim of one document, in the order of `claims`. A claim with several
 * places has an item at each; one that bears on control has another in the series of the place.
 */
export function itemsOf(
  claims: readonly Claim[],
  document: DocumentFacts,
  areaOf: AreaOf,
  bonds?: Pick<Bonds, "group">,
): Itemised[] {
  const home = onlyPlace(claims, areaOf);
  return withCauses(
    claims.map((claim) => itemise(claim, document, areaOf, home, bonds?.group(claim.id) !== undefined)),
  );
}

const CONSEQUENCES: ReadonlySet<ClaimKind> = new Set(["casualties", "destruction"]);

/** A report that tells a cause in a block tells the consequences of that one, not of an earlier. */
function withCauses(all: readonly Itemised[]): Itemised[] {
  const caused = new Set(
    all.flatMap(({ items }) => items.filter(({ kind }) => !CONSEQUENCES.has(kind)).map(({ block }) => block)),
  );
  return all.map(({ items, reason }) => ({
    reason,
    items: items.map((item) => ({
      ...item,
      follows: !item.exact && CONSEQUENCES.has(item.kind) && !caused.has(item.block),
    })),
  }));
}

/** The place of a report whose claims name one town and no other: its claims without a place are there too. */
function onlyPlace(claims: readonly Claim[], areaOf: AreaOf): ClaimPlace | null {
  const narrow = claims.flatMap((claim) => placesOf(claim.places)).filter(isNarrow);
  if (new Set(narrow.map((place) => areaOf(place))).size !== 1) return null;
  return narrow.reduce((best, place) => (wider(place, best) ? place : best));
}

/** Of the places of one area the widest, of equals the one with the smaller key: never the one that came first. */
const wider = (a: ClaimPlace, b: ClaimPlace): boolean =>
  (a.radius ?? 0) !== (b.radius ?? 0) ? (a.radius ?? 0) > (b.radius ?? 0) : placeKey(a) < placeKey(b);

const isNarrow = (place: ClaimPlace): boolean =>
  place.radius === undefined ? place.lat !== undefined : place.radius <= REGION;

/** A claim that people bound to another has an item whatever it lacks: its group lends it place and date. */
function itemise(
  claim: Claim,
  document: DocumentFacts,
  areaOf: AreaOf,
  home: ClaimPlace | null,
  isBound: boolean,
): Itemised {
  if (claim.modality === "hypothetical" && !isBound) return { items: [], reason: "hypothetical" };
  const window = windowOf(claim, document.published ?? null) ?? (isBound ? undated : null);
  const period = window && window.until - window.from > LONG ? `|${window.from}-${window.until}` : "";
  const families = familiesOf(claim.kind);
  const sites = families.flatMap((family) => sitesOf(claim, family, areaOf, home, isSeries({ family }) ? "" : period));
  if (isBound && !sites.some(isOccurrence))
    sites.push({
      block: `fire|${moodOf(claim)}|${nowhere(claim.id)}${period}`,
      place: nowhere(claim.id),
      radius: null,
    });
  if (sites.length === 0) return { items: [], reason: "noPlace" };
  if (window === null) return { items: [], reason: "noDate" };
  const shared = { ...sharedOf(claim, document, window), follows: false };
  return { items: sites.map((site) => ({ ...shared, ...site })), reason: null };
}

type Site = Pick<LinkItem, "block" | "place" | "radius">;

const moodOf = (claim: Claim): EventMood => (claim.modality === "planned" ? "planned" : "actual");

/** The blocks in which a claim is compared: its areas, or who acts; of a long period only with claims of the same. */
function sitesOf(claim: Claim, family: Family, areaOf: AreaOf, home: ClaimPlace | null, period: string): Site[] {
  const block = (area: string): string => `${family}|${moodOf(claim)}|${area}${period}`;
  const sites = new Map<string, Site>();
  const series = isSeries({ family });
  const all = placesOf(claim.places);
  const own = BY_PARTY.has(family) || (series && claim.kind === "supply") ? all.filter(isNarrow) : all;
  const places = own.length === 0 && home && !BY_PARTY.has(family) && !series ? [home] : own;
  for (const place of places) {
    const area = areaOf(place, !series);
    if (!sites.has(area)) sites.set(area, { block: block(area), place: placeKey(place), radius: place.radius ?? null });
  }
  if (sites.size === 0 && BY_PARTY.has(family)) {
    const party = partyOf(claim);
    if (party) sites.set(party, { block: block(party), place: party, radius: null });
  }
  return [...sites.values()];
}

/** Who acts, by side so that a minister stands for the state; else who speaks. */
function partyOf(claim: Claim): string | null {
  const voice = claim.voices.at(-1);
  const party = claim.actor?.side ?? claim.actor?.identity ?? voice?.side ?? voice?.identity;
  return party === undefined ? null : `who:${party}`;
}

function sharedOf(claim: Claim, document: DocumentFacts, window: Window): Omit<LinkItem, keyof Site | "follows"> {
  return {
    claim: claim.id,
    document: claim.document,
    kind: claim.kind,
    from: window.from,
    until: window.until,
    exact: window.basis === "text",
    hours: claim.time?.hours ?? null,
    published: document.published ?? "",
    actor: claim.actor?.side ?? null,
    target: claim.target?.side ?? null,
    means: [...claim.means].sort(),
    figures: claim.quantities.map(({ of, low, high, approx }): LinkFigure => [of, low, high, approx ?? false]),
    names: namesOf(claim),
  };
}

/** Most names kept of a claim: enough to tell it apart, few enough to keep a million of them. */
const NAMES = 8;

/** Identities and rare names of a claim. The words of its places are left out: the block knows them. */
function namesOf(claim: Claim): string[] {
  const known = [claim.actor?.identity, claim.target?.identity, ...claim.voices.map((voice) => voice.identity)];
  const identities = known.filter((one) => one !== undefined);
  const places = new Set(claim.places.flatMap((place) => [...nameSkeletons(place.text), ...nameSkeletons(place.name)]));
  const words = nameSkeletons(claim.quote).filter((name) => !places.has(name));
  return [...new Set([...identities, ...words])].slice(0, NAMES).sort();
}
