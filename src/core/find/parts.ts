import type { PlaceMention, PlaceNounMention, QuantityMention } from "../model/mention.ts";
import type { PlaceKind } from "../model/theatre.ts";
import type { Sentence } from "../model/token.ts";

/** How far before a name its part may begin, in tokens. */
const REACH = 8;

/**
 * Adds to each place the part or offset the words before it name: "western edge of", "north of",
 * "20 km east of", "am Stadtrand im Westen von".
 */
export function addParts(
  places: readonly PlaceMention[],
  nouns: readonly PlaceNounMention[],
  quantities: readonly QuantityMention[],
  near: (at: number) => boolean,
  sentence: Sentence,
): PlaceMention[] {
  const ends = places.map(({ to }) => to).sort((a, b) => a - b);
  return places.map((place) => {
    const low = Math.max(0, place.from - REACH, ends[countUpTo(ends, place.from) - 1] ?? 0);
    const words = nouns.filter(
      (noun) =>
        noun.from >= low &&
        noun.to <= place.from &&
        (noun.noun.kind === "part" || noun.noun.kind === "direction") &&
        unbroken(sentence, noun.to, place.from),
    );
    const distance = quantities.find(
      (quantity) =>
        quantity.unit === "km" &&
        quantity.from >= low &&
        quantity.to <= place.from &&
        unbroken(sentence, quantity.to, place.from),
    );
    const beside = near(place.from - 1) ? place.from - 1 : -1;
    const from = Math.min(
      words[0]?.from ?? place.from,
      distance?.from ?? place.from,
      beside >= 0 ? beside : place.from,
    );
    if (from === place.from) return place;
    const part = {
      start: (sentence.tokens[from] as { start: number }).start,
      end: (sentence.tokens[place.from - 1] as { end: number }).end,
    };
    const bearing = words.find((word) => word.noun.bearing !== undefined)?.noun.bearing ?? null;
    return distance ? { ...place, part, offset: { km: distance.high ?? distance.low, bearing } } : { ...place, part };
  });
}

/** How many of ascending numbers are at most `limit`. */
function countUpTo(ascending: readonly number[], limit: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] as number) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Gives each place the noun it belongs to, across lists ("у Луганській та Донецькій областях"): with "область" the
 * region is meant, with "район" the district, else a settlement. A word that only begins the name of a region
 * is no place without its noun.
 */
export function withHeads(
  places: readonly PlaceMention[],
  nouns: readonly PlaceNounMention[],
  joins: (at: number) => boolean,
  adjective: (at: number) => boolean,
): PlaceMention[] {
  return places.flatMap((place) => {
    const head = headAfter(place, places, nouns, joins) ?? headBehind(place, nouns, adjective);
    const kinds = head === undefined ? undefined : HEADS[head];
    const meant = kinds ? [...place.regions, ...place.candidates].filter(({ kind }) => kinds.includes(kind)) : [];
    const named = head ? [] : place.candidates.filter(({ id }) => place.nouns?.includes(id));
    const candidates = [meant, named, place.candidates].find((list) => list.length > 0) ?? [];
    return candidates.length === 0 ? [] : [{ ...place, candidates, ...(head ? { head } : {}) }];
  });
}

const HEADS: Readonly<Partial<Record<PlaceNounMention["noun"]["kind"], readonly PlaceKind[]>>> = {
  region: ["oblast", "region"],
  district: ["raion", "district"],
};

const LONGEST_LIST = 24;

function headAfter(
  place: PlaceMention,
  places: readonly PlaceMention[],
  nouns: readonly PlaceNounMention[],
  joins: (at: number) => boolean,
): PlaceNounMention["noun"]["kind"] | undefined {
  let joined = true;
  for (let at = place.to, steps = 0; steps < LONGEST_LIST; steps++) {
    const noun = nouns.find((candidate) => candidate.from === at && !candidate.adjectival);
    if (noun) return noun.noun.kind;
    const next = places.find((candidate) => candidate.from === at);
    const alike = next && (next.adjectival === place.adjectival || next.regions.length > 0);
    if (alike && joined && at > place.to) at = next.to;
    else if (joins(at)) at++;
    else return undefined;
    joined = next === undefined;
  }
  return undefined;
}

/** "Житомирскому бронетанковому заводу": the noun stands behind more adjectives. */
function headBehind(
  place: PlaceMention,
  nouns: readonly PlaceNounMention[],
  adjective: (at: number) => boolean,
): PlaceNounMention["noun"]["kind"] | undefined {
  if (!place.adjectival) return undefined;
  let at = place.to;
  while (at - place.to < 3 && adjective(at)) at++;
  return nouns.find((noun) => noun.from === at && !noun.adjectival)?.noun.kind;
}

const REGIONS = new Set<PlaceKind>(["oblast", "raion", "region"]);

const isRegion = (place: PlaceMention): boolean => place.candidates.every(({ kind }) => REGIONS.has(kind));

/**
 * Binds names to the region named right behind them, also for a list: "Озерном (Житомирская область)", "Водолагам,
 * Хотині Сумської області".
 */
export function withRegions(
  places: readonly PlaceMention[],
  joins: (at: number) => boolean,
  bracket: (at: number) => boolean,
): PlaceMention[] {
  const bound: PlaceMention[] = [];
  for (let index = places.length - 1; index >= 0; index--) {
    const place = places[index] as PlaceMention;
    const next = bound[0];
    const gap = next ? next.from - place.to : -1;
    const behind = next && isRegion(next) && !isRegion(place) && (gap === 0 || (gap === 1 && bracket(place.to)));
    const listed = next?.region && !isRegion(place) && gap === 1 && joins(place.to);
    const region = behind ? next.candidates.map(({ id }) => id) : listed ? next.region : undefined;
    bound.unshift(region ? { ...place, region } : place);
  }
  return bound;
}

function unbroken(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (sentence.tokens[at]?.shape === "punct") return false;
  return true;
}
