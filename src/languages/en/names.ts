import type { NameRule } from "../../core/model/language.ts";

/** English names do not decline; the possessive 's is a token of its own. */
export const names: readonly NameRule[] = [{ ends: "", forms: { n: [""] } }];
