import type { Published, Remark } from "../model/document.ts";
import { publishedAt } from "../model/published.ts";
import { remark } from "../model/remarks.ts";
import type { Element } from "./dom/nodes.ts";
import type { Page } from "./dom/page.ts";

/** What a page says about itself. */
export interface PageMetadata {
  readonly title: string | null;
  readonly source: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly published: Published | null;
  readonly remarks: readonly Remark[];
}

/** Reads JSON-LD first, then OpenGraph and other `<meta>`, then `<time>` and the elements of the head. */
export function metadataOf(page: Page): PageMetadata {
  const metas = metasOf(page);
  const meta = (name: string): string | null => metas.get(name.toLowerCase()) ?? null;
  const linked = linkedData(page);
  const dates = publishedOf(page, linked, meta);
  return {
    title: first(text(linked.headline), meta("og:title"), page.querySelectorAll("h1")[0]?.textContent, page.title),
    source: first(nameOf(linked.publisher), meta("og:site_name"), meta("application-name"), meta("dc.publisher")),
    url: first(
      webAddress(linked.url),
      webAddress(meta("og:url")),
      webAddress(
        page
          .querySelectorAll("link")
          .find((link) => link.getAttribute("rel") === "canonical")
          ?.getAttribute("href"),
      ),
    ),
    language: languageOf(page, linked, meta),
    ...dates,
  };
}

type Linked = Readonly<Record<string, unknown>>;
const ARTICLE = /(Article|BlogPosting|Report|LiveBlogPosting)$/;

/** The first article among the JSON-LD of the page, or an empty object. Broken JSON-LD is passed over. */
function linkedData(page: Page): Linked {
  // The page keeps no other scripts.
  for (const script of page.querySelectorAll("script")) {
    const found = candidates(parsed(script.textContent)).find((one) => typesOf(one).some((type) => ARTICLE.test(type)));
    if (found) return found;
  }
  return {};
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** Lists and graphs within each other, at most: recursion over what a page states must end. */
const DEEPEST = 20;

function candidates(value: unknown, depth = 0): Linked[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((one) => candidates(one, depth + 1));
  if (typeof value !== "object" || value === null) return [];
  const one = value as Linked;
  return "@graph" in one ? [one, ...candidates(one["@graph"], depth + 1)] : [one];
}

const typesOf = (one: Linked): string[] => [one["@type"]].flat().filter((type) => typeof type === "string");
const text = (value: unknown): string | null => (typeof value === "string" ? value : null);

function nameOf(value: unknown): string | null {
  const one = Array.isArray(value) ? value[0] : value;
  if (typeof one === "string") return one;
  return typeof one === "object" && one !== null && "name" in one ? text(one.name) : null;
}

/** The content of the `<meta>` with a name, or null. */
type Meta = (name: string) => string | null;

/** What the `<meta>` elements of a page say, by `property`, else `name`, else `itemprop`; the first of each counts. */
function metasOf(page: Page): ReadonlyMap<string, string> {
  const elements = page.querySelectorAll("meta");
  const metas = new Map<string, string>();
  for (const key of ["property", "name", "itemprop"]) {
    for (const element of elements) {
      const name = element.getAttribute(key)?.toLowerCase();
      const content = element.getAttribute("content");
      if (name && content && !metas.has(name)) metas.set(name, content);
    }
  }
  return metas;
}

const first = (...values: readonly (string | null | undefined)[]): string | null =>
  values.map((value) => value?.replace(/\s+/g, " ").trim()).find((value) => value !== undefined && value !== "") ??
  null;

/** An absolute address of the web, or null: a page cannot smuggle another scheme into a link. */
function webAddress(value: unknown): string | null {
  return typeof value === "string" && /^https?:\/\/\S+$/i.test(value.trim()) ? value.trim() : null;
}

function languageOf(page: Page, linked: Linked, meta: Meta): string | null {
  const stated = first(text(linked.inLanguage), page.documentElement.getAttribute("lang"), meta("og:locale"));
  const code =
    stated
      ?.slice(0, 3)
      .toLowerCase()
      .replace(/[^a-z].*$/, "") ?? "";
  return code.length === 2 ? code : null;
}

const DATE_META = [
  "article:published_time",
  "og:article:published_time",
  "datePublished",
  "date",
  "dc.date",
  "dc.date.issued",
  "dcterms.created",
  "pubdate",
  "publication_date",
  "parsely-pub-date",
  "sailthru.date",
];

function publishedOf(page: Page, linked: Linked, meta: Meta): { published: Published | null; remarks: Remark[] } {
  const remarks: Remark[] = [];
  for (const [value, from, basis] of dateCandidates(page, linked, meta)) {
    const published = publishedAt(value, basis, from);
    if (published) return { published, remarks: [] };
    remarks.push(remark("bad-published", `"${value.slice(0, 60)}" (${from}) is no ISO date`));
  }
  return { published: null, remarks };
}

type DateCandidate = readonly [value: string, from: string, basis: Published["basis"]];

/** The dates a page gives, best first. A bare `<time>` may date something else, so it only implies. */
function dateCandidates(page: Page, linked: Linked, meta: Meta): DateCandidate[] {
  const found: DateCandidate[] = [];
  const add = (value: string | null | undefined, from: string, basis: Published["basis"]): void => {
    if (value?.trim()) found.push([value, from, basis]);
  };
  add(text(linked.datePublished), "JSON-LD", "stated");
  for (const name of DATE_META) add(meta(name), "meta", "stated");
  const times = page.querySelectorAll("time").filter((time) => time.getAttribute("datetime"));
  const own = times.find((time) => time.getAttribute("itemprop") === "datePublished" || time.hasAttribute("pubdate"));
  add(own?.getAttribute("datetime"), "time element", "stated");
  add(times.find(standsInReport)?.getAttribute("datetime"), "time element", "implied");
  return found;
}

function standsInReport(time: Element): boolean {
  let around: Element | null = time;
  while (around !== null && !["article", "header", "main"].includes(around.localName)) around = around.parentNode;
  return around !== null;
}
