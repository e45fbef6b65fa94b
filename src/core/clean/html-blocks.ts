import { normalise } from "./normalise.ts";

/** Attribute by which a block is found again in what Readability keeps. */
export const MARK = "data-lagebild";

/** One visible block of a page: its words with white space folded, and the element that holds it. */
export interface Block {
  readonly text: string;
  /** The nearest of the telling elements around it (figcaption, blockquote, nav, h1, ...), else its own. */
  readonly tag: string;
  readonly mark: string;
}

/** Stands on the stack where an element ends. */
const LEAVE = Symbol("leave");

interface NodeLike {
  readonly nodeType: number;
  readonly localName?: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<NodeLike>;
  getAttribute?(name: string): string | null;
  hasAttribute?(name: string): boolean;
  setAttribute?(name: string, value: string): void;
}

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
export interface Page {
  readonly blocks: readonly Block[];
  readonly elements: number;
  /** How many block elements lie within each other at the deepest place. */
  readonly depth: number;
}

/** All visible blocks of the page in document order; each holding element gets its `MARK`. Iterative: pages can be nested deeply. */
export function blocksOf(document: { readonly body: unknown }): Page {
  const collector = new Collector();
  const stack: (NodeLike | typeof LEAVE)[] = [document.body as NodeLike];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node === LEAVE) collector.leave();
    else if (node.nodeType === 3) collector.add(node.textContent ?? "");
    else if (node.nodeType === 1 && !isHidden(node)) enter(node, collector, stack);
  }
  collector.flush();
  return collector;
}

function enter(node: NodeLike, collector: Collector, stack: (NodeLike | typeof LEAVE)[]): void {
  const tag = node.localName ?? "";
  if (tag === "br") {
    collector.add("\n");
    return;
  }
  if (BLOCKS.has(tag)) {
    collector.enter(tag, node);
    stack.push(LEAVE);
  }
  stack.push(...Array.from(node.childNodes).reverse());
}

const isHidden = (node: NodeLike): boolean =>
  SKIPPED.has(node.localName ?? "") ||
  node.hasAttribute?.("hidden") === true ||
  /display\s*:\s*none/i.test(node.getAttribute?.("style") ?? "");

/** Clean text without blank lines in it: the blank line is what separates blocks. */
const squeezed = (words: string): string =>
  normalise(words)
    .text.replace(/[\s\u200b]*\n[\s\u200b]*/g, "\n")
    .replace(/ {2,}/g, " ")
    .replace(/^[\s\u200b]+|[\s\u200b]+$/g, "");

class Collector implements Page {
  readonly blocks: Block[] = [];
  elements = 0;
  depth = 0;
  private readonly open: { tag: string; node: NodeLike }[] = [];
  private words = "";

  enter(tag: string, node: NodeLike): void {
    this.flush();
    this.open.push({ tag, node });
    this.elements++;
    this.depth = Math.max(this.depth, this.open.length);
  }

  leave(): void {
    this.flush();
    this.open.pop();
  }

  add(words: string): void {
    this.words += words === "\n" ? "\n" : words.replace(/\s+/g, " ");
  }

  flush(): void {
    const text = squeezed(this.words);
    this.words = "";
    const holder = this.open.at(-1);
    if (text === "" || !holder) return;
    const mark = holder.node.getAttribute?.(MARK) ?? String(this.blocks.length);
    holder.node.setAttribute?.(MARK, mark);
    this.blocks.push({ text, mark, tag: this.open.findLast((one) => TELLING.has(one.tag))?.tag ?? holder.tag });
  }
}
