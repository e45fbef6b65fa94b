import fc from "fast-check";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { Element, type PageNode } from "../../src/core/clean/dom/nodes.ts";
import { pageOf } from "../../src/core/clean/dom/page.ts";

/** A tree as text, of our nodes and of those of another implementation. */
interface Shown {
  readonly nodeType: number;
  readonly localName?: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<unknown>;
}

const shown = (node: Shown): string =>
  node.nodeType === 3
    ? JSON.stringify(node.textContent)
    : `${node.localName}(${Array.from(node.childNodes, (one) => shown(one as Shown)).join("")})`;

/** Neighbouring texts as one: where text is cut is nobody's concern. */
const joined = (tree: string): string => tree.replaceAll('""', "");

const NAMES = ["div", "p", "b", "ul", "li", "h1", "blockquote", "table", "tr", "td", "br", "img", "a", "noscript"];
const words = fc.constantFrom("Drei Häuser", " ", "&amp; &lt;b&gt; &nbsp;", "„Wir bleiben“, sagt er.", "5 < 6", "\n");
const attributes = fc.constantFrom(
  "",
  ' class="lead"',
  " id=x hidden",
  ' style="Display: none"',
  ' title="a &quot; b"',
);
const html = fc
  .array(
    fc.oneof(
      words,
      fc.tuple(fc.constantFrom(...NAMES), attributes).map(([name, fields]) => `<${name}${fields}>`),
      fc.constantFrom(...NAMES).map((name) => `</${name}>`),
      fc.constant("<!-- nothing -->"),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(""));

describe("the tree of a page", () => {
  test("broken HTML gives the same tree as another implementation", () => {
    fc.assert(
      fc.property(html, (inner) => {
        const { document } = parseHTML(`<!doctype html><html><head></head><body>${inner}</body></html>`);
        for (const node of document.querySelectorAll("*")) node.normalize();
        const other = shown(document.body as unknown as Shown).replace(/#comment\(\)/g, "");
        const comments = inner.includes("<!--");
        const own = shown(pageOf(`<!doctype html><html><head></head><body>${inner}</body></html>`).body);
        if (!comments) expect(joined(own)).toBe(joined(other));
        expect(own.match(/\w+(?=\()/g)).toEqual(other.match(/\w+(?=\()/g));
      }),
    );
  });

  test("words and children are those of the tree after any changes", () => {
    const step = fc.record({
      do: fc.constantFrom("append", "replace", "remove", "words", "html", "ask"),
      at: fc.nat(),
      to: fc.nat(),
    });
    fc.assert(
      fc.property(html, fc.array(step, { maxLength: 30 }), (inner, steps) => {
        const { body } = pageOf(inner);
        for (const one of steps) change(body, one);
        for (const element of [body, ...body.querySelectorAll("*")]) {
          expect(element.textContent).toBe(wordsByHand(element));
          expect(element.childNodes).toEqual(childrenByHand(element));
          expect(element.children).toEqual(childrenByHand(element).filter(({ nodeType }) => nodeType === 1));
        }
      }),
    );
  });

  test("HTML that was written out is read as the same tree", () => {
    fc.assert(
      fc.property(html, (inner) => {
        const { body } = pageOf(inner);
        const copy = new Element("body");
        copy.innerHTML = body.innerHTML;
        expect(shown(copy)).toBe(shown(body));
      }),
    );
  });

  test.each([
    ["no tags of html, head and body", "<title>T</title><meta name=a content=b><p>Words</p>"],
    ["a head that is not closed", "<html><head><title>T</title><meta name=a content=b><p>Words</p></html>"],
    ["a body without a head", "<html><title>T</title><meta name=a content=b><body><p>Words</p></body></html>"],
    ["all of them", "<html><head><title>T</title><meta name=a content=b></head><body><p>Words</p></body></html>"],
  ])("head and body are found: %s", (_, page) => {
    const { head, body, title } = pageOf(page);
    expect([shown(head), shown(body), title]).toEqual(['head(title("T")meta())', 'body(p("Words"))', "T"]);
  });

  test("what is never shown is not kept: programs, styles, drawings", () => {
    const page = pageOf(
      '<body>a<script>x("<p>")</script><style>p{}</style><svg><text>s</text></svg><template><p>t</p></template>b<script type="application/ld+json">{"a":1}</script></body>',
    );
    expect(shown(page.body)).toBe('body("ab"script("{\\"a\\":1}"))');
  });

  test("elements within each other cost no more than beside each other; beyond a depth the words alone are kept", () => {
    const [deep, deepest] = [pageOf("<b>x".repeat(4_000)), pageOf("<b>x".repeat(1_000_000))];
    expect(deep.body.innerHTML.length).toBe(8 * 4_000);
    expect([deep.flattened, deepest.flattened]).toEqual([false, true]);
    expect(deepest.body.textContent.replaceAll(" ", "")).toBe("x".repeat(1_000_000));
    expect(deepest.body.querySelectorAll("*").length).toBeLessThan(20_000);
  });

  test.each([
    ["tags beside each other", "<i></i>".repeat(700_000)],
    ["closing tags of nothing, behind many open ones", "<b>".repeat(2_000) + "</i>".repeat(1_000_000)],
    ["attributes of one tag", `<p ${Array.from({ length: 200_000 }, (_, n) => `a${n}`).join(" ")}>`],
  ])("%s do not add up beyond bounds", (_, html) => {
    const all = pageOf(html).body.querySelectorAll("*");
    expect(all.length).toBeLessThan(300_000);
    for (const one of all.slice(0, 10)) expect(one.attributes.length).toBeLessThanOrEqual(1_000);
  });

  test("an element may be called what every object has", () => {
    expect(pageOf("<constructor a=1>x</constructor><tostring>y</tostring>").body.textContent).toBe("xy");
  });
});

/** Does something to the tree; what cannot be done there is left. */
function change(body: Element, step: { readonly do: string; readonly at: number; readonly to: number }): void {
  const all = [body, ...body.querySelectorAll("*")];
  const node = all[step.at % all.length] as Element;
  const goal = all[step.to % all.length] as Element;
  const within = [goal, ...ancestors(goal)].includes(node);
  if (step.do === "ask") expect(node.textContent.length).toBeGreaterThanOrEqual(0);
  if (step.do === "words") node.textContent = `new ${step.to}`;
  if (step.do === "html") node.innerHTML = `<i>${step.to}</i> and <u>more</u>`;
  if (step.do === "append" && !within) goal.appendChild(node);
  if (step.do === "replace" && !within && goal.parentNode && !ancestors(node).includes(goal))
    goal.parentNode.replaceChild(node, goal);
  if (step.do === "remove" && node !== body) node.remove();
}

function ancestors(element: Element): Element[] {
  const found: Element[] = [];
  for (let one = element.parentNode; one !== null; one = one.parentNode) found.push(one);
  return found;
}

function childrenByHand(element: Element): PageNode[] {
  const found: PageNode[] = [];
  for (let node = element.firstChild; node !== null; node = node.nextSibling) found.push(node);
  return found;
}

const wordsByHand = (node: PageNode): string =>
  node.nodeType === 3 ? node.data : childrenByHand(node).map(wordsByHand).join("");
