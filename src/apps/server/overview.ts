import { z } from "zod";
import type { Ledger } from "../../io/ledger/index.ts";
import type { Status } from "./schemas.ts";

const counted = z.array(z.object({ value: z.string(), claims: z.int() }));

/** What the ledger holds, and the values that can be filtered by. */
export async function statusOf(ledger: Ledger): Promise<Status> {
  const facets = async (expression: string, more = ""): Promise<Status["kinds"]> =>
    counted.parse(
      await ledger.all(
        `SELECT value, count(*)::INTEGER AS claims FROM (SELECT ${expression} AS value FROM look.marks m WHERE m.first ${more}) WHERE value IS NOT NULL GROUP BY value ORDER BY claims DESC, value LIMIT 200`,
      ),
    );
  const [raw] = await ledger.all(
    `SELECT (SELECT count(*)::INTEGER FROM documents) AS documents, (SELECT count(*)::INTEGER FROM claims) AS claims, (SELECT count(*)::INTEGER FROM events) AS events,
      (SELECT min(day_from) FROM look.marks) AS "from", (SELECT max(day_until) FROM look.marks) AS until`,
  );
  const totals = z
    .object({
      documents: z.int(),
      claims: z.int(),
      events: z.int(),
      from: z.string().nullable(),
      until: z.string().nullable(),
    })
    .parse(raw);
  return {
    ...totals,
    kinds: await facets("m.kind"),
    sides: await facets("unnest(m.sides)"),
    sources: await facets("m.source"),
    languages: await facets("m.language"),
  };
}
