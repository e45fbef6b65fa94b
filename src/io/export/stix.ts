import { createHash } from "node:crypto";
import { standing } from "./claim-review.ts";
import type { Job } from "./formats.ts";
import { filled, jsonDocument, webAddress } from "./json-stream.ts";
import type { About, ClaimRecord, EventRecord } from "./records.ts";

export const STIX_LOSSES = {
  dates: "STIX incidents have no date of their own; it stands in the name and the description",
  figures: "figures stand in the description and the notes",
  unlocated: "no position is known: the place stands in the name only",
};

/** Namespace of our version 5 UUIDs (RFC 9562): made for Lagebild, so that the same thing has the same id. */
const NAMESPACE = Buffer.from("6c616765-6269-5c64-8073-746978323100".replaceAll("-", ""), "hex");

/** A version 5 UUID of a name. */
export function uuidOf(name: string): string {
  const bytes = createHash("sha1").update(NAMESPACE).update(name.toWellFormed()).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

type StixType = "identity" | "location" | "incident" | "note" | "relationship";
const idOf = (type: StixType, name: string): string => `${type}--${uuidOf(`${type}:${name}`)}`;

/** Events as a STIX 2.1 bundle: incidents, where they were, who reports them, and each claim as a note. */
export async function* stixLines({ source, about, losses }: Job): AsyncGenerator<string> {
  async function* objects(): AsyncGenerator<object> {
    const written = new Set<string>();
    for await (const record of source.events()) {
      losses.add("dates");
      losses.add("figures", record.event.tolls.length);
      if (record.event.place.lat === null) losses.add("unlocated");
      for (const one of objectsOf(record, about)) {
        if (written.has(one.id)) continue;
        if (one.type === "identity" || one.type === "location") written.add(one.id);
        yield one;
      }
    }
  }
  yield* jsonDocument({ type: "bundle", id: `bundle--${uuidOf(`bundle:${about.at}`)}` }, "objects", objects());
}

interface StixObject {
  readonly type: StixType;
  readonly id: string;
}

const object = (type: StixType, name: string, about: About, slots: object): StixObject =>
  ({
    type,
    spec_version: "2.1",
    id: idOf(type, name),
    created_by_ref: idOf("identity", "lagebild"),
    created: about.at,
    modified: about.at,
    ...slots,
  }) as StixObject;

function objectsOf(record: EventRecord, about: About): StixObject[] {
  const { event, claims } = record;
  const { created_by_ref: _, ...software } = object("identity", "lagebild", about, {
    name: `Lagebild ${about.version}`,
    identity_class: "system",
  }) as StixObject & { created_by_ref: string };
  const when = event.from === event.until ? event.from : `${event.from} to ${event.until}`;
  const incident = object("incident", event.id, about, {
    name: [event.kind, event.place.name, when].filter(Boolean).join(", "),
    description: `${event.mood === "planned" ? "Planned. " : ""}${standing(event)}`,
    external_references: [{ source_name: "lagebild", external_id: event.id }],
  });
  const publishers = event.publishers.map((name) =>
    object("identity", `source:${name}`, about, { name, identity_class: "organization" }),
  );
  return [
    software,
    ...publishers,
    incident,
    ...placed(record, incident.id, about),
    ...claims.map((one) => noteOf(one, event.id, incident.id, about)),
  ];
}

function placed({ event }: EventRecord, incident: string, about: About): StixObject[] {
  const { id, name, lat, lon, radius } = event.place;
  if (lat === null || lon === null) return [];
  const location = object("location", `${id ?? name}:${lat}:${lon}`, about, {
    name,
    latitude: lat,
    longitude: lon,
    ...(radius !== null && { precision: radius * 1000 }),
  });
  const relation = object("relationship", `${event.id}:located-at`, about, {
    relationship_type: "located-at",
    source_ref: incident,
    target_ref: location.id,
  });
  return [location, relation];
}

function noteOf({ claim, report }: ClaimRecord, event: string, incident: string, about: About): StixObject {
  const mood = [claim.polarity === "denied" && "denied", claim.hedge && "hedged", claim.modality].filter(Boolean);
  return object("note", `${event}:${claim.id}`, about, {
    abstract: `${claim.kind} (${mood.join(", ")})`,
    content: claim.quote || "(no words)",
    ...filled({ authors: claim.voices.map((voice) => voice.text).filter(Boolean), lang: report.language }),
    external_references: [
      filled({
        source_name: report.source || "unknown publisher",
        description: report.title,
        url: webAddress(report.url),
        external_id: claim.id,
      }),
    ],
    object_refs: [incident],
  });
}
