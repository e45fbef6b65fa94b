import type { Contrast, Credibility, Origin, Standpoint } from "../model/assessment.ts";
import type { Because } from "../model/reason.ts";
import { because } from "./words/index.ts";

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
  const count = { origins: established.length };
  if (established.length === 0) return judged(6, { code: "cred-unknown", data: {} });
  const sides = new Set(established.map(({ side }) => side ?? ""));
  const independent = established.length >= 2 && (sides.size > 1 || sides.has(""));
  const reports = new Set(established.flatMap(({ documents }) => documents)).size;
  if (independent && against.length === 0)
    return reports < 2
      ? judged(2, { code: "cred-one-report", data: count })
      : judged(1, { code: "cred-independent", data: count });
  if (independent && !serious) return judged(2, { code: "cred-figures", data: count });
  if (serious)
    return independent
      ? judged(3, { code: "cred-contested", data: count })
      : judged(established.length >= 2 ? 4 : 5, { code: "cred-against", data: count });
  if (established.length >= 2)
    return judged(2, { code: "cred-one-side", data: { ...count, side: [...sides][0] ?? "" } });
  if (hedged) return judged(4, { code: "cred-doubt", data: {} });
  const own = standpoints.length > 0 && standpoints.every(({ type }) => type === "enemy-losses" || type === "own-deed");
  return own ? judged(4, { code: "cred-party", data: {} }) : judged(3, { code: "cred-single", data: {} });
}

/** Claims of different times do not confirm each other. */
export const OF_STATE = judged(6, { code: "cred-state", data: {} });

function judged(information: Credibility["information"], why: Because): Credibility {
  return { information, ...because(why) };
}
