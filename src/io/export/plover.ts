import type { Claim, ClaimKind, Means, Participant } from "../../core/model/claim.ts";
import { edtfOf } from "../../core/model/edtf.ts";
import { fitting } from "./figures.ts";
import type { Job } from "./formats.ts";
import { filled } from "./json-stream.ts";
import type { ClaimRecord } from "./records.ts";

export const PLOVER_LOSSES = {
  denied: "denied claims are left out: PLOVER has no negation",
  "not-actual": "planned and hypothetical claims are left out",
  "no-event": "claims of a kind that PLOVER has no event for are left out",
  chain: "of a chain of voices the innermost is kept",
  bounds: "open and approximate bounds of figures are kept in fields of our own (quantities)",
};

/** PLOVER's event of each kind that has one, with the mode where the kind alone tells it. */
const EVENTS: Readonly<Partial<Record<ClaimKind, readonly [event: string, mode?: string]>>> = {
  strike: ["ASSAULT"],
  attack: ["ASSAULT"],
  assault: ["ASSAULT", "firearms"],
  clash: ["ASSAULT"],
  abuse: ["ASSAULT"],
  destruction: ["ASSAULT", "destroy"],
  casualties: ["ASSAULT"],
  capture: ["ASSAULT", "seize-territory"],
  detention: ["COERCE", "arrest"],
  measure: ["COERCE", "restrict"],
  deployment: ["MOBILIZE", "troops"],
  offensive: ["MOBILIZE", "troops"],
  withdrawal: ["RETREAT", "withdraw"],
  aid: ["AID", "military"],
  diplomacy: ["CONSULT"],
  protest: ["PROTEST"],
};

const MODES: readonly (readonly [mode: string, means: readonly Means[]])[] = [
  ["aerial", ["aircraft", "drone", "missile"]],
  ["heavy-weapons", ["artillery", "rocket", "mortar", "tank", "naval"]],
  ["explosives", ["mine", "bomb"]],
  ["firearms", ["small-arms"]],
  ["unconventional", ["gas"]],
];

function modeOf(claim: Claim): string | undefined {
  const [event, mode] = EVENTS[claim.kind] ?? [];
  if (mode !== undefined || event !== "ASSAULT") return mode;
  return MODES.find(([, means]) => means.some((one) => claim.means.includes(one)))?.[0];
}

/** Claims as records like PLOVER's (JSON, one a line): who did what to whom, when, where. */
export async function* ploverLines({ source, losses }: Job): AsyncGenerator<string> {
  for await (const record of fitting(source.claims(), losses, unfit, lost))
    yield `${JSON.stringify(ploverOf(record))}\n`;
}

const lost = ({ claim }: ClaimRecord) => ({
  chain: claim.voices.length > 1,
  bounds: claim.quantities.filter(({ low, high }) => low !== high).length,
});

function unfit({ claim: { kind, polarity, modality } }: ClaimRecord): keyof typeof PLOVER_LOSSES | null {
  if (polarity === "denied") return "denied";
  if (modality === "planned" || modality === "hypothetical") return "not-actual";
  return EVENTS[kind] ? null : "no-event";
}

const agents = (one: Participant | undefined): object[] =>
  one
    ? [
        filled({
          actor: one.side === "CIV" ? undefined : one.side,
          sector: one.side === "CIV" ? "CVL" : undefined,
          actorText: one.text,
        }),
      ]
    : [];

function ploverOf({ claim, report, start, end }: ClaimRecord): object {
  const place = claim.places[0];
  return filled({
    id: claim.id,
    date: claim.time?.from ?? report.published?.slice(0, 10),
    dateEdtf: claim.time ? edtfOf(claim.time) : undefined,
    dateBasis: claim.time?.from ? "text" : "publication",
    source: agents(claim.actor),
    target: agents(claim.target),
    event: EVENTS[claim.kind]?.[0],
    mode: modeOf(claim),
    context: ["military"],
    eventLoc: place && [filled({ location: place.name, lat: place.lat, lon: place.lon, radius_km: place.radius })],
    quantities: claim.quantities.map(({ of, low, high, approx }) => ({ of, low, high, ...(approx && { approx }) })),
    attribution: claim.voices.at(-1)?.text,
    text: claim.quote,
    textInfo: filled({ idref: report.id, start, end }),
    language: report.language,
    publication: report.source,
    url: report.url,
    comment: `kind ${claim.kind}, rule ${claim.rule}`,
  });
}
