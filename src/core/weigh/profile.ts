import type { SourceProfile } from "../model/assessment.ts";
import type { Claim } from "../model/claim.ts";
import type { Event } from "../model/event.ts";
import { contrastsOf } from "./contrasts.ts";
import {
  factsOf,
  gradeOf,
  type Knowledge,
  publisherSpeaker,
  type Speaker,
  toldAt,
  unique,
  voiceSpeaker,
  voicesOf,
} from "./knowledge.ts";

/** What one publisher said first, repeated, whom it cites, and how often it was denied or updated. `source` is its identity. */
export function profileOf(
  source: string,
  events: readonly Event[],
  claims: readonly Claim[],
  knowledge: Knowledge,
): SourceProfile {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const publisher = (claim: Claim): Speaker => publisherSpeaker(factsOf(claim, knowledge), knowledge);
  const own = claims.filter((claim) => publisher(claim).id === source);
  const told = events
    .map((event) => ({ event, claims: event.claims.flatMap((id) => byId.get(id) ?? []) }))
    .filter(({ claims: all }) => all.some((claim) => publisher(claim).id === source));
  const isFirst = (all: readonly Claim[]): boolean => publisher(earliest(all, knowledge)).id === source;
  const ids = (list: typeof told): string[] => list.map(({ event }) => event.id);
  const documents = new Set(own.map((claim) => claim.document));
  return {
    source: own.map((claim) => publisher(claim).name).sort()[0] ?? source,
    grade: gradeOf({ id: source, name: own[0] ? publisher(own[0]).name : source }, knowledge),
    documents: documents.size,
    claims: own.length,
    first: ids(told.filter(({ claims: all }) => isFirst(all))),
    repeated: ids(told.filter(({ claims: all }) => !isFirst(all))),
    cites: ranked(
      own.flatMap((claim) =>
        voicesOf(claim)
          .slice(-1)
          .map((voice) => voiceSpeaker(voice, knowledge).name),
      ),
    ).map(([voice, times]) => ({ voice, times })),
    citedBy: ranked(
      claims
        .filter(
          (claim) =>
            voicesOf(claim).some((voice) => voiceSpeaker(voice, knowledge).id === source) &&
            publisher(claim).id !== source,
        )
        .map((claim) => publisher(claim).name),
    ).map(([name, times]) => ({ source: name, times })),
    copies: new Set(
      (knowledge.copiesAmong?.(unique(claims.map((claim) => claim.document))) ?? [])
        .map(({ copy }) => copy)
        .filter((copy) => documents.has(copy)),
    ).size,
    denied: ids(
      told.filter(
        ({ claims: all }) =>
          all.some((claim) => claim.polarity === "denied" && publisher(claim).id !== source) &&
          all.some((claim) => claim.polarity === "affirmed" && publisher(claim).id === source),
      ),
    ),
    updated: ids(told.filter(({ claims: all }) => updates(all, source, knowledge))),
  };
}

const earliest = (claims: readonly Claim[], knowledge: Knowledge): Claim =>
  claims.reduce((best, claim) =>
    toldAt(claim, knowledge) + claim.id < toldAt(best, knowledge) + best.id ? claim : best,
  );

/** True where a later figure replaced one that the source gave. */
function updates(claims: readonly Claim[], source: string, knowledge: Knowledge): boolean {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return contrastsOf(claims, knowledge).contrasts.some((contrast) => {
    if (contrast.type !== "update") return false;
    const pair = contrast.claims.flatMap((id) => byId.get(id) ?? []);
    return pair.length > 0 && publisherSpeaker(factsOf(earliest(pair, knowledge), knowledge), knowledge).id === source;
  });
}

/** Values by how often they occur. */
function ranked(values: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
