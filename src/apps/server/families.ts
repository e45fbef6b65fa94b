import { CLAIM_KINDS, type ClaimKind } from "../../core/model/claim.ts";

/** Groups of kinds that pages colour alike. Not the families of linking: these are for the eye. */
export const FAMILIES = {
  fire: ["strike", "attack", "interception"],
  ground: ["assault", "clash", "advance", "withdrawal", "capture", "defence", "encirclement", "offensive"],
  control: ["control"],
  harm: ["casualties", "destruction", "displacement", "detention", "abuse"],
  means: ["deployment", "supply", "aid"],
  talk: ["diplomacy", "measure", "protest", "condition", "statement"],
} as const satisfies Readonly<Record<string, readonly ClaimKind[]>>;
export type FamilyName = keyof typeof FAMILIES;

const LISTS = Object.values(FAMILIES) as readonly (readonly string[])[];

/** The number of a kind's family, by the number of the kind. */
export const FAMILY_OF: readonly number[] = CLAIM_KINDS.map((kind) => {
  const family = LISTS.findIndex((kinds) => kinds.includes(kind));
  return family < 0 ? LISTS.length - 1 : family;
});
