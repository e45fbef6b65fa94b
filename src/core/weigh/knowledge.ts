import type { Convention } from "../model/assessment.ts";
import type { Claim, Voice } from "../model/claim.ts";
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
  /** Reliability as the user set it, by `publisherOf` or identity. */
  readonly grades?: ReadonlyMap<string, Grade>;
  readonly convention?: Convention;
}

/** Who speaks: a publisher or a voice, under one identity. */
export interface Speaker {
  readonly id: string;
  readonly name: string;
  readonly side: string | null;
  readonly type: "voice" | "publisher" | "observation" | "unknown";
}

export const factsOf = (claim: Claim, { documents }: Knowledge): DocumentFacts =>
  documents.get(claim.document) ?? { id: claim.document, source: null, published: null };

/** The publisher of a document as a speaker; without a name it is of unknown lineage. */
export function publisherSpeaker({ source }: DocumentFacts, { known }: Knowledge): Speaker {
  if (source === null) return { id: "unknown", name: "a publisher that is not known", side: null, type: "unknown" };
  const entry = known?.(source);
  return {
    id: entry?.identity ?? `source:${publisherOf(source)}`,
    name: source,
    side: entry?.side ?? null,
    type: "publisher",
  };
}

/** A voice as a speaker. An unnamed one is of unknown lineage. */
export function voiceSpeaker(voice: Voice, { known }: Knowledge): Speaker {
  if (voice.anonymous || voice.text.trim() === "")
    return {
      id: "unknown",
      name: voice.text.trim() === "" ? "an unnamed voice" : `"${voice.text}"`,
      side: voice.side ?? null,
      type: "unknown",
    };
  const identity = voice.identity ?? known?.(voice.text)?.identity ?? `source:${publisherOf(voice.text)}`;
  return { id: identity, name: voice.text, side: voice.side ?? known?.(voice.text)?.side ?? null, type: "voice" };
}

/** Whose report a document is: of a forwarded one the source it was forwarded from, of unknown lineage where that is hidden. */
export const authorSpeaker = (facts: DocumentFacts, knowledge: Knowledge): Speaker =>
  publisherSpeaker(facts.forwardedFrom === undefined ? facts : { ...facts, source: facts.forwardedFrom }, knowledge);

/** Where a claim's word comes from, as far as the claim itself tells: its innermost voice, else the author of its report. */
export function speakerOf(claim: Claim, knowledge: Knowledge): Speaker {
  const voice = claim.voices.at(-1);
  if (voice) return voiceSpeaker(voice, knowledge);
  const publisher = authorSpeaker(factsOf(claim, knowledge), knowledge);
  return publisher.type === "publisher" && claim.evidence.includes("eyewitness")
    ? { ...publisher, type: "observation" }
    : publisher;
}

/** The user's grade for a speaker, F where none was set. */
export const gradeOf = ({ id, name }: Pick<Speaker, "id" | "name">, { grades }: Knowledge): Grade =>
  grades?.get(id) ?? grades?.get(publisherOf(name)) ?? "F";

/** When a claim was told, as an ISO text that sorts; undated ones last. */
export const toldAt = (claim: Claim, knowledge: Knowledge): string => factsOf(claim, knowledge).published ?? "~";

export const unique = <T>(values: Iterable<T>): T[] => [...new Set(values)];

/** "A", "A and B", "A, B and C". */
export const listed = (names: readonly string[]): string =>
  names.length <= 1 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
