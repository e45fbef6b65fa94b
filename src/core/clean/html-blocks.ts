import type { Element, PageNode } from "./dom/nodes.ts";
import { normalise } from "./normalise.ts";

/** Attribute by which a block is found again in what Readability keeps. */
export const MARK = "data-lagebild";

/** One visible block of a page: its words with white space folded, and the element that holds it. */
export interface Block {
  readonly text: string;
  /** The nearest of the telling elements around it (figcaption, blockquote, nav, h1, ...), else its own. */
  readonly tag: string;
  readonly mark: string;
  /** Nearly all of its words are those of links: a list of other pages, seldom a part of a report. */
  readonly linked: boolean;
  /** It lies in an element whose class or id names page furniture ("related", "newsletter", "share"). */
  readonly furniture: boolean;
}

/** Stands on the stack where an element ends. */
const LEAVE = Symbol("leave");
/** Stands on the stack where a link ends. */
const UNLINK = Symbol("unlink");
type Step = PageNode | typeof LEAVE | typeof UNLINK;

const SKIPPED = new Set([
  "script",
  "style",
  "noscript",
  "template",
  "svg",
  "math",
  "canvas",
  "iframe",
  "object",
  "select",
  "button",
  "input",
  "textarea",
  "head",
  "audio",
  "video",
]);
const BLOCKS = new Set([
  "address",
  "article",
  "aside",
  "blockquote",
  "body",
  "caption",
  "dd",
  "details",
  "div",
  "dl",
  "dt",
  "fieldset",
  "figcaption",
  "figure",
  "footer",
  "form",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "header",
  "hr",
  "li",
  "main",
  "nav",
  "ol",
  "p",
  "pre",
  "section",
  "summary",
  "table",
  "tbody",
  "td",
  "th",
  "thead",
  "tr",
  "ul",
]);
const TELLING = new Set(["figcaption", "blockquote", "nav", "footer", "h1", "h2", "h3", "h4"]);

/** The visible blocks of a page, and how large it is. */
export interface Layout {
  readonly blocks: readonly Block[];
  readonly elements: number;
  /** How many block elements lie within each other at the deepest place. */
  readonly depth: number;
}

/** All visible blocks of the page in document order; each holding element gets its `MARK`. Iterative: pages can be nested deeply. */
export function blocksOf(body: Element): Layout {
  const collector = new Collector();
  const stack: Step[] = [body];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node === LEAVE) collector.leave();
    else if (node === UNLINK) collector.links--;
    else if (node.nodeType === 3) collector.add(node.data);
    else if (!isHidden(node)) enter(node, collector, stack);
  }
  collector.flush();
  return collector;
}

function enter(node: Element, collector: Collector, stack: Step[]): void {
  const tag = node.localName;
  if (tag === "br") {
    collector.add("\n");
    return;
  }
  if (tag === "a") {
    collector.links++;
    stack.push(UNLINK);
  }
  if (BLOCKS.has(tag)) {
    collector.enter(tag, node);
    stack.push(LEAVE);
  }
  for (let child = node.lastChild; child !== null; child = child.previousSibling) stack.push(child);
}

const isHidden = (node: Element): boolean =>
  SKIPPED.has(node.localName) || node.hasAttribute("hidden") || node.style.display === "none";

/** Clean text without blank lines in it: the blank line is what separates blocks. */
const squeezed = (words: string): string =>
  normalise(words)
    .text.replace(/[\s\u200b]*\n[\s\u200b]*/g, "\n")
    .replace(/ {2,}/g, " ")
    .replace(/^[\s\u200b]+|[\s\u200b]+$/g, "");

const signsIn = (words: string): number => words.replace(/\s+/g, "").length;

const FURNITURE =
  /(^|[\s_-])(teasers?|related|recommend(ed|ations)?|newsletter|subscribe|share|sharing|social|comments?|cookies?|consent|promo|sidebar|topbar|menu|breadcrumbs?|tags|author-box|read-?more|more-?news|most-?read|advert(isement)?|ads?|sponsored)([\s_-]|$)/i;

/** Elements nested deeper than this are not asked for their names. */
const DEEP = 120;

/** What holds the main heading is the page itself, however its classes are called ("with-sidebar"). */
const isFurniture = (node: Element): boolean => namesFurniture(node) && node.querySelectorAll("h1").length === 0;

const namesFurniture = (node: Element): boolean =>
  node.localName === "aside" || FURNITURE.test(`${node.className} ${node.id}`);

/** Share of a block's signs that must be those of links. */
const LINKED = 0.9;

class Collector implements Layout {
  readonly blocks: Block[] = [];
  elements = 0;
  depth = 0;
  /** How many links are open. */
  links = 0;
  private readonly open: { tag: string; node: Element; furniture: boolean }[] = [];
  private words = "";
  private linked = 0;

  enter(tag: string, node: Element): void {
    this.flush();
    const outer = this.open.at(-1)?.furniture === true;
    this.open.push({ tag, node, furniture: outer || (this.open.length < DEEP && isFurniture(node)) });
    this.elements++;
    this.depth = Math.max(this.depth, this.open.length);
  }

  leave(): void {
    this.flush();
    this.open.pop();
  }

  add(words: string): void {
    if (this.links > 0) this.linked += signsIn(words);
    this.words += words === "\n" ? "\n" : words.replace(/\s+/g, " ");
  }

  flush(): void {
    const text = squeezed(this.words);
    const linked = text !== "" && this.linked >= LINKED * signsIn(text);
    this.words = "";
    this.linked = 0;
    const holder = this.open.at(-1);
    if (text === "" || !holder) return;
    const mark = holder.node.getAttribute(MARK) ?? String(this.blocks.length);
    holder.node.setAttribute(MARK, mark);
    const tag = this.open.findLast((one) => TELLING.has(one.tag))?.tag ?? holder.tag;
    this.blocks.push({ text, mark, tag, linked, furniture: holder.furniture });
  }
}
