import type { ClaimKind, Measure } from "./claim.ts";
import type { EventMood } from "./event.ts";

/** One figure of an event and who stands for it. */
export interface Figure {
  readonly low: number | null;
  readonly high: number | null;
  readonly approx: boolean;
  /** Innermost voices as written, or the publisher where no voice is named. Never empty. */
  readonly claimants: readonly string[];
  readonly claims: readonly string[];
}

/** All figures given for one measure of an event, smallest first, never merged into one. */
export interface Toll {
  readonly of: Measure;
  readonly unit: string | null;
  /** Smallest and largest bound named by anyone; `null` where open. */
  readonly low: number | null;
  readonly high: number | null;
  readonly figures: readonly Figure[];
  /** True where two figures exclude each other: no number satisfies both. */
  readonly contradictory: boolean;
}

/** What can be counted about an event, and what this version does not do. */
export interface Assessment {
  readonly event: string;
  readonly kind: ClaimKind;
  readonly mood: EventMood;
  readonly place: {
    readonly name: string;
    readonly id: string | null;
    readonly lat: number | null;
    readonly lon: number | null;
    readonly radius: number | null;
  };
  /** ISO dates, inclusive: the span of what its claims say. */
  readonly from: string;
  readonly until: string;
  /** Claims whose time is only that of their publication. */
  readonly datedByPublication: number;
  readonly claims: readonly string[];
  readonly documents: number;
  readonly publishers: readonly string[];
  /** Documents whose publisher is not known. */
  readonly unknownPublishers: number;
  /** Innermost named voices, each once. */
  readonly voices: readonly string[];
  /** Claims on the word of an unnamed voice: their origin is unknown, so they add no independent one. */
  readonly unknownLineage: number;
  /** Claims that deny it. */
  readonly denials: readonly string[];
  readonly tolls: readonly Toll[];
}

/** What linking and weighing do not do yet; shown wherever their figures are. */
export const LIMITS_OF_WEIGHING = [
  "Claims are linked by kind, place and day only; one event may appear twice, two of one day and place may be one.",
  "Documents and publishers are counted, copies among them are not yet recognised: ten may be one origin.",
] as const;
