import type { Document } from "../model/document.ts";
import type { AgentMention, Mentions } from "../model/mention.ts";
import type { Theatre } from "../model/theatre.ts";
import type { FramePack } from "./frame.ts";

/** Whom "we" and "the enemy" mean: sides, where known. */
export interface Standpoint {
  readonly own?: string;
  readonly enemy?: string;
}

type Fronts = NonNullable<Theatre["fronts"]>;

/** The side that a side fights, where there is only one. */
function opponentOf(side: string, fronts: Fronts): string | undefined {
  const others = fronts.flatMap(([a, b]) => (a === side ? [b] : b === side ? [a] : []));
  return others.length === 1 ? others[0] : undefined;
}

/** The standpoint of one side, empty where it stands on no front or on several. */
export function standpointOfSide(side: string | undefined, fronts: Fronts): Standpoint {
  const enemy = side === undefined ? undefined : opponentOf(side, fronts);
  return side !== undefined && enemy !== undefined ? { own: side, enemy } : {};
}

/**
 * Where the publisher stands: by the names that only one side gives the other ("окупанти", "укронацисты") and by states
 * written small in contempt; without any, the side whose language alone the document is in.
 */
export function standpointOfDocument(
  { language }: Document,
  sentences: readonly Mentions[],
  packs: ReadonlyMap<string, FramePack>,
  fronts: Fronts,
): Standpoint {
  const votes = new Map<string, number>();
  for (const { agents, sentence } of sentences) {
    for (const agent of agents) {
      const side = speakerBehind(agent, sentence.tokens[agent.from]?.capital ?? true, fronts);
      if (side) votes.set(side, (votes.get(side) ?? 0) + 1);
    }
  }
  const [first, second] = [...votes].sort(([, a], [, b]) => b - a);
  if (first && first[1] > (second?.[1] ?? 0)) return standpointOfSide(first[0], fronts);
  const homes = (packs.get(language ?? "")?.pack.grammar.countries ?? []).filter((side) => opponentOf(side, fronts));
  return homes.length === 1 && !first ? standpointOfSide(homes[0], fronts) : {};
}

function speakerBehind({ party, adjectival }: AgentMention, capital: boolean, fronts: Fronts): string | undefined {
  if (party?.seenBy) return party.seenBy;
  return party?.kind === "state" && !capital && !adjectival ? opponentOf(party.side, fronts) : undefined;
}
