import { z } from "zod";
import { isoOf } from "../../core/model/window.ts";
import { type Ledger, loadClaims } from "../../io/ledger/index.ts";
import { type Page, seen } from "./claims.ts";
import { chosenBy } from "./look/choose.ts";
import { FLAG, type Look, NO_DAY } from "./look/columns.ts";
import { derived, FACE, faces } from "./look/derived.ts";
import { firstMarked, placeAfter, ranksOf, textOrder } from "./look/rank.ts";
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
  const { marked, total } = eventsHolding(look, filter);
  const { order } = ranksOf(look).events;
  const begin = cursor === undefined ? 0 : placeAfter(order, isBeyond(look, keyOf(cursor, key)));
  const rows = firstMarked(marked, order, begin, limit + 1);
  const items = rows.slice(0, limit).map((row) => headOf(look, row));
  const last = rows.length > limit ? items.at(-1) : undefined;
  return {
    items,
    total,
    next: last ? cursorOf([last.publishers, last.claims, last.id]) : null,
  };
}

/** For each claim the place of its event, or of one of them, in the order of events; -1 where it has none. */
const eventPlaces = derived((look: Look): Int32Array => {
  const { placeOf } = ranksOf(look).events;
  const { event, flags } = look.claims;
  const places = new Int32Array(flags.length);
  for (let claim = 0; claim < places.length; claim++) {
    const own = event.at(claim);
    places[claim] = own < 0 ? -1 : (placeOf[own] as number);
  }
  return places;
});

/** The events that hold a claim which fits, marked at their places in the order of events, and how many they are. */
function eventsHolding(look: Look, filter: FilterQuery): { readonly marked: Uint8Array; readonly total: number } {
  const { more } = look.claims;
  const { order, placeOf } = ranksOf(look).events;
  const [chosen, places, face] = [chosenBy(look, filter), eventPlaces(look), faces(look)];
  const marked = new Uint8Array(order.length);
  for (let at = 0; at < chosen.length; at++) {
    const claim = chosen[at] as number;
    const place = places[claim] as number;
    if (place < 0) continue;
    marked[place] = 1;
    if ((face[claim] as number) & FACE.several)
      for (const event of more.get(claim) ?? []) marked[placeOf[event] as number] = 1;
  }
  let total = 0;
  for (let place = 0; place < marked.length; place++) total += marked[place] as number;
  return { marked, total };
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
