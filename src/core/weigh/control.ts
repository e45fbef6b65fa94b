import type { Contrast, ControlOverTime, ControlStep } from "../model/assessment.ts";
import type { Claim } from "../model/claim.ts";
import { isoOf, type Window, windowOf } from "../model/window.ts";
import { claimantOf } from "./figures.ts";
import { factsOf, type Knowledge, listed, speakerOf, unique } from "./knowledge.ts";

/** Days for which a claim about control is taken to stand while its claimant says nothing else. */
export const STANDS = 14;

/** What a claim says of who holds the place: percent, inclusive. */
interface Holding {
  readonly claim: Claim;
  readonly window: Window;
  readonly holder: string;
  readonly low: number;
  readonly high: number;
}

/** Who says who holds what share of a place, over time. `claims` are those that name the place. */
export function controlOf(claims: readonly Claim[], knowledge: Knowledge): ControlOverTime {
  const holdings = claims
    .flatMap((claim) => holdingOf(claim, knowledge))
    .sort((a, b) => a.window.from - b.window.from || (a.claim.id < b.claim.id ? -1 : 1));
  const byClaimant = Map.groupBy(
    holdings,
    (one) => `${speakerOf(one.claim, knowledge).id}\n${one.holder}\n${one.claim.places[0]?.part ?? ""}`,
  );
  const steps = [...byClaimant.values()]
    .flatMap((own) => stepsOf(own, knowledge))
    .sort((a, b) => (a.from + a.claimant + a.holder < b.from + b.claimant + b.holder ? -1 : 1));
  return { steps, gaps: gapsOf(steps), conflicts: conflictsOf(steps) };
}

function holdingOf(claim: Claim, knowledge: Knowledge): Holding[] {
  const window = windowOf(claim, factsOf(claim, knowledge).published);
  const holder = claim.actor?.side ?? (claim.kind === "supply" ? claim.target?.side : undefined);
  const range = holder ? rangeOf(claim) : null;
  return window && holder && range && claim.modality !== "planned" && claim.modality !== "hypothetical"
    ? [{ claim, window, holder, ...range }]
    : [];
}

/** The share that a claim gives to its actor. A part of the place is some share, not the whole. */
function rangeOf(claim: Claim): { low: number; high: number } | null {
  const share = claim.quantities.find(({ of }) => of === "share");
  const some = { low: 1, high: 100 };
  const denied = claim.polarity === "denied";
  if (claim.kind === "defence" || claim.kind === "supply") return denied ? { low: 0, high: 99 } : some;
  if (claim.kind === "withdrawal") return denied ? some : { low: 0, high: claim.places[0]?.part ? 99 : 0 };
  if (claim.kind !== "control" && claim.kind !== "capture") return null;
  if (share) return denied ? null : { low: share.low ?? 0, high: share.high ?? 100 };
  if (claim.places[0]?.part !== undefined || claim.quantities.length > 0)
    return denied ? { low: 0, high: 99 } : { low: 1, high: 99 };
  if (denied) return { low: 0, high: 99 };
  return namesWhole(claim) ? { low: 100, high: 100 } : some;
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
    claimant: claimantOf(first.claim, knowledge),
    claimantSide: speakerOf(first.claim, knowledge).side,
    holder: first.holder,
    low: first.low,
    high: first.high,
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
  readonly claimants: readonly [Set<string>, Set<string>];
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
      const sides = statement(a) <= statement(b) ? ([a, b] as const) : ([b, a] as const);
      const key = `${sides.map(statement).join("\n")}\n${a.part ?? ""}`;
      const last = latest.get(key);
      const conflict =
        last && b.from <= last.until
          ? last
          : { sides, claimants: [new Set<string>(), new Set<string>()] as const, claims: new Set<string>(), until: "" };
      if (conflict !== last) found.push(conflict);
      latest.set(key, conflict);
      sides.forEach((side, at) => {
        conflict.claimants[at]?.add(side.claimant);
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
    reason: `${says(of, a)}; ${says(against, b)}, at the same time.`,
  }));
}

const statement = ({ holder, low, high }: ControlStep): string => `${holder} ${low} ${high}`;

function exclude(a: ControlStep, b: ControlStep): boolean {
  if (a.claimant === b.claimant || (a.part ?? "") !== (b.part ?? "")) return false;
  return a.holder === b.holder ? a.low > b.high || b.low > a.high : a.low + b.low > 100;
}

/** Claimants named in a sentence; of more it tells how many. */
const NAMED = 4;

function says(claimants: ReadonlySet<string>, { holder, low, high }: ControlStep): string {
  const names = [...claimants].sort();
  const more = names.length > NAMED ? [`${names.length - NAMED + 1} others`] : [];
  const named = listed([...names.slice(0, more.length > 0 ? NAMED - 1 : NAMED), ...more]);
  return `${named} ${names.length === 1 ? "says" : "say"} that ${holder} holds ${band(low, high)}`;
}

const band = (low: number, high: number): string =>
  low === 100
    ? "all of it"
    : high === 0
      ? "nothing of it"
      : low === high
        ? `${low} %`
        : low <= 1 && high >= 99
          ? high === 100
            ? "some of it"
            : low === 0
              ? "not all of it"
              : "a part of it"
          : `${low} to ${high} %`;
