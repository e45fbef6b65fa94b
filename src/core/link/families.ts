import type { ClaimKind } from "../model/claim.ts";
import type { Family } from "../model/event.ts";

/** In which family of events each kind is linked. */
const FAMILIES: Readonly<Record<ClaimKind, Family>> = {
  strike: "fire",
  attack: "fire",
  interception: "fire",
  casualties: "fire",
  destruction: "fire",
  abuse: "fire",
  assault: "ground",
  clash: "ground",
  advance: "ground",
  withdrawal: "ground",
  capture: "ground",
  defence: "ground",
  encirclement: "ground",
  offensive: "ground",
  control: "control",
  condition: "condition",
  displacement: "people",
  detention: "people",
  protest: "people",
  deployment: "politics",
  supply: "politics",
  aid: "politics",
  diplomacy: "politics",
  measure: "politics",
  statement: "politics",
};

/** Kinds that say something of who holds a place: they stand in its control series beside their own event. */
const BEARS_ON_CONTROL: ReadonlySet<ClaimKind> = new Set([
  "capture",
  "withdrawal",
  "encirclement",
  "supply",
  "defence",
]);

/** Kinds that one report tells with the other of the same occurrence. */
const COMPANIONS: readonly (readonly [ClaimKind, ClaimKind])[] = [
  ["strike", "casualties"],
  ["strike", "destruction"],
  ["strike", "interception"],
  ["strike", "attack"],
  ["attack", "casualties"],
  ["attack", "destruction"],
  ["casualties", "destruction"],
  ["casualties", "abuse"],
  ["assault", "defence"],
  ["assault", "clash"],
  ["assault", "advance"],
  ["assault", "offensive"],
  ["capture", "advance"],
  ["capture", "defence"],
  ["capture", "withdrawal"],
  ["clash", "defence"],
  ["clash", "offensive"],
  ["advance", "defence"],
  ["advance", "offensive"],
  ["aid", "deployment"],
  ["aid", "statement"],
  ["diplomacy", "measure"],
  ["diplomacy", "statement"],
  ["measure", "statement"],
];

/** The kind by which an event is called, of those its claims have: what was done before what came of it. */
const LEADING: readonly ClaimKind[] = [
  "strike",
  "attack",
  "abuse",
  "interception",
  "capture",
  "withdrawal",
  "assault",
  "advance",
  "offensive",
  "clash",
  "defence",
  "encirclement",
  "detention",
  "displacement",
  "protest",
  "aid",
  "measure",
  "diplomacy",
  "deployment",
  "supply",
  "control",
  "condition",
  "destruction",
  "casualties",
  "statement",
];

export const familiesOf = (kind: ClaimKind): readonly Family[] =>
  BEARS_ON_CONTROL.has(kind) ? [FAMILIES[kind], "control"] : [FAMILIES[kind]];

const companions = new Set(COMPANIONS.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));

export const areCompanions = (a: ClaimKind, b: ClaimKind): boolean => companions.has(`${a} ${b}`);

/** The leading kind of some claims; statements and consequences only lead where nothing else is told. */
export const leading = (kinds: Iterable<ClaimKind>): ClaimKind => {
  const found = new Set(kinds);
  return LEADING.find((kind) => found.has(kind)) ?? "statement";
};
