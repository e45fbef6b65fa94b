import { isInfinitive } from "./content.ts";
import { endsWith, type Scene } from "./scene.ts";

export type ClauseRole = "main" | "subordinate" | "complement" | "condition" | "relative" | "insert" | "quote";

/** Tokens `[from, to)` of one clause, without its neighbours; punctuation at its ends is trimmed. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  readonly role: ClauseRole;
  /** Depth of quotation marks around it. */
  readonly quoted: boolean;
  /** It has a finite verb, a participle in its place, or another predicate. */
  readonly predicate: boolean;
  /** The sign that stood before it (`,`, `:`, `–`, `(`, ...), empty at the start. */
  readonly opener: string;
}

interface Segment {
  from: number;
  to: number;
  opener: string;
  quoted: boolean;
  depth: number;
}

const DASHES = new Set(["–", "—", "-", "―"]);
/** Signs that end a clause wherever they stand. */
const ENDING = new Set([",", ";", ":", "(", ")", "[", "]", "|", "…", "•"]);
const BREAKS = new Set([",", ";", ":"]);
const SIDE_ENDS = new Set([",", ";", ":", "(", ")", "–", "—"]);
/** What follows them is never joined to what stands before. */
const APART = new Set([";", ":", "“", "”", "|", "•", "…"]);
const QUOTES = new Set(['"', "„", "«", "“"]);
const CLOSERS = new Set([".", ",", ";", ":", "!", "?", "…", "(", ")", "–", "—", "-"]);
const OPENING = new Set(["„", "«", "“", "‚", "‹"]);
const CLOSING = new Set(["”", "»", "›"]);

/** True where a quotation is open after the sentence; `open` tells whether one was before it. */
export function quotationAfter(scene: Scene, open: boolean): boolean {
  let quoted = open;
  for (let at = 0; at < scene.tokens.length; at++) {
    const sign = scene.word(at);
    if (CLOSING.has(sign)) quoted = false;
    else if (sign === '"' || sign === "“") quoted = sign === "“" && scene.token(at).spaced ? true : !quoted;
    else if (OPENING.has(sign)) quoted = true;
  }
  return quoted;
}

/** Splits a sentence into clauses, in text order; `quoted` where a quotation is open before it. Linear in the number of tokens. */
export function splitClauses(scene: Scene, quoted = false): Clause[] {
  const segments = mergeSegments(scene, cutSegments(scene, quoted));
  return segments.map((segment) => clauseOf(scene, segment)).filter((clause) => clause.to > clause.from);
}

/** Cuts at every sign that can end a clause, and before words that can open one. */
function cutSegments(scene: Scene, open: boolean): Segment[] {
  const { tokens } = scene;
  const segments: Segment[] = [];
  let quoted = open;
  let depth = 0;
  let current: Segment = { from: 0, to: 0, opener: "", quoted, depth };
  const cut = (end: number, next: number, opener: string) => {
    if (end > current.from) segments.push({ ...current, to: end });
    current = { from: next, to: next, opener, quoted, depth };
  };
  for (let at = 0; at < tokens.length; at++) {
    const sign = scene.word(at);
    if (scene.token(at).shape !== "punct") {
      const inside = (scene.action(at)?.from ?? at) < at;
      if (at > current.from && !inside && opensClause(scene, at, current.from)) cut(at, at, "word");
      continue;
    }
    if (sign === "(" || sign === "[") {
      const close = insertEnd(scene, at);
      if (close > 0) {
        at = close;
        continue;
      }
      depth++;
    }
    if (sign === ")" || sign === "]") depth = Math.max(0, depth - 1);
    if (sign === '"' || OPENING.has(sign) || CLOSING.has(sign)) {
      const closes: boolean = CLOSING.has(sign) || (quoted && (sign === '"' || sign === "“"));
      if (isTitle(scene, at)) continue;
      quoted = !closes;
      cut(at, at + 1, closes ? "”" : "“");
    } else if (ENDING.has(sign) || (DASHES.has(sign) && isDash(scene, at))) cut(at, at + 1, sign);
  }
  cut(tokens.length, tokens.length, "");
  return segments;
}

const LONGEST_INSERT = 14;

/** The closing bracket of a short insert that says nothing of its own ("(61)"), or 0: it bounds no clause. */
function insertEnd(scene: Scene, open: number): number {
  for (let at = open + 1; at < Math.min(scene.tokens.length, open + LONGEST_INSERT); at++) {
    if (/^[)\]]$/.test(scene.word(at)))
      return hasPredicate(scene, open + 1, at) || hasAction(scene, open + 1, at) ? 0 : at;
  }
  return 0;
}

/** Quotation marks around a name or a single word ("ТРК «Амстор»") bound no clause. */
function isTitle(scene: Scene, at: number): boolean {
  const limit = Math.min(scene.tokens.length, at + 6);
  const opening = scene.token(at).spaced || at === 0;
  if (opening) {
    for (let next = at + 1; next < limit; next++)
      if (/^["”»“]$/.test(scene.word(next))) return next - at <= 5 && !hasPredicate(scene, at + 1, next);
    return false;
  }
  for (let back = at - 1; back >= Math.max(0, at - 5); back--)
    if (/^["„«“”]$/.test(scene.word(back))) return !hasPredicate(scene, back + 1, at);
  return false;
}

const isDash = (scene: Scene, at: number): boolean => scene.token(at).spaced && (scene.tokens[at + 1]?.spaced ?? true);

/** Words that open a clause without a comma (English mostly), and "and" between two predicates. */
function opensClause(scene: Scene, at: number, from: number): boolean {
  if (
    scene.pack.morphology.roles === "order" &&
    (scene.begins(at, "subordinators") || scene.begins(at, "relatives")) &&
    !scene.begins(at, "determiners")
  ) {
    return predicateAhead(scene, at + 1) && hasPredicate(scene, from, at);
  }
  if (scene.pack.morphology.roles === "order" && scene.begins(at, "complementisers"))
    return hasPredicate(scene, from, at) && predicateAhead(scene, at + 1);
  if (scene.begins(at, "coordinators")) return splitsAtAnd(scene, from, at);
  return false;
}

function predicateAhead(scene: Scene, from: number): boolean {
  for (let at = from; at < scene.tokens.length && at < from + 14; at++) {
    if (BREAKS.has(scene.word(at))) return false;
    if (scene.predicate(at)) return true;
  }
  return false;
}

/** "and" splits where both sides have an action of their own kind, or a predicate with a new subject. */
function splitsAtAnd(scene: Scene, from: number, at: number): boolean {
  const end = sideEnd(scene, at + 1);
  const left = actionKinds(scene, from, at);
  const right = actionKinds(scene, at + 1, end);
  const act = scene.report(at + 1);
  if (act?.pos === "verb" && act.entry.statement && hasPredicate(scene, from, at)) return true;
  if (left.length === 0 && (right.length === 0 || bracketOpen(scene, from, at, end))) return false;
  if (!hasPredicate(scene, from, at) || !hasPredicate(scene, at + 1, end)) return false;
  if (!left.some((kind) => right.includes(kind))) return true;
  return subjectFollows(scene, at + 1) && hasAuxiliary(scene, at + 1, end);
}

/** "wurden in zwei oder mehr Häusern getötet": the verb that closes the clause stands after "and" and belongs to both sides. */
const bracketOpen = (scene: Scene, from: number, at: number, end: number): boolean =>
  scene.pack.morphology.capitalNouns && hasAuxiliary(scene, from, at) && !hasAuxiliary(scene, at + 1, end);

/** "53 died and 130 were injured": the second has a verb of its own; "was killed and another injured" has not. */
function hasAuxiliary(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (scene.is(at, "auxiliaries")) return true;
  return false;
}

const subjectFollows = (scene: Scene, at: number): boolean =>
  scene.begins(at, "determiners") || scene.begins(at, "pronouns");

function sideEnd(scene: Scene, from: number): number {
  for (let at = from; at < scene.tokens.length; at++) if (SIDE_ENDS.has(scene.word(at))) return at;
  return scene.tokens.length;
}

function actionKinds(scene: Scene, from: number, to: number): string[] {
  const kinds: string[] = [];
  for (let at = from; at < to; at++) {
    const action = scene.action(at);
    if (action && action.pos !== "noun" && !scene.attributive(action)) kinds.push(action.entry.kind);
  }
  return kinds;
}

export const hasPredicate = (scene: Scene, from: number, to: number): boolean =>
  from < to && scene.predicateFrom(from) < to;

/** Joins pieces that are no clause of their own (lists, appositions, adverbials) to their neighbour. */
function mergeSegments(scene: Scene, segments: readonly Segment[]): Segment[] {
  const merged: Segment[] = [];
  for (const segment of segments) {
    const last = merged.at(-1);
    if (last && joinsLast(scene, last, segment)) last.to = segment.to;
    else merged.push({ ...segment });
  }
  return merged;
}

function joinsLast(scene: Scene, last: Segment, segment: Segment): boolean {
  if (APART.has(segment.opener) || last.quoted !== segment.quoted) return false;
  const own = hasPredicate(scene, segment.from, segment.to);
  const before = hasPredicate(scene, last.from, last.to);
  if (DASHES.has(segment.opener))
    return (
      !own && !hasReport(scene, segment.from, segment.to) && !startsFresh(scene, segment) && !isTail(scene, segment)
    );
  if (opensSubordinate(scene, segment.from, last.opener) && (own || closesWithVerb(scene, segment))) return false;
  if (before && segment.opener === "," && isSaid(scene, last, segment)) return false;
  if (segment.opener === "(" || segment.depth !== last.depth) return !own;
  if (own && before) return false;
  if (own && !before) return !hasAction(scene, last.from, last.to) || scene.begins(last.from, "prepositions");
  return before || !startsFresh(scene, segment);
}

/** "hofft, dass ...", "warnt davor, ... aufzugeben": what hangs on a word of saying, its own verb known or not. */
const isSaid = (scene: Scene, last: Segment, segment: Segment): boolean =>
  scene.pack.morphology.capitalNouns &&
  (scene.begins(segment.from, "complementisers") || isInfinitive(scene, segment)) &&
  hasReport(scene, last.from, last.to);

/** "..., von denen Angriffe ausgehen": a small last word with the ending of a verb closes a German subordinate clause. */
function closesWithVerb(scene: Scene, { from, to }: Segment): boolean {
  const { grammar } = scene.pack;
  const last = scene.tokens[scene.word(to - 1) === "." ? to - 2 : to - 1];
  if (grammar.closingEndings.length === 0 || to - from < 3 || last?.shape !== "word" || last.capital) return false;
  return (
    last.lower.length > 3 &&
    endsWith(last.lower, grammar.closingEndings) &&
    !grammar.openingAdverbs.includes(last.lower)
  );
}

/** The last few words after a dash can be whose word it is ("– Генштаб"); they stay apart. */
const isTail = (scene: Scene, segment: Segment): boolean =>
  scene.tokens.length - segment.to <= 1 && segment.to - segment.from <= 9;

const hasReport = (scene: Scene, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (scene.report(at)) return true;
  return false;
};

function hasAction(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (scene.action(at)) return true;
  return false;
}

/** A verbless piece that begins with its own action noun ("..., пожежа у Ярославлі") stands alone. */
function startsFresh(scene: Scene, segment: Segment): boolean {
  for (let at = segment.from; at < Math.min(segment.to, segment.from + 4); at++) {
    if (scene.begins(at, "prepositions")) return false;
    if (scene.action(at)?.pos === "noun") return true;
  }
  return false;
}

function opensSubordinate(scene: Scene, at: number, _opener: string): boolean {
  for (let next = at; next <= at + 1; next++) {
    if (scene.begins(next, "subordinators") || scene.begins(next, "relatives") || scene.begins(next, "conditionals"))
      return true;
    if (!scene.begins(next, "prepositions") && !scene.begins(next, "coordinators")) return false;
  }
  return false;
}

function clauseOf(scene: Scene, segment: Segment): Clause {
  let { from, to } = segment;
  while (from < to && scene.token(from).shape === "punct" && !QUOTES.has(scene.word(from))) from++;
  while (to > from && CLOSERS.has(scene.word(to - 1))) to--;
  const role = roleOf(scene, from, segment);
  while (from < to - 1 && scene.begins(from, "coordinators")) from++;
  return { from, to, role, quoted: segment.quoted, predicate: hasPredicate(scene, from, to), opener: segment.opener };
}

function roleOf(scene: Scene, from: number, segment: Segment): ClauseRole {
  if (segment.quoted) return "quote";
  for (const at of [from, from + 1]) {
    if (scene.begins(at, "conditionals")) return "condition";
    if (segment.opener !== "" && scene.begins(at, "complementisers")) return "complement";
    if (segment.opener === "," && scene.begins(at, "relatives")) return "relative";
    if (scene.begins(at, "subordinators") && !scene.begins(at, "prepositions")) return "subordinate";
    if (!scene.begins(at, "prepositions") && !scene.begins(at, "coordinators")) break;
  }
  return segment.depth > 0 ? "insert" : "main";
}
