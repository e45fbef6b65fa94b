import type { LanguagePack } from "../core/model/language.ts";
import { de } from "./de/index.ts";
import { en } from "./en/index.ts";
import { ru } from "./ru/index.ts";
import { uk } from "./uk/index.ts";

/** The only list of languages. */
export const languages: readonly LanguagePack[] = [de, en, ru, uk];
