import type { Fold, Origin } from "../model/assessment.ts";
import type { Claim } from "../model/claim.ts";
import type { Claimant, Who } from "../model/reason.ts";
import { cited, copied, foldsOf, type Groups, indistinct, type Lead, reported } from "./folds.ts";
import {
  authorSpeaker,
  factsOf,
  gradeOf,
  type Knowledge,
  publisherSpeaker,
  publishersOf,
  type Speaker,
  someOf,
  speakerOf,
  unique,
  voiceSpeaker,
  voicesOf,
} from "./knowledge.ts";
import { because } from "./words/index.ts";

/** Origins of some claims, and why claims count as one. */
export interface Origins {
  readonly origins: readonly Origin[];
  readonly folds: readonly Fold[];
}

/**
 * The origins of claims: each goes to its innermost voice by identity, then those fold of which one
 * repeats the other. Every fold gives its reason. All unnamed voices together are one origin of
 * unknown lineage at most. Does not depend on the order of `claims`.
 */
export function originsOf(claims: readonly Claim[], knowledge: Knowledge): Origins {
  const sorted = [...claims].sort((a, b) => (a.id < b.id ? -1 : 1));
  const groups = groupsOf(sorted, knowledge);
  const leads = [
    ...reported(sorted, knowledge),
    ...copied(sorted, knowledge),
    ...cited(groups, sorted, knowledge),
    ...indistinct(groups, knowledge),
  ];
  const target = follow(groups, leads);
  const merged = new Map<string, Claim[]>();
  for (const [id, group] of groups) {
    const own = merged.get(target(id)) ?? [];
    for (const claim of group.claims) own.push(claim);
    merged.set(target(id), own);
  }
  const origins = [...merged].map(([id, own]) =>
    originOf(groups.get(id)?.speaker ?? speakerOf(own[0] as Claim, knowledge), own, knowledge),
  );
  const held = leads.filter(
    ({ claims: [first], to }) => first && target(speakerOf(first, knowledge).id) === target(to),
  );
  return {
    origins: origins.sort(byWeight),
    folds: [
      ...foldsOf(held, target, knowledge),
      ...forwards(origins, sorted, knowledge),
      ...sameVoice(origins, sorted, knowledge),
      ...unnamed(groups, knowledge),
    ],
  };
}

function groupsOf(claims: readonly Claim[], knowledge: Knowledge): Groups {
  const groups: Groups = new Map();
  for (const claim of claims) {
    const speaker = speakerOf(claim, knowledge);
    const group = groups.get(speaker.id);
    if (!group) groups.set(speaker.id, { speaker, claims: [claim] });
    else group.claims.push(claim);
    if (group && group.speaker.type === "publisher" && speaker.type === "observation")
      groups.set(speaker.id, { ...group, speaker });
  }
  return groups;
}

/** Where each group leads in the end: to the origin nearest the ground; a ring leads to its smallest name. */
function follow(groups: Groups, leads: readonly Lead[]): (id: string) => string {
  const next = new Map<string, string>();
  for (const { from, to } of leads)
    if (from !== to && groups.has(to) && !next.has(from) && from !== "unknown") next.set(from, to);
  return (id) => {
    const path = [id];
    for (let at = next.get(id); at !== undefined; at = next.get(at)) {
      if (path.includes(at)) return path.slice(path.indexOf(at)).sort()[0] as string;
      path.push(at);
    }
    return path.at(-1) as string;
  };
}

function originOf(speaker: Speaker, claims: readonly Claim[], knowledge: Knowledge): Origin {
  const { id, name, side, type } = speaker;
  const sorted = [...claims].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    id,
    name: type === "unknown" ? "unknown lineage" : smallestName(id, name, claims, knowledge),
    side: type === "unknown" ? null : side,
    type,
    claims: unique(sorted.map((claim) => claim.id)),
    documents: unique(sorted.map((claim) => claim.document)).sort(),
    grade: gradeOf(speaker, knowledge),
  };
}

/** One spelling for an origin, whichever report came first. */
const smallestName = (id: string, name: string, claims: readonly Claim[], knowledge: Knowledge): string =>
  claims
    .map((claim) => speakerOf(claim, knowledge))
    .filter((one) => one.id === id)
    .map((one) => one.name)
    .sort()[0] ?? name;

const byWeight = (a: Origin, b: Origin): number =>
  Number(a.type === "unknown") - Number(b.type === "unknown") ||
  b.documents.length - a.documents.length ||
  (a.id < b.id ? -1 : 1);

/** Reports of several publishers that rest on one voice. */
function sameVoice(origins: readonly Origin[], claims: readonly Claim[], knowledge: Knowledge): Fold[] {
  const voiced = Map.groupBy(
    claims.filter((claim) => voicesOf(claim).length > 0),
    (claim) => speakerOf(claim, knowledge).id,
  );
  return origins.flatMap((origin): Fold[] => {
    const ids = new Set(origin.claims);
    const own = (voiced.get(origin.id) ?? []).filter((claim) => ids.has(claim.id));
    const publishers = publishersOf(own, knowledge);
    if (origin.type === "unknown" || publishers.length === 0) return [];
    if (publishers.length === 1 && publisherSpeaker(factsOf(own[0] as Claim, knowledge), knowledge).id === origin.id)
      return [];
    const data = { publishers: someOf(publishers), of: origin.name, via: someOf(waysOf(own, knowledge)) };
    const why = because({ code: "same-voice", data });
    return [{ type: "same-voice", origin: origin.id, claims: own.map((claim) => claim.id), ...why }];
  });
}

/** Publishers that forward another add no word of their own. */
function forwards(origins: readonly Origin[], claims: readonly Claim[], knowledge: Knowledge): Fold[] {
  const forwarded = claims.filter(
    (claim) => voicesOf(claim).length === 0 && factsOf(claim, knowledge).forwardedFrom !== undefined,
  );
  const byAuthor = Map.groupBy(forwarded, (claim) => authorSpeaker(factsOf(claim, knowledge), knowledge).id);
  return [...byAuthor.values()].map((own): Fold => {
    const ids = new Set(own.map((claim) => claim.id));
    const author = authorSpeaker(factsOf(own[0] as Claim, knowledge), knowledge);
    const origin = origins.find((one) => one.claims.some((id) => ids.has(id)));
    const data = { publishers: someOf(publishersOf(own, knowledge)), of: author.who };
    const why = because({ code: "forward", data });
    return { type: "forward", origin: origin?.id ?? author.id, claims: [...ids], ...why };
  });
}

/** The voices between publisher and origin. */
const waysOf = (claims: readonly Claim[], knowledge: Knowledge): Who[] => {
  const between = claims
    .flatMap((claim) => voicesOf(claim).slice(0, -1))
    .map((voice) => voiceSpeaker(voice, knowledge));
  const byName = new Map(between.map(({ name, who }) => [name, who]));
  return [...byName.keys()].sort().map((name) => byName.get(name) as Who);
};

/** Unnamed voices are one origin at most, for nothing shows that they are two. */
function unnamed(groups: Groups, knowledge: Knowledge): Fold[] {
  const unknown = groups.get("unknown")?.claims ?? [];
  const voices = new Map<string, Claimant>();
  for (const claim of unknown) {
    const { name, who } = speakerOf(claim, knowledge);
    const publisher = publisherSpeaker(factsOf(claim, knowledge), knowledge);
    voices.set(`${name} ${publisher.name}`, voicesOf(claim).length === 0 ? { who } : { who, in: publisher.who });
  }
  if (voices.size < 2) return [];
  const some = someOf([...voices.keys()].sort().map((key) => voices.get(key) as Claimant));
  const why = because({ code: "unnamed", data: { voices: some } });
  return [{ type: "unnamed", origin: "unknown", claims: unknown.map((claim) => claim.id), ...why }];
}

/** Origins with a name, and whether there is one without: of what is told, or beside a named voice. */
export function countOrigins(
  { origins }: Origins,
  claims: readonly Claim[],
  knowledge: Knowledge,
): { readonly establishedOrigins: number; readonly unknownLineage: number } {
  const established = origins.filter(({ type }) => type !== "unknown").length;
  const unnamed =
    origins.length > established ||
    claims.some((claim) => voicesOf(claim).some((voice) => voiceSpeaker(voice, knowledge).type === "unknown"));
  return { establishedOrigins: established, unknownLineage: unnamed ? 1 : 0 };
}
