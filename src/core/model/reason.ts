import type { ClaimKind, Measure } from "./claim.ts";

/** Someone by name; where nobody is named, what is missing. A voice described but not named is in quotation marks. */
export type Who = string | { readonly unnamed: "publisher" | "voice" | "author" | "lineage" };

/** Whose word a claim is, and where it stands. */
export interface Claimant {
  readonly who: Who;
  /** The publisher in whose report a voice is given. */
  readonly in?: Who;
  /** The publisher that forwarded the report. */
  readonly forwardedBy?: Who;
}

/** The first of some, and how many more there are: a sentence stays one whoever joins in. */
export interface Some<T = Who> {
  readonly first: readonly T[];
  readonly more: number;
}

/** A figure in a sentence. */
export interface Said {
  readonly low: number | null;
  readonly high: number | null;
  readonly approx: boolean;
  readonly of: Measure;
  readonly by: Some<Claimant>;
}

/** Somebody's word on who holds a place, percent, inclusive; `denied` where it is only that the holder does not hold it. */
export interface Held {
  readonly claimants: Some<Claimant>;
  readonly holder: string;
  readonly low: number;
  readonly high: number;
  readonly denied: boolean;
}

type Nothing = Readonly<Record<string, never>>;

interface Pair {
  readonly a: Said;
  readonly b: Said;
}
interface Repeating {
  readonly publishers: Some;
  readonly of: Who;
  /** Percent of what is in common: of the least like and the most like. */
  readonly least: number;
  readonly most: number;
  /** How the dates of publication stand; `unknown` where one of them is. */
  readonly original: "earlier" | "same-time" | "unknown";
}

/** What fills the sentence of each reason, by code. Days are ISO dates. */
export interface ReasonData {
  "same-voice": { readonly publishers: Some; readonly of: Who; readonly via: Some };
  forward: { readonly publishers: Some; readonly of: Who };
  copy: Repeating;
  translation: Repeating;
  citation: { readonly publishers: Some; readonly of: Who };
  "same-report": { readonly publishers: Some; readonly of: Who };
  indistinct: { readonly voices: Some; readonly of: Who; readonly side: string };
  unnamed: { readonly voices: Some<Claimant> };

  loop: { readonly round: readonly Who[] };
  "self-confirmation": { readonly first: Who; readonly later: Who; readonly round: readonly Who[] };
  echo: { readonly publishers: Some; readonly root: Who };

  numbers: Pair;
  "scope-party": Pair & { readonly parties: readonly [string, string] };
  "scope-place": Pair & { readonly wide: string; readonly narrow: string };
  "scope-part": Pair & { readonly part: string };
  "scope-losses": Pair;
  total: Pair;
  "update-source": Pair & { readonly raised: boolean };
  "update-outlet": Pair & { readonly raised: boolean };
  "update-toll": Pair;
  "denial-own": { readonly by: Claimant };
  denial: { readonly by: Claimant; readonly of: Claimant; readonly more: number };
  control: { readonly sides: readonly [Held, Held] };

  "cred-unknown": Nothing;
  "cred-one-report": { readonly origins: number };
  "cred-independent": { readonly origins: number };
  "cred-figures": { readonly origins: number };
  "cred-one-side": { readonly origins: number; readonly side: string };
  "cred-contested": { readonly origins: number };
  "cred-against": { readonly origins: number };
  "cred-doubt": Nothing;
  "cred-party": Nothing;
  "cred-single": Nothing;
  "cred-apart": { readonly origins: number };
  "cred-state": Nothing;

  "best-latest": Nothing;
  "best-ucdp": Nothing;
  "best-acled": Nothing;

  "dated-past": { readonly day: string; readonly text: string };
  "dated-ago": {
    readonly text: string;
    readonly kind: ClaimKind;
    readonly place: string;
    readonly day: string;
    readonly from: string;
    readonly until: string;
  };
}
export type ReasonCode = keyof ReasonData;

/** Why weighing says something: a code, and what fills its sentence in any language (`weigh/words`). */
export type Because = {
  readonly [Code in ReasonCode]: { readonly code: Code; readonly data: ReasonData[Code] };
}[ReasonCode];
