import { stat } from "node:fs/promises";
import type { Command } from "commander";
import type { PlaceEntry } from "../../core/model/theatre.ts";
import { readGazetteer } from "../../io/gazetteer/read.ts";
import { gazetteerRow } from "../../io/ledger/encode.ts";
import { keepPlaces } from "../../io/ledger/index.ts";
import type { Context } from "./context.ts";
import { EXIT, type ExitCode } from "./exit.ts";
import { example, ledgerOption } from "./options.ts";
import { count, Reporter } from "./report.ts";
import { withLedger } from "./with-ledger.ts";

interface ImportOptions {
  readonly ledger: string;
}

export function gazetteerCommand(
  program: Command,
  run: (work: Promise<ExitCode>) => Promise<void>,
  context: Context,
): void {
  const gazetteer = program
    .command("gazetteer")
    .description("place names of your own, beside those that Lagebild brings");
  gazetteer
    .command("import")
    .description("import place names; add and reread use them from then on")
    .argument(
      "<file>",
      "GeoNames country dump (UA.txt), or tab-separated with a header: name, lat, lon, and names in columns de, en, ru, uk",
    )
    .addOption(ledgerOption())
    .addHelpText("after", example("lagebild gazetteer import UA.txt"))
    .action((file: string, options: ImportOptions) => run(importPlaces(file, options, context)));
}

/** Refused lines that are named one by one; the rest is only counted. */
const NAMED = 20;

export async function importPlaces(file: string, options: ImportOptions, context: Context): Promise<ExitCode> {
  const reporter = new Reporter(context.stderr);
  const size = await stat(file).then(
    (status) => status.size,
    () => 0,
  );
  reporter.start(size, "read");
  const places = new Map<string, PlaceEntry>();
  let passed = 0;
  let refused = 0;
  for await (const entry of readGazetteer(file, (bytes) => reporter.advance(bytes))) {
    if (entry.type === "place") places.set(entry.place.id, entry.place);
    else if (entry.type === "passed") passed++;
    else if (++refused <= NAMED) await reporter.problem(entry.origin, entry.remark);
  }
  reporter.stop();
  const added =
    places.size === 0
      ? 0
      : await withLedger(options.ledger, "write", (ledger) =>
          keepPlaces(
            ledger,
            [...places.values()].map((place) => gazetteerRow(place, file)),
          ),
        );
  const parts = [`${count(places.size, "place")} imported (${added} new)`];
  if (passed > 0) parts.push(`${count(passed, "record")} passed over that name no settlement or district`);
  if (refused > 0) parts.push(`${count(refused, "line")} refused`);
  await reporter.line(`${parts.join("; ")} (ledger ${options.ledger})`);
  if (places.size > 0) await reporter.line('Reports already in the ledger are read with them by "lagebild reread".');
  return refused > 0 ? EXIT.inputs : EXIT.ok;
}
