import type { Participant } from "../model/claim.ts";
import type { FramedClaim } from "../model/framed.ts";
import type { PeopleRole, ReportAct } from "../model/language.ts";
import type { AgentMention } from "../model/mention.ts";
import type { Attribution } from "./attributions.ts";
import type { Candidate } from "./candidates.ts";
import { sideOf } from "./participants.ts";
import { agentAt, growPhrase } from "./phrases.ts";
import { endsWith, type Scene } from "./scene.ts";
import type { Standpoint } from "./standpoints.ts";

/** Who acts in a document: whom "the soldiers" and "they" mean, by what was said of them before. */
export class Cast {
  /** Stem of a common noun -> the sides that bore it. */
  private readonly sides = new Map<string, Set<string>>();
  private last: { readonly actor: Participant; readonly passage: number; readonly sentence: number } | null = null;
  private sentence = 0;

  /** Hears whose "soldiers" a sentence speaks of; sentences must come in text order. */
  hear(scene: Scene): void {
    this.sentence++;
    for (const agent of scene.mentions.agents) {
      const side = agent.party ? agent.side : sideOf(scene, growPhrase(scene, agent, 0, scene.tokens.length), agent);
      if (!side || side === "CIV") continue;
      for (const key of keysOf(scene, agent)) {
        const sides = this.sides.get(key);
        if (sides) sides.add(side);
        else this.sides.set(key, new Set([side]));
      }
    }
  }

  /** Keeps who acted last. */
  note({ mentions }: Scene, { nominal, action }: Candidate, { actor }: FramedClaim): void {
    if (actor?.side && (!nominal || action.pos !== "noun"))
      this.last = { actor, passage: mentions.sentence.passage, sentence: this.sentence };
  }

  /** The side that alone bore a common noun before ("The Israeli army ... The army"). */
  sideOf(scene: Scene, { start, end }: Participant): string | undefined {
    const agent = scene.mentions.agents.find((other) => other.start >= start && other.end <= end && other.people);
    const [key] = agent ? keysOf(scene, agent) : [];
    const sides = key === undefined ? undefined : this.sides.get(key);
    return sides?.size === 1 ? [...sides][0] : undefined;
  }

  /** Who acted last, in this sentence or the one before it. */
  before({ mentions }: Scene): Participant | null {
    const { last } = this;
    return last && last.passage === mentions.sentence.passage && this.sentence - last.sentence <= 1 ? last.actor : null;
  }
}

/** Roles that a publisher of one side leaves without a name where they are its own: "артилеристи знищили", "прокурори". */
const OWN_BODIES = new Set<PeopleRole>(["military", "official", "government"]);

/** The side of a common noun that no party stands beside: who protests is a civilian, whose army a partisan speaks of is its own. */
export function sideByRole(scene: Scene, { kind, actor }: FramedClaim, standpoint: Standpoint): string | undefined {
  const agent = scene.mentions.agents.find(
    ({ start, end, adjectival }) => actor && start >= actor.start && end <= actor.end && !adjectival,
  );
  const role = agent?.people?.role;
  if (role === undefined || agent?.people?.relation) return undefined;
  if (kind === "protest") return role === "person" || role === "civilian" ? "CIV" : undefined;
  return OWN_BODIES.has(role) ? standpoint.own : undefined;
}

/** How a common noun for people who can be a party begins, or the words of the name of a force ("Russian army"). */
function keysOf(scene: Scene, { party, people, adjectival, from, to, side }: AgentMention): string[] {
  if (
    adjectival ||
    people?.relation ||
    (party ? party.kind !== "force" || to - from === 1 : people === undefined || side)
  )
    return [];
  const words = scene.tokens.slice(party ? from : to - 1, to);
  return words.map(({ lower }) => (lower.split("-").at(-1) ?? "").slice(0, STEM));
}

const STEM = 4;

/** Acts that tell what the speaker does himself. */
const OWN_DEEDS = new Set<ReportAct>(["announce", "promise", "threaten", "agree", "refuse"]);

/** "The army announced the start of an offensive", "drohte, ... anzugreifen": whoever announces a deed without a doer does it. */
export function announcer({ action }: Candidate, over: readonly Attribution[], scene: Scene): Participant | null {
  const { act, voice } = over.at(-1) ?? {};
  if (!voice?.side || !act || !OWN_DEEDS.has(act)) return null;
  if (action.pos !== "noun" && !scene.infinitive(action)) return null;
  const { start, end, text, side } = voice;
  return { start, end, text, side };
}

/** The pronoun that is the subject of a verb, as a token; -1 where there is none. */
export function pronounSubject(scene: Scene, { action, clause, from }: Candidate): number {
  if (action.pos === "noun" || action.pos === "adjective") return -1;
  const { subjectPronouns } = scene.pack.grammar;
  for (let at = action.from - 1; at >= Math.max(from, clause.from); at--) {
    if (agentAt(scene, at) || scene.token(at).shape === "punct") return -1;
    if (subjectPronouns.includes(scene.word(at)) && scene.is(at, "pronouns") && !scene.is(at - 1, "prepositions"))
      return at;
  }
  return -1;
}

/** Whom a pronoun means: "we" whoever speaks, "they" who acted last. */
export function meant(
  scene: Scene,
  at: number,
  text: string,
  { voices }: FramedClaim,
  standpoint: Standpoint,
  before: Participant | null,
): Participant | null {
  const { start, end } = scene.token(at);
  const own = scene.pack.grammar.firstPersons.includes(scene.word(at));
  const side = own ? (voices.at(-1)?.side ?? standpoint.own) : before?.side;
  if (!side) return null;
  return {
    start,
    end,
    text: text.slice(start, end),
    side,
    ...(!own && before?.identity ? { identity: before.identity } : {}),
  };
}

/** "Не полишає спроб", "and then executed him": nothing before the verb of a clause can be its subject. */
export function dropsSubject(scene: Scene, { action, from }: Candidate): boolean {
  if (action.pos === "noun" || action.pos === "adjective" || action.pos === "participle") {
    if (scene.pack.grammar.reflexives.length > 0 || action.pos !== "participle") return false;
  }
  if (action.to <= from) return true;
  for (let at = from; at < action.from; at++) if (!isSmall(scene, at)) return false;
  return true;
}

function isSmall(scene: Scene, at: number): boolean {
  const small = SMALL.some((cue) => scene.is(at, cue));
  if (small) return !scene.pack.grammar.subjectPronouns.includes(scene.word(at));
  if (scene.mentions.times.some(({ from, to }) => from <= at && at < to)) return true;
  const { adverbSuffixes, openingAdverbs } = scene.pack.grammar;
  return openingAdverbs.includes(scene.word(at)) || endsWith(scene.word(at), adverbSuffixes);
}

const SMALL = ["coordinators", "negations", "ongoing", "habitual", "hedges", "planned", "phases"] as const;
