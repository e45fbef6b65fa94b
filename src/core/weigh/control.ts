import type { Contrast, ControlOverTime, ControlStep } from "../model/assessment.ts";
import type { Claim } from "../model/claim.ts";
import type { Claimant, Held } from "../model/reason.ts";
import { isoOf, type Window, windowOf } from "../model/window.ts";
import { claimantOf, factsOf, type Knowledge, someOf, speakerOf, unique } from "./knowledge.ts";
import { because, claimantText } from "./words/index.ts";

/** Days for which a claim about control is taken to stand while its claimant says nothing else. */
export const STANDS = 14;

/** What a claim says of who holds the place: percent, inclusive. */
interface Holding {
  readonly claim: Claim;
  readonly window: Window;
  readonly holder: string;
  readonly low: number;
  readonly high: number;
  readonly denied: boolean;
}

/** Who says who holds what share of a place, over time. `claims` are those that name the place. */
export function controlOf(claims: readonly Claim[], knowledge: Knowledge): ControlOverTime {
  const holdings = claims
    .flatMap((claim) => holdingOf(claim, knowledge))
    .sort((a, b) => a.window.from - b.window.from || (a.claim.id < b.claim.id ? -1 : 1));
  const byClaimant = Map.groupBy(
    holdings,
    (one) => `${speakerOf(one.claim, knowledge).id}\n${one.holder}\n${one.denied}\n${one.claim.places[0]?.part ?? ""}`,
  );
  const steps = [...byClaimant.values()]
    .flatMap((own) => stepsOf(own, knowledge))
    .sort((a, b) => (a.from + a.claimant + a.holder < b.from + b.claimant + b.holder ? -1 : 1));
  return { steps, gaps: gapsOf(steps), conflicts: conflictsOf(steps) };
}

function holdingOf(claim: Claim, knowledge: Knowledge): Holding[] {
  const window = windowOf(claim, factsOf(claim, knowledge).published);
  const holder = claim.actor?.side ?? (claim.kind === "supply" ? claim.target?.side : undefined);
  const range = holder ? rangeOf(claim, knowledge) : null;
  return window && holder && range && claim.modality !== "planned" && claim.modality !== "hypothetical"
    ? [{ claim, window, holder, ...range }]
    : [];
}

type Range = Pick<Holding, "low" | "high" | "denied">;
const from = (low: number, high: number): Range => ({ low, high, denied: false });
const SOME = from(1, 100);
/** That somebody does not hold a place gives nobody a share of it: it only excludes that they hold all. */
const DENIED: Range = { low: 0, high: 99, denied: true };

/** The share that a claim gives to its actor; null where it says nothing of it. */
function rangeOf(claim: Claim, knowledge: Knowledge): Range | null {
  const denied = claim.polarity === "denied";
  if (claim.kind === "defence") return denied ? DENIED : SOME;
  if (claim.kind === "supply") return denied ? null : SOME;
  if (claim.kind === "withdrawal") return denied || claim.modality === "ongoing" ? SOME : leftBy(claim, knowledge);
  if (claim.kind !== "control" && claim.kind !== "capture") return null;
  return denied ? DENIED : takenIn(claim);
}

/** What is left to those who withdraw. Where one body of a side goes, others of it may stay or come. */
function leftBy({ actor, places }: Claim, { isBody }: Knowledge): Range | null {
  if (actor?.identity !== undefined && isBody?.(actor.identity)) return null;
  return from(0, places[0]?.part ? 99 : 0);
}

/** A part of the place is some share, not the whole. */
function takenIn(claim: Claim): Range {
  const share = claim.quantities.find(({ of }) => of === "share");
  if (share) return from(share.low ?? 0, share.high ?? 100);
  if (claim.places[0]?.part !== undefined || claim.quantities.length > 0) return from(1, 99);
  return namesWhole(claim) ? from(100, 100) : SOME;
}

/** The place itself is said to be held or taken, in the claim's own words, and not something in it ("some buildings"). */
const namesWhole = (claim: Claim): boolean =>
  claim.places[0]?.basis === "stated" && (!claim.target || isPlaceOf(claim, claim.target));

const isPlaceOf = ({ places }: Claim, target: { start: number; end: number }): boolean =>
  places.some((place) => place.start < target.end && target.start < place.end);

/** The day from which a claim is told to hold: where its text names none, that of publication. */
const startOf = ({ window }: Holding): number => (window.basis === "text" ? window.from : window.until);

/** Equal claims of one claimant in a row are one step; each lasts until the next, at most `STANDS` days. */
function stepsOf(own: readonly Holding[], knowledge: Knowledge): ControlStep[] {
  const steps: { first: Holding; claims: string[]; from: number; until: number }[] = [];
  for (const one of own) {
    const last = steps.at(-1);
    if (last && last.first.low === one.low && last.first.high === one.high && startOf(one) <= last.until) {
      last.claims.push(one.claim.id);
      last.until = Math.max(last.until, one.window.until + STANDS);
    } else {
      if (last) last.until = Math.min(last.until, Math.max(last.from, startOf(one) - 1));
      steps.push({ first: one, claims: [one.claim.id], from: startOf(one), until: one.window.until + STANDS });
    }
  }
  return steps.map(({ first, claims, from, until }) => ({
    claimant: claimantText(claimantOf(first.claim, knowledge)),
    by: claimantOf(first.claim, knowledge),
    claimantSide: speakerOf(first.claim, knowledge).side,
    holder: first.holder,
    low: first.low,
    high: first.high,
    denied: first.denied,
    from: isoOf(from),
    until: isoOf(until),
    part: first.claim.places[0]?.part ?? null,
    claims: unique(claims).sort(),
    words: first.claim.quote,
  }));
}

/** Stretches between the first and the last step in which nobody's word stands. */
function gapsOf(steps: readonly ControlStep[]): { from: string; until: string }[] {
  const gaps: { from: string; until: string }[] = [];
  let until = steps[0]?.until ?? "";
  for (const step of steps) {
    const [end, start] = [dayAfter(until, 1), dayAfter(step.from, -1)];
    if (step.from > dayAfter(until, 1)) gaps.push({ from: end, until: start });
    if (step.until > until) until = step.until;
  }
  return gaps;
}

const dayAfter = (iso: string, days: number): string =>
  iso === "" ? "" : isoOf(Date.parse(`${iso}T00:00:00Z`) / 86_400_000 + days);

/** Two statements that stand against each other over a stretch of time, each with all who make it. */
interface Conflict {
  readonly sides: readonly [ControlStep, ControlStep];
  readonly claimants: readonly [Map<string, Claimant>, Map<string, Claimant>];
  readonly claims: Set<string>;
  until: string;
}

/** Two holders of what cannot be held twice: together they would hold more than the place. Each conflict once, whoever joins in. */
function conflictsOf(steps: readonly ControlStep[]): Contrast[] {
  const found: Conflict[] = [];
  const latest = new Map<string, Conflict>();
  for (const [i, a] of steps.entries()) {
    for (const b of steps.slice(i + 1, i + 200)) {
      if (b.from > a.until) break;
      if (!exclude(a, b)) continue;
      const sides = ordinal(a) <= ordinal(b) ? ([a, b] as const) : ([b, a] as const);
      const key = `${sides.map(statement).join("\n")}\n${a.part ?? ""}`;
      const last = latest.get(key);
      const conflict =
        last && b.from <= last.until
          ? last
          : { sides, claimants: [new Map(), new Map()] as const, claims: new Set<string>(), until: "" };
      if (conflict !== last) found.push(conflict);
      latest.set(key, conflict);
      sides.forEach((side, at) => {
        conflict.claimants[at]?.set(side.claimant, side.by);
        for (const id of side.claims) conflict.claims.add(id);
      });
      const end = [a.until, b.until].sort()[0] as string;
      if (conflict.until < end) conflict.until = end;
    }
  }
  return found.map(({ sides: [a, b], claimants: [of, against], claims }) => ({
    type: "control",
    contradiction: true,
    claims: [...claims].sort(),
    ...because({ code: "control", data: { sides: [heldBy(of, a), heldBy(against, b)] } }),
  }));
}

const statement = ({ holder, low, high, denied }: ControlStep): string => `${holder} ${low} ${high} ${denied}`;
/** What is held before what is denied. */
const ordinal = (step: ControlStep): string => `${Number(step.denied)} ${statement(step)}`;

function exclude(a: ControlStep, b: ControlStep): boolean {
  if (a.claimant === b.claimant || (a.part ?? "") !== (b.part ?? "")) return false;
  return a.holder === b.holder ? a.low > b.high || b.low > a.high : a.low + b.low > 100;
}

const heldBy = (claimants: ReadonlyMap<string, Claimant>, { holder, low, high, denied }: ControlStep): Held => {
  const names = [...claimants.keys()].sort();
  return { claimants: someOf(names.map((name) => claimants.get(name) as Claimant)), holder, low, high, denied };
};
