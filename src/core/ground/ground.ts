import type { Claim, ClaimPlace, ClaimTime } from "../model/claim.ts";
import type { Document } from "../model/document.ts";
import type { FramedClaim, UsedTime } from "../model/framed.ts";
import { identityOf } from "../model/identity.ts";
import type { Mentions, TimeMention } from "../model/mention.ts";
import type { PlaceEntry } from "../model/theatre.ts";
import type { ResolvedTime } from "../model/time.ts";
import { companyOf, groundPlace } from "./places.ts";
import { groundTimes } from "./times.ts";
import { agoOf, hoursOf } from "./times-hours.ts";

/** Gives the claims of a document their coordinates, dates and identities. */
export function groundClaims(
  document: Document,
  sentences: readonly Mentions[],
  framed: readonly FramedClaim[],
  places: ReadonlyMap<string, PlaceEntry>,
  home: readonly string[],
): Claim[] {
  const mentions = sentences.flatMap((sentence) => sentence.times);
  const resolved = new Map<TimeMention, ResolvedTime>();
  const times = groundTimes(mentions, { published: document.published?.at ?? null });
  for (const [index, time] of times.entries()) resolved.set(mentions[index] as TimeMention, time);
  const company = companyOf(
    sentences.flatMap((sentence) => sentence.places),
    places,
    home,
  );
  const seen = new Map<string, number>();
  return framed.map((claim): Claim => {
    const { time, ...rest } = claim;
    const grounded = time ? groundTime(time, resolved.get(time.mention), document.text) : null;
    const quote = document.text.slice(claim.start, claim.end);
    const key = identityOf([document.id, claim.kind, String(claim.start), String(claim.end)]);
    const copies = seen.get(key) ?? 0;
    seen.set(key, copies + 1);
    return {
      ...rest,
      id: copies === 0 ? key : identityOf([key, String(copies)]),
      document: document.id,
      quote,
      places: claim.places.map((used) => groundPlace(used, document.text, company, places)),
      ...(grounded ? { time: grounded } : {}),
    };
  });
}

/** Grounds all place mentions of a document, claims or not. */
export function groundMentions(
  document: Document,
  sentences: readonly Mentions[],
  places: ReadonlyMap<string, PlaceEntry>,
  home: readonly string[],
): ClaimPlace[] {
  const mentions = sentences.flatMap((sentence) => sentence.places);
  const company = companyOf(mentions, places, home);
  return mentions
    .filter(({ candidates }) => candidates.some(({ kind }) => kind !== "country"))
    .map((mention) => groundPlace({ mention, basis: "stated" }, document.text, company, places));
}

function groundTime({ mention, basis }: UsedTime, resolved: ResolvedTime | undefined, text: string): ClaimTime | null {
  if (!resolved) return null;
  const { start, end } = mention;
  const hours = hoursOf(mention.value);
  const ago = agoOf(mention.value);
  return {
    start,
    end,
    text: text.slice(start, end),
    grain: resolved.grain,
    basis: basis === "stated" ? resolved.basis : "implied",
    ...(resolved.from ? { from: resolved.from } : {}),
    ...(resolved.until ? { until: resolved.until } : {}),
    ...(hours ? { hours } : {}),
    ...(ago ? { ago } : {}),
  };
}
