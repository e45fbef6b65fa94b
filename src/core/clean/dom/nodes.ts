import { Parser } from "htmlparser2";

/**
 * As much of the DOM as reading an article needs: what `blocksOf`, `metadataOf` and Readability ask of it, without styles,
 * events, live lists or namespaces. Nodes are linked to their neighbours; lists of children and the words of an element
 * are kept until it changes, since Readability asks for them again and again.
 */
abstract class Linked {
  parentNode: Element | null = null;
  previousSibling: PageNode | null = null;
  nextSibling: PageNode | null = null;

  remove(): void {
    this.parentNode?.removeChild(this as unknown as PageNode);
  }
}

const NONE: readonly PageNode[] = [];

export class Text extends Linked {
  readonly nodeType = 3;
  readonly nodeName = "#text";
  readonly childNodes: readonly PageNode[] = NONE;
  data: string;

  constructor(data: string) {
    super();
    this.data = data;
  }

  get textContent(): string {
    return this.data;
  }

  set textContent(words: string) {
    this.data = words;
    this.parentNode?.changed();
  }
}

/** Words of elements longer than this are not kept: pages nested deeply would hold them many times over. */
const LONGEST_KEPT = 2 ** 16;

interface Attribute {
  readonly name: string;
  readonly value: string;
  cloneNode(): Attribute;
}

class Attr implements Attribute {
  readonly name: string;
  readonly value: string;

  constructor(name: string, value: string) {
    this.name = name;
    this.value = value;
  }

  cloneNode(): Attribute {
    return this;
  }
}

interface Style {
  readonly display: string;
  readonly visibility: string;
}

const NO_STYLE: Style = { display: "", visibility: "" };

export class Element extends Linked {
  readonly nodeType = 1;
  readonly localName: string;
  readonly tagName: string;
  private readonly fields: Fields;
  firstChild: PageNode | null = null;
  lastChild: PageNode | null = null;
  private nodes: PageNode[] | null = null;
  private elements: Element[] | null = null;
  /** The words below, as long as nothing changed there. */
  private words: string | null = null;
  /** True where the words kept of an element around this one rest on it; so a change need not climb to the top. */
  private asked = false;

  constructor(name: string, fields: Fields = new Map()) {
    super();
    this.localName = name.toLowerCase();
    this.tagName = name.toUpperCase();
    this.fields = fields;
  }

  get childNodes(): readonly PageNode[] {
    this.nodes ??= Array.from(siblingsFrom(this.firstChild));
    return this.nodes;
  }

  get children(): readonly Element[] {
    this.elements ??= this.childNodes.filter(isElement);
    return this.elements;
  }

  get firstElementChild(): Element | null {
    return nextElement(this.firstChild);
  }

  get textContent(): string {
    if (this.words !== null) return this.words;
    const words = this.gathered();
    if (words.length <= LONGEST_KEPT) this.words = words;
    return words;
  }

  set textContent(words: string) {
    this.clear();
    if (words !== "") this.appendChild(new Text(words));
  }

  appendChild<Node extends PageNode>(node: Node): Node {
    node.remove();
    this.link(node, this.lastChild, null);
    this.changed();
    return node;
  }

  removeChild<Node extends PageNode>(node: Node): Node {
    if (node.previousSibling) node.previousSibling.nextSibling = node.nextSibling;
    else this.firstChild = node.nextSibling;
    if (node.nextSibling) node.nextSibling.previousSibling = node.previousSibling;
    else this.lastChild = node.previousSibling;
    node.parentNode = null;
    node.previousSibling = null;
    node.nextSibling = null;
    this.changed();
    return node;
  }

  replaceChild<Node extends PageNode>(node: PageNode, old: Node): Node {
    if (node === old) return old;
    node.remove();
    const { previousSibling, nextSibling } = old;
    this.removeChild(old);
    this.link(node, previousSibling, nextSibling);
    this.changed();
    return old;
  }

  clear(): void {
    for (const node of this.childNodes) this.removeChild(node);
  }

  /** Forgets what was kept of this element and of those around it. */
  changed(): void {
    this.nodes = null;
    this.elements = null;
    this.words = null;
    for (let one: Element = this; one.asked && one.parentNode !== null; one = one.parentNode) {
      one.asked = false;
      one.parentNode.words = null;
    }
  }

  /** The elements below, in document order, of a list of names ("h1,h2"; "*" for all). */
  querySelectorAll(names: string): Element[] {
    const one = names.includes(",") ? "" : names.toLowerCase();
    const wanted = one === "" ? new Set(names.toLowerCase().split(/\s*,\s*/)) : null;
    const all = one === "*";
    const found: Element[] = [];
    for (let node = following(this, this); node !== null; node = following(node, this))
      if (node.nodeType === 1 && (all || (wanted?.has(node.localName) ?? node.localName === one))) found.push(node);
    return found;
  }

  getElementsByTagName(name: string): Element[] {
    return this.querySelectorAll(name);
  }

  /** Iterative: pages can be nested deeply. */
  private gathered(): string {
    let words = "";
    for (let node = this.firstChild; node !== null; ) {
      if (node.nodeType === 1) node.asked = true;
      const told = node.nodeType === 3 ? node.data : node.words;
      words += told ?? "";
      node = told === null ? following(node, this) : behind(node, this);
    }
    return words;
  }

  private link(node: PageNode, before: PageNode | null, behind: PageNode | null): void {
    node.parentNode = this;
    node.previousSibling = before;
    node.nextSibling = behind;
    if (before) before.nextSibling = node;
    else this.firstChild = node;
    if (behind) behind.previousSibling = node;
    else this.lastChild = node;
  }

  get nodeName(): string {
    return this.tagName;
  }

  get ownerDocument(): typeof MAKER {
    return MAKER;
  }

  get nextElementSibling(): Element | null {
    return nextElement(this.nextSibling);
  }

  get previousElementSibling(): Element | null {
    let node = this.previousSibling;
    while (node !== null && node.nodeType !== 1) node = node.previousSibling;
    return node;
  }

  get attributes(): readonly Attribute[] {
    return Array.from(this.fields, ([name, value]) => new Attr(name, value));
  }

  get id(): string {
    return this.getAttribute("id") ?? "";
  }

  set id(value: string) {
    this.setAttribute("id", value);
  }

  get className(): string {
    return this.getAttribute("class") ?? "";
  }

  set className(value: string) {
    this.setAttribute("class", value);
  }

  get style(): Style {
    const stated = this.getAttribute("style");
    return stated === null ? NO_STYLE : { display: stating(stated, DISPLAY), visibility: stating(stated, VISIBILITY) };
  }

  get src(): string {
    return this.getAttribute("src") ?? "";
  }

  set src(value: string) {
    this.setAttribute("src", value);
  }

  get srcset(): string {
    return this.getAttribute("srcset") ?? "";
  }

  set srcset(value: string) {
    this.setAttribute("srcset", value);
  }

  /** The tag that begins it. */
  get tag(): string {
    let tag = `<${this.localName}`;
    for (const [name, value] of this.fields) tag += ` ${name}="${escaped(value)}"`;
    return `${tag}>`;
  }

  get innerHTML(): string {
    return htmlWithin(this);
  }

  getAttribute(name: string): string | null {
    return this.fields.get(name) ?? null;
  }

  hasAttribute(name: string): boolean {
    return this.fields.has(name);
  }

  setAttribute(name: string, value: string): void {
    this.fields.set(name, String(value));
  }

  setAttributeNode({ name, value }: Attribute): void {
    this.fields.set(name, value);
  }

  removeAttribute(name: string): void {
    this.fields.delete(name);
  }

  set innerHTML(html: string) {
    this.clear();
    const open: Element[] = [this];
    parseTags(html, {
      open: (name, fields) => open.push((open.at(-1) ?? this).appendChild(new Element(name, fields))),
      words: (data) => addWords(open.at(-1) ?? this, data),
      close: () => open.pop(),
    });
  }
}

export type PageNode = Text | Element;

const isElement = (node: PageNode): node is Element => node.nodeType === 1;

/** Makes nodes; Readability asks documents for them. */
export const MAKER = {
  createElement: (name: string): Element => new Element(name),
  createTextNode: (data: string): Text => new Text(data),
};

/** Adds words to an element: to the text that ends it, where one does. */
export function addWords(element: Element, data: string): void {
  const last = element.lastChild;
  if (last?.nodeType === 3) last.textContent = last.data + data;
  else element.appendChild(new Text(data));
}

function* siblingsFrom(first: PageNode | null): Generator<PageNode> {
  for (let node = first; node !== null; node = node.nextSibling) yield node;
}

function nextElement(from: PageNode | null): Element | null {
  let node = from;
  while (node !== null && node.nodeType !== 1) node = node.nextSibling;
  return node;
}

/** The node behind all that a node holds, within `root`. */
function behind(node: PageNode, root: Element): PageNode | null {
  for (let one: PageNode = node; one !== root && one.parentNode !== null; one = one.parentNode)
    if (one.nextSibling !== null) return one.nextSibling;
  return null;
}

/** The next node in document order, within `root`. */
const following = (node: PageNode, root: Element): PageNode | null =>
  ("firstChild" in node ? node.firstChild : null) ?? (node === root ? null : behind(node as PageNode, root));

const DISPLAY = /(?:^|;)\s*display\s*:\s*([\w-]+)/i;
const VISIBILITY = /(?:^|;)\s*visibility\s*:\s*([\w-]+)/i;
const stating = (style: string, property: RegExp): string => property.exec(style)?.[1]?.toLowerCase() ?? "";

const VOID = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));
const escaped = (text: string): string =>
  /[&<>"]/.test(text)
    ? text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;")
    : text;

function htmlWithin(element: Element): string {
  let html = "";
  const open: Element[] = [];
  for (let node = following(element, element); node !== null; node = following(node, element)) {
    for (let last = open.at(-1); last !== undefined && last !== node.parentNode; last = open.at(-1)) {
      html += `</${last.localName}>`;
      open.pop();
    }
    if (node.nodeType === 3) html += escaped(node.data);
    else {
      html += node.tag;
      if (!VOID.has(node.localName)) open.push(node);
    }
  }
  for (let last = open.pop(); last !== undefined; last = open.pop()) html += `</${last.localName}>`;
  return html;
}

/** The attributes of an element. */
export type Fields = Map<string, string>;

/** What is done with the tags and words of a page as they come. */
export interface Tags {
  readonly open: (name: string, fields: Fields) => void;
  readonly words: (data: string) => void;
  readonly close: () => void;
}

/** Elements of which nothing is asked: their words are none of the page. */
const PASSED = new Set(["style", "svg", "template"]);
const isPassed = (name: string, fields: Fields): boolean =>
  PASSED.has(name) || (name === "script" && fields.get("type") !== "application/ld+json");

/** No honest page has more: signs of tags in all, tags within each other, attributes of a tag. */
const MOST = { tags: 500_000, depth: 5_000, fields: 1_000 };
/** Read at a time, in signs. */
const PIECE = 2 ** 14;

/**
 * Cuts HTML into tags; drawings, styles, programs and comments are passed over. Beyond the bounds on tags the rest is taken
 * as words alone (the parser's cost grows with number times depth). Gives whether that was so, and how deep the tags lie.
 */
export function parseTags(html: string, tags: Tags): { readonly flattened: boolean; readonly depth: number } {
  const cutter = new TagCutter(tags);
  const parser = new Parser(cutter);
  let signs = 0;
  for (let at = 0; at < html.length; at += PIECE) {
    const piece = html.slice(at, at + PIECE);
    signs += signsOfTags(piece);
    if (signs > MOST.tags || cutter.depth > MOST.depth) {
      cutter.ontext(html.slice(at).replace(/<[^<>]*>/g, " "));
      parser.end();
      return { flattened: true, depth: cutter.deepest };
    }
    parser.write(piece);
  }
  parser.end();
  return { flattened: false, depth: cutter.deepest };
}

function signsOfTags(html: string): number {
  let signs = 0;
  for (let at = html.indexOf("<"); at >= 0; at = html.indexOf("<", at + 1)) signs++;
  return signs;
}

/** Hands tags on with their attributes, once these are complete. */
class TagCutter {
  depth = 0;
  deepest = 0;
  private readonly to: Tags;
  private passed = 0;
  private begun: { readonly name: string; readonly fields: Fields } | null = null;

  constructor(to: Tags) {
    this.to = to;
  }

  onopentagname(name: string): void {
    this.complete();
    this.depth++;
    if (this.depth > this.deepest) this.deepest = this.depth;
    this.begun = { name, fields: new Map() };
  }

  onattribute(name: string, value: string): void {
    const fields = this.begun?.fields;
    if (fields && fields.size < MOST.fields && !fields.has(name)) fields.set(name, value);
  }

  ontext(data: string): void {
    this.complete();
    if (this.passed === 0) this.to.words(data);
  }

  onclosetag(): void {
    this.complete();
    this.depth--;
    if (this.passed > 0) this.passed--;
    else this.to.close();
  }

  private complete(): void {
    if (this.begun === null) return;
    const { name, fields } = this.begun;
    this.begun = null;
    if (this.passed > 0 || isPassed(name, fields)) this.passed++;
    else this.to.open(name, fields);
  }
}
