import type { Column } from "./columns.ts";
import { csvLines } from "./csv.ts";
import { daysOf, fitting, mostClaimants, mostOf, rangeOfDead, severalDead } from "./figures.ts";
import type { Job } from "./formats.ts";
import type { EventRecord } from "./records.ts";

export const UCDP_LOSSES = {
  planned: "planned events are left out: UCDP codes what happened",
  "no-death": "events without a named death are left out: UCDP codes fatal events only",
  unlocated: "events without a position are left out",
  "no-day": "events without a day are left out",
  "one-figure": "of several figures one is taken as best, by the rule in best_rule; low and high are the range",
  type: "neither parties nor target tell the type of violence, it is empty",
  apostrophe: "texts that a spreadsheet would execute have an apostrophe before them",
};

const side = (row: EventRecord, slot: "actor" | "target"): string | null =>
  mostOf(row.claims.map(({ claim }) => claim[slot]?.side ?? claim[slot]?.text));

/** Sides that are states: two upper-case letters (ISO 3166-1). */
const isState = (code: string | null): boolean => /^[A-Z]{2}$/.test(code ?? "");

/** 1 state-based, 2 non-state, 3 one-sided (UCDP GED codebook); null where the texts do not tell. */
function violence(row: EventRecord): number | null {
  const [actor, target] = [side(row, "actor"), side(row, "target")];
  if (target === "CIV") return 3;
  if (actor === null || target === null) return null;
  return isState(actor) || isState(target) ? 1 : 2;
}

const step = (value: number, bounds: readonly number[]): number => {
  const at = bounds.findIndex((bound) => value <= bound);
  return at < 0 ? bounds.length + 1 : at + 1;
};

const text = (name: string, of: Column<EventRecord>["of"]): Column<EventRecord> => ({ name, type: "text", of });
const number = (name: string, of: Column<EventRecord>["of"]): Column<EventRecord> => ({ name, type: "number", of });

const first = ({ claims }: EventRecord): EventRecord["claims"][number] | undefined =>
  [...claims].sort((a, b) => ((a.report.published ?? "9") < (b.report.published ?? "9") ? -1 : 1))[0];

/** Columns of UCDP GED, and behind them what it has no column for. */
const COLUMNS: readonly Column<EventRecord>[] = [
  text("id", ({ event }) => event.id),
  text("year", ({ event }) => event.from.slice(0, 4)),
  number("type_of_violence", violence),
  text("side_a", (row) => side(row, "actor")),
  text("side_b", (row) => (side(row, "target") === "CIV" ? "Civilians" : side(row, "target"))),
  number("number_of_sources", ({ event }) => event.publishers.length + event.unknownPublishers),
  text("source_article", ({ claims }) =>
    [
      ...new Set(
        claims.map(({ report }) =>
          [report.source, report.published?.slice(0, 10), report.title].filter(Boolean).join(", "),
        ),
      ),
    ].join("; "),
  ),
  text("source_original", ({ event }) => event.voices.join("; ")),
  text("source_date", (row) => first(row)?.report.published?.slice(0, 10)),
  text("source_headline", (row) => first(row)?.report.title),
  number("where_prec", ({ event }) => step(event.place.radius ?? 9999, [5, 25, 60, 150, 300])),
  text("where_coordinates", ({ event }) => event.place.name),
  number("latitude", ({ event }) => event.place.lat),
  number("longitude", ({ event }) => event.place.lon),
  text("geom_wkt", ({ event }) => `POINT (${event.place.lon} ${event.place.lat})`),
  number("date_prec", ({ event }) => step(daysOf(event) ?? 9999, [1, 6, 7, 31])),
  text("date_start", ({ event }) => event.from),
  text("date_end", ({ event }) => event.until),
  number("deaths_unknown", ({ event }) => mostClaimants(event).value),
  number("best", ({ event }) => mostClaimants(event).value),
  number("high", ({ event }) => rangeOfDead(event).high ?? mostClaimants(event).value),
  number("low", ({ event }) => rangeOfDead(event).low ?? mostClaimants(event).value),
  text("best_rule", ({ event }) => mostClaimants(event).rule),
  text("best_claims", ({ event }) => mostClaimants(event).claims.join(" ")),
];

/** Events with deaths as rows like those of UCDP GED. */
export async function* ucdpLines({ source, losses }: Job): AsyncGenerator<string> {
  yield* csvLines(fitting(source.events(), losses, unfit, lost), COLUMNS, losses);
}

const lost = (row: EventRecord) => ({ "one-figure": severalDead(row.event), type: violence(row) === null });

function unfit({ event }: EventRecord): keyof typeof UCDP_LOSSES | null {
  if (event.mood === "planned") return "planned";
  const { value } = mostClaimants({ ...event });
  if (value === null || (rangeOfDead(event).high ?? value) < 1) return "no-death";
  if (event.place.lat === null) return "unlocated";
  return event.from === "" ? "no-day" : null;
}
