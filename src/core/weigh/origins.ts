import type { Fold, Origin } from "../model/assessment.ts";
import type { Claim } from "../model/claim.ts";
import { cited, copied, type Groups, indistinct, type Lead, reported } from "./folds.ts";
import {
  authorSpeaker,
  factsOf,
  gradeOf,
  type Knowledge,
  listed,
  publisherSpeaker,
  type Speaker,
  speakerOf,
  unique,
  voiceSpeaker,
} from "./knowledge.ts";

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
  const folds = leads
    .filter((lead) => groups.has(lead.from) && target(lead.from) === target(lead.to))
    .map((lead) => foldOf(lead, target));
  return {
    origins: origins.sort(byWeight),
    folds: [
      ...folds,
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

const foldOf = ({ type, to, claims, reason }: Lead, target: (id: string) => string): Fold => ({
  type,
  origin: target(to),
  claims,
  reason,
});

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
    claims.filter((claim) => claim.voices.length > 0),
    (claim) => speakerOf(claim, knowledge).id,
  );
  return origins.flatMap((origin): Fold[] => {
    const ids = new Set(origin.claims);
    const own = (voiced.get(origin.id) ?? []).filter((claim) => ids.has(claim.id));
    const publishers = unique(
      own.map((claim) => factsOf(claim, knowledge).source ?? "a publisher that is not known"),
    ).sort();
    if (origin.type === "unknown" || publishers.length === 0 || own.length === 0) return [];
    if (publishers.length === 1 && publisherSpeaker(factsOf(own[0] as Claim, knowledge), knowledge).id === origin.id)
      return [];
    const add = publishers.length === 1 ? "adds" : "add";
    const via = ways(own, knowledge);
    const reason = `${listed(publishers)} ${publishers.length === 1 ? "rests" : "rest"} on the word of ${origin.name}${via}, and ${add} no origin.`;
    return [{ type: "same-voice", origin: origin.id, claims: own.map((claim) => claim.id), reason }];
  });
}

/** Publishers that forward another add no word of their own. */
function forwards(origins: readonly Origin[], claims: readonly Claim[], knowledge: Knowledge): Fold[] {
  const forwarded = claims.filter(
    (claim) => claim.voices.length === 0 && factsOf(claim, knowledge).forwardedFrom !== undefined,
  );
  const byAuthor = Map.groupBy(forwarded, (claim) => authorSpeaker(factsOf(claim, knowledge), knowledge).id);
  return [...byAuthor.values()].map((own): Fold => {
    const ids = new Set(own.map((claim) => claim.id));
    const author = authorSpeaker(factsOf(own[0] as Claim, knowledge), knowledge);
    const origin = origins.find((one) => one.claims.some((id) => ids.has(id)));
    const by = unique(own.map((claim) => factsOf(claim, knowledge).source ?? "a publisher that is not known")).sort();
    const from = author.type === "unknown" ? "a source that is hidden" : author.name;
    const reason = `${listed(by)} ${by.length === 1 ? "forwards" : "forward"} ${from}, and ${by.length === 1 ? "adds" : "add"} no origin.`;
    return { type: "forward", origin: origin?.id ?? author.id, claims: [...ids], reason };
  });
}

/** The voices between publisher and origin. */
function ways(claims: readonly Claim[], knowledge: Knowledge): string {
  const between = unique(
    claims.flatMap((claim) => claim.voices.slice(0, -1)).map((voice) => voiceSpeaker(voice, knowledge).name),
  ).sort();
  return between.length === 0 ? "" : `, by way of ${listed(between)}`;
}

/** Unnamed voices are one origin at most, for nothing shows that they are two. */
function unnamed(groups: Groups, knowledge: Knowledge): Fold[] {
  const unknown = groups.get("unknown")?.claims ?? [];
  const names = unique(
    unknown.map(
      (claim) => `${speakerOf(claim, knowledge).name} in ${factsOf(claim, knowledge).source ?? "an unnamed report"}`,
    ),
  ).sort();
  if (names.length < 2) return [];
  const reason = `${listed(names)}: without names nothing shows that these are independent of one another.`;
  return [{ type: "unnamed", origin: "unknown", claims: unknown.map((claim) => claim.id), reason }];
}

/** Origins with a name, and whether there is one without: of what is told, or beside a named voice. */
export function countOrigins(
  { origins }: Origins,
  claims: readonly Claim[],
): { readonly establishedOrigins: number; readonly unknownLineage: number } {
  const established = origins.filter(({ type }) => type !== "unknown").length;
  const unnamed = origins.length > established || claims.some((claim) => claim.voices.some((voice) => voice.anonymous));
  return { establishedOrigins: established, unknownLineage: unnamed ? 1 : 0 };
}
