import type { LanguagePack } from "../model/language.ts";
import type { ActionMention, AgentMention, Mention, Mentions, PlaceMention, ReportMention } from "../model/mention.ts";
import type { Token } from "../model/token.ts";

/** Cues that get a bit of their own, so that a token answers "are you a ...?" without a search. */
const CUES = [
  "subordinators",
  "complementisers",
  "conditionals",
  "relatives",
  "coordinators",
  "auxiliaries",
  "passives",
  "pronouns",
  "determiners",
  "prepositions",
  "placePrepositions",
  "agentPrepositions",
  "targetPrepositions",
  "nearPrepositions",
  "negations",
  "nounNegations",
  "planned",
  "hypothetical",
  "ongoing",
  "habitual",
  "hedges",
  "refutations",
  "backReferences",
  "phases",
  "stances",
  "demands",
  "parts",
] as const;
export type CueName = (typeof CUES)[number];
const BIT = Object.fromEntries(CUES.map((cue, index) => [cue, 1 << index])) as Record<CueName, number>;

/** One sentence with its mentions indexed by token. */
export class Scene {
  readonly tokens: readonly Token[];
  readonly mentions: Mentions;
  readonly pack: LanguagePack;
  /** Indexes by token, made when first asked for: most sentences say nothing that needs them. */
  private cues: Cues | null = null;
  private actions: (ActionMention | undefined)[] | null = null;
  private reports: (ReportMention | undefined)[] | null = null;
  private agents: (AgentMention | undefined)[] | null = null;
  private places: (PlaceMention | undefined)[] | null = null;
  private predicates: Int32Array | null = null;
  private readonly finiteSuffixes: readonly string[];
  private readonly notFinite: ReadonlySet<string>;

  constructor(mentions: Mentions, pack: LanguagePack, notFinite: ReadonlySet<string>) {
    this.mentions = mentions;
    this.pack = pack;
    this.notFinite = notFinite;
    this.finiteSuffixes = pack.morphology.finiteSuffixes;
    this.tokens = mentions.sentence.tokens;
  }

  /** Token `at` belongs to a cue of this name. */
  is(at: number, cue: CueName): boolean {
    if (this.cues === null) this.cues = indexCues(this.mentions, this.tokens.length);
    return at >= 0 && at < this.tokens.length && ((this.cues.bits[at] as number) & BIT[cue]) !== 0;
  }

  /** A cue of this name begins at token `at`. */
  begins(at: number, cue: CueName): boolean {
    if (this.cues === null) this.cues = indexCues(this.mentions, this.tokens.length);
    return at >= 0 && at < this.tokens.length && ((this.cues.starts[at] as number) & BIT[cue]) !== 0;
  }

  /** First token in `[from, to)` where a cue of this name begins, or -1. */
  find(cue: CueName, from: number, to: number): number {
    for (let at = Math.max(0, from); at < to; at++) if (this.begins(at, cue)) return at;
    return -1;
  }

  action(at: number): ActionMention | undefined {
    this.actions ??= indexed(this.mentions.actions, this.tokens.length);
    return this.actions[at];
  }

  report(at: number): ReportMention | undefined {
    this.reports ??= indexed(this.mentions.reports, this.tokens.length);
    return this.reports[at];
  }

  /** The first name or role of somebody that covers token `at`. */
  agent(at: number): AgentMention | undefined {
    this.agents ??= indexedFirst(this.mentions.agents, this.tokens.length);
    return this.agents[at];
  }

  place(at: number): PlaceMention | undefined {
    this.places ??= indexedFirst(this.mentions.places, this.tokens.length);
    return this.places[at];
  }

  word(at: number): string {
    return this.tokens[at]?.lower ?? "";
  }

  token(at: number): Token {
    return this.tokens[at] as Token;
  }

  /** True where token `at` can be the finite verb (or its stand-in) of a clause. */
  predicate(at: number): boolean {
    const token = this.tokens[at];
    if (token?.shape !== "word") return false;
    const action = this.action(at);
    if (action)
      return action.pos === "phrase" || ((action.pos === "verb" || action.pos === "participle") && this.heads(action));
    const report = this.report(at);
    if (report && report.pos === "verb") return true;
    if (report && report.pos === "participle") return endsWith(token.lower, this.pack.grammar.impersonals);
    if (this.is(at, "auxiliaries")) return !(token.capital && at > 0 && this.pack.morphology.capitalNouns);
    return this.guess(token, at);
  }

  /** The first predicate from token `at` on; the number of tokens where none is left. */
  predicateFrom(at: number): number {
    if (this.predicates === null) this.predicates = this.indexPredicates();
    return this.predicates[at] ?? this.tokens.length;
  }

  private indexPredicates(): Int32Array {
    const next = new Int32Array(this.tokens.length);
    for (let at = this.tokens.length - 1, last = this.tokens.length; at >= 0; at--) {
      if (this.predicate(at)) last = at;
      next[at] = last;
    }
    return next;
  }

  /** An infinitive of purpose or after a modal: "to isolate", "um ... zu erobern", "знищити". */
  infinitive(action: ActionMention): boolean {
    if (action.pos !== "verb") return false;
    return action.form === "infinitive" || this.pack.grammar.infinitiveMarks.includes(this.word(action.from - 1));
  }

  /** A participle heads a clause where it does not stand as an attribute before its noun. */
  private heads(action: ActionMention): boolean {
    return action.pos === "verb" || !this.attributive(action);
  }

  /** True for a participle with the ending of an attribute and no auxiliary before it ("уничтоженный склад"). */
  attributive(action: ActionMention): boolean {
    const word = this.word(action.to - 1);
    const { grammar, morphology } = this.pack;
    if (morphology.roles === "order") return this.attributeByOrder(action);
    if (!endsWith(word, grammar.attributeSuffixes) || endsWith(word, grammar.impersonals)) return false;
    if (morphology.capitalNouns) return this.nounFollows(action.to) && this.is(action.from - 1, "determiners");
    return !this.copulaBefore(action.from);
  }

  /** Word order: article, number or adjective before the participle, its noun right after it. */
  private attributeByOrder({ from, to }: ActionMention): boolean {
    const after = this.tokens[to];
    if (
      after?.shape !== "word" ||
      this.is(to, "prepositions") ||
      this.is(to, "determiners") ||
      this.is(to, "coordinators") ||
      this.is(to, "subordinators")
    )
      return false;
    for (let at = from - 1; at >= Math.max(0, from - 3); at--) {
      if (this.is(at, "auxiliaries") || this.is(at, "passives") || this.is(at, "pronouns")) return false;
      if (this.is(at, "determiners") || this.is(at, "prepositions") || (this.tokens[at] as Token).shape === "number")
        return true;
      if (at === from - 1 && ((this.tokens[at] as Token).shape === "punct" || this.nounEnds(from))) return false;
    }
    return false;
  }

  /** "the airstrikes killed": right before `at` ends a noun that can have done it. */
  private nounEnds(at: number): boolean {
    if (this.action(at - 1)?.pos === "noun") return true;
    const { agents, means } = this.mentions;
    return (
      means.some((noun) => noun.to === at && !noun.adjectival) ||
      agents.some(
        (noun) => noun.to === at && !noun.adjectival && (noun.people !== undefined || noun.to - noun.from > 1),
      )
    );
  }

  private copulaBefore(at: number): boolean {
    for (let back = at - 1; back >= Math.max(0, at - 4); back--) if (this.is(back, "passives")) return true;
    return false;
  }

  private nounFollows(at: number): boolean {
    return at < this.tokens.length && (this.tokens[at] as Token).capital;
  }

  private guess(token: Token, at: number): boolean {
    if (this.pack.morphology.capitalNouns && token.capital && at > 0) return false;
    if (token.capital && at > 0) return false;
    const { form } = token;
    form.finite ??= this.looksFinite(form.lower);
    return form.finite && !this.is(at, "prepositions") && !this.is(at, "determiners");
  }

  private looksFinite(lower: string): boolean {
    if (lower.length < 4 || lower.includes("-") || this.notFinite.has(lower)) return false;
    return this.finiteSuffixes.some((suffix) => lower.length > suffix.length + 1 && lower.endsWith(suffix));
  }
}

export const endsWith = (word: string, suffixes: readonly string[]): boolean =>
  suffixes.some((suffix) => word.endsWith(suffix));

/** The cues that cover a token, and those that begin at it. */
interface Cues {
  readonly bits: Int32Array;
  readonly starts: Int32Array;
}

function indexCues({ cues }: Mentions, length: number): Cues {
  const bits = new Int32Array(length);
  const starts = new Int32Array(length);
  for (const { from, to, cue } of cues) {
    const bit = BIT[cue as CueName] ?? 0;
    starts[from] = (starts[from] as number) | bit;
    for (let at = from; at < to; at++) bits[at] = (bits[at] as number) | bit;
  }
  return { bits, starts };
}

function indexed<T extends Mention>(mentions: readonly T[], length: number): (T | undefined)[] {
  const index: (T | undefined)[] = new Array(length).fill(undefined);
  for (const mention of mentions) for (let at = mention.from; at < mention.to; at++) index[at] = mention;
  return index;
}

/** The same, where the mention that begins first counts. */
function indexedFirst<T extends Mention>(mentions: readonly T[], length: number): (T | undefined)[] {
  const index: (T | undefined)[] = new Array(length).fill(undefined);
  for (const mention of mentions) for (let at = mention.from; at < mention.to; at++) index[at] ??= mention;
  return index;
}
