import type { Command } from "commander";
import type { Filter } from "../../io/ledger/index.ts";
import { day, type Format, formatOption, kind, ledgerOption, positive } from "./options.ts";

/** Options of the commands that ask the ledger. */
export interface AskOptions extends Filter {
  readonly ledger: string;
  readonly format: Format;
}

/** Adds the filters that claims, documents and events share, and how to print. */
export const withFilters = (command: Command): Command =>
  withConditions(command).addOption(formatOption()).addOption(ledgerOption());

/** Adds the filters alone. */
export function withConditions(command: Command): Command {
  return command
    .option("--place <name>", "name in any spelling the reports use, or gazetteer id")
    .option("--from <day>", "not before this day (ISO date)", day)
    .option("--until <day>", "not after this day (ISO date)", day)
    .option("--kind <kind>", "one of the 25 kinds of the codebook", kind)
    .option("--source <name>", "publisher, or part of its name")
    .option("--side <code>", "party that acts, suffers or speaks: UA, RU, CIV, ...")
    .option("--language <code>", "language of the report: de, en, ru, uk")
    .option("--text <words>", "words that stand in the text")
    .option("--limit <number>", "at most so many", positive);
}

/** Only the filters among the options. */
export function filterOf({ place, from, until, kind, source, side, language, text, limit }: Filter): Filter {
  return { place, from, until, kind, source, side, language, text, limit };
}
