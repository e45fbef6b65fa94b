import { isoOf } from "../../core/model/window.ts";
import { FLAG, type Look, NO_DAY } from "./look/columns.ts";
import type { Status } from "./schemas.ts";

/** Most values of a filter that are offered: those with most claims. */
const MOST = 200;

/** What the ledger holds, and the values that can be filtered by. */
export function statusOf(look: Look): Status {
  const { claims, documents, events, gone } = look;
  const kinds = new Int32Array(look.kinds.length);
  const sideSets = new Int32Array(look.sideSets.texts.length);
  const sources = new Int32Array(look.sources.texts.length);
  const languages = new Int32Array(look.languages.texts.length);
  let [from, until] = [NO_DAY, NO_DAY];
  for (let claim = 0; claim < claims.flags.length; claim++) {
    if (claims.flags.at(claim) & FLAG.gone) continue;
    const document = claims.document.at(claim);
    increase(kinds, claims.kind.at(claim));
    increase(sideSets, claims.sides.at(claim));
    increase(sources, documents.source.at(document));
    increase(languages, documents.language.at(document));
    const begin = claims.from.at(claim);
    if (begin !== NO_DAY && (from === NO_DAY || begin < from)) from = begin;
    until = Math.max(until, claims.until.at(claim));
  }
  const sides = new Map<string, number>();
  look.sideSets.texts.forEach((set, at) => {
    for (const side of set.split(" ").filter(Boolean)) sides.set(side, (sides.get(side) ?? 0) + (sideSets[at] ?? 0));
  });
  return {
    documents: documents.day.length - documents.gone.size,
    claims: claims.flags.length - gone.claims,
    events: events.flags.length - gone.events,
    from: from === NO_DAY ? null : isoOf(from),
    until: until === NO_DAY ? null : isoOf(until),
    kinds: facets(look.kinds, kinds),
    sides: ranked([...sides]),
    sources: facets(look.sources.texts, sources),
    languages: facets(look.languages.texts, languages),
  };
}

function increase(counts: Int32Array, at: number): void {
  if (at >= 0) counts[at] = (counts[at] as number) + 1;
}

const facets = (names: readonly string[], counts: Int32Array): Status["kinds"] =>
  ranked(names.map((name, at) => [name, counts[at] as number]));

const ranked = (counts: readonly (readonly [string, number])[]): Status["kinds"] =>
  counts
    .filter(([, claims]) => claims > 0)
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .slice(0, MOST)
    .map(([value, claims]) => ({ value, claims }));
