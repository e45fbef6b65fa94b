import { z } from "zod";
import type { Claim } from "../../core/model/claim.ts";
import type { ClaimReview } from "../../core/model/review.ts";
import { codePointIndex } from "../../core/model/span.ts";
import { reviewFrom } from "./decision-rows.ts";
import { claimFrom } from "./decode.ts";
import type { Ledger } from "./ledger.ts";
import { ROWS, type RowOf } from "./rows.ts";

/** What is shown of a report beside its claims; `index` turns offsets of its text into code points. */
export interface Home {
  readonly id: string;
  readonly source: string | null;
  readonly title: string | null;
  readonly language: string | null;
  readonly published: { readonly at: string } | null;
  readonly index: (offset: number) => number;
}

/** Claims read in one go, about: their slots are held in memory meanwhile. */
const AT_ONCE = 100_000;

/**
 * Every claim of a ledger with its report, some at a time, in no order. Reading claims by their ids scans whole tables
 * each time; this scans them a few times for all.
 */
export async function* everyClaim(ledger: Ledger): AsyncGenerator<{ readonly claim: Claim; readonly home: Home }[]> {
  const [counted] = await ledger.all("SELECT count(*)::INTEGER AS n FROM claims");
  const parts = Math.ceil(z.object({ n: z.int() }).parse(counted).n / AT_ONCE);
  const homes = await allHomes(ledger);
  for (let part = 0; part < parts; part++) {
    const own = (id: string): string => `hash(${id}) % ${parts} = ${part}`;
    const voices = await slotsOf(ledger, "voices", own);
    const places = await slotsOf(ledger, "places", own);
    const quantities = await slotsOf(ledger, "quantities", own);
    const reviews = await allReviews(ledger, own);
    for await (const rows of inPieces(ledger, `FROM claims WHERE ${own("id")}`))
      yield rows.flatMap((raw) => {
        const row = ROWS.claims.parse(raw);
        const slots = { voices: voices(row.id), places: places(row.id), quantities: quantities(row.id) };
        const review = reviews.get(row.id);
        const home = homes.get(row.document);
        return home ? [{ claim: { ...claimFrom(row, slots), ...(review && { review }) }, home }] : [];
      });
  }
}

/** The rows of a query in pieces, between which others get their turn. */
async function* inPieces(ledger: Ledger, sql: string): AsyncGenerator<Record<string, unknown>[]> {
  const result = await ledger.connection.stream(sql);
  for await (const rows of result.yieldRowObjectJs())
    for (let at = 0; at < rows.length; at += PIECE) {
      yield rows.slice(at, at + PIECE);
      await new Promise((resolve) => setImmediate(resolve));
    }
}
const PIECE = 256;

type Slot = "voices" | "places" | "quantities";

/** The rows of a table of slots, by claim, in their order. */
async function slotsOf<T extends Slot>(
  ledger: Ledger,
  table: T,
  own: (id: string) => string,
): Promise<(claim: string) => RowOf<T>[]> {
  const found = new Map<string, RowOf<T>[]>();
  for await (const rows of inPieces(ledger, `FROM ${table} WHERE ${own("claim")}`))
    for (const raw of rows) {
      const row = ROWS[table].parse(raw) as RowOf<T>;
      const list = found.get(row.claim);
      if (list) list.push(row);
      else found.set(row.claim, [row]);
    }
  return (claim) => (found.get(claim) ?? []).sort((a, b) => a.number - b.number);
}

async function allReviews(ledger: Ledger, own: (id: string) => string): Promise<Map<string, ClaimReview>> {
  const rows = await ledger.all(`SELECT claim, review FROM reviewed WHERE ${own("claim")}`);
  return new Map(rows.map(({ claim, review }) => [String(claim), reviewFrom(String(review))]));
}

const home = z.object({
  id: z.string(),
  source: z.string().nullable(),
  title: z.string().nullable(),
  language: z.string().nullable(),
  published: z.string().nullable(),
  text: z.string().nullable(),
});
const SAME = (offset: number): number => offset;

/** Reports without their text: that is only read where code points and offsets differ. */
async function allHomes(ledger: Ledger): Promise<Map<string, Home>> {
  const homes = new Map<string, Home>();
  const sql = `SELECT id, source, title, language, published_at AS published,
    CASE WHEN regexp_matches(text, '[\\x{10000}-\\x{10FFFF}]') THEN text END AS text FROM documents`;
  for await (const rows of inPieces(ledger, sql))
    for (const raw of rows) {
      const { published, text, ...rest } = home.parse(raw);
      homes.set(rest.id, {
        ...rest,
        published: published === null ? null : { at: published },
        index: text === null ? SAME : codePointIndex(text),
      });
    }
  return homes;
}
