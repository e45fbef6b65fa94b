import { z } from "zod";
import type { Ledger } from "../../io/ledger/index.ts";
import { eventHeads } from "./events.ts";
import { Problem } from "./problems.ts";
import type { EventHead, WholeSource } from "./schemas.ts";

const said = z.object({
  event: z.string(),
  said_on: z.string(),
  first_on: z.string(),
  first: z.array(z.string()),
});
const cited = z.object({ text: z.string(), side: z.string().nullable(), claims: z.int() });

/** Of each event that the source speaks of and another too: when it did, and who did first. */
const SAID = `WITH said AS (
  SELECT x.event, m.publisher, any_value(m.source) AS source, min(m.published) AS said_on FROM look.marks m JOIN event_claims x ON x.claim = m.id
  WHERE m.first AND m.published <> '' AND m.publisher IS NOT NULL GROUP BY x.event, m.publisher),
own AS (FROM said WHERE publisher = lower($name)),
firsts AS (SELECT event, min(said_on) AS first_on FROM said WHERE event IN (SELECT event FROM own) GROUP BY event)
SELECT o.event, o.said_on, f.first_on, (SELECT list(s.source ORDER BY s.source) FROM said s WHERE s.event = o.event AND s.said_on = f.first_on) AS first
FROM own o JOIN firsts f ON f.event = o.event ORDER BY o.said_on DESC, o.event LIMIT 200`;

/** What a source said before all others, what after them, and whom it cites. By dates of publication only. */
export async function oneSource(ledger: Ledger, name: string): Promise<WholeSource> {
  const [raw] = await ledger.all(
    `SELECT any_value(m.source) AS name, count(DISTINCT m.document)::INTEGER AS documents, count(*)::INTEGER AS claims
     FROM look.marks m WHERE m.first AND m.publisher = lower($name)`,
    { name },
  );
  const totals = z.object({ name: z.string().nullable(), documents: z.int(), claims: z.int() }).parse(raw);
  if (totals.name === null) throw new Problem("not-found", "no report of this source is in the ledger");
  const rows = (await ledger.all(SAID, { name })).map((one) => said.parse(one));
  const heads = await headsById(
    ledger,
    rows.map((one) => one.event),
  );
  const withHead = rows.flatMap((one) => {
    const event = heads.get(one.event);
    return event ? [{ ...one, event }] : [];
  });
  return {
    ...totals,
    name: totals.name,
    first: withHead.filter((one) => one.said_on === one.first_on).map(({ event, said_on: at }) => ({ event, at })),
    repeats: withHead
      .filter((one) => one.said_on > one.first_on)
      .map(({ event, said_on: at, first, first_on: firstAt }) => ({ event, at, first, firstAt })),
    cites: await citedBy(ledger, name),
  };
}

async function headsById(ledger: Ledger, ids: readonly string[]): Promise<Map<string, EventHead>> {
  if (ids.length === 0) return new Map();
  const heads = await eventHeads(ledger, "list_contains(string_split($ids, ' '), e.id)", { ids: ids.join(" ") });
  return new Map(heads.map((head) => [head.id, head]));
}

const CITED = `SELECT mode(v.text) AS text, any_value(v.side) AS side, count(DISTINCT v.claim)::INTEGER AS claims
  FROM voices v JOIN look.marks m ON m.id = v.claim WHERE m.first AND m.publisher = lower($name) AND NOT v.anonymous
  GROUP BY coalesce(v.identity, lower(v.text)) ORDER BY claims DESC, text LIMIT 30`;

const citedBy = async (ledger: Ledger, name: string): Promise<WholeSource["cites"]> =>
  (await ledger.all(CITED, { name })).map((one) => cited.parse(one));
