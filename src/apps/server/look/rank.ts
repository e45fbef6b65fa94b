import { FLAG, type Look } from "./columns.ts";

/** The orders in which pages list what there is; made when first asked for after a change. */
export interface Ranks {
  /** Reports, latest first, then by id downwards. */
  readonly documents: Int32Array;
  /** Claims that stand: those of the latest reports first, in each report in the order of its text. */
  readonly claims: Int32Array;
  /** Events that stand: those with most publishers first, then with most claims, then by id. */
  readonly events: Int32Array;
}

const known = new WeakMap<Look, { readonly generation: number; readonly ranks: Ranks }>();

export function ranksOf(look: Look): Ranks {
  const before = known.get(look);
  if (before?.generation === look.generation) return before.ranks;
  const documents = rankedDocuments(look);
  const ranks = { documents, claims: rankedClaims(look, documents), events: rankedEvents(look) };
  known.set(look, { generation: look.generation, ranks });
  return ranks;
}

function rankedDocuments({ documents }: Look): Int32Array {
  const { published, ids } = documents;
  const rows = ids.texts.map((_, row) => row).filter((row) => !documents.gone.has(row));
  const order = (a: number, b: number): number =>
    -textOrder(published[a] as string, published[b] as string) || -textOrder(ids.text(a), ids.text(b));
  return Int32Array.from(rows.sort(order));
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

function rankedEvents({ events }: Look): Int32Array {
  const groups = new Map<number, number[]>();
  for (let event = 0; event < events.flags.length; event++) {
    if (events.flags.at(event) & FLAG.gone) continue;
    const key = events.publishers.at(event) * 2 ** 24 + events.claims.at(event);
    const group = groups.get(key);
    if (group) group.push(event);
    else groups.set(key, [event]);
  }
  const keys = [...groups.keys()].sort((a, b) => b - a);
  const ranked = keys.flatMap((key) => inOrderOfIds(events, groups.get(key) as number[]));
  return Int32Array.from(ranked);
}

/** Rows read from the ledger are in the order of ids already; only what came later is sorted in. */
function inOrderOfIds({ ids }: Look["events"], rows: number[]): number[] {
  const names = rows.map((row) => ids.text(row));
  if (names.every((name, at) => at === 0 || (names[at - 1] as string) < name)) return rows;
  const order = rows.map((_, at) => at).sort((a, b) => textOrder(names[a] as string, names[b] as string));
  return order.map((at) => rows[at] as number);
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
