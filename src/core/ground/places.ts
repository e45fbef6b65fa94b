import type { ClaimPlace } from "../model/claim.ts";
import { displaced, kilometres } from "../model/distance.ts";
import type { UsedPlace } from "../model/framed.ts";
import type { PlaceMention } from "../model/mention.ts";
import type { PlaceEntry, PlaceKind } from "../model/theatre.ts";

/** How likely a bare name means an entry of this kind: a city is named more often than a hamlet. */
const PRIOR: Readonly<Record<PlaceKind, number>> = {
  country: 6,
  oblast: 4,
  region: 4,
  city: 5,
  town: 3.5,
  raion: 2,
  settlement: 2,
  village: 1,
  district: 1.5,
  facility: 2.5,
  river: 1.5,
  sea: 3,
  front: 2,
  border: 2,
};

/** Below this difference of scores a name stays undecided and gets no pin. */
const MARGIN = 0.75;
/** Rivals closer together than this (km) are one place for every purpose. */
const SAME = 15;

/** What else the document names: it decides between places of one name by the company they keep. */
export interface Company {
  /** States where the language of the document is at home. */
  readonly home: readonly string[];
  readonly settled: readonly PlaceEntry[];
  readonly containers: ReadonlySet<string>;
  /** Names that their own words leave open, in text order. */
  readonly open: readonly PlaceMention[];
}

/** How much likelier one of several places must be by its size alone to be company for others. */
const DOMINANT = 2;

const weight = ({ kind, population }: PlaceEntry): number => PRIOR[kind] + Math.log10(1 + (population ?? 0)) / 3;

/** The place that a name means whatever stands around it: the only one, or a city beside hamlets. */
function plainly({ candidates }: PlaceMention): PlaceEntry | undefined {
  const [best, second] = candidates.length === 1 ? candidates : [...candidates].sort((a, b) => weight(b) - weight(a));
  return best && (!second || weight(best) - weight(second) >= DOMINANT) ? best : undefined;
}

/** The company of a document: its unambiguous places, and the regions it names. */
export function companyOf(
  mentions: readonly PlaceMention[],
  byId: ReadonlyMap<string, PlaceEntry>,
  home: readonly string[],
): Company {
  const settled: PlaceEntry[] = [];
  const open: PlaceMention[] = [];
  const containers = new Set<string>();
  for (const mention of mentions) {
    const only = plainly(mention);
    if (!only) {
      if (open.length < MOST_OPEN) open.push(mention);
      continue;
    }
    if (settled.length < 200) settled.push(only);
    containers.add(only.id);
    for (let at: PlaceEntry | undefined = only, steps = 0; at?.within && steps < 5; steps++) {
      at = byId.get(at.within);
      if (at && at.kind !== "country") containers.add(at.id);
    }
  }
  return { home, settled, containers, open };
}

const MOST_OPEN = 200;

/** Names this close in the text (code units) and on the map (km) stand in one list: each tells which the other is. */
const LISTED = 120;
const TOGETHER = 30;
const ADJACENT = 10;

/** What it is worth that another open name of the same list can lie beside an entry. */
function inList(entry: PlaceEntry, mention: PlaceMention, open: readonly PlaceMention[]): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const other of open) {
    if (other.start === mention.start || Math.abs(other.start - mention.start) > LISTED) continue;
    for (const candidate of other.candidates)
      if (candidate.id !== entry.id) nearest = Math.min(nearest, kilometres(candidate, entry));
  }
  return nearest <= ADJACENT ? 2.5 : nearest <= TOGETHER ? 1.5 : 0;
}

/** A shared district or oblast tells more than a region of several oblasts. */
const SHARED = 2;
const SHARED_WIDELY = 1;

const AT_HOME = 1;
const SAME_STATE = 1.5;

/** Share of the settled places that lie in a state. */
const shareOf = (country: string | undefined, settled: readonly PlaceEntry[]): number =>
  settled.length === 0 ? 0 : settled.filter((place) => place.country === country).length / settled.length;

/** What a region named right behind a name is worth: more than anything else. */
const BOUND = 4;

/** Whether an entry lies in one of the regions. */
function liesIn(entry: PlaceEntry, regions: readonly string[], byId: ReadonlyMap<string, PlaceEntry>): boolean {
  for (let at: PlaceEntry | undefined = entry, steps = 0; at && steps < 5; steps++) {
    if (regions.includes(at.id)) return true;
    at = byId.get(at.within ?? "");
  }
  return false;
}

function score(
  entry: PlaceEntry,
  mention: PlaceMention,
  company: Company,
  byId: ReadonlyMap<string, PlaceEntry>,
): number {
  const { region = [], candidates } = mention;
  let total = region.length > 0 && liesIn(entry, region, byId) ? BOUND : 0;
  total += weight(entry);
  if (candidates.length > 1) total += inList(entry, mention, company.open);
  for (let at: PlaceEntry | undefined = entry, steps = 0; at?.within && steps < 5; steps++) {
    at = byId.get(at.within);
    if (at && at.kind !== "country" && company.containers.has(at.id)) {
      total += at.kind === "region" ? SHARED_WIDELY : SHARED;
      break;
    }
  }
  if (entry.country && company.home.includes(entry.country)) total += AT_HOME;
  total += SAME_STATE * shareOf(entry.country, company.settled);
  let nearest = Number.POSITIVE_INFINITY;
  for (const other of company.settled)
    if (other.id !== entry.id && other.kind !== "country") nearest = Math.min(nearest, kilometres(entry, other));
  if (nearest < 40) total += 2;
  else if (nearest < 120) total += 1;
  return total;
}

/** Decides a mention; an undecided one keeps its rivals and has no coordinates. */
export function groundPlace(
  used: UsedPlace,
  text: string,
  company: Company,
  byId: ReadonlyMap<string, PlaceEntry>,
): ClaimPlace {
  const { mention, basis } = used;
  const span = { start: mention.start, end: mention.end, text: text.slice(mention.start, mention.end) };
  const ranked = mention.candidates
    .map((entry) => ({ entry, points: score(entry, mention, company, byId) }))
    .sort((a, b) => b.points - a.points || (a.entry.id < b.entry.id ? -1 : 1));
  const [best, ...rest] = ranked;
  if (!best) return { ...span, name: span.text, basis };
  const rivals = rest.filter((other) => kilometres(other.entry, best.entry) > SAME);
  const part = mention.part ? { part: text.slice(mention.part.start, mention.part.end) } : {};
  const others =
    rivals.length > 0
      ? {
          rivals: rivals
            .slice(0, 5)
            .map(({ entry }) => ({ id: entry.id, name: entry.name, lat: entry.lat, lon: entry.lon })),
        }
      : {};
  const undecided = rivals.some((other) => best.points - other.points < MARGIN);
  if (undecided) return { ...span, name: best.entry.name, basis, ...part, ...others };
  return {
    ...span,
    name: best.entry.name,
    id: best.entry.id,
    ...position(best.entry, mention),
    basis,
    ...part,
    ...others,
  };
}

/** The point and extent of an entry, moved by the offset the text names ("20 km east of"). */
function position(entry: PlaceEntry, { offset }: PlaceMention): { lat: number; lon: number; radius: number } {
  const round = (degrees: number): number => Math.round(degrees * 1e4) / 1e4;
  if (!offset || offset.km === null) return { lat: entry.lat, lon: entry.lon, radius: entry.radius };
  if (offset.bearing === null) return { lat: entry.lat, lon: entry.lon, radius: Math.max(entry.radius, offset.km) };
  const point = displaced(entry, offset.km, offset.bearing);
  return { lat: round(point.lat), lon: round(point.lon), radius: Math.max(entry.radius, offset.km / 4) };
}
