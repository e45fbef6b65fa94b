import { type Atom, type Json, parseFeed, parseOpml, type Rdf, type Rss } from "feedsmith";
import type { Published } from "../../core/model/document.ts";
import { remark } from "../../core/model/remarks.ts";
import type { Report } from "../../core/model/report.ts";
import { publishedAnyhow } from "./dates.ts";
import { declaredInHtml, decode } from "./decode.ts";
import { type Input, megabytes, type Opened, problem, type Reading, reportInput } from "./input.ts";
import { collect } from "./streams.ts";

/** An item of a feed of any kind. */
interface Entry {
  readonly title: string | undefined;
  /** Markup, or plain text where `plain`. */
  readonly body: string;
  readonly plain: boolean;
  readonly url: string | undefined;
  readonly published: Published | null;
  /** What the item gave as its date, where that is none. */
  readonly badDate: string | undefined;
}

interface Feed {
  readonly title: string | undefined;
  readonly base: string | undefined;
  readonly entries: readonly Entry[];
}

/** The items of an RSS, Atom, RDF or JSON feed, one document each. */
export async function* readFeed({ origin, stream }: Opened, reading: Reading): AsyncGenerator<Input> {
  const limit = reading.limits.line;
  const bytes = await collect(stream, limit);
  if (bytes === null)
    return yield problem(origin, "too-large", `larger than ${megabytes(limit)}, the limit for a feed`);
  yield* readFeedBytes(bytes, origin, reading, null);
}

/** Entities of its own, out of which a few lines can make gigabytes. */
const ENTITY = /<!ENTITY/i;

/** The items of a feed held in memory. `charset` is what was stated with it. */
export function* readFeedBytes(
  bytes: Uint8Array,
  origin: string,
  reading: Reading,
  charset: string | null,
): Generator<Input> {
  const decoded = decode(bytes, charset ?? declaredInHtml(bytes));
  if ("problem" in decoded) return yield { type: "problem", origin, remark: decoded.problem };
  const { text } = decoded;
  if (ENTITY.test(text))
    return yield problem(origin, "expands-too-far", "it declares entities of its own, which no honest feed does");
  if (/<opml[\s>]/i.test(text.slice(0, 2000))) return yield listOfFeeds(text, origin);
  const { feed, damage } = parseWhatStands(text);
  for (const [at, entry] of feed?.entries.entries() ?? []) {
    const place = `${origin}#${at + 1}`;
    const report = feed && reportOf(entry, feed, place, reading);
    const undated = entry.badDate
      ? [remark("bad-published", `"${entry.badDate.slice(0, 60).toWellFormed()}" is no date`)]
      : [];
    if (report) yield reportInput(report, [...decoded.remarks, ...undated]);
    else yield problem(place, "broken-item", "the item has neither title nor text");
  }
  if (damage !== null) yield problem(origin, "damaged", damage);
  else if (feed?.entries.length === 0) yield problem(origin, "empty-file", "there is no item in it");
}

function listOfFeeds(text: string, origin: string): Input {
  const feeds = feedsOfOpml(text);
  return feeds === null
    ? problem(origin, "damaged", "no valid OPML")
    : problem(origin, "feed-list", `it lists ${feeds.length} feeds`);
}

/** The feeds an OPML file lists, or null where it is none. */
export function feedsOfOpml(text: string): { readonly title: string; readonly url: string }[] | null {
  const found: { title: string; url: string }[] = [];
  const walk = (outlines: readonly Outline[]): void => {
    for (const { xmlUrl, text: name, title, outlines: inner } of outlines) {
      if (xmlUrl && /^https?:\/\//i.test(xmlUrl)) found.push({ title: title ?? name ?? xmlUrl, url: xmlUrl });
      walk(inner ?? []);
    }
  };
  if (ENTITY.test(text)) return null;
  try {
    walk((parseOpml(text).body?.outlines ?? []) as Outline[]);
    return found;
  } catch {
    return null;
  }
}

interface Outline {
  readonly xmlUrl?: string;
  readonly text?: string;
  readonly title?: string;
  readonly outlines?: readonly Outline[];
}

/** Parses a feed; of one that is cut off or damaged, the items that are whole. */
function parseWhatStands(text: string): { feed: Feed | null; damage: string | null } {
  const whole = parsed(text);
  if (typeof whole !== "string") return { feed: whole, damage: cutOff(text) };
  for (const mended of mendings(text)) {
    const part = parsed(mended);
    if (typeof part !== "string") return { feed: part, damage: `${whole}; its whole items are read` };
  }
  return { feed: null, damage: whole };
}

const CLOSED = /(<\/(rss|feed|rdf:RDF|\w+:rss|\w+:feed)\s*>|\})\s*(<!--[\s\S]{0,2000}-->\s*)*$/i;

/** feedsmith may take a cut-off feed as it stands. */
const cutOff = (text: string): string | null =>
  CLOSED.test(text.slice(-4000)) ? null : "the feed ends in the middle: it is cut off; its whole items are read";

/** The feed with bare ampersands masked; then cut behind its last whole item and closed. */
function mendings(text: string): string[] {
  const masked = text.replace(/&(?!(?:[a-z]\w{1,30}|#\d{1,7}|#x[\da-f]{1,6});)/gi, "&amp;");
  const ends = ["</item>", "</entry>"].map((tag) => ({ tag, at: masked.lastIndexOf(tag) }));
  const last = ends.reduce((a, b) => (b.at > a.at ? b : a));
  if (last.at < 0) return [masked];
  const root = /<(rss|feed|rdf:RDF)[\s>]/i.exec(masked)?.[1] ?? "rss";
  const inChannel = root === "rss" ? "</channel>" : "";
  return [masked, `${masked.slice(0, last.at + last.tag.length)}${inChannel}</${root}>`];
}

/** The feed, or why there is none. */
function parsed(text: string): Feed | string {
  try {
    return toFeed(parseFeed(text));
  } catch (error) {
    if (error instanceof RangeError) return "nested too deeply to be a feed";
    return `no valid feed (${error instanceof Error ? error.message.slice(0, 80).toWellFormed() : "unknown"})`;
  }
}

function toFeed(result: ReturnType<typeof parseFeed>): Feed {
  if (result.format === "atom") return fromAtom(result.feed as Atom.Feed<string>);
  if (result.format === "json") return fromJson(result.feed as Json.Feed<string>);
  const feed = result.feed as Rss.Feed<string> | Rdf.Feed<string>;
  return { title: feed.title, base: feed.link, entries: (feed.items ?? []).map(fromRss) };
}

function fromRss(item: Rss.Item<string> | Rdf.Item<string>): Entry {
  const stated = "pubDate" in item ? item.pubDate : undefined;
  const guid = "guid" in item ? item.guid?.value : undefined;
  return {
    title: item.title,
    body: item.content?.encoded ?? item.description ?? "",
    plain: false,
    url: item.link ?? guid,
    ...dated([stated, item.dc?.dates?.[0]], []),
  };
}

function fromAtom(feed: Atom.Feed<string>): Feed {
  const entries = (feed.entries ?? []).map((entry): Entry => {
    const body = entry.content?.value ?? entry.summary?.value ?? "";
    const type = (entry.content?.value === undefined ? entry.summary : entry.content)?.type;
    return {
      title: entry.title?.value,
      body,
      plain: type === undefined || type === "text",
      url: entry.links?.find((link) => link.rel === undefined || link.rel === "alternate")?.href,
      ...dated([entry.published], [entry.updated]),
    };
  });
  return { title: feed.title?.value, base: feed.links?.[0]?.href, entries };
}

function fromJson(feed: Json.Feed<string>): Feed {
  const entries = (feed.items ?? []).map(
    (item): Entry => ({
      title: item.title,
      body: item.content_html ?? item.content_text ?? item.summary ?? "",
      plain: item.content_html === undefined,
      url: item.url ?? item.external_url,
      ...dated([item.date_published], [item.date_modified]),
    }),
  );
  return { title: feed.title, base: feed.home_page_url, entries };
}

/** The date an item states; the time of its last change only implies one. */
function dated(
  stated: readonly (string | undefined)[],
  changed: readonly (string | undefined)[],
): Pick<Entry, "published" | "badDate"> {
  const given = stated.find((value) => value?.trim());
  const published =
    publishedAnyhow(given, "stated", "feed") ??
    publishedAnyhow(
      changed.find((value) => value?.trim()),
      "implied",
      "feed",
    );
  return { published, badDate: published ? undefined : given };
}

function reportOf(entry: Entry, feed: Feed, place: string, { defaults }: Reading): Report | null {
  const title = entry.title?.trim() ?? "";
  if (title === "" && entry.body.trim() === "") return null;
  const heading = title === "" ? "" : `<h1>${markup(title, false)}</h1>\n`;
  return {
    html: heading + markup(entry.body, entry.plain),
    whole: true,
    title: title === "" || /[<&]/.test(title) ? null : title,
    source: feed.title?.trim() || defaults.source,
    url: addressOf(entry.url, feed.base),
    published: entry.published ?? publishedAnyhow(defaults.published, "stated", "option"),
    from: place,
  };
}

/** Text that holds no markup, as markup: paragraphs at its line breaks. */
function markup(words: string, plain: boolean): string {
  if (!plain && /<\/?[a-z!][^>]*>|&(#\d+|#x[\da-f]+|[a-z]+\d?);/i.test(words)) return words;
  const escaped = words.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  return escaped
    .split(/\n+/)
    .map((line) => `<p>${line}</p>`)
    .join("\n")
    .replace(/^<p>([^\n]*)<\/p>$/, "$1");
}

function addressOf(url: string | undefined, base: string | undefined): string | null {
  const address = URL.parse(url ?? "", base && URL.canParse(base) ? base : undefined);
  return url && address && /^https?:$/.test(address.protocol) ? address.href : null;
}
