/**
 * The table of contents of the core: the order in which the stages run. All of it is pure:
 * the same document and packs give the same reading on every machine.
 *
 *   bytes --clean--> Document --find--> Mentions --frame--> Claims --ground--> grounded Claims
 */
import { compileFinder, type Finder, type Finders, findMentions } from "./find/find.ts";
import { type FramePack, frameDocument } from "./frame/frame.ts";
import { type Quotation, quotationsOf } from "./frame/quotations.ts";
import { groundClaims, groundMentions } from "./ground/ground.ts";
import type { ClaimPlace, Reading } from "./model/claim.ts";
import type { Document } from "./model/document.ts";
import { identityOf } from "./model/identity.ts";
import type { LanguagePack } from "./model/language.ts";
import type { PlaceEntry, Theatre } from "./model/theatre.ts";

export * from "./clean/index.ts";

/** Languages and a theatre, compiled for reading. Compile once, read many documents. */
export interface Packs {
  /** Changes whenever a pack changes: a ledger keeps it with every document. */
  readonly version: string;
  readonly finders: Finders;
  readonly frames: ReadonlyMap<string, FramePack>;
  readonly places: ReadonlyMap<string, PlaceEntry>;
  /** Pairs of sides at war with each other. */
  readonly fronts: NonNullable<Theatre["fronts"]>;
}

/** Version of the engine itself; raised when the same packs would give other claims. */
const ENGINE = "1";

/** A language is compiled when the first text in it is read: most runs need one or two. */
export function compilePacks(languages: readonly LanguagePack[], theatre: Theatre): Packs {
  const byCode = new Map(languages.map((pack) => [pack.code, pack]));
  const compiled = new Map<string, Finder>();
  const finders: Finders = {
    get(code) {
      const pack = byCode.get(code);
      if (!pack || compiled.has(code)) return compiled.get(code);
      const finder = compileFinder(pack, theatre);
      compiled.set(code, finder);
      return finder;
    },
  };
  const frames = new Map(
    languages.map((pack) => [pack.code, { pack, notFinite: new Set(pack.morphology.notFinite) }] as const),
  );
  const places = new Map(theatre.places.map((place) => [place.id, place]));
  const version = identityOf([ENGINE, JSON.stringify(languages), JSON.stringify(theatre)]).slice(0, 12);
  return { version, finders, frames, places, fronts: theatre.fronts ?? [] };
}

/** States where the language of the document is at home. */
const homeOf = (document: Document, packs: Packs): readonly string[] =>
  packs.frames.get(document.language ?? "")?.pack.grammar.countries ?? [];

/** Every place a document names, decided by the company it keeps; adjectives ("Ukrainian") and states are left out. */
export function readPlaces(document: Document, packs: Packs): ClaimPlace[] {
  const sentences = findMentions(document, packs.finders);
  return groundMentions(document, sentences, packs.places, homeOf(document, packs));
}

/** Every quotation of a document with the words that name its speaker. */
export function readQuotations(document: Document, packs: Packs): Quotation[] {
  return quotationsOf(document, findMentions(document, packs.finders), packs.frames);
}

/** Reads one document: finds, frames and grounds its claims. */
export function readDocument(document: Document, packs: Packs): Reading {
  const sentences = findMentions(document, packs.finders);
  const framed = frameDocument(document, sentences, packs.frames, packs.fronts);
  return {
    document,
    claims: groundClaims(document, sentences, framed, packs.places, homeOf(document, packs)),
    remarks: document.remarks,
  };
}
