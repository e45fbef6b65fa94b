import { addWords, Element, MAKER, parseTags } from "./nodes.ts";

/** A page as Readability takes a document. */
export interface Page extends Readonly<typeof MAKER> {
  readonly documentElement: Element;
  readonly firstChild: Element;
  readonly head: Element;
  readonly body: Element;
  readonly title: string;
  /** True where it has more tags than a page can have, so that only the words of its rest are taken. */
  readonly flattened: boolean;
  /** How many tags lie within each other at the deepest place. */
  readonly depth: number;
  /** Addresses are resolved against it; nobody asks for the result. */
  readonly baseURI: string;
  readonly documentURI: string;
  getElementsByTagName(name: string): Element[];
  querySelectorAll(names: string): Element[];
}

/** What stands in a head; anything else begins the body. */
const OF_HEAD = new Set(["base", "basefont", "bgsound", "link", "meta", "noscript", "script", "title"]);

/** A page out of its HTML, however broken. The tags of html, head and body may be left out, as the standard allows. */
export function pageOf(html: string): Page {
  const root = new Element("html");
  const head = root.appendChild(new Element("head"));
  const body = root.appendChild(new Element("body"));
  const named = new Map([root, head, body].map((element) => [element.localName, element]));
  const open: Element[] = [];
  let begun = false;
  const place = (): Element | null => {
    const inner = open.at(-1);
    return inner === undefined || inner === root || inner === head ? null : inner;
  };
  const begin = (): Element => {
    begun = true;
    return body;
  };
  const { flattened, depth } = parseTags(html, {
    open: (name, fields) => {
      const known = named.get(name);
      if (known) {
        for (const [field, value] of fields) if (!known.hasAttribute(field)) known.setAttribute(field, value);
        if (known === body) begin();
        open.push(known);
        return;
      }
      const holder = place() ?? (OF_HEAD.has(name) && !begun ? head : begin());
      open.push(holder.appendChild(new Element(name, fields)));
    },
    words: (data) => {
      const holder = place() ?? (data.trim() === "" ? null : begin());
      if (holder) addWords(holder, data);
    },
    close: () => open.pop(),
  });
  return {
    ...MAKER,
    documentElement: root,
    firstChild: root,
    head,
    body,
    title: root.querySelectorAll("title")[0]?.textContent ?? "",
    flattened,
    depth,
    baseURI: "http://page.invalid/",
    documentURI: "http://page.invalid/",
    getElementsByTagName: (name) => root.querySelectorAll(name),
    querySelectorAll: (names) => root.querySelectorAll(names),
  };
}
