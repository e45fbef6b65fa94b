import type { ActionMention, AgentMention, CueMention, MeansMention, Mention, Mentions, PlaceMention, PlaceNounMention, ReportMention, VerbForm, WordClass } from "../model/mention.ts";
import type { DecoyEntry, PlaceEntry } from "../model/theatre.ts";
import type { Sentence, Token } from "../model/token.ts";
import { canBeCompound, type Compound } from "./compounds.ts";
import type { ActionWord, Cue, Entity, Lexicon, ReportWord } from "./lexicon.ts";
import { type Hit, hitsAt } from "./table.ts";
import { compoundFor, type WordInfo } from "./words.ts";

/** What `findNames` gives; times and quantities are found beside it. */
export type Named = Omit<Mentions, "times" | "quantities"> & { readonly decoys: readonly DecoyMention[] };

export interface DecoyMention extends Mention {
  readonly hides: DecoyEntry["hides"];
}

type Lists = { -readonly [K in keyof Named]: Named[K] extends readonly (infer T)[] ? T[] : Named[K] };

/** Finds all names, action words, words of reporting and small words of one sentence, in one pass. */
export function findNames(sentence: Sentence, lexicon: Lexicon): Named {
  const lists: Lists = { sentence, places: [], placeNouns: [], actions: [], reports: [], agents: [], means: [], cues: [], decoys: [] };
  const { tokens } = sentence;
  let entityFrom = 0;
  let actionFrom = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.shape === "number") continue;
    const info = lexicon.words.of(token.lower, lexicon);
    if (info.unknown && !canBeCompound(token, lexicon)) continue;
    if (at >= entityFrom) entityFrom = addEntity(lists, tokens, at, lexicon, info);
    if (at >= actionFrom && !hidden(lists.decoys, at, "action")) actionFrom = addAction(lists, tokens, at, lexicon, info);
    addReport(lists, tokens, at, lexicon, info);
    addCues(lists.cues, tokens, at, info);
  }
  return lists;
}

const compoundAt = (tokens: readonly Token[], at: number, lexicon: Lexicon): Compound | null => {
  const token = tokens[at] as Token;
  return canBeCompound(token, lexicon) ? compoundFor(token.lower, lexicon) : null;
};

/** Hits of one word each, for what the head of a compound says. */
const single = <T>(payloads: readonly T[] | undefined, at: number): Hit<T>[] =>
  (payloads ?? []).map((payload) => ({ from: at, to: at + 1, payload, cases: "" }));

const hidden = (decoys: readonly DecoyMention[], at: number, what: DecoyEntry["hides"][number]): boolean =>
  decoys.some((decoy) => decoy.from <= at && at < decoy.to && decoy.hides.includes(what));

const mention = (tokens: readonly Token[], from: number, to: number): Mention => ({
  from, to, start: (tokens[from] as Token).start, end: (tokens[to - 1] as Token).end,
});

/** Adds the longest entity that begins at `at`; gives the first token after it. */
function addEntity(lists: Lists, tokens: readonly Token[], at: number, lexicon: Lexicon, info: WordInfo): number {
  let hits = hitsAt(info.entities, tokens, at).filter((hit) => allowed(hit, tokens, lexicon));
  for (const hit of hits) {
    if (hit.payload.type === "decoy") lists.decoys.push({ ...mention(tokens, hit.from, hit.to), hides: hit.payload.decoy.hides });
  }
  hits = hits.filter((hit) => hit.payload.type !== "decoy" && !hidden(lists.decoys, at, layer(hit.payload)));
  if (hits.length === 0) hits = single(compoundAt(tokens, at, lexicon)?.entities, at);
  const best = hits[0];
  if (!best) return at + 1;
  const longest = hits.filter((hit) => hit.to === best.to);
  pushEntity(lists, tokens, longest);
  return best.to;
}

function layer(entity: Entity): DecoyEntry["hides"][number] {
  if (entity.type === "place" || entity.type === "placeNoun") return "place";
  return entity.type === "means" ? "means" : "agent";
}

/** Names of places, persons and sources are written with a capital; adjectives of Cyrillic names are not. */
function allowed(hit: Hit<Entity>, tokens: readonly Token[], lexicon: Lexicon): boolean {
  const { payload } = hit;
  const first = tokens[hit.from] as Token;
  if (payload.type === "place") {
    if (payload.adjectival && lexicon.pack.script === "Cyrl") return true;
    return first.capital && (tokens[hit.to - 1] as Token).shape === "word" && !isCommonStart(hit, tokens, lexicon);
  }
  if (payload.type === "person") return first.capital;
  if (payload.type === "source") return first.capital || first.end - first.start > 6;
  if (payload.type === "party" && lexicon.pack.morphology.capitalNouns && !payload.adjectival) return first.capital;
  if (payload.type === "people" && lexicon.pack.morphology.capitalNouns) return first.capital || hit.to - hit.from > 1;
  return true;
}

/** A capital at the start of a sentence proves nothing for short forms that are no nominative ("Сум", "Мен"). */
function isCommonStart(hit: Hit<Entity>, tokens: readonly Token[], _lexicon: Lexicon): boolean {
  if (hit.from > 0 || hit.to - hit.from > 1) return false;
  const token = tokens[hit.from] as Token;
  return token.end - token.start <= 4 && !hit.cases.includes("n") && hit.cases !== "";
}

function pushEntity(lists: Lists, tokens: readonly Token[], hits: readonly Hit<Entity>[]): void {
  const { from, to } = hits[0] as Hit<Entity>;
  const where = mention(tokens, from, to);
  const isParty = hits.some((hit) => hit.payload.type === "party");
  const places = hits.filter((hit) => hit.payload.type === "place" && !(isParty && hit.payload.adjectival));
  const cases = [...new Set(hits.flatMap((hit) => [...hit.cases]))].join("");
  if (places.length > 0) lists.places.push(placeMention(where, places, cases));
  for (const { payload, cases: own } of hits) {
    if (payload.type === "place" || payload.type === "decoy") continue;
    if (payload.type === "placeNoun") lists.placeNouns.push({ ...where, noun: payload.noun, adjectival: payload.adjectival, cases: own } satisfies PlaceNounMention);
    else if (payload.type === "means") lists.means.push(meansMention(where, payload, own));
    else if (!lists.agents.some((agent) => agent.from === from && agent.to === to && rank(agent) >= 0)) lists.agents.push(agentMention(where, payload, own));
  }
}

const rank = (agent: AgentMention): number => (agent.person || agent.source || agent.party || agent.people ? 0 : -1);

function placeMention(where: Mention, hits: readonly Hit<Entity>[], cases: string): PlaceMention {
  const candidates = new Map<string, PlaceEntry>();
  for (const { payload } of hits) if (payload.type === "place") candidates.set(payload.place.id, payload.place);
  const adjectival = hits.every(({ payload }) => payload.type === "place" && payload.adjectival);
  return { ...where, candidates: [...candidates.values()], adjectival, cases };
}

function meansMention(where: Mention, entity: Extract<Entity, { type: "means" }>, cases: string): MeansMention {
  const { means, projectile, adjectival, model } = entity;
  return { ...where, means, projectile, adjectival, model, cases, ...(entity.side ? { side: entity.side } : {}) };
}

function agentMention(where: Mention, entity: Extract<Entity, { type: "person" | "source" | "party" | "people" }>, cases: string): AgentMention {
  if (entity.type === "person") return withSide({ ...where, person: entity.person, adjectival: false, cases }, entity.person.side);
  if (entity.type === "source") return withSide({ ...where, source: entity.source, adjectival: false, cases }, entity.source.side);
  if (entity.type === "party") return withSide({ ...where, party: entity.party, adjectival: entity.adjectival, cases }, entity.party.side);
  return withSide({ ...where, people: entity.people, adjectival: false, cases }, entity.people.side);
}

const withSide = (agent: AgentMention, side: string | undefined): AgentMention => (side ? { ...agent, side } : agent);

/** Adds the action word at `at`, its word class decided from the words around it. */
function addAction(lists: Lists, tokens: readonly Token[], at: number, lexicon: Lexicon, info: WordInfo): number {
  let hits = hitsAt(info.actions, tokens, at).filter((hit) => fits(hit, tokens, lexicon));
  let means: ActionMention["means"];
  if (hits.length === 0) {
    const compound = compoundAt(tokens, at, lexicon);
    if (!compound || compound.actions.length === 0) return at + 1;
    hits = single(compound.actions, at);
    means = compound.means;
  }
  const longest = hits.filter((hit) => hit.to === (hits[0] as Hit<ActionWord>).to);
  const best = chooseClass(longest, tokens, at, lexicon);
  const { entry, pos } = best.payload;
  const rivals = longest.filter((hit) => (hit.payload.pos === "noun") === (pos === "noun") && hit.payload.entry !== entry).map((hit) => hit.payload.entry);
  const form = formOf((tokens[at] as Token).lower, pos, lexicon);
  lists.actions.push({ ...mention(tokens, best.from, best.to), entry, rivals, pos, form, cases: best.cases, ...(means ? { means } : {}) });
  return best.to;
}

/** German: a noun has a capital and a verb has none; a separable prefix must close the clause. */
function fits(hit: Hit<ActionWord | ReportWord>, tokens: readonly Token[], lexicon: Lexicon): boolean {
  const { pos, prefix } = hit.payload;
  const token = tokens[hit.from] as Token;
  if (lexicon.pack.morphology.capitalNouns) {
    if (pos === "noun" && !token.capital) return false;
    if ((pos === "verb" || pos === "participle") && token.capital && hit.from > 0 && !afterOpening(tokens, hit.from)) return false;
  }
  if (lexicon.pack.morphology.roles === "order" && pos === "verb" && verbless(tokens, hit.from, lexicon)) return false;
  return !prefix || closesClause(prefix, tokens, hit.to, lexicon);
}

/** Most longer words have a capital: a headline in title case. */
function isTitleCase(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => token.shape === "word" && token.end - token.start > 3);
  return words.filter((token) => token.capital).length > words.length * 0.6;
}

/** Word order: right after an article or a possessive no finite verb stands ("the release", "its advance"). */
function verbless(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const before = tokens[at - 1];
  const word = tokens[at] as Token;
  if (!before || /(ed|ing)$/.test(word.lower)) return false;
  if (word.capital && before.shape === "word" && !isTitleCase(tokens)) return true;
  if (lexicon.entities.word(before.lower).some((entity) => entity.type === "party" && entity.adjectival) && !word.lower.endsWith("s")) return true;
  if (before.lower === "'s") return true;
  const cues = lexicon.cues.word(before.lower);
  return cues.includes("determiners") && !cues.includes("pronouns");
}

const afterOpening = (tokens: readonly Token[], at: number): boolean => /^[„“"»«:(–—-]$/.test((tokens[at - 1] as Token).lower);

const endsClause = (next: Token | undefined, lexicon: Lexicon): boolean =>
  next === undefined || next.shape === "punct" || lexicon.cues.word(next.lower).includes("coordinators");

function closesClause(prefix: string, tokens: readonly Token[], from: number, lexicon: Lexicon): boolean {
  for (let at = from; at < tokens.length && at < from + 40; at++) {
    const token = tokens[at] as Token;
    if (token.lower === prefix && endsClause(tokens[at + 1], lexicon)) return true;
    if (token.shape === "punct" && /^[.;:!?]$/.test(token.lower)) return false;
  }
  return false;
}

const VERB_FIRST: readonly WordClass[] = ["phrase", "participle", "verb", "adjective", "noun"];
const NOUN_FIRST: readonly WordClass[] = ["phrase", "noun", "adjective", "participle", "verb"];

/** Where one word can be noun or verb (English "attack", "fire"), its neighbours decide. */
function chooseClass<T extends ActionWord | ReportWord>(hits: readonly Hit<T>[], tokens: readonly Token[], at: number, lexicon: Lexicon): Hit<T> {
  const classes = new Set(hits.map((hit) => hit.payload.pos));
  if (classes.size === 1) return hits[0] as Hit<T>;
  const order = classes.has("noun") && nounPosition(tokens, at, hits[0] as Hit<T>, lexicon) ? NOUN_FIRST : VERB_FIRST;
  for (const pos of order) {
    const hit = hits.find((candidate) => candidate.payload.pos === pos);
    if (hit) return hit;
  }
  return hits[0] as Hit<T>;
}

function nounPosition(tokens: readonly Token[], at: number, hit: Hit<unknown>, lexicon: Lexicon): boolean {
  if (lexicon.pack.morphology.roles === "cases") return true;
  const before = tokens[at - 1];
  const after = tokens[hit.to];
  const is = (token: Token | undefined, ...cues: string[]): boolean => token !== undefined && lexicon.cues.word(token.lower).some((cue) => cues.includes(cue));
  if (before?.lower === "to" || is(before, "auxiliaries", "pronouns", "planned", "hypothetical", "negations") || is(before, "relatives")) return false;
  if (before?.lower === "'s" || is(before, "determiners", "prepositions")) return !(after && is(after, "determiners"));
  if (after && (is(after, "determiners", "pronouns") || after.lower === "its")) return false;
  const word = (tokens[at] as Token).lower;
  if (/ed$/.test(word)) return false;
  if (before === undefined || before.shape === "punct") return !(after && after.capital);
  const plural = before.lower.endsWith("s") || before.lower.endsWith("people") || before.capital;
  if (word.endsWith("s")) return !(before.capital && after && (after.capital || after.shape === "number"));
  return !plural || !(after && (after.capital || after.shape === "number"));
}

function formOf(lower: string, pos: WordClass, lexicon: Lexicon): VerbForm {
  if (pos === "noun" || pos === "adjective") return "none";
  if (pos === "participle") return "participle";
  const forms = lexicon.pack.morphology.verbForms;
  for (let cut = Math.max(0, lower.length - 8); cut < lower.length; cut++) {
    const ending = lower.slice(cut);
    if (Object.hasOwn(forms, ending)) return forms[ending] as VerbForm;
  }
  return "none";
}

function addReport(lists: Lists, tokens: readonly Token[], at: number, lexicon: Lexicon, info: WordInfo): void {
  let hits = hitsAt(info.reports, tokens, at).filter((hit) => fits(hit as Hit<ReportWord>, tokens, lexicon));
  if (hits.length === 0) hits = single(compoundAt(tokens, at, lexicon)?.reports, at);
  const first = hits[0];
  if (!first || lists.reports.some((report) => report.from <= at && at < report.to)) return;
  const best = chooseClass(hits.filter((hit) => hit.to === first.to), tokens, at, lexicon);
  const { entry, pos } = best.payload;
  const form = pos === "preposition" || pos === "postposition" ? "none" : formOf((tokens[best.from] as Token).lower, pos, lexicon);
  lists.reports.push({ ...mention(tokens, best.from, best.to), entry, pos, form, cases: best.cases } satisfies ReportMention);
}

function addCues(cues: CueMention[], tokens: readonly Token[], at: number, info: WordInfo): void {
  const hits = hitsAt(info.cues, tokens, at);
  for (let index = 0; index < hits.length; index++) {
    const hit = hits[index] as Hit<Cue>;
    if (hits.findIndex((other) => other.payload === hit.payload) < index) continue;
    cues.push({ ...mention(tokens, hit.from, hit.to), cue: hit.payload });
  }
}
