import { kilometres } from "../model/distance.ts";
import type { PlaceMention } from "../model/mention.ts";
import type { PlaceKind } from "../model/theatre.ts";
import type { Scene } from "./scene.ts";

const REGIONAL = new Set<PlaceKind>(["country", "oblast", "raion", "region"]);

export const isRegional = (place: PlaceMention): boolean =>
  place.candidates.length > 0 ? isOnly(place, (kind) => REGIONAL.has(kind)) : WIDE_HEADS.has(place.head ?? "");

/** "im Kreis Piqan": the noun before a name that no table knows tells its size. */
const WIDE_HEADS = new Set<string>(["region", "district"]);

export const isState = (place: PlaceMention): boolean => isOnly(place, (kind) => kind === "country");

/** All that a name can mean is of such a kind; a name that no table knows is of none. */
export const isOnly = ({ candidates }: PlaceMention, is: (kind: PlaceKind) => boolean): boolean =>
  candidates.length > 0 && candidates.every(({ kind }) => is(kind));

/** What tells two mentions of one place from those of two. */
const idOf = ({ candidates, start }: PlaceMention): string => candidates[0]?.id ?? String(start);

/**
 * The most specific places: a region or town named beside a place in it only tells which one it is, unless "and" joins
 * them; so does a neighbour ("the airfield at Chornobaivka near Kherson").
 */
export function specific(scene: Scene, places: readonly PlaceMention[]): PlaceMention[] {
  const named = places.filter((place) => !isReference(scene, place, places));
  const local = new Set(named.filter((place) => !isRegional(place) && !holdsAnother(place, named)));
  const chosen =
    local.size > 0
      ? named.filter((place) => local.has(place) || (isRegional(place) && isListed(scene, place, named)))
      : countriesLast(scene, named);
  const seen = new Set<string>();
  return chosen.filter((place) => !seen.has(idOf(place)) && seen.add(idOf(place)));
}

/** "Киевский район Донецка": the town only tells whose district it is. */
const holdsAnother = (place: PlaceMention, places: readonly PlaceMention[]): boolean =>
  places.some((other) => other !== place && liesIn(other, place));

/** The gazetteer has the one in the other, where both names are clear. */
const liesIn = (inner: PlaceMention, outer: PlaceMention): boolean =>
  inner.candidates.some((entry) => outer.candidates.some(({ id }) => id === entry.within));

/** Where something is, beside what it is called: right behind another place, to which a preposition ties it. */
function isReference(scene: Scene, place: PlaceMention, places: readonly PlaceMention[]): boolean {
  const other = places.find(({ to }) => to < place.from && place.from - to <= LONGEST_TIE);
  if (!other || isRegional(place) || isRegional(other)) return false;
  for (let at = other.to; at < place.from; at++) if (!scene.is(at, "prepositions")) return false;
  return scene.is(other.to, "nearPrepositions") || stands(other, place);
}

/** Tokens of the longest preposition between the two ("недалеко от"). */
const LONGEST_TIE = 3;
/** A works or an airfield this close (km) to a town can be meant by "the works in the town". */
const AROUND = 25;

/** "цехам завода «Мотор Сич» в Запорожье": a facility in the town behind it. */
const stands = ({ candidates: [facility] }: PlaceMention, { candidates: [town] }: PlaceMention): boolean =>
  facility !== undefined && town !== undefined && facility.kind === "facility" && kilometres(facility, town) <= AROUND;

/** "in Kharkiv and the Sumy region": a region in a list with "and" is a place of its own; so are those listed with it. */
function isListed(scene: Scene, place: PlaceMention, places: readonly PlaceMention[]): boolean {
  if (isState(place)) return false;
  const joined = (a: PlaceMention, b: PlaceMention): boolean =>
    b.from - a.to <= 4 && scene.find("coordinators", a.to, b.from) >= 0;
  const listed = (a: PlaceMention, b: PlaceMention): boolean =>
    b.from - a.to <= 3 && scene.word(a.to) === "," && isRegional(a) === isRegional(b) && a.adjectival === b.adjectival;
  const at = places.indexOf(place);
  const before = places[at - 1];
  if (before && joined(before, place)) return true;
  if (before?.region?.some((id) => place.candidates.some((entry) => entry.id === id))) return false;
  for (let next = at; next + 1 < places.length; next++) {
    const [a, b] = [places[next] as PlaceMention, places[next + 1] as PlaceMention];
    if (joined(a, b)) return true;
    if (!listed(a, b)) return false;
  }
  return false;
}

/** Of regions alone the smallest: a district before the oblast that holds it, any of them before a country. */
function countriesLast(scene: Scene, places: readonly PlaceMention[]): PlaceMention[] {
  const inner = places.filter((place) => !isState(place));
  if (inner.length === 0) return [...places];
  return inner.filter((place) => isListed(scene, place, inner) || !surrounds(place, inner));
}

/** One of the others is a smaller region within the extent of this one: a district in an oblast, an oblast in a wider region. */
const surrounds = (place: PlaceMention, places: readonly PlaceMention[]): boolean =>
  places.some((other) => {
    const [outer] = place.candidates;
    const [inner] = other.candidates;
    if (!outer || !inner || outer.country !== inner.country) return false;
    return (
      liesIn(other, place) || (SMALLER[inner.kind]?.includes(outer.kind) && kilometres(inner, outer) <= outer.radius)
    );
  });

const SMALLER: Readonly<Partial<Record<PlaceKind, readonly PlaceKind[]>>> = {
  raion: ["oblast", "region"],
  oblast: ["region"],
};
