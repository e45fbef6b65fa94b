import { agentAt, type Phrase } from "./phrases.ts";
import { endsWith, type Scene } from "./scene.ts";

/** A noun phrase of a language that writes nouns with a capital: without its article, its head word within it. */
export interface NounPhrase extends Phrase {
  /** Its last head word: the surname of a name, the noun else. */
  readonly head: number;
  /** The article or other determiner before it, empty where there is none. */
  readonly article: string;
}

/** The noun phrase that begins at `at` (article, adjectives, nouns, genitives), or `null`. Linear in its length. */
export function nounPhraseAt(scene: Scene, at: number, high: number): NounPhrase | null {
  const from = afterArticle(scene, at, high);
  let noun = from;
  while (noun < high && noun - from < 8 && isModifier(scene, noun)) noun++;
  if (noun >= high || !isNoun(scene, noun)) return null;
  let to = noun + 1;
  for (let more = nameGoesOn(scene, to, high); more > 0; more = nameGoesOn(scene, to, high)) to += more;
  let head = to - 1;
  while (head > noun && scene.token(head).shape === "punct") head--;
  return { from, head, to: withAttributes(scene, to, high), article: from > at ? scene.word(at) : "" };
}

function afterArticle(scene: Scene, at: number, high: number): number {
  let from = at;
  while (from < high && from - at < 3 && scene.is(from, "determiners") && scene.token(from).shape === "word") from++;
  return /^[„"“»«]$/.test(scene.word(from)) && scene.token(from).spaced ? from + 1 : from;
}

function isModifier(scene: Scene, at: number): boolean {
  const token = scene.token(at);
  if (token.shape === "number") return true;
  if (token.shape !== "word" || token.capital || isSmall(scene, at)) return false;
  return (
    endsWith(token.lower, scene.pack.grammar.attributeSuffixes) || !endsWith(token.lower, scene.pack.morphology.verb)
  );
}

const isSmall = (scene: Scene, at: number): boolean =>
  scene.is(at, "prepositions") ||
  scene.is(at, "pronouns") ||
  scene.is(at, "coordinators") ||
  scene.is(at, "auxiliaries") ||
  scene.is(at, "subordinators");

/** First in its sentence, quotation or after a colon: its capital proves nothing. */
const opens = (scene: Scene, at: number): boolean => at === 0 || /^[„“"»«:–—]$/.test(scene.word(at - 1));

const isOpener = (scene: Scene, at: number): boolean =>
  isSmall(scene, at) ||
  scene.is(at, "determiners") ||
  scene.is(at, "relatives") ||
  scene.is(at, "conditionals") ||
  scene.pack.grammar.openingAdverbs.includes(scene.word(at));

function isNoun(scene: Scene, at: number): boolean {
  const token = scene.token(at);
  if (token.shape === "punct") return false;
  if (!token.capital && !/\d/.test(token.lower)) return agentAt(scene, at)?.from === at && !isSmall(scene, at);
  if (opens(scene, at) && isOpener(scene, at)) return false;
  return !scene.mentions.times.some((time) => time.from <= at && at < time.to);
}

/** How many tokens carry a name on from `at`: another capital word, "W. Bush", "de Hoop". */
function nameGoesOn(scene: Scene, at: number, high: number): number {
  if (at >= high) return 0;
  const quoted = quotedName(scene, at, high);
  if (quoted > 0) return quoted;
  if (isNamePart(scene, at)) return 1;
  if (at + 1 >= high || !scene.token(at + 1).capital || !isNoun(scene, at + 1)) return 0;
  const before = scene.token(at - 1);
  if (scene.word(at) === ".") return before.end - before.start <= 2 ? 2 : 0;
  return scene.pack.grammar.nameParticles.includes(scene.word(at)) ? 2 : 0;
}

/** "Organisation „Reporter ohne Grenzen“": a name in quotation marks, with the small words in it. */
function quotedName(scene: Scene, open: number, high: number): number {
  if (!/^[„“"»«]$/.test(scene.word(open)) || !scene.token(open).spaced || !scene.tokens[open + 1]?.capital) return 0;
  for (let at = open + 1; at < Math.min(high, open + LONGEST_NAME); at++) {
    if (/^[“”"«»]$/.test(scene.word(at)) && !scene.token(at).spaced) return at + 1 - open;
    if (scene.predicate(at)) return 0;
  }
  return 0;
}

const LONGEST_NAME = 8;

/** Further words of a name, quotation marks around it and what stands in brackets behind it. */
function isNamePart(scene: Scene, at: number): boolean {
  const token = scene.token(at);
  if (token.shape === "punct")
    return /^[„“"»«&]$/.test(token.lower) && (scene.tokens[at + 1]?.capital ?? false) && token.spaced;
  return token.capital && token.shape === "word" && !scene.begins(at, "prepositions") && !isDeed(scene, at);
}

/** "das Militär Angriffe": behind somebody named by a common noun an action in the plural is another noun phrase. */
const isDeed = (scene: Scene, at: number): boolean =>
  scene.action(at)?.pos === "noun" &&
  endsWith(scene.word(at), scene.pack.grammar.pluralEndings ?? []) &&
  agentAt(scene, at - 1)?.people !== undefined;

/** Genitives, places and offices that hang on the head: "der Regierung", "von der Universität", "für Finanzen". */
function withAttributes(scene: Scene, to: number, high: number): number {
  let end = to;
  for (let rounds = 0; rounds < 6 && end < high; rounds++) {
    if (scene.word(end) === "(") {
      const close = bracketEnd(scene, end, high);
      if (close < 0) return end;
      end = close;
      continue;
    }
    if (!scene.pack.grammar.links.includes(scene.word(end))) return end;
    const inner = nounPhraseAt(scene, scene.is(end, "determiners") ? end : end + 1, high);
    if (!inner || inner.from > end + 4) return end;
    end = inner.to;
  }
  return end;
}

function bracketEnd(scene: Scene, open: number, high: number): number {
  for (let at = open + 1; at < Math.min(high, open + 8); at++) if (scene.word(at) === ")") return at + 1;
  return -1;
}
