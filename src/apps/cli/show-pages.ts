import { type Assessment, LIMITS_OF_WEIGHING } from "../../core/model/assessment.ts";
import type { Claim } from "../../core/model/claim.ts";
import type { Document } from "../../core/model/document.ts";
import type { Span } from "../../core/model/span.ts";
import { claimLines } from "./claim-lines.ts";
import { figures, mood, voices, when, where, who } from "./claim-text.ts";
import {
  contrastLines,
  credibilityText,
  firstBullets,
  originLines,
  section,
  span,
  standing,
  tollLines,
} from "./event-text.ts";
import { reviewLines } from "./review-text.ts";
import { wrap } from "./table.ts";

export interface PageStyle {
  readonly width: number;
  /** Mark with the terminal's inverse video; else with brackets. */
  readonly colour: boolean;
  readonly why: boolean;
}

/** A claim: its slots, and its words marked in the paragraph around them. */
export function claimPage(claim: Claim, document: Document, style: PageStyle): string {
  const passage = document.passages.find((one) => one.start <= claim.start && claim.end <= one.end) ?? {
    start: 0,
    end: document.text.length,
  };
  const marked = mark(document.text, passage, [claim], style.colour);
  return block([
    `claim ${claim.id}`,
    ...facts(
      SLOTS.map(([name, value]) => [name, value(claim)]),
      style.width,
    ),
    "",
    ...marked.split("\n").flatMap((line) => wrap(line, style.width, "  ")),
    "",
    ...facts(documentFacts(document), style.width),
    ...(claim.review ? ["", "  review", ...reviewLines(claim, style.width)] : []),
    ...(style.why ? ["", ...trail(claim, style.width)] : []),
  ]);
}

const SLOTS: readonly (readonly [string, (claim: Claim) => string])[] = [
  ["kind", (claim) => claim.kind],
  ["who", who],
  ["means", (claim) => claim.means.join(", ")],
  ["where", (claim) => claim.places.map(placeText).join("; ") || where(claim)],
  ["when", (claim) => (claim.time ? `${when(claim)} ("${claim.time.text}", ${claim.time.basis})` : "")],
  ["figures", figures],
  ["voices", voices],
  ["mood", (claim) => mood(claim) || claim.modality],
  ["rests on", (claim) => claim.evidence.join(", ")],
  ["rule", (claim) => claim.rule],
];

function placeText(place: Claim["places"][number]): string {
  const pin =
    place.lat === undefined
      ? "no pin"
      : `${place.lat}, ${place.lon}${place.radius ? `, within ${place.radius} km` : ""}`;
  const rivals = place.rivals?.length
    ? `, or ${place.rivals.map((rival) => `${rival.name} (${rival.lat}, ${rival.lon})`).join(", ")}`
    : "";
  return `${place.name}${place.part ? `, ${place.part}` : ""} (${pin}; ${place.basis}${rivals})`;
}

const documentFacts = (document: Document): [string, string][] => [
  ["report", document.id],
  ["source", document.source ?? "unknown"],
  [
    "published",
    document.published
      ? `${document.published.at} (${document.published.basis}, ${document.published.from})`
      : "unknown",
  ],
  ["title", document.title ?? ""],
  ["url", document.url ?? ""],
];

/** `name  value` lines, empty values left out, long ones wrapped under themselves. */
function facts(pairs: readonly (readonly [string, string])[], width: number): string[] {
  return pairs
    .filter(([, value]) => value !== "")
    .flatMap(([name, value]) => {
      const [first = "", ...rest] = wrap(value, width, " ".repeat(14));
      return [`  ${name.padEnd(12)}${first.trimStart()}`, ...rest];
    });
}

const trail = (claim: Claim, width: number): string[] => [
  `found by ${claim.rule}`,
  ...claim.trail.flatMap((step) => wrap(`${step.rule}: ${step.detail}`, width, "  ")),
];

/** The words of `within`, with the parts of `spans` marked. Overlapping spans are marked as one. */
export function mark(text: string, within: Span, spans: readonly Span[], colour: boolean): string {
  const [open, close] = colour ? ["\x1b[7m", "\x1b[27m"] : ["[[", "]]"];
  let marked = "";
  let at = within.start;
  for (const one of merged(spans).filter((span) => span.end > within.start && span.start < within.end)) {
    const start = Math.max(one.start, within.start);
    const end = Math.min(one.end, within.end);
    marked += text.slice(at, start) + open + text.slice(start, end) + close;
    at = end;
  }
  return marked + text.slice(at, within.end);
}

function merged(spans: readonly Span[]): Span[] {
  const result: { start: number; end: number }[] = [];
  for (const one of [...spans].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && one.start <= last.end) last.end = Math.max(last.end, one.end);
    else result.push({ start: one.start, end: one.end });
  }
  return result;
}

/** A report: its text with all claims marked, then the claims. */
export function documentPage(
  document: Document,
  claims: readonly Claim[],
  style: PageStyle,
  implied: readonly string[] = [],
): string {
  const text = document.passages.flatMap((passage) => {
    const role = passage.role === "body" ? "" : `(${passage.role}) `;
    return [
      ...wrap(role + mark(document.text, passage, claims, style.colour).replace(/\s+/g, " "), style.width, "  "),
      "",
    ];
  });
  const remarks = document.remarks.map((one) => `  ! ${one.message} [${one.code}]`);
  return block([
    ...facts(documentFacts(document), style.width),
    ...implied,
    "",
    ...text,
    ...remarks,
    claimLines(claims, style.width).trimEnd(),
  ]);
}

/** An event: what stands behind it and why it is counted so, what contradicts, its figures, its claims. */
export function eventPage(event: Assessment, claims: string, width: number, more: readonly string[] = []): string {
  const pairs: [string, string][] = [
    ["kind", event.mood === "planned" ? `${event.kind} (planned)` : event.kind],
    [
      "where",
      `${event.place.name}${event.place.lat === null ? " (no pin)" : ` (${event.place.lat}, ${event.place.lon}, within ${event.place.radius ?? "?"} km)`}`,
    ],
    [
      "when",
      `${span(event)}${event.datedByPublication > 0 ? ` (${event.datedByPublication} dated by publication only)` : ""}`,
    ],
    ["behind it", standing(event)],
    ["publishers", firstOf(event.publishers)],
    ["credibility", credibilityText(event)],
  ];
  const told = Map.groupBy(event.standpoints, ({ type }) => type);
  const standpoints = [...told].map(([type, own]) => `${STANDPOINTS[type]} ${own.length}`).sort();
  return block([
    `event ${event.event}`,
    ...facts([...pairs, ["spoken by", standpoints.join(", ")]], width),
    ...section("ORIGINS", originLines(event, width)),
    ...section(
      "WHY THEY ARE COUNTED SO",
      firstBullets(
        event.folds.map(({ reason }) => reason),
        width,
      ),
    ),
    ...section(
      "REPORTING THAT GOES ROUND",
      firstBullets(
        event.circles.map(({ type, reason }) => `${type}: ${reason}`),
        width,
      ),
    ),
    ...section("WHERE CLAIMS DIFFER", contrastLines(event.contrasts, width)),
    ...section(
      "FIGURES",
      event.tolls.flatMap((toll) => tollLines(toll, width - 2).map((line) => `  ${line}`)),
    ),
    ...more,
    ...section("CLAIMS", [claims.replace(/^(?=.)/gm, "  ").trimEnd()]),
    "",
    ...LIMITS_OF_WEIGHING.flatMap((limit) => wrap(`Note: ${limit}`, width)),
  ]);
}

/** Publishers named on a page; of more it tells how many. */
const PUBLISHERS = 12;

const firstOf = (names: readonly string[]): string =>
  names.length <= PUBLISHERS
    ? names.join(", ")
    : `${names.slice(0, PUBLISHERS - 1).join(", ")} and ${names.length - PUBLISHERS + 1} others (--format json)`;

const STANDPOINTS: Readonly<Record<Assessment["standpoints"][number]["type"], string>> = {
  "own-losses": "a party of its own losses",
  "enemy-losses": "a party of the enemy's losses",
  "own-deed": "a party of its own deeds",
  party: "a party of the other",
  eyewitness: "eyewitnesses",
  "third-party": "third parties",
  unknown: "unnamed voices",
};

const block = (lines: readonly string[]): string => `${lines.join("\n")}\n`;
