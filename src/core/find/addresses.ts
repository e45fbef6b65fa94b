import type { Mention, PlaceNounMention } from "../model/mention.ts";
import type { Sentence } from "../model/token.ts";

/** Most words of a street's name, and of what stands between it and the number of a house. */
const LONGEST = 4;

/** Streets with the name and number behind them ("ул. Щорса, 16"): neither a town nor a count is meant. */
export function addressesIn({ tokens }: Sentence, nouns: readonly PlaceNounMention[]): Mention[] {
  return nouns.flatMap((noun) => {
    if (noun.noun.kind !== "street") return [];
    let at = tokens[noun.to]?.lower === "." ? noun.to + 1 : noun.to;
    const first = at;
    while (at - first < LONGEST && tokens[at]?.shape === "word" && tokens[at]?.capital) at++;
    if (at === first) return [];
    if (tokens[at]?.lower === "," && isHouse(tokens[at + 1]?.lower)) at += 2;
    const last = tokens[at - 1];
    const start = tokens[noun.from]?.start;
    return last && start !== undefined ? [{ from: noun.from, to: at, start, end: last.end }] : [];
  });
}

const isHouse = (word: string | undefined): boolean =>
  word !== undefined && /^\d{1,3}(?:[-/]?\p{L}|\/\d+)?$/u.test(word);

export const inside = ({ from, to }: Mention, spans: readonly Mention[]): boolean =>
  spans.some((span) => span.from <= from && to <= span.to);
