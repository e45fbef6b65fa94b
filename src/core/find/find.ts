import type { Document } from "../model/document.ts";
import type { LanguagePack } from "../model/language.ts";
import type { Mention, Mentions, PlaceMention } from "../model/mention.ts";
import type { Theatre } from "../model/theatre.ts";
import type { FoundTime } from "../model/time.ts";
import type { Sentence } from "../model/token.ts";
import { addressesIn, inside } from "./addresses.ts";
import { type Cue, compileLexicon, type Lexicon } from "./lexicon.ts";
import { type DecoyMention, findNames } from "./mentions.ts";
import { addParts, withHeads, withRegions } from "./parts.ts";
import { type CompiledQuantities, compileQuantities, findQuantities } from "./quantities.ts";
import { sectionsOf } from "./sections.ts";
import { splitSentences } from "./sentences.ts";
import { type CompiledTimes, compileTimes, findTimes } from "./times.ts";
import { Vocabulary } from "./tokens.ts";
import { unknownPlaces } from "./unknown-places.ts";

/** Everything that finding needs of one language, compiled once. */
export interface Finder {
  readonly vocabulary: Vocabulary;
  readonly lexicon: Lexicon;
  readonly times: CompiledTimes;
  readonly quantities: CompiledQuantities;
  readonly rubrics: readonly string[];
  /** Small words that can open a sentence. */
  readonly openers: ReadonlySet<string>;
}

export function compileFinder(pack: LanguagePack, theatre: Theatre): Finder {
  const { clauses } = pack;
  return {
    vocabulary: new Vocabulary(),
    lexicon: compileLexicon(pack, theatre),
    times: compileTimes(pack.times),
    quantities: compileQuantities(pack.quantities),
    rubrics: theatre.rubrics ?? [],
    openers: new Set(
      [...clauses.determiners, ...clauses.prepositions, ...clauses.pronouns, ...clauses.subordinators].filter(isWord),
    ),
  };
}

const isWord = (pattern: string): boolean => !/[ *]/.test(pattern);

/** The finder of a language by its code, where there is a pack for it. */
export interface Finders {
  get(code: string): Finder | undefined;
}

/** The mentions of every sentence of a document; passages in other languages give none. */
export function findMentions(document: Document, finders: Finders): Mentions[] {
  const found: Mentions[] = [];
  document.passages.forEach((passage, index) => {
    const finder = finders.get(passage.language ?? document.language ?? "");
    if (!finder || passage.role === "boilerplate") return;
    const { pack, abbreviations } = finder.lexicon;
    sectionsOf(document.text, passage, finder.rubrics).forEach((span, section) => {
      const sentences = splitSentences(document.text, { ...passage, ...span }, index, {
        code: pack.code,
        abbreviations,
        ordinals: pack.morphology.capitalNouns,
        openers: finder.openers,
        vocabulary: finder.vocabulary,
      });
      for (const sentence of sentences)
        found.push(mentionsOf(section === 0 ? sentence : { ...sentence, section }, document.text, finder));
    });
  });
  return found;
}

function mentionsOf(sentence: Sentence, text: string, { lexicon, times, quantities }: Finder): Mentions {
  const { decoys, places: named, placeNouns, actions, reports, agents, means, cues } = findNames(sentence, lexicon);
  const addresses = addressesIn(sentence, placeNouns);
  const free = addresses.length === 0 ? named : named.filter((place) => !inside(place, addresses));
  const foundTimes = unhidden(findTimes(sentence, text, times), decoys);
  const taken = takenBy(foundTimes, addresses, decoys);
  const numbers = findQuantities(sentence, text, quantities, taken);
  const unknown = unknownPlaces(sentence, text, lexicon, placeNouns, [...taken, ...decoys]);
  const beside = { placeNouns, cues, quantities: numbers };
  const places =
    free.length + unknown.length === 0 ? free : placed(free, unknown, beside, sentence, lexicon.pack.grammar);
  return {
    sentence,
    places,
    placeNouns,
    times: foundTimes,
    quantities: numbers,
    actions,
    reports,
    agents,
    means,
    cues,
  };
}

/** What is no number any more: times, house numbers, and decoys that hide numbers. */
const takenBy = (
  times: readonly Mention[],
  addresses: readonly Mention[],
  decoys: readonly DecoyMention[],
): readonly Mention[] =>
  addresses.length === 0 && decoys.length === 0
    ? times
    : [...times, ...addresses, ...decoys.filter((decoy) => decoy.hides.includes("quantity"))];

/** Places with the nouns, regions, parts and offsets that stand beside them. */
function placed(
  found: readonly PlaceMention[],
  unknown: readonly PlaceMention[],
  { placeNouns, cues, quantities }: Pick<Mentions, "placeNouns" | "cues" | "quantities">,
  sentence: Sentence,
  { adjectiveSuffixes }: LanguagePack["grammar"],
): PlaceMention[] {
  const isCue = (cue: Cue, at: number): boolean =>
    cues.some((found) => found.cue === cue && found.from <= at && at < found.to);
  const joins = (at: number): boolean => sentence.tokens[at]?.lower === "," || isCue("coordinators", at);
  const adjective = (at: number): boolean =>
    sentence.tokens[at]?.capital === false &&
    adjectiveSuffixes.some((suffix) => sentence.tokens[at]?.lower.endsWith(suffix));
  const bracket = (at: number): boolean => sentence.tokens[at]?.lower === "(";
  const known = withRegions(withHeads(found, placeNouns, joins, adjective), joins, bracket);
  const places = unknown.length === 0 ? known : [...known, ...unknown].sort((a, b) => a.from - b.from);
  const near = (at: number): boolean => isCue("nearPrepositions", at);
  return addParts(places, placeNouns, quantities, near, sentence);
}

/** Without what stands in a decoy that hides times. */
const unhidden = (times: readonly FoundTime[], decoys: readonly DecoyMention[]): readonly FoundTime[] =>
  decoys.length === 0
    ? times
    : times.filter(
        ({ from, to }) => !decoys.some((decoy) => decoy.hides.includes("time") && decoy.from <= from && to <= decoy.to),
      );
