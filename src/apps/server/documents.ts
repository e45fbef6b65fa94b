import { LIST, listValue, VARCHAR } from "@duckdb/node-api";
import { z } from "zod";
import { codePointIndex } from "../../core/model/span.ts";
import { type Ledger, loadClaimsOf, loadDocuments, rejectedClaims } from "../../io/ledger/index.ts";
import { type Page, seen } from "./claims.ts";
import { chosenBy } from "./look/choose.ts";
import type { Look } from "./look/columns.ts";
import { firstOf, placeAfter, ranksOf } from "./look/rank.ts";
import { Problem } from "./problems.ts";
import { cursorOf, type FilterQuery, keyOf, type PagedQuery } from "./query.ts";
import { type DocumentHead, documentHead, type WholeDocument } from "./schemas.ts";

const head = documentHead.omit({ claims: true });
const key = z.tuple([z.string(), z.string()]);

/** A page of the reports that hold a claim which fits, latest first; without filters of all reports. */
export async function pageOfDocuments(ledger: Ledger, look: Look, query: PagedQuery): Promise<Page<DocumentHead>> {
  const { limit, cursor, ...filter } = query;
  const holding = documentsHolding(look, filter);
  const { documents: rank } = ranksOf(look);
  const begin = cursor === undefined ? 0 : placeAfter(rank.order, isBeyond(look, keyOf(cursor, key)));
  const rows = firstOf(holding, rank, begin, limit + 1);
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? (shown.at(-1) as number) : -1;
  return {
    items: await headsByRow(ledger, look, shown),
    total: holding.length,
    next: last < 0 ? null : cursorOf([look.documents.published[last] as string, look.documents.ids.text(last)]),
  };
}

/** The reports that hold a claim which fits, each once; without filters all. */
function documentsHolding(look: Look, filter: FilterQuery): Int32Array {
  if (Object.values(filter).every((value) => value === undefined)) return ranksOf(look).documents.order;
  const { documents, claims } = look;
  const met = new Uint8Array(documents.added.length);
  const found = new Int32Array(met.length);
  let n = 0;
  for (const claim of chosenBy(look, filter)) {
    const document = claims.document.at(claim);
    if (met[document] === 1) continue;
    met[document] = 1;
    found[n++] = document;
  }
  return found.subarray(0, n);
}

/** Whether a report stands after a key. */
const isBeyond =
  ({ documents }: Look, [published, id]: z.infer<typeof key>) =>
  (row: number): boolean => {
    const at = documents.published[row] as string;
    return at === published ? documents.ids.text(row) < id : at < published;
  };

/** What lists show of reports, by id, in the order given. */
export const headsOf = (ledger: Ledger, look: Look, ids: readonly string[]): Promise<DocumentHead[]> =>
  headsByRow(
    ledger,
    look,
    ids.map((id) => look.documents.ids.find(id)).filter((row) => row >= 0),
  );

async function headsByRow(ledger: Ledger, look: Look, rows: readonly number[]): Promise<DocumentHead[]> {
  const ids = rows.map((row) => look.documents.ids.text(row));
  const result = await ledger.connection.runAndReadAll(
    "SELECT id, title, source, url, language, published_at AS published FROM documents WHERE id IN (SELECT unnest($ids))",
    { ids: listValue(ids) },
    { ids: LIST(VARCHAR) },
  );
  const byId = new Map(result.getRowObjectsJS().map((one) => [String(one.id), head.parse(one)]));
  return rows.flatMap((row, at) => {
    const one = byId.get(ids[at] as string);
    return one ? [{ ...one, claims: look.documents.claims.at(row) }] : [];
  });
}

/** A report as it was, with every claim and its trail. Offsets are code points. */
export async function oneDocument(ledger: Ledger, look: Look, id: string): Promise<WholeDocument> {
  const [document] = await loadDocuments(ledger, [id]);
  if (!document) throw new Problem("not-found", "no report has this id");
  const index = codePointIndex(document.text);
  const { text, title, source, url, language, published } = document;
  return {
    id: document.id,
    title,
    source,
    url,
    language,
    text,
    published: published && { ...published },
    passages: document.passages.map((passage) => ({
      start: index(passage.start),
      end: index(passage.end),
      role: passage.role,
      language: passage.language,
    })),
    remarks: document.remarks.map(({ level, code, message }) => ({ level, code, message })),
    claims: await seen(
      ledger,
      look,
      [...(await loadClaimsOf(ledger, [id])), ...(await rejectedClaims(ledger, { documents: [id] }))],
      true,
    ),
  };
}
