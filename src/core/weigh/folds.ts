import type { Fold } from "../model/assessment.ts";
import type { Claim } from "../model/claim.ts";
import { factsOf, type Knowledge, publisherSpeaker, type Speaker, speakerOf } from "./knowledge.ts";

/** A fold before its origin is known: the first of `from` is where the others lead. */
export interface Lead {
  readonly type: Fold["type"];
  readonly from: string;
  readonly to: string;
  readonly claims: readonly string[];
  readonly reason: string;
}

/** Claims by the one whose word they are. */
export type Groups = Map<string, { readonly speaker: Speaker; readonly claims: Claim[] }>;

/** A report that names its source for one claim has no other for the claims beside it. */
export function reported(claims: readonly Claim[], knowledge: Knowledge): Lead[] {
  return [...Map.groupBy(claims, (claim) => claim.document).values()].flatMap((own) => {
    const silent = own.filter((claim) => claim.voices.length === 0 && speakerOf(claim, knowledge).type === "publisher");
    const voiced = own.filter((claim) => claim.voices.length > 0);
    const [first] = silent;
    if (!first || voiced.length === 0) return [];
    const speakers = voiced.map((claim) => speakerOf(claim, knowledge));
    const to = speakers.find((speaker) => speaker.type !== "unknown") ?? (speakers[0] as Speaker);
    const publisher = publisherSpeaker(factsOf(first, knowledge), knowledge);
    if (to.id === publisher.id) return [];
    const reason = `${publisher.name} gives ${to.name} as its source in the same report, so it adds no origin of its own.`;
    return [
      { type: "same-report" as const, from: publisher.id, to: to.id, claims: silent.map((claim) => claim.id), reason },
    ];
  });
}

/** A text that copies or translates another has the other's word. */
export function copied(claims: readonly Claim[], knowledge: Knowledge): Lead[] {
  const byDocument = Map.groupBy(claims, (claim) => claim.document);
  if (byDocument.size < 2) return [];
  return (knowledge.copiesAmong?.([...byDocument.keys()]) ?? []).flatMap((copy): Lead[] => {
    const [own, first] = [byDocument.get(copy.copy), byDocument.get(copy.original)];
    if (!own || !first) return [];
    const from = publisherSpeaker(factsOf(own[0] as Claim, knowledge), knowledge);
    const to = publisherSpeaker(factsOf(first[0] as Claim, knowledge), knowledge);
    const share = Math.round(copy.share * 100);
    const how =
      copy.type === "copy"
        ? `has ${share} % of its wording in common with`
        : `tells ${share} % of the same claims in the same order as`;
    if (from.id === to.id) return [];
    const lead = speakerOf(first[0] as Claim, knowledge);
    const reason = `The report of ${from.name} ${how} that of ${to.name}, published ${when(copy.copy, copy.original, knowledge)}.`;
    return [{ type: copy.type, from: from.id, to: lead.id, claims: own.map((claim) => claim.id), reason }];
  });
}

function when(copy: string, original: string, { documents }: Knowledge): string {
  const [later, first] = [documents.get(copy)?.published, documents.get(original)?.published];
  if (!later || !first) return "at a time that is not known of both";
  return later.slice(0, 16) === first.slice(0, 16) ? "at the same time" : "earlier";
}

/** A voice that is itself a publisher here, and names its source, hands on the word of that source. */
export function cited(groups: Groups, claims: readonly Claim[], knowledge: Knowledge): Lead[] {
  const leads: Lead[] = [];
  const speaksItself = new Map<string, boolean>();
  for (const claim of claims) {
    const publisher = publisherSpeaker(factsOf(claim, knowledge), knowledge);
    const speaker = speakerOf(claim, knowledge);
    if (
      claim.voices.length === 0 ||
      publisher.id === speaker.id ||
      !groups.has(publisher.id) ||
      publisher.type === "unknown"
    )
      continue;
    const itself =
      speaksItself.get(publisher.id) ?? hasOwnWord(groups.get(publisher.id)?.claims ?? [], publisher, knowledge);
    speaksItself.set(publisher.id, itself);
    if (itself) continue;
    const reason = `${publisher.name}, whom others cite, itself gives it on the word of ${speaker.name}.`;
    leads.push({ type: "citation", from: publisher.id, to: speaker.id, claims: [claim.id], reason });
  }
  return leads;
}

/** True where the publisher itself, in a report of its own, speaks without naming another. */
const hasOwnWord = (claims: readonly Claim[], publisher: Speaker, knowledge: Knowledge): boolean =>
  claims.some(
    (claim) => claim.voices.length === 0 && publisherSpeaker(factsOf(claim, knowledge), knowledge).id === publisher.id,
  );

/** Described voices of one side in two languages: nothing tells whether they are two. */
export function indistinct(groups: Groups, knowledge: Knowledge): Lead[] {
  const described = [...groups.values()].filter(
    ({ speaker, claims }) =>
      speaker.type === "voice" &&
      speaker.side !== null &&
      speaker.id.startsWith("source:") &&
      claims.every((claim) => claim.voices.at(-1)?.identity === undefined),
  );
  return described.flatMap((group, i) => {
    const language = (one: typeof group): string | null => factsOf(one.claims[0] as Claim, knowledge).language ?? null;
    const first = described
      .slice(0, i)
      .find((other) => other.speaker.side === group.speaker.side && language(other) !== language(group));
    if (!first) return [];
    const reason = `"${group.speaker.name}" and "${first.speaker.name}" speak for ${group.speaker.side} in two languages; no name tells them apart.`;
    return [
      {
        type: "indistinct" as const,
        from: group.speaker.id,
        to: first.speaker.id,
        claims: group.claims.map((claim) => claim.id),
        reason,
      },
    ];
  });
}
