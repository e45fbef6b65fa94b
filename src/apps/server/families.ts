import type { ClaimKind } from "../../core/model/claim.ts";

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

/** SQL that turns the kind of `m` into its family. */
export const FAMILY_SQL = `CASE ${Object.entries(FAMILIES)
  .map(([name, kinds]) => `WHEN m.kind IN (${kinds.map((kind) => `'${kind}'`).join(", ")}) THEN '${name}'`)
  .join(" ")} ELSE 'talk' END`;
