import type { ClaimKind, Measure } from "./claim.ts";
import type { EventMood, Family } from "./event.ts";
import type { Because, Claimant } from "./reason.ts";
import type { Grade } from "./source.ts";

/** One figure of an event and who stands for it. */
export interface Figure {
  readonly low: number | null;
  readonly high: number | null;
  readonly approx: boolean;
  /** Innermost voices as written, or the publisher where no voice is named. Never empty. */
  readonly claimants: readonly string[];
  /** Origins behind this figure alone. */
  readonly establishedOrigins: number;
  readonly unknownLineage: number;
  readonly claims: readonly string[];
}

/** Whose conventions choose the best figure; `docs/linking.md` tells them apart. */
export const CONVENTIONS = ["latest", "ucdp", "acled"] as const;
export type Convention = (typeof CONVENTIONS)[number];

/** Lowest, best and highest figure of those who speak for one side. */
export interface SideFigures {
  /** Side code; `null` for voices of no side. */
  readonly side: string | null;
  readonly lowest: number | null;
  readonly best: number | null;
  readonly highest: number | null;
  /** The rule that chose `best`, in a sentence, and for any language of the surface. */
  readonly rule: string;
  readonly because: Because;
  /** The claims that give the best figure. */
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
  readonly bySide: readonly SideFigures[];
  /** True where figures exclude each other and neither time nor scope explains it. */
  readonly contradictory: boolean;
}

/** Where word of an event comes from. */
export interface Origin {
  /** Identity of the voice or publisher; `unknown` for all voices without a name together. */
  readonly id: string;
  readonly name: string;
  readonly side: string | null;
  /** `voice`: named by others; `publisher`: speaks for itself; `observation`: its own people saw it; `unknown`: unnamed. */
  readonly type: "voice" | "publisher" | "observation" | "unknown";
  readonly claims: readonly string[];
  readonly documents: readonly string[];
  readonly grade: Grade;
}

/** Why weighing says something: for any language of the surface, and as a sentence in English. */
export interface Reasoned {
  readonly because: Because;
  readonly reason: string;
}

/** Why claims count as one origin, or publishers add none: one for each way in which they repeat one source. */
export interface Fold extends Reasoned {
  readonly type:
    | "same-voice"
    | "forward"
    | "copy"
    | "translation"
    | "citation"
    | "same-report"
    | "unnamed"
    | "indistinct";
  readonly origin: string;
  /** All claims that are folded, however many publishers the reason names. */
  readonly claims: readonly string[];
}

/** Reporting that goes round: who cites whom, in time order. */
export interface Circle extends Reasoned {
  readonly type: "loop" | "self-confirmation" | "echo";
  readonly sources: readonly string[];
  readonly claims: readonly string[];
}

/** How the one who speaks stands to what is told. */
export interface Standpoint {
  readonly claim: string;
  readonly type: "own-losses" | "enemy-losses" | "own-deed" | "party" | "eyewitness" | "third-party" | "unknown";
}

/** Two claims that differ, named for what it is. Only `contradiction` says that both cannot hold. */
export interface Contrast extends Reasoned {
  readonly type: "numbers" | "denial" | "control" | "update" | "running-total" | "other-scope";
  readonly contradiction: boolean;
  readonly claims: readonly string[];
}

/** Credibility of the information on the Admiralty scale: 1 confirmed to 6 cannot be judged. */
export interface Credibility extends Reasoned {
  readonly information: 1 | 2 | 3 | 4 | 5 | 6;
}
export const CREDIBILITY_WORDS = [
  "",
  "confirmed by others",
  "probably true",
  "possibly true",
  "doubtful",
  "improbable",
  "cannot be judged",
] as const;

/** What can be said of an event from its claims. */
export interface Assessment {
  readonly event: string;
  readonly family: Family;
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
  readonly origins: readonly Origin[];
  /** Origins with a name; only they can be independent of each other. */
  readonly establishedOrigins: number;
  /** 1 where some claims rest on unnamed voices: these are never independent of one another. */
  readonly unknownLineage: number;
  readonly folds: readonly Fold[];
  readonly circles: readonly Circle[];
  readonly standpoints: readonly Standpoint[];
  readonly contrasts: readonly Contrast[];
  readonly credibility: Credibility;
  /** Claims that deny it. */
  readonly denials: readonly string[];
  readonly tolls: readonly Toll[];
}

/** Who says who holds how much of a place, from when to when. */
export interface ControlStep {
  readonly claimant: string;
  /** The claimant in parts, for any language of the surface. */
  readonly by: Claimant;
  readonly claimantSide: string | null;
  readonly holder: string;
  /** Percent of the place, inclusive. */
  readonly low: number;
  readonly high: number;
  /** True where it is only said that the holder does not hold the place: that gives the holder no share. */
  readonly denied: boolean;
  /** ISO dates, inclusive. A step lasts until the claimant speaks again, at most for `docs/linking.md`'s span. */
  readonly from: string;
  readonly until: string;
  readonly part: string | null;
  readonly claims: readonly string[];
  readonly words: string;
}

/** Control of a place over time: steps per claimant, stretches of which nobody speaks, and where claims conflict. */
export interface ControlOverTime {
  readonly steps: readonly ControlStep[];
  readonly gaps: readonly { readonly from: string; readonly until: string }[];
  readonly conflicts: readonly Contrast[];
}

/** What a source did in the ledger. */
export interface SourceProfile {
  readonly source: string;
  readonly grade: Grade;
  readonly documents: number;
  readonly claims: number;
  /** Events of which it was the earliest to report, and of which others were before. */
  readonly first: readonly string[];
  readonly repeated: readonly string[];
  /** Whom it cites, most often first. */
  readonly cites: readonly { readonly voice: string; readonly times: number }[];
  readonly citedBy: readonly { readonly source: string; readonly times: number }[];
  /** Its texts that are near copies of others, and whose. */
  readonly copies: number;
  readonly denied: readonly string[];
  readonly updated: readonly string[];
}

/** Bounds for the date of an undated document, from what the ledger knows. */
export interface ImpliedDate {
  readonly document: string;
  readonly from: string | null;
  readonly until: string | null;
  readonly reasons: readonly Reasoned[];
}

/** What these figures do not say; shown wherever they are. */
export const LIMITS_OF_WEIGHING = [
  "Origins are counted from what the texts say of their sources; who informed a source is not known.",
] as const;
