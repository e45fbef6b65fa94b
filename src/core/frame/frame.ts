import type { Evidence, Participant, Voice } from "../model/claim.ts";
import type { Document } from "../model/document.ts";
import type { FramedClaim, UsedTime } from "../model/framed.ts";
import type { LanguagePack } from "../model/language.ts";
import type { Mentions, TimeMention } from "../model/mention.ts";
import type { Theatre } from "../model/theatre.ts";
import { actorOfNoun, inheritedActor, notTheSpeaker } from "./actors.ts";
import { type Candidate, clauseCandidates } from "./candidates.ts";
import { announcer, Cast, dropsSubject, meant, pronounSubject, sideByRole } from "./cast.ts";
import type { Clause } from "./clauses.ts";
import { chainOf, Discourse, type Heard } from "./discourse.ts";
import { isHistory } from "./history.ts";
import { itemOf, type LossList, openList } from "./loss-lists.ts";
import { isAsked, moodOf } from "./moods.ts";
import { isPassive, meansOf, rolesOf } from "./participants.ts";
import { NOWHERE, placesOf, type Whereabouts, whereaboutsAfter } from "./places.ts";
import { quantitiesOf } from "./quantities.ts";
import { beforeSource, resumed, wholeOf } from "./resumptions.ts";
import { Scene } from "./scene.ts";
import { type Standpoint, standpointOfDocument, standpointOfSide } from "./standpoints.ts";
import { demanded, statementsOf, urged } from "./statements.ts";
import type { Attribution } from "./voices.ts";

/** What a sentence leaves to the next one of the same passage. */
interface Memory {
  where: Whereabouts;
  time: TimeMention | null;
  discourse: Discourse;
  readonly cast: Cast;
  /** A list of losses whose heading was read. */
  losses: LossList | null;
  /** Year of publication, where it is known. */
  readonly year: number | null;
  /** Where the publisher stands. */
  readonly standpoint: Standpoint;
  readonly fronts: NonNullable<Theatre["fronts"]>;
  /** What was read in that heading itself. */
  heading: FramedClaim | null;
  passage: number;
  section: number;
  /** Index of the first claim that a voice in a later sentence can still stand behind. */
  open: number;
}

/** The small words of a language that `frame` needs once. */
export interface FramePack {
  readonly pack: LanguagePack;
  readonly notFinite: ReadonlySet<string>;
}

/** Frames all claims of a document from the mentions of its sentences, in text order. */
export function frameDocument(
  document: Document,
  sentences: readonly Mentions[],
  packs: ReadonlyMap<string, FramePack>,
  fronts: NonNullable<Theatre["fronts"]> = [],
): FramedClaim[] {
  const claims: FramedClaim[] = [];
  const memory: Memory = {
    where: NOWHERE,
    time: null,
    discourse: new Discourse(),
    cast: new Cast(),
    losses: null,
    year: document.published ? Number(document.published.at.slice(0, 4)) : null,
    standpoint: standpointOfDocument(document, sentences, packs, fronts),
    fronts,
    heading: null,
    passage: -1,
    section: 0,
    open: 0,
  };
  for (const mentions of sentences) {
    const frame = packs.get(mentions.sentence.language);
    const passage = document.passages[mentions.sentence.passage];
    if (!frame || !passage || passage.role === "boilerplate") continue;
    frameSentence(new Scene(mentions, frame.pack, frame.notFinite), document.text, memory, claims);
  }
  return claims;
}

function frameSentence(scene: Scene, text: string, memory: Memory, claims: FramedClaim[]): void {
  enterSection(scene, memory, claims.length);
  const list = memory.losses;
  if (readLosses(scene, text, memory, claims)) return;
  const heard = memory.discourse.hear(scene, text);
  const { attributions } = heard;
  const back = attributions.find((attribution) => attribution.backward);
  if (back) attributeBackward(claims, back, scene, memory.open);
  const candidates = (scene.mentions.actions.length === 0 ? [] : heard.clauses)
    .flatMap((clause) => clauseCandidates(scene, clause))
    .flatMap((candidate) => resumed(scene, candidate, claims))
    .filter(
      (candidate) =>
        !demanded(scene, attributions, candidate) &&
        !urged(scene, heard, candidate) &&
        !isAsked(scene, candidate) &&
        !isHistory(scene, candidate, memory.year),
    );
  memory.cast.hear(scene);
  let last: FramedClaim | null = null;
  for (const candidate of candidates) {
    const said = notTheSpeaker(candidate, claimOf(scene, candidate, heard, text, memory));
    const full = withActor({ scene, candidate, heard, text, memory }, said, last, claims);
    const sum = wholeOf(scene, candidate, full, claims);
    if (sum) claims[claims.length - 1] = sum;
    else claims.push(full);
    memory.cast.note(scene, candidate, full);
    if (!candidate.nominal) last = full;
  }
  claims.push(...statementsOf(scene, heard, candidates, text));
  remember(scene, memory, attributions, candidates.length > 0);
  if (memory.losses !== null && memory.losses !== list) memory.heading = claims.at(-1) ?? null;
}

/** Behind a rubric another text begins: the headline before it leaves nothing to it. */
function enterSection(scene: Scene, memory: Memory, open: number): void {
  const { section = 0 } = scene.mentions.sentence;
  if (section === memory.section) return;
  memory.section = section;
  if (section === 0) return;
  memory.open = open;
  memory.where = NOWHERE;
  memory.time = null;
  memory.discourse = new Discourse();
}

interface Deed {
  readonly scene: Scene;
  readonly candidate: Candidate;
  readonly heard: Heard;
  readonly text: string;
  readonly memory: Memory;
}

/** Who did it and for whom, where the words of the claim do not say: by what the clauses before said of the same people. */
function withActor(
  deed: Deed,
  claim: FramedClaim,
  last: FramedClaim | null,
  before: readonly FramedClaim[],
): FramedClaim {
  const { scene, memory } = deed;
  if (claim.actor && !claim.actor.side) {
    const side = memory.cast.sideOf(scene, claim.actor) ?? sideByRole(scene, claim, standpointOf(claim.voices, memory));
    return side && side !== claim.target?.side ? { ...claim, actor: { ...claim.actor, side } } : claim;
  }
  if (claim.actor) return claim;
  const actor = subjectBefore(deed, claim, last) ?? actorOfDeed(deed, claim, before);
  return actor && actor.side !== claim.target?.side
    ? { ...claim, actor, trail: [...claim.trail, { rule: "actor", detail: `as before: ${actor.text}` }] }
    : claim;
}

/** The subject that a clause takes over: by a pronoun, by having none of its own, or as the plan of who announces it. */
function subjectBefore(
  { scene, candidate, heard, text, memory }: Deed,
  claim: FramedClaim,
  last: FramedClaim | null,
): Participant | null {
  const { action } = candidate;
  const undergoes = action.entry.frame === "undergo" || isPassive(scene, candidate);
  const pronoun = undergoes ? -1 : pronounSubject(scene, candidate);
  const near = last?.actor ?? memory.cast.before(scene);
  if (pronoun >= 0) return meant(scene, pronoun, text, claim, standpointOf(claim.voices, memory), near);
  if (!undergoes && dropsSubject(scene, candidate)) {
    const dropped = last ? last.actor : scene.pack.grammar.reflexives.length > 0 ? near : undefined;
    if (dropped) return dropped;
  }
  return announcer(candidate, chainOf(heard, action.from, action.to).over, scene);
}

/** An adjective beside the deed, or the deed told before, names who did it. */
function actorOfDeed(
  { scene, candidate, text, memory }: Deed,
  claim: FramedClaim,
  before: readonly FramedClaim[],
): Participant | null {
  return (
    actorOfNoun(scene, candidate, text, standpointOf(claim.voices, memory)) ??
    inheritedActor(claim, before, scene.mentions.sentence.start)
  );
}

/** Reads a line of a list of losses; true where the sentence was one. */
function readLosses(scene: Scene, text: string, memory: Memory, claims: FramedClaim[]): boolean {
  const item = memory.losses ? itemOf(scene, memory.losses, text) : null;
  if (item) {
    // The heading says no more than its items do.
    if (memory.heading !== null && claims.at(-1) === memory.heading) claims.pop();
    claims.push(item);
    return true;
  }
  const patience = (memory.losses?.patience ?? 0) - 1;
  memory.losses = openList(scene) ?? (memory.losses && patience > 0 ? { ...memory.losses, patience } : null);
  return false;
}

/** "Об этом сообщил X": the claims of the sentence before get the voice, where they have none. */
function attributeBackward(claims: FramedClaim[], back: Attribution, scene: Scene, open: number): void {
  const voice = back.voice;
  if (!voice) return;
  for (let index = claims.length - 1; index >= open; index--) {
    const claim = claims[index] as FramedClaim;
    if (scene.mentions.sentence.start - claim.end > 400) break;
    if (claim.voices.length === 0) claims[index] = { ...claim, voices: [voice], cue: back.cue };
    else break;
  }
}

function claimOf(scene: Scene, candidate: Candidate, heard: Heard, text: string, memory: Memory): FramedClaim {
  const { action, clause, from } = candidate;
  const mood = moodOf(scene, candidate);
  const { voices, over } = chainOf(heard, action.from, action.to);
  const denied = over.some(({ act }) => act === "deny");
  const hedge = mood.hedge || over.some((attribution) => attribution.hedge);
  const places = placesOf(scene, candidate, heard.attributions, memory.where, mood.modality);
  const time = timeOf(scene, candidate, memory.time);
  const start = scene.token(from).start;
  const end = scene.token(beforeSource(scene, candidate, heard.attributions) - 1).end;
  const cue = over.findLast(({ vouches }) => vouches)?.cue;
  return {
    start,
    end,
    kind: candidate.kind,
    rule: `${scene.pack.code}.${candidate.kind}.${action.pos}:${scene.word(action.from)}`,
    ...rolesOf(scene, candidate, text, standpointOf(voices, memory)),
    means: meansOf(scene, candidate),
    places,
    ...(time ? { time } : {}),
    quantities: quantitiesOf(scene, candidate, text, mood.polarity),
    voices,
    ...(cue ? { cue } : {}),
    polarity: denied ? (mood.polarity === "denied" ? "affirmed" : "denied") : mood.polarity,
    modality: mood.modality,
    hedge,
    evidence: evidenceOf(scene, heard.clauses, clause),
    trail: [
      { rule: "action", detail: `${action.pos} "${text.slice(action.start, action.end)}" is ${candidate.kind}` },
      { rule: "clause", detail: candidate.nominal ? "a mention inside a clause" : `a ${clause.role} clause` },
      ...mood.reasons.map((reason) => ({ rule: "mood", detail: `"${reason}"` })),
      ...over.map((attribution) => ({
        rule: "voice",
        detail: `${attribution.act} "${attribution.cue}" ${attribution.voice?.text ?? "(no name)"}`,
      })),
      ...voices.flatMap((voice) =>
        over.some((attribution) => attribution.voice === voice)
          ? []
          : [{ rule: "voice", detail: `goes on from before: ${voice.text}` }],
      ),
    ],
  };
}

/** The innermost voice that fights in this war says who "the enemy" is, else the publisher. */
function standpointOf(voices: readonly Voice[], { standpoint, fronts }: Memory): Standpoint {
  const speaker = standpointOfSide(voices.at(-1)?.side, fronts);
  return speaker.own === undefined ? standpoint : speaker;
}

/** The time in the claim's words, else the last one before it in its sentence, else that of the sentence before. */
function timeOf(scene: Scene, { from, to, clause, kind }: Candidate, before: TimeMention | null): UsedTime | null {
  const { times } = scene.mentions;
  const own =
    times.find((time) => time.from >= from && time.to <= to) ??
    times.find((time) => time.from >= clause.from && time.to <= clause.to);
  if (own) return { mention: own, basis: "stated" };
  const near = times.filter((time) => time.to <= from && placed(time)).at(-1);
  if (near) return { mention: near, basis: "implied" };
  return before && placed(before) && OCCURRENCES.has(kind) ? { mention: before, basis: "implied" } : null;
}

/** Only times that point to a day or stretch are taken over, no "now", "every day", durations ("for weeks") or terms ("by 1 June"). */
const placed = ({ value }: TimeMention): boolean =>
  value.type !== "deictic" &&
  value.type !== "set" &&
  value.type !== "duration" &&
  !(value.type === "span" && value.count === null) &&
  !(value.type === "bounded" && TERMS.has(value.bound));

/** They say how long something else may last. */
const TERMS = new Set<string>(["until", "before"]);

const OCCURRENCES = new Set<string>([
  "strike",
  "attack",
  "casualties",
  "destruction",
  "interception",
  "clash",
  "assault",
]);

function evidenceOf(scene: Scene, clauses: readonly Clause[], clause: Clause): Evidence[] {
  const found = new Set<Evidence>();
  for (const { cue, from, to } of scene.mentions.cues) {
    if (!cue.startsWith("evidence:")) continue;
    const own = from >= clause.from && to <= clause.to;
    if (own || clauses.length <= 3) found.add(cue.slice("evidence:".length) as Evidence);
  }
  return [...found];
}

/** Updates what the next sentence may take over. */
function remember(scene: Scene, memory: Memory, attributions: readonly Attribution[], told: boolean): void {
  const { sentence, times } = scene.mentions;
  if (sentence.passage !== memory.passage) {
    memory.passage = sentence.passage;
    memory.time = null;
  }
  memory.where = whereaboutsAfter(scene, memory.where, attributions);
  // What a sentence tells of something else happened at another time; a dateline has no predicate.
  if (times.length > 0)
    memory.time = told || !scene.tokens.some((_, at) => scene.predicate(at)) ? (times[0] ?? null) : null;
}
