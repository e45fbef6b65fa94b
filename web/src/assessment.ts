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
  };
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
