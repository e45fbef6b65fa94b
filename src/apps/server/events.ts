import { z } from "zod";
import { isoOf } from "../../core/model/window.ts";
import { type Ledger, loadClaims } from "../../io/ledger/index.ts";
import { type Page, seen } from "./claims.ts";
import { chosenBy } from "./look/choose.ts";
import { FLAG, type Look, NO_DAY } from "./look/columns.ts";
import { FACE, faces } from "./look/derived.ts";
import { firstOf, placeAfter, ranksOf, textOrder } from "./look/rank.ts";
import { Problem } from "./problems.ts";
import { cursorOf, type FilterQuery, keyOf, type PagedQuery } from "./query.ts";
import type { EventHead, WholeEvent } from "./schemas.ts";
import { assessmentOf, limitsOfWeighing } from "./weighing.ts";

function headOf({ events, places, kinds, families }: Look, row: number): EventHead {
  const [place, flags, origins] = [events.place.at(row), events.flags.at(row), events.origins.at(row)];
  const [lat, lon, radius] = [places.lat[place] ?? null, places.lon[place] ?? null, places.radius[place] ?? null];
  return {
    id: events.ids.text(row),
    kind: kinds[events.kind.at(row)] as EventHead["kind"],
    family: families.text(events.family.at(row)),
    mood: flags & FLAG.planned ? "planned" : "actual",
    place: {
      key: places.keys.text(place),
      name: places.name[place] as string,
      ...(lat !== null && lon !== null && { lat, lon }),
      ...(radius !== null && { radius }),
    },
    from: isoOrNull(events.from.at(row)),
    until: isoOrNull(events.until.at(row)),
    claims: events.claims.at(row),
    documents: events.documents.at(row),
    publishers: events.publishers.at(row),
    origins: origins < 0 ? null : origins,
    contradicted: (flags & FLAG.contradicted) !== 0,
  };
}

const isoOrNull = (day: number): string | null => (day === NO_DAY ? null : isoOf(day));

const key = z.tuple([z.int(), z.int(), z.string()]);

/** A page of events that hold a claim which fits; those with most publishers first. */
export function pageOfEvents(look: Look, query: PagedQuery): Page<EventHead> {
  const { limit, cursor, ...filter } = query;
  const holding = eventsHolding(look, filter);
  const { events: ranked, placeOf } = ranksOf(look);
  const begin = cursor === undefined ? 0 : placeAfter(ranked, isBeyond(look, keyOf(cursor, key)));
  const rows = firstOf(holding, placeOf.events, begin, limit + 1);
  const items = rows.slice(0, limit).map((row) => headOf(look, row));
  const last = rows.length > limit ? items.at(-1) : undefined;
  return {
    items,
    total: holding.length,
    next: last ? cursorOf([last.publishers, last.claims, last.id]) : null,
  };
}

/** The events that hold a claim which fits, each once. */
function eventsHolding(look: Look, filter: FilterQuery): Int32Array {
  const { claims, events } = look;
  const chosen = chosenBy(look, filter);
  const face = faces(look);
  const met = new Uint8Array(events.flags.length);
  const found = new Int32Array(met.length);
  let n = 0;
  const take = (event: number): void => {
    if (event < 0 || met[event] === 1) return;
    met[event] = 1;
    found[n++] = event;
  };
  for (let at = 0; at < chosen.length; at++) {
    const claim = chosen[at] as number;
    take(claims.event.at(claim));
    if ((face[claim] as number) & FACE.several) for (const event of claims.more.get(claim) ?? []) take(event);
  }
  return found.subarray(0, n);
}

/** Whether an event stands after a key. */
const isBeyond =
  ({ events }: Look, [publishers, claims, id]: z.infer<typeof key>) =>
  (row: number): boolean => {
    const by = events.publishers.at(row) - publishers || events.claims.at(row) - claims;
    return by === 0 ? events.ids.text(row) > id : by < 0;
  };

/** Heads of events by id, in the order given; those that do not stand are left out. */
export const eventHeads = (look: Look, ids: readonly string[]): EventHead[] =>
  ids.flatMap((id) => {
    const row = look.events.ids.find(id);
    return row < 0 || look.events.flags.at(row) & FLAG.gone ? [] : [headOf(look, row)];
  });

/** An event with what weighing says of it and all its claims, earliest published first. */
export async function oneEvent(ledger: Ledger, look: Look, id: string): Promise<WholeEvent> {
  const [head] = eventHeads(look, [id]);
  if (!head) throw new Problem("not-found", "no event has this id");
  const rows = await ledger.all("SELECT claim FROM event_claims WHERE event = $id", { id });
  const claims = await loadClaims(
    ledger,
    rows.map(({ claim }) => String(claim)),
  );
  const members = await seen(ledger, look, claims);
  members.sort((a, b) => textOrder(a.published ?? "", b.published ?? "") || textOrder(a.id, b.id));
  const assessment = await assessmentOf(ledger, id, claims[0]?.id);
  return { ...head, assessment: { ...assessment }, limits: [...limitsOfWeighing], members };
}
