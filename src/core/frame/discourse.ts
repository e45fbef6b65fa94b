import type { Voice } from "../model/claim.ts";
import type { ReportAct } from "../model/language.ts";
import type { Span } from "../model/span.ts";
import type { Attribution } from "./attributions.ts";
import { type Clause, quotationAfter, splitClauses } from "./clauses.ts";
import { phraseSpan } from "./phrases.ts";
import type { Scene } from "./scene.ts";
import { findAttributions, sameVoice } from "./voices.ts";

/** What a sentence says of voices, its own and those that reach into it. */
export interface Heard {
  readonly clauses: readonly Clause[];
  readonly attributions: readonly Attribution[];
  /** The voice before goes on where no attribution of the sentence covers: indirect mood, a colon, a quotation. */
  readonly continued: Voice | null;
  /** Whose quotation or list goes on around the whole sentence, and holds its own voices too. */
  readonly around: Voice | null;
  /** Where the quotation began that is open at the start of the sentence. */
  readonly openedAt: number | null;
}

/** Acts that start a voice of its own beside a list or statement after a colon; others are told inside of it. */
const TELLS = new Set<ReportAct>(["say", "announce", "cite", "confirm"]);

/** Signs that can set off whose word something is, or a quotation. */
const VOICED = new Set([":", "–", "—", "-", "―", '"', "„", "«", "“", "‚", "‹", "”", "»", "›"]);

/** The voices of a document from sentence to sentence. */
export class Discourse {
  /** The last voice that spoke, and the words that named it last. */
  voice: Voice | null = null;
  speaker: Span | null = null;
  private running: Voice | null = null;
  private quoter: Voice | null = null;
  private quoted = false;
  private openedAt: number | null = null;
  private passage = -1;
  private readonly names = new Set<string>();

  /** Splits a sentence and finds its voices; sentences must come in text order. */
  hear(scene: Scene, text: string): Heard {
    if (scene.mentions.sentence.passage !== this.passage) this.quoted = false;
    this.passage = scene.mentions.sentence.passage;
    this.learnNames(scene);
    if (this.isSilent(scene)) return this.silence(scene);
    const clauses = splitClauses(scene, this.quoted);
    const attributions = findAttributions(scene, clauses, text, {
      last: this.voice,
      running: this.running ?? (this.quoted ? this.quoter : null),
      names: this.names,
    });
    const heard = {
      clauses,
      attributions,
      continued: this.continuation(scene, clauses, attributions),
      around: this.aroundOf(clauses, attributions),
      openedAt: this.quoted ? this.openedAt : null,
    };
    this.remember(scene, heard);
    return heard;
  }

  /** No word or sign of the sentence can give it a voice, and no quotation or list goes on into it. */
  private isSilent({ mentions, tokens }: Scene): boolean {
    return (
      !this.quoted &&
      !this.running &&
      mentions.reports.length === 0 &&
      !tokens.some(({ shape, lower }) => shape === "punct" && VOICED.has(lower))
    );
  }

  /** Two sentences in three are silent: their clauses are cut only where somebody asks. */
  private silence(scene: Scene): Heard {
    this.quoter = null;
    let clauses: readonly Clause[] | null = null;
    return {
      get clauses() {
        clauses ??= splitClauses(scene);
        return clauses;
      },
      attributions: [],
      continued: this.voice && isSubjunctive(scene) ? this.voice : null,
      around: null,
      openedAt: null,
    };
  }

  /** The second of two words with capitals is a name, to be known again where it stands alone. */
  private learnNames(scene: Scene): void {
    const { tokens } = scene;
    for (let at = 1; at < tokens.length; at++) {
      const token = tokens[at];
      const first = tokens[at - 1];
      if (!token?.capital || token.shape !== "word" || !first?.capital || first.shape !== "word") continue;
      // "Diese Zahlen": what opens a sentence has its capital from there.
      if (at > 1 || !(scene.is(0, "determiners") || scene.is(0, "prepositions"))) this.names.add(token.lower);
    }
  }

  private continuation(scene: Scene, clauses: readonly Clause[], attributions: readonly Attribution[]): Voice | null {
    if (attributions.some(({ voice }) => voice !== null)) return null;
    if (this.running) return this.running;
    if (clauses[0]?.quoted) return this.quoter ?? this.voice;
    return this.voice && isSubjunctive(scene) ? this.voice : null;
  }

  private aroundOf(clauses: readonly Clause[], attributions: readonly Attribution[]): Voice | null {
    if (this.running && !attributions.some((own) => own.voice && endsRun(own, this.running as Voice)))
      return this.running;
    if (!this.quoter || !this.quoted || !clauses[0]?.quoted) return null;
    return attributions.some(({ clause, voice }) => voice && !clause.quoted) ? null : this.quoter;
  }

  private remember(scene: Scene, { clauses, attributions, around }: Heard): void {
    const own = attributions.filter((found) => found.voice && found.vouches && !(around && found.clause.quoted));
    const last = own.at(-1);
    if (this.running && own.some((attribution) => endsRun(attribution, this.running as Voice))) this.running = null;
    if (last) {
      this.voice = last.voice;
      if (last.speaker) this.speaker = phraseSpan(scene, last.speaker);
      if (last.forward) this.running = last.voice;
    }
    const before = this.quoted;
    this.quoted = quotationAfter(scene, this.quoted);
    if (this.quoted && !before) this.openedAt = openingOf(scene, clauses);
    if (this.quoted)
      this.quoter = own.filter(({ clause }) => !clause.quoted).at(-1)?.voice ?? this.quoter ?? this.voice;
    else this.quoter = null;
  }
}

const endsRun = ({ act, voice, forward }: Attribution, running: Voice): boolean =>
  forward || (TELLS.has(act) && voice !== null && !sameVoice(voice, running));

const openingOf = (scene: Scene, clauses: readonly Clause[]): number => {
  const clause = clauses.filter(({ quoted }) => quoted).at(-1);
  return scene.token(clause?.from ?? 0).start;
};

function isSubjunctive({ pack, tokens }: Scene): boolean {
  const { subjunctives } = pack.grammar;
  return subjunctives.length > 0 && tokens.some(({ lower }) => subjunctives.includes(lower));
}

/** The voices over the tokens `[from, to)`, outermost first, and the attributions among them. */
export function chainOf(heard: Heard, from: number, to: number): { voices: Voice[]; over: Attribution[] } {
  const over = heard.attributions
    .filter((attribution) => attribution.from <= from && to <= attribution.to && !attribution.backward)
    .sort((a, b) => breadth(b, heard) - breadth(a, heard));
  const own = over.flatMap(({ voice, vouches }) => (voice && vouches ? [voice] : []));
  const reach = heard.around ?? (own.length === 0 ? heard.continued : null);
  return { voices: unique(reach ? [reach, ...own] : own), over };
}

/** How far an attribution reaches; whom a verb of saying cites after it stands inside of it ("X reports, citing Y"). */
const breadth = ({ from, to, act, report }: Attribution, { attributions }: Heard): number =>
  act === "cite" && attributions.some((other) => other.voice && other.act !== "cite" && other.report.to <= report.from)
    ? 0
    : to - from;

const unique = (voices: readonly Voice[]): Voice[] =>
  voices.filter((voice, index) => voices.findIndex((other) => sameVoice(other, voice)) === index);
