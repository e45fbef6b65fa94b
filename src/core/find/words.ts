import type { VerbForm } from "../model/mention.ts";
import { type Compound, compoundOf } from "./compounds.ts";
import type { ActionWord, Cue, Entity, Lexicon, ReportWord } from "./lexicon.ts";
import type { Openings } from "./table.ts";

/** All that the tables of a language say of one word, looked up once for all its occurrences. */
export interface WordInfo {
  readonly entities: Openings<Entity>;
  readonly actions: Openings<ActionWord>;
  readonly reports: Openings<ReportWord>;
  readonly cues: Openings<Cue>;
  /** What the head of the word says where it is a compound; computed when first asked. */
  compound: Compound | null | undefined;
  /** The form that its ending shows where it is a verb; computed when first asked. */
  verbForm: VerbForm | undefined;
  /** No table knows the word. */
  readonly unknown: boolean;
}

const MOST_REMEMBERED = 50_000;

/** Words already looked up, per lexicon; bounded, so that a stream of rare words costs no memory. */
export class WordCache {
  private readonly known = new Map<string, WordInfo>();

  of(word: string, lexicon: Lexicon): WordInfo {
    const info = this.known.get(word);
    if (info) return info;
    if (this.known.size >= MOST_REMEMBERED) this.known.clear();
    const fresh = lookUp(word, lexicon);
    this.known.set(word, fresh);
    return fresh;
  }
}

function lookUp(word: string, lexicon: Lexicon): WordInfo {
  const entities = lexicon.entities.search(word);
  const actions = lexicon.actions.search(word);
  const reports = lexicon.reports.search(word);
  const cues = lexicon.cues.search(word);
  const unknown = [entities, actions, reports, cues].every(({ all }) => all.length === 0);
  return { entities, actions, reports, cues, compound: undefined, verbForm: undefined, unknown };
}

/** What the head of a compound says, remembered with the word. */
export function compoundFor(word: string, lexicon: Lexicon): Compound | null {
  const info = lexicon.words.of(word, lexicon);
  if (info.compound === undefined) info.compound = compoundOf(word, lexicon);
  return info.compound;
}

/** The form that the ending of a verb shows, remembered with the word; the longest ending that tells one counts. */
export function verbFormFor(word: string, lexicon: Lexicon): VerbForm {
  const info = lexicon.words.of(word, lexicon);
  info.verbForm ??= verbForm(word, lexicon.pack.morphology.verbForms);
  return info.verbForm;
}

const LONGEST_ENDING = 8;

function verbForm(word: string, forms: Readonly<Record<string, VerbForm>>): VerbForm {
  for (let cut = Math.max(0, word.length - LONGEST_ENDING); cut < word.length; cut++) {
    const ending = word.slice(cut);
    if (Object.hasOwn(forms, ending)) return forms[ending] as VerbForm;
  }
  return "none";
}
