import type {
  ActionMention,
  AgentMention,
  CueMention,
  MeansMention,
  Mention,
  Mentions,
  PlaceMention,
  PlaceNounMention,
  ReportMention,
  VerbForm,
  WordClass,
} from "../model/mention.ts";
import type { DecoyEntry, PlaceEntry } from "../model/theatre.ts";
import type { Form, Sentence, Token } from "../model/token.ts";
import type { Compound } from "./compounds.ts";
import type { Cue, Entity, Lexicon } from "./lexicon.ts";
import { type Hit, hitsAt, NO_HITS, NONE, type Openings } from "./table.ts";
import { chooseClass, fits } from "./word-classes.ts";
import { compoundFor, infoOf, verbFormFor, type WordInfo } from "./words.ts";

/** What `findNames` gives; times and quantities are found beside it. */
export type Named = Omit<Mentions, "times" | "quantities"> & { readonly decoys: readonly DecoyMention[] };

export interface DecoyMention extends Mention {
  readonly hides: DecoyEntry["hides"];
}

type Lists = { -readonly [K in keyof Named]: Named[K] extends readonly (infer T)[] ? T[] : Named[K] };

/** Finds all names, action words, words of reporting and small words of one sentence, in one pass. */
export function findNames(sentence: Sentence, lexicon: Lexicon): Named {
  const lists: Lists = {
    sentence,
    places: [],
    placeNouns: [],
    actions: [],
    reports: [],
    agents: [],
    means: [],
    cues: [],
    decoys: [],
  };
  const { tokens } = sentence;
  let entityFrom = 0;
  let actionFrom = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const info = infoOf(token.form, lexicon);
    // Numbers begin no name, but a decoy can begin with one ("1942/43", "16+").
    if (token.shape === "number" ? !info.opensDecoy : info.unknown && !info.canBeCompound) continue;
    if (info.names && at >= entityFrom) entityFrom = addEntity(lists, tokens, at, lexicon, info);
    if (info.acts && at >= actionFrom && !hidden(lists.decoys, at, "action"))
      actionFrom = addAction(lists, tokens, at, lexicon, info);
    if (info.reported) addReport(lists, tokens, at, lexicon, info);
    if (info.cues !== NONE) addCues(lists.cues, tokens, at, info.cues);
  }
  addOfStates(lists, lexicon);
  return lists;
}

/** "auf syrischem Gebiet", "the Syrian capital": an adjective of a state makes a place of its territory and its capital. */
function addOfStates(lists: Lists, lexicon: Lexicon): void {
  const wordOrder = lexicon.pack.grammar.wordOrder !== undefined;
  for (const { noun, from, to, end } of lists.placeNouns) {
    if (!noun.ofState) continue;
    const whose = lists.agents.find((agent) => (agent.adjectival || wordOrder) && agent.to === from && agent.party);
    const place = whose && lexicon.states.get(whose.party?.side ?? "")?.[noun.ofState];
    const named = lists.places.some(
      ({ from: at, candidates }) => whose && at >= whose.from && at <= to && candidates.length > 0,
    );
    if (!whose || !place || named) continue;
    const mention = {
      from: whose.from,
      to,
      start: whose.start,
      end,
      candidates: [place],
      regions: [],
      adjectival: false,
    };
    lists.places.push({ ...mention, head: noun.kind, cases: "" });
    lists.places.sort((a, b) => a.from - b.from);
  }
}

const compoundAt = (tokens: readonly Token[], at: number, lexicon: Lexicon): Compound | null =>
  compoundFor((tokens[at] as Token).form, lexicon);

/** Hits of one word each, for what the head of a compound says. */
const single = <T>(payloads: readonly T[] | undefined, at: number): readonly Hit<T>[] =>
  payloads?.map((payload) => ({ from: at, to: at + 1, payload, cases: "" })) ?? NO_HITS;

const hidden = (decoys: readonly DecoyMention[], at: number, what: DecoyEntry["hides"][number]): boolean =>
  decoys.length > 0 && decoys.some((decoy) => decoy.from <= at && at < decoy.to && decoy.hides.includes(what));

const mention = (tokens: readonly Token[], from: number, to: number): Mention => ({
  from,
  to,
  start: (tokens[from] as Token).start,
  end: (tokens[to - 1] as Token).end,
});

/** Adds the longest entity that begins at `at`; gives the first token after it. */
function addEntity(lists: Lists, tokens: readonly Token[], at: number, lexicon: Lexicon, info: WordInfo): number {
  let hits = hitsAt(info.entities, tokens, at);
  if (hits.length > 0) {
    hits = hits.filter((hit) => allowed(hit, tokens, lexicon));
    for (const hit of hits) {
      if (hit.payload.type === "decoy")
        lists.decoys.push({ ...mention(tokens, hit.from, hit.to), hides: hit.payload.decoy.hides });
    }
    hits = hits.filter((hit) => hit.payload.type !== "decoy" && !hidden(lists.decoys, at, layer(hit.payload)));
  }
  if (hits.length === 0) hits = single(compoundAt(tokens, at, lexicon)?.entities, at);
  const best = hits[0];
  if (!best) {
    addHyphenList(lists, tokens, at, lexicon);
    return at + 1;
  }
  pushEntity(lists, tokens, longestOf(hits), lexicon);
  return best.to;
}

/** Those as long as the first, which is the longest. */
function longestOf<T>(hits: readonly Hit<T>[]): readonly Hit<T>[] {
  const first = hits[0]?.to;
  return hits.at(-1)?.to === first ? hits : hits.filter(({ to }) => to === first);
}

/** "Петровское-Евгеновка-Кременная": names of places joined by hyphens, if every part is one. */
function addHyphenList(lists: Lists, tokens: readonly Token[], at: number, lexicon: Lexicon): void {
  const token = tokens[at] as Token;
  if (!token.capital || !token.lower.includes("-")) return;
  const parts = token.lower.split("-");
  const found = parts.map((part) =>
    lexicon.entities.word(part).filter((entity) => entity.type === "place" && !entity.adjectival && !entity.short),
  );
  if (found.filter((entities) => entities.length > 0).length < Math.max(2, parts.length - 1)) return;
  let start = token.start;
  for (const [index, entities] of found.entries()) {
    const end = start + (parts[index] as string).length;
    const hits = entities.map((payload) => ({ from: at, to: at + 1, payload, cases: "" }));
    if (hits.length > 0) lists.places.push(placeMention({ from: at, to: at + 1, start, end }, hits, ""));
    start = end + 1;
  }
}

function layer(entity: Entity): DecoyEntry["hides"][number] {
  if (entity.type === "place" || entity.type === "placeNoun") return "place";
  return entity.type === "means" ? "means" : "agent";
}

/** Names of places, persons and sources are written with a capital; adjectives of Cyrillic names are not. */
function allowed(hit: Hit<Entity>, tokens: readonly Token[], lexicon: Lexicon): boolean {
  const { payload } = hit;
  const first = tokens[hit.from] as Token;
  const capital = first.capital || (tokens[hit.to - 1] as Token).capital || first.lower.includes("-");
  if (payload.type === "place") {
    if (payload.adjectival && lexicon.pack.script === "Cyrl") return true;
    return capital && !isCommonStart(hit, tokens, lexicon) && !isSurname(hit, tokens, lexicon);
  }
  if (payload.type === "person") return capital;
  if (payload.type === "source") return capital || first.end - first.start > 6;
  if (payload.type === "party" && lexicon.pack.morphology.capitalNouns && !payload.adjectival) return capital;
  if (payload.type === "people" && lexicon.pack.morphology.capitalNouns) return first.capital || hit.to - hit.from > 1;
  return true;
}

/**
 * "Олег Виноградов": after a first name that no table knows, a name that could be a town's is a surname. Languages that
 * decline show it; elsewhere two capitals mean little.
 */
function isSurname(hit: Hit<Entity>, tokens: readonly Token[], lexicon: Lexicon): boolean {
  const before = tokens[hit.from - 1];
  if (!before?.capital || lexicon.pack.grammar.reflexives.length === 0) return false;
  return infoOf(before.form, lexicon).unknown && hit.from > 1 && before.lower.length > 2 && hit.to - hit.from === 1;
}

/** A capital at the start of a sentence proves nothing for small words ("Серед") and for short forms that are no nominative ("Сум"). */
function isCommonStart(hit: Hit<Entity>, tokens: readonly Token[], lexicon: Lexicon): boolean {
  if (hit.from > 0 || hit.to - hit.from > 1) return false;
  const token = tokens[hit.from] as Token;
  if (infoOf(token.form, lexicon).cues.whole.some((cue) => SMALL.has(cue))) return true;
  return token.end - token.start <= 4 && !hit.cases.includes("n") && hit.cases !== "";
}

const SMALL = new Set<Cue>(["prepositions", "determiners", "pronouns", "subordinators", "coordinators", "auxiliaries"]);

function pushEntity(lists: Lists, tokens: readonly Token[], hits: readonly Hit<Entity>[], lexicon: Lexicon): void {
  const { from, to } = hits[0] as Hit<Entity>;
  const where = mention(tokens, from, to);
  const others = hits.filter(({ payload }) => payload.type !== "place" && payload.type !== "placeNoun");
  const isParty = others.some(({ payload }) => payload.type === "party" && payload.adjectival);
  const places = hits.filter(({ payload, cases }) => {
    if (payload.type !== "place") return false;
    if (isParty && (payload.adjectival || !afterPreposition(tokens, from, lexicon))) return false;
    // "Hamas" is the party and not a genitive of Hama.
    return (
      others.length === 0 ||
      payload.place.kind === "country" ||
      cases === "" ||
      cases.includes("n") ||
      payload.adjectival
    );
  });
  if (places.length > 0) lists.places.push(placeMention(where, places, casesOf(hits)));
  for (const { payload, cases: own } of hits) {
    if (payload.type === "place" || payload.type === "decoy") continue;
    if (payload.type === "placeNoun")
      lists.placeNouns.push({
        ...where,
        noun: payload.noun,
        adjectival: payload.adjectival,
        cases: own,
      } satisfies PlaceNounMention);
    else if (payload.type === "means") lists.means.push(meansMention(where, payload, own));
    else if (!lists.agents.some((agent) => agent.from === from && agent.to === to && rank(agent) >= 0))
      lists.agents.push(agentMention(where, payload, own));
  }
}

/** The cases that any of the hits allows, in the order they come. */
function casesOf(hits: readonly Hit<Entity>[]): string {
  let cases = "";
  for (const hit of hits) for (const letter of hit.cases) if (!cases.includes(letter)) cases += letter;
  return cases;
}

/** "до Українська": after a preposition a word that is also an adjective of a party can be the name of a town. */
const afterPreposition = (tokens: readonly Token[], at: number, lexicon: Lexicon): boolean =>
  at > 0 && infoOf((tokens[at - 1] as Token).form, lexicon).cues.whole.includes("prepositions");

const rank = (agent: AgentMention): number => (agent.person || agent.source || agent.party || agent.people ? 0 : -1);

function placeMention(where: Mention, hits: readonly Hit<Entity>[], cases: string): PlaceMention {
  const candidates = new Map<string, PlaceEntry>();
  const regions = new Map<string, PlaceEntry>();
  for (const { payload } of hits) {
    if (payload.type === "place") (payload.short ? regions : candidates).set(payload.place.id, payload.place);
  }
  const adjectival = hits.every(({ payload }) => payload.type === "place" && payload.adjectival);
  const nouns = hits.flatMap(({ payload }) =>
    payload.type === "place" && !payload.adjectival ? [payload.place.id] : [],
  );
  return {
    ...where,
    candidates: [...candidates.values()],
    regions: [...regions.values()],
    ...(nouns.length > 0 && nouns.length < candidates.size ? { nouns } : {}),
    adjectival,
    cases,
  };
}

function meansMention(where: Mention, entity: Extract<Entity, { type: "means" }>, cases: string): MeansMention {
  const { means, projectile, adjectival, model, side, ground } = entity;
  return {
    ...where,
    means,
    projectile,
    adjectival,
    model,
    cases,
    ...(side ? { side } : {}),
    ...(ground ? { ground } : {}),
  };
}

function agentMention(
  where: Mention,
  entity: Extract<Entity, { type: "person" | "source" | "party" | "people" }>,
  cases: string,
): AgentMention {
  if (entity.type === "person")
    return withSide({ ...where, person: entity.person, adjectival: false, cases }, entity.person.side);
  if (entity.type === "source")
    return withSide({ ...where, source: entity.source, adjectival: false, cases }, entity.source.side);
  if (entity.type === "party")
    return withSide({ ...where, party: entity.party, adjectival: entity.adjectival, cases }, entity.party.side);
  return withSide({ ...where, people: entity.people, adjectival: entity.adjectival, cases }, entity.people.side);
}

const withSide = (agent: AgentMention, side: string | undefined): AgentMention => (side ? { ...agent, side } : agent);

/** Adds the action word at `at`, its word class decided from the words around it. */
function addAction(lists: Lists, tokens: readonly Token[], at: number, lexicon: Lexicon, info: WordInfo): number {
  let hits = hitsAt(info.actions, tokens, at);
  if (hits.length > 0) hits = hits.filter((hit) => fits(hit, tokens, lexicon));
  let means: ActionMention["means"];
  if (hits.length === 0) {
    const compound = compoundAt(tokens, at, lexicon);
    if (!compound || compound.actions.length === 0) return at + 1;
    hits = single(compound.actions, at);
    means = compound.means;
  }
  const longest = longestOf(hits);
  const best = chooseClass(longest, tokens, at, lexicon);
  const { entry, pos } = best.payload;
  const rivals = longest
    .filter((hit) => (hit.payload.pos === "noun") === (pos === "noun") && hit.payload.entry !== entry)
    .map((hit) => hit.payload.entry);
  const form = formOf(tokens, best.from, best.to, pos, lexicon);
  lists.actions.push({
    ...mention(tokens, best.from, best.to),
    entry,
    rivals,
    pos,
    form,
    cases: best.cases,
    ...(means ? { means } : {}),
  });
  return best.to;
}

/** The form of an action or report word; of a fixed phrase that of the verb in it, which can stand anywhere. */
function formOf(tokens: readonly Token[], from: number, to: number, pos: WordClass, lexicon: Lexicon): VerbForm {
  if (pos !== "phrase") return formOfWord((tokens[from] as Token).form, pos, lexicon);
  for (let at = from; at < to; at++) {
    const { form: written, lower } = tokens[at] as Token;
    const form = formOfWord(written, pos, lexicon);
    if (form === "infinitive" && !isNounElsewhere(lower, lexicon)) return form;
    if ((form === "past" || form === "present" || form === "future") && looksFinite(tokens[at] as Token, lexicon))
      return form;
  }
  return "none";
}

/** "втрати", "солдати", "ответственности": nouns with the ending of an infinitive. */
const isNounElsewhere = (lower: string, lexicon: Lexicon): boolean =>
  (lexicon.pack.morphology.nounsLikeInfinitives ?? []).some((ending) => lower.endsWith(ending)) ||
  lexicon.entities.word(lower).length > 0 ||
  lexicon.actions.word(lower).some(({ pos }) => pos === "noun");

const looksFinite = ({ lower }: Token, { finiteSuffixes, notFinite }: Lexicon): boolean =>
  !notFinite.has(lower) && finiteSuffixes.some((suffix) => lower.length > suffix.length + 1 && lower.endsWith(suffix));

function formOfWord(form: Form, pos: WordClass, lexicon: Lexicon): VerbForm {
  if (pos === "noun" || pos === "adjective") return "none";
  return pos === "participle" ? "participle" : verbFormFor(form, lexicon);
}

function addReport(lists: Lists, tokens: readonly Token[], at: number, lexicon: Lexicon, info: WordInfo): void {
  let hits = hitsAt(info.reports, tokens, at);
  if (hits.length > 0) hits = hits.filter((hit) => fits(hit, tokens, lexicon));
  if (hits.length === 0) hits = single(compoundAt(tokens, at, lexicon)?.reports, at);
  const first = hits[0];
  if (!first || lists.reports.some((report) => report.from <= at && at < report.to)) return;
  const best = chooseClass(longestOf(hits), tokens, at, lexicon);
  const { entry, pos } = best.payload;
  const form =
    pos === "preposition" || pos === "postposition" ? "none" : formOf(tokens, best.from, best.to, pos, lexicon);
  lists.reports.push({
    ...mention(tokens, best.from, best.to),
    entry,
    pos,
    form,
    cases: best.cases,
  } satisfies ReportMention);
}

function addCues(cues: CueMention[], tokens: readonly Token[], at: number, openings: Openings<Cue>): void {
  if (openings.longer) {
    const hits = hitsAt(openings, tokens, at);
    for (let index = 0; index < hits.length; index++) {
      const { payload, to } = hits[index] as Hit<Cue>;
      if (hits.findIndex((other) => other.payload === payload) === index)
        cues.push(cueMention(tokens, at, to, payload));
    }
  } else for (const cue of openings.distinct) cues.push(cueMention(tokens, at, at + 1, cue));
}

function cueMention(tokens: readonly Token[], from: number, to: number, cue: Cue): CueMention {
  return { from, to, start: (tokens[from] as Token).start, end: (tokens[to - 1] as Token).end, cue };
}
