import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanHtml } from "../../src/core/clean/index.ts";
import type { Document } from "../../src/core/model/document.ts";

const clean = (html: string): Document => cleanHtml({ html, from: "test" });
const passages = (document: Document): string[] =>
  document.passages.map(({ role, start, end }) => `${role}: ${document.text.slice(start, end)}`);

const P =
  "Die russische Armee hat nach eigenen Angaben den Westen der Stadt Bachmut erobert, und die Kämpfe dauern weiter an, sagte ein Sprecher.";
const page = (head: string, body: string): string =>
  `<!doctype html><html lang="de"><head>${head}</head><body>${body}</body></html>`;

describe("a page", () => {
  it("keeps all visible text; what is no article is boilerplate", () => {
    const document = clean(
      page(
        "<title>T</title>",
        `
      <nav><ul><li>Startseite</li></ul></nav>
      <article><h1>Kämpfe um Bachmut</h1><p>${P}</p><figure><figcaption>Ein Panzer.</figcaption></figure>
      <p>${P}</p><blockquote><p>Wir bleiben.</p></blockquote><h2>Wie es weitergeht</h2><p>${P}</p></article>
      <script>var x = 1;</script><div style="display: none">unsichtbar</div><footer><p>Impressum</p></footer>`,
      ),
    );
    expect(passages(document)).toEqual([
      "boilerplate: Startseite",
      "headline: Kämpfe um Bachmut",
      `lead: ${P}`,
      "caption: Ein Panzer.",
      `body: ${P}`,
      "quotation: Wir bleiben.",
      "headline: Wie es weitergeht",
      `body: ${P}`,
      "boilerplate: Impressum",
    ]);
    expect(document.remarks).toEqual([]);
  });

  it.each([
    [
      "JSON-LD",
      '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2023-05-17T10:00:00+02:00"}]}</script>',
      "JSON-LD",
      "2023-05-17T10:00:00+02:00",
      "stated",
    ],
    ["meta", '<meta property="article:published_time" content="2023-05-17">', "meta", "2023-05-17", "stated"],
    [
      "broken JSON-LD, then meta",
      '<script type="application/ld+json">{oops</script><meta name="date" content="2023-05-17">',
      "meta",
      "2023-05-17",
      "stated",
    ],
  ])("takes the date from %s", (_name, head, from, at, basis) => {
    expect(clean(page(head, `<article><p>${P}</p></article>`)).published).toEqual({ at, basis, from });
  });

  it("takes a bare <time> as implied only", () => {
    const document = clean(page("", `<article><time datetime="2023-05-17">gestern</time><p>${P}</p></article>`));
    expect(document.published).toEqual({ at: "2023-05-17", basis: "implied", from: "time element" });
  });

  it("says when a date is none, and stays undated", () => {
    const document = clean(page('<meta name="date" content="vorgestern">', `<article><p>${P}</p></article>`));
    expect(document.published).toBeNull();
    expect(document.remarks.map((one) => one.code)).toContain("bad-published");
  });

  it("does not let a page smuggle another scheme into its address", () => {
    expect(clean(page('<meta property="og:url" content="javascript:alert(1)">', `<p>${P}</p>`)).url).toBeNull();
  });

  it.each([
    ["nothing", ""],
    ["a fragment", "<p>kurz"],
    ["deep nesting", `${"<div>".repeat(20_000)}tief`],
    ["unclosed tags", "<article><p>a<b><i>c"],
  ])("survives %s", (_name, html) => {
    expect(() => clean(html)).not.toThrow();
  });

  it("has passages in its text, in order, whatever the page", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        "<p>",
        "</p>",
        "<div>",
        "</div>",
        "<br>",
        "<li>",
        "<h1>",
        "</h1>",
        "<table><tr><td>",
        "&amp;",
        "&#0;",
        "<!--",
        "-->",
        "<script>",
        "</script>",
      ),
      fc.string({ unit: "binary", maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (parts) => {
        const { text, passages: found } = clean(parts.join(""));
        let at = 0;
        for (const { start, end } of found) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 200 },
    );
  });
});
