import type { NameRule } from "../model/language.ts";

/** One form of a name: words joined by spaces, and the letters of its case. */
export interface NameForm {
  readonly form: string;
  readonly cases: string;
}

const CASES = ["n", "g", "d", "a", "i", "l"] as const;
const MOST_FORMS = 24;

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
    const words = name.split(" ");
    const cases = new Map<string, string>();
    for (const letter of CASES) {
      for (const form of combine(words.map((word) => this.forms(word, letter)))) {
        cases.set(form, (cases.get(form) ?? "") + letter);
      }
    }
    cases.set(name, cases.get(name) ?? "");
    return [...cases].map(([form, letters]) => ({ form, cases: letters }));
  }

  /** Stem patterns of the adjective made of a one-word name ("авдіївськ*"), without rivals of other words. */
  adjectives(name: string): string[] {
    if (name.includes(" ")) return [];
    const rule = this.rule(name);
    const stem = name.slice(0, name.length - rule.ends.length);
    return (rule.adjective ?? []).map((ending) => stem + ending).filter((pattern) => pattern.length > 4);
  }

  private forms(word: string, letter: (typeof CASES)[number]): string[] {
    const rule = this.rule(word);
    const stem = word.slice(0, word.length - rule.ends.length);
    return (rule.forms[letter] ?? rule.forms.n ?? [rule.ends]).map((ending) => stem + ending);
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
