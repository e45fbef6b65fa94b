import type { Command } from "commander";
import type { Assessment } from "../../core/model/assessment.ts";
import { controlOf } from "../../core/weigh/index.ts";
import { eventsOfAreas } from "../../io/ledger/index.ts";
import { type Weighed, weighed } from "./assess.ts";
import { short } from "./claim-text.ts";
import { type Context, widthOf, write } from "./context.ts";
import { controlLines } from "./control-text.ts";
import { bullets, section, span, tollRanges } from "./event-text.ts";
import { EXIT, type ExitCode } from "./exit.ts";
import { example, type Format, formatOption, ledgerOption } from "./options.ts";
import { type FoundPlace, findPlaces } from "./places.ts";
import { jsonText } from "./print.ts";
import { count } from "./report.ts";
import { type Column, table } from "./table.ts";
import { withLedger } from "./with-ledger.ts";

interface PlaceOptions {
  readonly ledger: string;
  readonly format: Format;
}

export function placeCommand(
  program: Command,
  run: (work: Promise<ExitCode>) => Promise<void>,
  context: Context,
): void {
  program
    .command("place")
    .description("show a place: who says who holds it over time, what happened there, what contradicts")
    .argument("<name>", "its name in any spelling or language, or its gazetteer id")
    .addOption(formatOption())
    .addOption(ledgerOption())
    .addHelpText("after", example('lagebild place Bachmut\nlagebild place "Бахмут" --format json'))
    .action((name: string, options: PlaceOptions) => run(place(name, options, context)));
}

export async function place(name: string, options: PlaceOptions, context: Context): Promise<ExitCode> {
  return withLedger(options.ledger, "ask", async (ledger) => {
    const [found, ...others] = (await findPlaces(ledger, name)) as [FoundPlace, ...FoundPlace[]];
    const all = await weighed(ledger, await eventsOfAreas(ledger, [...new Set([found.area, found.seat])]));
    await write(
      context.stdout,
      options.format === "table"
        ? page(found, others, all, widthOf(context.stdout))
        : asJson(found, others, all, options.format),
    );
    return EXIT.ok;
  });
}

/** Control over time, by the claims that stand in the control series of a place. */
export function controlOfPlace({
  events,
  claims,
  knowledge,
}: Omit<Weighed, "assessments">): ReturnType<typeof controlOf> {
  const ids = new Set(
    events.filter(({ family, mood }) => family === "control" && mood === "actual").flatMap((event) => event.claims),
  );
  return controlOf(
    claims.filter((claim) => ids.has(claim.id)),
    knowledge,
  );
}

const COLUMNS: readonly Column<Assessment>[] = [
  { head: "id", cell: (row) => short(row.event) },
  { head: "when", cell: span, most: 21 },
  { head: "kind", cell: (row) => (row.mood === "planned" ? `${row.kind}?` : row.kind), most: 13 },
  { head: "clm", cell: (row) => String(row.claims.length), align: "right" },
  { head: "ori", cell: (row) => `${row.establishedOrigins}${row.unknownLineage > 0 ? "+?" : ""}`, align: "right" },
  { head: "cr", cell: (row) => String(row.credibility.information), align: "right" },
  { head: "figures", cell: tollRanges, flexible: true },
];

/** Most events shown of a place, the latest. */
const SHOWN = 20;

function page(found: FoundPlace, others: readonly FoundPlace[], all: Weighed, width: number): string {
  const { entry } = found;
  const events = [...all.assessments].sort((a, b) => (a.from + a.event < b.from + b.event ? -1 : 1));
  const against = events.flatMap(({ contrasts }) =>
    contrasts.filter(({ contradiction, type }) => contradiction && type !== "control"),
  );
  const shown = events.slice(-SHOWN);
  const rows = table(shown, COLUMNS, width - 2)
    .trimEnd()
    .split("\n")
    .map((line) => `  ${line}`);
  const reports = new Set(all.claims.map((claim) => claim.document)).size;
  const lines = [
    `${found.name}${entry ? ` (${entry.kind}, ${entry.lat}, ${entry.lon}, within ${entry.radius} km; ${entry.id})` : ""}`,
    `${count(all.claims.length, "claim")} in ${count(reports, "report")}, ${count(events.length, "event")} and states`,
    ...(others.length > 0
      ? [`other places of this name: ${others.map((one) => `${one.name} (${one.area})`).join(", ")}`]
      : []),
    ...controlLines(controlOfPlace(all), width),
    ...section(
      `EVENTS AND STATES${events.length > SHOWN ? ` (the last ${SHOWN} of ${events.length})` : ""}`,
      events.length > 0 ? rows : [],
    ),
    ...section("WHAT CONTRADICTS", bullets([...new Set(against.map(({ reason }) => reason))].slice(-10), width)),
  ];
  return `${lines.join("\n")}\n`;
}

function asJson(found: FoundPlace, others: readonly FoundPlace[], all: Weighed, format: Format): string {
  const value = { ...found, others, control: controlOfPlace(all), events: all.assessments };
  return jsonText(value, format);
}
