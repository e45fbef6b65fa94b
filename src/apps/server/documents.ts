import { z } from "zod";
import { codePointIndex } from "../../core/model/span.ts";
import { type Ledger, loadClaimsOf, loadDocuments, rejectedClaims } from "../../io/ledger/index.ts";
import { type Page, seen } from "./claims.ts";
import { Problem } from "./problems.ts";
import { cursorOf, keyOf, type PagedQuery, whereOf } from "./query.ts";
import { type DocumentHead, documentHead, type WholeDocument } from "./schemas.ts";

const HEAD = `d.id, d.title, d.source, d.url, d.language, d.published_at AS published,
  (SELECT count(*)::INTEGER FROM claims x WHERE x.document = d.id) AS claims`;
const key = z.tuple([z.string(), z.string()]);

/** A page of the reports that hold a claim which fits, latest first; without filters of all reports. */
export async function pageOfDocuments(ledger: Ledger, query: PagedQuery): Promise<Page<DocumentHead>> {
  const { limit, cursor, ...filter } = query;
  const { sql, values } = whereOf(filter);
  const fits = sql === "true" ? "true" : `d.id IN (SELECT m.document FROM look.marks m WHERE ${sql})`;
  const after = cursor === undefined ? null : keyOf(cursor, key);
  const at = "coalesce(d.published_at, '')";
  const beyond = after ? `AND (${at} < $p OR (${at} = $p AND d.id < $d))` : "";
  const rows = await ledger.all(
    `SELECT ${HEAD} FROM documents d WHERE ${fits} ${beyond} ORDER BY ${at} DESC, d.id DESC LIMIT ${limit + 1}`,
    { ...values, ...(after && { p: after[0], d: after[1] }) },
  );
  const [counted] = await ledger.all(`SELECT count(*)::INTEGER AS n FROM documents d WHERE ${fits}`, values);
  const items = rows.slice(0, limit).map((row) => documentHead.parse(row));
  const last = rows.length > limit ? items.at(-1) : undefined;
  return { items, total: Number(counted?.n ?? 0), next: last ? cursorOf([last.published ?? "", last.id]) : null };
}

export async function headsOf(ledger: Ledger, condition: string, values: Record<string, string>, limit: number) {
  const rows = await ledger.all(
    `SELECT ${HEAD} FROM documents d WHERE ${condition} ORDER BY coalesce(d.published_at, '') DESC, d.id LIMIT ${limit}`,
    values,
  );
  return rows.map((row) => documentHead.parse(row));
}

/** A report as it was, with every claim and its trail. Offsets are code points. */
export async function oneDocument(ledger: Ledger, id: string): Promise<WholeDocument> {
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
      [...(await loadClaimsOf(ledger, [id])), ...(await rejectedClaims(ledger, { documents: [id] }))],
      true,
    ),
  };
}
