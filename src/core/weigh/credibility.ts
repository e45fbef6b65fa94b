import type { Contrast, Credibility, Origin, Standpoint } from "../model/assessment.ts";

/**
 * Credibility of information on the Admiralty scale (NATO AJP-2.1), from the rules alone: how many
 * established origins, whether they speak for one side only, and what contradicts. Reliability of
 * the sources (A to F) is the user's judgement and stands beside it; there is no single score.
 */
export function credibilityOf(
  origins: readonly Origin[],
  contrasts: readonly Contrast[],
  standpoints: readonly Standpoint[],
  hedged: boolean,
): Credibility {
  const established = origins.filter(({ type }) => type !== "unknown");
  const against = contrasts.filter(({ contradiction }) => contradiction);
  const serious = against.some(({ type }) => type !== "numbers");
  if (established.length === 0) return { information: 6, reason: "All of it is of unknown lineage." };
  const sides = new Set(established.map(({ side }) => side ?? ""));
  const independent = established.length >= 2 && (sides.size > 1 || sides.has(""));
  const reports = new Set(established.flatMap(({ documents }) => documents)).size;
  if (independent && against.length === 0 && reports < 2)
    return { information: 2, reason: `${established.length} named origins agree, as one report tells.` };
  if (independent && against.length === 0)
    return {
      information: 1,
      reason: `${established.length} established origins that do not all speak for one side agree.`,
    };
  if (independent && !serious)
    return { information: 2, reason: "Several established origins agree on the event, not on its figures." };
  if (serious) return denied(established.length, independent);
  if (established.length >= 2)
    return {
      information: 2,
      reason: `${established.length} established origins agree; all speak for ${[...sides][0]}.`,
    };
  const own = standpoints.length > 0 && standpoints.every(({ type }) => type === "enemy-losses" || type === "own-deed");
  if (hedged) return { information: 4, reason: "One established origin, told with doubt." };
  if (own)
    return {
      information: 4,
      reason: "One established origin, a party that speaks of its own deeds or the enemy's losses.",
    };
  return { information: 3, reason: "One established origin; nothing contradicts it, nothing confirms it." };
}

const denied = (origins: number, independent: boolean): Credibility =>
  independent
    ? { information: 3, reason: `${origins} established origins, and a denial or conflict between them.` }
    : {
        information: origins >= 2 ? 4 : 5,
        reason: "A denial or a conflicting claim stands against it, and no second independent origin for it.",
      };
