import { OWN_VOICE, type Voice } from "../model/claim.ts";
import type { AgentMention } from "../model/mention.ts";
import type { Clause } from "./clauses.ts";
import { nounPhraseAt } from "./noun-phrases.ts";
import { agentAt, type Phrase, phraseSpan } from "./phrases.ts";
import type { Scene } from "./scene.ts";

/** A word with a capital that can be a name of somebody. */
export function isName(scene: Scene, at: number): boolean {
  const token = scene.token(at);
  if (
    !token.capital ||
    scene.is(at, "determiners") ||
    scene.is(at, "pronouns") ||
    scene.is(at, "prepositions") ||
    scene.action(at)
  )
    return false;
  return (
    at > 0 &&
    !scene.mentions.places.some((place) => place.from <= at && at < place.to) &&
    !scene.mentions.times.some((time) => time.from <= at && at < time.to)
  );
}

/** A phrase can be a voice where it names somebody, or begins with a name. */
export function plausible(scene: Scene, phrase: Phrase): boolean {
  if (scene.pack.morphology.capitalNouns) return true;
  if (scene.mentions.agents.some((agent) => agent.from >= phrase.from && agent.to <= phrase.to)) return true;
  return isName(scene, phrase.from) || (phrase.from === 0 && scene.token(phrase.from).capital);
}

/** The noun phrase that begins at `from` (after a preposition), up to the next sign or predicate. */
export function phraseAfter(scene: Scene, from: number): Phrase | null {
  if (scene.pack.morphology.capitalNouns) return nounAfter(scene, from);
  let to = from;
  while (to < scene.tokens.length && to < from + 14) {
    const sign = scene.token(to);
    if (sign.shape === "punct" && !/^["„“«»'-]$/.test(sign.lower)) break;
    if (to > from && (sign.shape === "number" || scene.mentions.quantities.some((quantity) => quantity.from === to)))
      break;
    if (to > from && (scene.predicate(to) || scene.action(to)) && !agentAt(scene, to)) break;
    if (to > from && scene.mentions.times.some((time) => time.from === to)) break;
    if (to > from && scene.begins(to, "prepositions") && !linksOn(scene, to)) break;
    to++;
  }
  while (from < to && (scene.is(from, "determiners") || scene.token(from).shape === "punct")) from++;
  while (to > from && scene.token(to - 1).shape === "punct") to--;
  return to > from ? { from, to } : null;
}

/** A preposition that goes on with the phrase: before a name, or the words of an office ("з питань"). */
function linksOn(scene: Scene, at: number): boolean {
  const { links, officeLinks } = scene.pack.grammar;
  if (!links.includes(scene.word(at))) return false;
  return !officeLinks || officeLinks.includes(scene.word(at + 1)) || scene.tokens[at + 1]?.capital === true;
}

/** With capital nouns: the phrase itself, or a pronoun. */
export function nounAfter(scene: Scene, from: number): Phrase | null {
  let at = from;
  while (scene.begins(at, "prepositions") && scene.pack.grammar.links.includes(scene.word(at))) at++;
  const phrase = nounPhraseAt(scene, at, scene.tokens.length);
  if (phrase) return phrase;
  return scene.is(at, "pronouns") ? { from: at, to: at + 1 } : null;
}

/** The noun phrase that ends before `to` (before a postposition). */
export function phraseBefore(scene: Scene, to: number, clause: Clause): Phrase | null {
  if (scene.pack.morphology.capitalNouns) return nounBefore(scene, to, clause.from);
  let from = to;
  while (from > clause.from && scene.token(from - 1).shape !== "punct" && !scene.predicate(from - 1)) from--;
  while (from < to && (scene.is(from, "determiners") || scene.is(from, "prepositions"))) from++;
  return to > from ? { from, to } : null;
}

/** With capital nouns: the longest noun phrase that ends there, its article left out. */
export function nounBefore(scene: Scene, to: number, low: number): Phrase | null {
  for (let at = Math.max(low, to - 12); at < to; at++) {
    if (scene.is(at, "prepositions") || scene.predicate(at)) continue;
    const phrase = nounPhraseAt(scene, at, to);
    if (phrase?.to === to) return phrase;
  }
  return null;
}

const UNNAMED = new Set(["anonymous", "witness", "media", "civilian", "person", "expert"]);
const THINGS: readonly string[] = ["evidence:video", "evidence:photo", "evidence:satellite"];

/** A voice from a phrase, with its identity where the theatre knows it. */
export function voiceOf(scene: Scene, phrase: Phrase, text: string): Voice {
  const span = phraseSpan(scene, phrase);
  const agents = scene.mentions.agents.filter((agent) => agent.from >= phrase.from && agent.to <= phrase.to);
  const named = agents.find((agent) => agent.person) ?? agents.find((agent) => agent.source);
  const identity = named?.person
    ? `person:${named.person.id}`
    : named?.source
      ? `source:${named.source.id}`
      : undefined;
  const side = named?.side ?? agents.find((agent) => agent.side)?.side;
  const words = text.slice(span.start, span.end);
  const own = !named && agents.some((agent) => agent.people?.role === "media") && isOwn(scene, phrase);
  const anonymous = !own && !named && (agents.length === 0 ? isThing(scene, phrase) : isUnnamed(agents));
  return {
    ...span,
    text: words,
    ...(side ? { side } : {}),
    ...(own ? { identity: OWN_VOICE } : identity ? { identity } : {}),
    ...(anonymous ? { anonymous } : {}),
  };
}

const isUnnamed = (agents: readonly AgentMention[]): boolean =>
  agents.some((agent) => agent.people && UNNAMED.has(agent.people.role)) && !agents.some((agent) => agent.party);

/** "Videos zeigen": recordings have an author, who is not named. */
const isThing = (scene: Scene, { from, to }: Phrase): boolean =>
  scene.mentions.cues.some((cue) => THINGS.includes(cue.cue) && cue.from >= from && cue.to <= to);

/** "Our reporter", "наш корреспондент". */
const isOwn = (scene: Scene, { from }: Phrase): boolean =>
  [from - 1, from].some((at) =>
    scene.pack.grammar.ownPossessives.some((start) => at >= 0 && scene.word(at).startsWith(start)),
  );
