import { describe, expect, it } from "vitest";
import { publishedAnyhow } from "../../../src/io/formats/dates.ts";
import { documents, Folder, outcomes, read } from "./folder.ts";

const folder = new Folder();

const item = (n: number): string =>
  `<item><title>Meldung ${n}</title><link>/m/${n}</link><pubDate>Wed, 17 May 2023 10:0${n}:00 +0200</pubDate>
  <description>Kurz.</description><content:encoded><![CDATA[<p>In Bachmut fiel Haus ${n}.</p><p>Mehr folgt.</p>]]></content:encoded></item>`;
const rss = (items: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Beispiel &amp; Blatt</title>
<link>https://blatt.example</link>${items}</channel></rss>`;
const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Atomblatt</title>
<entry><id>1</id><title type="html">A &lt;i&gt;b&lt;/i&gt;</title><link href="https://a.example/1"/><updated>2023-05-17T10:00:00Z</updated>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Eins.</p><p>Zwei.</p></div></content></entry>
<entry><id>2</id><title>Text</title><published>2023-05-16T10:00:00Z</published><summary>1 &lt; 2</summary></entry></feed>`;
const jsonFeed = JSON.stringify({
  version: "https://jsonfeed.org/version/1.1",
  title: "J",
  items: [
    { id: "1", url: "https://j.example/1", content_text: "Eins.\nZwei.", date_published: "2023-05-17T10:00:00Z" },
  ],
});
const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>R</title></channel><item rdf:about="u"><title>Titel</title><link>https://r.example/4</link><dc:date>2023-05-17</dc:date></item></rdf:RDF>`;

describe("feeds", () => {
  it("RSS: a document an item, with full text, address, date and the feed as source", async () => {
    const [first, second] = documents(await read(folder.put("feed.xml", rss(item(1) + item(2)))));
    expect(first).toMatchObject({
      text: "Meldung 1\n\nIn Bachmut fiel Haus 1.\n\nMehr folgt.",
      title: "Meldung 1",
      source: "Beispiel & Blatt",
      url: "https://blatt.example/m/1",
      published: { at: "2023-05-17T10:01:00+02:00", basis: "stated", from: "feed" },
    });
    expect(first?.passages.map(({ role }) => role)).toEqual(["headline", "lead", "body"]);
    expect(first?.remarks.map(({ code }) => code)).not.toContain("no-article");
    expect(second?.title).toBe("Meldung 2");
  });

  it.each([
    [
      "feed.atom",
      atom,
      [
        ["A b\n\nEins.\n\nZwei.", "implied"],
        ["Text\n\n1 < 2", "stated"],
      ],
    ],
    ["feed.json", jsonFeed, [["Eins.\n\nZwei.", "stated"]]],
    ["feed.rdf", rdf, [["Titel", "stated"]]],
  ])("%s", async (name, text, expected) => {
    const found = documents(await read(folder.put(name, text)));
    expect(found.map((document) => [document.text, document.published?.basis])).toEqual(expected);
  });

  it("reads other character sets, as declared", async () => {
    const text = rss(item(1)).replace("UTF-8", "windows-1251").replace("Meldung 1", "Новости");
    const bytes = Buffer.from([...text].map((char) => (char >= "А" ? char.charCodeAt(0) - 0x350 : char.charCodeAt(0))));
    expect(documents(await read(folder.put("feed.xml", bytes)))[0]?.title).toBe("Новости");
  });

  it.each([
    [
      "a bare ampersand",
      rss(item(1).replace("Meldung 1", "A & B")),
      ["A & B\n\nIn Bachmut fiel Haus 1.\n\nMehr folgt."],
    ],
    [
      "cut off in an item",
      rss(item(1) + item(2)).slice(0, -200),
      ["Meldung 1\n\nIn Bachmut fiel Haus 1.\n\nMehr folgt.", "damaged"],
    ],
    ["cut off before any item", rss("").slice(0, 120), ["damaged"]],
    ["without items", rss(""), ["empty-file"]],
    [
      "an item without words",
      rss(`<item><link>/x</link></item>${item(1)}`),
      ["broken-item", "Meldung 1\n\nIn Bachmut fiel Haus 1.\n\nMehr folgt."],
    ],
    ["a date that is none", rss("<item><title>T</title><pubDate>gestern</pubDate></item>"), ["T"]],
    [
      "a list of feeds",
      '<opml version="2.0"><head/><body><outline text="a"><outline type="rss" text="b" xmlUrl="https://b.example/f"/></outline></body></opml>',
      ["feed-list"],
    ],
    ["other XML", "<note><to>x</to></note>", ["unsupported-format"]],
  ])("%s", async (_name, text, expected) => {
    expect(await outcomes(folder.put("feed.xml", text))).toEqual(expected);
  });
});

it("says when a date is none, and leaves the item undated", async () => {
  const [found] = documents(
    await read(folder.put("feed.xml", rss("<item><title>T</title><pubDate>gestern</pubDate></item>"))),
  );
  expect(found?.published).toBeNull();
  expect(found?.remarks.map(({ code }) => code)).toContain("bad-published");
});

describe("hostile feeds are bounded and named", () => {
  const bomb = `<!DOCTYPE x [<!ENTITY a "${"a".repeat(1000)}">${Array.from({ length: 20 }, (_, i) => `<!ENTITY b${i} "${`&${i ? `b${i - 1}` : "a"};`.repeat(10)}">`).join("")}]>`;
  it.each([
    ["an entity bomb", bomb + rss("<item><title>&b19;</title></item>"), "expands-too-far"],
    ["elements nested without end", `<rss><channel>${"<item>".repeat(200_000)}`, "damaged"],
    ["open tags without end", `<rss><channel><item>${"<a ".repeat(200_000)}`, "damaged"],
    ["ampersands without end", `<rss><channel><item>${"&".repeat(2_000_000)}`, "damaged"],
  ])("%s", async (_name, text, code) => {
    expect((await outcomes(folder.put("feed.xml", text))).at(-1)).toBe(code);
  });
});

it.each([
  ["Wed, 17 May 2023 10:00:00 +0200", "2023-05-17T10:00:00+02:00"],
  ["17 May 2023 10:00 GMT", "2023-05-17T10:00:00Z"],
  ["Wed, 17 May 2023 10:00:00 EST", "2023-05-17T10:00:00-05:00"],
  ["7 Jun 2023", "2023-06-07"],
  ["2023-05-17", "2023-05-17"],
  ["Wed, 31 Feb 2023 10:00:00 GMT", undefined],
  ["gestern", undefined],
])("the date %s", (given, at) => {
  expect(publishedAnyhow(given, "stated", "feed")?.at).toBe(at);
});
