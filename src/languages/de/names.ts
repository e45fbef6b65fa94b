import type { NameRule } from "../../core/model/language.ts";

/** German names take -s in the genitive and -er as an unchanging adjective ("Charkiwer Gebiet"). */
export const names: readonly NameRule[] = [
  { ends: "", forms: { n: [""], g: ["s", "'"] }, adjective: ["er"] },
  { ends: "s", forms: { n: ["s"], g: ["s'"] }, adjective: ["ser"] },
  { ends: "x", forms: { n: ["x"], g: ["x'"] } },
  { ends: "z", forms: { n: ["z"], g: ["z'"] }, adjective: ["zer"] },
  { ends: "e", forms: { n: ["e"], g: ["es"] }, adjective: ["er"] },
  { ends: "en", forms: { n: ["en"], g: ["ens"] }, adjective: ["er", "ener"] },
  { ends: "er", forms: { n: ["er"], g: ["ers"] } },
  { ends: "kreis", forms: { n: ["kreis"], g: ["kreises"] } },
  { ends: "sche", forms: { n: ["sche"], g: ["schen"] } },
  { ends: "sches", forms: { n: ["sches", "schen"] } },
];
