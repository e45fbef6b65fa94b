import type { Document, Passage, Remark } from "../model/document.ts";
import { identityOf } from "../model/identity.ts";
import { remark } from "../model/remarks.ts";
import type { Hints, TextInput } from "../model/report.ts";
import { artefactsOf } from "./artefacts.ts";
import { recognise, recognisePassage } from "./language.ts";
import { normalise } from "./normalise.ts";
import { paragraphsOf } from "./paragraphs.ts";
import { type Ranked, rolesOf } from "./roles.ts";

/**
 * A plain text as a `Document`. Its text is the given one in NFC with `\n`, nothing added or cut,
 * so that offsets point into what the caller holds.
 */
export function cleanText(input: TextInput): Document {
  const { text, remarks } = normalise(input.text);
  const title = input.title?.normalize("NFC") ?? null;
  const passages = rolesOf(text, paragraphsOf(text), title);
  return assemble(input, text, passages, [...remarks, ...artefactsOf(text, passages)]);
}

/** Puts a document together from its text and passages: languages, identity, remarks. */
export function assemble(hints: Hints, text: string, ranked: readonly Ranked[], remarks: readonly Remark[]): Document {
  const language = hints.language ?? recognise(bodyOf(text, ranked)).language;
  const known = {
    title: hints.title ?? headlineOf(text, ranked),
    source: hints.source ?? null,
    url: hints.url ?? null,
  };
  const published = hints.published ?? null;
  return {
    id: hints.id ?? identityOf(["document", text, known.source ?? "", published?.at ?? "", known.url ?? ""]),
    text,
    ...known,
    language,
    published,
    ...(hints.forwardedFrom !== undefined && { forwardedFrom: hints.forwardedFrom?.normalize("NFC") ?? null }),
    ...(hints.replyTo !== undefined && { replyTo: hints.replyTo }),
    ...(hints.edited !== undefined && { edited: hints.edited }),
    passages: ranked.map((passage) => withLanguage(text, passage, language)),
    remarks: [...(hints.remarks ?? []), ...remarks, ...languageRemarks(text, ranked, language)],
  };
}

function withLanguage(text: string, { start, end, role }: Ranked, document: string | null): Passage {
  return { start, end, role, language: recognisePassage(text.slice(start, end), document) };
}

/** The first signs of running text, from which the language of the whole is told. */
function bodyOf(text: string, ranked: readonly Ranked[]): string {
  let body = "";
  for (const passage of ranked) {
    if (body.length >= 400) break;
    if (passage.role !== "boilerplate") body += `${text.slice(passage.start, passage.end)}\n`;
  }
  return body === "" ? text.slice(0, 400) : body;
}

function headlineOf(text: string, ranked: readonly Ranked[]): string | null {
  const first = ranked.find((passage) => passage.role !== "boilerplate");
  return first?.role === "headline" ? text.slice(first.start, first.end) : null;
}

const WITH_PACK = new Set(["de", "en", "ru", "uk"]);

function languageRemarks(text: string, ranked: readonly Ranked[], language: string | null): Remark[] {
  if (ranked.length === 0) return [remark("no-text", "the document holds no words")];
  if (language === null)
    return [
      remark("language-unknown", `the language of "${text.slice(0, 40).trim().toWellFormed()}" was not recognised`),
    ];
  return WITH_PACK.has(language)
    ? []
    : [remark("language-unsupported", `the language is ${language}, for which there is no pack`)];
}
