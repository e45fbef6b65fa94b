import { userInfo } from "node:os";
import { type Command, InvalidArgumentError } from "commander";
import type { Assessment, SourceProfile } from "../../core/model/assessment.ts";
import { GRADE_WORDS, GRADES, type Grade, publisherOf } from "../../core/model/source.ts";
import { profileOf, publisherSpeaker } from "../../core/weigh/index.ts";
import { findClaims, findEvents, type Ledger, publishers } from "../../io/ledger/index.ts";
import { decide } from "../review/decide.ts";
import { type Weighed, weighed } from "./assess.ts";
import { short } from "./claim-text.ts";
import { type Context, widthOf, write } from "./context.ts";
import { section, span, tollRanges } from "./event-text.ts";
import { EXIT, type ExitCode, UserError } from "./exit.ts";
import { knownSource } from "./known-source.ts";
import { example, type Format, formatOption, ledgerOption } from "./options.ts";
import { jsonText } from "./print.ts";
import { count } from "./report.ts";
import { shorten } from "./table.ts";
import { withLedger } from "./with-ledger.ts";

interface SourceOptions {
  readonly ledger: string;
  readonly format: Format;
  readonly reliability?: Grade;
}

export function sourceCommand(
  program: Command,
  run: (work: Promise<ExitCode>) => Promise<void>,
  context: Context,
): void {
  program
    .command("source")
    .description("show a publisher: what it said first, what it repeated, whom it cites, how often denied or updated")
    .argument("<name>", "its name or a part of it, or the name of a person or body others cite")
    .option("--reliability <grade>", "set its reliability on the Admiralty scale, A to F (F: cannot be judged)", grade)
    .addOption(formatOption())
    .addOption(ledgerOption())
    .addHelpText("after", example("lagebild source Bild\nlagebild source Bild --reliability C"))
    .action((name: string, options: SourceOptions) => run(source(name, options, context)));
}

function grade(value: string): Grade {
  const found = GRADES.find((one) => one === value.toUpperCase());
  if (found) return found;
  throw new InvalidArgumentError("Expected one of A, B, C, D, E, F.");
}

export async function source(name: string, options: SourceOptions, context: Context): Promise<ExitCode> {
  return withLedger(options.ledger, options.reliability ? "write" : "ask", async (ledger) => {
    const id = await identify(ledger, name);
    if (options.reliability)
      await decide(
        ledger,
        [{ action: "grade", by: userInfo().username, source: id, grade: options.reliability }],
        (context.now?.() ?? new Date()).toISOString(),
      );
    const all = await toldBy(ledger, id, name);
    const profile = profileOf(id, all.events, all.claims, all.knowledge);
    const text =
      options.format === "table" ? page(profile, all, widthOf(context.stdout)) : jsonText(profile, options.format);
    await write(context.stdout, text);
    return EXIT.ok;
  });
}

/** The identity of a publisher by its name, by the theatre's names for it, or by a part that only one has. */
export async function identify(ledger: Ledger, name: string): Promise<string> {
  const list = await publishers(ledger);
  const idOf = (source: string): string =>
    publisherSpeaker({ id: "", source, published: null }, { documents: new Map(), known: knownSource }).id;
  const exact = list.filter(({ source }) => publisherOf(source) === publisherOf(name) || idOf(source) === idOf(name));
  const found = exact.length > 0 ? exact : list.filter(({ source }) => publisherOf(source).includes(publisherOf(name)));
  const ids = [...new Set(found.map(({ source }) => idOf(source)))];
  if (ids.length === 1) return ids[0] as string;
  if (ids.length > 1)
    throw new UserError(
      `"${name}" is part of several publishers' names: ${found
        .slice(0, 8)
        .map((one) => one.source)
        .join(", ")}`,
      "give the whole name.",
      EXIT.unknown,
    );
  const known = knownSource(name);
  if (known) return known.identity;
  throw new UserError(
    `the ledger has no publisher called "${name}"`,
    '"lagebild documents" lists reports with their publishers.',
    EXIT.unknown,
  );
}

/** All events in which the source speaks or is cited. */
export async function toldBy(ledger: Ledger, id: string, name: string): Promise<Weighed> {
  const documents = (await publishers(ledger)).filter(
    ({ source }) =>
      publisherSpeaker({ id: "", source, published: null }, { documents: new Map(), known: knownSource }).id === id,
  );
  const own = (await Promise.all(documents.map(({ source }) => findClaims(ledger, { source })))).flat();
  const cited = await findClaims(ledger, { voice: id, voiceText: name });
  return weighed(ledger, await findEvents(ledger, [...new Set([...own, ...cited].map((claim) => claim.id))]));
}

/** Most events listed of each sort. */
const SHOWN = 8;

function page(profile: SourceProfile, all: Weighed, width: number): string {
  const byId = new Map(all.assessments.map((one) => [one.event, one]));
  const list = (ids: readonly string[]): string[] => [
    ...ids.slice(0, SHOWN).flatMap((id) => (byId.has(id) ? [eventLine(byId.get(id) as Assessment, width)] : [])),
    ...(ids.length > SHOWN ? [`  and ${ids.length - SHOWN} more`] : []),
  ];
  const lines = [
    profile.source,
    `${count(profile.documents, "report")}, ${count(profile.claims, "claim")} in events; ${count(profile.copies, "near copy", "near copies")} of other reports`,
    `reliability ${profile.grade} (${GRADE_WORDS[profile.grade]}${profile.grade === "F" ? "; --reliability A..E sets it" : ", as you set it"})`,
    `first to report ${count(profile.first.length, "event")}, after others ${profile.repeated.length}; denied by others ${profile.denied.length}, updated later ${profile.updated.length}`,
    ...section("FIRST TO REPORT", list(profile.first)),
    ...section("REPORTED BY OTHERS BEFORE", list(profile.repeated)),
    ...section(
      "CITES",
      profile.cites.slice(0, 12).map(({ voice, times }) => shorten(`  ${String(times).padStart(4)}  ${voice}`, width)),
    ),
    ...section(
      "CITED BY",
      profile.citedBy
        .slice(0, 12)
        .map(({ source: by, times }) => shorten(`  ${String(times).padStart(4)}  ${by}`, width)),
    ),
    ...section("DENIED BY OTHERS", list(profile.denied)),
    ...section("UPDATED LATER", list(profile.updated)),
  ];
  return `${lines.join("\n")}\n`;
}

const eventLine = (one: Assessment, width: number): string =>
  shorten(`  ${short(one.event)}  ${span(one)}  ${one.kind}  ${one.place.name}  ${tollRanges(one)}`, width);
