import { standing } from "./claim-review.ts";
import { eventEdtf } from "./columns.ts";
import type { Job } from "./formats.ts";
import { webAddress } from "./json-stream.ts";
import { type Dot, mapSvg } from "./map.ts";
import type { ClaimRecord, EventRecord, ReportFacts, ExportedToll as Toll } from "./records.ts";
import { escaped } from "./xml.ts";

export const HTML_LOSSES = {
  context: "only the words of the claims are shown, not the reports around them",
  unlocated: "events without a position are not on the map",
  undated: "events without a day are not in the timeline",
  "claims-cut": "of an event with many claims the first 12 are shown",
};

/** Claims shown of one event. */
const SHOWN = 12;

/** Colours as names, so that a dark screen has its own; paper is always light. */
const LIGHT =
  "--ink:#1b1f24;--paper:#fff;--quiet:#4a5058;--rule:#888;--sea:#e6eef4;--land:#faf8f2;--line:#777;--dot:#b3261e;--bar:#2b5d8a;--link:#0b4f9e";
const DARK =
  "--ink:#e6e6e3;--paper:#16191d;--quiet:#b0b6bd;--rule:#666d75;--sea:#1d2a36;--land:#2a2d2f;--line:#8a9097;--dot:#ff8a7d;--bar:#7db3e0;--link:#9cc7ff";

const STYLE = `:root{${LIGHT};color-scheme:light dark;font:15px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper)}
body{max-width:60rem;margin:0 auto;padding:1rem;overflow-wrap:anywhere}a{color:var(--link)}figure{margin:0}figcaption{color:var(--quiet)}
h1{font-size:1.6rem}h2{margin-top:2rem;border-bottom:1px solid var(--rule)}h3{margin:1.2rem 0 .2rem;font-size:1.05rem}p{margin:.3rem 0}
blockquote{margin:.5rem 0 .5rem 1rem;padding-left:.6rem;border-left:3px solid var(--rule)}cite{font-style:normal;color:var(--quiet)}
svg{box-sizing:border-box;display:block;width:100%;height:auto;border:1px solid var(--rule)}.sea{fill:var(--sea)}.land{fill:var(--land);stroke:var(--line);stroke-width:.6}
.border{fill:none;stroke:var(--line);stroke-width:.6;stroke-dasharray:3 2}.extent{fill:var(--dot);fill-opacity:.15;stroke:none}
.dot{fill:var(--dot);fill-opacity:.75;stroke:var(--paper)}.name{font-size:15px;fill:var(--ink);paint-order:stroke;stroke:var(--land);stroke-width:3px}
.bar{fill:var(--bar)}.axis{font-size:14px;fill:var(--ink)}table{border-collapse:collapse;margin:.5rem 0}
td,th{padding:.1rem .8rem .1rem 0;text-align:left;vertical-align:top}td:nth-child(2){white-space:nowrap}.contrary{font-weight:600}
@media (max-width:30rem){.name,.axis{font-size:26px}}
@media screen and (prefers-color-scheme:dark){:root{${DARK}}}
@media print{body{max-width:none;padding:0}article,figure,blockquote,tr{break-inside:avoid}h2,h3{break-after:avoid}a{color:inherit;text-decoration:none}}`;

/**
 * The events as one page that needs no server, no network and no script: map, timeline, events with their
 * claims, sources. The events are held in memory: map and timeline come before them.
 */
export async function* htmlLines({ source, about, losses }: Job): AsyncGenerator<string> {
  const records: EventRecord[] = [];
  for await (const record of source.events()) records.push(record);
  losses.add(
    "context",
    records.reduce((sum, one) => sum + one.claims.length, 0),
  );
  yield `<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width">\n<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">\n<title>Lagebild: report</title>\n<style>${STYLE}</style>\n</head>\n<body>\n<main>\n`;
  yield `<h1>What is claimed</h1>\n<p>${records.length} events from ${sourcesOf(records).size} reports, exported ${escaped(about.at.slice(0, 16).replace("T", " "))} UTC by Lagebild ${escaped(about.version)}. Read and linked by machine. Nothing here is a verdict: each figure stands beside who names it.</p>\n`;
  yield mapSection(records, (lost) => losses.add("unlocated", lost));
  yield timeline(records, (lost) => losses.add("undated", lost));
  yield "<h2>Events</h2>\n";
  for (const record of records) {
    losses.add("claims-cut", record.claims.length > SHOWN ? 1 : 0);
    yield eventArticle(record);
  }
  yield `<h2>Sources</h2>\n<ol>\n${[...sourcesOf(records).values()].map((report) => `<li id="${anchor("r", report.id)}">${reportLine(report)}</li>\n`).join("")}</ol>\n</main>\n</body>\n</html>\n`;
}

/** An id for HTML: letters, digits, hyphens; distinct for distinct ids. */
const anchor = (type: string, id: string): string =>
  `${type}-${id.replace(/[^A-Za-z0-9]/gu, (char) => `_${char.codePointAt(0)?.toString(16)}_`)}`;

const sourcesOf = (records: readonly EventRecord[]): Map<string, ReportFacts> =>
  new Map(
    records
      .flatMap(({ claims }) => claims.map(({ report }) => report))
      .sort((a, b) => (`${a.published ?? ""} ${a.id}` < `${b.published ?? ""} ${b.id}` ? -1 : 1))
      .map((report) => [report.id, report]),
  );

function mapSection(records: readonly EventRecord[], lost: (number: number) => void): string {
  const dots = records.flatMap(({ event }): Dot[] => {
    const { lat, lon, radius, name } = event.place;
    if (lat === null || lon === null) return [];
    const label = `${event.kind}, ${name}, ${eventEdtf(event)}`;
    return [{ lat, lon, radius, weight: event.documents, name, label, href: `#${anchor("e", event.id)}` }];
  });
  lost(records.length - dots.length);
  if (dots.length === 0) return "";
  const { svg, beyond } = mapSvg(dots);
  const far = [...new Map(beyond.map((dot) => [dot.name, dot])).values()];
  const named = far.map((dot) => `<a href="${dot.href}">${escaped(dot.name)}</a>`).join(", ");
  const apart = far.length === 0 ? "" : ` Too far away to be on it: ${named}.`;
  return `<h2>Map</h2>\n<figure>\n${svg}\n<figcaption>Dots grow with the number of reports, pale discs show how exact a place is.${apart} Outlines: Natural Earth through world-atlas; dashed lines say nothing about sovereignty, the disputed line north of Crimea is not drawn.</figcaption>\n</figure>\n`;
}

/** Bars in the timeline: days, or longer stretches where there are many. */
const BARS = 60;

function timeline(records: readonly EventRecord[], lost: (number: number) => void): string {
  const days = records.map(({ event }) => Date.parse(event.from) / 86_400_000).filter(Number.isFinite);
  lost(records.length - days.length);
  if (days.length === 0) return "";
  const first = days.reduce((a, b) => Math.min(a, b), Infinity);
  const last = days.reduce((a, b) => Math.max(a, b), -Infinity);
  const width = Math.ceil((last - first + 1) / BARS);
  const slots = Map.groupBy(days, (day) => Math.floor((day - first) / width));
  const counts = Array.from({ length: Math.ceil((last - first + 1) / width) }, (_, i) => slots.get(i)?.length ?? 0);
  const most = Math.max(...counts);
  const step = 940 / counts.length;
  const bars = counts.map((count, i) => {
    const height = (90 * count) / most;
    return count === 0
      ? ""
      : `<rect class="bar" x="${(10 + i * step).toFixed(1)}" y="${(100 - height).toFixed(1)}" width="${Math.max(1, Math.min(24, step - 1)).toFixed(1)}" height="${height.toFixed(1)}"><title>${iso(first + i * width)}: ${count}</title></rect>`;
  });
  const unit = width === 1 ? "day" : `${width} days`;
  return `<h2>Timeline</h2>\n<figure>\n<svg viewBox="0 0 960 120" role="img" aria-label="Events over time">${bars.join("")}<text class="axis" x="10" y="116">${iso(first)}</text><text class="axis" x="950" y="116" text-anchor="end">${iso(last)}</text></svg>\n<figcaption>Events that begin in each ${unit}; the highest bar is ${most}.</figcaption>\n</figure>\n`;
}

const iso = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

function eventArticle({ event, claims }: EventRecord): string {
  const planned = event.mood === "planned" ? "planned " : "";
  const when = event.from === event.until ? event.from || "undated" : `${event.from} to ${event.until}`;
  const shown = claims.slice(0, SHOWN).map(claimBlock).join("");
  const rest = claims.length > SHOWN ? `<p>and ${claims.length - SHOWN} more claims</p>\n` : "";
  return `<article id="${anchor("e", event.id)}">\n<h3>${escaped(`${planned}${event.kind}, ${event.place.name}, ${when}`)}</h3>\n<p>${escaped(standing(event))}</p>\n${tolls(event.tolls)}${shown}${rest}</article>\n`;
}

function tolls(all: readonly Toll[]): string {
  if (all.length === 0) return "";
  const rows = all.flatMap((toll) =>
    toll.figures.map(
      (one) =>
        `<tr><td${toll.contradictory ? ' class="contrary"' : ""}>${escaped(toll.of)}</td><td>${escaped(figure(one, toll.unit))}</td><td>${escaped(one.claimants.join("; "))}</td></tr>\n`,
    ),
  );
  return `<table>\n<thead><tr><th scope="col">of</th><th scope="col">figure</th><th scope="col">who says so</th></tr></thead>\n<tbody>\n${rows.join("")}</tbody>\n</table>\n`;
}

function figure({ low, high, approx }: Toll["figures"][number], unit: string | null): string {
  const about = approx ? "about " : "";
  const tail = unit ? ` ${unit}` : "";
  if (low === null && high === null) return "unknown";
  if (low === null) return `at most ${about}${high}${tail}`;
  if (high === null) return `at least ${about}${low}${tail}`;
  return low === high ? `${about}${low}${tail}` : `${about}${low} to ${high}${tail}`;
}

function claimBlock({ claim, report }: ClaimRecord): string {
  const mood = [
    claim.polarity === "denied" && "denied",
    claim.hedge && "hedged",
    claim.modality !== "happened" && claim.modality,
  ].filter(Boolean);
  const voices = claim.voices.map((voice) => voice.text || "(unnamed)").join(" > ");
  const language = report.language === null ? "" : ` lang="${escaped(report.language)}"`;
  return `<blockquote><p${language}>“${escaped(claim.quote)}”</p><cite>${escaped(voices === "" ? "" : `${voices}, in `)}<a href="#${anchor("r", report.id)}">${escaped(report.source ?? "unknown publisher")}</a>${escaped(
    [report.published?.slice(0, 10), ...mood]
      .filter(Boolean)
      .map((one) => `, ${one}`)
      .join(""),
  )}</cite></blockquote>\n`;
}

function reportLine({ id, title, source, url, published, language }: ReportFacts): string {
  const address = webAddress(url);
  const parts = [source ?? "unknown publisher", published ?? "undated", language, title].filter(
    (part) => part !== null,
  );
  return `${escaped(parts.join(" · "))}${address === null ? "" : `, <a href="${escaped(address)}">${escaped(address)}</a>`} (${escaped(id)})`;
}
