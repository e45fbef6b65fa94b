import type { Circle } from "../model/assessment.ts";
import type { Claim } from "../model/claim.ts";
import {
  authorSpeaker,
  factsOf,
  type Knowledge,
  publisherSpeaker,
  someOf,
  toldAt,
  unique,
  voiceSpeaker,
  voicesOf,
} from "./knowledge.ts";
import type { Origins } from "./origins.ts";
import { because } from "./words/index.ts";

/** One source citing another in a report. */
interface Citation {
  readonly by: string;
  readonly of: string;
  readonly at: string;
  readonly claim: string;
}

/** From this many publishers with one root on, repetition is called an echo. */
const ECHO = 3;

/** Reporting that goes round, or only resounds. */
export function circlesOf(claims: readonly Claim[], origins: Origins, knowledge: Knowledge): Circle[] {
  const names = new Map<string, string>();
  const citations = citationsOf(claims, knowledge, names);
  return [...rings(claims, citations, names, knowledge), ...echoes(claims, origins, knowledge)];
}

/** Who cites whom, each pair as it was first told: the publisher its outermost voice, each voice the next one in. */
function citationsOf(claims: readonly Claim[], knowledge: Knowledge, names: Map<string, string>): Citation[] {
  const found = claims.flatMap((claim) => {
    const facts = factsOf(claim, knowledge);
    const chain = [
      publisherSpeaker(facts, knowledge),
      ...(facts.forwardedFrom === undefined ? [] : [authorSpeaker(facts, knowledge)]),
      ...voicesOf(claim).map((voice) => voiceSpeaker(voice, knowledge)),
    ];
    for (const { id, name } of chain) if (!names.has(id) || name < (names.get(id) ?? "")) names.set(id, name);
    return chain
      .slice(1)
      .map((of, i): Citation => ({ by: chain[i]?.id ?? "", of: of.id, at: toldAt(claim, knowledge), claim: claim.id }));
  });
  const named = found.filter(({ by, of }) => by !== "unknown" && of !== "unknown" && by !== of);
  const sorted = named.sort((a, b) => (a.at + a.claim < b.at + b.claim ? -1 : 1));
  return [...Map.groupBy(sorted, ({ by, of }) => `${by}\n${of}`).values()].flatMap((same) => same.slice(0, 1));
}

/** Rings in the graph of citations: the last citation of a ring brings the word back to one who told it before. */
function rings(
  claims: readonly Claim[],
  citations: readonly Citation[],
  names: ReadonlyMap<string, string>,
  knowledge: Knowledge,
): Circle[] {
  const found = new Map<string, Circle>();
  const graph = new Map<string, Citation[]>();
  for (const last of citations) {
    const path = pathBetween(graph, last.of, last.by);
    graph.set(last.by, [...(graph.get(last.by) ?? []), last]);
    if (!path) continue;
    const sources = [last.by, last.of, ...path.slice(0, -1).map(({ of }) => of)];
    const key = [...sources].sort().join("\n");
    if (!found.has(key)) found.set(key, circleOf(claims, [...path, last], unique(sources), names, knowledge));
  }
  return [...found.values()];
}

/** The shortest chain of citations from one source to another; null where there is none. */
function pathBetween(graph: ReadonlyMap<string, readonly Citation[]>, from: string, to: string): Citation[] | null {
  const reached = new Map<string, Citation[]>([[from, []]]);
  const queue = [from];
  for (let at = queue.shift(); at !== undefined; at = queue.shift()) {
    const path = reached.get(at) ?? [];
    if (at === to) return path;
    for (const citation of graph.get(at) ?? []) {
      if (reached.has(citation.of)) continue;
      reached.set(citation.of, [...path, citation]);
      queue.push(citation.of);
    }
  }
  return null;
}

function circleOf(
  claims: readonly Claim[],
  ring: readonly Citation[],
  sources: readonly string[],
  names: ReadonlyMap<string, string>,
  knowledge: Knowledge,
): Circle {
  const last = ring.at(-1) as Citation;
  const before = claims.some(
    (claim) =>
      publisherSpeaker(factsOf(claim, knowledge), knowledge).id === last.by && toldAt(claim, knowledge) < last.at,
  );
  const name = (id: string): string => names.get(id) ?? id;
  const round = [...sources, last.by].map(name);
  return {
    type: before ? "self-confirmation" : "loop",
    sources: sources.map(name),
    claims: unique(ring.map(({ claim }) => claim)).sort(),
    ...because(
      before
        ? { code: "self-confirmation", data: { first: name(last.by), later: name(last.of), round } }
        : { code: "loop", data: { round } },
    ),
  };
}

/** Many outlets, one root. */
function echoes(claims: readonly Claim[], { origins }: Origins, knowledge: Knowledge): Circle[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return origins.flatMap((origin): Circle[] => {
    const own = origin.claims.flatMap((id) => byId.get(id) ?? []);
    const publishers = unique(
      own
        .map((claim) => publisherSpeaker(factsOf(claim, knowledge), knowledge))
        .filter(({ type, id }) => type !== "unknown" && id !== origin.id)
        .map(({ name }) => name),
    ).sort();
    if (publishers.length < ECHO) return [];
    const root = origin.type === "unknown" ? ({ unnamed: "lineage" } as const) : origin.name;
    return [
      {
        type: "echo",
        sources: publishers,
        claims: [...origin.claims],
        ...because({ code: "echo", data: { publishers: someOf(publishers), root } }),
      },
    ];
  });
}
