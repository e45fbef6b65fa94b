import type { PlaceMention, PlaceNounMention, QuantityMention } from "../model/mention.ts";
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
  return places.map((place) => {
    const low = Math.max(
      0,
      place.from - REACH,
      ...places.filter((other) => other.to <= place.from).map((other) => other.to),
    );
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

function unbroken(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (sentence.tokens[at]?.shape === "punct") return false;
  return true;
}
