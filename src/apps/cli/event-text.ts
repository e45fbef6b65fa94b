import type { Assessment, Toll } from "../../core/model/assessment.ts";
import { figure, unitOf } from "./claim-text.ts";
import { count } from "./report.ts";
import { wrap } from "./table.ts";

/** "2023-05-20", "2023-05-20–21", "2023-05-20–2023-06-01". */
export function span({ from, until }: Pick<Assessment, "from" | "until">): string {
  if (from === until) return from;
  return from.slice(0, 8) === until.slice(0, 8) ? `${from}–${until.slice(8)}` : `${from}–${until}`;
}

/** The range of each measure, shortest form. */
export const tollRanges = (one: Assessment): string =>
  one.tolls
    .map(
      (toll) =>
        `${toll.of} ${figure({ low: toll.low, high: toll.high, unit: unitOf(toll.of, toll.unit) })}${toll.contradictory ? " (!)" : ""}`,
    )
    .join(", ");

/** All figures of a measure, each with those who stand for it. */
export function tollLines(toll: Toll, width: number): string[] {
  const head = `${toll.of}${toll.contradictory ? ": the figures exclude each other" : ""}`;
  const lines = toll.figures.map(
    (one) => [figure({ ...one, unit: unitOf(toll.of, toll.unit) }), one.claimants.join("; ")] as const,
  );
  const column = Math.max(...lines.map(([number]) => number.length));
  const indent = " ".repeat(column + 4);
  return [
    head,
    ...lines.flatMap(([number, by]) => {
      const [first = "", ...rest] = wrap(by, width, indent);
      return [`  ${number.padStart(column)}  ${first.trimStart()}`, ...rest];
    }),
  ];
}

/** Who stands behind an event, in words that do not promise more than was counted. */
export function standing(one: Assessment): string {
  const unknown = one.unknownPublishers > 0 ? ` + ${one.unknownPublishers} unknown` : "";
  const parts = [
    count(one.claims.length, "claim"),
    count(one.documents, "report"),
    count(one.publishers.length, "publisher") + unknown,
    count(one.voices.length, "named voice"),
  ];
  if (one.unknownLineage > 0) parts.push(`${one.unknownLineage} of unknown lineage`);
  if (one.denials.length > 0) parts.push(`${one.denials.length} denying`);
  return parts.join(", ");
}
