// The packs that tests read with, compiled once a process, and reading with them.

import type { Reading } from "../src/core/model/claim.ts";
import type { Document } from "../src/core/model/document.ts";
import { cleanText, compilePacks, readDocument } from "../src/core/pipeline.ts";
import { languages } from "../src/languages/index.ts";
import { theatre } from "../src/theatres/index.ts";

export const packs = compilePacks(languages, theatre);

/** A document of a text in one language, undated. */
export const documentOf = (text: string, language: string): Document => cleanText({ text, language, from: "test" });

/** What is read in a text of one language, undated. */
export const read = (text: string, language: string): Reading => readDocument(documentOf(text, language), packs);
