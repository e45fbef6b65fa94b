import { countOf, findEvents, type Ledger } from "../../io/ledger/index.ts";
import { standings } from "./weighing.ts";

/**
 * What the pages look through: one flat row for each claim and each of its places, with what they filter by, in
 * memory beside the ledger. Derived wholly from the ledger, and made anew when that has changed.
 */
export async function attachLook(ledger: Ledger): Promise<void> {
  await ledger.connection.run("ATTACH IF NOT EXISTS ':memory:' AS look");
}

/** Makes the rows anew; those who ask meanwhile see the old ones. */
export async function fillLook(ledger: Ledger): Promise<void> {
  await ledger.connection.run(EVENTS);
  await weighAll(ledger);
  await ledger.connection.run(MARKS);
}

/** Beyond so many events they are not all weighed for the marks: publishers stand for origins there. */
const MOST_WEIGHED = 4000;

/** Puts what weighing says of every event in the place of the estimate. */
async function weighAll(ledger: Ledger): Promise<void> {
  const count = await countOf(ledger, "SELECT count(*)::INTEGER AS n FROM events");
  if (count === 0 || count > MOST_WEIGHED) return;
  const events = await findEvents(ledger, null);
  const json = JSON.stringify(await standings(ledger, events));
  await ledger.connection.run(
    `UPDATE look.events SET origins = s.origins, contradicted = s.contradicted FROM
     (SELECT unnest(from_json($json, '[{"event":"VARCHAR","origins":"INTEGER","contradicted":"BOOLEAN"}]'), recursive := true)) s WHERE s.event = look.events.id`,
    { json },
  );
}

/**
 * What stands behind each event, as far as marks show it. `publishers` counts outlets across case and spaces;
 * `contradicted` where one claim denies what another affirms, or two figures of a measure exclude each other.
 */
const EVENTS = `CREATE OR REPLACE TABLE look.events AS
WITH parts AS (
  SELECT x.event, c.id AS claim, c.polarity, c.document, trim(lower(d.source)) AS publisher,
    coalesce(c.time_from, c.time_until, d.published_at)[1:10] AS day_from, coalesce(c.time_until, c.time_from, d.published_at)[1:10] AS day_until
  FROM event_claims x JOIN claims c ON c.id = x.claim JOIN documents d ON d.id = c.document),
figures AS (
  SELECT p.event, q.measure, coalesce(q.unit, '') AS unit, max(q.low) AS most_low, min(q.high) AS least_high
  FROM parts p JOIN quantities q ON q.claim = p.claim WHERE p.polarity = 'affirmed' GROUP BY ALL),
excluding AS (SELECT DISTINCT event FROM figures WHERE most_low > least_high)
SELECT e.id, e.kind, e.family, e.mood, e.place, count(*)::INTEGER AS claims, count(DISTINCT p.document)::INTEGER AS documents,
  count(DISTINCT p.publisher)::INTEGER AS publishers, NULL::INTEGER AS origins, min(p.day_from) AS day_from, max(p.day_until) AS day_until,
  (bool_or(p.polarity = 'denied') AND bool_or(p.polarity = 'affirmed')) OR e.id IN (SELECT event FROM excluding) AS contradicted
FROM events e JOIN parts p ON p.event = e.id GROUP BY e.id, e.kind, e.family, e.mood, e.place`;

const KEY = "coalesce(p.id, 'name:' || lower(p.name))";

const MARKS = `CREATE OR REPLACE TABLE look.marks AS
WITH spoken AS (SELECT claim, list(DISTINCT side) FILTER (side IS NOT NULL) AS sides FROM voices GROUP BY claim),
placed AS (SELECT p.claim, list(DISTINCT ${KEY}) || list(DISTINCT lower(p.name)) || list(DISTINCT lower(p.text)) AS places FROM places p GROUP BY p.claim),
linked AS (SELECT x.claim, min(x.event) AS event, max(e.publishers) AS publishers, max(e.origins) AS origins, bool_or(e.contradicted) AS contradicted
  FROM event_claims x JOIN look.events e ON e.id = x.event GROUP BY x.claim)
SELECT c.id, c.document, c.number, c.kind, c.polarity, d.source, trim(lower(d.source)) AS publisher, d.language, coalesce(d.published_at, '')[1:10] AS published,
  coalesce(c.time_from, c.time_until, d.published_at)[1:10] AS day_from, coalesce(c.time_until, c.time_from, d.published_at)[1:10] AS day_until,
  c.time_from IS NULL AND c.time_until IS NULL AS by_publication, a.added_at,
  list_distinct(list_filter([c.actor_side, c.target_side], lambda x : x IS NOT NULL) || coalesce(s.sides, [])) AS sides,
  coalesce(l.places, []) AS places, ${KEY} AS place, p.name, p.lat, p.lon, p.radius, coalesce(p.number, 0) = 0 AS first,
  k.event, coalesce(k.publishers, 1) AS publishers, k.origins, coalesce(k.contradicted, false) AS contradicted
FROM claims c JOIN documents d ON d.id = c.document LEFT JOIN places p ON p.claim = c.id LEFT JOIN spoken s ON s.claim = c.id
  LEFT JOIN placed l ON l.claim = c.id LEFT JOIN linked k ON k.claim = c.id LEFT JOIN additions a ON a.document = c.document
ORDER BY day_from NULLS FIRST, c.document, c.number`;
