import { FLAG, type Look, NO_DAY } from "./look/columns.ts";
import { claimRow } from "./look/commit.ts";
import { textOrder } from "./look/rank.ts";

/** Days between at most: of claims at one of its places, and of claims of its kind elsewhere. */
const REACH = { there: 10, alike: 2 };
const MOST = 12;

interface Near {
  readonly row: number;
  readonly there: boolean;
  readonly alike: boolean;
  /** Null where one of them has no time. */
  readonly days: number | null;
}

/** Rows of claims of other reports that may belong with a claim, by its id, the nearest first; some are left out by id. */
export function rowsNear(look: Look, id: string, without: ReadonlySet<string>): number[] {
  const own = claimRow(look, id);
  if (own < 0) return [];
  const { claims, mentions } = look;
  const places = new Set([...claims.mentions.of(own)].map((mention) => mentions.place.at(mention)));
  const found: Near[] = [];
  for (let row = 0; row < claims.flags.length; row++) {
    if (claims.flags.at(row) & FLAG.gone || claims.document.at(row) === claims.document.at(own)) continue;
    const days = apart(claims, own, row);
    if (days !== null && days > REACH.there) continue;
    const there = claims.mentions.of(row).some((mention) => places.has(mentions.place.at(mention)));
    const alike = claims.kind.at(row) === claims.kind.at(own);
    if ((there || (alike && days !== null && days <= REACH.alike)) && !without.has(claims.ids.text(row)))
      found.push({ row, there, alike, days });
  }
  return found
    .sort(
      (a, b) =>
        Number(b.there) - Number(a.there) ||
        Number(b.alike) - Number(a.alike) ||
        (a.days ?? REACH.there) - (b.days ?? REACH.there) ||
        textOrder(claims.ids.text(a.row), claims.ids.text(b.row)),
    )
    .slice(0, MOST)
    .map(({ row }) => row);
}

/** Days between the times of two claims. */
function apart({ from, until }: Look["claims"], a: number, b: number): number | null {
  if (from.at(a) === NO_DAY || from.at(b) === NO_DAY) return null;
  return Math.max(0, from.at(b) - until.at(a), from.at(a) - until.at(b));
}
