import type { TimeRule } from "../model/time-words.ts";
import { type Reading, type Sense, type SenseClass, sensesAt } from "./times-lexicon.ts";

interface Element {
  readonly classes: readonly SenseClass[];
  readonly optional: boolean;
}

export interface CompiledRule {
  readonly rule: TimeRule;
  readonly elements: readonly Element[];
  readonly order: number;
}

/** A sense that took part in a match, and the token where it stands. */
export interface Capture {
  readonly sense: Sense;
  readonly at: number;
}

export interface RuleMatch {
  readonly rule: TimeRule;
  readonly captures: readonly Capture[];
  readonly from: number;
  readonly to: number;
}

/** Rules by the classes that can open them: only those are tried at a token. */
export type RuleIndex = ReadonlyMap<SenseClass, readonly CompiledRule[]>;

export function compileRules(rules: readonly TimeRule[]): RuleIndex {
  const index = new Map<SenseClass, CompiledRule[]>();
  rules.forEach((rule, order) => {
    const elements = rule.pattern.trim().split(/\s+/).map(parseElement);
    const compiled = { rule, elements, order };
    for (const cls of openers(elements)) {
      const list = index.get(cls);
      if (list) list.push(compiled);
      else index.set(cls, [compiled]);
    }
  });
  return index;
}

function parseElement(part: string): Element {
  const optional = part.endsWith("?");
  return { classes: (optional ? part.slice(0, -1) : part).split("|") as SenseClass[], optional };
}

function openers(elements: readonly Element[]): ReadonlySet<SenseClass> {
  const found = new Set<SenseClass>();
  for (const element of elements) {
    for (const cls of element.classes) found.add(cls);
    if (!element.optional) break;
  }
  return found;
}

/** The longest match of any rule at token `at`; of equally long ones the first rule's. */
export function matchAt(reading: Reading, at: number, index: RuleIndex): RuleMatch | null {
  const senses = sensesAt(reading, at);
  if (senses.length === 0) return null;
  let best: RuleMatch | null = null;
  let order = 0;
  let captures: Capture[] = [];
  for (const sense of senses) {
    const rules = index.get(sense.cls);
    if (rules === undefined) continue;
    for (const compiled of rules) {
      const to = trimmed(follow(compiled.elements, 0, reading, at, captures), captures);
      if (to >= 0 && (best === null || to > best.to || (to === best.to && compiled.order < order))) {
        best = { rule: compiled.rule, captures, from: at, to };
        order = compiled.order;
        captures = [];
      } else captures.length = 0;
    }
  }
  return best;
}

/** Gives back a comma that an optional element took at the end. */
function trimmed(to: number, captures: Capture[]): number {
  if (to < 0 || captures.at(-1)?.sense.cls !== "comma") return to;
  captures.pop();
  return to - 1;
}

/**
 * Follows the elements of one rule from token `at`; returns the token after the match, or -1.
 * Bounded by the length of the pattern, whatever the text.
 */
function follow(
  elements: readonly Element[],
  element: number,
  reading: Reading,
  at: number,
  captures: Capture[],
): number {
  if (element === elements.length) return at;
  const { classes, optional } = elements[element] as Element;
  if (at < reading.tokens.length) {
    for (const sense of sensesAt(reading, at)) {
      if (!classes.includes(sense.cls)) continue;
      captures.push({ sense, at });
      const to = follow(elements, element + 1, reading, at + sense.length, captures);
      if (to >= 0) return to;
      captures.pop();
    }
  }
  if (classes.includes("any")) {
    const token = reading.tokens[at];
    if (token?.shape === "word" && !token.capital && sensesAt(reading, at).length === 0)
      return follow(elements, element + 1, reading, at + 1, captures);
  }
  return optional ? follow(elements, element + 1, reading, at, captures) : -1;
}
