import { type Assessment, type Contrast, CREDIBILITY_WORDS, type Toll } from "../../core/model/assessment.ts";
import { figure, unitOf } from "./claim-text.ts";
import { count } from "./report.ts";
import { type Column, table, wrap } from "./table.ts";

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

/** All figures of a measure, each with those who stand for it, then lowest, best and highest of each side. */
export function tollLines(toll: Toll, width: number): string[] {
  const unit = unitOf(toll.of, toll.unit);
  const head = `${toll.of}${toll.contradictory ? ": figures exclude each other" : ""}`;
  const lines = toll.figures.map(
    (one) => [figure({ ...one, unit }), `${first(one.claimants)}: ${originCount(one)}`] as const,
  );
  const column = Math.max(...lines.map(([number]) => number.length));
  const indent = " ".repeat(column + 4);
  return [
    head,
    ...lines.flatMap(([number, by]) => {
      const [first = "", ...rest] = wrap(by, width, indent);
      return [`  ${number.padStart(column)}  ${first.trimStart()}`, ...rest];
    }),
    ...(toll.figures.length > 1 ? toll.bySide.flatMap((side) => sideLines(side, width)) : []),
  ];
}

/** Claimants named with a figure; of more it tells how many. */
const CLAIMANTS = 4;

const first = (claimants: readonly string[]): string =>
  claimants.length <= CLAIMANTS
    ? claimants.join("; ")
    : `${claimants.slice(0, CLAIMANTS - 1).join("; ")}; ${claimants.length - CLAIMANTS + 1} others`;

/** "1 established origin, 1 of unknown lineage". */
export const originCount = (one: Pick<Assessment, "establishedOrigins" | "unknownLineage">): string =>
  `${count(one.establishedOrigins, "established origin")}${one.unknownLineage > 0 ? `, ${one.unknownLineage} of unknown lineage` : ""}`;

function sideLines({ side, lowest, best, highest, rule }: Toll["bySide"][number], width: number): string[] {
  const who = side === null ? "voices of no side" : `for ${side}`;
  return wrap(
    `${who}: lowest ${lowest ?? "?"}, best ${best ?? "?"}, highest ${highest ?? "?"} (${rule})`,
    width,
    "    ",
  );
}

/** Who stands behind an event: what was counted, and what of it is independent. */
export function standing(one: Assessment): string {
  const unknown = one.unknownPublishers > 0 ? ` + ${one.unknownPublishers} unknown` : "";
  const parts = [
    count(one.claims.length, "claim"),
    count(one.documents, "report"),
    count(one.publishers.length, "publisher") + unknown,
    count(one.establishedOrigins, "established origin"),
  ];
  if (one.unknownLineage > 0) parts.push(`${one.unknownLineage} of unknown lineage`);
  if (one.denials.length > 0) parts.push(`${one.denials.length} denying`);
  return parts.join(", ");
}

export const credibilityText = ({ credibility: { information, reason } }: Assessment): string =>
  `${information} (${CREDIBILITY_WORDS[information]}): ${reason}`;

const ORIGINS: readonly Column<Assessment["origins"][number]>[] = [
  { head: "origin", cell: (row) => row.name, flexible: true },
  { head: "side", cell: (row) => row.side ?? "-" },
  { head: "as", cell: (row) => ORIGIN_WORDS[row.type] },
  { head: "claims", cell: (row) => String(row.claims.length), align: "right" },
  { head: "reports", cell: (row) => String(row.documents.length), align: "right" },
  { head: "reliability", cell: (row) => row.grade, align: "right" },
];

const ORIGIN_WORDS = { voice: "voice", publisher: "publisher", observation: "own eyes", unknown: "unnamed" } as const;

export const originLines = (one: Assessment, width: number): string[] =>
  table(one.origins, ORIGINS, width - 2)
    .trimEnd()
    .split("\n")
    .map((line) => `  ${line}`);

/** Sentences as a list, each behind a dash. */
export const bullets = (sentences: readonly string[], width: number): string[] =>
  sentences.flatMap((sentence) => {
    const [first = "", ...rest] = wrap(sentence, width, "    ");
    return [`  - ${first.trimStart()}`, ...rest];
  });

/** Most sentences of one section of a page; the rest is counted. */
const SENTENCES = 20;

/** The first sentences as a list, and how many more there are. */
export const firstBullets = (sentences: readonly string[], width: number): string[] => [
  ...bullets(sentences.slice(0, SENTENCES), width),
  ...(sentences.length > SENTENCES ? [`  and ${sentences.length - SENTENCES} more (--format json shows all)`] : []),
];

const CONTRAST_WORDS: Readonly<Record<Contrast["type"], string>> = {
  numbers: "numbers contradict",
  denial: "denied",
  control: "control in conflict",
  update: "later update",
  "running-total": "running total",
  "other-scope": "other scope",
};

/** Most contrasts shown of an event; the rest is counted. */
const SHOWN = 12;

export function contrastLines(contrasts: readonly Contrast[], width: number): string[] {
  const sorted = [...contrasts].sort((a, b) => Number(b.contradiction) - Number(a.contradiction));
  const more = sorted.length > SHOWN ? [`and ${sorted.length - SHOWN} more (--format json shows all)`] : [];
  return bullets(
    [...sorted.slice(0, SHOWN).map((one) => `${CONTRAST_WORDS[one.type]}: ${one.reason}`), ...more],
    width,
  );
}

/** A title with lines under it; nothing where there are none. */
export const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ["", title, ...lines];
