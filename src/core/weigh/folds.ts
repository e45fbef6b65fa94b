import type { Fold } from "../model/assessment.ts";
import type { Claim } from "../model/claim.ts";
import type { Because, Who } from "../model/reason.ts";
import {
  factsOf,
  type Knowledge,
  publisherSpeaker,
  publishersOf,
  type Speaker,
  someOf,
  speakerOf,
  unique,
  voicesOf,
} from "./knowledge.ts";
import { because } from "./words/index.ts";

/** A fold before its origin is known: where one speaker's word leads, and why. */
export interface Lead {
  readonly type: "copy" | "translation" | "citation" | "same-report" | "indistinct";
  readonly from: string;
  readonly to: string;
  readonly claims: readonly Claim[];
  /** What a sentence names as the source that is repeated. */
  readonly of: Who;
  /** Of copies and translations: percent in common, and how the dates stand. */
  readonly share?: number;
  readonly original?: "earlier" | "same-time" | "unknown";
}

/** Claims by the one whose word they are. */
export type Groups = Map<string, { readonly speaker: Speaker; readonly claims: Claim[] }>;

/** One fold for all that repeat one source in one way, however many they are. */
export function foldsOf(leads: readonly Lead[], target: (id: string) => string, knowledge: Knowledge): Fold[] {
  const alike = Map.groupBy(leads, ({ type, to, of, original }) => JSON.stringify([type, to, of, original]));
  return [...alike.values()].map((own): Fold => {
    const { type, to } = own[0] as Lead;
    const claims = unique(own.flatMap((lead) => lead.claims));
    return {
      type,
      origin: target(to),
      claims: claims.map(({ id }) => id).sort(),
      ...because(whyOf(own, claims, knowledge)),
    };
  });
}

function whyOf(leads: readonly Lead[], claims: readonly Claim[], knowledge: Knowledge): Because {
  const { type, of, original = "unknown" } = leads[0] as Lead;
  const publishers = someOf(publishersOf(claims, knowledge));
  if (type === "citation" || type === "same-report") return { code: type, data: { publishers, of } };
  if (type === "indistinct") {
    const speakers = claims.map((claim) => speakerOf(claim, knowledge));
    const voices = someOf(unique(speakers.map(({ name }) => name)).sort());
    return { code: type, data: { voices, of, side: speakers[0]?.side ?? "" } };
  }
  const shares = leads.map(({ share = 0 }) => share);
  const [least, most] = [shares.reduce((a, b) => Math.min(a, b)), shares.reduce((a, b) => Math.max(a, b))];
  return { code: type, data: { publishers, of, least, most, original } };
}

/** A report that names its source for one claim has no other for the claims beside it. */
export function reported(claims: readonly Claim[], knowledge: Knowledge): Lead[] {
  return [...Map.groupBy(claims, (claim) => claim.document).values()].flatMap((own): Lead[] => {
    const silent = own.filter(
      (claim) => voicesOf(claim).length === 0 && speakerOf(claim, knowledge).type === "publisher",
    );
    const voiced = own.filter((claim) => voicesOf(claim).length > 0);
    const [first] = silent;
    if (!first || voiced.length === 0) return [];
    const speakers = voiced.map((claim) => speakerOf(claim, knowledge));
    const to = speakers.find((speaker) => speaker.type !== "unknown") ?? (speakers[0] as Speaker);
    const publisher = publisherSpeaker(factsOf(first, knowledge), knowledge);
    if (to.id === publisher.id) return [];
    return [{ type: "same-report", from: publisher.id, to: to.id, claims: silent, of: to.who }];
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
    if (from.id === to.id) return [];
    const lead = speakerOf(first[0] as Claim, knowledge);
    const share = Math.round(copy.share * 100);
    const original = whenOf(copy.copy, copy.original, knowledge);
    return [{ type: copy.type, from: from.id, to: lead.id, claims: own, of: to.who, share, original }];
  });
}

function whenOf(copy: string, original: string, { documents }: Knowledge): NonNullable<Lead["original"]> {
  const [later, first] = [documents.get(copy)?.published, documents.get(original)?.published];
  if (!later || !first) return "unknown";
  return later.slice(0, 16) === first.slice(0, 16) ? "same-time" : "earlier";
}

/** A voice that is itself a publisher here, and names its source, hands on the word of that source. */
export function cited(groups: Groups, claims: readonly Claim[], knowledge: Knowledge): Lead[] {
  const leads: Lead[] = [];
  const speaksItself = new Map<string, boolean>();
  for (const claim of claims) {
    const publisher = publisherSpeaker(factsOf(claim, knowledge), knowledge);
    const speaker = speakerOf(claim, knowledge);
    if (
      voicesOf(claim).length === 0 ||
      publisher.id === speaker.id ||
      !groups.has(publisher.id) ||
      publisher.type === "unknown"
    )
      continue;
    const itself =
      speaksItself.get(publisher.id) ?? hasOwnWord(groups.get(publisher.id)?.claims ?? [], publisher, knowledge);
    speaksItself.set(publisher.id, itself);
    if (itself) continue;
    leads.push({ type: "citation", from: publisher.id, to: speaker.id, claims: [claim], of: speaker.who });
  }
  return leads;
}

/** True where the publisher itself, in a report of its own, speaks without naming another. */
const hasOwnWord = (claims: readonly Claim[], publisher: Speaker, knowledge: Knowledge): boolean =>
  claims.some(
    (claim) =>
      voicesOf(claim).length === 0 && publisherSpeaker(factsOf(claim, knowledge), knowledge).id === publisher.id,
  );

/** Described voices of one side in two languages: nothing tells whether they are two. */
export function indistinct(groups: Groups, knowledge: Knowledge): Lead[] {
  const described = [...groups.values()].filter(
    ({ speaker, claims }) =>
      speaker.type === "voice" &&
      speaker.side !== null &&
      speaker.id.startsWith("source:") &&
      claims.every((claim) => voicesOf(claim).at(-1)?.identity === undefined),
  );
  return described.flatMap((group, i): Lead[] => {
    const language = (one: typeof group): string | null => factsOf(one.claims[0] as Claim, knowledge).language ?? null;
    const first = described
      .slice(0, i)
      .find((other) => other.speaker.side === group.speaker.side && language(other) !== language(group));
    if (!first) return [];
    const { speaker, claims } = group;
    return [{ type: "indistinct", from: speaker.id, to: first.speaker.id, claims, of: first.speaker.who }];
  });
}
