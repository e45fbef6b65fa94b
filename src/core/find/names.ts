import type { NameRule } from "../model/language.ts";

/** One form of a name: words joined by spaces, and the letters of its case. */
export interface NameForm {
  readonly form: string;
  readonly cases: string;
}

const CASES = ["n", "g", "d", "a", "i", "l"] as const;
const MOST_FORMS = 24;

/** Adjectives of Slavic names that open a compound: "Новая Каховка", "Кривий Ріг", "Біла Церква". */
const COMPOUND = /^(нов|стар|біл|бел|крив|гол|красн|велик|сух)(?:ий|ый|ой|а|ая|е|ое|і|ие|ые)$/u;

/** The forms of one word in a case. */
type Paradigm = (letter: (typeof CASES)[number]) => string[];

/** Rules by their ending, so that the longest one that fits is found by a few look-ups. */
export class Declension {
  private readonly byEnd = new Map<string, NameRule>();
  private readonly longest: number;

  constructor(rules: Iterable<NameRule>) {
    for (const rule of rules) this.byEnd.set(rule.ends, rule);
    this.longest = Math.max(0, ...[...this.byEnd.keys()].map((ends) => ends.length));
  }

  /** All forms of a (folded) name of one or more words; words agree in case. */
  decline(name: string): NameForm[] {
    const words = name.split(" ").map((word) => this.paradigm(word));
    const [only] = words as [Paradigm, ...Paradigm[]];
    const cases = new Map<string, string>();
    for (const letter of CASES) {
      const forms = words.length === 1 ? only(letter) : combine(words.map((word) => word(letter)));
      for (const form of forms) cases.set(form, (cases.get(form) ?? "") + letter);
    }
    cases.set(name, cases.get(name) ?? "");
    return [...cases].map(([form, letters]) => ({ form, cases: letters }));
  }

  /** Stem patterns of the adjective made of a name ("авдіївськ*"; of an adjective and a noun "новокаховськ*"). */
  adjectives(name: string): string[] {
    const [first = "", last, ...more] = name.split(" ");
    const known = this.byEnd.get(name);
    if (known || last === undefined) return this.ofWord(name, known ?? this.rule(name));
    const opening = COMPOUND.exec(first);
    if (!opening || more.length > 0) return [];
    return this.ofWord(last, this.rule(last)).map((pattern) => `${opening[1]}о${pattern}`);
  }

  private ofWord(name: string, rule: NameRule): string[] {
    const stem = name.slice(0, name.length - rule.ends.length);
    return (rule.adjective ?? []).map((ending) => stem + ending).filter((pattern) => pattern.length > 4);
  }

  private paradigm(word: string): Paradigm {
    const hyphen = word.indexOf("-");
    return hyphen > 0 ? this.hyphened(word, hyphen) : this.simple(word);
  }

  /** "Кам'янці-Подільському", "Ростовом-на-Дону", "Івано-Франківську": both halves decline, the first, or the last. */
  private hyphened(word: string, hyphen: number): Paradigm {
    const first = word.slice(0, hyphen);
    const last = word.slice(word.lastIndexOf("-") + 1);
    const middle = word.slice(hyphen, word.length - last.length);
    const [declineFirst, declineLast] = [this.simple(first), this.simple(last)];
    return (letter) => {
      const firsts = declineFirst(letter);
      const lasts = declineLast(letter);
      return [
        ...lasts.map((form) => first + middle + form),
        ...firsts.map((form) => form + middle + last),
        ...firsts.flatMap((one) => lasts.map((other) => one + middle + other)),
      ].slice(0, MOST_FORMS);
    };
  }

  private simple(word: string): Paradigm {
    const rule = this.rule(word);
    const stem = word.slice(0, word.length - rule.ends.length);
    return (letter) => (rule.forms[letter] ?? rule.forms.n ?? [rule.ends]).map((ending) => stem + ending);
  }

  private rule(word: string): NameRule {
    for (let length = Math.min(this.longest, word.length); length > 0; length--) {
      const rule = this.byEnd.get(word.slice(-length));
      if (rule) return rule;
    }
    return this.byEnd.get("") ?? { ends: "", forms: { n: [""] } };
  }
}

function combine(parts: readonly (readonly string[])[]): string[] {
  let forms = [""];
  for (const part of parts) {
    forms = forms.flatMap((head) => part.map((word) => (head ? `${head} ${word}` : word)));
    if (forms.length > MOST_FORMS) forms = forms.slice(0, MOST_FORMS);
  }
  return forms;
}
