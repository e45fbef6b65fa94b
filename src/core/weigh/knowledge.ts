import type { Convention } from "../model/assessment.ts";
import { type Claim, OWN_VOICE, type Voice } from "../model/claim.ts";
import type { Claimant, Some, Who } from "../model/reason.ts";
import { type Copy, type DocumentFacts, type Grade, publisherOf } from "../model/source.ts";

/** What is known of a publisher beyond its name: the identity under which others cite it, and its side. */
export interface KnownSource {
  readonly identity: string;
  readonly side?: string;
}

/** All that weighing knows beside the claims. Only `documents` is needed. */
export interface Knowledge {
  readonly documents: ReadonlyMap<string, DocumentFacts>;
  /** Copies and translations among some documents, each of the earliest that it repeats. */
  readonly copiesAmong?: (documents: readonly string[]) => readonly Copy[];
  /** Identity of a publisher by its name, as voices carry it. */
  readonly known?: (source: string) => KnownSource | undefined;
  /** True for the identity of one body among the forces of a side (`party:ru-wagner`), not the side as a whole. */
  readonly isBody?: (identity: string) => boolean;
  /** Reliability as the user set it, by `publisherOf` or identity. */
  readonly grades?: ReadonlyMap<string, Grade>;
  readonly convention?: Convention;
}

/** Who speaks: a publisher or a voice, under one identity. */
export interface Speaker {
  readonly id: string;
  readonly name: string;
  /** As a sentence names it in any language. */
  readonly who: Who;
  readonly side: string | null;
  readonly type: "voice" | "publisher" | "observation" | "unknown";
}

export const factsOf = (claim: Claim, { documents }: Knowledge): DocumentFacts =>
  documents.get(claim.document) ?? { id: claim.document, source: null, published: null };

/** The publisher of a document as a speaker; without a name it is of unknown lineage. */
export function publisherSpeaker({ source }: DocumentFacts, { known }: Knowledge): Speaker {
  if (source === null)
    return {
      id: "unknown",
      name: "unknown publisher",
      who: { unnamed: "publisher" },
      side: null,
      type: "unknown",
    };
  const entry = known?.(source);
  return {
    id: entry?.identity ?? `source:${publisherOf(source)}`,
    name: source,
    who: source,
    side: entry?.side ?? null,
    type: "publisher",
  };
}

/** The voices of a claim without the publisher's own people, whose word is the publisher's. */
export const voicesOf = ({ voices }: Claim): readonly Voice[] =>
  voices.some(({ identity }) => identity === OWN_VOICE)
    ? voices.filter(({ identity }) => identity !== OWN_VOICE)
    : voices;

/** Publishers of the documents that are known, by `publisherOf`. */
const publishers = new WeakMap<Knowledge["documents"], ReadonlySet<string>>();

function isPublisher(name: string, { documents }: Knowledge): boolean {
  let names = publishers.get(documents);
  if (!names) {
    names = new Set([...documents.values()].flatMap(({ source }) => (source === null ? [] : [publisherOf(source)])));
    publishers.set(documents, names);
  }
  return names.has(publisherOf(name));
}

/** A voice as a speaker. An unnamed one is of unknown lineage, unless a publisher is called so ("Tageszeitung"). */
export function voiceSpeaker(voice: Voice, knowledge: Knowledge): Speaker {
  const { known } = knowledge;
  if (voice.text.trim() === "" || (voice.anonymous && !isPublisher(voice.text, knowledge))) {
    const words = voice.text.trim();
    const who = words === "" ? ({ unnamed: "voice" } as const) : `"${words}"`;
    return {
      id: "unknown",
      name: words === "" ? "unnamed voice" : `"${words}"`,
      who,
      side: voice.side ?? null,
      type: "unknown",
    };
  }
  const identity = voice.identity ?? known?.(voice.text)?.identity ?? `source:${publisherOf(voice.text)}`;
  return {
    id: identity,
    name: voice.text,
    who: voice.text,
    side: voice.side ?? known?.(voice.text)?.side ?? null,
    type: "voice",
  };
}

/** Whose report a document is: of a forwarded one the source it was forwarded from, of unknown lineage where that is hidden. */
export function authorSpeaker(facts: DocumentFacts, knowledge: Knowledge): Speaker {
  if (facts.forwardedFrom === undefined) return publisherSpeaker(facts, knowledge);
  const author = publisherSpeaker({ ...facts, source: facts.forwardedFrom }, knowledge);
  return facts.forwardedFrom === null ? { ...author, name: "a hidden source", who: { unnamed: "author" } } : author;
}

/** Where a claim's word comes from, as far as the claim itself tells: its innermost voice, else the author of its report. */
export function speakerOf(claim: Claim, knowledge: Knowledge): Speaker {
  const voices = voicesOf(claim);
  const voice = voices.at(-1);
  if (voice) return voiceSpeaker(voice, knowledge);
  const publisher = authorSpeaker(factsOf(claim, knowledge), knowledge);
  const saw = claim.evidence.includes("eyewitness") || voices.length < claim.voices.length;
  return publisher.type === "publisher" && saw ? { ...publisher, type: "observation" } : publisher;
}

/** The user's grade for a speaker, F where none was set. */
export const gradeOf = ({ id, name }: Pick<Speaker, "id" | "name">, { grades }: Knowledge): Grade =>
  grades?.get(id) ?? grades?.get(publisherOf(name)) ?? "F";

/** When a claim was told, as an ISO text that sorts; undated ones last. */
export const toldAt = (claim: Claim, knowledge: Knowledge): string => factsOf(claim, knowledge).published ?? "~";

export const unique = <T>(values: Iterable<T>): T[] => [...new Set(values)];

/** Who stands for what a claim says: its innermost voice, else the author of its report. */
export function claimantOf(claim: Claim, knowledge: Knowledge): Claimant {
  const voice = voicesOf(claim).at(-1);
  const facts = factsOf(claim, knowledge);
  const { who: publisher } = publisherSpeaker(facts, knowledge);
  if (voice) return { who: voice.text.trim() === "" ? { unnamed: "voice" } : voice.text, in: publisher };
  return facts.forwardedFrom === undefined
    ? { who: publisher }
    : { who: authorSpeaker(facts, knowledge).who, forwardedBy: publisher };
}

/** Names in a sentence; of more it tells how many. */
const NAMED = 4;

export const someOf = <T>(all: readonly T[]): Some<T> =>
  all.length > NAMED ? { first: all.slice(0, NAMED - 1), more: all.length - NAMED + 1 } : { first: [...all], more: 0 };

/** Publishers of some claims, each once, ascending by name. */
export function publishersOf(claims: readonly Claim[], knowledge: Knowledge): Who[] {
  const byName = new Map(
    claims.map((claim) => publisherSpeaker(factsOf(claim, knowledge), knowledge)).map(({ name, who }) => [name, who]),
  );
  return [...byName.keys()].sort().map((name) => byName.get(name) as Who);
}
