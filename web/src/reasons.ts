import type { Because } from "../../src/core/model/reason.ts";
import { REASON_WORDS, sentenceOf } from "../../src/core/weigh/words/index.ts";
import { day, kindName, language, measureName, number } from "./i18n.svelte.ts";

const isWorded = (code: string): code is keyof typeof REASON_WORDS => code in REASON_WORDS;

/** Why weighing says something, in the language of the surface; its English sentence where the reason is not known in parts. */
export function reasonText({ because, reason }: { readonly because?: unknown; readonly reason?: unknown }): string {
  const code = language();
  return because && isWorded(code)
    ? sentenceOf(because as Because, code, { number, day, measure: measureName, kind: kindName })
    : String(reason ?? "");
}
