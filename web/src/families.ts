import { FAMILIES, type FamilyName } from "../../src/apps/server/families.ts";

export const FAMILY_NAMES = Object.keys(FAMILIES) as FamilyName[];
export const kindsOf = (family: FamilyName): readonly string[] => FAMILIES[family];
export const familyOf = (kind: string): FamilyName =>
  FAMILY_NAMES.find((name) => (FAMILIES[name] as readonly string[]).includes(kind)) ?? "talk";
export type { FamilyName };
