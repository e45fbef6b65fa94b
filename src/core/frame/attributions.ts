import type { Voice } from "../model/claim.ts";
import type { ReportAct } from "../model/language.ts";
import type { ReportMention } from "../model/mention.ts";
import type { Clause } from "./clauses.ts";
import type { Phrase } from "./phrases.ts";
import type { Scene } from "./scene.ts";

/** One attribution in a sentence: whose word it is, the cue, and the tokens that hang on it. */
export interface Attribution {
  /** `null` where the text names no voice ("it is reported"). */
  readonly voice: Voice | null;
  /** The words of this sentence that name the voice: a pronoun where `voice` is the name it stands for. */
  readonly speaker: Phrase | null;
  readonly cue: string;
  readonly act: ReportAct;
  readonly hedge: boolean;
  /** The act itself is worth a `statement` when its content has no kind. */
  readonly statement: boolean;
  /** The voice stands behind what it speaks of: not who conceals it, nor who does not confirm or admit it. */
  readonly vouches: boolean;
  /** Tokens that hang on it. */
  readonly from: number;
  readonly to: number;
  /** Clause of the cue. */
  readonly clause: Clause;
  readonly report: ReportMention;
  /** The sentence before hangs on it too ("Об этом сообщил ...", "Das meldet ..."). */
  readonly backward: boolean;
  /** What follows this sentence hangs on it ("Er sagte:"). */
  readonly forward: boolean;
}

/** What the sentences before leave to this one. */
export interface VoiceContext {
  /** The last voice that spoke, for pronouns, indirect mood and running quotations. */
  readonly last: Voice | null;
  /** Whose words the sentence is part of, from a colon or an open quotation before it. */
  readonly running: Voice | null;
  /** Surnames the document has named after a first name or title, lower case. */
  readonly names: ReadonlySet<string>;
}

/** What the ways to find a speaker share. */
export interface Search {
  readonly scene: Scene;
  readonly clauses: readonly Clause[];
  readonly clause: Clause;
  readonly report: ReportMention;
  readonly text: string;
  readonly context: VoiceContext;
  /** What was found before in the sentence. */
  readonly found: readonly Attribution[];
}

/** Somebody who speaks: the words and whom they mean. */
export interface Speaker {
  readonly voice: Voice | null;
  readonly phrase: Phrase | null;
}
