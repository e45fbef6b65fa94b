import { type Command, InvalidArgumentError } from "commander";
import { REACH } from "../../core/link/index.ts";
import type { Assessment, Contrast } from "../../core/model/assessment.ts";
import { type Event, isSeries } from "../../core/model/event.ts";
import { weighEvents } from "../../core/weigh/index.ts";
import { documentsSince, findEvents, type Ledger, loadClaimsOf } from "../../io/ledger/index.ts";
import { weighed } from "./assess.ts";
import { short } from "./claim-text.ts";
import { type Context, widthOf, write } from "./context.ts";
import { bullets, section, span, standing, tollRanges } from "./event-text.ts";
import { EXIT, type ExitCode } from "./exit.ts";
import { eventsWithout } from "./linking.ts";
import { example, type Format, formatOption, ledgerOption } from "./options.ts";
import { jsonText } from "./print.ts";
import { count } from "./report.ts";
import { shorten, wrap } from "./table.ts";
import { withLedger } from "./with-ledger.ts";

interface SinceOptions {
  readonly ledger: string;
  readonly format: Format;
}

export function sinceCommand(
  program: Command,
  run: (work: Promise<ExitCode>) => Promise<void>,
  context: Context,
): void {
  program
    .command("since")
    .description(
      "show what reports that came in since then changed: what is new, what changed, what is now contradicted",
    )
    .argument("<time>", "24h, 7d, 90m, or an ISO date or date-time", sinceWhen)
    .addOption(formatOption())
    .addOption(ledgerOption())
    .addHelpText("after", example("lagebild since 24h\nlagebild since 2023-05-20T06:00 --format json"))
    .action((time: string, options: SinceOptions) => run(since(time, options, context)));
}

const UNITS: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };

/** A stretch before now, or a time, as ISO in UTC. */
function sinceWhen(value: string): string {
  const stretch = /^(\d+)([mhdw])$/.exec(value);
  const time = stretch ? Date.now() - Number(stretch[1]) * (UNITS[stretch[2] ?? ""] ?? 0) : Date.parse(value);
  if (!Number.isNaN(time)) return new Date(time).toISOString();
  throw new InvalidArgumentError("Expected 24h, 7d, 90m, or an ISO date or date-time.");
}

/** An event that reports since then changed, and how. */
interface Change {
  readonly event: Assessment;
  /** Claims that came in since. */
  readonly added: number;
  /** What its figures were before. */
  readonly figuresBefore: string;
  readonly contradictions: readonly Contrast[];
}

interface Changes {
  readonly since: string;
  readonly reports: number;
  readonly appeared: readonly Change[];
  readonly changed: readonly Change[];
  readonly contradicted: readonly Change[];
}

export async function since(time: string, options: SinceOptions, context: Context): Promise<ExitCode> {
  return withLedger(options.ledger, "ask", async (ledger) => {
    const changes = await changesSince(ledger, time);
    const text =
      options.format === "table" ? page(changes, widthOf(context.stdout)) : jsonText(changes, options.format);
    await write(context.stdout, text);
    return EXIT.ok;
  });
}

/** The events with new claims, against what the same blocks gave without the new reports. */
async function changesSince(ledger: Ledger, time: string): Promise<Changes> {
  const fresh = new Set(await documentsSince(ledger, time));
  const claims = await loadClaimsOf(ledger, [...fresh]);
  const now = await weighed(
    ledger,
    claims.length === 0
      ? []
      : await findEvents(
          ledger,
          claims.map((claim) => claim.id),
        ),
  );
  const earlier = await eventsBefore(ledger, now.events, fresh);
  const before = new Map(weighEvents(earlier, now.claims, now.knowledge).map((one) => [one.event, one]));
  const own = new Set(claims.map((claim) => claim.id));
  const changes = now.assessments.map((event) => changeOf(event, ancestor(event, before), own));
  return {
    since: time,
    reports: fresh.size,
    appeared: changes.filter(({ event, added }) => added === event.claims.length).map(({ change }) => change),
    changed: changes.filter(({ event, added }) => added < event.claims.length).map(({ change }) => change),
    contradicted: changes.filter(({ change }) => change.contradictions.length > 0).map(({ change }) => change),
  };
}

/** What linking gave before: events are a function of the claims, so leaving the new ones out tells it. */
async function eventsBefore(ledger: Ledger, events: readonly Event[], fresh: ReadonlySet<string>): Promise<Event[]> {
  const stretches = [...Map.groupBy(events, (event) => event.block)].map(([block, own]) => {
    const days = own.map(({ day }) => day);
    const around = own.some(isSeries) ? ALL_DAYS : REACH;
    return { block, from: Math.min(...days) - around, until: Math.max(...days) + around };
  });
  return eventsWithout(ledger, stretches, fresh);
}

/** More days than any ledger spans. */
const ALL_DAYS = 1_000_000;

/** The event as it was: under the same id, else the one with most claims in common. */
function ancestor(event: Assessment, before: ReadonlyMap<string, Assessment>): Assessment | null {
  const same = before.get(event.event);
  if (same) return same;
  const ids = new Set(event.claims);
  const common = (one: Assessment): number => one.claims.filter((id) => ids.has(id)).length;
  return (
    [...before.values()]
      .filter((one) => common(one) > 0)
      .sort((a, b) => common(b) - common(a) || (a.event < b.event ? -1 : 1))[0] ?? null
  );
}

function changeOf(
  event: Assessment,
  was: Assessment | null,
  own: ReadonlySet<string>,
): { event: Assessment; added: number; change: Change } {
  const added = event.claims.filter((id) => own.has(id)).length;
  const known = new Set(was?.contrasts.map(matterOf));
  const contradictions = event.contrasts.filter(
    (one) => one.contradiction && !known.has(matterOf(one)) && one.claims.some((id) => own.has(id)),
  );
  return { event, added, change: { event, added, figuresBefore: was ? tollRanges(was) : "", contradictions } };
}

/** What a contradiction is about, whoever joined in on either side. */
const matterOf = ({ because: { code, data } }: Contrast): string => {
  const who = code === "denial" ? ["of", "more"] : ["by", "claimants"];
  return JSON.stringify([code, data], (key, value: unknown) => (who.includes(key) ? undefined : value));
};

/** Most events shown of each sort. */
const SHOWN = 15;

function page({ since: time, reports, appeared, changed, contradicted }: Changes, width: number): string {
  const lines = [
    `since ${time.slice(0, 16)}Z: ${count(reports, "report")} came in`,
    `${count(appeared.length, "new event")}, ${changed.length} changed, ${contradicted.length} now contradicted`,
    ...section(
      "NOW CONTRADICTED",
      contradicted.slice(0, SHOWN).flatMap((one) => [
        head(one, width),
        ...bullets(
          one.contradictions.slice(0, 3).map(({ reason }) => reason),
          width,
        ),
      ]),
    ),
    ...section("CHANGED", list(changed, width)),
    ...section("NEW", list(appeared, width, false)),
  ];
  return `${lines.join("\n")}\n`;
}

const list = (changes: readonly Change[], width: number, grown = true): string[] => [
  ...changes.slice(0, SHOWN).flatMap((one) => [head(one, width), ...difference(one, width, grown)]),
  ...(changes.length > SHOWN ? [`  and ${changes.length - SHOWN} more (--format json shows all)`] : []),
];

const head = ({ event }: Change, width: number): string =>
  shorten(`  ${short(event.event)}  ${span(event)}  ${event.kind}  ${event.place.name}`, width);

function difference({ event, added, figuresBefore }: Change, width: number, grown: boolean): string[] {
  const figures = tollRanges(event);
  const shift =
    figuresBefore !== "" && figuresBefore !== figures
      ? `; ${figuresBefore} -> ${figures}`
      : figures === ""
        ? ""
        : `; ${figures}`;
  const plus = grown ? `+${count(added, "claim")}: ` : "";
  return wrap(`${plus}${standing(event)}${shift}`, width, " ".repeat(12));
}
