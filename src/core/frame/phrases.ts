import type { AgentMention, PlaceMention } from "../model/mention.ts";
import { endsWith, type Scene } from "./scene.ts";

/** Token range of a noun phrase. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

/** Tokens covered by a name or role of somebody. */
export const agentAt = (scene: Scene, at: number): AgentMention | undefined => scene.agent(at);

const placeAt = (scene: Scene, at: number): PlaceMention | undefined => scene.place(at);

/** Grows a head to the phrase around it: titles and adjectives to the left, names and genitives to the right. */
export function growPhrase(scene: Scene, head: Phrase, low: number, high: number): Phrase {
  let { from, to } = head;
  for (;;) {
    if (from > low && leftPart(scene, from - 1)) from--;
    else if (from - 1 > low && scene.pack.grammar.links.includes(scene.word(from - 1)) && agentAt(scene, from - 2))
      from -= 2;
    else if (
      from - 2 > low &&
      scene.is(from - 1, "determiners") &&
      scene.pack.grammar.links.includes(scene.word(from - 2)) &&
      agentAt(scene, from - 3)
    )
      from -= 3;
    else {
      const title = titleBefore(scene, low, from);
      if (title < 0) break;
      from = title;
    }
  }
  while (from < head.from && scene.token(from).shape === "punct") from++;
  while (to < high) {
    if (rightPart(scene, to) || isOfficeWord(scene, to)) to++;
    else if (scene.pack.grammar.links.includes(scene.word(to)) && to + 1 < high && linked(scene, to + 1)) to += 2;
    else if (
      scene.word(to) === "." &&
      scene.token(to - 1).end - scene.token(to - 1).start <= 3 &&
      scene.token(to - 1).capital &&
      to + 1 < high &&
      scene.token(to + 1).capital
    )
      to += 2;
    else {
      const name = nameBehind(scene, head.from, to, high);
      if (name < 0) break;
      to = name + 1;
    }
  }
  return { from, to };
}

/** "Міністерство оборони", "глава управления разведки": what a body is for, right behind it or behind another such word. */
const isOfficeWord = (scene: Scene, at: number): boolean => {
  const words = scene.pack.grammar.officeGenitives;
  if (!words?.includes(scene.word(at))) return false;
  return words.includes(scene.word(at - 1)) || agentAt(scene, at - 1)?.people !== undefined;
};

/** Most words between a title and the name it belongs to. */
const LONGEST_TITLE = 8;

/** Genitives, and the words of an office, that stand inside a title: "министр обороны", "радник з питань". */
function insideTitle(scene: Scene, at: number): boolean {
  const token = scene.tokens[at];
  if (token?.shape === "punct") return /^["«»„“”]$/.test(token.lower);
  if (token?.shape !== "word" || scene.predicate(at) || scene.report(at) || scene.is(at, "pronouns")) return false;
  if (scene.is(at, "coordinators") || scene.is(at, "subordinators") || scene.is(at, "auxiliaries")) return false;
  const action = scene.action(at);
  if (action && action.pos !== "noun") return false;
  return !scene.is(at, "prepositions") || scene.pack.grammar.officeLinks?.includes(scene.word(at + 1)) === true;
}

/** The name behind the words of an office, where case endings carry the grammar: "міністр з питань ... Камишін". */
function nameBehind(scene: Scene, head: number, to: number, high: number): number {
  if (!scene.pack.grammar.officeLinks || !agentAt(scene, head)?.people) return -1;
  for (let at = to; at < Math.min(high, to + LONGEST_TITLE); at++) {
    if (!insideTitle(scene, at)) return -1;
    if (scene.token(at).capital && scene.token(at).shape === "word" && at > to) return at;
  }
  return -1;
}

/** Where the title before a name begins, over its genitives: "Министерство обороны Франции", "куратор «Вагнера» Пригожин". */
function titleBefore(scene: Scene, low: number, from: number): number {
  if (!scene.pack.grammar.officeLinks) return -1;
  for (let at = from - 1; at >= Math.max(low, from - LONGEST_TITLE); at--) {
    const agent = agentAt(scene, at);
    if (agent?.people && !agent.adjectival && agent.from >= low && !scene.is(agent.from - 1, "prepositions"))
      return agent.from;
    if (!insideTitle(scene, at)) return -1;
  }
  return -1;
}

const linked = (scene: Scene, at: number): boolean =>
  rightPart(scene, at) || (scene.begins(at, "determiners") && rightPart(scene, at + 1));

function leftPart(scene: Scene, at: number): boolean {
  const token = scene.tokens[at];
  if (!token || token.shape === "number") return false;
  if (token.lower === scene.pack.grammar.wordOrder?.possessive) return true;
  if (token.shape === "punct" || scene.report(at) || scene.is(at, "coordinators") || scene.is(at, "subordinators"))
    return false;
  if (agentAt(scene, at)) return true;
  const place = placeAt(scene, at);
  if (place) return place.adjectival || scene.pack.morphology.roles === "order";
  if (
    scene.is(at, "prepositions") ||
    scene.is(at, "determiners") ||
    scene.is(at, "auxiliaries") ||
    scene.is(at, "pronouns")
  )
    return false;
  return token.capital || isAdjective(scene, at);
}

function isAdjective(scene: Scene, at: number): boolean {
  const { lower } = scene.token(at);
  if (scene.predicate(at) && !agentAt(scene, at)) return false;
  return lower.length > 4 && endsWith(lower, scene.pack.grammar.adjectiveSuffixes);
}

function rightPart(scene: Scene, at: number): boolean {
  const token = scene.tokens[at];
  if (token?.shape !== "word") return false;
  if (
    scene.report(at) ||
    scene.is(at, "prepositions") ||
    scene.is(at, "coordinators") ||
    scene.is(at, "subordinators") ||
    scene.is(at, "auxiliaries")
  )
    return false;
  if (scene.is(at, "determiners") && !token.capital) return false;
  return token.capital || agentAt(scene, at) !== undefined || placeAt(scene, at) !== undefined;
}

/** Can this mention stand for somebody who speaks? */
export function canSpeak(agent: AgentMention): boolean {
  if (agent.adjectival) return false;
  if (agent.person || agent.source || agent.party) return true;
  return agent.people !== undefined && agent.people.speaks !== false;
}

/** The text of a phrase, exactly. */
export const phraseSpan = (scene: Scene, phrase: Phrase): { start: number; end: number } => ({
  start: scene.token(phrase.from).start,
  end: scene.token(phrase.to - 1).end,
});
