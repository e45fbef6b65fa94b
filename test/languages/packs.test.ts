import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { findMentions } from "../../src/core/find/find.ts";
import { CLAIM_KINDS } from "../../src/core/model/claim.ts";
import type { Document } from "../../src/core/model/document.ts";
import type { ActionEntry, LanguagePack, ReportEntry } from "../../src/core/model/language.ts";
import { languages } from "../../src/languages/index.ts";
import { packs } from "../reading.ts";

const FILES = readdirSync(new URL("../../src/languages/de/", import.meta.url)).sort();
const CLASSES = ["verb", "participle", "noun", "adjective", "phrase"] as const;

const patternsOf = (entry: ActionEntry | ReportEntry): string[] =>
  [...CLASSES, "preposition", "postposition", "impersonal"].flatMap(
    (key) => (entry as unknown as Record<string, string[]>)[key] ?? [],
  );

/** Every string of a pack, with the path to it, except examples and suffix tables. */
function* strings(value: unknown, path: string): Generator<[string, string]> {
  if (typeof value === "string") yield [path, value];
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* strings(item, `${path}[${index}]`);
  else if (value && typeof value === "object")
    for (const [key, item] of Object.entries(value)) yield* strings(item, `${path}.${key}`);
}

function documentOf(text: string, language: string): Document {
  return {
    id: "example",
    text,
    title: null,
    source: null,
    url: null,
    language,
    published: null,
    remarks: [],
    passages: [{ start: 0, end: text.length, role: "body", language }],
  };
}

function actionsIn(text: string, pack: LanguagePack) {
  return findMentions(documentOf(text, pack.code), packs.finders).flatMap((sentence) => sentence.actions);
}

describe.each(languages.map((pack) => [pack.code, pack] as const))("language %s", (code, pack) => {
  test("has the same files as every other", () => {
    expect(readdirSync(new URL(`../../src/languages/${code}/`, import.meta.url)).sort()).toEqual(FILES);
  });

  test("covers all 25 kinds with 150 action words or more", () => {
    // "statement" is made from words of reporting, not from actions.
    const kinds = new Set<string>([...pack.actions.map((entry) => entry.kind), "statement"]);
    expect([...kinds].sort()).toEqual([...CLAIM_KINDS].sort());
    expect(new Set(pack.actions.flatMap(patternsOf)).size).toBeGreaterThanOrEqual(150);
    expect(pack.reports.some((entry) => entry.statement)).toBe(true);
  });

  test("mixes no scripts inside a word", () => {
    const mixed: string[] = [];
    for (const [path, value] of strings(pack, code)) {
      // Roman numerals are written in either script, and mixed, in the texts themselves.
      if (path.includes(".romanCentury.")) continue;
      for (const word of value.split(/[^\p{L}]+/u))
        if (/\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word)) mixed.push(`${path}: ${word}`);
    }
    expect(mixed).toEqual([]);
  });

  test("has lower-case patterns that compile", () => {
    const wrong = [...pack.actions, ...pack.reports]
      .flatMap(patternsOf)
      .filter(
        (pattern) => pattern !== pattern.toLowerCase() || /^\s|\s$|\s\s|\*\S/.test(pattern) || pattern.length < 2,
      );
    expect(wrong).toEqual([]);
  });

  test("finds each action in its examples and not in its counterexamples", () => {
    const failures: string[] = [];
    for (const entry of pack.actions) {
      const has = (text: string): boolean =>
        actionsIn(text, pack).some((action) =>
          [action.entry, ...action.rivals].some(({ kind }) => kind === entry.kind),
        );
      for (const text of entry.examples ?? []) if (!has(text)) failures.push(`not found (${entry.kind}): ${text}`);
      for (const text of entry.counterexamples ?? []) {
        if (actionsIn(text, pack).some((action) => action.entry === entry && !entry.needs))
          failures.push(`found wrongly (${entry.kind}): ${text}`);
      }
    }
    expect(failures).toEqual([]);
  });

  test("finds each word of reporting in its examples", () => {
    const failures: string[] = [];
    for (const entry of pack.reports) {
      for (const text of entry.examples ?? []) {
        const reports = findMentions(documentOf(text, code), packs.finders).flatMap((sentence) => sentence.reports);
        if (!reports.some((report) => report.entry === entry)) failures.push(`not found (${entry.act}): ${text}`);
      }
    }
    expect(failures).toEqual([]);
  });
});
