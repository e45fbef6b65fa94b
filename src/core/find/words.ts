import type { VerbForm } from "../model/mention.ts";
import type { Form } from "../model/token.ts";
import { type Compound, compoundOf } from "./compounds.ts";
import type { ActionWord, Cue, Entity, Lexicon, ReportWord } from "./lexicon.ts";
import { NONE, type Openings } from "./table.ts";

/** All that the tables of a language say of one word, looked up once for all its occurrences. */
export interface WordInfo {
  readonly entities: Openings<Entity>;
  readonly actions: Openings<ActionWord>;
  readonly reports: Openings<ReportWord>;
  readonly cues: Openings<Cue>;
  /** A decoy can begin with it. */
  readonly opensDecoy: boolean;
  /** It can be a compound whose head is worth looking up. */
  readonly canBeCompound: boolean;
  /** It can name something, alone or as a compound or list with hyphens. */
  readonly names: boolean;
  /** It can be a word of action, alone or as a compound; the same for words of reporting. */
  readonly acts: boolean;
  readonly reported: boolean;
  /** No table knows the word. */
  readonly unknown: boolean;
  /** What the head of the word says where it is a compound; computed when first asked. */
  compound: Compound | null | undefined;
  /** The form that its ending shows where it is a verb; computed when first asked. */
  verbForm: VerbForm | undefined;
}

/** What the tables say of a word, noted with its form. */
export function infoOf(form: Form, lexicon: Lexicon): WordInfo {
  form.names ??= lookUp(form, lexicon);
  return form.names as WordInfo;
}

function lookUp(form: Form, lexicon: Lexicon): WordInfo {
  const entities = lexicon.entities.search(form.lower);
  const actions = lexicon.actions.search(form.lower);
  const reports = lexicon.reports.search(form.lower);
  const cues = lexicon.cues.search(form.lower);
  const compound = canBeCompound(form, lexicon);
  return {
    entities,
    actions,
    reports,
    cues,
    names: compound || entities !== NONE || form.lower.includes("-"),
    acts: compound || actions !== NONE,
    reported: compound || reports !== NONE,
    opensDecoy: entities.all.some(({ payload }) => payload.type === "decoy"),
    canBeCompound: compound,
    unknown: entities === NONE && actions === NONE && reports === NONE && cues === NONE,
    compound: undefined,
    verbForm: undefined,
  };
}

function canBeCompound({ shape, lower, capital }: Form, { pack }: Lexicon): boolean {
  if (shape !== "word" || lower.length < 8) return false;
  return lower.includes("-") || (pack.morphology.compounds && capital);
}

/** What the head of a compound says, remembered with the word; null where it can be none. */
export function compoundFor(form: Form, lexicon: Lexicon): Compound | null {
  const info = infoOf(form, lexicon);
  if (info.compound === undefined) info.compound = info.canBeCompound ? compoundOf(form.lower, lexicon) : null;
  return info.compound;
}

/** The form that the ending of a verb shows, remembered with the word; the longest ending that tells one counts. */
export function verbFormFor(form: Form, lexicon: Lexicon): VerbForm {
  const info = infoOf(form, lexicon);
  info.verbForm ??= verbForm(form.lower, lexicon.pack.morphology.verbForms);
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
