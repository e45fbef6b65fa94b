import type { ClaimKind, ClaimQuantity, Measure, Polarity } from "../model/claim.ts";
import type { ActionMention, QuantityMention } from "../model/mention.ts";
import type { Candidate } from "./candidates.ts";
import type { Scene } from "./scene.ts";

/** Numbers in the words of the claim, each with what it counts. */
export function quantitiesOf(scene: Scene, candidate: Candidate, text: string, polarity: Polarity): ClaimQuantity[] {
  const inside = scene.mentions.quantities.filter(
    (mention) =>
      mention.from >= candidate.from &&
      mention.to <= candidate.to &&
      !isRejected(scene, mention.from - 1) &&
      !isNotOne(scene, mention) &&
      !(candidate.nominal && isFarBare(mention, candidate)) &&
      !isAskedFor(scene, mention),
  );
  const listed =
    candidate.kind === "strike" && inside.some(({ counted, rule }) => counted === "thing" && rule !== "article");
  const own = inside.filter(
    (mention) =>
      !isScenery(mention, candidate.kind) || (listed && mention.counted === "thing" && mention.rule === "article"),
  );
  const counted = own.length > 0 ? own : antecedent(scene, candidate);
  const words = wordsOf(counted, candidate);
  const found: ClaimQuantity[] = [];
  for (const mention of counted) {
    const of = measureOf(scene, mention, candidate, words);
    if (of) found.push(quantityOf(mention, of, text));
  }
  if (found.length === 0 && candidate.kind === "casualties" && polarity === "denied") found.push(none(candidate, text));
  return found;
}

/** "the twelve men who were killed": those who suffer in a relative clause are counted before it. */
function antecedent(scene: Scene, { clause, action, kind, nominal }: Candidate): QuantityMention[] {
  if (nominal || clause.role !== "relative" || !SUFFERED.has(kind)) return [];
  const suffers = action.pos === "participle" || action.entry.frame === "undergo";
  if (!suffers || !scene.begins(clause.from, "relatives")) return [];
  return scene.mentions.quantities.filter(
    (mention) =>
      people(mention) &&
      mention.rule !== "article" &&
      clause.from - (mention.noun?.to ?? mention.to) <= 2 &&
      mention.to <= clause.from,
  );
}

/** "Fünf Tote, nicht zehn": the word of negation at token `at`, behind a comma, rejects the number behind it, not the claim. */
export const isRejected = (scene: Scene, at: number): boolean =>
  scene.is(at, "negations") &&
  (scene.word(at - 1) === "," || (scene.is(at - 1, "coordinators") && scene.word(at - 2) === ",")) &&
  scene.mentions.quantities.some(({ from, counted }) => from === at + 1 && counted !== "time");

/** "wie viele Menschen": a vague count that is asked for is none. */
const isAskedFor = ({ pack, tokens }: Scene, { from, high }: QuantityMention): boolean =>
  high === null && pack.grammar.questionWords.includes(tokens[from - 1]?.lower ?? "");

/** "The toll of the strike on Dnipro rose to 45": a bare number behind a noun, or one of people, counts what the clause is about. */
function isFarBare({ counted, noun, unit, from, to }: QuantityMention, { kind, action, to: end }: Candidate): boolean {
  if ((kind !== "strike" && kind !== "attack") || unit !== undefined || from <= action.to) return false;
  return (noun?.to ?? to) === end && (counted === "people" || (counted === undefined && noun === undefined));
}

/** "not a single person", "ни один": one that is denied counts nobody. */
const isNotOne = (scene: Scene, { from, low, high }: QuantityMention): boolean =>
  low === 1 && high === 1 && (scene.is(from - 1, "negations") || scene.is(from - 1, "nounNegations"));

function quantityOf(
  { start, end, low, high, approx, unit }: QuantityMention,
  of: Measure,
  text: string,
): ClaimQuantity {
  const written = unit && unit !== "percent" ? { unit } : {};
  return { start, end, text: text.slice(start, end), of, low, high, ...(approx ? { approx } : {}), ...written };
}

/** "No casualties" is a count of its own: 0 to 0 (ruling 12). */
function none({ action }: Candidate, text: string): ClaimQuantity {
  const { start, end } = action;
  const of = action.entry.measure === "killed" ? "killed" : "losses";
  return { start, end, text: text.slice(start, end), of, low: 0, high: 0 };
}

/** What a number of things counts, by kind, where the action word does not say. */
const COUNTS: Readonly<Partial<Record<ClaimKind, Measure>>> = {
  displacement: "displaced",
  detention: "captured",
};

const people = ({ counted }: QuantityMention): boolean => counted === "people" || counted === "troops";

/** Kinds in which "a bridge" is a count of one. */
const COUNTS_THINGS = new Set<ClaimKind>(["interception", "destruction"]);

/** Lengths of time and ages count nothing; "a" counts only people to whom something is done, and things shot or struck down. */
function isScenery({ counted, rule }: QuantityMention, kind: ClaimKind): boolean {
  if (counted === "time" || counted === "none") return true;
  if (rule !== "article" || counted === "percent") return false;
  if (counted === "people" || counted === "troops") return !SUFFERED.has(kind);
  return counted !== "thing" || !COUNTS_THINGS.has(kind);
}

const SUFFERED = new Set<ClaimKind>(["casualties", "detention", "displacement", "abuse"]);

function measureOf(
  scene: Scene,
  mention: QuantityMention,
  candidate: Candidate,
  words: ReadonlyMap<QuantityMention, readonly ActionMention[]>,
): Measure | null {
  const { counted, unit } = mention;
  const { kind } = candidate;
  if (unit === "percent" || counted === "percent") return "share";
  if (counted === "distance" || unit === "km" || unit === "m") return "distance";
  if (counted === "area" || unit === "km2") return "area";
  if (counted === "money") return "money";
  if (counted === "attack") return "attacks";
  const own = measureOfWords(words.get(mention) ?? [candidate.action]);
  const some = !counted || people(mention);
  switch (kind) {
    case "casualties":
      if (some) return own ?? "losses";
      return counted === "thing" || counted === "projectile" ? "items" : "losses";
    case "abuse":
      // What was done is in the word: a number of people carried off is no toll.
      return some ? (own ?? "items") : "items";
    case "strike":
    case "attack":
      return strikeMeasure(scene, mention, candidate);
    case "interception":
      return isLaunched(scene, mention) ? "launched" : "intercepted";
    case "destruction":
      return people(mention) ? "items" : (own ?? "destroyed");
    case "displacement":
    case "detention":
      return some ? (own ?? COUNTS[kind] ?? "items") : "items";
    case "condition":
    case "control":
      return people(mention) ? "residents" : "items";
    case "deployment":
    case "withdrawal":
    case "assault":
    case "offensive":
      return people(mention) ? "troops" : "items";
    case "aid":
      return counted === "people" ? "residents" : "items";
    default:
      if (people(mention)) return counted === "troops" ? "troops" : "items";
      if (own === "attacks" && !countsThe(candidate.action, mention)) return "items";
      return own && own !== "money" ? own : "items";
  }
}

/** "Five clashes", "35 neue Gefechte": the number stands right before the word of the action, or a step of adjectives away. */
const countsThe = (action: ActionMention, { to }: QuantityMention): boolean =>
  action.to > to && action.from - to <= ADJECTIVES;

const ADJECTIVES = 3;

/** Words with different measures over one number ("killed or wounded") count people lost. */
function measureOfWords(words: readonly ActionMention[]): Measure | undefined {
  const measures = new Set(words.flatMap(({ entry }) => (entry.measure ? [entry.measure] : [])));
  return measures.size > 1 ? "losses" : [...measures][0];
}

function strikeMeasure(scene: Scene, mention: QuantityMention, { action }: Candidate): Measure {
  if (mention.noun && scene.action(mention.noun.from)?.pos === "noun") return "attacks";
  if (mention.to === action.from && action.pos === "noun") return "attacks";
  const total = mention.counted === undefined && !mention.noun && totalOf(scene, mention);
  return total || mention.counted === "projectile" ? "launched" : "items";
}

/** "the number of munitions now totals 6,602": a bare number at the end counts what was numbered before it. */
const totalOf = (scene: Scene, { from }: QuantityMention): boolean =>
  scene.mentions.means.some(
    (noun) =>
      noun.projectile &&
      noun.to <= from &&
      scene.pack.grammar.totals.some((word) => scene.word(noun.from - 2) === word),
  );

/** "7 of 10 drones", "з 10": the number after "of" was launched. */
function isLaunched(scene: Scene, mention: QuantityMention): boolean {
  const { partitives } = scene.pack.grammar;
  // A preposition that can also bound the number ("з 10") may be a part of it.
  const of = [mention.from - 1, mention.from].find((at) => partitives.includes(scene.word(at)));
  return of !== undefined && scene.mentions.quantities.some((other) => other.to === of);
}

/**
 * The action words that each number belongs to. "Three were killed and twelve wounded": numbers stand before their words;
 * "killed three and wounded five": after them. What stands last tells which.
 */
function wordsOf(
  numbers: readonly QuantityMention[],
  { action, others }: Candidate,
): ReadonlyMap<QuantityMention, readonly ActionMention[]> {
  const words = [action, ...others].sort((a, b) => a.from - b.from);
  const last = words.at(-1) as ActionMention;
  const before = numbers.length > 0 && last.from >= (numbers.at(-1) as QuantityMention).to;
  const map = new Map<QuantityMention, readonly ActionMention[]>();
  numbers.forEach((number, index) => {
    const low = before ? number.to : (numbers[index - 1]?.to ?? 0);
    const high = before ? (numbers[index + 1]?.from ?? Number.POSITIVE_INFINITY) : number.from;
    const own = words.filter(({ from, to }) => from >= low && to <= high);
    map.set(number, own.length > 0 ? own : [nearestAction(number, words)]);
  });
  return map;
}

function nearestAction(number: QuantityMention, words: readonly ActionMention[]): ActionMention {
  const distance = (word: ActionMention): number =>
    word.from >= number.to ? word.from - number.to : number.from - word.to;
  return words.reduce((best, word) => (distance(word) < distance(best) ? word : best));
}
