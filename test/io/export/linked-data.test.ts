import fc from "fast-check";
// @ts-expect-error: it brings no types
import jsonld from "jsonld";
import type { ClaimReview } from "schema-dts";
import { describe, expect, it } from "vitest";
import { claimReviewOf } from "../../../src/io/export/claim-review.ts";
import { about, document, eventOver, records, sourceOf, written } from "./made.ts";

const OA = "http://www.w3.org/ns/oa#";
const AS = "http://www.w3.org/ns/activitystreams#";
const node = (id: string) => ({ "@id": id, "@type": "@id" });

/**
 * The terms that are used here, as https://www.w3.org/TR/annotation-vocab/ maps them: the published context is not
 * in the registry. In safe mode the processor refuses every term that no context knows.
 */
const ANNO = {
  oa: OA,
  as: AS,
  dcterms: "http://purl.org/dc/terms/",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  id: { "@id": "@id", "@type": "@id" },
  type: { "@id": "@type", "@type": "@vocab" },
  ...Object.fromEntries(
    ["Annotation", "SpecificResource", "TextQuoteSelector", "TextPositionSelector", "TextualBody"].map((one) => [
      one,
      `${OA}${one}`,
    ]),
  ),
  AnnotationPage: `${AS}OrderedCollectionPage`,
  Software: `${AS}Application`,
  classifying: `${OA}classifying`,
  describing: `${OA}describing`,
  tagging: `${OA}tagging`,
  motivation: { "@id": `${OA}motivatedBy`, "@type": "@vocab" },
  purpose: { "@id": `${OA}hasPurpose`, "@type": "@vocab" },
  body: node(`${OA}hasBody`),
  target: node(`${OA}hasTarget`),
  source: node(`${OA}hasSource`),
  selector: node(`${OA}hasSelector`),
  exact: `${OA}exact`,
  prefix: `${OA}prefix`,
  suffix: `${OA}suffix`,
  start: { "@id": `${OA}start`, "@type": "xsd:nonNegativeInteger" },
  end: { "@id": `${OA}end`, "@type": "xsd:nonNegativeInteger" },
  value: "http://www.w3.org/1999/02/22-rdf-syntax-ns#value",
  format: "http://purl.org/dc/elements/1.1/format",
  generator: node(`${AS}generator`),
  generated: { "@id": "dcterms:issued", "@type": "xsd:dateTime" },
  startIndex: { "@id": `${AS}startIndex`, "@type": "xsd:nonNegativeInteger" },
  items: { "@id": `${AS}items`, "@type": "@id", "@container": "@list" },
  name: "http://xmlns.com/foaf/0.1/name",
};
const CONTEXTS: Readonly<Record<string, object>> = {
  "http://www.w3.org/ns/anno.jsonld": ANNO,
  "https://schema.org": { "@vocab": "https://schema.org/" },
};
const documentLoader = async (url: string) => ({
  contextUrl: null,
  documentUrl: url,
  document: { "@context": CONTEXTS[url] },
});
const expand = (text: string) =>
  jsonld.expand(JSON.parse(text), { documentLoader, safe: true }) as Promise<Record<string, unknown>[]>;

describe("Web Annotation", () => {
  it("is JSON-LD in which every term is known, and its selectors find the words", async () => {
    await fc.assert(
      fc.asyncProperty(records, async (claims) => {
        const { text } = await written("web-annotation", sourceOf(claims));
        const [page] = await expand(text);
        expect(page?.["@type"]).toEqual([`${AS}OrderedCollectionPage`]);
        const points = [...document.text];
        for (const { target } of JSON.parse(text).items) {
          const [kept, page] = target;
          const [quote, position] = kept.selector;
          expect(points.slice(position.start, position.end).join("")).toBe(quote.exact);
          const around = `${quote.prefix ?? ""}${quote.exact}${quote.suffix ?? ""}`;
          expect(document.text).toContain(around);
          expect(page).toMatchObject({ source: "https://blatt.example/a", selector: { exact: quote.exact } });
        }
      }),
      { numRuns: 25 },
    );
  });

  it("tells the provenance in PROV-O: reading, text, page, publisher, voices", async () => {
    const [claims] = fc.sample(records, { numRuns: 1, seed: 11 });
    const text = (await written("web-annotation", sourceOf(claims ?? []))).text;
    const quads = (await jsonld.toRDF(JSON.parse(text), { documentLoader, format: "application/n-quads" })) as string;
    for (const term of ["wasGeneratedBy", "wasDerivedFrom", "wasAttributedTo", "wasAssociatedWith", "used"])
      expect(quads).toContain(`<http://www.w3.org/ns/prov#${term}>`);
  });
});

describe("ClaimReview", () => {
  it("is what the types of schema.org allow, and JSON-LD", async () => {
    await fc.assert(
      fc.asyncProperty(records, async (claims) => {
        const event = eventOver(claims);
        for (const claim of claims) {
          const review: ClaimReview = claimReviewOf(claim, event, null, about);
          expect(JSON.stringify(review)).not.toContain("ratingValue");
        }
        const { text, lost } = await written("claimreview", sourceOf(claims));
        expect(await expand(text)).toHaveLength(claims.length);
        expect(lost).toContain("verdict");
      }),
      { numRuns: 25 },
    );
  });
});
