import type { Contrast, Credibility, Origin, Standpoint } from "../model/assessment.ts";
import type { Claim } from "../model/claim.ts";
import type { Event } from "../model/event.ts";
import type { Because } from "../model/reason.ts";
import { because } from "./words/index.ts";

/**
 * Credibility of information on the Admiralty scale (NATO AJP-2.1), from the rules alone: how many
 * established origins, whether they speak for one side only, and what contradicts. Reliability of
 * the sources (A to F) is the user's judgement and stands beside it; there is no single score.
 */
export function credibilityOf(
  event: Event,
  claims: readonly Claim[],
  origins: readonly Origin[],
  contrasts: readonly Contrast[],
  standpoints: readonly Standpoint[],
  hedged: boolean,
): Credibility {
  const all = origins.filter(({ type }) => type !== "unknown");
  const established = agreeing(all, claims, event);
  const against = contrasts.filter(({ contradiction }) => contradiction);
  const serious = against.some(({ type }) => type !== "numbers");
  const count = { origins: established.length };
  if (all.length === 0) return judged(6, { code: "cred-unknown", data: {} });
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
  if (all.length >= 2) return judged(3, { code: "cred-apart", data: { origins: all.length } });
  if (hedged) return judged(4, { code: "cred-doubt", data: {} });
  const own = standpoints.length > 0 && standpoints.every(({ type }) => type === "enemy-losses" || type === "own-deed");
  return own ? judged(4, { code: "cred-party", data: {} }) : judged(3, { code: "cred-single", data: {} });
}

/** Claims of different times do not confirm each other. */
export const OF_STATE = judged(6, { code: "cred-state", data: {} });

/**
 * The origins that say what the event is called by. A strike, its dead and its damage are one story; on the ground an advance
 * or a clash is no word for a capture, nor an advance of one side for one of the other: there the largest group counts that
 * tells the kind of the event, of one side where several are told.
 */
function agreeing(origins: readonly Origin[], claims: readonly Claim[], event: Event): readonly Origin[] {
  if (event.family !== "ground") return origins;
  const told = claims.filter(({ kind }) => kind === event.kind);
  const stories = Map.groupBy(told, ({ actor }) => actor?.side);
  stories.delete(undefined);
  const groups = (stories.size > 1 ? [...stories.values()] : [told]).map((story) => {
    const ids = new Set(story.map(({ id }) => id));
    return origins.filter((origin) => origin.claims.some((id) => ids.has(id)));
  });
  return groups.reduce((best, group) => (group.length > best.length ? group : best));
}

function judged(information: Credibility["information"], why: Because): Credibility {
  return { information, ...because(why) };
}
