import { sha256Of } from "../integrity/canonical.ts";
import { standing } from "./claim-review.ts";
import { eventEdtf } from "./columns.ts";
import type { Job } from "./formats.ts";
import { urn, webAddress } from "./json-stream.ts";
import type { About, EventRecord, Losses } from "./records.ts";
import { escaped } from "./xml.ts";

export const RSS_LOSSES = {
  hour: "RSS wants a time of day: where a report has only a date, it is midnight UTC",
  undated: "no report of the event is dated: its item has no date",
  same: "events that are as the state file knows them are left out",
};

/** What tells that an event changed: all that is shown of it. */
export const stateOf = ({ event }: EventRecord): string => sha256Of(JSON.stringify(event)).slice(0, 16);

/** Events as RSS 2.0, those that changed since `previous` marked as such; those that did not are left out. */
export async function* rssLines({ source, about, losses, previous, current }: Job): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:geo="http://www.w3.org/2003/01/geo/wgs84_pos#" xmlns:dc="http://purl.org/dc/elements/1.1/">\n<channel>\n`;
  yield `${tag("title", "Lagebild: new and changed events")}${tag("link", "https://lagebild.invalid/")}`;
  yield tag(
    "description",
    "What reports claim, linked to events by machine. No verdicts: every item names who says so.",
  );
  yield tag("generator", `Lagebild ${about.version}`) + tag("lastBuildDate", new Date(about.at).toUTCString());
  for await (const record of source.events()) {
    const state = stateOf(record);
    const before = previous?.get(record.event.id);
    current?.set(record.event.id, state);
    if (before === state) losses.add("same");
    else yield itemOf(record, state, before !== undefined, about, losses);
  }
  yield "</channel>\n</rss>\n";
}

const tag = (name: string, text: string): string => `<${name}>${escaped(text)}</${name}>\n`;

function itemOf(
  { event, claims }: EventRecord,
  state: string,
  changed: boolean,
  _about: About,
  losses: Losses,
): string {
  const last = claims
    .map(({ report }) => report)
    .reduce<(typeof claims)[number]["report"] | null>(
      (best, one) => ((one.published ?? "") > (best?.published ?? "") ? one : best),
      null,
    );
  const quotes = claims
    .slice(0, 5)
    .map(
      ({ claim, report }) =>
        `<li>“${escaped(claim.quote)}” — ${escaped(claim.voices.map((voice) => voice.text).join(" > ") || "the publisher")}, ${escaped(report.source ?? "unknown publisher")}</li>`,
    );
  const html = `<p>${escaped(standing(event))}</p><ul>${quotes.join("")}</ul>`;
  const address = webAddress(last?.url ?? null);
  const { lat, lon } = event.place;
  return [
    "<item>\n",
    tag(
      "title",
      `${changed ? "Changed: " : ""}${event.mood === "planned" ? "planned " : ""}${event.kind}, ${event.place.name}, ${eventEdtf(event) || "undated"}`,
    ),
    address === null ? "" : tag("link", address),
    `<guid isPermaLink="false">${escaped(urn("event", event.id))}#${state}</guid>\n`,
    dateOf(last?.published ?? null, losses),
    tag("category", event.kind),
    lat === null || lon === null ? "" : tag("geo:lat", String(lat)) + tag("geo:long", String(lon)),
    tag("description", html),
    "</item>\n",
  ].join("");
}

function dateOf(published: string | null, losses: Losses): string {
  const date = new Date(published ?? Number.NaN);
  if (Number.isNaN(date.getTime())) {
    losses.add("undated");
    return "";
  }
  if (published?.length === 10) losses.add("hour");
  return tag("pubDate", date.toUTCString());
}
