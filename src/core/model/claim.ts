import type { Basis, Remark } from "./document.ts";
import type { Span } from "./span.ts";

/** The 25 kinds of the codebook, in its order. */
export const CLAIM_KINDS = [
  "strike",
  "attack",
  "assault",
  "clash",
  "interception",
  "advance",
  "withdrawal",
  "capture",
  "defence",
  "encirclement",
  "offensive",
  "control",
  "casualties",
  "destruction",
  "displacement",
  "detention",
  "abuse",
  "deployment",
  "supply",
  "aid",
  "diplomacy",
  "measure",
  "protest",
  "condition",
  "statement",
] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

export const MEANS = [
  "artillery",
  "missile",
  "rocket",
  "mortar",
  "drone",
  "aircraft",
  "mine",
  "bomb",
  "small-arms",
  "tank",
  "naval",
  "cyber",
  "fire",
  "gas",
] as const;
export type Means = (typeof MEANS)[number];

export const MEASURES = [
  "killed",
  "wounded",
  "missing",
  "captured",
  "displaced",
  "losses",
  "destroyed",
  "damaged",
  "intercepted",
  "launched",
  "share",
  "residents",
  "troops",
  "distance",
  "area",
  "money",
  "attacks",
  "items",
] as const;
export type Measure = (typeof MEASURES)[number];

export const EVIDENCE = ["video", "photo", "satellite", "eyewitness", "document"] as const;
export type Evidence = (typeof EVIDENCE)[number];
export type Polarity = "affirmed" | "denied";
export type Modality = "happened" | "ongoing" | "planned" | "hypothetical";

/** Who did it or to whom, as written. `side` is the party in whose name they act (`UA`, `CIV`, ...). */
export interface Participant extends Span {
  readonly text: string;
  readonly side?: string;
  /** Identity across spellings and languages (`person:zelenskyy`), where known. */
  readonly identity?: string;
}

/** Another place of the same name, kept beside the chosen one. */
export interface PlaceRival {
  readonly id: string;
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
}

/** A grounded place. `lat`, `lon` (WGS 84, degrees) are absent where the name stayed undecided. */
export interface ClaimPlace extends Span {
  readonly text: string;
  /** English name; the text itself where the place is not known. */
  readonly name: string;
  /** Gazetteer id, absent where not known. */
  readonly id?: string;
  readonly lat?: number;
  readonly lon?: number;
  /** Extent as a radius in kilometres around the point: a pin is never more precise than this. */
  readonly radius?: number;
  /** The part or offset named by the text ("western edge", "20 km east of"). */
  readonly part?: string;
  readonly basis: Basis;
  readonly rivals?: readonly PlaceRival[];
}

export type Grain =
  | "minute"
  | "hour"
  | "part"
  | "day"
  | "week"
  | "month"
  | "season"
  | "quarter"
  | "year"
  | "decade"
  | "century"
  | "vague";

/** A time as written, with inclusive ISO dates where it could be resolved. */
export interface ClaimTime extends Span {
  readonly text: string;
  readonly from?: string;
  readonly until?: string;
  readonly grain: Grain;
  readonly basis: Basis;
  /** Hours of the day (0 to 24, from and until) that the text names: "in the morning", "at 10:30". */
  readonly hours?: readonly [number, number];
  /** Days before the document, at least and at most, where the text counts back from it: "a year ago". */
  readonly ago?: readonly [number, number];
}

/** A number with its bounds (inclusive, `null` is open) and what it counts. */
export interface ClaimQuantity extends Span {
  readonly text: string;
  readonly of: Measure;
  readonly low: number | null;
  readonly high: number | null;
  readonly approx?: boolean;
  readonly unit?: string;
}

/** One voice of a chain, as written; `side` where the theatre knows it, `anonymous` where unnamed. */
export interface Voice extends Span {
  readonly text: string;
  readonly side?: string;
  /** Identity across spellings and languages (`person:selenskyj`, `source:bild`), where known. */
  readonly identity?: string;
  readonly anonymous?: boolean;
}

/** The identity of a publisher's own people as a voice ("our reporter saw"): their word is the publisher's. */
export const OWN_VOICE = "own:reporter";

/** One decision on the way to a claim, for `lagebild show`. */
export interface Step {
  readonly rule: string;
  readonly detail: string;
}

/** One assertion of one document; see the codebook. Spans are UTF-16; exports convert to code points. */
export interface Claim extends Span {
  readonly id: string;
  readonly document: string;
  readonly quote: string;
  readonly kind: ClaimKind;
  /** The lexicon entry or rule that found it, stable across runs. */
  readonly rule: string;
  readonly actor?: Participant;
  readonly target?: Participant;
  readonly means: readonly Means[];
  readonly places: readonly ClaimPlace[];
  readonly time?: ClaimTime;
  readonly quantities: readonly ClaimQuantity[];
  /** Outermost first, innermost last. */
  readonly voices: readonly Voice[];
  readonly cue?: string;
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly hedge: boolean;
  readonly evidence: readonly Evidence[];
  readonly trail: readonly Step[];
  /** What people decided about it, where they did: the slots above are then as they say. */
  readonly review?: import("./review.ts").ClaimReview;
}

/** What the first four stages make of one document. */
export interface Reading {
  readonly document: import("./document.ts").Document;
  readonly claims: readonly Claim[];
  readonly remarks: readonly Remark[];
}
