import type { Voice } from "../../core/model/claim.ts";
import { claimOf } from "./contract.ts";
import type { Job } from "./formats.ts";
import { filled, jsonDocument, urn, webAddress } from "./json-stream.ts";
import type { About, ClaimRecord } from "./records.ts";

/** The context of the Web Annotation model, and the terms of PROV-O under their usual prefix. */
const CONTEXT = ["http://www.w3.org/ns/anno.jsonld", { prov: "http://www.w3.org/ns/prov#" }] as const;

export const ANNOTATION_LOSSES = {
  positions: "positions count in the text that Lagebild keeps; on the page itself the quote finds the place",
  unnamed: "an unnamed voice is an agent without a name",
};

/** Claims as Web Annotations (W3C 2017) with their provenance in PROV-O: one AnnotationPage. */
export async function* annotationLines({ source, about, losses }: Job): AsyncGenerator<string> {
  async function* items(): AsyncGenerator<object> {
    for await (const record of source.claims()) {
      if (webAddress(record.report.url) !== null) losses.add("positions");
      losses.add("unnamed", record.claim.voices.filter((voice) => voice.text === "").length);
      yield annotationOf(record, about);
    }
  }
  const head = { "@context": CONTEXT, id: urn("export", about.at), type: "AnnotationPage", startIndex: 0 };
  yield* jsonDocument(head, "items", items());
}

const softwareOf = ({ version }: About) => ({
  id: urn("software", version),
  type: ["Software", "prov:SoftwareAgent"],
  name: `Lagebild ${version}`,
});

/** What is said (the claim as JSON and its kind) about the words in the kept text and, where known, on the page. */
function annotationOf(record: ClaimRecord, about: About): object {
  const { claim, report, start, end, packs } = record;
  const text = urn("document", report.id);
  const { id: _, start: __, end: ___, quote: ____, ...said } = claimOf(claim, () => 0);
  return {
    id: urn("claim", claim.id),
    type: "Annotation",
    motivation: "classifying",
    generator: softwareOf(about),
    generated: about.at,
    body: [
      { type: "TextualBody", purpose: "tagging", value: claim.kind, format: "text/plain" },
      { type: "TextualBody", purpose: "describing", value: JSON.stringify(said), format: "application/json" },
    ],
    target: targetsOf(record, text, [{ type: "TextPositionSelector", start, end }]),
    "prov:wasDerivedFrom": documentOf(record, text),
    "prov:wasGeneratedBy": filled({
      id: urn("reading", `${report.id}:${packs ?? ""}`),
      type: "prov:Activity",
      "prov:used": { id: text },
      "prov:wasAssociatedWith": { id: urn("software", about.version) },
    }),
    ...(claim.voices.length > 0 && { "prov:wasAttributedTo": chainOf(claim.voices) }),
  };
}

function targetsOf(
  { claim, report, prefix, suffix }: ClaimRecord,
  text: string,
  positions: readonly object[],
): object[] {
  const quote = { type: "TextQuoteSelector", exact: claim.quote, ...filled({ prefix, suffix }) };
  const page = webAddress(report.url);
  const kept = { type: "SpecificResource", source: text, selector: [quote, ...positions] };
  return page === null ? [kept] : [kept, { type: "SpecificResource", source: page, selector: quote }];
}

const documentOf = ({ report }: ClaimRecord, id: string): object =>
  filled({
    id,
    type: "prov:Entity",
    "prov:wasDerivedFrom": webAddress(report.url) === null ? undefined : { id: webAddress(report.url) },
    "prov:wasAttributedTo":
      report.source === null
        ? undefined
        : { id: urn("source", report.source), type: "prov:Agent", name: report.source },
    "prov:generatedAtTime": report.published,
  });

/** The innermost voice, speaking through the one before it, up to the outermost. */
function chainOf(voices: readonly Voice[]): object {
  return voices.reduce<object | undefined>(
    (through, voice) =>
      filled({
        id: urn("voice", voice.identity ?? (voice.text || "unnamed")),
        type: "prov:Agent",
        name: voice.text,
        "prov:wasInfluencedBy": through,
      }),
    undefined,
  ) as object;
}
