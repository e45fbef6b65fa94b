import { FLAG, type Look } from "./columns.ts";
import { derived } from "./derived.ts";

/** Rows in an order, and the place of each row in it, -1 where it does not stand. */
export interface Rank {
  readonly order: Int32Array;
  readonly placeOf: Int32Array;
}

/** The orders in which pages list what there is; made when first asked for after a change. */
export interface Ranks {
  /** Reports, latest first, then by id downwards. */
  readonly documents: Rank;
  /** Claims that stand: those of the latest reports first, in each report in the order of its text. */
  readonly claims: Rank;
  /** Events that stand: those with most publishers first, then with most claims, then by id. */
  readonly events: Rank;
  /** How many rows there were. */
  readonly known: { readonly documents: number; readonly events: number };
}

/** Made by merging what is new into the order before, where there is one: sorting all takes too long for each report. */
export const ranksOf = derived((look: Look, before: Ranks | null): Ranks => {
  const documents = rankedDocuments(look, before);
  return {
    documents: rankOf(documents, look.documents.day.length),
    claims: rankOf(rankedClaims(look, documents), look.claims.flags.length),
    events: rankOf(rankedEvents(look, before), look.events.flags.length),
    known: { documents: look.documents.day.length, events: look.events.flags.length },
  };
});

function rankOf(order: Int32Array, rows: number): Rank {
  const placeOf = new Int32Array(rows).fill(-1);
  for (let at = 0; at < order.length; at++) placeOf[order[at] as number] = at;
  return { order, placeOf };
}

type Order = (a: number, b: number) => number;

/** An order that holds what of the old one `stays`, and `more` rows, which are sorted in. */
function mergedOrder(old: Int32Array, stays: (row: number) => boolean, more: number[], order: Order): Int32Array {
  more.sort(order);
  const merged = new Int32Array(old.length + more.length);
  let [n, next] = [0, 0];
  for (const row of old) {
    if (!stays(row)) continue;
    while (next < more.length && order(more[next] as number, row) < 0) merged[n++] = more[next++] as number;
    merged[n++] = row;
  }
  while (next < more.length) merged[n++] = more[next++] as number;
  return merged.subarray(0, n);
}

function rankedDocuments({ documents }: Look, before: Ranks | null): Int32Array {
  const { published, ids, gone, again } = documents;
  const order: Order = (a, b) =>
    -textOrder(published[a] as string, published[b] as string) || -textOrder(ids.text(a), ids.text(b));
  const fresh = new Set(again);
  for (let row = before?.known.documents ?? 0; row < documents.day.length; row++) fresh.add(row);
  again.clear();
  const more = [...fresh].filter((row) => !gone.has(row));
  return mergedOrder(
    before?.documents.order ?? new Int32Array(),
    (row) => !gone.has(row) && !fresh.has(row),
    more,
    order,
  );
}

export const textOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By counting, for there are many: claims of a report are few, and come in order of their number nearly always. */
function rankedClaims({ claims, documents }: Look, order: Int32Array): Int32Array {
  const starts = new Int32Array(documents.ids.texts.length);
  let total = 0;
  for (const document of order) {
    starts[document] = total;
    total += documents.claims.at(document);
  }
  const ranked = new Int32Array(total);
  const next = starts.slice();
  for (let claim = 0; claim < claims.document.length; claim++) {
    if (claims.flags.at(claim) & FLAG.gone) continue;
    const document = claims.document.at(claim);
    let at = next[document] as number;
    next[document] = at + 1;
    while (at > (starts[document] as number) && claims.number.at(ranked[at - 1] as number) > claims.number.at(claim)) {
      ranked[at] = ranked[at - 1] as number;
      at--;
    }
    ranked[at] = claim;
  }
  return ranked;
}

function rankedEvents({ events }: Look, before: Ranks | null): Int32Array {
  const order: Order = (a, b) =>
    events.publishers.at(b) - events.publishers.at(a) ||
    events.claims.at(b) - events.claims.at(a) ||
    events.ids.compare(a, b);
  const stands = (row: number): boolean => (events.flags.at(row) & FLAG.gone) === 0;
  const more: number[] = [];
  for (let row = before?.known.events ?? 0; row < events.flags.length; row++) if (stands(row)) more.push(row);
  return mergedOrder(before?.events.order ?? new Int32Array(), stands, more, order);
}

/** The first place in `rows` that lies after a key: `after` says whether a row does. */
export function placeAfter(rows: Int32Array, after: (row: number) => boolean): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (after(rows[middle] as number)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Up to `most` of some rows that stand at `begin` or after it in an order, in that order. */
export function firstOf(rows: Int32Array, { order, placeOf }: Rank, begin: number, most: number): number[] {
  const marked = new Uint8Array(order.length);
  for (let at = 0; at < rows.length; at++) {
    const place = placeOf[rows[at] as number] as number;
    if (place >= 0) marked[place] = 1;
  }
  return firstMarked(marked, order, begin, most);
}

/** Up to `most` rows whose place in an order is marked, from `begin` on. */
export function firstMarked(marked: Uint8Array, order: Int32Array, begin: number, most: number): number[] {
  const found: number[] = [];
  for (let at = marked.indexOf(1, begin); at >= 0 && found.length < most; at = marked.indexOf(1, at + 1))
    found.push(order[at] as number);
  return found;
}
