import { type Command, InvalidArgumentError, Option } from "commander";
import { CLAIM_KINDS } from "../../core/model/claim.ts";
import { publishedAt } from "../../core/model/published.ts";
import type { Defaults } from "../../io/formats/index.ts";

export type Format = "table" | "jsonl" | "json";

export const formatOption = (): Option =>
  new Option("--format <format>", "how to print").choices(["table", "jsonl", "json"]).default("table");

export const ledgerOption = (): Option => new Option("--ledger <folder>", "the ledger").default("./lagebild-ledger");

/** What to take for reports that do not state it themselves. */
export function withDefaults(command: Command): Command {
  return command
    .option("--published <date>", "publication date of reports that state none (ISO date or date-time)", published)
    .option("--source <name>", "publisher of reports that state none");
}

export interface ReadOptions extends Defaults {
  readonly jobs?: number;
  readonly format: Format;
  /** A ledger whose imported place names are used. */
  readonly ledger?: string;
}

function published(value: string): string {
  if (publishedAt(value, "stated", "option")) return value;
  throw new InvalidArgumentError("Expected an ISO date or date-time, like 2023-05-17 or 2023-05-17T10:00:00+03:00.");
}

/** A day, as a bound of a filter. */
export function day(value: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value) && publishedAt(value, "stated", "option")) return value;
  throw new InvalidArgumentError("Expected a day, like 2023-05-17.");
}

export function kind(value: string): string {
  if ((CLAIM_KINDS as readonly string[]).includes(value)) return value;
  throw new InvalidArgumentError(`Expected one of ${CLAIM_KINDS.join(", ")}.`);
}

export function positive(value: string): number {
  const number = Number(value);
  if (Number.isInteger(number) && number > 0) return number;
  throw new InvalidArgumentError("Expected a whole number above 0.");
}

/** How many workers read at once. */
export const jobsOption = (): Option =>
  new Option("--jobs <n>", "read in n workers at once (default: as many as there are cores)").argParser(positive);

/** An example under the help of a command. */
export const example = (lines: string): string =>
  `\nExample:\n${lines
    .split("\n")
    .map((line) => `  ${line}`)
    .join("\n")}\n`;
