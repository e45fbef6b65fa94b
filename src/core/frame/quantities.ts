import type { ClaimKind, ClaimQuantity, Measure } from "../model/claim.ts";
import type { ActionMention, QuantityMention } from "../model/mention.ts";
import type { Candidate } from "./candidates.ts";
import type { Scene } from "./scene.ts";

/** Numbers in the words of the claim, each with what it counts. */
export function quantitiesOf(scene: Scene, candidate: Candidate, text: string): ClaimQuantity[] {
  const found: ClaimQuantity[] = [];
  for (const mention of scene.mentions.quantities) {
    if (mention.from < candidate.from || mention.to > candidate.to) continue;
    const of = measureOf(scene, mention, candidate);
    if (!of) continue;
    const { low, high, approx, unit, start, end } = mention;
    found.push({
      start,
      end,
      text: text.slice(start, end),
      of,
      low,
      high,
      ...(approx ? { approx } : {}),
      ...(unit && unit !== "percent" ? { unit } : {}),
    });
  }
  return found;
}

/** What a number of things counts, by kind, where the action word does not say. */
const COUNTS: Readonly<Partial<Record<ClaimKind, Measure>>> = {
  casualties: "losses",
  destruction: "destroyed",
  interception: "intercepted",
  displacement: "displaced",
  detention: "captured",
  deployment: "troops",
  condition: "residents",
  abuse: "killed",
};

const people = ({ counted }: QuantityMention): boolean => counted === "people" || counted === "troops";

/** Kinds in which "a bridge" is a count of one. */
const COUNTS_THINGS = new Set<ClaimKind>(["interception", "destruction"]);

function measureOf(scene: Scene, mention: QuantityMention, candidate: Candidate): Measure | null {
  const { counted, unit } = mention;
  const { kind } = candidate;
  if (counted === "time" || counted === "none") return null;
  if (mention.rule === "article" && !people(mention) && (counted !== "thing" || !COUNTS_THINGS.has(kind))) return null;
  if (unit === "percent")
    return kind === "control" || kind === "capture" || kind === "destruction" || kind === "advance" ? "share" : "items";
  if (counted === "distance" || unit === "km" || unit === "m") return "distance";
  if (counted === "area" || unit === "km2") return "area";
  if (counted === "money") return "money";
  if (counted === "attack") return "attacks";
  const nearest = nearestAction(mention, candidate);
  if (kind === "casualties" || kind === "abuse")
    return !counted || people(mention)
      ? (nearest.entry.measure ?? COUNTS[kind] ?? null)
      : kind === "casualties" && counted !== "thing" && counted !== "projectile"
        ? "losses"
        : "items";
  if (kind === "strike" || kind === "attack") return strikeMeasure(scene, mention, candidate);
  if (kind === "interception") return isLaunched(scene, mention) ? "launched" : "intercepted";
  if (kind === "destruction") return people(mention) ? "items" : (nearest.entry.measure ?? "destroyed");
  if (kind === "displacement" || kind === "detention")
    return !counted || people(mention) ? (nearest.entry.measure ?? COUNTS[kind] ?? "items") : "items";
  if (kind === "condition" || kind === "control") return people(mention) ? "residents" : "items";
  if (kind === "deployment" || kind === "withdrawal" || kind === "assault" || kind === "offensive")
    return people(mention) ? "troops" : "items";
  return nearest.entry.measure ?? (counted === "troops" ? "troops" : "items");
}

function strikeMeasure(scene: Scene, mention: QuantityMention, { action }: Candidate): Measure {
  if (mention.noun && scene.action(mention.noun.from)?.pos === "noun") return "attacks";
  if (mention.to === action.from && action.pos === "noun") return "attacks";
  if (mention.counted === "projectile") return "launched";
  return action.entry.measure ?? "items";
}

/** "7 of 10 drones", "з 10": the number after "of" was launched. */
function isLaunched(scene: Scene, mention: QuantityMention): boolean {
  return (
    scene.pack.grammar.partitives.includes(scene.word(mention.from - 1)) &&
    scene.mentions.quantities.some((other) => other.to === mention.from - 1)
  );
}

/** "killed three and wounded five": each number goes to the nearest action word of the kind. */
function nearestAction(mention: QuantityMention, { action, others }: Candidate): ActionMention {
  const distance = (word: ActionMention): number =>
    word.from >= mention.to ? word.from - mention.to : mention.from - word.to;
  return [action, ...others].reduce((best, word) => (distance(word) < distance(best) ? word : best));
}
