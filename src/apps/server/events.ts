import { z } from "zod";
import { type Ledger, loadClaims } from "../../io/ledger/index.ts";
import { type Page, seen } from "./claims.ts";
import { Problem } from "./problems.ts";
import { cursorOf, keyOf, type PagedQuery, whereOf } from "./query.ts";
import { type EventHead, eventHead, type WholeEvent } from "./schemas.ts";
import { assessmentOf, limitsOfWeighing } from "./weighing.ts";

const HEAD = `e.id, e.kind, e.family, e.mood, e.place AS key, e.day_from, e.day_until, e.claims, e.documents, e.publishers, e.origins, e.contradicted,
  (SELECT {'name': any_value(m.name), 'lat': any_value(m.lat), 'lon': any_value(m.lon), 'radius': any_value(m.radius)} FROM look.marks m WHERE m.place = e.place) AS spot`;

const row = z.object({
  ...eventHead.omit({ place: true, from: true, until: true }).shape,
  key: z.string(),
  day_from: z.string().nullable(),
  day_until: z.string().nullable(),
  spot: z.object({
    name: z.string().nullable(),
    lat: z.number().nullable(),
    lon: z.number().nullable(),
    radius: z.number().nullable(),
  }),
});

function headOf(raw: unknown): EventHead {
  const { key, spot, day_from: from, day_until: until, ...rest } = row.parse(raw);
  const { lat, lon, radius } = spot;
  return {
    ...rest,
    from,
    until,
    place: {
      key,
      name: spot.name ?? key.replace(/^(name|who):/, ""),
      ...(lat !== null && lon !== null && { lat, lon }),
      ...(radius !== null && { radius }),
    },
  };
}

const key = z.tuple([z.int(), z.int(), z.string()]);

/** A page of events that hold a claim which fits; those with most publishers first. */
export async function pageOfEvents(ledger: Ledger, query: PagedQuery): Promise<Page<EventHead>> {
  const { limit, cursor, ...filter } = query;
  const { sql, values } = whereOf(filter);
  const fits =
    sql === "true"
      ? "true"
      : `e.id IN (SELECT x.event FROM event_claims x JOIN look.marks m ON m.id = x.claim WHERE ${sql})`;
  const after = cursor === undefined ? null : keyOf(cursor, key);
  const beyond = after
    ? "AND (e.publishers < $p OR (e.publishers = $p AND (e.claims < $c OR (e.claims = $c AND e.id > $i))))"
    : "";
  const rows = await ledger.all(
    `SELECT ${HEAD} FROM (FROM look.events e WHERE ${fits} ${beyond} ORDER BY e.publishers DESC, e.claims DESC, e.id LIMIT ${limit + 1}) e
     ORDER BY e.publishers DESC, e.claims DESC, e.id`,
    { ...values, ...(after && { p: after[0], c: after[1], i: after[2] }) },
  );
  const [counted] = await ledger.all(`SELECT count(*)::INTEGER AS n FROM look.events e WHERE ${fits}`, values);
  const items = rows.slice(0, limit).map(headOf);
  const last = rows.length > limit ? items.at(-1) : undefined;
  return {
    items,
    total: Number(counted?.n ?? 0),
    next: last ? cursorOf([last.publishers, last.claims, last.id]) : null,
  };
}

/** Heads of the events that `condition` chooses. */
export async function eventHeads(
  ledger: Ledger,
  condition: string,
  values: Record<string, string> = {},
): Promise<EventHead[]> {
  return (await ledger.all(`SELECT ${HEAD} FROM look.events e WHERE ${condition} ORDER BY e.id`, values)).map(headOf);
}

/** An event with what weighing says of it and all its claims, earliest published first. */
export async function oneEvent(ledger: Ledger, id: string): Promise<WholeEvent> {
  const [head] = await eventHeads(ledger, "e.id = $id", { id });
  if (!head) throw new Problem("not-found", "no event has this id");
  const rows = await ledger.all("SELECT claim FROM event_claims WHERE event = $id", { id });
  const claims = await loadClaims(
    ledger,
    rows.map(({ claim }) => String(claim)),
  );
  const members = await seen(ledger, claims);
  members.sort((a, b) => order(a.published ?? "", b.published ?? "") || order(a.id, b.id));
  const assessment = await assessmentOf(ledger, id, claims[0]?.id);
  return { ...head, assessment: { ...assessment }, limits: [...limitsOfWeighing], members };
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
