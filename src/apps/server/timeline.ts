import { z } from "zod";
import type { Ledger } from "../../io/ledger/index.ts";
import { FAMILY_SQL } from "./families.ts";
import { type FilterQuery, whereOf } from "./query.ts";
import type { Timeline } from "./schemas.ts";

const bin = z.object({ day: z.string(), family: z.string(), n: z.int(), by_publication: z.int() });
const span = z.object({ from: z.string(), until: z.string(), claims: z.int() });
const bounds = z.object({ first: z.string().nullable(), last: z.string().nullable(), undated: z.int() });

/** Claims over time: those of one day in bins, longer stretches as spans, never narrower than their words. */
export async function timelineOf(ledger: Ledger, filter: FilterQuery): Promise<Timeline> {
  const { sql, values } = whereOf(filter);
  const where = `FROM look.marks m WHERE m.first AND ${sql}`;
  const [raw] = await ledger.all(
    `SELECT min(m.day_from) AS first, max(m.day_until) AS last, count(*) FILTER (m.day_from IS NULL)::INTEGER AS undated ${where}`,
    values,
  );
  const { first, last, undated } = bounds.parse(raw);
  const step = stepOf(first, last);
  const rows = await ledger.all(
    `SELECT strftime(date_trunc('${step}', TRY_CAST(m.day_from AS DATE)), '%Y-%m-%d') AS day, ${FAMILY_SQL} AS family, count(*)::INTEGER AS n,
      count(*) FILTER (m.by_publication)::INTEGER AS by_publication
     ${where} AND m.day_from = m.day_until AND TRY_CAST(m.day_from AS DATE) IS NOT NULL GROUP BY 1, 2 ORDER BY 1, 2`,
    values,
  );
  const spans = await ledger.all(
    `SELECT m.day_from AS "from", m.day_until AS until, count(*)::INTEGER AS claims ${where} AND m.day_from < m.day_until GROUP BY 1, 2 ORDER BY claims DESC, 1, 2 LIMIT 60`,
    values,
  );
  return {
    step,
    from: first,
    until: last,
    bins: gathered(rows.map((one) => bin.parse(one))),
    spans: spans.map((one) => span.parse(one)),
    undated,
  };
}

function gathered(rows: readonly z.infer<typeof bin>[]): Timeline["bins"] {
  const bins = new Map<string, Timeline["bins"][number]>();
  for (const { day, family, n, by_publication } of rows) {
    const at = bins.get(day) ?? { day, families: {}, byPublication: 0 };
    bins.set(day, { day, families: { ...at.families, [family]: n }, byPublication: at.byPublication + by_publication });
  }
  return [...bins.values()];
}

const DAYS_OF: readonly (readonly [number, Timeline["step"]])[] = [
  [420, "day"],
  [2500, "week"],
  [12_000, "month"],
];

function stepOf(first: string | null, last: string | null): Timeline["step"] {
  if (first === null || last === null) return "day";
  const days = (Date.parse(last) - Date.parse(first)) / 86_400_000;
  return DAYS_OF.find(([most]) => days <= most)?.[1] ?? "year";
}
