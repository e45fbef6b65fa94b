import { reasonText } from "./reasons.ts";

/** What the pages show of an assessment; parts they do not know are left alone, so richer ones may come. */
export interface ShownFigure {
  readonly low: number | null;
  readonly high: number | null;
  readonly approx: boolean;
  readonly claimants: readonly string[];
}
export interface ShownToll {
  readonly of: string;
  readonly unit: string | null;
  readonly contradictory: boolean;
  readonly figures: readonly ShownFigure[];
}
export interface Shown {
  readonly tolls: readonly ShownToll[];
  readonly publishers: readonly string[];
  readonly voices: readonly string[];
  readonly unknownLineage: number;
  readonly origins: readonly {
    readonly name: string;
    readonly side: string | null;
    readonly type: string;
    readonly documents: number;
  }[];
  /** Why claims count as one origin, what goes round: in sentences. */
  readonly folds: readonly string[];
  readonly circles: readonly string[];
  readonly contrasts: readonly { readonly type: string; readonly contradiction: boolean; readonly reason: string }[];
  readonly credibility: { readonly information: number; readonly reason: string } | null;
}

const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
const numberOrNull = (value: unknown): number | null => (typeof value === "number" ? value : null);
const objects = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === "object" && one !== null) : [];

export function shownOf(raw: Readonly<Record<string, unknown>>): Shown {
  return {
    tolls: objects(raw.tolls)
      .map(tollOf)
      .filter((toll) => toll.figures.length > 0),
    publishers: strings(raw.publishers),
    voices: strings(raw.voices),
    unknownLineage: numberOrNull(raw.unknownLineage) ?? 0,
    origins: objects(raw.origins).map(originOf),
    folds: reasons(raw.folds),
    circles: reasons(raw.circles),
    contrasts: objects(raw.contrasts).map(({ type, contradiction, because, reason }) => ({
      type: String(type),
      contradiction: contradiction === true,
      reason: reasonText({ because, reason }),
    })),
    credibility: credibilityOf(raw.credibility),
  };
}

const reasons = (value: unknown): string[] => [...new Set(objects(value).map(reasonText))].filter(Boolean);

const originOf = ({ name, side, type, documents }: Record<string, unknown>): Shown["origins"][number] => ({
  name: String(name ?? ""),
  side: typeof side === "string" ? side : null,
  type: String(type ?? ""),
  documents: Array.isArray(documents) ? documents.length : 0,
});

function credibilityOf(raw: unknown): Shown["credibility"] {
  const [one] = objects([raw]);
  const information = numberOrNull(one?.information);
  return information === null ? null : { information, reason: reasonText(one ?? {}) };
}

const tollOf = (raw: Record<string, unknown>): ShownToll => ({
  of: String(raw.of ?? ""),
  unit: typeof raw.unit === "string" ? raw.unit : null,
  contradictory: raw.contradictory === true,
  figures: objects(raw.figures).map((one) => ({
    low: numberOrNull(one.low),
    high: numberOrNull(one.high),
    approx: one.approx === true,
    claimants: strings(one.claimants),
  })),
});
