import { type ClaimKind, MEASURES, type Means, type Measure } from "../model/claim.ts";
import type { Family, LinkFigure, LinkItem } from "../model/event.ts";
import { REGION } from "../model/sites.ts";
import { areCompanions } from "./families.ts";

/**
 * Points for and against one occurrence, added up. Found by trying on the events of
 * test/cases/events (docs/linking.md tells how); a link needs `LINK` points.
 */
export const POINTS = {
  /** Same family, area and days, nothing else known. */
  fire: 0.8,
  ground: 0.9,
  people: 0.5,
  politics: -0.5,
  control: 1,
  condition: 1,
  sameKind: 0.4,
  companion: 0.3,
  sameDay: 0.3,
  sameHours: 0.4,
  otherHours: -1.6,
  sameFigure: 0.7,
  nearFigure: -0.3,
  otherFigure: -0.8,
  totalFigure: -0.5,
  grownFigure: -0.1,
  sameMeans: 0.3,
  otherMeans: -0.7,
  sameSide: 0.2,
  otherSide: -1.2,
  sameSpot: 0.6,
  otherSpot: -1.5,
  otherExtent: -1,
  name: 0.7,
  names: 1.5,
  sameReport: 0.4,
} as const;
export const LINK = 0.6;

/** Events found so far, as much of them as is compared. */
export interface Profile {
  readonly kinds: Map<ClaimKind, number>;
  readonly documents: Set<string>;
  readonly hours: (readonly [number, number])[];
  readonly figures: Map<Measure, LinkFigure[]>;
  readonly means: Set<Means>;
  readonly actors: Set<string>;
  readonly spots: Set<string>;
  /** Whether its places are regions. */
  readonly extents: Set<boolean>;
  readonly names: Set<string>;
  /** Days that a text names. */
  readonly days: Set<number>;
}

export const newProfile = (): Profile => ({
  kinds: new Map(),
  documents: new Set(),
  hours: [],
  figures: new Map(),
  means: new Set(),
  actors: new Set(),
  spots: new Set(),
  extents: new Set(),
  names: new Set(),
  days: new Set(),
});

/** Most values of one slot that a profile keeps: what comes later adds nothing to compare with. */
const KEPT = 40;

/** Adds what an item says to a profile. */
export function join(profile: Profile, item: LinkItem): void {
  profile.kinds.set(item.kind, (profile.kinds.get(item.kind) ?? 0) + 1);
  keep(profile.documents, item.document);
  if (item.hours && profile.hours.length < KEPT) profile.hours.push(item.hours);
  for (const figure of item.figures) {
    const kept = profile.figures.get(figure[0]);
    if (!kept) profile.figures.set(figure[0], [figure]);
    else if (kept.length < KEPT) kept.push(figure);
  }
  for (const means of item.means) profile.means.add(means);
  if (item.actor) profile.actors.add(item.actor);
  if (isSpot(item)) keep(profile.spots, item.place);
  profile.extents.add(isRegion(item));
  for (const name of item.names) keep(profile.names, name);
  if (item.exact && item.from === item.until) keep(profile.days, item.from);
}

function keep<T>(set: Set<T>, value: T): void {
  if (set.size < KEPT) set.add(value);
}

/** Places smaller than this (km) within an area tell occurrences apart. */
const SPOT = 1.5;
const isRegion = ({ radius }: LinkItem): boolean => radius !== null && radius > REGION;
const isSpot = (item: LinkItem): boolean => item.radius !== null && item.radius < SPOT;

/**
 * Points for an item being part of what a profile tells. `weights` are those of its names: 0 where all have
 * one, 1 where it is rare. `later` where the item was told days after it.
 */
export function score(
  item: LinkItem,
  profile: Profile,
  family: Family,
  weights: readonly number[],
  later = false,
): number {
  return (
    POINTS[family] +
    kindPoints(item, profile) +
    timePoints(item, profile) +
    figurePoints(item, profile, later) +
    partyPoints(item, profile) +
    spotPoints(item, profile) +
    namePoints(item, profile, weights) +
    (profile.documents.has(item.document) ? POINTS.sameReport : 0)
  );
}

function kindPoints(item: LinkItem, profile: Profile): number {
  if (profile.kinds.has(item.kind)) return POINTS.sameKind;
  for (const kind of profile.kinds.keys()) if (areCompanions(kind, item.kind)) return POINTS.companion;
  return 0;
}

function timePoints(item: LinkItem, profile: Profile): number {
  const day = item.exact && item.from === item.until && profile.days.has(item.from) ? POINTS.sameDay : 0;
  const { hours } = item;
  if (hours === null || profile.hours.length === 0) return day;
  const meets = profile.hours.some(([from, until]) => from < hours[1] && hours[0] < until);
  return day + (meets ? POINTS.sameHours : POINTS.otherHours);
}

/** Equal figures speak for a link the more, the rarer they are; figures that cannot both hold speak against it. */
function figurePoints(item: LinkItem, profile: Profile, later: boolean): number {
  let points = 0;
  for (const figure of item.figures) {
    const known = profile.figures.get(figure[0]);
    if (known && COMPARED.has(figure[0]))
      points += known.reduce(
        (best, one) => Math.max(best, compare(figure, one, item.until - item.from > 1, later)),
        -9,
      );
  }
  return Math.max(-1.2, Math.min(1.6, points));
}

/** Counts of anything ("items") say nothing about whether two reports tell the same. */
const COMPARED: ReadonlySet<Measure> = new Set(MEASURES.filter((of) => of !== "items" && of !== "distance"));

function compare(a: LinkFigure, b: LinkFigure, total: boolean, later: boolean): number {
  const [, low, high] = a;
  if (low === b[1] && high === b[2]) return POINTS.sameFigure * rareness(low ?? high ?? 0);
  if ((low ?? -Infinity) <= (b[2] ?? Infinity) && (b[1] ?? -Infinity) <= (high ?? Infinity)) return 0.1;
  if (later && (low ?? 0) > (b[1] ?? 0) && (low ?? 0) <= (b[1] ?? 0) * GROWS) return POINTS.grownFigure;
  const [less = 0, more = 0] = [low ?? high ?? 0, b[1] ?? b[2] ?? 0].sort((x, y) => x - y);
  return more <= Math.max(less * 1.7, less + 2) ? POINTS.nearFigure : total ? POINTS.totalFigure : POINTS.otherFigure;
}

/** Most by which a toll grows while the dead are found. */
const GROWS = 5;

/** One and two are everywhere; 61 is not. */
const rareness = (value: number): number => (value <= 1 ? 0.4 : value <= 3 ? 0.8 : value <= 9 ? 1.1 : 1.6);

function partyPoints(item: LinkItem, profile: Profile): number {
  let points = 0;
  if (item.actor && profile.actors.size > 0 && item.kind !== "casualties")
    points += profile.actors.has(item.actor) ? POINTS.sameSide : profile.actors.size === 1 ? sideAgainst(item) : 0;
  if (item.means.length > 0 && profile.means.size > 0)
    points += item.means.some((one) => profile.means.has(one)) ? POINTS.sameMeans : POINTS.otherMeans;
  return points;
}

/** In fighting both sides act; fire comes from one. */
const sideAgainst = (item: LinkItem): number =>
  item.kind === "strike" || item.kind === "capture" || item.kind === "aid" || item.kind === "measure"
    ? POINTS.otherSide
    : 0;

/** What is told of a raion may be of its seat, where more than the day speaks for it. */
function spotPoints(item: LinkItem, profile: Profile): number {
  if (profile.extents.size > 0 && !profile.extents.has(isRegion(item))) return POINTS.otherExtent;
  if (!isSpot(item) || profile.spots.size === 0) return 0;
  return profile.spots.has(item.place) ? POINTS.sameSpot : POINTS.otherSpot;
}

function namePoints({ names }: LinkItem, profile: Profile, weights: readonly number[]): number {
  let points = 0;
  names.forEach((name, at) => {
    if (profile.names.has(name)) points += POINTS.name * (weights[at] ?? 0);
  });
  return Math.min(POINTS.names, points);
}
