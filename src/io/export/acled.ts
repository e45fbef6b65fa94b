import type { ClaimKind, Means } from "../../core/model/claim.ts";
import type { Column } from "./columns.ts";
import { csvLines } from "./csv.ts";
import { daysOf, fitting, lowestNamed, mostOf, rangeOfDead, severalDead } from "./figures.ts";
import type { Job } from "./formats.ts";
import type { EventRecord } from "./records.ts";

export const ACLED_LOSSES = {
  planned: "planned events are left out: ACLED codes what happened",
  "no-type": "events of a kind that ACLED has no type for are left out",
  unlocated: "events without a position are left out",
  "no-day": "events without a day are left out",
  "one-figure": "of several figures one is taken, by the rule in fatalities_rule; the range stands beside it",
  "sub-type": "the texts do not tell the sub-type, it is empty",
  apostrophe: "texts that a spreadsheet would execute have an apostrophe before them",
};

type Type = readonly [disorder: string, event: string, sub: string];
const VIOLENCE = "Political violence";
const STRATEGIC = "Strategic developments";
const REMOTE = "Explosions/Remote violence";

const BATTLE: Type = [VIOLENCE, "Battles", "Armed clash"];
const strategic = (sub: string): Type => [STRATEGIC, STRATEGIC, sub];

/** ACLED's type of each kind that has one; a strike's depends on the means. */
const TYPES: Readonly<Partial<Record<ClaimKind, Type>>> = {
  strike: [VIOLENCE, REMOTE, ""],
  attack: [VIOLENCE, REMOTE, ""],
  assault: BATTLE,
  clash: BATTLE,
  advance: BATTLE,
  capture: BATTLE,
  defence: BATTLE,
  interception: strategic("Disrupted weapons use"),
  withdrawal: strategic("Non-violent transfer of territory"),
  detention: strategic("Arrests"),
  destruction: strategic("Looting/property destruction"),
  deployment: strategic("Other"),
  encirclement: strategic("Other"),
  offensive: strategic("Other"),
  diplomacy: strategic("Other"),
  abuse: [VIOLENCE, "Violence against civilians", "Attack"],
  protest: ["Demonstrations", "Protests", ""],
};

const SUB_TYPES: readonly (readonly [string, readonly Means[]])[] = [
  ["Air/drone strike", ["drone", "aircraft"]],
  ["Shelling/artillery/missile attack", ["artillery", "missile", "rocket", "mortar", "tank", "naval"]],
  ["Remote explosive/landmine/IED", ["mine", "bomb"]],
  ["Chemical weapon", ["gas"]],
];

const typeOf = (row: EventRecord): Type | undefined => TYPES[row.event.kind];

function subType(row: EventRecord): string {
  const [, event = "", sub = ""] = typeOf(row) ?? [];
  if (event !== REMOTE) return sub;
  const means = new Set(row.claims.flatMap(({ claim }) => claim.means));
  return SUB_TYPES.find(([, one]) => one.some((name) => means.has(name)))?.[0] ?? "";
}

const parties = (row: EventRecord, slot: "actor" | "target"): string | null =>
  mostOf(row.claims.map(({ claim }) => claim[slot]?.side ?? claim[slot]?.text));

const hitsCivilians = (row: EventRecord): boolean => row.claims.some(({ claim }) => claim.target?.side === "CIV");

const text = (name: string, of: Column<EventRecord>["of"]): Column<EventRecord> => ({ name, type: "text", of });
const number = (name: string, of: Column<EventRecord>["of"]): Column<EventRecord> => ({ name, type: "number", of });

/** Columns of ACLED's export, and behind them what it has no column for. */
const COLUMNS: readonly Column<EventRecord>[] = [
  text("event_id_cnty", ({ event }) => event.id),
  text("event_date", ({ event }) => event.from),
  text("year", ({ event }) => event.from.slice(0, 4)),
  number("time_precision", ({ event }) => precision(daysOf(event) ?? 99, [1, 7])),
  text("disorder_type", (row) => typeOf(row)?.[0]),
  text("event_type", (row) => typeOf(row)?.[1]),
  text("sub_event_type", subType),
  text("actor1", (row) => parties(row, "actor")),
  text("actor2", (row) => parties(row, "target")),
  text("civilian_targeting", (row) => (hitsCivilians(row) ? "Civilian targeting" : null)),
  text("location", ({ event }) => event.place.name),
  number("latitude", ({ event }) => event.place.lat),
  number("longitude", ({ event }) => event.place.lon),
  number("geo_precision", ({ event }) => precision(event.place.radius ?? 99, [10, 40])),
  text("source", ({ event }) => event.publishers.join("; ")),
  text("notes", ({ claims }) =>
    claims
      .slice(0, 3)
      .map(({ claim, report }) => `${claim.quote} (${report.source ?? "unknown publisher"})`)
      .join(" | "),
  ),
  number("fatalities", ({ event }) => lowestNamed(event).value),
  text("fatalities_rule", ({ event }) => lowestNamed(event).rule),
  number("fatalities_low", ({ event }) => rangeOfDead(event).low),
  number("fatalities_high", ({ event }) => rangeOfDead(event).high),
  text("fatalities_claims", ({ event }) => lowestNamed(event).claims.join(" ")),
  text("kind", ({ event }) => event.kind),
];

/** 1 up to the first bound, 2 up to the second, else 3. */
const precision = (value: number, [fine, middle]: readonly [number, number]): number =>
  value <= fine ? 1 : value <= middle ? 2 : 3;

/** Events as rows like ACLED's. */
export async function* acledLines({ source, losses }: Job): AsyncGenerator<string> {
  yield* csvLines(fitting(source.events(), losses, unfit, lost), COLUMNS, losses);
}

const lost = (row: EventRecord) => ({ "one-figure": severalDead(row.event), "sub-type": subType(row) === "" });

function unfit(row: EventRecord): keyof typeof ACLED_LOSSES | null {
  if (row.event.mood === "planned") return "planned";
  if (!typeOf(row)) return "no-type";
  if (row.event.place.lat === null) return "unlocated";
  return row.event.from === "" ? "no-day" : null;
}
