import type { NameRule } from "../core/model/language.ts";

const fits = (rules: readonly NameRule[], word: string): NameRule | undefined =>
  rules.filter(({ ends }) => word.endsWith(ends)).sort((a, b) => b.ends.length - a.ends.length)[0];

/**
 * Rules for names whose adjective does not follow their ending ("Москва": "московськ*"): they decline as their ending
 * says. Of names of several words only the adjective is told.
 */
export function withAdjectives(rules: readonly NameRule[], adjectives: Readonly<Record<string, string>>): NameRule[] {
  const own = Object.entries(adjectives).map(([name, adjective]): NameRule => {
    const rule = name.includes(" ") ? undefined : fits(rules, name);
    if (!rule) return { ends: name, forms: { n: [name] }, adjective: [adjective] };
    const stem = name.slice(0, name.length - rule.ends.length);
    const forms = Object.fromEntries(
      Object.entries(rule.forms).map(([letter, endings]) => [letter, endings.map((ending) => stem + ending)]),
    );
    return { ends: name, forms, adjective: [adjective] };
  });
  return [...rules, ...own];
}
